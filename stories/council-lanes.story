+++
format   = 1
title    = "Harrow Mill gets its bus lane, by one vote"
date     = "2026-06-16"
updated  = "2026-06-17"
authors  = ["sayso samples"]
outlet   = "sayso samples"
language = "en"
note     = "Invented for this program: the town, the people, the companies and every word they say. A transcript of the meeting stands beside it; a few quotes differ from it on purpose."

[people.calloway]
name    = "Ines Calloway"
aliases = ["Calloway", "the mayor", "The mayor"]
role    = "mayor"

[people.renn]
name    = "Tobias Renn"
aliases = ["Renn"]
role    = "deputy mayor"

[people.nandakumar]
name    = "Priya Nandakumar"
aliases = ["Nandakumar"]
role    = "chair of the finance committee"

[people.dunmore]
name        = "Walter Dunmore"
aliases     = ["Dunmore"]
role        = "leader of the opposition"
affiliation = "Town Union"

[people.fischbach]
name    = "Lena Fischbach"
aliases = ["Fischbach"]
role    = "town engineer"

[people.abara]
name    = "Gwen Abara"
aliases = ["Abara"]
role    = "florist"

[people.traders]
name    = "Canal Street Traders’ Association"
aliases = ["The association"]
kind    = "organization"

[people.menon]
name    = "Ravi Menon"
aliases = ["Menon"]
role    = "owner of the bicycle shop"

[people.millway]
name    = "Millway Buses"
kind    = "organization"

[people.lund]
name    = "Rafael Lund"
aliases = ["Lund"]
role    = "director"
part_of = "millway"

[people.osei]
name    = "Miriam Osei"
aliases = ["Osei"]
role    = "head of the Weir School"

[people.pike]
name    = "Jonah Pike"
aliases = ["Pike"]
role    = "pupil, 16"

[people.fire]
name    = "The fire service"
kind    = "organization"

[people.dietz]
name    = "Carla Dietz"
aliases = ["Dietz"]
role    = "station officer"
part_of = "fire"

[people.official1]
name = "a council official who asked not to be named"
note = "Spoke in the corridor; known to the desk."

[people.official2]
name = "a second council official"
note = "Spoke in the corridor; known to the desk."

[people.weaver]
name = "Residents of Weaver Street"
kind = "group"

[people.report]
name    = "Report 26/14"
aliases = ["The engineer’s report"]
kind    = "document"

[people.power]
name    = "The power company"
kind    = "organization"

[sources.transcript]
title = "Transcript of the council meeting of 16 June 2026"
file  = "council-transcript.txt"
kind  = "transcript"
date  = "2026-06-16"

[sources.minutes]
title = "Minutes of the council meeting of 16 June 2026"
kind  = "official_record"
date  = "2026-06-17"

[sources.report]
title = "Report 26/14, Canal Street"
kind  = "official_record"
date  = "2026-05-29"

[sources.count]
title = "Traffic count, Canal Street, March 2026"
kind  = "data"
date  = "2026-04-02"

[sources.budget]
title = "Budget paper on Canal Street"
kind  = "official_record"
date  = "2026-05-29"

[sources.library]
title = "Accounts of the library roof"
kind  = "official_record"
date  = "2024-02-11"

[sources.petition]
title = "Petition to the council"
kind  = "original_document"
date  = "2023-06-05"

[sources.timetable]
title = "Timetable of lines 3, 7 and 12"
kind  = "original_document"
date  = "2026-01-11"

[sources.fuel]
title = "Fuel book of Millway Buses"
kind  = "data"
date  = "2026-05-31"

[sources.register]
title = "School register, Weir School"
kind  = "data"
date  = "2026-06-12"

[sources.firelog]
title = "Log of the fire station"
kind  = "official_record"
date  = "2026-01-08"

[sources.notebook]
title = "Reporter’s notebook"
kind  = "interview"
date  = "2026-06-16"
+++

# Harrow Mill gets its bus lane, by one vote

