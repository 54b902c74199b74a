+++
format   = 1
title    = "Tech fires Brannigan after 3-9 season"
language = "en"

[people.mack-brannigan]
name    = "Mack Brannigan"
aliases = ["Brannigan"]

[people.yvette-otterman]
name    = "Yvette Otterman"
aliases = ["Otterman"]

[people.ronald-sykes]
name    = "Ronald Sykes"
aliases = ["Sykes"]

[people.deshaun-pryor]
name    = "DeShaun Pryor"
aliases = ["Pryor"]

[people.willie-pryor]
name = "Willie Pryor"

[people.cal-lewis]
name    = "Cal Lewis"
aliases = ["Lewis"]

[people.one-booster]
name = "One booster"
+++

Tech fires Brannigan after 3-9 season

Plains Tech fired football coach Mack Brannigan on Sunday, less than 24 hours after a 52-10 loss to Eastern that dropped the Rams to 3-9 and emptied their stadium by halftime.

“Mack is a good man who did everything the right way,” athletic director Yvette Otterman said in a statement. “We simply did not win enough football games.”

Brannigan, 49, went 14-34 in four seasons and is owed $5.2 million. He met with the players for about 15 minutes Sunday afternoon and left through the loading dock.

“He told us it was on him,” said quarterback DeShaun Pryor, who threw four interceptions Saturday. “Everybody in there knows that it wasn’t all on him. I told him that. He said, ‘That’s not how it works, D.’”

Pryor, a sophomore, said he had not decided whether to transfer. His father, Willie, who played for the Rams in the 1990s, had fewer doubts. “DeShaun came to play for Mack,” Willie Pryor said. “If Mack’s not there, I don’t know what there is.”

Offensive coordinator Cal Lewis will serve as interim coach for a bowl game that the Rams will not be playing in, which is to say that he will recruit. Lewis said he wanted to be considered for the permanent job.

“Cal will get an interview,” Otterman said at a news conference on Sunday night. She would not discuss other candidates, but when a reporter asked her about Jim Rattigan, the former Rams star who has won two titles at Hollister State, she smiled.

“Jim has a job. I’ve heard it’s a pretty good one,” she said.

Otterman had given Brannigan what is called, in her profession, a “vote of confidence” in October, and she was reminded of it more than once. “I meant it in October,” she said. “In October we were 3-3.”

The band played “Auld Lang Syne” at halftime, without being asked. University President Ronald Sykes approved the firing by phone from Singapore. He said in an email to faculty members that no tuition or tax money would be used for the buyout.

One booster, who has given more than $1 million to the program and asked not to be identified because he hopes to keep his parking space, called the decision “about two years and five million dollars late.”

Brannigan did not return messages. But late Sunday he posted a photograph of an empty practice field at dusk, with six words:

Thank you, Rams. Beat Eastern someday.

Pryor’s reply came within a minute. “love you coach.”

It had 40,000 likes by midnight, including one from Rattigan.

+++

[quotes.q1]
parts   = ["“Mack is a good man who did everything the right way,”", "“We simply did not win enough football games.”"]
speaker = "yvette-otterman"
cue     = "said"
mention = "athletic director Yvette Otterman"

[quotes.q2]
parts   = ["“He told us it was on him,”", "“Everybody in there knows that it wasn’t all on him. I told him that. He said, ‘That’s not how it works, D.’”"]
speaker = "deshaun-pryor"
cue     = "said"
mention = "quarterback DeShaun Pryor"

[quotes.q3]
text    = "he had not decided whether to transfer"
speaker = "deshaun-pryor"
cue     = "said"
mention = "Pryor"

[quotes.q4]
parts   = ["“DeShaun came to play for Mack,”", "“If Mack’s not there, I don’t know what there is.”"]
speaker = "willie-pryor"
cue     = "said"
mention = "Willie Pryor"

[quotes.q5]
text    = "he wanted to be considered for the permanent job"
speaker = "cal-lewis"
cue     = "said"
mention = "Lewis"

[quotes.q6]
text    = "“Cal will get an interview,”"
speaker = "yvette-otterman"
cue     = "said"
mention = "Otterman"

[quotes.q7]
text    = "“Jim has a job. I’ve heard it’s a pretty good one,”"
speaker = "yvette-otterman"
cue     = "said"
mention = "she"

[quotes.q8]
parts   = ["“I meant it in October,”", "“In October we were 3-3.”"]
speaker = "yvette-otterman"
cue     = "said"
mention = "she"

[quotes.q9]
text    = "no tuition or tax money would be used for the buyout"
speaker = "ronald-sykes"
cue     = "said"
mention = "He"

[quotes.q10]
text    = "“about two years and five million dollars late.”"
speaker = "one-booster"
cue     = "called"
mention = "One booster"

[quotes.q11]
text    = "“love you coach.”"
speaker = "deshaun-pryor"
cue     = "reply"
mention = "Pryor"

[embeds.e1]
text   = "Thank you, Rams. Beat Eastern someday."
author = "mack-brannigan"
+++
