+++
format   = 1
title    = "Mayor fined over tweet on polling day"
language = "en"

[people."florentin-popa-drăghici"]
name    = "Florentin Popa-Drăghici"
aliases = ["Popa-Drăghici", "The mayor"]

[people.electoral-bureau]
name    = "Electoral Bureau"
kind    = "office"
aliases = ["the bureau"]

[people."smaranda-ionescu-vâlcan"]
name    = "Smaranda Ionescu-Vâlcan"
aliases = ["Ionescu-Vâlcan"]

[people.ruxandra-popa]
name    = "Ruxandra Popa"
aliases = ["Popa"]

[people.tweet]
name = "tweet"
kind = "document"

[people.law]
name = "law"
kind = "document"

[people.national-renewal]
name    = "National Renewal"
kind    = "organization"
aliases = ["the party"]

[people.mihnea-cazacu]
name    = "Mihnea Cazacu"
aliases = ["Cazacu"]

[people.domnica]
name = "Domnica"
+++

Mayor fined over tweet on polling day

BRĂDENI (NAR) - The mayor of the Romanian town of Brădeni was fined the equivalent of 2,100 euros on Monday for a message that he published on Twitter while voting was under way, the Electoral Bureau said.

The law forbids, on polling day, "any act, gesture or utterance capable of suggesting a preference".

"There is a long queue at School No. 4 and everyone in it is smiling in the same direction," Florentin Popa-Drăghici, 46, wrote at 11:20 on Sunday under a photograph of himself with a paper flower in the colours of his party, National Renewal. The message was deleted after forty minutes, by which time it had been shared 900 times.

"A smile is not an offence. The flower was," said Smaranda Ionescu-Vâlcan, a judge seconded to the bureau who has overseen five elections in the county and who, as she told reporters, had never before had to consult a florist.

The 46-year-old called the fine "a small price for a large truth" and said he would contest it. His challenger, Ruxandra Popa, a veterinary surgeon who is no relation, accused him of "campaigning with vegetables". Told that the flower was made of paper, Popa said: "I was not referring to the flower."

In a statement National Renewal distanced itself from its mayor. "Mr Popa-Drăghici's account is his own, and so is his sense of humour," the party said.

Such cases were becoming harder to judge, said Mihnea Cazacu, who teaches electoral law at the University of Dorohoi-Est and who helped to write the statute in 2004. "When we wrote 'gesture' we were thinking of a man in a doorway with a bottle of plum brandy," he told this agency. Cazacu suggested that the word be taken out.

At School No. 4 on Monday a cleaner named Domnica was sweeping up. She said there had been no queue. "It was raining, and those people were waiting for the bus," she said.

The count, which ended at 3 a.m., gave Popa 51.2 percent. The mayor has seven days to appeal against that as well.

+++

[quotes.q1]
from    = "The mayor of"
to      = "was under way"
speaker = "electoral-bureau"
cue     = "said"
mention = "the Electoral Bureau"

[quotes.q2]
text    = '"any act, gesture or utterance capable of suggesting a preference"'
speaker = "law"
cue     = "forbids"
mention = "The law"

[quotes.q3]
from    = '"There is a'
to      = 'the same direction,"'
speaker = "florentin-popa-drăghici"
cue     = "wrote"
mention = "Florentin Popa-Drăghici"

[quotes.q4]
text    = '"A smile is not an offence. The flower was,"'
speaker = "smaranda-ionescu-vâlcan"
cue     = "said"
mention = "Smaranda Ionescu-Vâlcan"

[quotes.q5]
text    = "had never before had to consult a florist"
speaker = "smaranda-ionescu-vâlcan"
cue     = "told"
mention = "she"

[quotes.q6]
text    = '"a small price for a large truth"'
speaker = "florentin-popa-drăghici"
cue     = "called"
mention = "The 46-year-old"

[quotes.q7]
text    = "he would contest it"
speaker = "florentin-popa-drăghici"
cue     = "said"
mention = "The 46-year-old"

[quotes.q8]
text    = '"campaigning with vegetables"'
speaker = "ruxandra-popa"
cue     = "accused"
mention = "Ruxandra Popa"

[quotes.q9]
text    = '"I was not referring to the flower."'
speaker = "ruxandra-popa"
cue     = "said"
mention = "Popa"

[quotes.q10]
text    = "\"Mr Popa-Drăghici's account is his own, and so is his sense of humour,\""
speaker = "national-renewal"
cue     = "said"
mention = "the party"

[quotes.q11]
text    = "Such cases were becoming harder to judge"
speaker = "mihnea-cazacu"
cue     = "said"
mention = "Mihnea Cazacu"

[quotes.q12]
from    = '"When we wrote'
to      = 'of plum brandy,"'
speaker = "mihnea-cazacu"
cue     = "told"
mention = "he"

[quotes.q13]
text    = "the word be taken out"
speaker = "mihnea-cazacu"
cue     = "suggested"
mention = "Cazacu"

[quotes.q14]
text    = "there had been no queue"
speaker = "domnica"
cue     = "said"
mention = "She"

[quotes.q15]
text    = '"It was raining, and those people were waiting for the bus,"'
speaker = "domnica"
cue     = "said"
mention = "she"
+++