After five hours, two recesses and a power cut, the town council of Harrow Mill voted on Tuesday night to turn one of the two northbound lanes of Canal Street into a bus lane.

The vote was seven to six. It ends an argument that began three years ago with a petition of 412 signatures, and it starts another one about what the town does with the 11 parking bays that will go.

“Tonight we chose to move people and not just cars,” Mayor Ines Calloway said as she closed the meeting. “It will not please everyone, and it was never going to.”

Work is to begin on 7 September, after the school holidays, and to take six weeks.

## A street that is full twice a day

Canal Street carries 14,200 vehicles on a working day, according to a count that the town’s engineers made in March. A third of them pass in four hours.

“Between half past seven and half past nine the street simply stops,” Lena Fischbach, the town engineer, told the council. “A bus needs 19 minutes for a stretch that takes six at noon.”

Fischbach had brought a map, a stopwatch and a jar of marbles. Each marble stood for ten passengers. When she poured them out, the blue ones, for those who travel by bus, covered half the table.

Buses make up two per cent of the traffic on the street and carry 38 per cent of the people on it, the engineer said.

She called the present layout “a queue with a view of the canal”.

The lane would be open to buses, taxis, cyclists and fire engines. Delivery vans could stop in it from ten in the morning to three in the afternoon.

## What it costs

The town will pay 640,000 crowns for paint, kerbs, signals and two shelters. The region adds 960,000.

“For every crown we put in, we get one and a half from outside,” said Priya Nandakumar, who chairs the finance committee. “I have sat here for nine years and I have not often been able to say that.”

Nandakumar added that the money would be lost if the works were not finished by the end of the year.

Walter Dunmore, who leads the opposition, did not believe the sum. “I have never seen a kerb in this town come in on budget,” he said. “The library roof was going to cost 300,000, and it cost 520,000.”

“The library roof had dry rot in it,” the finance chair answered. “A street does not.”

That drew the only laugh of the first hour.

Dunmore wanted the scheme put off until a second count had been made in the autumn. His motion failed by the same seven votes to six.

## The shops

For the traders the evening was about parking. The Canal Street Traders’ Association, which speaks for 46 businesses, had sent a letter.

> We are not against buses. We are against finding out in October that our customers have gone to the retail park.

Gwen Abara, who has sold flowers on the corner of Mill Lane for 21 years, read it aloud and then put it down.

“Now I’ll say it in my own words,” Abara told the councillors. “If a man cannot stop for two minutes on Mother’s Day, he does not buy flowers. He buys chocolates at the petrol station.”

She asked for three short-stay bays in the side streets and got a promise of four.

The association later put a statement on its web page:

> Four bays are better than none. We will count our customers ourselves, and we will publish what we find.

Not every trader is against the lane. Ravi Menon, who runs the bicycle shop, said that half of his customers arrived by bus or on two wheels already.

“The street is dead at five because nobody can get into it,” Menon said. “I would rather have a full bus at my door than a parked car.”

## Buses that keep time

Millway Buses, which runs lines 3, 7 and 12 through Canal Street, has promised a bus every eight minutes once the lane is open, against every twelve today.

“We can do that with the drivers we have,” said Rafael Lund, the company’s director. “What we lose today, we lose standing still.”

Lund said the company burned 90 litres of diesel a day in the queue alone.

He was asked by the deputy mayor, Tobias Renn, whether fares would rise. “Not this year,” Lund said. “And next year?” Renn asked. “Ask me next year.”

Renn, who had been undecided until the afternoon, voted for the lane.

“I changed my mind on the number 7,” Renn said in the second recess. “I got on at the station at 8.02 and I could have walked it.”

## The school and the fire station

The street leads past the Weir School with its 720 pupils. Miriam Osei, the head, had come with two of them.

“One in three of our children is late on a Monday,” Osei said. “They are not lazy. They are on line 12.”

Jonah Pike, 16, told the council that he leaves home at ten to seven for a lesson that starts at eight.

