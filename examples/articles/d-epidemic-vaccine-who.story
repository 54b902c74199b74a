+++
format   = 1
title    = "Agency declares end of fever outbreak in Luwembe"
language = "en"

[people.continental-health-agency]
name    = "Continental Health Agency"
kind    = "organization"
aliases = ["the agency", "CHA"]

[people."marie-thérèse-kabwika"]
name    = "Marie-Thérèse Kabwika"
aliases = ["Kabwika"]

[people."dieudonné-ilunga-tshala"]
name    = "Dieudonné Ilunga-Tshala"
aliases = ["Ilunga-Tshala"]

[people.saoirse-mac-giolla]
name    = "Saoirse Mac Giolla"
aliases = ["Mac Giolla"]

[people."béatrice-kabwika"]
name = "Béatrice Kabwika"

[people.doctors-at-hand]
name    = "Doctors at Hand"
kind    = "organization"
aliases = ["the organisation"]

[people.papa-lwembo]
name    = "Papa Lwembo"
aliases = ["Lwembo"]

[people.the-two]
name = "the two"
kind = "group"
+++

Agency declares end of fever outbreak in Luwembe

Saturday, March 3

The Continental Health Agency (CHA) on Friday announced that the outbreak of Kasuku fever in the province of Luwembe was over, 42 days after the last patient had tested negative for the second time.

The outbreak, the third in the province in a decade, infected 317 people, of whom 188 died. According to the agency, 41 of the dead were health workers.

At a ceremony in the provincial capital, CHA director-general Marie-Thérèse Kabwika, a virologist who was born in Luwembe and who spent five weeks there during the worst of the epidemic against the advice of her own security staff, said, "This victory belongs to people who are not in this room, and some of whom are not anywhere." She appealed for 60 million dollars for laboratories, warning that without them the next outbreak would be found "as this one was, by a gravedigger".

Health minister Dieudonné Ilunga-Tshala, who had at first denied that there was any outbreak, thanked the director-general for "her patience with all of us". In a joint statement the two said that a permanent treatment centre would open in June.

Doctors at Hand, one of the organisations that ran treatment units, welcomed the announcement but said in a press release that the vaccine had arrived four months late because of a dispute over who was to pay for the freezers. Saoirse Mac Giolla, an Irish researcher with the organisation who led the vaccine trial and is the first author of a paper on it to be published next week, told reporters, "We vaccinated eleven thousand people and not one of them fell ill after day ten. I have never seen data like that, and I am not sure I shall again."

The director-general's sister, Béatrice Kabwika, a nurse at the provincial hospital, was infected in August and survived. She said that she had been nursed by a man she knew only as "Number Six", since staff in protective suits wore numbers. "Marie-Thérèse came to the window and put her hand on it," she said. "Number Six brought the soup."

The man turned out to be Papa Lwembo, a taxi driver of 58. Introduced to her on Friday, he said, "You did not finish the soup."

+++

[quotes.q1]
text    = "the outbreak of Kasuku fever in the province of Luwembe was over"
speaker = "continental-health-agency"
cue     = "announced"
mention = "The Continental Health Agency"

[quotes.q2]
text    = "41 of the dead were health workers"
speaker = "continental-health-agency"
cue     = "According to"
mention = "the agency"

[quotes.q3]
from    = '"This victory belongs'
to      = 'are not anywhere."'
speaker = "marie-thérèse-kabwika"
cue     = "said"
mention = "CHA director-general Marie-Thérèse Kabwika"

[quotes.q4]
from    = "without them the"
to      = 'by a gravedigger"'
speaker = "marie-thérèse-kabwika"
form    = "indirect"
cue     = "warning"
mention = "She"

[quotes.q5]
text    = '"as this one was, by a gravedigger"'
speaker = "marie-thérèse-kabwika"
cue     = "warning"
mention = "She"

[quotes.q6]
text    = '"her patience with all of us"'
speaker = "dieudonné-ilunga-tshala"
cue     = "thanked"
mention = "Dieudonné Ilunga-Tshala"

[quotes.q7]
text    = "a permanent treatment centre would open in June"
speaker = "the-two"
cue     = "said"
mention = "the two"

[quotes.q8]
from    = "the vaccine had"
to      = "for the freezers"
speaker = "doctors-at-hand"
cue     = "said"
mention = "Doctors at Hand"

[quotes.q9]
from    = '"We vaccinated eleven'
to      = 'I shall again."'
speaker = "saoirse-mac-giolla"
cue     = "told"
mention = "Saoirse Mac Giolla"

[quotes.q10]
from    = "she had been"
to      = "suits wore numbers"
speaker = "béatrice-kabwika"
form    = "indirect"
cue     = "said"
mention = "She"

[quotes.q11]
parts   = ['"Marie-Thérèse came to the window and put her hand on it,"', '"Number Six brought the soup."']
speaker = "béatrice-kabwika"
cue     = "said"
mention = "she"

[quotes.q12]
text    = '"You did not finish the soup."'
speaker = "papa-lwembo"
cue     = "said"
mention = "he"
+++
