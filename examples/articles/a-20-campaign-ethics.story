+++
format   = 1
title    = "Senate hopeful’s charity work draws scrutiny"
language = "en"

[people.douglas-brantley]
name    = "Douglas Brantley"
aliases = ["Brantley"]

[people.ellen-mosser]
name    = "Ellen Mosser"
aliases = ["Mosser"]

[people.stephanie-kerr]
name    = "Stephanie Kerr"
aliases = ["Kerr"]

[people.lakeland-tribune]
name    = "Lakeland Tribune"
kind    = "organization"
aliases = ["The Tribune", "The newspaper"]

[people.joyce-dunaway]
name = "Joyce Dunaway"

[people.experts-on-nonprofit-law]
name = "Experts on nonprofit law"
kind = "group"

[people.one-republican-strategist]
name = "one Republican strategist"

[people.paul-harker]
name = "Paul Harker"

[people.robert-tellez]
name = "Robert Tellez"

[people.carmen-ortiz-webb]
name    = "Carmen Ortiz-Webb"
aliases = ["Ortiz-Webb"]

[people.2014-tax-filing]
name = "2014 tax filing"
kind = "document"
+++

Senate hopeful’s charity work draws scrutiny

LAKELAND — Republican Senate candidate Douglas Brantley spent much of the past week trying to talk about taxes. Reporters kept asking about a charity.

His bus has “HONOR FIRST” painted on both sides. The questions began on Monday, when the Lakeland Tribune reported that the Open Harbor Foundation, which Brantley started in 2009 to help injured fishermen, had paid $412,000 in rent over six years to a building owned by his brother-in-law. The newspaper also said that the foundation gave away less than a fifth of the money it raised in 2016.

Brantley, a former Coast Guard officer who has made integrity the theme of his campaign, told a crowd in Marlow on Thursday that he had “nothing to hide and nothing to add.”

“Every one of those payments was reviewed by our accountants and reported to the federal government,” he said. “If the Democrats want to run against a charity that has put 900 men back to work, I welcome that debate.”

His opponent, Rep. Ellen Mosser, has so far been careful. “These are serious questions, and I think the voters deserve serious answers,” Mosser said after touring a cannery on Wednesday. But asked whether she thought Brantley had broken the law, she said that was for others to decide.

Her allies have been less restrained. The state Democratic Party filed a complaint with the Internal Revenue Service on Tuesday, and in a statement its chairman, Robert Tellez, called the foundation “a piggy bank with a lighthouse painted on the side.”

“It’s a smear, and a lazy one,” Brantley campaign spokeswoman Stephanie Kerr said of the complaint. “Robert Tellez has never met a fisherman in his life. Doug Brantley has pulled them out of the water.”

Kerr said the rent was below the market rate for the waterfront and that the brother-in-law, Lewis Crane, had made annual gifts to the foundation that were larger than his profit on the lease. Asked for proof, she offered a different argument. “Ask the 900 men.” She declined to provide records of the gifts. A spokesman for the IRS declined to comment.

Experts on nonprofit law said the arrangement was not necessarily improper.

“You can rent from a relative. You have to be able to show that somebody without a dog in the fight looked at the lease,” said Carmen Ortiz-Webb, a law professor at Great Bay University who advises charities on governance. “What I would want to see are the minutes of the board meeting.”

According to the foundation’s 2014 tax filing, that board consisted of Brantley, his wife, Marcy, and Crane.

Republicans in Washington, who see the seat as one of their best chances to pick up a seat in November, have privately expressed frustration that the campaign was not ready for the story. “This is a guy who vetted officers for a living,” said one Republican strategist, who spoke on the condition of anonymity to talk candidly about a fellow Republican. “Nobody vetted him.”

Publicly, they are standing by him, and his memoir, “Safe Harbor,” is still on sale at his rallies. Sen. Paul Harker, who leads the committee that helps elect Republicans to the Senate, told a radio interviewer on Friday that Brantley was “exactly the kind of leader this state needs” and accused the newspaper of “doing opposition research on deadline.”

