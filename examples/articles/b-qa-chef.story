+++
format   = 1
title    = "Wafa Derossi on burned rice, bad reviews and the dish she will never cook again"
language = "en"

[people.wafa-derossi]
name    = "Wafa Derossi"
aliases = ["Derossi"]

[people.the-long-plate]
name    = "The Long Plate"
kind    = "organization"
aliases = ["TLP"]

[people.sol]
name = "Sol"

[people.hugo-marant]
name    = "Hugo Marant"
aliases = ["Marant"]

[people.nonna-ilde]
name    = "Nonna Ilde"
aliases = ["Ilde"]
+++

Wafa Derossi on burned rice, bad reviews and the dish she will never cook again

At 24 Wafa Derossi was washing pots in a bus station. At 38 she runs Sedge, a 22-seat restaurant in a former bait shop that has a waiting list of five months. She told The Long Plate that she still does the pots on Mondays. This conversation has been edited for length.

The Long Plate: You have said that Sedge is “not a restaurant.” What is it, then?

Derossi: A room where I am allowed to boss people about. No, listen, I said that once, tired, to a man with a blog. It has tablecloths. It is a restaurant.

TLP: Your grandmother comes up a lot on the menu.

Derossi: She would be furious. Nonna Ilde never wrote down a recipe, because she thought her sister would steal it. When I was nine I asked her how long to cook the rice, and she said, “Until it forgives you.” I put that over the stove in the first kitchen I ran. The health inspector made me laminate it.

TLP: And her sister?

Derossi: Stole all of them.

TLP: The critic Hugo Marant gave you one star out of five in your first month. He wrote that the eel tasted “like an apology from a drain.”

Derossi: Which is a good line! I was so angry that I was on the pavement with my keys before my partner, Sol, caught up with me. “Where are you going?” he said. I did not know. I was going to drive to Hugo Marant, I suppose. I do not drive.

TLP: He came back.

Derossi: Twice. The second time he sent a note into the kitchen.

TLP: Saying?

Derossi: “The drain accepts.” I have it framed next to the rice.

TLP: What will you never cook again?

Derossi: A thing we called “Low Tide.” Seaweed, oyster, a foam. It cost a fortune, it made everyone feel clever and nobody ever finished it. One night a child at table six said to her father, quite loudly, that it looked like the bath. I took it off on the spot.

Sedge reopens on March 3.

+++

[quotes.q1]
text    = "she still does the pots on Mondays"
speaker = "wafa-derossi"
cue     = "told"
mention = "She"

[quotes.q2]
text    = "“not a restaurant.”"
speaker = "wafa-derossi"
cue     = "said"
mention = "You"

[quotes.q3]
text    = "“Until it forgives you.”"
speaker = "nonna-ilde"
cue     = "said"
mention = "she"

[quotes.q4]
text    = "“like an apology from a drain.”"
speaker = "hugo-marant"
cue     = "wrote"
mention = "He"

[quotes.q5]
text    = "“Where are you going?”"
speaker = "sol"
cue     = "said"
mention = "he"

[quotes.q6]
text    = "“The drain accepts.”"
speaker = "hugo-marant"
mention = "he"

[embeds.e1]
from   = "The Long Plate:"
to     = "is it, then?"
medium = "conversation"
author = "the-long-plate"

[embeds.e2]
from   = "Derossi: A room"
to     = "is a restaurant."
medium = "conversation"
author = "wafa-derossi"

[embeds.e3]
text   = "TLP: Your grandmother comes up a lot on the menu."
medium = "conversation"
author = "the-long-plate"

[embeds.e4]
from   = "Derossi: She would"
to     = "me laminate it."
medium = "conversation"
author = "wafa-derossi"

[embeds.e5]
text   = "TLP: And her sister?"
medium = "conversation"
author = "the-long-plate"

[embeds.e6]
text   = "Derossi: Stole all of them."
medium = "conversation"
author = "wafa-derossi"

[embeds.e7]
from   = "TLP: The critic"
to     = "from a drain.”"
medium = "conversation"
author = "the-long-plate"

[embeds.e8]
from   = "Derossi: Which is"
to     = "do not drive."
medium = "conversation"
author = "wafa-derossi"

[embeds.e9]
text   = "TLP: He came back."
medium = "conversation"
author = "the-long-plate"

[embeds.e10]
text   = "Derossi: Twice. The second time he sent a note into the kitchen."
medium = "conversation"
author = "wafa-derossi"

[embeds.e11]
text   = "TLP: Saying?"
medium = "conversation"
author = "the-long-plate"

[embeds.e12]
text   = "Derossi: “The drain accepts.” I have it framed next to the rice."
medium = "conversation"
author = "wafa-derossi"

[embeds.e13]
text   = "TLP: What will you never cook again?"
medium = "conversation"
author = "the-long-plate"

[embeds.e14]
from   = "Derossi: A thing"
to     = "on the spot."
medium = "conversation"
author = "wafa-derossi"
+++
