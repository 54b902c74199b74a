+++
format   = 1
title    = "University reviews canceled lecture after complaint from lawmaker"
language = "en"

[people.harold-osgood]
name    = "Harold Osgood"
aliases = ["Osgood"]

[people.melissa-tanner]
name    = "Melissa Tanner"
aliases = ["Tanner"]

[people.victor-bellamy]
name    = "Victor Bellamy"
aliases = ["Bellamy"]

[people.anita-rhodes]
name    = "Anita Rhodes"
aliases = ["Rhodes"]

[people.student-government]
name = "student government"
kind = "organization"

[people.protesters]
name = "protesters"
kind = "group"

[people.fliers]
name = "fliers"
kind = "document"

[people.editorial-board]
name = "editorial board"
kind = "organization"

[people.claire-pandit]
name    = "Claire Pandit"
aliases = ["Pandit"]
+++

University reviews canceled lecture after complaint from lawmaker

FENTON — The president of Fenton State University said on Tuesday that he had ordered a review of the decision to cancel a lecture by Victor Bellamy, a retired general and frequent television guest, after a state senator accused the school of "surrendering to the loudest room on campus."

Sen. Melissa Tanner, who leads the committee that sets the university's budget, wrote in a letter to the president, Harold Osgood, that she had learned of the cancellation from Bellamy himself and that its explanation, that no room was available, was "an insult to anyone who has seen the place."

Osgood replied in a one-paragraph letter that the senator's concern was "legitimate" but that he had not made the decision and would "not prejudge those who did."

According to emails that were released under the state's open records law, they did so with some reluctance. In one of them, Anita Rhodes, the dean of students, told Claire Pandit, the president of the student government, that she was "uncomfortable" with Bellamy's views on immigration but that canceling on three days' notice would "make him a martyr on cable by Friday."

"He's on cable every Friday," Pandit replied.

Bellamy, in an interview on WFEN's "Fenton at Five," called the dean "the only adult in the email chain" and described the students as "people I would have enjoyed meeting." He said Pandit had telephoned him on Sunday and that she was "perfectly pleasant," adding that he told her the lecture, titled "What Soldiers Owe," does not mention immigration.

Pandit confirmed that she called. Asked what Bellamy had told her about the lecture, she said that the general "read me the first page."

Protesters who had planned to demonstrate outside the hall said they would hold their rally anyway. Their fliers, which say "No War Room on Campus," were still posted on Tuesday in the student union, across from the office of the newspaper, whose editorial board wrote that the administration had "managed to offend everyone who was prepared to be offended."

Tanner said that she was satisfied for now. "I have known Harold for a long time," she said. "He will do the right thing or I will see him in March."

+++

[quotes.q1]
text    = "he had ordered a review of the decision to cancel a lecture by Victor Bellamy"
speaker = "harold-osgood"
cue     = "said"
mention = "The president of Fenton State University"

[quotes.q2]
text    = '"surrendering to the loudest room on campus."'
speaker = "melissa-tanner"
cue     = "accused"
mention = "a state senator"

[quotes.q3]
text    = "she had learned of the cancellation from Bellamy himself"
speaker = "melissa-tanner"
cue     = "wrote"
mention = "Sen. Melissa Tanner"

[quotes.q4]
text    = '"an insult to anyone who has seen the place."'
speaker = "melissa-tanner"
cue     = "wrote"
mention = "Sen. Melissa Tanner"

[quotes.q5]
text    = '"legitimate"'
speaker = "harold-osgood"
cue     = "replied"
mention = "Osgood"

[quotes.q6]
text    = '"not prejudge those who did."'
speaker = "harold-osgood"
cue     = "replied"
mention = "Osgood"

[quotes.q7]
text    = '"uncomfortable"'
speaker = "anita-rhodes"
cue     = "told"
mention = "Anita Rhodes"

[quotes.q8]
text    = '"make him a martyr on cable by Friday."'
speaker = "anita-rhodes"
cue     = "told"
mention = "Anita Rhodes"

[quotes.q9]
text    = "\"He's on cable every Friday,\""
speaker = "claire-pandit"
cue     = "replied"
mention = "Pandit"

[quotes.q10]
text    = '"the only adult in the email chain"'
speaker = "victor-bellamy"
cue     = "called"
mention = "Bellamy"

[quotes.q11]
text    = '"people I would have enjoyed meeting."'
speaker = "victor-bellamy"
cue     = "described"
mention = "Bellamy"

[quotes.q12]
text    = '"perfectly pleasant,"'
speaker = "victor-bellamy"
cue     = "said"
mention = "He"

[quotes.q13]
from    = "he told her"
to      = "not mention immigration"
speaker = "victor-bellamy"
form    = "indirect"
cue     = "adding"
mention = "He"

[quotes.q14]
text    = "that she called"
speaker = "claire-pandit"
cue     = "confirmed"
mention = "Pandit"

[quotes.q15]
text    = '"read me the first page."'
speaker = "claire-pandit"
cue     = "said"
mention = "she"

[quotes.q16]
text    = "they would hold their rally anyway"
speaker = "protesters"
cue     = "said"
mention = "Protesters"

[quotes.q17]
text    = '"No War Room on Campus,"'
speaker = "fliers"
cue     = "say"
mention = "which"

[quotes.q18]
text    = '"managed to offend everyone who was prepared to be offended."'
speaker = "editorial-board"
cue     = "wrote"
mention = "whose editorial board"

[quotes.q19]
text    = "she was satisfied for now"
speaker = "melissa-tanner"
cue     = "said"
mention = "Tanner"

[quotes.q20]
text    = '"I have known Harold for a long time,"'
speaker = "melissa-tanner"
cue     = "said"
mention = "she"

[quotes.q21]
text    = '"He will do the right thing or I will see him in March."'
speaker = "melissa-tanner"
mention = "she"
+++
