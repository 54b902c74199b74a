+++
format   = 1
title    = "At a town hall in Carver, the questions outrun the answers"
language = "en"

[people.carolyn-ives]
name    = "Carolyn Ives"
aliases = ["Ives", "Rep. Carolyn Ives"]

[people.wade-bohannon]
name    = "Wade Bohannon"
aliases = ["Bohannon"]

[people.tamika-fields]
name    = "Tamika Fields"
aliases = ["Fields"]

[people.her-own-office]
name = "her own office"
kind = "organization"

[people.people]
name = "people"
kind = "group"

[people.sheet]
name = "sheet"
kind = "document"

[people.girl]
name = "girl"

[people.leona-schenk]
name    = "Leona Schenk"
aliases = ["Schenk"]

[people.kendrick-poole]
name    = "Kendrick Poole"
aliases = ["Poole"]
+++

At a town hall in Carver, the questions outrun the answers

CARVER -- Rep. Carolyn Ives had set aside an hour. She stayed for two and a half, and by the end of it she had been asked about the price of eggs, the war, her vote in May, her hair and whether she was happy.

The congresswoman, a second-term moderate in a district that has thrown out three incumbents in a decade, took the first 20 questions standing on a cafeteria table.

"Are you going to cut my Social Security?" asked Leona Schenk, 77, who had the microphone before anyone had offered it to her. "No, ma'am," Ives said. "Is that a promise or a plan?" "It's a promise," the congresswoman answered, and Schenk passed the microphone on without another word.

It went less smoothly with Wade Bohannon. A contractor from Sill, he wanted to know why Ives had voted in May for a spending bill that her own office had described, he said, reading from his phone, as "a Christmas tree with the price tags left on." Did she remember that?

"I wrote that," said Ives. "I remember it fondly."

Then why had she voted for it? "Because the clinic in your town was one of the ornaments, sir," she said. Bohannon said that the clinic was closed on weekends. She said she knew; she was working on that.

"Work faster," he said.

Tamika Fields, a nurse at that clinic, stood up next, and she faced not the table but Bohannon. She told him that two of them covered 9,000 patients. "You come by on a Saturday and I'll let you in myself," she said. "You can do the phones." He said he would be there. The cheer that followed was the loudest of the night, and the congresswoman, for a moment, was nobody's business at all.

Not everyone was charmed. Outside, under an inflatable rat, a few dozen people chanted "Carolyn, come clean!" and handed out a sheet that listed what it called her "eleven broken vows." Kendrick Poole, who is expected to challenge her in the primary, stood a little way off and insisted that he had nothing to do with the rat. He did, however, quote from the sheet. "Number four is a killer," Poole said.

Number four has to do with eggs.

Back inside, the last question came from a girl of about 10, who had to be lifted. She asked if it was a good job. Ives sat down on the edge of the table. "It's a hard one to be good at," she said after a while. The girl thought this over. "That's what my dad says about his," she said.

+++

[quotes.q1]
text    = '"Are you going to cut my Social Security?"'
speaker = "leona-schenk"
cue     = "asked"
mention = "Leona Schenk"

[quotes.q2]
text    = "\"No, ma'am,\""
speaker = "carolyn-ives"
cue     = "said"
mention = "Ives"

[quotes.q3]
text    = '"Is that a promise or a plan?"'
speaker = "leona-schenk"
mention = "Leona Schenk"

[quotes.q4]
text    = "\"It's a promise,\""
speaker = "carolyn-ives"
cue     = "answered"
mention = "the congresswoman"

[quotes.q5]
text    = '"a Christmas tree with the price tags left on."'
speaker = "her-own-office"
cue     = "described"
mention = "her own office"

[quotes.q6]
parts   = ['"I wrote that,"', '"I remember it fondly."']
speaker = "carolyn-ives"
cue     = "said"
mention = "Ives"

[quotes.q7]
text    = '"Because the clinic in your town was one of the ornaments, sir,"'
speaker = "carolyn-ives"
cue     = "said"
mention = "she"

[quotes.q8]
text    = "the clinic was closed on weekends"
speaker = "wade-bohannon"
cue     = "said that"
mention = "Bohannon"

[quotes.q9]
text    = "she knew; she was working on that"
speaker = "carolyn-ives"
cue     = "said"
mention = "She"

[quotes.q10]
text    = '"Work faster,"'
speaker = "wade-bohannon"
cue     = "said"
mention = "he"

[quotes.q11]
text    = "two of them covered 9,000 patients"
speaker = "tamika-fields"
cue     = "told"
mention = "She"

[quotes.q12]
parts   = ["\"You come by on a Saturday and I'll let you in myself,\"", '"You can do the phones."']
speaker = "tamika-fields"
cue     = "said"
mention = "she"

[quotes.q13]
text    = "he would be there"
speaker = "wade-bohannon"
cue     = "said"
mention = "He"

[quotes.q14]
text    = '"Carolyn, come clean!"'
speaker = "people"
cue     = "chanted"
mention = "a few dozen people"

[quotes.q15]
text    = '"eleven broken vows."'
speaker = "sheet"
cue     = "called"
mention = "it"

[quotes.q16]
text    = "he had nothing to do with the rat"
speaker = "kendrick-poole"
cue     = "insisted"
mention = "Kendrick Poole"

[quotes.q17]
text    = '"Number four is a killer,"'
speaker = "kendrick-poole"
cue     = "said"
mention = "Poole"

[quotes.q18]
text    = "if it was a good job"
speaker = "girl"
cue     = "asked"
mention = "She"

[quotes.q19]
text    = "\"It's a hard one to be good at,\""
speaker = "carolyn-ives"
cue     = "said"
mention = "she"

[quotes.q20]
text    = "\"That's what my dad says about his,\""
speaker = "girl"
cue     = "said"
mention = "she"
+++
