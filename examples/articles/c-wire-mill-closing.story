+++
format   = 1
title    = "Paper company to shut mill; officials dispute whether they were told"
language = "en"

[people.crown-fiber]
name    = "Crown Fiber"
kind    = "organization"
aliases = ["Crown", "the company"]

[people.stephanie-laurel]
name    = "Stephanie Laurel"
aliases = ["Laurel"]

[people.dennis-mcallen]
name    = "Dennis McAllen"
aliases = ["McAllen"]

[people.ken-stover]
name    = "Ken Stover"
aliases = ["Stover"]

[people.iris-janek]
name    = "Iris Janek"
aliases = ["Janek"]

[people.workers]
name = "workers"
kind = "group"

[people.governors-office]
name = "governor's office"
kind = "office"

[people.paul-mandel]
name    = "Paul Mandel"
aliases = ["Mandel"]
+++

Paper company to shut mill; officials dispute whether they were told

RIVERTON — Crown Fiber will close its 94-year-old paper mill here in November and lay off 610 people, the company said on Wednesday, a decision that the mayor said she learned about from a reporter and that the company's vice president said she had been told about in April.

"Nobody from Crown has been in this office since February," said Mayor Stephanie Laurel, who took office in January. "When Mr. McAllen says he briefed me, I would like him to tell me what I was wearing."

"I would be glad to sit down with the mayor," said Dennis McAllen, the vice president, when the remark was relayed to him. He said that Laurel had been "gracious" at a meeting on April 9 and that when he raised the possibility of a closing she "asked the right questions."

Laurel's calendar for April 9, which her office released on Wednesday evening, shows a meeting with a Crown lobbyist, Paul Mandel. The subject is listed as "parking."

Ken Stover, a machine operator and the president of the local union, said that he did not care whether anyone had briefed the mayor. What the company said publicly, he said, was that the mill was "competitive." "They told us that in June," he said. "They told us in writing, with a picture of a deer."

Crown said in a statement that the mill was competitive in June, that pulp prices had risen 22 percent since then and that the employees had been "nothing short of exemplary."

Iris Janek, whose father, grandfather and two brothers worked at the mill and who described herself as "the one who got away to the post office," said "everybody knew, and everybody hoped they were wrong." Mandel, the lobbyist, who grew up on the same street as Janek, declined to answer questions about the April meeting.

The governor's office said it would send a response team. "We are going to be in Riverton every day," a spokesman said.

Workers leaving the mill on Wednesday, some of them wearing caps with the company's old slogan, "Pride in Every Sheet," said the announcement was read to them at shift change by a supervisor who had learned of it an hour earlier. He was, Stover said, "as surprised as the rest of us."

+++

[quotes.q1]
from    = "Crown Fiber will"
to      = "off 610 people"
speaker = "crown-fiber"
cue     = "said"
mention = "the company"

[quotes.q2]
text    = '"Nobody from Crown has been in this office since February,"'
speaker = "stephanie-laurel"
cue     = "said"
mention = "Mayor Stephanie Laurel"

[quotes.q3]
from    = '"When Mr. McAllen'
to      = 'I was wearing."'
speaker = "stephanie-laurel"
mention = "Mayor Stephanie Laurel"

[quotes.q4]
text    = '"I would be glad to sit down with the mayor,"'
speaker = "dennis-mcallen"
cue     = "said"
mention = "Dennis McAllen"

[quotes.q5]
text    = '"gracious"'
speaker = "dennis-mcallen"
cue     = "said"
mention = "He"

[quotes.q6]
text    = '"asked the right questions."'
speaker = "dennis-mcallen"
cue     = "said"
mention = "He"

[quotes.q7]
text    = "he did not care whether anyone had briefed the mayor"
speaker = "ken-stover"
cue     = "said"
mention = "Ken Stover"

[quotes.q8]
text    = '"competitive."'
speaker = "ken-stover"
cue     = "said"
mention = "he"

[quotes.q9]
parts   = ['"They told us that in June,"', '"They told us in writing, with a picture of a deer."']
speaker = "ken-stover"
cue     = "said"
mention = "he"

[quotes.q10]
from    = "the mill was competitive"
to      = 'short of exemplary."'
speaker = "crown-fiber"
form    = "indirect"
cue     = "said"
mention = "Crown"

[quotes.q11]
text    = '"nothing short of exemplary."'
speaker = "crown-fiber"
cue     = "said"
mention = "Crown"

[quotes.q12]
text    = '"the one who got away to the post office,"'
speaker = "iris-janek"
cue     = "described"
mention = "who"

[quotes.q13]
text    = '"everybody knew, and everybody hoped they were wrong."'
speaker = "iris-janek"
cue     = "said"
mention = "Iris Janek"

[quotes.q14]
text    = "it would send a response team"
speaker = "governors-office"
cue     = "said"
mention = "The governor's office"

[quotes.q15]
text    = '"We are going to be in Riverton every day,"'
speaker = "governors-office"
cue     = "said"
mention = "a spokesman"

[quotes.q16]
from    = "the announcement was"
to      = "an hour earlier"
speaker = "workers"
cue     = "said"
mention = "Workers"

[quotes.q17]
text    = '"as surprised as the rest of us."'
speaker = "ken-stover"
cue     = "said"
mention = "Stover"
+++