The Tribune’s executive editor, Joyce Dunaway, said that the paper stood by its reporting and that Brantley had been given nine days to respond.

+++

[quotes.q1]
from    = "the Open Harbor"
to      = "by his brother-in-law"
speaker = "lakeland-tribune"
cue     = "reported"
mention = "the Lakeland Tribune"

[quotes.q2]
text    = "the foundation gave away less than a fifth of the money it raised in 2016"
speaker = "lakeland-tribune"
cue     = "said"
mention = "The newspaper"

[quotes.q3]
text    = "he had “nothing to hide and nothing to add.”"
speaker = "douglas-brantley"
form    = "indirect"
cue     = "told"
mention = "Brantley"

[quotes.q4]
text    = "“nothing to hide and nothing to add.”"
speaker = "douglas-brantley"
cue     = "told"
mention = "Brantley"

[quotes.q5]
parts   = ["“Every one of those payments was reviewed by our accountants and reported to the federal government,”", "“If the Democrats want to run against a charity that has put 900 men back to work, I welcome that debate.”"]
speaker = "douglas-brantley"
cue     = "said"
mention = "he"

[quotes.q6]
text    = "“These are serious questions, and I think the voters deserve serious answers,”"
speaker = "ellen-mosser"
cue     = "said"
mention = "Mosser"

[quotes.q7]
text    = "that was for others to decide"
speaker = "ellen-mosser"
cue     = "said"
mention = "she"

[quotes.q8]
text    = "“a piggy bank with a lighthouse painted on the side.”"
speaker = "robert-tellez"
cue     = "called"
mention = "Robert Tellez"

[quotes.q9]
parts   = ["“It’s a smear, and a lazy one,”", "“Robert Tellez has never met a fisherman in his life. Doug Brantley has pulled them out of the water.”"]
speaker = "stephanie-kerr"
cue     = "said of"
mention = "Brantley campaign spokeswoman Stephanie Kerr"

[quotes.q10]
from    = "the rent was"
to      = "on the lease"
speaker = "stephanie-kerr"
cue     = "said"
mention = "Kerr"

[quotes.q11]
text    = "“Ask the 900 men.”"
speaker = "stephanie-kerr"
mention = "she"

[quotes.q12]
text    = "the arrangement was not necessarily improper"
speaker = "experts-on-nonprofit-law"
cue     = "said"
mention = "Experts on nonprofit law"

[quotes.q13]
parts   = ["“You can rent from a relative. You have to be able to show that somebody without a dog in the fight looked at the lease,”", "“What I would want to see are the minutes of the board meeting.”"]
speaker = "carmen-ortiz-webb"
cue     = "said"
mention = "Carmen Ortiz-Webb"

[quotes.q14]
text    = "that board consisted of Brantley, his wife, Marcy, and Crane"
speaker = "2014-tax-filing"
cue     = "According to"
mention = "the foundation’s 2014 tax filing"

[quotes.q15]
parts   = ["“This is a guy who vetted officers for a living,”", "“Nobody vetted him.”"]
speaker = "one-republican-strategist"
cue     = "said"
mention = "one Republican strategist"

[quotes.q16]
text    = "Brantley was “exactly the kind of leader this state needs”"
speaker = "paul-harker"
form    = "indirect"
cue     = "told"
mention = "Sen. Paul Harker"

[quotes.q17]
text    = "“exactly the kind of leader this state needs”"
speaker = "paul-harker"
cue     = "told"
mention = "Sen. Paul Harker"

[quotes.q18]
text    = "“doing opposition research on deadline.”"
speaker = "paul-harker"
cue     = "accused"
mention = "Sen. Paul Harker"

[quotes.q19]
from    = "the paper stood"
to      = "days to respond"
speaker = "joyce-dunaway"
cue     = "said"
mention = "Joyce Dunaway"
+++
