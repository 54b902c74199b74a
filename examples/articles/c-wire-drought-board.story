+++
format   = 1
title    = "Board approves water cuts; growers vow to sue"
language = "en"

[people.rick-almeida]
name    = "Rick Almeida"
aliases = ["Almeida"]

[people.jean-chisholm]
name    = "Jean Chisholm"
aliases = ["Chisholm"]

[people.gus-torrey]
name    = "Gus Torrey"
aliases = ["Torrey"]

[people.growers]
name = "growers"
kind = "group"

[people.staff-report]
name = "staff report"
kind = "document"

[people.fishing-groups]
name = "Fishing groups"
kind = "group"

[people.kevin-sharpe]
name    = "Kevin Sharpe"
aliases = ["Sharpe"]

[people.phil-renteria]
name    = "Phil Renteria"
aliases = ["Renteria"]
+++

Board approves water cuts; growers vow to sue

ALMOND CITY — The state water board voted unanimously on Tuesday to
require growers along three rivers to leave as much as 40 percent of the
flow in place for salmon, a decision that its chairwoman, Jean Chisholm,
described as "the least painful of the painful options" and that a
lawyer for the growers called "lawless."

The staff report on which the vote was based says that the fish
population has "collapsed by any measure" and that voluntary agreements,
which the growers had offered, were "not sufficient by themselves."

Rick Almeida, who farms 900 acres near Tolland and is the president of
the growers' association, told the board that Chisholm had assured him
in December that the cuts would be phased in, and that he "drove home
that night and told my sons they could plant." Chisholm, who had
listened with her glasses in her hand, said that she recalled the
conversation and that what she said to him was that phasing in was
"under discussion."

"Under discussion with whom?" Almeida asked.

"With you," she said. "You walked away from it in March."

Assemblyman Phil Renteria, a Democrat whose district includes Tolland,
accused the board of "picking fish over families" and called on the
governor to intervene. Nothing the board did on Tuesday, he said in a
statement, "will put a single salmon in a single river this year."
Fishing groups said the vote was overdue. In a statement they described
it as "long awaited and long denied."

The lawyer, Gus Torrey, said that a suit would be filed by Friday. When
a reporter asked whether Renteria, who is said to be considering a
campaign for Congress, would join it, he said that the assemblyman had
been "supportive in his way." A lobbyist for the growers, Kevin Sharpe,
added that Renteria had telephoned on Monday, that he sounded worried
and that the call "lasted as long as a call from an assemblyman usually
lasts."

The cuts take effect in October. In the valley, where signs along Route
33 have for years read "Food Grows Where Water Flows," several stores
closed early on Tuesday so that employees could attend the meeting.

+++

[quotes.q1]
text    = '"the least painful of the painful options"'
speaker = "jean-chisholm"
cue     = "described"
mention = "Jean Chisholm"

[quotes.q2]
text    = '"lawless."'
speaker = "gus-torrey"
cue     = "called"
mention = "a lawyer for the growers"

[quotes.q3]
text    = '"collapsed by any measure"'
speaker = "staff-report"
cue     = "says"
mention = "The staff report"

[quotes.q4]
text    = '"not sufficient by themselves."'
speaker = "staff-report"
cue     = "says"
mention = "The staff report"

[quotes.q5]
text    = '"drove home that night and told my sons they could plant."'
speaker = "rick-almeida"
cue     = "told"
mention = "Rick Almeida"

[quotes.q6]
text    = "she recalled the conversation"
speaker = "jean-chisholm"
cue     = "said"
mention = "Chisholm"

[quotes.q7]
text    = '"under discussion."'
speaker = "jean-chisholm"
cue     = "said"
mention = "she"

[quotes.q8]
text    = '"Under discussion with whom?"'
speaker = "rick-almeida"
cue     = "asked"
mention = "Almeida"

[quotes.q9]
text    = '"With you,"'
speaker = "jean-chisholm"
cue     = "said"
mention = "she"

[quotes.q10]
text    = '"You walked away from it in March."'
speaker = "jean-chisholm"
mention = "she"

[quotes.q11]
text    = '"picking fish over families"'
speaker = "phil-renteria"
cue     = "accused"
mention = "Assemblyman Phil Renteria"

[quotes.q12]
text    = '"will put a single salmon in a single river this year."'
speaker = "phil-renteria"
cue     = "said in"
mention = "he"

[quotes.q13]
text    = "the vote was overdue"
speaker = "fishing-groups"
cue     = "said"
mention = "Fishing groups"

[quotes.q14]
text    = '"long awaited and long denied."'
speaker = "fishing-groups"
cue     = "described"
mention = "they"

[quotes.q15]
text    = "a suit would be filed by Friday"
speaker = "gus-torrey"
cue     = "said"
mention = "Gus Torrey"

[quotes.q16]
text    = '"supportive in his way."'
speaker = "gus-torrey"
cue     = "said"
mention = "he"

[quotes.q17]
text    = '"lasted as long as a call from an assemblyman usually lasts."'
speaker = "kevin-sharpe"
cue     = "added"
mention = "Kevin Sharpe"
+++
