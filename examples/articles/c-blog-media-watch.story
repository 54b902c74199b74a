+++
format   = 1
title    = 'On "Daybreak," guest repeats false claim about ballot drop boxes'
language = "en"

[people.craig-huggins]
name    = "Craig Huggins"
aliases = ["Huggins"]

[people.diana-reyes-holt]
name    = "Diana Reyes-Holt"
aliases = ["Reyes-Holt"]

[people.steve-mohr]
name    = "Steve Mohr"
aliases = ["Mohr"]

[people.anne-tolland]
name    = "Anne Tolland"
aliases = ["Tolland"]

[people.report]
name = "report"
kind = "document"

[people.harbor-post]
name = "Harbor Post"
kind = "organization"
+++

On "Daybreak," guest repeats false claim about ballot drop boxes

On the September 22 edition of CNB's "Daybreak," radio host Craig Huggins falsely claimed that 40,000 ballots in Orland County had been collected from drop boxes "that were not on any list," and co-host Steve Mohr did not challenge him. In fact, a report by the state's Republican secretary of state, Anne Tolland, found that every box in the county was registered and that the number of ballots collected from them was 11,204.

Huggins began by asserting that Tolland was "protecting somebody" and claimed that her deputy, whom he did not name, had "walked out over it." He then stated: "Forty thousand ballots, Steve. Nobody knows where those boxes came from, and nobody in the media is asking." Mohr responded, "Well, we're asking."

The report, which was released on August 30, says otherwise. It describes the county's handling of the boxes as "consistent with statute" and notes that the deputy, Diana Reyes-Holt, retired in June after 31 years. As The Harbor Post reported on September 3, Reyes-Holt had announced her plans more than a year earlier. She "did not walk out over anything," she told the newspaper. "I drove to Michigan."

Huggins has made similar statements before. On his own program in July, he called Tolland "Box Top Annie" and said that Reyes-Holt, then still in office, "knows where the bodies are." Tolland, in an interview with the Post, said that she had invited Huggins to inspect the boxes and that he had "never taken us up on it."

From the September 22 edition of CNB's "Daybreak":

MOHR: You've been following this Orland County thing.

HUGGINS: I have, and I'll tell you, the thing that gets me is the silence. You've got a secretary of state who says everything was fine. You've got a deputy who walked out over it. Which is it?

MOHR: That's a good question.

HUGGINS: Forty thousand ballots, Steve. Nobody knows where those boxes came from, and nobody in the media is asking.

MOHR: Well, we're asking.

+++

[quotes.q1]
text    = '"that were not on any list,"'
speaker = "craig-huggins"
cue     = "claimed"
mention = "Craig Huggins"

[quotes.q2]
from    = "every box in"
to      = "them was 11,204"
speaker = "report"
cue     = "found"
mention = "a report by the state's Republican secretary of state, Anne Tolland"

[quotes.q3]
text    = '"protecting somebody"'
speaker = "craig-huggins"
cue     = "asserting"
mention = "Huggins"

[quotes.q4]
text    = '"walked out over it."'
speaker = "craig-huggins"
cue     = "claimed"
mention = "Huggins"

[quotes.q5]
from    = '"Forty thousand ballots,'
to      = 'media is asking."'
speaker = "craig-huggins"
cue     = "stated"
mention = "He"

[quotes.q6]
text    = "\"Well, we're asking.\""
speaker = "steve-mohr"
cue     = "responded"
mention = "Mohr"

[quotes.q7]
text    = '"consistent with statute"'
speaker = "report"
cue     = "describes"
mention = "It"

[quotes.q8]
text    = "the deputy, Diana Reyes-Holt, retired in June after 31 years"
speaker = "report"
cue     = "notes"
mention = "It"

[quotes.q9]
text    = "Reyes-Holt had announced her plans more than a year earlier"
speaker = "harbor-post"
cue     = "reported"
mention = "The Harbor Post"

[quotes.q10]
text    = '"did not walk out over anything,"'
speaker = "diana-reyes-holt"
cue     = "told"
mention = "she"

[quotes.q11]
text    = '"I drove to Michigan."'
speaker = "diana-reyes-holt"
mention = "she"

[quotes.q12]
text    = '"Box Top Annie"'
speaker = "craig-huggins"
cue     = "called"
mention = "he"

[quotes.q13]
text    = '"knows where the bodies are."'
speaker = "craig-huggins"
cue     = "said"
mention = "he"

[quotes.q14]
text    = '"never taken us up on it."'
speaker = "anne-tolland"
cue     = "said"
mention = "Tolland"

[embeds.e1]
text   = "MOHR: You've been following this Orland County thing."
medium = "conversation"
author = "steve-mohr"

[embeds.e2]
from   = "HUGGINS: I have,"
to     = "Which is it?"
medium = "conversation"
author = "craig-huggins"

[embeds.e3]
text   = "MOHR: That's a good question."
medium = "conversation"
author = "steve-mohr"

[embeds.e4]
from   = "HUGGINS: Forty thousand"
to     = "media is asking."
medium = "conversation"
author = "craig-huggins"

[embeds.e5]
text   = "MOHR: Well, we're asking."
medium = "conversation"
author = "steve-mohr"
+++
