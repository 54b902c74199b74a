+++
format   = 1
title    = "Rebels in Upper Sanda agree to week-long truce"
language = "en"

[people."halldóra-brynjarsdóttir"]
name    = "Halldóra Brynjarsdóttir"
aliases = ["Brynjarsdóttir"]

[people."patrice-nkouélé"]
name    = "Patrice Nkouélé"
aliases = ["the general"]

[people.commander-lion]
name = "Commander Lion"

[people.united-nations-mission]
name = "United Nations mission"
kind = "organization"

[people.esperance-mulamba]
name    = "Esperance Mulamba"
aliases = ["Mulamba"]

[people."théophile-nkouélé"]
name = "Théophile Nkouélé"

[people.text]
name = "text"
kind = "document"
+++

Rebels in Upper Sanda agree to week-long truce

GOMBARI — Rebels who have held the mining town of Gombari since April agreed on Friday to a seven-day truce to let food convoys pass, mediators and a rebel spokesman said, although artillery could be heard to the north of the town as the agreement was being read out.

Halldóra Brynjarsdóttir, an Icelandic diplomat who has mediated between the two sides since January on behalf of the Lakes Conference and who was shot at in June, told reporters that the guns would fall silent at six o’clock on Saturday morning. “I have said ‘at six’ to both of them, separately, and both have nodded,” she said. “Nodding is not a signature. But I also have two signatures.”

The one-page text, of which a copy was seen by this agency, provides that “neither party shall profit by the silence to advance, resupply or count the other.”

It was signed for the government by Gen. Patrice Nkouélé, the commander of the northern sector, who in May had vowed to “dig them out of Gombari with spoons.” Asked on Friday what had become of the spoons, the general answered, “We are washing them.”

His brother, Théophile Nkouélé, is the rebels’ spokesman. The two men, who are said by relatives to have exchanged no word in four years, sat at opposite ends of a school desk. “He has got fat,” said the spokesman afterwards, and added that the truce had been agreed “on the order of Commander Lion and not for the pleasure of the government”.

The rebel leader, whose nom de guerre is “Commander Lion” and whose real name has never been established, was not seen.

The United Nations mission welcomed the agreement but said that only 40 of its 112 trucks had fuel. In the town itself, Esperance Mulamba, a midwife who has delivered sixty-one babies in a church cellar since the siege began, said that she would believe in the trucks when she had “a hand on the bonnet”. Brynjarsdóttir had visited her cellar in August. “The tall lady held a lamp for me for an hour and never said who she was,” said Mulamba. “I thought she was somebody’s aunt.”

+++

[quotes.q1]
text    = "the guns would fall silent at six o’clock on Saturday morning"
speaker = "halldóra-brynjarsdóttir"
cue     = "told"
mention = "Halldóra Brynjarsdóttir"

[quotes.q2]
parts   = ["“I have said ‘at six’ to both of them, separately, and both have nodded,”", "“Nodding is not a signature. But I also have two signatures.”"]
speaker = "halldóra-brynjarsdóttir"
cue     = "said"
mention = "she"

[quotes.q3]
from    = "“neither party shall"
to      = "count the other.”"
speaker = "text"
cue     = "provides"
mention = "The one-page text"

[quotes.q4]
text    = "“dig them out of Gombari with spoons.”"
speaker = "patrice-nkouélé"
cue     = "vowed"
mention = "Gen. Patrice Nkouélé"

[quotes.q5]
text    = "“We are washing them.”"
speaker = "patrice-nkouélé"
cue     = "answered"
mention = "the general"

[quotes.q6]
text    = "“He has got fat,”"
speaker = "théophile-nkouélé"
cue     = "said"
mention = "the spokesman"

[quotes.q7]
from    = "the truce had"
to      = "of the government”"
speaker = "théophile-nkouélé"
form    = "indirect"
cue     = "added"
mention = "the spokesman"

[quotes.q8]
text    = "“on the order of Commander Lion and not for the pleasure of the government”"
speaker = "théophile-nkouélé"
cue     = "added"
mention = "the spokesman"

[quotes.q9]
text    = "only 40 of its 112 trucks had fuel"
speaker = "united-nations-mission"
cue     = "said"
mention = "The United Nations mission"

[quotes.q10]
text    = "she would believe in the trucks when she had “a hand on the bonnet”"
speaker = "esperance-mulamba"
form    = "indirect"
cue     = "said"
mention = "Esperance Mulamba"

[quotes.q11]
text    = "“a hand on the bonnet”"
speaker = "esperance-mulamba"
cue     = "said"
mention = "Esperance Mulamba"

[quotes.q12]
parts   = ["“The tall lady held a lamp for me for an hour and never said who she was,”", "“I thought she was somebody’s aunt.”"]
speaker = "esperance-mulamba"
cue     = "said"
mention = "Mulamba"
+++
