+++
format   = 1
title    = "Sheriff, commissioner clash over shooting range"
language = "en"

[people.roy-pellman]
name    = "Roy Pellman"
aliases = ["Pellman"]

[people.gail-sutter]
name    = "Gail Sutter"
aliases = ["Sutter"]

[people.wayne-hodge]
name    = "Wayne Hodge"
aliases = ["Hodge"]

[people.others]
name = "Others"
kind = "group"

[people.sign]
name = "sign"
kind = "document"

[people.majority]
name = "majority"
kind = "group"

[people.natalie-boone]
name    = "Natalie Boone"
aliases = ["Boone"]
+++

Sheriff, commissioner clash over shooting range

BREWSTER — A proposal to open the county sheriff's shooting range to the public on weekends was sent back to a committee on Tuesday after an argument in which Sheriff Roy Pellman told Commissioner Gail Sutter, who opposes it, that she had been ''hiding behind noise studies.''

Pellman said that the range, which deputies use on weekdays, was ''paid for by the same people who are locked out of it'' and that Sutter's objections, as he understood them from reading her newsletter, amounted to ''not liking the sound of freedom.''

''I don't like the sound of it at 7 in the morning,'' Sutter said.

''Who does?'' said the board's chairman, Wayne Hodge.

Sutter, whose district includes two subdivisions that adjoin the property, said that she had asked for the sound study because the sheriff declined to provide one. She said he told her privately that the noise would be ''no worse than the interstate.'' Hodge asked the sheriff whether that was so.

''I said it would be about the same.''

A majority of the 34 people who spoke said they favored the plan. Some held a sign that read ''OUR RANGE TOO''; others complained that the sheriff had turned out employees on paid time. Natalie Boone, who lives on Fallow Court and whose husband is a deputy, said that she was ''for it in principle'' but that Pellman, whom she described as ''a good boss,'' had not visited her street. The sheriff's plan, known as the ''open gate'' policy, would limit shooting to five hours a day.

When Hodge proposed a trial period of six months, Pellman ''looked like he'd been handed a parking ticket,'' the chairman said later, and Sutter seconded the motion. It failed, 3 to 2. Hodge said that he would ''try again in August.''

+++

[quotes.q1]
text    = "''hiding behind noise studies.''"
speaker = "roy-pellman"
cue     = "told"
mention = "Sheriff Roy Pellman"

[quotes.q2]
text    = "''paid for by the same people who are locked out of it''"
speaker = "roy-pellman"
cue     = "said"
mention = "Pellman"

[quotes.q3]
text    = "''not liking the sound of freedom.''"
speaker = "roy-pellman"
cue     = "said that"
mention = "Pellman"

[quotes.q4]
text    = "''I don't like the sound of it at 7 in the morning,''"
speaker = "gail-sutter"
cue     = "said"
mention = "Sutter"

[quotes.q5]
text    = "''Who does?''"
speaker = "wayne-hodge"
cue     = "said"
mention = "Wayne Hodge"

[quotes.q6]
text    = "she had asked for the sound study because the sheriff declined to provide one"
speaker = "gail-sutter"
cue     = "property, said"
mention = "Sutter"

[quotes.q7]
text    = "''no worse than the interstate.''"
speaker = "roy-pellman"
cue     = "told"
mention = "he"

[quotes.q8]
text    = "''I said it would be about the same.''"
speaker = "roy-pellman"
mention = "the sheriff"

[quotes.q9]
text    = "they favored the plan"
speaker = "majority"
cue     = "said"
mention = "A majority of the 34 people who spoke"

[quotes.q10]
text    = "''OUR RANGE TOO''"
speaker = "sign"
cue     = "read"
mention = "a sign"

[quotes.q11]
text    = "the sheriff had turned out employees on paid time"
speaker = "others"
cue     = "complained"
mention = "others"

[quotes.q12]
text    = "''for it in principle''"
speaker = "natalie-boone"
cue     = "said"
mention = "Natalie Boone"

[quotes.q13]
text    = "''a good boss,''"
speaker = "natalie-boone"
cue     = "described"
mention = "she"

[quotes.q14]
text    = "''looked like he'd been handed a parking ticket,''"
speaker = "wayne-hodge"
cue     = "said"
mention = "the chairman"

[quotes.q15]
text    = "''try again in August.''"
speaker = "wayne-hodge"
cue     = "said"
mention = "Hodge"
+++
