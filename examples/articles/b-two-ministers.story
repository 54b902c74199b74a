+++
format   = 1
title    = "Two candidates, one lift and a long silence"
language = "en"

[people."siobhán-mac-aonghusa"]
name    = "Siobhán Mac Aonghusa"
aliases = ["Ms Mac Aonghusa", "Siobhán"]

[people.dervla-tierney]
name    = "Dervla Tierney"
aliases = ["Ms Tierney", "Dervla"]

[people.ultan-fitzgibbon]
name = "Ultan Fitzgibbon"

[people.poll]
name = "poll"
kind = "document"

[people.friends-of-both]
name = "friends of both"
kind = "group"

[people.member]
name = "member"
+++

Two candidates, one lift and a long silence

For the second time in a week the contenders for the leadership of the Civic Alliance found themselves in the same lift on Monday, and for the second time neither spoke to the other until the doors opened.

Siobhán Mac Aonghusa, the Minister for Housing, got out first. She went straight to the cameras. “I have great time for Dervla,” she told them. “She has given this party 20 years.” Asked if that was a compliment, she smiled. “I would hope she gives it 20 more, in whatever role the members see fit.”

Her rival, the Minister for Justice, had the remark read to her on the steps. She said it was generous, and that there would be a place in her cabinet for the Minister for Housing as well.

Dervla Tierney has been careful not to attack. But she noted in a speech on Friday that fewer houses were completed last year than in any year since 2019. When Ms Mac Aonghusa was asked about it on the radio the next morning, she said the figure was “selective” and that her colleague “knows better, because she was in the room when the targets were set.”

“I was in the room,” Ms Tierney confirmed later that day. “It was Siobhán who was looking at her phone.”

It is that kind of contest. The two women entered the Dáil on the same day, in 2007, and shared an office, a secretary and for some months a house. Ms Tierney is godmother to Ms Mac Aonghusa’s eldest girl. Friends of both say there was a falling-out in 2016 over the nomination for the European seat, which she wanted and she got.

Ultan Fitzgibbon, who lost that nomination to the pair of them, declines to say which “she” is which.

“I’ll only say that one of them rang me the night before to offer me her votes,” he recalled, “and the other rang five minutes after to tell me she hadn’t any.”

A poll for the Sunday Record, taken before the weekend, put Ms Tierney on 46 per cent among paid-up members and Ms Mac Aonghusa on 41, with the rest undecided. Among voters generally the order was reversed. Ms Mac Aonghusa said she had never paid attention to polls. “I did see that one,” she added.

In Ballyduane on Monday night, where each had 12 minutes to speak, the Minister for Justice went first. She talked about courts and community gardaí and did not mention housing. Then she did. “There are young couples in this hall,” she said, “who are living in the box room they were reared in.”

Ms Mac Aonghusa, when her turn came, put her script down on the lectern. “I know those couples. I was at Dervla’s wedding,” she said. “She lived in the box room herself for three years, and it was my box room.”

It got the only laugh of the night. Afterwards, in the car park, a member who had driven from the far end of the county was asked which of the two she would be voting for. “Whichever of them gets the other one to stay,” she replied.

The result is to be announced on the 23rd.

+++

[quotes.q1]
parts   = ["“I have great time for Dervla,”", "“She has given this party 20 years.”"]
speaker = "siobhán-mac-aonghusa"
cue     = "told"
mention = "she"

[quotes.q2]
text    = "“I would hope she gives it 20 more, in whatever role the members see fit.”"
speaker = "siobhán-mac-aonghusa"
mention = "she told"

[quotes.q3]
from    = "it was generous,"
to      = "Housing as well"
speaker = "dervla-tierney"
cue     = "said"
mention = "She"

[quotes.q4]
text    = "fewer houses were completed last year than in any year since 2019"
speaker = "dervla-tierney"
cue     = "noted"
mention = "she"

[quotes.q5]
text    = "“selective”"
speaker = "siobhán-mac-aonghusa"
cue     = "said"
mention = "she"

[quotes.q6]
text    = "“knows better, because she was in the room when the targets were set.”"
speaker = "siobhán-mac-aonghusa"
cue     = "said"
mention = "she"

[quotes.q7]
text    = "“I was in the room,”"
speaker = "dervla-tierney"
cue     = "confirmed"
mention = "Ms Tierney"

[quotes.q8]
text    = "“It was Siobhán who was looking at her phone.”"
speaker = "dervla-tierney"
mention = "Ms Tierney"

[quotes.q9]
text    = "there was a falling-out in 2016 over the nomination for the European seat"
speaker = "friends-of-both"
cue     = "say"
mention = "Friends of both"

[quotes.q10]
parts   = ["“I’ll only say that one of them rang me the night before to offer me her votes,”", "“and the other rang five minutes after to tell me she hadn’t any.”"]
speaker = "ultan-fitzgibbon"
cue     = "recalled"
mention = "he"

[quotes.q11]
text    = "Ms Tierney on 46 per cent among paid-up members and Ms Mac Aonghusa on 41"
speaker = "poll"
cue     = "put"
mention = "A poll for the Sunday Record"

[quotes.q12]
text    = "she had never paid attention to polls"
speaker = "siobhán-mac-aonghusa"
cue     = "said"
mention = "Ms Mac Aonghusa"

[quotes.q13]
text    = "“I did see that one,”"
speaker = "siobhán-mac-aonghusa"
cue     = "added"
mention = "she"

[quotes.q14]
parts   = ["“There are young couples in this hall,”", "“who are living in the box room they were reared in.”"]
speaker = "dervla-tierney"
cue     = "said"
mention = "she"

[quotes.q15]
parts   = ["“I know those couples. I was at Dervla’s wedding,”", "“She lived in the box room herself for three years, and it was my box room.”"]
speaker = "siobhán-mac-aonghusa"
cue     = "said"
mention = "she"

[quotes.q16]
text    = "“Whichever of them gets the other one to stay,”"
speaker = "member"
cue     = "replied"
mention = "she"
+++
