+++
format   = 1
title    = "Guide ‘should not have gone on’, coroner finds"
language = "en"

[people."siân-prydderch-moss"]
name    = "Siân Prydderch-Moss"
aliases = ["Prydderch-Moss"]

[people.callum-strang]
name    = "Callum Strang"
aliases = ["Strang"]

[people.edmund-lisle]
name    = "Edmund Lisle"
aliases = ["Mr Lisle"]

[people.harriet-lisle]
name = "Harriet Lisle"

[people.jean-luc-berthoud]
name    = "Jean-Luc Berthoud"
aliases = ["Berthoud"]

[people.tilda-nakagawa]
name    = "Tilda Nakagawa"
aliases = ["Nakagawa"]

[people.bryn-mostyn]
name    = "Bryn Mostyn"
aliases = ["Mostyn"]

[people.high-line-adventures]
name    = "High Line Adventures"
kind    = "organization"
aliases = ["the company"]
+++

Guide ‘should not have gone on’, coroner finds

A 24-year-old doctor who died in a storm on Crib Ddu would have survived if her guide had turned back when he was asked to, an inquest heard yesterday.

Imogen Lisle, a junior doctor from Bath, died of hypothermia on 9 February last year, three hours after another member of the party, her friend Tilda Nakagawa, had told the guide, Callum Strang, that she wanted to go down.

‘He said, “Down is further than up,” and I believed him because it was his job to know,’ Ms Nakagawa said. ‘Immy laughed. She said it sounded like something from a Christmas cracker.’

The coroner, Siân Prydderch-Moss, recorded a conclusion of ‘misadventure, contributed to by neglect’. Mr Strang, she said, ‘should not have gone on, and by noon he knew that he should not have gone on.’

Mr Strang, 38, who has climbed six of the world’s fourteen highest mountains and who lost three fingers in the search for his client, declined to answer eleven questions. To the twelfth, which was put by the dead woman’s mother and concerned her last words, he replied: ‘She asked if Tilda was warm enough.’

There was a silence in the room. ‘Thank you,’ said Harriet Lisle. ‘That was like her.’

An expert witness, Jean-Luc Berthoud, a retired instructor at the French national school of skiing and mountaineering who was asked by the court to go over the route in similar weather, gave it as his opinion that the descent would have taken fifty minutes. ‘I did it in forty, but I am old and I was frightened,’ M Berthoud said.

Bryn Mostyn, of the mountain rescue team, described the conditions as ‘as bad as I’ve been out in and I’ve been out in thirty-one years of it’. It was he who found Dr Lisle. Her gloves, he said, were on Mr Strang’s hands.

High Line Adventures, which employed the guide, said in a statement that he was no longer with the company and that it had ‘revised its turn-around policy’.

Outside, Edmund Lisle, a retired headmaster, said that he and his wife did not want Mr Strang to be prosecuted. ‘He gave back what he could,’ said Mr Lisle. His wife corrected him. ‘He gave it back when it was asked for, Edmund,’ she said. ‘It isn’t quite the same.’

+++

[quotes.q1]
text    = "‘should not have gone on’"
speaker = "siân-prydderch-moss"
cue     = "finds"
mention = "coroner"

[quotes.q2]
text    = "she wanted to go down"
speaker = "tilda-nakagawa"
cue     = "told"
mention = "Tilda Nakagawa"

[quotes.q3]
parts   = ["‘He said, “Down is further than up,” and I believed him because it was his job to know,’", "‘Immy laughed. She said it sounded like something from a Christmas cracker.’"]
speaker = "tilda-nakagawa"
cue     = "said"
mention = "Ms Nakagawa"

[quotes.q4]
text    = "‘should not have gone on, and by noon he knew that he should not have gone on.’"
speaker = "siân-prydderch-moss"
cue     = "said"
mention = "she"

[quotes.q5]
text    = "‘She asked if Tilda was warm enough.’"
speaker = "callum-strang"
cue     = "replied"
mention = "he"

[quotes.q6]
parts   = ["‘Thank you,’", "‘That was like her.’"]
speaker = "harriet-lisle"
cue     = "said"
mention = "Harriet Lisle"

[quotes.q7]
text    = "the descent would have taken fifty minutes"
speaker = "jean-luc-berthoud"
cue     = "gave"
mention = "Jean-Luc Berthoud"

[quotes.q8]
text    = "‘I did it in forty, but I am old and I was frightened,’"
speaker = "jean-luc-berthoud"
cue     = "said"
mention = "M Berthoud"

[quotes.q9]
text    = "‘as bad as I’ve been out in and I’ve been out in thirty-one years of it’"
speaker = "bryn-mostyn"
cue     = "described"
mention = "Bryn Mostyn"

[quotes.q10]
parts   = ["Her gloves", "were on Mr Strang’s hands"]
speaker = "bryn-mostyn"
cue     = "said"
mention = "he"

[quotes.q11]
from    = "he was no"
to      = "its turn-around policy’"
speaker = "high-line-adventures"
form    = "indirect"
cue     = "said"
mention = "High Line Adventures"

[quotes.q12]
text    = "‘revised its turn-around policy’"
speaker = "high-line-adventures"
cue     = "said in"
mention = "High Line Adventures"

[quotes.q13]
text    = "he and his wife did not want Mr Strang to be prosecuted"
speaker = "edmund-lisle"
cue     = "said"
mention = "Edmund Lisle"

[quotes.q14]
text    = "‘He gave back what he could,’"
speaker = "edmund-lisle"
cue     = "said"
mention = "Mr Lisle"

[quotes.q15]
parts   = ["‘He gave it back when it was asked for, Edmund,’", "‘It isn’t quite the same.’"]
speaker = "harriet-lisle"
cue     = "said"
mention = "she"
+++