“I do my homework on the bus,” Pike said. “My maths teacher can tell from the handwriting.”

The fire service had been thought to be against the plan. It is not.

“A lane that is empty is a lane we can use,” the station officer, Carla Dietz, said. She put the gain at “a minute, maybe a minute and a half”, on the way to the north of the town.

Dietz also said that crews had been stuck in Canal Street 17 times last year.

## What was said outside

In the corridor the mood was rougher.

A council official who asked not to be named said that the numbers for the side streets had been “put together over a weekend”. A second official, also speaking on condition of anonymity, disputed that and said they had been ready since May.

Some 60 residents followed the debate from the gallery. One of them held up a sign that read “Lanes don’t vote”.

Residents of Weaver Street fear that drivers will use it as a way round. The engineer’s report expects 300 more vehicles a day there, and the council added speed humps to the plan.

Dunmore said he would have the decision looked at by the region’s auditor.

“I lost by one vote and I will live with it,” the opposition leader said on the steps of the town hall. “But I want to see every receipt.”

## How the council voted

- For: Calloway, Renn, Nandakumar, and the four members of the Green and Civic lists.
- Against: Dunmore and the five members of the Town Union.
- Absent: nobody, for the first time since January.

The mayor had the last word, at ten minutes past midnight, by the light of her telephone.

“The lights went out, and we stayed,” Calloway said. “I think that says something about this town.”

The power company said on Wednesday that a marten had got into the transformer.

The town will count the traffic again in March and publish the result “whatever it is”, the mayor promised.

The plan, which is called “Canal Street 2027”, can be seen in the town hall until the end of the month.

---

Correction: an earlier version of this article gave the number of parking bays that will go as 14. It is 11.

+++
[quotes.q1]
parts   = ["“Tonight we chose to move people and not just cars,”", "“It will not please everyone, and it was never going to.”"]
speaker = "calloway"
form    = "direct"
cue     = "said"
mention = "Mayor Ines Calloway"
basis   = "on_record"

[quotes.q2]
parts   = ["“Between half past seven and half past nine the street simply stops,”", "“A bus needs 19 minutes for a stretch that takes six at noon.”"]
speaker = "fischbach"
form    = "direct"
cue     = "told"
mention = "Lena Fischbach"
basis   = "on_record"

[quotes.q3]
from    = "Buses make up two per cent"
to      = "of the people on it"
speaker = "fischbach"
form    = "indirect"
cue     = "said"
mention = "the engineer"
basis   = "on_record"

[quotes.q4]
text    = "“a queue with a view of the canal”"
speaker = "fischbach"
form    = "partial"
cue     = "called"
mention = "She"
basis   = "on_record"

[quotes.q5]
parts   = ["“For every crown we put in, we get one and a half from outside,”", "“I have sat here for nine years and I have not often been able to say that.”"]
speaker = "nandakumar"
form    = "direct"
cue     = "said"
mention = "Priya Nandakumar"
basis   = "on_record"

[quotes.q6]
text    = "the money would be lost if the works were not finished by the end of the year"
speaker = "nandakumar"
form    = "indirect"
cue     = "added"
mention = "Nandakumar"
basis   = "on_record"

[quotes.q7]
parts   = ["“I have never seen a kerb in this town come in on budget,”", "“The library roof was going to cost 300,000, and it cost 520,000.”"]
speaker = "dunmore"
form    = "direct"
cue     = "said"
mention = "he"
basis   = "on_record"

[quotes.q8]
parts   = ["“The library roof had dry rot in it,”", "“A street does not.”"]
speaker = "nandakumar"
form    = "direct"
cue     = "answered"
mention = "the finance chair"
basis   = "on_record"

[quotes.q9]
text    = "the scheme put off until a second count had been made in the autumn"
speaker = "dunmore"
form    = "indirect"
cue     = "wanted"
mention = "Dunmore"
basis   = "on_record"

[quotes.q10]
text    = "We are not against buses. We are against finding out in October that our customers have gone to the retail park."
speaker = "traders"
form    = "direct"
cue     = "read it aloud"
mention = "The Canal Street Traders’ Association"
basis   = "public_document"

