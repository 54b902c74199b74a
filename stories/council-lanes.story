+++
format   = 1
title    = "Council backs bike lanes on Quarry Street, 5 to 4, after four hours"
date     = "2025-10-15"
updated  = "2025-10-16"
authors  = ["Wren Castellane"]
outlet   = "Lindmere Ledger"
language = "en-US"
note     = "Invented: the town, the paper, the people, their words and every figure. The transcript beside it is invented too."
allow    = ["unnamed-source", "embed-truncated"]
[people.abelard]
name    = "Ruth Abelard"
aliases = ["Abelard", "Mayor Ruth Abelard"]
role    = "mayor"

[people.renwick]
name    = "Tobias Renwick"
aliases = ["Renwick"]
role    = "council member, brought the motion"

[people.asare]
name    = "Delphine Asare"
aliases = ["Asare"]
role    = "council member"

[people.holloway]
name    = "Marcus Holloway"
aliases = ["Holloway"]
role    = "council member"

[people.ferreira]
name    = "Lena Ferreira"
aliases = ["Ferreira"]
role    = "council member"

[people.dunmore]
name    = "Roy Dunmore"
aliases = ["Dunmore"]
role    = "council member for the north ward"

[people.oyelaran]
name    = "Beatrix Oyelaran"
aliases = ["Oyelaran"]
role    = "town clerk"

[people.hovland]
name    = "Nils Hovland"
aliases = ["Hovland"]
role    = "town engineer"

[people.beltrane]
name        = "Ana Beltrane"
aliases     = ["Beltrane", "Chief Beltrane"]
role        = "fire chief"
affiliation = "Lindmere Fire Department"

[people.venn]
name        = "Priya Venn"
aliases     = ["Venn"]
role        = "nurse"
affiliation = "St. Brigid Hospital"

[people.sandoval]
name        = "Kit Sandoval"
aliases     = ["Sandoval"]
role        = "student, 16"
affiliation = "cycling club of Lindmere High School"

[people.mother]
name = "Kit Sandoval’s mother"
note = "Speaks only through her child."

[people.forum]
name = "Lindmere Disability Forum"
kind = "organization"

[people.sallow]
name        = "Imogen Sallow"
aliases     = ["Sallow"]
role        = "speaks for the forum"
affiliation = "Lindmere Disability Forum"
part_of     = "forum"

[people.traders]
name = "Quarry Street Traders"
kind = "organization"

[people.marchetti]
name        = "Gus Marchetti"
aliases     = ["Marchetti"]
role        = "owner of a hardware store"
affiliation = "Quarry Street Traders"
part_of     = "traders"

[people.oddy]
name    = "Walter Oddy"
aliases = ["Oddy"]
role    = "retired bus driver"

[people.tanner]
name = "residents of Tanner Row"
kind = "group"

[people.staff]
name = "a member of the town’s staff"
role = "unnamed; knows of the memo"
note = "Asked not to be named because the memo has not been published. The Ledger knows who it is."

[people.second]
name = "A second person who has read the memo"
role = "unnamed"
note = "Asked not to be named, for the same reason."

[people.report]
name    = "engineer’s report"
aliases = ["His report"]
kind    = "document"

[people.quill]
name    = "Anselm Quill"
aliases = ["Quill"]
role    = "council member"

[people.sato]
name    = "Grace Sato"
aliases = ["Sato"]
role    = "council member"

[people.pike]
name    = "Judith Pike"
aliases = ["Pike"]
role    = "council member"

[sources.transcript]
title = "Council meeting of October 14, transcript"
file  = "council-transcript.txt"
kind  = "transcript"
date  = "2025-10-14"

[sources.minutes]
title = "Council meeting of October 14, draft minutes"
kind  = "official_record"
date  = "2025-10-15"

[sources.report]
title = "Quarry Street for Everyone: report of the town engineer"
kind  = "original_document"
date  = "2025-06-09"

[sources.grant]
title = "Offer of the state’s safe streets fund to the town of Lindmere"
kind  = "original_document"
date  = "2025-08-20"

