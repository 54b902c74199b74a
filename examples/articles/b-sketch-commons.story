+++
format   = 1
title    = "Mr Prewitt and the badly behaved bus"
language = "en"

[people.augustus-prewitt]
name    = "Augustus Prewitt"
aliases = ["Prewitt", "Mr Prewitt"]

[people.delia-hartnoll]
name    = "Delia Hartnoll"
aliases = ["Hartnoll", "Ms Hartnoll"]

[people.madam-speaker]
name = "Madam Speaker"

[people.somebody]
name = "somebody"

[people.bernard-loate]
name    = "Bernard Loate"
aliases = ["Sir Bernard", "Sir Bernard Loate"]
+++

Mr Prewitt and the badly behaved bus

Transport questions, and the House was in the mood of a coach party that has been told there will be no stop at the services. The minister, Augustus Prewitt, had come armed with a folder. It was a thick one. He patted it as he sat down, as one pats a nervous horse.

First up was Delia Hartnoll, who shadows him and whose constituents in Nethercombe have not seen the 47 since Easter. Could the minister, she inquired, tell her where it was?

‘Bus services in Nethercombe are a matter for the operator,’ read Mr Prewitt.

‘I put it to the operator,’ Ms Hartnoll said. ‘I have the reply here. It says: “Bus services in Nethercombe are a matter for the minister.”’

Uproar. The folder was opened, and shut. ‘I think the honourable lady will find,’ he began, and was not allowed to tell her what she would find. ‘Give her a lift!’ bellowed somebody on his own side.

Madam Speaker, who enjoys a bus, rose to restore order. She had been driven to it, she said, ‘and I use the word advisedly’.

It is at such moments that a government needs Sir Bernard Loate. The member for the Vale has sat on the back benches for 38 years, rather in the manner of a sandbag. He had, he told them, used the 47 himself as a boy; it had been reliable; it had been pulled by a tractor. Was his right honourable friend aware that there was, in his own experience, ‘no problem in public transport that could not be solved by a tractor’?

Mr Prewitt was grateful. He said so three times. He was, he assured Sir Bernard, ‘very much seized of the tractor’.

‘Seized of it?’ cried Ms Hartnoll. ‘He’s under it!’

They do this sort of thing rather well, the two of them. Off stage they are said to be friends; they share a birthday and, until May, shared a train. One had the impression that she was sorry for him. When he sat down at last, with the folder upside down on his knee, she leant across the dispatch box and said something that the microphones did not catch. He nodded. According to one who was near enough to hear, the words were ‘I’d get a taxi’.

The sketch makes no comment on the phrase ‘demand-responsive mobility’, which the minister used four times. It understands it to mean a bus.

+++

[quotes.q1]
parts   = ["Could the minister", "tell her where it was"]
speaker = "delia-hartnoll"
cue     = "inquired"
mention = "she"

[quotes.q2]
text    = "‘Bus services in Nethercombe are a matter for the operator,’"
speaker = "augustus-prewitt"
cue     = "read"
mention = "Mr Prewitt"

[quotes.q3]
parts   = ["‘I put it to the operator,’", "‘I have the reply here. It says: “Bus services in Nethercombe are a matter for the minister.”’"]
speaker = "delia-hartnoll"
cue     = "said"
mention = "Ms Hartnoll"

[quotes.q4]
text    = "‘I think the honourable lady will find,’"
speaker = "augustus-prewitt"
cue     = "began"
mention = "he"

[quotes.q5]
text    = "‘Give her a lift!’"
speaker = "somebody"
cue     = "bellowed"
mention = "somebody"

[quotes.q6]
text    = "She had been driven to it"
speaker = "madam-speaker"
cue     = "said"
mention = "she"

[quotes.q7]
text    = "‘and I use the word advisedly’"
speaker = "madam-speaker"
cue     = "said"
mention = "she"

[quotes.q8]
parts   = ["He had", "used the 47 himself as a boy"]
speaker = "bernard-loate"
cue     = "told"
mention = "he"

[quotes.q9]
text    = "‘no problem in public transport that could not be solved by a tractor’"
speaker = "bernard-loate"
mention = "he told"

[quotes.q10]
text    = "‘very much seized of the tractor’"
speaker = "augustus-prewitt"
cue     = "assured"
mention = "he"

[quotes.q11]
parts   = ["‘Seized of it?’", "‘He’s under it!’"]
speaker = "delia-hartnoll"
cue     = "cried"
mention = "Ms Hartnoll"

[quotes.q12]
text    = "‘I’d get a taxi’"
speaker = "delia-hartnoll"
mention = "she"
+++
