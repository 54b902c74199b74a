+++
format   = 1
title    = "Insurer says breach exposed records of 4.1 million"
language = "en"

[people.hamlin-health]
name    = "Hamlin Health"
kind    = "organization"
aliases = ["Hamlin"]

[people.gail-ortega]
name = "Gail Ortega"

[people.vincent-pace]
name    = "Vincent Pace"
aliases = ["Pace"]

[people.sunil-rajan]
name    = "Sunil Rajan"
aliases = ["Rajan"]

[people.gray-lantern]
name = "Gray Lantern"
kind = "organization"

[people.ruth-morrow]
name    = "Ruth Morrow"
aliases = ["Morrow"]

[people.letter]
name = "letter"
kind = "document"

[people.state-law]
name = "state law"
kind = "document"

[people.fbi]
name = "FBI"
kind = "office"
+++

Insurer says breach exposed records of 4.1 million
Hamlin Health, the region's second-largest insurer, said Monday that hackers had gained access to the medical and financial records of as many as 4.1 million current and former customers.
The intruders entered the company's systems through a vendor's account in late April and were not discovered until June 30, Hamlin said. The stolen data include names, Social Security numbers, diagnoses and, in some cases, notes taken by nurses on a telephone help line.
"We deeply regret the concern this will cause," Gail Ortega, Hamlin's chief executive, said in a recorded message to customers. "We are offering two years of credit monitoring at no cost to everyone affected."
Attorney General Vincent Pace, who opened an inquiry Monday, suggested that the offer was inadequate. "You can get a new credit card. You can't get a new medical history," Pace said. He asked why Hamlin had waited 47 days to notify the public when state law requires notice "without unreasonable delay."
A Hamlin spokesman said the FBI had asked the company to hold off. An FBI spokeswoman declined to comment on the investigation but said the bureau "does not, as a rule, instruct victims on when to write to their customers."
A group calling itself Gray Lantern claimed responsibility in a post on a site used to trade stolen data. The post included a sample of 200 records and a message to the company: "You were told in February. Check your spam."
Sunil Rajan, a security researcher who examined the sample, said it appeared to be genuine. Rajan, whose firm tracks so-called "leak sites," said that the reference to February was worrying. "If somebody warned them and it went to a junk folder, that's bad," he said. "If somebody warned them and it went to a person, that's much worse."
The company's security plan, "Project Moat," dates from 2014. The same thought had occurred to Pace. His office said it had demanded that the company preserve every email received at its "security@" address since Jan. 1.
Ruth Morrow, 71, of Fallbrook, learned that her records were among those posted when a stranger telephoned and read them to her. She thought at first that it was a nurse.
"She knew about my thyroid. She knew about my sister," Morrow said. "I said to her, 'Honey, where are you calling from?' and she hung up."
On Friday Morrow received Hamlin's letter. It begins, "Dear Valued Member."

+++

[quotes.q1]
from    = "hackers had gained"
to      = "and former customers"
speaker = "hamlin-health"
cue     = "said"
mention = "Hamlin Health"

[quotes.q2]
from    = "The intruders entered"
to      = "until June 30"
speaker = "hamlin-health"
cue     = "said"
mention = "Hamlin"

[quotes.q3]
parts   = ['"We deeply regret the concern this will cause,"', '"We are offering two years of credit monitoring at no cost to everyone affected."']
speaker = "gail-ortega"
cue     = "said"
mention = "Gail Ortega"

[quotes.q4]
text    = "the offer was inadequate"
speaker = "vincent-pace"
cue     = "suggested"
mention = "Attorney General Vincent Pace"

[quotes.q5]
text    = "\"You can get a new credit card. You can't get a new medical history,\""
speaker = "vincent-pace"
cue     = "said"
mention = "Pace"

[quotes.q6]
from    = "why Hamlin had"
to      = '"without unreasonable delay."'
speaker = "vincent-pace"
form    = "indirect"
cue     = "asked"
mention = "He"

[quotes.q7]
text    = '"without unreasonable delay."'
speaker = "state-law"
cue     = "requires"
mention = "state law"

[quotes.q8]
text    = "the FBI had asked the company to hold off"
speaker = "hamlin-health"
cue     = "said"
mention = "A Hamlin spokesman"

[quotes.q9]
from    = 'the bureau "does'
to      = 'to their customers."'
speaker = "fbi"
form    = "indirect"
cue     = "said"
mention = "An FBI spokeswoman"

[quotes.q10]
text    = '"does not, as a rule, instruct victims on when to write to their customers."'
speaker = "fbi"
cue     = "said"
mention = "An FBI spokeswoman"

[quotes.q11]
text    = '"You were told in February. Check your spam."'
speaker = "gray-lantern"
cue     = "message"
mention = "The post"

[quotes.q12]
text    = "it appeared to be genuine"
speaker = "sunil-rajan"
cue     = "said"
mention = "Sunil Rajan"

[quotes.q13]
text    = "the reference to February was worrying"
speaker = "sunil-rajan"
cue     = "said"
mention = "Rajan"

[quotes.q14]
parts   = ["\"If somebody warned them and it went to a junk folder, that's bad,\"", "\"If somebody warned them and it went to a person, that's much worse.\""]
speaker = "sunil-rajan"
cue     = "said"
mention = "he"

[quotes.q15]
from    = "it had demanded"
to      = "since Jan. 1"
speaker = "vincent-pace"
form    = "indirect"
cue     = "said"
mention = "His office"

[quotes.q16]
parts   = ['"She knew about my thyroid. She knew about my sister,"', "\"I said to her, 'Honey, where are you calling from?' and she hung up.\""]
speaker = "ruth-morrow"
cue     = "said"
mention = "Morrow"

[quotes.q17]
text    = '"Dear Valued Member."'
speaker = "letter"
cue     = "begins"
mention = "It"
+++
