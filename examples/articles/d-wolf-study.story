+++
format   = 1
title    = "Wolves learn to avoid hunters within one season, study suggests"
language = "en"

[people."eino-kärkkälä"]
name    = "Eino Kärkkälä"
aliases = ["Kärkkälä"]

[people.mbali-nkosazana]
name    = "Mbali Nkosazana"
aliases = ["Nkosazana"]

[people."roland-fauchère"]
name    = "Roland Fauchère"
aliases = ["Fauchère"]

[people.study]
name    = "study"
kind    = "document"
aliases = ["The study"]

[people."lauri-kärkkälä"]
name = "Lauri Kärkkälä"

[people.university-of-pohjavaara]
name = "University of Pohjavaara"
kind = "organization"

[people.wildlife-agency]
name    = "Wildlife Agency"
kind    = "organization"
aliases = ["The agency"]
+++

Wolves learn to avoid hunters within one season, study suggests

Tuesday, November 14, 2017

Grey wolves in northern Finland change their routes within weeks of the opening of the hunting season and pass the knowledge on to pups that have never heard a shot, according to a study published this week in the journal Boreal Ecology.

Researchers from Finland and South Africa fitted 37 wolves with collars that recorded position, heart rate and sound. The study reports that the animals kept a median distance of 410 metres from forest roads before the season and of 1,920 metres nineteen days after it began.

"What surprised us was not that they learn but that they do not forget in summer," said Eino Kärkkälä, an ecologist at the University of Pohjavaara who has followed the same four packs since 2008 and who was the lead author of the study, in a statement released by the university. "The roads are quiet then. They could come back. They do not come back."

Co-author Mbali Nkosazana, who developed the sound recorders and who first used them on brown hyenas in Namibia, told News Commons that the collars had also picked up conversations among hunters. "We had to delete a great deal," she said. "Mostly it was about cars."

In the paper the authors describe the behaviour as "culturally transmitted avoidance", a phrase to which some in the field object. Roland Fauchère, a behavioural biologist at the Institut des Alpages in Switzerland who reviewed an earlier version of the manuscript, said pups might simply be following their mothers. "If I follow my mother around a hole, that is not culture, it's obedience," Fauchère said.

Responding to this, Kärkkälä noted that eleven of the pups had been tracked after their mothers had died.

The lead author's brother, Lauri Kärkkälä, who is the secretary of a hunting club in the same district, was quoted by the newspaper Pohjan Viikko as saying, "Eino could have asked me. We've known it for thirty years, and nobody gave us a collar."

The Wildlife Agency, which sets the number of wolves that may be shot, said it would take the findings into account. The agency estimates that there are between 165 and 190 wolves in the country.

+++

[quotes.q1]
from    = "Grey wolves in"
to      = "heard a shot"
speaker = "study"
cue     = "according to"
mention = "a study"

[quotes.q2]
from    = "the animals kept"
to      = "after it began"
speaker = "study"
cue     = "reports"
mention = "The study"

[quotes.q3]
parts   = ['"What surprised us was not that they learn but that they do not forget in summer,"', '"The roads are quiet then. They could come back. They do not come back."']
speaker = "eino-kärkkälä"
cue     = "said"
mention = "Eino Kärkkälä"

[quotes.q4]
text    = "the collars had also picked up conversations among hunters"
speaker = "mbali-nkosazana"
cue     = "told"
mention = "Co-author Mbali Nkosazana"

[quotes.q5]
parts   = ['"We had to delete a great deal,"', '"Mostly it was about cars."']
speaker = "mbali-nkosazana"
cue     = "said"
mention = "she"

[quotes.q6]
text    = '"culturally transmitted avoidance"'
speaker = "study"
cue     = "describe"
mention = "the authors"

[quotes.q7]
text    = "pups might simply be following their mothers"
speaker = "roland-fauchère"
cue     = "said"
mention = "Roland Fauchère"

[quotes.q8]
text    = "\"If I follow my mother around a hole, that is not culture, it's obedience,\""
speaker = "roland-fauchère"
cue     = "said"
mention = "Fauchère"

[quotes.q9]
text    = "eleven of the pups had been tracked after their mothers had died"
speaker = "eino-kärkkälä"
cue     = "noted"
mention = "Kärkkälä"

[quotes.q10]
from    = '"Eino could have'
to      = 'us a collar."'
speaker = "lauri-kärkkälä"
cue     = "quoted"
mention = "Lauri Kärkkälä"

[quotes.q11]
text    = "it would take the findings into account"
speaker = "wildlife-agency"
cue     = "said"
mention = "The Wildlife Agency"

[quotes.q12]
text    = "there are between 165 and 190 wolves in the country"
speaker = "wildlife-agency"
cue     = "estimates"
mention = "The agency"
+++
