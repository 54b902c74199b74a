+++
format   = 1
title    = "Panel members trade accusations over drug pricing report"
language = "en"

[people.helen-dorrance]
name    = "Helen Dorrance"
aliases = ["Dorrance"]

[people.marcus-whitt]
name    = "Marcus Whitt"
aliases = ["Whitt"]

[people.report]
name = "report"
kind = "document"

[people.both-lawmakers]
name = "both lawmakers"
kind = "group"

[people.republicans-on-the-panel]
name = "Republicans on the panel"
kind = "group"

[people.andrea-colley]
name    = "Andrea Colley"
aliases = ["Colley"]

[people.pellworth-laboratories]
name    = "Pellworth Laboratories"
kind    = "organization"
aliases = ["Pellworth"]

[people.spokesman]
name = "spokesman"

[people.critics]
name = "Critics"
kind = "group"

[people.harlan-courier]
name    = "Harlan Courier"
kind    = "organization"
aliases = ["Courier"]
+++

Panel members trade accusations over drug pricing report

WASHINGTON — The release of a long-delayed report on the pricing of insulin by three manufacturers produced an unusually personal exchange on Thursday between the two senators who had requested it, with the committee's chairwoman, Sen. Helen Dorrance, accusing her Republican counterpart of having "carried water" for the industry and saying that the amendments he had demanded were "written in somebody else's office."

Sen. Marcus Whitt, the ranking member, said the accusation was "beneath the chairwoman," argued that his staff had drafted every line, and called on her to "produce one shred of evidence or apologize."

The report, which runs to 214 pages and is the two senators' only joint product in this Congress, found that list prices had risen in parallel for eleven years. It said that the companies had "followed one another closely and without evident commercial reason," and described their rebates to pharmacy middlemen as "opaque by design."

Republicans on the panel, who did not sign the report's executive summary, wrote in a separate section that the findings were "suggestive at best" and warned that price controls would discourage research.

Pellworth Laboratories, the largest of the three companies, whose spokesman called an earlier draft "a work of fiction," took a milder tone on Thursday, saying in a statement that it was reviewing the document and would cooperate with the committee.

Andrea Colley, an economist at Tarrant University who advised the committee's staff and who has described Pellworth's practices as "textbook shadow pricing," said that the report was more cautious than she would have been.

"They had the emails," she said. "They could have quoted the emails."

Asked whether he had objected to the publication of the emails, Whitt said that Colley "was not in the room" and referred further questions to Dorrance.

"There was an objection," Dorrance said. "I will leave it to Senator Whitt to say whose it was."

Critics of the committee's work have said it focused too heavily on manufacturers and not enough on pharmacy benefit managers, the "middlemen" who negotiate prices on behalf of insurers. In March, the editorial board of The Harlan Courier, the newspaper in Whitt's hometown, wrote that the inquiry was in danger of becoming "a two-year subpoena in search of a bill".

Both lawmakers said they would introduce legislation in the fall, though neither said they would do so together. The chairwoman's version, titled the "Fair Start Act," would cap monthly costs for patients at $35; Whitt's would require disclosure of rebates. On CNN's "The Lead," where he appeared an hour after the hearing, he told the host that the cap was "a Band-Aid with a ribbon on it."

+++

[quotes.q1]
text    = '"carried water"'
speaker = "helen-dorrance"
cue     = "accusing"
mention = "Sen. Helen Dorrance"

[quotes.q2]
text    = "\"written in somebody else's office.\""
speaker = "helen-dorrance"
cue     = "saying"
mention = "Sen. Helen Dorrance"

[quotes.q3]
text    = '"beneath the chairwoman,"'
speaker = "marcus-whitt"
cue     = "said"
mention = "Sen. Marcus Whitt"

[quotes.q4]
text    = "his staff had drafted every line"
speaker = "marcus-whitt"
cue     = "argued"
mention = "Sen. Marcus Whitt"

[quotes.q5]
text    = '"produce one shred of evidence or apologize."'
speaker = "marcus-whitt"
cue     = "called"
mention = "Sen. Marcus Whitt"

[quotes.q6]
text    = "list prices had risen in parallel for eleven years"
speaker = "report"
cue     = "found"
mention = "The report"

[quotes.q7]
text    = '"followed one another closely and without evident commercial reason,"'
speaker = "report"
cue     = "said"
mention = "It"

[quotes.q8]
text    = '"opaque by design."'
speaker = "report"
cue     = "described"
mention = "It"

[quotes.q9]
text    = '"suggestive at best"'
speaker = "republicans-on-the-panel"
cue     = "wrote"
mention = "Republicans on the panel"

[quotes.q10]
text    = "price controls would discourage research"
speaker = "republicans-on-the-panel"
cue     = "warned"
mention = "Republicans on the panel"

[quotes.q11]
text    = '"a work of fiction,"'
speaker = "spokesman"
cue     = "called"
mention = "whose spokesman"

[quotes.q12]
text    = "it was reviewing the document and would cooperate with the committee"
speaker = "pellworth-laboratories"
cue     = "saying"
mention = "Pellworth Laboratories"

[quotes.q13]
text    = '"textbook shadow pricing,"'
speaker = "andrea-colley"
cue     = "described"
mention = "who"

[quotes.q14]
text    = "the report was more cautious than she would have been"
speaker = "andrea-colley"
cue     = "said"
mention = "Andrea Colley"

[quotes.q15]
parts   = ['"They had the emails,"', '"They could have quoted the emails."']
speaker = "andrea-colley"
cue     = "said"
mention = "she"

[quotes.q16]
text    = '"was not in the room"'
speaker = "marcus-whitt"
cue     = "said"
mention = "Whitt"

[quotes.q17]
text    = '"There was an objection,"'
speaker = "helen-dorrance"
cue     = "said"
mention = "Dorrance"

[quotes.q18]
text    = '"I will leave it to Senator Whitt to say whose it was."'
speaker = "helen-dorrance"
mention = "Dorrance"

[quotes.q19]
from    = "it focused too"
to      = "behalf of insurers"
speaker = "critics"
form    = "indirect"
cue     = "said"
mention = "Critics"

[quotes.q20]
text    = 'the inquiry was in danger of becoming "a two-year subpoena in search of a bill"'
speaker = "harlan-courier"
form    = "indirect"
cue     = "wrote"
mention = "the editorial board of The Harlan Courier"

[quotes.q21]
text    = '"a two-year subpoena in search of a bill"'
speaker = "harlan-courier"
cue     = "wrote"
mention = "the editorial board of The Harlan Courier"

[quotes.q22]
from    = "they would introduce"
to      = "do so together"
speaker = "both-lawmakers"
cue     = "said"
mention = "Both lawmakers"

[quotes.q23]
text    = '"a Band-Aid with a ribbon on it."'
speaker = "marcus-whitt"
cue     = "told"
mention = "he"
+++
