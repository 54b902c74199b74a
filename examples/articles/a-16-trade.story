+++
format   = 1
title    = "Stags send Ruiz-Kelly to Ports for three prospects"
language = "en"

[people.danny-ruiz-kelly]
name    = "Danny Ruiz-Kelly"
aliases = ["Ruiz-Kelly", "Danny"]

[people.pete-holm]
name    = "Pete Holm"
aliases = ["Holm"]

[people.beatrice-kelly]
name = "Beatrice Kelly"

[people.sam-cato]
name    = "Sam Cato"
aliases = ["Cato"]

[people.ozzie-pagan]
name    = "Ozzie Pagan"
aliases = ["Pagan"]

[people.person-with-knowledge-of-the-talks]
name = "person with knowledge of the talks"

[people.card]
name = "card"
kind = "document"

[people.moe-sandifer]
name    = "Moe Sandifer"
aliases = ["Sandifer"]
+++

Stags send Ruiz-Kelly to Ports for three prospects

He found out in a dugout in Double-A, of all places. Danny Ruiz-Kelly was two innings into a rehabilitation start Monday when his manager for the night, Ozzie Pagan, walked over with a phone.

“I said, ‘You want the good news?’” Pagan recalled. “He goes, ‘Is there one?’ I said, ‘You’re done pitching for me.’”

And so ended nine seasons with the Stags, the only club for which Ruiz-Kelly, 33, has ever thrown a pitch. He is a Port now, traded three hours before the deadline for two teenage shortstops and a left-hander with a repaired elbow.

“I’m not going to cry about it,” Ruiz-Kelly said, wiping his eyes. “I already cried about it.”

Pete Holm, the general manager, had said as late as Sunday that the left-hander was “as close to untouchable as we’ve got.” On Monday he explained that the offer had changed. “Close isn’t the same as untouchable,” he said. “Ask anybody who’s ever played horseshoes.”

Holm spread his hands. “Eighteen years old and he hits it 440 feet. What would you do?”

A person with knowledge of the talks said the Ports had twice refused to part with the younger of the two shortstops, Emil Baptiste, before relenting at 3:15. The person spoke on the condition of anonymity because the talks were private.

Ports manager Sam Cato, whose rotation has lost two starters since May, was in the cage when the news came. He put down his bat. “I’ve faced him. I’d rather have him,” Cato said, and picked it up again.

In the Stags’ clubhouse a strip of tape with Ruiz-Kelly’s name was still over his locker, along with a card that read “OUT TO LUNCH.” Catcher Moe Sandifer wouldn’t let anyone touch it. “He’s coming back for his shoes,” Sandifer said. “Danny never leaves shoes.”

He had been the last of the “Diaper Rotation,” the four rookies who pitched the club into the playoffs in 2014.

Nobody took it harder than Beatrice Kelly, the pitcher’s grandmother, who has missed four home games in nine years. Reached at her apartment in Elm Park, a short walk from the stadium, she asked first who had been traded for him.

Told they were 18 and 19, she sighed. “Well, somebody’s grandmother is packing them a bag,” she said. “I can’t be mad at that.”

Would she follow the Ports now? There was a long silence on the line.

“I’ll follow Danny. I’m not going to wear the hat.”

Ruiz-Kelly is 6-4 with a 3.11 earned run average. He will start Thursday in what the Ports are billing as “Lefty Night,” a promotion planned since winter for somebody else.

+++

[quotes.q1]
parts   = ["“I said, ‘You want the good news?’”", "“He goes, ‘Is there one?’ I said, ‘You’re done pitching for me.’”"]
speaker = "ozzie-pagan"
cue     = "recalled"
mention = "Pagan"

[quotes.q2]
parts   = ["“I’m not going to cry about it,”", "“I already cried about it.”"]
speaker = "danny-ruiz-kelly"
cue     = "said"
mention = "Ruiz-Kelly"

[quotes.q3]
text    = "“as close to untouchable as we’ve got.”"
speaker = "pete-holm"
cue     = "said"
mention = "Pete Holm"

[quotes.q4]
text    = "the offer had changed"
speaker = "pete-holm"
cue     = "explained"
mention = "he"

[quotes.q5]
parts   = ["“Close isn’t the same as untouchable,”", "“Ask anybody who’s ever played horseshoes.”"]
speaker = "pete-holm"
cue     = "said"
mention = "he"

[quotes.q6]
text    = "“Eighteen years old and he hits it 440 feet. What would you do?”"
speaker = "pete-holm"
mention = "Holm"

[quotes.q7]
from    = "the Ports had"
to      = "relenting at 3:15"
speaker = "person-with-knowledge-of-the-talks"
cue     = "said"
mention = "A person with knowledge of the talks"

[quotes.q8]
text    = "“I’ve faced him. I’d rather have him,”"
speaker = "sam-cato"
cue     = "said"
mention = "Cato"

[quotes.q9]
text    = "“OUT TO LUNCH.”"
speaker = "card"
cue     = "read"
mention = "a card"

[quotes.q10]
parts   = ["“He’s coming back for his shoes,”", "“Danny never leaves shoes.”"]
speaker = "moe-sandifer"
cue     = "said"
mention = "Sandifer"

[quotes.q11]
text    = "who had been traded for him"
speaker = "beatrice-kelly"
cue     = "asked"
mention = "she"

[quotes.q12]
parts   = ["“Well, somebody’s grandmother is packing them a bag,”", "“I can’t be mad at that.”"]
speaker = "beatrice-kelly"
cue     = "said"
mention = "she"

[quotes.q13]
text    = "“I’ll follow Danny. I’m not going to wear the hat.”"
speaker = "beatrice-kelly"
mention = "she"
+++
