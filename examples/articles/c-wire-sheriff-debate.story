+++
format   = 1
title    = "Sheriff hopefuls trade barbs on 'The Sunday Beat'"
language = "en"

[people.carol-landry]
name    = "Carol Landry"
aliases = ["Landry"]

[people.mitchell-hooper]
name    = "Mitchell Hooper"
aliases = ["Hooper"]

[people.ralph-patel]
name    = "Ralph Patel"
aliases = ["Patel"]

[people.luz]
name = "Luz"

[people.deputies]
name = "Deputies"
kind = "group"

[people.gazette-star]
name = "Gazette-Star"
kind = "organization"

[people.flier]
name = "flier"
kind = "document"

[people.union-president]
name = "union president"

[people.hooper-campaign]
name = "Hooper campaign"
kind = "organization"
+++

Sheriff hopefuls trade barbs on 'The Sunday Beat'

The two candidates for Ellis County sheriff agreed on almost nothing during an hour on the radio program “The Sunday Beat,” where the incumbent, Mitchell Hooper, said his opponent's plan for the jail was “written on a napkin,” and where the opponent, Carol Landry, replied that the jail had been run “from a golf cart.”

Ralph Patel, the host, read an anonymous flier that accuses Landry, a retired state trooper, of having been suspended in 2009. Landry said that the flier was “three-quarters false” and that she would answer for the other quarter: she had been suspended for two days for arguing with a captain. “He was wrong, and I was loud.”

Hooper, whose campaign says it did not produce the flier, said that he had heard the story differently from the captain himself and that it was “not his place to tell it,” a remark that Landry called “a very small grenade.”

“Do you want to say what he told you?” Patel asked Hooper.

“I do not.”

“Then don't mention it,” Landry said.

A caller who identified herself as Luz said that when her brother was held at the jail in 2021, deputies told the family that he was “fine and sleeping,” and that he was in a hospital. She wanted to know who would be fired. Hooper expressed sympathy but said that he could not discuss the case, which is in litigation. “I can,” Landry said. “Nobody was.”

The deputies' union, which endorsed Hooper in 2018 and 2022, has endorsed no one this year. Its president told The Gazette-Star that its members were “split down the middle and tired of both.” The newspaper's own editorial board has described the sheriff as “competent, if seldom visible,” a phrase that Landry read aloud twice on Sunday and that Hooper said he would “take as a compliment.”

The term “lockdown lottery,” which both candidates used to describe overcrowding in the jail, was coined by inmates.

+++

[quotes.q1]
text    = "“written on a napkin,”"
speaker = "mitchell-hooper"
cue     = "said"
mention = "Mitchell Hooper"

[quotes.q2]
text    = "“from a golf cart.”"
speaker = "carol-landry"
cue     = "replied"
mention = "Carol Landry"

[quotes.q3]
text    = "“three-quarters false”"
speaker = "carol-landry"
cue     = "said"
mention = "Landry"

[quotes.q4]
text    = "“He was wrong, and I was loud.”"
speaker = "carol-landry"
mention = "Landry"

[quotes.q5]
text    = "it did not produce the flier"
speaker = "hooper-campaign"
cue     = "says"
mention = "whose campaign"

[quotes.q6]
text    = "“not his place to tell it,”"
speaker = "mitchell-hooper"
cue     = "said"
mention = "Hooper, whose"

[quotes.q7]
text    = "“a very small grenade.”"
speaker = "carol-landry"
cue     = "called"
mention = "Landry"

[quotes.q8]
text    = "“Do you want to say what he told you?”"
speaker = "ralph-patel"
cue     = "asked"
mention = "Patel"

[quotes.q9]
text    = "“I do not.”"
speaker = "mitchell-hooper"
mention = "Hooper"

[quotes.q10]
text    = "“Then don't mention it,”"
speaker = "carol-landry"
cue     = "said"
mention = "Landry"

[quotes.q11]
text    = "“fine and sleeping,”"
speaker = "deputies"
cue     = "told"
mention = "deputies"

[quotes.q12]
text    = "he could not discuss the case"
speaker = "mitchell-hooper"
cue     = "said"
mention = "Hooper"

[quotes.q13]
text    = "“I can,”"
speaker = "carol-landry"
cue     = "said"
mention = "Landry"

[quotes.q14]
text    = "“Nobody was.”"
speaker = "carol-landry"
mention = "Landry"

[quotes.q15]
text    = "“split down the middle and tired of both.”"
speaker = "union-president"
cue     = "told"
mention = "Its president"

[quotes.q16]
text    = "“competent, if seldom visible,”"
speaker = "gazette-star"
cue     = "described"
mention = "The newspaper's own editorial board"

[quotes.q17]
text    = "“take as a compliment.”"
speaker = "mitchell-hooper"
cue     = "said"
mention = "Hooper"
+++
