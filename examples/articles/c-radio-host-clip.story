+++
format   = 1
title    = "Radio host Dunphy: Governor ‘Lied Her Way Into Office’"
language = "en"

[people.gil-dunphy]
name    = "Gil Dunphy"
aliases = ["Dunphy"]

[people.denise-arlen]
name    = "Denise Arlen"
aliases = ["Arlen"]

[people.peter-cassell]
name    = "Peter Cassell"
aliases = ["Cassell"]

[people.caller]
name = "caller"

[people.monitor-watch]
name = "Monitor Watch"
kind = "organization"

[people.ellen-strick]
name    = "Ellen Strick"
aliases = ["Strick"]
+++

Radio host Dunphy: Governor ‘Lied Her Way Into Office’

On the Tuesday edition of his nationally syndicated show, Gil Dunphy spent much of the second hour on Gov. Denise Arlen, a Democrat, whose decision to close two of the state’s prisons has made her a frequent subject of conservative programs, and on the reporter who first wrote about the plan.

Dunphy started out by saying that Arlen was “not a serious person” and claimed that she had promised the guards’ union in 2021 that no prison would close, before calling Peter Cassell of The Easton Dispatch “her stenographer.” After a break, he said that Cassell, who had interviewed Arlen for a podcast called “The Long Table,” was “sitting in her lap” and asked listeners to “call the paper and be polite, or don’t.”

A caller from Grady, who gave his name as Lewis and said he had worked at one of the prisons for 22 years, objected.

CALLER: Gil, with respect, she told us in the yard it was going to close. She said it to our faces. I didn’t like it, but she said it.

DUNPHY: She said it after, Lewis. After the election.

CALLER: No, sir. It was the summer before.

DUNPHY: Well, I’ve got a tape here that says otherwise, and we’ll play it when we come back.

The tape was not played. Instead, Dunphy returned to Cassell, whose latest article quoted Arlen as saying the prisons were “half empty and fully staffed.” Dunphy read the line twice and then said that it “could have been written by a fourth grader who lost a bet.”

Reached on Wednesday, Cassell said that he had “no interest in a feud” and that Dunphy, with whom he once shared an office, was “a talented man having a long decade.”

A spokeswoman for the governor, Ellen Strick, said that Arlen announced the closures at a meeting with officers on Aug. 4 of the election year, and that 60 people were there. Nothing that is said on that program “changes who was in the yard,” Strick said.

Monitor Watch, a group that tracks talk radio, noted that Dunphy had used the phrase “prison giveaway” 31 times since Monday. From the “Gil Dunphy Hour” of Sept. 9:

DUNPHY: So here is what I want to know. Who profits when you empty a prison? I asked that question last week and nobody at the Dispatch wanted to answer it. Denise Arlen doesn’t want to answer it. I’ve got a theory, and it’s a simple one. It’s called real estate.

+++

[quotes.q1]
text    = "‘Lied Her Way Into Office’"
speaker = "gil-dunphy"
mention = "Dunphy"

[quotes.q2]
text    = "“not a serious person”"
speaker = "gil-dunphy"
cue     = "saying"
mention = "Dunphy"

[quotes.q3]
text    = "she had promised the guards’ union in 2021 that no prison would close"
speaker = "gil-dunphy"
cue     = "claimed"
mention = "Dunphy"

[quotes.q4]
text    = "“her stenographer.”"
speaker = "gil-dunphy"
cue     = "calling"
mention = "Dunphy"

[quotes.q5]
text    = "“sitting in her lap”"
speaker = "gil-dunphy"
cue     = "said"
mention = "he"

[quotes.q6]
text    = "“call the paper and be polite, or don’t.”"
speaker = "gil-dunphy"
cue     = "asked"
mention = "he said"

[quotes.q7]
text    = "he had worked at one of the prisons for 22 years"
speaker = "caller"
cue     = "said"
mention = "who"

[quotes.q8]
text    = "“half empty and fully staffed.”"
speaker = "denise-arlen"
cue     = "quoted"
mention = "Arlen"

[quotes.q9]
text    = "“could have been written by a fourth grader who lost a bet.”"
speaker = "gil-dunphy"
cue     = "said"
mention = "Dunphy"

[quotes.q10]
text    = "“no interest in a feud”"
speaker = "peter-cassell"
cue     = "said"
mention = "Cassell"

[quotes.q11]
text    = "“a talented man having a long decade.”"
speaker = "peter-cassell"
mention = "Cassell"

[quotes.q12]
from    = "Arlen announced the"
to      = "people were there"
speaker = "ellen-strick"
cue     = "said"
mention = "Ellen Strick"

[quotes.q13]
text    = "“changes who was in the yard,”"
speaker = "ellen-strick"
cue     = "said"
mention = "Strick"

[quotes.q14]
text    = "Dunphy had used the phrase “prison giveaway” 31 times since Monday"
speaker = "monitor-watch"
form    = "indirect"
cue     = "noted"
mention = "Monitor Watch"

[embeds.e1]
from   = "CALLER: Gil, with"
to     = "she said it."
medium = "conversation"
author = "caller"

[embeds.e2]
text   = "DUNPHY: She said it after, Lewis. After the election."
medium = "conversation"
author = "gil-dunphy"

[embeds.e3]
text   = "CALLER: No, sir. It was the summer before."
medium = "conversation"
author = "caller"

[embeds.e4]
from   = "DUNPHY: Well, I’ve"
to     = "we come back."
medium = "conversation"
author = "gil-dunphy"

[embeds.e5]
from   = "DUNPHY: So here"
to     = "called real estate."
medium = "conversation"
author = "gil-dunphy"
+++
