+++
format = 1
allow = ["alias-ambiguous", "unknown-key"]
title = "A made-up fair"

[people.ada]
aliases = ["Lund"]
name = "Ada Brook"

[people.bo]
name = "Bo Lund"
aliases = ["Lund"]

[sources.minutes]
title = "Minutes of the fair"
+++

“The fair opens at noon,” Ada Brook said. “The fair is free.”

Bo Lund said the fair would close at nine. The clerk had no more to say.

Lund left.

+++
[quotes.q1]
text = "The fair is free."
+++