[sources.police]
title = "Lindmere police, table of crashes 2020–2024"
kind  = "data"
date  = "2025-02-03"

[sources.counters]
title = "Town of Lindmere, traffic counters"
kind  = "data"
date  = "2025-06-01"

[sources.survey]
title = "Quarry Street Traders, survey of August 2025"
kind  = "data"
date  = "2025-08-29"

[sources.letter]
title = "Letter of residents of Tanner Row to the council"
kind  = "original_document"
date  = "2025-10-12"

[sources.fire]
title = "Lindmere Fire Department, test drive on Quarry Street"
kind  = "official_record"
date  = "2025-09-18"

[sources.budget]
title = "Town of Lindmere, state of funds, third quarter"
kind  = "official_record"
date  = "2025-10-06"
+++

LINDMERE – The town council voted 5 to 4 late on Tuesday to put protected bicycle lanes on Quarry Street, ending a meeting that ran past four hours and brought 46 people to the microphone.

The lanes will run 1.4 miles, from the railway station to St. Brigid Hospital. They will cost $3.6 million, of which the state pays $2.7 million, and they will take 68 of the street’s 112 parking spaces.

“We have counted cars on this street for forty years,” said Tobias Renwick, the council member who brought the motion. “Tonight we counted people.”

Delphine Asare, who led the four votes against, called the plan “a solution that has not met the street”.

The vote came at 11:08 p.m. Mayor Ruth Abelard, who had kept the room quiet for most of the night, needed her gavel twice. “You can boo the lanes,” Abelard told the back rows. “You can’t boo your neighbors.”

Those who booed had waited since seven. Those who cheered had waited as long, most of them with a helmet on their knees.

## What was decided

The motion that passed has three parts:

- Lanes behind a curb on both sides of Quarry Street, with work to begin in April.
- Nine loading bays, three more than the street has now.
- A trial of twelve months, after which the council must vote again if the lanes are to stay.

“If there is no second vote, the curb comes out,” the town clerk, Beatrix Oyelaran, said when she was asked what silence would mean.

The trial was an amendment by Marcus Holloway, and it passed 6 to 3. An hour later Holloway voted against the motion that he had improved. “I made it a better bad idea,” Holloway said, “and I will own that.”

Time was short. The town has until October 31 to accept the state’s money, and the council does not meet again before November.

The plan has been on the town’s website since June under the name “Quarry Street for Everyone”. On the street itself it has other names.

## The case for the lanes

Nils Hovland, the town engineer, opened with the police record. From 2020 through 2024, Hovland said, officers noted 94 crashes on Quarry Street, and in 31 of them somebody was on foot or on a bicycle. Two people died.

“A third of the crashes and most of the ambulances,” Hovland said. “That is not a street that is working.”

His report speaks of an “acceptable delay” for drivers: 40 seconds over the length of the street at half past five.

There are fewer of those drivers than there were. The town’s counters saw 12,900 vehicles on an average day in 2019 and 11,400 this May, a fall of 12 percent. They also saw 620 bicycles, on a street that has no place for one.

What the town calls a “protected lane” is one behind a curb six inches high. Paint, which the council tried on Lock Road in 2016, does not count.

Priya Venn, a nurse at St. Brigid who rides to the early shift, told the council that she had been hit twice. “The first time the driver stopped,” Venn said. “The second time I got the number from the bakery’s camera.”

Her bent front wheel went from hand to hand along the council’s table. Nobody knew where to put it down.

Kit Sandoval, 16, spoke for the cycling club of Lindmere High School. “My mother tells me ‘not on Quarry,’ and then she drives me four blocks,” Sandoval said. “She has read the same crash report you have.”

Imogen Sallow of the Lindmere Disability Forum brought support and a warning. “A curb is a friend or a wall, depending on where you cut it,” Sallow said, and she asked for “a drop every sixty feet, not every block”.

Hovland gave his word on it. “Sixty feet, and I’ll walk it with you,” the engineer answered.

