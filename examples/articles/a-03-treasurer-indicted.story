+++
format   = 1
title    = "Ex-treasurer accused of stealing $1.3 million"
language = "en"

[people.carol-ann-wendt]
name    = "Carol Ann Wendt"
aliases = ["Wendt", "Carol Ann"]

[people.22-count-indictment]
name    = "22-count indictment"
kind    = "document"
aliases = ["the indictment"]

[people.aaron-pruitt]
name    = "Aaron Pruitt"
aliases = ["Pruitt"]

[people.marcus-sloane]
name    = "Marcus Sloane"
aliases = ["Sloane"]

[people.yvonne-gates]
name    = "Yvonne Gates"
aliases = ["Gates"]

[people.billy-haas]
name    = "Billy Haas"
aliases = ["Haas"]

[people.deputy]
name = "deputy"

[people.joanne-biddle]
name = "Joanne Biddle"
+++

Ex-treasurer accused of stealing $1.3 million

A former Kessler County treasurer used taxpayers' money to buy a houseboat, two show horses and a wedding for her daughter, according to a 22-count indictment unsealed Monday.

Carol Ann Wendt, 58, pleaded not guilty to wire fraud and money laundering in a brief appearance before U.S. Magistrate Judge Yvonne Gates, who released her on a $50,000 bond.

"Do you understand what you are charged with?" Gates asked.

"I do, but I don't understand why," Wendt answered. Her lawyer put a hand on her sleeve.

From 2014 until last spring, the indictment said, Wendt wrote 316 checks to a company called Blue Heron Consulting that "had no office, no employees and no purpose other than to receive the county's funds." The company's only officer was Wendt's sister-in-law, who was not charged.

"This was not a mistake or a muddle," U.S. Attorney Aaron Pruitt said at a news conference. "She did it every second Friday for nine years, and she wrote 'road salt' on the memo line."

Pruitt said the scheme came apart because of an actual shortage of road salt. When a bridge iced over in February, a deputy who went to the county's barn found it empty. "Where's all the salt we bought?" the deputy asked in an email that was later handed to the FBI.

Wendt's attorney, Marcus Sloane, said his client was being made to pay for the sloppiness of others. "For nine years five commissioners signed every page she put in front of them," he told reporters outside the courthouse as Wendt, who did not speak, climbed into a waiting car. "If she's guilty of something, they're guilty of not reading."

Commissioner Billy Haas, the only one of the five who still holds office, bristled at that.

"Marcus Sloane can say what he wants," Haas said in a telephone interview. "I sat next to Carol Ann in church. You don't audit the person who holds your hymnal."

He said the county had since hired an outside auditor, whose "deep dive" is due in June.

In the small town of Orrin, where the houseboat had been a landmark of sorts — it was christened "Salt Life" — people said they had wondered.

"We figured she married money," said Joanne Biddle, who runs the bait shop at the marina.

The horses, "Audit" and "Little Audit," were auctioned in May. If convicted on all counts, Wendt faces up to 20 years in prison. Pruitt said prosecutors would also seek to recover "every last bridle."

+++

[quotes.q1]
from    = "A former Kessler"
to      = "for her daughter"
speaker = "22-count-indictment"
cue     = "according to"
mention = "a 22-count indictment"

[quotes.q2]
text    = '"Do you understand what you are charged with?"'
speaker = "yvonne-gates"
cue     = "asked"
mention = "Gates"

[quotes.q3]
text    = "\"I do, but I don't understand why,\""
speaker = "carol-ann-wendt"
cue     = "answered"
mention = "Wendt"

[quotes.q4]
from    = "Wendt wrote 316"
to      = "the county's funds.\""
speaker = "22-count-indictment"
form    = "indirect"
cue     = "said"
mention = "the indictment"

[quotes.q5]
from    = '"had no office,'
to      = "the county's funds.\""
speaker = "22-count-indictment"
cue     = "said"
mention = "the indictment"

[quotes.q6]
parts   = ['"This was not a mistake or a muddle,"', "\"She did it every second Friday for nine years, and she wrote 'road salt' on the memo line.\""]
speaker = "aaron-pruitt"
cue     = "said at"
mention = "U.S. Attorney Aaron Pruitt"

[quotes.q7]
text    = "the scheme came apart because of an actual shortage of road salt"
speaker = "aaron-pruitt"
cue     = "said"
mention = "Pruitt"

[quotes.q8]
text    = "\"Where's all the salt we bought?\""
speaker = "deputy"
cue     = "asked"
mention = "the deputy"

[quotes.q9]
text    = "his client was being made to pay for the sloppiness of others"
speaker = "marcus-sloane"
cue     = "said"
mention = "Marcus Sloane"

[quotes.q10]
parts   = ['"For nine years five commissioners signed every page she put in front of them,"', "\"If she's guilty of something, they're guilty of not reading.\""]
speaker = "marcus-sloane"
cue     = "told"
mention = "he"

[quotes.q11]
parts   = ['"Marcus Sloane can say what he wants,"', "\"I sat next to Carol Ann in church. You don't audit the person who holds your hymnal.\""]
speaker = "billy-haas"
cue     = "said in"
mention = "Haas"

[quotes.q12]
text    = 'the county had since hired an outside auditor, whose "deep dive" is due in June'
speaker = "billy-haas"
form    = "indirect"
cue     = "said"
mention = "He"

[quotes.q13]
text    = '"deep dive"'
speaker = "billy-haas"
cue     = "said"
mention = "He"

[quotes.q14]
text    = '"We figured she married money,"'
speaker = "joanne-biddle"
cue     = "said"
mention = "Joanne Biddle"

[quotes.q15]
text    = 'prosecutors would also seek to recover "every last bridle."'
speaker = "aaron-pruitt"
form    = "indirect"
cue     = "said"
mention = "Pruitt"

[quotes.q16]
text    = '"every last bridle."'
speaker = "aaron-pruitt"
cue     = "said"
mention = "Pruitt"
+++
