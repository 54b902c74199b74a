+++
format   = 1
title    = "A tour of the reader in two paragraphs"
date     = "2025-09-03"
outlet   = "sayso samples"
language = "en"
note     = "Invented: the town, the people, the words."

[people.ida]
name    = "Ida Marlow"
aliases = ["Marlow"]
role    = "ferry captain"

[people.joss]
name    = "Joss Pennick"
aliases = ["Pennick"]
role    = "harbor master"

[sources.log]
title = "Log of the ferry Petrel"
kind  = "original_document"
date  = "2025-09-02"

[sources.gauge]
title = "Tide gauge at Corrie Pier, readings"
kind  = "data"
date  = "2025-09-02"
+++

The old ferry is back, and her captain has no plans to hurry. “She does nine knots and I do the rest,” Ida Marlow said when the boat tied up at Corrie Pier on Tuesday, forty minutes behind the timetable. The harbor master, Joss Pennick, blamed the tide, the lowest of the year at twenty past six. “You can’t sail on mud,” he said.

Nobody on board asked for money back. Pennick said the fares would stay as they are until spring; Marlow, who has made the crossing more than 6,000 times, called the delay “a free half hour of sunset”. “Write that down,” she added, “and write down who said it.”

# Try it

- `n` goes to the next quote or claim, `N` to the one before. Press `n` now: the words of Ida Marlow light up, and the card says who she is.
- `s` lists who speaks here. Type `pen`, press Enter, and `n` walks what Joss Pennick said and nothing else. The line at the bottom counts: Pennick 1/2. Esc gives the full list back.
- `S` on a quote goes to the next one by the same speaker.
- `g i` goes where the speaker is introduced, with name and office.
- `]c` goes to the next claim: the tide. `g e` opens its evidence in the card, with the place to look it up; `j` and `k` walk the card’s links, Enter follows one, Esc leads back to the text.
- `g q` leads from a claim to the quote it stands in, and `g c` from a quote to its claims. Try it on the fares.
- `/` searches: type `write that`, Enter, and `n` walks the hits. Straight quotation marks find curly ones.
- `f` puts a letter or two on every annotation on the screen; type them to go there.
- `H` goes back to where you were, `L` forth again. `m a` keeps a place, `' a` returns to it.
- `j` and `k` scroll by lines, Space and `b` by pages, `g g` and `G` go to the ends.
- `z` dims all but this speaker’s words, `M` hides every mark, `w` changes the width of the text.
- `y` copies the quote with who said it and where.
- `?` shows every key that does something here. `q` goes back, and from the list of stories it quits.

That is all there is to learn. The next story is a real one.

+++

[quotes.q1]
text    = "“She does nine knots and I do the rest,”"
speaker = "ida"
form    = "direct"
cue     = "said"
mention = "Ida Marlow"

[quotes.q2]
text    = "“You can’t sail on mud,”"
speaker = "joss"
form    = "direct"
cue     = "said"
mention = "he"

[quotes.q3]
text    = "the fares would stay as they are until spring"
speaker = "joss"
form    = "indirect"
cue     = "said"
mention = "Pennick"

[quotes.q4]
text    = "“a free half hour of sunset”"
speaker = "ida"
form    = "partial"
cue     = "called"
mention = "Marlow"

[quotes.q5]
parts   = ["“Write that down,”", "“and write down who said it.”"]
speaker = "ida"
form    = "direct"
cue     = "added"
mention = "she"

[claims.c1]
text     = "the lowest of the year at twenty past six"
says     = "The tide at Corrie Pier on 2 September 2025 at 6:20 in the evening was the lowest of the year."
by       = "joss"
kind     = "quantity"
evidence = [{ source = "gauge", locator = "2 September, 18:20", stance = "supports" }]

[claims.c2]
text     = "the fares would stay as they are until spring"
says     = "The fares of the Corrie ferry do not change before spring."
by       = "joss"
kind     = "prediction"
checkable = "no"

[claims.c3]
text     = "has made the crossing more than 6,000 times"
says     = "Ida Marlow has made the crossing more than 6,000 times."
by       = "narrator"
kind     = "quantity"
about    = ["ida"]
evidence = [{ source = "log", locator = "inside cover, count of crossings", stance = "supports", excerpt = "6,114" }]
+++
