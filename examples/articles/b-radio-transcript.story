+++
format   = 1
title    = "TRANSCRIPT: Pickford and Breck on the Dunning Street bridge"
language = "en"

[people.marguerite-sallow]
name    = "Marguerite Sallow"
aliases = ["SALLOW", "Sallow"]

[people.andre-pickford]
name    = "Andre Pickford"
aliases = ["PICKFORD", "Pickford"]

[people.tonya-breck]
name    = "Tonya Breck"
aliases = ["BRECK", "Breck"]

[people.walt]
name    = "Walt"
aliases = ["WALT"]

[people.engineer]
name = "engineer"
+++

TRANSCRIPT: Pickford and Breck on the Dunning Street bridge

The following is a partial transcript of Thursday’s “Noon Table,” in which Mayor Andre Pickford and City Council member Tonya Breck discussed the closing of the Dunning Street bridge with the host, Marguerite Sallow. It has been checked against the recording.

SALLOW: Mr. Mayor, let’s start with you. Is it safe?

PICKFORD: It’s closed, Marguerite. It’s the safest bridge in town.

SALLOW: Was it safe on Monday?

PICKFORD: The engineer’s memo that everybody’s waving around uses the words “elevated concern.” It doesn’t say “danger.” I can read. I went to school here.

BRECK: May I?

SALLOW: Council member Breck.

BRECK: He’s stopping halfway down the page. Two lines later the same engineer says, “I would not drive my own family across it.” I’ve got it here. I’ll read it again if the mayor would like to write it down.

PICKFORD: Tonya, he drives a truck that weighs —

BRECK: He drives a hatchback. I called and asked.

(Laughter.)

SALLOW: We’ve got Walt on the line from Eastbank. Go ahead, Walt.

WALT: Yeah, hi, first time. I just want to know who’s paying for my gas, going around. It’s eleven miles. My wife says to me last night, she says, “Walt, you could row it.”

PICKFORD: Walt, I hear you. There’s a voucher program that we’re calling “Bridge the Gap,” and it starts on the first.

BRECK: It starts on the first if the council votes for it. It hasn’t.

SALLOW: Will you vote for it?

BRECK: I’ll vote for the vouchers. I won’t vote for the name.

The bridge, which carries 6,000 vehicles a day, has been shut since Tuesday. Asked after the broadcast whether he had read the whole memo, Pickford said that he had read “every word that was on the first page.”

+++

[quotes.q1]
text    = "“elevated concern.”"
speaker = "engineer"
mention = "The engineer"

[quotes.q2]
text    = "“danger.”"
speaker = "engineer"
cue     = "say"
mention = "The engineer"

[quotes.q3]
text    = "“I would not drive my own family across it.”"
speaker = "engineer"
cue     = "says"
mention = "the same engineer"

[quotes.q4]
text    = "he had read “every word that was on the first page.”"
speaker = "andre-pickford"
form    = "indirect"
cue     = "said"
mention = "Pickford"

[quotes.q5]
text    = "“every word that was on the first page.”"
speaker = "andre-pickford"
cue     = "said"
mention = "Pickford"

[embeds.e1]
text   = "SALLOW: Mr. Mayor, let’s start with you. Is it safe?"
medium = "conversation"
author = "marguerite-sallow"

[embeds.e2]
text   = "PICKFORD: It’s closed, Marguerite. It’s the safest bridge in town."
medium = "conversation"
author = "andre-pickford"

[embeds.e3]
text   = "SALLOW: Was it safe on Monday?"
medium = "conversation"
author = "marguerite-sallow"

[embeds.e4]
from   = "PICKFORD: The engineer’s"
to     = "to school here."
medium = "conversation"
author = "andre-pickford"

[embeds.e5]
text   = "BRECK: May I?"
medium = "conversation"
author = "tonya-breck"

[embeds.e6]
text   = "SALLOW: Council member Breck."
medium = "conversation"
author = "marguerite-sallow"

[embeds.e7]
from   = "BRECK: He’s stopping"
to     = "write it down."
medium = "conversation"
author = "tonya-breck"

[embeds.e8]
text   = "PICKFORD: Tonya, he drives a truck that weighs —"
medium = "conversation"
author = "andre-pickford"

[embeds.e9]
text   = "BRECK: He drives a hatchback. I called and asked. (Laughter.)"
medium = "conversation"
author = "tonya-breck"

[embeds.e10]
text   = "SALLOW: We’ve got Walt on the line from Eastbank. Go ahead, Walt."
medium = "conversation"
author = "marguerite-sallow"

[embeds.e11]
from   = "WALT: Yeah, hi,"
to     = "could row it.”"
medium = "conversation"
author = "walt"

[embeds.e12]
from   = "PICKFORD: Walt, I"
to     = "on the first."
medium = "conversation"
author = "andre-pickford"

[embeds.e13]
text   = "BRECK: It starts on the first if the council votes for it. It hasn’t."
medium = "conversation"
author = "tonya-breck"

[embeds.e14]
text   = "SALLOW: Will you vote for it?"
medium = "conversation"
author = "marguerite-sallow"

[embeds.e15]
text   = "BRECK: I’ll vote for the vouchers. I won’t vote for the name."
medium = "conversation"
author = "tonya-breck"
+++