In a letter handed to the clerk, the Lindmere Disability Forum wrote that it would judge the trial by whether its members used the street more.

A man in the fourth row asked who had asked the cyclists to pay. The mayor thanked him for his question and did not take it.

## The case against

Gus Marchetti has sold hardware on Quarry Street for 31 years. “Nobody carries a water heater home on handlebars,” Marchetti told the council, and both sides laughed.

He speaks for the Quarry Street Traders, who in August sent a survey to the 83 businesses on the street. Fifty-seven answered: 34 were against the lanes, 15 for them, and 8 could not say.

“Six in ten of us who answered said no,” Marchetti said. “That’s not a grumble, that’s a street with its hand up.”

Renwick had the same survey before him. “Twenty-six shops didn’t answer at all,” Renwick said. “Silence isn’t a no.”

Whether parking is short depends on whose hour one counts. At noon on Saturdays 87 of the 112 spaces are taken, by the engineer’s figures. In the same hour the station car park, four minutes away on foot, has 96 cars on its 210 spaces.

With the lanes there will be 44 spaces on the street, and Asare did that sum aloud. “Eighty-seven cars into forty-four spaces,” Asare said. “I taught third grade for nine years, and I can tell you what’s left over.”

What is left over would be looking for a place on Tanner Row, where the houses have no driveways. The overflow had already begun, residents of Tanner Row wrote in a letter with 41 signatures.

Walter Oddy drove the number 7 bus for 26 years. “You give a bus eleven feet and a delivery van, and you’ve given it nothing,” Oddy said.

The 7 carries 4,300 riders on a weekday, more than any other line. It would lose no more time than the cars, Hovland said, because its stops move to the far side of the crossings.

Oddy was not persuaded. He asked the engineer when he had last taken the 7, and the engineer said that he had come on it.

Ana Beltrane, the fire chief, was the speaker whom both sides had been waiting for. In September her crews drove the street with the lanes marked out in cones; between the fire station and the hospital they lost nine seconds.

“Nine seconds I can live with,” Beltrane said. “A parked truck in the wrong place, I can’t.”

She asked for one thing, that the loading bays be watched. “Paint doesn’t tow anybody,” the chief said.

## The memo

Until ten o’clock nobody at the table had spoken of snow.

The works department warned the mayor in August that its plows do not fit between a curb and a sidewalk, said a member of the town’s staff, who asked not to be named because the warning was in a memo that has not been published.

A second person who has read the memo said that it put the price of two narrow plows at $240,000. The Ledger has not seen it.

Asare asked the mayor whether there was such a paper. “There is a memo,” Abelard said. “There are a great many memos.”

“Does one of them say we can’t plow this?” Asare asked.

“It says we can’t plow it with what we own,” the mayor said.

The plows are not in the $3.6 million. They would be paid from the equipment fund, which held $610,000 at the end of September.

Lena Ferreira, who voted for the lanes, asked that the memo be made public all the same. “People forgive a bill,” Ferreira said. “They don’t forgive a drawer.”

By Friday, the mayor promised, and the clerk wrote it down.

## A post and an apology

The sharpest exchange of the night began on a telephone. In the break at nine o’clock Roy Dunmore, who sits for the north ward, posted on Townsquare, a local network:

> Two hours of helmets and not one shopping bag. This was never a hearing, it was a parade with a sign-up sheet and…

At Renwick’s request the clerk read it into the record. Dunmore did not deny it. “I typed it and I’ll wear it,” he said, and he apologized to “everybody who came in good faith, helmet or no helmet”.

Venn had her helmet on the chair beside her. “Size seven,” Venn called across the room.

It was the only time all evening that Dunmore smiled.

## How they voted

- For: Ruth Abelard, Lena Ferreira, Anselm Quill, Tobias Renwick, Grace Sato.
- Against: Delphine Asare, Roy Dunmore, Marcus Holloway, Judith Pike.

