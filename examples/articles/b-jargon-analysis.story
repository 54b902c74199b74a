+++
format   = 1
title    = "Is it “transitory,” “sticky” or just expensive? The war of words over prices"
language = "en"

[people.helena-prudhomme]
name    = "Helena Prudhomme"
aliases = ["Prudhomme"]

[people.marcus-bowles]
name    = "Marcus Bowles"
aliases = ["Bowles"]

[people.reserve-bank]
name    = "reserve bank"
kind    = "office"
aliases = ["the bank"]

[people.reader]
name = "reader"

[people.anders-gilroy]
name    = "Anders Gilroy"
aliases = ["Gilroy"]
+++

Is it “transitory,” “sticky” or just expensive? The war of words over prices

For the better part of three years, economists have been fighting over adjectives.

First inflation was “transitory.” Then it was “persistent,” then “entrenched,” and for one strange month last spring, in the minutes of the reserve bank, it was “lumpy.” Each word moved markets. Few of them, it turns out, meant very much.

“‘Lumpy’ was mine, and I apologize,” Helena Prudhomme, a deputy governor of the bank, said at a conference here last week. “I'd been making gravy.”

The audience laughed, but Ms. Prudhomme was making a point about what she called “vocabulary risk.” Traders now run software that scores every speech for “hawkish” and “dovish” terms. A single “albeit” in the wrong place, she said, can cost a government a billion dollars in interest.

Marcus Bowles, who sells such software, does not dispute the figure. His firm, Tenor, keeps a list of 1,140 words that it considers “live.” Among them are “vigilant,” “measured” and, since the gravy incident, “lumpy.” Of Ms. Prudhomme he speaks with something like affection. “Helena is the best thing that ever happened to my company,” he said.

The trouble with the list is that the officials have read it. They have begun to write around it. When the bank wanted to signal last month that rates would stay high, it dropped the customary “for some time” and put in “for the period ahead,” a phrase that scored zero. Bonds did not move for 40 minutes. Then somebody read the sentence.

“We've taught the machines to listen to the words, and we've taught ourselves not to use them,” said Anders Gilroy, a former chief economist at the bank. “So what's left? Punctuation.”

Mr. Gilroy, who coined “transitory” and has never been allowed to forget it, now teaches. He tells his students to avoid any term that they would be embarrassed to explain to a bus driver. He has tried it on an actual one. The man listened to the whole of it, Mr. Gilroy said, from “anchored expectations” to “second-round effects,” and then he gave his own forecast, in two words. Mr. Gilroy declined to repeat them.

There is a case for the jargon. A “pivot” is not the same thing as a “pause,” and a central bank that cannot tell them apart will pay for it. But the so-called “plain language” movement has allies inside the building, too. The next statement, due on Wednesday, will be the first to be tested on a panel of ordinary readers. One of them has already returned a verdict on the draft. “Who is this for?” she wrote in the margin.

+++

[quotes.q1]
text    = "“lumpy.”"
before  = "was"
speaker = "reserve-bank"
mention = "the minutes of the reserve bank"

[quotes.q2]
parts   = ["“‘Lumpy’ was mine, and I apologize,”", "“I'd been making gravy.”"]
speaker = "helena-prudhomme"
cue     = "said"
mention = "Helena Prudhomme"

[quotes.q3]
text    = "“vocabulary risk.”"
speaker = "helena-prudhomme"
cue     = "called"
mention = "she"

[quotes.q4]
parts   = ["A single “albeit” in the wrong place", "can cost a government a billion dollars in interest"]
speaker = "helena-prudhomme"
form    = "indirect"
cue     = "said"
mention = "she"

[quotes.q5]
text    = "“Helena is the best thing that ever happened to my company,”"
speaker = "marcus-bowles"
cue     = "said"
mention = "he"

[quotes.q6]
parts   = ["“We've taught the machines to listen to the words, and we've taught ourselves not to use them,”", "“So what's left? Punctuation.”"]
speaker = "anders-gilroy"
cue     = "said"
mention = "Anders Gilroy"

[quotes.q7]
parts   = ["The man listened to the whole of it", "from “anchored expectations” to “second-round effects,” and then he gave his own forecast, in two words"]
speaker = "anders-gilroy"
form    = "indirect"
cue     = "said"
mention = "Mr. Gilroy said"

[quotes.q8]
text    = "“Who is this for?”"
speaker = "reader"
cue     = "wrote"
mention = "she"
+++
