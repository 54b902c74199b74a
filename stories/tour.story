+++
format   = 1
title    = "A tour of sayso in two paragraphs"
date     = "2026-11-01"
outlet   = "sayso samples"
language = "en"
note     = "Invented for this program: Marta Vale and Oskar Brandt do not exist, and neither does the bridge."

[people.vale]
name    = "Marta Vale"
aliases = ["Vale"]
role    = "bridge engineer"

[people.brandt]
name    = "Oskar Brandt"
aliases = ["Brandt"]
role    = "bridge keeper"

[sources.log]
title = "The bridge keeper’s log book"
kind  = "official_record"
date  = "2026-10-30"
+++

# A tour of sayso in two paragraphs

The old swing bridge will open to carts again before the snow comes, Marta Vale said on Friday. “We have changed every bolt that a hammer could move,” the bridge engineer told the parish, “and the deck will carry four tons.” Vale called the work “dull, dirty and done”.

Oskar Brandt, who keeps the bridge and its log book, counted 212 new bolts. “I wrote down each one,” Brandt said. “My hand still aches.” He wants a second lamp on the north bank before the first cart crosses.

## What to press

- `n` goes to the next quote or claim and `N` to the one before; the card tells who said it and what it rests on.
- `s` lists who speaks: type a few letters of a name, press Enter, and `n` walks that person’s quotes. Esc gives the earlier list back.
- On a quote `g c` goes to its claims; on a claim `g q` goes to its quotes and `g e` to its evidence. Try it on the four tons.
- Enter steps into the card: `j` and `k` choose a link, Enter follows it, Esc comes back.
- `f` puts a letter on everything marked on the screen; typing the letter goes there.
- `/` searches while you type, and a straight quotation mark finds a curly one. `H` goes back to where you were.
- `z` dims all but one speaker’s words, `M` hides the marks, `w` changes the width of the text, `y` copies with the speaker’s name.
- `v q` lists the quotes, `v c` the claims, `v s` who is quoted how much; `v` alone shows every list. Enter goes to the text, `q` comes back.
- `:` finds every command by its name, and `t` picks a theme.
- `?` lists every key that applies where you are, and `q` leaves. In the list of stories `v p` shows everybody who speaks in any of them, and `s` searches them all.

+++
[quotes.q1]
from    = "will open to carts again"
to      = "before the snow comes"
speaker = "vale"
form    = "indirect"
cue     = "said"
mention = "Marta Vale"

[quotes.q2]
parts   = ["“We have changed every bolt that a hammer could move,”", "“and the deck will carry four tons.”"]
speaker = "vale"
form    = "direct"
cue     = "told"
mention = "the bridge engineer"
basis   = "on_record"

[quotes.q3]
text    = "“dull, dirty and done”"
speaker = "vale"
form    = "partial"
cue     = "called"
mention = "Vale"

[quotes.q4]
parts   = ["“I wrote down each one,”", "“My hand still aches.”"]
speaker = "brandt"
form    = "direct"
cue     = "said"
mention = "Brandt"
basis   = "on_record"

[quotes.q5]
text    = "a second lamp on the north bank before the first cart crosses"
speaker = "brandt"
form    = "indirect"
cue     = "wants"
mention = "He"

[claims.c1]
text      = "the deck will carry four tons"
says      = "The repaired deck of the swing bridge carries four tons."
by        = "vale"
kind      = "quantity"
checkable = "yes"
question  = "Who worked out the load, and when?"
evidence  = [{ source = "log", locator = "30 October, second entry", stance = "context", excerpt = "Deck tried with three carts of gravel.", note = "A trial, not a calculation." }]

[claims.c2]
text      = "counted 212 new bolts"
says      = "The bridge has 212 new bolts."
by        = "brandt"
kind      = "quantity"
checkable = "yes"
evidence  = [{ source = "log", locator = "30 October, first entry", stance = "supports", excerpt = "Bolts, new: 212." }]
+++
