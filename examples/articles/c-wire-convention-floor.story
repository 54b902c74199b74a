+++
format   = 1
title    = "Delegates approve platform after floor fight on tariffs"
language = "en"

[people.nolan-wheeler]
name    = "Nolan Wheeler"
aliases = ["Wheeler"]

[people.katrina-sorrell]
name    = "Katrina Sorrell"
aliases = ["Sorrell"]

[people.philip-gamble]
name    = "Philip Gamble"
aliases = ["Gamble"]

[people.edna-stokes]
name    = "Edna Stokes"
aliases = ["Stokes"]

[people.some-delegates]
name = "Some delegates"
kind = "group"

[people.sign]
name = "sign"
kind = "document"

[people.wheeler-campaign]
name = "Wheeler campaign"
kind = "organization"

[people.platform]
name = "platform"
kind = "document"

[people.spokeswoman]
name = "spokeswoman"

[people.st-clair-star]
name = "St. Clair Star"
kind = "organization"

[people.both]
name = "both"
kind = "group"
+++

Delegates approve platform after floor fight on tariffs
ST. CLAIR — Delegates to the state Republican convention approved a platform on Saturday that endorses tariffs “where American workers are cheated,” language that former Rep. Nolan Wheeler, who wants to be governor, called “a surrender to people who have never met a payroll” and that he promised to ignore.
The vote followed a debate of nearly two hours in which supporters of Wheeler’s main rival for the nomination, Attorney General Katrina Sorrell, accused him of trying to “write the party out of its own platform.” That charge was made by Edna Stokes, a delegate from Marsh County, who also described the former congressman as “a tourist” and said that when he came to her county in March he asked her where it was.
Wheeler said he did not remember Stokes. “I have been in every county in this state at least four times,” he told reporters. He said that Sorrell, who did not speak from the floor, was behind the attack and that she should “come out and say it herself.”
She did so an hour later. In remarks to the Young Republicans, Sorrell said that Wheeler “voted for every trade deal he was ever handed” and that his campaign manager, Philip Gamble, once told a group of donors that the voters who cared about the issue were “not our people.”
“I never said that,” Gamble said on Saturday evening. “I said they were not our people yet.”
Some delegates said they had wanted a shorter meeting. Others, holding a sign that read “LET NOLAN BE NOLAN,” walked out when the result was announced. The platform, which is not binding, also calls for an end to the “blanket primary” and describes the federal income tax as “a temporary measure that has lasted too long.”
The Wheeler campaign, in a fund-raising email sent during the roll call, said that party insiders were rigging the rules. Sorrell, whose spokeswoman called the message “fantasy with a donate button,” leads Wheeler by seven points, according to a poll by The St. Clair Star. The two have agreed to appear together on Tuesday on “Capitol View,” and both said they would be civil.

+++

[quotes.q1]
text    = "“where American workers are cheated,”"
speaker = "platform"
cue     = "endorses"
mention = "a platform"

[quotes.q2]
text    = "“a surrender to people who have never met a payroll”"
speaker = "nolan-wheeler"
cue     = "called"
mention = "former Rep. Nolan Wheeler"

[quotes.q3]
text    = "“write the party out of its own platform.”"
speaker = "edna-stokes"
cue     = "accused"
mention = "Edna Stokes"

[quotes.q4]
text    = "“a tourist”"
speaker = "edna-stokes"
cue     = "described"
mention = "who"

[quotes.q5]
text    = "when he came to her county in March he asked her where it was"
speaker = "edna-stokes"
cue     = "said"
mention = "who"

[quotes.q6]
text    = "he did not remember Stokes"
speaker = "nolan-wheeler"
cue     = "said"
mention = "Wheeler"

[quotes.q7]
text    = "“I have been in every county in this state at least four times,”"
speaker = "nolan-wheeler"
cue     = "told"
mention = "he"

[quotes.q8]
text    = "“come out and say it herself.”"
speaker = "nolan-wheeler"
cue     = "He said"
mention = "He"

[quotes.q9]
text    = "“voted for every trade deal he was ever handed”"
speaker = "katrina-sorrell"
cue     = "said"
mention = "Sorrell"

[quotes.q10]
text    = "“not our people.”"
speaker = "philip-gamble"
cue     = "told"
mention = "Philip Gamble"

[quotes.q11]
text    = "“I never said that,”"
speaker = "philip-gamble"
cue     = "said"
mention = "Gamble"

[quotes.q12]
text    = "“I said they were not our people yet.”"
speaker = "philip-gamble"
mention = "Gamble"

[quotes.q13]
text    = "they had wanted a shorter meeting"
speaker = "some-delegates"
cue     = "said"
mention = "Some delegates"

[quotes.q14]
text    = "“LET NOLAN BE NOLAN,”"
speaker = "sign"
cue     = "read"
mention = "a sign"

[quotes.q15]
text    = "“a temporary measure that has lasted too long.”"
speaker = "platform"
cue     = "describes"
mention = "The platform"

[quotes.q16]
text    = "party insiders were rigging the rules"
speaker = "wheeler-campaign"
cue     = "said"
mention = "The Wheeler campaign"

[quotes.q17]
text    = "“fantasy with a donate button,”"
speaker = "spokeswoman"
cue     = "called"
mention = "whose spokeswoman"

[quotes.q18]
text    = "leads Wheeler by seven points"
speaker = "st-clair-star"
cue     = "according to"
mention = "a poll by The St. Clair Star"

[quotes.q19]
text    = "they would be civil"
speaker = "both"
cue     = "said"
mention = "both"
+++
