+++
format   = 1
title    = "Lawmaker deletes post about airport delay after airline objects"
language = "en"

[people.denise-colter]
name    = "Denise Colter"
aliases = ["Colter"]

[people.fulmar-air]
name    = "Fulmar Air"
kind    = "organization"
aliases = ["Fulmar"]

[people.gate-agent]
name = "gate agent"

[people.brittany-sands]
name    = "Brittany Sands"
aliases = ["Sands"]

[people.jordan-pell]
name    = "Jordan Pell"
aliases = ["Pell"]

[people.ron-hunter]
name    = "Ron Hunter"
aliases = ["Hunter"]
+++

Lawmaker deletes post about airport delay after airline objects

A congresswoman who accused an airline of holding a plane for “a celebrity” deleted the message on Friday after the company said the flight had waited for an organ courier, but she declined to apologize and said the airline had been “less than truthful” with its passengers.

Rep. Denise Colter posted three times from the terminal in Corwin on Thursday night.

So @FulmarAir just told 140 of us we are waiting for a VIP. I asked who. The agent smiled. This is what a monopoly looks like.

— Denise Colter (@RepColter) June 12

I was on this flight. Nobody said VIP. They said medical.

— Jordan Pell (@jordanpell_atc) June 12

Fulmar, in a statement on Friday morning, said the congresswoman's account was “inaccurate in every respect” and called on her to “correct the record for the sake of a family that is waiting by a telephone.” The statement did not address whether a gate agent had used the term “VIP.”

By noon the post was gone. “I took it down because it was hurting people who had nothing to do with it,” Colter said in an interview with WEDR's “Drive Time.” “I did not take it down because it was wrong.”

The host, Ron Hunter, asked whether she had confirmed the story before sharing it with 200,000 followers.

“I confirmed it with the woman holding the microphone.”

“But she says she never said that.”

“Then we heard different words,” the congresswoman said.

Brittany Sands, a spokeswoman for the airline, told The Corwin Telegraph that the agent, a 12-year employee, had announced a “medical hold” twice, and that the word Colter heard may have been the name of the courier company, Vypex. She said the agent was “upset” and had been given two days off.

Pell, an air traffic controller who was returning from a vacation, said in a message that he had seen Colter at the counter and that she “seemed tired more than anything.” He said that he voted for her in 2020 and probably will again.

Colter is the sponsor of the “Passenger Dignity Act,” which would require carriers to give a reason for any delay of more than 20 minutes. Fulmar has lobbied against the bill, describing it in a March letter to members as “a solution in search of a clipboard.”

+++

[quotes.q1]
text    = "“a celebrity”"
speaker = "denise-colter"
cue     = "accused"
mention = "A congresswoman"

[quotes.q2]
text    = "the flight had waited for an organ courier"
speaker = "fulmar-air"
cue     = "said"
mention = "the company"

[quotes.q3]
text    = "“less than truthful”"
speaker = "denise-colter"
cue     = "said"
mention = "A congresswoman"

[quotes.q4]
text    = "“inaccurate in every respect”"
speaker = "fulmar-air"
cue     = "said"
mention = "Fulmar"

[quotes.q5]
text    = "“correct the record for the sake of a family that is waiting by a telephone.”"
speaker = "fulmar-air"
cue     = "called"
mention = "Fulmar"

[quotes.q6]
text    = "“I took it down because it was hurting people who had nothing to do with it,”"
speaker = "denise-colter"
cue     = "said"
mention = "Colter"

[quotes.q7]
text    = "“I did not take it down because it was wrong.”"
speaker = "denise-colter"
mention = "Colter"

[quotes.q8]
text    = "whether she had confirmed the story before sharing it with 200,000 followers"
speaker = "ron-hunter"
cue     = "asked"
mention = "Ron Hunter"

[quotes.q9]
text    = "“I confirmed it with the woman holding the microphone.”"
speaker = "denise-colter"
mention = "Colter"

[quotes.q10]
text    = "“But she says she never said that.”"
speaker = "ron-hunter"
mention = "Ron Hunter"

[quotes.q11]
text    = "“Then we heard different words,”"
speaker = "denise-colter"
cue     = "congresswoman said"
mention = "the congresswoman"

[quotes.q12]
from    = "the agent, a"
to      = "courier company, Vypex"
speaker = "brittany-sands"
form    = "indirect"
cue     = "told"
mention = "Brittany Sands"

[quotes.q13]
text    = "“medical hold”"
speaker = "brittany-sands"
cue     = "told"
mention = "Brittany Sands"

[quotes.q14]
text    = "“upset”"
speaker = "brittany-sands"
cue     = "said"
mention = "She"

[quotes.q15]
from    = "he had seen"
to      = "more than anything.”"
speaker = "jordan-pell"
form    = "indirect"
cue     = "said in"
mention = "Pell"

[quotes.q16]
text    = "“seemed tired more than anything.”"
speaker = "jordan-pell"
cue     = "said in"
mention = "Pell"

[quotes.q17]
text    = "he voted for her in 2020 and probably will again"
speaker = "jordan-pell"
cue     = "said"
mention = "He"

[quotes.q18]
text    = "“a solution in search of a clipboard.”"
speaker = "fulmar-air"
cue     = "describing"
mention = "Fulmar"

[embeds.e1]
from   = "So @FulmarAir just"
to     = "monopoly looks like."
author = "denise-colter"

[embeds.e2]
text   = "I was on this flight. Nobody said VIP. They said medical."
author = "jordan-pell"
+++
