+++
format   = 1
title    = "'Yes on 6' campaign outspends foes 9 to 1"
language = "en"

[people.yes-on-6]
name = "Yes on 6"
kind = "organization"

[people.ad]
name = "ad"
kind = "document"

[people.opponents]
name = "opponents"
kind = "group"

[people.named-so]
name = "narrator"

[people.grace-luong]
name    = "Grace Luong"
aliases = ["Luong"]

[people.bill-hedstrom]
name    = "Bill Hedstrom"
aliases = ["Hedstrom"]

[people.legislative-analyst]
name = "legislative analyst"
kind = "office"

[people.carl-pavlik]
name    = "Carl Pavlik"
aliases = ["Pavlik"]

[people.norma-teague]
name    = "Norma Teague"
aliases = ["Teague"]

[people.valley-post]
name = "Valley Post"
kind = "organization"
+++

'Yes on 6' campaign outspends foes 9 to 1

The committee behind Proposition 6, which would replace the state's corporate income tax with a levy on gross receipts, has spent $31 million on advertising since Labor Day, nine times as much as its opponents, campaign records show.

Its latest commercial, titled "Kitchen Table," began running on Wednesday. "They told us small business would pay less," a narrator says over a photograph of state Treasurer Bill Hedstrom. "They didn't tell us who 'they' was." The ad says Hedstrom "sold out" bakers and barbers and quotes him, from a speech he gave to a trade group in 2019, as calling the present system "good enough for most."

Hedstrom said on Thursday that he had used those words about a different tax, that the ad was "a collage" and that Grace Luong, who directs the committee, was "too smart to believe it," and called on stations to stop running it. Luong said she was "flattered."

The state's nonpartisan legislative analyst found that the measure would raise about $1.2 billion less than the tax it replaces in its first year, and that its effect after that was "not possible to estimate with confidence". Opponents described that finding as "devastating." The word Luong chose was "routine."

In a parking lot in Rosedale, where volunteers wearing hats that said "6 Is Enough" were handing out leaflets to shoppers, Carl Pavlik, who owns a body shop, told a volunteer that he had been against the measure until Hedstrom came to his Rotary lunch. The treasurer, Pavlik said, "talked to us like we were his accountants."

"That's funny," said the volunteer, Norma Teague. "He talked to us like that too."

The Valley Post, whose editorial board opposed a similar measure in 2012, endorsed a no vote on Sunday, calling Proposition 6 "a cure that has not met the patient."

+++

[quotes.q1]
text    = '"They told us small business would pay less,"'
speaker = "named-so"
cue     = "says"
mention = "a narrator"

[quotes.q2]
text    = "\"They didn't tell us who 'they' was.\""
speaker = "named-so"
mention = "a narrator"

[quotes.q3]
text    = '"sold out"'
speaker = "ad"
cue     = "says"
mention = "The ad"

[quotes.q4]
text    = '"good enough for most."'
speaker = "bill-hedstrom"
cue     = "quotes"
mention = "him"

[quotes.q5]
text    = '"a collage"'
speaker = "bill-hedstrom"
cue     = "said"
mention = "Hedstrom"

[quotes.q6]
text    = '"too smart to believe it,"'
speaker = "bill-hedstrom"
cue     = "said on"
mention = "Hedstrom"

[quotes.q7]
text    = '"flattered."'
speaker = "grace-luong"
cue     = "said"
mention = "Luong"

[quotes.q8]
from    = "the measure would"
to      = 'estimate with confidence"'
speaker = "legislative-analyst"
form    = "indirect"
cue     = "found"
mention = "The state's nonpartisan legislative analyst"

[quotes.q9]
text    = '"not possible to estimate with confidence"'
speaker = "legislative-analyst"
cue     = "found"
mention = "The state's nonpartisan legislative analyst"

[quotes.q10]
text    = '"devastating."'
speaker = "opponents"
cue     = "described"
mention = "Opponents"

[quotes.q11]
text    = '"routine."'
speaker = "grace-luong"
mention = "Luong"

[quotes.q12]
text    = "he had been against the measure until Hedstrom came to his Rotary lunch"
speaker = "carl-pavlik"
cue     = "told"
mention = "Carl Pavlik"

[quotes.q13]
text    = '"talked to us like we were his accountants."'
speaker = "carl-pavlik"
cue     = "said"
mention = "Pavlik"

[quotes.q14]
text    = "\"That's funny,\""
speaker = "norma-teague"
cue     = "said"
mention = "Norma Teague"

[quotes.q15]
text    = '"He talked to us like that too."'
speaker = "norma-teague"
mention = "Norma Teague"

[quotes.q16]
text    = '"a cure that has not met the patient."'
speaker = "valley-post"
cue     = "calling"
mention = "The Valley Post"
+++
