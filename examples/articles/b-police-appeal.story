+++
format   = 1
title    = "Police keeping open mind over missing walker"
language = "en"

[people.helen-kempster]
name    = "Helen Kempster"
aliases = ["Kempster", "Detective Inspector Helen Kempster", "DI Kempster"]

[people.raymond-shawcross]
name    = "Raymond Shawcross"
aliases = ["Shawcross", "Mr Shawcross"]

[people.dee]
name = "Dee"

[people.dog-walker]
name = "dog walker"

[people.alf-bright]
name    = "Alf Bright"
aliases = ["Bright"]

[people.northmoor-police]
name    = "Northmoor Police"
kind    = "office"
aliases = ["the force"]
+++

Police keeping open mind over missing walker

Detectives searching for a retired teacher who vanished on Harrow Fell six days ago have said they are keeping an open mind about his disappearance.

Raymond Shawcross, 69, was last seen at about 7.15am on Thursday near the car park at Scarth Bridge, wearing a red waterproof and carrying a stick.

‘Raymond is an experienced walker who knows that fell very well, and it is out of character for him not to be in touch,’ said Detective Inspector Helen Kempster, of Northmoor Police. ‘We are keeping an open mind, but with every night that passes we are increasingly concerned.’

She appealed for the driver of a white van, which was parked at the bridge from about 6.30am, to come forward. The driver was not in any trouble, she stressed. ‘You may have seen something without knowing it.’

Mr Shawcross’s daughter, Dee, who has flown home from abroad, told a press conference that her father had rung her on the Wednesday evening and had sounded cheerful. ‘He was telling me about a bird he’d seen,’ she said. ‘He was cross because he couldn’t get the name of it.’

She thanked the mountain rescue volunteers, who had, she said, ‘treated us like their own’.

A woman who was walking her dog on the lower path has reported hearing a shout, which police believe may have been unconnected. The woman, who asked not to be named, told the Northmoor Gazette that it was ‘more like somebody calling a dog than calling for help’.

DI Kempster would not be drawn on reports that a stick had been recovered from the beck. ‘I’m aware of what is being said online, and I’d ask people to think of Dee and her family before they share it,’ she said. According to the force, 140 officers and volunteers, four dogs and a helicopter have taken part in the search, which is the largest it has mounted on the fell since 1991.

It was scaled back on Tuesday because of fog. A spokesman for the mountain rescue team, Alf Bright, said it would resume ‘as soon as we can see our own feet’.

Mr Shawcross taught geography at Scarth Grammar for 31 years, where he was known to generations of boys as ‘Contour’. Anyone with information is asked to call 101, quoting the reference ‘Operation Wren’.

+++

[quotes.q1]
text    = "they are keeping an open mind about his disappearance"
speaker = "northmoor-police"
cue     = "said"
mention = "Detectives"

[quotes.q2]
parts   = ["‘Raymond is an experienced walker who knows that fell very well, and it is out of character for him not to be in touch,’", "‘We are keeping an open mind, but with every night that passes we are increasingly concerned.’"]
speaker = "helen-kempster"
cue     = "said"
mention = "Detective Inspector Helen Kempster"

[quotes.q3]
text    = "The driver was not in any trouble"
speaker = "helen-kempster"
cue     = "stressed"
mention = "she"

[quotes.q4]
text    = "‘You may have seen something without knowing it.’"
speaker = "helen-kempster"
mention = "she"

[quotes.q5]
text    = "her father had rung her on the Wednesday evening and had sounded cheerful"
speaker = "dee"
cue     = "told"
mention = "Dee"

[quotes.q6]
parts   = ["‘He was telling me about a bird he’d seen,’", "‘He was cross because he couldn’t get the name of it.’"]
speaker = "dee"
cue     = "said"
mention = "she"

[quotes.q7]
text    = "‘treated us like their own’"
speaker = "dee"
cue     = "said"
mention = "she"

[quotes.q8]
text    = "hearing a shout"
speaker = "dog-walker"
cue     = "reported"
mention = "A woman"

[quotes.q9]
text    = "‘more like somebody calling a dog than calling for help’"
speaker = "dog-walker"
cue     = "told"
mention = "The woman"

[quotes.q10]
from    = "‘I’m aware of"
to      = "they share it,’"
speaker = "helen-kempster"
cue     = "said"
mention = "she"

[quotes.q11]
from    = "140 officers and"
to      = "in the search"
speaker = "northmoor-police"
cue     = "According to"
mention = "the force"

[quotes.q12]
text    = "‘as soon as we can see our own feet’"
speaker = "alf-bright"
cue     = "said"
mention = "Alf Bright"
+++
