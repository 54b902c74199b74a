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

Before.

+++

After.

+++
[quotes.q1]
text = "The fair is free."
+++
