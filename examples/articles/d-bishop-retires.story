+++
format   = 1
title    = "Bishop of Tarnhalm retires over handling of complaints"
language = "en"

[people.anders-kvelstad]
name    = "Anders Kvelstad"
aliases = ["Kvelstad", "Bishop Kvelstad"]

[people."ingeborg-rønnevik"]
name    = "Ingeborg Rønnevik"
aliases = ["Rønnevik"]

[people.liv-kvelstad-moe]
name    = "Liv Kvelstad-Moe"
aliases = ["Kvelstad-Moe"]

[people.sverre-haugdal]
name    = "Sverre Haugdal"
aliases = ["Haugdal"]

[people.diocesan-council]
name    = "Diocesan Council"
kind    = "organization"
aliases = ["The council"]

[people.letter]
name = "letter"
kind = "document"

[people.aas-report]
name    = "Aas report"
kind    = "document"
aliases = ["the report"]
+++

Bishop of Tarnhalm retires over handling of complaints

TARNHALM, Norway — The Lutheran bishop of Tarnhalm, Anders Kvelstad, announced his retirement on Wednesday, two weeks after an independent review found that complaints against three clergymen in his diocese had been left unanswered for as long as eleven years.

In a pastoral letter that was read from the pulpits of 140 churches, Bishop Kvelstad wrote that he had “confused patience with silence” and that he could no longer ask others for trust. “I was told things at my own kitchen table, and I did not get up from the table,” he wrote.

The review, known as the Aas report after the retired judge who led it, was published on 3 May. It described the bishop’s office as “courteous, well ordered and without curiosity” and concluded that at least nine complaints had been filed under the heading “Correspondence, other”.

“We are grateful to him for going, and we would have been more grateful in 2012,” said Ingeborg Rønnevik, a retired music teacher from the island of Storsøy who in that year became the first of the complainants to write to the diocese. Rønnevik said she had received a Christmas card from the bishop each December and no other reply.

The bishop’s niece, Liv Kvelstad-Moe, who is herself a parish priest and a member of the Diocesan Council, was among those who called for the review. “He baptised me. That isn’t an argument, but people keep bringing it to me as one,” Kvelstad-Moe told the broadcaster Radio Nord. Asked about Rønnevik, whom she had met for the first time in March, she said the older woman had asked her for only one thing, a date on which the letters would be read.

The council, in a statement signed by all of its eleven members, thanked the bishop for “twenty-one years of faithful visitation” and announced that his duties would be taken over from 1 June by the dean of the cathedral.

A note of dissent came from Sverre Haugdal, the former head of the bishops’ conference, who ordained Kvelstad and has known him since both were students. He warned against what he called “the new habit of measuring a ministry by its filing”, though he added that he had not read the report. One man should not be made to carry the failures of a system, he said.

A “service of listening” will be held on Sunday.

+++

[quotes.q1]
from    = "he had “confused"
to      = "others for trust"
speaker = "anders-kvelstad"
form    = "indirect"
cue     = "wrote"
mention = "Bishop Kvelstad"

[quotes.q2]
text    = "“confused patience with silence”"
speaker = "anders-kvelstad"
cue     = "wrote"
mention = "Bishop Kvelstad"

[quotes.q3]
from    = "“I was told"
to      = "from the table,”"
speaker = "anders-kvelstad"
cue     = "wrote"
mention = "he"

[quotes.q4]
text    = "“courteous, well ordered and without curiosity”"
speaker = "aas-report"
cue     = "described"
mention = "It"

[quotes.q5]
from    = "at least nine"
to      = "heading “Correspondence, other”"
speaker = "aas-report"
form    = "indirect"
cue     = "concluded"
mention = "It"

[quotes.q6]
from    = "“We are grateful"
to      = "grateful in 2012,”"
speaker = "ingeborg-rønnevik"
cue     = "said"
mention = "Ingeborg Rønnevik"

[quotes.q7]
from    = "she had received"
to      = "no other reply"
speaker = "ingeborg-rønnevik"
cue     = "said"
mention = "Rønnevik"

[quotes.q8]
from    = "“He baptised me."
to      = "me as one,”"
speaker = "liv-kvelstad-moe"
cue     = "told"
mention = "Kvelstad-Moe"

[quotes.q9]
from    = "the older woman"
to      = "would be read"
speaker = "liv-kvelstad-moe"
cue     = "said"
mention = "she"

[quotes.q10]
text    = "“twenty-one years of faithful visitation”"
speaker = "diocesan-council"
cue     = "thanked"
mention = "The council"

[quotes.q11]
text    = "his duties would be taken over from 1 June by the dean of the cathedral"
speaker = "diocesan-council"
cue     = "announced"
mention = "The council"

[quotes.q12]
text    = "“the new habit of measuring a ministry by its filing”"
speaker = "sverre-haugdal"
cue     = "called"
mention = "he"

[quotes.q13]
text    = "he had not read the report"
speaker = "sverre-haugdal"
cue     = "added"
mention = "he"

[quotes.q14]
text    = "One man should not be made to carry the failures of a system"
speaker = "sverre-haugdal"
cue     = "said"
mention = "he"
+++
