+++
format   = 1
title    = "The man who says no"
language = "en"

[people.cyrus-vandeleur]
name    = "Cyrus Vandeleur"
aliases = ["Vandeleur", "Cy"]

[people.dot-pasternak-lee]
name    = "Dot Pasternak-Lee"
aliases = ["Pasternak-Lee", "Dot"]

[people.dentist]
name = "dentist"

[people.seventh-visitor]
name = "seventh visitor"

[people.frank-osgood]
name    = "Frank Osgood"
aliases = ["Osgood"]

[people.marjorie]
name = "Marjorie"
+++

The man who says no

Cyrus Vandeleur reads the way other people swim laps: without pleasure, before breakfast, for his health. He is the last buyer of manuscripts in the city who will see anyone who walks in with one, and on the Monday that I spent in his office he saw seven people and disappointed six.

The first was a retired dentist. He had brought a novel about Atlantis in a bowling bag.

“How long is it?” Vandeleur said.

“Nine hundred pages.”

“And do they get there?”

The dentist thought. “They’re there at the beginning,” he said.

“Ah,” said Vandeleur, and with great courtesy carried the bag to the elevator.

He is 77, with the sloping shoulders of a man who has been leaning over the same desk since 1974. In that time he has turned down, by his own count, some 60,000 books, among them four that went on to sell a million copies. He can recite the titles. He does it at parties, to get it over with. “I was right about three of them,” he told me.

The one he got wrong was by Dot Pasternak-Lee.

When I called Pasternak-Lee, who lives on an island with goats, she put the phone down to find the letter, which she keeps in a drawer with her will. It took a while. A goat could be heard. “Dear Ms. Lee,” it begins. “You have an ear, an eye and, I suspect, a temper. You do not yet have a book. Go away and lose it.” When she had read it out she breathed in. “I was so mad I threw the thing in the river,” she said. “The manuscript. And then I sat down and wrote ‘Salt Hay.’ I sent it to somebody else.”

Had she ever told him?

“Told Cy?” she said. “I sent him the first copy off the press. I wrote in it, ‘Lost it.’”

Vandeleur has the copy. He took it down for me, and he seemed surprised to find that his hand was shaking. “My wife said that I should be ashamed of myself,” he said. “I told her I’d never been prouder of a rejection.” His wife, Marjorie, who died in 2015, read everything first. She wrote her verdicts on the wrapping paper, in pencil. “Not while I live,” said one that he still keeps under the blotter.

At noon he went around the corner to Osgood’s, where he has had the same booth for three decades and where Frank Osgood, the owner, has been working on a memoir for two of them.

“He won’t look at it,” Osgood said, setting down the soup.

“I’m eating,” Vandeleur said.

“He’s been eating since the first Bush.”

The seventh visitor came at 10 minutes to five. She was perhaps 20, in a wet raincoat, and she had no bag. She took a single sheet out of her sleeve. Vandeleur put on the other glasses. He read it, turned it over, saw that the back was blank and read the front again. The radiator knocked.

“Where’s the rest?” he said at last.

“That’s all there is so far.”

He handed it back to her. He was not smiling, exactly. “Well, go home,” he said. “Go home. Hurry up.”

+++

[quotes.q1]
text    = "“How long is it?”"
speaker = "cyrus-vandeleur"
cue     = "said"
mention = "Vandeleur"

[quotes.q2]
text    = "“Nine hundred pages.”"
speaker = "dentist"
mention = "a retired dentist"

[quotes.q3]
text    = "“And do they get there?”"
speaker = "cyrus-vandeleur"
mention = "Vandeleur"

[quotes.q4]
text    = "“They’re there at the beginning,”"
speaker = "dentist"
cue     = "said"
mention = "he"

[quotes.q5]
text    = "“Ah,”"
speaker = "cyrus-vandeleur"
cue     = "said"
mention = "Vandeleur"

[quotes.q6]
text    = "“I was right about three of them,”"
speaker = "cyrus-vandeleur"
cue     = "told"
mention = "he"

[quotes.q7]
parts   = ["“Dear Ms. Lee,”", "“You have an ear, an eye and, I suspect, a temper. You do not yet have a book. Go away and lose it.”"]
speaker = "cyrus-vandeleur"
cue     = "begins"
mention = "it"

[quotes.q8]
parts   = ["“I was so mad I threw the thing in the river,”", "“The manuscript. And then I sat down and wrote ‘Salt Hay.’ I sent it to somebody else.”"]
speaker = "dot-pasternak-lee"
cue     = "said"
mention = "she"

[quotes.q9]
parts   = ["“Told Cy?”", "“I sent him the first copy off the press. I wrote in it, ‘Lost it.’”"]
speaker = "dot-pasternak-lee"
cue     = "said"
mention = "she"

[quotes.q10]
parts   = ["“My wife said that I should be ashamed of myself,”", "“I told her I’d never been prouder of a rejection.”"]
speaker = "cyrus-vandeleur"
cue     = "said"
mention = "he"

[quotes.q11]
text    = "“Not while I live,”"
speaker = "marjorie"
cue     = "said"
mention = "one"

[quotes.q12]
text    = "“He won’t look at it,”"
speaker = "frank-osgood"
cue     = "said"
mention = "Osgood"

[quotes.q13]
text    = "“I’m eating,”"
speaker = "cyrus-vandeleur"
cue     = "said"
mention = "Vandeleur"

[quotes.q14]
text    = "“He’s been eating since the first Bush.”"
speaker = "frank-osgood"
mention = "Osgood"

[quotes.q15]
text    = "“Where’s the rest?”"
speaker = "cyrus-vandeleur"
cue     = "said"
mention = "he"

[quotes.q16]
text    = "“That’s all there is so far.”"
speaker = "seventh-visitor"
mention = "She"

[quotes.q17]
parts   = ["“Well, go home,”", "“Go home. Hurry up.”"]
speaker = "cyrus-vandeleur"
cue     = "said"
mention = "he"
+++
