+++
format   = 1
title    = "Beck says remark about veterans was ‘taken out of a paragraph’"
language = "en"

[people.alvin-beck]
name    = "Alvin Beck"
aliases = ["Beck"]

[people.rosa-diaz-lund]
name    = "Rosa Diaz-Lund"
aliases = ["Diaz-Lund"]

[people.warren-cho]
name    = "Warren Cho"
aliases = ["Cho"]

[people.veterans]
name = "Veterans"
kind = "group"

[people.glenn-ward]
name    = "Glenn Ward"
aliases = ["Ward"]

[people.tess-crumley]
name    = "Tess Crumley"
aliases = ["Crumley"]

[people.commander]
name = "commander"
+++

Beck says remark about veterans was ‘taken out of a paragraph’

A Republican candidate for the Senate spent a third day on Friday explaining a comment in which he appeared to tell a gathering of veterans that some of them “had it pretty good,” as his opponent called on him to apologize and a member of his own finance committee urged him to stop explaining.

“I was talking about the benefits package,” Alvin Beck, a former state treasurer, told Warren Cho on WLTR's “Cho in the Morning.” “I was not talking about them.”

“You said ‘you,’” Cho said.

“I said ‘you’ the way people say ‘you.’”

Rep. Rosa Diaz-Lund, the Democratic nominee, said that Beck “knew who was in the room” and that when she spoke to the same group the next day, two men asked her whether he had been serious; she told them that she “could not speak for him and was glad of it.”

The remark was made on Tuesday at an American Legion hall in Corvin. According to a recording, Beck said that there were veterans “in this room, and I'm not saying who, who had it pretty good compared with the guys my dad came home with,” and that “it is all right to say so.” A man off camera, who was later identified as Glenn Ward, a Marine who served in Iraq, can be heard asking, “Is it?”

In a television ad that began running on Thursday, Ward appears on his porch. “I had a pretty good time,” he says. “I left part of my foot there.” A line at the end says the ad was paid for by the Diaz-Lund campaign.

Nothing in the ad “changes the fact that Alvin's father is a veteran and that he has raised more for veterans than she has,” said Tess Crumley, a Beck adviser, who also called the commercial “the saddest use of a good man I have seen.” Crumley said Ward's name had been given to the Diaz-Lund campaign by a Beck volunteer who was trying to be helpful.

Veterans who were in the hall on Tuesday differed on what they had heard. Some said they took no offense. Others declined to discuss it, including the post's commander, who had introduced Beck that night as “a friend of the house.”

+++

[quotes.q1]
text    = "‘taken out of a paragraph’"
speaker = "alvin-beck"
cue     = "says"
mention = "Beck"

[quotes.q2]
text    = "“had it pretty good,”"
speaker = "alvin-beck"
cue     = "tell"
mention = "he"

[quotes.q3]
text    = "“I was talking about the benefits package,”"
speaker = "alvin-beck"
cue     = "told"
mention = "Alvin Beck"

[quotes.q4]
text    = "“I was not talking about them.”"
speaker = "alvin-beck"
mention = "Alvin Beck"

[quotes.q5]
text    = "“You said ‘you,’”"
speaker = "warren-cho"
cue     = "said"
mention = "Cho"

[quotes.q6]
text    = "“I said ‘you’ the way people say ‘you.’”"
speaker = "alvin-beck"
mention = "Alvin Beck"

[quotes.q7]
text    = "“knew who was in the room”"
speaker = "rosa-diaz-lund"
cue     = "said"
mention = "Rep. Rosa Diaz-Lund"

[quotes.q8]
text    = "“could not speak for him and was glad of it.”"
speaker = "rosa-diaz-lund"
cue     = "told"
mention = "she told"

[quotes.q9]
from    = "“in this room,"
to      = "came home with,”"
speaker = "alvin-beck"
cue     = "said"
mention = "Beck"

[quotes.q10]
text    = "“it is all right to say so.”"
speaker = "alvin-beck"
cue     = "said"
mention = "Beck"

[quotes.q11]
text    = "“Is it?”"
speaker = "glenn-ward"
cue     = "asking"
mention = "A man off camera"

[quotes.q12]
text    = "“I had a pretty good time,”"
speaker = "glenn-ward"
cue     = "says"
mention = "he"

[quotes.q13]
text    = "“I left part of my foot there.”"
speaker = "glenn-ward"
mention = "he"

[quotes.q14]
from    = "“changes the fact"
to      = "than she has,”"
speaker = "tess-crumley"
cue     = "said"
mention = "Tess Crumley"

[quotes.q15]
text    = "“the saddest use of a good man I have seen.”"
speaker = "tess-crumley"
cue     = "called"
mention = "who"

[quotes.q16]
from    = "Ward's name had"
to      = "to be helpful"
speaker = "tess-crumley"
cue     = "said"
mention = "Crumley"

[quotes.q17]
text    = "they took no offense"
speaker = "veterans"
cue     = "said"
mention = "Some"

[quotes.q18]
text    = "“a friend of the house.”"
speaker = "commander"
cue     = "introduced"
mention = "who"
+++
