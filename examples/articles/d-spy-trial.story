+++
format   = 1
title    = "Former naval officer convicted of passing secrets"
language = "en"

[people.tadeusz-broniewicz]
name    = "Tadeusz Broniewicz"
aliases = ["Broniewicz"]

[people."elżbieta-kordowska"]
name    = "Elżbieta Kordowska"
aliases = ["Kordowska"]

[people.agnieszka-wrzos]
name    = "Agnieszka Wrzos"
aliases = ["Wrzos"]

[people."michał-okrent"]
name    = "Michał Okrent"
aliases = ["Okrent"]

[people.penal-code]
name = "penal code"
kind = "document"

[people.jadwiga-broniewicz]
name = "Jadwiga Broniewicz"

[people.embassy]
name = "embassy"
kind = "organization"

[people.internal-security-service]
name    = "Internal Security Service"
kind    = "organization"
aliases = ["the service"]
+++

Former naval officer convicted of passing secrets

A military court in Gdynia on Thursday sentenced a former lieutenant commander of the Polish navy to nine years in prison for passing documents on mine-hunting sonar to a foreign intelligence service, in a case that had been heard almost entirely in secret.

Tadeusz Broniewicz, 47, who left the service in 2019 to open a diving school, was found guilty under article 130 of the penal code, which punishes anyone who, in the words of the statute, “taking part in the activity of a foreign intelligence, acts against the Republic.”

“The accused sold the sea in pieces, and he sold it cheaply,” Judge Elżbieta Kordowska said in the short part of her reasoning that was read in public. She noted that he had received 61,000 euros, a motorcycle and a set of kitchen knives.

The prosecutor, Col. Agnieszka Wrzos, who had asked for twelve years, said she was satisfied with the sentence and would not appeal. “What matters is the finding,” she told reporters in the corridor, where the judge, passing, was heard to remark to her, “Not in front of the cameras, colonel.”

Broniewicz, who wore a grey suit and took notes, shook his head twice. His lawyer, Michał Okrent, a specialist in military law who has defended officers in three such trials and lost all of them, maintained that the material was “available to anybody with a library card and patience”. “I have the library card here,” Okrent said, holding it up. “It is mine.”

The man had been watched for fourteen months under the code name “Cormorant”, according to the Internal Security Service, which declined to “confirm, deny or characterise” the country involved. An embassy that was named in the press called the affair “a seasonal fantasy”.

His wife, Jadwiga Broniewicz, who learned of the charges when her kitchen was searched, said she believed him. Then she corrected herself. “I believe that he is sorry,” she said. “It is a different thing, and I’ve had a year to learn it.”

+++

[quotes.q1]
from    = "“taking part in"
to      = "against the Republic.”"
speaker = "penal-code"
cue     = "in the words of"
mention = "the statute"

[quotes.q2]
text    = "“The accused sold the sea in pieces, and he sold it cheaply,”"
speaker = "elżbieta-kordowska"
cue     = "said"
mention = "Judge Elżbieta Kordowska"

[quotes.q3]
text    = "he had received 61,000 euros, a motorcycle and a set of kitchen knives"
speaker = "elżbieta-kordowska"
cue     = "noted"
mention = "She"

[quotes.q4]
text    = "she was satisfied with the sentence and would not appeal"
speaker = "agnieszka-wrzos"
cue     = "said"
mention = "Col. Agnieszka Wrzos"

[quotes.q5]
text    = "“What matters is the finding,”"
speaker = "agnieszka-wrzos"
cue     = "told"
mention = "she"

[quotes.q6]
text    = "“Not in front of the cameras, colonel.”"
speaker = "elżbieta-kordowska"
cue     = "remark"
mention = "the judge"

[quotes.q7]
text    = "the material was “available to anybody with a library card and patience”"
speaker = "michał-okrent"
form    = "indirect"
cue     = "maintained"
mention = "Michał Okrent"

[quotes.q8]
text    = "“available to anybody with a library card and patience”"
speaker = "michał-okrent"
cue     = "maintained"
mention = "Michał Okrent"

[quotes.q9]
parts   = ["“I have the library card here,”", "“It is mine.”"]
speaker = "michał-okrent"
cue     = "said"
mention = "Okrent"

[quotes.q10]
text    = "The man had been watched for fourteen months under the code name “Cormorant”"
speaker = "internal-security-service"
form    = "indirect"
cue     = "according to"
mention = "the Internal Security Service"

[quotes.q11]
text    = "“confirm, deny or characterise”"
speaker = "internal-security-service"
cue     = "declined"
mention = "the Internal Security Service"

[quotes.q12]
text    = "“a seasonal fantasy”"
speaker = "embassy"
cue     = "called"
mention = "An embassy"

[quotes.q13]
text    = "she believed him"
speaker = "jadwiga-broniewicz"
cue     = "said"
mention = "Jadwiga Broniewicz"

[quotes.q14]
parts   = ["“I believe that he is sorry,”", "“It is a different thing, and I’ve had a year to learn it.”"]
speaker = "jadwiga-broniewicz"
cue     = "said"
mention = "she"
+++
