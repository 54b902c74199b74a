+++
format   = 1
title    = "Council votes to close three village schools"
language = "en"

[people.morag-sinclair-rae]
name    = "Morag Sinclair-Rae"
aliases = ["Sinclair-Rae"]

[people.iain-rae]
name    = "Iain Rae"
aliases = ["Rae"]

[people.alasdair-munnoch]
name    = "Alasdair Munnoch"
aliases = ["Munnoch"]

[people.catriona-bheag-macaskill]
name    = "Catriona Bheag MacAskill"
aliases = ["MacAskill"]

[people.officers-report]
name = "officers' report"
kind = "document"

[people.gosia-wawrzyniak]
name    = "Gosia Wawrzyniak"
aliases = ["Wawrzyniak"]

[people.farhan-siddiqui-bell]
name    = "Farhan Siddiqui-Bell"
aliases = ["Siddiqui-Bell"]

[people.banner]
name = "banner"
kind = "document"
+++

Council votes to close three village schools

Members of Strathorran Council voted by 19 to 16 on Tuesday to close primary schools at Inverlair, Balnabreck and Toll of Fearn in spite of a petition signed by more than 4,000 people and a demonstration outside the chamber by pupils, who carried a banner with the words "We can count too".

The officers' report, which was published last month under the heading "Options for a sustainable estate", stated that the three schools had a combined roll of 41 and cost £17,300 a pupil to run. It described the building at Inverlair as "beyond economic sympathy", which the director of education, Farhan Siddiqui-Bell, told members had been a misprint for "beyond economic repair".

Moving the closure, Councillor Morag Sinclair-Rae, who holds the education portfolio and who herself attended a school with nineteen pupils, said: "I take no pleasure in this, and I will not insult anybody by pretending that I do.

"But I have been to Inverlair. There are two children in primary four. They have nobody to play with but each other, and they have fallen out."

Her former husband, Councillor Iain Rae, who leads the independent group, said the figures took no account of the cost of buses. "I have known Councillor Sinclair-Rae for many years and I've never known her to lose an argument about money," he said. "I say to members, check her sums anyway."

"They were checked by you," she replied. "You sit on the audit committee."

The convener, Alasdair Munnoch, reminded both that remarks should be addressed to the chair.

A deputation from the parents was heard. Gosia Wawrzyniak, a fish-farm worker and mother of three who moved to Balnabreck from Gdańsk in 2009, told the meeting that the school was the reason the family had stayed. Wawrzyniak added: "You have a policy called Repopulation. I looked for it on your website today and it is under Archive."

After the vote the head teacher of Inverlair, Catriona Bheag MacAskill, said she would tell the children herself in the morning. Consultation with staff would begin "within days", according to Siddiqui-Bell.

+++

[quotes.q1]
text    = '"We can count too"'
speaker = "banner"
mention = "a banner"

[quotes.q2]
text    = "the three schools had a combined roll of 41 and cost £17,300 a pupil to run"
speaker = "officers-report"
cue     = "stated"
mention = "The officers' report"

[quotes.q3]
text    = '"beyond economic sympathy"'
speaker = "officers-report"
cue     = "described"
mention = "It"

[quotes.q4]
text    = 'a misprint for "beyond economic repair"'
speaker = "farhan-siddiqui-bell"
form    = "indirect"
cue     = "told"
mention = "Farhan Siddiqui-Bell"

[quotes.q5]
from    = '"I take no'
to      = 'have fallen out."'
speaker = "morag-sinclair-rae"
cue     = "said"
mention = "Councillor Morag Sinclair-Rae"

[quotes.q6]
text    = "the figures took no account of the cost of buses"
speaker = "iain-rae"
cue     = "said"
mention = "Councillor Iain Rae"

[quotes.q7]
parts   = ["\"I have known Councillor Sinclair-Rae for many years and I've never known her to lose an argument about money,\"", '"I say to members, check her sums anyway."']
speaker = "iain-rae"
cue     = "said"
mention = "he"

[quotes.q8]
parts   = ['"They were checked by you,"', '"You sit on the audit committee."']
speaker = "morag-sinclair-rae"
cue     = "replied"
mention = "she"

[quotes.q9]
text    = "remarks should be addressed to the chair"
speaker = "alasdair-munnoch"
cue     = "reminded"
mention = "Alasdair Munnoch"

[quotes.q10]
text    = "the school was the reason the family had stayed"
speaker = "gosia-wawrzyniak"
cue     = "told"
mention = "Gosia Wawrzyniak"

[quotes.q11]
from    = '"You have a'
to      = 'is under Archive."'
speaker = "gosia-wawrzyniak"
cue     = "added"
mention = "Wawrzyniak"

[quotes.q12]
text    = "she would tell the children herself in the morning"
speaker = "catriona-bheag-macaskill"
cue     = "said"
mention = "Catriona Bheag MacAskill"

[quotes.q13]
text    = 'Consultation with staff would begin "within days"'
speaker = "farhan-siddiqui-bell"
form    = "indirect"
cue     = "according to"
mention = "Siddiqui-Bell"

[quotes.q14]
text    = '"within days"'
speaker = "farhan-siddiqui-bell"
cue     = "according to"
mention = "Siddiqui-Bell"
+++