[quotes.q11]
parts   = ["“Now I’ll say it in my own words,”", "“If a man cannot stop for two minutes on Mother’s Day, he does not buy flowers. He buys chocolates at the petrol station.”"]
speaker = "abara"
form    = "direct"
cue     = "told"
mention = "Abara"
basis   = "on_record"

[quotes.q12]
text    = "three short-stay bays in the side streets"
speaker = "abara"
form    = "indirect"
cue     = "asked for"
mention = "She"
basis   = "on_record"

[quotes.q13]
text    = "Four bays are better than none. We will count our customers ourselves, and we will publish what we find."
speaker = "traders"
form    = "direct"
cue     = "put a statement"
mention = "The association"
medium  = "web page"
basis   = "public_post"

[quotes.q14]
text    = "half of his customers arrived by bus or on two wheels already"
speaker = "menon"
form    = "indirect"
cue     = "said"
mention = "Ravi Menon"
basis   = "on_record"

[quotes.q15]
parts   = ["“The street is dead at five because nobody can get into it,”", "“I would rather have a full bus at my door than a parked car.”"]
speaker = "menon"
form    = "direct"
cue     = "said"
mention = "Menon"
basis   = "on_record"

[quotes.q16]
text    = "a bus every eight minutes once the lane is open, against every twelve today"
speaker = "millway"
form    = "indirect"
cue     = "promised"
mention = "Millway Buses"
basis   = "public_document"

[quotes.q17]
parts   = ["“We can do that with the drivers we have,”", "“What we lose today, we lose standing still.”"]
speaker = "lund"
form    = "direct"
cue     = "said"
mention = "Rafael Lund"
basis   = "on_record"

[quotes.q18]
text    = "the company burned 90 litres of diesel a day in the queue alone"
speaker = "lund"
form    = "indirect"
cue     = "said"
mention = "Lund"
basis   = "on_record"

[quotes.q19]
text    = "whether fares would rise"
speaker = "renn"
form    = "indirect"
cue     = "asked"
mention = "Tobias Renn"
addressee = "lund"
basis   = "on_record"

[quotes.q20]
text    = "“Not this year,”"
speaker = "lund"
form    = "direct"
cue     = "said"
mention = "Lund"
addressee = "renn"
basis   = "on_record"

[quotes.q21]
text    = "“And next year?”"
speaker = "renn"
form    = "direct"
cue     = "asked"
mention = "Renn"
addressee = "lund"
basis   = "on_record"

[quotes.q22]
text    = "“Ask me next year.”"
speaker = "lund"
form    = "direct"
addressee = "renn"
basis   = "on_record"

[quotes.q23]
parts   = ["“I changed my mind on the number 7,”", "“I got on at the station at 8.02 and I could have walked it.”"]
speaker = "renn"
form    = "direct"
cue     = "said"
mention = "Renn"
medium  = "in the recess"
basis   = "on_record"

[quotes.q24]
parts   = ["“One in three of our children is late on a Monday,”", "“They are not lazy. They are on line 12.”"]
speaker = "osei"
form    = "direct"
cue     = "said"
mention = "Osei"
basis   = "on_record"

[quotes.q25]
text    = "he leaves home at ten to seven for a lesson that starts at eight"
speaker = "pike"
form    = "indirect"
cue     = "told"
mention = "Jonah Pike"
basis   = "on_record"

[quotes.q26]
parts   = ["“I do my homework on the bus,”", "“My maths teacher can tell from the handwriting.”"]
speaker = "pike"
form    = "direct"
cue     = "said"
mention = "Pike"
basis   = "on_record"

[quotes.q27]
text    = "“A lane that is empty is a lane we can use,”"
speaker = "dietz"
form    = "direct"
cue     = "said"
mention = "Carla Dietz"
basis   = "on_record"

