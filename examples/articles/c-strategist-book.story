+++
format   = 1
title    = "In new book, former adviser describes a White House ‘without a thermostat’"
language = "en"

[people.martin-keeling]
name    = "Martin Keeling"
aliases = ["Keeling"]

[people.joanna-whitcomb]
name    = "Joanna Whitcomb"
aliases = ["Whitcomb"]

[people.robert-haskell]
name    = "Robert Haskell"
aliases = ["Haskell"]

[people.paul-stannard]
name    = "Paul Stannard"
aliases = ["Stannard"]

[people.dunmore-fry]
name = "Dunmore & Fry"
kind = "organization"

[people.adele-forster]
name    = "Adele Forster"
aliases = ["Forster"]

[people.two-former-colleagues]
name = "two former colleagues"
kind = "group"
+++

In new book, former adviser describes a White House ‘without a thermostat’

WASHINGTON — A forthcoming memoir by a former senior adviser to President Robert Haskell depicts an administration in which aides competed to deliver good news and in which the president himself, who is said to have kept a list of favored reporters in his jacket, complained about cabinet members by nickname.

Martin Keeling, who left the White House in March after nineteen months as counselor, writes that the West Wing was “a house without a thermostat” and that Joanna Whitcomb, then the chief of staff, once told him that she had “stopped reading anything longer than a text.”

Whitcomb, who now teaches at a law school in Ohio, disputed that account. “I read everything,” she said by telephone. “What I stopped reading were Martin’s memos, because they were about Martin.”

Haskell called the book “boring,” Whitcomb said, and has not asked for a copy.

In one passage, Keeling recalls that the president, after a defeat in the Senate, had asked Treasury Secretary Paul Stannard whether the vote could be held again. Stannard told reporters on Monday that the story was “not one I recognize” and that Keeling had not been in the room.

The book, “Second Floor, Third Door,” will be published on Oct. 4 by Dunmore & Fry, which said in a statement that it had been “carefully reviewed by counsel” and that the first printing would be 150,000 copies.

Two former colleagues of Keeling, who spoke on the condition of anonymity because they still work with members of the administration, said the portrait of Whitcomb was “cruel” and said several conversations had been moved from one year to another. Others who were named in the excerpts, among them the so-called “breakfast club” of junior lawyers, did not respond to messages.

Adele Forster, a former deputy press secretary who appears in the book under the name “Agnes,” said Keeling had telephoned her last summer to ask whether she minded.

“I asked him what Agnes does,” Forster said. “Mostly she cries, he told me.”

When a reporter asked Haskell on Tuesday whether he intended to read it, the president, who was leaving for a fund-raiser in Delmont with Stannard, said that he “might look at the pictures.” “Martin was a nice guy,” he said. “He was very nice when he wanted a job.”

+++

[quotes.q1]
text    = "‘without a thermostat’"
speaker = "martin-keeling"
cue     = "describes"
mention = "former adviser"

[quotes.q2]
text    = "“a house without a thermostat”"
speaker = "martin-keeling"
cue     = "writes"
mention = "Martin Keeling"

[quotes.q3]
text    = "“stopped reading anything longer than a text.”"
speaker = "martin-keeling"
cue     = "writes"
mention = "Martin Keeling"

[quotes.q4]
parts   = ["“I read everything,”", "“What I stopped reading were Martin’s memos, because they were about Martin.”"]
speaker = "joanna-whitcomb"
cue     = "said"
mention = "she"

[quotes.q5]
parts   = ["Haskell called the book “boring,”", "and has not asked for a copy"]
speaker = "joanna-whitcomb"
form    = "indirect"
cue     = "said"
mention = "Whitcomb"

[quotes.q6]
text    = "“boring,”"
speaker = "robert-haskell"
cue     = "called"
mention = "Haskell"

[quotes.q7]
from    = "the president, after"
to      = "be held again"
speaker = "martin-keeling"
cue     = "recalls"
mention = "Keeling"

[quotes.q8]
text    = "“not one I recognize”"
speaker = "paul-stannard"
cue     = "told"
mention = "Stannard"

[quotes.q9]
from    = "it had been"
to      = "be 150,000 copies"
speaker = "dunmore-fry"
form    = "indirect"
cue     = "said"
mention = "Dunmore & Fry"

[quotes.q10]
text    = "“carefully reviewed by counsel”"
speaker = "dunmore-fry"
cue     = "said"
mention = "Dunmore & Fry"

[quotes.q11]
text    = "“cruel”"
speaker = "two-former-colleagues"
cue     = "said the"
mention = "Two former colleagues of Keeling"

[quotes.q12]
text    = "several conversations had been moved from one year to another"
speaker = "two-former-colleagues"
cue     = "said"
mention = "Two former colleagues of Keeling"

[quotes.q13]
text    = "Keeling had telephoned her last summer to ask whether she minded"
speaker = "adele-forster"
cue     = "said"
mention = "Adele Forster"

[quotes.q14]
text    = "“I asked him what Agnes does,”"
speaker = "adele-forster"
cue     = "said"
mention = "Forster"

[quotes.q15]
text    = "“Mostly she cries, he told me.”"
speaker = "adele-forster"
mention = "Forster"

[quotes.q16]
text    = "“might look at the pictures.”"
speaker = "robert-haskell"
cue     = "said"
mention = "he"

[quotes.q17]
text    = "“Martin was a nice guy,”"
speaker = "robert-haskell"
cue     = "said"
mention = "he"

[quotes.q18]
text    = "“He was very nice when he wanted a job.”"
speaker = "robert-haskell"
mention = "he"
+++
