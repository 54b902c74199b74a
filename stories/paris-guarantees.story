+++
format   = 1
title    = "U.S. backs long-term guarantees for Ukraine at Paris summit"
date     = "2026-01-06"
outlet   = "sayso samples"
language = "en"
note     = "Written for this program from published facts; the quoted words are as they were spoken or written. Nothing was looked up again, so no claim has a verdict."

[people.zelensky]
name    = "Volodymyr Zelensky"
aliases = ["Zelensky"]
role    = "President of Ukraine"

[people.trump]
name    = "Donald Trump"
aliases = ["Trump"]
role    = "U.S. president"

[people.witkoff]
name    = "Steve Witkoff"
aliases = ["Witkoff", "@SEPeaceMissions"]
role    = "U.S. special envoy"

[people.jared]
name    = "Jared Kushner"
aliases = ["Kushner"]
role    = "Trump’s son-in-law, in the U.S. delegation"

[people.charles]
name    = "Charles Kushner"
aliases = ["Kushner"]
role    = "U.S. ambassador"

[people.grynkewich]
name    = "Alex Grynkewich"
aliases = ["Grynkewich"]
role    = "general"

[people.gruenbaum]
name    = "Josh Gruenbaum"
aliases = ["Gruenbaum"]
role    = "White House advisor"

[people.fink]
name        = "Larry Fink"
affiliation = "BlackRock"

[people.blackrock]
name = "BlackRock"
kind = "organization"

[people.members]
name    = "Coalition of the Willing"
aliases = ["the coalition"]
kind    = "group"
role    = "speaks in the Paris Declaration"

[people.plan]
name    = "five-point plan"
aliases = ["the plan"]
kind    = "document"

[people.draft]
name = "draft statement"
kind = "document"

[sources.post]
title = "Post on X by @SEPeaceMissions"
kind  = "public_post"
date  = "2026-01-06"

[sources.declaration]
title = "Paris Declaration"
kind  = "official_record"
date  = "2026-01-06"

[sources.remarks]
title = "Remarks to reporters in Paris"
kind  = "recording"
date  = "2026-01-06"
+++

# U.S. backs long-term guarantees for Ukraine at Paris summit

The United States joined the Coalition of the Willing in Paris on Tuesday in committing to long-term, “binding” security guarantees for Ukraine, the first time that Washington has officially endorsed a specific security framework for the country.

The summit on 6 January brought the coalition’s members together with Ukrainian and American negotiators and ended with a joint declaration, the “Paris Declaration”.

At its centre stands a five-point plan. It speaks of support for Ukraine against a future Russian attack, laid down in “binding commitments”.

## What led up to it

Volodymyr Zelensky, the President of Ukraine, had met Donald Trump at Mar-a-Lago on 28 December 2025. Afterwards the U.S. president signalled how near the deal was: “95%”.

Zelensky, for his part, came out of that meeting saying that the U.S. would offer long-term guarantees.

## What the envoy said

Steve Witkoff, the U.S. special envoy, told the day’s story in two ways. After the Paris meeting he said that Trump fully supports the framework.

There had been “significant progress” on workstreams, Witkoff wrote on X, among them a bilateral guarantee framework and a prosperity plan, adding: “durable security guarantees and robust prosperity commitments are essential to a lasting peace”.

Another post of the day named the people who had come with him. The article shows it cut off:

> The US delegation included Special Envoy Steve Witkoff, Jared Kushner, General Alex Grynkewich,…

The delegation was larger than the part of the post that can be read here. Josh Gruenbaum, a White House advisor, was also in it, and so was Charles Kushner, the U.S. ambassador. Two men of that list share the surname: a bare Kushner could be either.

## What the plan holds

The binding commitments may include “the use of military capabilities”, intelligence, logistics, diplomacy and the “adoption of additional sanctions”, according to the plan.

Its further elements are:

- military aid for Ukraine,
- a multinational force that is to be “European-led”,
- defence cooperation that is to be “mutually beneficial”.

A ceasefire would be watched over by a mechanism under U.S. leadership, which according to a draft statement would also “attribute responsibility, and determine remedies”.

In the declaration the members say that they stand ready to give “politically and legally binding guarantees” once a ceasefire holds.

The leaders of the United Kingdom and France signed a paper of their own beside it: a declaration of intent to send troops if there is a ceasefire.

## The day’s verdict

Jared Kushner, speaking to reporters, called it “a very, very big milestone” and said that “peace would not be possible without the progress that was made here today”.

Money was a subject as well. A post-war economic plan, a “prosperity agreement” in Witkoff’s words, is being worked on with BlackRock and Larry Fink; it holds “large, large possibilities for the Ukrainian people”, he said.

What stands in the way, Witkoff said, is land: the disputes with Russia over it remain the obstacle.

+++
[quotes.q1]
text    = "“binding commitments”"
speaker = "plan"
form    = "partial"
cue     = "speaks of"

[quotes.q2]
text    = "“95%”"
speaker = "trump"
form    = "partial"
cue     = "signalled"
mention = "the U.S. president"

