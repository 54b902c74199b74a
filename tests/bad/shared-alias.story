+++
format = 1
title = "A made-up fair"

[people.ada]
name = "Ada Brook"
aliases = ["Brook"]

[people.bo]
name = "Bo Brook"
aliases = ["Brook"]

[sources.minutes]
title = "Minutes of the fair"
+++

Ada Brook was on time. Brook was not. Nor was Brook’s dog.

+++
[quotes.q1]
text = "on time"
+++