Abelard, whose vote was the fifth, had told nobody which way she would go. “I came in with a no in my pocket,” Abelard said. “Chief Beltrane took it out.”

Quill and Sato voted for the motion and did not speak to it. Pike voted against it and spoke once, to ask for the windows to be opened.

## What comes next

Bids are to be opened in January. Work takes seven weeks from the middle of April, so that the lanes would open in June and the second vote would fall in June 2027.

Until then somebody has to count: cars, bicycles, empty spaces, closed shops. The council did not say who.

When the motion had passed, the room emptied toward Quarry Street, where 112 spaces were waiting and nearly all of them were free.

---

Correction, October 16: An earlier version of this story said that 86 parking spaces would go. The number is 68.

+++

[quotes.q1]
parts   = ["“We have counted cars on this street for forty years,”", "“Tonight we counted people.”"]
speaker = "renwick"
form    = "direct"
cue     = "said"
mention = "Tobias Renwick"
basis   = "on_record"

[quotes.q2]
text    = "“a solution that has not met the street”"
speaker = "asare"
form    = "partial"
cue     = "called"
mention = "Delphine Asare"

[quotes.q3]
parts   = ["“You can boo the lanes,”", "“You can’t boo your neighbors.”"]
speaker = "abelard"
form    = "direct"
cue     = "told"
mention = "Abelard"
medium  = "at the table, to the public seats"

[quotes.q4]
text    = "“If there is no second vote, the curb comes out,”"
speaker = "oyelaran"
form    = "direct"
cue     = "said"
mention = "Beatrix Oyelaran"

[quotes.q5]
parts   = ["“I made it a better bad idea,”", "“and I will own that.”"]
speaker = "holloway"
form    = "direct"
cue     = "said"
mention = "Holloway"

[quotes.q6]
text    = "“Quarry Street for Everyone”"
form    = "title"
note    = "The name of the plan, not speech."

[quotes.q7]
parts   = ["From 2020 through 2024", "officers noted 94 crashes on Quarry Street, and in 31 of them somebody was on foot or on a bicycle"]
speaker = "hovland"
form    = "indirect"
cue     = "said"
mention = "Hovland"

[quotes.q8]
parts   = ["“A third of the crashes and most of the ambulances,”", "“That is not a street that is working.”"]
speaker = "hovland"
form    = "direct"
cue     = "said"
mention = "Hovland"

[quotes.q9]
text    = "“acceptable delay”"
speaker = "report"
form    = "partial"
cue     = "speaks of"
mention = "His report"
basis   = "public_document"

[quotes.q10]
text    = "“protected lane”"
form    = "term"
cue     = "calls"

[quotes.q11]
text    = "she had been hit twice"
speaker = "venn"
form    = "indirect"
cue     = "told"
mention = "Priya Venn"

[quotes.q12]
parts   = ["“The first time the driver stopped,”", "“The second time I got the number from the bakery’s camera.”"]
speaker = "venn"
form    = "direct"
cue     = "said"
mention = "Venn"
basis   = "on_record"

[quotes.q13]
parts   = ["“My mother tells me ‘not on Quarry,’ and then she drives me four blocks,”", "“She has read the same crash report you have.”"]
speaker = "sandoval"
form    = "direct"
cue     = "said"
mention = "Sandoval"

[quotes.q14]
text    = "‘not on Quarry,’"
speaker = "mother"
form    = "partial"
cue     = "tells me"
mention = "My mother"
addressee = ["sandoval"]
inside  = "q13"

[quotes.q15]
text    = "“A curb is a friend or a wall, depending on where you cut it,”"
speaker = "sallow"
form    = "direct"
cue     = "said"
mention = "Sallow"

[quotes.q16]
text    = "“a drop every sixty feet, not every block”"
speaker = "sallow"
form    = "partial"
cue     = "asked for"
mention = "she"

[quotes.q17]
text    = "“Sixty feet, and I’ll walk it with you,”"
speaker = "hovland"
form    = "direct"
cue     = "answered"
mention = "the engineer"
addressee = ["sallow"]

