+++
format   = 1
title    = "Ferry boss laughed off warning about bow door, jury told"
language = "en"

[people.simon-kerr]
name    = "Simon Kerr"
aliases = ["Kerr", "Mr Kerr"]

[people.amara-lisle]
name    = "Amara Lisle"
aliases = ["Lisle", "Ms Lisle"]

[people.roy-haddon]
name    = "Roy Haddon"
aliases = ["Haddon", "Mr Haddon"]

[people.denise-pelham]
name    = "Denise Pelham"
aliases = ["Pelham", "Mrs Pelham"]

[people.justice-vane]
name    = "Justice Vane"
aliases = ["Mr Justice Vane"]
+++

Ferry boss laughed off warning about bow door, jury told

The owner of a ferry that sank with the loss of four lives laughed when a mechanic warned him that the bow door would not close, a court has heard.

Opening the case at Harnwick Crown Court, Simon Kerr, prosecuting, said Roy Haddon, 61, had been told on at least three occasions that the seals on the Lady Margery were perished. ‘He was told by his mechanic. He was told by his own brother. And he was told, members of the jury, by a retired schoolteacher who got her feet wet,’ Mr Kerr said.

That teacher, Denise Pelham, was called as the first witness. She described how she had approached Mr Haddon on the slipway the week before the sinking.

‘I said to him, “There’s water in the saloon,”’ Mrs Pelham told the jury. ‘And he said, “Well, madam, it is a boat.”’

Cross-examining, Amara Lisle, for the defence, suggested the exchange had been a joke on both sides. ‘You smiled, didn’t you?’ she asked.

‘I’m English,’ the witness answered. ‘I smile at funerals.’

There was laughter in court, and Mr Justice Vane reminded those at the back that families of the dead were present. ‘I shall clear the room if I have to,’ he said.

The jury was shown a page from the vessel’s defect book on which the words ‘bow dr – leave it’ had been underlined. Ms Lisle did not dispute that the handwriting was Mr Haddon’s. Her client, she said, had told officers in interview that he meant the door should be left until the engineer arrived on the Monday, and that he had ‘never in my life’ ordered anybody to sail with it open.

That account, according to Mr Kerr, was invented after the event. He invited the jury to look at the date beside the entry, a Tuesday. ‘If you intend a thing to be mended on Monday,’ he said, ‘you do not take two sailings’ money on the Saturday.’

The prosecution also relies on a voicemail left by Mr Haddon for his brother Colin, in which he can be heard saying: ‘If she goes down, she goes down insured.’ Ms Lisle has called the recording ‘gallows humour’.

Mr Haddon, of Quay Road, Harnwick, denies four counts of gross negligence manslaughter. The trial continues.

+++

[quotes.q1]
from    = "Roy Haddon, 61,"
to      = "Margery were perished"
speaker = "simon-kerr"
cue     = "said"
mention = "Simon Kerr"

[quotes.q2]
from    = "‘He was told"
to      = "her feet wet,’"
speaker = "simon-kerr"
cue     = "said"
mention = "Mr Kerr"

[quotes.q3]
text    = "she had approached Mr Haddon on the slipway the week before the sinking"
speaker = "denise-pelham"
cue     = "described"
mention = "She"

[quotes.q4]
parts   = ["‘I said to him, “There’s water in the saloon,”’", "‘And he said, “Well, madam, it is a boat.”’"]
speaker = "denise-pelham"
cue     = "told"
mention = "Mrs Pelham"

[quotes.q5]
text    = "the exchange had been a joke on both sides"
speaker = "amara-lisle"
cue     = "suggested"
mention = "Amara Lisle"

[quotes.q6]
text    = "‘You smiled, didn’t you?’"
speaker = "amara-lisle"
cue     = "asked"
mention = "she"

[quotes.q7]
parts   = ["‘I’m English,’", "‘I smile at funerals.’"]
speaker = "denise-pelham"
cue     = "answered"
mention = "the witness"

[quotes.q8]
text    = "families of the dead were present"
speaker = "justice-vane"
cue     = "reminded"
mention = "Mr Justice Vane"

[quotes.q9]
text    = "‘I shall clear the room if I have to,’"
speaker = "justice-vane"
cue     = "said"
mention = "he"

[quotes.q10]
text    = "‘bow dr – leave it’"
speaker = "roy-haddon"
mention = "Mr Haddon"

[quotes.q11]
from    = "he meant the"
to      = "with it open"
speaker = "roy-haddon"
form    = "indirect"
cue     = "told"
mention = "Her client"

[quotes.q12]
text    = "‘never in my life’"
speaker = "roy-haddon"
cue     = "told"
mention = "Her client"

[quotes.q13]
text    = "was invented after the event"
speaker = "simon-kerr"
cue     = "according to"
mention = "Mr Kerr"

[quotes.q14]
parts   = ["‘If you intend a thing to be mended on Monday,’", "‘you do not take two sailings’ money on the Saturday.’"]
speaker = "simon-kerr"
cue     = "said"
mention = "he"

[quotes.q15]
text    = "‘If she goes down, she goes down insured.’"
speaker = "roy-haddon"
cue     = "saying"
mention = "he"

[quotes.q16]
text    = "‘gallows humour’"
speaker = "amara-lisle"
cue     = "called"
mention = "Ms Lisle"
+++
