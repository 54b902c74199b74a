+++
format   = 1
title    = "Ex-councillor jailed for grant fraud"
language = "en"

[people.philippa-stroudley]
name    = "Philippa Stroudley"
aliases = ["Stroudley"]

[people.gareth-penhallick]
name    = "Gareth Penhallick"
aliases = ["Penhallick"]

[people.denise-penhallick]
name    = "Denise Penhallick"
aliases = ["Mrs Penhallick"]

[people.oluwaseun-adebanke]
name    = "Oluwaseun Adebanke"
aliases = ["Adebanke"]

[people.rachel-tunnard]
name    = "Rachel Tunnard"
aliases = ["Tunnard"]

[people.hugh-corriston]
name    = "Hugh Corriston"
aliases = ["Corriston"]

[people.trevannion-council]
name    = "Trevannion Council"
kind    = "organization"
aliases = ["the council"]

[people.email]
name = "email"
kind = "document"
+++

Ex-councillor jailed for grant fraud

A former cabinet member of Trevannion Council who spent grants intended for flooded families on a static caravan, two jet skis and a portrait of himself was jailed for three years and four months on Friday.

Gareth Penhallick, 58, had denied eleven counts of fraud by abuse of position but was convicted by a jury at Porthgarrow Crown Court in May. His wife Denise, 55, was given a suspended sentence of nine months for ‘entering into an arrangement concerning criminal property’.

‘You were trusted because you were known, and you knew it,’ Judge Philippa Stroudley told him. ‘You sat in those people’s wet kitchens and drank their tea.’

Oluwaseun Adebanke, prosecuting, said Penhallick had invented 34 households in a street that had only 20 houses. In one email to his wife, which was read to the jury, he wrote: ‘Number 47 has had a burst boiler bless them.’

‘There is no number 47,’ Adebanke told the court. ‘There is a bus shelter.’

For the former councillor, Hugh Corriston, a barrister of nearly forty years’ call who had also represented him at the trial, said his client had been under financial strain after the failure of a garden centre and now accepted the verdict ‘in its entirety’. He described him as ‘a generous man who became generous with the wrong money.’

The judge interrupted. ‘Generous to whom, Mr Corriston?’ she asked. He did not press the point.

Of Mrs Penhallick, Stroudley said: ‘She asked no questions because she liked the answers. I accept that the portrait was not her idea.’

Detective Constable Rachel Tunnard, who led the investigation for the regional economic crime unit, said afterwards that the case had begun with a single phone call from a postman. ‘He’d been trying to deliver to number 47 for a year,’ Tunnard said.

In a statement the council said it had ‘strengthened its procedures’ and would seek to recover the £212,000. She hoped to sell the caravan, Denise Penhallick told reporters on the steps, and then, turning to her sister, said: ‘Don’t you dare look at me like that.’

+++

[quotes.q1]
parts   = ["‘You were trusted because you were known, and you knew it,’", "‘You sat in those people’s wet kitchens and drank their tea.’"]
speaker = "philippa-stroudley"
cue     = "told"
mention = "Judge Philippa Stroudley"

[quotes.q2]
text    = "Penhallick had invented 34 households in a street that had only 20 houses"
speaker = "oluwaseun-adebanke"
cue     = "said"
mention = "Oluwaseun Adebanke"

[quotes.q3]
text    = "‘Number 47 has had a burst boiler bless them.’"
speaker = "gareth-penhallick"
cue     = "wrote"
mention = "he"

[quotes.q4]
parts   = ["‘There is no number 47,’", "‘There is a bus shelter.’"]
speaker = "oluwaseun-adebanke"
cue     = "told"
mention = "Adebanke"

[quotes.q5]
from    = "his client had"
to      = "‘in its entirety’"
speaker = "hugh-corriston"
form    = "indirect"
cue     = "said"
mention = "Hugh Corriston"

[quotes.q6]
text    = "‘in its entirety’"
speaker = "hugh-corriston"
cue     = "said"
mention = "Hugh Corriston"

[quotes.q7]
text    = "‘a generous man who became generous with the wrong money.’"
speaker = "hugh-corriston"
cue     = "described"
mention = "He"

[quotes.q8]
text    = "‘Generous to whom, Mr Corriston?’"
speaker = "philippa-stroudley"
cue     = "asked"
mention = "she"

[quotes.q9]
from    = "‘She asked no"
to      = "not her idea.’"
speaker = "philippa-stroudley"
cue     = "said"
mention = "Stroudley"

[quotes.q10]
text    = "the case had begun with a single phone call from a postman"
speaker = "rachel-tunnard"
cue     = "said"
mention = "Rachel Tunnard"

[quotes.q11]
text    = "‘He’d been trying to deliver to number 47 for a year,’"
speaker = "rachel-tunnard"
cue     = "said"
mention = "Tunnard"

[quotes.q12]
text    = "it had ‘strengthened its procedures’ and would seek to recover the £212,000"
speaker = "trevannion-council"
form    = "indirect"
cue     = "said"
mention = "the council"

[quotes.q13]
text    = "‘strengthened its procedures’"
speaker = "trevannion-council"
cue     = "said"
mention = "the council"

[quotes.q14]
text    = "She hoped to sell the caravan"
speaker = "denise-penhallick"
cue     = "told"
mention = "Denise Penhallick"

[quotes.q15]
text    = "‘Don’t you dare look at me like that.’"
speaker = "denise-penhallick"
cue     = "said"
mention = "Denise Penhallick"
+++
