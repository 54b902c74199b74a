+++
format   = 1
title    = 'Inspectors describe "culture of silence" at youth centre'
language = "en"

[people.childrens-inspectorate]
name    = "Children's Inspectorate"
kind    = "office"
aliases = ["The inspectorate", "Inspectors"]

[people.helena-vrijmoed]
name    = "Helena Vrijmoed"
aliases = ["Vrijmoed"]

[people.report]
name    = "report"
kind    = "document"
aliases = ["the report", "The report"]

[people.koen-baaijens]
name    = "Koen Baaijens"
aliases = ["Baaijens"]

[people.johanna-de-witte-sarr]
name    = "Johanna de Witte-Sarr"
aliases = ["de Witte-Sarr"]

[people.youssef]
name = "Youssef"

[people.amira-el-hamdaoui]
name    = "Amira El Hamdaoui"
aliases = ["El Hamdaoui"]

[people.union]
name = "union"
kind = "organization"

[people.tjeerd-hoekstra]
name    = "Tjeerd Hoekstra"
aliases = ["Hoekstra"]
+++

Inspectors describe "culture of silence" at youth centre

THE HAGUE (NL Wire) - Boys held at a closed youth centre near Zwartemeer were kept alone in their rooms for up to 23 hours a day, in breach of the law and in some cases for weeks, the Children's Inspectorate said in a report published on Wednesday.

The report, which covers the years 2015 to 2018 and is based on interviews with 64 boys and 39 members of staff, concludes that there existed at the centre "a culture of silence in which the absence of a complaint was taken for the absence of a cause".

Helena Vrijmoed, the chief inspector, who began her career as a group leader in just such a centre and who led the inquiry in person, said at a press conference, "The rooms are not bad rooms. There is a bed, there is a window. The question we asked each of them was how long they had looked out of it." She told journalists that six incidents had been referred to the public prosecutor, among them two of "unlawful deprivation of liberty".

The centre's former director, Koen Baaijens, who resigned when a draft of the report was shown to him in May, denied having known of the practice. "I read the registers every evening and the registers were in order," he wrote in a letter to parliament. The inspectorate described the same registers as "in order, in one hand, and in advance".

One of the boys interviewed, who is named in the report only as "Y." but who asked to be called Youssef, is now 18. "I learned the number plates of all the staff," he said on Wednesday in the office of his lawyer. "It was something to know." The lawyer, Amira El Hamdaoui, said that she would claim damages on behalf of eleven former inmates. She praised Vrijmoed, calling her "the first official who has sat down in that room and closed the door".

Justice minister Johanna de Witte-Sarr apologised to the boys and their families. "The state took these children from their parents because it could do better, and it did not do better," the minister said. "Then close it," said Tjeerd Hoekstra, a member of the opposition who had asked for the inquiry in 2016. In reply to him de Witte-Sarr said the centre would take no new admissions from Monday.

The union that represents the staff said its members had been working with half the prescribed numbers.

+++

[quotes.q1]
text    = '"culture of silence"'
speaker = "childrens-inspectorate"
cue     = "describe"
mention = "Inspectors"

[quotes.q2]
from    = "Boys held at"
to      = "cases for weeks"
speaker = "childrens-inspectorate"
cue     = "said"
mention = "the Children's Inspectorate"

[quotes.q3]
from    = '"a culture of'
to      = 'of a cause"'
speaker = "report"
cue     = "concludes"
mention = "The report"

[quotes.q4]
from    = '"The rooms are'
to      = 'out of it."'
speaker = "helena-vrijmoed"
cue     = "said"
mention = "Helena Vrijmoed"

[quotes.q5]
from    = "six incidents had"
to      = 'deprivation of liberty"'
speaker = "helena-vrijmoed"
form    = "indirect"
cue     = "told"
mention = "She"

[quotes.q6]
text    = '"unlawful deprivation of liberty"'
speaker = "helena-vrijmoed"
cue     = "told"
mention = "She"

[quotes.q7]
text    = '"I read the registers every evening and the registers were in order,"'
speaker = "koen-baaijens"
cue     = "wrote"
mention = "he"

[quotes.q8]
text    = '"in order, in one hand, and in advance"'
speaker = "childrens-inspectorate"
cue     = "described"
mention = "The inspectorate"

[quotes.q9]
parts   = ['"I learned the number plates of all the staff,"', '"It was something to know."']
speaker = "youssef"
cue     = "said"
mention = "he"

[quotes.q10]
text    = "she would claim damages on behalf of eleven former inmates"
speaker = "amira-el-hamdaoui"
cue     = "said"
mention = "Amira El Hamdaoui"

[quotes.q11]
text    = '"the first official who has sat down in that room and closed the door"'
speaker = "amira-el-hamdaoui"
cue     = "calling"
mention = "She"

[quotes.q12]
from    = '"The state took'
to      = 'not do better,"'
speaker = "johanna-de-witte-sarr"
cue     = "said"
mention = "the minister"

[quotes.q13]
text    = '"Then close it,"'
speaker = "tjeerd-hoekstra"
cue     = "said"
mention = "Tjeerd Hoekstra"

[quotes.q14]
text    = "the centre would take no new admissions from Monday"
speaker = "johanna-de-witte-sarr"
cue     = "said"
mention = "de Witte-Sarr"

[quotes.q15]
text    = "its members had been working with half the prescribed numbers"
speaker = "union"
cue     = "said"
mention = "The union"
+++
