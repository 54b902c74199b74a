+++
format   = 1
title    = "The last two weavers of Corley Gap"
language = "en"

[people.ruth-amblin]
name    = "Ruth Amblin"
aliases = ["Ruth"]

[people.nell]
name = "Nell"

[people.patience]
name    = "Patience"
aliases = ["their mother"]

[people.dora-wick]
name    = "Dora Wick"
aliases = ["Wick"]
+++

The last two weavers of Corley Gap

Ruth Amblin is the elder by eleven months and has never let her sister forget it.

“I came first, so I got the good loom,” she says from the window seat of the workshop the two of them have shared since 1968.

Her sister, Nell, does not look up. “You got the loud one,” she says.

They are 81 and 80 now, and the county historical society has just named them “living treasures,” a phrase neither of them will say with a straight face. When Dora Wick, the society’s president, drove up in March to tell them about the honor, she brought a plaque and a sheet cake. Ruth ate the cake. Nell asked what the plaque was made of.

“She tapped it with a thimble,” Wick recalls. “She looked over at Ruth and she said, ‘It’s plastic, Ruthie,’ as if I weren’t standing right there.”

There is a rhythm to an afternoon with the Amblins. Ruth starts a story; Nell corrects the date; Ruth continues as if no one had spoken. So it goes with the story of how they learned. Ruth says their mother, Patience, taught them both in the winter of 1951, the year the road washed out.

“’Fifty-two,” Nell says.

“She sat us down at that bench and gave us each a shuttle,” Ruth goes on. “I was quick. She told me I had her hands.”

“She told me that.” Nell pulls the beater toward her, twice, hard. “What she told you was to go and wash yours.”

Ruth considers this. She allows that it may be so. Their mother had a way, she says, of handing each girl the compliment that belonged to the other.

It was Patience who named the pattern that made the family a little famous, a stepped blue diamond called “Widow’s Gate.” A museum in the capital owns one. Nell has been to see it behind its glass. “I wanted to fix the corner,” she says. “She asked the guard,” says Ruth. “I did ask the guard,” Nell says.

Neither married, though each came close, and to the same man, which is a story that only Nell will tell and only when Ruth is out of the room. His name was Everett. She says he drove the milk truck and could not decide. “So we decided for him,” she whispers. “We told him in the yard, the pair of us, to take his bottles and go.”

Ruth, coming back with the tea, wants to know what is being discussed.

“Dates,” her sister tells her.

+++

[quotes.q1]
text    = "“I came first, so I got the good loom,”"
speaker = "ruth-amblin"
cue     = "says"
mention = "she"

[quotes.q2]
text    = "“You got the loud one,”"
speaker = "nell"
cue     = "says"
mention = "she"

[quotes.q3]
text    = "what the plaque was made of"
speaker = "nell"
cue     = "asked"
mention = "Nell"

[quotes.q4]
parts   = ["“She tapped it with a thimble,”", "“She looked over at Ruth and she said, ‘It’s plastic, Ruthie,’ as if I weren’t standing right there.”"]
speaker = "dora-wick"
cue     = "recalls"
mention = "Wick"

[quotes.q5]
from    = "their mother, Patience,"
to      = "road washed out"
speaker = "ruth-amblin"
cue     = "says"
mention = "Ruth"

[quotes.q6]
text    = "“’Fifty-two,”"
speaker = "nell"
cue     = "says"
mention = "Nell"

[quotes.q7]
parts   = ["“She sat us down at that bench and gave us each a shuttle,”", "“I was quick. She told me I had her hands.”"]
speaker = "ruth-amblin"
cue     = "goes on"
mention = "Ruth"

[quotes.q8]
text    = "“She told me that.”"
speaker = "nell"
mention = "Nell"

[quotes.q9]
text    = "“What she told you was to go and wash yours.”"
speaker = "nell"
mention = "Nell"

[quotes.q10]
text    = "it may be so"
speaker = "ruth-amblin"
cue     = "allows"
mention = "She"

[quotes.q11]
parts   = ["Their mother had a way", "of handing each girl the compliment that belonged to the other"]
speaker = "ruth-amblin"
cue     = "says"
mention = "she"

[quotes.q12]
text    = "“I wanted to fix the corner,”"
speaker = "nell"
cue     = "says"
mention = "she"

[quotes.q13]
text    = "“She asked the guard,”"
speaker = "ruth-amblin"
cue     = "says"
mention = "Ruth"

[quotes.q14]
text    = "“I did ask the guard,”"
speaker = "nell"
cue     = "says"
mention = "Nell"

[quotes.q15]
text    = "he drove the milk truck and could not decide"
speaker = "nell"
cue     = "says"
mention = "She"

[quotes.q16]
parts   = ["“So we decided for him,”", "“We told him in the yard, the pair of us, to take his bottles and go.”"]
speaker = "nell"
cue     = "whispers"
mention = "she"

[quotes.q17]
text    = "“Dates,”"
speaker = "nell"
cue     = "tells"
mention = "her sister"
+++
