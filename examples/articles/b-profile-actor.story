+++
format   = 1
title    = "Imelda Larkhill: ‘I’ve been dead in eleven things. I’m good at it’"
language = "en"

[people.imelda-larkhill]
name    = "Imelda Larkhill"
aliases = ["Larkhill"]

[people.simeon-adair]
name    = "Simeon Adair"
aliases = ["Adair"]

[people.ted-larkhill]
name    = "Ted Larkhill"
aliases = ["Ted"]

[people.woman-in-a-fleece]
name = "woman in a fleece"

[people.prue-mallory]
name    = "Prue Mallory"
aliases = ["Mallory"]
+++

Imelda Larkhill: ‘I’ve been dead in eleven things. I’m good at it’

Imelda Larkhill is early, and she would like me to know that she is never early. ‘The trains were working,’ she says, sounding almost cross about it. ‘I’ve been sat here 25 minutes looking mysterious. Nobody’s so much as glanced.’

We are in the café of a garden centre outside Thornby, which was her choice. She grew up half a mile away, above the chip shop, the only child of a fryer and a school secretary, and she has lately moved back. Her agent thinks it is a phase. ‘I give it until November,’ Prue Mallory had told me on the phone, with a sigh. ‘She’ll be wanting a decent olive.’

Larkhill, when I pass this on, lets out a honk that turns heads among the bedding plants. ‘Prue’s never been north of a motorway services. She thinks we eat the coal.’

At 52 she is having what is politely called a moment. For two decades she was the woman on the slab: strangled in ‘The Fen’, drowned in two series of ‘Harbour Lights’, pushed off the same clifftop by two different husbands. She says directors liked her because she could hold her breath. ‘I’d lie there doing my shopping list. One of them told me it gave me inner life.’

Then came ‘Clemency’, and the part of the hospital cleaner who sees everything, and a speech – nine minutes, one take – that has been watched eleven million times. Simeon Adair, who wrote it, had never heard of her. ‘I asked for a name,’ he admits, ‘and the casting director said, “I’ve got a face.”’ He went to see her in a play in a room over a pub. There were six people in. ‘I was home by ten, and I’d thrown away the second half of the script by midnight.’

They have been a couple for a year, something neither will discuss, though she does let slip that he cannot cook and he, separately, that she cannot sit through a film without telling the screen what to do. ‘He’s lovely,’ is all she will say, and she looks at her scone. ‘Move on, please.’

We move on to her father. Ted Larkhill died in March, three weeks before the award. He had not wanted her to act. He had not wanted her to do anything, she says, that involved being looked at. She was 17 when she told him about drama school; he was shaking a basket of chips, and he did not turn round. ‘Well,’ he said, ‘somebody’s got to.’

She insists that this was not unkind. ‘That was a blessing, from Ted. You’ve to hear it in the accent.’ It became a kind of family catchphrase. When the envelope was opened and the camera found her, she was seen to mouth something, and lip-readers were consulted. Was it a swear word? A political slogan? It was not. ‘“Somebody’s got to,”’ Larkhill says now, very quietly. ‘I said it to the ceiling.’

A woman in a fleece approaches. She has been plucking up the courage, she says, and hopes we don’t mind. ‘Are you the lady that was murdered in the lock?’

‘Which time?’ says Imelda Larkhill, and gets out her pen.

+++

[quotes.q1]
text    = "‘I’ve been dead in eleven things. I’m good at it’"
speaker = "imelda-larkhill"

[quotes.q2]
parts   = ["‘The trains were working,’", "‘I’ve been sat here 25 minutes looking mysterious. Nobody’s so much as glanced.’"]
speaker = "imelda-larkhill"
cue     = "says"
mention = "she"

[quotes.q3]
parts   = ["‘I give it until November,’", "‘She’ll be wanting a decent olive.’"]
speaker = "prue-mallory"
cue     = "told"
mention = "Prue Mallory"

[quotes.q4]
text    = "‘Prue’s never been north of a motorway services. She thinks we eat the coal.’"
speaker = "imelda-larkhill"
mention = "Larkhill"

[quotes.q5]
text    = "directors liked her because she could hold her breath"
speaker = "imelda-larkhill"
cue     = "says"
mention = "She"

[quotes.q6]
from    = "‘I’d lie there"
to      = "me inner life.’"
speaker = "imelda-larkhill"
mention = "She"

[quotes.q7]
parts   = ["‘I asked for a name,’", "‘and the casting director said, “I’ve got a face.”’"]
speaker = "simeon-adair"
cue     = "admits"
mention = "he"

[quotes.q8]
from    = "‘I was home"
to      = "script by midnight.’"
speaker = "simeon-adair"
mention = "He"

[quotes.q9]
text    = "he cannot cook"
speaker = "imelda-larkhill"
cue     = "let slip"
mention = "she"

[quotes.q10]
text    = "she cannot sit through a film without telling the screen what to do"
speaker = "simeon-adair"
mention = "he"

[quotes.q11]
parts   = ["‘He’s lovely,’", "‘Move on, please.’"]
speaker = "imelda-larkhill"
cue     = "say"
mention = "she"

[quotes.q12]
parts   = ["He had not wanted her to do anything", "that involved being looked at"]
speaker = "imelda-larkhill"
cue     = "says"
mention = "she"

[quotes.q13]
parts   = ["‘Well,’", "‘somebody’s got to.’"]
speaker = "ted-larkhill"
cue     = "said"
mention = "he"

[quotes.q14]
text    = "this was not unkind"
speaker = "imelda-larkhill"
cue     = "insists"
mention = "She"

[quotes.q15]
text    = "‘That was a blessing, from Ted. You’ve to hear it in the accent.’"
speaker = "imelda-larkhill"
mention = "She"

[quotes.q16]
parts   = ["‘“Somebody’s got to,”’", "‘I said it to the ceiling.’"]
speaker = "imelda-larkhill"
cue     = "says"
mention = "Larkhill"

[quotes.q17]
text    = "She has been plucking up the courage"
speaker = "woman-in-a-fleece"
cue     = "says"
mention = "she"

[quotes.q18]
text    = "‘Are you the lady that was murdered in the lock?’"
speaker = "woman-in-a-fleece"
mention = "she"

[quotes.q19]
text    = "‘Which time?’"
speaker = "imelda-larkhill"
cue     = "says"
mention = "Imelda Larkhill"
+++
