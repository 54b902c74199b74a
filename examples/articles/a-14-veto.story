+++
format   = 1
title    = "Marchand vetoes tip bill; servers cheer, owners fume"
language = "en"

[people.paul-marchand]
name    = "Paul Marchand"
aliases = ["Marchand"]

[people.ruth-okafor]
name    = "Ruth Okafor"
aliases = ["Okafor"]

[people.jerry-dill]
name    = "Jerry Dill"
aliases = ["Dill"]

[people.state-restaurant-council]
name = "State Restaurant Council"
kind = "organization"

[people.katie-nash]
name    = "Katie Nash"
aliases = ["Nash"]

[people.sheila-greer]
name    = "Sheila Greer"
aliases = ["Greer"]

[people.manny-ruggiero]
name = "Manny Ruggiero"

[people.supporters-of-the-bill]
name = "Supporters of the bill"
kind = "group"
+++

Marchand vetoes tip bill; servers cheer, owners fume

CAPITAL CITY — Gov. Paul Marchand vetoed a bill on Thursday that would have let restaurant owners keep a share of their servers’ tips, telling lawmakers in his letter that the measure was “a hand in the jar.”

“I’ve waited 14 years for a governor to say that,” said Ruth Okafor, who waits tables at a diner two blocks from the Capitol and had organized a sit-in at its counter. “I didn’t think it would be this one.”

Her boss, Manny Ruggiero, shook his head at that and went on wiping the counter. “She didn’t think. I told her he would.”

Few did. Marchand, a Republican who owned a steakhouse before he entered politics, had signaled for months that he would sign. Senate Majority Leader Jerry Dill said he learned of the veto from a waiter.

“I was having the soup,” Dill said. “The young man set it down and told me, ‘He killed your bill, Senator.’ Very polite about it.”

Dill called the governor, who did not pick up. By midafternoon the two men, once so close that Dill gave the toast at Marchand’s wedding, were communicating through the press.

“Jerry’s a fine legislator,” the governor told reporters in the rotunda, “and if he’d ever carried a tray he’d be a better one.”

“Paul carried a tray for a summer,” Dill said when that was relayed to him. “I have carried him for six years.”

Supporters of the bill argued that it would allow owners to share tips with cooks and dishwashers, who earn less. The State Restaurant Council, which spent $400,000 lobbying for it, said in a statement that the governor had “chosen a slogan over the people in the kitchen.”

That is nonsense, according to Okafor. Nothing in the bill required owners to give the cooks a dime, she pointed out. “We asked Katie to put that in. Katie wouldn’t.”

Rep. Katie Nash, the bill’s sponsor in the House, did not dispute it. “If I’d written it Ruth’s way I’d have had nine votes,” Nash said. She denied, however, that she had ever called tips “play money,” as a union flier claims.

The bill’s official title was the “Fair Share for Kitchens Act.” An override would take 22 votes in the Senate. Dill has 20. Sen. Sheila Greer, a Democrat from the lake counties whose husband runs a supper club, is thought to be one of those who could be turned, and on Thursday evening she was spotted in Dill’s office.

Was she turned? “I was hungry,” Greer said. “He had soup.”

+++

[quotes.q1]
text    = "“a hand in the jar.”"
speaker = "paul-marchand"
cue     = "letter"
mention = "his"

[quotes.q2]
parts   = ["“I’ve waited 14 years for a governor to say that,”", "“I didn’t think it would be this one.”"]
speaker = "ruth-okafor"
cue     = "said"
mention = "Ruth Okafor"

[quotes.q3]
text    = "“She didn’t think. I told her he would.”"
speaker = "manny-ruggiero"
mention = "Manny Ruggiero"

[quotes.q4]
text    = "he learned of the veto from a waiter"
speaker = "jerry-dill"
cue     = "said"
mention = "Senate Majority Leader Jerry Dill"

[quotes.q5]
parts   = ["“I was having the soup,”", "“The young man set it down and told me, ‘He killed your bill, Senator.’ Very polite about it.”"]
speaker = "jerry-dill"
cue     = "said"
mention = "Dill"

[quotes.q6]
parts   = ["“Jerry’s a fine legislator,”", "“and if he’d ever carried a tray he’d be a better one.”"]
speaker = "paul-marchand"
cue     = "told"
mention = "the governor"

[quotes.q7]
parts   = ["“Paul carried a tray for a summer,”", "“I have carried him for six years.”"]
speaker = "jerry-dill"
cue     = "said"
mention = "Dill"

[quotes.q8]
text    = "it would allow owners to share tips with cooks and dishwashers, who earn less"
speaker = "supporters-of-the-bill"
cue     = "argued"
mention = "Supporters of the bill"

[quotes.q9]
text    = "the governor had “chosen a slogan over the people in the kitchen.”"
speaker = "state-restaurant-council"
form    = "indirect"
cue     = "said"
mention = "The State Restaurant Council"

[quotes.q10]
text    = "“chosen a slogan over the people in the kitchen.”"
speaker = "state-restaurant-council"
cue     = "said"
mention = "The State Restaurant Council"

[quotes.q11]
text    = "That is nonsense"
speaker = "ruth-okafor"
cue     = "according to"
mention = "Okafor"

[quotes.q12]
text    = "Nothing in the bill required owners to give the cooks a dime"
speaker = "ruth-okafor"
cue     = "pointed out"
mention = "she"

[quotes.q13]
text    = "“We asked Katie to put that in. Katie wouldn’t.”"
speaker = "ruth-okafor"
mention = "she"

[quotes.q14]
text    = "“If I’d written it Ruth’s way I’d have had nine votes,”"
speaker = "katie-nash"
cue     = "said"
mention = "Nash"

[quotes.q15]
text    = "she had ever called tips “play money,” as a union flier claims"
speaker = "katie-nash"
form    = "indirect"
cue     = "denied"
mention = "She"

[quotes.q16]
text    = "“play money,”"
speaker = "katie-nash"
cue     = "called"
mention = "She"

[quotes.q17]
parts   = ["“I was hungry,”", "“He had soup.”"]
speaker = "sheila-greer"
cue     = "said"
mention = "Greer"
+++