[quotes.q18]
text    = "it would judge the trial by whether its members used the street more"
speaker = "forum"
form    = "indirect"
cue     = "wrote"
mention = "the Lindmere Disability Forum"
medium  = "letter"
basis   = "public_document"

[quotes.q19]
text    = "“Nobody carries a water heater home on handlebars,”"
speaker = "marchetti"
form    = "direct"
cue     = "told"
mention = "Marchetti"

[quotes.q20]
parts   = ["“Six in ten of us who answered said no,”", "“That’s not a grumble, that’s a street with its hand up.”"]
speaker = "marchetti"
form    = "direct"
cue     = "said"
mention = "Marchetti"

[quotes.q21]
parts   = ["“Twenty-six shops didn’t answer at all,”", "“Silence isn’t a no.”"]
speaker = "renwick"
form    = "direct"
cue     = "said"
mention = "Renwick"
addressee = ["marchetti"]

[quotes.q22]
parts   = ["“Eighty-seven cars into forty-four spaces,”", "“I taught third grade for nine years, and I can tell you what’s left over.”"]
speaker = "asare"
form    = "direct"
cue     = "said"
mention = "Asare"
addressee = ["hovland"]

[quotes.q23]
text    = "The overflow had already begun"
speaker = "tanner"
form    = "indirect"
cue     = "wrote"
mention = "residents of Tanner Row"
medium  = "letter"

[quotes.q24]
from    = "“You give a"
to      = "given it nothing,”"
speaker = "oddy"
form    = "direct"
cue     = "said"
mention = "Oddy"

[quotes.q25]
text    = "It would lose no more time than the cars"
speaker = "hovland"
form    = "indirect"
cue     = "said"
mention = "Hovland"

[quotes.q26]
parts   = ["“Nine seconds I can live with,”", "“A parked truck in the wrong place, I can’t.”"]
speaker = "beltrane"
form    = "direct"
cue     = "said"
mention = "Beltrane"

[quotes.q27]
text    = "“Paint doesn’t tow anybody,”"
speaker = "beltrane"
form    = "direct"
cue     = "said"
mention = "the chief"

[quotes.q28]
from    = "The works department"
to      = "and a sidewalk"
speaker = "staff"
form    = "indirect"
cue     = "said"
mention = "a member of the town’s staff"
basis   = "background"
medium  = "interview"
when    = "2025-10-14"

[quotes.q29]
text    = "it put the price of two narrow plows at $240,000"
speaker = "second"
form    = "indirect"
cue     = "said"
mention = "A second person who has read the memo"
basis   = "background"
medium  = "interview"
when    = "2025-10-15"

[quotes.q30]
parts   = ["“There is a memo,”", "“There are a great many memos.”"]
speaker = "abelard"
form    = "direct"
cue     = "said"
mention = "Abelard"
addressee = ["asare"]
basis   = "on_record"

[quotes.q31]
text    = "“Does one of them say we can’t plow this?”"
speaker = "asare"
form    = "direct"
cue     = "asked"
mention = "Asare"
addressee = ["abelard"]

[quotes.q32]
text    = "“It says we can’t plow it with what we own,”"
speaker = "abelard"
form    = "direct"
cue     = "said"
mention = "the mayor"
addressee = ["asare"]

[quotes.q33]
parts   = ["“People forgive a bill,”", "“They don’t forgive a drawer.”"]
speaker = "ferreira"
form    = "direct"
cue     = "said"
mention = "Ferreira"

[quotes.q34]
from    = "Two hours of"
to      = "sign-up sheet and…"
speaker = "dunmore"
form    = "direct"
cue     = "posted"
mention = "Roy Dunmore"
medium  = "Townsquare"
when    = "2025-10-14T21:02"
basis   = "public_post"

[quotes.q35]
text    = "“I typed it and I’ll wear it,”"
speaker = "dunmore"
form    = "direct"
cue     = "said"
mention = "he"

