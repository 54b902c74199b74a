+++
format   = 1
title    = "Malaria shot cut severe cases by half in infants, trial finds"
language = "en"

[people.folake-adeyi]
name    = "Folake Adeyi"
aliases = ["Dr. Adeyi"]

[people.joel-kramer]
name    = "Joel Kramer"
aliases = ["Dr. Kramer"]

[people.novaris-biologics]
name    = "Novaris Biologics"
kind    = "organization"
aliases = ["Novaris"]

[people.world-health-organization]
name = "World Health Organization"
kind = "organization"

[people.international-team-of-researchers]
name    = "international team of researchers"
kind    = "group"
aliases = ["The team"]

[people.helen-mbeki-ross]
name = "Helen Mbeki-Ross"
+++

Malaria shot cut severe cases by half in infants, trial finds

An experimental vaccine reduced cases of severe malaria by 51 percent in infants who received three doses before their first birthday, an international team of researchers reported on Thursday.

The result, published online by a medical journal, is better than many specialists had expected from a shot that had disappointed in adults. But protection faded within 18 months, and children who missed the third dose — about one in five — were hardly protected at all.

''I have been waiting for a number like this since I was a medical student,'' said Dr. Folake Adeyi, a pediatrician in Ibadan, Nigeria, who led the trial at its largest site. ''I have also learned to read to the end of the table.''

The trial enrolled 9,200 infants in four countries. Half received the vaccine, made by Novaris Biologics, and half were given a shot against rabies. Neither the parents nor the nurses knew which.

Dr. Joel Kramer, an epidemiologist in Baltimore who has criticized the company's earlier studies, said he had found little to object to in this one. ''I went looking,'' Dr. Kramer said. ''They did what they promised to do in the order they promised to do it.''

His concern is the third dose. In many of the places where malaria kills, he noted, a mother may walk four hours to a clinic, and a vaccine that fails if she makes the trip only twice ''is a vaccine for people who live near the road.''

Dr. Adeyi did not disagree. In an interview she described a woman who had come to the last visit with twins, one on her back and one in a fish basket, after a bridge washed out. Dr. Adeyi asked her why she had not waited for the water to go down.

''She told me, "You said Tuesday,"'' Dr. Adeyi recalled.

Novaris has said it would sell the vaccine at cost in the poorest countries but has not named a price. A spokeswoman, Helen Mbeki-Ross, said that figure would depend on orders, and called the suggestion that the company was stalling ''unfair to the people who have worked nights for 10 years.''

The World Health Organization, which would have to recommend the shot before most countries could buy it, cautioned in a statement that the findings were preliminary. It said an advisory group would meet in March to consider them, along with the results of a so-called ''booster'' study in Malawi.

Three infants who got the vaccine had seizures within a day, compared with one in the other group. All recovered. The team wrote that the difference could have been due to chance, but that ''vigilance is warranted.''

For now Dr. Adeyi is keeping her clinic open. The children who got the rabies shot are owed the real one, she said, and some of them will be 2 soon.

''They are not waiting for March.''

+++

[quotes.q1]
from    = "An experimental vaccine"
to      = "their first birthday"
speaker = "international-team-of-researchers"
cue     = "reported"
mention = "an international team of researchers"

[quotes.q2]
parts   = ["''I have been waiting for a number like this since I was a medical student,''", "''I have also learned to read to the end of the table.''"]
speaker = "folake-adeyi"
cue     = "said"
mention = "Dr. Folake Adeyi"

[quotes.q3]
text    = "he had found little to object to in this one"
speaker = "joel-kramer"
cue     = "said"
mention = "Dr. Joel Kramer"

[quotes.q4]
parts   = ["''I went looking,''", "''They did what they promised to do in the order they promised to do it.''"]
speaker = "joel-kramer"
cue     = "said"
mention = "Dr. Kramer"

[quotes.q5]
parts   = ["In many of the places where malaria kills", "a mother may walk four hours to a clinic, and a vaccine that fails if she makes the trip only twice ''is a vaccine for people who live near the road.''"]
speaker = "joel-kramer"
form    = "indirect"
cue     = "noted"
mention = "he"

[quotes.q6]
text    = "''is a vaccine for people who live near the road.''"
speaker = "joel-kramer"
cue     = "noted"
mention = "he"

[quotes.q7]
text    = "why she had not waited for the water to go down"
speaker = "folake-adeyi"
cue     = "asked"
mention = "Dr. Adeyi"

[quotes.q8]
text    = "''She told me, \"You said Tuesday,\"''"
speaker = "folake-adeyi"
cue     = "recalled"
mention = "Dr. Adeyi"

[quotes.q9]
from    = "it would sell"
to      = "named a price"
speaker = "novaris-biologics"
cue     = "said"
mention = "Novaris"

[quotes.q10]
text    = "that figure would depend on orders"
speaker = "helen-mbeki-ross"
cue     = "said"
mention = "Helen Mbeki-Ross"

[quotes.q11]
text    = "''unfair to the people who have worked nights for 10 years.''"
speaker = "helen-mbeki-ross"
cue     = "called"
mention = "Helen Mbeki-Ross"

[quotes.q12]
text    = "the findings were preliminary"
speaker = "world-health-organization"
cue     = "cautioned"
mention = "The World Health Organization"

[quotes.q13]
from    = "an advisory group"
to      = "study in Malawi"
speaker = "world-health-organization"
form    = "indirect"
cue     = "said"
mention = "It"

[quotes.q14]
from    = "the difference could"
to      = "''vigilance is warranted.''"
speaker = "international-team-of-researchers"
form    = "indirect"
cue     = "wrote"
mention = "The team"

[quotes.q15]
text    = "''vigilance is warranted.''"
speaker = "international-team-of-researchers"
cue     = "wrote"
mention = "The team"

[quotes.q16]
parts   = ["The children who got the rabies shot are owed the real one", "and some of them will be 2 soon"]
speaker = "folake-adeyi"
cue     = "said"
mention = "she"

[quotes.q17]
text    = "''They are not waiting for March.''"
speaker = "folake-adeyi"
mention = "she"
+++
