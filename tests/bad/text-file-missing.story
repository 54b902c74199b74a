+++
format = 1
title = "A made-up fair"
text_file = "nowhere.txt"

[people.ada]
name = "Ada Brook"

[people.bo]
name = "Bo Lund"
aliases = ["the clerk"]

[sources.minutes]
title = "Minutes of the fair"
+++

+++
[quotes.q1]
text = "The fair is free."
+++
