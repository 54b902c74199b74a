+++
format   = 1
title    = "Fire destroys library of monastery in Svetovrh"
language = "en"

[people.nektarij]
name    = "Nektarij"
aliases = ["the abbot"]

[people."dragica-vukelić"]
name    = "Dragica Vukelić"
aliases = ["Vukelić"]

[people.simeon]
name = "Simeon"

[people.ilaria-bentivegna]
name    = "Ilaria Bentivegna"
aliases = ["Bentivegna"]

[people."goran-vukelić"]
name = "Goran Vukelić"

[people.world-heritage-bureau]
name = "World Heritage Bureau"
kind = "organization"

[people.patriarchate]
name = "Patriarchate"
kind = "organization"
+++

Fire destroys library of monastery in Svetovrh

A fire that broke out shortly after vespers on Palm Sunday destroyed the library of the monastery of Svetovrh, one of the oldest in the Balkans, together with some 4,000 printed books and at least sixty manuscripts, the local fire chief said on Monday.

The cause was not known, but there was no sign that the fire had been set, said Dragica Vukelić, who commands the brigade of the nearest town, 31 kilometres away, and who drove the first engine herself because its driver was at his daughter’s baptism. “The road has forty-four bends, and I can describe each of them to you,” she said.

Abbot Nektarij, a former nuclear physicist who entered the monastery in 1993, told reporters in the courtyard: “We have lost the books. We have not lost what was in them, because we did read.” But he acknowledged that a psalter of the twelfth century, known as the “Blue Psalter” for the dye of its pages, could not be replaced.

Nobody was hurt except the librarian, Father Simeon, 83, who went back into the building three times. He said from his hospital bed that he had carried out what was nearest to the door. “It was the catalogue,” he said. “So now we know exactly.”

“I have worked with that catalogue since I was a student, and it is a masterpiece, God forgive me, I would have given it for one page of the psalter,” said Ilaria Bentivegna, professor of Slavonic palaeography at the University of Trivento and the editor of the only printed edition of the text. She revealed that in 2016 she had photographed the first eighty leaves for a student’s thesis and that the pictures still existed.

Told of this, the abbot crossed himself. “Eighty is a great many,” he said.

The World Heritage Bureau offered to send a team. In a telegram the Patriarchate quoted the Book of Job and assured the brothers of “our prayers and, in due course, our carpenters.”

The culture minister, Goran Vukelić, who is the fire chief’s husband, had been criticised in recent years for refusing the monastery money for a sprinkler system. Asked about this on Monday he said: “The application was incomplete. My wife has explained to me what was missing from it, and it was not a signature.” The money would be found, he promised.

+++

[quotes.q1]
from    = "A fire that"
to      = "least sixty manuscripts"
speaker = "dragica-vukelić"
cue     = "said"
mention = "the local fire chief"

[quotes.q2]
text    = "The cause was not known, but there was no sign that the fire had been set"
speaker = "dragica-vukelić"
cue     = "said"
mention = "Dragica Vukelić"

[quotes.q3]
text    = "“The road has forty-four bends, and I can describe each of them to you,”"
speaker = "dragica-vukelić"
cue     = "said"
mention = "she"

[quotes.q4]
from    = "“We have lost"
to      = "we did read.”"
speaker = "nektarij"
cue     = "told"
mention = "Abbot Nektarij"

[quotes.q5]
from    = "a psalter of"
to      = "not be replaced"
speaker = "nektarij"
form    = "indirect"
cue     = "acknowledged"
mention = "he"

[quotes.q6]
text    = "he had carried out what was nearest to the door"
speaker = "simeon"
cue     = "said"
mention = "He"

[quotes.q7]
parts   = ["“It was the catalogue,”", "“So now we know exactly.”"]
speaker = "simeon"
cue     = "said"
mention = "he"

[quotes.q8]
from    = "“I have worked"
to      = "of the psalter,”"
speaker = "ilaria-bentivegna"
cue     = "said"
mention = "Ilaria Bentivegna"

[quotes.q9]
from    = "in 2016 she"
to      = "pictures still existed"
speaker = "ilaria-bentivegna"
cue     = "revealed"
mention = "She"

[quotes.q10]
text    = "“Eighty is a great many,”"
speaker = "nektarij"
cue     = "said"
mention = "he"

[quotes.q11]
text    = "“our prayers and, in due course, our carpenters.”"
speaker = "patriarchate"
cue     = "assured"
mention = "the Patriarchate"

[quotes.q12]
from    = "“The application was"
to      = "not a signature.”"
speaker = "goran-vukelić"
cue     = "said"
mention = "he"

[quotes.q13]
text    = "The money would be found"
speaker = "goran-vukelić"
cue     = "promised"
mention = "he"
+++
