+++
format   = 1
title    = "Study finds no benefit from popular knee injection"
language = "en"

[people.alok-sandhu]
name    = "Alok Sandhu"
aliases = ["Sandhu"]

[people.marilyn-bryce]
name    = "Marilyn Bryce"
aliases = ["Bryce"]

[people.study]
name = "study"
kind = "document"

[people.corvex-medical]
name    = "Corvex Medical"
kind    = "organization"
aliases = ["Corvex"]

[people.accompanying-editorial]
name = "accompanying editorial"
kind = "document"

[people.bernard-rayner]
name    = "Bernard Rayner"
aliases = ["Rayner"]

[people.patients]
name = "Patients"
kind = "group"

[people.felicia-kuo]
name    = "Felicia Kuo"
aliases = ["Kuo"]
+++

Study finds no benefit from popular knee injection

An injection given to more than 300,000 Americans each year for arthritis of the knee relieved pain no better than salt water, according to a study published on Wednesday that the product's manufacturer immediately criticized and that one prominent surgeon described as "overdue by a decade."

The study, which followed 1,208 patients at 19 hospitals for two years, concluded that the treatment's effect was "neither statistically nor clinically meaningful" and recommended that insurers reconsider paying for it.

Dr. Alok Sandhu, a rheumatologist at Linden University who led the research, said that he had used the injections in his own practice and that the finding was "not the one I wanted." He said that about half of the patients in both groups reported that they felt better. "People improve when somebody pays attention to their knees," he said.

Corvex Medical, which makes the leading version of the drug, called the trial "flawed in design and execution" and said that patients had received fewer doses than the label recommends. The company's medical director, Dr. Marilyn Bryce, told investors that Sandhu, who was once a paid consultant to a competitor, had "a history with this class of product."

Sandhu said that he had consulted for the competitor "for two afternoons in 2009" and had disclosed it. What Bryce said, he said, "is not a criticism of the data."

An accompanying editorial described the study as "a model of patience." Its author, Dr. Felicia Kuo, said by telephone that when Bryce speaks of additional doses "she is describing a trial that the company could have done itself." Nothing prevented Corvex "from running it at any time since 2003," said Kuo, who has no ties to any manufacturer.

The surgeon, Dr. Bernard Rayner of the Hale Clinic, said he had "stopped offering it years ago" and that patients still ask for it by the nickname that appears in advertisements, "the gel." Patients interviewed in his waiting room said they had not heard of the study.

+++

[quotes.q1]
from    = "An injection given"
to      = "than salt water"
speaker = "study"
cue     = "according to"
mention = "a study published on Wednesday"

[quotes.q2]
text    = '"overdue by a decade."'
speaker = "bernard-rayner"
cue     = "described"
mention = "one prominent surgeon"

[quotes.q3]
text    = '"neither statistically nor clinically meaningful"'
speaker = "study"
cue     = "concluded"
mention = "The study"

[quotes.q4]
text    = "insurers reconsider paying for it"
speaker = "study"
cue     = "recommended"
mention = "The study"

[quotes.q5]
text    = '"not the one I wanted."'
speaker = "alok-sandhu"
cue     = "research, said"
mention = "Dr. Alok Sandhu"

[quotes.q6]
text    = "about half of the patients in both groups reported that they felt better"
speaker = "alok-sandhu"
cue     = "said"
mention = "He"

[quotes.q7]
text    = '"People improve when somebody pays attention to their knees,"'
speaker = "alok-sandhu"
cue     = "said"
mention = "he"

[quotes.q8]
text    = '"flawed in design and execution"'
speaker = "corvex-medical"
cue     = "called"
mention = "Corvex Medical"

[quotes.q9]
text    = "patients had received fewer doses than the label recommends"
speaker = "corvex-medical"
cue     = "said"
mention = "Corvex Medical"

[quotes.q10]
text    = '"a history with this class of product."'
speaker = "marilyn-bryce"
cue     = "told"
mention = "Dr. Marilyn Bryce"

[quotes.q11]
text    = '"for two afternoons in 2009"'
speaker = "alok-sandhu"
cue     = "said that"
mention = "Sandhu"

[quotes.q12]
text    = '"is not a criticism of the data."'
speaker = "alok-sandhu"
cue     = "said"
mention = "he"

[quotes.q13]
text    = '"a model of patience."'
speaker = "accompanying-editorial"
cue     = "described"
mention = "An accompanying editorial"

[quotes.q14]
text    = '"she is describing a trial that the company could have done itself."'
speaker = "felicia-kuo"
cue     = "said"
mention = "Dr. Felicia Kuo"

[quotes.q15]
text    = '"from running it at any time since 2003,"'
speaker = "felicia-kuo"
cue     = "said"
mention = "Kuo"

[quotes.q16]
text    = '"stopped offering it years ago"'
speaker = "bernard-rayner"
cue     = "said"
mention = "Dr. Bernard Rayner"

[quotes.q17]
text    = "they had not heard of the study"
speaker = "patients"
cue     = "said"
mention = "Patients"
+++
