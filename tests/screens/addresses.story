+++
format = 1
title = "The ferry at Gault, in numbers"
outlet = "The Gault Letter"
date = "2026-05-03"
note = "Invented for the tests."

[people.ferro]
name = "Ida Ferro"
+++

The numbers of the ferry stand at https://gault.example/ferry. The council published its minutes (https://gault.example/minutes/2026/05/02/the-ferry-and-the-numbers-of-march-and-april.html) on Friday.

На сайте https://порт.example/паром, говорят, есть расписание. The file ftp://gault.example/log is older.

“We count every car,” Ida Ferro said. https://gault.example/x and https://gault.example/​y are none.

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
