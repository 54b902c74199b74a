+++
format   = 1
title    = "Thousands march on Halloway library closings"
language = "en"

[people.crowd]
name = "crowd"
kind = "group"

[people.miriam-osei]
name    = "Miriam Osei"
aliases = ["Osei"]

[people.wes-kane]
name    = "Wes Kane"
aliases = ["Kane"]

[people.todd-brill]
name    = "Todd Brill"
aliases = ["Brill"]

[people.fern-delgado]
name    = "Fern Delgado"
aliases = ["Delgado"]

[people.signs]
name = "signs"
kind = "document"

[people.theo]
name    = "Theo"
aliases = ["the boy"]

[people.mayor-s-office]
name    = "mayor’s office"
kind    = "office"
aliases = ["his office"]
+++

Thousands march on Halloway library closings

HALLOWAY — They came with strollers, walkers and a papier-mâché owl nine feet tall, and by noon on Saturday they had filled the square in front of City Hall.

“Whose books? Our books!” the crowd chanted, as police officers in short sleeves looked on from the steps. A few voices at the back tried “Shelve the mayor!” and it caught on, and then there was no other chant for a while.

The city plans to close five of its seven branch libraries on June 30. Mayor Todd Brill, who says the “right-sizing” will save $2.2 million, was not there to hear it. He was, according to his office, at a ribbon cutting.

The signs did much of the talking. “I’m so angry I made a sign — and cited my sources,” read one. Another, carried by a boy on his father’s shoulders, said “My mom learned to read here.” His father’s sign said “His mom is right.”

“She’s over there,” said the boy, Theo, 6, pointing his sign at a woman with a megaphone.

That was Miriam Osei, the retired librarian who organized the march. “Mr. Brill tells us a library is ‘a building with a cost center,’” she told the crowd, which booed. “I worked in that building. The cost center was me!”

Fern Delgado, 83, had come from Eastgate by bus with her own folding chair. She was hit on the ankle by the owl and declined help from a medic. “It’s just a bird, honey,” she told him.

Police made no arrests. Capt. Wes Kane estimated the turnout at 4,500, though Osei said it was twice that. “She counted the owl,” Kane said.

Told of the exchange, Osei grinned. “I counted the owl three times.”

Late in the afternoon, with the square nearly empty, someone taped a sheet of notebook paper to the locked door of City Hall. “Overdue,” it said.

+++

[quotes.q1]
text    = "“Whose books? Our books!”"
speaker = "crowd"
cue     = "chanted"
mention = "the crowd"

[quotes.q2]
text    = "“Shelve the mayor!”"
speaker = "crowd"
cue     = "tried"
mention = "A few voices at the back"

[quotes.q3]
text    = "the “right-sizing” will save $2.2 million"
speaker = "todd-brill"
form    = "indirect"
cue     = "says"
mention = "Mayor Todd Brill"

[quotes.q4]
text    = "“right-sizing”"
speaker = "todd-brill"
cue     = "says"
mention = "Mayor Todd Brill"

[quotes.q5]
parts   = ["He was", "at a ribbon cutting"]
speaker = "mayor-s-office"
cue     = "according to"
mention = "his office"

[quotes.q6]
text    = "“I’m so angry I made a sign — and cited my sources,”"
speaker = "signs"
cue     = "read"
mention = "one"

[quotes.q7]
text    = "“My mom learned to read here.”"
speaker = "signs"
cue     = "said"
mention = "Another"

[quotes.q8]
text    = "“His mom is right.”"
speaker = "signs"
cue     = "said"
mention = "His father’s sign"

[quotes.q9]
text    = "“She’s over there,”"
speaker = "theo"
cue     = "said"
mention = "the boy"

[quotes.q10]
parts   = ["“Mr. Brill tells us a library is ‘a building with a cost center,’”", "“I worked in that building. The cost center was me!”"]
speaker = "miriam-osei"
cue     = "told"
mention = "she"

[quotes.q11]
text    = "“It’s just a bird, honey,”"
speaker = "fern-delgado"
cue     = "told"
mention = "she"

[quotes.q12]
text    = "the turnout at 4,500"
speaker = "wes-kane"
cue     = "estimated"
mention = "Capt. Wes Kane"

[quotes.q13]
text    = "it was twice that"
speaker = "miriam-osei"
cue     = "said"
mention = "Osei"

[quotes.q14]
text    = "“She counted the owl,”"
speaker = "wes-kane"
cue     = "said"
mention = "Kane"

[quotes.q15]
text    = "“I counted the owl three times.”"
speaker = "miriam-osei"
mention = "Osei"

[quotes.q16]
text    = "“Overdue,”"
speaker = "signs"
cue     = "said"
mention = "it"
+++
