+++
format   = 1
title    = "Lena, now a hurricane, bears down on coast"
language = "en"

[people.roy-teague]
name    = "Roy Teague"
aliases = ["Teague"]

[people.hurricane-center]
name = "hurricane center"
kind = "office"

[people.dorothea-simms]
name    = "Dorothea Simms"
aliases = ["Simms"]

[people.andre-pike]
name    = "Andre Pike"
aliases = ["Pike"]

[people.cobb-county-electric-cooperative]
name = "Cobb County Electric Cooperative"
kind = "organization"

[people.lila-marchetti]
name    = "Lila Marchetti"
aliases = ["Marchetti"]

[people.mike-keane]
name    = "Mike Keane"
aliases = ["Keane"]

[people.forecasters]
name = "forecasters"
kind = "group"

[people.somebody]
name = "Somebody"
+++

Lena, now a hurricane, bears down on coast

PORT ABEL — Hurricane Lena swung west overnight and took dead aim at a stretch of coast that had been told on Thursday it could relax.

The storm, with winds of 110 mph, was expected to come ashore near Port Abel around midnight Saturday, forecasters said. A surge of up to 12 feet was possible.

“I know what we said yesterday. Forget what we said yesterday,” Gov. Lila Marchetti told residents at an 8 a.m. briefing. “If you can see the water from your porch, I want you off that porch by 3.”

By noon the line of cars on the causeway was five miles long. In one of them was Dorothea Simms, 74, who had packed, unpacked and packed again.

“My son called Thursday and said, ‘Mama, you can stay,’” Simms said, her window down an inch. “He called this morning and I didn’t even let him talk.”

Not everyone was going. At the Rusty Gaff, the last bar open on Abel Island, Roy Teague was nailing a sheet of plywood over a sheet of plywood. Somebody had spray-painted “LENA? I BARELY KNOW HER” across it.

“That’s not mine,” Teague said. “I wish it was.”

He has stayed for 11 storms. Asked what it would take for him to leave, he thought about it, took the nails out of his mouth and thought about it some more.

“A better bar.”

The “cone of uncertainty” now covers four counties. That sort of talk makes Andre Pike tired. Pike, the county’s emergency director, said his crews would stop answering calls once winds reached 50 mph, probably by 7 p.m. “I love Roy. Everybody loves Roy,” he said. “But I have told Roy Teague to his face that I will not send a 23-year-old with a new baby to get him off that roof.”

The late turn surprised even the professionals. A ridge of high pressure that was supposed to steer Lena out to sea broke down faster than any of the models had it, according to Mike Keane, a meteorologist at the state university. “It’s like a door you were leaning on,” he said.

In its 11 a.m. advisory, the hurricane center warned of “life-threatening inundation” from Port Abel to the mouth of the Tarr and urged residents to ignore the “skinny line” on the map. Pike put it another way: “The line is not the storm. The line is a guess about the middle of the storm.”

The Cobb County Electric Cooperative said it had 300 line workers waiting in motels north of the interstate. It warned that power could be out for two weeks.

Schools in what the state designates “Zone A” will be closed through Tuesday.

Marchetti, who was 9 when Hurricane Ruth killed 31 people in her hometown, ended her briefing by naming four of them. Then she looked into the camera. “Please,” she said. And then: “Go.”

+++

[quotes.q1]
from    = "The storm, with"
to      = "around midnight Saturday"
speaker = "forecasters"
cue     = "said"
mention = "forecasters"

[quotes.q2]
parts   = ["“I know what we said yesterday. Forget what we said yesterday,”", "“If you can see the water from your porch, I want you off that porch by 3.”"]
speaker = "lila-marchetti"
cue     = "told"
mention = "Gov. Lila Marchetti"

[quotes.q3]
parts   = ["“My son called Thursday and said, ‘Mama, you can stay,’”", "“He called this morning and I didn’t even let him talk.”"]
speaker = "dorothea-simms"
cue     = "said"
mention = "Simms"

[quotes.q4]
text    = "“LENA? I BARELY KNOW HER”"
speaker = "somebody"
cue     = "spray-painted"
mention = "Somebody"

[quotes.q5]
parts   = ["“That’s not mine,”", "“I wish it was.”"]
speaker = "roy-teague"
cue     = "said"
mention = "Teague"

[quotes.q6]
text    = "“A better bar.”"
speaker = "roy-teague"
mention = "he"

[quotes.q7]
from    = "his crews would"
to      = "by 7 p.m"
speaker = "andre-pike"
cue     = "said"
mention = "Pike"

[quotes.q8]
parts   = ["“I love Roy. Everybody loves Roy,”", "“But I have told Roy Teague to his face that I will not send a 23-year-old with a new baby to get him off that roof.”"]
speaker = "andre-pike"
cue     = "said"
mention = "he"

[quotes.q9]
from    = "A ridge of"
to      = "models had it"
speaker = "mike-keane"
cue     = "according to"
mention = "Mike Keane"

[quotes.q10]
text    = "“It’s like a door you were leaning on,”"
speaker = "mike-keane"
cue     = "said"
mention = "he"

[quotes.q11]
text    = "“life-threatening inundation”"
speaker = "hurricane-center"
cue     = "warned"
mention = "the hurricane center"

[quotes.q12]
text    = "“skinny line”"
speaker = "hurricane-center"
cue     = "urged"
mention = "the hurricane center"

[quotes.q13]
text    = "“The line is not the storm. The line is a guess about the middle of the storm.”"
speaker = "andre-pike"
cue     = "put"
mention = "Pike"

[quotes.q14]
text    = "it had 300 line workers waiting in motels north of the interstate"
speaker = "cobb-county-electric-cooperative"
cue     = "said"
mention = "The Cobb County Electric Cooperative"

[quotes.q15]
text    = "power could be out for two weeks"
speaker = "cobb-county-electric-cooperative"
cue     = "warned"
mention = "It"

[quotes.q16]
text    = "“Please,”"
speaker = "lila-marchetti"
cue     = "said"
mention = "she"

[quotes.q17]
text    = "“Go.”"
speaker = "lila-marchetti"
mention = "she"
+++
