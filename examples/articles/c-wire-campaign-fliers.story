+++
format   = 1
title    = "Mailers questioning candidate's residency draw complaint"
language = "en"

[people.amy-hessler]
name    = "Amy Hessler"
aliases = ["Hessler"]

[people.tom-broderick]
name    = "Tom Broderick"
aliases = ["Broderick"]

[people.flier]
name = "flier"
kind = "document"

[people.state-elections-commission]
name = "state elections commission"
kind = "office"

[people.kara-ingram]
name    = "Kara Ingram"
aliases = ["Ingram"]

[people.dale-lewin]
name    = "Dale Lewin"
aliases = ["Lewin"]

[people.neighbors]
name = "Neighbors"
kind = "group"

[people.fair-play-nevara]
name = "Fair Play Nevara"
kind = "organization"

[people.retired-bus-driver]
name = "retired bus driver"

[people.spokesman]
name = "spokesman"

[people.complaint]
name = "complaint"
kind = "document"
+++

Mailers questioning candidate's residency draw complaint

A Democratic candidate for the state Senate filed a complaint on Monday over a series of mailers that suggest that she does not live in the 14th District, accusing a group allied with her opponent of what the complaint calls ''knowing and repeated falsehoods.''

The fliers, which began arriving in mailboxes on Sept. 3, show a photograph of a dark house. ''Nobody home?'' one of them asks; on the back, it says that Amy Hessler ''rents a bedroom for mail.'' They were paid for by Fair Play Nevara, a nonprofit organization that is run by Dale Lewin, a former aide to Hessler's opponent, Sen. Tom Broderick.

Hessler, who moved to the district from Corliss in 2017, said that the mailers were ''a lie with postage'' and that Broderick, whom she defeated in a straw poll at the county fair last month, was ''too scared to put his own name on them.''

Broderick said that he had not seen the fliers before they were sent, described Lewin as ''his own man'' and said that Hessler's complaint was ''what you file when you are behind.'' He also said that questions about her residence were first raised by Democrats.

That is partly true. In 2018, a rival in a primary for county clerk, Kara Ingram, told a newspaper that Hessler ''keeps her toothbrush in Corliss.'' Ingram, who is now a volunteer for Hessler, said on Monday that she regretted the remark and that she had been ''angry about something else.''

Neighbors on Pell Street, where Hessler and her husband own a duplex, said they see her often. One, a retired bus driver, said Hessler ''shovels before anybody'' in the winter.

Lewin declined to be interviewed. In a statement, Fair Play Nevara said that it stood by the mailers and would ''defend them before any tribunal''. The state elections commission said that it had received the complaint and that a hearing would be held within 30 days. Broderick's campaign has not decided whether it will attend, a spokesman said.

+++

[quotes.q1]
text    = "''knowing and repeated falsehoods.''"
speaker = "complaint"
cue     = "calls"
mention = "the complaint"

[quotes.q2]
text    = "''Nobody home?''"
speaker = "flier"
cue     = "asks"
mention = "one of them"

[quotes.q3]
text    = "''rents a bedroom for mail.''"
speaker = "flier"
cue     = "says"
mention = "it"

[quotes.q4]
text    = "''a lie with postage''"
speaker = "amy-hessler"
cue     = "said"
mention = "Hessler"

[quotes.q5]
text    = "''too scared to put his own name on them.''"
speaker = "amy-hessler"
mention = "Hessler, who"

[quotes.q6]
text    = "he had not seen the fliers before they were sent"
speaker = "tom-broderick"
cue     = "said"
mention = "Broderick"

[quotes.q7]
text    = "''his own man''"
speaker = "tom-broderick"
cue     = "described"
mention = "Broderick"

[quotes.q8]
text    = "''what you file when you are behind.''"
speaker = "tom-broderick"
cue     = "and said"
mention = "Broderick"

[quotes.q9]
text    = "questions about her residence were first raised by Democrats"
speaker = "tom-broderick"
cue     = "said"
mention = "He"

[quotes.q10]
text    = "''keeps her toothbrush in Corliss.''"
speaker = "kara-ingram"
cue     = "told"
mention = "Kara Ingram"

[quotes.q11]
text    = "''angry about something else.''"
speaker = "kara-ingram"
cue     = "said"
mention = "Ingram"

[quotes.q12]
text    = "they see her often"
speaker = "neighbors"
cue     = "said"
mention = "Neighbors on Pell Street"

[quotes.q13]
text    = "''shovels before anybody''"
speaker = "retired-bus-driver"
cue     = "said"
mention = "One"

[quotes.q14]
text    = "it stood by the mailers and would ''defend them before any tribunal''"
speaker = "fair-play-nevara"
form    = "indirect"
cue     = "said"
mention = "Fair Play Nevara"

[quotes.q15]
text    = "''defend them before any tribunal''"
speaker = "fair-play-nevara"
cue     = "Nevara said"
mention = "Fair Play Nevara"

[quotes.q16]
text    = "it had received the complaint and that a hearing would be held within 30 days"
speaker = "state-elections-commission"
cue     = "said"
mention = "The state elections commission"

[quotes.q17]
text    = "Broderick's campaign has not decided whether it will attend"
speaker = "spokesman"
cue     = "said"
mention = "a spokesman"
+++
