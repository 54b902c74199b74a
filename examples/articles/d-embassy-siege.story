+++
format   = 1
title    = "Gunmen kill five in attack on hotel in Mandalé"
language = "en"

[people."souleymane-traïdou"]
name    = "Souleymane Traïdou"
aliases = ["Traïdou"]

[people.claudine-mbarga]
name    = "Claudine Mbarga"
aliases = ["Mbarga"]

[people.odile-fotso-beyala]
name    = "Odile Fotso-Beyala"
aliases = ["Fotso-Beyala"]

[people.sons-of-the-dune]
name = "Sons of the Dune"
kind = "organization"

[people."amadou-kéréma"]
name    = "Amadou Kéréma"
aliases = ["Kéréma", "The president"]

[people."hélène-cazaubon"]
name    = "Hélène Cazaubon"
aliases = ["Cazaubon"]

[people.guard]
name = "guard"

[people.idriss-ould-hamdane]
name    = "Idriss Ould Hamdane"
aliases = ["Ould Hamdane"]
+++

Gunmen kill five in attack on hotel in Mandalé

MANDALÉ — Gunmen stormed a beachside hotel popular with foreigners in
Mandalé late on Saturday, killing at least five people before they were
shot by special forces in a siege that lasted until dawn, the interior
minister said.

“The terrorists are all dead, and the hotel is in our hands, but I ask
journalists not to go on to the third floor,” Souleymane Traïdou, a
retired general who has held the interior portfolio since March, told
state radio. He said two of the victims were foreign nationals but
declined to give their nationalities.

France’s foreign minister, Hélène Cazaubon, confirmed in Paris that one
of those killed was a French water engineer. In a message of condolence
to President Amadou Kéréma she spoke of “an attack on people whose trade
was wells.”

The “martyrs” had been sent in answer to air strikes last month, the
Sons of the Dune, a group that broke away from a larger movement in
2016, said in an audio recording circulated on messaging services. The
claim could not be verified.

Claudine Mbarga, a receptionist who hid for six hours in a linen
cupboard with a guest whom she had never met, recounted that the
attackers had knocked on each door and asked politely in French for “the
manager”. “They had learned the word for that. I don’t think they knew
who they wanted,” she said.

The guest, Odile Fotso-Beyala, a tax inspector from Douala, told a
reporter that Mbarga had held her hand and had counted under her breath.
“I asked her afterwards what she was counting. Sheets, she said. There
were two hundred and six.”

A guard at the gate, who was wounded in the arm, was described by the
minister as a hero. The man himself, speaking from a hospital bed on
condition that his name not be used, said: “I ran. I was shot while
running. Please write that.”

The president declared three days of mourning. “We shall not be moved
from our own shore,” Kéréma said.

The choice of target was no accident, said Idriss Ould Hamdane, a
researcher at the Sahel Policy Forum and author of the book “Sand and
Signal”. “That hotel is where the peace talks were to be held, and
everyone who needed to know it knew it.”

+++

[quotes.q1]
from    = "Gunmen stormed a"
to      = "lasted until dawn"
speaker = "souleymane-traïdou"
cue     = "said"
mention = "the interior minister"

[quotes.q2]
from    = "“The terrorists are"
to      = "the third floor,”"
speaker = "souleymane-traïdou"
cue     = "told"
mention = "Souleymane Traïdou"

[quotes.q3]
from    = "two of the"
to      = "give their nationalities"
speaker = "souleymane-traïdou"
cue     = "said"
mention = "He"

[quotes.q4]
text    = "one of those killed was a French water engineer"
speaker = "hélène-cazaubon"
cue     = "confirmed"
mention = "Hélène Cazaubon"

[quotes.q5]
text    = "“an attack on people whose trade was wells.”"
speaker = "hélène-cazaubon"
cue     = "spoke"
mention = "she"

[quotes.q6]
text    = "The “martyrs” had been sent in answer to air strikes last month"
speaker = "sons-of-the-dune"
form    = "indirect"
cue     = "said"
mention = "the Sons of the Dune"

[quotes.q7]
from    = "the attackers had"
to      = "for “the manager”"
speaker = "claudine-mbarga"
form    = "indirect"
cue     = "recounted"
mention = "Claudine Mbarga"

[quotes.q8]
text    = "“They had learned the word for that. I don’t think they knew who they wanted,”"
speaker = "claudine-mbarga"
cue     = "said"
mention = "she"

[quotes.q9]
text    = "Mbarga had held her hand and had counted under her breath"
speaker = "odile-fotso-beyala"
cue     = "told"
mention = "Odile Fotso-Beyala"

[quotes.q10]
from    = "“I asked her"
to      = "hundred and six.”"
speaker = "odile-fotso-beyala"
mention = "Odile Fotso-Beyala"

[quotes.q11]
text    = "“I ran. I was shot while running. Please write that.”"
speaker = "guard"
cue     = "said"
mention = "The man himself"

[quotes.q12]
text    = "“We shall not be moved from our own shore,”"
speaker = "amadou-kéréma"
cue     = "said"
mention = "Kéréma"

[quotes.q13]
from    = "“That hotel is"
to      = "it knew it.”"
speaker = "idriss-ould-hamdane"
cue     = "said"
mention = "Idriss Ould Hamdane"
+++