[quotes.q28]
text    = "“a minute, maybe a minute and a half”"
speaker = "dietz"
form    = "partial"
cue     = "put the gain at"
mention = "She"
basis   = "on_record"

[quotes.q29]
text    = "crews had been stuck in Canal Street 17 times last year"
speaker = "dietz"
form    = "indirect"
cue     = "said"
mention = "Dietz"
basis   = "on_record"

[quotes.q30]
text    = "“put together over a weekend”"
speaker = "official1"
form    = "partial"
cue     = "said"
mention = "A council official who asked not to be named"
medium  = "in the corridor"
basis   = "background"

[quotes.q31]
text    = "they had been ready since May"
speaker = "official2"
form    = "indirect"
cue     = "said"
mention = "A second official"
medium  = "in the corridor"
basis   = "background"

[quotes.q32]
text    = "“Lanes don’t vote”"
speaker = "unknown"
form    = "term"
cue     = "read"
medium  = "a sign in the gallery"
basis   = "witnessed"
note    = "Words on a sign, held up by one of the residents."

[quotes.q33]
text    = "300 more vehicles a day there"
speaker = "report"
form    = "indirect"
cue     = "expects"
mention = "The engineer’s report"
basis   = "public_document"

[quotes.q34]
text    = "he would have the decision looked at by the region’s auditor"
speaker = "dunmore"
form    = "indirect"
cue     = "said"
mention = "Dunmore"
basis   = "on_record"

[quotes.q35]
parts   = ["“I lost by one vote and I will live with it,”", "“But I want to see every receipt.”"]
speaker = "dunmore"
form    = "direct"
cue     = "said"
mention = "the opposition leader"
medium  = "on the steps of the town hall"
basis   = "on_record"

[quotes.q36]
parts   = ["“The lights went out, and we stayed,”", "“I think that says something about this town.”"]
speaker = "calloway"
form    = "direct"
cue     = "said"
mention = "Calloway"
basis   = "on_record"

[quotes.q37]
text    = "a marten had got into the transformer"
speaker = "power"
form    = "indirect"
cue     = "said"
mention = "The power company"
medium  = "by telephone"
when    = "2026-06-17"
basis   = "on_record"

[quotes.q38]
text    = "“whatever it is”"
speaker = "calloway"
form    = "partial"
cue     = "promised"
mention = "the mayor"
basis   = "on_record"

[quotes.q39]
text    = "“Canal Street 2027”"
speaker = "unknown"
form    = "title"
note    = "The title of the plan, not speech."

[quotes.q40]
text    = "drivers will use it as a way round"
speaker = "weaver"
form    = "indirect"
cue     = "fear"
mention = "Residents of Weaver Street"
basis   = "on_record"

[claims.c1]
text      = "The vote was seven to six"
says      = "The council voted for the bus lane by seven votes to six."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "minutes", locator = "item 4", stance = "supports" }]

[claims.c2]
text      = "a petition of 412 signatures"
says      = "The petition of three years ago had 412 signatures."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
question  = "Are the signatures counted, or estimated?"
evidence  = [{ source = "petition", locator = "last sheet", stance = "supports" }]

[claims.c3]
text      = "14,200 vehicles on a working day"
says      = "Canal Street carries 14,200 vehicles on a working day."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "count", locator = "table 1", stance = "supports", excerpt = "Working day, both directions: 14,200" }]

[claims.c4]
text      = "A third of them pass in four hours"
says      = "A third of the vehicles pass in four hours of the day."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "count", locator = "table 2", stance = "supports" }]

[claims.c5]
text      = "A bus needs 19 minutes for a stretch that takes six at noon"
says      = "In the morning peak a bus takes 19 minutes for a stretch that takes six at noon."
by        = "fischbach"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "report", locator = "p. 6", stance = "supports" }, { source = "timetable", locator = "line 7", stance = "context" }]

[claims.c6]
from      = "two per cent of the traffic"
to        = "of the people on it"
says      = "Buses are two per cent of the vehicles on Canal Street and carry 38 per cent of the people."
by        = "fischbach"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "report", locator = "p. 8", stance = "supports" }]

