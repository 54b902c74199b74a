+++
format   = 1
title    = "Naps may help teenagers remember faces, Calder study finds"
language = "en"

[people.folasade-brandt]
name    = "Folasade Brandt"
aliases = ["Brandt", "Dr. Brandt"]

[people.loretta-yim]
name    = "Loretta Yim"
aliases = ["Yim", "Dr. Yim"]

[people.authors]
name = "authors"
kind = "group"

[people.study]
name = "study"
kind = "document"

[people.kevin-waites]
name    = "Kevin Waites"
aliases = ["Dr. Waites", "Waites"]
+++

Naps may help teenagers remember faces, Calder study finds

Teenagers who napped for 40 minutes in the early afternoon were better at recognizing strangers' faces the next day than those who stayed awake, according to a study published on Monday by researchers at Calder Polytechnic.

The effect was “modest but stubborn,” said Folasade Brandt, an associate professor of psychology and the lead author.

“It didn't go away when we controlled for how much they had slept the night before, which I fully expected it to,” Dr. Brandt said. “I asked Loretta to run it again. She had already run it four times.”

Loretta Yim, a statistician and co-author, said the team had tested 212 volunteers between the ages of 14 and 17 over two school terms. Each was shown 60 photographs, half of them of faces. Memory for houses and bicycles was not affected.

“That's what made us think it was real,” Dr. Yim said. “If the nap had simply made them more alert, the bicycles should have gone up, too.”

The study, in the journal Sleep and Cognition, does not show why faces should benefit. The authors suggest that a region of the brain known as the “fusiform face area” may be especially active in the light sleep that follows lunch, but they note that no scans were taken.

Kevin Waites, who studies adolescent memory at Orland State University and was not involved in the work, called it “carefully done.” He cautioned, however, that the volunteers had been paid, and that those who were told to stay awake “may have been a bit grumpy about it.”

“Folasade's group is very good at ruling things out,” Dr. Waites said. “I'd like to see them rule out the grumpiness.”

Dr. Brandt said that a second study, with the mood of the participants recorded every hour, was under way. It is supported by the Hallam Foundation. Asked whether schools should introduce a nap, she referred the question to her own two teenagers, who she said were in favor.

+++

[quotes.q1]
from    = "Teenagers who napped"
to      = "who stayed awake"
speaker = "study"
cue     = "according to"
mention = "a study"

[quotes.q2]
text    = "“modest but stubborn,”"
speaker = "folasade-brandt"
cue     = "said"
mention = "Folasade Brandt"

[quotes.q3]
parts   = ["“It didn't go away when we controlled for how much they had slept the night before, which I fully expected it to,”", "“I asked Loretta to run it again. She had already run it four times.”"]
speaker = "folasade-brandt"
cue     = "said"
mention = "Dr. Brandt"

[quotes.q4]
from    = "the team had"
to      = "two school terms"
speaker = "loretta-yim"
cue     = "said"
mention = "Loretta Yim"

[quotes.q5]
parts   = ["“That's what made us think it was real,”", "“If the nap had simply made them more alert, the bicycles should have gone up, too.”"]
speaker = "loretta-yim"
cue     = "said"
mention = "Dr. Yim"

[quotes.q6]
from    = "a region of"
to      = "that follows lunch"
speaker = "authors"
form    = "indirect"
cue     = "suggest"
mention = "The authors"

[quotes.q7]
text    = "no scans were taken"
speaker = "authors"
cue     = "note"
mention = "they"

[quotes.q8]
text    = "“carefully done.”"
speaker = "kevin-waites"
cue     = "called"
mention = "Kevin Waites"

[quotes.q9]
from    = "the volunteers had"
to      = "grumpy about it.”"
speaker = "kevin-waites"
form    = "indirect"
cue     = "cautioned"
mention = "He"

[quotes.q10]
text    = "“may have been a bit grumpy about it.”"
speaker = "kevin-waites"
cue     = "cautioned"
mention = "He"

[quotes.q11]
parts   = ["“Folasade's group is very good at ruling things out,”", "“I'd like to see them rule out the grumpiness.”"]
speaker = "kevin-waites"
cue     = "said"
mention = "Dr. Waites"

[quotes.q12]
from    = "a second study,"
to      = "was under way"
speaker = "folasade-brandt"
cue     = "said"
mention = "Dr. Brandt"

[quotes.q13]
parts   = ["who", "were in favor"]
after   = "she"
speaker = "folasade-brandt"
cue     = "said"
mention = "she"
+++
