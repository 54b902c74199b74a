+++
format   = 1
title    = "Two brothers, one jacket and a river that would not freeze"
language = "en"

[people.yusuf]
name = "Yusuf"

[people.hamid]
name = "Hamid"

[people.sara-lindqvist]
name    = "Sara Lindqvist"
aliases = ["Lindqvist"]

[people.border-police]
name = "border police"
kind = "office"

[people.ondrej-halas]
name    = "Ondrej Halas"
aliases = ["Halas"]

[people.their-father]
name = "Their father"

[people.the-man]
name = "the man"

[people.survivor]
name = "survivor"
+++

Two brothers, one jacket and a river that would not freeze

VELKA BYSTRA — Only one of the brothers speaks, and it is the younger.

Yusuf, 17, sits on the lower bunk in a school gymnasium that smells of chlorine. Above him Hamid, 26, lies with his face to the wall. They crossed the Orla on the night of Jan. 9 with 11 other people and came out on this side with four. Hamid has not said a word since, Yusuf said through an interpreter.

“He was a teacher,” Yusuf said. “He taught us to count in three languages. Now he doesn’t want anything that has a number in it.”

Their father had told them to wait for the ice. In an ordinary winter, he said, the river could be walked by New Year. But it did not freeze, and the man they had paid grew impatient. There was a boat, the man told them; there was no boat. He pointed at the water and said “taxi,” and he laughed, Yusuf recalled.

It was Hamid who decided. He took off his jacket and put it on his brother, over the other one. “He said, ‘You float better than I do,’” said Yusuf. “It isn’t true. He only said it because I was the one who was shaking.”

The border police say they received no call that night. A spokesman, Maj. Ondrej Halas, said that patrols had been doubled since Christmas and that anyone who entered the river did so “in full knowledge of the danger.” He described reports that officers had watched from the bank as “a fairy tale for foreigners.” Sara Lindqvist, a physician with a relief agency in the town, said she had heard the same tale from four people who had never met. All of them mentioned a spotlight, Lindqvist said. One told her that it had been kind of the police, because by its light he was able to see how far he had to go.

Lindqvist said she had seen silence like Hamid’s before. It usually lasts some weeks, she explained, and it is not a refusal; she called it “a kind of holding of the breath.” She comes every day at 4 and sits on the floor and reads aloud to him from a newspaper that neither of them understands.

On Friday, she said, he corrected her pronunciation.

“It was one word,” said Lindqvist. “I’m told it was the word for ‘margarine.’”

Yusuf had not heard about it. When the interpreter told him, he stood up on the rail of the bunk and spoke to his brother’s back for some time, quickly, in a low voice. The interpreter did not translate. After a while a hand came out from under the blanket and held, for a moment, the sleeve of the jacket.

Asked what he had said, Yusuf shrugged. “I told him that he missed one,” he said. “He forgot to correct the rest.”

+++

[quotes.q1]
text    = "Hamid has not said a word since"
speaker = "yusuf"
cue     = "said"
mention = "Yusuf"

[quotes.q2]
parts   = ["“He was a teacher,”", "“He taught us to count in three languages. Now he doesn’t want anything that has a number in it.”"]
speaker = "yusuf"
cue     = "said"
mention = "Yusuf"

[quotes.q3]
text    = "to wait for the ice"
speaker = "their-father"
cue     = "told"
mention = "Their father"

[quotes.q4]
parts   = ["In an ordinary winter", "the river could be walked by New Year"]
speaker = "their-father"
cue     = "said"
mention = "he"

[quotes.q5]
text    = "There was a boat"
speaker = "the-man"
cue     = "told"
mention = "the man"

[quotes.q6]
text    = "He pointed at the water and said “taxi,” and he laughed"
speaker = "yusuf"
form    = "indirect"
cue     = "recalled"
mention = "Yusuf"

[quotes.q7]
text    = "“taxi,”"
speaker = "the-man"
cue     = "said"
mention = "He"

[quotes.q8]
parts   = ["“He said, ‘You float better than I do,’”", "“It isn’t true. He only said it because I was the one who was shaking.”"]
speaker = "yusuf"
cue     = "said"
mention = "Yusuf"

[quotes.q9]
text    = "they received no call that night"
speaker = "border-police"
cue     = "say"
mention = "The border police"

[quotes.q10]
from    = "patrols had been"
to      = "of the danger.”"
speaker = "ondrej-halas"
form    = "indirect"
cue     = "said"
mention = "Maj. Ondrej Halas"

[quotes.q11]
text    = "“in full knowledge of the danger.”"
speaker = "ondrej-halas"
cue     = "said"
mention = "Maj. Ondrej Halas"

[quotes.q12]
text    = "“a fairy tale for foreigners.”"
speaker = "ondrej-halas"
cue     = "described"
mention = "He"

[quotes.q13]
text    = "she had heard the same tale from four people who had never met"
speaker = "sara-lindqvist"
cue     = "said"
mention = "Sara Lindqvist"

[quotes.q14]
text    = "All of them mentioned a spotlight"
speaker = "sara-lindqvist"
cue     = "said"
mention = "Lindqvist"

[quotes.q15]
from    = "it had been"
to      = "had to go"
speaker = "survivor"
cue     = "told"
mention = "One"

[quotes.q16]
text    = "she had seen silence like Hamid’s before"
speaker = "sara-lindqvist"
cue     = "said"
mention = "Lindqvist"

[quotes.q17]
parts   = ["It usually lasts some weeks", "and it is not a refusal"]
speaker = "sara-lindqvist"
cue     = "explained"
mention = "she explained"

[quotes.q18]
text    = "“a kind of holding of the breath.”"
speaker = "sara-lindqvist"
cue     = "called"
mention = "she"

[quotes.q19]
parts   = ["On Friday", "he corrected her pronunciation"]
speaker = "sara-lindqvist"
cue     = "said"
mention = "she"

[quotes.q20]
parts   = ["“It was one word,”", "“I’m told it was the word for ‘margarine.’”"]
speaker = "sara-lindqvist"
cue     = "said"
mention = "Lindqvist"

[quotes.q21]
parts   = ["“I told him that he missed one,”", "“He forgot to correct the rest.”"]
speaker = "yusuf"
cue     = "said"
mention = "he"
+++
