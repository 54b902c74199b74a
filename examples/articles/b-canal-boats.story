+++
format   = 1
title    = "Boaters vow to fight ‘eviction by stealth’ on Wenbury canal"
language = "en"

[people.josie-pratt]
name    = "Josie Pratt"
aliases = ["Pratt", "Ms Pratt"]

[people.leonard-dunmore]
name    = "Leonard Dunmore"
aliases = ["Dunmore", "Cllr Dunmore", "Cllr Leonard Dunmore"]

[people.ashlow-navigation-trust]
name    = "Ashlow Navigation Trust"
kind    = "organization"
aliases = ["the trust"]

[people.geraint-yeo]
name    = "Geraint Yeo"
aliases = ["Yeo", "Mr Yeo"]

[people.signs]
name = "signs"
kind = "document"
+++

Boaters vow to fight ‘eviction by stealth’ on Wenbury canal

Families living on narrowboats along the Wenbury and Ashlow Canal have accused its owners of driving them off the water after mooring fees rose by 60 per cent in a single year.

Josie Pratt, who has raised two sons on a 57-foot boat called ‘Second Thoughts’, is one of those facing a bill she cannot pay. ‘I’ve called it “eviction by stealth” from day one,’ she said. ‘They don’t send bailiffs, they send a direct debit. My neighbour Carol went last month. Nobody knocked on her door and shouted, but she’s gone all the same.’

In its annual report, the Ashlow Navigation Trust, which took over the waterway in 2019, said fees had been held below inflation for a decade. It now wants to charge more for so-called ‘premium’ berths with mains water, although several of those on the list have not had a working tap since the autumn.

Cllr Leonard Dunmore, whose ward takes in the basin, raised the matter at full council on Tuesday. He told the trust’s chief executive, Geraint Yeo, that the policy was ‘as daft as a chocolate rudder’ and should be frozen until a survey of the residents had been done.

Mr Yeo, heckled twice from the public gallery, replied that Cllr Dunmore had been sent the figures in March. ‘With respect, I can’t make you open an envelope,’ he said, to groans.

‘Then bring it round yourself,’ shouted the councillor. ‘You know where the boats are. You’ve put signs on all of them.’

The signs – A4 sheets in plastic wallets – appeared overnight on 4 May. ‘This vessel is subject to review,’ they read, without saying who would be doing the reviewing, or when.

For Ms Pratt it was the tone that hurt. She had been to see Mr Yeo the previous autumn, with Carol and Carol’s husband, Phil, and had come away reassured. ‘Geraint made us a pot of tea and got the good biscuits out,’ she said. ‘Then he sat there and promised Phil nothing would change before 2030.’ She laughed. ‘I should have asked him to write it on the tin.’

Asked about that meeting, Mr Yeo said he did not recognise ‘that characterisation’ of the conversation and had made no commitment on dates.

+++

[quotes.q1]
text    = "‘eviction by stealth’"
speaker = "josie-pratt"

[quotes.q2]
parts   = ["‘I’ve called it “eviction by stealth” from day one,’", "‘They don’t send bailiffs, they send a direct debit. My neighbour Carol went last month. Nobody knocked on her door and shouted, but she’s gone all the same.’"]
speaker = "josie-pratt"
cue     = "said"
mention = "she"

[quotes.q3]
text    = "fees had been held below inflation for a decade"
speaker = "ashlow-navigation-trust"
cue     = "said"
mention = "the Ashlow Navigation Trust"

[quotes.q4]
from    = "the policy was"
to      = "had been done"
speaker = "leonard-dunmore"
form    = "indirect"
cue     = "told"
mention = "He"

[quotes.q5]
text    = "‘as daft as a chocolate rudder’"
speaker = "leonard-dunmore"
cue     = "told"
mention = "He"

[quotes.q6]
text    = "Cllr Dunmore had been sent the figures in March"
speaker = "geraint-yeo"
cue     = "replied"
mention = "Mr Yeo"

[quotes.q7]
text    = "‘With respect, I can’t make you open an envelope,’"
speaker = "geraint-yeo"
cue     = "said"
mention = "he"

[quotes.q8]
text    = "‘Then bring it round yourself,’"
speaker = "leonard-dunmore"
cue     = "shouted"
mention = "the councillor"

[quotes.q9]
text    = "‘You know where the boats are. You’ve put signs on all of them.’"
speaker = "leonard-dunmore"
mention = "the councillor"

[quotes.q10]
text    = "‘This vessel is subject to review,’"
speaker = "signs"
cue     = "read"
mention = "they"

[quotes.q11]
parts   = ["‘Geraint made us a pot of tea and got the good biscuits out,’", "‘Then he sat there and promised Phil nothing would change before 2030.’"]
speaker = "josie-pratt"
cue     = "said"
mention = "she"

[quotes.q12]
text    = "‘I should have asked him to write it on the tin.’"
speaker = "josie-pratt"
mention = "she"

[quotes.q13]
from    = "he did not"
to      = "commitment on dates"
speaker = "geraint-yeo"
form    = "indirect"
cue     = "said"
mention = "Mr Yeo"

[quotes.q14]
text    = "‘that characterisation’"
speaker = "geraint-yeo"
cue     = "said"
mention = "Mr Yeo"
+++
