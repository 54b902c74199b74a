+++
format   = 1
title    = "Network Defends Hiring of Ex-Strategist as Staff Objects"
language = "en"

[people.colin-norland]
name    = "Colin Norland"
aliases = ["Norland"]

[people.sheila-baxter]
name    = "Sheila Baxter"
aliases = ["Baxter"]

[people.darren-king]
name    = "Darren King"
aliases = ["King"]

[people.the-employees]
name = "the employees"
kind = "group"

[people.spokesman]
name = "spokesman"

[people.continental-news]
name    = "Continental News"
kind    = "organization"
aliases = ["Continental"]

[people.joyce-stecher]
name    = "Joyce Stecher"
aliases = ["Stecher"]

[people.the-wire-review]
name = "The Wire Review"
kind = "organization"
+++

Network Defends Hiring of Ex-Strategist as Staff Objects

NEW YORK — The president of Continental News, Sheila Baxter, defended on Wednesday her decision to hire a former campaign strategist, Colin Norland, as a paid contributor, telling employees in a meeting that some of them described as tense that his presence would make the network “more interesting and more honest.”

In a letter that was signed by 61 of them, the employees had asked Baxter to reconsider, saying that Norland, who managed the campaign of Gov. Arlen Dade in 2020, “spent a year telling the public that our colleagues were criminals” and that his appearance on the air would be “a kind of surrender.” The letter was first reported by The Wire Review, which said that several anchors had declined to sign it.

Baxter told the meeting that she had read the letter “more than once” and that when she hired Norland she said to him that he would “have to answer for it, on camera, the first night.”

Darren King, the host of “Evening Standard” and one of those who signed, asked whether that would be his job.

“If you want it,” Baxter said.

“I’d rather not.”

Norland, in an interview on Wednesday with the podcast “Backroom,” said that he had never called any journalist a criminal. A video from July 2020 shows him telling supporters in Ames that reporters were “crooks with credentials”; asked about it by the podcast’s host, Joyce Stecher, he said that the remark had been “a figure of speech in a tent.” Stecher, who worked for Dade at the same time and described Norland as “my friend and my headache,” told him that he should apologize to King in particular.

Norland said that King, whom he has known for 20 years, “can take it,” and that nothing in the letter “hurt my feelings.”

The network declined to say how much Norland will be paid. His contract, for what Continental calls a “perspectives” role, runs through the election. A spokesman said that he would appear for the first time on Monday, on “Evening Standard”.

+++

[quotes.q1]
text    = "“more interesting and more honest.”"
speaker = "sheila-baxter"
cue     = "telling"
mention = "Sheila Baxter"

[quotes.q2]
text    = "“spent a year telling the public that our colleagues were criminals”"
speaker = "the-employees"
cue     = "saying"
mention = "the employees"

[quotes.q3]
text    = "“a kind of surrender.”"
speaker = "the-employees"
cue     = "saying"
mention = "the employees"

[quotes.q4]
text    = "several anchors had declined to sign it"
speaker = "the-wire-review"
cue     = "said"
mention = "The Wire Review"

[quotes.q5]
text    = "“more than once”"
speaker = "sheila-baxter"
cue     = "told"
mention = "Baxter"

[quotes.q6]
text    = "“have to answer for it, on camera, the first night.”"
speaker = "sheila-baxter"
cue     = "said"
mention = "she"

[quotes.q7]
text    = "whether that would be his job"
speaker = "darren-king"
cue     = "asked"
mention = "Darren King"

[quotes.q8]
text    = "“If you want it,”"
speaker = "sheila-baxter"
cue     = "said"
mention = "Baxter"

[quotes.q9]
text    = "“I’d rather not.”"
speaker = "darren-king"
mention = "Darren King"

[quotes.q10]
text    = "he had never called any journalist a criminal"
speaker = "colin-norland"
cue     = "said"
mention = "Norland"

[quotes.q11]
text    = "“crooks with credentials”"
speaker = "colin-norland"
cue     = "telling"
mention = "him"

[quotes.q12]
text    = "“a figure of speech in a tent.”"
speaker = "colin-norland"
cue     = "said"
mention = "he"

[quotes.q13]
text    = "“my friend and my headache,”"
speaker = "joyce-stecher"
cue     = "described"
mention = "who"

[quotes.q14]
text    = "he should apologize to King in particular"
speaker = "joyce-stecher"
cue     = "told"
mention = "Stecher"

[quotes.q15]
text    = "“can take it,”"
speaker = "colin-norland"
cue     = "said"
mention = "Norland"

[quotes.q16]
text    = "“hurt my feelings.”"
speaker = "colin-norland"
cue     = "said"
mention = "Norland said"

[quotes.q17]
text    = "“perspectives”"
speaker = "continental-news"
cue     = "calls"
mention = "Continental"

[quotes.q18]
text    = "he would appear for the first time on Monday, on “Evening Standard”"
speaker = "spokesman"
form    = "indirect"
cue     = "said"
mention = "A spokesman"
+++
