+++
format   = 1
title    = "Mayor’s Aide Is Suspended Over Recording"
language = "en"

[people.samuel-tennant]
name    = "Samuel Tennant"
aliases = ["Tennant"]

[people.lorraine-pickett]
name    = "Lorraine Pickett"
aliases = ["Pickett"]

[people.joseph-bruno]
name    = "Joseph Bruno"
aliases = ["Bruno"]

[people.renee-walsh]
name    = "Renee Walsh"
aliases = ["Walsh"]

[people.peter-glynn]
name    = "Peter Glynn"
aliases = ["Glynn"]

[people.supporters]
name = "supporters"
kind = "group"

[people.corwin-telegraph]
name = "Corwin Telegraph"
kind = "organization"

[people.council-members]
name = "Council members"
kind = "group"
+++

Aide to Mayor Called Alderman ‘Useless,’ Recording Shows

CORWIN — A senior aide to Mayor Lorraine Pickett was suspended on Wednesday after The Corwin Telegraph published a recording in which he tells a developer that a member of the City Council can be ignored and that the mayor does not read the contracts she signs.

On the recording, the aide, Samuel Tennant, says that Alderman Joseph Bruno is “useless to everybody, including himself,” tells the developer, Renee Walsh, that Pickett “signs where the sticker is” and says that the project would be approved by summer no matter what the planning board recommended. Walsh, who made the recording, can be heard saying that she was told in March that the board’s approval was “the whole ballgame.”

Pickett, in a statement, said the comments were “offensive and wrong” and did “not describe how this office works.” At a news conference later in the day, when a reporter asked whether she had read the contract for the Dock Street project, she said that she had read “the parts that matter.”

Bruno, who has represented the Fourth Ward since 2006 and who clashed with Tennant over a rezoning last year, said he had been called “a great deal worse” by the aide in person and called for an investigation by the city’s inspector general. “I don’t need an apology from Sam,” he said. “I need to know who else was on those calls.”

A lawyer for Tennant, Peter Glynn, said that his client was “embarrassed” by the conversation, that Walsh had invited him to lunch and steered him toward the subject, and that the version on the newspaper’s website omitted a passage in which Tennant praises Bruno as “honest.”

The Telegraph said that it had published the recording in full.

Walsh, whose company, Harborline, owns four parcels near the site, said she began recording her meetings with city officials on the advice of a friend. Tennant, she said, “was perfectly polite to me.” She declined to say what the friend, whom Glynn described as “a competitor of the city’s preferred bidder,” does for a living.

Council members said they would discuss the matter in closed session next week. Some of Pickett’s supporters in the Fourth Ward, who ran a campaign in 2022 under the slogan “Pickett Fence,” said she should have fired Tennant outright.

+++

[quotes.q1]
text    = "‘Useless,’"
speaker = "samuel-tennant"
mention = "Aide to Mayor"

[quotes.q2]
text    = "“useless to everybody, including himself,”"
speaker = "samuel-tennant"
cue     = "says"
mention = "Samuel Tennant"

[quotes.q3]
text    = "“signs where the sticker is”"
speaker = "samuel-tennant"
cue     = "tells"
mention = "Samuel Tennant"

[quotes.q4]
from    = "the project would"
to      = "planning board recommended"
speaker = "samuel-tennant"
cue     = "says"
mention = "Samuel Tennant"

[quotes.q5]
text    = "“the whole ballgame.”"
speaker = "renee-walsh"
cue     = "saying"
mention = "Walsh"

[quotes.q6]
text    = "“offensive and wrong”"
speaker = "lorraine-pickett"
cue     = "said"
mention = "Pickett"

[quotes.q7]
text    = "“not describe how this office works.”"
speaker = "lorraine-pickett"
mention = "Pickett"

[quotes.q8]
text    = "“the parts that matter.”"
speaker = "lorraine-pickett"
cue     = "said"
mention = "she said"

[quotes.q9]
text    = "“a great deal worse”"
speaker = "joseph-bruno"
cue     = "said"
mention = "Bruno"

[quotes.q10]
text    = "“I don’t need an apology from Sam,”"
speaker = "joseph-bruno"
cue     = "said"
mention = "he"

[quotes.q11]
text    = "“I need to know who else was on those calls.”"
speaker = "joseph-bruno"
mention = "he"

[quotes.q12]
text    = "“embarrassed”"
speaker = "peter-glynn"
cue     = "said"
mention = "Peter Glynn"

[quotes.q13]
text    = "“honest.”"
speaker = "samuel-tennant"
cue     = "praises"
mention = "Tennant"

[quotes.q14]
text    = "it had published the recording in full"
speaker = "corwin-telegraph"
cue     = "said"
mention = "The Telegraph"

[quotes.q15]
text    = "she began recording her meetings with city officials on the advice of a friend"
speaker = "renee-walsh"
cue     = "said"
mention = "Walsh"

[quotes.q16]
text    = "“was perfectly polite to me.”"
speaker = "renee-walsh"
cue     = "said"
mention = "she"

[quotes.q17]
text    = "“a competitor of the city’s preferred bidder,”"
speaker = "peter-glynn"
cue     = "described"
mention = "Glynn"

[quotes.q18]
text    = "they would discuss the matter in closed session next week"
speaker = "council-members"
cue     = "said"
mention = "Council members"

[quotes.q19]
text    = "she should have fired Tennant outright"
speaker = "supporters"
cue     = "said"
mention = "Some of Pickett’s supporters in the Fourth Ward"
+++
