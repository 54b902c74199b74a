+++
format   = 1
title    = "Filing: Ex-Chief of Tarn Systems Told Aide to 'Lose' Messages"
language = "en"

[people.filing]
name = "filing"
kind = "document"

[people.evan-barrow]
name    = "Evan Barrow"
aliases = ["Barrow"]

[people.susan-linnell]
name    = "Susan Linnell"
aliases = ["Linnell"]

[people.raymond-ochs]
name    = "Raymond Ochs"
aliases = ["Ochs"]

[people.corinne-maddox]
name    = "Corinne Maddox"
aliases = ["Maddox"]

[people.harriet-boll]
name    = "Harriet Boll"
aliases = ["Boll"]

[people.new-chief-executive]
name = "new chief executive"

[people.prosecutors]
name    = "prosecutors"
kind    = "group"
aliases = ["the government"]

[people.tarn-systems]
name    = "Tarn Systems"
kind    = "organization"
aliases = ["Tarn", "the company"]
+++

Filing: Ex-Chief of Tarn Systems Told Aide to 'Lose' Messages

SAN CLARO — Federal prosecutors on Monday accused the founder of Tarn Systems of instructing an assistant to destroy messages in which he discussed the company's falling sales, according to a court filing that also describes, in unusual detail, a dinner at which three directors were shown what the government calls "a second set of slides."

The filing, a 38-page response to a motion to dismiss, says that Evan Barrow, who led the company until last August, wrote to the assistant, Corinne Maddox, that the threads were "not helping anyone" and that she should "lose them the way we lost the October ones."

Maddox, who has pleaded guilty and is cooperating, told investigators that she had "laughed, because it did not sound like a real instruction," and that Barrow then "stood at my desk until I did it."

His lawyer, Susan Linnell, said the messages were duplicates. Maddox's account "improves every time she meets with the government," Linnell said, adding that the company's servers preserved all of them. She accused prosecutors of "trying the case in an appendix" and called on Judge Harriet Boll to strike the dinner passage.

The judge, at a hearing in June, described an earlier government brief as "long on adjectives," and on Monday she ordered both sides to say "in one page, not two," why the dinner mattered.

Raymond Ochs, a former director who attended it and who has described Barrow as "the best salesman I ever regretted meeting," declined to comment through a representative. In a deposition last year, which was attached to the filing, he said that when Barrow spoke about growth the other directors "looked at their plates."

The document quotes a text in which Barrow, referring to Ochs and to investors who had asked for monthly figures, told Maddox that "old men like charts." It says that in another he called Ochs "the mascot."

Linnell said Barrow was fond of Ochs and "would never" have meant it as an insult.

Investors who bought the stock after the so-called "turnaround quarter" lost about $900 million, prosecutors said. Tarn, which has since changed its name and whose new chief executive called the period "an expensive education," is not a defendant. The company said it was "cooperating fully" and would not discuss its former officers.

+++

[quotes.q1]
text    = "'Lose'"
speaker = "evan-barrow"
cue     = "Told"
mention = "Ex-Chief of Tarn Systems"

[quotes.q2]
from    = "Federal prosecutors on"
to      = "company's falling sales"
speaker = "filing"
cue     = "according to"
mention = "a court filing"

[quotes.q3]
text    = '"a second set of slides."'
speaker = "prosecutors"
cue     = "calls"
mention = "the government"

[quotes.q4]
text    = '"not helping anyone"'
speaker = "evan-barrow"
cue     = "wrote"
mention = "Evan Barrow"

[quotes.q5]
text    = '"lose them the way we lost the October ones."'
speaker = "evan-barrow"
cue     = "wrote"
mention = "Evan Barrow"

[quotes.q6]
text    = '"laughed, because it did not sound like a real instruction,"'
speaker = "corinne-maddox"
cue     = "told"
mention = "Maddox"

[quotes.q7]
text    = '"stood at my desk until I did it."'
speaker = "corinne-maddox"
cue     = "told"
mention = "Maddox, who"

[quotes.q8]
text    = "the messages were duplicates"
speaker = "susan-linnell"
cue     = "said"
mention = "Susan Linnell"

[quotes.q9]
text    = '"improves every time she meets with the government,"'
speaker = "susan-linnell"
cue     = "said"
mention = "Linnell"

[quotes.q10]
text    = "the company's servers preserved all of them"
speaker = "susan-linnell"
cue     = "adding"
mention = "Linnell"

[quotes.q11]
text    = '"trying the case in an appendix"'
speaker = "susan-linnell"
cue     = "accused"
mention = "She"

[quotes.q12]
text    = '"long on adjectives,"'
speaker = "harriet-boll"
cue     = "described"
mention = "The judge"

[quotes.q13]
text    = '"in one page, not two,"'
speaker = "harriet-boll"
cue     = "ordered"
mention = "she"

[quotes.q14]
text    = '"the best salesman I ever regretted meeting,"'
speaker = "raymond-ochs"
cue     = "described"
mention = "who"

[quotes.q15]
text    = '"looked at their plates."'
speaker = "raymond-ochs"
cue     = "said"
mention = "he"

[quotes.q16]
text    = '"old men like charts."'
speaker = "evan-barrow"
cue     = "told"
mention = "Barrow, referring"

[quotes.q17]
text    = '"the mascot."'
speaker = "evan-barrow"
cue     = "called"
mention = "he"

[quotes.q18]
text    = '"would never"'
speaker = "susan-linnell"
cue     = "said"
mention = "Linnell"

[quotes.q19]
from    = "Investors who bought"
to      = "about $900 million"
speaker = "prosecutors"
form    = "indirect"
cue     = "said"
mention = "prosecutors"

[quotes.q20]
text    = '"an expensive education,"'
speaker = "new-chief-executive"
cue     = "called"
mention = "whose new chief executive"

[quotes.q21]
text    = '"cooperating fully"'
speaker = "tarn-systems"
cue     = "said"
mention = "The company"
+++
