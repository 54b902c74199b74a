+++
format   = 1
title    = "Utility Chief Apologizes for Calling Customers 'Whiners'"
language = "en"

[people.bruce-vonnegal]
name    = "Bruce Vonnegal"
aliases = ["Vonnegal"]

[people.lucille-parker]
name    = "Lucille Parker"
aliases = ["Parker"]

[people.ron-acker]
name    = "Ron Acker"
aliases = ["Acker"]

[people.customers]
name = "Customers"
kind = "group"

[people.memo]
name = "memo"
kind = "document"

[people.public-service-commission]
name    = "Public Service Commission"
kind    = "office"
aliases = ["the commission"]

[people.edie-quant]
name    = "Edie Quant"
aliases = ["Quant"]
+++

Utility Chief Apologizes for Calling Customers 'Whiners'

GRANTVALE — The president of the Grantvale Water Company apologized on Thursday for an email in which he referred to customers who had complained about brown tap water as "whiners," and in which he told a subordinate that the commission that regulates the utility "could not find a pipe with a map."

Bruce Vonnegal said in a statement that his words were "inexcusable" and that they had been written "at the end of a long day." He did not say whether he would resign, as two members of the City Council and the editorial page of The Grantvale Leader have demanded.

The email was made public by Councilwoman Lucille Parker, who said she received it from a former employee. In it Vonnegal told Edie Quant, who was then the company's director of customer relations, that Parker was "running for something" and that her photographs of discolored bathtubs "would look better in a museum."

Parker, who is not running for anything, said that she had first written to Vonnegal in February and that he "never answered a single letter," adding that when she finally reached him, in May, he told her that the water was "an aesthetic issue". She called on the Public Service Commission to revoke the company's permit.

"I asked him if he would drink it," Parker said.

"And he said?" asked the council's chairman, Ron Acker.

"He said he preferred not to."

Acker, a retired plumber whom Vonnegal described in the same email as "sensible," said that the company should be invited to answer questions under oath. The commission, whose spokesman called the remarks "regrettable," said that it had opened an inquiry into the color of the water in April and that its findings would be issued in the fall.

Quant, who left the company in June, declined to say whether she was the source. In an interview last year with the trade journal Pipeline & Main, she described the company's approach to complaints as "listen, log and leave it."

A memo that was circulated to employees on Thursday said that "all inquiries about the email" should be sent to a lawyer in the city of Bellport. Customers in the Eastside neighborhood said that the water had cleared up last week. Some said it was brown again by Wednesday.

+++

[quotes.q1]
text    = "'Whiners'"
speaker = "bruce-vonnegal"
cue     = "Calling"
mention = "Utility Chief"

[quotes.q2]
text    = '"whiners,"'
speaker = "bruce-vonnegal"
cue     = "referred to"
mention = "he referred"

[quotes.q3]
text    = '"could not find a pipe with a map."'
speaker = "bruce-vonnegal"
cue     = "told"
mention = "he"

[quotes.q4]
text    = '"inexcusable"'
speaker = "bruce-vonnegal"
cue     = "said"
mention = "Bruce Vonnegal"

[quotes.q5]
text    = '"at the end of a long day."'
speaker = "bruce-vonnegal"
cue     = "said"
mention = "Bruce Vonnegal"

[quotes.q6]
text    = "she received it from a former employee"
speaker = "lucille-parker"
cue     = "said"
mention = "who"

[quotes.q7]
text    = '"running for something"'
speaker = "bruce-vonnegal"
cue     = "told"
mention = "Vonnegal"

[quotes.q8]
text    = '"would look better in a museum."'
speaker = "bruce-vonnegal"
cue     = "told"
mention = "Vonnegal told"

[quotes.q9]
from    = "she had first"
to      = 'a single letter,"'
speaker = "lucille-parker"
form    = "indirect"
cue     = "said"
mention = "Parker"

[quotes.q10]
text    = '"never answered a single letter,"'
speaker = "lucille-parker"
cue     = "said"
mention = "Parker"

[quotes.q11]
from    = "when she finally"
to      = '"an aesthetic issue"'
speaker = "lucille-parker"
form    = "indirect"
cue     = "adding"
mention = "Parker, who"

[quotes.q12]
text    = '"an aesthetic issue"'
speaker = "bruce-vonnegal"
cue     = "told"
mention = "he"

[quotes.q13]
text    = '"I asked him if he would drink it,"'
speaker = "lucille-parker"
cue     = "said"
mention = "Parker"

[quotes.q14]
text    = '"And he said?"'
speaker = "ron-acker"
cue     = "asked"
mention = "Ron Acker"

[quotes.q15]
text    = '"He said he preferred not to."'
speaker = "lucille-parker"
mention = "Parker"

[quotes.q16]
text    = '"sensible,"'
speaker = "bruce-vonnegal"
cue     = "described"
mention = "Vonnegal"

[quotes.q17]
text    = "the company should be invited to answer questions under oath"
speaker = "ron-acker"
cue     = "said"
mention = "Acker"

[quotes.q18]
text    = '"regrettable,"'
speaker = "public-service-commission"
cue     = "called"
mention = "whose spokesman"

[quotes.q19]
from    = "it had opened"
to      = "in the fall"
speaker = "public-service-commission"
cue     = "said"
mention = "The commission"

[quotes.q20]
text    = '"listen, log and leave it."'
speaker = "edie-quant"
cue     = "described"
mention = "she"

[quotes.q21]
text    = '"all inquiries about the email"'
speaker = "memo"
cue     = "said"
mention = "A memo that was circulated to employees on Thursday"

[quotes.q22]
from    = '"all inquiries about'
to      = "city of Bellport"
speaker = "memo"
form    = "indirect"
cue     = "said"
mention = "A memo that was circulated to employees on Thursday"

[quotes.q23]
text    = "the water had cleared up last week"
speaker = "customers"
cue     = "said"
mention = "Customers in the Eastside neighborhood"

[quotes.q24]
text    = "it was brown again by Wednesday"
speaker = "customers"
cue     = "said"
mention = "Some"
+++