[claims.c7]
from      = "The town will pay 640,000 crowns"
to        = "two shelters"
says      = "The town pays 640,000 crowns for the lane."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "budget", locator = "line 3", stance = "supports" }]

[claims.c8]
text      = "The region adds 960,000"
says      = "The region pays 960,000 crowns."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "budget", locator = "line 4", stance = "supports" }]

[claims.c9]
text      = "For every crown we put in, we get one and a half from outside"
says      = "The region pays one and a half crowns for every crown of the town."
by        = "nandakumar"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "budget", locator = "lines 3 and 4", stance = "supports" }]

[claims.c10]
text      = "was going to cost 300,000, and it cost 520,000"
says      = "The library roof was planned at 300,000 crowns and cost 520,000."
by        = "dunmore"
kind      = "quantity"
checkable = "yes"
question  = "Which total does he mean?"
evidence  = [{ source = "library", locator = "final sheet", stance = "refutes", excerpt = "Total: 510,000" }]

[claims.c11]
text      = "speaks for 46 businesses"
says      = "The traders’ association has 46 members."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
about     = ["traders"]
evidence  = [{ source = "transcript", locator = "20:14", stance = "supports" }]

[claims.c12]
text      = "half of his customers arrived by bus or on two wheels already"
says      = "Half of the customers of the bicycle shop come by bus or bicycle."
by        = "menon"
kind      = "quantity"
checkable = "partly"
question  = "Has he counted?"
evidence  = [{ source = "notebook", locator = "p. 9", stance = "insufficient" }]

[claims.c13]
from      = "a bus every eight minutes"
to        = "every twelve today"
says      = "Buses will come every eight minutes; today they come every twelve."
by        = "millway"
kind      = "prediction"
checkable = "partly"
evidence  = [{ source = "timetable", locator = "page 2", stance = "context" }]

[claims.c14]
text      = "burned 90 litres of diesel a day in the queue alone"
says      = "Buses standing in the queue burn 90 litres of diesel a day."
by        = "lund"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "fuel", locator = "May, last column", stance = "supports" }]

[claims.c15]
text      = "One in three of our children is late on a Monday"
says      = "A third of the pupils of the Weir School come late on Mondays."
by        = "osei"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "register", locator = "Mondays, May", stance = "supports" }]

[claims.c16]
text      = "stuck in Canal Street 17 times last year"
says      = "Fire crews were held up in Canal Street 17 times in 2025."
by        = "dietz"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "firelog", locator = "2025, column 6", stance = "supports" }]

[claims.c17]
text      = "300 more vehicles a day there"
says      = "Weaver Street will have 300 more vehicles a day."
by        = "report"
kind      = "prediction"
checkable = "partly"
evidence  = [{ source = "report", locator = "p. 11", stance = "supports" }]

[claims.c18]
from      = "Work is to begin on 7 September"
to        = "to take six weeks"
says      = "The works begin on 7 September and take six weeks."
by        = "narrator"
kind      = "prediction"
checkable = "yes"
evidence  = [{ source = "report", locator = "p. 14", stance = "supports" }]

[claims.c19]
from      = "undecided until the afternoon"
to        = "on the number 7"
says      = "The deputy mayor made up his mind on the day of the vote, after a ride on line 7."
by        = "narrator"
kind      = "event"
checkable = "yes"
about     = ["renn"]
evidence  = [{ source = "notebook", locator = "p. 14", stance = "supports" }]

[mentions.m1]
text   = "the finance chair"
person = "nandakumar"

[mentions.m2]
text   = "the opposition leader"
person = "dunmore"

[embeds.e1]
from   = "> We are not against buses."
to     = "to the retail park."
medium = "letter"
author = "traders"
date   = "2026-06-15"

[embeds.e2]
from      = "> Four bays are better than none."
to        = "publish what we find."
medium    = "web page"
author    = "traders"
date      = "2026-06-17"
truncated = false
+++