[quotes.q36]
text    = "“everybody who came in good faith, helmet or no helmet”"
speaker = "dunmore"
form    = "partial"
cue     = "apologized to"
mention = "he"

[quotes.q37]
text    = "“Size seven,”"
speaker = "venn"
form    = "direct"
cue     = "called"
mention = "Venn"
basis   = "witnessed"

[quotes.q38]
parts   = ["“I came in with a no in my pocket,”", "“Chief Beltrane took it out.”"]
speaker = "abelard"
form    = "direct"
cue     = "said"
mention = "Abelard"

[claims.c1]
text    = "The town council voted 5 to 4 late on Tuesday"
says    = "The Lindmere town council passed the motion by 5 votes to 4 on October 14, 2025."
by      = "narrator"
kind    = "event"
evidence = [
    { source = "minutes", locator = "p. 6, roll call", stance = "supports" },
    { source = "transcript", locator = "4:08:05", stance = "supports", excerpt = "Five in favor, four against." },
]

[claims.c2]
text    = "46 people to the microphone"
says    = "Forty-six people were on the speakers’ list."
by      = "narrator"
kind    = "quantity"
question = "The sheet says who signed up. Did all of them speak?"
evidence = [
    { source = "minutes", locator = "annex A, sign-up sheet", stance = "supports" },
    { source = "transcript", locator = "0:00:52", stance = "supports" },
]

[claims.c3]
text    = "They will cost $3.6 million, of which the state pays $2.7 million"
says    = "The lanes cost $3.6 million, and $2.7 million of that comes from the state."
by      = "narrator"
kind    = "quantity"
evidence = [{ source = "grant", locator = "p. 2, table 1", stance = "supports", excerpt = "Total $3,600,000; state share 75 percent, $2,700,000" }]

[claims.c4]
text    = "68 of the street’s 112 parking spaces"
says    = "Of 112 parking spaces on Quarry Street 68 will go."
by      = "narrator"
kind    = "quantity"
evidence = [{ source = "report", locator = "p. 14", stance = "supports", excerpt = "existing 112, proposed 44" }]

[claims.c5]
text    = "Nine loading bays, three more than the street has now."
says    = "The motion provides nine loading bays, up from six."
by      = "narrator"
kind    = "quantity"
evidence = [
    { source = "minutes", locator = "p. 5, motion as amended, item 2", stance = "supports" },
    { source = "report", locator = "p. 15", stance = "context", excerpt = "six bays at present" },
]

[claims.c6]
text    = "it passed 6 to 3"
says    = "The amendment for a trial of twelve months passed by 6 votes to 3."
by      = "narrator"
kind    = "event"
evidence = [
    { source = "minutes", locator = "p. 5", stance = "supports" },
    { source = "transcript", locator = "3:12:30", stance = "supports" },
]

[claims.c7]
text    = "The town has until October 31 to accept the state’s money"
says    = "The state’s offer of money lapses on October 31, 2025."
by      = "narrator"
kind    = "rule"
evidence = [{ source = "grant", locator = "p. 4, section 3.1", stance = "supports" }]

[claims.c8]
text    = "94 crashes on Quarry Street"
says    = "Police recorded 94 crashes on Quarry Street from 2020 through 2024."
by      = "hovland"
kind    = "quantity"
evidence = [
    { source = "police", locator = "sheet 1, row “Quarry St”", stance = "supports" },
    { source = "report", locator = "p. 3, table 1", stance = "supports" },
]

[claims.c9]
text    = "in 31 of them somebody was on foot or on a bicycle"
says    = "In 31 of the 94 crashes somebody was walking or riding a bicycle."
by      = "hovland"
kind    = "quantity"
evidence = [{ source = "police", locator = "sheet 1, columns F and G", stance = "supports" }]

[claims.c10]
text    = "40 seconds over the length of the street at half past five"
says    = "The lanes would slow a drive along the whole street by 40 seconds at 5:30 in the afternoon."
by      = "report"
kind    = "prediction"
checkable = "partly"
evidence = [
    { source = "report", locator = "p. 21", stance = "supports" },
    { source = "transcript", locator = "0:09:15", stance = "supports" },
]

