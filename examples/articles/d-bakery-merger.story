+++
format   = 1
title    = "Regulator blocks bakery merger"
language = "en"

[people.competition-commission]
name    = "Competition Commission"
kind    = "organization"
aliases = ["the Commission"]

[people."aoife-ní-dhuibhir"]
name    = "Aoife Ní Dhuibhir"
aliases = ["Ní Dhuibhir"]

[people.marcus-oldershaw]
name    = "Marcus Oldershaw"
aliases = ["Oldershaw"]

[people.petra-vandekerckhove]
name    = "Petra Vandekerckhove"
aliases = ["Vandekerckhove"]

[people.executive]
name = "executive"

[people.consumer-voice]
name = "Consumer Voice"
kind = "organization"

[people.deirdre-halpin]
name    = "Deirdre Halpin"
aliases = ["Halpin"]

[people.sanjit-bhaumik]
name    = "Sanjit Bhaumik"
aliases = ["Bhaumik"]
+++

Regulator blocks bakery merger

DUBLIN, 12 June — The Competition Commission said on Wednesday that it had prohibited the planned €410 million purchase of the Belgian-owned baker Vandeker by its larger rival Oldershaw & Sons, warning that the combined company would have baked “seven of every ten loaves sold in the State”.

It is only the fourth merger to have been blocked since the Commission was set up. “We looked for a remedy and we looked for it honestly,” said its chairwoman, Aoife Ní Dhuibhir, a former judge of the Commercial Court. “You cannot sell half an oven.”

The decision, which is 188 pages long, quotes an internal email in which an executive of Oldershaw, whose name is blacked out, wrote that after the deal “the sliced pan is ours and so is the price of it.”

“One silly email by one silly man who has left us,” said Marcus Oldershaw, the fifth of his family to run the firm, when he was asked about it by reporters outside the company’s headquarters in Kildare. He described the ruling as “a gift to the supermarkets with a bow on it” and said lawyers were looking at an appeal.

His counterpart at Vandeker was cooler. In a letter to employees that was released by the company, Petra Vandekerckhove told staff: “Nobody is to blame and nobody is to be let go.

“I have baked since I was fourteen. I did not want to sell, and I have now been forbidden to. You may imagine how I feel, and you would be wrong.”

Sanjit Bhaumik, an analyst at Harcourt Quay Research who has covered the food industry since the 1990s and who had advised clients as recently as Monday that approval was “a formality”, conceded that he had misread the chairwoman. “Judge Ní Dhuibhir doesn’t do formalities,” he said.

The decision was praised by Deirdre Halpin, director of the campaign group Consumer Voice, who said that bread had risen by 31 per cent in two years. Asked whether she bought Oldershaw’s bread herself, Halpin laughed. “I’m a coeliac,” she said.

+++

[quotes.q1]
from    = "it had prohibited"
to      = "Oldershaw & Sons"
speaker = "competition-commission"
cue     = "said"
mention = "The Competition Commission"

[quotes.q2]
from    = "the combined company"
to      = "in the State”"
speaker = "competition-commission"
form    = "indirect"
cue     = "warning"
mention = "The Competition Commission"

[quotes.q3]
text    = "“seven of every ten loaves sold in the State”"
speaker = "competition-commission"
cue     = "warning"
mention = "The Competition Commission"

[quotes.q4]
parts   = ["“We looked for a remedy and we looked for it honestly,”", "“You cannot sell half an oven.”"]
speaker = "aoife-ní-dhuibhir"
cue     = "said"
mention = "Aoife Ní Dhuibhir"

[quotes.q5]
text    = "“the sliced pan is ours and so is the price of it.”"
speaker = "executive"
cue     = "wrote"
mention = "an executive of Oldershaw"

[quotes.q6]
text    = "“One silly email by one silly man who has left us,”"
speaker = "marcus-oldershaw"
cue     = "said"
mention = "Marcus Oldershaw"

[quotes.q7]
text    = "“a gift to the supermarkets with a bow on it”"
speaker = "marcus-oldershaw"
cue     = "described"
mention = "He"

[quotes.q8]
text    = "lawyers were looking at an appeal"
speaker = "marcus-oldershaw"
cue     = "said"
mention = "He"

[quotes.q9]
from    = "“Nobody is to"
to      = "would be wrong.”"
speaker = "petra-vandekerckhove"
cue     = "told"
mention = "Petra Vandekerckhove"

[quotes.q10]
text    = "he had misread the chairwoman"
speaker = "sanjit-bhaumik"
cue     = "conceded"
mention = "Sanjit Bhaumik"

[quotes.q11]
text    = "“Judge Ní Dhuibhir doesn’t do formalities,”"
speaker = "sanjit-bhaumik"
cue     = "said"
mention = "he"

[quotes.q12]
text    = "bread had risen by 31 per cent in two years"
speaker = "deirdre-halpin"
cue     = "said"
mention = "Deirdre Halpin"

[quotes.q13]
text    = "“I’m a coeliac,”"
speaker = "deirdre-halpin"
cue     = "said"
mention = "she"
+++