[quotes.q3]
text    = "the U.S. would offer long-term guarantees"
speaker = "zelensky"
form    = "indirect"
cue     = "saying"
mention = "Zelensky"

[quotes.q4]
text    = "Trump fully supports the framework"
speaker = "witkoff"
form    = "indirect"
cue     = "said"
mention = "Steve Witkoff"

[quotes.q5]
parts   = ["“significant progress”", "“durable security guarantees and robust prosperity commitments are essential to a lasting peace”"]
speaker = "witkoff"
form    = "direct"
cue     = "wrote on X"
mention = "Witkoff"
medium  = "X"
basis   = "public_post"

[quotes.q6]
text    = "“the use of military capabilities”"
speaker = "plan"
form    = "partial"
cue     = "according to"
mention = "the plan"

[quotes.q7]
text    = "“adoption of additional sanctions”"
speaker = "plan"
form    = "partial"
cue     = "according to"
mention = "the plan"

[quotes.q8]
text    = "“European-led”"
speaker = "plan"
form    = "partial"

[quotes.q9]
text    = "“mutually beneficial”"
speaker = "plan"
form    = "partial"

[quotes.q10]
text    = "“attribute responsibility, and determine remedies”"
speaker = "draft"
form    = "partial"
cue     = "according to"
mention = "a draft statement"

[quotes.q11]
text    = "“politically and legally binding guarantees”"
speaker = "members"
form    = "partial"
cue     = "say"
mention = "the members"
basis   = "public_document"

[quotes.q12]
parts     = ["“a very, very big milestone”", "“peace would not be possible without the progress that was made here today”"]
speaker   = "jared"
form      = "direct"
cue       = "called it"
mention   = "Jared Kushner"
basis     = "on_record"
when      = "2026-01-06"

[quotes.q13]
text    = "“prosperity agreement”"
speaker = "witkoff"
form    = "partial"
mention = "Witkoff"

[quotes.q14]
text    = "“large, large possibilities for the Ukrainian people”"
speaker = "witkoff"
form    = "partial"
cue     = "said"
mention = "he"

[quotes.q15]
from    = "is land: the disputes"
to      = "remain the obstacle"
speaker = "witkoff"
form    = "indirect"
cue     = "said"
mention = "Witkoff"

[quotes.q16]
text    = "“Paris Declaration”"
speaker = "unknown"
form    = "title"
note    = "The title of a document, not speech."

[claims.c1]
text      = "the first time that Washington has officially endorsed a specific security framework for the country"
says      = "In Paris the United States officially endorsed a specific security framework for Ukraine for the first time."
by        = "narrator"
kind      = "record"
checkable = "yes"
question  = "Was there an earlier official endorsement of any framework?"
about     = ["members"]

[claims.c2]
text      = "a five-point plan"
says      = "The plan has five points."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
about     = ["plan"]
evidence  = [{ source = "declaration", stance = "context", note = "Count the points in the text itself." }]

[claims.c3]
text      = "had met Donald Trump at Mar-a-Lago on 28 December 2025"
says      = "Zelensky and Trump met at Mar-a-Lago on 28 December 2025."
by        = "narrator"
kind      = "event"
checkable = "yes"
about     = ["zelensky", "trump"]

[claims.c4]
from      = "signalled how near"
to        = "“95%”"
says      = "After the meeting at Mar-a-Lago Trump signalled that the deal was 95 percent there."
by        = "trump"
kind      = "prediction"
checkable = "partly"
note      = "Crosses the quote: the writer's words say what the 95 percent are of."

[claims.c5]
text      = "robust prosperity commitments are essential to a lasting peace"
says      = "A lasting peace needs security guarantees and prosperity commitments."
by        = "witkoff"
quotes    = ["q5"]
kind      = "opinion"
checkable = "no"

[claims.c6]
from      = "The US delegation included"
to        = "Grynkewich"
says      = "The U.S. delegation included Witkoff, Jared Kushner and General Grynkewich."
by        = "witkoff"
kind      = "event"
checkable = "yes"
about     = ["witkoff", "jared", "grynkewich"]
note      = "The post names fewer people than the article does."
evidence  = [{ source = "post", locator = "as embedded in the article, cut off", stance = "supports" }]

[claims.c7]
text      = "a mechanism under U.S. leadership"
says      = "The ceasefire would be monitored under U.S. leadership."
by        = "narrator"
kind      = "rule"
checkable = "yes"
about     = ["draft"]

[claims.c8]
text      = "a declaration of intent to send troops if there is a ceasefire"
says      = "The leaders of the UK and France signed a declaration of intent to send troops, but only after a ceasefire."
by        = "narrator"
kind      = "event"
checkable = "yes"

[claims.c9]
text      = "is being worked on with BlackRock and Larry Fink"
says      = "BlackRock and Larry Fink take part in the post-war economic plan."
by        = "witkoff"
kind      = "event"
checkable = "yes"
about     = ["fink", "blackrock"]
evidence  = [{ source = "remarks", stance = "supports" }]

[embeds.e1]
from      = "> The US delegation included"
to        = "Grynkewich,…"
medium    = "X"
author    = "witkoff"
date      = "2026-01-06"
truncated = true
+++
