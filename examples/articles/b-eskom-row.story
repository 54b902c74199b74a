+++
format   = 1
title    = "Grid boss says no to stage 6, and then says it again"
language = "en"

[people.thandeka-dube]
name    = "Thandeka Dube"
aliases = ["Dube", "Dr Thandeka Dube"]

[people.ravi-pillay]
name    = "Ravi Pillay"
aliases = ["Pillay"]

[people.annelie-van-dalsen]
name = "Annelie van Dalsen"

[people.lucky-mokoena]
name    = "Lucky Mokoena"
aliases = ["Mokoena"]

[people.placard]
name = "placard"
kind = "document"

[people.reporter]
name = "reporter"
+++

Grid boss says no to stage 6, and then says it again

Southern Grid chief executive Dr Thandeka Dube has ruled out a return to stage 6 load-shedding this winter, a day after her own head of generation warned that it could not be excluded.

‘I want to be clear, because yesterday was not clear,’ Dube told a media briefing in Doringspruit on Tuesday. ‘There will be no stage 6. If you are asking me about stage 4, ask me about stage 4.’

On Monday Ravi Pillay told a parliamentary committee that the utility was ‘three boilers away’ from the worst cuts in two years. Pillay sat two chairs from Dube on Tuesday and was not given a microphone.

When a reporter asked whether she had reprimanded him, Dube swivelled in her seat. ‘Ravi, did I shout at you?’

Pillay shook his head. ‘You phoned,’ he said.

‘I phoned,’ Dube agreed. ‘At length.’

The word ‘sabotage’, which was everywhere in last year’s briefings, did not come up until the end. Shadow minister Annelie van Dalsen, who has called for a commission of inquiry into coal theft, accused Dube on social media of managing expectations rather than megawatts. ‘Dr Dube could not run a bath,’ she wrote. ‘Let Mr Pillay speak. He has at least seen the boilers.’

That drew a weary response from the podium. ‘I was an engineer at Kameelkop for 16 years. I have been inside the boilers. I would be happy to show Annelie the inside of one.’ She waited for the laughter to stop. ‘When it is cool,’ she added.

The Power Workers’ Congress was not amused by either of them. Its general secretary, Lucky Mokoena, said maintenance crews had been told to sign for 12-hour shifts and work 16. ‘They argue about the stages of darkness. Our members are in it,’ he said at a picket outside the gates, where workers held up candles and a placard that asked ‘Who switched off Thandeka?’

Pillay, for his part, left by a side door. Asked for the number of boilers now at risk, he held up three fingers, glanced over his shoulder and put one of them down.

+++

[quotes.q1]
text    = "it could not be excluded"
speaker = "ravi-pillay"
cue     = "warned"
mention = "her own head of generation"

[quotes.q2]
parts   = ["‘I want to be clear, because yesterday was not clear,’", "‘There will be no stage 6. If you are asking me about stage 4, ask me about stage 4.’"]
speaker = "thandeka-dube"
cue     = "told"
mention = "Dube"

[quotes.q3]
text    = "the utility was ‘three boilers away’ from the worst cuts in two years"
speaker = "ravi-pillay"
form    = "indirect"
cue     = "told"
mention = "Ravi Pillay"

[quotes.q4]
text    = "‘three boilers away’"
speaker = "ravi-pillay"
cue     = "told"
mention = "Ravi Pillay"

[quotes.q5]
text    = "whether she had reprimanded him"
speaker = "reporter"
cue     = "asked"
mention = "a reporter"

[quotes.q6]
text    = "‘Ravi, did I shout at you?’"
speaker = "thandeka-dube"
mention = "Dube"

[quotes.q7]
text    = "‘You phoned,’"
speaker = "ravi-pillay"
cue     = "said"
mention = "he"

[quotes.q8]
parts   = ["‘I phoned,’", "‘At length.’"]
speaker = "thandeka-dube"
cue     = "agreed"
mention = "Dube"

[quotes.q9]
text    = "‘Dr Dube could not run a bath,’"
speaker = "annelie-van-dalsen"
cue     = "wrote"
mention = "she"

[quotes.q10]
text    = "‘Let Mr Pillay speak. He has at least seen the boilers.’"
speaker = "annelie-van-dalsen"
mention = "she"

[quotes.q11]
from    = "‘I was an"
to      = "inside of one.’"
speaker = "thandeka-dube"
mention = "She"

[quotes.q12]
text    = "‘When it is cool,’"
speaker = "thandeka-dube"
cue     = "added"
mention = "she"

[quotes.q13]
text    = "maintenance crews had been told to sign for 12-hour shifts and work 16"
speaker = "lucky-mokoena"
cue     = "said"
mention = "Lucky Mokoena"

[quotes.q14]
text    = "‘They argue about the stages of darkness. Our members are in it,’"
speaker = "lucky-mokoena"
cue     = "said"
mention = "he"

[quotes.q15]
text    = "‘Who switched off Thandeka?’"
speaker = "placard"
cue     = "asked"
mention = "a placard"
+++
