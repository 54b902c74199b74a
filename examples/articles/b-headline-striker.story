+++
format   = 1
title    = 'Proske: "I have played my last match for Ostley"'
language = "en"

[people.proske]
name    = "Proske"
aliases = ["Emil"]

[people.nedrick-alyn]
name    = "Nedrick Alyn"
aliases = ["Alyn"]

[people.calum-moray]
name    = "Calum Moray"
aliases = ["Moray"]

[people.ostley-united]
name    = "Ostley United"
kind    = "organization"
aliases = ["Ostley"]

[people.team-doctor]
name = "team doctor"
+++

Proske: "I have played my last match for Ostley"

The Ostley United captain ended weeks of speculation on Friday, saying that he would join a club in the Gulf when the transfer window opens in January.

"I told the players at breakfast," the 31-year-old said. "Some of the young ones did not finish their eggs, so I think they were a little bit sad, or it was the eggs."

Coach Calum Moray said he had known since September. "Emil came into my office and shut the door, and he's a lad who never shuts a door," Moray said. "I asked him if it was money. He said yes. I said thank you for being honest."

The fee, which the club did not disclose, is believed to be around 9 million euros. Proske scored 118 goals in 241 appearances for Ostley after arriving from the second division of his native country in 2017, and he was twice voted player of the year.

Not all of it was smooth. In 2021 he was fined two weeks' wages for what the club called "conduct unbecoming," after a dressing-room row with the goalkeeper, Nedrick Alyn. The two did not speak for most of a season.

Alyn made light of it on Friday. "He said I couldn't kick. I said he couldn't count," he said. "We were both right."

Asked who would take over as captain, Moray looked across the room at Alyn and then at the floor. "There's a fella in here who's been telling me for eight years that he should have it," he said.

"Nine," said Alyn.

The striker missed the last two matches with a hamstring strain. According to the team doctor, he could be available for the derby on Dec. 27. Moray, however, indicated that he would not risk him, and Proske himself seemed to rule it out.

"You do not come to say goodbye on one leg," he said.

Ostley are eighth, four points above the relegation play-off place. They have won once without him this season.

+++

[quotes.q1]
text    = '"I have played my last match for Ostley"'
speaker = "proske"
mention = "Proske"

[quotes.q2]
text    = "he would join a club in the Gulf when the transfer window opens in January"
speaker = "proske"
cue     = "saying"
mention = "The Ostley United captain"

[quotes.q3]
parts   = ['"I told the players at breakfast,"', '"Some of the young ones did not finish their eggs, so I think they were a little bit sad, or it was the eggs."']
speaker = "proske"
cue     = "said"
mention = "the 31-year-old"

[quotes.q4]
text    = "he had known since September"
speaker = "calum-moray"
cue     = "said"
mention = "Coach Calum Moray"

[quotes.q5]
parts   = ["\"Emil came into my office and shut the door, and he's a lad who never shuts a door,\"", '"I asked him if it was money. He said yes. I said thank you for being honest."']
speaker = "calum-moray"
cue     = "said"
mention = "Moray"

[quotes.q6]
text    = '"conduct unbecoming,"'
speaker = "ostley-united"
cue     = "called"
mention = "the club"

[quotes.q7]
parts   = ["\"He said I couldn't kick. I said he couldn't count,\"", '"We were both right."']
speaker = "nedrick-alyn"
cue     = "said"
mention = "he"

[quotes.q8]
from    = "\"There's a fella"
to      = 'should have it,"'
speaker = "calum-moray"
cue     = "said"
mention = "he"

[quotes.q9]
text    = '"Nine,"'
speaker = "nedrick-alyn"
cue     = "said"
mention = "Alyn"

[quotes.q10]
text    = "he could be available for the derby on Dec. 27"
speaker = "team-doctor"
cue     = "According to"
mention = "the team doctor"

[quotes.q11]
text    = "he would not risk him"
speaker = "calum-moray"
cue     = "indicated"
mention = "Moray"

[quotes.q12]
text    = '"You do not come to say goodbye on one leg,"'
speaker = "proske"
cue     = "said"
mention = "he"
+++
