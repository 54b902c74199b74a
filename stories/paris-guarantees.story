+++
format   = 1
title    = "U.S. backs long-term guarantees for Ukraine at the Paris summit"
date     = "2026-01-06"
outlet   = "sayso samples"
language = "en"
note     = "Written for this program from published facts; the quoted words are as spoken or written. Nothing was looked up, so no claim has a verdict. What `sayso check` reports here is left on purpose: a surname that two people share, a quotation nobody has marked, claims without evidence, evidence without a locator."

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
role    = "Donald Trump’s son-in-law, in the U.S. delegation"

[people.charles]
name    = "Charles Kushner"
aliases = ["Kushner"]
role    = "U.S. ambassador"
note    = "Not to be confused with Jared Kushner."

[people.grynkewich]
name = "Alex Grynkewich"
role = "General"

[people.gruenbaum]
name = "Josh Gruenbaum"
role = "White House advisor"

[people.blackrock]
name = "BlackRock"
kind = "organization"

[people.fink]
name        = "Larry Fink"
affiliation = "BlackRock"
part_of     = "blackrock"

[people.members]
name = "the members of the coalition"
kind = "group"
role = "sign the Paris Declaration"

[people.coalition]
name = "Coalition of the Willing"
kind = "organization"

[people.leaders]
name = "The leaders of the United Kingdom and France"
kind = "group"

[people.plan]
name    = "five-point plan"
aliases = ["The plan", "the plan"]
kind    = "document"

[people.draft]
name    = "draft statement"
kind    = "document"

[sources.post]
title = "Post by @SEPeaceMissions on X"
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

PARIS – The United States joined on Tuesday in committing to “binding” long-term guarantees for Ukraine, its first official endorsement of a specific security framework.

The commitment was made at a summit in Paris on 6 January 2026, where the Coalition of the Willing met Ukraine and U.S. negotiators. They issued a joint declaration, the “Paris Declaration”.

## How it came about

Volodymyr Zelensky, President of Ukraine, met U.S. President Donald Trump at Mar-a-Lago on 28 December 2025. Afterwards Trump signalled how near the deal was: “95%”.

After that meeting Zelensky said that the United States would offer long-term guarantees.

Steve Witkoff, the U.S. special envoy, gave the American view after the meeting in Paris. Trump fully supports the framework, Witkoff said.

On X, Witkoff wrote of “significant progress” on workstreams, among them a bilateral guarantee framework and a prosperity plan, and that “durable security guarantees and robust prosperity commitments are essential to a lasting peace”.

He posts as @SEPeaceMissions. A post there, cut off here, said who was in the U.S. delegation:

> The US delegation included Special Envoy Steve Witkoff, Jared Kushner, General Alex Grynkewich,…

The post shows three names. The delegation was larger: it also included Charles Kushner, the U.S. ambassador, and Josh Gruenbaum, a White House advisor. Jared Kushner is Trump’s son-in-law.

## What the papers say

The plan has five points. It speaks of “binding commitments” to support Ukraine against a future Russian attack.

Those commitments may include “the use of military capabilities”, intelligence, logistics, diplomacy and, in the words of the plan, the “adoption of additional sanctions”.

Among its other elements are military aid, a multinational force that the plan calls “European-led”, and defence cooperation that is to be “mutually beneficial”.

A ceasefire would be monitored by a mechanism led by the United States. It is to “attribute responsibility, and determine remedies”, the draft statement says.

In the Paris Declaration the members of the coalition declare their readiness for “politically and legally binding guarantees” once a ceasefire holds.

The leaders of the United Kingdom and France signed a separate declaration of intent: they would send troops if there is a ceasefire.

## What was said on the day

Jared Kushner called the day “a very, very big milestone”. Speaking to reporters, Kushner added that “peace would not be possible without the progress that was made here today”.

For the time after the war there is an economic plan with BlackRock and Larry Fink. Witkoff called it a “prosperity agreement” and saw in it “large, large possibilities for the Ukrainian people”.

What remains is the land. Disputes with Russia over it are still the obstacle, Witkoff said.

+++

[quotes.q1]
text = "“Paris Declaration”"
form = "title"
note = "A name in quotation marks, not speech."

[quotes.q2]
text    = "“95%”"
speaker = "trump"
form    = "partial"
cue     = "signalled"
mention = "Trump"
when    = "after 2025-12-28"

[quotes.q3]
text    = "the United States would offer long-term guarantees"
speaker = "zelensky"
form    = "indirect"
cue     = "said"
mention = "Zelensky"

[quotes.q4]
text    = "Trump fully supports the framework"
speaker = "witkoff"
form    = "indirect"
cue     = "said"
mention = "Witkoff"

[quotes.q5]
parts   = ["“significant progress”", "“durable security guarantees and robust prosperity commitments are essential to a lasting peace”"]
speaker = "witkoff"
form    = "direct"
cue     = "wrote"
mention = "Witkoff"
medium  = "X"
basis   = "public_post"