[claims.c11]
from    = "The town’s counters"
to      = "11,400 this May"
says    = "Quarry Street carried 12,900 vehicles on an average day in 2019 and 11,400 in May 2025."
by      = "narrator"
kind    = "quantity"
evidence = [{ source = "counters", locator = "station 4, 2019 and May 2025", stance = "supports" }]

[claims.c12]
text    = "the 83 businesses on the street. Fifty-seven answered"
says    = "The survey went to 83 businesses, and 57 answered."
by      = "marchetti"
kind    = "quantity"
evidence = [{ source = "survey", locator = "p. 1", stance = "supports" }]

[claims.c13]
text    = "34 were against the lanes, 15 for them, and 8 could not say"
says    = "Of 57 businesses that answered, 34 were against, 15 for and 8 undecided."
by      = "marchetti"
kind    = "quantity"
evidence = [{ source = "survey", locator = "p. 1, question 3", stance = "supports" }]

[claims.c14]
text    = "At noon on Saturdays 87 of the 112 spaces are taken"
says    = "At noon on Saturdays 87 of the 112 spaces on Quarry Street are taken."
by      = "report"
kind    = "quantity"
question = "One Saturday or an average of several?"
evidence = [{ source = "report", locator = "p. 16, figure 5", stance = "supports" }]

[claims.c15]
from    = "the station car"
to      = "its 210 spaces"
says    = "At noon on Saturdays 96 of the 210 spaces of the station car park are taken."
by      = "report"
kind    = "quantity"
evidence = [{ source = "report", locator = "p. 17", stance = "supports" }]

[claims.c16]
text    = "a letter with 41 signatures"
says    = "The letter from Tanner Row bears 41 signatures."
by      = "narrator"
kind    = "quantity"
evidence = [{ source = "letter", locator = "pp. 2–3", stance = "supports" }]

[claims.c17]
text    = "The 7 carries 4,300 riders on a weekday"
says    = "The number 7 bus has 4,300 riders on a weekday, more than any other line."
by      = "narrator"
kind    = "quantity"
evidence = [
    { source = "report", locator = "p. 23", stance = "supports" },
    { source = "transcript", locator = "1:23:30", stance = "supports" },
]

[claims.c18]
text    = "between the fire station and the hospital they lost nine seconds"
says    = "Fire engines lost nine seconds between the station and the hospital in a test with cones."
by      = "beltrane"
kind    = "quantity"
about   = ["beltrane"]
evidence = [{ source = "fire", locator = "p. 2, runs 1–6", stance = "supports", excerpt = "mean difference 9 s" }]

[claims.c19]
text    = "held $610,000 at the end of September"
says    = "The town’s equipment fund held $610,000 on September 30, 2025."
by      = "narrator"
kind    = "quantity"
evidence = [{ source = "budget", locator = "p. 3, line 41", stance = "supports" }]

[claims.c20]
text    = "the second vote would fall in June 2027"
says    = "The second vote on the lanes falls in June 2027."
by      = "narrator"
kind    = "prediction"
note    = "Seven weeks from the middle of April 2026 end in June 2026; twelve months follow."
evidence = [{ source = "minutes", locator = "p. 5, motion as amended, item 3", stance = "supports", excerpt = "twelve months from the day of opening" }]

[claims.c21]
from    = "An earlier version"
to      = "number is 68."
says    = "The first version of the story had 86 spaces; the right number is 68."
by      = "narrator"
kind    = "record"
evidence = [{ source = "report", locator = "p. 14", stance = "supports" }]

[mentions.m1]
text   = "the fire chief"
person = "beltrane"

[mentions.m2]
text   = "The mayor"
after  = " thanked him"
person = "abelard"

[embeds.e1]
from    = "Two hours of"
to      = "sign-up sheet and…"
medium    = "Townsquare"
author    = "dunmore"
date      = "2025-10-14"
truncated = true
