+++
format   = 1
title    = "Couple splits $212 million jackpot, then argues over who bought ticket"
language = "en"

[people.gary-stubbs]
name    = "Gary Stubbs"
aliases = ["Gary"]

[people.lorna-stubbs]
name    = "Lorna Stubbs"
aliases = ["Lorna"]

[people.nabil-haddad]
name    = "Nabil Haddad"
aliases = ["Haddad"]

[people.both-of-them]
name = "both of them"
kind = "group"

[people.pam-quinn]
name    = "Pam Quinn"
aliases = ["Quinn"]
+++

Couple splits $212 million jackpot, then argues over who bought ticket
Gary and Lorna Stubbs of Ashby walked into lottery headquarters Thursday holding hands, one umbrella and a ticket worth $212.4 million. They walked out still holding the umbrella.
''I bought it with the change from the paint,'' Gary Stubbs, 57, said at a news conference.
''My change,'' said Lorna Stubbs, 55. ''My paint.''
The couple, who were married for 24 years and divorced for three of them before marrying again last June, agreed on the numbers, at least. They are the birthdays of their two sons, Kyle and Dean, and a beagle. Gary said he had played them every week since the younger boy was born; Lorna said it was she who reminded him to.
Asked by Pam Quinn, the lottery's deputy director, to hold up the check and smile, they complied. Quinn then made the mistake of asking who would like to go first.
''Me,'' both of them said.
Nabil Haddad, who sold the winning ticket at his gas station on Route 40 and will get $50,000 for it, declined to settle the matter, though he has a video that could. ''I have seen the tape,'' he said by phone. ''They are both in the tape. I am a friend of the family.''
The video shows, according to Haddad, one Stubbs at the counter and another in the doorway saying something. He would not say which. ''Someone is saying, "Get a ticket." Someone is saying, "Get it yourself."''
The game is called ''Big Sky Six.'' Under state rules the person who signs the back is the owner. Gary signed. Beneath his name, in a different ink, is Lorna's. Quinn said the lottery would treat it as a joint claim, which she called ''the happiest kind.''
They intend to pay off Kyle's truck, fix the roof and, Lorna said, see the Holy Land. Gary said he had been thinking more of a boat. She looked at him for some time.
''They have boats there,'' she said. ''It's in the Bible.''

+++

[quotes.q1]
text    = "''I bought it with the change from the paint,''"
speaker = "gary-stubbs"
cue     = "said"
mention = "Gary Stubbs"

[quotes.q2]
parts   = ["''My change,''", "''My paint.''"]
speaker = "lorna-stubbs"
cue     = "said"
mention = "Lorna Stubbs"

[quotes.q3]
text    = "he had played them every week since the younger boy was born"
speaker = "gary-stubbs"
cue     = "said"
mention = "Gary"

[quotes.q4]
text    = "it was she who reminded him to"
speaker = "lorna-stubbs"
cue     = "said"
mention = "Lorna"

[quotes.q5]
text    = "''Me,''"
speaker = "both-of-them"
cue     = "said"
mention = "both of them"

[quotes.q6]
parts   = ["''I have seen the tape,''", "''They are both in the tape. I am a friend of the family.''"]
speaker = "nabil-haddad"
cue     = "said"
mention = "he"

[quotes.q7]
parts   = ["The video shows", "one Stubbs at the counter and another in the doorway saying something"]
speaker = "nabil-haddad"
cue     = "according to"
mention = "Haddad"

[quotes.q8]
text    = "''Someone is saying, \"Get a ticket.\" Someone is saying, \"Get it yourself.\"''"
speaker = "nabil-haddad"
mention = "He"

[quotes.q9]
text    = "the lottery would treat it as a joint claim"
speaker = "pam-quinn"
cue     = "said"
mention = "Quinn"

[quotes.q10]
text    = "''the happiest kind.''"
speaker = "pam-quinn"
cue     = "called"
mention = "she"

[quotes.q11]
parts   = ["They intend to pay off Kyle's truck, fix the roof and", "see the Holy Land"]
speaker = "lorna-stubbs"
cue     = "said"
mention = "Lorna"

[quotes.q12]
text    = "he had been thinking more of a boat"
speaker = "gary-stubbs"
cue     = "said"
mention = "Gary"

[quotes.q13]
parts   = ["''They have boats there,''", "''It's in the Bible.''"]
speaker = "lorna-stubbs"
cue     = "said"
mention = "she"
+++
