+++
format   = 1
title    = "The Counter"
language = "en"

[people.warren-gavin]
name    = "Warren Gavin"
aliases = ["Gavin"]

[people.lydia-marsh]
name    = "Lydia Marsh"
aliases = ["Marsh"]

[people.thomas-rourke]
name    = "Thomas Rourke"
aliases = ["Rourke"]

[people.hugh-colburn]
name    = "Hugh Colburn"
aliases = ["Colburn"]

[people.former-aide]
name = "former aide"

[people.one-democrat]
name = "one Democrat"

[people.beatrice-gavin]
name = "Beatrice Gavin"
+++

The Counter

On a Thursday in late March, Warren Gavin, the majority whip of the House of Representatives, walked out of a meeting with the Speaker, Thomas Rourke, and told the first person he saw, who happened to be a reporter, that the budget would pass by four votes. It passed by four. Rourke, who had predicted eleven, later described his deputy to me as “a gifted pessimist” and said that there were days when he would have preferred “a slightly less accurate one.”

Gavin, who is sixty-three and who represents a district of dairy farms and shuttered glassworks, has never been comfortable with the attention. “I count,” he told me. “It isn’t strategy. People want it to be strategy.”

His colleagues want it to be strategy because it has worked. Lydia Marsh, a moderate who has voted against her party’s leadership more often than anyone else in the caucus, recalled that in 2019, when she refused to tell Gavin how she would vote on a farm bill, he asked about her mother’s hip, wished her a good weekend and put her down as a yes. She had not, she said, “told my own husband.” She voted yes.

Marsh said that Gavin is “the only person in the leadership who listens to the second half of a sentence,” and that Rourke, by contrast, “nods on the comma.”

When I repeated this to the Speaker, he nodded. “Lydia is entitled to her view,” he said.

The two men came to Washington in the same class and shared, for six years, a basement apartment that members still refer to as “the bunker.” Hugh Colburn, who lived with them until he lost his seat in 2012 and who now calls himself “a recovering appropriator,” said that it was Rourke who cooked and Gavin who knew what everything cost. The night before the vote on the banking bill, Colburn said, Gavin looked up from his legal pad and announced that they were going to lose. Rourke threw a dish towel at him. “He said, ‘I don’t need the weather, I need the votes,’” Gavin told me when I asked him about the incident. “I told him it was the same thing.”

Not everyone admires the method. A former aide to the whip said that Gavin’s refusal to pressure members was “a kind of vanity” and that when the immigration bill failed in 2021 he “was the only one in the room who looked relieved, because he had said it would.” One Democrat called him “the most honest man who ever lost a vote on purpose,” an accusation that Gavin denies.

His wife, Beatrice Gavin, a retired school principal, said that her husband counts at home as well: stairs, peas, the seconds between lightning and thunder. When they were married, in 1984, he guessed that two hundred and twelve people would attend, she said. “There were two hundred and eleven. His uncle had the flu.”

+++

[quotes.q1]
text    = "the budget would pass by four votes"
speaker = "warren-gavin"
cue     = "told"
mention = "Warren Gavin"

[quotes.q2]
text    = "“a gifted pessimist”"
speaker = "thomas-rourke"
cue     = "described"
mention = "Rourke"

[quotes.q3]
text    = "“a slightly less accurate one.”"
speaker = "thomas-rourke"
cue     = "said"
mention = "Rourke"

[quotes.q4]
parts   = ["“I count,”", "“It isn’t strategy. People want it to be strategy.”"]
speaker = "warren-gavin"
cue     = "told"
mention = "he"

[quotes.q5]
from    = "in 2019, when"
to      = "as a yes"
speaker = "lydia-marsh"
cue     = "recalled"
mention = "Lydia Marsh"

[quotes.q6]
text    = "“told my own husband.”"
speaker = "lydia-marsh"
cue     = "said"
mention = "she"

[quotes.q7]
from    = "“the only person"
to      = "of a sentence,”"
speaker = "lydia-marsh"
cue     = "said"
mention = "Marsh"

[quotes.q8]
text    = "“nods on the comma.”"
speaker = "lydia-marsh"
cue     = "said that"
mention = "Marsh"

[quotes.q9]
text    = "“Lydia is entitled to her view,”"
speaker = "thomas-rourke"
cue     = "said"
mention = "he"

[quotes.q10]
text    = "“a recovering appropriator,”"
speaker = "hugh-colburn"
cue     = "calls"
mention = "who"

[quotes.q11]
text    = "it was Rourke who cooked and Gavin who knew what everything cost"
speaker = "hugh-colburn"
cue     = "said"
mention = "Hugh Colburn"

[quotes.q12]
from    = "Gavin looked up"
to      = "towel at him"
speaker = "hugh-colburn"
cue     = "said"
mention = "Colburn"

[quotes.q13]
text    = "“He said, ‘I don’t need the weather, I need the votes,’”"
speaker = "warren-gavin"
cue     = "told"
mention = "Gavin"

[quotes.q14]
text    = "“I told him it was the same thing.”"
speaker = "warren-gavin"
mention = "Gavin"

[quotes.q15]
text    = "“a kind of vanity”"
speaker = "former-aide"
cue     = "said"
mention = "A former aide to the whip"

[quotes.q16]
from    = "“was the only"
to      = "said it would.”"
speaker = "former-aide"
mention = "A former aide to the whip"

[quotes.q17]
text    = "“the most honest man who ever lost a vote on purpose,”"
speaker = "one-democrat"
cue     = "called"
mention = "One Democrat"

[quotes.q18]
from    = "her husband counts"
to      = "lightning and thunder"
speaker = "beatrice-gavin"
cue     = "said"
mention = "Beatrice Gavin"

[quotes.q19]
from    = "When they were"
to      = "people would attend"
speaker = "beatrice-gavin"
cue     = "said"
mention = "she"

[quotes.q20]
text    = "“There were two hundred and eleven. His uncle had the flu.”"
speaker = "beatrice-gavin"
mention = "she"
+++
