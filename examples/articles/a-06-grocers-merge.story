+++
format   = 1
title    = "Two Midwest grocers to join in $3.4 billion deal"
language = "en"

[people.fairlane-markets-and-bestway-foods]
name    = "Fairlane Markets and Bestway Foods"
kind    = "organization"
aliases = ["the companies"]

[people.fairlane-markets]
name    = "Fairlane Markets"
kind    = "organization"
aliases = ["Fairlane"]

[people.martin-cho]
name    = "Martin Cho"
aliases = ["Cho"]

[people.joan-ellery]
name    = "Joan Ellery"
aliases = ["Ellery"]

[people.neil-pratt]
name    = "Neil Pratt"
aliases = ["Pratt"]

[people.retail-workers-united]
name = "Retail Workers United"
kind = "organization"

[people.ruth-ann-doyle]
name = "Ruth Ann Doyle"

[people.dwayne-lomax]
name    = "Dwayne Lomax"
aliases = ["Lomax"]

[people.federal-trade-commission]
name = "Federal Trade Commission"
kind = "office"
+++

Two Midwest grocers to join in $3.4 billion deal

Fairlane Markets and Bestway Foods, rivals whose parking lots face each other in 60 towns from Ohio to Iowa, said Monday that they would merge in an all-stock deal valued at $3.4 billion.

The combined company would keep both names and run 811 stores, the companies said in a joint statement, which described the deal as “a marriage of equals.”

Analysts were quick to say who wore the pants. “Fairlane is buying Bestway, period,” said Neil Pratt, who covers supermarkets for Corbel Securities. “Bestway gets four seats on the board and a nice dinner.”

Joan Ellery, Bestway’s chief executive and the granddaughter of its founder, will leave when the deal closes. In a conference call with investors, she called the decision “the hardest and the easiest of my life” and said she had first raised the idea with Martin Cho, her counterpart at Fairlane, at a funeral.

“It was a lovely funeral,” Cho put in.

Cho, who will run the merged company from Dayton, told analysts that savings would reach $210 million a year by the third year, most of it from combining warehouses. He declined to say how many jobs would go. “I won’t put a number on people,” he said, “and when I have one they’ll hear it before you do.”

The union that represents 38,000 of the two chains’ cashiers and meatcutters was not reassured. “He put a number on the warehouses,” noted Dwayne Lomax, the regional president of Retail Workers United. “There are people in the warehouses, Martin.”

Lomax said Ellery had promised him in March that there was “nothing cooking.” A Bestway spokesman declined to comment on private conversations.

Regulators will have a say. The Federal Trade Commission has challenged two grocery mergers in three years, arguing in the more recent case that shoppers in small towns “do not have the luxury of the next town.” Cho said he was confident that the agency would see the deal differently because prices at both chains had fallen.

Had they? A basket of 30 items at the Bestway in Lisle, Ohio, cost $94.12 on Monday, about 6 percent more than a year ago. Across the road at Fairlane it cost $94.10.

“Two cents,” said Ruth Ann Doyle, who was loading a trunk in the Bestway lot, squinting over at the other. “That’s what competition gets you.”

The chains’ in-house brands, “Sunday Best” and “Fair Enough,” will survive. Shares of Bestway rose 18 percent. Fairlane’s fell 4 percent.

+++

[quotes.q1]
text    = "they would merge in an all-stock deal valued at $3.4 billion"
speaker = "fairlane-markets-and-bestway-foods"
cue     = "said"
mention = "Fairlane Markets and Bestway Foods"

[quotes.q2]
text    = "The combined company would keep both names and run 811 stores"
speaker = "fairlane-markets-and-bestway-foods"
cue     = "said"
mention = "the companies"

[quotes.q3]
text    = "“a marriage of equals.”"
speaker = "fairlane-markets-and-bestway-foods"
cue     = "described"
mention = "statement"

[quotes.q4]
parts   = ["“Fairlane is buying Bestway, period,”", "“Bestway gets four seats on the board and a nice dinner.”"]
speaker = "neil-pratt"
cue     = "said"
mention = "Neil Pratt"

[quotes.q5]
text    = "“the hardest and the easiest of my life”"
speaker = "joan-ellery"
cue     = "called"
mention = "she called"

[quotes.q6]
from    = "she had first"
to      = "at a funeral"
speaker = "joan-ellery"
cue     = "said"
mention = "she"

[quotes.q7]
text    = "“It was a lovely funeral,”"
speaker = "martin-cho"
cue     = "put in"
mention = "Cho"

[quotes.q8]
from    = "savings would reach"
to      = "from combining warehouses"
speaker = "martin-cho"
cue     = "told"
mention = "Cho"

[quotes.q9]
parts   = ["“I won’t put a number on people,”", "“and when I have one they’ll hear it before you do.”"]
speaker = "martin-cho"
cue     = "said"
mention = "he"

[quotes.q10]
parts   = ["“He put a number on the warehouses,”", "“There are people in the warehouses, Martin.”"]
speaker = "dwayne-lomax"
cue     = "noted"
mention = "Dwayne Lomax"

[quotes.q11]
text    = "Ellery had promised him in March that there was “nothing cooking.”"
speaker = "dwayne-lomax"
form    = "indirect"
cue     = "said"
mention = "Lomax"

[quotes.q12]
text    = "“nothing cooking.”"
speaker = "joan-ellery"
cue     = "promised"
mention = "Ellery"

[quotes.q13]
text    = "shoppers in small towns “do not have the luxury of the next town.”"
speaker = "federal-trade-commission"
form    = "indirect"
cue     = "arguing"
mention = "The Federal Trade Commission"

[quotes.q14]
text    = "“do not have the luxury of the next town.”"
speaker = "federal-trade-commission"
cue     = "arguing"
mention = "The Federal Trade Commission"

[quotes.q15]
from    = "he was confident"
to      = "chains had fallen"
speaker = "martin-cho"
cue     = "said"
mention = "Cho"

[quotes.q16]
parts   = ["“Two cents,”", "“That’s what competition gets you.”"]
speaker = "ruth-ann-doyle"
cue     = "said"
mention = "Ruth Ann Doyle"
+++
