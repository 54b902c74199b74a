+++
format   = 1
title    = "Dairy couple fined $94,000 over ‘river of green’"
language = "en"

[people.wiremu-tahurangi]
name    = "Wiremu Tahurangi"
aliases = ["Tahurangi"]

[people.alison-mckellar]
name    = "Alison McKellar"
aliases = ["Mrs McKellar"]

[people.waiparu-regional-council]
name    = "Waiparu Regional Council"
kind    = "office"
aliases = ["the council"]

[people.donald]
name    = "Donald"
aliases = ["Don", "Mr McKellar"]

[people.report]
name = "report"
kind = "document"

[people.mako-fisher]
name    = "Mako Fisher"
aliases = ["Fisher"]

[people.couple]
name = "couple"
kind = "group"
+++

Dairy couple fined $94,000 over ‘river of green’

A South Island couple who let effluent run into a protected lake for 11 weeks have been fined $94,000, and have told the court they will never milk again.

Donald and Alison McKellar pleaded guilty in the Waiparu District Court to three charges brought by the regional council, which found their storage pond had been leaking through a football-sized hole in its liner.

The hole was discovered by a neighbour, Wiremu Tahurangi, who was out looking for a lost dog. ‘I smelt it before I saw it, and then I saw it, and it was a river of green,’ he said outside court. ‘I rang Don. He said he’d look at it after the rugby.’

Mrs McKellar, whose family have farmed the block since 1911, disputes that. ‘He did not say “after the rugby”,’ she told the Waiparu Herald. ‘It was the netball. It was our granddaughter.’

In a summary of facts, the council said nitrogen at the lake’s northern end had reached 40 times the permitted level, and that eels had been found ‘in a distressed condition on the boat ramp’. A report commissioned by the defence put the figure at closer to 12 times.

Judge Mako Fisher was unmoved by the difference. ‘Twelve is also a number,’ he observed.

The judge accepted that the couple were remorseful. He noted that Mr McKellar, 68, who has Parkinson’s disease, had gone down to the ramp with a bucket and tried to carry the eels to the far side. ‘That does you credit. The 11 weeks before it do not.’

Mr McKellar wept as he left the dock. It was his wife who spoke for them, reading from the back of a feed invoice. ‘We loved that lake before there was a council to love it,’ she read. ‘Donald proposed to me on it. We are sorry to the lake, we are sorry to Wiremu, and we are sorry to the eels.’ She folded the paper. ‘I don’t know that I’m sorry to the Herald.’

Tahurangi, who had come to see the sentence handed down, crossed the forecourt and shook Mr McKellar’s hand. Neither man would say what had passed between them. ‘Dog stuff,’ said Tahurangi.

The council said it would be inspecting all 63 ponds in the catchment before spring. The term ‘good management practice’, which appears in every consent it has issued since 2015, is to be given a definition.

+++

[quotes.q1]
text    = "‘river of green’"
speaker = "wiremu-tahurangi"

[quotes.q2]
text    = "they will never milk again"
speaker = "couple"
cue     = "told"
mention = "A South Island couple"

[quotes.q3]
parts   = ["‘I smelt it before I saw it, and then I saw it, and it was a river of green,’", "‘I rang Don. He said he’d look at it after the rugby.’"]
speaker = "wiremu-tahurangi"
cue     = "said"
mention = "he"

[quotes.q4]
parts   = ["‘He did not say “after the rugby”,’", "‘It was the netball. It was our granddaughter.’"]
speaker = "alison-mckellar"
cue     = "told"
mention = "she"

[quotes.q5]
from    = "nitrogen at the"
to      = "the boat ramp’"
speaker = "waiparu-regional-council"
form    = "indirect"
cue     = "said"
mention = "the council"

[quotes.q6]
text    = "‘in a distressed condition on the boat ramp’"
speaker = "waiparu-regional-council"
cue     = "said"
mention = "the council"

[quotes.q7]
text    = "closer to 12 times"
speaker = "report"
cue     = "put"
mention = "A report commissioned by the defence"

[quotes.q8]
text    = "‘Twelve is also a number,’"
speaker = "mako-fisher"
cue     = "observed"
mention = "he"

[quotes.q9]
text    = "the couple were remorseful"
speaker = "mako-fisher"
cue     = "accepted"
mention = "The judge"

[quotes.q10]
from    = "Mr McKellar, 68,"
to      = "the far side"
speaker = "mako-fisher"
cue     = "noted"
mention = "He"

[quotes.q11]
text    = "‘That does you credit. The 11 weeks before it do not.’"
speaker = "mako-fisher"
mention = "He"

[quotes.q12]
parts   = ["‘We loved that lake before there was a council to love it,’", "‘Donald proposed to me on it. We are sorry to the lake, we are sorry to Wiremu, and we are sorry to the eels.’"]
speaker = "alison-mckellar"
cue     = "read"
mention = "she"

[quotes.q13]
text    = "‘I don’t know that I’m sorry to the Herald.’"
speaker = "alison-mckellar"
mention = "She"

[quotes.q14]
text    = "‘Dog stuff,’"
speaker = "wiremu-tahurangi"
cue     = "said"
mention = "Tahurangi"

[quotes.q15]
text    = "it would be inspecting all 63 ponds in the catchment before spring"
speaker = "waiparu-regional-council"
cue     = "said"
mention = "The council"
+++
