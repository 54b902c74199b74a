+++
format   = 1
title    = "Brothers' feud over barn lands before council"
language = "en"

[people.alvin-decker]
name    = "Alvin Decker"
aliases = ["Alvin", "Al"]

[people.melvin-decker]
name    = "Melvin Decker"
aliases = ["Melvin", "Mel"]

[people.opal-decker]
name = "Opal Decker"

[people.ron-steinway]
name    = "Ron Steinway"
aliases = ["Steinway"]

[people.patty-clay]
name    = "Patty Clay"
aliases = ["Clay"]

[people.marv-tooley]
name    = "Marv Tooley"
aliases = ["Tooley"]

[people.town-code]
name = "town code"
kind = "document"
+++

Brothers' feud over barn lands before council

BECKET — Alvin and Melvin Decker have not spoken since Easter of 1997,
so on Tuesday they spoke to the town council instead.

At issue was a barn. It sits, depending on which Decker is talking,
either six feet inside Melvin's property or two feet inside Alvin's, and
last month Melvin asked the council for permission to turn it into a
wedding hall.

"I've got deposits," Melvin Decker, 69, told the five members. "I've got
a girl coming from Columbus."

"He's got my barn, is what he's got," said Alvin Decker, 72, from the
back of the room.

Mayor Patty Clay reminded the audience that speakers must come to the
microphone. Alvin came to the microphone. He had brought their father's
will, a plat map and a photograph of both brothers on a pony.

"Dad said the barn goes with the spring. Everybody in this room knows
where the spring is," he said.

Town engineer Ron Steinway did not. He said the spring shown on the 1954
map had gone dry and that a new one had opened up nearer the road. "It
moved," Steinway said. "I don't know how else to put it. The will says
the spring, and the spring moved."

This caused some discussion. Councilman Marv Tooley asked whether it had
moved toward Alvin or toward Melvin.

"Toward Melvin," Steinway said.

"Thank you," said Melvin.

On the map the spring is labeled "Never Fail." Opal Decker, who is
married to Alvin and was a bridesmaid at Melvin's wedding, asked to be
heard. She did not take a side. She said that on the night of the flood
in 2003 she had watched from her kitchen as Melvin waded out and untied
Alvin's cows, and that neither man had ever mentioned it.

"Al thinks I did it," she said. "I let him think so. Mel, I'm sorry."

Nobody said anything for a bit. Melvin looked at his hat.

"They were going to drown," he said finally.

Under the town code, which forbids any "place of public assembly" on
land whose title is in dispute, the council had little choice, Clay told
the brothers. It voted 5-0 to table the request. She suggested that they
get a surveyor, adding: "Or a pot of coffee."

In the parking lot afterward the two trucks, parked at opposite ends,
stayed where they were for some time with their lights on. Tooley,
locking up, said he had decided to go out by the other door.

+++

[quotes.q1]
parts   = ["\"I've got deposits,\"", "\"I've got a girl coming from Columbus.\""]
speaker = "melvin-decker"
cue     = "told"
mention = "Melvin Decker"

[quotes.q2]
text    = "\"He's got my barn, is what he's got,\""
speaker = "alvin-decker"
cue     = "said"
mention = "Alvin Decker"

[quotes.q3]
from    = '"Dad said the'
to      = 'the spring is,"'
speaker = "alvin-decker"
cue     = "said"
mention = "he"

[quotes.q4]
from    = "the spring shown"
to      = "nearer the road"
speaker = "ron-steinway"
cue     = "said"
mention = "He"

[quotes.q5]
parts   = ['"It moved,"', "\"I don't know how else to put it. The will says the spring, and the spring moved.\""]
speaker = "ron-steinway"
cue     = "said"
mention = "Steinway"

[quotes.q6]
text    = "whether it had moved toward Alvin or toward Melvin"
speaker = "marv-tooley"
cue     = "asked"
mention = "Councilman Marv Tooley"

[quotes.q7]
text    = '"Toward Melvin,"'
speaker = "ron-steinway"
cue     = "said"
mention = "Steinway"

[quotes.q8]
text    = '"Thank you,"'
speaker = "melvin-decker"
cue     = "said"
mention = "Melvin"

[quotes.q9]
from    = "on the night"
to      = "ever mentioned it"
speaker = "opal-decker"
cue     = "said"
mention = "She"

[quotes.q10]
parts   = ['"Al thinks I did it,"', "\"I let him think so. Mel, I'm sorry.\""]
speaker = "opal-decker"
cue     = "said"
mention = "she"

[quotes.q11]
text    = '"They were going to drown,"'
speaker = "melvin-decker"
cue     = "said"
mention = "he"

[quotes.q12]
text    = '"place of public assembly"'
speaker = "town-code"
cue     = "forbids"
mention = "the town code"

[quotes.q13]
text    = "the council had little choice"
speaker = "patty-clay"
cue     = "told"
mention = "Clay"

[quotes.q14]
text    = "they get a surveyor"
speaker = "patty-clay"
cue     = "suggested"
mention = "She"

[quotes.q15]
text    = '"Or a pot of coffee."'
speaker = "patty-clay"
cue     = "adding"
mention = "She"

[quotes.q16]
text    = "he had decided to go out by the other door"
speaker = "marv-tooley"
cue     = "said"
mention = "Tooley"
+++
