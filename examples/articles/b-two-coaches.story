+++
format   = 1
title    = "Thirty years, two whistles and one long argument"
language = "en"

[people.gary-lundquist]
name    = "Gary Lundquist"
aliases = ["Lundquist"]

[people.darnell-tate]
name    = "Darnell Tate"
aliases = ["Tate"]

[people.mickey-hobbs]
name    = "Mickey Hobbs"
aliases = ["Hobbs"]
+++

Thirty years, two whistles and one long argument

PELL CREEK -- Every August, on the first day of practice, Gary Lundquist calls Darnell Tate at 5 in the morning and hangs up.

"He thinks it's funny," said Tate, who has coached across the river at Marlow High for 29 seasons and has lost to Lundquist's Pell Creek teams in 17 of them. "It was funny once. In 1997."

Friday night will be the last of it. Lundquist, 66, is retiring to a lake, and Tate, 64, said he does not intend to train another enemy.

"You break one in, you get used to how he cheats," he said.

Told of that remark, Lundquist put down his sandwich. "I never cheated the man in my life," he said, and then he thought about it. "I may have borrowed a signal."

What he borrowed, in the fall of 2003, was the whole book. A Marlow sophomore named Mickey Hobbs left his wristband on the bus, and by halftime the Pell Creek defense was calling out his plays before he could. Tate figured it out in the third quarter, walked the length of the field and asked Lundquist for the wristband back. He told him, Lundquist remembers, that if he wanted it so badly he could have asked. He said it pleasantly. Then he ran the same six plays in reverse and won by 20.

"Best butt-kicking I ever took," said Lundquist. "I called him up that Sunday and I said, 'Darnell, come have supper.' And he came."

They have had supper on the first Sunday of the season ever since. Their wives, Jo and Renee, stopped listening around 2008. Tate brings the film; Lundquist burns the steaks; they watch the one game over and over, and each man roots for himself.

Hobbs, who is 37 and sells crop insurance, called the friendship "the weirdest marriage in three counties." He played for one and, after a transfer nobody in Marlow has forgiven, for the other. "Coach Tate would tell you the truth about yourself," he said. "Coach Lundquist would tell you the truth about Coach Tate."

It was not all jokes. When Tate's son was sick in 2011, he said, his friend drove the boy to the clinic every Tuesday for five months and never mentioned it to a soul. "He'd kill me for telling you," Tate said. "So put it in there."

Lundquist said only that the clinic had good coffee.

And the phone call? The old coach looked out at the field, where somebody was painting a "30" inside the midfield circle. "Shoot, I'll still call," he said. "He'd think I died."

+++

[quotes.q1]
parts   = ["\"He thinks it's funny,\"", '"It was funny once. In 1997."']
speaker = "darnell-tate"
cue     = "said"
mention = "Tate"

[quotes.q2]
text    = "he does not intend to train another enemy"
speaker = "darnell-tate"
cue     = "said"
mention = "Tate"

[quotes.q3]
text    = '"You break one in, you get used to how he cheats,"'
speaker = "darnell-tate"
cue     = "said"
mention = "he"

[quotes.q4]
text    = '"I never cheated the man in my life,"'
speaker = "gary-lundquist"
mention = "Lundquist"

[quotes.q5]
text    = '"I may have borrowed a signal."'
speaker = "gary-lundquist"
cue     = "said"
mention = "he said"

[quotes.q6]
text    = "if he wanted it so badly he could have asked"
speaker = "darnell-tate"
cue     = "told"
mention = "He told"

[quotes.q7]
text    = '"Best butt-kicking I ever took,"'
speaker = "gary-lundquist"
cue     = "said"
mention = "Lundquist"

[quotes.q8]
from    = '"I called him'
to      = 'And he came."'
speaker = "gary-lundquist"
mention = "Lundquist"

[quotes.q9]
text    = '"the weirdest marriage in three counties."'
speaker = "mickey-hobbs"
cue     = "called"
mention = "Hobbs"

[quotes.q10]
parts   = ['"Coach Tate would tell you the truth about yourself,"', '"Coach Lundquist would tell you the truth about Coach Tate."']
speaker = "mickey-hobbs"
cue     = "said"
mention = "he"

[quotes.q11]
from    = "his friend drove"
to      = "to a soul"
speaker = "darnell-tate"
cue     = "said"
mention = "he"

[quotes.q12]
parts   = ["\"He'd kill me for telling you,\"", '"So put it in there."']
speaker = "darnell-tate"
cue     = "said"
mention = "Tate"

[quotes.q13]
text    = "the clinic had good coffee"
speaker = "gary-lundquist"
cue     = "said"
mention = "Lundquist"

[quotes.q14]
parts   = ["\"Shoot, I'll still call,\"", "\"He'd think I died.\""]
speaker = "gary-lundquist"
cue     = "said"
mention = "he"
+++
