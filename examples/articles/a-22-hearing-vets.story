+++
format   = 1
title    = "VA official grilled over delays in disability claims"
language = "en"

[people.allison-hoyt]
name    = "Allison Hoyt"
aliases = ["Hoyt"]

[people.curtis-mays]
name    = "Curtis Mays"
aliases = ["Mays"]

[people.barbara-lindell]
name    = "Barbara Lindell"
aliases = ["Lindell"]

[people.lawmakers-from-both-parties]
name = "Lawmakers from both parties"
kind = "group"

[people.lindell-and-mays]
name = "Lindell and Mays"
kind = "group"

[people.manuel-soto]
name    = "Manuel Soto"
aliases = ["Soto"]

[people.veterans-service-league]
name = "Veterans Service League"
kind = "organization"
+++

VA official grilled over delays in disability claims

WASHINGTON — Lawmakers from both parties told a senior Department of Veterans Affairs official on Tuesday that they were losing patience with a claims backlog that has grown by a third in 18 months.

The hearing was titled “Waiting to Be Heard.” At a hearing of a House oversight subcommittee, the chairman, Rep. Curtis Mays, R-Ala., said his office hears from four or five veterans a day who have been waiting longer than a year for an answer.

“These are not numbers to me,” Mays said. “These are people who sit in my district office with a folder on their lap. And what I tell them is that I don’t know, because you don’t know.”

Allison Hoyt, the department’s acting undersecretary for benefits, acknowledged the delays but attributed them to a 2022 law that made hundreds of thousands of additional veterans eligible for compensation.

“Congress did the right thing in passing that law,” Hoyt said. “It did not, with respect, send us the people to carry it out.”

That answer did not sit well with Rep. Barbara Lindell, D-Wash., who noted that the department had returned $88 million in hiring money last year. “You had the money. You gave it back. Now you’re here telling us we didn’t give you enough,” Lindell said. “Which of those is it?”

Hoyt leaned toward her microphone. “It is both, Congresswoman.”

“It can’t be both.”

Hoyt said the money had expired before background checks on about 600 applicants could be finished. “We are not proud of that,” she said.

In a report released the day before the hearing, the department’s inspector general found that claims processors at three regional offices had been instructed to close files marked “incomplete” without contacting the veterans who submitted them. Manuel Soto, who served two tours in Iraq, was one of those veterans.

“I got a letter that said my file was closed at my request,” Soto, 41, of Mobile, told the panel. “I never made a request. I wouldn’t know how to make a request. I can’t get anybody on the phone.”

Mays asked Hoyt, who was seated two chairs away from Soto at the witness table, whether she had anything to say to him.

“Mr. Soto, I apologize. I’d like your number before you leave today,” she said.

“You have my number,” Soto replied. “It’s on the form.”

The Veterans Service League, an advocacy group, said in written testimony that the closures were “not an error but a method” and urged the subcommittee to require that a supervisor sign off on each one.

Lindell and Mays said after the hearing that they would introduce a bill to do that. Hoyt told reporters that the department had not yet taken a position on the idea.

+++

[quotes.q1]
from    = "they were losing"
to      = "in 18 months"
speaker = "lawmakers-from-both-parties"
cue     = "told"
mention = "Lawmakers from both parties"

[quotes.q2]
from    = "his office hears"
to      = "for an answer"
speaker = "curtis-mays"
cue     = "said"
mention = "Rep. Curtis Mays"

[quotes.q3]
parts   = ["“These are not numbers to me,”", "“These are people who sit in my district office with a folder on their lap. And what I tell them is that I don’t know, because you don’t know.”"]
speaker = "curtis-mays"
cue     = "said"
mention = "Mays"

[quotes.q4]
parts   = ["“Congress did the right thing in passing that law,”", "“It did not, with respect, send us the people to carry it out.”"]
speaker = "allison-hoyt"
cue     = "said"
mention = "Hoyt"

[quotes.q5]
text    = "the department had returned $88 million in hiring money last year"
speaker = "barbara-lindell"
cue     = "noted"
mention = "Rep. Barbara Lindell"

[quotes.q6]
parts   = ["“You had the money. You gave it back. Now you’re here telling us we didn’t give you enough,”", "“Which of those is it?”"]
speaker = "barbara-lindell"
cue     = "said"
mention = "Lindell"

[quotes.q7]
text    = "“It is both, Congresswoman.”"
speaker = "allison-hoyt"
mention = "Hoyt leaned"

[quotes.q8]
text    = "“It can’t be both.”"
speaker = "barbara-lindell"
mention = "Lindell"

[quotes.q9]
from    = "the money had"
to      = "could be finished"
speaker = "allison-hoyt"
cue     = "said"
mention = "Hoyt"

[quotes.q10]
text    = "“We are not proud of that,”"
speaker = "allison-hoyt"
cue     = "said"
mention = "she"

[quotes.q11]
parts   = ["“I got a letter that said my file was closed at my request,”", "“I never made a request. I wouldn’t know how to make a request. I can’t get anybody on the phone.”"]
speaker = "manuel-soto"
cue     = "told"
mention = "Soto"

[quotes.q12]
text    = "whether she had anything to say to him"
speaker = "curtis-mays"
cue     = "asked"
mention = "Mays"

[quotes.q13]
text    = "“Mr. Soto, I apologize. I’d like your number before you leave today,”"
speaker = "allison-hoyt"
cue     = "said"
mention = "she"

[quotes.q14]
parts   = ["“You have my number,”", "“It’s on the form.”"]
speaker = "manuel-soto"
cue     = "replied"
mention = "Soto"

[quotes.q15]
text    = "the closures were “not an error but a method”"
speaker = "veterans-service-league"
form    = "indirect"
cue     = "said"
mention = "The Veterans Service League"

[quotes.q16]
text    = "“not an error but a method”"
speaker = "veterans-service-league"
cue     = "said"
mention = "The Veterans Service League"

[quotes.q17]
text    = "to require that a supervisor sign off on each one"
speaker = "veterans-service-league"
cue     = "urged"
mention = "The Veterans Service League"

[quotes.q18]
text    = "they would introduce a bill to do that"
speaker = "lindell-and-mays"
cue     = "said"
mention = "Lindell and Mays"

[quotes.q19]
text    = "the department had not yet taken a position on the idea"
speaker = "allison-hoyt"
cue     = "told"
mention = "Hoyt"
+++
