+++
format   = 1
title    = "Hospital network in Ostermark hit by ransomware; operations cancelled"
language = "en"

[people.the-hospitals]
name = "the hospitals"
kind = "organization"

[people.gesine-plathow-demir]
name    = "Gesine Plathow-Demir"
aliases = ["Plathow-Demir"]

[people.rasmus-thygesen]
name    = "Rasmus Thygesen"
aliases = ["Thygesen"]

[people.federal-cyber-office]
name = "Federal Cyber Office"
kind = "organization"

[people.yaw-amankwah]
name    = "Yaw Amankwah"
aliases = ["Amankwah"]

[people.ottilie-brandauer]
name    = "Ottilie Brandauer"
aliases = ["Brandauer"]

[people.note]
name = "note"
kind = "document"

[people.heinz-plathow]
name = "Heinz Plathow"

[people.nurse]
name = "nurse"
+++

Hospital network in Ostermark hit by ransomware; operations cancelled

Wednesday, September 12, 2018

Four hospitals in the state of Ostermark cancelled all planned operations yesterday after a computer attack that encrypted patient records, the hospitals confirmed in a statement. Emergency patients were being taken to clinics up to 70 kilometres away, the statement said.

According to employees, a note appeared on screens at about 04:30 local time. It read: "Your files are safe. They are safe with us." The note demanded 210 bitcoin, worth at the time about 1.3 million U.S. dollars.

Medical director Gesine Plathow-Demir, a heart surgeon who had been in the post for only nine days and who was in the middle of an operation when the monitors went dark, said, "We finished it with a torch and a stopwatch. The patient is well. I would not care to do it again." She told reporters no ransom would be paid.

The hospitals' head of information technology, Rasmus Thygesen, explained that the attackers had entered through a heating control system which had been connected to the internal network "as a temporary measure" in 2011. "I asked for it to be disconnected, in writing, in 2013, 2014 and 2016," said Thygesen. He did not say to whom he had written.

The Federal Cyber Office identified the software used as a variant of a program known as "Mandrake" and urged operators of clinics to "disconnect first and telephone afterwards." Its guidelines, last revised in 2015, describe heating systems as "not ordinarily a target".

Yaw Amankwah, a Ghanaian-British security researcher who has tracked the group behind the program since it first appeared and who has himself been threatened by it, told News Commons, "They have a code of honour, they say: no hospitals. They have broken it at least five times that I know of." Amankwah said the files could probably be recovered in part.

One of those whose operation was put off was the director's own father-in-law, Heinz Plathow, 79, who had been due to receive a new hip. "She came to tell me herself, and I said, so I have no advantage from you at all," he was quoted by the Ostermark Kurier as saying.

State health minister Ottilie Brandauer promised an inquiry. "It cannot be that the radiators have a better connection than the wards," said the minister. "I wrote the blood pressures on the window with a lipstick," one nurse, who asked to remain anonymous, said.

+++

[quotes.q1]
from    = "Four hospitals in"
to      = "encrypted patient records"
speaker = "the-hospitals"
cue     = "confirmed"
mention = "the hospitals"

[quotes.q2]
text    = "Emergency patients were being taken to clinics up to 70 kilometres away"
speaker = "the-hospitals"
cue     = "said"
mention = "the statement"

[quotes.q3]
text    = '"Your files are safe. They are safe with us."'
speaker = "note"
cue     = "read"
mention = "It"

[quotes.q4]
from    = '"We finished it'
to      = 'do it again."'
speaker = "gesine-plathow-demir"
cue     = "said"
mention = "Gesine Plathow-Demir"

[quotes.q5]
text    = "no ransom would be paid"
speaker = "gesine-plathow-demir"
cue     = "told"
mention = "She"

[quotes.q6]
from    = "the attackers had"
to      = 'measure" in 2011'
speaker = "rasmus-thygesen"
form    = "indirect"
cue     = "explained"
mention = "Rasmus Thygesen"

[quotes.q7]
text    = '"as a temporary measure"'
speaker = "rasmus-thygesen"
cue     = "explained"
mention = "Rasmus Thygesen"

[quotes.q8]
text    = '"I asked for it to be disconnected, in writing, in 2013, 2014 and 2016,"'
speaker = "rasmus-thygesen"
cue     = "said"
mention = "Thygesen"

[quotes.q9]
text    = '"disconnect first and telephone afterwards."'
speaker = "federal-cyber-office"
cue     = "urged"
mention = "The Federal Cyber Office"

[quotes.q10]
text    = '"not ordinarily a target"'
speaker = "federal-cyber-office"
cue     = "describe"
mention = "The Federal Cyber Office"

[quotes.q11]
from    = '"They have a'
to      = 'I know of."'
speaker = "yaw-amankwah"
cue     = "told"
mention = "Yaw Amankwah"

[quotes.q12]
text    = "the files could probably be recovered in part"
speaker = "yaw-amankwah"
cue     = "said"
mention = "Amankwah"

[quotes.q13]
from    = '"She came to'
to      = 'you at all,"'
speaker = "heinz-plathow"
cue     = "quoted"
mention = "he"

[quotes.q14]
text    = '"It cannot be that the radiators have a better connection than the wards,"'
speaker = "ottilie-brandauer"
cue     = "said"
mention = "the minister"

[quotes.q15]
text    = '"I wrote the blood pressures on the window with a lipstick,"'
speaker = "nurse"
cue     = "anonymous, said"
mention = "one nurse"
+++
