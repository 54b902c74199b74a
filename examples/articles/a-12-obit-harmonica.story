+++
format   = 1
title    = "Lester “Duck” Mayhew, who made the harmonica weep, dies at 88"
language = "en"

[people.lester-duck-mayhew]
name    = "Lester “Duck” Mayhew"
aliases = ["Lester Mayhew", "Mayhew", "Duck"]

[people.pearl-mayhew]
name    = "Pearl Mayhew"
aliases = ["Pearl"]

[people.tyrell-mayhew]
name    = "Tyrell Mayhew"
aliases = ["Tyrell"]

[people.gus-conway]
name    = "Gus Conway"
aliases = ["Conway"]

[people.alice-bibb-hanson]
name    = "Alice Bibb-Hanson"
aliases = ["Bibb-Hanson"]

[people.critic]
name = "critic"

[people.preacher]
name = "preacher"
+++

Lester “Duck” Mayhew, who made the harmonica weep, dies at 88

Lester Mayhew, a barber’s son who taught himself the harmonica in the stairwell of a Memphis shoe factory and went on to play it on some of the most sorrowful records ever to sell a million copies, died Sunday at his home in Gary, Ind. He was 88.

His granddaughter Pearl Mayhew said the cause was heart failure. “He’d have said it was the cooking,” she added.

Mr. Mayhew liked to tell interviewers that he chose the instrument because it was “the only one you could hide from a foreman.” He was fired from the factory at 17, for playing it in the freight elevator, and did not hold another job that required shoes with toes in them until he was 60.

His best-known solo, 19 seconds long, comes at the end of “Train Don’t Care,” a song that its composer, Alice Bibb-Hanson, had meant to finish with strings.

“I had the violinists in the hall, on the clock,” Ms. Bibb-Hanson recalled on Monday. “And Duck leaned over and asked me, ‘You want to see if it needs them?’ He played it once. I went out in the hall and paid eight violinists to go home.”

One critic wrote that the solo sounded “like a man being told the truth.” Mr. Mayhew, shown the clipping, asked who had told the critic.

The nickname came from his walk. It was given to him in grade school, and he hated it until he heard a preacher in Arkansas say that a duck was the one bird “at home in three of God’s four elements.”

“I figured I’d leave the fire to somebody else,” he told a public radio program in 1994.

For a decade he did not. Drinking cost him a recording contract, a marriage and, one night in Toledo, the tip of a finger. Gus Conway, who played drums behind him for 22 years, said he had quit four times and been hired back four times by a man who did not remember the quitting.

“The fifth time, he’s sober, and he says, ‘Gus, sit down, I believe I owe you some Tuesdays,’” Mr. Conway said. “That was his word for it. Tuesdays.”

Sober, Mr. Mayhew taught. In a storefront on Broadway in Gary he gave free lessons to any child who would sweep first, among them his grandson Tyrell, who now leads a band of his own.

“People ask what he taught me,” Tyrell Mayhew said. “He taught me to sweep. Then he’d say, ‘Now breathe like that.’”

He is survived by a daughter, five grandchildren and, in the words of Pearl, “about 400 kids who can’t sit still.”

+++

[quotes.q1]
text    = "the cause was heart failure"
speaker = "pearl-mayhew"
cue     = "said"
mention = "Pearl Mayhew"

[quotes.q2]
text    = "“He’d have said it was the cooking,”"
speaker = "pearl-mayhew"
cue     = "added"
mention = "she"

[quotes.q3]
text    = "“the only one you could hide from a foreman.”"
speaker = "lester-duck-mayhew"
cue     = "tell"
mention = "Mr. Mayhew"

[quotes.q4]
parts   = ["“I had the violinists in the hall, on the clock,”", "“And Duck leaned over and asked me, ‘You want to see if it needs them?’ He played it once. I went out in the hall and paid eight violinists to go home.”"]
speaker = "alice-bibb-hanson"
cue     = "recalled"
mention = "Ms. Bibb-Hanson"

[quotes.q5]
text    = "the solo sounded “like a man being told the truth.”"
speaker = "critic"
form    = "indirect"
cue     = "wrote"
mention = "One critic"

[quotes.q6]
text    = "“like a man being told the truth.”"
speaker = "critic"
cue     = "wrote"
mention = "One critic"

[quotes.q7]
text    = "who had told the critic"
speaker = "lester-duck-mayhew"
cue     = "asked"
mention = "Mr. Mayhew"

[quotes.q8]
text    = "“at home in three of God’s four elements.”"
speaker = "preacher"
cue     = "say"
mention = "a preacher in Arkansas"

[quotes.q9]
text    = "“I figured I’d leave the fire to somebody else,”"
speaker = "lester-duck-mayhew"
cue     = "told"
mention = "he"

[quotes.q10]
from    = "he had quit"
to      = "remember the quitting"
speaker = "gus-conway"
cue     = "said"
mention = "Gus Conway"

[quotes.q11]
parts   = ["“The fifth time, he’s sober, and he says, ‘Gus, sit down, I believe I owe you some Tuesdays,’”", "“That was his word for it. Tuesdays.”"]
speaker = "gus-conway"
cue     = "said"
mention = "Mr. Conway"

[quotes.q12]
parts   = ["“People ask what he taught me,”", "“He taught me to sweep. Then he’d say, ‘Now breathe like that.’”"]
speaker = "tyrell-mayhew"
cue     = "said"
mention = "Tyrell Mayhew"

[quotes.q13]
text    = "“about 400 kids who can’t sit still.”"
speaker = "pearl-mayhew"
cue     = "words"
mention = "Pearl"
+++
