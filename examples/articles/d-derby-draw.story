+++
format   = 1
title    = "Late penalty denies Karsund in northern derby"
language = "en"

[people."miroslav-hadžijev"]
name    = "Miroslav Hadžijev"
aliases = ["Hadžijev"]

[people."thórdur-eyvindsson"]
name    = "Thórdur Eyvindsson"
aliases = ["Eyvindsson"]

[people.jonas-brekken]
name    = "Jonas Brekken"
aliases = ["Brekken"]

[people."luís-tavora"]
name    = "Luís Tavora"
aliases = ["Tavora"]

[people.the-league]
name    = "The league"
kind    = "organization"
aliases = ["the league"]

[people.banner]
name = "banner"
kind = "document"

[people.karsund-if]
name    = "Karsund IF"
kind    = "organization"
aliases = ["Karsund", "the club"]
+++

Late penalty denies Karsund in northern derby

Karsund IF 2
Bolvær 2

A penalty in the seventh minute of stoppage time by the Portuguese forward Luís Tavora earned Bolvær a point at Karsund on Saturday night and left the home side’s manager, Miroslav Hadžijev, waiting outside the referee’s door with a tablet computer under his arm.

“I was not there to shout at anybody, I was there to show him a film,” Hadžijev, whose side had led from the 14th minute, said afterwards. “A short film. A comedy.”

His opposite number, Thórdur Eyvindsson, a former Iceland defender who once played alongside Hadžijev at Trier and who remains a close friend, insisted that the decision had been correct. “Miro’s man has hold of the shirt, and not just the shirt,” he told Kanal Sport. “I’d have given two.” He said he had telephoned his colleague on the bus and had been called “a word that we both learned in Germany”.

For an hour it had been a contest in name only. Karsund’s first goal came from a corner, the second from a mistake by the visitors’ goalkeeper, Jonas Brekken, who threw the ball to the feet of an opponent and then stood for some moments with both hands on his head. “I saw yellow and our away shirt is yellow,” explained Brekken. “Their bench wears yellow bibs. That’s my whole story.”

“He’ll be teased until Christmas, and then he’ll be teased again,” Eyvindsson said of him.

Tavora pulled one back on 70 minutes. The penalty, awarded after a review that lasted almost four minutes, was his eleventh goal of the season. The 31-year-old, who was born in Setúbal and left Karsund for Bolvær in the summer on what the local press called a “swap of shame”, said he had not meant to celebrate in front of his former supporters. “My legs ran there. I told them no,” he said.

A banner behind the goal had read: “30 pieces of silver and a company car.”

In a statement on Sunday the club announced that it would ask the league for a recording of the conversation between the officials. The league confirmed that it had received the request but said such recordings were “not made for the purpose of consolation”.

+++

[quotes.q1]
parts   = ["“I was not there to shout at anybody, I was there to show him a film,”", "“A short film. A comedy.”"]
speaker = "miroslav-hadžijev"
cue     = "said"
mention = "Hadžijev"

[quotes.q2]
text    = "the decision had been correct"
speaker = "thórdur-eyvindsson"
cue     = "insisted"
mention = "Thórdur Eyvindsson"

[quotes.q3]
parts   = ["“Miro’s man has hold of the shirt, and not just the shirt,”", "“I’d have given two.”"]
speaker = "thórdur-eyvindsson"
cue     = "told"
mention = "he"

[quotes.q4]
from    = "he had telephoned"
to      = "learned in Germany”"
speaker = "thórdur-eyvindsson"
form    = "indirect"
cue     = "said"
mention = "He"

[quotes.q5]
text    = "“a word that we both learned in Germany”"
speaker = "thórdur-eyvindsson"
cue     = "said"
mention = "He"

[quotes.q6]
parts   = ["“I saw yellow and our away shirt is yellow,”", "“Their bench wears yellow bibs. That’s my whole story.”"]
speaker = "jonas-brekken"
cue     = "explained"
mention = "Brekken"

[quotes.q7]
text    = "“He’ll be teased until Christmas, and then he’ll be teased again,”"
speaker = "thórdur-eyvindsson"
cue     = "said"
mention = "Eyvindsson"

[quotes.q8]
text    = "he had not meant to celebrate in front of his former supporters"
speaker = "luís-tavora"
cue     = "said"
mention = "The 31-year-old"

[quotes.q9]
text    = "“My legs ran there. I told them no,”"
speaker = "luís-tavora"
cue     = "said"
mention = "he"

[quotes.q10]
text    = "“30 pieces of silver and a company car.”"
speaker = "banner"
cue     = "read"
mention = "A banner behind the goal"

[quotes.q11]
from    = "it would ask"
to      = "between the officials"
speaker = "karsund-if"
cue     = "announced"
mention = "the club"

[quotes.q12]
text    = "it had received the request"
speaker = "the-league"
cue     = "confirmed"
mention = "The league"

[quotes.q13]
text    = "such recordings were “not made for the purpose of consolation”"
speaker = "the-league"
form    = "indirect"
cue     = "said"
mention = "The league"

[quotes.q14]
text    = "“not made for the purpose of consolation”"
speaker = "the-league"
cue     = "said"
mention = "The league"
+++
