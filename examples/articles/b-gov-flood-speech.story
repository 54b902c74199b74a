+++
format   = 1
title    = "Teague, in a flooded gym, asks a valley to stay"
language = "en"

[people.marisol-teague]
name    = "Marisol Teague"
aliases = ["Teague", "Gov. Marisol Teague"]

[people.curtis-boyle]
name    = "Curtis Boyle"
aliases = ["Boyle"]

[people.dan-ruiz]
name    = "Dan Ruiz"
aliases = ["Ruiz"]

[people.birdie-haskins]
name    = "Birdie Haskins"
aliases = ["Haskins"]
+++

Teague, in a flooded gym, asks a valley to stay

ORRIN FORKS — The power was still out on Sunday, so Gov. Marisol Teague spoke from the free-throw line with a bullhorn she did not seem to need.

“I’m not going to tell you that I know how you feel,” she told some 400 people who had come to the high school for water and diapers. “I drove in past your houses. I don’t know how you feel. I know how the road feels.

“I know there are two men from the insurance companies in the parking lot with clipboards, and I know what they have been saying to you, because one of them said it to me before he saw who I was. He said, ‘Ma’am, that’s surface water.’ It was up to his knees.

“So here’s what is going to happen. The state will put an engineer at every table in this room by noon tomorrow. You show that engineer your deed and your waterline, and you get a letter with my name on it, and you take my name out to the parking lot.”

There was applause, and then a kind of roar. Birdie Haskins, 71, whose trailer was found on the fourth green of the golf course, did not join in. “Last one said that too,” she told her pastor, Curtis Boyle, who nodded.

The “last one” was Ms. Teague’s predecessor, who stood at the same line after the flood of 2014. Of the 212 households that were promised buyouts then, 31 got one.

Ms. Teague brought that up herself.

“You’ve heard this before, and the man who said it meant it,” the governor said. “He meant it for about six weeks. I’d like you to hold me to seven.”

Dan Ruiz, the county fire chief, who has slept in his truck since Tuesday, said nine people were still missing and that two of them were children. Asked about the governor’s visit, he looked for a while at the bleachers. “She stacked chairs,” he said. “Before the cameras came. I’ll give her that.”

Mr. Boyle said he would pray for her. He added that he had prayed for the last one, as well.

+++

[quotes.q1]
parts   = ["“I’m not going to tell you that I know how you feel,”", "“I drove in past your houses. I don’t know how you feel. I know how the road feels. “I know there are two men from the insurance companies in the parking lot with clipboards, and I know what they have been saying to you, because one of them said it to me before he saw who I was. He said, ‘Ma’am, that’s surface water.’ It was up to his knees. “So here’s what is going to happen. The state will put an engineer at every table in this room by noon tomorrow. You show that engineer your deed and your waterline, and you get a letter with my name on it, and you take my name out to the parking lot.”"]
speaker = "marisol-teague"
cue     = "told"
mention = "she"

[quotes.q2]
text    = "“Last one said that too,”"
speaker = "birdie-haskins"
cue     = "told"
mention = "she"

[quotes.q3]
parts   = ["“You’ve heard this before, and the man who said it meant it,”", "“He meant it for about six weeks. I’d like you to hold me to seven.”"]
speaker = "marisol-teague"
cue     = "said"
mention = "the governor"

[quotes.q4]
text    = "nine people were still missing and that two of them were children"
speaker = "dan-ruiz"
cue     = "said"
mention = "Dan Ruiz"

[quotes.q5]
parts   = ["“She stacked chairs,”", "“Before the cameras came. I’ll give her that.”"]
speaker = "dan-ruiz"
cue     = "said"
mention = "he"

[quotes.q6]
text    = "he would pray for her"
speaker = "curtis-boyle"
cue     = "said"
mention = "Mr. Boyle"

[quotes.q7]
text    = "he had prayed for the last one"
speaker = "curtis-boyle"
cue     = "added"
mention = "He"
+++
