+++
format   = 1
title    = "Death toll in Dashvar earthquake passes 900"
language = "en"

[people.bakhtiyor-nazirzoda]
name    = "Bakhtiyor Nazirzoda"
aliases = ["Nazirzoda"]

[people.shirin-alimova]
name    = "Shirin Alimova"
aliases = ["Alimova"]

[people.global-relief-compact]
name = "Global Relief Compact"
kind = "organization"

[people.tomasz-wielgorski]
name    = "Tomasz Wielgorski"
aliases = ["Wielgorski"]

[people.ministry-of-emergencies]
name    = "Ministry of Emergencies"
kind    = "office"
aliases = ["the ministry"]

[people.zulfiya]
name = "Zulfiya"

[people.emeka-oduwole]
name    = "Emeka Oduwole"
aliases = ["Oduwole"]

[people.villagers]
name = "villagers"
kind = "group"
+++

Death toll in Dashvar earthquake passes 900

Rescue teams reached the last of the cut-off valleys in the Dashvar region on Thursday as the Ministry of Emergencies reported that the number of people killed in Sunday's magnitude 6.8 earthquake had risen to 914.

More than 3,200 people had been injured and some 41,000 were without shelter, the ministry said, adding that the figures would "certainly change, and not for the better".

Bakhtiyor Nazirzoda, a deputy minister who has directed operations from a tent in the district town of Khosrabad since the first night, told reporters: "We have eleven helicopters and forty-three valleys. I ask everyone to do that sum before they criticise."

His words were aimed at villagers in Upper Dashvar, who had accused the authorities of "flying over us to look", and at Shirin Alimova, a member of parliament for the region and a former paediatrician, who on Wednesday described the response as "a press conference with a rescue attached". In a telephone interview, Alimova said she had walked to two villages that no official had visited and had counted 38 graves.

The Global Relief Compact, an alliance of nine aid groups, said in its situation report that the greatest need was for blankets and clean water. "At 2,400 metres the nights kill more quietly than the walls did," said Tomasz Wielgorski, the alliance's field coordinator, a Polish hydrologist who has worked after earthquakes in seven countries. Wielgorski confirmed that two trucks carrying tents had been turned back at the border because the load was listed as "sporting goods".

Customs officials declined to comment.

One survivor, who gave only the name Zulfiya, was pulled out on Tuesday with her sister's infant daughter. Her sister did not live. "She handed me the child through the hole and said 'hold her until I come'," the 24-year-old recalled. "So I am holding her."

Seismologists expect aftershocks for months. According to Emeka Oduwole, a geophysicist at the University of Maarn who has mapped the Dashvar fault for a decade, the rupture stopped some 20 kilometres short of the dam at Sarband. "I would not use the word 'lucky' in front of those families," he said, "but the dam is standing, and it need not have been."

+++

[quotes.q1]
from    = "the number of"
to      = "risen to 914"
speaker = "ministry-of-emergencies"
cue     = "reported"
mention = "the Ministry of Emergencies"

[quotes.q2]
text    = "More than 3,200 people had been injured and some 41,000 were without shelter"
speaker = "ministry-of-emergencies"
cue     = "said"
mention = "the ministry"

[quotes.q3]
text    = 'the figures would "certainly change, and not for the better"'
speaker = "ministry-of-emergencies"
form    = "indirect"
cue     = "adding"
mention = "the ministry"

[quotes.q4]
text    = '"certainly change, and not for the better"'
speaker = "ministry-of-emergencies"
cue     = "adding"
mention = "the ministry"

[quotes.q5]
from    = '"We have eleven'
to      = 'before they criticise."'
speaker = "bakhtiyor-nazirzoda"
cue     = "told"
mention = "Bakhtiyor Nazirzoda"

[quotes.q6]
text    = '"flying over us to look"'
speaker = "villagers"
cue     = "accused"
mention = "villagers in Upper Dashvar"

[quotes.q7]
text    = '"a press conference with a rescue attached"'
speaker = "shirin-alimova"
cue     = "described"
mention = "Shirin Alimova"

[quotes.q8]
from    = "she had walked"
to      = "counted 38 graves"
speaker = "shirin-alimova"
cue     = "said"
mention = "Alimova"

[quotes.q9]
text    = "the greatest need was for blankets and clean water"
speaker = "global-relief-compact"
cue     = "said"
mention = "The Global Relief Compact"

[quotes.q10]
text    = '"At 2,400 metres the nights kill more quietly than the walls did,"'
speaker = "tomasz-wielgorski"
cue     = "said"
mention = "Tomasz Wielgorski"

[quotes.q11]
from    = "two trucks carrying"
to      = 'as "sporting goods"'
speaker = "tomasz-wielgorski"
form    = "indirect"
cue     = "confirmed"
mention = "Wielgorski"

[quotes.q12]
parts   = ["\"She handed me the child through the hole and said 'hold her until I come',\"", '"So I am holding her."']
speaker = "zulfiya"
cue     = "recalled"
mention = "the 24-year-old"

[quotes.q13]
text    = "the rupture stopped some 20 kilometres short of the dam at Sarband"
speaker = "emeka-oduwole"
cue     = "According to"
mention = "Emeka Oduwole"

[quotes.q14]
parts   = ["\"I would not use the word 'lucky' in front of those families,\"", '"but the dam is standing, and it need not have been."']
speaker = "emeka-oduwole"
cue     = "said"
mention = "he"
+++
