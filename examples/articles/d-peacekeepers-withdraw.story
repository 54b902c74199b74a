+++
format   = 1
title    = "U.N. force to hand over northern bases by year’s end"
language = "en"

[people.anwar-siddique-rahman]
name    = "Anwar Siddique-Rahman"
aliases = ["Siddique-Rahman"]

[people.catalina-echeverri]
name    = "Catalina Echeverri"
aliases = ["Echeverri"]

[people."moïse-tchakounté"]
name    = "Moïse Tchakounté"
aliases = ["Tchakounté"]

[people."angélique-bikoro"]
name    = "Angélique Bikoro"
aliases = ["Bikoro"]

[people.crisis-monitoring-institute]
name = "Crisis Monitoring Institute"
kind = "organization"

[people.lotte-vanhaverbeke]
name    = "Lotte Vanhaverbeke"
aliases = ["Vanhaverbeke"]

[people.letter]
name = "letter"
kind = "document"

[people.resolution]
name = "resolution"
kind = "document"

[people.abakar-saleh]
name    = "Abakar Saleh"
aliases = ["Saleh"]
+++

U.N. force to hand over northern bases by year’s end

BANGARI, Nov 21 — The United Nations will hand over its last five bases in the north of the country to government troops by the end of December, six months ahead of schedule, Catalina Echeverri, the head of the mission and a former foreign minister of Colombia, said on Tuesday.

“The conditions that brought us here in 2013 have changed, and the government has asked us to go,” Echeverri told reporters at her headquarters. “We will leave in good order.”

The government’s request was made in a letter to the Security Council dated 2 October, a copy of which was seen by this agency. “The continued presence of the Force no longer corresponds to the wishes of the population,” the letter reads. The resolution under which the mission operates calls upon it to withdraw “in a gradual and responsible manner, with due regard for the protection of civilians”.

Prime Minister Moïse Tchakounté, who took office after elections in April that were boycotted by most of the opposition, welcomed the announcement. “Our army is ready. It has been ready for some time,” he said in an address broadcast on state television.

That assessment was questioned by Angélique Bikoro, a former defence minister who now leads the largest opposition party, and who said that two of the bases were in districts where the army had not patrolled since 2015. “I signed the orders for those garrisons, and I know how many men there were and how many were paid,” Bikoro said. She added that Echeverri, whom she had met on Monday, had given her no assurances about the hospital at Kidjara, which is run from one of the camps.

The Crisis Monitoring Institute, a research body in Antwerp, said in a report last week that attacks on villages in the north had risen by a third since July. According to Lotte Vanhaverbeke, who wrote the report and has followed the conflict since it began, the departure of the helicopters would be felt more than that of the soldiers. “Without them there is no medical evacuation, and without evacuation the aid agencies will not stay,” she said.

The force commander, Lieutenant General Anwar Siddique-Rahman, said some equipment would be left to the government free of charge, but that this did not include aircraft.

In Kidjara the chief of the market traders’ association, Abakar Saleh, 67, said by telephone that people had begun to move their goods to the south. “We were told for ten years that they would go, and we asked for it ourselves,” he said. “Now that there is a date, it is different.”

+++

[quotes.q1]
from    = "The United Nations"
to      = "ahead of schedule"
speaker = "catalina-echeverri"
cue     = "said"
mention = "Catalina Echeverri"

[quotes.q2]
parts   = ["“The conditions that brought us here in 2013 have changed, and the government has asked us to go,”", "“We will leave in good order.”"]
speaker = "catalina-echeverri"
cue     = "told"
mention = "Echeverri"

[quotes.q3]
from    = "“The continued presence"
to      = "of the population,”"
speaker = "letter"
cue     = "reads"
mention = "the letter"

[quotes.q4]
from    = "“in a gradual"
to      = "protection of civilians”"
speaker = "resolution"
cue     = "calls"
mention = "The resolution under which the mission operates"

[quotes.q5]
text    = "“Our army is ready. It has been ready for some time,”"
speaker = "moïse-tchakounté"
cue     = "said"
mention = "he"

[quotes.q6]
text    = "two of the bases were in districts where the army had not patrolled since 2015"
speaker = "angélique-bikoro"
cue     = "said"
mention = "Angélique Bikoro"

[quotes.q7]
from    = "“I signed the"
to      = "many were paid,”"
speaker = "angélique-bikoro"
cue     = "said"
mention = "Bikoro"

[quotes.q8]
from    = "Echeverri, whom she"
to      = "of the camps"
speaker = "angélique-bikoro"
cue     = "added"
mention = "She"

[quotes.q9]
text    = "attacks on villages in the north had risen by a third since July"
speaker = "crisis-monitoring-institute"
cue     = "said"
mention = "The Crisis Monitoring Institute"

[quotes.q10]
text    = "the departure of the helicopters would be felt more than that of the soldiers"
speaker = "lotte-vanhaverbeke"
cue     = "According to"
mention = "Lotte Vanhaverbeke"

[quotes.q11]
from    = "“Without them there"
to      = "will not stay,”"
speaker = "lotte-vanhaverbeke"
cue     = "said"
mention = "she"

[quotes.q12]
from    = "some equipment would"
to      = "not include aircraft"
speaker = "anwar-siddique-rahman"
cue     = "said"
mention = "Lieutenant General Anwar Siddique-Rahman"

[quotes.q13]
text    = "people had begun to move their goods to the south"
speaker = "abakar-saleh"
cue     = "said"
mention = "Abakar Saleh"

[quotes.q14]
parts   = ["“We were told for ten years that they would go, and we asked for it ourselves,”", "“Now that there is a date, it is different.”"]
speaker = "abakar-saleh"
cue     = "said"
mention = "he"
+++
