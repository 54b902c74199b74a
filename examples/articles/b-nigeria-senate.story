+++
format   = 1
title    = "Fuel price: Senate grills NFPB boss, gives 48-hour ultimatum"
language = "en"

[people.bashir-okuta]
name    = "Bashir Okuta"
aliases = ["Okuta"]

[people.ngozi-ebelechi]
name    = "Ngozi Ebelechi"
aliases = ["Ebelechi", "Dr. Ebelechi"]

[people.femi-amanzo]
name    = "Femi Amanzo"
aliases = ["Amanzo"]

[people.hauwa-sanni]
name    = "Hauwa Sanni"
aliases = ["Sanni"]
+++

Fuel price: Senate grills NFPB boss, gives 48-hour ultimatum

The Senate on Wednesday gave the Director-General of the National Fuel Pricing Board (NFPB), Dr. Ngozi Ebelechi, 48 hours to produce the template with which the pump price of petrol was fixed.

The resolution followed a stormy session in which the Chairman of the Committee on Downstream Matters, Senator Bashir Okuta, accused the board of "playing hide and seek with Nigerians."

Okuta, who frowned at the absence of the board's accountant, said: "Madam, you were invited three times. The first time you sent a letter. The second time you sent a driver. Today you have come, and we thank God, but where is the paper?"

Responding, the DG explained that the template was a living document which could not be printed. According to her, the figures change from hour to hour and would have been out of date before the committee sat.

"So if I come to your office with a flash drive, I will see it?" the senator asked.

"Distinguished, you will see it," Ebelechi replied.

"Then what am I seeing here, since morning?" Okuta fired back.

The exchange drew laughter from the gallery, where members of the Drivers and Allied Workers Congress had unfurled a banner with the inscription, "No Template, No Peace."

Their president, Comrade Femi Amanzo, who spoke to newsmen shortly after the sitting, described the DG's answer as "an insult upon injury." He lamented that his members now spend N38,000 to fill a tank that took N11,000 two years ago, adding that the union would ground all vehicles from Monday if nothing was done.

His words: "Dr. Ebelechi should come to the motor park and tell the conductors that it is a living document. Let us see who will be living after that."

The DG's media aide, Mrs. Hauwa Sanni, has however faulted the union. In a statement made available to our correspondent in the evening, she said Amanzo had been quoting the price of diesel. "We urge the Comrade to check which nozzle he is holding," part of the statement read.

The term "living document," it was gathered, was first used by the board in a circular of 2021, where it referred to a staff handbook.

Okuta told our correspondent that he had no personal quarrel with the DG, who was his course mate at the university. "She was always late with assignments," he quipped. "But she always passed."

+++

[quotes.q1]
text    = '"playing hide and seek with Nigerians."'
speaker = "bashir-okuta"
cue     = "accused"
mention = "Senator Bashir Okuta"

[quotes.q2]
from    = '"Madam, you were'
to      = 'is the paper?"'
speaker = "bashir-okuta"
cue     = "said"
mention = "Okuta"

[quotes.q3]
text    = "the template was a living document which could not be printed"
speaker = "ngozi-ebelechi"
cue     = "explained"
mention = "the DG"

[quotes.q4]
from    = "the figures change"
to      = "the committee sat"
speaker = "ngozi-ebelechi"
cue     = "According to"
mention = "her"

[quotes.q5]
text    = '"So if I come to your office with a flash drive, I will see it?"'
speaker = "bashir-okuta"
cue     = "asked"
mention = "the senator"

[quotes.q6]
text    = '"Distinguished, you will see it,"'
speaker = "ngozi-ebelechi"
cue     = "replied"
mention = "Ebelechi"

[quotes.q7]
text    = '"Then what am I seeing here, since morning?"'
speaker = "bashir-okuta"
cue     = "fired"
mention = "Okuta"

[quotes.q8]
text    = '"an insult upon injury."'
speaker = "femi-amanzo"
cue     = "described"
mention = "Comrade Femi Amanzo"

[quotes.q9]
text    = "his members now spend N38,000 to fill a tank that took N11,000 two years ago"
speaker = "femi-amanzo"
cue     = "lamented"
mention = "He"

[quotes.q10]
text    = "the union would ground all vehicles from Monday if nothing was done"
speaker = "femi-amanzo"
cue     = "adding"
mention = "He"

[quotes.q11]
from    = '"Dr. Ebelechi should'
to      = 'living after that."'
speaker = "femi-amanzo"
cue     = "words"
mention = "His"

[quotes.q12]
text    = "Amanzo had been quoting the price of diesel"
speaker = "hauwa-sanni"
cue     = "said"
mention = "she"

[quotes.q13]
text    = '"We urge the Comrade to check which nozzle he is holding,"'
speaker = "hauwa-sanni"
cue     = "read"
mention = "the statement"

[quotes.q14]
from    = "he had no"
to      = "at the university"
speaker = "bashir-okuta"
cue     = "told"
mention = "Okuta"

[quotes.q15]
parts   = ['"She was always late with assignments,"', '"But she always passed."']
speaker = "bashir-okuta"
cue     = "quipped"
mention = "he"
+++
