+++
format   = 1
title    = "Marathon champion banned for four years"
language = "en"

[people.hailu-gebretensai]
name    = "Hailu Gebretensai"
aliases = ["Gebretensai"]

[people.gianmarco-tolleri]
name    = "Gianmarco Tolleri"
aliases = ["Tolleri"]

[people.athletics-integrity-office]
name    = "Athletics Integrity Office"
kind    = "organization"
aliases = ["AIO"]

[people.tribunal]
name = "tribunal"
kind = "office"

[people.ngozi-ferreira-holt]
name    = "Ngozi Ferreira-Holt"
aliases = ["Ferreira-Holt"]

[people.abebe-gebretensai]
name = "Abebe Gebretensai"

[people.rule-104]
name = "Rule 10.4"
kind = "document"

[people."ulrika-ström"]
name    = "Ulrika Ström"
aliases = ["Ström"]
+++

Marathon champion banned for four years

Former marathon world champion Hailu Gebretensai was banned for four years on Monday after a tribunal ruled that he had tampered with the results of a doping test by sending his brother to provide the sample.

The Athletics Integrity Office (AIO) said in a statement that DNA analysis had shown that urine given in the runner's name at a training camp in March was not his.

"The panel is comfortably satisfied that the athlete was, at the material time, eighteen kilometres away and running," the tribunal wrote in its 44-page decision. It described the plan as "simple, brotherly and doomed".

Gebretensai, 29, who had been tested 61 times without an adverse finding, did not attend the hearing in Lausanne. In a video that he posted on Sunday, the Ethiopian-born athlete admitted that he had asked his younger brother, Abebe, to stand in for him but denied that he had taken any forbidden substance. "I wanted to finish my long run," he said. "It was a good run. It was the most expensive run of my life."

Abebe Gebretensai, who is a runner of more modest gifts, gave evidence by telephone. "Hailu told me they'd only look at the passport," he told the panel. "We have the same nose."

Their coach, Gianmarco Tolleri, a former steeplechaser who has guided four Olympic medallists and was himself investigated and cleared in 2013, insisted that he had known nothing of the arrangement. Asked by the tribunal's chairwoman, Ngozi Ferreira-Holt, how he had failed to notice that one of his athletes was in two places, Tolleri replied: "They are always in two places. They are brothers."

"The substitution method is older than the tests," said Ulrika Ström, a physician who advised the AIO until last year. "What is new is that a person can be caught by his own spit." Dr Ström said she had sympathy for the younger man, who, she said, had driven nine hours to help.

Rule 10.4 of the code provides that "tampering or attempted tampering with any part of doping control" be punished by four years. Ferreira-Holt said the panel had had no discretion. The ban would run to 2028, she added.

+++

[quotes.q1]
from    = "DNA analysis had"
to      = "was not his"
speaker = "athletics-integrity-office"
cue     = "said"
mention = "The Athletics Integrity Office"

[quotes.q2]
from    = '"The panel is'
to      = 'away and running,"'
speaker = "tribunal"
cue     = "wrote"
mention = "the tribunal"

[quotes.q3]
text    = '"simple, brotherly and doomed"'
speaker = "tribunal"
cue     = "described"
mention = "It"

[quotes.q4]
text    = "he had asked his younger brother, Abebe, to stand in for him"
speaker = "hailu-gebretensai"
cue     = "admitted"
mention = "the Ethiopian-born athlete"

[quotes.q5]
text    = "he had taken any forbidden substance"
speaker = "hailu-gebretensai"
cue     = "denied"
mention = "the Ethiopian-born athlete"

[quotes.q6]
parts   = ['"I wanted to finish my long run,"', '"It was a good run. It was the most expensive run of my life."']
speaker = "hailu-gebretensai"
cue     = "said"
mention = "he"

[quotes.q7]
text    = "\"Hailu told me they'd only look at the passport,\""
speaker = "abebe-gebretensai"
cue     = "told"
mention = "he"

[quotes.q8]
text    = '"We have the same nose."'
speaker = "abebe-gebretensai"
mention = "he"

[quotes.q9]
text    = "he had known nothing of the arrangement"
speaker = "gianmarco-tolleri"
cue     = "insisted"
mention = "Gianmarco Tolleri"

[quotes.q10]
text    = '"They are always in two places. They are brothers."'
speaker = "gianmarco-tolleri"
cue     = "replied"
mention = "Tolleri"

[quotes.q11]
parts   = ['"The substitution method is older than the tests,"', '"What is new is that a person can be caught by his own spit."']
speaker = "ulrika-ström"
cue     = "said"
mention = "Ulrika Ström"

[quotes.q12]
from    = "she had sympathy"
to      = "hours to help"
speaker = "ulrika-ström"
cue     = "said"
mention = "Dr Ström"

[quotes.q13]
text    = '"tampering or attempted tampering with any part of doping control"'
speaker = "rule-104"
cue     = "provides"
mention = "Rule 10.4"

[quotes.q14]
from    = '"tampering or attempted'
to      = "by four years"
speaker = "rule-104"
form    = "indirect"
cue     = "provides"
mention = "Rule 10.4"

[quotes.q15]
text    = "the panel had had no discretion"
speaker = "ngozi-ferreira-holt"
cue     = "said"
mention = "Ferreira-Holt"

[quotes.q16]
text    = "The ban would run to 2028"
speaker = "ngozi-ferreira-holt"
cue     = "added"
mention = "she"
+++
