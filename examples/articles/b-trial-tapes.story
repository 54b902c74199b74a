+++
format   = 1
title    = "At bribery trial, three people explain what one man meant by “the fruit”"
language = "en"

[people.glenn-dowd]
name    = "Glenn Dowd"
aliases = ["Dowd", "Mr. Dowd"]

[people.rena-castillo]
name    = "Rena Castillo"
aliases = ["Castillo", "Ms. Castillo"]

[people.marcus-teel]
name    = "Marcus Teel"
aliases = ["Teel", "Agent Teel"]

[people.philip-millhone]
name    = "Philip Millhone"
aliases = ["Millhone", "Mr. Millhone"]

[people.joan-abernathy-cole]
name = "Joan Abernathy-Cole"

[people.prosecutors]
name = "prosecutors"
kind = "group"

[people.defense]
name = "defense"
kind = "group"

[people.secretary]
name = "secretary"

[people.man-from-one-of-the-paving-companies]
name = "man from one of the paving companies"

[people.grocer]
name = "grocer"
+++

At bribery trial, three people explain what one man meant by “the fruit”

There are 71 recordings in the case against Glenn Dowd, and in 40 of them somebody mentions fruit.

“‘Tell him the fruit is ripe’ — that’s you, isn’t it, on the 9th of March?” Rena Castillo, an assistant United States attorney, asked Mr. Dowd on Thursday, his second day on the stand.

“That’s my voice,” Mr. Dowd said.

“And two days later: ‘The fruit guy wants his basket.’ Also you?”

“I like fruit,” said Mr. Dowd.

Prosecutors say that Mr. Dowd, 59, a former commissioner of public works, took $340,000 from paving contractors in grocery bags. The defense says he was a man with a large family and an eye for produce. It has fallen to the jury to decide which, and on Thursday it heard from three people who had been at the other end of the telephone.

The first, Marcus Teel, an F.B.I. agent who posed for two years as a contractor, testified that he had once asked Mr. Dowd point-blank what he was paying for. “He told me, ‘If you have to ask what’s in the basket, you can’t afford the basket,’” Agent Teel said.

“Did you laugh?” Ms. Castillo asked.

“I’m told I did,” said the agent. “It’s on the tape.”

The defense lawyer, Philip Millhone, rose to say that his client had been quoting an old saying. Judge Joan Abernathy-Cole asked him to give the rest of it. He could not. “Then let’s call it a new saying,” she said.

The second witness, Mr. Dowd’s former secretary, wept. She recalled that a man from one of the paving companies had left a bag on her desk and said, “Careful, it bruises.” When she looked inside, she said, she saw “a pineapple, and under the pineapple, not a pineapple.”

The third was a grocer. He said that he had known Glenn Dowd for 30 years and had never sold him so much as a lemon.

When Mr. Dowd was recalled, Ms. Castillo had only one question left. She asked him to name his favorite. “I’d have to say the plum,” he replied.

“No further questions,” she said.

In the hallway Mr. Millhone, asked how it was going, held up a banana. He did not have to say anything, and, on the advice of nobody in particular, he did not.

+++

[quotes.q1]
text    = "“‘Tell him the fruit is ripe’ — that’s you, isn’t it, on the 9th of March?”"
speaker = "rena-castillo"
cue     = "asked"
mention = "Rena Castillo"

[quotes.q2]
text    = "“That’s my voice,”"
speaker = "glenn-dowd"
cue     = "said"
mention = "Mr. Dowd"

[quotes.q3]
text    = "“And two days later: ‘The fruit guy wants his basket.’ Also you?”"
speaker = "rena-castillo"
mention = "Rena Castillo"

[quotes.q4]
text    = "“I like fruit,”"
speaker = "glenn-dowd"
cue     = "said"
mention = "Mr. Dowd"

[quotes.q5]
from    = "Mr. Dowd, 59,"
to      = "in grocery bags"
speaker = "prosecutors"
cue     = "say"
mention = "Prosecutors"

[quotes.q6]
text    = "he was a man with a large family and an eye for produce"
speaker = "defense"
cue     = "says"
mention = "The defense"

[quotes.q7]
text    = "he had once asked Mr. Dowd point-blank what he was paying for"
speaker = "marcus-teel"
cue     = "testified"
mention = "Marcus Teel"

[quotes.q8]
from    = "“He told me,"
to      = "afford the basket,’”"
speaker = "marcus-teel"
cue     = "said"
mention = "Agent Teel"

[quotes.q9]
text    = "“Did you laugh?”"
speaker = "rena-castillo"
cue     = "asked"
mention = "Ms. Castillo"

[quotes.q10]
parts   = ["“I’m told I did,”", "“It’s on the tape.”"]
speaker = "marcus-teel"
cue     = "said"
mention = "the agent"

[quotes.q11]
text    = "his client had been quoting an old saying"
speaker = "philip-millhone"
cue     = "say"
mention = "Philip Millhone"

[quotes.q12]
text    = "“Then let’s call it a new saying,”"
speaker = "joan-abernathy-cole"
cue     = "said"
mention = "she"

[quotes.q13]
from    = "a man from"
to      = "“Careful, it bruises.”"
speaker = "secretary"
form    = "indirect"
cue     = "recalled"
mention = "She"

[quotes.q14]
text    = "“Careful, it bruises.”"
speaker = "man-from-one-of-the-paving-companies"
cue     = "said"
mention = "a man from one of the paving companies"

[quotes.q15]
text    = "“a pineapple, and under the pineapple, not a pineapple.”"
speaker = "secretary"
cue     = "said"
mention = "she said"

[quotes.q16]
text    = "he had known Glenn Dowd for 30 years and had never sold him so much as a lemon"
speaker = "grocer"
cue     = "said"
mention = "He"

[quotes.q17]
text    = "“I’d have to say the plum,”"
speaker = "glenn-dowd"
cue     = "replied"
mention = "he"

[quotes.q18]
text    = "“No further questions,”"
speaker = "rena-castillo"
cue     = "said"
mention = "she"
+++
