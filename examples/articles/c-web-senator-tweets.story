+++
format   = 1
title    = "Senator Kimball Says 'No Regrets' Over Post Mocking Rival's Accent"
language = "en"

[people.bo-kimball]
name    = "Bo Kimball"
aliases = ["Kimball"]

[people.teresa-arroyo]
name    = "Teresa Arroyo"
aliases = ["Arroyo"]

[people.lee-stanwick]
name    = "Lee Stanwick"
aliases = ["Stanwick"]

[people.ida-morrow]
name    = "Ida Morrow"
aliases = ["Morrow"]

[people.other-republicans]
name = "Other Republicans"
kind = "group"

[people.juan-ramos-pell]
name    = "Juan Ramos-Pell"
aliases = ["Ramos-Pell"]
+++

Senator Kimball Says 'No Regrets' Over Post Mocking Rival's Accent

Sen. Bo Kimball said on Thursday that he would not delete a social media post in which he appeared to mock the accent of his Democratic opponent, Teresa Arroyo, and he accused reporters who asked him about it of having "the humor of a tax form."

The post, which had been viewed 3.1 million times by Thursday evening, was a response to a video in which Arroyo, a nurse who was born in El Salvador, discusses the price of insulin.

Can somebody get us subtitles? Asking for a state.

— Bo Kimball (@SenBoKimball) October 8

The Senator heard me fine when I took his mother's blood pressure for four years. She says hello.

— Teresa Arroyo (@TeresaForState) October 8

Kimball, speaking to supporters in Delford, said that the post was a reference to the poor sound quality of the video, called Arroyo "a nice lady with a bad microphone" and said that her reply was "a little much." He said that his mother, who is 88 and lives in a nursing home in Arlen, had been cared for by many nurses.

Arroyo, in an interview with KDLF's "Midday," said that when she saw the post she had laughed and that her sons "did not." Nothing Kimball says about her voice, she said, "is going to lower the price of anything." She called on him to debate her "with a good microphone."

Lee Stanwick, the chairman of the state Republican Party, told The Delford Sun that the post was "not how I would have said it," a comment that the senator's campaign manager, Ida Morrow, described as "not how Lee says anything." Morrow added that Stanwick had called the senator on Wednesday night and that the two had "a good talk." Stanwick confirmed that there had been a call.

Other Republicans were less guarded. "My grandmother sounded like that," said state Rep. Juan Ramos-Pell, who endorsed Kimball in the primary. "She voted for Bo."

+++

[quotes.q1]
text    = "'No Regrets'"
speaker = "bo-kimball"
cue     = "Says"
mention = "Senator Kimball"

[quotes.q2]
from    = "he would not"
to      = "opponent, Teresa Arroyo"
speaker = "bo-kimball"
cue     = "said"
mention = "Sen. Bo Kimball"

[quotes.q3]
text    = '"the humor of a tax form."'
speaker = "bo-kimball"
cue     = "accused"
mention = "he"

[quotes.q4]
text    = "the post was a reference to the poor sound quality of the video"
speaker = "bo-kimball"
cue     = "said"
mention = "Kimball"

[quotes.q5]
text    = '"a nice lady with a bad microphone"'
speaker = "bo-kimball"
cue     = "called"
mention = "Kimball"

[quotes.q6]
text    = '"a little much."'
speaker = "bo-kimball"
cue     = "and said"
mention = "Kimball"

[quotes.q7]
from    = "his mother, who"
to      = "by many nurses"
speaker = "bo-kimball"
cue     = "said"
mention = "He"

[quotes.q8]
text    = '"did not."'
speaker = "teresa-arroyo"
cue     = "said that"
mention = "Arroyo"

[quotes.q9]
text    = '"is going to lower the price of anything."'
speaker = "teresa-arroyo"
cue     = "said"
mention = "she"

[quotes.q10]
text    = '"with a good microphone."'
speaker = "teresa-arroyo"
cue     = "called"
mention = "She"

[quotes.q11]
text    = '"not how I would have said it,"'
speaker = "lee-stanwick"
cue     = "told"
mention = "Lee Stanwick"

[quotes.q12]
text    = '"not how Lee says anything."'
speaker = "ida-morrow"
cue     = "described"
mention = "Ida Morrow"

[quotes.q13]
text    = '"a good talk."'
speaker = "ida-morrow"
cue     = "added"
mention = "Morrow"

[quotes.q14]
text    = "there had been a call"
speaker = "lee-stanwick"
cue     = "confirmed"
mention = "Stanwick"

[quotes.q15]
parts   = ['"My grandmother sounded like that,"', '"She voted for Bo."']
speaker = "juan-ramos-pell"
cue     = "said"
mention = "state Rep. Juan Ramos-Pell"

[embeds.e1]
text   = "Can somebody get us subtitles? Asking for a state."
author = "bo-kimball"

[embeds.e2]
from   = "The Senator heard"
to     = "She says hello."
author = "teresa-arroyo"
+++
