+++
format   = 1
title    = "Navy says drone came within metres of frigate"
language = "en"

[people.navy]
name    = "navy"
kind    = "organization"
aliases = ["the navy", "The navy"]

[people."inês-carvalhal"]
name    = "Inês Carvalhal"
aliases = ["Carvalhal"]

[people.rodrigo-saldanha-pinto]
name    = "Rodrigo Saldanha-Pinto"
aliases = ["Saldanha-Pinto"]

[people.foreign-ministry]
name = "Foreign Ministry"
kind = "office"

[people.hal-brubeck]
name    = "Hal Brubeck"
aliases = ["Brubeck"]

[people.captain]
name = "captain"

[people."diário-do-cabo"]
name = "Diário do Cabo"
kind = "organization"

[people."vasco-queirós"]
name    = "Vasco Queirós"
aliases = ["Queirós"]
+++

Navy says drone came within metres of frigate
LISBON, Oct. 3 - An unidentified drone flew within 40 metres of a Portuguese frigate taking part in a multinational exercise in the Atlantic on Wednesday night, the navy said, in what Defence Minister Rodrigo Saldanha-Pinto called "an act of astonishing bad manners and possibly worse".
The aircraft, which was about two metres across and carried no lights, circled the NRP Dom Fradique three times and then dropped into the sea, Commander Inês Carvalhal, a naval spokeswoman, told reporters. Asked whether the crew had fired on it, Carvalhal said: "The crew took the measures which it took."
The daily Diário do Cabo, citing an unnamed officer, reported that the drone had been struck by a signal flare fired by the ship's cook. The navy did not deny this. "There are many able people on the ship," said the commander.
The exercise, code-named "Steady Gull", involves nine nations and ends on Sunday.
The Foreign Ministry said it had summoned no ambassador because "there is not yet an ambassador to summon". On social media the opposition spokesman on defence, Vasco Queirós, wrote: "A frigate worth 400 million, saved by a man with a ladle. Who is minister?"
Saldanha-Pinto retorted in parliament on Thursday that Queirós had voted against the radar that would have seen it. "He was for the ladle then," said the minister, to laughter. His opponent, rising on a point of order, said that the radar in question had been meant for a different ship.
Such approaches have become common, said Hal Brubeck, a retired American rear admiral who is now a fellow at the Ostend Centre for Maritime Policy and who commanded a carrier group in the same waters in 2008. "We'd see one a year. Now it's one a week, and the thing costs less than my lunch," Brubeck said by telephone. He cautioned that nothing so far pointed to a state.
The ship's captain, who was not named, was described by Carvalhal as "calm, then amused, then calm".

+++

[quotes.q1]
text    = "drone came within metres of frigate"
speaker = "navy"
cue     = "says"
mention = "Navy"

[quotes.q2]
from    = "An unidentified drone"
to      = "on Wednesday night"
speaker = "navy"
cue     = "said"
mention = "the navy"

[quotes.q3]
text    = '"an act of astonishing bad manners and possibly worse"'
speaker = "rodrigo-saldanha-pinto"
cue     = "called"
mention = "Defence Minister Rodrigo Saldanha-Pinto"

[quotes.q4]
from    = "The aircraft, which"
to      = "into the sea"
speaker = "inês-carvalhal"
cue     = "told"
mention = "Commander Inês Carvalhal"

[quotes.q5]
text    = '"The crew took the measures which it took."'
speaker = "inês-carvalhal"
cue     = "said"
mention = "Carvalhal"

[quotes.q6]
text    = "the drone had been struck by a signal flare fired by the ship's cook"
speaker = "diário-do-cabo"
cue     = "reported"
mention = "The daily Diário do Cabo"

[quotes.q7]
text    = '"There are many able people on the ship,"'
speaker = "inês-carvalhal"
cue     = "said"
mention = "the commander"

[quotes.q8]
text    = 'it had summoned no ambassador because "there is not yet an ambassador to summon"'
speaker = "foreign-ministry"
form    = "indirect"
cue     = "said"
mention = "The Foreign Ministry"

[quotes.q9]
text    = '"there is not yet an ambassador to summon"'
speaker = "foreign-ministry"
cue     = "said"
mention = "The Foreign Ministry"

[quotes.q10]
text    = '"A frigate worth 400 million, saved by a man with a ladle. Who is minister?"'
speaker = "vasco-queirós"
cue     = "wrote"
mention = "Vasco Queirós"

[quotes.q11]
text    = "Queirós had voted against the radar that would have seen it"
speaker = "rodrigo-saldanha-pinto"
cue     = "retorted"
mention = "Saldanha-Pinto"

[quotes.q12]
text    = '"He was for the ladle then,"'
speaker = "rodrigo-saldanha-pinto"
cue     = "said"
mention = "the minister"

[quotes.q13]
text    = "the radar in question had been meant for a different ship"
speaker = "vasco-queirós"
cue     = "said"
mention = "His opponent"

[quotes.q14]
text    = "Such approaches have become common"
speaker = "hal-brubeck"
cue     = "said"
mention = "Hal Brubeck"

[quotes.q15]
from    = "\"We'd see one"
to      = 'than my lunch,"'
speaker = "hal-brubeck"
cue     = "said"
mention = "Brubeck"

[quotes.q16]
text    = "nothing so far pointed to a state"
speaker = "hal-brubeck"
cue     = "cautioned"
mention = "He"

[quotes.q17]
text    = '"calm, then amused, then calm"'
speaker = "inês-carvalhal"
cue     = "described"
mention = "Carvalhal"
+++
