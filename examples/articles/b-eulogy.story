+++
format   = 1
title    = "A piano tuner is sung out of Bellwether"
language = "en"

[people.abel-fontaine]
name    = "Abel Fontaine"
aliases = ["Mr. Fontaine", "Abe"]

[people.josephine-tarrant]
name    = "Josephine Tarrant"
aliases = ["Tarrant", "Ms. Tarrant"]

[people.lucius-bray]
name    = "Lucius Bray"
aliases = ["Mr. Bray", "the Rev. Lucius Bray"]

[people.minnie-fontaine]
name    = "Minnie Fontaine"
aliases = ["Mrs. Fontaine"]

[people.his-family]
name = "his family"
kind = "group"

[people.woman]
name = "woman"

[people.damon]
name = "Damon"
+++

A piano tuner is sung out of Bellwether

BELLWETHER — They left the lid of the piano closed.

It was the wish of Abel Fontaine, who tuned every instrument in this county for 58 years and could not, his family said, have stood to hear one played badly over him. He died on March 3. On Saturday about 700 people filled Mount Olive Church to bury him, and they sang without a note of accompaniment, and they were flat.

“Abe heard that,” the Rev. Lucius Bray said when it was over. “Don’t you think he didn’t.”

The eulogy was given by Josephine Tarrant, the concert pianist, who learned to play here on an upright that Mr. Fontaine had rescued from a flooded lodge hall. She had flown overnight and she had no notes.

“My mother couldn’t pay him,” Ms. Tarrant began. “I want to say that first, because some of you couldn’t either, and I see you out there looking at your shoes. He would come on a Thursday. He would take his jacket off and fold it, lining out, and he’d lay it on the back of the chair like it was asleep.

“And then he’d talk to the piano. I never heard what he said. I asked him one time. I was eight years old, and I said, ‘Mr. Fontaine, what are you telling it?’ And he looked down at me. He said, ‘I’m not telling it, baby. I’m asking it.’

“I’ve played, I guess, in forty countries. They have very fine technicians over there, with machines. And every time one of them walks off the stage and nods at me, I wait. I’m waiting for the jacket.”

She sat down beside Minnie Fontaine, who was married to the man for 61 years and who patted her knee. “That’s right,” Mrs. Fontaine said, loudly. “Lining out.”

Their grandson, Damon, 19, had a harder time. He had got through two sentences about fishing when he stopped and looked at the box. “Take your time,” Mr. Bray told him. A woman called out from the balcony, “Let him help you, son!” He folded the paper and put it in his pocket. “He was just my friend,” said Damon. “That’s all it says.”

On the program, below the dates, Mr. Fontaine had asked to have printed the words he wrote on the underside of each keyboard, where nobody but another tuner would see them. “A.F. was here and left it better,” they read.

Afterward, as the hall emptied, Ms. Tarrant was seen to lift the lid after all. She pressed one key, low down, and held it until it died. Mr. Bray asked if it was in tune.

“No,” she said. “Somebody’s moved it.”

+++

[quotes.q1]
parts   = ["could not", "have stood to hear one played badly over him"]
speaker = "his-family"
cue     = "said"
mention = "his family"

[quotes.q2]
parts   = ["“Abe heard that,”", "“Don’t you think he didn’t.”"]
speaker = "lucius-bray"
cue     = "said"
mention = "the Rev. Lucius Bray"

[quotes.q3]
parts   = ["“My mother couldn’t pay him,”", "“I want to say that first, because some of you couldn’t either, and I see you out there looking at your shoes. He would come on a Thursday. He would take his jacket off and fold it, lining out, and he’d lay it on the back of the chair like it was asleep. “And then he’d talk to the piano. I never heard what he said. I asked him one time. I was eight years old, and I said, ‘Mr. Fontaine, what are you telling it?’ And he looked down at me. He said, ‘I’m not telling it, baby. I’m asking it.’ “I’ve played, I guess, in forty countries. They have very fine technicians over there, with machines. And every time one of them walks off the stage and nods at me, I wait. I’m waiting for the jacket.”"]
speaker = "josephine-tarrant"
cue     = "began"
mention = "Ms. Tarrant"

[quotes.q4]
parts   = ["“That’s right,”", "“Lining out.”"]
speaker = "minnie-fontaine"
cue     = "said"
mention = "Mrs. Fontaine"

[quotes.q5]
text    = "“Take your time,”"
speaker = "lucius-bray"
cue     = "told"
mention = "Mr. Bray"

[quotes.q6]
text    = "“Let him help you, son!”"
speaker = "woman"
cue     = "called"
mention = "A woman"

[quotes.q7]
parts   = ["“He was just my friend,”", "“That’s all it says.”"]
speaker = "damon"
cue     = "said"
mention = "Damon"

[quotes.q8]
text    = "“A.F. was here and left it better,”"
speaker = "abel-fontaine"
cue     = "read"
mention = "they"

[quotes.q9]
text    = "if it was in tune"
speaker = "lucius-bray"
cue     = "asked"
mention = "Mr. Bray"

[quotes.q10]
parts   = ["“No,”", "“Somebody’s moved it.”"]
speaker = "josephine-tarrant"
cue     = "said"
mention = "she"
+++
