+++
format   = 1
title    = "Border town empties as truce frays"
language = "en"

[people.selam-haile]
name = "Selam Haile"

[people.idris-karo]
name    = "Idris Karo"
aliases = ["Colonel Karo"]

[people.interior-ministry]
name = "Interior Ministry"
kind = "office"

[people.tomas-bak]
name    = "Tomas Bak"
aliases = ["Mr. Bak"]

[people.one-official-in-the-region]
name    = "One official in the region"
aliases = ["the official"]

[people.northern-front]
name    = "Northern Front"
kind    = "organization"
aliases = ["The Front"]

[people.driver]
name = "driver"
+++

Border town empties as truce frays

MERAT — The shelling began again on Friday, at the hour when the
bakeries open, and by noon there was nobody left in the market to hear
it but a deaf tailor and a dog.

‘The truce holds,’ Colonel Idris Karo, the garrison commander, told
reporters who had been driven to his headquarters past three burning
trucks. ‘What you hear are exercises.’

The army’s ‘humanitarian pause’ had lasted nine days. In the capital the
Interior Ministry said that rebels of the Northern Front had opened fire
first. The Front, in a message broadcast by Radio Merat, denied it and
accused the army of ‘killing for the photographs.’

Selam Haile did not care who was first. She had left home with two
children, a sewing machine and a hen, and was sitting on the sewing
machine beside the river road, waiting for her husband to come back with
a cart.

‘He said one hour,’ she said. ‘It was morning when he said it.’

A driver for an aid group stopped to ask if she would ride with him to
the camp at Orlu. She would not. ‘If I go, where will he find me?’ she
asked the man, who had no answer, and left her his water.

Tomas Bak, who runs the camp for Open Road Relief, estimated that 11,000
people had crossed the river since Friday, twice as many as in the whole
of last month. ‘We planned for this. We planned for half of this,’ he
said by satellite phone.

He had asked Colonel Karo for permission to fly in tents. The colonel,
he said, replied that the sky was closed. When Mr. Bak asked until when,
the answer was: ‘Until it is open.’

Diplomats had put their hopes in a ‘corridor of calm’ along the railway,
to be watched by unarmed monitors from six countries. None has arrived.
One official in the region, who asked not to be named because he was not
allowed to speak to journalists, said his government had never intended
to send any.

‘We thought the others would,’ the official said.

Towards evening the driver passed again on his way back for another
load. The hen was there, he reported, and the machine. ‘I looked for her
in every truck.’

+++

[quotes.q1]
parts   = ["‘The truce holds,’", "‘What you hear are exercises.’"]
speaker = "idris-karo"
cue     = "told"
mention = "Colonel Idris Karo"

[quotes.q2]
text    = "rebels of the Northern Front had opened fire first"
speaker = "interior-ministry"
cue     = "said"
mention = "the Interior Ministry"

[quotes.q3]
text    = "‘killing for the photographs.’"
speaker = "northern-front"
cue     = "accused"
mention = "The Front"

[quotes.q4]
parts   = ["‘He said one hour,’", "‘It was morning when he said it.’"]
speaker = "selam-haile"
cue     = "said"
mention = "she"

[quotes.q5]
text    = "if she would ride with him to the camp at Orlu"
speaker = "driver"
cue     = "ask"
mention = "A driver for an aid group"

[quotes.q6]
text    = "‘If I go, where will he find me?’"
speaker = "selam-haile"
cue     = "asked"
mention = "she"

[quotes.q7]
from    = "11,000 people had"
to      = "of last month"
speaker = "tomas-bak"
cue     = "estimated"
mention = "Tomas Bak"

[quotes.q8]
text    = "‘We planned for this. We planned for half of this,’"
speaker = "tomas-bak"
cue     = "said"
mention = "he"

[quotes.q9]
parts   = ["The colonel", "replied that the sky was closed"]
speaker = "tomas-bak"
cue     = "said"
mention = "he"

[quotes.q10]
text    = "‘Until it is open.’"
speaker = "idris-karo"
cue     = "answer"
mention = "The colonel"

[quotes.q11]
text    = "his government had never intended to send any"
speaker = "one-official-in-the-region"
cue     = "said"
mention = "One official in the region"

[quotes.q12]
text    = "‘We thought the others would,’"
speaker = "one-official-in-the-region"
cue     = "said"
mention = "the official"

[quotes.q13]
parts   = ["The hen was there", "and the machine"]
speaker = "driver"
cue     = "reported"
mention = "he"

[quotes.q14]
text    = "‘I looked for her in every truck.’"
speaker = "driver"
mention = "he"
+++
