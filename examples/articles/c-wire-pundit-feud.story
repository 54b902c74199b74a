+++
format   = 1
title    = "Columnist and former aide exchange insults over vote in Tarrant"
language = "en"

[people.leah-powers]
name    = "Leah Powers"
aliases = ["Powers"]

[people.gordon-reese]
name    = "Gordon Reese"
aliases = ["Reese"]

[people.marta-quill]
name    = "Marta Quill"
aliases = ["Quill"]

[people.warner-ellis]
name    = "Warner Ellis"
aliases = ["Ellis"]

[people.spokeswoman]
name = "spokeswoman"

[people.campaign]
name = "campaign"
kind = "organization"
+++

Columnist and former aide exchange insults over vote in Tarrant

A columnist for The Capital Gazette and a former White House aide spent much of the weekend criticizing each other on television and online after a special election in Tarrant County in which the candidate whom both of them opposed won by 212 votes.

The dispute began on Friday, when Gordon Reese, the former aide, wrote on his website that the columnist, Leah Powers, had been "wrong about every election since 2016" and that her latest piece, headlined "The End of the Machine," had been "read by nobody in Tarrant."

Powers, in an appearance on "Morning Wire" on Saturday, called Reese "a consultant without a client," noted that he lost his own race for Congress in 2014, and said that if he had a theory about the county he should "move there and test it." When the host, Marta Quill, pointed out that Powers had never lived there either, she said that she had "cousins in it."

"Do they vote?" Quill asked.

"Two of them," Powers said.

On the same program on Sunday, Reese said that his admiration for Powers was well known but that she and the paper's editor, Warner Ellis, who once worked for the defeated candidate, had made up their minds "before a single precinct reported." Quill asked him how he knew. "Warner told me," he replied.

Ellis said in an email that he had not spoken with Reese since January, and he described the remark as "an invention." A spokeswoman for the newspaper declined to comment further, saying that its columnists' opinions are their own.

In the column that started the argument, Powers argued that party organizations in the county had grown "too thin to cheat and too thin to win". The winner, a veterinarian who ran as an independent and declined to take part in what her campaign called the "commentary," will be sworn in on Monday.

+++

[quotes.q1]
text    = '"wrong about every election since 2016"'
speaker = "gordon-reese"
cue     = "wrote"
mention = "Gordon Reese"

[quotes.q2]
text    = '"read by nobody in Tarrant."'
speaker = "gordon-reese"
cue     = "wrote"
mention = "Gordon Reese"

[quotes.q3]
text    = '"a consultant without a client,"'
speaker = "leah-powers"
cue     = "called"
mention = "Powers"

[quotes.q4]
text    = "he lost his own race for Congress in 2014"
speaker = "leah-powers"
cue     = "noted"
mention = "Powers"

[quotes.q5]
text    = '"move there and test it."'
speaker = "leah-powers"
cue     = "said"
mention = "Powers, in"

[quotes.q6]
text    = '"cousins in it."'
speaker = "leah-powers"
cue     = "said"
mention = "she said"

[quotes.q7]
text    = '"Do they vote?"'
speaker = "marta-quill"
cue     = "asked"
mention = "Quill"

[quotes.q8]
text    = '"Two of them,"'
speaker = "leah-powers"
cue     = "said"
mention = "Powers"

[quotes.q9]
text    = "his admiration for Powers was well known"
speaker = "gordon-reese"
cue     = "said"
mention = "Reese"

[quotes.q10]
text    = '"before a single precinct reported."'
speaker = "gordon-reese"
mention = "Reese said"

[quotes.q11]
text    = "how he knew"
speaker = "marta-quill"
cue     = "asked"
mention = "Quill"

[quotes.q12]
text    = '"Warner told me,"'
speaker = "gordon-reese"
cue     = "replied"
mention = "he"

[quotes.q13]
text    = "he had not spoken with Reese since January"
speaker = "warner-ellis"
cue     = "said"
mention = "Ellis"

[quotes.q14]
text    = '"an invention."'
speaker = "warner-ellis"
cue     = "described"
mention = "Ellis"

[quotes.q15]
text    = "its columnists' opinions are their own"
speaker = "spokeswoman"
cue     = "saying"
mention = "A spokeswoman for the newspaper"

[quotes.q16]
from    = "party organizations in"
to      = 'thin to win"'
speaker = "leah-powers"
form    = "indirect"
cue     = "argued"
mention = "Powers"

[quotes.q17]
text    = '"too thin to cheat and too thin to win"'
speaker = "leah-powers"
cue     = "argued"
mention = "Powers"

[quotes.q18]
text    = '"commentary,"'
speaker = "campaign"
cue     = "called"
mention = "her campaign"
+++
