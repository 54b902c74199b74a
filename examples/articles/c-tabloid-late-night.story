+++
format   = 1
title    = "‘Rock Bottom’: Host Tess Varga Slams Ex-Partner’s ‘Crocodile’ Apology"
language = "en"

[people.tess-varga]
name    = "Tess Varga"
aliases = ["Varga"]

[people.cal-drexler]
name    = "Cal Drexler"
aliases = ["Drexler"]

[people.bryce-olmond]
name    = "Bryce Olmond"
aliases = ["Olmond"]

[people.representative]
name = "representative"

[people.nina-abbott]
name    = "Nina Abbott"
aliases = ["Abbott"]

[people.night-owl]
name = "night owl"

[people.producers]
name = "producers"
kind = "group"

[people.padma-rae]
name    = "Padma Rae"
aliases = ["Rae"]
+++

‘Rock Bottom’: Host Tess Varga Slams Ex-Partner’s ‘Crocodile’ Apology

LOS ANGELES — Tess Varga opened the season premiere of “Past Midnight” on Monday night with a four-minute response to her former co-host and former husband, Cal Drexler, whose interview last week with the podcast “Second Chances” has been downloaded more than two million times.

In the interview, Drexler had told the podcast’s host, Bryce Olmond, that his marriage to Varga was “already over on the day of the wedding” and said he was sorry for the things he said about her “during the lawyers’ phase.” Olmond, who has known both of them since college, asked whether Drexler had ever said so to Varga herself. “She knows,” Drexler said.

Varga, seated behind the desk that the pair once shared, told the studio audience that she did not know. “Cal has apologized to everyone in the greater Los Angeles area except me,” she said, before describing the apology as “crocodile” and his account of the wedding as “rock bottom for a man who cried through the vows.”

She said that when Drexler left the program in 2021 he told the producers that she was “impossible,” that they told her he was “tired” and that neither word was in the press release.

Nina Abbott, an executive producer of the show, confirmed on Tuesday that the monologue had not been in the script that was approved by the network. A representative for Drexler said he had “nothing but respect” for Varga and “wishes her the best with the new season.”

Viewers were divided.

I grew up on these two and I have never felt more like a child of divorce.

— Padma Rae (@padmarae) September 10

She had four minutes and a network. He had a podcast. Not exactly David and Goliath.

— night owl (@nightowl_88) September 10

Olmond, whose show Varga called “the dry cleaners of Hollywood,” said that he was “a fan of both of them” and that she had an open invitation to respond. Asked on Tuesday whether she would take it, Varga said, “I just did.”

+++

[quotes.q1]
text    = "‘Rock Bottom’"
speaker = "tess-varga"
mention = "Tess Varga"

[quotes.q2]
text    = "‘Crocodile’"
speaker = "tess-varga"
cue     = "Slams"
mention = "Tess Varga"

[quotes.q3]
text    = "“already over on the day of the wedding”"
speaker = "cal-drexler"
cue     = "told"
mention = "Drexler"

[quotes.q4]
text    = "“during the lawyers’ phase.”"
speaker = "cal-drexler"
cue     = "and said"
mention = "Drexler had told"

[quotes.q5]
text    = "whether Drexler had ever said so to Varga herself"
speaker = "bryce-olmond"
cue     = "asked"
mention = "Olmond"

[quotes.q6]
text    = "“She knows,”"
speaker = "cal-drexler"
cue     = "said"
mention = "Drexler"

[quotes.q7]
text    = "she did not know"
speaker = "tess-varga"
cue     = "told"
mention = "Varga"

[quotes.q8]
text    = "“Cal has apologized to everyone in the greater Los Angeles area except me,”"
speaker = "tess-varga"
cue     = "said"
mention = "she"

[quotes.q9]
text    = "“crocodile”"
speaker = "tess-varga"
cue     = "describing"
mention = "she"

[quotes.q10]
text    = "“rock bottom for a man who cried through the vows.”"
speaker = "tess-varga"
cue     = "describing"
mention = "she said"

[quotes.q11]
from    = "when Drexler left"
to      = "the press release"
speaker = "tess-varga"
form    = "indirect"
cue     = "said"
mention = "She"

[quotes.q12]
text    = "“impossible,”"
speaker = "cal-drexler"
cue     = "told the"
mention = "he told"

[quotes.q13]
text    = "“tired”"
speaker = "producers"
cue     = "told"
mention = "they"

[quotes.q14]
text    = "the monologue had not been in the script that was approved by the network"
speaker = "nina-abbott"
cue     = "confirmed"
mention = "Nina Abbott"

[quotes.q15]
text    = "“nothing but respect”"
speaker = "representative"
cue     = "said"
mention = "A representative for Drexler"

[quotes.q16]
text    = "“wishes her the best with the new season.”"
speaker = "representative"
mention = "A representative for Drexler"

[quotes.q17]
text    = "“the dry cleaners of Hollywood,”"
speaker = "tess-varga"
cue     = "called"
mention = "Varga"

[quotes.q18]
text    = "“a fan of both of them”"
speaker = "bryce-olmond"
cue     = "said"
mention = "Olmond"

[quotes.q19]
text    = "“I just did.”"
speaker = "tess-varga"
cue     = "said"
mention = "Varga"

[embeds.e1]
text   = "I grew up on these two and I have never felt more like a child of divorce."
author = "padma-rae"

[embeds.e2]
from   = "She had four"
to     = "David and Goliath."
author = "night-owl"
+++
