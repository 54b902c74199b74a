+++
format   = 1
title    = "Bolt maker to close Ohio plant, move 640 jobs to Mexico"
language = "en"

[people.crowell-fastener]
name    = "Crowell Fastener"
kind    = "organization"
aliases = ["Crowell"]

[people.margaret-doyle]
name    = "Margaret Doyle"
aliases = ["Doyle"]

[people.leon-yates]
name = "Leon Yates"

[people.jim-sadowski]
name    = "Jim Sadowski"
aliases = ["Sadowski", "Jimmy"]

[people.gwen-sadowski]
name = "Gwen Sadowski"

[people.ira-kessel]
name    = "Ira Kessel"
aliases = ["Kessel"]

[people.one-page-memo]
name = "one-page memo"
kind = "document"

[people.hand-lettered-card]
name = "hand-lettered card"
kind = "document"

[people.karen-strait]
name    = "Karen Strait"
aliases = ["Strait"]
+++

Bolt maker to close Ohio plant, move 640 jobs to Mexico

MILLERSBURG, Ohio (IP) — Crowell Fastener, which has made bolts in this river town since 1921, told its workers on Monday that it would close the plant here by the end of next year and move production to Monterrey, Mexico.

The decision will eliminate 640 jobs in a town of 7,800.

Crowell’s chief financial officer, Margaret Doyle, said the company had looked for three years for a way to keep the plant open. “Our customers have moved. We are the last ones on the road,” Doyle said in a telephone interview from the company’s headquarters in Chicago. “I don’t expect anyone in Millersburg to take comfort in that.”

Workers on the first shift were called to the loading dock at 6:45 a.m. and read a one-page memo. “This action is no reflection on the quality of your work,” it said.

“They read it like the weather,” Leon Yates, the president of Local 1188, which represents 510 of the workers, said later at the union hall. He said the company had rejected an offer in August to freeze wages for five years.

Asked about that, Doyle confirmed the offer was made but said labor accounted for only part of the difference in cost.

Mayor Jim Sadowski worked at Crowell for 11 years. So did his sister, Gwen, who was on the dock Monday and who called him before the supervisor had finished reading.

“I said, ‘Jimmy, they’re doing it,’” Gwen Sadowski said. “He didn’t say a thing. I could hear him breathing.”

The mayor said the plant provided 22 percent of the city’s income tax and that he did not know how the city would pay its firefighters. “People ask me what the plan is. There isn’t a plan for this,” Sadowski said. “You can’t put bolts on the tourism brochure.”

The announcement landed in the middle of a Senate race in which trade has been the dominant issue, and both candidates responded within hours. Sen. Ira Kessel, the Democratic incumbent, called the move “a betrayal” and demanded that Crowell repay $4 million in state tax credits. His opponent, businesswoman Karen Strait, blamed Kessel.

“Ira Kessel stood in that plant in 2018 and told those people their jobs were safe,” Strait said at a campaign stop in Lima. “I’d like him to go back and stand there now.”

Kessel would visit the plant this week, a spokesman for the senator said.

Trucks on Route 39 still pass a billboard that welcomes them to the “Bolt Capital of the World.” At the Bolt & Nut, the tavern across the road, the television was tuned to the news with the sound off. A hand-lettered card over the register, older than anyone on the stools, says “Crowell Checks Cashed Free.”

+++

[quotes.q1]
from    = "it would close"
to      = "to Monterrey, Mexico"
speaker = "crowell-fastener"
cue     = "told"
mention = "Crowell Fastener"

[quotes.q2]
text    = "the company had looked for three years for a way to keep the plant open"
speaker = "margaret-doyle"
cue     = "said"
mention = "Margaret Doyle"

[quotes.q3]
parts   = ["“Our customers have moved. We are the last ones on the road,”", "“I don’t expect anyone in Millersburg to take comfort in that.”"]
speaker = "margaret-doyle"
cue     = "said"
mention = "Doyle"

[quotes.q4]
text    = "“This action is no reflection on the quality of your work,”"
speaker = "one-page-memo"
cue     = "said"
mention = "it"

[quotes.q5]
text    = "“They read it like the weather,”"
speaker = "leon-yates"
cue     = "said later"
mention = "Leon Yates"

[quotes.q6]
text    = "the company had rejected an offer in August to freeze wages for five years"
speaker = "leon-yates"
cue     = "said"
mention = "He"

[quotes.q7]
text    = "the offer was made"
speaker = "margaret-doyle"
cue     = "confirmed"
mention = "Doyle"

[quotes.q8]
text    = "labor accounted for only part of the difference in cost"
speaker = "margaret-doyle"
cue     = "said"
mention = "Doyle"

[quotes.q9]
parts   = ["“I said, ‘Jimmy, they’re doing it,’”", "“He didn’t say a thing. I could hear him breathing.”"]
speaker = "gwen-sadowski"
cue     = "said"
mention = "Gwen Sadowski"

[quotes.q10]
from    = "the plant provided"
to      = "pay its firefighters"
speaker = "jim-sadowski"
cue     = "said"
mention = "The mayor"

[quotes.q11]
parts   = ["“People ask me what the plan is. There isn’t a plan for this,”", "“You can’t put bolts on the tourism brochure.”"]
speaker = "jim-sadowski"
cue     = "said"
mention = "Sadowski"

[quotes.q12]
text    = "“a betrayal”"
speaker = "ira-kessel"
cue     = "called"
mention = "Sen. Ira Kessel"

[quotes.q13]
text    = "Crowell repay $4 million in state tax credits"
speaker = "ira-kessel"
cue     = "demanded"
mention = "Sen. Ira Kessel"

[quotes.q14]
parts   = ["“Ira Kessel stood in that plant in 2018 and told those people their jobs were safe,”", "“I’d like him to go back and stand there now.”"]
speaker = "karen-strait"
cue     = "said"
mention = "Strait"

[quotes.q15]
text    = "Kessel would visit the plant this week"
speaker = "ira-kessel"
cue     = "said"
mention = "a spokesman for the senator"

[quotes.q16]
text    = "“Crowell Checks Cashed Free.”"
speaker = "hand-lettered-card"
cue     = "says"
mention = "A hand-lettered card"
+++
