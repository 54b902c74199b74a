+++
format   = 1
title    = "Envoys claim progress on border, but not on the word for it"
language = "en"

[people.benedikta-orlova-stein]
name    = "Benedikta Orlova-Stein"
aliases = ["Orlova-Stein"]

[people.tariq-halabi]
name    = "Tariq Halabi"
aliases = ["Mr. Halabi", "Halabi"]

[people.daoud-merashi]
name    = "Daoud Merashi"
aliases = ["Mr. Merashi", "Merashi"]

[people.negotiators]
name = "negotiators"
kind = "group"

[people.european-official]
name = "European official"

[people.draft]
name = "draft"
kind = "document"

[people.foreign-ministry]
name = "Foreign Ministry"
kind = "office"
+++

Envoys claim progress on border, but not on the word for it

Negotiators for the two sides emerged from 16 hours of talks on Sunday saying they had agreed on nearly everything except what to call it.

Benedikta Orlova-Stein, the mediator, told reporters that the delegations had reached “an understanding on the substance” of a new line of control along the Meshka River. She declined to describe it as a border, a frontier or a boundary, all three of which, she said, were “words with casualties.”

The chief delegate of the upstream side, Tariq Halabi, was less guarded. He said his government considered the matter “closed, sealed and paid for,” and he dismissed as “poetry” a report that his counterpart, Daoud Merashi, had walked out at midnight. Mr. Merashi, in a separate briefing across the hall, confirmed that he had gone out, but said that it was “to smoke.”

According to a European official with knowledge of the text, the draft refers throughout to “the agreed feature.” The official said that Mr. Halabi had proposed the phrase and that Mr. Merashi had accepted it on condition that it not be translated.

The Foreign Ministry in Mr. Merashi’s capital was not so relaxed. In a statement it said any suggestion that territory had been “ceded, leased or lent” was false. It also denied that Mr. Merashi had exceeded his instructions, which, a ministry spokeswoman said, had been “clear, and remain so.” She would not say what they were.

Ms. Orlova-Stein has been here before. In 2017 an accord that she had called “irreversible” lasted nine days. Mr. Halabi’s predecessor was said to have torn it up in a lift. She acknowledged on Sunday that the earlier deal had been “over-described,” and she promised that there would be no signing ceremony this time, no pens and “certainly no doves.”

Both men praised her. Mr. Halabi called her “the only adult in the canton,” and Mr. Merashi, told of the remark, said that on this point, too, there was an understanding on the substance.

The talks resume on Thursday. On the agenda are fishing rights, a bridge that neither side admits to having blown up and, in the words of the draft, “such other features as may be agreed.”

+++

[quotes.q1]
text    = "they had agreed on nearly everything except what to call it"
speaker = "negotiators"
cue     = "saying"
mention = "Negotiators for the two sides"

[quotes.q2]
from    = "the delegations had"
to      = "the Meshka River"
speaker = "benedikta-orlova-stein"
form    = "indirect"
cue     = "told"
mention = "Benedikta Orlova-Stein"

[quotes.q3]
text    = "“an understanding on the substance”"
speaker = "benedikta-orlova-stein"
cue     = "told"
mention = "Benedikta Orlova-Stein"

[quotes.q4]
text    = "“words with casualties.”"
speaker = "benedikta-orlova-stein"
cue     = "said"
mention = "she"

[quotes.q5]
text    = "“closed, sealed and paid for,”"
speaker = "tariq-halabi"
cue     = "said"
mention = "He"

[quotes.q6]
text    = "“poetry”"
speaker = "tariq-halabi"
cue     = "dismissed"
mention = "he"

[quotes.q7]
text    = "he had gone out"
speaker = "daoud-merashi"
cue     = "confirmed"
mention = "Mr. Merashi"

[quotes.q8]
text    = "“to smoke.”"
speaker = "daoud-merashi"
cue     = "said"
mention = "Mr. Merashi"

[quotes.q9]
text    = "the draft refers throughout to “the agreed feature.”"
speaker = "european-official"
form    = "indirect"
cue     = "According to"
mention = "a European official"

[quotes.q10]
text    = "“the agreed feature.”"
speaker = "draft"
cue     = "refers"
mention = "the draft"

[quotes.q11]
from    = "Mr. Halabi had"
to      = "not be translated"
speaker = "european-official"
cue     = "said"
mention = "The official"

[quotes.q12]
text    = "any suggestion that territory had been “ceded, leased or lent” was false"
speaker = "foreign-ministry"
form    = "indirect"
cue     = "said"
mention = "it"

[quotes.q13]
text    = "“ceded, leased or lent”"
speaker = "foreign-ministry"
cue     = "said"
mention = "it"

[quotes.q14]
text    = "Mr. Merashi had exceeded his instructions"
speaker = "foreign-ministry"
cue     = "denied"
mention = "It"

[quotes.q15]
text    = "“clear, and remain so.”"
speaker = "foreign-ministry"
cue     = "said"
mention = "a ministry spokeswoman"

[quotes.q16]
text    = "“irreversible”"
speaker = "benedikta-orlova-stein"
cue     = "called"
mention = "she"

[quotes.q17]
text    = "“over-described,”"
speaker = "benedikta-orlova-stein"
cue     = "acknowledged"
mention = "She"

[quotes.q18]
text    = "there would be no signing ceremony this time, no pens and “certainly no doves.”"
speaker = "benedikta-orlova-stein"
form    = "indirect"
cue     = "promised"
mention = "she"

[quotes.q19]
text    = "“certainly no doves.”"
speaker = "benedikta-orlova-stein"
cue     = "promised"
mention = "she"

[quotes.q20]
text    = "“the only adult in the canton,”"
speaker = "tariq-halabi"
cue     = "called"
mention = "Mr. Halabi"

[quotes.q21]
text    = "on this point, too, there was an understanding on the substance"
speaker = "daoud-merashi"
cue     = "said"
mention = "Mr. Merashi"

[quotes.q22]
text    = "“such other features as may be agreed.”"
speaker = "draft"
cue     = "words"
mention = "the draft"
+++
