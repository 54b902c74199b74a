+++
format   = 1
title    = "Neighbors, developer spar over tower on old cannery site"
language = "en"

[people.harold-pryor]
name    = "Harold Pryor"
aliases = ["Pryor", "Mr. Pryor"]

[people.letitia-ames]
name    = "Letitia Ames"
aliases = ["Ames"]

[people.brendan-coyne]
name    = "Brendan Coyne"
aliases = ["Coyne"]

[people.tess-valdivia]
name    = "Tess Valdivia"
aliases = ["Valdivia"]

[people.staff-report]
name = "staff report"
kind = "document"
+++

Neighbors, developer spar over tower on old cannery site

The company that wants to put 340 apartments on the site of the old
Bellweather cannery would set aside a fifth of them for families of
modest means, its lawyer told the Planning Commission on Tuesday.

That was not enough for most of the 60 people who had signed up to
speak, and it was too much for a few of them.

“Twenty percent of too big is still too big,” Harold Pryor said. Pryor,
a retired shipfitter, lives directly across Dock Street from the site in
a house his grandfather built. The tower would put his tomatoes in the
shade from noon on, Pryor said, and he had brought a drawing to prove
it.

The lawyer, Letitia Ames, said the drawing was wrong. “Mr. Pryor has the
sun coming up in the west,” Ames told the commissioners.

“I’ve got it going down in the west,” Pryor said. “You’re holding it
upside down.”

Ames turned the drawing around. She apologized to him. The shadow would
reach his garden at about 4 p.m. in June, she said, and somewhat earlier
in the fall.

The commission’s own planning staff has recommended approval, with
conditions. Among them are a setback of 15 feet along Dock Street and a
“good faith” effort to keep the cannery’s smokestack. There are no
grounds in the code on which to deny the permit, the staff report
concludes.

Commissioner Brendan Coyne said he was not so sure. The traffic study
was done in August, Coyne pointed out, when two schools were out and the
bridge was closed. Asked by Coyne whether it would be repeated, Ames
said her client was open to that. Coyne said open was not a date.

“October,” Ames said.

“October is a month,” said Coyne. “I’ll take it.”

Tess Valdivia, who cleans offices downtown and has been on the waiting
list for subsidized housing for seven years, waited three hours for her
two minutes. She did not use them all.

“I listened to everybody talk about the sun,” Valdivia said through
tears. “I live in a basement. I would like to have the problem of the
sun.”

Several people applauded. Pryor was one of them. He had not changed his
mind about the height, he told a reporter afterward, but he had gone
over and given Valdivia his phone number. “I said to her, ‘You come by
in August and I’ll load you up,’” Pryor said.

The commission will vote on Nov. 12. Pryor said he would be there, and
so did Ames.

+++

[quotes.q1]
from    = "The company that"
to      = "of modest means"
speaker = "letitia-ames"
cue     = "told"
mention = "its lawyer"

[quotes.q2]
text    = "“Twenty percent of too big is still too big,”"
speaker = "harold-pryor"
cue     = "said"
mention = "Harold Pryor"

[quotes.q3]
text    = "The tower would put his tomatoes in the shade from noon on"
speaker = "harold-pryor"
cue     = "said"
mention = "Pryor"

[quotes.q4]
text    = "the drawing was wrong"
speaker = "letitia-ames"
cue     = "said"
mention = "Letitia Ames"

[quotes.q5]
text    = "“Mr. Pryor has the sun coming up in the west,”"
speaker = "letitia-ames"
cue     = "told"
mention = "Ames"

[quotes.q6]
parts   = ["“I’ve got it going down in the west,”", "“You’re holding it upside down.”"]
speaker = "harold-pryor"
cue     = "said"
mention = "Pryor"

[quotes.q7]
parts   = ["The shadow would reach his garden at about 4 p.m. in June", "and somewhat earlier in the fall"]
speaker = "letitia-ames"
cue     = "said"
mention = "she"

[quotes.q8]
text    = "There are no grounds in the code on which to deny the permit"
speaker = "staff-report"
cue     = "concludes"
mention = "the staff report"

[quotes.q9]
text    = "he was not so sure"
speaker = "brendan-coyne"
cue     = "said"
mention = "Commissioner Brendan Coyne"

[quotes.q10]
parts   = ["The traffic study was done in August", "when two schools were out and the bridge was closed"]
speaker = "brendan-coyne"
cue     = "pointed out"
mention = "Coyne"

[quotes.q11]
text    = "whether it would be repeated"
speaker = "brendan-coyne"
cue     = "Asked"
mention = "Coyne"

[quotes.q12]
text    = "her client was open to that"
speaker = "letitia-ames"
cue     = "said"
mention = "Ames"

[quotes.q13]
text    = "open was not a date"
speaker = "brendan-coyne"
cue     = "said"
mention = "Coyne"

[quotes.q14]
text    = "“October,”"
speaker = "letitia-ames"
cue     = "said"
mention = "Ames"

[quotes.q15]
parts   = ["“October is a month,”", "“I’ll take it.”"]
speaker = "brendan-coyne"
cue     = "said"
mention = "Coyne"

[quotes.q16]
parts   = ["“I listened to everybody talk about the sun,”", "“I live in a basement. I would like to have the problem of the sun.”"]
speaker = "tess-valdivia"
cue     = "said"
mention = "Valdivia"

[quotes.q17]
parts   = ["He had not changed his mind about the height", "but he had gone over and given Valdivia his phone number"]
speaker = "harold-pryor"
cue     = "told"
mention = "he"

[quotes.q18]
text    = "“I said to her, ‘You come by in August and I’ll load you up,’”"
speaker = "harold-pryor"
cue     = "said"
mention = "Pryor"

[quotes.q19]
text    = "he would be there"
speaker = "harold-pryor"
cue     = "said"
mention = "Pryor"
+++
