+++
format   = 1
title    = "Comptroller blasts ‘sweetheart’ stadium deal, governor says he ‘signed it himself’"
language = "en"

[people.vincent-rennick]
name    = "Vincent Rennick"
aliases = ["Rennick"]

[people.audrey-callan]
name    = "Audrey Callan"
aliases = ["Callan"]

[people.neil-tomasek]
name    = "Neil Tomasek"
aliases = ["Tomasek"]

[people.jill-mather]
name    = "Jill Mather"
aliases = ["Mather"]

[people.report]
name = "report"
kind = "document"

[people.leonard-sauer]
name    = "Leonard Sauer"
aliases = ["Sauer"]

[people.auditors]
name = "auditors"
kind = "group"

[people.critics]
name = "Critics"
kind = "group"
+++

Comptroller blasts ‘sweetheart’ stadium deal, governor says he ‘signed it himself’

State Comptroller Vincent Rennick ripped the financing of the new Bayside Stadium on Monday, and Gov. Audrey Callan fired back within hours that Rennick had approved the same arrangement in 2022.

Appearing on WBAY’s “Mornings With Neil,” Rennick called the agreement a “sweetheart deal for a billionaire,” claimed that Callan’s staff had “hidden the ball” from his auditors and said that the team’s owner, Leonard Sauer, had told him at a charity dinner that it was “the best contract I ever got from anybody.”

The host, Neil Tomasek, asked whether he believed that Sauer was joking.

“He wasn’t laughing,” the comptroller said.

Callan, at an event in Stratton, said that Rennick was “confused about his own signature” and that the two of them had stood on the same stage when the deal was announced. “He said it was good for the state. He said it was good for the fans. He asked for a jersey,” she said.

Rennick’s spokeswoman, Jill Mather, said that what her boss signed in 2022 was a letter of intent, and that Callan “knows the difference, because her own counsel explained it to ours.” Of the jersey, Mather said that he “gave it to his nephew.”

The agreement is the subject of a report, released on Friday, in which auditors said that the state’s share of the cost had risen to $640 million and that the team’s rent was “nominal.” It does not use the word “sweetheart.” It does say that the governor’s office was “slow to respond” to four requests for documents.

Sauer did not respond to a message. In 2023, he told the business program “Bottom Line” that Callan was “a tough lady at a table” and that Rennick, whom he called “the accountant,” had been “no trouble at all.”

Critics of the project, including several lawmakers from Callan’s own party, have said that neither official has been forthcoming. The so-called “Bayside Nine,” a group of state senators who voted against it, plan to hold a hearing in May. Callan said she would send someone. Rennick said he would come himself.

+++

[quotes.q1]
text    = "‘sweetheart’"
speaker = "vincent-rennick"
cue     = "blasts"
mention = "Comptroller"

[quotes.q2]
text    = "‘signed it himself’"
speaker = "audrey-callan"
cue     = "says"
mention = "governor"

[quotes.q3]
text    = "Rennick had approved the same arrangement in 2022"
speaker = "audrey-callan"
cue     = "fired back"
mention = "Gov. Audrey Callan"

[quotes.q4]
text    = "“sweetheart deal for a billionaire,”"
speaker = "vincent-rennick"
cue     = "called"
mention = "Rennick"

[quotes.q5]
text    = "“hidden the ball”"
speaker = "vincent-rennick"
cue     = "claimed"
mention = "Rennick"

[quotes.q6]
text    = "“the best contract I ever got from anybody.”"
speaker = "leonard-sauer"
cue     = "told"
mention = "Leonard Sauer"

[quotes.q7]
text    = "whether he believed that Sauer was joking"
speaker = "neil-tomasek"
cue     = "asked"
mention = "Neil Tomasek"

[quotes.q8]
text    = "“He wasn’t laughing,”"
speaker = "vincent-rennick"
cue     = "said"
mention = "the comptroller"

[quotes.q9]
text    = "“confused about his own signature”"
speaker = "audrey-callan"
cue     = "said"
mention = "Callan"

[quotes.q10]
from    = "“He said it"
to      = "for a jersey,”"
speaker = "audrey-callan"
cue     = "said"
mention = "she"

[quotes.q11]
text    = "“knows the difference, because her own counsel explained it to ours.”"
speaker = "jill-mather"
cue     = "Mather, said"
mention = "Jill Mather"

[quotes.q12]
text    = "“gave it to his nephew.”"
speaker = "jill-mather"
cue     = "said"
mention = "Mather"

[quotes.q13]
text    = "“nominal.”"
speaker = "auditors"
cue     = "said"
mention = "auditors"

[quotes.q14]
text    = "“slow to respond”"
speaker = "report"
cue     = "say"
mention = "It"

[quotes.q15]
text    = "“a tough lady at a table”"
speaker = "leonard-sauer"
cue     = "told"
mention = "he told"

[quotes.q16]
text    = "“the accountant,”"
speaker = "leonard-sauer"
cue     = "called"
mention = "he"

[quotes.q17]
text    = "“no trouble at all.”"
speaker = "leonard-sauer"
cue     = "told"
mention = "he told"

[quotes.q18]
text    = "neither official has been forthcoming"
speaker = "critics"
cue     = "said"
mention = "Critics of the project"

[quotes.q19]
text    = "she would send someone"
speaker = "audrey-callan"
cue     = "said"
mention = "Callan"

[quotes.q20]
text    = "he would come himself"
speaker = "vincent-rennick"
cue     = "said"
mention = "Rennick"
+++
