+++
format   = 1
title    = "Chief Says Officers 'Followed the Policy'; Union Says There Is No Policy"
language = "en"

[people.laura-renner]
name    = "Laura Renner"
aliases = ["Renner"]

[people.leonard-dukes]
name    = "Leonard Dukes"
aliases = ["Dukes"]

[people.maya-prentiss]
name    = "Maya Prentiss"
aliases = ["Prentiss"]

[people.review]
name = "review"
kind = "document"

[people.residents]
name = "Residents"
kind = "group"

[people.46-year-old]
name = "46-year-old"

[people.glenn-tabor]
name    = "Glenn Tabor"
aliases = ["Tabor"]

[people.email]
name = "email"
kind = "document"
+++

Chief Says Officers 'Followed the Policy'; Union Says There Is No Policy

MERIDEN FALLS — Police Chief Laura Renner told the City Council on Monday night that the two officers who pursued a stolen van through a school zone in May had acted "within the four corners of the policy" and that she would "never" discipline anyone for a decision made in nine seconds, adding that the council's questions were better addressed to the company that built the van's ignition.

But the head of the officers' union, Leonard Dukes, who sat in the second row and spoke after her, said the pursuit policy was withdrawn in February and never replaced. What the chief called the policy, Dukes said, was "a PowerPoint."

Councilwoman Maya Prentiss, who has asked for an outside review, pressed both of them. Had anyone told the officers which document applied? "They were briefed at roll call," Renner said. "They were told something was coming," said Dukes. Prentiss said the two answers were "not the same answer," and asked for the roll-call logs.

An internal review of the chase, which was obtained by The Meriden Record and first described on its podcast, "The Blotter," found that radio traffic was "unclear" and that a supervisor ordered the pursuit ended after the van had already struck a parked car. It recommended "a single written standard."

The driver of the car, a 46-year-old who had just left a dentist's office, was not hurt. "I saw him and I stopped breathing," the 46-year-old, who asked that her name not be used, said last week. "Then I saw the police, and I thought, well, one of them will stop."

Prentiss read aloud an email that Renner sent to commanders in March. It described the old rules as "a museum piece" and promised new ones "by Easter."

Residents who addressed the council were divided. Some said the department had been "handcuffed" by the changes, while others wore T-shirts with the words "Slow Down MFPD" and demanded that Renner resign.

City Attorney Glenn Tabor, whom Prentiss described as "the only person in the building who has read it," declined to say whether the PowerPoint had legal force. "I would rather not characterize a slide," he said.

+++

[quotes.q1]
text    = "'Followed the Policy'"
speaker = "laura-renner"
cue     = "Says Officers"
mention = "Chief"

[quotes.q2]
text    = "There Is No Policy"
speaker = "leonard-dukes"
cue     = "Says"
mention = "Union"

[quotes.q3]
text    = '"within the four corners of the policy"'
speaker = "laura-renner"
cue     = "told"
mention = "Police Chief Laura Renner"

[quotes.q4]
text    = '"never"'
speaker = "laura-renner"
cue     = "told"
mention = "Police Chief Laura Renner"

[quotes.q5]
from    = "the council's questions"
to      = "the van's ignition"
speaker = "laura-renner"
cue     = "adding"
mention = "Police Chief Laura Renner"

[quotes.q6]
text    = "the pursuit policy was withdrawn in February and never replaced"
speaker = "leonard-dukes"
cue     = "said"
mention = "Leonard Dukes"

[quotes.q7]
text    = '"a PowerPoint."'
speaker = "leonard-dukes"
cue     = "said"
mention = ["Leonard Dukes", "Dukes"]

[quotes.q8]
text    = '"They were briefed at roll call,"'
speaker = "laura-renner"
cue     = "said"
mention = "Renner"

[quotes.q9]
text    = '"They were told something was coming,"'
speaker = "leonard-dukes"
cue     = "said"
mention = "Dukes"

[quotes.q10]
text    = '"not the same answer,"'
speaker = "maya-prentiss"
cue     = "said"
mention = "Prentiss"

[quotes.q11]
text    = '"unclear"'
speaker = "review"
cue     = "found"
mention = "An internal review of the chase"

[quotes.q12]
text    = '"a single written standard."'
speaker = "review"
cue     = "recommended"
mention = "An internal review of the chase"

[quotes.q13]
text    = '"I saw him and I stopped breathing,"'
speaker = "46-year-old"
cue     = "said"
mention = "the 46-year-old"

[quotes.q14]
text    = '"Then I saw the police, and I thought, well, one of them will stop."'
speaker = "46-year-old"
mention = "the 46-year-old"

[quotes.q15]
text    = '"a museum piece"'
speaker = "email"
cue     = "described"
mention = "an email that Renner sent to commanders in March"

[quotes.q16]
text    = '"by Easter."'
speaker = "email"
cue     = "promised"
mention = "an email that Renner sent to commanders in March"

[quotes.q17]
text    = '"handcuffed"'
speaker = "residents"
cue     = "said"
mention = "Some"

[quotes.q18]
text    = '"the only person in the building who has read it,"'
speaker = "maya-prentiss"
cue     = "described"
mention = "Prentiss"

[quotes.q19]
text    = '"I would rather not characterize a slide,"'
speaker = "glenn-tabor"
cue     = "said"
mention = "he"
+++
