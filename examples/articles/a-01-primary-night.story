+++
format   = 1
title    = "Strand edges Pell in bitter Senate primary"
language = "en"

[people.meredith-strand]
name    = "Meredith Strand"
aliases = ["Strand"]

[people.tom-pell]
name    = "Tom Pell"
aliases = ["Pell"]

[people.deanna-hooks]
name    = "Deanna Hooks"
aliases = ["Hooks"]

[people.rufus-oakes]
name    = "Rufus Oakes"
aliases = ["Oakes"]

[people.kelly-ivers]
name    = "Kelly Ivers"
aliases = ["Ivers"]

[people.lon-beech]
name    = "Lon Beech"
aliases = ["SheriffBeech"]

[people.two-people-in-the-room]
name = "two people in the room"
kind = "group"

[people.heartland-growth-fund]
name    = "Heartland Growth Fund"
kind    = "organization"
aliases = ["the fund"]
+++

Strand edges Pell in bitter Senate primary

CARVER FALLS — State Sen. Meredith Strand survived a primary few people outside her own campaign thought she could win, beating Rep. Tom Pell by fewer than 2,000 votes on Tuesday after a race in which the two Republicans agreed on almost everything except each other.

“They told us to wait our turn,” Strand said to about 300 supporters in a hotel ballroom here. “Well, I don’t wait very well.”

Pell, who outspent her 4 to 1, called Strand shortly after 11 p.m. and, according to two people in the room, told her she had run “a hell of a race.” He later told reporters that he would not seek a recount and that he would campaign for the ticket in the fall.

“Was it a clean race? No,” he said. “Was it a fair one? I’d say it was.”

The result is a blow to the party’s leaders in Washington, who had recruited Pell, a third-term congressman with a war chest of $6 million, to take on Democratic Sen. Rufus Oakes. Oakes, asked about his new opponent on a stop at a tire plant in Dunmore, said he had never met Strand.

“I hear she’s a talker,” the senator quipped. “We’ll have plenty to talk about.”

For weeks Pell had run advertisements painting Strand as a tax raiser, seizing on a 2011 vote for a gasoline levy that she has since called “the dumbest thing I ever did in that building.” An outside group, the Heartland Growth Fund, spent another $1.1 million on mailers that described her as “Mandatory Meredith.”

Strand’s campaign manager, Deanna Hooks, said the mailers had backfired with women in the suburbs of Carver Falls. “You could hear it at the doors,” Hooks said. “People would say, ‘Is that the lady they’re all so mad at? Good.’”

The sheriff of Carver County, a Pell supporter, made his peace with it early.

Congrats to @MeredithStrand. Never again will I bet a steak dinner on a candidate because he owns a bus.

— Sheriff Lon Beech (@SheriffBeech) June 6, 2018

A spokeswoman for the fund, Kelly Ivers, disputed that account. “Meredith Strand won because turnout in the western counties fell through the floor,” Ivers wrote in an email. “There was ice on the roads. That’s the whole story.”

Pell’s own closing speech, delivered to a thinning crowd at a bowling alley in Harte, was short and without bitterness. He thanked his wife, Lou, and then turned to Strand.

“She’s tougher than I am. I tried to knock her down for eight months. Rufus Oakes is going to find out what I found out.”

Strand, a former prosecutor who likes to say that she “reads the whole bill,” will have to rebuild quickly. Her campaign had $212,000 on hand at the end of last month; Oakes had more than $9 million. She said on Tuesday night that she would start calling donors “as soon as they’re awake.”

By then the band had begun playing “Small Town Saturday,” and the candidate was looking for her shoes.

+++

[quotes.q1]
parts   = ["“They told us to wait our turn,”", "“Well, I don’t wait very well.”"]
speaker = "meredith-strand"
cue     = "said"
mention = "Strand"

[quotes.q2]
text    = "told her she had run “a hell of a race.”"
speaker = "two-people-in-the-room"
form    = "indirect"
cue     = "according to"
mention = "two people in the room"

[quotes.q3]
text    = "“a hell of a race.”"
speaker = "tom-pell"
cue     = "room, told"
mention = "Pell"

[quotes.q4]
from    = "he would not"
to      = "in the fall"
speaker = "tom-pell"
cue     = "told"
mention = "He"

[quotes.q5]
parts   = ["“Was it a clean race? No,”", "“Was it a fair one? I’d say it was.”"]
speaker = "tom-pell"
cue     = "said"
mention = "he"

[quotes.q6]
text    = "he had never met Strand"
speaker = "rufus-oakes"
cue     = "said"
mention = "Oakes"

[quotes.q7]
parts   = ["“I hear she’s a talker,”", "“We’ll have plenty to talk about.”"]
speaker = "rufus-oakes"
cue     = "quipped"
mention = "the senator"

[quotes.q8]
text    = "“the dumbest thing I ever did in that building.”"
speaker = "meredith-strand"
cue     = "called"
mention = "she"

[quotes.q9]
text    = "“Mandatory Meredith.”"
speaker = "heartland-growth-fund"
cue     = "described"
mention = "mailers"

[quotes.q10]
text    = "the mailers had backfired with women in the suburbs of Carver Falls"
speaker = "deanna-hooks"
cue     = "said"
mention = "Deanna Hooks"

[quotes.q11]
parts   = ["“You could hear it at the doors,”", "“People would say, ‘Is that the lady they’re all so mad at? Good.’”"]
speaker = "deanna-hooks"
cue     = "said"
mention = "Hooks"

[quotes.q12]
parts   = ["“Meredith Strand won because turnout in the western counties fell through the floor,”", "“There was ice on the roads. That’s the whole story.”"]
speaker = "kelly-ivers"
cue     = "wrote"
mention = "Ivers"

[quotes.q13]
from    = "“She’s tougher than"
to      = "I found out.”"
speaker = "tom-pell"
mention = "He"

[quotes.q14]
text    = "“reads the whole bill,”"
speaker = "meredith-strand"
cue     = "say"
mention = "Strand"

[quotes.q15]
text    = "she would start calling donors “as soon as they’re awake.”"
speaker = "meredith-strand"
form    = "indirect"
cue     = "said"
mention = "She"

[quotes.q16]
text    = "“as soon as they’re awake.”"
speaker = "meredith-strand"
cue     = "said"
mention = "She"

[embeds.e1]
from   = "Congrats to @MeredithStrand."
to     = "owns a bus."
author = "lon-beech"
+++
