+++
format   = 1
title    = "Chipmaker Quandel to buy sensor firm for $3.1 billion"
language = "en"

[people.priyanka-raghunathan]
name    = "Priyanka Raghunathan"
aliases = ["Raghunathan"]

[people.dag-holmqvist]
name    = "Dag Holmqvist"
aliases = ["Holmqvist"]

[people.quandel-semiconductor]
name    = "Quandel Semiconductor"
kind    = "organization"
aliases = ["Quandel"]

[people.lumiq]
name = "Lumiq"
kind = "organization"

[people.desmond-achebe-frost]
name    = "Desmond Achebe-Frost"
aliases = ["Achebe-Frost"]

[people.carla-montefusco]
name    = "Carla Montefusco"
aliases = ["Montefusco"]

[people.financial-courier]
name = "Financial Courier"
kind = "organization"

[people.european-commission]
name = "European Commission"
kind = "office"
+++

Chipmaker Quandel to buy sensor firm for $3.1 billion

(Market Wire) — Quandel Semiconductor said on Monday it would buy the Swedish sensor maker Lumiq for $3.1 billion in cash and stock, confirming a report on Saturday by the Financial Courier, which had said the two were in “the last hours of a very long courtship”.

Shares of Lumiq rose 27 percent in Stockholm. Quandel fell 4 percent in early trading in New York.

“Our chips think, and theirs see,” Chief Executive Officer Priyanka Raghunathan, an engineer who joined Quandel as an intern in 1999 and took over from its founder six years ago, said on a conference call. “It makes little sense to keep the two in separate buildings.”

Holmqvist, the chief executive of Lumiq, who will join the board of the combined company, told analysts that he had turned down three earlier proposals. “Priyanka calls on Sundays, always on Sundays,” Dag Holmqvist said. “My wife began to answer the phone with her name.”

The company expects savings of $180 million a year by 2022, according to a filing with the Securities and Exchange Commission, which also warned that integration could prove “costly, slow or impossible”.

Some on Wall Street thought the price too high. “At nineteen times sales you are paying for the eyesight of a hawk,” said Desmond Achebe-Frost, an analyst with Pell & Dunning who rates Quandel “neutral”. “Lumiq is a very good pigeon.” But Carla Montefusco of Banca Serena wrote in a note to clients that the purchase would give Quandel a place in every second new car in Europe, and she described Raghunathan as “the least sentimental buyer in the industry.”

Asked about the two opinions, Raghunathan said: “I’ve read Carla’s. I am told that Desmond’s is shorter.”

The deal requires the approval of the European Commission, a spokeswoman for which said no notification had yet been received.

+++

[quotes.q1]
text    = "it would buy the Swedish sensor maker Lumiq for $3.1 billion in cash and stock"
speaker = "quandel-semiconductor"
cue     = "said"
mention = "Quandel Semiconductor"

[quotes.q2]
text    = "the two were in “the last hours of a very long courtship”"
speaker = "financial-courier"
form    = "indirect"
cue     = "said"
mention = "the Financial Courier"

[quotes.q3]
text    = "“the last hours of a very long courtship”"
speaker = "financial-courier"
cue     = "said"
mention = "the Financial Courier"

[quotes.q4]
parts   = ["“Our chips think, and theirs see,”", "“It makes little sense to keep the two in separate buildings.”"]
speaker = "priyanka-raghunathan"
cue     = "said"
mention = "Chief Executive Officer Priyanka Raghunathan"

[quotes.q5]
text    = "he had turned down three earlier proposals"
speaker = "dag-holmqvist"
cue     = "told"
mention = "Holmqvist, the"

[quotes.q6]
parts   = ["“Priyanka calls on Sundays, always on Sundays,”", "“My wife began to answer the phone with her name.”"]
speaker = "dag-holmqvist"
cue     = "said"
mention = "Dag Holmqvist"

[quotes.q7]
text    = "The company expects savings of $180 million a year by 2022"
speaker = "quandel-semiconductor"
cue     = "according to"
mention = "a filing"

[quotes.q8]
text    = "integration could prove “costly, slow or impossible”"
speaker = "quandel-semiconductor"
form    = "indirect"
cue     = "warned"
mention = "a filing"

[quotes.q9]
text    = "“costly, slow or impossible”"
speaker = "quandel-semiconductor"
cue     = "warned"
mention = "a filing"

[quotes.q10]
parts   = ["“At nineteen times sales you are paying for the eyesight of a hawk,”", "“Lumiq is a very good pigeon.”"]
speaker = "desmond-achebe-frost"
cue     = "said"
mention = "Desmond Achebe-Frost"

[quotes.q11]
text    = "the purchase would give Quandel a place in every second new car in Europe"
speaker = "carla-montefusco"
cue     = "wrote"
mention = "Carla Montefusco"

[quotes.q12]
text    = "“the least sentimental buyer in the industry.”"
speaker = "carla-montefusco"
cue     = "described"
mention = "she"

[quotes.q13]
text    = "“I’ve read Carla’s. I am told that Desmond’s is shorter.”"
speaker = "priyanka-raghunathan"
cue     = "said"
mention = "Raghunathan"

[quotes.q14]
text    = "no notification had yet been received"
speaker = "european-commission"
cue     = "said"
mention = "a spokeswoman for which"
+++
