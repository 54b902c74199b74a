+++
format   = 1
title    = "As Iowa nears, Calloway softens her tone and Rusk sharpens his"
language = "en"

[people.anne-calloway]
name    = "Anne Calloway"
aliases = ["Calloway", "Anne"]

[people.dennis-rusk]
name    = "Dennis Rusk"
aliases = ["Rusk", "Dennis"]

[people.marco-feldman]
name    = "Marco Feldman"
aliases = ["Feldman"]

[people.josh-hite]
name    = "Josh Hite"
aliases = ["Hite"]

[people.bernadette-sloan]
name    = "Bernadette Sloan"
aliases = ["Sloan"]

[people.darrell-eames]
name    = "Darrell Eames"
aliases = ["Eames"]

[people.rusk-s-aides]
name = "Rusk’s aides"
kind = "group"

[people.likely-caucusgoers]
name = "likely caucusgoers"
kind = "group"

[people.a-woman]
name = "a woman"

[people.corinne-ashby]
name = "Corinne Ashby"
+++

As Iowa nears, Calloway softens her tone and Rusk sharpens his

WATERLOO, Iowa — For most of the past year former Gov. Anne Calloway has run for president as if she were cross-examining the country. On Saturday, at a pancake breakfast here, she tried something else.

“I want to tell you about my father,” Calloway said, and for 10 minutes she did: a mail carrier, a Democrat, a man who could not say he was proud of her until he could no longer say much else.

The room was quiet when she finished. “I didn’t know she had a father,” said Darrell Eames, 66, a retired machinist who is leaning toward her chief rival, Sen. Dennis Rusk. “I mean, you know what I mean.”

With three weeks to go before the caucuses, the two candidates who have led the Democratic field since summer are trading places. Calloway, whose advisers worry that she comes across as cold, is putting away the charts. Rusk, whose advisers worry that he comes across as nice, has begun to attack.

At a union hall in Davenport on Friday, he accused Calloway of “outsourcing her spine” when, as governor, she signed a bill that let the state contract out prison food. He said she had taken $2.6 million from companies that later did business with her administration. And, in a line that drew the loudest applause of the day, he described her health care plan as “a waiting list for a waiting list.”

“I like Anne,” Rusk told reporters afterward. “This isn’t about whether I like Anne. It’s about whether, when the phone rings and it’s a lobbyist, she picks up.”

Calloway did not take the bait on Saturday. Asked about the comment as she flipped pancakes, she said only that she and the senator had “a difference of opinion about arithmetic.”

It fell to her spokesman, Marco Feldman, to respond. “Senator Rusk voted for every one of the trade deals he’s now yelling about,” Feldman wrote in an email. “If he’s looking for a missing spine, he should check his own hearing room.”

Rusk’s aides insist that the shift was not prompted by the polls. But the timing is suggestive, as is the new banner on his bus, “A Fighter for a Change.” A survey published Tuesday by the Des Moines Courier showed Calloway with a four-point lead among likely caucusgoers, her first since August, and it suggested that Rusk’s support was softest among those who called themselves “very concerned” about beating the Republican nominee.

“The knock on Dennis has always been that he’d help you move but he wouldn’t hit anybody for you,” said Corinne Ashby, a former chairwoman of the Polk County Democrats who has not endorsed anyone. “So he’s hitting. The question with Iowa is, do they like to watch it?”

History suggests they do not. In 2004 two front-runners savaged each other here and finished third and fourth. Josh Hite, who worked for one of them and is now advising Rusk, said the comparison was unfair because this race has only two serious candidates.

“There’s nobody for them to run to,” said Hite.

Bernadette Sloan would disagree. The mayor of Sioux City, whose own campaign has been stuck at 6 percent, spent Saturday knocking on doors in the snow with a volunteer and a dog. At one house a woman told her through the storm door that she was tired of all the fighting.

“Ma’am, I haven’t fought with anybody,” Sloan said. “I can’t get anybody to fight with me.”

The woman laughed, opened the door and, Sloan said, promised her nothing.

Back in Waterloo, Calloway stayed an hour longer than her schedule called for. On the way out she stopped in front of Eames, who had stayed too, and asked whom he was for.

“I told her the truth,” said Eames. “I said, ‘Rusk, as of breakfast.’ She said she’d take lunch.”

+++

[quotes.q1]
text    = "“I want to tell you about my father,”"
speaker = "anne-calloway"
cue     = "said"
mention = "Calloway"

[quotes.q2]
parts   = ["“I didn’t know she had a father,”", "“I mean, you know what I mean.”"]
speaker = "darrell-eames"
cue     = "said"
mention = "Darrell Eames"

[quotes.q3]
text    = "“outsourcing her spine”"
speaker = "dennis-rusk"
cue     = "accused"
mention = "he"

[quotes.q4]
from    = "she had taken"
to      = "with her administration"
speaker = "dennis-rusk"
cue     = "said"
mention = "He"

[quotes.q5]
text    = "“a waiting list for a waiting list.”"
speaker = "dennis-rusk"
cue     = "described"
mention = "he"

[quotes.q6]
parts   = ["“I like Anne,”", "“This isn’t about whether I like Anne. It’s about whether, when the phone rings and it’s a lobbyist, she picks up.”"]
speaker = "dennis-rusk"
cue     = "told"
mention = "Rusk"

[quotes.q7]
text    = "she and the senator had “a difference of opinion about arithmetic.”"
speaker = "anne-calloway"
form    = "indirect"
cue     = "said"
mention = "she"

[quotes.q8]
text    = "“a difference of opinion about arithmetic.”"
speaker = "anne-calloway"
cue     = "said"
mention = "she said"

[quotes.q9]
parts   = ["“Senator Rusk voted for every one of the trade deals he’s now yelling about,”", "“If he’s looking for a missing spine, he should check his own hearing room.”"]
speaker = "marco-feldman"
cue     = "wrote"
mention = "Feldman"

[quotes.q10]
text    = "the shift was not prompted by the polls"
speaker = "rusk-s-aides"
cue     = "insist"
mention = "Rusk’s aides"

[quotes.q11]
text    = "“very concerned”"
speaker = "likely-caucusgoers"
cue     = "called"
mention = "those"

[quotes.q12]
parts   = ["“The knock on Dennis has always been that he’d help you move but he wouldn’t hit anybody for you,”", "“So he’s hitting. The question with Iowa is, do they like to watch it?”"]
speaker = "corinne-ashby"
cue     = "said"
mention = "Corinne Ashby"

[quotes.q13]
text    = "the comparison was unfair because this race has only two serious candidates"
speaker = "josh-hite"
cue     = "said"
mention = "Josh Hite"

[quotes.q14]
text    = "“There’s nobody for them to run to,”"
speaker = "josh-hite"
cue     = "said"
mention = "Hite"

[quotes.q15]
text    = "she was tired of all the fighting"
speaker = "a-woman"
cue     = "told"
mention = "a woman"

[quotes.q16]
parts   = ["“Ma’am, I haven’t fought with anybody,”", "“I can’t get anybody to fight with me.”"]
speaker = "bernadette-sloan"
cue     = "said"
mention = "Sloan"

[quotes.q17]
text    = "promised her nothing"
speaker = "bernadette-sloan"
cue     = "said"
mention = "Sloan"

[quotes.q18]
text    = "whom he was for"
speaker = "anne-calloway"
cue     = "asked"
mention = "she"

[quotes.q19]
parts   = ["“I told her the truth,”", "“I said, ‘Rusk, as of breakfast.’ She said she’d take lunch.”"]
speaker = "darrell-eames"
cue     = "said"
mention = "Eames"
+++
