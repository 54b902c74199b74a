+++
format   = 1
title    = "Candidates trade barbs in lone House debate"
language = "en"

[people.samantha-quill]
name    = "Samantha Quill"
aliases = ["Quill"]

[people.gene-drummond]
name    = "Gene Drummond"
aliases = ["Drummond"]

[people.ellen-park]
name    = "Ellen Park"
aliases = ["Park"]

[people.drummond-campaign]
name = "Drummond campaign"
kind = "organization"

[people.both]
name = "Both"
kind = "group"

[people.walt-siebert]
name    = "Walt Siebert"
aliases = ["Siebert"]
+++

Candidates trade barbs in lone House debate

DALEVILLE, Ohio — For 58 minutes they were polite. Then Rep. Gene Drummond turned to his Democratic challenger, Samantha Quill, and asked whether she could name a single bridge in the district.

“The one you voted against,” Quill shot back.

The audience in the Daleville High School gymnasium, which had been told not to react, reacted. The moderator, Ellen Park of WDLE, waited for it to stop. “Congressman, do you want 30 seconds?”

“I want to know which bridge,” Drummond said.

It was the Route 9 span at Coker, she told him, and he had opposed the money for it in 2021 and cut the ribbon on it in 2023. “I have the picture, Gene. You’ve got the big scissors.”

Drummond, 61, first elected in 2014, did vote against the bill that paid for the bridge. In a statement after the debate, the Drummond campaign said he had objected to “a thousand pages of unrelated spending” and had always supported the crossing itself.

The rules had been agreed to in a document titled “Memorandum of Civility.” The exchange was the sharpest of the only debate in a race that both parties have begun to call “the canary” — the sort of district, drawn to elect a Republican, that Democrats must win to take the House.

The two differed less than their advertisements suggest. Both oppose a federal ban on hydraulic fracturing. Both said they would not vote for their own party’s current leader. On immigration, Quill, a county prosecutor, called the congressman’s plan for a fence along Lake Erie “a great day for the fence people.” Drummond said that the line was borrowed from a comedian, and Quill said, “Yes. My brother.”

Drummond was at his best on the closing of the Teller glass plant, where his father and two uncles worked. “When they read the list of names, they read it alphabetically,” he said, his voice catching. “So we knew before most people.”

Quill nodded at that. “I can’t improve on it,” she said when Park asked for her reply, “so I won’t use the time.”

Walt Siebert, 78, an undecided voter and a retired glassworker, said that was the moment he would remember. “My name starts with S,” he explained. “I sat there a long while.”

Had it changed his mind? Siebert looked from one lectern to the other. “Can you vote for the two of them to just keep talking?”

+++

[quotes.q1]
text    = "whether she could name a single bridge in the district"
speaker = "gene-drummond"
cue     = "asked"
mention = "Rep. Gene Drummond"

[quotes.q2]
text    = "“The one you voted against,”"
speaker = "samantha-quill"
cue     = "shot back"
mention = "Quill"

[quotes.q3]
text    = "“Congressman, do you want 30 seconds?”"
speaker = "ellen-park"
mention = "Ellen Park"

[quotes.q4]
text    = "“I want to know which bridge,”"
speaker = "gene-drummond"
cue     = "said"
mention = "Drummond"

[quotes.q5]
parts   = ["It was the Route 9 span at Coker", "he had opposed the money for it in 2021 and cut the ribbon on it in 2023"]
speaker = "samantha-quill"
cue     = "told"
mention = "she"

[quotes.q6]
text    = "“I have the picture, Gene. You’ve got the big scissors.”"
speaker = "samantha-quill"
mention = "she"

[quotes.q7]
from    = "he had objected"
to      = "the crossing itself"
speaker = "drummond-campaign"
form    = "indirect"
cue     = "said"
mention = "the Drummond campaign"

[quotes.q8]
text    = "“a thousand pages of unrelated spending”"
speaker = "drummond-campaign"
cue     = "said"
mention = "the Drummond campaign"

[quotes.q9]
text    = "they would not vote for their own party’s current leader"
speaker = "both"
cue     = "said"
mention = "Both"

[quotes.q10]
text    = "“a great day for the fence people.”"
speaker = "samantha-quill"
cue     = "called"
mention = "Quill, a"

[quotes.q11]
text    = "the line was borrowed from a comedian"
speaker = "gene-drummond"
cue     = "said"
mention = "Drummond"

[quotes.q12]
text    = "“Yes. My brother.”"
speaker = "samantha-quill"
cue     = "said"
mention = "Quill"

[quotes.q13]
parts   = ["“When they read the list of names, they read it alphabetically,”", "“So we knew before most people.”"]
speaker = "gene-drummond"
cue     = "said"
mention = "he"

[quotes.q14]
parts   = ["“I can’t improve on it,”", "“so I won’t use the time.”"]
speaker = "samantha-quill"
cue     = "said"
mention = "she"

[quotes.q15]
text    = "that was the moment he would remember"
speaker = "walt-siebert"
cue     = "said"
mention = "Walt Siebert"

[quotes.q16]
parts   = ["“My name starts with S,”", "“I sat there a long while.”"]
speaker = "walt-siebert"
cue     = "explained"
mention = "he"

[quotes.q17]
text    = "“Can you vote for the two of them to just keep talking?”"
speaker = "walt-siebert"
mention = "Siebert"
+++
