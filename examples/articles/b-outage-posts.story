+++
format   = 1
title    = "Meridian apologizes for 14-hour outage as posts pile up"
language = "en"

[people.meridian-wireless]
name    = "Meridian Wireless"
kind    = "organization"
aliases = ["Meridian"]

[people.karen-nguyen-hale]
name    = "Karen Nguyen-Hale"
aliases = ["Nguyen-Hale"]

[people.bart-coleman]
name    = "Bart Coleman"
aliases = ["Coleman"]

[people.tulare-bend-sheriffs-office]
name = "Tulare Bend Sheriff's Office"
kind = "office"

[people.olivia-prine]
name    = "Olivia Prine"
aliases = ["Prine", "liv prine"]

[people.joel-astor]
name    = "Joel Astor"
aliases = ["Astor"]
+++

Meridian apologizes for 14-hour outage as posts pile up

A software update that was supposed to take 11 minutes knocked out cellphone service to nearly two million Meridian Wireless customers on Monday, and for much of the day the company's own account was the last place to mention it.

The first sign of trouble came from a county far down the coast.

911 calls from Meridian phones are NOT reaching us. Use a landline or a neighbor. Please don't call to test.

-- Tulare Bend Sheriff's Office (@tularebendso) June 2

Meridian acknowledged at 9:40 a.m., nearly four hours after the trouble began, that some customers might be seeing "SOS" in the corner of their screens. It described the cause as ''a routine process that behaved in a non-routine way.''

By then the jokes had started. Olivia Prine, a dental hygienist with 212 followers, found herself with 90,000 by evening on the strength of one line.

day 1 without signal: husband seems nice

-- liv prine (@livprine) June 2

Karen Nguyen-Hale, the chief executive, said in a video at 4 p.m. that she was ''deeply sorry'' and that every affected customer would receive a credit of $5. ''I know that this was not an inconvenience. For some of you it was an emergency,'' she said, reading from a screen. ''You deserved to hear from me sooner.''

That did not satisfy Rep. Joel Astor, who sits on the committee that oversees the industry. ''A five-dollar credit to a man who couldn't call an ambulance for his wife,'' he wrote. ''Keep it, Karen.'' In a second post he said he had asked Nguyen-Hale to appear next week and that she had ''not said no, which at this company is a form of yes.''

The man in question, Bart Coleman of Tulare Bend, said his wife was recovering. Mr. Coleman, 70, ran four blocks to a fire station when his phone would not connect. ''I'm not a runner,'' he told a reporter on Tuesday. ''The fellow there took one look and thought I was the patient.''

Asked about the congressman's remarks, he said he had not seen them. His phone was still out.

Service has been fully restored. We hear you. Thank you for your patience!

-- Meridian Wireless (@meridian) June 3

+++

[quotes.q1]
text    = 'some customers might be seeing "SOS" in the corner of their screens'
speaker = "meridian-wireless"
form    = "indirect"
cue     = "acknowledged"
mention = "Meridian"

[quotes.q2]
text    = "''a routine process that behaved in a non-routine way.''"
speaker = "meridian-wireless"
cue     = "described"
mention = "It"

[quotes.q3]
from    = "she was ''deeply"
to      = "credit of $5"
speaker = "karen-nguyen-hale"
form    = "indirect"
cue     = "said"
mention = "Karen Nguyen-Hale"

[quotes.q4]
text    = "''deeply sorry''"
speaker = "karen-nguyen-hale"
cue     = "said"
mention = "Karen Nguyen-Hale"

[quotes.q5]
parts   = ["''I know that this was not an inconvenience. For some of you it was an emergency,''", "''You deserved to hear from me sooner.''"]
speaker = "karen-nguyen-hale"
cue     = "said"
mention = "she"

[quotes.q6]
parts   = ["''A five-dollar credit to a man who couldn't call an ambulance for his wife,''", "''Keep it, Karen.''"]
speaker = "joel-astor"
cue     = "wrote"
mention = "he"

[quotes.q7]
from    = "he had asked"
to      = "form of yes.''"
speaker = "joel-astor"
form    = "indirect"
cue     = "said"
mention = "he"

[quotes.q8]
text    = "''not said no, which at this company is a form of yes.''"
speaker = "joel-astor"
cue     = "said he"
mention = "he said"

[quotes.q9]
text    = "his wife was recovering"
speaker = "bart-coleman"
cue     = "said"
mention = "Bart Coleman"

[quotes.q10]
parts   = ["''I'm not a runner,''", "''The fellow there took one look and thought I was the patient.''"]
speaker = "bart-coleman"
cue     = "told"
mention = "he"

[quotes.q11]
text    = "he had not seen them"
speaker = "bart-coleman"
cue     = "said"
mention = "he"

[embeds.e1]
from   = "911 calls from"
to     = "call to test."
author = "tulare-bend-sheriffs-office"

[embeds.e2]
text   = "day 1 without signal: husband seems nice"
author = "olivia-prine"

[embeds.e3]
text   = "Service has been fully restored. We hear you. Thank you for your patience!"
author = "meridian-wireless"
+++
