+++
format   = 1
title    = "Poll: Voters in suburbs sour on both candidates"
language = "en"

[people.survey]
name = "survey"
kind = "document"

[people.respondents]
name = "Respondents"
kind = "group"

[people.deborah-klein]
name    = "Deborah Klein"
aliases = ["Klein"]

[people.hugh-marston]
name    = "Hugh Marston"
aliases = ["Marston"]

[people.alicia-wickham]
name    = "Alicia Wickham"
aliases = ["Wickham"]

[people.stephen-orrick]
name    = "Stephen Orrick"
aliases = ["Orrick"]

[people.majority]
name = "majority"
kind = "group"

[people.tessa-bright]
name    = "Tessa Bright"
aliases = ["Bright"]
+++

Poll: Voters in suburbs sour on both candidates

A majority of voters in the four counties surrounding the state capital disapprove of both candidates for attorney general, according to a survey released on Sunday, and nearly a third of them could not name either one without help.

Respondents described Hugh Marston, the Republican, most often as “rich,” “a lawyer” and, in 41 interviews, as somebody else’s brother. Alicia Wickham, the Democratic nominee and a former judge, was “smart” to a quarter of those who were asked and “cold” to a fifth.

“This is a race in which people are choosing between two strangers,” said Deborah Klein, who directs the Linfield University poll. “The campaign that introduces its candidate first will have an advantage that money cannot easily undo.”

Stephen Orrick, Marston’s campaign manager, dismissed the results as “a snapshot of a July weekend,” noting that the sample included 214 people who had not voted in either of the last two elections. Klein’s numbers, he said, had been “off by a county” in 2018.

Klein said that she had “no quarrel with Mr. Orrick” but that the poll’s average error since 2010 was 2.3 percentage points. She said he was “welcome to the spreadsheet.”

Wickham, who was campaigning at a farmers market in Ashby when the figures were published, said she was “not surprised that people are tired” and promised to spend the last month in the suburbs. Asked about the word that a fifth of voters chose for her, she laughed. “My mother will be furious.”

A majority of those interviewed, 57 percent, said crime was “a very big problem” in the state, although only 19 percent said so of their own neighborhoods. The question of the state’s “stand and wait” statute, which Wickham as a judge once ruled did not cover businesses, divided respondents almost equally.

One of them, Tessa Bright, a dental hygienist from North Ashby, agreed to be called back by a reporter. Marston’s commercials, which show him chopping wood, are “fine, I guess,” Bright said. “I would like to know what he wants to do.” Of Wickham she said that she had “heard she was tough on landlords,” and that her sister, who works in the courthouse, “can’t stand either of them.”

“That is the race,” Klein said when Bright’s comments were read to her.

+++

[quotes.q1]
from    = "A majority of voters"
to      = "for attorney general"
speaker = "survey"
cue     = "according to"
mention = "a survey released on Sunday"

[quotes.q2]
text    = "“rich,”"
speaker = "respondents"
cue     = "described"
mention = "Respondents"

[quotes.q3]
text    = "“a lawyer”"
speaker = "respondents"
cue     = "described"
mention = "Respondents"

[quotes.q4]
text    = "“smart”"
speaker = "respondents"
mention = "Respondents"

[quotes.q5]
text    = "“cold”"
speaker = "respondents"
mention = "Respondents"

[quotes.q6]
text    = "“This is a race in which people are choosing between two strangers,”"
speaker = "deborah-klein"
cue     = "said"
mention = "Deborah Klein"

[quotes.q7]
from    = "“The campaign that"
to      = "cannot easily undo.”"
speaker = "deborah-klein"
mention = "Deborah Klein"

[quotes.q8]
text    = "“a snapshot of a July weekend,”"
speaker = "stephen-orrick"
cue     = "dismissed"
mention = "Stephen Orrick"

[quotes.q9]
from    = "the sample included"
to      = "last two elections"
speaker = "stephen-orrick"
cue     = "noting"
mention = "Stephen Orrick"

[quotes.q10]
text    = "“off by a county”"
speaker = "stephen-orrick"
cue     = "said"
mention = "he"

[quotes.q11]
text    = "“no quarrel with Mr. Orrick”"
speaker = "deborah-klein"
cue     = "said"
mention = "Klein"

[quotes.q12]
text    = "“welcome to the spreadsheet.”"
speaker = "deborah-klein"
cue     = "said"
mention = "She"

[quotes.q13]
text    = "“not surprised that people are tired”"
speaker = "alicia-wickham"
cue     = "said"
mention = "Wickham"

[quotes.q14]
text    = "to spend the last month in the suburbs"
speaker = "alicia-wickham"
cue     = "promised"
mention = "Wickham"

[quotes.q15]
text    = "“My mother will be furious.”"
speaker = "alicia-wickham"
mention = "she"

[quotes.q16]
text    = "“a very big problem”"
speaker = "majority"
cue     = "said"
mention = "A majority of those interviewed"

[quotes.q17]
text    = "“fine, I guess,”"
speaker = "tessa-bright"
cue     = "said"
mention = "Bright"

[quotes.q18]
text    = "“I would like to know what he wants to do.”"
speaker = "tessa-bright"
mention = "Bright"

[quotes.q19]
text    = "“heard she was tough on landlords,”"
speaker = "tessa-bright"
cue     = "said"
mention = "she said"

[quotes.q20]
text    = "“can’t stand either of them.”"
speaker = "tessa-bright"
cue     = "she said"
mention = "she said"

[quotes.q21]
text    = "“That is the race,”"
speaker = "deborah-klein"
cue     = "said"
mention = "Klein"
+++
