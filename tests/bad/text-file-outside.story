+++
format = 1
title = "A made-up fair"
text_file = "../outside.txt"

[people.ada]
name = "Ada Brook"

[people.bo]
name = "Bo Lund"
aliases = ["the clerk"]

[sources.minutes]
title = "Minutes of the fair"
+++

+++
+++
