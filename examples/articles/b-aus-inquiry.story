+++
format   = 1
title    = "Mine operator ignored roof alarms for nine days, inquiry told"
language = "en"

[people.joanne-pellow]
name    = "Joanne Pellow"
aliases = ["Pellow", "Ms Pellow"]

[people.grant-wareham]
name    = "Grant Wareham"
aliases = ["Wareham", "Mr Wareham"]

[people.kirsty-standish]
name    = "Kirsty Standish"
aliases = ["Standish", "Ms Standish"]

[people.anthony-broadbent]
name    = "Anthony Broadbent"
aliases = ["Broadbent"]

[people.memo]
name = "memo"
kind = "document"

[people.ian-foley]
name    = "Ian Foley"
aliases = ["Mr Foley"]

[people.helen-trask]
name    = "Helen Trask"
aliases = ["Ms Trask"]

[people.mulgara-minerals]
name    = "Mulgara Minerals"
kind    = "organization"
aliases = ["Mulgara", "the company"]
+++

Mine operator ignored roof alarms for nine days, inquiry told

Mulgara Minerals kept a night crew underground for nine days after sensors recorded movement in the roof of its Tarcoola South mine, an inquiry into the deaths of three men has heard.

Counsel assisting the inquiry, Kirsty Standish, said an internal memo circulated four days before the collapse had described the readings as “noise” and had recommended no action.

The memo was written by Grant Wareham, then the company’s manager of ground control, who gave evidence on Monday by video link.

“Mr Wareham, were you aware when you used that word that the alarm had been triggered on 14 occasions?” Ms Standish asked.

“I was aware there had been a number.”

“Were you aware of the number?”

“Not the exact number, no.”

“Did you ask?”

Mr Wareham paused for several seconds. “I don’t believe I did,” he said.

Joanne Pellow, whose husband, Craig, 38, was among those killed, left the hearing room. She returned after the break and sat in the front row.

Mr Wareham said that he had been under pressure from head office to limit what he called “non-productive evacuations.” He told the inquiry that in May he had stopped a shift after a smaller movement, and that the general manager, Ian Foley, had rung him within the hour.

“He asked me what it had cost,” Mr Wareham said. “I told him I hadn’t worked it out. He said, ‘I have.’”

The inquiry has been told that Mr Foley denies the conversation took place. A barrister for Mulgara, Helen Trask, put it to Mr Wareham that he was attempting to shift responsibility. “You had the authority to withdraw the crew. You did not need to ring anybody,” Ms Trask said. He agreed that this was correct.

Commissioner Anthony Broadbent intervened when the questioning turned to Mr Wareham’s health. “That is as far as I’ll let you take it,” he told Ms Trask.

In a statement released on Monday evening, Mulgara said it was “cooperating fully” with the inquiry and that its thoughts remained with the families. The company has since installed a system that withdraws crews automatically.

Outside, Ms Pellow said she had not come to hear an apology. She had wanted to see Mr Wareham’s face, she said.

“Craig wrote the numbers down. He had them in a notebook in his crib bag,” she said. “He had all 14.”

The hearing continues.

+++

[quotes.q1]
from    = "an internal memo"
to      = "recommended no action"
speaker = "kirsty-standish"
form    = "indirect"
cue     = "said"
mention = "Kirsty Standish"

[quotes.q2]
text    = "“noise”"
speaker = "memo"
cue     = "described"
mention = "an internal memo"

[quotes.q3]
from    = "“Mr Wareham, were"
to      = "on 14 occasions?”"
speaker = "kirsty-standish"
cue     = "asked"
mention = "Ms Standish"

[quotes.q4]
text    = "“I was aware there had been a number.”"
speaker = "grant-wareham"
mention = "Grant Wareham"

[quotes.q5]
text    = "“Were you aware of the number?”"
speaker = "kirsty-standish"
mention = "Ms Standish"

[quotes.q6]
text    = "“Not the exact number, no.”"
speaker = "grant-wareham"
mention = "Grant Wareham"

[quotes.q7]
text    = "“Did you ask?”"
speaker = "kirsty-standish"
mention = "Ms Standish"

[quotes.q8]
text    = "“I don’t believe I did,”"
speaker = "grant-wareham"
cue     = "said"
mention = "he"

[quotes.q9]
from    = "he had been"
to      = "called “non-productive evacuations.”"
speaker = "grant-wareham"
form    = "indirect"
cue     = "said"
mention = "Mr Wareham"

[quotes.q10]
text    = "“non-productive evacuations.”"
speaker = "grant-wareham"
cue     = "called"
mention = "he"

[quotes.q11]
from    = "in May he"
to      = "within the hour"
speaker = "grant-wareham"
cue     = "told"
mention = "He told"

[quotes.q12]
parts   = ["“He asked me what it had cost,”", "“I told him I hadn’t worked it out. He said, ‘I have.’”"]
speaker = "grant-wareham"
cue     = "said"
mention = "Mr Wareham"

[quotes.q13]
text    = "the conversation took place"
speaker = "ian-foley"
cue     = "denies"
mention = "Mr Foley"

[quotes.q14]
text    = "he was attempting to shift responsibility"
speaker = "helen-trask"
cue     = "put"
mention = "Helen Trask"

[quotes.q15]
text    = "“You had the authority to withdraw the crew. You did not need to ring anybody,”"
speaker = "helen-trask"
cue     = "said"
mention = "Ms Trask"

[quotes.q16]
text    = "this was correct"
speaker = "grant-wareham"
cue     = "agreed"
mention = "He"

[quotes.q17]
text    = "“That is as far as I’ll let you take it,”"
speaker = "anthony-broadbent"
cue     = "told"
mention = "he"

[quotes.q18]
from    = "it was “cooperating"
to      = "with the families"
speaker = "mulgara-minerals"
form    = "indirect"
cue     = "said"
mention = "Mulgara"

[quotes.q19]
text    = "“cooperating fully”"
speaker = "mulgara-minerals"
cue     = "said"
mention = "Mulgara"

[quotes.q20]
text    = "she had not come to hear an apology"
speaker = "joanne-pellow"
cue     = "said"
mention = "Ms Pellow"

[quotes.q21]
text    = "She had wanted to see Mr Wareham’s face"
speaker = "joanne-pellow"
cue     = "said"
mention = "she"

[quotes.q22]
parts   = ["“Craig wrote the numbers down. He had them in a notebook in his crib bag,”", "“He had all 14.”"]
speaker = "joanne-pellow"
cue     = "said"
mention = "she"
+++
