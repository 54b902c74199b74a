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

They met a 👩‍🚀 by the fair.

+++
[quotes.q1]
text = "a 👩"
+++
