+++
format   = 1
title    = "Widow takes stand in lake house killing"
language = "en"

[people.deborah-lasker]
name    = "Deborah Lasker"
aliases = ["Mrs. Lasker"]

[people.alan-lasker]
name    = "Alan Lasker"
aliases = ["Mr. Lasker"]

[people.nina-lasker]
name    = "Nina Lasker"
aliases = ["Nina"]

[people.conrad-frey]
name    = "Conrad Frey"
aliases = ["Mr. Frey"]

[people.maura-obrien]
name    = "Maura O'Brien"
aliases = ["Ms. O'Brien"]

[people.stephen-ames]
name = "Stephen Ames"

[people.lawrence-bohm]
name    = "Lawrence Bohm"
aliases = ["Mr. Bohm"]

[people.luis-arce]
name    = "Luis Arce"
aliases = ["Arce"]

[people.prosecution]
name = "prosecution"
kind = "office"

[people.dispatcher]
name = "dispatcher"
+++

Widow takes stand in lake house killing

EVERTON — The last thing her husband ever said to her, Deborah Lasker told a jury on Tuesday, was "Leave the porch light on."

She left it on. When she drove back from her sister's at 1:40 a.m., it was off, and Alan Lasker, 51, was lying on the stairs of their house on Crane Lake with two bullets in his chest.

"What did you do then?" asked Maura O'Brien, the assistant district attorney.

"I turned it on," Mrs. Lasker said. "I know that's strange."

It was the third day of the trial of Conrad Frey, Mr. Lasker's former business partner, who is charged with second-degree murder. Mr. Frey, in a gray suit, took notes on a yellow pad and did not look up, even when the recording of the widow's 911 call was played.

"Is he breathing, ma'am?" a dispatcher can be heard to ask. "He's cold," Mrs. Lasker answers. Then, away from the phone: "Nina, don't come down. Nina, stay up there."

A technician held up an exhibit marked "State's 14." Nina Lasker, then 15, had been asleep in the attic bedroom. She testified on Monday that she had heard two men arguing and had recognized only one of the voices. "I thought it was the television," she said. "Dad always yelled at the television."

Under cross-examination, Mr. Frey's lawyer, Lawrence Bohm, pressed the widow about a note found in her husband's desk. The note, in Mr. Lasker's hand, said "C. knows. Pay or else."

"You told the police that 'C' could be anyone," Mr. Bohm said. "You mentioned a Cheryl."

"Objection," Ms. O'Brien said.

"I'd like to hear about Cheryl," said Judge Stephen Ames, and a juror laughed and was sorry.

Cheryl, Mrs. Lasker explained, was the dog groomer. She had been overcharged. "Mr. Bohm, I was sitting on a curb in my nightgown. If they'd asked me I would have mentioned the dog."

The prosecution contends that Mr. Frey owed the Lasker family $900,000 from what he called a "bridge fund" and that the money did not exist. Detective Sgt. Luis Arce testified that Mr. Frey, asked where he had been that night, first said he was home, then said he was fishing, and finally asked for "a do-over."

That brought Mr. Bohm to his feet again. "Detective, have you never misspoken?" he asked.

"Not twice in a minute," Sergeant Arce said.

The judge told the jury to disregard that, and reminded the packed gallery that the next person who made a sound would be listening to the trial on the radio.

+++

[quotes.q1]
text    = '"Leave the porch light on."'
speaker = "alan-lasker"
cue     = "said"
mention = "her husband"

[quotes.q2]
text    = '"What did you do then?"'
speaker = "maura-obrien"
cue     = "asked"
mention = "Maura O'Brien"

[quotes.q3]
parts   = ['"I turned it on,"', "\"I know that's strange.\""]
speaker = "deborah-lasker"
cue     = "said"
mention = "Mrs. Lasker"

[quotes.q4]
text    = "\"Is he breathing, ma'am?\""
speaker = "dispatcher"
cue     = "ask"
mention = "a dispatcher"

[quotes.q5]
text    = "\"He's cold,\""
speaker = "deborah-lasker"
cue     = "answers"
mention = "Mrs. Lasker"

[quotes.q6]
text    = "\"Nina, don't come down. Nina, stay up there.\""
speaker = "deborah-lasker"
mention = "Mrs. Lasker"

[quotes.q7]
text    = "she had heard two men arguing and had recognized only one of the voices"
speaker = "nina-lasker"
cue     = "testified"
mention = "She"

[quotes.q8]
parts   = ['"I thought it was the television,"', '"Dad always yelled at the television."']
speaker = "nina-lasker"
cue     = "said"
mention = "she"

[quotes.q9]
text    = '"C. knows. Pay or else."'
speaker = "alan-lasker"
cue     = "said"
mention = "note"

[quotes.q10]
parts   = ["\"You told the police that 'C' could be anyone,\"", '"You mentioned a Cheryl."']
speaker = "lawrence-bohm"
cue     = "said"
mention = "Mr. Bohm"

[quotes.q11]
text    = '"Objection,"'
speaker = "maura-obrien"
cue     = "said"
mention = "Ms. O'Brien"

[quotes.q12]
text    = "\"I'd like to hear about Cheryl,\""
speaker = "stephen-ames"
cue     = "said"
mention = "Judge Stephen Ames"

[quotes.q13]
parts   = ["Cheryl", "was the dog groomer"]
after   = ", Mrs."
speaker = "deborah-lasker"
cue     = "explained"
mention = "Mrs. Lasker"

[quotes.q14]
from    = '"Mr. Bohm, I'
to      = 'mentioned the dog."'
speaker = "deborah-lasker"
mention = "Mrs. Lasker"

[quotes.q15]
from    = "Mr. Frey owed"
to      = "did not exist"
speaker = "prosecution"
form    = "indirect"
cue     = "contends"
mention = "The prosecution"

[quotes.q16]
text    = '"bridge fund"'
speaker = "conrad-frey"
cue     = "called"
mention = "he"

[quotes.q17]
from    = "Mr. Frey, asked"
to      = 'for "a do-over."'
speaker = "luis-arce"
form    = "indirect"
cue     = "testified"
mention = "Detective Sgt. Luis Arce"

[quotes.q18]
text    = '"a do-over."'
speaker = "conrad-frey"
cue     = "asked"
mention = "Mr. Frey"

[quotes.q19]
text    = '"Detective, have you never misspoken?"'
speaker = "lawrence-bohm"
cue     = "asked"
mention = "he"

[quotes.q20]
text    = '"Not twice in a minute,"'
speaker = "luis-arce"
cue     = "said"
mention = "Sergeant Arce"
+++
