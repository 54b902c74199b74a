+++
format = 1
title = "A made-up fair"
text_file = "article.txt"
sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

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
