+++
format   = 1
title    = "Five questions for a woman who listens to ice"
language = "en"

[people.sunniva-ihle]
name    = "Sunniva Ihle"
aliases = ["Ihle"]

[people.q]
name = "Q"
kind = "organization"

[people.hector-boyd]
name    = "Hector Boyd"
aliases = ["Boyd"]
+++

Five questions for a woman who listens to ice

Sunniva Ihle has spent eleven summers lowering microphones into holes in the Tessmark Glacier. In a paper published last week she and a colleague, Hector Boyd of Carrow University, reported that the glacier "clicks" in the hours before a large block breaks away.

Q: What does a glacier sound like?

A: On a good day, like somebody frying an egg in the next room. That is air escaping. It's old air, which is a thought I try not to have while I'm working.

Q: And the clicks?

A: The clicks are different. The first time I heard one I took my headphones off and accused Hector of playing with his pen. "I don't have a pen," he said, and he held up both hands, and it clicked again. We looked at each other for about a minute. Neither of us said anything very scientific.

Q: You've been careful not to call this a warning system.

A: Very. A headline in my own country called it an "alarm clock for avalanches," and it's none of those three things.

It's a correlation, over two seasons, on one glacier that happens to have a road. If a mayor phones me and asks whether to close that road, I'll tell her I don't know. One did phone, in fact, and that's what I told her, and she closed it anyway. Good for her.

Q: Dr. Boyd has been less cautious. He told a conference in May that you two could give "six hours, give or take a coffee."

A: Hector is an optimist and he drinks a great deal of coffee. I've asked him to put an error bar on the coffee.

Q: What's next?

A: A second glacier. My students want to call the project "Click Bait." I've said no in writing.

Reached by e-mail, Dr. Boyd wrote that he stood by the six hours. "Sunniva is right about nearly everything," he added, "but not about pens. I had one. It was behind my ear."

+++

[quotes.q1]
text    = 'the glacier "clicks" in the hours before a large block breaks away'
speaker = "sunniva-ihle"
form    = "indirect"
cue     = "reported"
mention = "she"

[quotes.q2]
text    = "\"I don't have a pen,\""
speaker = "hector-boyd"
cue     = "said"
mention = "he"

[quotes.q3]
text    = '"six hours, give or take a coffee."'
speaker = "hector-boyd"
cue     = "told"
mention = "He"

[quotes.q4]
text    = "he stood by the six hours"
speaker = "hector-boyd"
cue     = "wrote"
mention = "Dr. Boyd"

[quotes.q5]
parts   = ['"Sunniva is right about nearly everything,"', '"but not about pens. I had one. It was behind my ear."']
speaker = "hector-boyd"
cue     = "added"
mention = "he"

[embeds.e1]
text   = "Q: What does a glacier sound like?"
medium = "conversation"
author = "q"

[embeds.e2]
from   = "A: On a"
to     = "while I'm working."
medium = "conversation"
author = "sunniva-ihle"

[embeds.e3]
text   = "Q: And the clicks?"
medium = "conversation"
author = "q"

[embeds.e4]
from   = "A: The clicks"
to     = "anything very scientific."
medium = "conversation"
author = "sunniva-ihle"

[embeds.e5]
text   = "Q: You've been careful not to call this a warning system."
medium = "conversation"
author = "q"

[embeds.e6]
from   = "A: Very. A"
to     = "Good for her."
medium = "conversation"
author = "sunniva-ihle"

[embeds.e7]
from   = "Q: Dr. Boyd"
to     = 'take a coffee."'
medium = "conversation"
author = "q"

[embeds.e8]
from   = "A: Hector is"
to     = "on the coffee."
medium = "conversation"
author = "sunniva-ihle"

[embeds.e9]
text   = "Q: What's next?"
medium = "conversation"
author = "q"

[embeds.e10]
from   = "A: A second"
to     = "no in writing."
medium = "conversation"
author = "sunniva-ihle"
+++
