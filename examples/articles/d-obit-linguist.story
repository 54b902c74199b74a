+++
format   = 1
title    = "Tamsin Okonjo-Vale, who wrote down a dying language, is dead at 91"
language = "en"

[people.tamsin-okonjo-vale]
name    = "Tamsin Okonjo-Vale"
aliases = ["Okonjo-Vale", "Miss Vale"]

[people.ruth-okonjo-vale]
name    = "Ruth Okonjo-Vale"
aliases = ["Ruth"]

[people."gheorghe-stănculescu"]
name    = "Gheorghe Stănculescu"
aliases = ["Stănculescu"]

[people.old-anahi]
name    = "Old Anahi"
aliases = ["Anahi"]

[people.reviewer]
name = "reviewer"

[people.peni-tuilagi-moe]
name    = "Peni Tuilagi-Moe"
aliases = ["Tuilagi-Moe"]
+++

Tamsin Okonjo-Vale, who wrote down a dying language, is dead at 91

Tamsin Okonjo-Vale, a linguist who spent twenty-three years on an atoll in the South Pacific taking down a language that had eleven speakers when she arrived and one when she left, died on March 3 at her home in Aberystwyth. She was 91. The cause was pneumonia, her daughter, Ruth, said.

Her two-volume “Grammar and Dictionary of Rauma” (1981) is still regarded as one of the fullest descriptions ever made of a language by one person. “It has the completeness of a telephone directory and the sadness of one,” a reviewer wrote in the Journal of Oceanic Studies.

Gheorghe Stănculescu, a professor emeritus at the University of Cluj-Est who shared an office with her for a decade and whose own dictionary of Aromanian was modelled on hers, said by telephone that she had never once spoken of “saving” a language. “She hated that. ‘I am not a lifeboat,’ she told me. ‘I’m the man who writes down the name of the ship.’”

Born in Penzance in 1928, the daughter of a lighthouse keeper and a Nigerian nurse, she went to the atoll in 1954 for what was to have been six weeks. The boat did not return for seven months. In a memoir, “Low Water,” she recalled having learned the verb “to wait” on the second day.

The last speaker was a woman known as Old Anahi. According to the memoir, the two quarrelled for a whole year about the word for a kind of rope. “You write and write,” Anahi told her in the end. “When I am dead you will be the only one who is wrong.”

“She was right, and I have been wrong alone since 1977,” Okonjo-Vale said in a lecture long afterward.

Ruth Okonjo-Vale, a cellist who was brought up on the atoll until the age of nine, said Rauma had been the language of scolding at home. “English was for school. If she said my name in Rauma, I put down whatever I was holding.”

Peni Tuilagi-Moe, the mayor of the island on which most of the descendants of the atoll’s people now live, said that a class of fourteen children had begun to learn from the Grammar in 2016. “Miss Vale sent us corrections,” he said. “The last ones came in January, in very small handwriting.”

+++

[quotes.q1]
text    = "The cause was pneumonia"
speaker = "ruth-okonjo-vale"
cue     = "said"
mention = "Ruth"

[quotes.q2]
text    = "“It has the completeness of a telephone directory and the sadness of one,”"
speaker = "reviewer"
cue     = "wrote"
mention = "a reviewer"

[quotes.q3]
text    = "she had never once spoken of “saving” a language"
speaker = "gheorghe-stănculescu"
form    = "indirect"
cue     = "said"
mention = "Gheorghe Stănculescu"

[quotes.q4]
from    = "“She hated that."
to      = "of the ship.’”"
speaker = "gheorghe-stănculescu"
mention = "Gheorghe Stănculescu"

[quotes.q5]
text    = "having learned the verb “to wait” on the second day"
speaker = "tamsin-okonjo-vale"
form    = "indirect"
cue     = "recalled"
mention = "she"

[quotes.q6]
parts   = ["“You write and write,”", "“When I am dead you will be the only one who is wrong.”"]
speaker = "old-anahi"
cue     = "told"
mention = "Anahi"

[quotes.q7]
text    = "“She was right, and I have been wrong alone since 1977,”"
speaker = "tamsin-okonjo-vale"
cue     = "said"
mention = "Okonjo-Vale"

[quotes.q8]
text    = "Rauma had been the language of scolding at home"
speaker = "ruth-okonjo-vale"
cue     = "said"
mention = "Ruth Okonjo-Vale"

[quotes.q9]
from    = "“English was for"
to      = "I was holding.”"
speaker = "ruth-okonjo-vale"
mention = "Ruth Okonjo-Vale"

[quotes.q10]
text    = "a class of fourteen children had begun to learn from the Grammar in 2016"
speaker = "peni-tuilagi-moe"
cue     = "said"
mention = "Peni Tuilagi-Moe"

[quotes.q11]
parts   = ["“Miss Vale sent us corrections,”", "“The last ones came in January, in very small handwriting.”"]
speaker = "peni-tuilagi-moe"
cue     = "said"
mention = "he"
+++
