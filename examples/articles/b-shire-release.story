+++
format   = 1
title    = "Shire of Wattle Plains opens its first all-abilities playground"
language = "en"

[people.mai-tran-peters]
name    = "Mai Tran-Peters"
aliases = ["Cr Tran-Peters", "Tran-Peters"]

[people.stewart-lowrie]
name    = "Stewart Lowrie"
aliases = ["Mr Lowrie", "Lowrie"]

[people.wattle-plains-shire]
name    = "Wattle Plains Shire"
kind    = "organization"
aliases = ["the shire"]

[people.matilda]
name = "Matilda"

[people.will]
name    = "will"
kind    = "document"
aliases = ["her will"]

[people.jen-abbott]
name    = "Jen Abbott"
aliases = ["Ms Abbott"]
+++

Shire of Wattle Plains opens its first all-abilities playground

Media release, 4 March

Mayor Mai Tran-Peters today cut the ribbon on a $1.2 million playground that was designed by the children who will use it.

Cr Tran-Peters said the Galah Street playground was the first in the district where a child in a wheelchair could reach every level.

‘When we started this, I thought we would be talking about ramps. The kids told us very quickly that ramps were boring.

‘They wanted a tower, they wanted a trapdoor and they wanted a place where no adult could fit. So that is what we built.

‘I have tried it. I do not fit.’

More than 140 students from four schools took part in the ‘Draw It, Build It’ workshops held last year.

The shire’s director of infrastructure, Stewart Lowrie, said local contractors had worked through the wettest winter since 1974.

‘We had one week where the site was under half a metre of water, and there was a pelican on the slide,’ Mr Lowrie said.

‘Everybody turned up on the Monday regardless. I could not be prouder of them.’

Jen Abbott, whose daughter Matilda, 9, was a member of the design committee, had come from Boorabil for the opening.

‘We used to drive two hours for this. She’d have 20 minutes and then she’d be too tired to enjoy it,’ Ms Abbott said.

‘Today she told me to go and get a coffee. She’s never told me that before.’

Matilda herself had a suggestion for the Mayor.

‘Make the trapdoor faster.’

Cr Tran-Peters undertook to raise it with Mr Lowrie.

The playground was funded by the shire, the state’s ‘Play for All’ program and a bequest from the late Beryl Hanrahan, who ran the Galah Street kiosk for 33 years and who, according to her will, wished it to be ‘somewhere noisy’.

Media contact: Communications Team, Wattle Plains Shire

+++

[quotes.q1]
from    = "the Galah Street playground"
to      = "reach every level"
speaker = "mai-tran-peters"
cue     = "said"
mention = "Cr Tran-Peters"

[quotes.q2]
from    = "‘When we started"
to      = "do not fit.’"
speaker = "mai-tran-peters"
mention = "Cr Tran-Peters"

[quotes.q3]
text    = "local contractors had worked through the wettest winter since 1974"
speaker = "stewart-lowrie"
cue     = "said"
mention = "Stewart Lowrie"

[quotes.q4]
from    = "‘We had one"
to      = "on the slide,’"
speaker = "stewart-lowrie"
cue     = "said"
mention = "Mr Lowrie"

[quotes.q5]
text    = "‘Everybody turned up on the Monday regardless. I could not be prouder of them.’"
speaker = "stewart-lowrie"
mention = "Mr Lowrie"

[quotes.q6]
from    = "‘We used to"
to      = "to enjoy it,’"
speaker = "jen-abbott"
cue     = "said"
mention = "Ms Abbott"

[quotes.q7]
text    = "‘Today she told me to go and get a coffee. She’s never told me that before.’"
speaker = "jen-abbott"
mention = "Ms Abbott"

[quotes.q8]
text    = "‘Make the trapdoor faster.’"
speaker = "matilda"
mention = "Matilda"

[quotes.q9]
text    = "‘somewhere noisy’"
speaker = "will"
cue     = "according to"
mention = "her will"
+++
