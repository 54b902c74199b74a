+++
format   = 1
title    = "Oxbow Robotics and Carillon Logistics announce warehouse partnership"
language = "en"

[people.greta-vandermolen]
name    = "Greta Vandermolen"
aliases = ["Vandermolen"]

[people.leonard-tsai]
name    = "Leonard Tsai"
aliases = ["Tsai"]

[people.oxbow-robotics]
name    = "Oxbow Robotics"
kind    = "organization"
aliases = ["Oxbow"]

[people.companies]
name = "companies"
kind = "group"

[people.carillon-logistics]
name    = "Carillon Logistics"
kind    = "organization"
aliases = ["Carillon"]
+++

Oxbow Robotics and Carillon Logistics announce warehouse partnership

FOR IMMEDIATE RELEASE

STANTON HEIGHTS, April 14 -- Oxbow Robotics, a maker of autonomous
lifting equipment, and Carillon Logistics, which operates 44
distribution centers in nine states, today announced a three-year
agreement under which Carillon will deploy up to 1,200 of Oxbow's
"Heron" mobile arms.

The first units will be installed at Carillon's center in Stanton
Heights in July. Financial terms were not disclosed.

"We have spent six years teaching Heron to do the one job nobody wants,
which is the bottom shelf," said Greta Vandermolen, chief executive and
co-founder of Oxbow. "Carillon understands that better than anyone. We
are thrilled to be working alongside their people."

Carillon reports that injuries related to bending and lifting account
for 38 percent of the working days lost at its centers. In a pilot
program last year, the companies said, the figure fell to 21 percent.

"The results of the pilot exceeded our expectations," said Leonard Tsai,
Carillon's senior vice president for operations. "What surprised us most
was the response on the floor. One associate told me, 'I can pick up my
kid when I get home now.' You can't put that in a spreadsheet."

Tsai added that no positions would be eliminated as a result of the
agreement. Associates whose tasks are taken over by the new equipment
will be offered retraining through the company's "Step Up" program.

"Greta and I have disagreed about a lot of things in the course of this
project, from battery chemistry to the color," Tsai said. "We have never
disagreed about that."

Oxbow expects to ship the 500th unit by the end of the first quarter of
next year. The company said it would add about 60 jobs at its plant in
Marsh Hollow.

About Oxbow Robotics

Founded in 2016, Oxbow builds machines that work safely beside people.
The company's motto is "Lift Together."

Forward-looking statements in this release, including those containing
words such as "expects" and "will," involve risks and uncertainties.

+++

[quotes.q1]
parts   = ['"We have spent six years teaching Heron to do the one job nobody wants, which is the bottom shelf,"', '"Carillon understands that better than anyone. We are thrilled to be working alongside their people."']
speaker = "greta-vandermolen"
cue     = "said"
mention = "Greta Vandermolen"

[quotes.q2]
from    = "injuries related to"
to      = "at its centers"
speaker = "carillon-logistics"
cue     = "reports"
mention = "Carillon"

[quotes.q3]
parts   = ["In a pilot program last year", "the figure fell to 21 percent"]
speaker = "companies"
cue     = "said"
mention = "the companies"

[quotes.q4]
parts   = ['"The results of the pilot exceeded our expectations,"', "\"What surprised us most was the response on the floor. One associate told me, 'I can pick up my kid when I get home now.' You can't put that in a spreadsheet.\""]
speaker = "leonard-tsai"
cue     = "said"
mention = "Leonard Tsai"

[quotes.q5]
text    = "no positions would be eliminated as a result of the agreement"
speaker = "leonard-tsai"
cue     = "added"
mention = "Tsai"

[quotes.q6]
parts   = ['"Greta and I have disagreed about a lot of things in the course of this project, from battery chemistry to the color,"', '"We have never disagreed about that."']
speaker = "leonard-tsai"
cue     = "said"
mention = "Tsai"

[quotes.q7]
text    = "it would add about 60 jobs at its plant in Marsh Hollow"
speaker = "oxbow-robotics"
cue     = "said"
mention = "The company"
+++
