+++
format   = 1
title    = "‘Not one more foot’: Protesters block pipeline crews for third day"
language = "en"

[people.protesters]
name = "Protesters"
kind = "group"

[people.loretta-banks]
name    = "Loretta Banks"
aliases = ["Banks"]

[people.keith-dorsey]
name    = "Keith Dorsey"
aliases = ["Dorsey"]

[people.kestrel-energy]
name    = "Kestrel Energy"
kind    = "organization"
aliases = ["Kestrel", "the company"]

[people.winona-tell]
name    = "Winona Tell"
aliases = ["Tell"]

[people.ben-ruark]
name = "Ben Ruark"

[people.cody]
name = "Cody"

[people.luis]
name = "Luis"

[people.child]
name = "child"
+++

‘Not one more foot’: Protesters block pipeline crews for third day

HOLT COUNTY — They came with lawn chairs this time. By 6 a.m. on
Wednesday about 200 people sat in rows across the access road where
Kestrel Energy wants to bury 90 miles of pipe, some of them under
umbrellas, one of them knitting.

“We learned from Monday,” said Winona Tell, 70, a retired bus driver.
“On Monday we stood. You can’t stand for as long as they can pay people
to wait.”

The company’s crews arrived at 7, parked and turned off their engines.
For a time nobody did anything. Then the seated rows began to chant:
“Not one more foot!”

Sheriff Keith Dorsey, who walked the line twice, shook hands with Tell
and drank a cup of somebody’s coffee, said he would make arrests if a
judge told him to. “Until then they are people sitting down,” the
sheriff said. “I have looked, and there is no law against sitting down.”

That is not how Kestrel sees it. In a motion filed Tuesday, the company
said that the demonstrators had cost it $340,000 a day and had “menaced”
its surveyors with drones. Its vice president for land, Loretta Banks,
who grew up eight miles from the site, went further, telling a radio
audience that the protest was “bought and bused in.”

Tell hooted when that was read to her.

“Bused in! I drove the bus,” she said. “I drove Loretta Banks to school
on it. She sat right behind me because the boys were mean to her. You
tell Loretta I said hello.”

Told, Banks was silent for a moment. “She did,” she said finally. “She
was very good to me. She’s wrong about the pipe.”

The dispute turns on 400 yards of wet meadow that the state listed as
pasture. Ben Ruark, a biologist who surveyed it for the landowners,
calls it a fen — the last in the county. In an affidavit, he described
the company’s map as “a map of some other place.”

Two young men who gave only their first names, Cody and Luis, had come
from the truck stop to see what the “hippie jam,” as Luis put it, was
about. They stayed for lunch. “It’s mostly grandmas,” said Cody. “I
don’t know how you arrest that.”

A hearing is set for Friday. Above the chairs hung a bedsheet on which a
child had painted a turtle and the words “I WAS HERE FIRST.”

+++

[quotes.q1]
text    = "‘Not one more foot’"
speaker = "protesters"
mention = "Protesters"

[quotes.q2]
parts   = ["“We learned from Monday,”", "“On Monday we stood. You can’t stand for as long as they can pay people to wait.”"]
speaker = "winona-tell"
cue     = "said"
mention = "Winona Tell"

[quotes.q3]
text    = "“Not one more foot!”"
speaker = "protesters"
cue     = "chant"
mention = "the seated rows"

[quotes.q4]
text    = "he would make arrests if a judge told him to"
speaker = "keith-dorsey"
cue     = "said"
mention = "Sheriff Keith Dorsey"

[quotes.q5]
parts   = ["“Until then they are people sitting down,”", "“I have looked, and there is no law against sitting down.”"]
speaker = "keith-dorsey"
cue     = "said"
mention = "the sheriff"

[quotes.q6]
from    = "the demonstrators had"
to      = "surveyors with drones"
speaker = "kestrel-energy"
form    = "indirect"
cue     = "said"
mention = "the company"

[quotes.q7]
text    = "“menaced”"
speaker = "kestrel-energy"
cue     = "said"
mention = "the company"

[quotes.q8]
text    = "“bought and bused in.”"
speaker = "loretta-banks"
cue     = "telling"
mention = "land, Loretta Banks"

[quotes.q9]
parts   = ["“Bused in! I drove the bus,”", "“I drove Loretta Banks to school on it. She sat right behind me because the boys were mean to her. You tell Loretta I said hello.”"]
speaker = "winona-tell"
cue     = "said"
mention = "she"

[quotes.q10]
parts   = ["“She did,”", "“She was very good to me. She’s wrong about the pipe.”"]
speaker = "loretta-banks"
cue     = "said"
mention = "she"

[quotes.q11]
text    = "“a map of some other place.”"
speaker = "ben-ruark"
cue     = "described"
mention = "he"

[quotes.q12]
text    = "“hippie jam,”"
speaker = "luis"
cue     = "put"
mention = "Luis"

[quotes.q13]
parts   = ["“It’s mostly grandmas,”", "“I don’t know how you arrest that.”"]
speaker = "cody"
cue     = "said"
mention = "Cody"

[quotes.q14]
text    = "“I WAS HERE FIRST.”"
speaker = "child"
cue     = "painted"
mention = "a child"
+++
