+++
format   = 1
title    = "Analysis: In shutdown blame game, both sides are quoting the same speech"
language = "en"

[people.everett-lang]
name    = "Everett Lang"
aliases = ["Lang", "Everett"]

[people.judith-cordova]
name    = "Judith Cordova"
aliases = ["Cordova"]

[people.walter-milliken]
name    = "Walter Milliken"
aliases = ["Milliken"]

[people.beth-tappan]
name    = "Beth Tappan"
aliases = ["Tappan"]

[people.ned-ostrow]
name    = "Ned Ostrow"
aliases = ["Ostrow"]

[people.aide-to-a-democratic-senator]
name = "aide to a Democratic senator"

[people.internal-memo]
name = "internal memo"
kind = "document"
+++

Analysis: In shutdown blame game, both sides are quoting the same speech

WASHINGTON — In the fall of 2013, on the ninth day of a government shutdown, a little-known congressman named Everett Lang walked onto the House floor and apologized.

“I voted for this,” Lang said that night. “I was told it would last a weekend and that somebody else would be blamed. I would like to report that I am somebody else.”

It lasted four minutes and made him famous. It may also, a decade later, make him the unhappiest man in Washington. Lang, now the majority leader, is presiding over a shutdown of his own, and hardly an hour goes by without someone reading his words back to him.

“He told us the truth once, and I’d ask him to tell it again,” the Democratic leader, Judith Cordova, said on Monday, standing beside a poster of the quotation. On Tuesday, it was a member of Lang’s own party, Walter Milliken of Idaho, who brought it up, to make the opposite point: that Lang gave in then and must not now.

“Everett’s a better man when he isn’t sorry,” Milliken told a cable host.

For the record, Lang does not like either reading. In a hallway exchange on Wednesday he called Cordova’s poster “cute” and described Milliken as “a man who has never had to count to 218.” But he did not say that he had been wrong in 2013, or that he was right today, and that is the hole in the middle of his strategy.

Members who remember the day still call it “the Apology.” The leader’s problem is not the Democrats. They have, by their own account, no incentive to move. “Every day this goes on, we raise money,” said an aide to a Democratic senator, who was not authorized to say so. The problem is the 30 or so members, Milliken chief among them, for whom the shutdown is not a means of getting something but the thing itself. An internal memo that circulated among them last week described the closing of the agencies as “a proof of concept.”

Lang has dealt with that faction by promising each of its demands a vote and then postponing the vote. It is a technique he learned from the late Ned Ostrow, the speaker for whom he once drove a car, who used to say that “a promise is a loan you take out against Thursday.”

Thursday has come. “He’s run out of calendar,” said Beth Tappan, a political scientist at Chesapeake State who has written a history of shutdowns. “When Ostrow did this he had earmarks to hand out and a bar in his office. Everett has a podium.”

Tappan argues that shutdowns end when one side fears its own voters more than it fears the other side, and that neither does yet. Polls back her up: Asked who is to blame, the country splits down the middle, and the share who answer “both” has been growing by a point a day.

None of which is much use to a park ranger in Wyoming or a meat inspector in Kansas. On Wednesday evening Lang spoke to a group of furloughed workers from his district by video. One of them, a customs officer with a newborn, wanted to know what she should tell her landlord.

He looked, for an instant, like the man from 2013. “Tell him I’m somebody else,” he began, and stopped, and then said that he was sorry.

+++

[quotes.q1]
parts   = ["“I voted for this,”", "“I was told it would last a weekend and that somebody else would be blamed. I would like to report that I am somebody else.”"]
speaker = "everett-lang"
cue     = "said"
mention = "Lang"

[quotes.q2]
text    = "“He told us the truth once, and I’d ask him to tell it again,”"
speaker = "judith-cordova"
cue     = "said"
mention = "Judith Cordova"

[quotes.q3]
text    = "“Everett’s a better man when he isn’t sorry,”"
speaker = "walter-milliken"
cue     = "told"
mention = "Milliken"

[quotes.q4]
text    = "“cute”"
speaker = "everett-lang"
cue     = "called"
mention = "he"

[quotes.q5]
text    = "“a man who has never had to count to 218.”"
speaker = "everett-lang"
cue     = "described"
mention = "he called"

[quotes.q6]
text    = "“Every day this goes on, we raise money,”"
speaker = "aide-to-a-democratic-senator"
cue     = "said"
mention = "an aide to a Democratic senator"

[quotes.q7]
text    = "“a proof of concept.”"
speaker = "internal-memo"
cue     = "described"
mention = "An internal memo"

[quotes.q8]
text    = "“a promise is a loan you take out against Thursday.”"
speaker = "ned-ostrow"
cue     = "say"
mention = "Ned Ostrow"

[quotes.q9]
parts   = ["“He’s run out of calendar,”", "“When Ostrow did this he had earmarks to hand out and a bar in his office. Everett has a podium.”"]
speaker = "beth-tappan"
cue     = "said"
mention = "Beth Tappan"

[quotes.q10]
from    = "shutdowns end when"
to      = "neither does yet"
speaker = "beth-tappan"
cue     = "argues"
mention = "Tappan"

[quotes.q11]
text    = "“Tell him I’m somebody else,”"
speaker = "everett-lang"
cue     = "began"
mention = "he"

[quotes.q12]
text    = "he was sorry"
speaker = "everett-lang"
cue     = "said"
mention = "he"
+++
