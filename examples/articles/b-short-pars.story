+++
format   = 1
title    = "'Ghost estate' residents still without street lights after four years"
language = "en"

[people.bethan-hale]
name    = "Bethan Hale"
aliases = ["Hale", "Ms Hale"]

[people.martin-orr]
name    = "Martin Orr"
aliases = ["Councillor Orr"]

[people.joyce-tanner]
name    = "Joyce Tanner"
aliases = ["Mrs Tanner", "Joyce"]

[people.nick]
name = "Nick"

[people.people-living-on-a-new-build-estate]
name = "people living on a new-build estate"
kind = "group"

[people.ridgeway-homes]
name    = "Ridgeway Homes"
kind    = "organization"
aliases = ["Ridgeway"]
+++

'Ghost estate' residents still without street lights after four years

People living on a new-build estate say they feel abandoned after four winters without street lights, a bus stop or a finished road.

Bethan Hale, who moved to Lark Rise with her two young sons in 2021, said she carried a torch to take out the bins.

"You tell people where you live and they say, 'Oh, the ghost estate'," she said.

"It's not a ghost estate. There are 90 families here. We just can't see each other."

Developer Ridgeway Homes, which built the 112-home site, said the roads would be finished by spring.

A spokesperson apologised for "any inconvenience".

Joyce Tanner, 81, broke her wrist on an unfinished kerb in November.

Her son Nick, who lives two doors away, found her.

"She'd been there 20 minutes. It was pitch black and she was apologising to me."

Mrs Tanner said it was her own fault for going out without her stick, but that she would have liked to see the kerb.

"I'm not one to make a fuss. Bethan makes it for me."

'Legal limbo'

The council cannot adopt the roads until they are brought up to standard, and Ridgeway cannot be made to do the work until the council calls in a bond.

Councillor Martin Orr, cabinet member for highways, said the estate was in "legal limbo" but that talks were continuing.

"I've walked it at night myself," he said.

"I went in a hole."

Asked why the bond had not been called in, he said officers had advised that the cost of the remaining works was more than double the sum held.

Ms Hale started a petition which has been signed by 640 people.

She presented it at a council meeting in January, by torchlight.

"Councillor Orr asked me to turn it off. I said, 'How do you like it?'"

A decision on the bond is expected at the next full meeting of the council.

+++

[quotes.q1]
from    = "they feel abandoned"
to      = "a finished road"
speaker = "people-living-on-a-new-build-estate"
cue     = "say"
mention = "People living on a new-build estate"

[quotes.q2]
text    = "she carried a torch to take out the bins"
speaker = "bethan-hale"
cue     = "said"
mention = "Bethan Hale"

[quotes.q3]
text    = "\"You tell people where you live and they say, 'Oh, the ghost estate',\""
speaker = "bethan-hale"
cue     = "said"
mention = "she"

[quotes.q4]
from    = "\"It's not a"
to      = 'see each other."'
speaker = "bethan-hale"
mention = "she"

[quotes.q5]
text    = "the roads would be finished by spring"
speaker = "ridgeway-homes"
cue     = "said"
mention = "Developer Ridgeway Homes"

[quotes.q6]
text    = '"any inconvenience"'
speaker = "ridgeway-homes"
cue     = "apologised"
mention = "A spokesperson"

[quotes.q7]
text    = "\"She'd been there 20 minutes. It was pitch black and she was apologising to me.\""
speaker = "nick"
mention = "Nick"

[quotes.q8]
from    = "it was her"
to      = "see the kerb"
speaker = "joyce-tanner"
cue     = "said"
mention = "Mrs Tanner"

[quotes.q9]
text    = "\"I'm not one to make a fuss. Bethan makes it for me.\""
speaker = "joyce-tanner"
mention = "Mrs Tanner"

[quotes.q10]
text    = "'Legal limbo'"
speaker = "martin-orr"

[quotes.q11]
text    = 'the estate was in "legal limbo" but that talks were continuing'
speaker = "martin-orr"
form    = "indirect"
cue     = "said"
mention = "Councillor Martin Orr"

[quotes.q12]
text    = '"legal limbo"'
speaker = "martin-orr"
cue     = "said"
mention = "Councillor Martin Orr"

[quotes.q13]
text    = "\"I've walked it at night myself,\""
speaker = "martin-orr"
cue     = "said"
mention = "he"

[quotes.q14]
text    = '"I went in a hole."'
speaker = "martin-orr"
mention = "he"

[quotes.q15]
from    = "officers had advised"
to      = "the sum held"
speaker = "martin-orr"
cue     = "said"
mention = "he"

[quotes.q16]
text    = "\"Councillor Orr asked me to turn it off. I said, 'How do you like it?'\""
speaker = "bethan-hale"
mention = "She"
+++
