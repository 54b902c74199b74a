+++
format = 1
title = "The gate"

[people.ada]
name = "Ada Brook"
+++

“The gate stays open,” said Ada Brook, who keeps it.

+++
[quotes.q1]
text = "“The gate stays open,”"
speaker = "ada"
cue = "said"
