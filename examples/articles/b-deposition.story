+++
format   = 1
title    = "Manager heard of bare belt a year ago, “maybe two,” deposition shows"
language = "en"

[people.grace-ohanian]
name    = "Grace Ohanian"
aliases = ["Ms. Ohanian", "Ohanian"]

[people.paul-trask]
name    = "Paul Trask"
aliases = ["Trask", "Mr. Trask"]

[people.neil-corrigan]
name    = "Neil Corrigan"
aliases = ["Mr. Corrigan", "Corrigan"]

[people.lawsuit]
name = "lawsuit"
kind = "document"

[people.lorraine-vetch]
name    = "Lorraine Vetch"
aliases = ["Vetch"]

[people.halberd-foods]
name    = "Halberd Foods"
kind    = "organization"
aliases = ["Halberd"]

[people.testimony]
name = "testimony"
kind = "document"
+++

Manager heard of bare belt a year ago, “maybe two,” deposition shows

A manager at the Halberd Foods plant where a 19-year-old lost his arm in a conveyor belt knew for more than a year that the belt’s guard was missing, according to testimony unsealed on Friday.

The testimony, by Paul Trask, who ran the night shift, was taken in a suit brought by the young man, Luis Arce. The lawsuit claims that Halberd removed the guards to speed up cleaning. The company has denied it.

Over four hours in March, Mr. Trask was questioned by Grace Ohanian, a lawyer for Mr. Arce, while Neil Corrigan, for Halberd, objected 61 times. An excerpt:

Q. Who took it off?

A. I couldn’t tell you.

Q. Couldn’t or won’t?

MR. CORRIGAN: Objection. Argumentative.

Q. You can answer.

A. It was off when I got there. I asked Lorraine about it. She said, “Don’t stick your hand in it.”

Q. By Lorraine you mean Lorraine Vetch, the plant manager?

A. Yes, ma’am.

Q. And when was this conversation?

A. It’d be a year. Maybe two. It was cold out, I know that.

Ms. Vetch, who left Halberd in January, said by telephone that she had no memory of the exchange. “Paul was always asking me something,” she said. “If I’d had a guard for every time he asked me something, we’d have been the safest plant in the state.”

Elsewhere in the transcript Mr. Trask described a wall chart, headed “Days Without,” that was turned around whenever inspectors came. Ms. Ohanian asked him to repeat that. “It had a nice picture of a lake on the back,” he testified.

In a statement, Halberd said it was “heartbroken for Luis and his family” and would not comment on testimony “taken out of order.”

Mr. Corrigan did not return a call. His objection to the lake was sustained.

+++

[quotes.q1]
text    = "“maybe two,”"
speaker = "paul-trask"

[quotes.q2]
from    = "A manager at"
to      = "guard was missing"
speaker = "testimony"
cue     = "according to"
mention = "testimony"

[quotes.q3]
text    = "Halberd removed the guards to speed up cleaning"
speaker = "lawsuit"
cue     = "claims"
mention = "The lawsuit"

[quotes.q4]
text    = "“Don’t stick your hand in it.”"
speaker = "lorraine-vetch"
cue     = "said"
mention = "She"

[quotes.q5]
text    = "she had no memory of the exchange"
speaker = "lorraine-vetch"
cue     = "said"
mention = "she"

[quotes.q6]
parts   = ["“Paul was always asking me something,”", "“If I’d had a guard for every time he asked me something, we’d have been the safest plant in the state.”"]
speaker = "lorraine-vetch"
cue     = "said"
mention = "she"

[quotes.q7]
from    = "a wall chart,"
to      = "whenever inspectors came"
speaker = "paul-trask"
form    = "indirect"
cue     = "described"
mention = "Mr. Trask"

[quotes.q8]
text    = "“It had a nice picture of a lake on the back,”"
speaker = "paul-trask"
cue     = "testified"
mention = "he"

[quotes.q9]
text    = "“heartbroken for Luis and his family”"
speaker = "halberd-foods"
cue     = "said"
mention = "Halberd"

[quotes.q10]
text    = "“taken out of order.”"
speaker = "halberd-foods"
cue     = "said"
mention = "Halberd"

[embeds.e1]
text   = "Q. Who took it off?"
medium = "conversation"
author = "grace-ohanian"

[embeds.e2]
text   = "A. I couldn’t tell you."
medium = "conversation"
author = "paul-trask"

[embeds.e3]
text   = "Q. Couldn’t or won’t?"
medium = "conversation"
author = "grace-ohanian"

[embeds.e4]
text   = "MR. CORRIGAN: Objection. Argumentative."
medium = "conversation"
author = "neil-corrigan"

[embeds.e5]
text   = "Q. You can answer."
medium = "conversation"
author = "grace-ohanian"

[embeds.e6]
from   = "A. It was"
to     = "hand in it.”"
medium = "conversation"
author = "paul-trask"

[embeds.e7]
text   = "Q. By Lorraine you mean Lorraine Vetch, the plant manager?"
medium = "conversation"
author = "grace-ohanian"

[embeds.e8]
text   = "A. Yes, ma’am."
medium = "conversation"
author = "paul-trask"

[embeds.e9]
text   = "Q. And when was this conversation?"
medium = "conversation"
author = "grace-ohanian"

[embeds.e10]
text   = "A. It’d be a year. Maybe two. It was cold out, I know that."
medium = "conversation"
author = "paul-trask"
+++
