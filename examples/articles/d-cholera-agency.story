+++
format   = 1
title    = "Health agency confirms cholera in two camps"
language = "en"

[people.regional-health-agency]
name    = "Regional Health Agency"
kind    = "organization"
aliases = ["the agency", "RHA"]

[people.fatoumata-cissoko]
name    = "Fatoumata Cissoko"
aliases = ["Cissoko"]

[people.mariam-cissoko]
name = "Mariam Cissoko"

[people.physicians-without-walls]
name    = "Physicians Without Walls"
kind    = "organization"
aliases = ["the charity"]

[people.abdelkrim-bensadoun]
name    = "Abdelkrim Bensadoun"
aliases = ["Bensadoun"]

[people.ould-sidi-baba]
name    = "Ould Sidi Baba"
aliases = ["Sidi Baba"]

[people.notice]
name = "notice"
kind = "document"
+++

Health agency confirms cholera in two camps

Nouadjar, 9 August - The Regional Health Agency (RHA) on Friday confirmed that an outbreak of acute diarrhoea in two camps for displaced people near the eastern border was cholera, and warned that the disease was likely to reach the capital "within weeks rather than months" if the rains continued.

In its weekly bulletin the agency said there had been 412 suspected cases and 27 deaths since 20 July, most of them among children under five.

Speaking at a press conference, Dr Fatoumata Cissoko, an epidemiologist who heads the RHA's emergency unit and who led the response to a far larger outbreak in 2011, said laboratory results had been delayed by nine days because a refrigerated vehicle had been requisitioned for a wedding. "I wish I were joking," added Cissoko. "It was a good wedding, I am told. They had ice."

The claim was rejected by Health Minister Abdelkrim Bensadoun. "No vehicle of this ministry attended any wedding," he told state television. He called the doctor "an excellent scientist who listens to drivers."

In the camp of Tilemsi, where 19,000 people share 140 latrines, Mariam Cissoko, a nurse with the charity Physicians Without Walls, who is no relation of the agency's chief epidemiologist, said oral rehydration salts had run out on Wednesday. "We boil water, we add sugar, we add salt, and we add prayer," she said.

Her employer has appealed for 4 million dollars. Without fresh supplies the treatment centre would have to close its doors to new patients by Tuesday, the charity said in a statement.

Pinned to the door of the centre was a notice in three languages. "Wash. Boil. Come early," it read.

Some in the camp distrust the centre, among them a community leader, Ould Sidi Baba, who was quoted by the daily Le Fleuve as saying that people "go in walking and come out in cloth". But the 70-year-old later told this agency that he had since taken two of his own grandchildren there. "The nurse shouted at me," he said. "I understood then that she was serious."

+++

[quotes.q1]
from    = "an outbreak of"
to      = "border was cholera"
speaker = "regional-health-agency"
cue     = "confirmed"
mention = "The Regional Health Agency"

[quotes.q2]
from    = "the disease was"
to      = "the rains continued"
speaker = "regional-health-agency"
form    = "indirect"
cue     = "warned"
mention = "The Regional Health Agency"

[quotes.q3]
text    = '"within weeks rather than months"'
speaker = "regional-health-agency"
cue     = "warned"
mention = "The Regional Health Agency"

[quotes.q4]
from    = "there had been"
to      = "children under five"
speaker = "regional-health-agency"
cue     = "said"
mention = "the agency"

[quotes.q5]
from    = "laboratory results had"
to      = "for a wedding"
speaker = "fatoumata-cissoko"
cue     = "said"
mention = "Dr Fatoumata Cissoko"

[quotes.q6]
parts   = ['"I wish I were joking,"', '"It was a good wedding, I am told. They had ice."']
speaker = "fatoumata-cissoko"
cue     = "added"
mention = "Cissoko"

[quotes.q7]
text    = '"No vehicle of this ministry attended any wedding,"'
speaker = "abdelkrim-bensadoun"
cue     = "told"
mention = "he"

[quotes.q8]
text    = '"an excellent scientist who listens to drivers."'
speaker = "abdelkrim-bensadoun"
cue     = "called"
mention = "he"

[quotes.q9]
text    = "oral rehydration salts had run out on Wednesday"
speaker = "mariam-cissoko"
cue     = "said"
mention = "Mariam Cissoko"

[quotes.q10]
text    = '"We boil water, we add sugar, we add salt, and we add prayer,"'
speaker = "mariam-cissoko"
cue     = "said"
mention = "she"

[quotes.q11]
from    = "Without fresh supplies"
to      = "patients by Tuesday"
speaker = "physicians-without-walls"
cue     = "said"
mention = "the charity"

[quotes.q12]
text    = '"Wash. Boil. Come early,"'
speaker = "notice"
cue     = "read"
mention = "it"

[quotes.q13]
text    = 'people "go in walking and come out in cloth"'
speaker = "ould-sidi-baba"
form    = "indirect"
cue     = "quoted"
mention = "Ould Sidi Baba"

[quotes.q14]
text    = '"go in walking and come out in cloth"'
speaker = "ould-sidi-baba"
cue     = "quoted"
mention = "Ould Sidi Baba"

[quotes.q15]
text    = "he had since taken two of his own grandchildren there"
speaker = "ould-sidi-baba"
cue     = "told"
mention = "the 70-year-old"

[quotes.q16]
parts   = ['"The nurse shouted at me,"', '"I understood then that she was serious."']
speaker = "ould-sidi-baba"
cue     = "said"
mention = "he"
+++
