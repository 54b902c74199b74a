+++
format   = 1
title    = 'Report blames "wrong runway" for crash that killed 19'
language = "en"

[people.safety-investigation-board]
name    = "Safety Investigation Board"
kind    = "organization"
aliases = ["the board", "SIB"]

[people."nadège-ouattarelle"]
name    = "Nadège Ouattarelle"
aliases = ["Ouattarelle"]

[people.aerosolar]
name    = "AeroSolar"
kind    = "organization"
aliases = ["the airline"]

[people."benoît-kasongo-leroy"]
name    = "Benoît Kasongo-Leroy"
aliases = ["Kasongo-Leroy"]

[people.pieter-van-den-hoorn]
name    = "Pieter van den Hoorn"
aliases = ["Van den Hoorn"]

[people.first-officer]
name = "first officer"

[people.controller]
name = "controller"

[people.saskia-van-den-hoorn]
name = "Saskia van den Hoorn"

[people.pilots-union]
name = "pilots' union"
kind = "organization"
+++

Report blames "wrong runway" for crash that killed 19

The crew of an AeroSolar turboprop that crashed in fog at Port-Célestin airport two years ago had lined up on a taxiway, the Safety Investigation Board (SIB) said in its final report on Tuesday.

The report, which runs to 310 pages, concluded that the lights of the taxiway had been replaced eleven days earlier with lamps of the same colour as those of the runway and that no notice of the change had been sent to airlines.

"No one person did a foolish thing. Nine people did a reasonable thing in the wrong order," said Nadège Ouattarelle, a metallurgist by training who has chaired the board since 2015 and who flew the same approach herself in a simulator more than sixty times.

The cockpit voice recorder was recovered on the second day. Forty seconds before the impact the first officer, who was on her third flight for the company, can be heard to ask, "Does that look right to you?" The captain, 49-year-old Pieter van den Hoorn, replies: "It looks like what they gave us." Then a controller tells the crew that they are clear to take off.

Van den Hoorn was among the dead. His widow, Saskia van den Hoorn, who has attended every public session of the inquiry with a photograph of her husband in a plastic sleeve, told journalists that the finding had come too late for her sons, who had been called "the crash boys" at school. "Madame Ouattarelle rang me last night so that I wouldn't hear it from you," she said. "She cried. I did not expect that and I did not know what to do about it."

Benoît Kasongo-Leroy, a lawyer acting for eleven of the families, announced that he would file a claim against the airport operator by the end of the month. Asked whether the airline bore any blame, he answered, "The SIB says no, and for once I have nothing to add to the SIB."

AeroSolar said in a statement that it "took note" of the report and had renamed its training centre after the captain. The pilots' union called that gesture "decent, and about two years late."

+++

[quotes.q1]
from    = "The crew of"
to      = "on a taxiway"
speaker = "safety-investigation-board"
cue     = "said"
mention = "the Safety Investigation Board"

[quotes.q2]
from    = "the lights of"
to      = "sent to airlines"
speaker = "safety-investigation-board"
cue     = "concluded"
mention = "The report"

[quotes.q3]
from    = '"No one person'
to      = 'the wrong order,"'
speaker = "nadège-ouattarelle"
cue     = "said"
mention = "Nadège Ouattarelle"

[quotes.q4]
text    = '"Does that look right to you?"'
speaker = "first-officer"
cue     = "ask"
mention = "the first officer"

[quotes.q5]
text    = '"It looks like what they gave us."'
speaker = "pieter-van-den-hoorn"
cue     = "replies"
mention = "The captain"

[quotes.q6]
text    = "they are clear to take off"
speaker = "controller"
cue     = "tells"
mention = "a controller"

[quotes.q7]
from    = "the finding had"
to      = 'boys" at school'
speaker = "saskia-van-den-hoorn"
form    = "indirect"
cue     = "told"
mention = "Saskia van den Hoorn"

[quotes.q8]
parts   = ["\"Madame Ouattarelle rang me last night so that I wouldn't hear it from you,\"", '"She cried. I did not expect that and I did not know what to do about it."']
speaker = "saskia-van-den-hoorn"
cue     = "said"
mention = "she"

[quotes.q9]
text    = "he would file a claim against the airport operator by the end of the month"
speaker = "benoît-kasongo-leroy"
cue     = "announced"
mention = "Benoît Kasongo-Leroy"

[quotes.q10]
text    = '"The SIB says no, and for once I have nothing to add to the SIB."'
speaker = "benoît-kasongo-leroy"
cue     = "answered"
mention = "he"

[quotes.q11]
text    = 'it "took note" of the report'
speaker = "aerosolar"
form    = "indirect"
cue     = "said"
mention = "AeroSolar"

[quotes.q12]
text    = '"took note"'
speaker = "aerosolar"
cue     = "said"
mention = "AeroSolar"

[quotes.q13]
text    = '"decent, and about two years late."'
speaker = "pilots-union"
cue     = "called"
mention = "The pilots' union"
+++
