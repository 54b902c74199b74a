+++
format   = 1
title    = "Man, 24, died after scan was marked ‘routine’, inquest hears"
language = "en"

[people.philip-lambton]
name    = "Philip Lambton"
aliases = ["Lambton", "Mr Lambton"]

[people.mrs-ruddock]
name    = "Mrs Ruddock"
aliases = ["Ruddock"]

[people.saira-iqbal]
name    = "Saira Iqbal"
aliases = ["Iqbal", "Dr Iqbal"]

[people.eastmere-hospitals-trust]
name    = "Eastmere Hospitals Trust"
kind    = "organization"
aliases = ["the trust"]

[people.dominic-vane]
name    = "Dominic Vane"
aliases = ["Mr Vane", "Dominic"]

[people.kyle-ruddock]
name    = "Kyle Ruddock"
aliases = ["Mr Ruddock", "Kyle"]

[people.handover-note]
name = "handover note"
kind = "document"

[people.tessa-gilroy]
name    = "Tessa Gilroy"
aliases = ["Ms Gilroy"]
+++

Man, 24, died after scan was marked ‘routine’, inquest hears

A young father who collapsed at a hospital bus stop had been sent home six hours earlier after a scan that should have been treated as urgent was put at the bottom of a pile, an inquest has heard.

Kyle Ruddock, 24, of Brant Street, Eastmere, died from a bleed on the brain on 3 January last year. His mother, Carol, told Eastmere Coroner’s Court that he had complained of a headache for five days and had been sick on the bus to the hospital.

‘Kyle never went to the doctor, he’d walk about with a broken finger, so for him to ask me to take him in, I knew,’ Mrs Ruddock said. ‘I said so at the desk. I said it to two people.’

Neither of the two had written it down, the area coroner, Philip Lambton, noted.

Dr Saira Iqbal, then in her first year as a registrar, saw Mr Ruddock at 11.40am and asked for a scan. She wanted it that day, she said. ‘I rang down and I was told there was a queue,’ Dr Iqbal said. ‘I said that I was worried about this one. Those were my words.’

A handover note shown to the court, unsigned, had the word ‘routine’ in capitals beside his name. The note was not hers, Dr Iqbal said, and she had not seen it until the trust’s own investigation.

‘Whose is it?’ Mr Lambton asked.

‘I don’t know, sir.’

‘Does anybody?’

There was no reply. Counsel for the trust, Tessa Gilroy, rose to say that inquiries had been made of every member of staff on duty and that three of them had since left. Handwriting was not something on which she could assist, she added.

‘Then I shall ask for a list of the three, Ms Gilroy,’ the coroner said, ‘and I shall ask for it by four o’clock.’

The list was produced at ten to five.

Mr Ruddock was discharged at 5.15pm with paracetamol and a leaflet headed ‘Managing Your Headache’. He rang his partner, Jade, from the bus shelter to say that he was on his way, and that he felt daft. ‘Put the kettle on,’ he told her, according to a statement that was read to the court. The next call from his phone was made by a stranger.

Eastmere Hospitals Trust has admitted that the scan should have been done within an hour. It has since brought in a system under which no request can be filed without a name. In a letter to the family its chief executive, Dominic Vane, described the changes as ‘Kyle’s legacy’.

Mrs Ruddock asked for that phrase to be taken out. She had written back to tell Mr Vane so, she said, and he had rung her himself. ‘I’ll say this for Dominic, he listened,’ she said. ‘I told him Kyle’s legacy is three and she’s called Poppy.’

The inquest, which is expected to last four days, was adjourned.

+++

[quotes.q1]
text    = "‘routine’"
after   = ","
speaker = "handover-note"

[quotes.q2]
from    = "he had complained"
to      = "to the hospital"
speaker = "mrs-ruddock"
cue     = "told"
mention = "Carol"

[quotes.q3]
parts   = ["‘Kyle never went to the doctor, he’d walk about with a broken finger, so for him to ask me to take him in, I knew,’", "‘I said so at the desk. I said it to two people.’"]
speaker = "mrs-ruddock"
cue     = "said"
mention = "Mrs Ruddock"

[quotes.q4]
text    = "Neither of the two had written it down"
speaker = "philip-lambton"
cue     = "noted"
mention = "Philip Lambton"

[quotes.q5]
text    = "She wanted it that day"
speaker = "saira-iqbal"
cue     = "said"
mention = "she"

[quotes.q6]
parts   = ["‘I rang down and I was told there was a queue,’", "‘I said that I was worried about this one. Those were my words.’"]
speaker = "saira-iqbal"
cue     = "said"
mention = "Dr Iqbal"

[quotes.q7]
text    = "‘routine’"
after   = "in"
speaker = "handover-note"
mention = "A handover note"

[quotes.q8]
parts   = ["The note was not hers", "and she had not seen it until the trust’s own investigation"]
speaker = "saira-iqbal"
cue     = "said"
mention = "Dr Iqbal"

[quotes.q9]
text    = "‘Whose is it?’"
speaker = "philip-lambton"
cue     = "asked"
mention = "Mr Lambton"

[quotes.q10]
text    = "‘I don’t know, sir.’"
speaker = "saira-iqbal"
mention = "Dr Iqbal"

[quotes.q11]
text    = "‘Does anybody?’"
speaker = "philip-lambton"
mention = "Mr Lambton"

[quotes.q12]
from    = "inquiries had been"
to      = "had since left"
speaker = "tessa-gilroy"
cue     = "say"
mention = "Tessa Gilroy"

[quotes.q13]
text    = "Handwriting was not something on which she could assist"
speaker = "tessa-gilroy"
cue     = "added"
mention = "she"

[quotes.q14]
parts   = ["‘Then I shall ask for a list of the three, Ms Gilroy,’", "‘and I shall ask for it by four o’clock.’"]
speaker = "philip-lambton"
cue     = "said"
mention = "the coroner"

[quotes.q15]
text    = "‘Put the kettle on,’"
speaker = "kyle-ruddock"
cue     = "told"
mention = "he"

[quotes.q16]
text    = "the scan should have been done within an hour"
speaker = "eastmere-hospitals-trust"
cue     = "admitted"
mention = "Eastmere Hospitals Trust"

[quotes.q17]
text    = "‘Kyle’s legacy’"
speaker = "dominic-vane"
cue     = "described"
mention = "Dominic Vane"

[quotes.q18]
parts   = ["She had written back to tell Mr Vane so", "and he had rung her himself"]
speaker = "mrs-ruddock"
cue     = "said"
mention = "she"

[quotes.q19]
parts   = ["‘I’ll say this for Dominic, he listened,’", "‘I told him Kyle’s legacy is three and she’s called Poppy.’"]
speaker = "mrs-ruddock"
cue     = "said"
mention = "she"
+++
