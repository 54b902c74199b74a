+++
format   = 1
title    = "Short naps tied to sharper recall in older adults, study finds"
language = "en"

[people.rachel-stone-iyer]
name    = "Rachel Stone-Iyer"
aliases = ["Stone-Iyer"]

[people.anton-beck]
name    = "Anton Beck"
aliases = ["Beck"]

[people.researchers-at-tilden-university]
name    = "researchers at Tilden University"
kind    = "group"
aliases = ["the authors"]

[people.marguerite-foley]
name    = "Marguerite Foley"
aliases = ["Foley"]

[people.institute-on-healthy-aging]
name = "Institute on Healthy Aging"
kind = "organization"

[people.paul-guthrie]
name    = "Paul Guthrie"
aliases = ["Guthrie"]
+++

Short naps tied to sharper recall in older adults, study finds

Marguerite Foley used to hide it. At 81, the retired bookkeeper would draw the blinds at 2 o'clock, unplug the phone and lie down, and if anyone asked she had been doing the crossword.

"People think you're finished," she says. "They think, oh, Marguerite's napping now, somebody should look at her driving."

Now she has science on her side. In a study published Tuesday, researchers at Tilden University reported that adults over 70 who slept for 20 to 40 minutes in the early afternoon did better on tests of memory than those who did not sleep at all — and better than those who slept for two hours.

"It's a Goldilocks curve," says Rachel Stone-Iyer, a neurologist and the paper's senior author. "Too little does nothing. Too much, and we start to see people who are sleeping because something else is wrong."

The team followed 1,140 volunteers, Foley among them, for six years. Each wore a wristband that logged rest and each came in twice a year to memorize lists of words and the faces of strangers. Nappers remembered about 1.7 more words out of 15, the authors wrote.

Stone-Iyer is careful not to call that proof. "Maybe naps help memory. Maybe people with good memories remember to take their naps," she jokes.

Others in the field raise the same caution with less humor. Anton Beck, who runs a sleep clinic in Duluth and was not involved in the work, notes that the wristbands cannot tell sleep from sitting very still. "My father-in-law would have logged six hours a day," he says. "He was watching baseball."

Stone-Iyer, told of the remark, laughs. "Anton's father-in-law should join the study."

A more serious question is who paid. Part of the money came from the maker of the wristband, a fact disclosed on the last page of the paper. Paul Guthrie, a professor of medical ethics at the same university, called it "not a scandal, just a thing that should be on Page 1." A spokeswoman for the Institute on Healthy Aging, which paid for the rest, said in an email that the company had no role in the analysis.

The so-called "coffee nap," in which the sleeper drinks a cup just before lying down, was not tested. Stone-Iyer would like to. Her own mother, she says, swears by it.

As for Foley, she leaves the phone plugged in these days. When a reporter called at 2:15 last Thursday it rang nine times.

"I was asleep," she announced. "Write that down."

+++

[quotes.q1]
parts   = ["\"People think you're finished,\"", "\"They think, oh, Marguerite's napping now, somebody should look at her driving.\""]
speaker = "marguerite-foley"
cue     = "says"
mention = "she"

[quotes.q2]
from    = "adults over 70"
to      = "for two hours"
speaker = "researchers-at-tilden-university"
cue     = "reported"
mention = "researchers at Tilden University"

[quotes.q3]
parts   = ["\"It's a Goldilocks curve,\"", '"Too little does nothing. Too much, and we start to see people who are sleeping because something else is wrong."']
speaker = "rachel-stone-iyer"
cue     = "says"
mention = "Rachel Stone-Iyer"

[quotes.q4]
text    = "Nappers remembered about 1.7 more words out of 15"
speaker = "researchers-at-tilden-university"
cue     = "wrote"
mention = "the authors"

[quotes.q5]
from    = '"Maybe naps help'
to      = 'take their naps,"'
speaker = "rachel-stone-iyer"
cue     = "jokes"
mention = "she"

[quotes.q6]
text    = "the wristbands cannot tell sleep from sitting very still"
speaker = "anton-beck"
cue     = "notes"
mention = "Anton Beck"

[quotes.q7]
parts   = ['"My father-in-law would have logged six hours a day,"', '"He was watching baseball."']
speaker = "anton-beck"
cue     = "says"
mention = "he"

[quotes.q8]
text    = "\"Anton's father-in-law should join the study.\""
speaker = "rachel-stone-iyer"
mention = "Stone-Iyer"

[quotes.q9]
text    = '"not a scandal, just a thing that should be on Page 1."'
speaker = "paul-guthrie"
cue     = "called"
mention = "Paul Guthrie"

[quotes.q10]
text    = "the company had no role in the analysis"
speaker = "institute-on-healthy-aging"
cue     = "said"
mention = "A spokeswoman for the Institute on Healthy Aging"

[quotes.q11]
parts   = ["Her own mother", "swears by it"]
speaker = "rachel-stone-iyer"
cue     = "says"
mention = "she"

[quotes.q12]
parts   = ['"I was asleep,"', '"Write that down."']
speaker = "marguerite-foley"
cue     = "announced"
mention = "she"
+++
