+++
format   = 1
title    = "Scientists find enzyme that lets desert beetle survive years without water"
language = "en"

[people.rosalind-achterberg]
name    = "Rosalind Achterberg"
aliases = ["Achterberg"]

[people.hiroshi-kanemitsu]
name    = "Hiroshi Kanemitsu"
aliases = ["Kanemitsu"]

[people.maria-keanehan]
name    = "Maria Keanehan"
aliases = ["Keanehan"]

[people.paper]
name = "paper"
kind = "document"

[people.university-of-oosterwolde]
name    = "University of Oosterwolde"
kind    = "organization"
aliases = ["the university", "The university"]

[people.per-lindqvistsson]
name    = "Per Lindqvistsson"
aliases = ["Lindqvistsson"]
+++

Scientists find enzyme that lets desert beetle survive years without water

An enzyme found in the gut of a small black beetle from the Kaokoveld desert allows the insect to go for almost four years without drinking, according to a paper that was published on Thursday in the journal Comparative Physiology Letters.

The enzyme, which its discoverers have named “siccase”, breaks down the beetle’s own wing cases and recovers the water bound in them, the researchers found. “In effect it drinks its coat,” said Rosalind Achterberg, a doctoral student at the University of Oosterwolde in the Netherlands and the first author of the paper, in a press release issued by the university. “By the third year there is hardly any coat left.”

Her supervisor, Hiroshi Kanemitsu, a biochemist who has studied desiccation in insects for thirty-one years and who first collected the beetle by accident in 1996, in a shoe, told reporters that he had at first refused to believe the measurements. “I said to Rosalind, ‘Weigh them again.’ She said she had weighed them again. I said, ‘Then weigh the scales.’”

The paper states that the insects lost 62 per cent of their body mass over 1,390 days and that nine of twenty recovered completely when placed on a damp cloth. In the words of the authors, the recovery was “rapid, orderly and, to the observer, faintly unsettling”.

Not everybody was persuaded. Maria Keanehan, a professor of entomology at the Royal College of Glenveagh who has studied darkling beetles for two decades and who was not involved in the work, said the sample was small and that the animals had been kept at a constant 18 degrees, which no desert was. “It’s a lovely result, and I’d like to see it in a beetle that’s having a bad day,” said Keanehan. She noted that Achterberg, to her credit, had raised the same objection in the final paragraph.

Achterberg did not disagree. “Professor Keanehan reviewed my master’s thesis, so I know to expect her in the last paragraph,” she told a reporter by e-mail.

The university said it had applied for a patent. Possible uses include the storage of vaccines, said Per Lindqvistsson, who leads the programme “Dry Life” at the Nordmark Foundation, which paid for the work, although he cautioned that any product was “ten years and several disappointments away”.

+++

[quotes.q1]
from    = "An enzyme found"
to      = "years without drinking"
speaker = "paper"
cue     = "according to"
mention = "a paper"

[quotes.q2]
parts   = ["“In effect it drinks its coat,”", "“By the third year there is hardly any coat left.”"]
speaker = "rosalind-achterberg"
cue     = "said"
mention = "Rosalind Achterberg"

[quotes.q3]
text    = "he had at first refused to believe the measurements"
speaker = "hiroshi-kanemitsu"
cue     = "told"
mention = "Hiroshi Kanemitsu"

[quotes.q4]
from    = "“I said to"
to      = "weigh the scales.’”"
speaker = "hiroshi-kanemitsu"
mention = "Hiroshi Kanemitsu"

[quotes.q5]
from    = "the insects lost"
to      = "a damp cloth"
speaker = "paper"
cue     = "states"
mention = "The paper"

[quotes.q6]
text    = "“rapid, orderly and, to the observer, faintly unsettling”"
speaker = "paper"
mention = "the authors"

[quotes.q7]
from    = "the sample was"
to      = "no desert was"
speaker = "maria-keanehan"
cue     = "said"
mention = "Maria Keanehan"

[quotes.q8]
from    = "“It’s a lovely"
to      = "a bad day,”"
speaker = "maria-keanehan"
cue     = "said"
mention = "Keanehan"

[quotes.q9]
text    = "Achterberg, to her credit, had raised the same objection in the final paragraph"
speaker = "maria-keanehan"
cue     = "noted"
mention = "She"

[quotes.q10]
from    = "“Professor Keanehan reviewed"
to      = "the last paragraph,”"
speaker = "rosalind-achterberg"
cue     = "told"
mention = "she"

[quotes.q11]
text    = "it had applied for a patent"
speaker = "university-of-oosterwolde"
cue     = "said"
mention = "The university"

[quotes.q12]
text    = "Possible uses include the storage of vaccines"
speaker = "per-lindqvistsson"
cue     = "said"
mention = "Per Lindqvistsson"

[quotes.q13]
text    = "any product was “ten years and several disappointments away”"
speaker = "per-lindqvistsson"
form    = "indirect"
cue     = "cautioned"
mention = "he"

[quotes.q14]
text    = "“ten years and several disappointments away”"
speaker = "per-lindqvistsson"
cue     = "cautioned"
mention = "he"
+++
