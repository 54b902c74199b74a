+++
format   = 1
title    = "U.N. experts warn of famine in highlands of Tessaoua"
language = "en"

[people.panel-of-experts]
name    = "panel of experts"
kind    = "group"
aliases = ["the panel", "The panel"]

[people.ragnhild-osei-tveit]
name    = "Ragnhild Osei-Tveit"
aliases = ["Osei-Tveit"]

[people.jagdish-kunwar]
name    = "Jagdish Kunwar"
aliases = ["Kunwar"]

[people.government]
name = "government"
kind = "office"

[people."bintou-sangaré"]
name    = "Bintou Sangaré"
aliases = ["Sangaré"]

[people.harvest-action]
name = "Harvest Action"
kind = "organization"

[people."lucía-belmonte-arce"]
name    = "Lucía Belmonte-Arce"
aliases = ["Belmonte-Arce"]
+++

U.N. experts warn of famine in highlands of Tessaoua

GENEVA — More than 700,000 people in the highlands of Tessaoua will be “in catastrophe” by June unless roads are reopened, a panel of experts appointed by the United Nations said on Tuesday in a report that the country’s government at once rejected as “a document written in a hotel.”

The term, the highest of five categories in the system by which hunger is measured, has been used for only four places in twenty years.

“We are aware of what the word means, and we have spent a great many evenings looking for a reason not to use it,” Ragnhild Osei-Tveit, a Norwegian nutritionist who chairs the panel and who worked as a ward doctor in the famine of 1984, told a news conference. “There was none.”

Her colleague on the panel, Jagdish Kunwar, a Nepalese lawyer, said the closing of the two roads to the highlands in January had been “a decision and not an accident of weather”. He noted that a resolution adopted by the Security Council in 2018 condemns “the use of starvation of civilians as a method of warfare”, and added, “I drafted a part of that sentence. I had hoped not to need it.”

Bintou Sangaré, Tessaoua’s minister for social affairs, who was in Geneva for another meeting, denied that any road had been closed. In a brief exchange with reporters in a corridor she described Osei-Tveit as “a lady of great experience, all of it forty years ago.”

Harvest Action, a charity that runs eleven kitchens in the region, said that its lorries had been stopped at the town of Gada for nineteen days. Its field director, Lucía Belmonte-Arce, an Argentine agronomist, confirmed by satellite telephone that the kitchens had cut the daily portion from 400 to 150 grams.

“We weigh the children on Mondays,” she said. “Last Monday the scale was broken, and I was ashamed to be glad.

“A mother called Aïssa told me that it did not matter. She picks up her son every morning, she said, and her arms know.”

The panel would report again in May, Osei-Tveit said. Its mandate expires in the same month.

+++

[quotes.q1]
from    = "More than 700,000"
to      = "roads are reopened"
speaker = "panel-of-experts"
form    = "indirect"
cue     = "said"
mention = "a panel of experts"

[quotes.q2]
text    = "“in catastrophe”"
speaker = "panel-of-experts"
cue     = "said"
mention = "a panel of experts"

[quotes.q3]
text    = "“a document written in a hotel.”"
speaker = "government"
cue     = "rejected"
mention = "the country’s government"

[quotes.q4]
parts   = ["“We are aware of what the word means, and we have spent a great many evenings looking for a reason not to use it,”", "“There was none.”"]
speaker = "ragnhild-osei-tveit"
cue     = "told"
mention = "Ragnhild Osei-Tveit"

[quotes.q5]
from    = "the closing of"
to      = "accident of weather”"
speaker = "jagdish-kunwar"
form    = "indirect"
cue     = "said"
mention = "Jagdish Kunwar"

[quotes.q6]
text    = "“a decision and not an accident of weather”"
speaker = "jagdish-kunwar"
cue     = "said"
mention = "Jagdish Kunwar"

[quotes.q7]
from    = "a resolution adopted"
to      = "method of warfare”"
speaker = "jagdish-kunwar"
form    = "indirect"
cue     = "noted"
mention = "He"

[quotes.q8]
text    = "“the use of starvation of civilians as a method of warfare”"
speaker = "jagdish-kunwar"
cue     = "noted"
mention = "He"

[quotes.q9]
text    = "“I drafted a part of that sentence. I had hoped not to need it.”"
speaker = "jagdish-kunwar"
cue     = "added"
mention = "He"

[quotes.q10]
text    = "any road had been closed"
speaker = "bintou-sangaré"
cue     = "denied"
mention = "Bintou Sangaré"

[quotes.q11]
text    = "“a lady of great experience, all of it forty years ago.”"
speaker = "bintou-sangaré"
cue     = "described"
mention = "she"

[quotes.q12]
text    = "its lorries had been stopped at the town of Gada for nineteen days"
speaker = "harvest-action"
cue     = "said"
mention = "Harvest Action"

[quotes.q13]
text    = "the kitchens had cut the daily portion from 400 to 150 grams"
speaker = "lucía-belmonte-arce"
cue     = "confirmed"
mention = "Lucía Belmonte-Arce"

[quotes.q14]
parts   = ["“We weigh the children on Mondays,”", "“Last Monday the scale was broken, and I was ashamed to be glad. “A mother called Aïssa told me that it did not matter. She picks up her son every morning, she said, and her arms know.”"]
speaker = "lucía-belmonte-arce"
cue     = "said"
mention = "she"

[quotes.q15]
text    = "The panel would report again in May"
speaker = "ragnhild-osei-tveit"
cue     = "said"
mention = "Osei-Tveit"
+++
