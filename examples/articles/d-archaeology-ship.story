+++
format   = 1
title    = "Wreck in Baltic identified as lost royal ship"
language = "en"

[people."torbjörn-rehnskiöld-aho"]
name    = "Torbjörn Rehnskiöld-Aho"
aliases = ["Rehnskiöld-Aho"]

[people.leena-virmavirta]
name    = "Leena Virmavirta"
aliases = ["Virmavirta"]

[people.aleksandra-zwierzchowska]
name    = "Aleksandra Zwierzchowska"
aliases = ["Zwierzchowska"]

[people.maritime-museum-of-karlsvik]
name    = "Maritime Museum of Karlsvik"
kind    = "organization"
aliases = ["the museum"]

[people.chronicle]
name = "chronicle"
kind = "document"

[people.inscription]
name = "inscription"
kind = "document"

[people.national-heritage-agency]
name = "National Heritage Agency"
kind = "organization"

[people.dietrich-von-malzahn]
name    = "Dietrich von Malzahn"
aliases = ["von Malzahn"]
+++

Wreck in Baltic identified as lost royal ship

A wreck that was discovered by chance during a survey for a gas pipeline is almost certainly that of the Svanen, a warship that blew up in 1567 with 480 men and the Swedish army’s pay on board, the Maritime Museum of Karlsvik said on Friday.

Torbjörn Rehnskiöld-Aho, the museum’s head of underwater archaeology, who has looked for the ship since he was a student and who had twice announced, wrongly, that he had found it, told reporters: “This time I let other people say it first.”

Those other people were led by Leena Virmavirta, a Finnish diver and engineer who in May brought up a bronze gun from a depth of 74 metres. The gun bears the arms of King Erik and an inscription, which reads in translation: “Swan I am called. I sing once.” “I read it with my torch and I thought, well, that is clear,” said Virmavirta. She estimated that two-thirds of the hull had been preserved under clay.

A chronicle written some twenty years after the battle states that the ship went down “in the time it takes to say an Our Father, and there were few on board who got as far as the bread”. Its author has generally been regarded as unreliable. Aleksandra Zwierzchowska, a historian at the University of Toruń-Wschód and the author of the standard work “Northern Fire”, conceded that she had described the passage in print as “a literary ornament”. “I owe an apology to a dead monk,” she said.

Not a single coin has yet been found. Asked about the pay, a sum that would today be worth around €30 million, Rehnskiöld-Aho said that he would rather find the cook’s spoon. Virmavirta, standing beside him, did not agree. “Torbjörn can have the spoon,” she said.

The National Heritage Agency has declared the site protected and warned that anyone diving there without a permit faced up to two years in prison. A German collector, Dietrich von Malzahn, who claims descent from the ship’s captain, said by e-mail he would be asking for his ancestor’s ring. There was no legal basis for such a claim, an agency spokesman said.

+++

[quotes.q1]
from    = "A wreck that"
to      = "pay on board"
speaker = "maritime-museum-of-karlsvik"
cue     = "said"
mention = "the Maritime Museum of Karlsvik"

[quotes.q2]
text    = "“This time I let other people say it first.”"
speaker = "torbjörn-rehnskiöld-aho"
cue     = "told"
mention = "Torbjörn Rehnskiöld-Aho"

[quotes.q3]
text    = "“Swan I am called. I sing once.”"
speaker = "inscription"
cue     = "reads"
mention = "an inscription"

[quotes.q4]
text    = "“I read it with my torch and I thought, well, that is clear,”"
speaker = "leena-virmavirta"
cue     = "said"
mention = "Virmavirta"

[quotes.q5]
text    = "two-thirds of the hull had been preserved under clay"
speaker = "leena-virmavirta"
cue     = "estimated"
mention = "She"

[quotes.q6]
from    = "the ship went"
to      = "as the bread”"
speaker = "chronicle"
form    = "indirect"
cue     = "states"
mention = "A chronicle"

[quotes.q7]
from    = "“in the time"
to      = "as the bread”"
speaker = "chronicle"
cue     = "states"
mention = "A chronicle"

[quotes.q8]
text    = "she had described the passage in print as “a literary ornament”"
speaker = "aleksandra-zwierzchowska"
form    = "indirect"
cue     = "conceded"
mention = "Aleksandra Zwierzchowska"

[quotes.q9]
text    = "“a literary ornament”"
speaker = "aleksandra-zwierzchowska"
cue     = "conceded"
mention = "Aleksandra Zwierzchowska"

[quotes.q10]
text    = "“I owe an apology to a dead monk,”"
speaker = "aleksandra-zwierzchowska"
cue     = "said"
mention = "she"

[quotes.q11]
text    = "he would rather find the cook’s spoon"
speaker = "torbjörn-rehnskiöld-aho"
cue     = "said"
mention = "Rehnskiöld-Aho"

[quotes.q12]
text    = "“Torbjörn can have the spoon,”"
speaker = "leena-virmavirta"
cue     = "said"
mention = "she"

[quotes.q13]
text    = "anyone diving there without a permit faced up to two years in prison"
speaker = "national-heritage-agency"
cue     = "warned"
mention = "The National Heritage Agency"

[quotes.q14]
text    = "he would be asking for his ancestor’s ring"
speaker = "dietrich-von-malzahn"
cue     = "said"
mention = "Dietrich von Malzahn"

[quotes.q15]
text    = "There was no legal basis for such a claim"
speaker = "national-heritage-agency"
cue     = "said"
mention = "an agency spokesman"
+++
