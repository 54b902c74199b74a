+++
format   = 1
title    = "The Quarrel Over the Quiet Report"
language = "en"

[people.irene-soltis]
name    = "Irene Soltis"
aliases = ["Soltis"]

[people.daniel-greer]
name    = "Daniel Greer"
aliases = ["Greer"]

[people.philip-marsh]
name    = "Philip Marsh"
aliases = ["Marsh"]

[people.report]
name = "report"
kind = "document"

[people.northern-review]
name = "Northern Review"
kind = "organization"

[people.officials]
name = "officials"
kind = "group"

[people.thomas-wendt]
name    = "Thomas Wendt"
aliases = ["Wendt"]
+++

The Quarrel Over the Quiet Report

Late last spring the Aldine Center, a think tank that has supplied three administrations with deputy secretaries, published a study of American aid to the eastern provinces of Kardia that nobody at the center seemed eager to discuss. The report concluded that the program had been “competently managed and strategically pointless,” and it recommended “an orderly withdrawal of everything but the clinics.”

Irene Soltis, its principal author, spent nine years in the region as a diplomat. When I asked her in June why the center had not held a press conference, she said that Philip Marsh, who became the president of Aldine in January, had thought the findings “better read than announced.”

“I’m not sure I said that,” Marsh told me. “What I said was that Irene had written something serious and that serious things do not need balloons.”

The absence of balloons did not protect it. Within a week Daniel Greer, a former Pentagon official who designed the program and who now writes a column, “The Long Fuse,” for a defense website, had called the study “defeatism with footnotes,” had accused Soltis of “grading her own homework” (she had overseen the clinics) and had suggested that Aldine return the Pentagon’s money. The Northern Review, in an unsigned editorial, said Greer was “wrong in tone and right in substance.”

Soltis, who Marsh says is “constitutionally incapable of a feud,” did not reply in print. But in a conversation on her porch in Vermont she said that Greer had visited the provinces twice, each time “for about as long as it takes to change planes,” and that the second time he told her privately that the whole thing was “a jobs program for drivers.”

Greer denies having made the remark. “It’s a good line. I wish it were mine.”

What is striking about the quarrel is how little of it concerns Kardia. The people who administer the money have mostly kept silent; officials there said they had been instructed not to speak to the press, although one, when I read him Greer’s phrase, asked “which drivers?” Thomas Wendt, who ran the mission before Soltis and whom she regards as a mentor, thinks that both of them are arguing about 2009. Back then, Wendt said, Soltis was the optimist, and it was Greer who “wanted to pack up the trucks.”

“That is true,” Soltis said when I told her. “He was right, and I was persuasive.”

The doctrine that has come to be known as “patient presence” was in part her invention. In the report, it appears once, in quotation marks.

+++

[quotes.q1]
text    = "“competently managed and strategically pointless,”"
speaker = "report"
cue     = "concluded"
mention = "The report"

[quotes.q2]
text    = "“an orderly withdrawal of everything but the clinics.”"
speaker = "report"
cue     = "recommended"
mention = "The report"

[quotes.q3]
text    = "“better read than announced.”"
speaker = "irene-soltis"
cue     = "she said"
mention = "she"

[quotes.q4]
parts   = ["“I’m not sure I said that,”", "“What I said was that Irene had written something serious and that serious things do not need balloons.”"]
speaker = "philip-marsh"
cue     = "told"
mention = "Marsh"

[quotes.q5]
text    = "“defeatism with footnotes,”"
speaker = "daniel-greer"
cue     = "called"
mention = "Daniel Greer"

[quotes.q6]
text    = "“grading her own homework”"
speaker = "daniel-greer"
cue     = "accused"
mention = "Daniel Greer"

[quotes.q7]
text    = "Aldine return the Pentagon’s money"
speaker = "daniel-greer"
cue     = "suggested"
mention = "Daniel Greer"

[quotes.q8]
text    = "“wrong in tone and right in substance.”"
speaker = "northern-review"
cue     = "said"
mention = "The Northern Review"

[quotes.q9]
text    = "“constitutionally incapable of a feud,”"
speaker = "philip-marsh"
cue     = "says"
mention = "Marsh"

[quotes.q10]
text    = "“for about as long as it takes to change planes,”"
speaker = "irene-soltis"
cue     = "said"
mention = "she"

[quotes.q11]
text    = "“a jobs program for drivers.”"
speaker = "irene-soltis"
mention = "she"

[quotes.q12]
text    = "having made the remark"
speaker = "daniel-greer"
cue     = "denies"
mention = "Greer"

[quotes.q13]
text    = "“It’s a good line. I wish it were mine.”"
speaker = "daniel-greer"
mention = "Greer"

[quotes.q14]
text    = "they had been instructed not to speak to the press"
speaker = "officials"
cue     = "said"
mention = "officials there"

[quotes.q15]
text    = "“which drivers?”"
speaker = "officials"
cue     = "asked"
mention = "officials there"

[quotes.q16]
text    = "Soltis was the optimist"
speaker = "thomas-wendt"
cue     = "said"
mention = "Wendt"

[quotes.q17]
text    = "“wanted to pack up the trucks.”"
speaker = "thomas-wendt"
mention = "Wendt"

[quotes.q18]
text    = "“That is true,”"
speaker = "irene-soltis"
cue     = "said"
mention = "Soltis"

[quotes.q19]
text    = "“He was right, and I was persuasive.”"
speaker = "irene-soltis"
mention = "Soltis"
+++
