+++
format = 1
title = "The ferry at Gault"
outlet = "The Gault Letter"
date = "2026-05-02"
url = "https://letter.example/ferry"
note = "Invented for the tests."

[people.ferro]
name = "Ida Ferro"
aliases = ["Ferro"]
same_as = ["https://people.example/ida-ferro", "https://index.example/q/77"]

[sources.log]
title = "The log of the ferry"
kind = "official_record"
url = "https://records.example/ferry/log?month=3&page=12"
archived = "https://archive.example/2026/https://records.example/ferry/log?month=3&page=12&more=so-that-it-is-wrapped-on-a-card"

[sources.memo]
title = "A memo on paper"
+++

The ferry at Gault ran again on Monday, Ida Ferro said. She has kept its log since the flood.

“We count every car,” Ida Ferro said. The council asked for the numbers in writing.

The crossing carried 412 cars in March, more than in any month before it.

Paragraph 4 tells of the anchor and of nothing else, so that the text is long enough to scroll.

Paragraph 5 tells of the buoy and of nothing else, so that the text is long enough to scroll.

Paragraph 6 tells of the cable and of nothing else, so that the text is long enough to scroll.

Paragraph 7 tells of the dock and of nothing else, so that the text is long enough to scroll.

Paragraph 8 tells of the engine and of nothing else, so that the text is long enough to scroll.

Paragraph 9 tells of the flag and of nothing else, so that the text is long enough to scroll.

Paragraph 10 tells of the gangway and of nothing else, so that the text is long enough to scroll.

Paragraph 11 tells of the hull and of nothing else, so that the text is long enough to scroll.

Paragraph 12 tells of the jetty and of nothing else, so that the text is long enough to scroll.

Paragraph 13 tells of the keel and of nothing else, so that the text is long enough to scroll.

Paragraph 14 tells of the lamp and of nothing else, so that the text is long enough to scroll.

Paragraph 15 tells of the mast and of nothing else, so that the text is long enough to scroll.

Paragraph 16 tells of the oar and of nothing else, so that the text is long enough to scroll.

Paragraph 17 tells of the pier and of nothing else, so that the text is long enough to scroll.

+++
[quotes.q1]
text = "“We count every car,”"
speaker = "ferro"
cue = "said"

[claims.c1]
text = "carried 412 cars in March"
kind = "quantity"
evidence = [{ source = "log", locator = "p. 12", stance = "supports" }, { source = "memo" }]
