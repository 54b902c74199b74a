+++
format   = 1
title    = "Letters: The bypass, the mayor and the dog park"
language = "en"

[people.ruth-hammond]
name = "Ruth Hammond"

[people.glenn-sadler]
name    = "Glenn Sadler"
aliases = ["Sadler"]

[people.walter-colby]
name = "Walter Colby"

[people.janet-pedrick]
name = "Janet Pedrick"

[people.survey]
name = "survey"
kind = "document"

[people.president]
name = "president"

[people.elaine-moritz]
name    = "Elaine Moritz"
aliases = ["Moritz"]

[people.last-governor]
name = "last governor"

[people.state-engineers]
name = "State engineers"
kind = "group"

[people.editorial-board]
name = "editorial board"
kind = "organization"

[people.thomas-jacoby]
name    = "Thomas Jacoby"
aliases = ["Jacoby"]
+++

Letters: The bypass, the mayor and the dog park

To the editor:

Your report on the Route 9 bypass ("Residents split over bypass," June 3) left out the most important thing that was said at the meeting. Mayor Glenn Sadler told the woman who asked about the wetlands that she had been "listening to the wrong people," and when Thomas Jacoby, a retired hydrologist, rose to defend her, the mayor told him that the state's engineers were "the only people in this room who have walked it."

I was in the room, and I have walked it, and so has Mr. Jacoby. He said, correctly, that the culvert was "already failing," and added that it would flood again before the first truck used the road. It did.

The mayor may regard us as the "loud minority," a phrase that nobody in his office will admit having used. But your own editorial board, which endorsed him, has said the process was "hurried."

Ruth Hammond, Pinewood

The writer is a member of the Pinewood Garden Club.

-----

To the editor:

Ms. Pedrick, in a letter last week, described the off-leash area as "a luxury for people without children." I have four children and two dogs. The parks department's survey, to which 1,140 households responded, found that most of the users of the park have both.

Ms. Pedrick also wrote that dogs had "driven out" the Tuesday softball league. I called the league. Its president said they moved because of "the lights and the geese," and that dogs had nothing to do with it.

Walter Colby, East Pinewood

-----

To the editor:

Senator Elaine Moritz was right to say, as she did on "Capital Hour" last month, that rural counties are "paying for roads they cannot reach." She was wrong to blame the last governor, who vetoed two versions of the same plan and said at the time that a bypass without an exit was "a moat." Your columnist, in "The Week Upstate," attributed the word to her.

Janet Pedrick, Pinewood

Editor's note: State engineers said the culvert at Mill Lane is scheduled for replacement in the spring. An article on June 3 misspelled the name of a resident. He is Thomas Jacoby, not Jacobi.

+++

[quotes.q1]
text    = '"listening to the wrong people,"'
speaker = "glenn-sadler"
cue     = "told"
mention = "Mayor Glenn Sadler"

[quotes.q2]
text    = '"the only people in this room who have walked it."'
speaker = "glenn-sadler"
cue     = "told"
mention = "the mayor"

[quotes.q3]
text    = '"already failing,"'
speaker = "thomas-jacoby"
cue     = "said"
mention = "He"

[quotes.q4]
text    = "it would flood again before the first truck used the road"
speaker = "thomas-jacoby"
cue     = "added"
mention = "He"

[quotes.q5]
text    = '"hurried."'
speaker = "editorial-board"
cue     = "said"
mention = "your own editorial board"

[quotes.q6]
text    = '"a luxury for people without children."'
speaker = "janet-pedrick"
cue     = "described"
mention = "Ms. Pedrick"

[quotes.q7]
text    = "most of the users of the park have both"
speaker = "survey"
cue     = "found"
mention = "The parks department's survey"

[quotes.q8]
text    = '"driven out"'
speaker = "janet-pedrick"
cue     = "wrote"
mention = "Ms. Pedrick"

[quotes.q9]
text    = '"the lights and the geese,"'
speaker = "president"
cue     = "said"
mention = "Its president"

[quotes.q10]
text    = '"paying for roads they cannot reach."'
speaker = "elaine-moritz"
cue     = "say"
mention = "Senator Elaine Moritz"

[quotes.q11]
text    = '"a moat."'
speaker = "last-governor"
cue     = "said"
mention = "who"

[quotes.q12]
text    = "the culvert at Mill Lane is scheduled for replacement in the spring"
speaker = "state-engineers"
cue     = "said"
mention = "State engineers"
+++
