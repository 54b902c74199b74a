+++
format   = 1
title    = "Tourists bowled out for 89 as Kandagoda spins a web"
language = "en"

[people.nuwan-kandagoda]
name    = "Nuwan Kandagoda"
aliases = ["Kandagoda"]

[people.brett-halligan]
name    = "Brett Halligan"
aliases = ["Halligan"]

[people.jos-trelease]
name    = "Jos Trelease"
aliases = ["Trelease"]

[people.kusal-kandagoda]
name = "Kusal Kandagoda"

[people.match-referee]
name = "match referee"

[people.island-cricket-board]
name = "Island Cricket Board"
kind = "organization"

[people.toby-renshaw-patel]
name    = "Toby Renshaw-Patel"
aliases = ["Renshaw-Patel"]

[people.piyadasa]
name = "Piyadasa"
+++

Tourists bowled out for 89 as Kandagoda spins a web

England lost nine wickets in a session for the first time since 1936 yesterday and with them, in all likelihood, the series.

The damage was done by Nuwan Kandagoda, a 35-year-old off-spinner and part-time hotelier, who took seven for 23 on a pitch that the England coach, Brett Halligan, described as ‘an archaeological dig’. Halligan, who was spoken to by the match referee on the second evening about his remarks on an umpire, said he had nothing further to say about the surface. He then went on. ‘There’s a hole at the Pavilion End you could bury a dog in. Several of ours are in it.’

‘I have bowled on worse, at their place, in May, in the snow,’ replied Kandagoda, who leads the side as well as its attack and whose younger brother Kusal keeps wicket to him. ‘I didn’t hear anybody say archaeology.’

The brothers combined for four of the seven wickets. Of the stumping that removed the England captain, Jos Trelease, for a second-ball nought, Kusal Kandagoda said that he had been told where the ball would land before the over began. ‘Nuwan said, “He’ll come down. He always comes down when he’s cross.”’

Trelease had been cross, by his own admission, since breakfast. ‘I’ve no complaints about the ball, the pitch, the umpire or the omelette,’ the 29-year-old said. ‘It was a dreadful shot. My father has already rung.’

Only Toby Renshaw-Patel, on his debut, passed twenty. The Essex left-hander said he had simply tried to do what Trelease had advised him to do. ‘Then he’s the only one who listened, and that includes me,’ Trelease remarked when he was told of it.

The Island Cricket Board denied reports that the pitch had been left unwatered on its instructions. ‘Nobody instructs me,’ said the head groundsman, Mr Piyadasa, who has prepared the square since 1987 and who goes by the one name. ‘The sun instructs me.’

The series, which is played for a trophy called the ‘Planter’s Cup’, will be decided today, weather permitting, and the forecast, according to Halligan, is ‘for more sun, because of course it is.’

+++

[quotes.q1]
text    = "‘an archaeological dig’"
speaker = "brett-halligan"
cue     = "described"
mention = "Brett Halligan"

[quotes.q2]
text    = "he had nothing further to say about the surface"
speaker = "brett-halligan"
cue     = "said"
mention = "Halligan"

[quotes.q3]
from    = "‘There’s a hole"
to      = "are in it.’"
speaker = "brett-halligan"
mention = "Halligan"

[quotes.q4]
parts   = ["‘I have bowled on worse, at their place, in May, in the snow,’", "‘I didn’t hear anybody say archaeology.’"]
speaker = "nuwan-kandagoda"
cue     = "replied"
mention = "Kandagoda"

[quotes.q5]
text    = "he had been told where the ball would land before the over began"
speaker = "kusal-kandagoda"
cue     = "said"
mention = "Kusal Kandagoda"

[quotes.q6]
text    = "‘Nuwan said, “He’ll come down. He always comes down when he’s cross.”’"
speaker = "kusal-kandagoda"
mention = "Kusal Kandagoda"

[quotes.q7]
parts   = ["‘I’ve no complaints about the ball, the pitch, the umpire or the omelette,’", "‘It was a dreadful shot. My father has already rung.’"]
speaker = "jos-trelease"
cue     = "said"
mention = "the 29-year-old"

[quotes.q8]
text    = "he had simply tried to do what Trelease had advised him to do"
speaker = "toby-renshaw-patel"
cue     = "said"
mention = "The Essex left-hander"

[quotes.q9]
text    = "‘Then he’s the only one who listened, and that includes me,’"
speaker = "jos-trelease"
cue     = "remarked"
mention = "Trelease"

[quotes.q10]
text    = "the pitch had been left unwatered on its instructions"
speaker = "island-cricket-board"
cue     = "denied"
mention = "The Island Cricket Board"

[quotes.q11]
parts   = ["‘Nobody instructs me,’", "‘The sun instructs me.’"]
speaker = "piyadasa"
cue     = "said"
mention = "Mr Piyadasa"

[quotes.q12]
text    = "‘for more sun, because of course it is.’"
speaker = "brett-halligan"
cue     = "according to"
mention = "Halligan"
+++
