+++
format   = 1
title    = "Probe phones home after nine days of silence"
language = "en"

[people.vivian-ng]
name    = "Vivian Ng"
aliases = ["Ng", "Dr. Ng"]

[people.harold-saltzman]
name    = "Harold Saltzman"
aliases = ["Saltzman"]

[people.calder-institute]
name = "Calder Institute"
kind = "organization"

[people.priya-raman]
name = "Priya Raman"

[people.miles]
name = "Miles"

[people.todd-ames]
name    = "Todd Ames"
aliases = ["Ames"]
+++

Probe phones home after nine days of silence

BOULDER, Colo. — At 4:17 on Sunday morning a graduate student named Priya Raman, alone in a control room with a bag of pretzels, saw a line on her screen jump.

“I didn’t say anything profound,” she said. “I said, ‘Hey.’ To a spacecraft.”

Wayfarer, the $640 million probe that went silent on Jan. 12 as it neared the asteroid 4107 Brin, had finally turned its antenna toward home. It was cold, low on power and spinning slowly, the Calder Institute said in a statement, but it was “alive and apologetic.”

That last word was the work of Vivian Ng, the mission’s chief scientist, who has been known to sign the probe’s name to birthday cards. “It sent the same packet 40 times,” Ng said. “You would too, if you’d been out all week and hadn’t called.”

What happened is not yet clear. Harold Saltzman, who led the team that built Wayfarer’s computer, suspects a cosmic ray. In an interview he described the machine as having “fainted” and said that it restarted itself in a mode he had designed and hoped never to see used. “I put that mode in over some objections,” he said.

Whose? Saltzman would not name names. Ng did. “Mine,” she said. “I told Harold it weighed too much. He’s been very gracious. He’s only brought it up every day.”

The rescue comes at a good moment for the institute. Rep. Todd Ames, who has sought to cut its budget and who last spring called the mission “a very expensive rock tour,” congratulated the team on Sunday. “I was hard on Dr. Ng,” Ames said in a post. “I’d like to see the rock now.”

He may have to wait. The probe must first warm its batteries, a process the engineers are calling “the long bath,” and it will not reach Brin until June.

In the meantime the mail has been good. A second grader in Tulsa, Miles, wrote to ask if Wayfarer had been scared. Ng has pinned the letter over her desk, next to a printout of the 40 identical packets, and answered it herself.

“I told Miles the truth,” she said. “I told him I was.”

+++

[quotes.q1]
parts   = ["“I didn’t say anything profound,”", "“I said, ‘Hey.’ To a spacecraft.”"]
speaker = "priya-raman"
cue     = "said"
mention = "she"

[quotes.q2]
text    = "It was cold, low on power and spinning slowly"
speaker = "calder-institute"
cue     = "said"
mention = "the Calder Institute"

[quotes.q3]
text    = "“alive and apologetic.”"
speaker = "calder-institute"
cue     = "said"
mention = "the Calder Institute"

[quotes.q4]
parts   = ["“It sent the same packet 40 times,”", "“You would too, if you’d been out all week and hadn’t called.”"]
speaker = "vivian-ng"
cue     = "said"
mention = "Ng"

[quotes.q5]
text    = "“fainted”"
speaker = "harold-saltzman"
cue     = "described"
mention = "he"

[quotes.q6]
text    = "it restarted itself in a mode he had designed and hoped never to see used"
speaker = "harold-saltzman"
cue     = "said"
mention = "he described"

[quotes.q7]
text    = "“I put that mode in over some objections,”"
speaker = "harold-saltzman"
cue     = "said"
mention = "he"

[quotes.q8]
parts   = ["“Mine,”", "“I told Harold it weighed too much. He’s been very gracious. He’s only brought it up every day.”"]
speaker = "vivian-ng"
cue     = "said"
mention = "she"

[quotes.q9]
text    = "“a very expensive rock tour,”"
speaker = "todd-ames"
cue     = "called"
mention = "Rep. Todd Ames"

[quotes.q10]
parts   = ["“I was hard on Dr. Ng,”", "“I’d like to see the rock now.”"]
speaker = "todd-ames"
cue     = "said"
mention = "Ames"

[quotes.q11]
text    = "if Wayfarer had been scared"
speaker = "miles"
cue     = "wrote"
mention = "A second grader in Tulsa"

[quotes.q12]
parts   = ["“I told Miles the truth,”", "“I told him I was.”"]
speaker = "vivian-ng"
cue     = "said"
mention = "she"
+++
