+++
format   = 1
title    = "Court orders newspaper to pay damages to former minister"
language = "en"

[people.high-court-in-port-avery]
name = "High Court in Port Avery"
kind = "office"

[people.wendell-braithwaite-cole]
name    = "Wendell Braithwaite-Cole"
aliases = ["Braithwaite-Cole", "the judge", "The judge"]

[people.ermine-lascelles]
name    = "Ermine Lascelles"
aliases = ["Lascelles"]

[people.avery-observer]
name    = "Avery Observer"
kind    = "organization"
aliases = ["The Observer", "the newspaper"]

[people.hollis-quashie]
name    = "Hollis Quashie"
aliases = ["Quashie"]

[people.tamara-quashie-reid]
name    = "Tamara Quashie-Reid"
aliases = ["Quashie-Reid"]

[people.dominic-featherstone-baptiste]
name    = "Dominic Featherstone-Baptiste"
aliases = ["Featherstone-Baptiste"]

[people.column]
name = "column"
kind = "document"

[people.island-press-association]
name    = "Island Press Association"
kind    = "organization"
aliases = ["the association"]
+++

Court orders newspaper to pay damages to former minister

Tuesday, April 16

The High Court in Port Avery yesterday ordered the Avery Observer to pay the equivalent of US$140,000 to former works minister Ermine Lascelles, who had sued the newspaper over a column that appeared under the title “Bridges of Sighs” in September 2016.

The column alleged that Lascelles had “eaten better at Contractors’ Reef than at her own table” and that a bridge over the Little Avery river had been awarded to a firm owned by her godson. Lascelles, 61, denied that she had dined with the firm’s directors more than once.

In his judgment, Mr Justice Wendell Braithwaite-Cole wrote, “The defendants were entitled to ask who was at the table. They were not entitled to invent the bill.” The judge found the words to be “defamatory in their natural and ordinary meaning” and ruled that the defence of “responsible publication” had not been made out, since nobody at the newspaper had telephoned the minister.

Speaking outside the courthouse, Lascelles, who resigned from the cabinet a month after the article appeared and who has since returned to teaching mathematics at a girls’ school, said, “I have waited two and a half years to hear one sentence, and his lordship was kind enough to write several.” She said the money would be given to the school.

The Observer’s editor, Hollis Quashie, said in a statement that the newspaper would appeal. “We accept that a call should have been made. We don’t accept that a call would have been answered,” said Quashie.

The author of the column, Tamara Quashie-Reid, who is the editor’s niece, was not in court. In her evidence in February she had told the judge that she regarded the piece as satire, to which he replied, “I looked for the joke, Mrs Quashie-Reid, and I looked in good faith.”

Dominic Featherstone-Baptiste, who represented Lascelles and who was himself attorney general from 1998 to 2003, described the ruling as “a reminder and not a muzzle”. That view was not shared by the Island Press Association, which warned that the sum was larger than the annual profit of any newspaper on the island. “The effect on small newsrooms will be felt on Thursday nights, when the pages are closed,” the association said.

+++

[quotes.q1]
from    = "Lascelles had “eaten"
to      = "by her godson"
speaker = "column"
form    = "indirect"
cue     = "alleged"
mention = "The column"

[quotes.q2]
text    = "“eaten better at Contractors’ Reef than at her own table”"
speaker = "column"
cue     = "alleged"
mention = "The column"

[quotes.q3]
from    = "“The defendants were"
to      = "invent the bill.”"
speaker = "wendell-braithwaite-cole"
cue     = "wrote"
mention = "Mr Justice Wendell Braithwaite-Cole"

[quotes.q4]
text    = "“defamatory in their natural and ordinary meaning”"
speaker = "wendell-braithwaite-cole"
cue     = "found"
mention = "The judge"

[quotes.q5]
from    = "the defence of"
to      = "telephoned the minister"
speaker = "wendell-braithwaite-cole"
form    = "indirect"
cue     = "ruled"
mention = "The judge"

[quotes.q6]
from    = "“I have waited"
to      = "to write several.”"
speaker = "ermine-lascelles"
cue     = "said"
mention = "Lascelles"

[quotes.q7]
text    = "the money would be given to the school"
speaker = "ermine-lascelles"
cue     = "said"
mention = "She"

[quotes.q8]
text    = "the newspaper would appeal"
speaker = "hollis-quashie"
cue     = "said"
mention = "Hollis Quashie"

[quotes.q9]
from    = "“We accept that"
to      = "have been answered,”"
speaker = "hollis-quashie"
cue     = "said"
mention = "Quashie"

[quotes.q10]
text    = "she regarded the piece as satire"
speaker = "tamara-quashie-reid"
cue     = "told"
mention = "she"

[quotes.q11]
text    = "“I looked for the joke, Mrs Quashie-Reid, and I looked in good faith.”"
speaker = "wendell-braithwaite-cole"
cue     = "replied"
mention = "he"

[quotes.q12]
text    = "“a reminder and not a muzzle”"
speaker = "dominic-featherstone-baptiste"
cue     = "described"
mention = "Dominic Featherstone-Baptiste"

[quotes.q13]
text    = "the sum was larger than the annual profit of any newspaper on the island"
speaker = "island-press-association"
cue     = "warned"
mention = "the Island Press Association"

[quotes.q14]
from    = "“The effect on"
to      = "pages are closed,”"
speaker = "island-press-association"
cue     = "said"
mention = "the association"
+++
