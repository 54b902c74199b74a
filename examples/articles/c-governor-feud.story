+++
format   = 1
title    = "Lund says Rowe ‘begged’ for endorsement as primary feud deepens"
language = "en"

[people.carl-lund]
name    = "Carl Lund"
aliases = ["Lund"]

[people.patricia-rowe]
name    = "Patricia Rowe"
aliases = ["Rowe"]

[people.dana-hill]
name    = "Dana Hill"
aliases = ["Hill"]

[people.victor-ames]
name    = "Victor Ames"
aliases = ["Ames"]

[people.brian-clay]
name    = "Brian Clay"
aliases = ["Clay"]

[people.two-republican-county-chairmen]
name = "two Republican county chairmen"
kind = "group"

[people.rowe-campaign]
name = "Rowe campaign"
kind = "organization"
+++

Lund says Rowe ‘begged’ for endorsement as primary feud deepens

Former Gov. Carl Lund said Tuesday that Patricia Rowe, the state treasurer and the front-runner in the Republican primary for governor, had asked him four times for his support and “would have dropped to her knees” if he had requested it, and that he had “never seen anything like it” in 30 years of public life.

Lund, speaking on WQRT in an interview that was supposed to be about highway funding, called Rowe “an empty chair,” and said her recent speech on property taxes was “priceless.” He did not name the candidate he intends to support, although two Republican county chairmen who have spoken with him said he is leaning toward Brian Clay, a businessman from Torrance County.

Rowe, whose campaign had until this week avoided any public dispute with the former governor, told supporters in Belford that Lund was “entitled to his version” of the conversations and that she did “not intend to relitigate lunch”. She added that she had met with him at his request, not hers.

When Lund announced in April that he would remain neutral, Rowe “sent him a handwritten note thanking him for his service, and that was the end of it,” said Dana Hill, a spokeswoman for the campaign. “He is confusing courtesy with begging.”

The Rowe campaign later released a copy of the note, which does not mention an endorsement, and in a brief statement accused Lund of “rewriting history to help a friend.”

Clay, who has spent more than $3 million of his own money and remains at least nine points behind in most surveys, declined to be drawn into the exchange. His campaign manager, Victor Ames, said that Clay is playing the “long game” and said that Rowe is “too slow” to respond to attacks.

Nothing Lund said “is going to change a single vote,” Hill said when she was asked about Ames’s remark.

The dispute has become a distraction for Republicans who had hoped to spend the final month before the Aug. 11 primary attacking the incumbent Democrat. It began after Rowe declined to appear on Lund’s weekly podcast, “Statehouse Steps,” and chose instead to appear on a competing program, “The Morning Ledger,” where she described the former governor’s economic record as “mixed” and said the state had “lost a decade” to the so-called “growth compact” that he signed in his first term.

Lund started out by saying on Tuesday that he had not listened to that broadcast, then quoted from it at length, then accused Rowe of “a kind of amnesia” and called on Clay and the two other candidates in the race to “say out loud what they tell me on the phone.” Clay said in an email that he does not discuss private calls.

+++

[quotes.q1]
text    = "‘begged’"
speaker = "carl-lund"
cue     = "says"
mention = "Lund"

[quotes.q2]
from    = "Patricia Rowe, the"
to      = "of public life"
speaker = "carl-lund"
form    = "indirect"
cue     = "said"
mention = "Former Gov. Carl Lund"

[quotes.q3]
text    = "“would have dropped to her knees”"
speaker = "carl-lund"
cue     = "said"
mention = "Former Gov. Carl Lund"

[quotes.q4]
text    = "“never seen anything like it”"
speaker = "carl-lund"
cue     = "Lund said"
mention = "Former Gov. Carl Lund"

[quotes.q5]
text    = "“an empty chair,”"
speaker = "carl-lund"
cue     = "called"
mention = "Lund"

[quotes.q6]
text    = "“priceless.”"
speaker = "carl-lund"
cue     = "said"
mention = "Lund"

[quotes.q7]
text    = "he is leaning toward Brian Clay, a businessman from Torrance County"
speaker = "two-republican-county-chairmen"
cue     = "said"
mention = "two Republican county chairmen"

[quotes.q8]
from    = "Lund was “entitled"
to      = "to relitigate lunch”"
speaker = "patricia-rowe"
form    = "indirect"
cue     = "told"
mention = "Rowe"

[quotes.q9]
text    = "“entitled to his version”"
speaker = "patricia-rowe"
cue     = "told"
mention = "Rowe"

[quotes.q10]
text    = "“not intend to relitigate lunch”"
speaker = "patricia-rowe"
cue     = "told"
mention = "Rowe, whose"

[quotes.q11]
text    = "she had met with him at his request, not hers"
speaker = "patricia-rowe"
cue     = "added"
mention = "She"

[quotes.q12]
from    = "“sent him a"
to      = "end of it,”"
speaker = "dana-hill"
cue     = "said"
mention = "Dana Hill"

[quotes.q13]
text    = "“He is confusing courtesy with begging.”"
speaker = "dana-hill"
mention = "Dana Hill"

[quotes.q14]
text    = "“rewriting history to help a friend.”"
speaker = "rowe-campaign"
cue     = "statement"
mention = "The Rowe campaign"

[quotes.q15]
text    = "“long game”"
speaker = "victor-ames"
cue     = "Ames, said"
mention = "Victor Ames"

[quotes.q16]
text    = "“too slow”"
speaker = "victor-ames"
cue     = "said"
mention = "Victor Ames"

[quotes.q17]
text    = "“is going to change a single vote,”"
speaker = "dana-hill"
cue     = "said when"
mention = "Hill"

[quotes.q18]
text    = "“mixed”"
speaker = "patricia-rowe"
cue     = "described"
mention = "she"

[quotes.q19]
text    = "“lost a decade”"
speaker = "patricia-rowe"
cue     = "said"
mention = "she"

[quotes.q20]
text    = "he had not listened to that broadcast"
speaker = "carl-lund"
cue     = "saying"
mention = "Lund"

[quotes.q21]
text    = "“a kind of amnesia”"
speaker = "carl-lund"
mention = "Lund"

[quotes.q22]
text    = "“say out loud what they tell me on the phone.”"
speaker = "carl-lund"
cue     = "called"
mention = "Lund"

[quotes.q23]
text    = "he does not discuss private calls"
speaker = "brian-clay"
cue     = "said"
mention = "Clay"
+++
