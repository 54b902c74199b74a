+++
format   = 1
title    = "Okoro’s 41 sinks Herons in double overtime"
language = "en"

[people.dani-okoro]
name    = "Dani Okoro"
aliases = ["Okoro"]

[people.liz-brandt]
name    = "Liz Brandt"
aliases = ["Brandt"]

[people.tasha-kemp]
name    = "Tasha Kemp"
aliases = ["Kemp"]

[people.marisol-vega]
name    = "Marisol Vega"
aliases = ["Vega"]

[people.jo-lindqvist]
name    = "Jo Lindqvist"
aliases = ["Lindqvist"]

[people.crowd]
name = "crowd"
kind = "group"
+++

Okoro’s 41 sinks Herons in double overtime

SALT HARBOR — Liz Brandt was asked, before the game, how her team would defend Dani Okoro. “Prayer,” the Herons’ coach replied.

It was not answered. Okoro scored 41 points, the last two on a runner off the wrong foot with 1.4 seconds left in the second overtime, and the Portage Pilots beat Brandt’s Herons 98-96 on Saturday night to even the series at two games each.

“I didn’t see the rim,” Okoro said. “I saw Tash’s hand and I saw the clock and I went, OK, up.”

The hand was Tasha “Eclipse” Kemp’s. The Herons’ center had blocked seven shots, four of them Okoro’s, and she had been a step late only twice. “Twice is the game,” Kemp said with a towel over her head. “Ask anybody in there what I did right, they’ll tell you something nice. I’m telling you: twice.”

Brandt would not hear of it. “Tasha Kemp is the reason we had a second overtime to lose,” she said.

Portage trailed by 13 in the third quarter before its coach, Marisol Vega, drew a technical foul that even her players considered deliberate. The crowd of 9,214 chanted “Sit down, Vega!” for most of the next two minutes. During those two minutes, the Pilots scored 11 straight points.

“I’ve got a 3-year-old,” said Vega. “People yell at me to sit down all day.”

The Herons had one more chance. Jo Lindqvist’s heave from half court hit the part of the rim players call “the liar”, hung there and fell off to the left, and Lindqvist lay down on the painted bird at midcourt. Okoro was the first to reach her.

What did she say to Lindqvist? “I told her that was in,” Okoro said. “I thought it was in. I’d already started being sad.”

Lindqvist took a while to come out of the training room. “It was in. Then it wasn’t. What else do you want?”

Game 5 is Tuesday in Portage, where a local bakery has renamed its crullers “Okoros.” Brandt said she expected Kemp, who played the final nine minutes on a turned ankle, to be ready. Vega said she expected the same. “Would anyone in this building bet against her? I wouldn’t.”

+++

[quotes.q1]
text    = "“Prayer,”"
speaker = "liz-brandt"
cue     = "replied"
mention = "the Herons’ coach"

[quotes.q2]
parts   = ["“I didn’t see the rim,”", "“I saw Tash’s hand and I saw the clock and I went, OK, up.”"]
speaker = "dani-okoro"
cue     = "said"
mention = "Okoro"

[quotes.q3]
parts   = ["“Twice is the game,”", "“Ask anybody in there what I did right, they’ll tell you something nice. I’m telling you: twice.”"]
speaker = "tasha-kemp"
cue     = "said"
mention = "Kemp"

[quotes.q4]
text    = "“Tasha Kemp is the reason we had a second overtime to lose,”"
speaker = "liz-brandt"
cue     = "said"
mention = "she"

[quotes.q5]
text    = "“Sit down, Vega!”"
speaker = "crowd"
cue     = "chanted"
mention = "The crowd"

[quotes.q6]
parts   = ["“I’ve got a 3-year-old,”", "“People yell at me to sit down all day.”"]
speaker = "marisol-vega"
cue     = "said"
mention = "Vega"

[quotes.q7]
parts   = ["“I told her that was in,”", "“I thought it was in. I’d already started being sad.”"]
speaker = "dani-okoro"
cue     = "said"
mention = "Okoro"

[quotes.q8]
text    = "“It was in. Then it wasn’t. What else do you want?”"
speaker = "jo-lindqvist"
mention = "Lindqvist"

[quotes.q9]
from    = "she expected Kemp,"
to      = "to be ready"
speaker = "liz-brandt"
cue     = "said"
mention = "Brandt"

[quotes.q10]
text    = "she expected the same"
speaker = "marisol-vega"
cue     = "said"
mention = "Vega"

[quotes.q11]
text    = "“Would anyone in this building bet against her? I wouldn’t.”"
speaker = "marisol-vega"
mention = "Vega"
+++
