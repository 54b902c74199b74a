+++
format   = 1
title    = "Pupils walk out after head teacher is transferred for “insubordination”"
language = "en"

[people.esi-adjorlo]
name    = "Esi Adjorlo"
aliases = ["Adjorlo", "Madam Adjorlo", "Madam Esi"]

[people.kwabena-osafo]
name    = "Kwabena Osafo"
aliases = ["Osafo", "Mr Osafo"]

[people.rebecca-antwiwaa]
name    = "Rebecca Antwiwaa"
aliases = ["Antwiwaa", "Ms Antwiwaa"]

[people.district-education-office]
name = "District Education Office"
kind = "office"

[people.pupils]
name = "pupils"
kind = "group"

[people.petition]
name = "petition"
kind = "document"

[people.teachers]
name    = "teachers"
kind    = "group"
aliases = ["Some teachers"]

[people.yaw-boakye-donkor]
name    = "Yaw Boakye-Donkor"
aliases = ["Boakye-Donkor"]
+++

Pupils walk out after head teacher is transferred for “insubordination”

About 600 pupils of Akwadum Junior High School boycotted classes on Monday over the transfer of their head teacher, Madam Esi Adjorlo, who had refused to collect an examination fee that she said was unlawful.

The pupils, some of them barefoot because of the mud, marched two kilometres to the District Education Office with branches in their hands. They carried placards with inscriptions such as “Madam Esi Must Stay,” “We Know Our Rights” and “Free Means Free.”

Selina Tetteh, 15, the girls’ prefect, presented a petition to the officer on duty. “She has not insulted anybody. She has only read the law to us,” it said in part.

In a letter dated 2 May, the office accused Madam Adjorlo of “gross insubordination and incitement of minors” and directed her to report within seven days to a school 90 kilometres away.

The teacher, who has spent 26 of her 51 years in the service, told the Daily Lamp that she had no quarrel with the district director, Mr Kwabena Osafo, and had in fact taught two of his children.

“What I said to Mr Osafo was simple,” she explained. “I said, show me the circular that permits this fee and I will collect it with my own hands. Up to now I have not seen any circular. What I have seen is a transfer.”

Mr Osafo, when reached on telephone, denied that the transfer had anything to do with the fee, which he described as a voluntary contribution towards printing. He added that Madam Adjorlo had been due for reposting since 2022. Asked why it had come in the middle of a term, he said he was driving and could not talk.

The chairman of the Parent-Teacher Association, Mr Yaw Boakye-Donkor, said parents had resolved at an emergency meeting on Sunday to keep their wards at home until the decision was reversed. “We asked the director to come and explain himself. We arranged a chair for him. The chair is still there,” he said.

The Deputy Minister for Basic Education, Ms Rebecca Antwiwaa, who was in the district to commission a borehole, appealed for calm. She told the pupils, who had by then surrounded her vehicle, that the ministry abolished all such charges in 2021.

“If anybody asks you for money to write an examination, that person is a thief,” she said to cheers. Mr Osafo, standing behind her, was seen to clap.

Some teachers who spoke on condition of anonymity said the so-called “printing contribution” of 35 cedis had been collected in at least nine schools. They alleged that those who asked questions were “marked.”

Ms Antwiwaa said a three-member committee would submit its findings in two weeks. Until then, she directed, Madam Adjorlo should “go nowhere, except to her classroom.”

+++

[quotes.q1]
text    = "“insubordination”"
speaker = "district-education-office"

[quotes.q2]
text    = "was unlawful"
speaker = "esi-adjorlo"
cue     = "said"
mention = "she"

[quotes.q3]
text    = "“Madam Esi Must Stay,”"
speaker = "pupils"
mention = "They"

[quotes.q4]
text    = "“We Know Our Rights”"
speaker = "pupils"
mention = "They"

[quotes.q5]
text    = "“Free Means Free.”"
speaker = "pupils"
mention = "They"

[quotes.q6]
text    = "“She has not insulted anybody. She has only read the law to us,”"
speaker = "petition"
cue     = "said"
mention = "it"

[quotes.q7]
text    = "“gross insubordination and incitement of minors”"
speaker = "district-education-office"
cue     = "accused"
mention = "the office"

[quotes.q8]
from    = "she had no"
to      = "of his children"
speaker = "esi-adjorlo"
cue     = "told"
mention = "The teacher"

[quotes.q9]
parts   = ["“What I said to Mr Osafo was simple,”", "“I said, show me the circular that permits this fee and I will collect it with my own hands. Up to now I have not seen any circular. What I have seen is a transfer.”"]
speaker = "esi-adjorlo"
cue     = "explained"
mention = "she"

[quotes.q10]
from    = "the transfer had"
to      = "contribution towards printing"
speaker = "kwabena-osafo"
cue     = "denied"
mention = "Mr Osafo"

[quotes.q11]
text    = "Madam Adjorlo had been due for reposting since 2022"
speaker = "kwabena-osafo"
cue     = "added"
mention = "He"

[quotes.q12]
text    = "he was driving and could not talk"
speaker = "kwabena-osafo"
cue     = "said"
mention = "he"

[quotes.q13]
from    = "parents had resolved"
to      = "decision was reversed"
speaker = "yaw-boakye-donkor"
cue     = "said"
mention = "Mr Yaw Boakye-Donkor"

[quotes.q14]
from    = "“We asked the"
to      = "is still there,”"
speaker = "yaw-boakye-donkor"
cue     = "said"
mention = "he"

[quotes.q15]
text    = "the ministry abolished all such charges in 2021"
speaker = "rebecca-antwiwaa"
cue     = "told"
mention = "She"

[quotes.q16]
text    = "“If anybody asks you for money to write an examination, that person is a thief,”"
speaker = "rebecca-antwiwaa"
cue     = "said"
mention = "she"

[quotes.q17]
from    = "the so-called “printing"
to      = "least nine schools"
speaker = "teachers"
form    = "indirect"
cue     = "said"
mention = "Some teachers"

[quotes.q18]
text    = "“marked.”"
speaker = "teachers"
cue     = "alleged"
mention = "They"

[quotes.q19]
text    = "a three-member committee would submit its findings in two weeks"
speaker = "rebecca-antwiwaa"
cue     = "said"
mention = "Ms Antwiwaa"

[quotes.q20]
text    = "“go nowhere, except to her classroom.”"
speaker = "rebecca-antwiwaa"
cue     = "directed"
mention = "she"
+++
