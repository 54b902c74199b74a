+++
format   = 1
title    = "Candidates spar over port, pensions in final debate"
language = "en"

[people.lucia-ferrand]
name    = "Lucia Ferrand"
aliases = ["Ferrand"]

[people.michael-dowd]
name    = "Michael Dowd"
aliases = ["Dowd"]

[people.karen-ostrow]
name    = "Karen Ostrow"
aliases = ["Ostrow"]

[people.supporters]
name = "supporters"
kind = "group"

[people.sign]
name = "sign"
kind = "document"

[people.ed-nelligan]
name    = "Ed Nelligan"
aliases = ["Nelligan"]

[people.bridget-hart]
name    = "Bridget Hart"
aliases = ["Hart"]

[people.two]
name = "two"
kind = "group"
+++

Candidates spar over port, pensions in final debate

PORT HALLORAN — Lucia Ferrand and Michael Dowd, the two remaining candidates for mayor, disagreed on Thursday night about nearly everything they were asked and about several things they were not, in a 90-minute debate that the moderator, Karen Ostrow of WPHN, twice threatened to stop.

Ferrand, a city councilwoman, accused Dowd of being “bought and delivered” by the companies that lease the container port and said that he had voted for their tax break “without opening the folder,” adding that his own deputy had warned him about it in writing.

Dowd, the county executive, said the folder was “eleven hundred pages, and I read it,” and that Ferrand, who missed the vote on the pension plan because she was at a conference, was “the last person who should give lectures about attendance.”

“Were you at a conference?” Ostrow asked.

“I was at my father’s funeral,” Ferrand said.

Dowd said that he had not known that. “I’m sorry. I’d like to withdraw it.”

“Thank you.”

The exchange silenced the hall, where supporters had been asked not to applaud and where some, including a man with a sign that read “DOWD = DEBT,” had done little else. Several Dowd supporters said afterward that the moderator should have moved on to another subject.

When Ostrow asked about the so-called “ghost berths,” the six piers that the city pays to maintain and does not use, Dowd said he would sell them and that Ferrand’s plan for a park there was “a drawing”; later, pressed by her, he said it was “a nice drawing.” She said that he had praised the park “in this room, in April,” and that she would “be happy to send him the tape.”

Outside, in the room set aside for campaign aides, Ed Nelligan, a consultant to Dowd, called the evening “a draw with an asterisk.” Ferrand’s campaign manager, Bridget Hart, who has described Nelligan as “the man who lost the last one,” told reporters that her candidate had won on every question about the port.

“She would say that,” Nelligan said.

“I did say that.”

The two have worked against each other in four elections, and both said they expected this one, on Nov. 5, to be the closest. A review of the debate in “The Wharf Report,” a newsletter for the shipping industry, gave each candidate a C.

+++

[quotes.q1]
text    = "“bought and delivered”"
speaker = "lucia-ferrand"
cue     = "accused"
mention = "Ferrand"

[quotes.q2]
text    = "“without opening the folder,”"
speaker = "lucia-ferrand"
cue     = "said"
mention = "Ferrand, a"

[quotes.q3]
text    = "his own deputy had warned him about it in writing"
speaker = "lucia-ferrand"
cue     = "adding"
mention = "Ferrand, a"

[quotes.q4]
text    = "“eleven hundred pages, and I read it,”"
speaker = "michael-dowd"
cue     = "said"
mention = "Dowd"

[quotes.q5]
text    = "“the last person who should give lectures about attendance.”"
speaker = "michael-dowd"
mention = "Dowd, the"

[quotes.q6]
text    = "“Were you at a conference?”"
speaker = "karen-ostrow"
cue     = "asked"
mention = "Ostrow"

[quotes.q7]
text    = "“I was at my father’s funeral,”"
speaker = "lucia-ferrand"
cue     = "said"
mention = "Ferrand"

[quotes.q8]
text    = "he had not known that"
speaker = "michael-dowd"
cue     = "said"
mention = "Dowd"

[quotes.q9]
text    = "“I’m sorry. I’d like to withdraw it.”"
speaker = "michael-dowd"
mention = "Dowd"

[quotes.q10]
text    = "“Thank you.”"
speaker = "lucia-ferrand"
mention = "Ferrand"

[quotes.q11]
text    = "“DOWD = DEBT,”"
speaker = "sign"
cue     = "read"
mention = "a sign"

[quotes.q12]
text    = "the moderator should have moved on to another subject"
speaker = "supporters"
cue     = "said"
mention = "Several Dowd supporters"

[quotes.q13]
text    = "“a drawing”"
speaker = "michael-dowd"
cue     = "said he"
mention = "Dowd"

[quotes.q14]
text    = "“a nice drawing.”"
speaker = "michael-dowd"
cue     = "said it"
mention = ["Dowd", "he"]

[quotes.q15]
text    = "“in this room, in April,”"
speaker = "lucia-ferrand"
cue     = "said"
mention = "She"

[quotes.q16]
text    = "“be happy to send him the tape.”"
speaker = "lucia-ferrand"
mention = "She"

[quotes.q17]
text    = "“a draw with an asterisk.”"
speaker = "ed-nelligan"
cue     = "called"
mention = "Ed Nelligan"

[quotes.q18]
text    = "“the man who lost the last one,”"
speaker = "bridget-hart"
cue     = "described"
mention = "who"

[quotes.q19]
text    = "her candidate had won on every question about the port"
speaker = "bridget-hart"
cue     = "told"
mention = "Bridget Hart"

[quotes.q20]
text    = "“She would say that,”"
speaker = "ed-nelligan"
cue     = "said"
mention = "Nelligan"

[quotes.q21]
text    = "“I did say that.”"
speaker = "bridget-hart"
mention = "Bridget Hart"

[quotes.q22]
text    = "they expected this one, on Nov. 5, to be the closest"
speaker = "two"
cue     = "said"
mention = "both"
+++
