+++
format   = 1
title    = "Poll: Governor’s race a dead heat as independents sour"
language = "en"

[people.tri-state-university-poll]
name    = "Tri-State University poll"
kind    = "document"
aliases = ["the poll", "the survey"]

[people.carla-lindgren]
name    = "Carla Lindgren"
aliases = ["Lindgren"]

[people.wes-abbott]
name    = "Wes Abbott"
aliases = ["Abbott"]

[people.jean-murray-holt]
name    = "Jean Murray-Holt"
aliases = ["Murray-Holt"]

[people.abbott-campaign]
name = "Abbott campaign"
kind = "organization"

[people.phil-sauer]
name    = "Phil Sauer"
aliases = ["Sauer"]

[people.tim-rourke]
name    = "Tim Rourke"
aliases = ["Rourke"]

[people.voters-surveyed]
name = "voters surveyed"
kind = "group"

[people.darlene-ochoa]
name = "Darlene Ochoa"
+++

Poll: Governor’s race a dead heat as independents sour

Gov. Wes Abbott’s lead over Attorney General Carla Lindgren has all but vanished, a Tri-State University poll released Tuesday said, as voters who belong to neither party move away from the Republican incumbent.

Abbott was the choice of 46 percent of likely voters and Lindgren, a Democrat, of 45 percent, a gap well within the margin of error. In June the governor led by nine points.

“Independents have not fallen in love with her. They’ve fallen out with him,” said Jean Murray-Holt, who directs the poll. “Those are different things, and on Election Day they count the same.”

The turning point, she said, appeared to be the governor’s handling of the Pine River chemical spill. Six in 10 independents disapproved of it. Asked for one word to describe Abbott’s response, the voters surveyed most often said “slow.”

The Abbott campaign dismissed the survey as “a snapshot of a bad week.”

“Our own numbers have Wes up six, and they’ve been right before,” Phil Sauer, the governor’s chief strategist, said in an interview. He would not release those numbers. “I don’t show my cards to a university.”

Lindgren, who spent the morning at a day care center in Fulton, did not want to talk about polls either. “I’ve been down nine and I’ve been up one, and the coffee tastes the same,” she told a reporter. Pressed, she allowed that she preferred up.

Her rallies, billed as “Carla’s Kitchen Table,” have been drawing crowds. For her, the worry is money. Abbott has $8 million left to spend, and last week his campaign put $1.5 million behind an ad that calls Lindgren “Abbott without the experience” — a curious line, Democrats pointed out, for Abbott to pay for.

“I had to watch it three times,” said Tim Rourke, a Democratic consultant who is not working in the race. “I kept thinking Carla bought it.”

Sauer said Rourke had missed the point. “The point is that she’s voted with, stood with and been photographed with this governor on every issue except the one where he’s in trouble,” Sauer said.

In Pine River itself, where bottled water is still stacked in the gymnasium, few people seemed to be waiting for November. Darlene Ochoa, 67, a lifelong Republican, said she had voted for Abbott twice and did not plan to do it again. Her husband does.

“We cancel out,” she said. “We’ve been canceling out since Carter. You get used to it.”

The poll, conducted by telephone Sept. 4-9, has a margin of error of plus or minus 3.7 percentage points.

+++

[quotes.q1]
parts   = ["Gov. Wes Abbott’s lead over Attorney General Carla Lindgren has all but vanished", "as voters who belong to neither party move away from the Republican incumbent"]
speaker = "tri-state-university-poll"
cue     = "said"
mention = "a Tri-State University poll"

[quotes.q2]
parts   = ["“Independents have not fallen in love with her. They’ve fallen out with him,”", "“Those are different things, and on Election Day they count the same.”"]
speaker = "jean-murray-holt"
cue     = "said"
mention = "Jean Murray-Holt"

[quotes.q3]
parts   = ["The turning point", "appeared to be the governor’s handling of the Pine River chemical spill"]
speaker = "jean-murray-holt"
cue     = "said"
mention = "she"

[quotes.q4]
text    = "“slow.”"
speaker = "voters-surveyed"
cue     = "said"
mention = "the voters surveyed"

[quotes.q5]
text    = "“a snapshot of a bad week.”"
speaker = "abbott-campaign"
cue     = "dismissed"
mention = "The Abbott campaign"

[quotes.q6]
text    = "“Our own numbers have Wes up six, and they’ve been right before,”"
speaker = "phil-sauer"
cue     = "said"
mention = "Phil Sauer"

[quotes.q7]
text    = "“I don’t show my cards to a university.”"
speaker = "phil-sauer"
mention = "He"

[quotes.q8]
text    = "“I’ve been down nine and I’ve been up one, and the coffee tastes the same,”"
speaker = "carla-lindgren"
cue     = "told"
mention = "she"

[quotes.q9]
text    = "she preferred up"
speaker = "carla-lindgren"
cue     = "allowed"
mention = "she"

[quotes.q10]
text    = "“Abbott without the experience”"
speaker = "abbott-campaign"
cue     = "calls"
mention = "ad"

[quotes.q11]
parts   = ["“I had to watch it three times,”", "“I kept thinking Carla bought it.”"]
speaker = "tim-rourke"
cue     = "said"
mention = "Tim Rourke"

[quotes.q12]
text    = "Rourke had missed the point"
speaker = "phil-sauer"
cue     = "said"
mention = "Sauer"

[quotes.q13]
from    = "“The point is"
to      = "he’s in trouble,”"
speaker = "phil-sauer"
cue     = "said"
mention = "Sauer"

[quotes.q14]
text    = "she had voted for Abbott twice and did not plan to do it again"
speaker = "darlene-ochoa"
cue     = "said"
mention = "Darlene Ochoa"

[quotes.q15]
parts   = ["“We cancel out,”", "“We’ve been canceling out since Carter. You get used to it.”"]
speaker = "darlene-ochoa"
cue     = "said"
mention = "she"
+++
