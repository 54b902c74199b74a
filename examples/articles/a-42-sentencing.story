+++
format   = 1
title    = "Doctor gets 14 years in pill mill case"
language = "en"

[people.raymond-kessler]
name    = "Raymond Kessler"
aliases = ["Kessler"]

[people.maria-alvarado]
name = "Maria Alvarado"

[people.william-stone]
name    = "William Stone"
aliases = ["Stone"]

[people.cheryl-whitcomb]
name    = "Cheryl Whitcomb"
aliases = ["Whitcomb", "Cheryl"]

[people.derek-hammond]
name    = "Derek Hammond"
aliases = ["Hammond"]

[people.paula-gentry]
name    = "Paula Gentry"
aliases = ["Gentry"]

[people.prosecutors]
name = "prosecutors"
kind = "office"
+++

Doctor gets 14 years in pill mill case

A federal judge sentenced a Cedar Point physician to 14 years in prison on Friday for writing more than 60,000 prescriptions for painkillers to patients he barely examined, in what prosecutors called "a drug deal with a waiting room."

"You took an oath, and then you put a price list next to it," U.S. District Judge Maria Alvarado told Raymond Kessler, 63, who stood with his hands clasped. "I have read every letter your patients wrote on your behalf. I have also read the names of the ones who can't write."

Kessler was convicted in October of 38 counts of unlawful distribution. At least seven of his patients died of overdoses between 2015 and 2019.

Among them was Joshua Whitcomb, 26, a carpenter who hurt his back in a fall. His mother, Cheryl Whitcomb, addressed the court for nine minutes. She held a prescription bottle, empty, with the label turned outward.

"Joshua told me, 'Mom, he's a doctor. He wouldn't give it to me if it was bad,'" she said. "I told him to listen to the doctor. I want the doctor to know I said that."

Kessler looked at her for the first time. "I'm sorry," he said. The judge reminded him that he would have a turn.

When it came, he spoke for less than a minute. He said he had believed that he was helping people whom other doctors had abandoned. He did not mention the cash, $1.9 million of it, that agents found in a freezer behind boxes labeled "Venison."

His lawyer, Derek Hammond, had asked for five years. In a sentencing memorandum, Hammond argued that his client was "a poor businessman rather than a predator" and that the so-called "red flags" cited by the government were standard practice in rural clinics at the time.

"There was nothing standard about it," Assistant U.S. Attorney William Stone responded. The clinic, he said, charged $300 for a first visit, $250 for a second and $400 for anyone who wanted to skip the line. One employee testified that Kessler called the extra fee "the fast pass."

That employee, Paula Gentry, was the office nurse and the government's chief witness. She pleaded guilty to a lesser charge and has not been sentenced. Asked outside the courtroom how she felt, Gentry started to answer, looked across the hall at Whitcomb and stopped.

It was Whitcomb who went over. The two women talked, and at one point Gentry put her hand over her mouth.

"She wanted to know what he was like," Whitcomb said. "I told her he was funny. Nobody asks that."

Stone said the government would seek forfeiture of the clinic, a lake house and a 1967 Mustang. Hammond said that he would appeal.

+++

[quotes.q1]
text    = '"a drug deal with a waiting room."'
speaker = "prosecutors"
cue     = "called"
mention = "prosecutors"

[quotes.q2]
parts   = ['"You took an oath, and then you put a price list next to it,"', "\"I have read every letter your patients wrote on your behalf. I have also read the names of the ones who can't write.\""]
speaker = "maria-alvarado"
cue     = "told"
mention = "U.S. District Judge Maria Alvarado"

[quotes.q3]
parts   = ["\"Joshua told me, 'Mom, he's a doctor. He wouldn't give it to me if it was bad,'\"", '"I told him to listen to the doctor. I want the doctor to know I said that."']
speaker = "cheryl-whitcomb"
cue     = "said"
mention = "she"

[quotes.q4]
text    = "\"I'm sorry,\""
speaker = "raymond-kessler"
cue     = "said"
mention = "he"

[quotes.q5]
text    = "he would have a turn"
speaker = "maria-alvarado"
cue     = "reminded"
mention = "The judge"

[quotes.q6]
text    = "he had believed that he was helping people whom other doctors had abandoned"
speaker = "raymond-kessler"
cue     = "said"
mention = "He said"

[quotes.q7]
from    = "his client was"
to      = "at the time"
speaker = "derek-hammond"
form    = "indirect"
cue     = "argued"
mention = "Hammond"

[quotes.q8]
text    = '"a poor businessman rather than a predator"'
speaker = "derek-hammond"
cue     = "argued"
mention = "Hammond"

[quotes.q9]
text    = '"There was nothing standard about it,"'
speaker = "william-stone"
cue     = "responded"
mention = "Assistant U.S. Attorney William Stone"

[quotes.q10]
parts   = ["The clinic", "charged $300 for a first visit, $250 for a second and $400 for anyone who wanted to skip the line"]
speaker = "william-stone"
cue     = "said"
mention = "he"

[quotes.q11]
text    = 'Kessler called the extra fee "the fast pass."'
speaker = "paula-gentry"
form    = "indirect"
cue     = "testified"
mention = "One employee"

[quotes.q12]
text    = '"the fast pass."'
speaker = "raymond-kessler"
cue     = "called"
mention = "Kessler"

[quotes.q13]
parts   = ['"She wanted to know what he was like,"', '"I told her he was funny. Nobody asks that."']
speaker = "cheryl-whitcomb"
cue     = "said"
mention = "Whitcomb"

[quotes.q14]
from    = "the government would"
to      = "a 1967 Mustang"
speaker = "william-stone"
cue     = "said"
mention = "Stone"

[quotes.q15]
text    = "he would appeal"
speaker = "derek-hammond"
cue     = "said"
mention = "Hammond"
+++
