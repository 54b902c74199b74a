+++
format   = 1
title    = "Budget live: Gale freezes fuel duty as Orme mocks “pantomime” sums"
language = "en"

[people.pauline-gale]
name    = "Pauline Gale"
aliases = ["Gale"]

[people.jasper-orme]
name    = "Jasper Orme"
aliases = ["Orme"]

[people.clodagh-reyne]
name    = "Clodagh Reyne"
aliases = ["Reyne"]

[people.hauliers-union]
name = "Hauliers’ Union"
kind = "organization"

[people.speaker]
name = "Speaker"

[people.treasury]
name = "treasury"
kind = "office"
+++

Budget live: Gale freezes fuel duty as Orme mocks “pantomime” sums

Follow our reporters Ade Bright and Lou Sefton in the chamber

12:31

She’s up. Pauline Gale is in a green jacket, which a treasury aide insists “means nothing.” She begins with a joke about the weather that does not land.

12:34

“This is a budget for people who set an alarm,” the chancellor says. Groans behind her opposite number, Jasper Orme, who makes a show of checking his watch.

12:41

Fuel duty is frozen for a third year. Gale says hauliers “asked us for certainty and today they have it.” Ade: worth remembering that the Hauliers’ Union asked for a cut.

12:42

And here they are.

Certainty is nice. You can’t put it in the tank.

— Hauliers’ Union (@hauliersunion) 12:42

12:58

It’s getting noisy. The Speaker has twice asked members to settle down. “The honourable lady will be heard if I have to stay until Thursday,” he says.

13:20

Orme is replying. He calls the forecasts “pantomime arithmetic” and, pointing at Gale, adds: “It’s behind you!” That does land. Even Gale is smiling. “Oh no it isn’t,” she can be seen to mouth.

13:36

Some early reaction. Clodagh Reyne, of the Institute for Public Accounts, tells Lou that the sums add up only if growth doubles by 2028. “I’d love it to,” she says. “I’d also love to be taller.”

13:52

A treasury source pushes back on that, saying the institute had been shown only one of three scenarios.

14:05

Reyne, shown that line by Lou: “Then I’d like to see the other two.”

14:30

That’s all from the two of us. The evening blog, including tonight’s “Budget in Brief” podcast, starts at six.

+++

[quotes.q1]
text    = "“pantomime”"
speaker = "jasper-orme"
cue     = "mocks"
mention = "Orme"

[quotes.q2]
text    = "“means nothing.”"
speaker = "treasury"
cue     = "insists"
mention = "a treasury aide"

[quotes.q3]
text    = "“This is a budget for people who set an alarm,”"
speaker = "pauline-gale"
cue     = "says"
mention = "the chancellor"

[quotes.q4]
text    = "“asked us for certainty and today they have it.”"
speaker = "pauline-gale"
cue     = "says"
mention = "Gale"

[quotes.q5]
text    = "“The honourable lady will be heard if I have to stay until Thursday,”"
speaker = "speaker"
cue     = "says"
mention = "he"

[quotes.q6]
text    = "“pantomime arithmetic”"
speaker = "jasper-orme"
cue     = "calls"
mention = "He"

[quotes.q7]
text    = "“It’s behind you!”"
speaker = "jasper-orme"
cue     = "adds"
mention = "He"

[quotes.q8]
text    = "“Oh no it isn’t,”"
speaker = "pauline-gale"
cue     = "mouth"
mention = "she"

[quotes.q9]
text    = "the sums add up only if growth doubles by 2028"
speaker = "clodagh-reyne"
cue     = "tells"
mention = "Clodagh Reyne"

[quotes.q10]
parts   = ["“I’d love it to,”", "“I’d also love to be taller.”"]
speaker = "clodagh-reyne"
cue     = "says"
mention = "she"

[quotes.q11]
text    = "the institute had been shown only one of three scenarios"
speaker = "treasury"
cue     = "saying"
mention = "A treasury source"

[quotes.q12]
text    = "“Then I’d like to see the other two.”"
speaker = "clodagh-reyne"
mention = "Reyne"

[embeds.e1]
text   = "Certainty is nice. You can’t put it in the tank."
author = "hauliers-union"
+++
