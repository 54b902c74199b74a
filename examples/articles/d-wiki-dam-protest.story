+++
format   = 1
title    = "Supreme Court halts work on Tembura dam"
language = "en"

[people.supreme-court]
name    = "Supreme Court"
kind    = "office"
aliases = ["the court"]

[people.anjali-devasahayam]
name    = "Anjali Devasahayam"
aliases = ["Devasahayam"]

[people.tembura-valley-committee]
name    = "Tembura Valley Committee"
kind    = "organization"
aliases = ["the committee"]

[people.lakshmi-kujur-horo]
name    = "Lakshmi Kujur-Horo"
aliases = ["Kujur-Horo"]

[people.budhram-horo]
name    = "Budhram Horo"
aliases = ["Horo"]

[people.vikramjit-ahlawat]
name    = "Vikramjit Ahlawat"
aliases = ["Ahlawat"]

[people.deccan-hydro]
name    = "Deccan Hydro"
kind    = "organization"
aliases = ["The company"]

[people.sudhakar-rao-pinnamaneni]
name    = "Sudhakar Rao Pinnamaneni"
aliases = ["Pinnamaneni"]

[people.harish-chandra-meher]
name    = "Harish Chandra Meher"
aliases = ["Meher", "the chief minister"]

[people.forest-communities-act]
name    = "Forest Communities Act"
kind    = "document"
aliases = ["The Act"]

[people.opposition-member]
name = "opposition member"
+++

Supreme Court halts work on Tembura dam

Saturday, August 24

The Supreme Court on Friday ordered an immediate halt to work on the Tembura dam, ruling that the consent of the villages to be submerged had not been obtained “in substance or even in form”.

Writing for a bench of three, Justice Anjali Devasahayam said the Forest Communities Act required that every village assembly be consulted in its own language. “A notice in English nailed to a tree is not consultation with the village. It is, at most, consultation with the tree,” she wrote. The Act provides that no diversion of land shall take place “without the free, prior and informed consent of the assembly concerned”.

The case was brought in 2016 by Budhram Horo, a farmer from the village of Jamtoli, and by the Tembura Valley Committee, which represents 34 villages. Horo, 71, who attended each of the 29 hearings and travelled to them by train, said outside the court, “I am told that we have won. I will believe it when the machines are gone.”

Lakshmi Kujur-Horo, a lawyer who is the convener of the committee and the petitioner’s daughter-in-law, described the judgment as “the first in this country to ask what the word consent means”. She told reporters the committee would now seek compensation for 212 families who had already been moved.

Solicitor General Vikramjit Ahlawat, who appeared for the federal government, had argued that the dam was needed to supply drinking water to four million people. In a brief comment after the ruling he said, “The judgment will be studied and it will be obeyed.”

The company that is building the dam, Deccan Hydro, said in a filing to the stock exchange that the order affected “one of eleven projects under execution” and would not have a material effect on its results. Its managing director, Sudhakar Rao Pinnamaneni, was quoted by the Business Chronicle as saying some 1,800 workers would have to be sent home.

State chief minister Harish Chandra Meher, a supporter of the project since he was first elected in 2009, said his government would ask the court to review its decision. “With the greatest respect to the learned judges, they do not have to explain to the women of Barpali why there is no water in the tap,” the chief minister told the state assembly. An opposition member shouted “Nor do you!”, a remark that was struck from the record.

+++

[quotes.q1]
from    = "the consent of"
to      = "even in form”"
speaker = "supreme-court"
form    = "indirect"
cue     = "ruling"
mention = "The Supreme Court"

[quotes.q2]
text    = "“in substance or even in form”"
speaker = "supreme-court"
cue     = "ruling"
mention = "The Supreme Court"

[quotes.q3]
from    = "the Forest Communities"
to      = "its own language"
speaker = "anjali-devasahayam"
cue     = "said"
mention = "Justice Anjali Devasahayam"

[quotes.q4]
from    = "“A notice in"
to      = "with the tree,”"
speaker = "anjali-devasahayam"
cue     = "wrote"
mention = "she"

[quotes.q5]
from    = "no diversion of"
to      = "the assembly concerned”"
speaker = "forest-communities-act"
form    = "indirect"
cue     = "provides"
mention = "The Act"

[quotes.q6]
text    = "“without the free, prior and informed consent of the assembly concerned”"
speaker = "forest-communities-act"
cue     = "provides"
mention = "The Act"

[quotes.q7]
text    = "“I am told that we have won. I will believe it when the machines are gone.”"
speaker = "budhram-horo"
cue     = "said"
mention = "Horo, 71"

[quotes.q8]
text    = "“the first in this country to ask what the word consent means”"
speaker = "lakshmi-kujur-horo"
cue     = "described"
mention = "Lakshmi Kujur-Horo"

[quotes.q9]
from    = "the committee would"
to      = "already been moved"
speaker = "lakshmi-kujur-horo"
cue     = "told"
mention = "She"

[quotes.q10]
text    = "the dam was needed to supply drinking water to four million people"
speaker = "vikramjit-ahlawat"
cue     = "argued"
mention = "Vikramjit Ahlawat"

[quotes.q11]
text    = "“The judgment will be studied and it will be obeyed.”"
speaker = "vikramjit-ahlawat"
cue     = "said"
mention = "he"

[quotes.q12]
from    = "the order affected"
to      = "on its results"
speaker = "deccan-hydro"
form    = "indirect"
cue     = "said"
mention = "Deccan Hydro"

[quotes.q13]
text    = "“one of eleven projects under execution”"
speaker = "deccan-hydro"
cue     = "said"
mention = "Deccan Hydro"

[quotes.q14]
text    = "some 1,800 workers would have to be sent home"
speaker = "sudhakar-rao-pinnamaneni"
cue     = "quoted"
mention = "Sudhakar Rao Pinnamaneni"

[quotes.q15]
text    = "his government would ask the court to review its decision"
speaker = "harish-chandra-meher"
cue     = "said"
mention = "Harish Chandra Meher"

[quotes.q16]
from    = "“With the greatest"
to      = "in the tap,”"
speaker = "harish-chandra-meher"
cue     = "told"
mention = "the chief minister"

[quotes.q17]
text    = "“Nor do you!”"
speaker = "opposition-member"
cue     = "shouted"
mention = "An opposition member"
+++
