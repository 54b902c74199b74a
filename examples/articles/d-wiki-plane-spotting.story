+++
format   = 1
title    = "Train collides with lorry in Lower Bassenau; three dead"
language = "en"

[people.regional-police]
name = "regional police"
kind = "office"

[people.dietmar-quellhorst]
name    = "Dietmar Quellhorst"
aliases = ["Quellhorst"]

[people.nordbahn]
name    = "Nordbahn"
kind    = "organization"
aliases = ["The operator"]

[people."ayşe-karabulak"]
name    = "Ayşe Karabulak"
aliases = ["Karabulak"]

[people.ilse-trautvetter]
name    = "Ilse Trautvetter"
aliases = ["Trautvetter"]

[people.hannelore-speidel]
name    = "Hannelore Speidel"
aliases = ["Speidel"]

[people.stefan-ruppich]
name    = "Stefan Ruppich"
aliases = ["Ruppich"]
+++

Train collides with lorry in Lower Bassenau; three dead

Wednesday, February 7, 2018

At least three people were killed and 26 injured yesterday evening when a regional train struck a lorry on a level crossing near Lower Bassenau, regional police said.

The accident took place at about 17:50 local time (1650 UTC). The train, operated by the private company Nordbahn, was carrying some 120 passengers. Both of its carriages left the track.

Police spokesman Dietmar Quellhorst said the driver of the train and two passengers had died at the scene. The driver of the lorry, a 39-year-old man, was unhurt and has been questioned. "He is in shock and he is cooperating," Quellhorst told reporters. He declined to say whether the barriers had been down.

Ayşe Karabulak, a 22-year-old student from Bassenau who was travelling in the second carriage with a friend, said, "There was a long whistle and then everything that had been on the left was on the right." Another passenger, Ilse Trautvetter, told the broadcaster RBW she had been pulled through a window by a young woman whose name she did not know. The two met again in the hospital corridor, where Trautvetter, a retired teacher, said of the other, "She had one shoe. I asked where the other one was, and she said I was holding it."

In a statement Nordbahn expressed "our deepest sympathy with the families of the dead, among whom is a colleague of twenty-six years". The operator confirmed that the crossing had been reported as defective on January 29 but said it had been repaired the following day.

That was disputed by Stefan Ruppich, the regional chairman of the drivers' union, himself a driver on the line until last summer, who said the repair had consisted of a "flashlight and a piece of tape". "We wrote to them, and we have the letters," Ruppich said.

State transport minister Hannelore Speidel visited the site on Tuesday night. "It is too early to speak of blame, and too late to speak of luck," she said. The minister announced that all 212 crossings of the same type would be inspected within ten days.

+++

[quotes.q1]
from    = "At least three"
to      = "near Lower Bassenau"
speaker = "regional-police"
cue     = "said"
mention = "regional police"

[quotes.q2]
text    = "the driver of the train and two passengers had died at the scene"
speaker = "dietmar-quellhorst"
cue     = "said"
mention = "Dietmar Quellhorst"

[quotes.q3]
text    = '"He is in shock and he is cooperating,"'
speaker = "dietmar-quellhorst"
cue     = "told"
mention = "Quellhorst"

[quotes.q4]
from    = '"There was a'
to      = 'on the right."'
speaker = "ayşe-karabulak"
cue     = "said"
mention = "Ayşe Karabulak"

[quotes.q5]
from    = "she had been"
to      = "did not know"
speaker = "ilse-trautvetter"
cue     = "told"
mention = "Ilse Trautvetter"

[quotes.q6]
from    = '"She had one'
to      = 'was holding it."'
speaker = "ilse-trautvetter"
cue     = "said"
mention = "Trautvetter"

[quotes.q7]
from    = '"our deepest sympathy'
to      = 'of twenty-six years"'
speaker = "nordbahn"
cue     = "expressed"
mention = "Nordbahn"

[quotes.q8]
from    = "the crossing had"
to      = "the following day"
speaker = "nordbahn"
cue     = "confirmed"
mention = "The operator"

[quotes.q9]
text    = 'the repair had consisted of a "flashlight and a piece of tape"'
speaker = "stefan-ruppich"
form    = "indirect"
cue     = "said"
mention = "Stefan Ruppich"

[quotes.q10]
text    = '"flashlight and a piece of tape"'
speaker = "stefan-ruppich"
cue     = "said"
mention = "Stefan Ruppich"

[quotes.q11]
text    = '"We wrote to them, and we have the letters,"'
speaker = "stefan-ruppich"
cue     = "said"
mention = "Ruppich"

[quotes.q12]
text    = '"It is too early to speak of blame, and too late to speak of luck,"'
speaker = "hannelore-speidel"
cue     = "said"
mention = "she"

[quotes.q13]
text    = "all 212 crossings of the same type would be inspected within ten days"
speaker = "hannelore-speidel"
cue     = "announced"
mention = "The minister"
+++
