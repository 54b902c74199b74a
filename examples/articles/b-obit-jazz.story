+++
format   = 1
title    = "Lonnie Dupree, drummer who made silence swing, dies at 91"
language = "en"

[people.lonnie-dupree]
name    = "Lonnie Dupree"
aliases = ["Dupree", "Mr. Dupree", "Lonnie"]

[people.rosalind-dupree]
name    = "Rosalind Dupree"
aliases = ["Rosalind", "Ms. Dupree"]

[people.cass-whitlow]
name    = "Cass Whitlow"
aliases = ["Whitlow", "Mr. Whitlow"]

[people.arthur-penn-davies]
name    = "Arthur Penn-Davies"
aliases = ["Penn-Davies"]

[people.former-passenger]
name = "former passenger"
+++

Lonnie Dupree, drummer who made silence swing, dies at 91

Lonnie Dupree, a drummer who was heard on more than 300 records and who was, in the estimate of many who played with him, most remarkable for what he left out, died on Thursday at his home in Ashbury. He was 91.

The cause was heart failure, said his daughter, Rosalind Dupree, a cellist.

Mr. Dupree came to prominence in 1956 with the Cass Whitlow Quartet, whose first album, “Four on the Stairs,” was made in a single night. He was 22 and had been hired by telephone. Mr. Whitlow, a pianist of few words and fewer rehearsals, told an interviewer years later that he had wanted somebody else and got the number wrong. “So this child walks in carrying two drums,” he recalled. “I said, ‘Where’s the rest of it?’ And Lonnie said, ‘Sir, I use these.’”

It was the beginning of a partnership that lasted, with interruptions, for 19 years. The interruptions were often loud. In 1961 Mr. Whitlow fired him on the bandstand in the middle of a ballad; Mr. Dupree finished the tune, packed up and sent a bill. “He owed me for the second half,” he explained to the magazine Backbeat. “I only got fired for the first.”

Critics were slow to see the point of him. Arthur Penn-Davies, in an early review, complained that the young man “appears to be waiting for a bus.” He came around. By 1970 he was writing of Mr. Dupree’s “terrible patience, like that of a cat at a door.”

Alonzo Dupree was born on June 11, 1934, in Pickett, the youngest of six children. His mother took in washing; his father, a brakeman on the railroad, died before he was 2. He got his first sticks from a neighbor, Pete Salvo, who played in a circus band and who charged him a nickel a lesson and then, when the nickels ran out, forgot to ask. “Pete told me, ‘Anybody can hit it. You have to know who’s asleep,’” Mr. Dupree said in an oral history recorded in 2004 for the Pickett library.

After Mr. Whitlow’s death, in 1983, he did not perform in public for six years. He drove a school bus. Children on Route 9 remembered him tapping on the wheel at red lights; one of them, now a drummer herself, has said that it was the only music lesson she ever needed.

His marriage to Corinne Mays ended in divorce. In addition to his daughter, he is survived by a son, Paul; three grandchildren; and a sister, Odessa.

Ms. Dupree said that her father had played almost to the end, on the arm of his chair. “The nurse asked him what song it was,” she said. “He told her to listen for a while. So she did, and then he quit, and she looked at him, and he said, ‘That part.’”

+++

[quotes.q1]
text    = "The cause was heart failure"
speaker = "rosalind-dupree"
cue     = "said"
mention = "Rosalind Dupree"

[quotes.q2]
text    = "he had wanted somebody else and got the number wrong"
speaker = "cass-whitlow"
cue     = "told"
mention = "Mr. Whitlow"

[quotes.q3]
parts   = ["“So this child walks in carrying two drums,”", "“I said, ‘Where’s the rest of it?’ And Lonnie said, ‘Sir, I use these.’”"]
speaker = "cass-whitlow"
cue     = "recalled"
mention = "he"

[quotes.q4]
parts   = ["“He owed me for the second half,”", "“I only got fired for the first.”"]
speaker = "lonnie-dupree"
cue     = "explained"
mention = "he"

[quotes.q5]
text    = "“appears to be waiting for a bus.”"
speaker = "arthur-penn-davies"
cue     = "complained"
mention = "Arthur Penn-Davies"

[quotes.q6]
text    = "“terrible patience, like that of a cat at a door.”"
speaker = "arthur-penn-davies"
cue     = "writing"
mention = "he"

[quotes.q7]
text    = "“Pete told me, ‘Anybody can hit it. You have to know who’s asleep,’”"
speaker = "lonnie-dupree"
cue     = "said"
mention = "Mr. Dupree"

[quotes.q8]
text    = "it was the only music lesson she ever needed"
speaker = "former-passenger"
cue     = "said"
mention = "one of them"

[quotes.q9]
text    = "her father had played almost to the end, on the arm of his chair"
speaker = "rosalind-dupree"
cue     = "said"
mention = "Ms. Dupree"

[quotes.q10]
parts   = ["“The nurse asked him what song it was,”", "“He told her to listen for a while. So she did, and then he quit, and she looked at him, and he said, ‘That part.’”"]
speaker = "rosalind-dupree"
cue     = "said"
mention = "she"
+++
