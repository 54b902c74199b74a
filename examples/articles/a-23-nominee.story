+++
format   = 1
title    = "Nominee for labor post withdraws amid questions on nanny taxes"
language = "en"

[people.clark-holloway]
name    = "Clark Holloway"
aliases = ["Holloway"]

[people.white-house]
name = "White House"
kind = "office"

[people.jenna-pruett]
name    = "Jenna Pruett"
aliases = ["Pruett"]

[people.alan-drake]
name    = "Alan Drake"
aliases = ["Drake", "Alan"]

[people.louise-marr]
name = "Louise Marr"

[people.senior-administration-official]
name = "senior administration official"

[people.two-aides-with-knowledge-of-the-conversations]
name = "two aides with knowledge of the conversations"
kind = "group"

[people.rosa-ibarra]
name    = "Rosa Ibarra"
aliases = ["Ibarra"]

[people.former-congressman]
name = "former congressman"

[people.patrick-reedy]
name    = "Patrick Reedy"
aliases = ["Reedy"]
+++

Nominee for labor post withdraws amid questions on nanny taxes

WASHINGTON — Clark Holloway, the staffing executive chosen to lead the Labor Department, withdrew from consideration late Wednesday after acknowledging that he had failed for seven years to pay taxes for a woman who looked after his children.

“I made a mistake, and I have corrected it,” Holloway said in a statement. “But it has become clear to me that my nomination would be a distraction from the important work ahead.”

The withdrawal came hours after four Republican senators told the majority leader that they could not vote for him, according to two aides with knowledge of the conversations.

The White House had spent the morning insisting the nomination was on track. Press secretary Jenna Pruett told reporters at noon that the president had “full confidence” in Holloway. By 6 p.m. she was praising him in the past tense.

“He would have made an excellent secretary,” Pruett said. Asked when the president had learned of the unpaid taxes, she said she would not discuss the vetting process.

A senior administration official, however, said that Holloway disclosed the matter to the transition team in December and was told that it would not be a problem. “He did what he was supposed to do,” the official said. “Somebody dropped it.”

The problem was first reported by the Capitol Ledger, which cited a sworn statement the nanny, Rosa Ibarra, gave in Holloway’s 2009 divorce. In it, Ibarra said she was paid in cash “in an envelope, with a smiley face on it.”

Democrats, who had planned to question Holloway about lawsuits filed by temporary workers at his company, did little to hide their satisfaction. “A man who would be in charge of enforcing the wage laws couldn’t follow them in his own kitchen,” said Sen. Louise Marr, the top Democrat on the committee that was to hear the nomination on Friday.

Its chairman, Sen. Alan Drake, took a different view. In a brief interview in a Senate hallway, he described Holloway as “a good man who got bad advice” and said that he had urged him as recently as Tuesday to stay in the fight.

“I told Clark, ‘You and I have both seen worse,’” Drake said. “And he said, ‘Alan, you have. I haven’t.’”

His 2016 book, “Hire Power,” was required reading for new managers. Labor groups had opposed the choice from the start. “Good riddance,” Patrick Reedy, the president of the Alliance of Building Trades, wrote on Twitter minutes after the news broke. Reedy later deleted the post and issued a longer one saying that he wished the Holloway family well.

The next nominee will be the third. The first, a former congressman, dropped out in January after a recording surfaced in which he referred to interns as “free kids.”

+++

[quotes.q1]
from    = "he had failed"
to      = "after his children"
speaker = "clark-holloway"
cue     = "acknowledging"
mention = "Clark Holloway"

[quotes.q2]
parts   = ["“I made a mistake, and I have corrected it,”", "“But it has become clear to me that my nomination would be a distraction from the important work ahead.”"]
speaker = "clark-holloway"
cue     = "said"
mention = "Holloway"

[quotes.q3]
from    = "The withdrawal came"
to      = "vote for him"
speaker = "two-aides-with-knowledge-of-the-conversations"
cue     = "according to"
mention = "two aides with knowledge of the conversations"

[quotes.q4]
text    = "the nomination was on track"
speaker = "white-house"
cue     = "insisting"
mention = "The White House"

[quotes.q5]
text    = "the president had “full confidence” in Holloway"
speaker = "jenna-pruett"
form    = "indirect"
cue     = "told"
mention = "Press secretary Jenna Pruett"

[quotes.q6]
text    = "“full confidence”"
speaker = "jenna-pruett"
cue     = "told"
mention = "Press secretary Jenna Pruett"

[quotes.q7]
text    = "“He would have made an excellent secretary,”"
speaker = "jenna-pruett"
cue     = "said"
mention = "Pruett"

[quotes.q8]
text    = "she would not discuss the vetting process"
speaker = "jenna-pruett"
cue     = "said"
mention = "she"

[quotes.q9]
from    = "Holloway disclosed the"
to      = "be a problem"
speaker = "senior-administration-official"
cue     = "said"
mention = "A senior administration official"

[quotes.q10]
parts   = ["“He did what he was supposed to do,”", "“Somebody dropped it.”"]
speaker = "senior-administration-official"
cue     = "said"
mention = "the official"

[quotes.q11]
text    = "she was paid in cash “in an envelope, with a smiley face on it.”"
speaker = "rosa-ibarra"
form    = "indirect"
cue     = "said"
mention = "Ibarra"

[quotes.q12]
text    = "“in an envelope, with a smiley face on it.”"
speaker = "rosa-ibarra"
cue     = "said"
mention = "Ibarra"

[quotes.q13]
from    = "“A man who"
to      = "his own kitchen,”"
speaker = "louise-marr"
cue     = "said"
mention = "Sen. Louise Marr"

[quotes.q14]
text    = "“a good man who got bad advice”"
speaker = "alan-drake"
cue     = "described"
mention = "hallway, he"

[quotes.q15]
text    = "he had urged him as recently as Tuesday to stay in the fight"
speaker = "alan-drake"
cue     = "said"
mention = "he"

[quotes.q16]
parts   = ["“I told Clark, ‘You and I have both seen worse,’”", "“And he said, ‘Alan, you have. I haven’t.’”"]
speaker = "alan-drake"
cue     = "said"
mention = "Drake"

[quotes.q17]
text    = "“Good riddance,”"
speaker = "patrick-reedy"
cue     = "wrote"
mention = "Patrick Reedy"

[quotes.q18]
text    = "he wished the Holloway family well"
speaker = "patrick-reedy"
cue     = "saying"
mention = "Reedy"

[quotes.q19]
text    = "“free kids.”"
speaker = "former-congressman"
cue     = "referred"
mention = "he"
+++
