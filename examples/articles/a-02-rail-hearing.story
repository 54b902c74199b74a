+++
format   = 1
title    = "Rail chief concedes inspections were skipped"
language = "en"

[people.lyle-amory]
name    = "Lyle Amory"
aliases = ["Amory"]

[people.patricia-dunne]
name    = "Patricia Dunne"
aliases = ["Dunne"]

[people.hector-reyes-lund]
name    = "Hector Reyes-Lund"
aliases = ["Reyes-Lund"]

[people.grace-tolliver]
name    = "Grace Tolliver"
aliases = ["Tolliver"]

[people.former-inspector]
name = "former inspector"

[people.transit-safety-board]
name    = "Transit Safety Board"
kind    = "office"
aliases = ["the board"]

[people.union-prairie-railway]
name    = "Union Prairie Railway"
kind    = "organization"
aliases = ["Union Prairie", "the railroad"]
+++

Rail chief concedes inspections were skipped

WASHINGTON — The chief executive of Union Prairie Railway acknowledged before a Senate subcommittee on Wednesday that the company had skipped at least 41 track inspections in the year before a freight train left the rails in Bellam, Neb., killing six people.

“We did not do what we said we would do,” Lyle Amory testified, reading from a card. “I am sorry. I will be sorry for the rest of my life.”

It was not enough for Sen. Patricia Dunne, the Nebraska Democrat who leads the panel and is known on it as “the Subpoena.” She asked Amory whether anyone at the railroad had been fired. “Not as of today,” he replied.

“Not as of today,” Dunne repeated, taking off her glasses. “Mr. Amory, how many days do you need?”

There was no answer. In the second row Grace Tolliver, whose husband was asleep in the house nearest the crossing, held up his photograph.

The hearing, the second on the derailment, was called after the Transit Safety Board reported last month that a broken rail had been visible for at least nine weeks. In its 212-page report the board faulted “a culture in which a signature was worth more than a look.”

Several senators read that line aloud. Sen. Hector Reyes-Lund, a Republican from New Mexico whose father worked for the railroad, did so twice, then pushed the papers away.

“My dad walked track for 31 years,” he said. “He’d have quit before he signed for a mile he hadn’t walked. What happened to that railroad?”

Amory, who took over in 2019, said he did not disagree. “I met your father, Senator,” he told Reyes-Lund. “I wish we had more of him.”

Union Prairie has since hired 120 inspectors and grounded what it calls its “look-ahead” program, under which a camera mounted on a locomotive stood in for a crew. Dunne, who has introduced a bill to ban such programs outright, called the cameras “a way to not see things faster.”

The industry, which prefers the term “remote observation,” is resisting. In a letter to the panel, the company’s lawyers warned that a ban would cost shippers $700 million a year. Neither Dunne nor Reyes-Lund appeared moved.

In the hall a staff member handed Dunne a message from a former inspector in Bellam, unsigned. She read it under her breath. “I signed for mile 88. I never saw mile 88.”

After the gavel, Amory walked toward the second row and stopped. He spoke to Tolliver for perhaps a minute, too softly for anybody else to hear, and went out by a side door.

“He said he’d thought about what to say to me for a year,” Tolliver said afterward. “I told him, ‘Then say it to them.’ And I pointed at the senators.”

Would she come to the next hearing? “I’ll come to every one.”

+++

[quotes.q1]
from    = "the company had"
to      = "killing six people"
speaker = "lyle-amory"
cue     = "acknowledged"
mention = "The chief executive of Union Prairie Railway"

[quotes.q2]
parts   = ["“We did not do what we said we would do,”", "“I am sorry. I will be sorry for the rest of my life.”"]
speaker = "lyle-amory"
cue     = "testified"
mention = "Lyle Amory"

[quotes.q3]
text    = "whether anyone at the railroad had been fired"
speaker = "patricia-dunne"
cue     = "asked"
mention = "She"

[quotes.q4]
text    = "“Not as of today,”"
after   = "he"
speaker = "lyle-amory"
cue     = "replied"
mention = "he"

[quotes.q5]
text    = "“Not as of today,”"
after   = "Dunne"
speaker = "patricia-dunne"
cue     = "repeated"
mention = "Dunne"

[quotes.q6]
text    = "“Mr. Amory, how many days do you need?”"
speaker = "patricia-dunne"
mention = "Dunne"

[quotes.q7]
text    = "a broken rail had been visible for at least nine weeks"
speaker = "transit-safety-board"
cue     = "reported"
mention = "the Transit Safety Board"

[quotes.q8]
text    = "“a culture in which a signature was worth more than a look.”"
speaker = "transit-safety-board"
cue     = "report"
mention = "its"

[quotes.q9]
parts   = ["“My dad walked track for 31 years,”", "“He’d have quit before he signed for a mile he hadn’t walked. What happened to that railroad?”"]
speaker = "hector-reyes-lund"
cue     = "said"
mention = "he"

[quotes.q10]
text    = "he did not disagree"
speaker = "lyle-amory"
cue     = "said"
mention = "Amory"

[quotes.q11]
parts   = ["“I met your father, Senator,”", "“I wish we had more of him.”"]
speaker = "lyle-amory"
cue     = "told"
mention = "he"

[quotes.q12]
text    = "“look-ahead”"
speaker = "union-prairie-railway"
cue     = "calls"
mention = "it"

[quotes.q13]
text    = "“a way to not see things faster.”"
speaker = "patricia-dunne"
cue     = "called"
mention = "Dunne"

[quotes.q14]
text    = "a ban would cost shippers $700 million a year"
speaker = "union-prairie-railway"
cue     = "warned"
mention = "the company’s lawyers"

[quotes.q15]
text    = "“I signed for mile 88. I never saw mile 88.”"
speaker = "former-inspector"
cue     = "message"
mention = "a former inspector"

[quotes.q16]
parts   = ["“He said he’d thought about what to say to me for a year,”", "“I told him, ‘Then say it to them.’ And I pointed at the senators.”"]
speaker = "grace-tolliver"
cue     = "said"
mention = "Tolliver"

[quotes.q17]
text    = "“I’ll come to every one.”"
speaker = "grace-tolliver"
mention = "she"
+++
