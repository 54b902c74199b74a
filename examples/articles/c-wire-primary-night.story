+++
format   = 1
title    = "Marlowe holds on in 9th; Teller concedes in Senate race"
language = "en"

[people.ed-marlowe]
name    = "Ed Marlowe"
aliases = ["Marlowe"]

[people.janice-teller]
name    = "Janice Teller"
aliases = ["Teller"]

[people.curtis-voss]
name    = "Curtis Voss"
aliases = ["Voss"]

[people.lena-appel]
name    = "Lena Appel"
aliases = ["Appel"]

[people.state-journal]
name    = "State Journal"
kind    = "organization"
aliases = ["the Journal"]

[people.two-donors]
name = "two donors"
kind = "group"

[people.voss-campaign]
name = "Voss campaign"
kind = "organization"

[people.harvey-mace]
name    = "Harvey Mace"
aliases = ["Mace"]
+++

Marlowe holds on in 9th; Teller concedes in Senate race

CARROLTON — Rep. Ed Marlowe narrowly survived a primary challenge from the right on Tuesday, and Janice Teller, the former state auditor who entered the Republican race for the Senate as the favorite, conceded shortly before midnight to Curtis Voss, a retired airline pilot who had never before sought office.

In her concession speech, Teller said that Voss had run “a disciplined race” and that she would “do what I can” to help him in November, but added that he had not returned her call. The Voss campaign said the call went to a number that the candidate no longer uses.

Teller spent much of the final week defending a vote she cast as a legislator in 2005. Voss “found that vote, put it on a truck and drove it around the state,” said Lena Appel, her campaign manager. “We did not have an answer for the truck.”

Two donors who supported Teller said that she had ignored advice to attack Voss earlier and that Appel had been “in over her head,” although both also said that they would have found it difficult to name anyone better. Teller had been warned as early as March that Voss was within five points of her, according to The State Journal.

Voss, who spoke to supporters from the wing of a crop duster, called Teller “a fine woman who picked the wrong year,” accused the incumbent Democrat of “governing by press release” and called on her to agree to six debates. Within minutes, in an email to supporters, she declined.

In the Ninth District, Marlowe won by 641 votes over Harvey Mace, a county commissioner who had described him as “the senator from the airport lounge.” Mace said he would not decide until Thursday whether to seek a recount.

“I’ve won by more and I’ve won by less,” Marlowe said. “It counts the same.”

Asked what he would say to Republicans who voted for Mace, he said that he had “heard them.” Marlowe, a member of the so-called “gang of twelve” that negotiated last year’s spending bill, told the host of “First Light” last week that he would vote for it again.

+++

[quotes.q1]
text    = "“a disciplined race”"
speaker = "janice-teller"
cue     = "said"
mention = "Teller"

[quotes.q2]
text    = "“do what I can”"
speaker = "janice-teller"
mention = "Teller"

[quotes.q3]
text    = "he had not returned her call"
speaker = "janice-teller"
cue     = "added"
mention = "Teller said"

[quotes.q4]
text    = "the call went to a number that the candidate no longer uses"
speaker = "voss-campaign"
cue     = "said"
mention = "The Voss campaign"

[quotes.q5]
text    = "“found that vote, put it on a truck and drove it around the state,”"
speaker = "lena-appel"
cue     = "said"
mention = "Lena Appel"

[quotes.q6]
text    = "“We did not have an answer for the truck.”"
speaker = "lena-appel"
mention = "Lena Appel"

[quotes.q7]
text    = "“in over her head,”"
speaker = "two-donors"
cue     = "Teller said"
mention = "Two donors who supported Teller"

[quotes.q8]
text    = "they would have found it difficult to name anyone better"
speaker = "two-donors"
cue     = "said"
mention = "Two donors who supported Teller"

[quotes.q9]
text    = "Teller had been warned as early as March that Voss was within five points of her"
speaker = "state-journal"
cue     = "according to"
mention = "The State Journal"

[quotes.q10]
text    = "“a fine woman who picked the wrong year,”"
speaker = "curtis-voss"
cue     = "called"
mention = "Voss"

[quotes.q11]
text    = "“governing by press release”"
speaker = "curtis-voss"
cue     = "accused"
mention = "Voss"

[quotes.q12]
text    = "“the senator from the airport lounge.”"
speaker = "harvey-mace"
cue     = "described"
mention = "who"

[quotes.q13]
text    = "he would not decide until Thursday whether to seek a recount"
speaker = "harvey-mace"
cue     = "said"
mention = "Mace"

[quotes.q14]
text    = "“I’ve won by more and I’ve won by less,”"
speaker = "ed-marlowe"
cue     = "said"
mention = "Marlowe"

[quotes.q15]
text    = "“It counts the same.”"
speaker = "ed-marlowe"
mention = "Marlowe"

[quotes.q16]
text    = "“heard them.”"
speaker = "ed-marlowe"
cue     = "said"
mention = "he said"

[quotes.q17]
text    = "he would vote for it again"
speaker = "ed-marlowe"
cue     = "told"
mention = "Marlowe"
+++
