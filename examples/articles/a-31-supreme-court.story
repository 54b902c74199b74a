+++
format   = 1
title    = "Justices skeptical of city's ban on front-yard vegetables"
language = "en"

[people.bernice-tuttle]
name    = "Bernice Tuttle"
aliases = ["Ms. Tuttle"]

[people.amos-garrity]
name    = "Amos Garrity"
aliases = ["Justice Garrity"]

[people.helen-wynn]
name    = "Helen Wynn"
aliases = ["Justice Wynn"]

[people.leland-pope]
name    = "Leland Pope"
aliases = ["Mr. Pope"]

[people.miriam-sato]
name    = "Miriam Sato"
aliases = ["Ms. Sato", "Miriam"]

[people.ordinance]
name = "ordinance"
kind = "document"

[people.city-of-glenmere]
name = "city of Glenmere"
kind = "organization"

[people.trial-judge]
name = "trial judge"

[people.legal-scholars]
name = "Legal scholars"
kind = "group"

[people.kurt-dornan]
name = "Kurt Dornan"

[people.state-appeals-court]
name = "state appeals court"
kind = "office"
+++

Justices skeptical of city's ban on front-yard vegetables

By turns amused and exasperated, a majority of the state Supreme Court seemed ready on Monday to side with an 83-year-old widow who has been fined $50 a day for growing tomatoes where her neighbors grow grass.

The case began in 2020, when the city of Glenmere told Bernice Tuttle that her front yard violated an ordinance requiring “living ground cover of uniform character.” She replied that the tomatoes were living. The city sent a second letter.

“Let me ask you about ‘uniform,’” Justice Helen Wynn said to Leland Pope, the lawyer for the city, less than a minute into his argument. “Suppose she had planted nothing but tomatoes. Wall to wall. Is that uniform?”

“It would be uniform, Your Honor,” Mr. Pope answered, “but it would not be of uniform character.”

There was laughter, and not only in the gallery. Justice Amos Garrity, ordinarily a friend to local governments, asked what the character of a tomato was.

“Seasonal,” Mr. Pope said.

Miriam Sato, who represents Ms. Tuttle, had an easier morning. She argued that the right to use one's land to feed oneself was older than the state's constitution and that a city could not abolish it “for the sake of a look.”

But when Justice Wynn wondered whether the same logic would protect a pig, Ms. Sato hesitated. “That's a harder case,” she said.

“Not for the pig,” Justice Wynn said.

Lawyers have taken to calling the dispute “the salad case.” The lower courts split. A trial judge threw out the fines, which by then had reached $31,000, calling them “a monument to free time.” A state appeals court reinstated them, 2 to 1, holding that cities may legislate for beauty even when reasonable people disagree about what is beautiful.

Legal scholars say the decision, expected by June, could affect hundreds of similar laws, including bans on clotheslines and basketball hoops. “Nobody's watching this for the tomatoes,” said Kurt Dornan, who teaches property law at the state university and filed a brief supporting neither side. “It's whether ‘because we say so’ is a reason.”

Ms. Tuttle was not in the courtroom. Her lawyer had advised her, she explained from her porch in Glenmere, that she had a face that gave away too much.

“Amos Garrity used to eat my tomatoes,” she added. “He lived on the next street when he was a boy. I didn't tell Miriam that. Do you think I should have told Miriam?”

Justice Garrity's chambers did not respond to a request for comment.

+++

[quotes.q1]
from    = "her front yard"
to      = "of uniform character.”"
speaker = "city-of-glenmere"
form    = "indirect"
cue     = "told"
mention = "the city of Glenmere"

[quotes.q2]
text    = "“living ground cover of uniform character.”"
speaker = "ordinance"
cue     = "requiring"
mention = "ordinance"

[quotes.q3]
text    = "the tomatoes were living"
speaker = "bernice-tuttle"
cue     = "replied"
mention = "She"

[quotes.q4]
parts   = ["“Let me ask you about ‘uniform,’”", "“Suppose she had planted nothing but tomatoes. Wall to wall. Is that uniform?”"]
speaker = "helen-wynn"
cue     = "said"
mention = "Justice Helen Wynn"

[quotes.q5]
parts   = ["“It would be uniform, Your Honor,”", "“but it would not be of uniform character.”"]
speaker = "leland-pope"
cue     = "answered"
mention = "Mr. Pope"

[quotes.q6]
text    = "what the character of a tomato was"
speaker = "amos-garrity"
cue     = "asked"
mention = "Justice Amos Garrity"

[quotes.q7]
text    = "“Seasonal,”"
speaker = "leland-pope"
cue     = "said"
mention = "Mr. Pope"

[quotes.q8]
from    = "the right to"
to      = "of a look.”"
speaker = "miriam-sato"
form    = "indirect"
cue     = "argued"
mention = "She"

[quotes.q9]
text    = "“for the sake of a look.”"
speaker = "miriam-sato"
cue     = "argued"
mention = "She"

[quotes.q10]
text    = "“That's a harder case,”"
speaker = "miriam-sato"
cue     = "said"
mention = "she"

[quotes.q11]
text    = "“Not for the pig,”"
speaker = "helen-wynn"
cue     = "Wynn said"
mention = "Justice Wynn"

[quotes.q12]
text    = "“a monument to free time.”"
speaker = "trial-judge"
cue     = "calling"
mention = "A trial judge"

[quotes.q13]
from    = "cities may legislate"
to      = "what is beautiful"
speaker = "state-appeals-court"
cue     = "holding"
mention = "A state appeals court"

[quotes.q14]
from    = "the decision, expected"
to      = "and basketball hoops"
speaker = "legal-scholars"
cue     = "say"
mention = "Legal scholars"

[quotes.q15]
parts   = ["“Nobody's watching this for the tomatoes,”", "“It's whether ‘because we say so’ is a reason.”"]
speaker = "kurt-dornan"
cue     = "said"
mention = "Kurt Dornan"

[quotes.q16]
parts   = ["Her lawyer had advised her", "that she had a face that gave away too much"]
speaker = "bernice-tuttle"
cue     = "explained"
mention = "she"

[quotes.q17]
parts   = ["“Amos Garrity used to eat my tomatoes,”", "“He lived on the next street when he was a boy. I didn't tell Miriam that. Do you think I should have told Miriam?”"]
speaker = "bernice-tuttle"
cue     = "added"
mention = "she"
+++
