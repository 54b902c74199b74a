+++
format   = 1
title    = "Mayor Stroud: “I will not resign over a parking lot”"
language = "en"

[people.stroud]
name    = "Stroud"
aliases = ["Mayor Stroud", "Karla"]

[people.gordon-wynn]
name = "Gordon Wynn"

[people.audit]
name = "audit"
kind = "document"

[people.lawyer-for-garrity-s-firm]
name = "lawyer for Garrity’s firm"

[people.lou-bellamy]
name    = "Lou Bellamy"
aliases = ["Bellamy"]
+++

Mayor Stroud: “I will not resign over a parking lot”

FENWICK CITY — The mayor told a packed council chamber on Monday night that she had made “an error of judgment and not an error of law” when she approved the sale of a city parking lot to her brother-in-law’s firm.

“If there were a dollar of mine in that deal, I would be gone by morning,” she said. “There isn’t, and I won’t.”

The 90-space lot on Canal Street was sold in May for $410,000. An independent audit released on Friday put its value at between $1.1 million and $1.3 million. It also said the sale had not been advertised for the 30 days that the city charter requires.

The police chief, Gordon Wynn, confirmed that his department had forwarded the audit to the state attorney general, but he would not characterize the matter as a criminal investigation. “It’s a referral,” he said.

Council President Lou Bellamy, who has been mentioned as a candidate in next year’s election, said he had heard from more than 300 residents over the weekend. Most of them, he said, wanted the sale reversed.

“My advice to her would be to get out in front of this,” Bellamy said. “Return the property, open the books and let the voters decide. I told Karla that to her face.”

Asked about that conversation, the mayor said it had lasted less than a minute. She added that Bellamy himself had voted for the sale in committee, and that the minutes would show it.

The minutes, which were posted on Monday afternoon, show a vote of 5 to 0.

“I relied on the packet,” Bellamy said.

Supporters of the mayor, many of them in yellow T-shirts that said “Team K,” stood and applauded when she finished. She did not take questions from the floor. In the hallway afterward she was asked whether she had spoken with her brother-in-law, Neil Garrity, since Friday. “We’re not that kind of family,” was the reply.

A lawyer for Garrity’s firm said in a statement that the purchase had been “an arm’s-length transaction at the price the city asked.” The firm is prepared, the statement said, to “discuss any reasonable resolution.”

The council is to take up the matter again on the 14th.

+++

[quotes.q1]
text    = "“I will not resign over a parking lot”"
speaker = "stroud"
mention = "Mayor Stroud"

[quotes.q2]
from    = "she had made"
to      = "her brother-in-law’s firm"
speaker = "stroud"
form    = "indirect"
cue     = "told"
mention = "The mayor"

[quotes.q3]
text    = "“an error of judgment and not an error of law”"
speaker = "stroud"
cue     = "told"
mention = "The mayor"

[quotes.q4]
parts   = ["“If there were a dollar of mine in that deal, I would be gone by morning,”", "“There isn’t, and I won’t.”"]
speaker = "stroud"
cue     = "said"
mention = "she"

[quotes.q5]
text    = "between $1.1 million and $1.3 million"
speaker = "audit"
cue     = "put"
mention = "An independent audit"

[quotes.q6]
text    = "the sale had not been advertised for the 30 days that the city charter requires"
speaker = "audit"
cue     = "said"
mention = "It"

[quotes.q7]
text    = "his department had forwarded the audit to the state attorney general"
speaker = "gordon-wynn"
cue     = "confirmed"
mention = "Gordon Wynn"

[quotes.q8]
text    = "“It’s a referral,”"
speaker = "gordon-wynn"
cue     = "said"
mention = "he"

[quotes.q9]
text    = "he had heard from more than 300 residents over the weekend"
speaker = "lou-bellamy"
cue     = "said"
mention = "Council President Lou Bellamy"

[quotes.q10]
parts   = ["Most of them", "wanted the sale reversed"]
speaker = "lou-bellamy"
cue     = "said"
mention = "he"

[quotes.q11]
parts   = ["“My advice to her would be to get out in front of this,”", "“Return the property, open the books and let the voters decide. I told Karla that to her face.”"]
speaker = "lou-bellamy"
cue     = "said"
mention = "Bellamy"

[quotes.q12]
text    = "it had lasted less than a minute"
speaker = "stroud"
cue     = "said"
mention = "the mayor"

[quotes.q13]
from    = "Bellamy himself had"
to      = "would show it"
speaker = "stroud"
cue     = "added"
mention = "She"

[quotes.q14]
text    = "“I relied on the packet,”"
speaker = "lou-bellamy"
cue     = "said"
mention = "Bellamy"

[quotes.q15]
text    = "“We’re not that kind of family,”"
speaker = "stroud"
cue     = "reply"
mention = "she was"

[quotes.q16]
text    = "“an arm’s-length transaction at the price the city asked.”"
speaker = "lawyer-for-garrity-s-firm"
cue     = "said in"
mention = "A lawyer for Garrity’s firm"

[quotes.q17]
text    = "“discuss any reasonable resolution.”"
speaker = "lawyer-for-garrity-s-firm"
cue     = "said"
mention = "the statement"
+++
