+++
format   = 1
title    = "Bridge collapse: live updates"
language = "en"

[people.delia-moran]
name    = "Delia Moran"
aliases = ["Moran"]

[people.jason-yoo]
name    = "Jason Yoo"
aliases = ["Yoo"]

[people.peter-rosen]
name = "Peter Rosen"

[people.mitch-hays]
name    = "Mitch Hays"
aliases = ["GovHays"]

[people.department-of-transportation]
name = "Department of Transportation"
kind = "office"

[people.county]
name = "county"
kind = "office"

[people.witnesses]
name = "Witnesses"
kind = "group"

[people.abe-stroud]
name    = "Abe Stroud"
aliases = ["Stroud"]

[people.monica-salas]
name    = "Monica Salas"
aliases = ["Salas"]
+++

Bridge collapse: live updates

11:52 a.m.

The Fourth Street bridge is closed “until further notice,” and so is the river beneath it. Coast Guard boats are turning back pleasure craft at the Alder Street ramp.

11:31 a.m.

Fire Capt. Delia Moran has just finished a briefing. She said eight people were pulled from the water alive, two of them by a man in a kayak who has not been found to be thanked.

“If you are the man in the orange kayak,” Moran said, “please come see me. You’re not in any trouble.”

She would not speculate about the cause. When our reporter asked her about the cracks that drivers have been posting pictures of since spring, she replied, “I put out fires and I pull people out of rivers. You want an engineer.”

11:14 a.m.

We found an engineer. Jason Yoo inspected the bridge as a consultant in 2015. “I rated that deck a 4. Out of 9,” he told us by phone from Spokane. “I wrote it down, and I wrote down why.”

Yoo said he had recommended that trucks be kept off the bridge until the bearings were replaced. The state Department of Transportation says the bearings were replaced in 2017. We have asked for the records.

10:58 a.m.

The governor is on the way. From his account:

Anne and I are praying for everyone on and under the Fourth Street bridge this morning. I have directed every available state resource to the scene. Stay away and let them work.

— Gov. Mitch Hays (@GovHays) July 8, 2019

10:40 a.m.

Some of you have asked about the school bus. There was one on the approach, from Lincoln Elementary, and it stopped. The driver, Monica Salas, had 22 children on board.

“I saw the van in front of me go down like it was on an elevator,” Salas said. “I put it in park and stood up and said, ‘Everybody look at me. Look at Miss Monica.’ I didn’t want them looking out the window.”

One of the children, 7-year-old Peter Rosen, was asked by his mother what he saw. “Miss Monica,” he said.

10:22 a.m.

A spokesman for the county says that all hospitals are on what is called “code silver” and that family members should go to the armory on Fifth.

10:05 a.m.

Witnesses are describing a loud bang and then a long groan. “Like a whale,” said one, who was fishing on the east bank. Another, Abe Stroud, heard no bang at all. “It sighed,” Stroud said. “I swear to you. It sighed and sat down.”

+++

[quotes.q1]
from    = "eight people were"
to      = "to be thanked"
speaker = "delia-moran"
cue     = "said"
mention = "She"

[quotes.q2]
parts   = ["“If you are the man in the orange kayak,”", "“please come see me. You’re not in any trouble.”"]
speaker = "delia-moran"
cue     = "said"
mention = "Moran"

[quotes.q3]
text    = "“I put out fires and I pull people out of rivers. You want an engineer.”"
speaker = "delia-moran"
cue     = "replied"
mention = "she"

[quotes.q4]
parts   = ["“I rated that deck a 4. Out of 9,”", "“I wrote it down, and I wrote down why.”"]
speaker = "jason-yoo"
cue     = "told"
mention = "he"

[quotes.q5]
from    = "he had recommended"
to      = "bearings were replaced"
speaker = "jason-yoo"
cue     = "said"
mention = "Yoo"

[quotes.q6]
text    = "the bearings were replaced in 2017"
speaker = "department-of-transportation"
cue     = "says"
mention = "The state Department of Transportation"

[quotes.q7]
parts   = ["“I saw the van in front of me go down like it was on an elevator,”", "“I put it in park and stood up and said, ‘Everybody look at me. Look at Miss Monica.’ I didn’t want them looking out the window.”"]
speaker = "monica-salas"
cue     = "said"
mention = "Salas"

[quotes.q8]
text    = "“Miss Monica,”"
speaker = "peter-rosen"
cue     = "said"
mention = "he"

[quotes.q9]
from    = "all hospitals are"
to      = "armory on Fifth"
speaker = "county"
form    = "indirect"
cue     = "says"
mention = "A spokesman for the county"

[quotes.q10]
text    = "“Like a whale,”"
speaker = "witnesses"
cue     = "said"
mention = "one"

[quotes.q11]
parts   = ["“It sighed,”", "“I swear to you. It sighed and sat down.”"]
speaker = "abe-stroud"
cue     = "said"
mention = "Stroud"

[embeds.e1]
from   = "Anne and I"
to     = "let them work."
author = "mitch-hays"
+++
