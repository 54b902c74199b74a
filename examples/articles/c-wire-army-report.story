+++
format   = 1
title    = "Report faults commanders in training deaths"
language = "en"

[people.report]
name = "report"
kind = "document"

[people.walter-strand]
name    = "Walter Strand"
aliases = ["Strand"]

[people.linda-kess]
name    = "Linda Kess"
aliases = ["Kess"]

[people.iris-moyer]
name    = "Iris Moyer"
aliases = ["Moyer"]

[people.brian-kess]
name = "Brian Kess"

[people.soldier]
name = "soldier"

[people.several-soldiers]
name = "several soldiers"
kind = "group"

[people.leah-coombs]
name    = "Leah Coombs"
aliases = ["Coombs"]

[people.david-arnett]
name    = "David Arnett"
aliases = ["Arnett"]
+++

Report faults commanders in training deaths

FORT LANNING — Commanders at an Army training range disregarded two warnings about a vehicle's brakes in the week before a rollover that killed three soldiers, according to an investigation whose findings were released on Monday and whose author, a two-star general, described them as "difficult to read and more difficult to write."

The report, which is 160 pages long, says that the decision to continue the exercise was "understandable and indefensible" and that an officer who was identified only as Officer B "did not elevate the concern"; it recommends that four officers be reprimanded.

Maj. Gen. Walter Strand, who led the inquiry, told reporters that he had met with the families of all three soldiers and said that one of the mothers asked him a question he had "thought about every day since." He would not say what the question was.

The mother, Linda Kess, did. "I asked him who signed the form," she said in a telephone interview from her home in Ohio. "He told me the name. It's not in the report."

Her son, Sgt. Brian Kess, had written to her on the night before the accident that the truck was "a coffin with a horn." Strand, who has seen the message, said the sergeant's description was "not inconsistent" with what mechanics had found.

Several soldiers who were interviewed for the report said they were told that the exercise, known as "Iron Resolve," would be graded and that a truck out of service would count against the company. One said that he had "stopped mentioning it."

Sen. Iris Moyer, a member of the Armed Services Committee, accused the Army of "hiding behind letters of the alphabet" and said that she would ask for a hearing at which Officer B would testify by name. A lawyer for the officer, David Arnett, said that Moyer, a former prosecutor, knew "better than to try a man in a press release," and that nothing Strand had concluded "amounts to a crime."

Maj. Leah Coombs, an Army spokeswoman, said that the service had grounded all vehicles of that type in May and accepted every recommendation. Asked about Arnett's remark, she said that it "speaks for itself."

+++

[quotes.q1]
from    = "Commanders at an"
to      = "killed three soldiers"
speaker = "report"
cue     = "according to"
mention = "an investigation"

[quotes.q2]
text    = '"difficult to read and more difficult to write."'
speaker = "walter-strand"
cue     = "described"
mention = "whose author"

[quotes.q3]
text    = '"understandable and indefensible"'
speaker = "report"
cue     = "says"
mention = "The report"

[quotes.q4]
text    = '"did not elevate the concern"'
speaker = "report"
cue     = "says"
mention = "The report"

[quotes.q5]
text    = "four officers be reprimanded"
speaker = "report"
cue     = "recommends"
mention = "The report"

[quotes.q6]
text    = "he had met with the families of all three soldiers"
speaker = "walter-strand"
cue     = "told"
mention = "Maj. Gen. Walter Strand"

[quotes.q7]
text    = '"thought about every day since."'
speaker = "walter-strand"
cue     = "said"
mention = "Maj. Gen. Walter Strand"

[quotes.q8]
text    = '"I asked him who signed the form,"'
speaker = "linda-kess"
cue     = "said"
mention = "she"

[quotes.q9]
text    = "\"He told me the name. It's not in the report.\""
speaker = "linda-kess"
mention = "she"

[quotes.q10]
text    = '"a coffin with a horn."'
speaker = "brian-kess"
cue     = "written"
mention = "Sgt. Brian Kess"

[quotes.q11]
text    = '"not inconsistent"'
speaker = "walter-strand"
cue     = "said"
mention = "Strand"

[quotes.q12]
from    = "they were told"
to      = "against the company"
speaker = "several-soldiers"
form    = "indirect"
cue     = "said"
mention = "Several soldiers"

[quotes.q13]
text    = '"stopped mentioning it."'
speaker = "soldier"
cue     = "said"
mention = "One"

[quotes.q14]
text    = '"hiding behind letters of the alphabet"'
speaker = "iris-moyer"
cue     = "accused"
mention = "Sen. Iris Moyer"

[quotes.q15]
text    = "she would ask for a hearing at which Officer B would testify by name"
speaker = "iris-moyer"
cue     = "said"
mention = "Sen. Iris Moyer"

[quotes.q16]
text    = '"better than to try a man in a press release,"'
speaker = "david-arnett"
cue     = "said"
mention = "David Arnett"

[quotes.q17]
text    = '"amounts to a crime."'
speaker = "david-arnett"
mention = "David Arnett"

[quotes.q18]
from    = "the service had"
to      = "accepted every recommendation"
speaker = "leah-coombs"
cue     = "said"
mention = "Maj. Leah Coombs"

[quotes.q19]
text    = '"speaks for itself."'
speaker = "leah-coombs"
cue     = "said"
mention = "she"
+++
