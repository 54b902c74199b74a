+++
format   = 1
title    = "Observers say vote in Karavia “fell short” as president claims victory"
language = "en"

[people.continental-election-network]
name    = "Continental Election Network"
kind    = "organization"
aliases = ["Observers"]

[people.birgitta-sandelin-okafor]
name    = "Birgitta Sandelin-Okafor"
aliases = ["Sandelin-Okafor"]

[people.yevhen-dragutsky]
name    = "Yevhen Dragutsky"
aliases = ["Dragutsky"]

[people.nino-maisaradze]
name    = "Nino Maisaradze"
aliases = ["Maisaradze"]

[people.central-election-commission]
name    = "Central Election Commission"
kind    = "office"
aliases = ["The commission"]

[people.ludmila-dragutska]
name    = "Ludmila Dragutska"
aliases = ["Dragutska"]

[people.electoral-code]
name = "electoral code"
kind = "document"

[people.otar]
name = "Otar"
+++

Observers say vote in Karavia “fell short” as president claims victory

KARAV, Karavia — International observers on Monday delivered a guarded verdict on the presidential election in Karavia, in which the Central Election Commission said the incumbent, Yevhen Dragutsky, had won a third term with 58.4 percent of the vote.

In its preliminary statement the Continental Election Network, which sent 240 observers from 31 countries, noted that polling had been calm but that the count was marked by “a reluctance to be watched”.

“In one in five polling stations our people were asked to stand behind a line, and the line was behind a pillar,” Birgitta Sandelin-Okafor, a former Swedish justice minister who has led seven such missions and who is regarded even by her critics as hard to provoke, told a news conference. “I have observed a great many pillars in my career.”

The commission’s chairwoman, Ludmila Dragutska, who is the president’s first cousin, dismissed the criticism as “architectural”. Dragutska said that the line had been painted for the safety of the observers, and she cited article 44 of the electoral code, which states that “persons present at the count shall not obstruct the count by their presence”.

Sandelin-Okafor had read the article, too. “It goes on for two more sentences,” she remarked, “and Mrs Dragutska knows how they end, because she wrote them.”

Speaking from a balcony to several thousand supporters, the president thanked voters for “choosing bread over noise”. He did not mention the challenger, Nino Maisaradze, a cardiologist and mother of four, by name. She for her part has refused to concede. “A patient with these numbers would be sent for another test,” said Maisaradze, whose party claims that 90,000 ballots were added after midnight.

In the village of Tsikhe a retired bus driver, who asked to be called Otar, had voted at seven in the morning. “My wife voted as well,” he said. “She has been dead since spring. She was always punctual.”

Sandelin-Okafor said that a final report would be published in eight weeks.

+++

[quotes.q1]
text    = "vote in Karavia “fell short”"
speaker = "continental-election-network"
form    = "indirect"
cue     = "say"
mention = "Observers"

[quotes.q2]
text    = "“fell short”"
speaker = "continental-election-network"
cue     = "say"
mention = "Observers"

[quotes.q3]
from    = "the incumbent, Yevhen"
to      = "of the vote"
speaker = "central-election-commission"
cue     = "said"
mention = "the Central Election Commission"

[quotes.q4]
from    = "polling had been"
to      = "to be watched”"
speaker = "continental-election-network"
form    = "indirect"
cue     = "noted"
mention = "the Continental Election Network"

[quotes.q5]
text    = "“a reluctance to be watched”"
speaker = "continental-election-network"
cue     = "noted"
mention = "the Continental Election Network"

[quotes.q6]
parts   = ["“In one in five polling stations our people were asked to stand behind a line, and the line was behind a pillar,”", "“I have observed a great many pillars in my career.”"]
speaker = "birgitta-sandelin-okafor"
cue     = "told"
mention = "Birgitta Sandelin-Okafor"

[quotes.q7]
text    = "“architectural”"
speaker = "ludmila-dragutska"
cue     = "dismissed"
mention = "Ludmila Dragutska"

[quotes.q8]
text    = "the line had been painted for the safety of the observers"
speaker = "ludmila-dragutska"
cue     = "said"
mention = "Dragutska"

[quotes.q9]
text    = "“persons present at the count shall not obstruct the count by their presence”"
speaker = "electoral-code"
cue     = "states"
mention = "which"

[quotes.q10]
parts   = ["“It goes on for two more sentences,”", "“and Mrs Dragutska knows how they end, because she wrote them.”"]
speaker = "birgitta-sandelin-okafor"
cue     = "remarked"
mention = "she"

[quotes.q11]
text    = "“choosing bread over noise”"
speaker = "yevhen-dragutsky"
cue     = "thanked"
mention = "the president"

[quotes.q12]
text    = "“A patient with these numbers would be sent for another test,”"
speaker = "nino-maisaradze"
cue     = "said"
mention = "Nino Maisaradze"

[quotes.q13]
text    = "90,000 ballots were added after midnight"
speaker = "nino-maisaradze"
cue     = "claims"
mention = "Nino Maisaradze"

[quotes.q14]
parts   = ["“My wife voted as well,”", "“She has been dead since spring. She was always punctual.”"]
speaker = "otar"
cue     = "said"
mention = "he"

[quotes.q15]
text    = "a final report would be published in eight weeks"
speaker = "birgitta-sandelin-okafor"
cue     = "said"
mention = "Sandelin-Okafor"
+++
