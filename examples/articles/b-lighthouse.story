+++
format   = 1
title    = "On the rock, waiting for someone to turn off the light"
language = "en"

[people.torvald]
name = "Torvald"

[people.audny-eide]
name    = "Audny Eide"
aliases = ["Audny"]

[people.instructions]
name    = "instructions"
kind    = "document"
aliases = ["the old instructions"]

[people.kristoffer-moen]
name    = "Kristoffer Moen"
aliases = ["Moen"]
+++

On the rock, waiting for someone to turn off the light

The boat comes on Wednesdays, if it comes. This Wednesday it is 11 minutes early, and Audny Eide is standing on the landing with a boat hook in one hand and a cake in the other.

“Take the cake first,” she shouts over the engine. “You I can fish out.”

There are two people on the island of Gråholm, and they have been married for 44 years. In September, when the light is switched to remote control, there will be none. The Coastal Agency has sent them a letter about it. It is framed, in the lavatory.

Torvald, her husband, is up in the lamp room. He is the keeper; she was, until 1998, his assistant, and was then told that the post had been abolished. “She went on doing it,” he says when he has come down all 131 steps, one hand on the rail. “They abolished the pay.”

He is a tall man of 70 who speaks as though words had to be brought out by boat. She is short and talks for both of them. When he is asked what he will miss, he looks at her, and she answers.

“The noise,” she says. “People say it must be so quiet. It is never quiet. He cannot sleep in town, he says it sounds as if somebody has died.”

Torvald nods. It is what he says.

He learned the work from his uncle and she learned it from him, in the winter of 1981, when a storm took the landing and he lay for nine days with a broken leg. Every four hours she climbed up to wind the clockwork. “I called up to her what to do,” he says. It is the longest sentence so far. “He called up, and I did it another way,” says Audny.

Below, in the kitchen, a technician from the mainland is unpacking a gray box the size of a toaster. Kristoffer Moen, 26, is embarrassed by the box. He has installed 14 of them along this coast. “You try to do it when they are out,” he confides, in a low voice. “But out here, where would they go?” According to Moen, the toaster will do everything that the Eides do, except one thing, which he found listed in the old instructions under “other duties.” Keepers shall, it said there, “offer coffee to persons in distress.”

He has had three cups.

Supper is cod. The talk turns to where they will live. A flat has been found, with a view of a roundabout, and their daughter has sent pictures. Audny thinks it will do very well. She has counted the steps: nine. She has also, she admits, asked the daughter to find out whether there is some way to make the lamp outside the bedroom window go round.

“She is joking,” says Torvald.

“I am not,” says his wife.

At 10:14 the light comes on. Nobody in the kitchen looks up, and then all of them do.

+++

[quotes.q1]
parts   = ["“Take the cake first,”", "“You I can fish out.”"]
speaker = "audny-eide"
cue     = "shouts"
mention = "she"

[quotes.q2]
parts   = ["“She went on doing it,”", "“They abolished the pay.”"]
speaker = "torvald"
cue     = "says"
mention = "he"

[quotes.q3]
parts   = ["“The noise,”", "“People say it must be so quiet. It is never quiet. He cannot sleep in town, he says it sounds as if somebody has died.”"]
speaker = "audny-eide"
cue     = "says"
mention = "she"

[quotes.q4]
text    = "“I called up to her what to do,”"
speaker = "torvald"
cue     = "says"
mention = "he"

[quotes.q5]
text    = "“He called up, and I did it another way,”"
speaker = "audny-eide"
cue     = "says"
mention = "Audny"

[quotes.q6]
parts   = ["“You try to do it when they are out,”", "“But out here, where would they go?”"]
speaker = "kristoffer-moen"
cue     = "confides"
mention = "he"

[quotes.q7]
text    = "the toaster will do everything that the Eides do, except one thing"
speaker = "kristoffer-moen"
cue     = "According to"
mention = "Moen"

[quotes.q8]
text    = "“offer coffee to persons in distress.”"
speaker = "instructions"
cue     = "said"
mention = "the old instructions"

[quotes.q9]
parts   = ["She has also", "asked the daughter to find out whether there is some way to make the lamp outside the bedroom window go round"]
speaker = "audny-eide"
cue     = "admits"
mention = "she"

[quotes.q10]
text    = "“She is joking,”"
speaker = "torvald"
cue     = "says"
mention = "Torvald"

[quotes.q11]
text    = "“I am not,”"
speaker = "audny-eide"
cue     = "says"
mention = "his wife"
+++
