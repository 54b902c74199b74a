+++
format   = 1
title    = "Harwick Water Systems Names Delacroix President, Reports Record Second Quarter"
language = "en"

[people.harwick-water-systems]
name    = "Harwick Water Systems"
kind    = "organization"
aliases = ["Harwick", "the Company"]

[people.simone-delacroix]
name    = "Simone Delacroix"
aliases = ["Ms. Delacroix", "Simone"]

[people.theodore-baxter]
name    = "Theodore Baxter"
aliases = ["Mr. Baxter", "Ted"]

[people.rhonda-niles]
name = "Rhonda Niles"

[people.sven-eklund]
name    = "Sven Eklund"
aliases = ["Mr. Eklund"]
+++

Harwick Water Systems Names Delacroix President, Reports Record Second Quarter

ROCHESTER, N.Y., July 27 — Harwick Water Systems, a maker of meters and leak-detection software for municipal utilities, today announced the appointment of Simone Delacroix as president, effective September 1, and record net sales of $418 million for the quarter ended June 30.

Ms. Delacroix, who joined the Company in 2011 and most recently led its Smart Mains division, succeeds Theodore Baxter. Mr. Baxter will continue as chairman and chief executive officer.

“Simone has built the fastest-growing part of this business from a whiteboard,” said Mr. Baxter. “She knows our customers, she knows our people and, as anyone who has toured a plant with her will tell you, she knows where every pipe goes. The board and I could not be more pleased.”

“I am honored by the trust that Ted and the board have placed in me,” Ms. Delacroix said. “American cities lose one gallon in six before it reaches a tap. Harwick can change that, and we intend to.”

Net sales rose 12 percent from the year-earlier period, driven by demand for the “ListenIn” acoustic sensor. Operating margin was 17.1 percent, compared with 15.8 percent. The Company said it now expects full-year earnings of $3.90 to $4.05 per share, up from a prior range of $3.70 to $3.90.

“We raised guidance because the orders are in hand,” Chief Financial Officer Rhonda Niles commented. “Backlog at quarter end was $1.1 billion. I would remind investors that municipal budgets are set in the fall, and we remain cautious about the fourth quarter.”

During the quarter the Company completed a pilot with the city of Gävle, Sweden, in which 900 sensors were installed on mains more than 80 years old. According to Sven Eklund, the city’s head of water, the sensors found 41 leaks in the first month. “We knew of three,” Mr. Eklund said.

About Harwick

Founded in 1904, Harwick serves more than 6,000 utilities in 31 countries. Its motto is “Every Drop Counted.”

+++

[quotes.q1]
from    = "the appointment of"
to      = "ended June 30"
speaker = "harwick-water-systems"
cue     = "announced"
mention = "Harwick Water Systems"

[quotes.q2]
parts   = ["“Simone has built the fastest-growing part of this business from a whiteboard,”", "“She knows our customers, she knows our people and, as anyone who has toured a plant with her will tell you, she knows where every pipe goes. The board and I could not be more pleased.”"]
speaker = "theodore-baxter"
cue     = "said"
mention = "Mr. Baxter"

[quotes.q3]
parts   = ["“I am honored by the trust that Ted and the board have placed in me,”", "“American cities lose one gallon in six before it reaches a tap. Harwick can change that, and we intend to.”"]
speaker = "simone-delacroix"
cue     = "said"
mention = "Ms. Delacroix"

[quotes.q4]
from    = "it now expects"
to      = "$3.70 to $3.90"
speaker = "harwick-water-systems"
cue     = "said"
mention = "The Company"

[quotes.q5]
parts   = ["“We raised guidance because the orders are in hand,”", "“Backlog at quarter end was $1.1 billion. I would remind investors that municipal budgets are set in the fall, and we remain cautious about the fourth quarter.”"]
speaker = "rhonda-niles"
cue     = "commented"
mention = "Chief Financial Officer Rhonda Niles"

[quotes.q6]
text    = "the sensors found 41 leaks in the first month"
speaker = "sven-eklund"
cue     = "According to"
mention = "Sven Eklund"

[quotes.q7]
text    = "“We knew of three,”"
speaker = "sven-eklund"
cue     = "said"
mention = "Mr. Eklund"
+++
