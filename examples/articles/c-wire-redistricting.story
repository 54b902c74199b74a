+++
format   = 1
title    = "Court weighs map as legislators dispute what was promised"
language = "en"

[people.frances-osteen]
name    = "Frances Osteen"
aliases = ["Osteen"]

[people.calvin-brinkley]
name    = "Calvin Brinkley"
aliases = ["Brinkley"]

[people.edmund-shaw]
name    = "Edmund Shaw"
aliases = ["Shaw"]

[people.priya-nandan]
name    = "Priya Nandan"
aliases = ["Nandan"]

[people.groups-that-monitor-redistricting]
name = "Groups that monitor redistricting"
kind = "group"

[people.lee-tanaka]
name    = "Lee Tanaka"
aliases = ["Tanaka"]

[people.harlow-record]
name = "Harlow Record"
kind = "organization"
+++

Court weighs map as legislators dispute what was promised

HARLOW — A three-judge panel heard arguments on Thursday over a congressional map that the state’s Democrats say was drawn in secret and that its Republican authors say was drawn in the open, in a case that has come to turn on a conversation between two state senators in a parking garage.

“I asked him directly whether there was a second map,” Sen. Frances Osteen, the Democratic minority leader, testified, referring to Sen. Calvin Brinkley, the Republican who led the redistricting committee. “He said there was not, and he asked about my grandson.”

Brinkley, who was called to the stand after her, said that the question he remembered was about a “final” map, that Osteen knew the committee had several drafts and that her recollection was “sincere but mistaken.”

“Was there a second map, Senator?” asked Judge Edmund Shaw.

“There were eleven,” Brinkley replied.

One of the eleven was attached to an email, introduced by the plaintiffs, in which a consultant to the committee described the Fourth District as “cracked clean.” The consultant, Lee Tanaka, did not testify. In a deposition, he said that the phrase was “a term of art” and that he had used it in other states.

Priya Nandan, a lawyer for the plaintiffs, told the judges that what Brinkley called drafts were “the map and ten decoys” and that nothing he said on the stand “explains why ten of them were never shown to anyone who could object.” Shaw asked her whether the law required that drafts be shown to anyone.

“It requires that they not be hidden,” she said.

“There is a difference, and it is the whole case.”

Groups that monitor redistricting said the panel appeared to be divided. When Shaw, who was appointed by a Republican, spoke of “legislators who mistake their offices for their property,” Osteen’s staff, seated in the second row, “visibly relaxed,” according to The Harlow Record. Outside, demonstrators who oppose the plan chanted and carried a long banner that has appeared at every hearing since March, with the words “Draw It Fair” in blue.

“I like Frances,” Brinkley said as he left the courthouse, adding that he expected to see her in committee on Monday. “We disagree about a garage.”

+++

[quotes.q1]
text    = "“I asked him directly whether there was a second map,”"
speaker = "frances-osteen"
cue     = "testified"
mention = "Sen. Frances Osteen"

[quotes.q2]
text    = "“He said there was not, and he asked about my grandson.”"
speaker = "frances-osteen"
mention = "Sen. Frances Osteen"

[quotes.q3]
text    = "“final”"
speaker = "calvin-brinkley"
cue     = "said"
mention = "Brinkley"

[quotes.q4]
text    = "“sincere but mistaken.”"
speaker = "calvin-brinkley"
cue     = "said"
mention = "Brinkley, who"

[quotes.q5]
text    = "“Was there a second map, Senator?”"
speaker = "edmund-shaw"
cue     = "asked"
mention = "Judge Edmund Shaw"

[quotes.q6]
text    = "“There were eleven,”"
speaker = "calvin-brinkley"
cue     = "replied"
mention = "Brinkley"

[quotes.q7]
text    = "“cracked clean.”"
speaker = "lee-tanaka"
cue     = "described"
mention = "a consultant to the committee"

[quotes.q8]
text    = "“a term of art”"
speaker = "lee-tanaka"
cue     = "said"
mention = "he said"

[quotes.q9]
text    = "“the map and ten decoys”"
speaker = "priya-nandan"
cue     = "told"
mention = "Priya Nandan"

[quotes.q10]
text    = "“explains why ten of them were never shown to anyone who could object.”"
speaker = "priya-nandan"
cue     = "told"
mention = "Priya Nandan"

[quotes.q11]
text    = "whether the law required that drafts be shown to anyone"
speaker = "edmund-shaw"
cue     = "asked"
mention = "Shaw"

[quotes.q12]
text    = "“It requires that they not be hidden,”"
speaker = "priya-nandan"
cue     = "said"
mention = "she"

[quotes.q13]
text    = "“There is a difference, and it is the whole case.”"
speaker = "priya-nandan"
mention = "she"

[quotes.q14]
text    = "the panel appeared to be divided"
speaker = "groups-that-monitor-redistricting"
cue     = "said"
mention = "Groups that monitor redistricting"

[quotes.q15]
text    = "“legislators who mistake their offices for their property,”"
speaker = "edmund-shaw"
cue     = "spoke of"
mention = "Shaw"

[quotes.q16]
text    = "“visibly relaxed,”"
speaker = "harlow-record"
cue     = "according to"
mention = "The Harlow Record"

[quotes.q17]
text    = "“I like Frances,”"
speaker = "calvin-brinkley"
cue     = "said"
mention = "Brinkley"

[quotes.q18]
text    = "he expected to see her in committee on Monday"
speaker = "calvin-brinkley"
cue     = "adding"
mention = "Brinkley"

[quotes.q19]
text    = "“We disagree about a garage.”"
speaker = "calvin-brinkley"
mention = "Brinkley"
+++
