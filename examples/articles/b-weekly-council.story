+++
format   = 1
title    = "Council tables siren vote after two-hour debate"
language = "en"

[people.norma-olmstead]
name    = "Norma Olmstead"
aliases = ["Olmstead"]

[people.chester-davern]
name    = "Chester Davern"
aliases = ["Davern"]

[people.pete-sutter]
name    = "Pete Sutter"
aliases = ["Sutter"]

[people.ray-olmstead]
name    = "Ray Olmstead"
aliases = ["Ray"]

[people.hal-voss]
name    = "Hal Voss"
aliases = ["Voss"]

[people.state-fire-marshal]
name = "state fire marshal"
kind = "office"
+++

Council tables siren vote after two-hour debate
The Elk Prairie Town Council voted 4-1 on Monday to put off until next month a decision on whether to go on sounding the noon siren.
The siren, on top of the old firehouse on Second Street, has gone off at noon and at 6 p.m. every day but Sunday since 1948.
Councilwoman Norma Olmstead, who made the motion to end it, said she had received 31 complaints since Easter. ''People work nights now,'' she said. ''They don't all farm.''
Mayor Chester Davern said he had received one complaint, and that it was from Olmstead.
A letter from the office of the state fire marshal was read into the record. It stated that the siren was not required as a warning device, the county having gone over to text messages in 2015, but noted that there was no rule ''prohibiting or discouraging'' its use.
Some 40 residents came to the meeting, and 14 of them spoke. Pete Sutter of Rural Route 3 said he had told time by the siren all his life and had never owned a watch. ''My dog comes in for dinner on it,'' Sutter told the council. ''Are you going to explain it to him, Norma?''
''I'd be glad to,'' Olmstead replied.
Her husband, Ray, also spoke, from the back of the room, and against her motion. ''I love my wife,'' he said, ''and I'm for the siren.'' Davern asked him if he wanted that in the minutes. ''Put in the first part,'' said Ray Olmstead.
Councilman Hal Voss suggested sounding the siren at noon only. The so-called ''half-blow'' compromise drew no second. Voss then moved to table the matter, which passed, with Olmstead opposed.
Afterward the councilwoman said that she was not discouraged. ''It took them three years to get rid of the hitching rail,'' she said, and she added that she had got a ride home with the clerk.
In other business the council approved $1,150 for a new sign at the cemetery, the old one having read ''No Exit.''

+++

[quotes.q1]
text    = "she had received 31 complaints since Easter"
speaker = "norma-olmstead"
cue     = "said"
mention = "Councilwoman Norma Olmstead"

[quotes.q2]
parts   = ["''People work nights now,''", "''They don't all farm.''"]
speaker = "norma-olmstead"
cue     = "said"
mention = "she"

[quotes.q3]
text    = "he had received one complaint, and that it was from Olmstead"
speaker = "chester-davern"
cue     = "said"
mention = "Mayor Chester Davern"

[quotes.q4]
text    = "the siren was not required as a warning device"
speaker = "state-fire-marshal"
cue     = "stated"
mention = "It"

[quotes.q5]
text    = "''prohibiting or discouraging''"
speaker = "state-fire-marshal"
cue     = "noted"
mention = "It"

[quotes.q6]
text    = "he had told time by the siren all his life and had never owned a watch"
speaker = "pete-sutter"
cue     = "said"
mention = "Pete Sutter"

[quotes.q7]
parts   = ["''My dog comes in for dinner on it,''", "''Are you going to explain it to him, Norma?''"]
speaker = "pete-sutter"
cue     = "told"
mention = "Sutter"

[quotes.q8]
text    = "''I'd be glad to,''"
speaker = "norma-olmstead"
cue     = "replied"
mention = "Olmstead"

[quotes.q9]
parts   = ["''I love my wife,''", "''and I'm for the siren.''"]
speaker = "ray-olmstead"
cue     = "said"
mention = "he"

[quotes.q10]
text    = "if he wanted that in the minutes"
speaker = "chester-davern"
cue     = "asked"
mention = "Davern"

[quotes.q11]
text    = "''Put in the first part,''"
speaker = "ray-olmstead"
cue     = "said"
mention = "Ray Olmstead"

[quotes.q12]
text    = "sounding the siren at noon only"
speaker = "hal-voss"
cue     = "suggested"
mention = "Councilman Hal Voss"

[quotes.q13]
text    = "she was not discouraged"
speaker = "norma-olmstead"
cue     = "said"
mention = "the councilwoman"

[quotes.q14]
text    = "''It took them three years to get rid of the hitching rail,''"
speaker = "norma-olmstead"
cue     = "said"
mention = "she"

[quotes.q15]
text    = "she had got a ride home with the clerk"
speaker = "norma-olmstead"
cue     = "added"
mention = "she"
+++
