+++
format = 1
title = "Harbour ferry to run again"
outlet = "The Quay"
date = "2026-03-02"
note = "Invented for the tests."

[people.lind]
name = "Greta Lind"
aliases = ["Lind"]
role = "harbour master"

[people.okoro]
name = "Sam Okoro"
aliases = ["Okoro"]
role = "ferry captain"

[people.board]
name = "the harbour board"
kind = "organization"

[sources.minutes]
title = "Minutes of the harbour board"
kind = "official_record"
date = "2026-02-27"
+++

# Harbour ferry to run again

The ferry across the harbour will run again from May, Greta Lind said on Monday. “The new engine is in, and the hull is sound,” she told the harbour board, “so nothing keeps us ashore.”

Sam Okoro, who has steered the boat for nine years, was less sure. He called the timetable “brave” and asked for a second crew.

- The ferry carries 40 people.
- A ticket costs three crowns.

The board approved the money by five votes to two. Lind said that tickets would cost no more than before. “Nobody pays for our repairs twice,” Lind said.

A hand-written note on the ticket office said “closed for the winter”.

+++
[quotes.q1]
text = "will run again from May"
speaker = "lind"
form = "indirect"
cue = "said"
mention = "Greta Lind"

[quotes.q2]
parts = ["“The new engine is in, and the hull is sound,”", "“so nothing keeps us ashore.”"]
speaker = "lind"
form = "direct"
cue = "told"
addressee = "board"

[quotes.q3]
text = "“brave”"
speaker = "okoro"
form = "partial"
cue = "called"

[quotes.q4]
text = "tickets would cost no more than before"
speaker = "lind"
form = "indirect"
cue = "said"
mention = "Lind"

[quotes.q5]
text = "“Nobody pays for our repairs twice,”"
speaker = "lind"
form = "direct"
cue = "said"
mention = "Lind"

[claims.c1]
text = "the hull is sound"
says = "The ferry's hull is sound."
kind = "event"
checkable = "yes"

[claims.c2]
text = "approved the money by five votes to two"
says = "The board approved the money by five votes to two."
by = "narrator"
kind = "quantity"
evidence = [{ source = "minutes", locator = "item 3", stance = "supports" }]
