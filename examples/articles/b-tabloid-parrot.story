+++
format   = 1
title    = "‘It was me or that bird’: Dumped husband tells of parrot hell"
language = "en"

[people.tina]
name = "Tina"

[people.gary-croft]
name    = "Gary Croft"
aliases = ["Gary"]

[people.vicky-lunn]
name    = "Vicky Lunn"
aliases = ["Lunn", "Vicky"]

[people.pendle-wick-council]
name = "Pendle Wick Council"
kind = "office"

[people.neighbour]
name = "neighbour"

[people.neighbours]
name = "neighbours"
kind = "group"

[people.admiral]
name = "Admiral"
+++

‘It was me or that bird’: Dumped husband tells of parrot hell

A FURIOUS husband told last night how his marriage was wrecked – by a foul-mouthed PARROT.

Heartbroken Gary Croft, 46, moved out of the family home after rescue macaw Admiral learned to mimic his mother-in-law.

‘I’d come in from a ten-hour shift and the first thing I’d hear was “Here he is, Lord Muck,”’ fumed the lorry driver. ‘I thought it was Vicky. It was the flaming bird.’

He gave wife Tina an ultimatum on Boxing Day. ‘I told her straight, it was me or that bird. She went, “Can I think about it?”’

But last night Tina, 43, was standing by her feathered pal at the couple’s £240,000 semi in Pendle Wick.

‘Gary never liked me having anything that talked back,’ she said. ‘Admiral’s better company. He doesn’t leave the seat up and he’s never once asked me where the remote is.’

Mum Vicky Lunn, 71, who lives in the annexe, denied being the voice behind the insults. ‘I’ve called Gary a lot worse than Lord Muck, and I’ve done it to his face,’ the gran-of-four chuckled. ‘If that parrot’s copying anybody, it’s next door.’

Neighbours say the bird – dubbed ‘the Ayatollah of Acacia Close’ – can be heard three streets away. One, who asked not to be named, told how she was branded a ‘fat cow’ while putting her bins out. ‘I went in and had a little cry,’ she revealed.

The feud boiled over on New Year’s Eve when Gary tried to have Admiral rehomed while Tina was at the bingo. ‘I’d got him as far as the porch. He looked me in the eye,’ Gary recalled, ‘and in Vicky’s voice he goes, “Lock the door on your way out.”’

Pendle Wick Council confirmed it had received 14 noise complaints, but said the macaw was ‘not a statutory nuisance at this time’.

Gary, now kipping on brother Dean’s sofa, has begged his missus for another chance. Her reply was swift. ‘I’ve told him he can come home when he’s learned some manners,’ said Tina. A voice from the kitchen agreed. ‘Lord Muck,’ it said.

+++

[quotes.q1]
text    = "‘It was me or that bird’"
speaker = "gary-croft"

[quotes.q2]
text    = "his marriage was wrecked – by a foul-mouthed PARROT"
speaker = "gary-croft"
cue     = "told"
mention = "A FURIOUS husband"

[quotes.q3]
parts   = ["‘I’d come in from a ten-hour shift and the first thing I’d hear was “Here he is, Lord Muck,”’", "‘I thought it was Vicky. It was the flaming bird.’"]
speaker = "gary-croft"
cue     = "fumed"
mention = "the lorry driver"

[quotes.q4]
text    = "‘I told her straight, it was me or that bird. She went, “Can I think about it?”’"
speaker = "gary-croft"
mention = "the lorry driver"

[quotes.q5]
parts   = ["‘Gary never liked me having anything that talked back,’", "‘Admiral’s better company. He doesn’t leave the seat up and he’s never once asked me where the remote is.’"]
speaker = "tina"
cue     = "said"
mention = "she"

[quotes.q6]
text    = "being the voice behind the insults"
speaker = "vicky-lunn"
cue     = "denied"
mention = "Mum Vicky Lunn"

[quotes.q7]
parts   = ["‘I’ve called Gary a lot worse than Lord Muck, and I’ve done it to his face,’", "‘If that parrot’s copying anybody, it’s next door.’"]
speaker = "vicky-lunn"
cue     = "chuckled"
mention = "the gran-of-four"

[quotes.q8]
from    = "the bird –"
to      = "three streets away"
speaker = "neighbours"
form    = "indirect"
cue     = "say"
mention = "Neighbours"

[quotes.q9]
text    = "she was branded a ‘fat cow’ while putting her bins out"
speaker = "neighbour"
form    = "indirect"
cue     = "told"
mention = "One"

[quotes.q10]
text    = "‘fat cow’"
speaker = "admiral"
mention = "the bird"

[quotes.q11]
text    = "‘I went in and had a little cry,’"
speaker = "neighbour"
cue     = "revealed"
mention = "she"

[quotes.q12]
parts   = ["‘I’d got him as far as the porch. He looked me in the eye,’", "‘and in Vicky’s voice he goes, “Lock the door on your way out.”’"]
speaker = "gary-croft"
cue     = "recalled"
mention = "Gary"

[quotes.q13]
text    = "it had received 14 noise complaints"
speaker = "pendle-wick-council"
cue     = "confirmed"
mention = "Pendle Wick Council"

[quotes.q14]
text    = "the macaw was ‘not a statutory nuisance at this time’"
speaker = "pendle-wick-council"
form    = "indirect"
cue     = "said"
mention = "Pendle Wick Council"

[quotes.q15]
text    = "‘not a statutory nuisance at this time’"
speaker = "pendle-wick-council"
cue     = "said"
mention = "Pendle Wick Council"

[quotes.q16]
text    = "‘I’ve told him he can come home when he’s learned some manners,’"
speaker = "tina"
cue     = "said"
mention = "Tina"

[quotes.q17]
text    = "‘Lord Muck,’"
speaker = "admiral"
cue     = "said"
mention = "it"
+++
