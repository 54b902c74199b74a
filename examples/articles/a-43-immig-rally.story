+++
format   = 1
title    = "Rival rallies over immigration order fill both sides of Capitol street"
language = "en"

[people.robert-gaines]
name    = "Robert Gaines"
aliases = ["Gaines"]

[people.elena-marquez]
name    = "Elena Marquez"
aliases = ["Elena"]

[people.donna-pratt]
name    = "Donna Pratt"
aliases = ["Pratt"]

[people.kevin-cho]
name    = "Kevin Cho"
aliases = ["Cho"]

[people.white-house]
name = "White House"
kind = "office"

[people.andre-willis]
name = "Andre Willis"

[people.amir-haddadi]
name = "Amir Haddadi"

[people.the-order]
name = "The order"
kind = "document"

[people.dani-prokop]
name = "Dani Prokop"

[people.boy]
name = "boy"

[people.north-sidewalk]
name = "north sidewalk"
kind = "group"

[people.the-south]
name = "the south"
kind = "group"
+++

Rival rallies over immigration order fill both sides of Capitol street

Thousands of demonstrators lined opposite sides of Jefferson Avenue on Saturday, some in support of the governor’s order barring cities from declaring themselves “sanctuaries” and many more against it, in the largest gathering at the statehouse since the teachers’ strike of 2018.

The two crowds were kept apart by four lanes of asphalt, a row of bicycle racks and a light rain. From the north sidewalk came “No fear, no hate!”; from the south, a little slower, “Law is law!”

“I’ve lived here for 26 years. I’ve paid taxes for 26 years,” said Elena Marquez, 44, who runs a cleaning business in Bristow and brought her three daughters. “I became a citizen in that building right there. Now my neighbors are scared to go to the clinic, and they ask me, ‘Elena, is it safe?’ I don’t know what to tell them.”

Across the street, Donna Pratt, 61, said she had nothing against anyone who came legally. “My grandparents stood in a line,” said Pratt, a retired dental hygienist. “Everybody stands in a line. That’s all this is about.”

The order, which Gov. Robert Gaines signed on Tuesday, requires local police to hold anyone sought by federal immigration officers for up to 48 hours and threatens to withhold state money from cities that adopt “policies of obstruction.” It does not define the term.

Gaines was in Arizona, but in a video message played for his supporters he called them “the quiet people who have finally raised their voice.” The sound failed partway through. “What I say to the mayors is simple,” the governor could be heard to say. “Follow the—”

The White House has praised the order as “a model for the nation.”

Kevin Cho, the mayor of the state’s largest city and the order’s most prominent opponent, told the north-side crowd that the city would see the governor in court. He said police officers had told him that crime victims had already stopped calling.

“When people are afraid to dial 911, nobody in this city is safer,” Cho said to cheers. “Not the people on this side of the street. Not the people on that side of the street.”

Police reported no arrests. A boy of about 6, on his father’s shoulders on the south side, waved at somebody on the north. “That’s my teacher!”

Sgt. Andre Willis, who spent the day walking up and down the yellow line between the groups, said the worst incident was a thrown sandwich. “It was turkey,” he said. “Nobody pressed charges.”

Across the avenue, not everyone was there in person.

Watching from the hospital with a two-day-old. Hold a sign for us. #WeAreBristow

— Dani Prokop (@daniprokop) February 10, 2018

There was one moment that did not fit either script. Around 2 p.m. a man in a wheelchair, Amir Haddadi, a translator who lost a leg working for the U.S. Army in Mosul, crossed from the north side to the south and asked to speak. A few people booed. Pratt, who was near the microphone, handed it to him.

“I stood in the line,” he said. “It took six years. I was not standing for all of it.”

Some people laughed, then more. He gave the microphone back to Pratt, who seemed not to know what to do with it.

“Well,” she said at last. “Thank you for coming over.”

+++

[quotes.q1]
text    = "“No fear, no hate!”"
speaker = "north-sidewalk"
mention = "the north sidewalk"

[quotes.q2]
text    = "“Law is law!”"
speaker = "the-south"
mention = "the south"

[quotes.q3]
parts   = ["“I’ve lived here for 26 years. I’ve paid taxes for 26 years,”", "“I became a citizen in that building right there. Now my neighbors are scared to go to the clinic, and they ask me, ‘Elena, is it safe?’ I don’t know what to tell them.”"]
speaker = "elena-marquez"
cue     = "said"
mention = "Elena Marquez"

[quotes.q4]
text    = "she had nothing against anyone who came legally"
speaker = "donna-pratt"
cue     = "said"
mention = "Donna Pratt"

[quotes.q5]
parts   = ["“My grandparents stood in a line,”", "“Everybody stands in a line. That’s all this is about.”"]
speaker = "donna-pratt"
cue     = "said"
mention = "Pratt"

[quotes.q6]
text    = "“policies of obstruction.”"
speaker = "the-order"
cue     = "threatens"
mention = "The order"

[quotes.q7]
text    = "“the quiet people who have finally raised their voice.”"
speaker = "robert-gaines"
cue     = "called"
mention = "he"

[quotes.q8]
parts   = ["“What I say to the mayors is simple,”", "“Follow the—”"]
speaker = "robert-gaines"
cue     = "say"
mention = "the governor"

[quotes.q9]
text    = "“a model for the nation.”"
speaker = "white-house"
cue     = "praised"
mention = "The White House"

[quotes.q10]
text    = "the city would see the governor in court"
speaker = "kevin-cho"
cue     = "told"
mention = "Kevin Cho"

[quotes.q11]
text    = "police officers had told him that crime victims had already stopped calling"
speaker = "kevin-cho"
cue     = "said"
mention = "He"

[quotes.q12]
parts   = ["“When people are afraid to dial 911, nobody in this city is safer,”", "“Not the people on this side of the street. Not the people on that side of the street.”"]
speaker = "kevin-cho"
cue     = "said"
mention = "Cho"

[quotes.q13]
text    = "“That’s my teacher!”"
speaker = "boy"
mention = "A boy"

[quotes.q14]
text    = "the worst incident was a thrown sandwich"
speaker = "andre-willis"
cue     = "said"
mention = "Sgt. Andre Willis"

[quotes.q15]
parts   = ["“It was turkey,”", "“Nobody pressed charges.”"]
speaker = "andre-willis"
cue     = "said"
mention = "he"

[quotes.q16]
parts   = ["“I stood in the line,”", "“It took six years. I was not standing for all of it.”"]
speaker = "amir-haddadi"
cue     = "said"
mention = "he"

[quotes.q17]
parts   = ["“Well,”", "“Thank you for coming over.”"]
speaker = "donna-pratt"
cue     = "said"
mention = "she"

[embeds.e1]
text   = "Watching from the hospital with a two-day-old. Hold a sign for us. #WeAreBristow"
author = "dani-prokop"
+++
