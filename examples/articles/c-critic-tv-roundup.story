+++
format   = 1
title    = "What the Hosts Said: Sunday Shows on the Harbor Deal"
language = "en"

[people.warren-ellison]
name    = "Warren Ellison"
aliases = ["Ellison"]

[people.melanie-prue]
name    = "Melanie Prue"
aliases = ["Prue"]

[people.donald-fisk]
name    = "Donald Fisk"
aliases = ["Fisk"]

[people.amara-oakley]
name    = "Amara Oakley"
aliases = ["Oakley"]

[people.tad-reamer]
name    = "Tad Reamer"
aliases = ["Reamer"]

[people.shore-institute]
name = "Shore Institute"
kind = "organization"
+++

What the Hosts Said: Sunday Shows on the Harbor Deal

The agreement to lease Norwick’s deepwater harbor to a foreign shipping company dominated the political programs on Sunday, with the administration represented on three of them by the same man.

On ANB’s “Face to Face,” host Melanie Prue asked Commerce Secretary Warren Ellison four times whether the president had read the contract. From the April 14 edition:

PRUE: Did he read it?

ELLISON: The president was thoroughly briefed, Melanie. He understands what’s in it better than the people who are complaining about it.

PRUE: That’s not what I asked, Mr. Secretary.

ELLISON: I heard what you asked.

Prue later told viewers that Ellison had been “given every chance.” On his own program that evening, Tad Reamer of Patriot Radio accused Prue of “badgering a Marine” (Ellison served in the Coast Guard) and said that nothing she asked was “a question in the normal sense.”

On “The Sunday Table,” Sen. Donald Fisk, a member of the president’s party, said that he had been “puzzled by the hurry” and that when he put the matter to Ellison, whom he likes, the secretary “looked at his shoes.” Ellison, who appeared on the same program twenty minutes later, was asked about that by the show’s host, Amara Oakley. Had he looked at his shoes? “They’re good shoes,” Ellison replied, adding that he had told Fisk everything that he was “at liberty to say.”

“And what was that?” Oakley said.

“That I was not at liberty.”

The segment that received the most attention, however, was a short one. On “Fisk and Friends,” a satirical program that has no connection to the senator, a puppet in a captain’s hat reads from what it says is the contract.

The Shore Institute, a nonpartisan group whose analysts were quoted by all three programs, said on Monday that the lease had been “described accurately by no one.”

ANB has posted the full interview under the heading “Ellison on the Harbor.” Prue, who called the secretary’s office on Monday to invite him back, said in a message to subscribers that she was told he would be “traveling for the foreseeable future.”

+++

[quotes.q1]
text    = "“given every chance.”"
speaker = "melanie-prue"
cue     = "told"
mention = "Prue"

[quotes.q2]
text    = "“badgering a Marine”"
speaker = "tad-reamer"
cue     = "accused"
mention = "Tad Reamer"

[quotes.q3]
text    = "“a question in the normal sense.”"
speaker = "tad-reamer"
cue     = "said"
mention = "Tad Reamer"

[quotes.q4]
text    = "“puzzled by the hurry”"
speaker = "donald-fisk"
cue     = "said"
mention = "Sen. Donald Fisk"

[quotes.q5]
text    = "“looked at his shoes.”"
speaker = "donald-fisk"
mention = "Sen. Donald Fisk"

[quotes.q6]
text    = "“They’re good shoes,”"
speaker = "warren-ellison"
cue     = "replied"
mention = "Ellison"

[quotes.q7]
text    = "“at liberty to say.”"
speaker = "warren-ellison"
cue     = "adding"
mention = "Ellison"

[quotes.q8]
text    = "“And what was that?”"
speaker = "amara-oakley"
cue     = "said"
mention = "Oakley"

[quotes.q9]
text    = "“That I was not at liberty.”"
speaker = "warren-ellison"
mention = "Ellison"

[quotes.q10]
text    = "“described accurately by no one.”"
speaker = "shore-institute"
cue     = "said"
mention = "The Shore Institute"

[quotes.q11]
text    = "“traveling for the foreseeable future.”"
speaker = "melanie-prue"
cue     = "said"
mention = "Prue"

[embeds.e1]
text   = "PRUE: Did he read it?"
medium = "conversation"
author = "melanie-prue"

[embeds.e2]
from   = "ELLISON: The president"
to     = "complaining about it."
medium = "conversation"
author = "warren-ellison"

[embeds.e3]
text   = "PRUE: That’s not what I asked, Mr. Secretary."
medium = "conversation"
author = "melanie-prue"

[embeds.e4]
text   = "ELLISON: I heard what you asked."
medium = "conversation"
author = "warren-ellison"
+++
