+++
format   = 1
title    = "Velmarian parliament passes assisted dying bill"
language = "en"

[people.jorun-halvardsen]
name    = "Jorun Halvardsen"
aliases = ["Halvardsen"]

[people."kristoffer-østergaard-lie"]
name    = "Kristoffer Østergaard-Lie"
aliases = ["Østergaard-Lie"]

[people.signe-marker]
name    = "Signe Marker"
aliases = ["Marker"]

[people.catholic-bishops-conference-of-velmaria]
name    = "Catholic Bishops' Conference of Velmaria"
kind    = "organization"
aliases = ["The conference"]

[people.velmarian-medical-union]
name = "Velmarian Medical Union"
kind = "organization"

[people.katarzyna-duda-holm]
name    = "Katarzyna Duda-Holm"
aliases = ["Duda-Holm"]

[people.bill]
name = "bill"
kind = "document"

[people.news-commons]
name = "News Commons"
kind = "organization"
+++

Velmarian parliament passes assisted dying bill

Friday, June 21, 2019

The parliament of Velmaria voted yesterday by 88 votes to 79, with two abstentions, to allow doctors to help terminally ill adults to end their lives. The bill now goes to the head of state for signature.

The bill states that a patient must be found by two doctors to be "suffering unbearably, with no reasonable prospect of relief" and must repeat the request after no fewer than thirty days.

Opening the debate, Jorun Halvardsen, a member of the Liberal Alliance and a former hospice nurse who first introduced the bill in 2014 and has reintroduced it in each session since, said, "I have sat with people who asked me for one thing, and I had to tell them that it was the one thing I could not give." She told members that the safeguards were stricter than in any neighbouring country.

Health spokesman of the Christian People's Party Kristoffer Østergaard-Lie, whose own mother died of motor neurone disease during the passage of the bill, said, "I do not doubt Mrs Halvardsen's compassion for one moment. I doubt the state's." He warned that the elderly would come to regard the new right as a duty.

Prime Minister Signe Marker, who voted against her own party's recommendation, told reporters after the vote that she had decided only that morning. "This was not a day for the whip, and I did not use one," Marker said. She also said she had spoken to Halvardsen beforehand and had told her how she would vote.

In a written statement, the Catholic Bishops' Conference of Velmaria called the result "a sad and, we fear, an irreversible step" and urged the faithful "to answer it with presence rather than with anger." The conference said it would not support a petition for a referendum.

The Velmarian Medical Union, which represents about 9,000 doctors and which took no position during the debate, said that no member would be obliged to take part. Its president, Katarzyna Duda-Holm, told News Commons, "The law gives doctors ninety days to prepare. We asked for a year." According to Duda-Holm, a survey of members in May had found 44 per cent in favour, 41 per cent opposed and the remainder undecided.

If the bill is signed, it will come into force on October 1.

+++

[quotes.q1]
from    = "a patient must"
to      = 'prospect of relief"'
speaker = "bill"
form    = "indirect"
cue     = "states"
mention = "The bill"

[quotes.q2]
text    = '"suffering unbearably, with no reasonable prospect of relief"'
speaker = "bill"
cue     = "states"
mention = "The bill"

[quotes.q3]
from    = '"I have sat'
to      = 'could not give."'
speaker = "jorun-halvardsen"
cue     = "said"
mention = "Jorun Halvardsen"

[quotes.q4]
text    = "the safeguards were stricter than in any neighbouring country"
speaker = "jorun-halvardsen"
cue     = "told"
mention = "She"

[quotes.q5]
from    = '"I do not'
to      = "doubt the state's.\""
speaker = "kristoffer-østergaard-lie"
cue     = "said"
mention = "Kristoffer Østergaard-Lie"

[quotes.q6]
text    = "the elderly would come to regard the new right as a duty"
speaker = "kristoffer-østergaard-lie"
cue     = "warned"
mention = "He"

[quotes.q7]
text    = "she had decided only that morning"
speaker = "signe-marker"
cue     = "told"
mention = "Prime Minister Signe Marker"

[quotes.q8]
text    = '"This was not a day for the whip, and I did not use one,"'
speaker = "signe-marker"
cue     = "said"
mention = "Marker"

[quotes.q9]
text    = "she had spoken to Halvardsen beforehand and had told her how she would vote"
speaker = "signe-marker"
cue     = "said"
mention = "She"

[quotes.q10]
text    = '"a sad and, we fear, an irreversible step"'
speaker = "catholic-bishops-conference-of-velmaria"
cue     = "called"
mention = "the Catholic Bishops' Conference of Velmaria"

[quotes.q11]
text    = '"to answer it with presence rather than with anger."'
speaker = "catholic-bishops-conference-of-velmaria"
cue     = "urged"
mention = "the Catholic Bishops' Conference of Velmaria"

[quotes.q12]
text    = "it would not support a petition for a referendum"
speaker = "catholic-bishops-conference-of-velmaria"
cue     = "said"
mention = "The conference"

[quotes.q13]
text    = "no member would be obliged to take part"
speaker = "velmarian-medical-union"
cue     = "said"
mention = "The Velmarian Medical Union"

[quotes.q14]
text    = '"The law gives doctors ninety days to prepare. We asked for a year."'
speaker = "katarzyna-duda-holm"
cue     = "told"
mention = "Katarzyna Duda-Holm"

[quotes.q15]
from    = "a survey of"
to      = "the remainder undecided"
speaker = "katarzyna-duda-holm"
cue     = "According to"
mention = "Duda-Holm"
+++
