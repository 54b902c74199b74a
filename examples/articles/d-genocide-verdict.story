+++
format   = 1
title    = "Tribunal finds former governor guilty of persecution"
language = "en"

[people.fadzai-murembwe]
name    = "Fadzai Murembwe"
aliases = ["Murembwe"]

[people."stojan-radivojša"]
name    = "Stojan Radivojša"
aliases = ["Radivojša"]

[people.judgment]
name = "judgment"
kind = "document"

[people.erik-vandermolen]
name    = "Erik Vandermolen"
aliases = ["Vandermolen"]

[people.anneliese-graubner]
name    = "Anneliese Graubner"
aliases = ["Graubner"]

[people."hajrija-bešlagić"]
name    = "Hajrija Bešlagić"
aliases = ["Hajrija"]

[people."senada-bešlagić"]
name = "Senada Bešlagić"

[people.association-of-mothers-of-donji-lug]
name    = "Association of Mothers of Donji Lug"
kind    = "organization"
aliases = ["the association"]
+++

Tribunal finds former governor guilty of persecution

THE HAGUE — Judges at a special tribunal on Thursday convicted a former wartime governor of persecution and of the forcible transfer of more than 6,000 people from the valley of Donji Lug in 1993, but acquitted him of the gravest charge, that of “extermination as a crime against humanity”.

The presiding judge, Fadzai Murembwe, said that Stojan Radivojša, now 74, had “signed each list, numbered each bus and, on two occasions, waved”.

“The Chamber is satisfied beyond reasonable doubt that the departures were not voluntary,” states the judgment, which runs to 1,140 pages and took fourteen months to write. “A person who is asked to choose between a bus and a rifle has not been asked to choose.”

Radivojša, who conducted part of his own defence and who in his closing speech had described himself as “a postmaster of history, no more”, listened without moving. When he was asked by Justice Murembwe whether he had understood the sentence, 22 years, he answered: “I have understood the number.”

Erik Vandermolen, the Belgian lawyer who led the prosecution from its opening in 2015 and who has spent most of his career before international courts, said the verdict was “a sober one” and that his office would study the acquittal. According to Anneliese Graubner, counsel for the accused, an appeal would be lodged within thirty days. “My client is a sick man, and twenty-two years is a poetic figure,” she told reporters.

In the public gallery sat two sisters from Donji Lug, Hajrija and Senada Bešlagić, who had both testified. The elder, Hajrija, said that she had hoped to hear the word “extermination” because her husband had not been transferred anywhere. “They found him in a well,” she said. “A well is not a bus.”

Her sister disagreed. “For me it is enough that he heard our name read by a judge,” said Senada Bešlagić. “She pronounced it properly.”

The Association of Mothers of Donji Lug announced that it would hold a silent march on Saturday. In a letter to the tribunal the association wrote: “We did not come for twenty-two years. We came for thirty years, every Thursday.”

+++

[quotes.q1]
from    = "Stojan Radivojša, now"
to      = "two occasions, waved”"
speaker = "fadzai-murembwe"
form    = "indirect"
cue     = "said"
mention = "Fadzai Murembwe"

[quotes.q2]
text    = "“signed each list, numbered each bus and, on two occasions, waved”"
speaker = "fadzai-murembwe"
cue     = "said"
mention = "Fadzai Murembwe"

[quotes.q3]
parts   = ["“The Chamber is satisfied beyond reasonable doubt that the departures were not voluntary,”", "“A person who is asked to choose between a bus and a rifle has not been asked to choose.”"]
speaker = "judgment"
cue     = "states"
mention = "the judgment"

[quotes.q4]
text    = "“a postmaster of history, no more”"
speaker = "stojan-radivojša"
cue     = "described"
mention = "Radivojša"

[quotes.q5]
text    = "“I have understood the number.”"
speaker = "stojan-radivojša"
cue     = "answered"
mention = "he"

[quotes.q6]
text    = "“a sober one”"
speaker = "erik-vandermolen"
cue     = "said"
mention = "Erik Vandermolen"

[quotes.q7]
text    = "an appeal would be lodged within thirty days"
speaker = "anneliese-graubner"
cue     = "According to"
mention = "Anneliese Graubner"

[quotes.q8]
text    = "“My client is a sick man, and twenty-two years is a poetic figure,”"
speaker = "anneliese-graubner"
cue     = "told"
mention = "she"

[quotes.q9]
from    = "she had hoped"
to      = "been transferred anywhere"
speaker = "hajrija-bešlagić"
form    = "indirect"
cue     = "said"
mention = "Hajrija"

[quotes.q10]
parts   = ["“They found him in a well,”", "“A well is not a bus.”"]
speaker = "hajrija-bešlagić"
cue     = "said"
mention = "she"

[quotes.q11]
parts   = ["“For me it is enough that he heard our name read by a judge,”", "“She pronounced it properly.”"]
speaker = "senada-bešlagić"
cue     = "said"
mention = "Senada Bešlagić"

[quotes.q12]
text    = "it would hold a silent march on Saturday"
speaker = "association-of-mothers-of-donji-lug"
cue     = "announced"
mention = "The Association of Mothers of Donji Lug"

[quotes.q13]
from    = "“We did not"
to      = "years, every Thursday.”"
speaker = "association-of-mothers-of-donji-lug"
cue     = "wrote"
mention = "the association"
+++
