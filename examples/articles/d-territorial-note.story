+++
format   = 1
title    = "Two neighbours trade protests over uninhabited reef"
language = "en"

[people.nguyen-thi-bao-tram]
name = "Nguyen Thi Bao Tram"

[people.ferdinand-magsaysay-cruz]
name    = "Ferdinand Magsaysay-Cruz"
aliases = ["Magsaysay-Cruz"]

[people.teoh-swee-lian]
name    = "Teoh Swee Lian"
aliases = ["Teoh"]

[people.foreign-ministry-of-the-republic-of-hai-long]
name = "foreign ministry of the republic of Hai Long"
kind = "office"

[people.convention]
name = "convention"
kind = "document"

[people.hasan-tuanku-idris]
name    = "Hasan Tuanku Idris"
aliases = ["Tuanku Idris"]

[people.rodel]
name = "Rodel"

[people.state-news-agency]
name = "state news agency"
kind = "organization"

[people.le-quang-dung]
name = "Le Quang Dung"
+++

Two neighbours trade protests over uninhabited reef

Two coastal states exchanged diplomatic protests on Wednesday over the planting of a flag on a reef that is under water for eighteen hours of each day.

In a note handed to the chargé d’affaires, the foreign ministry of the republic of Hai Long called the act “a provocation without precedent, though not without pattern” and demanded that the flag be removed within 48 hours. Ferdinand Magsaysay-Cruz, the foreign secretary of neighbouring Calamia, who had received the text by telephone while attending a wedding, told reporters that no flag had been planted by any organ of the state. “If it is a private flag, then it is a private flag,” he said.

The spokeswoman of his ministry, Teoh Swee Lian, was firmer. “Our fishermen have gone to that reef for three hundred years,” she said at her weekly briefing. “They are entitled to dry their shirts on something.”

The convention by which both states are bound provides that “rocks which cannot sustain human habitation or economic life of their own shall have no exclusive economic zone.” Whether the reef was even a rock was open to doubt, said Hasan Tuanku Idris, a professor of the law of the sea at the University of Labu Hilir who has appeared for both governments in the past and was, as he put it, “sacked by each of them with great courtesy”.

Hai Long’s foreign minister, Nguyen Thi Bao Tram, a former judge and the first woman in the office, said in a televised interview that she had spoken to her counterpart twice. “He was polite, and there was music,” she said. The minister warned that patrols would be increased if the flag was still there on Friday, but declined to repeat the language of the navy’s commander, Vice-Admiral Le Quang Dung, who had been quoted by the state news agency as saying his ships would “tidy up”.

A man who is believed to have put up the flag, a Calamian fisherman known only as Rodel, was traced by a radio station on Wednesday evening. “It’s a basketball flag,” he said. “It is my team. We had won.” The 33-year-old said he would be glad to go and fetch it if somebody paid for the petrol.

+++

[quotes.q1]
text    = "“a provocation without precedent, though not without pattern”"
speaker = "foreign-ministry-of-the-republic-of-hai-long"
cue     = "called"
mention = "the foreign ministry of the republic of Hai Long"

[quotes.q2]
text    = "no flag had been planted by any organ of the state"
speaker = "ferdinand-magsaysay-cruz"
cue     = "told"
mention = "Ferdinand Magsaysay-Cruz"

[quotes.q3]
text    = "“If it is a private flag, then it is a private flag,”"
speaker = "ferdinand-magsaysay-cruz"
cue     = "said"
mention = "he"

[quotes.q4]
parts   = ["“Our fishermen have gone to that reef for three hundred years,”", "“They are entitled to dry their shirts on something.”"]
speaker = "teoh-swee-lian"
cue     = "said"
mention = "she"

[quotes.q5]
from    = "“rocks which cannot"
to      = "exclusive economic zone.”"
speaker = "convention"
cue     = "provides"
mention = "The convention by which both states are bound"

[quotes.q6]
text    = "Whether the reef was even a rock was open to doubt"
speaker = "hasan-tuanku-idris"
cue     = "said"
mention = "Hasan Tuanku Idris"

[quotes.q7]
text    = "“sacked by each of them with great courtesy”"
speaker = "hasan-tuanku-idris"
cue     = "put"
mention = "he"

[quotes.q8]
text    = "she had spoken to her counterpart twice"
speaker = "nguyen-thi-bao-tram"
cue     = "said"
mention = "Nguyen Thi Bao Tram"

[quotes.q9]
text    = "“He was polite, and there was music,”"
speaker = "nguyen-thi-bao-tram"
cue     = "said"
mention = "she"

[quotes.q10]
text    = "patrols would be increased if the flag was still there on Friday"
speaker = "nguyen-thi-bao-tram"
cue     = "warned"
mention = "The minister"

[quotes.q11]
text    = "his ships would “tidy up”"
speaker = "le-quang-dung"
form    = "indirect"
cue     = "quoted"
mention = "Vice-Admiral Le Quang Dung"

[quotes.q12]
text    = "“tidy up”"
speaker = "le-quang-dung"
cue     = "quoted"
mention = "Vice-Admiral Le Quang Dung"

[quotes.q13]
parts   = ["“It’s a basketball flag,”", "“It is my team. We had won.”"]
speaker = "rodel"
cue     = "said"
mention = "he"

[quotes.q14]
text    = "he would be glad to go and fetch it if somebody paid for the petrol"
speaker = "rodel"
cue     = "said"
mention = "The 33-year-old"
+++
