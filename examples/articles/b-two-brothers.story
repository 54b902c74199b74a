+++
format   = 1
title    = "Brothers’ war over a bakery comes down to a sentence on a flour sack"
language = "en"

[people.michael-garland]
name    = "Michael Garland"
aliases = ["Michael", "Mike"]

[people.daniel-garland]
name    = "Daniel Garland"
aliases = ["Daniel", "Danny", "Dan"]

[people.nora-garland]
name    = "Nora Garland"
aliases = ["Nora"]

[people.sack]
name    = "sack"
kind    = "document"
aliases = ["the sack"]

[people.edith-falk]
name    = "Edith Falk"
aliases = ["Judge Falk", "Falk"]

[people.lou-tormey]
name    = "Lou Tormey"
aliases = ["Tormey", "Mr. Tormey"]

[people.both-sons]
name = "both sons"
kind = "group"
+++

Brothers’ war over a bakery comes down to a sentence on a flour sack

WEST ARDEN — The will of Joseph Garland is 26 words long. It was written with a grease pencil on the side of a 50-pound flour sack, and on Wednesday his sons sat 12 feet apart in probate court to argue about six of them.

“The ovens to the boy who stayed,” the sack says.

Both claim to be that boy.

Michael Garland, 52, testified first. He has worked at Garland’s since he was 15, he said, with the exception of the years from 1994 to 1999, when he drove a truck. “I was home every weekend,” Michael told his lawyer, Lou Tormey. “I did the Sunday bake. Danny was in law school. He came home to get his laundry done.”

Daniel Garland, 49, who is representing himself, rose to cross-examine his brother.

“Mike, who was at the bakery on the night of the fire?”

“You were.”

“And who was there the next morning?”

“You were still there, Dan. They couldn’t get you to leave.”

“Nothing further,” Daniel said, and he sat down and covered his eyes.

Judge Edith Falk called a recess.

The fire, in 2006, destroyed the storefront and killed the family’s dog. Joseph Garland, according to both sons, never spoke of it. It was Daniel who borrowed the money to rebuild; it was Michael, he concedes, who knew how to. They worked side by side for 13 years, until a quarrel over a slicer. Neither would describe it on the stand. Their mother did.

“It was a hundred and ten dollars,” said Nora Garland, 78. “A hundred and ten dollars, for a used slicer.”

She told the judge that she had asked her husband, a week before he died, which of the boys he meant. “Joe looked at me like I was simple. He said, ‘They’ll know,’” she said.

Mr. Tormey objected that this was hearsay. Judge Falk, who noted that she had been buying rolls at Garland’s since the third grade and had disclosed it to both sides, said that she would allow it.

In his closing, Mr. Tormey called the sack “as clear a statement as you could want from a man with no paper.” Daniel called it “a riddle.” His father, he said, had a gift for saying a thing so that each of his sons believed it had been said to him.

“I don’t think he picked,” said Daniel. “I think he got to the end of the sack.”

A ruling is expected in January. The bakery is open; Michael has the ovens from midnight to 8, under a court order, and Daniel has them from 8 to 4. It was Nora who drew up the hours.

+++

[quotes.q1]
text    = "“The ovens to the boy who stayed,”"
speaker = "sack"
cue     = "says"
mention = "the sack"

[quotes.q2]
parts   = ["He has worked at Garland’s since he was 15", "with the exception of the years from 1994 to 1999, when he drove a truck"]
speaker = "michael-garland"
cue     = "said"
mention = "he"

[quotes.q3]
parts   = ["“I was home every weekend,”", "“I did the Sunday bake. Danny was in law school. He came home to get his laundry done.”"]
speaker = "michael-garland"
cue     = "told"
mention = "Michael"

[quotes.q4]
text    = "“Mike, who was at the bakery on the night of the fire?”"
speaker = "daniel-garland"
mention = "Daniel Garland"

[quotes.q5]
text    = "“You were.”"
speaker = "michael-garland"
mention = "his brother"

[quotes.q6]
text    = "“And who was there the next morning?”"
speaker = "daniel-garland"
mention = "Daniel Garland"

[quotes.q7]
text    = "“You were still there, Dan. They couldn’t get you to leave.”"
speaker = "michael-garland"
mention = "his brother"

[quotes.q8]
text    = "“Nothing further,”"
speaker = "daniel-garland"
cue     = "said"
mention = "Daniel"

[quotes.q9]
parts   = ["Joseph Garland", "never spoke of it"]
after   = ","
speaker = "both-sons"
cue     = "according to"
mention = "both sons"

[quotes.q10]
parts   = ["it was Michael", "who knew how to"]
speaker = "daniel-garland"
cue     = "concedes"
mention = "he"

[quotes.q11]
parts   = ["“It was a hundred and ten dollars,”", "“A hundred and ten dollars, for a used slicer.”"]
speaker = "nora-garland"
cue     = "said"
mention = "Nora Garland"

[quotes.q12]
text    = "she had asked her husband, a week before he died, which of the boys he meant"
speaker = "nora-garland"
cue     = "told"
mention = "She"

[quotes.q13]
text    = "“Joe looked at me like I was simple. He said, ‘They’ll know,’”"
speaker = "nora-garland"
cue     = "said"
mention = "she"

[quotes.q14]
text    = "this was hearsay"
speaker = "lou-tormey"
cue     = "objected"
mention = "Mr. Tormey"

[quotes.q15]
from    = "she had been"
to      = "to both sides"
speaker = "edith-falk"
cue     = "noted"
mention = "Judge Falk"

[quotes.q16]
text    = "she would allow it"
speaker = "edith-falk"
cue     = "said"
mention = "Judge Falk"

[quotes.q17]
text    = "“as clear a statement as you could want from a man with no paper.”"
speaker = "lou-tormey"
cue     = "called the"
mention = "Mr. Tormey"

[quotes.q18]
text    = "“a riddle.”"
speaker = "daniel-garland"
cue     = "called"
mention = "Daniel"

[quotes.q19]
parts   = ["His father", "had a gift for saying a thing so that each of his sons believed it had been said to him"]
speaker = "daniel-garland"
cue     = "said"
mention = "he"

[quotes.q20]
parts   = ["“I don’t think he picked,”", "“I think he got to the end of the sack.”"]
speaker = "daniel-garland"
cue     = "said"
mention = "Daniel"
+++
