+++
format   = 1
title    = "A marriage, a mortgage and 600 acres of mud"
language = "en"

[people."inés-halloran"]
name    = "Inés Halloran"
aliases = ["Inés"]

[people.jim-halloran]
name    = "Jim Halloran"
aliases = ["Jim"]

[people.todd]
name = "Todd"

[people.sean]
name = "Sean"
+++

A marriage, a mortgage and 600 acres of mud

They disagree about whose idea it was.

“Hers,” says Jim Halloran, who is under the combine.

“I said we should look at it,” says his wife, who is not. “I said look.”

What Inés Halloran wanted to look at, in the spring of 2012, was 600 acres of bottomland that nobody had drained since her husband's grandfather was a boy. What they did, nine days later, was borrow $1.9 million against everything they owned. He says she did the arithmetic on the dashboard of the truck. She says there was no arithmetic; there was “a feeling and a pencil.”

It has rained on them, more or less, ever since. In five of the last seven years the Hallorans have lost money. The bank, which used to send a calendar at Christmas, now sends a man named Todd. He is polite. He calls the farm “the asset.”

“I told Todd, ‘The asset needs you to wipe your boots,’” says Inés, and for the first time that morning there is a laugh from beneath the machine.

“She did, too,” he calls out. “He wiped them.”

She grew up in a city of nine million people, the daughter of a dentist. They met when she was translating at a grain conference and he, instead of asking her for the word for “sorghum,” asked her to dinner. He had to ask twice. The first time, she explains, she thought that it was the sorghum he meant.

“I'd practiced it and everything,” Jim says.

These days he gets up at 4 and she goes to bed at 1, doing the books, so that there are exactly three hours in the 24 when both of them are asleep. It is hard on a marriage, he allows. He crawls out, finally, and wipes his hands on a rag that makes them blacker. “We leave notes.”

She goes to the kitchen drawer and brings back a fistful. Most are about parts. “Belt came. Wrong belt,” reads one in his square capitals. Under it, in her looping hand: “Wrong husband?” And under that, “Probably.”

Their son, Sean, who is 22 and studies accounting four hours away, is asked now and then if he will come home to it. He has told his mother no and his father maybe. “Dad hears ‘maybe’ and he's already picking out my tractor,” he says by phone. “Mom hears ‘no’ and she looks sort of relieved, and then she sort of isn't.”

Told this, Inés is silent for a bit. Then she says “He's a smart boy,” and looks out of the window at the water standing in the rows. When she does speak again it is to her husband.

“Tell him the truth about the drainage.”

“I did.”

“All of it?” she asks.

“I said it was coming along.” He is grinning. She has begun to, as well, in spite of herself. “Well, it is,” he says. “It's coming along the road.”

+++

[quotes.q1]
text    = "“Hers,”"
speaker = "jim-halloran"
cue     = "says"
mention = "Jim Halloran"

[quotes.q2]
parts   = ["“I said we should look at it,”", "“I said look.”"]
speaker = "inés-halloran"
cue     = "says"
mention = "his wife"

[quotes.q3]
text    = "she did the arithmetic on the dashboard of the truck"
speaker = "jim-halloran"
cue     = "says"
mention = "He"

[quotes.q4]
text    = "there was no arithmetic"
speaker = "inés-halloran"
cue     = "says"
mention = "She"

[quotes.q5]
text    = "“a feeling and a pencil.”"
speaker = "inés-halloran"
cue     = "says"
mention = "She"

[quotes.q6]
text    = "“the asset.”"
speaker = "todd"
cue     = "calls"
mention = "He"

[quotes.q7]
text    = "“I told Todd, ‘The asset needs you to wipe your boots,’”"
speaker = "inés-halloran"
cue     = "says"
mention = "Inés"

[quotes.q8]
parts   = ["“She did, too,”", "“He wiped them.”"]
speaker = "jim-halloran"
cue     = "calls"
mention = "he"

[quotes.q9]
text    = "she thought that it was the sorghum he meant"
speaker = "inés-halloran"
cue     = "explains"
mention = "she"

[quotes.q10]
text    = "“I'd practiced it and everything,”"
speaker = "jim-halloran"
cue     = "says"
mention = "Jim"

[quotes.q11]
text    = "It is hard on a marriage"
speaker = "jim-halloran"
cue     = "allows"
mention = "he"

[quotes.q12]
text    = "“We leave notes.”"
speaker = "jim-halloran"
mention = "He"

[quotes.q13]
text    = "“Belt came. Wrong belt,”"
speaker = "jim-halloran"
cue     = "reads"
mention = "one"

[quotes.q14]
text    = "“Wrong husband?”"
speaker = "inés-halloran"
mention = "her"

[quotes.q15]
text    = "“Probably.”"
speaker = "jim-halloran"
mention = "his"

[quotes.q16]
parts   = ["“Dad hears ‘maybe’ and he's already picking out my tractor,”", "“Mom hears ‘no’ and she looks sort of relieved, and then she sort of isn't.”"]
speaker = "sean"
cue     = "says"
mention = "he"

[quotes.q17]
text    = "“He's a smart boy,”"
speaker = "inés-halloran"
cue     = "says"
mention = "she"

[quotes.q18]
text    = "“Tell him the truth about the drainage.”"
speaker = "inés-halloran"
mention = "she does"

[quotes.q19]
text    = "“I did.”"
speaker = "jim-halloran"
mention = "her husband"

[quotes.q20]
text    = "“All of it?”"
speaker = "inés-halloran"
cue     = "asks"
mention = "she"

[quotes.q21]
text    = "“I said it was coming along.”"
speaker = "jim-halloran"
mention = "He"

[quotes.q22]
parts   = ["“Well, it is,”", "“It's coming along the road.”"]
speaker = "jim-halloran"
cue     = "says"
mention = "he"
+++
