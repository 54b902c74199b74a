+++
format   = 1
title    = "Pluckers vs machine: In Tegat’s hills, a green army refuses to be “optimised”"
language = "en"

[people.grace-wamaitha]
name    = "Grace Wamaitha"
aliases = ["Wamaitha", "Mama Grace"]

[people.elijah-kiprop]
name    = "Elijah Kiprop"
aliases = ["Kiprop"]

[people.memo]
name = "memo"
kind = "document"

[people.senior-official]
name = "senior official"

[people.song]
name = "song"
kind = "document"

[people.beatrice-nyamari]
name    = "Beatrice Nyamari"
aliases = ["Nyamari"]
+++

Pluckers vs machine: In Tegat’s hills, a green army refuses to be “optimised”

The machine arrived in Block 14 on a Tuesday, under a tarpaulin, with an escort of two police Land Cruisers. By Wednesday it had a name. The pluckers call it “Mdomo,” the mouth.

It eats in an hour what Grace Wamaitha can pick in nine days. She has done the sum on the back of a weighing card, twice, because she did not believe it the first time.

“I have been here since I was carrying my firstborn on my back,” she told the Sunday Highlander. “He is now a teacher. All his fees were in these two hands. Let them bring a machine that can pay fees.”

Tegat Highlands Tea plans to lease 60 of the harvesters by December and to lay off 4,100 pluckers, whom a memo to shareholders calls “the manual cohort.” Its managing director, Elijah Kiprop, insists that the company has no choice.

“Our competitors to the west mechanised ten years ago,” Kiprop says in his office, where a framed photograph shows his own mother with a basket on her back. “If I do nothing, Mama Grace will lose her job anyway, and so shall I, and the buyer in Europe will not even send us flowers.”

He knows her, then? He does. “She taught me to pluck. I was nine. I was very bad.”

Wamaitha remembers it differently. She says the boy was quick, and proud, and that she once had to slap his wrist for taking three leaves with the bud in place of two. “I told him, ‘Elijah, if you want to be a goat, go and eat with the goats,’” she says, and claps her hands. “Now look. The goat is the manager.”

The Ministry of Agriculture has offered to mediate. It has not said when. A senior official there, who requested anonymity because he was not authorised to speak, described the dispute as “a small fire in a big forest.”

That is not how it looks from the labour lines, where the women have been singing since Sunday. The song has many verses. “Mdomo, Mdomo, who will buy your sugar?” goes one. “Mdomo, Mdomo, who will bury you?” goes another. Beatrice Nyamari, 24, made up most of them on a night shift. She has a diploma in procurement.

“People are saying we are against technology,” says Nyamari, scrolling through messages from the other estates. “I have two phones. I am not against technology. I am against being told on WhatsApp.”

It was on WhatsApp, at 10.40pm, that the pluckers learnt of the plan. Kiprop concedes this was a mistake. “I should have gone down there in person,” he says. “My mother has told me so. She is not speaking to me also.”

On Thursday the harvester was sent up the steep side of Block 14 for the first time, with the owners watching from a tent. It ate two rows, coughed and rolled gently on to its back. Nobody was hurt. From the ridge above, where some 300 pluckers were standing in the rain, there was complete silence; and then Wamaitha cupped her hands.

“Elijah!” she called down. “Shall we finish it for you?”

+++

[quotes.q1]
parts   = ["“I have been here since I was carrying my firstborn on my back,”", "“He is now a teacher. All his fees were in these two hands. Let them bring a machine that can pay fees.”"]
speaker = "grace-wamaitha"
cue     = "told"
mention = "she"

[quotes.q2]
text    = "“the manual cohort.”"
speaker = "memo"
cue     = "calls"
mention = "a memo to shareholders"

[quotes.q3]
text    = "the company has no choice"
speaker = "elijah-kiprop"
cue     = "insists"
mention = "Elijah Kiprop"

[quotes.q4]
text    = "“Our competitors to the west mechanised ten years ago,”"
speaker = "elijah-kiprop"
cue     = "says"
mention = "Kiprop"

[quotes.q5]
from    = "“If I do"
to      = "send us flowers.”"
speaker = "elijah-kiprop"
mention = "Kiprop"

[quotes.q6]
text    = "“She taught me to pluck. I was nine. I was very bad.”"
speaker = "elijah-kiprop"
mention = "He"

[quotes.q7]
from    = "the boy was"
to      = "place of two"
speaker = "grace-wamaitha"
cue     = "says"
mention = "She"

[quotes.q8]
text    = "“I told him, ‘Elijah, if you want to be a goat, go and eat with the goats,’”"
speaker = "grace-wamaitha"
cue     = "says"
mention = "she"

[quotes.q9]
text    = "“Now look. The goat is the manager.”"
speaker = "grace-wamaitha"
mention = "she"

[quotes.q10]
text    = "“a small fire in a big forest.”"
speaker = "senior-official"
cue     = "described"
mention = "A senior official there"

[quotes.q11]
text    = "“Mdomo, Mdomo, who will buy your sugar?”"
speaker = "song"
cue     = "goes"
mention = "one"

[quotes.q12]
text    = "“Mdomo, Mdomo, who will bury you?”"
speaker = "song"
cue     = "goes"
mention = "another"

[quotes.q13]
parts   = ["“People are saying we are against technology,”", "“I have two phones. I am not against technology. I am against being told on WhatsApp.”"]
speaker = "beatrice-nyamari"
cue     = "says"
mention = "Nyamari"

[quotes.q14]
text    = "this was a mistake"
speaker = "elijah-kiprop"
cue     = "concedes"
mention = "Kiprop"

[quotes.q15]
parts   = ["“I should have gone down there in person,”", "“My mother has told me so. She is not speaking to me also.”"]
speaker = "elijah-kiprop"
cue     = "says"
mention = "he"

[quotes.q16]
parts   = ["“Elijah!”", "“Shall we finish it for you?”"]
speaker = "grace-wamaitha"
cue     = "called"
mention = "she"
+++
