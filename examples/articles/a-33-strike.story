+++
format   = 1
title    = "Nurses walk out at four hospitals; talks to resume"
language = "en"

[people.bianca-flores]
name    = "Bianca Flores"
aliases = ["Flores"]

[people.mercy-north]
name = "Mercy North"
kind = "organization"

[people.todd-hale]
name    = "Todd Hale"
aliases = ["Hale"]

[people.louise-chan]
name    = "Louise Chan"
aliases = ["Chan"]

[people.united-nurses-guild]
name = "United Nurses Guild"
kind = "organization"

[people.health-department]
name = "Health Department"
kind = "office"

[people.arthur-penn]
name    = "Arthur Penn"
aliases = ["Penn"]

[people.signs]
name = "signs"
kind = "group"

[people.bryce-conti]
name = "Bryce Conti"

[people.replacement-nurse]
name = "replacement nurse"
+++

Nurses walk out at four hospitals; talks to resume

About 2,300 nurses walked off the job at four Mercy North hospitals at 7 a.m. on Monday, the largest strike by nurses in the state in more than 20 years.

They carried signs reading "Some Cuts Don't Heal" and "I'd Rather Be Charting," and at the main campus in Kingsley they cheered each time an ambulance, bound for somewhere else, sounded its horn.

"We don't want to be out here," said Bianca Flores, an intensive care nurse for 17 years and a member of the bargaining committee. "But I had four patients on ventilators last Tuesday. The book says two. You can't be in four rooms."

The walkout came after negotiators failed to agree on limits for the number of patients assigned to each nurse. Mercy North says it has offered raises of 13 percent over three years and that fixed ratios would force it to close beds. The United Nurses Guild says the raises are "beside the point."

Todd Hale, the system's chief operating officer, told reporters at a briefing that all four hospitals were open and fully staffed, thanks to 1,100 replacement nurses flown in over the weekend. "No one who comes to us today will get anything less than excellent care," Hale said.

A replacement nurse on a smoke break at the Dunning campus, who did not want her name used because her contract forbids interviews, offered a different picture. "I've been here since 6, and I just found out where they keep the blankets," she said. She said she had been handed a badge with someone else's photograph on it.

Asked about that, Hale said: "We're looking into the badge."

The two sides have not met since Thursday, when a session that had lasted 14 hours broke up over what the guild's lead negotiator, Louise Chan, describes as an insult and what Hale describes as a joke. According to Chan, a lawyer for the hospitals suggested that nurses who felt rushed "try walking faster."

"He was smiling when he said it," Chan recalled. "I asked him to say it again, slower, so I could write it down. He did. So I have it."

The lawyer, Bryce Conti, did not return a call. Hale said the remark had been taken out of context.

Patients were caught in between. Arthur Penn, 70, whose knee replacement was postponed, stood on crutches at the edge of the picket line with a doughnut somebody had given him. He did not blame the nurses. "The one with the megaphone took care of my wife," Penn said. He tipped his head toward Flores. "At the end, I mean. Four days. She never once looked at a clock."

The state Health Department said that it had inspectors at all four sites. Under a little-used clause the state could declare a "staffing emergency." A federal mediator has asked both parties back to the table on Wednesday at 10.

Chan would not predict the outcome. "I've stopped guessing what's in their heads."

"We'll be there at 9," Flores said.

+++

[quotes.q1]
text    = "\"Some Cuts Don't Heal\""
speaker = "signs"
cue     = "reading"
mention = "signs"

[quotes.q2]
text    = "\"I'd Rather Be Charting,\""
speaker = "signs"
cue     = "reading"
mention = "signs"

[quotes.q3]
parts   = ["\"We don't want to be out here,\"", "\"But I had four patients on ventilators last Tuesday. The book says two. You can't be in four rooms.\""]
speaker = "bianca-flores"
cue     = "said"
mention = "Bianca Flores"

[quotes.q4]
from    = "it has offered"
to      = "to close beds"
speaker = "mercy-north"
cue     = "says"
mention = "Mercy North"

[quotes.q5]
text    = 'the raises are "beside the point."'
speaker = "united-nurses-guild"
form    = "indirect"
cue     = "says"
mention = "The United Nurses Guild"

[quotes.q6]
text    = '"beside the point."'
speaker = "united-nurses-guild"
cue     = "says"
mention = "The United Nurses Guild"

[quotes.q7]
from    = "all four hospitals"
to      = "over the weekend"
speaker = "todd-hale"
cue     = "told"
mention = "Todd Hale"

[quotes.q8]
text    = '"No one who comes to us today will get anything less than excellent care,"'
speaker = "todd-hale"
cue     = "said"
mention = "Hale"

[quotes.q9]
text    = "\"I've been here since 6, and I just found out where they keep the blankets,\""
speaker = "replacement-nurse"
cue     = "said"
mention = "she"

[quotes.q10]
text    = "she had been handed a badge with someone else's photograph on it"
speaker = "replacement-nurse"
cue     = "said"
mention = "She"

[quotes.q11]
text    = "\"We're looking into the badge.\""
speaker = "todd-hale"
cue     = "said"
mention = "Hale"

[quotes.q12]
from    = "a lawyer for"
to      = '"try walking faster."'
speaker = "louise-chan"
form    = "indirect"
cue     = "According to"
mention = "Chan"

[quotes.q13]
text    = '"try walking faster."'
speaker = "bryce-conti"
cue     = "suggested"
mention = "a lawyer for the hospitals"

[quotes.q14]
parts   = ['"He was smiling when he said it,"', '"I asked him to say it again, slower, so I could write it down. He did. So I have it."']
speaker = "louise-chan"
cue     = "recalled"
mention = "Chan"

[quotes.q15]
text    = "the remark had been taken out of context"
speaker = "todd-hale"
cue     = "said"
mention = "Hale"

[quotes.q16]
text    = '"The one with the megaphone took care of my wife,"'
speaker = "arthur-penn"
cue     = "said"
mention = "Penn"

[quotes.q17]
text    = '"At the end, I mean. Four days. She never once looked at a clock."'
speaker = "arthur-penn"
mention = "He"

[quotes.q18]
text    = "it had inspectors at all four sites"
speaker = "health-department"
cue     = "said"
mention = "The state Health Department"

[quotes.q19]
text    = "\"I've stopped guessing what's in their heads.\""
speaker = "louise-chan"
mention = "Chan"

[quotes.q20]
text    = "\"We'll be there at 9,\""
speaker = "bianca-flores"
cue     = "said"
mention = "Flores"
+++
