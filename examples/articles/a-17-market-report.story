+++
format   = 1
title    = "Stocks slip as oil climbs and a retailer warns"
language = "en"

[people.kwame-osei]
name    = "Kwame Osei"
aliases = ["Osei"]

[people.julie-tarnower]
name    = "Julie Tarnower"
aliases = ["Tarnower"]

[people.hubbard-stores]
name = "Hubbard Stores"
kind = "organization"

[people.dale-wickersham]
name    = "Dale Wickersham"
aliases = ["Wickersham"]

[people.minutes]
name = "Minutes"
kind = "document"

[people.coleman-tractor]
name = "Coleman Tractor"
kind = "organization"

[people.pell-rowe]
name = "Pell & Rowe"
kind = "organization"

[people.labor-department]
name = "Labor Department"
kind = "office"
+++

Stocks slip as oil climbs and a retailer warns
NEW YORK — Stocks fell for a third day on Wednesday, pulled down by airlines, truckers and a department store chain that told investors that shoppers had stopped buying curtains.
Hubbard Stores said sales at its older locations dropped 5 percent in the quarter, and warned that it no longer expected a profit for the year. Its shares lost a fifth of their value before lunch.
"When people worry, the first thing they don't replace is the curtain," Hubbard's chief executive, Dale Wickersham, said on a call with analysts. One of them, Julie Tarnower of Beech Street Capital, asked whether the second thing was the chief executive. Wickersham said he would take that question offline.
The wider market was calmer. About two stocks fell for every one that rose, and the losses were concentrated in companies that burn fuel. Crude oil settled at $91.40 a barrel, the highest since last October, after a fire closed a refinery on the Gulf Coast.
"This isn't panic," said Kwame Osei, chief strategist at Lanyard Trust in Boston. "Panic is when my mother calls. She has not called."
In a note to clients, economists at Pell & Rowe described the mood as "sour but sober" and predicted a rebound by spring. Osei, who used to work there, was not so sure. "They've been predicting a rebound by spring since I had hair."
Some of the gloom came from Washington. Minutes of the Federal Reserve's last meeting showed officials divided over whether prices were cooling, with several of them favoring what the document termed "an extended period of patience." Tarnower called the phrase "Fed for 'don't hold your breath.'"
So-called "value" shares held up better than the rest. There were bright spots. Coleman Tractor rose 6 percent after it announced an order for 800 combines. Makers of candles and canned soup, sometimes lumped together by traders as the "bunker basket," also gained.
First-time claims for unemployment benefits fell last week to 214,000, the Labor Department reported.
Asked what he would do in such a market, Osei offered advice from the same source as before. "My mother says keep some cash in a coat," he said. "She won't say which coat."

+++

[quotes.q1]
text    = "shoppers had stopped buying curtains"
speaker = "hubbard-stores"
cue     = "told"
mention = "a department store chain"

[quotes.q2]
text    = "sales at its older locations dropped 5 percent in the quarter"
speaker = "hubbard-stores"
cue     = "said"
mention = "Hubbard Stores"

[quotes.q3]
text    = "it no longer expected a profit for the year"
speaker = "hubbard-stores"
cue     = "warned"
mention = "Hubbard Stores"

[quotes.q4]
text    = "\"When people worry, the first thing they don't replace is the curtain,\""
speaker = "dale-wickersham"
cue     = "said"
mention = "Dale Wickersham"

[quotes.q5]
text    = "whether the second thing was the chief executive"
speaker = "julie-tarnower"
cue     = "asked"
mention = "Julie Tarnower"

[quotes.q6]
text    = "he would take that question offline"
speaker = "dale-wickersham"
cue     = "said"
mention = "Wickersham"

[quotes.q7]
parts   = ["\"This isn't panic,\"", '"Panic is when my mother calls. She has not called."']
speaker = "kwame-osei"
cue     = "said"
mention = "Kwame Osei"

[quotes.q8]
text    = '"sour but sober"'
speaker = "pell-rowe"
cue     = "described"
mention = "economists at Pell & Rowe"

[quotes.q9]
text    = "a rebound by spring"
after   = "."
speaker = "pell-rowe"
cue     = "predicted"
mention = "economists at Pell & Rowe"

[quotes.q10]
text    = "\"They've been predicting a rebound by spring since I had hair.\""
speaker = "kwame-osei"
mention = "Osei"

[quotes.q11]
text    = '"an extended period of patience."'
speaker = "minutes"
cue     = "termed"
mention = "the document"

[quotes.q12]
text    = "\"Fed for 'don't hold your breath.'\""
speaker = "julie-tarnower"
cue     = "called the"
mention = "Tarnower"

[quotes.q13]
text    = "an order for 800 combines"
speaker = "coleman-tractor"
cue     = "announced"
mention = "it"

[quotes.q14]
text    = "First-time claims for unemployment benefits fell last week to 214,000"
speaker = "labor-department"
cue     = "reported"
mention = "the Labor Department"

[quotes.q15]
parts   = ['"My mother says keep some cash in a coat,"', "\"She won't say which coat.\""]
speaker = "kwame-osei"
cue     = "said"
mention = "he"
+++
