+++
format   = 1
title    = "Senate rejects amendment on steel imports"
language = "en"

[people.roger-halvorsen]
name    = "Roger Halvorsen"
aliases = ["Halvorsen"]

[people.catherine-pryor]
name    = "Catherine Pryor"
aliases = ["Pryor"]

[people.alan-dunne]
name    = "Alan Dunne"
aliases = ["Dunne"]

[people.white-house]
name = "White House"
kind = "office"

[people.american-foundry-alliance]
name    = "American Foundry Alliance"
kind    = "organization"
aliases = ["the alliance"]

[people.mel-gaskins]
name    = "Mel Gaskins"
aliases = ["Gaskins"]

[people.both-senators]
name = "both senators"
kind = "group"

[people.memo]
name = "memo"
kind = "document"
+++

Senate rejects amendment on steel imports

WASHINGTON — The Senate on Wednesday rejected an amendment that would have restored a 25 percent tariff on some steel products, a defeat for a bipartisan group of lawmakers from manufacturing states and for the union that had spent months lobbying for it.

Sen. Roger Halvorsen, the Democrat who sponsored the amendment, said after the 54-45 vote that the administration had “twisted arms until the last minute” and that several colleagues who opposed him had “promised the opposite at home”. He called on Commerce Secretary Alan Dunne to release a memo that, according to two people who have read it, describes the effect of the tariff on automobile prices as “negligible.”

Sen. Catherine Pryor, a Republican who led the opposition to the amendment, said Halvorsen was “a friend” who had “fallen in love with a number.” The tariff, she said, “would have been paid by people who buy refrigerators.”

The White House, which had not taken a public position until Tuesday night, said in a statement that it welcomed the result and that the president remained open to “targeted relief” for producers of specialty plate. Dunne, who was in Brussels for talks with European officials, told reporters there that he had not spoken with either senator but that the amendment was “never going to survive contact with a calculator.”

That remark angered Halvorsen. “I have been in this body for 19 years, and I do not recall a secretary mocking a vote he was too busy to attend,” he said.

Asked to respond, a spokesman for Dunne, Mel Gaskins, said that the secretary has “great respect” for Halvorsen and that what the senator heard “was a comment about arithmetic.”

Nothing in the vote “prevents us from coming back to this in the fall,” Pryor said, and both senators said they expected to. The measure was attached to a larger bill, known on Capitol Hill as the “minibus,” that finances the Commerce and Justice departments.

The American Foundry Alliance, which represents 61 companies, said that its members were “disappointed but not surprised” and that Pryor, to whose campaigns the group has given $40,000 since 2016, had “chosen importers over neighbors.” Pryor declined to comment on the group’s statement.

+++

[quotes.q1]
from    = "the administration had"
to      = "opposite at home”"
speaker = "roger-halvorsen"
form    = "indirect"
cue     = "said"
mention = "Sen. Roger Halvorsen"

[quotes.q2]
text    = "“twisted arms until the last minute”"
speaker = "roger-halvorsen"
cue     = "said"
mention = "Sen. Roger Halvorsen"

[quotes.q3]
text    = "“promised the opposite at home”"
speaker = "roger-halvorsen"
cue     = "said"
mention = "Sen. Roger Halvorsen"

[quotes.q4]
text    = "“negligible.”"
speaker = "memo"
cue     = "describes"
mention = "a memo"

[quotes.q5]
text    = "“a friend”"
speaker = "catherine-pryor"
cue     = "said"
mention = "Sen. Catherine Pryor"

[quotes.q6]
text    = "“fallen in love with a number.”"
speaker = "catherine-pryor"
mention = "Sen. Catherine Pryor"

[quotes.q7]
text    = "“would have been paid by people who buy refrigerators.”"
speaker = "catherine-pryor"
cue     = "said"
mention = "she"

[quotes.q8]
from    = "it welcomed the"
to      = "of specialty plate"
speaker = "white-house"
form    = "indirect"
cue     = "said"
mention = "The White House"

[quotes.q9]
text    = "“targeted relief”"
speaker = "white-house"
cue     = "said"
mention = "The White House"

[quotes.q10]
text    = "“never going to survive contact with a calculator.”"
speaker = "alan-dunne"
cue     = "told"
mention = "Dunne"

[quotes.q11]
from    = "“I have been"
to      = "busy to attend,”"
speaker = "roger-halvorsen"
cue     = "said"
mention = "he"

[quotes.q12]
text    = "“great respect”"
speaker = "mel-gaskins"
cue     = "said"
mention = "Mel Gaskins"

[quotes.q13]
text    = "“was a comment about arithmetic.”"
speaker = "mel-gaskins"
mention = "Mel Gaskins"

[quotes.q14]
text    = "“prevents us from coming back to this in the fall,”"
speaker = "catherine-pryor"
cue     = "said"
mention = "Pryor"

[quotes.q15]
text    = "they expected to"
speaker = "both-senators"
cue     = "said"
mention = "both senators"

[quotes.q16]
text    = "“disappointed but not surprised”"
speaker = "american-foundry-alliance"
cue     = "said"
mention = "The American Foundry Alliance"

[quotes.q17]
text    = "“chosen importers over neighbors.”"
speaker = "american-foundry-alliance"
mention = "The American Foundry Alliance"
+++
