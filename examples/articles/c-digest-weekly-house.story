+++
format   = 1
title    = "House roundup: Renfro's ad, Bly's exit and a poll in the 2nd"
language = "en"

[people.nate-renfro]
name    = "Nate Renfro"
aliases = ["Renfro"]

[people.carla-bly]
name    = "Carla Bly"
aliases = ["Bly"]

[people.monica-sellers]
name    = "Monica Sellers"
aliases = ["Sellers"]

[people.voice-over]
name = "voice-over"
kind = "document"

[people.memo]
name = "memo"
kind = "document"

[people.trent-oakes]
name    = "Trent Oakes"
aliases = ["Oakes"]

[people.house-democratic-committee]
name = "House Democratic Committee"
kind = "organization"

[people.person-in-his-campaign]
name = "person in his campaign"

[people.spokesman]
name = "spokesman"

[people.diane-hoyt]
name    = "Diane Hoyt"
aliases = ["Hoyt"]
+++

House roundup: Renfro's ad, Bly's exit and a poll in the 2nd

NH-03: Businessman Nate Renfro, a Republican, is spending $600,000 on a new commercial in which he attacks Rep. Monica Sellers over her vote on the ferry bill. "Monica Sellers said the ferry would pay for itself," a voice-over says, as a gull lands on an empty dock. "It didn't." Renfro, who then appears on the dock himself, calls Sellers, whom he does not name, "a career rower." Sellers said on WNHP that the bill passed with 401 votes and that Renfro, who has a boat, was "welcome to paddle."

Asked by reporters at a lobster festival whether he favored cutting the service, Renfro said he was for "a ferry that shows up" and promised to publish a plan by Labor Day. A spokesman later told the "Granite Notes" newsletter that the plan would be out sooner.

OR-02: Rep. Carla Bly announced on Tuesday that she will not run again, saying that Washington had become "a place where people shout at a mirror," and that when her husband was ill last winter she found that she "did not miss a single meeting." The news surprised even her own party's committee, whose chairman, Trent Oakes, said that he learned of it "about nine minutes before you did." Potential candidates include the state treasurer, Diane Hoyt, who in 2020 described the job as "the last thing I want," and told a television station on Wednesday that she would "never say never."

POLL: A memo from Sellers's pollster that was shared with this newsletter says that she leads Renfro by six points and that his favorability has been "stuck in the low tide," a phrase that a person in his campaign called "wishful thinking." The memo does not say how the sample was drawn. In April, the House Democratic Committee said the seat was "not a target," and then spent $90,000 there.

ELSEWHERE: The term "career rower" has been printed on hats by the Sellers campaign. They say "Still Rowing" on the back.

+++

[quotes.q1]
text    = '"Monica Sellers said the ferry would pay for itself,"'
speaker = "voice-over"
cue     = "says"
mention = "a voice-over"

[quotes.q2]
text    = "\"It didn't.\""
speaker = "voice-over"
mention = "a voice-over"

[quotes.q3]
text    = '"a career rower."'
speaker = "nate-renfro"
cue     = "calls"
mention = "didn't.\" Renfro"

[quotes.q4]
text    = '"welcome to paddle."'
speaker = "monica-sellers"
cue     = "said"
mention = "Sellers"

[quotes.q5]
text    = '"a ferry that shows up"'
speaker = "nate-renfro"
cue     = "said"
mention = "Renfro"

[quotes.q6]
text    = "to publish a plan by Labor Day"
speaker = "nate-renfro"
cue     = "promised"
mention = "Renfro"

[quotes.q7]
text    = "the plan would be out sooner"
speaker = "spokesman"
cue     = "told"
mention = "A spokesman"

[quotes.q8]
text    = "she will not run again"
speaker = "carla-bly"
cue     = "announced"
mention = "Rep. Carla Bly"

[quotes.q9]
text    = '"a place where people shout at a mirror,"'
speaker = "carla-bly"
cue     = "saying"
mention = "Rep. Carla Bly"

[quotes.q10]
text    = '"did not miss a single meeting."'
speaker = "carla-bly"
cue     = "saying"
mention = "Rep. Carla Bly"

[quotes.q11]
text    = '"about nine minutes before you did."'
speaker = "trent-oakes"
cue     = "said"
mention = "Trent Oakes"

[quotes.q12]
text    = '"the last thing I want,"'
speaker = "diane-hoyt"
cue     = "described"
mention = "who"

[quotes.q13]
text    = '"never say never."'
speaker = "diane-hoyt"
cue     = "told"
mention = "who"

[quotes.q14]
text    = '"stuck in the low tide,"'
speaker = "memo"
cue     = "says"
mention = "A memo from Sellers's pollster"

[quotes.q15]
text    = '"wishful thinking."'
speaker = "person-in-his-campaign"
cue     = "called"
mention = "a person in his campaign"

[quotes.q16]
text    = '"not a target,"'
speaker = "house-democratic-committee"
cue     = "said"
mention = "the House Democratic Committee"
+++
