+++
format   = 1
title    = "\"I'd rather eat the ring\": Soap star's split turns nasty"
language = "en"

[people.cassidy-vane]
name    = "Cassidy Vane"
aliases = ["Cassidy", "Vane", "Cass"]

[people.rex-tolland]
name    = "Rex Tolland"
aliases = ["Rex", "Tolland"]

[people.bunny-shapiro]
name    = "Bunny Shapiro"
aliases = ["Shapiro"]

[people.pal]
name = "pal"

[people.delphine-marsh]
name    = "Delphine Marsh"
aliases = ["Marsh"]

[people.friends]
name = "Friends"
kind = "group"

[people.leonard-fitch]
name    = "Leonard Fitch"
aliases = ["Fitch"]
+++

"I'd rather eat the ring": Soap star's split turns nasty

"Harbor Lights" heartthrob Rex Tolland is accused of pawning his wife's engagement ring to pay for a speedboat — and naming the boat after his co-star.

In court papers filed in Los Angeles, estranged wife Cassidy Vane claims she learned of the sale when a stranger messaged her a photo of herself wearing it.

"She said, 'Is this your hand?'" Vane, 34, told the podcast "Sofa Court." "And I said, 'That's my hand. That was my ring. Who is this?'"

Tolland's rep, Bunny Shapiro, slammed the claim as "fiction, and not even good fiction."

"Rex offered the ring back to Cassidy twice," Shapiro said. Vane's response? "I'd rather eat it."

The boat, a 28-footer tied up in Marina del Rey, bears the name "Delphine" in gold script. Delphine Marsh plays Tolland's long-lost twin on the soap.

"I get seasick," Marsh, 29, tweeted on Tuesday. "Leave me out of it."

A pal of the actor insists it is all a coincidence. "Delphine was his grandmother's name," the friend says. "Cass knows that. She was at the funeral."

But Vane's lawyer, Leonard Fitch, wasn't buying it. "His grandmother's name was Dolores," Fitch deadpanned. "I have the program."

The pair met in 2015 on the set of a yogurt commercial and wed on a glacier. Friends called them "Rexidy." In happier days, Tolland gushed to a magazine that Vane was "the only woman who ever laughed at me on purpose."

She isn't laughing now. The filing asks for the house, both dogs and $65,000 a month.

"She can have the house," Tolland snapped outside a gym on Wednesday, when a photographer asked whether he had anything to say to his wife. "She's not getting Pickles."

Pickles, a dachshund, has 212,000 followers. His owner, or one of them, addressed them on Thursday:

Pickles is FINE and with his MOTHER. He has asked for privacy and chicken.

— Cassidy Vane (@cassidyvane) May 3, 2018

+++

[quotes.q1]
text    = "\"I'd rather eat the ring\""
speaker = "cassidy-vane"

[quotes.q2]
from    = "she learned of"
to      = "herself wearing it"
speaker = "cassidy-vane"
cue     = "claims"
mention = "estranged wife Cassidy Vane"

[quotes.q3]
parts   = ["\"She said, 'Is this your hand?'\"", "\"And I said, 'That's my hand. That was my ring. Who is this?'\""]
speaker = "cassidy-vane"
cue     = "told"
mention = "Vane"

[quotes.q4]
text    = '"fiction, and not even good fiction."'
speaker = "bunny-shapiro"
cue     = "slammed"
mention = "Bunny Shapiro"

[quotes.q5]
text    = '"Rex offered the ring back to Cassidy twice,"'
speaker = "bunny-shapiro"
cue     = "said"
mention = "Shapiro"

[quotes.q6]
text    = "\"I'd rather eat it.\""
speaker = "cassidy-vane"
cue     = "response"
mention = "Vane"

[quotes.q7]
parts   = ['"I get seasick,"', '"Leave me out of it."']
speaker = "delphine-marsh"
cue     = "tweeted"
mention = "Marsh"

[quotes.q8]
text    = "it is all a coincidence"
speaker = "pal"
cue     = "insists"
mention = "A pal of the actor"

[quotes.q9]
parts   = ["\"Delphine was his grandmother's name,\"", '"Cass knows that. She was at the funeral."']
speaker = "pal"
cue     = "says"
mention = "the friend"

[quotes.q10]
parts   = ["\"His grandmother's name was Dolores,\"", '"I have the program."']
speaker = "leonard-fitch"
cue     = "deadpanned"
mention = "Fitch"

[quotes.q11]
text    = '"Rexidy."'
speaker = "friends"
cue     = "called"
mention = "Friends"

[quotes.q12]
text    = '"the only woman who ever laughed at me on purpose."'
speaker = "rex-tolland"
cue     = "gushed"
mention = "Tolland"

[quotes.q13]
parts   = ['"She can have the house,"', "\"She's not getting Pickles.\""]
speaker = "rex-tolland"
cue     = "snapped"
mention = "Tolland"

[embeds.e1]
text   = "Pickles is FINE and with his MOTHER. He has asked for privacy and chicken."
author = "cassidy-vane"
+++
