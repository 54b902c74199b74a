+++
format   = 1
title    = "Envoy’s remarks on election draw protest from Veldania"
language = "en"

[people.raymond-thorpe]
name    = "Raymond Thorpe"
aliases = ["Thorpe"]

[people.ilona-kasimir]
name    = "Ilona Kasimir"
aliases = ["Kasimir"]

[people.anton-petrak]
name    = "Anton Petrak"
aliases = ["Petrak"]

[people.state-department]
name = "State Department"
kind = "office"

[people.gwen-davitt]
name    = "Gwen Davitt"
aliases = ["Davitt"]

[people.embassy]
name = "embassy"
kind = "office"

[people.foreign-ministry]
name = "Foreign Ministry"
kind = "office"

[people.european-diplomat]
name = "European diplomat"

[people.diplomats]
name = "diplomats"
kind = "group"

[people.young-veldania]
name = "Young Veldania"
kind = "organization"

[people.howard-betts]
name    = "Howard Betts"
aliases = ["Betts"]
+++

Envoy’s remarks on election draw protest from Veldania

LOSTOV, Veldania — The government of Veldania on Monday summoned the American ambassador, Raymond Thorpe, over an interview in which he said that the country’s coming parliamentary election was being held “with the lights off,” the third time in a year that a remark by the former real estate executive has required an explanation from Washington.

Thorpe, a longtime donor to the president who once described himself as “the least diplomatic man ever to get this job,” told the newspaper Lostov Dnes that Prime Minister Anton Petrak had “bought two channels and rented the third,” that he had warned Petrak about it over dinner and that the prime minister, whose party leads in every poll, “just kept cutting his meat.” He called Ilona Kasimir, the opposition leader, “brave.”

Petrak said in a televised statement that he recalled the dinner, that he recalled no warning and that the ambassador had spent most of it “asking about land prices on the coast.” The Foreign Ministry called the interview “a gross interference” and demanded “a clear distancing” by the State Department.

It received a partial one. “Ambassador Thorpe has the confidence of the secretary,” a department spokeswoman, Gwen Davitt, said. Asked whether the secretary agreed that the election was being held in the dark, Davitt said that the United States “does not take sides in elections” and that Thorpe “was speaking about conditions, not candidates.”

Nothing that was said in Washington “changes what people here can see with their own eyes,” Kasimir said at a rally in the northern city of Brod. But she also said that Thorpe’s compliment had been “unhelpful” and that when an aide read it to her she “put my head on the table.”

At the same rally, members of Young Veldania, a group that supports Petrak, handed out leaflets that said Kasimir was “Thorpe’s candidate.”

Two European diplomats in Lostov, speaking on the condition of anonymity, said they shared the ambassador’s view of the Veldanian news media, if not his way of expressing it. One of them, who has known Petrak since the 1990s, when he was the spokesman for a reform movement known as “the Candle,” said that the prime minister was “delighted” by the dispute.

Sen. Howard Betts, who presided over Thorpe’s confirmation hearing, said on “The Sunday Table” that he had urged the ambassador at the time to “count to ten, in any language”.

+++

[quotes.q1]
text    = "“with the lights off,”"
speaker = "raymond-thorpe"
cue     = "said"
mention = "he"

[quotes.q2]
text    = "“the least diplomatic man ever to get this job,”"
speaker = "raymond-thorpe"
cue     = "described"
mention = "who"

[quotes.q3]
text    = "“bought two channels and rented the third,”"
speaker = "raymond-thorpe"
cue     = "told"
mention = "Thorpe"

[quotes.q4]
text    = "“just kept cutting his meat.”"
speaker = "raymond-thorpe"
cue     = "told"
mention = "Thorpe"

[quotes.q5]
text    = "“brave.”"
speaker = "raymond-thorpe"
cue     = "called"
mention = "He"

[quotes.q6]
from    = "he recalled the"
to      = "on the coast.”"
speaker = "anton-petrak"
form    = "indirect"
cue     = "said"
mention = "Petrak"

[quotes.q7]
text    = "“asking about land prices on the coast.”"
speaker = "anton-petrak"
cue     = "said"
mention = "Petrak"

[quotes.q8]
text    = "“a gross interference”"
speaker = "foreign-ministry"
cue     = "called"
mention = "The Foreign Ministry"

[quotes.q9]
text    = "“a clear distancing”"
speaker = "foreign-ministry"
cue     = "demanded"
mention = "The Foreign Ministry"

[quotes.q10]
text    = "“Ambassador Thorpe has the confidence of the secretary,”"
speaker = "gwen-davitt"
cue     = "said"
mention = "Gwen Davitt"

[quotes.q11]
text    = "“does not take sides in elections”"
speaker = "gwen-davitt"
cue     = "said"
mention = "Davitt"

[quotes.q12]
text    = "“was speaking about conditions, not candidates.”"
speaker = "gwen-davitt"
cue     = "said that"
mention = "Davitt"

[quotes.q13]
text    = "“changes what people here can see with their own eyes,”"
speaker = "ilona-kasimir"
cue     = "said"
mention = "Kasimir"

[quotes.q14]
text    = "“unhelpful”"
speaker = "ilona-kasimir"
cue     = "said"
mention = "she also"

[quotes.q15]
text    = "“put my head on the table.”"
speaker = "ilona-kasimir"
cue     = "said"
mention = "she also"

[quotes.q16]
text    = "“Thorpe’s candidate.”"
speaker = "young-veldania"
cue     = "said"
mention = "Young Veldania"

[quotes.q17]
from    = "they shared the"
to      = "of expressing it"
speaker = "diplomats"
cue     = "said"
mention = "Two European diplomats in Lostov"

[quotes.q18]
text    = "“delighted”"
speaker = "european-diplomat"
cue     = "said"
mention = "One of them"

[quotes.q19]
text    = "he had urged the ambassador at the time to “count to ten, in any language”"
speaker = "howard-betts"
form    = "indirect"
cue     = "said"
mention = "Sen. Howard Betts"

[quotes.q20]
text    = "“count to ten, in any language”"
speaker = "howard-betts"
cue     = "said"
mention = "Sen. Howard Betts"
+++
