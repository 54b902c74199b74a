+++
format   = 1
title    = "Captain out of final with broken hand"
language = "en"

[people.gwilym-tregarth]
name    = "Gwilym Tregarth"
aliases = ["Tregarth"]

[people.sione-faleafa-lauti]
name    = "Sione Faleafa-Lauti"
aliases = ["Faleafa-Lauti"]

[people.rhodri-pask]
name    = "Rhodri Pask"
aliases = ["Pask"]

[people."étienne-larroudé"]
name    = "Étienne Larroudé"
aliases = ["Larroudé"]

[people.baptiste-cazalis]
name    = "Baptiste Cazalis"
aliases = ["Cazalis"]

[people.mairi-strachan]
name    = "Mairi Strachan"
aliases = ["Strachan"]

[people.rugby-nations-board]
name = "Rugby Nations Board"
kind = "organization"

[people.matalena]
name = "Matalena"
+++

Captain out of final with broken hand

Wales will play Saturday’s final without their captain, the No 8 Sione Faleafa-Lauti, who broke a bone in his left hand in Wednesday’s training session and was seen leaving the ground with the hand in a bucket of ice.

‘It’s a clean break and a dirty shame,’ the head coach, Gwilym Tregarth, said at the team’s hotel. ‘He wanted to strap it. He wanted me to strap it. I told him I was a geography teacher.’

The 31-year-old, who has led the side in 22 of the last 24 Tests, was hurt when he fell on the ball in an unopposed drill known to the squad as ‘postman’s knock’. The team doctor, Mairi Strachan, said he would have an operation on Friday and could expect to be out for eight to ten weeks. ‘He asked me whether he could play and then have the operation,’ added Strachan. ‘I asked him whether he was fond of the piano.’

In his place Tregarth has chosen Rhodri Pask, who is 20 and who has played eleven minutes of international rugby. ‘Sione rang me before the coach did, and he said “You’re in, don’t be sick”,’ Pask told the microphones with a hand over his mouth. ‘I was a bit sick.’

The flanker Tom Orsini takes the captaincy.

Étienne Larroudé, the coach of France, who coached Faleafa-Lauti for three seasons at Bayonne and who is godfather to the player’s second daughter, said the news had given him no pleasure at all. ‘I sent him a message, he sent me a photograph of the hand,’ he said. ‘It was not a polite photograph. So I know that he is well.’

His own captain, the hooker Baptiste Cazalis, warned against reading too much into the change. ‘We know nothing about this boy, and that is a problem for us, it’s not a problem for him,’ he said.

The Rugby Nations Board, which had been asked by Wales to allow a 24th player in the squad, said the deadline of Tuesday noon was ‘not a suggestion’.

There was one more verdict, and it came by way of a tweet from the injured man’s mother, Matalena, in Apia. ‘40 years I tell him fall on your back,’ she wrote.

+++

[quotes.q1]
parts   = ["‘It’s a clean break and a dirty shame,’", "‘He wanted to strap it. He wanted me to strap it. I told him I was a geography teacher.’"]
speaker = "gwilym-tregarth"
cue     = "said"
mention = "Gwilym Tregarth"

[quotes.q2]
from    = "he would have"
to      = "to ten weeks"
speaker = "mairi-strachan"
cue     = "said"
mention = "Mairi Strachan"

[quotes.q3]
parts   = ["‘He asked me whether he could play and then have the operation,’", "‘I asked him whether he was fond of the piano.’"]
speaker = "mairi-strachan"
cue     = "added"
mention = "Strachan"

[quotes.q4]
parts   = ["‘Sione rang me before the coach did, and he said “You’re in, don’t be sick”,’", "‘I was a bit sick.’"]
speaker = "rhodri-pask"
cue     = "told"
mention = "Pask"

[quotes.q5]
text    = "the news had given him no pleasure at all"
speaker = "étienne-larroudé"
cue     = "said"
mention = "Étienne Larroudé"

[quotes.q6]
parts   = ["‘I sent him a message, he sent me a photograph of the hand,’", "‘It was not a polite photograph. So I know that he is well.’"]
speaker = "étienne-larroudé"
cue     = "said"
mention = "he"

[quotes.q7]
from    = "‘We know nothing"
to      = "problem for him,’"
speaker = "baptiste-cazalis"
cue     = "said"
mention = "he"

[quotes.q8]
text    = "the deadline of Tuesday noon was ‘not a suggestion’"
speaker = "rugby-nations-board"
form    = "indirect"
cue     = "said"
mention = "The Rugby Nations Board"

[quotes.q9]
text    = "‘not a suggestion’"
speaker = "rugby-nations-board"
cue     = "said"
mention = "The Rugby Nations Board"

[quotes.q10]
text    = "‘40 years I tell him fall on your back,’"
speaker = "matalena"
form    = "partial"
cue     = "wrote"
mention = "she"
+++
