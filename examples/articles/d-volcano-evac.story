+++
format   = 1
title    = "Thousands leave homes as Mount Tarawindi erupts"
language = "en"

[people.suryadi]
name = "Suryadi"

[people.yulianti-harsono]
name    = "Yulianti Harsono"
aliases = ["Harsono"]

[people.national-volcano-centre]
name    = "National Volcano Centre"
kind    = "organization"
aliases = ["the centre"]

[people.wartini]
name = "Wartini"

[people.abbot]
name = "abbot"

[people.bambang-harsono]
name    = "Bambang Harsono"
aliases = ["Governor Harsono", "the governor"]

[people.pilots]
name = "Pilots"
kind = "group"
+++

Thousands leave homes as Mount Tarawindi erupts

At least 14,000 people have left villages on the slopes of Mount
Tarawindi after the volcano, which had been quiet since 1986, threw ash
eight kilometres into the sky early on Wednesday.

The National Volcano Centre said that it had raised its alert to the
highest of four levels at 3:40 a.m. local time, some twenty minutes
before the first explosion. "Twenty minutes is what we had. I would have
liked twenty days," said Suryadi, the head of the centre's observation
post, who like many people on the island uses one name. Suryadi
explained that a swarm of small earthquakes had been recorded on Monday
but had then "gone to sleep, as she likes to do".

Bambang Harsono, the provincial governor, was criticised for having
opened a "volcano festival" on the mountain's southern flank on
Saturday. In an interview with Radio Selat, Governor Harsono defended
himself: "Nobody told me. If the mountain had written me a letter I'd
have moved the stage."

But Yulianti Harsono, a district disaster officer who is not related to
the governor and who is generally credited with the early evacuation of
three villages, told the station that she had sent his office two
messages on Friday. Asked what they had said, she read one out: "Sir,
please, not this Saturday."

He had never seen the messages, the governor said later.

In a school gymnasium in the town of Reja, a farmer called Wartini, 63,
had brought two goats, a sewing machine and the framed diploma of her
late husband. "The officer lady came on a motorbike and said go, so I
went," she said. "She didn't say please. I liked that." Her neighbour
had refused to leave. "He's older than the mountain, he thinks," Wartini
added.

About thirty monks also remain at a temple four kilometres from the
crater. Their abbot was quoted by the newspaper Suara Reja as saying
that they would ring the bell every hour "so that people know we are
still stubborn".

Three airports were closed. Pilots reported ash at a height of more than
9,000 metres.

+++

[quotes.q1]
from    = "it had raised"
to      = "the first explosion"
speaker = "national-volcano-centre"
cue     = "said"
mention = "The National Volcano Centre"

[quotes.q2]
text    = '"Twenty minutes is what we had. I would have liked twenty days,"'
speaker = "suryadi"
cue     = "said"
mention = "Suryadi"

[quotes.q3]
from    = "a swarm of"
to      = 'likes to do"'
speaker = "suryadi"
form    = "indirect"
cue     = "explained"
mention = "Suryadi"

[quotes.q4]
text    = '"gone to sleep, as she likes to do"'
speaker = "suryadi"
cue     = "explained"
mention = "Suryadi"

[quotes.q5]
from    = '"Nobody told me.'
to      = 'moved the stage."'
speaker = "bambang-harsono"
cue     = "defended"
mention = "Governor Harsono"

[quotes.q6]
text    = "she had sent his office two messages on Friday"
speaker = "yulianti-harsono"
cue     = "told"
mention = "Yulianti Harsono"

[quotes.q7]
text    = '"Sir, please, not this Saturday."'
speaker = "yulianti-harsono"
cue     = "read"
mention = "she"

[quotes.q8]
text    = "He had never seen the messages"
speaker = "bambang-harsono"
cue     = "said"
mention = "the governor"

[quotes.q9]
parts   = ['"The officer lady came on a motorbike and said go, so I went,"', "\"She didn't say please. I liked that.\""]
speaker = "wartini"
cue     = "said"
mention = "she"

[quotes.q10]
text    = "\"He's older than the mountain, he thinks,\""
speaker = "wartini"
cue     = "added"
mention = "Wartini"

[quotes.q11]
text    = 'they would ring the bell every hour "so that people know we are still stubborn"'
speaker = "abbot"
form    = "indirect"
cue     = "quoted"
mention = "Their abbot"

[quotes.q12]
text    = '"so that people know we are still stubborn"'
speaker = "abbot"
cue     = "quoted"
mention = "Their abbot"

[quotes.q13]
text    = "ash at a height of more than 9,000 metres"
speaker = "pilots"
cue     = "reported"
mention = "Pilots"
+++
