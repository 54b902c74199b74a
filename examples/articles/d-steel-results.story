+++
format   = 1
title    = "Varnholt Steel cuts forecast, shares fall 11 per cent"
language = "en"

[people.klaus-dieter-ohlendorf]
name    = "Klaus-Dieter Ohlendorf"
aliases = ["Ohlendorf"]

[people.annika-von-brehmen]
name    = "Annika von Brehmen"
aliases = ["von Brehmen"]

[people.varnholt-steel-ag]
name    = "Varnholt Steel AG"
kind    = "organization"
aliases = ["Varnholt", "The company"]

[people.rupert-chidgey]
name    = "Rupert Chidgey"
aliases = ["Chidgey"]

[people.mei-ling-tsao]
name    = "Mei-Ling Tsao"
aliases = ["Tsao"]

[people."jürgen-ohlendorf"]
name = "Jürgen Ohlendorf"

[people.filing]
name = "filing"
kind = "document"
+++

Varnholt Steel cuts forecast, shares fall 11 per cent

FRANKFURT (Reported by our own staff) - Shares in Varnholt Steel AG lost more than a tenth of their value on Tuesday after the German steelmaker said it now expected an operating profit of between 310 million and 350 million euros this year, down from an earlier forecast of as much as 600 million.

The company, which makes plate for ships and wind turbines and employs 14,800 people in four countries, blamed the revision in a regulatory filing on "an abrupt and, in the view of the board, temporary deterioration in order intake".

"Our customers have not gone away. They have gone quiet," Chief Executive Klaus-Dieter Ohlendorf, 61, said on a call with analysts. Asked by Rupert Chidgey, an analyst at Colvin Marsh, whether the dividend was safe, Ohlendorf answered: "It is as safe as it was yesterday."

"That was not the ringing endorsement he may have thought it was," Chidgey wrote in a note to clients within the hour.

Annika von Brehmen, who became chief financial officer in April after nine years at the carmaker Lodena and who is seen by some investors as the likeliest successor to Ohlendorf, said the group would close the smaller of its two furnaces at Hallstedt for at least six months and described the closure as "a pause with a date on it, even if I cannot give you the date."

The furnace, nicknamed "Old Berta", has run since 1974.

"What worries me is working capital," said Mei-Ling Tsao, head of European materials research at Straits & Peel in Singapore. "Annika is a careful person and she used the word 'manageable' five times." Tsao added that she had cut her price target to 21 euros from 34.

Jürgen Ohlendorf, who chairs the works council and is not related to the chief executive, told the newspaper Ruhrbote that the staff had learned of the closure from the radio. "People ring me and think I am him," he said. "I tell them that if I were him, I would have come down to the gate."

Varnholt said in a statement that talks with employee representatives would begin "without delay". No compulsory redundancies were planned, it said.

+++

[quotes.q1]
from    = "it now expected"
to      = "as 600 million"
speaker = "varnholt-steel-ag"
cue     = "said"
mention = "the German steelmaker"

[quotes.q2]
from    = '"an abrupt and,'
to      = 'in order intake"'
speaker = "varnholt-steel-ag"
cue     = "blamed"
mention = "The company"

[quotes.q3]
text    = '"Our customers have not gone away. They have gone quiet,"'
speaker = "klaus-dieter-ohlendorf"
cue     = "said"
mention = "Klaus-Dieter Ohlendorf"

[quotes.q4]
text    = '"It is as safe as it was yesterday."'
speaker = "klaus-dieter-ohlendorf"
cue     = "answered"
mention = "Ohlendorf"

[quotes.q5]
text    = '"That was not the ringing endorsement he may have thought it was,"'
speaker = "rupert-chidgey"
cue     = "wrote"
mention = "Chidgey"

[quotes.q6]
from    = "the group would"
to      = "least six months"
speaker = "annika-von-brehmen"
cue     = "said"
mention = "Annika von Brehmen"

[quotes.q7]
text    = '"a pause with a date on it, even if I cannot give you the date."'
speaker = "annika-von-brehmen"
cue     = "described"
mention = "Annika von Brehmen"

[quotes.q8]
parts   = ['"What worries me is working capital,"', "\"Annika is a careful person and she used the word 'manageable' five times.\""]
speaker = "mei-ling-tsao"
cue     = "said"
mention = "Mei-Ling Tsao"

[quotes.q9]
text    = "she had cut her price target to 21 euros from 34"
speaker = "mei-ling-tsao"
cue     = "added"
mention = "Tsao"

[quotes.q10]
text    = "the staff had learned of the closure from the radio"
speaker = "jürgen-ohlendorf"
cue     = "told"
mention = "Jürgen Ohlendorf"

[quotes.q11]
parts   = ['"People ring me and think I am him,"', '"I tell them that if I were him, I would have come down to the gate."']
speaker = "jürgen-ohlendorf"
cue     = "said"
mention = "he"

[quotes.q12]
text    = 'talks with employee representatives would begin "without delay"'
speaker = "varnholt-steel-ag"
form    = "indirect"
cue     = "said"
mention = "Varnholt"

[quotes.q13]
text    = '"without delay"'
speaker = "varnholt-steel-ag"
cue     = "said in"
mention = "Varnholt"

[quotes.q14]
text    = "No compulsory redundancies were planned"
speaker = "varnholt-steel-ag"
cue     = "said"
mention = "it"
+++