[quotes.q6]
from    = "The US delegation included"
to      = "Grynkewich,…"
speaker = "witkoff"
form    = "direct"
cue     = "said"
mention = "@SEPeaceMissions"
medium  = "X"
when    = "2026-01-06"
basis   = "public_post"

[quotes.q7]
text    = "“binding commitments”"
speaker = "plan"
form    = "partial"
cue     = "speaks of"
mention = "The plan"
basis   = "public_document"

[quotes.q8]
parts   = ["“the use of military capabilities”", "“adoption of additional sanctions”"]
speaker = "plan"
form    = "partial"
cue     = "in the words of"
mention = "the plan"
basis   = "public_document"

[quotes.q9]
parts   = ["“European-led”", "“mutually beneficial”"]
speaker = "plan"
form    = "partial"
cue     = "calls"
mention = "the plan"
basis   = "public_document"

[quotes.q10]
text    = "“attribute responsibility, and determine remedies”"
speaker = "draft"
form    = "partial"
cue     = "says"
mention = "the draft statement"

[quotes.q11]
text    = "“politically and legally binding guarantees”"
speaker = "members"
form    = "partial"
cue     = "declare their readiness"
mention = "the members of the coalition"
basis   = "public_document"

[quotes.q12]
parts     = ["“a very, very big milestone”", "“peace would not be possible without the progress that was made here today”"]
speaker   = "jared"
form      = "direct"
cue       = "called"
mention   = "Jared Kushner"
medium    = "to reporters"
when      = "2026-01-06"
basis     = "on_record"
note      = "The second part is introduced by the bare surname, which two people in this story share."

[quotes.q13]
parts   = ["“prosperity agreement”", "“large, large possibilities for the Ukrainian people”"]
speaker = "witkoff"
form    = "partial"
cue     = "called"
mention = "Witkoff"

[quotes.q14]
text    = "Disputes with Russia over it are still the obstacle"
speaker = "witkoff"
form    = "indirect"
cue     = "said"
mention = "Witkoff"

[claims.c1]
text     = "its first official endorsement of a specific security framework"
says     = "The United States had not officially endorsed a specific security framework for Ukraine before 6 January 2026."
by       = "narrator"
kind     = "record"
question = "Was there an earlier endorsement?"

[claims.c2]
text     = "a summit in Paris on 6 January 2026"
says     = "The summit took place in Paris on 6 January 2026."
by       = "narrator"
kind     = "event"
evidence = [{ source = "declaration", stance = "supports" }]

[claims.c3]
from      = "signalled how near"
to        = "“95%"
says      = "After the meeting of 28 December 2025 Trump put the deal at 95 percent."
by        = "trump"
kind      = "opinion"
checkable = "partly"
question  = "Ninety-five percent of what? It can be checked that he said it, not how near the deal was."

[claims.c4]
text     = "The US delegation included Special Envoy Steve Witkoff, Jared Kushner, General Alex Grynkewich"
says     = "Witkoff, Jared Kushner and Grynkewich were in the U.S. delegation."
by       = "witkoff"
kind     = "record"
about    = ["witkoff", "jared", "grynkewich"]
evidence = [{ source = "post", locator = "as embedded in the article, cut off", stance = "supports" }]

[claims.c5]
text     = "it also included Charles Kushner, the U.S. ambassador, and Josh Gruenbaum, a White House advisor"
says     = "Charles Kushner and Josh Gruenbaum were in the U.S. delegation."
by       = "narrator"
kind     = "record"
about    = ["charles", "gruenbaum"]
question = "The post names fewer than the article: are these two in the part that is cut off?"
evidence = [{ source = "post", locator = "as embedded in the article, cut off", stance = "insufficient" }]

[claims.c6]
text = "The plan has five points"
says = "The plan has five points."
by   = "narrator"
kind = "quantity"

[claims.c7]
text = "a mechanism led by the United States"
says = "The United States would lead the monitoring of a ceasefire."
by   = "draft"
kind = "rule"

[claims.c8]
text = "they would send troops if there is a ceasefire"
says = "The United Kingdom and France intend to send troops only if there is a ceasefire."
by   = "narrator"
kind = "prediction"

[claims.c9]
text     = "an economic plan with BlackRock and Larry Fink"
says     = "BlackRock and Larry Fink have a part in an economic plan for Ukraine after the war."
by       = "witkoff"
kind     = "record"
about    = ["blackrock", "fink"]
question = "What part: adviser, investor, manager?"
evidence = [{ source = "remarks", stance = "context" }]

[embeds.e1]
from      = "The US delegation included"
to        = "Grynkewich,…"
medium    = "X"
author    = "witkoff"
date      = "2026-01-06"
truncated = true
+++
