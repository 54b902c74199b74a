+++
format = 1
title = "A made-up fair"

[people.ada]
name = "Ada Brook"

[people.bo]
name = "Bo Lund"
aliases = ["the clerk"]

[sources.minutes]
title = "Minutes of the fair"
+++

“The fair opens at noon,” Ada Brook said. “The fair is free.”

Bo Lund said the fair would close at nine. The clerk had no more to say.

+++
[quotes.q1]
text = "at \u001b[31mnoon"
speaker = "\u001b[2J"
+++
