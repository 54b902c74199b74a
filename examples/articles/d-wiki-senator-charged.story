+++
format   = 1
title    = "Senator charged with accepting bribes from construction firm"
language = "en"

[people.prosecutor-generals-office]
name    = "Prosecutor General's Office"
kind    = "office"
aliases = ["the office"]

[people."radmila-stojković-hart"]
name    = "Radmila Stojković-Hart"
aliases = ["Stojković-Hart"]

[people."emil-vasquez-norén"]
name    = "Emil Vasquez-Norén"
aliases = ["Vasquez-Norén"]

[people.henrik-dalgaard]
name    = "Henrik Dalgaard"
aliases = ["Dalgaard"]

[people.terrano-group]
name    = "Terrano Group"
kind    = "organization"
aliases = ["Terrano", "the company"]

[people.isabel-quiroz]
name    = "Isabel Quiroz"
aliases = ["Quiroz"]

[people.marta-lindqvist-obi]
name    = "Marta Lindqvist-Obi"
aliases = ["Lindqvist-Obi"]

[people.indictment]
name    = "indictment"
kind    = "document"
aliases = ["The indictment"]

[people.dagens-republik]
name = "Dagens Republik"
kind = "organization"
+++

Senator charged with accepting bribes from construction firm

Thursday, May 18, 2017

Prosecutors on Wednesday charged Senator Emil Vasquez-Norén with accepting payments from a construction company in exchange for his support in the awarding of road contracts, the Prosecutor General's Office announced.

The indictment, filed with the District Court in Haldora, alleges that the senator received the equivalent of US$310,000 from Terrano Group between 2012 and 2015, most of it through a consultancy registered in the name of his brother-in-law. He is charged with four counts of "aggravated passive bribery" and one of "false accounting". If convicted, he faces up to eight years in prison.

At a press conference in the capital, Radmila Stojković-Hart, the deputy prosecutor general, who has led the investigation since it was opened in late 2015 and who previously headed the office's financial crime section, said, "The evidence consists of bank records, correspondence and the statements of two former executives of the company. We consider it to be sufficient." She told reporters that no other member of the senate was under investigation.

Vasquez-Norén, 54, did not appear in public. In a statement published on his website, he wrote, "I have never taken a decision in office for the benefit of anyone but the people who elected me. I will answer every one of these allegations in court." His lawyer, Henrik Dalgaard, said the payments had been fees for translation and were declared to the tax authorities at the time. "The prosecution has known this for eighteen months," Dalgaard added.

A spokeswoman for Terrano Group, Isabel Quiroz, said the company had cooperated with investigators and that the executives concerned had left it in 2016. She declined to comment on the charges against the senator, saying that it "would not be appropriate while the matter is before the court".

Marta Lindqvist-Obi, who leads the Centre Party in the senate and who had until Wednesday resisted calls for the suspension of her colleague, announced that he had been relieved of his committee duties at his own request. "He is entitled to be presumed innocent, and the party is entitled to do its work," Lindqvist-Obi said. The party leader was quoted by the newspaper Dagens Republik earlier this month as saying the investigation was "a distraction that will be over by the summer".

The payments were first reported in 2015 by Dagens Republik, which said at the time that it had obtained copies of invoices from a former employee of the consultancy. A first hearing is scheduled for June 6.

+++

[quotes.q1]
from    = "Prosecutors on Wednesday"
to      = "of road contracts"
speaker = "prosecutor-generals-office"
cue     = "announced"
mention = "the Prosecutor General's Office"

[quotes.q2]
from    = "the senator received"
to      = "of his brother-in-law"
speaker = "indictment"
cue     = "alleges"
mention = "The indictment"

[quotes.q3]
from    = '"The evidence consists'
to      = 'to be sufficient."'
speaker = "radmila-stojković-hart"
cue     = "said"
mention = "Radmila Stojković-Hart"

[quotes.q4]
text    = "no other member of the senate was under investigation"
speaker = "radmila-stojković-hart"
cue     = "told"
mention = "She"

[quotes.q5]
from    = '"I have never'
to      = 'allegations in court."'
speaker = "emil-vasquez-norén"
cue     = "wrote"
mention = "he"

[quotes.q6]
from    = "the payments had"
to      = "at the time"
speaker = "henrik-dalgaard"
cue     = "said"
mention = "Henrik Dalgaard"

[quotes.q7]
text    = '"The prosecution has known this for eighteen months,"'
speaker = "henrik-dalgaard"
cue     = "added"
mention = "Dalgaard"

[quotes.q8]
from    = "the company had"
to      = "it in 2016"
speaker = "isabel-quiroz"
cue     = "said"
mention = "Isabel Quiroz"

[quotes.q9]
text    = 'it "would not be appropriate while the matter is before the court"'
speaker = "isabel-quiroz"
form    = "indirect"
cue     = "saying"
mention = "She"

[quotes.q10]
text    = '"would not be appropriate while the matter is before the court"'
speaker = "isabel-quiroz"
cue     = "saying"
mention = "She"

[quotes.q11]
text    = "he had been relieved of his committee duties at his own request"
speaker = "marta-lindqvist-obi"
cue     = "announced"
mention = "Marta Lindqvist-Obi"

[quotes.q12]
from    = '"He is entitled'
to      = 'do its work,"'
speaker = "marta-lindqvist-obi"
cue     = "said"
mention = "Lindqvist-Obi"

[quotes.q13]
text    = '"a distraction that will be over by the summer"'
speaker = "marta-lindqvist-obi"
cue     = "quoted"
mention = "The party leader"

[quotes.q14]
text    = "it had obtained copies of invoices from a former employee of the consultancy"
speaker = "dagens-republik"
cue     = "said"
mention = "Dagens Republik"
+++
