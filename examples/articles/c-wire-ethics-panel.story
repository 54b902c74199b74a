+++
format   = 1
title    = "Ethics panel clears Loring of 2 charges, admonishes him on a third"
language = "en"

[people.arthur-loring]
name    = "Arthur Loring"
aliases = ["Loring"]

[people.patrice-weyland]
name    = "Patrice Weyland"
aliases = ["Weyland"]

[people.house-ethics-committee]
name    = "House Ethics Committee"
kind    = "office"
aliases = ["the committee", "the panel"]

[people.cynthia-decker]
name    = "Cynthia Decker"
aliases = ["Decker"]

[people.jonas-abbott]
name    = "Jonas Abbott"
aliases = ["Abbott"]

[people.citizens-for-open-books]
name = "Citizens for Open Books"
kind = "organization"

[people.republicans-on-the-committee]
name = "Republicans on the committee"
kind = "group"

[people.dayton-ledger]
name = "Dayton Ledger"
kind = "organization"
+++

Ethics panel clears Loring of 2 charges, admonishes him on a third

The House Ethics Committee said on Thursday that Rep. Arthur Loring did not violate House rules when he accepted lodging from a developer and hired the developer's niece, but it admonished him for using official stationery to promote a book, conduct that it described as ''careless at best.''

Loring, a Democrat who is seeking a ninth term, said in a statement that he was ''grateful'' for the decision, that he had ''always'' acknowledged the letters, which went to 340 libraries, and that the complaint had been ''politics from the first page.''

The group that filed it, Citizens for Open Books, said the panel had ''asked the right questions and stopped,'' accused the committee's chairman, Jonas Abbott, of ''protecting a colleague,'' and called for the release of interview transcripts. Abbott said that the panel's rules forbid that.

Republicans on the committee, who make up half of its members, issued a separate statement in which they said that Loring's testimony about the lodging, a lakeside house that he used for eleven weekends, had been ''evolving'' and that a fuller inquiry ''would have been warranted.''

Loring's opponent, Patrice Weyland, told WDAY's ''Round Table'' that the congressman had ''rented out his good name and kept the deposit,'' and that when she asked him at a debate who paid for the house, he ''said it was a friend, and I said, what is his name, and he said he would have to check.'' Cynthia Decker, a spokeswoman for Loring, said Weyland was misquoting him. ''He said he would have to check the dates,'' she said.

The developer, who has not been accused of wrongdoing, declined through a lawyer to comment. Loring's book, ''A Seat by the Window,'' sold about 4,000 copies.

The editorial board of The Dayton Ledger, which has endorsed Loring in each of his campaigns, wrote on Friday that the panel's finding was the least that could be expected and that the congressman ''owes his constituents a better explanation than he gave Ms. Weyland.'' Asked about the editorial, Loring said that he had ''always enjoyed that paper.''

+++

[quotes.q1]
from    = "Rep. Arthur Loring"
to      = "the developer's niece"
speaker = "house-ethics-committee"
cue     = "said"
mention = "The House Ethics Committee"

[quotes.q2]
text    = "''careless at best.''"
speaker = "house-ethics-committee"
cue     = "described"
mention = "it"

[quotes.q3]
text    = "''grateful''"
speaker = "arthur-loring"
cue     = "said"
mention = "Loring"

[quotes.q4]
text    = "''always''"
speaker = "arthur-loring"
cue     = "said"
mention = "Loring"

[quotes.q5]
text    = "''politics from the first page.''"
speaker = "arthur-loring"
cue     = "said in"
mention = "Loring"

[quotes.q6]
text    = "''asked the right questions and stopped,''"
speaker = "citizens-for-open-books"
cue     = "said"
mention = "Citizens for Open Books"

[quotes.q7]
text    = "''protecting a colleague,''"
speaker = "citizens-for-open-books"
cue     = "accused"
mention = "Citizens for Open Books"

[quotes.q8]
text    = "the panel's rules forbid that"
speaker = "jonas-abbott"
cue     = "said"
mention = "Abbott"

[quotes.q9]
text    = "''evolving''"
speaker = "republicans-on-the-committee"
cue     = "said"
mention = "Republicans on the committee"

[quotes.q10]
text    = "''would have been warranted.''"
speaker = "republicans-on-the-committee"
cue     = "said"
mention = "Republicans on the committee"

[quotes.q11]
text    = "''rented out his good name and kept the deposit,''"
speaker = "patrice-weyland"
cue     = "told"
mention = "Patrice Weyland"

[quotes.q12]
from    = "''said it was"
to      = "have to check.''"
speaker = "patrice-weyland"
cue     = "told"
mention = "Patrice Weyland"

[quotes.q13]
text    = "Weyland was misquoting him"
speaker = "cynthia-decker"
cue     = "said"
mention = "Cynthia Decker"

[quotes.q14]
text    = "''He said he would have to check the dates,''"
speaker = "cynthia-decker"
cue     = "said"
mention = "she"

[quotes.q15]
text    = "the panel's finding was the least that could be expected"
speaker = "dayton-ledger"
cue     = "wrote"
mention = "The editorial board of The Dayton Ledger"

[quotes.q16]
text    = "''owes his constituents a better explanation than he gave Ms. Weyland.''"
speaker = "dayton-ledger"
cue     = "wrote"
mention = "The editorial board of The Dayton Ledger"

[quotes.q17]
text    = "''always enjoyed that paper.''"
speaker = "arthur-loring"
cue     = "said"
mention = "Loring"
+++
