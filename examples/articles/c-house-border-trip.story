+++
format   = 1
title    = "Lawmakers return from border divided over what they saw"
language = "en"

[people.manuel-garrison]
name    = "Manuel Garrison"
aliases = ["Garrison"]

[people.olivia-tate]
name    = "Olivia Tate"
aliases = ["Tate"]

[people.don-creel]
name    = "Don Creel"
aliases = ["Creel"]

[people.officials-there]
name = "officials there"
kind = "group"

[people.sister-margaret-doyle]
name    = "Sister Margaret Doyle"
aliases = ["Doyle"]

[people.border-protection-office]
name = "Border Protection Office"
kind = "office"

[people.aide-to-creel]
name = "aide to Creel"

[people.both-lawmakers]
name = "both lawmakers"
kind = "group"
+++

Lawmakers return from border divided over what they saw

EAGLE FORD, Tex. — Two members of Congress who spent Saturday at the same detention center, on the same bus and for most of the time in the same room, came back with accounts so different that by Sunday evening each had accused the other of misleading the public.

Rep. Manuel Garrison, a Democrat who had requested the visit, said on NBS's "Sunday Desk" that the children he met were sleeping on "concrete and good intentions" and that the officer who led the tour had admitted to him that the center was "never built for this."

But Rep. Don Creel, a Republican, speaking an hour later on "Weekend Brief," called Garrison's description "theater," said that every child had a mattress and challenged his colleague to "name the officer."

Garrison would not. "I am not going to get somebody fired so that Don Creel can have a segment," he told reporters at the airport in Dallas. "He heard it too. He was holding the door."

Creel was on the telephone at that moment, according to an aide to Creel who was present. The aide said that Garrison had "a gift for overhearing."

A third member of the delegation, Rep. Olivia Tate, a Republican from a neighboring district, declined to take sides, saying only that it had been "a hard day to be a mother" and that both men had been quiet on the bus. Asked whether she had seen mattresses, she said she saw "some."

Officials there said that 412 people were being held on Saturday in a building with beds for 180, and that they had ordered more cots in March. The center, which guards and detainees alike refer to as "the freezer," is to be closed in the fall. The Border Protection Office in Washington said in a statement that the visit had been "cordial and complete."

Sister Margaret Doyle, who runs a shelter across the road and whom Creel had praised as "tireless" a moment before, said the congressmen were "welcome to come back without the cameras" and asked Tate, who had stayed behind to speak with her, whether she could send diapers.

"How many?" Tate said.

"All of them."

Both lawmakers said they would support an emergency appropriation, which failed in May by 12 votes. Creel's version would require that nobody be released before a hearing, a policy that Garrison has criticized in a newspaper column headlined "The Long Wait"; in it he described Creel's bill as "a lock with a budget."

+++

[quotes.q1]
text    = '"concrete and good intentions"'
speaker = "manuel-garrison"
cue     = "said"
mention = "Rep. Manuel Garrison"

[quotes.q2]
text    = '"never built for this."'
speaker = "manuel-garrison"
cue     = "said on"
mention = "Rep. Manuel Garrison"

[quotes.q3]
text    = '"theater,"'
speaker = "don-creel"
cue     = "called"
mention = "Rep. Don Creel"

[quotes.q4]
text    = "every child had a mattress"
speaker = "don-creel"
cue     = "said"
mention = "Rep. Don Creel"

[quotes.q5]
text    = '"name the officer."'
speaker = "don-creel"
cue     = "challenged"
mention = "Rep. Don Creel"

[quotes.q6]
text    = '"I am not going to get somebody fired so that Don Creel can have a segment,"'
speaker = "manuel-garrison"
cue     = "told"
mention = "he"

[quotes.q7]
text    = '"He heard it too. He was holding the door."'
speaker = "manuel-garrison"
mention = "he"

[quotes.q8]
text    = "Creel was on the telephone at that moment"
speaker = "aide-to-creel"
cue     = "according to"
mention = "an aide to Creel"

[quotes.q9]
text    = '"a gift for overhearing."'
speaker = "aide-to-creel"
cue     = "said"
mention = "The aide"

[quotes.q10]
text    = '"a hard day to be a mother"'
speaker = "olivia-tate"
cue     = "saying"
mention = "Rep. Olivia Tate"

[quotes.q11]
text    = '"some."'
speaker = "olivia-tate"
cue     = "said"
mention = "she said"

[quotes.q12]
from    = "412 people were"
to      = "cots in March"
speaker = "officials-there"
cue     = "said"
mention = "Officials there"

[quotes.q13]
text    = '"cordial and complete."'
speaker = "border-protection-office"
cue     = "said"
mention = "The Border Protection Office"

[quotes.q14]
text    = '"tireless"'
speaker = "don-creel"
cue     = "praised"
mention = "Creel"

[quotes.q15]
text    = '"welcome to come back without the cameras"'
speaker = "sister-margaret-doyle"
cue     = "said"
mention = "Sister Margaret Doyle"

[quotes.q16]
text    = "whether she could send diapers"
speaker = "sister-margaret-doyle"
cue     = "asked"
mention = "Sister Margaret Doyle"

[quotes.q17]
text    = '"How many?"'
speaker = "olivia-tate"
cue     = "said"
mention = "Tate"

[quotes.q18]
text    = '"All of them."'
speaker = "sister-margaret-doyle"
mention = "Sister Margaret Doyle"

[quotes.q19]
text    = "they would support an emergency appropriation, which failed in May by 12 votes"
speaker = "both-lawmakers"
cue     = "said"
mention = "Both lawmakers"

[quotes.q20]
text    = '"a lock with a budget."'
speaker = "manuel-garrison"
cue     = "described"
mention = "he"
+++
