+++
format   = 1
title    = "Fans turn on Kites over stadium name as owner goes quiet"
language = "en"

[people.lydia-okonjo-barr]
name    = "Lydia Okonjo-Barr"
aliases = ["Okonjo-Barr"]

[people.ray-fenn]
name    = "Ray Fenn"
aliases = ["Fenn"]

[people.kites-fc]
name    = "Kites FC"
kind    = "organization"
aliases = ["the club", "Kites"]

[people.bea-lomax]
name    = "Bea Lomax"
aliases = ["Lomax"]

[people.harbour-stand-supporters]
name = "Harbour Stand Supporters"
kind = "organization"

[people.stephen-grice]
name    = "Stephen Grice"
aliases = ["Grice"]
+++

Fans turn on Kites over stadium name as owner goes quiet

Supporters of Kites FC have reacted with fury, and some decent jokes, to the news that their 97-year-old ground is to be renamed the “QuikLoan Arena.”

The club announced the deal at 9 a.m. on Thursday, in a post that drew 14,000 replies before lunch.

We’re thrilled to begin an exciting new chapter with our friends at QuikLoan. Same pitch, same passion, new name! #OnwardTogether

— Kites FC (@kitesfcofficial) May 8

Among the first to answer was the former captain Ray Fenn, who played 412 games there and whose statue, for the time being, stands outside it.

I scored at the Harbour Ground. My dad’s ashes are behind the goal at the Harbour Ground. I have never been to the other place.

— Ray Fenn (@rayfenn4) May 8

Lydia Okonjo-Barr, the club’s chief executive, told local radio that Fenn’s post had upset her. “Ray is family, and I’d have phoned him first if the embargo had allowed it,” she said. She added that the money, £4 million over six years, would go “straight into the academy”.

Not everybody believed her.

Six years ago she told us the academy was “ring-fenced.” It shut on a Tuesday. We’d like to know what the ring was made of.

— Harbour Stand Supporters (@harbourstand) May 8

The comedian Bea Lomax, a season-ticket holder, went for brevity. “2-0 up at 1,200 percent APR,” she wrote, under a picture of the scoreboard.

In a longer post on Friday morning, since deleted, the club’s commercial director appeared to lose patience.

Honestly? Half of you couldn’t name the last sponsor. It was a crisp company. Nobody cried about the crisps.

— Stephen Grice (@sgrice_biz) May 9

Fenn replied within the minute that the crisp company had put its name on a shirt, “not on my father”. Grice has not posted since, and a spokeswoman said he was “taking some time away from his phone”.

The owner, the property developer Alan Vickers, has said nothing. A banner reading “Harbour, not a loan” was taken down from the main gate overnight; by breakfast there were two.

+++

[quotes.q1]
text    = "Fenn’s post had upset her"
speaker = "lydia-okonjo-barr"
cue     = "told"
mention = "Lydia Okonjo-Barr"

[quotes.q2]
text    = "“Ray is family, and I’d have phoned him first if the embargo had allowed it,”"
speaker = "lydia-okonjo-barr"
cue     = "said"
mention = "she"

[quotes.q3]
text    = "the money, £4 million over six years, would go “straight into the academy”"
speaker = "lydia-okonjo-barr"
form    = "indirect"
cue     = "added"
mention = "She"

[quotes.q4]
text    = "“straight into the academy”"
speaker = "lydia-okonjo-barr"
cue     = "added"
mention = "She"

[quotes.q5]
text    = "“ring-fenced.”"
speaker = "lydia-okonjo-barr"
cue     = "told"
mention = "she"

[quotes.q6]
text    = "“2-0 up at 1,200 percent APR,”"
speaker = "bea-lomax"
cue     = "wrote"
mention = "she"

[quotes.q7]
text    = "the crisp company had put its name on a shirt, “not on my father”"
speaker = "ray-fenn"
form    = "indirect"
cue     = "replied"
mention = "Fenn"

[quotes.q8]
text    = "“not on my father”"
speaker = "ray-fenn"
cue     = "replied"
mention = "Fenn"

[quotes.q9]
text    = "he was “taking some time away from his phone”"
speaker = "kites-fc"
form    = "indirect"
cue     = "said"
mention = "a spokeswoman"

[quotes.q10]
text    = "“taking some time away from his phone”"
speaker = "kites-fc"
cue     = "said"
mention = "a spokeswoman"

[embeds.e1]
from   = "We’re thrilled to"
to     = "new name! #OnwardTogether"
author = "kites-fc"

[embeds.e2]
from   = "I scored at"
to     = "the other place."
author = "ray-fenn"

[embeds.e3]
from   = "Six years ago"
to     = "was made of."
author = "harbour-stand-supporters"

[embeds.e4]
from   = "Honestly? Half of"
to     = "about the crisps."
author = "stephen-grice"
+++
