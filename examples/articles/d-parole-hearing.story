+++
format   = 1
title    = "Woman convicted of killing landlord is denied parole"
language = "en"

[people.dolores-ampuero]
name    = "Dolores Ampuero"
aliases = ["Ampuero"]

[people.vernon-takahashi-wells]
name    = "Vernon Takahashi-Wells"
aliases = ["Takahashi-Wells"]

[people.yvonne-kestrel]
name    = "Yvonne Kestrel"
aliases = ["Kestrel"]

[people.bradley-kestrel]
name = "Bradley Kestrel"

[people.ifeoma-danjuma]
name    = "Ifeoma Danjuma"
aliases = ["Danjuma"]

[people.psychologist]
name = "psychologist"

[people.raymond-ostrowe]
name    = "Raymond Ostrowe"
aliases = ["Ostrowe"]
+++

Woman convicted of killing landlord is denied parole

A state panel on Thursday denied parole for the fourth time to Dolores Ampuero, who has served 29 years for the shooting of her landlord, Everett Kestrel, in a dispute over a broken heater.

After a hearing that lasted nearly five hours, Commissioner Vernon Takahashi-Wells, a former probation officer appointed to the board in 2016, told Ampuero that she remained "an unreasonable risk to public safety" within the meaning of the law. "We note the years, and we note the certificates," Takahashi-Wells said. "What we did not hear today was Mr. Kestrel's name."

Ampuero, now 58, interrupted him. "Everett," she said. "Everett Lee Kestrel. I say it at night."

"You did not say it here until now," the commissioner answered.

The victim's two children spoke on opposite sides. Yvonne Kestrel, a school bus driver who was 11 when her father died and who has attended each of the four hearings, asked the panel to keep Ampuero in prison. "My brother has forgiven her, and he is a better Christian than I am," she said. "I would like her to stay where I can find her."

Her brother, Bradley Kestrel, who began to correspond with the prisoner in 2014, said in a written statement that he did not believe his father would have wanted "thirty years for a bad minute". "Dolores writes to me about books. Yvonne thinks that is a trick. I have read the books, and I do not think it's a trick."

A psychologist who examined Ampuero in May reported that her risk of violence was low. The examiner described her as "guarded, courteous and older than her age".

Ifeoma Danjuma, a lawyer with the Second Look Clinic who has represented Ampuero without charge since 2012, said the decision would be challenged in court. "She was asked for remorse and she gave it, and then she was told it was three minutes late," Danjuma said.

District Attorney Raymond Ostrowe, whose office had opposed release, said he was satisfied. Ampuero, who was convicted of "murder in the second degree" and of "use of a firearm", may apply again in three years.

+++

[quotes.q1]
from    = 'she remained "an'
to      = "of the law"
speaker = "vernon-takahashi-wells"
form    = "indirect"
cue     = "told"
mention = "Commissioner Vernon Takahashi-Wells"

[quotes.q2]
text    = '"an unreasonable risk to public safety"'
speaker = "vernon-takahashi-wells"
cue     = "told"
mention = "Commissioner Vernon Takahashi-Wells"

[quotes.q3]
parts   = ['"We note the years, and we note the certificates,"', "\"What we did not hear today was Mr. Kestrel's name.\""]
speaker = "vernon-takahashi-wells"
cue     = "said"
mention = "Takahashi-Wells"

[quotes.q4]
parts   = ['"Everett,"', '"Everett Lee Kestrel. I say it at night."']
speaker = "dolores-ampuero"
cue     = "said"
mention = "she"

[quotes.q5]
text    = '"You did not say it here until now,"'
speaker = "vernon-takahashi-wells"
cue     = "answered"
mention = "the commissioner"

[quotes.q6]
parts   = ['"My brother has forgiven her, and he is a better Christian than I am,"', '"I would like her to stay where I can find her."']
speaker = "yvonne-kestrel"
cue     = "said"
mention = "she"

[quotes.q7]
text    = 'he did not believe his father would have wanted "thirty years for a bad minute"'
speaker = "bradley-kestrel"
form    = "indirect"
cue     = "said"
mention = "Bradley Kestrel"

[quotes.q8]
text    = '"thirty years for a bad minute"'
speaker = "bradley-kestrel"
cue     = "said"
mention = "Bradley Kestrel"

[quotes.q9]
from    = '"Dolores writes to'
to      = "it's a trick.\""
speaker = "bradley-kestrel"
mention = "Bradley Kestrel"

[quotes.q10]
text    = "her risk of violence was low"
speaker = "psychologist"
cue     = "reported"
mention = "A psychologist"

[quotes.q11]
text    = '"guarded, courteous and older than her age"'
speaker = "psychologist"
cue     = "described"
mention = "The examiner"

[quotes.q12]
text    = "the decision would be challenged in court"
speaker = "ifeoma-danjuma"
cue     = "said"
mention = "Ifeoma Danjuma"

[quotes.q13]
from    = '"She was asked'
to      = 'three minutes late,"'
speaker = "ifeoma-danjuma"
cue     = "said"
mention = "Danjuma"

[quotes.q14]
text    = "he was satisfied"
speaker = "raymond-ostrowe"
cue     = "said"
mention = "Raymond Ostrowe"
+++
