+++
format   = 1
title    = "‘Look in the mirror’: Wirrawa axed as coach fires warning at quicks"
language = "en"

[people.dale-marchetti]
name    = "Dale Marchetti"
aliases = ["Marchetti"]

[people.tom-okell]
name    = "Tom Okell"
aliases = ["Okell"]

[people.jed-wirrawa]
name    = "Jed Wirrawa"
aliases = ["Wirrawa", "Wirra"]

[people.selection-panel]
name = "selection panel"
kind = "organization"

[people.kev-bramley]
name    = "Kev Bramley"
aliases = ["Bramley"]

[people.boy-of-about-nine]
name    = "boy of about nine"
aliases = ["boy"]
+++

‘Look in the mirror’: Wirrawa axed as coach fires warning at quicks

Fast bowler Jed Wirrawa has paid the price for a lean home summer, left out of a 16-man squad to tour the subcontinent barely a fortnight after being told his spot was safe.

Coach Dale Marchetti broke the news to the 29-year-old by phone on Sunday night. ‘It was a horrible call to make, and to his great credit Wirra made it easier on me than I deserved,’ Marchetti said at Kurrabee Oval yesterday. ‘He asked me whether he’d done something wrong. I said, “Mate, you’ve done nothing wrong, you’ve just done it at 131 kays.”’

Wirrawa’s captain was less philosophical. Tom Okell, who has known the bowler since the pair were picked in the same under-15s side at Tarrawonga, called the omission ‘a shocker’ and said he had not been consulted.

‘I read it on my phone in the car park at Bunnaroo’s,’ Okell told the Tarrawonga Courier. ‘Dale and I have had a yarn since then. I won’t repeat it.’

Marchetti would not repeat it either. He grinned when he was asked about a rift. ‘Tommy’s allowed to be dirty on me. I’d be dirty on me.’ But he insisted every one of the quicks had been given a number to hit and that only two had hit it. He shrugged. ‘The rest of them need to have a good look in the mirror.’

The number is understood to be 138km/h, averaged over a second spell. The selection panel, chaired by Kev Bramley, said in a two-line statement that the tour party had been picked ‘with the conditions firmly in mind’.

Bramley, a swing bowler of some cunning in the 1990s, never got near 138 himself. ‘They’d have had me selling pies,’ he joked at the launch.

The man in the middle of it was at training by 7am, bowling off a long run at a single stump. He declined to talk to reporters, but as he walked to his ute a boy of about nine, in a replica cap two sizes too large, asked him if he was sad. ‘Nah, little fella,’ Wirrawa said. He signed the cap. ‘I’m just slow.’

The squad flies out on the 19th. ‘Operation Dustbowl’, as the high-performance unit has named the tour, begins with a three-day match against a Governor’s XI.

+++

[quotes.q1]
text    = "‘Look in the mirror’"
speaker = "dale-marchetti"

[quotes.q2]
from    = "‘It was a"
to      = "than I deserved,’"
speaker = "dale-marchetti"
cue     = "said"
mention = "Marchetti"

[quotes.q3]
from    = "‘He asked me"
to      = "at 131 kays.”’"
speaker = "dale-marchetti"
mention = "Marchetti"

[quotes.q4]
text    = "‘a shocker’"
speaker = "tom-okell"
cue     = "called"
mention = "Tom Okell"

[quotes.q5]
text    = "he had not been consulted"
speaker = "tom-okell"
cue     = "said"
mention = "Tom Okell"

[quotes.q6]
parts   = ["‘I read it on my phone in the car park at Bunnaroo’s,’", "‘Dale and I have had a yarn since then. I won’t repeat it.’"]
speaker = "tom-okell"
cue     = "told"
mention = "Okell"

[quotes.q7]
text    = "‘Tommy’s allowed to be dirty on me. I’d be dirty on me.’"
speaker = "dale-marchetti"
mention = "He"

[quotes.q8]
from    = "every one of"
to      = "had hit it"
speaker = "dale-marchetti"
cue     = "insisted"
mention = "he"

[quotes.q9]
text    = "‘The rest of them need to have a good look in the mirror.’"
speaker = "dale-marchetti"
mention = "He"

[quotes.q10]
text    = "the tour party had been picked ‘with the conditions firmly in mind’"
speaker = "selection-panel"
form    = "indirect"
cue     = "said"
mention = "The selection panel"

[quotes.q11]
text    = "‘with the conditions firmly in mind’"
speaker = "selection-panel"
cue     = "said"
mention = "The selection panel"

[quotes.q12]
text    = "‘They’d have had me selling pies,’"
speaker = "kev-bramley"
cue     = "joked"
mention = "he"

[quotes.q13]
text    = "if he was sad"
speaker = "boy-of-about-nine"
cue     = "asked"
mention = "a boy of about nine"

[quotes.q14]
text    = "‘Nah, little fella,’"
speaker = "jed-wirrawa"
cue     = "said"
mention = "Wirrawa"

[quotes.q15]
text    = "‘I’m just slow.’"
speaker = "jed-wirrawa"
mention = "He"
+++
