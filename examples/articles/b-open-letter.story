+++
format   = 1
title    = "Hallam teachers, in open letter, tell superintendent to “come and sit in the back”"
language = "en"

[people.hallam-teachers]
name    = "Hallam teachers"
kind    = "group"
aliases = ["the signers"]

[people.preston-yardley]
name    = "Preston Yardley"
aliases = ["Yardley", "Dr. Yardley"]

[people.judith-henry-cobb]
name    = "Judith Henry-Cobb"
aliases = ["Henry-Cobb"]

[people.vince-amato]
name    = "Vince Amato"
aliases = ["Amato"]
+++

Hallam teachers, in open letter, tell superintendent to “come and sit in the back”

More than 300 teachers in the Hallam Valley district have signed a letter asking their superintendent, Preston Yardley, to spend one full day in a classroom before he cuts the number of aides by half.

The letter was delivered by hand on Tuesday, in a lunchbox. It reads in part:

Dear Dr. Yardley,

You have told the board that the aides are “a luxury we have grown used to.” We would like you to meet one. Her name is Mrs. Ortega. Last week she changed a seven-year-old's clothes twice before ten o'clock, and she did it so that nobody saw.

We are not asking you to change your mind. We are asking you to come and sit in the back.

Judith Henry-Cobb, who teaches second grade at Fern Street and wrote the first draft, said it had taken 40 minutes and had been meant for her husband. “I was just letting off steam,” she said. “Then my neighbor read it and asked me where to sign.”

Dr. Yardley, a former school accountant who was hired two years ago to close a deficit of $9 million, said that he had read the letter “with great respect.” He did not say whether he would accept. In an e-mail to principals that was obtained by the Valley Sentinel, he told them that the signers had “every right to their feelings” but that “feelings are not a line item.”

That phrase was on T-shirts by Thursday.

Vince Amato, the vice chairman of the school board, said he regretted the superintendent's choice of words. He also said that the cut would go ahead. “There's no version of this budget where everybody keeps everything,” he said. “Judith taught both my kids. I've told her that myself.”

She confirmed that he had. “Vince was very nice about it,” said Henry-Cobb, who then recited from memory what she had answered:

Vince, your son still writes his S backward. We were getting to it.

The union, which is negotiating a new contract, has kept its distance from the letter. Its “work to rule” campaign begins on Monday. Asked for comment, the president forwarded a photograph of the lunchbox.

+++

[quotes.q1]
text    = "“come and sit in the back”"
speaker = "hallam-teachers"
cue     = "tell"
mention = "Hallam teachers"

[quotes.q2]
text    = "“a luxury we have grown used to.”"
speaker = "preston-yardley"
cue     = "told"
mention = "You"

[quotes.q3]
text    = "it had taken 40 minutes and had been meant for her husband"
speaker = "judith-henry-cobb"
cue     = "said"
mention = "Judith Henry-Cobb"

[quotes.q4]
parts   = ["“I was just letting off steam,”", "“Then my neighbor read it and asked me where to sign.”"]
speaker = "judith-henry-cobb"
cue     = "said"
mention = "she"

[quotes.q5]
text    = "“with great respect.”"
speaker = "preston-yardley"
cue     = "said"
mention = "Dr. Yardley"

[quotes.q6]
text    = "“every right to their feelings”"
speaker = "preston-yardley"
cue     = "told"
mention = "he"

[quotes.q7]
text    = "“feelings are not a line item.”"
speaker = "preston-yardley"
cue     = "told"
mention = "he"

[quotes.q8]
text    = "he regretted the superintendent's choice of words"
speaker = "vince-amato"
cue     = "said"
mention = "Vince Amato"

[quotes.q9]
text    = "the cut would go ahead"
speaker = "vince-amato"
cue     = "said"
mention = "He"

[quotes.q10]
parts   = ["“There's no version of this budget where everybody keeps everything,”", "“Judith taught both my kids. I've told her that myself.”"]
speaker = "vince-amato"
cue     = "said"
mention = "he"

[quotes.q11]
text    = "he had"
after   = "."
speaker = "judith-henry-cobb"
cue     = "confirmed"
mention = "She"

[quotes.q12]
text    = "“Vince was very nice about it,”"
speaker = "judith-henry-cobb"
cue     = "said"
mention = "Henry-Cobb"

[embeds.e1]
from   = "Dear Dr. Yardley,"
to     = "in the back."
author = "hallam-teachers"

[embeds.e2]
text   = "Vince, your son still writes his S backward. We were getting to it."
author = "judith-henry-cobb"
+++
