+++
format   = 1
title    = "Coast guard says 74 rescued from boat off Lampasca; aid group disputes account"
language = "en"

[people.coast-guard]
name    = "coast guard"
kind    = "organization"
aliases = ["Coast guard"]

[people.luca-santangelo-bianco]
name    = "Luca Santangelo-Bianco"
aliases = ["Santangelo-Bianco"]

[people.open-sea-alliance]
name    = "Open Sea Alliance"
kind    = "organization"
aliases = ["The group", "the alliance"]

[people.marieke-doornbos]
name    = "Marieke Doornbos"
aliases = ["Doornbos"]

[people.un-office-for-displaced-persons]
name    = "U.N. Office for Displaced Persons"
kind    = "organization"
aliases = ["The office"]

[people.amal-haddadin]
name    = "Amal Haddadin"
aliases = ["Haddadin"]

[people.tesfaldet]
name = "Tesfaldet"

[people.interior-ministry]
name = "Interior Ministry"
kind = "office"

[people.carlotta-verzin]
name    = "Carlotta Verzin"
aliases = ["Verzin"]
+++

Coast guard says 74 rescued from boat off Lampasca; aid group disputes account

Thursday, October 5, 2017

The coast guard took 74 people from a wooden boat about 30 kilometres south of the island of Lampasca in the early hours of Wednesday. Two bodies were also recovered, the coast guard said in a statement.

The statement was contradicted within hours by the Open Sea Alliance, a charity based in Utrecht that operates a hotline for boats in distress. The group said it had passed on the position of the boat at 14:20 on Tuesday, twelve hours before the rescue, and that a merchant vessel in the area had been "told to proceed with its voyage".

Captain Luca Santangelo-Bianco, the commander of the Lampasca district, who has been in charge of rescue in the sector since 2014, told reporters, "We received a call. We received eleven calls that day. We acted on every one of them in the order of the danger." He rejected the suggestion that the merchant vessel had been sent away and said its master had reported that he could see nothing.

Marieke Doornbos, who coordinates the alliance's hotline and who took the first call herself, said in a telephone interview that the captain's account did not agree with the ship's own log. "We have asked for the recording of the radio traffic, and if the captain is right then the recording will say so," Doornbos said.

The U.N. Office for Displaced Persons said those rescued came from five countries and that nineteen of them were minors travelling alone. The office's representative on the island, Amal Haddadin, said, "They are dehydrated and very frightened, and several of them have burns from petrol." She described the reception centre, which was built for 200 people and on Wednesday held 611, as "a place where nobody can lie down".

One of the survivors, a man of 26 who gave his name as Tesfaldet, told Haddadin through an interpreter that there had been 83 people on board. "I counted because I was asked to share the water," he was quoted by her as saying.

If that figure is correct, seven people are missing. The Interior Ministry said it could not confirm the number. Carlotta Verzin, an opposition deputy who chairs the parliamentary committee on migration, called on the government to publish the log, saying in a tweet: "Seven people are not a discrepancy."

+++

[quotes.q1]
text    = "74 rescued from boat off Lampasca"
speaker = "coast-guard"
cue     = "says"
mention = "Coast guard"

[quotes.q2]
text    = "Two bodies were also recovered"
speaker = "coast-guard"
cue     = "said"
mention = "the coast guard"

[quotes.q3]
from    = "it had passed"
to      = 'with its voyage"'
speaker = "open-sea-alliance"
form    = "indirect"
cue     = "said"
mention = "The group"

[quotes.q4]
text    = '"told to proceed with its voyage"'
speaker = "open-sea-alliance"
cue     = "said"
mention = "The group"

[quotes.q5]
from    = '"We received a'
to      = 'of the danger."'
speaker = "luca-santangelo-bianco"
cue     = "told"
mention = "Luca Santangelo-Bianco"

[quotes.q6]
text    = "its master had reported that he could see nothing"
speaker = "luca-santangelo-bianco"
cue     = "said"
mention = "He"

[quotes.q7]
text    = "the captain's account did not agree with the ship's own log"
speaker = "marieke-doornbos"
cue     = "said"
mention = "Marieke Doornbos"

[quotes.q8]
from    = '"We have asked'
to      = 'will say so,"'
speaker = "marieke-doornbos"
cue     = "said"
mention = "Doornbos"

[quotes.q9]
from    = "those rescued came"
to      = "minors travelling alone"
speaker = "un-office-for-displaced-persons"
cue     = "said"
mention = "The U.N. Office for Displaced Persons"

[quotes.q10]
from    = '"They are dehydrated'
to      = 'burns from petrol."'
speaker = "amal-haddadin"
cue     = "said"
mention = "Amal Haddadin"

[quotes.q11]
text    = '"a place where nobody can lie down"'
speaker = "amal-haddadin"
cue     = "described"
mention = "She"

[quotes.q12]
text    = "there had been 83 people on board"
speaker = "tesfaldet"
cue     = "told"
mention = "One of the survivors"

[quotes.q13]
text    = '"I counted because I was asked to share the water,"'
speaker = "tesfaldet"
cue     = "quoted"
mention = "he"

[quotes.q14]
text    = "it could not confirm the number"
speaker = "interior-ministry"
cue     = "said"
mention = "The Interior Ministry"

[quotes.q15]
text    = '"Seven people are not a discrepancy."'
speaker = "carlotta-verzin"
cue     = "saying"
mention = "Carlotta Verzin"
+++
