+++
format   = 1
title    = "Lawsuit Says Prison Staff Called Heat ‘Part of the Sentence’"
language = "en"

[people.lawsuit]
name = "lawsuit"
kind = "document"

[people.department-of-corrections]
name    = "Department of Corrections"
kind    = "office"
aliases = ["the department"]

[people.marian-vickers]
name    = "Marian Vickers"
aliases = ["Vickers"]

[people.everett-tonks]
name    = "Everett Tonks"
aliases = ["Tonks"]

[people.leonard-hsia]
name    = "Leonard Hsia"
aliases = ["Hsia"]

[people.supervisor]
name = "supervisor"

[people.guard]
name = "guard"

[people.lawyer]
name = "lawyer"

[people.lorna-tonks]
name    = "Lorna Tonks"
aliases = ["Lorna"]

[people.appeals-court]
name = "appeals court"
kind = "office"

[people.dean-colton]
name    = "Dean Colton"
aliases = ["Colton"]

[people.other-former-employees]
name = "other former employees"
kind = "group"
+++

Lawsuit Says Prison Staff Called Heat ‘Part of the Sentence’

HOLLIS, Tex. — The families of four men who died last summer at a state prison where temperatures inside the cells reached 117 degrees sued the Department of Corrections on Monday, accusing it of what the complaint describes as “deliberate and documented indifference.”

The 71-page lawsuit says that a nurse who asked for ice for one of the men, Everett Tonks, 58, was told by a supervisor that the heat was “part of the sentence” and that a guard later wrote in a log that Tonks was “refusing to be cool.” It also says that the warden, Dean Colton, had warned the department in an email in May that the building was “not survivable past June.”

The department said in a statement that it could not discuss pending litigation but that the safety of inmates was “of paramount importance,” and it added that fans had been delivered to every cell block by July 9. Colton, who resigned in October and whose lawyer has called him “the only person in the chain of command who put anything in writing,” did not respond to a request for comment.

Marian Vickers, a lawyer for the families, said at a news conference that the state had known for a decade, that Colton’s email was “the smoke alarm,” and that nobody who received it “so much as looked up.” Asked about the fans, she produced one. “This is a fan,” Vickers said. “It moves hot air from one side of a man to the other.”

Tonks’s sister, Lorna Tonks, said that she spoke with him two days before he died and that he told her he was “drinking out of the mop sink.” “I told him to tell someone,” she said. “He said, who?”

Judge Leonard Hsia, who will hear the case, refused in August to order air-conditioning in an earlier suit, writing that the conditions were “plainly miserable” but that the inmates had not shown that officials intended them. An appeals court disagreed. It described the distinction drawn by Judge Hsia as one “that offers little comfort at 117 degrees.”

Other former employees of the prison, some of whom are named in the suit, have said that they were told not to record temperatures. The unit where Tonks died is known to inmates as “the kiln.”

+++

[quotes.q1]
text    = "‘Part of the Sentence’"
speaker = "supervisor"
cue     = "Called"
mention = "Prison Staff"

[quotes.q2]
text    = "“deliberate and documented indifference.”"
speaker = "lawsuit"
cue     = "describes"
mention = "the complaint"

[quotes.q3]
text    = "“part of the sentence”"
speaker = "supervisor"
cue     = "told"
mention = "a supervisor"

[quotes.q4]
text    = "“refusing to be cool.”"
speaker = "guard"
cue     = "wrote"
mention = "a guard"

[quotes.q5]
text    = "“not survivable past June.”"
speaker = "dean-colton"
cue     = "warned"
mention = "Dean Colton"

[quotes.q6]
text    = "“of paramount importance,”"
speaker = "department-of-corrections"
cue     = "said"
mention = "The department"

[quotes.q7]
text    = "fans had been delivered to every cell block by July 9"
speaker = "department-of-corrections"
cue     = "added"
mention = "The department"

[quotes.q8]
text    = "“the only person in the chain of command who put anything in writing,”"
speaker = "lawyer"
cue     = "called"
mention = "whose lawyer"

[quotes.q9]
text    = "“the smoke alarm,”"
speaker = "marian-vickers"
cue     = "said"
mention = "Marian Vickers"

[quotes.q10]
text    = "“so much as looked up.”"
speaker = "marian-vickers"
cue     = "said at"
mention = "Marian Vickers"

[quotes.q11]
text    = "“This is a fan,”"
speaker = "marian-vickers"
cue     = "said"
mention = "Vickers"

[quotes.q12]
text    = "“It moves hot air from one side of a man to the other.”"
speaker = "marian-vickers"
mention = "Vickers"

[quotes.q13]
text    = "she spoke with him two days before he died"
speaker = "lorna-tonks"
cue     = "said"
mention = "Lorna Tonks"

[quotes.q14]
text    = "“drinking out of the mop sink.”"
speaker = "everett-tonks"
cue     = "he told"
mention = "he told"

[quotes.q15]
text    = "“I told him to tell someone,”"
speaker = "lorna-tonks"
cue     = "said"
mention = "she"

[quotes.q16]
text    = "“He said, who?”"
speaker = "lorna-tonks"
mention = "she"

[quotes.q17]
text    = "“plainly miserable”"
speaker = "leonard-hsia"
cue     = "writing"
mention = "Judge Leonard Hsia"

[quotes.q18]
text    = "“that offers little comfort at 117 degrees.”"
speaker = "appeals-court"
cue     = "described"
mention = "It"

[quotes.q19]
text    = "they were told not to record temperatures"
speaker = "other-former-employees"
cue     = "said"
mention = "Other former employees of the prison"
+++
