+++
format   = 1
title    = "Nurses win equal pay case after nine years"
language = "en"

[people.employment-tribunal]
name    = "employment tribunal"
kind    = "office"
aliases = ["The tribunal"]

[people.comfort-asante-boyle]
name    = "Comfort Asante-Boyle"
aliases = ["Asante-Boyle"]

[people.janet-grimsdyke]
name    = "Janet Grimsdyke"
aliases = ["Grimsdyke"]

[people.tobias-wexelblatt]
name    = "Tobias Wexelblatt"
aliases = ["Wexelblatt"]

[people.mereside-hospitals-trust]
name    = "Mereside Hospitals Trust"
kind    = "organization"
aliases = ["the trust", "The trust"]

[people.nigel-farrowby]
name    = "Nigel Farrowby"
aliases = ["Farrowby", "Sir Nigel"]

[people.department-of-health]
name = "Department of Health"
kind = "office"

[people.act]
name = "Act"
kind = "document"
+++

Nurses win equal pay case after nine years

More than 300 nurses at a group of hospitals in the north-west were paid unlawfully less than male maintenance staff for at least six years, an employment tribunal ruled on Thursday.

The tribunal found that the work of a ward sister and that of a boiler engineer were of "equal value in every sense that the law is able to measure, and in several that it is not".

The nurses had relied on a section of the Act which provides that "a sex equality clause has the effect that the term is modified so as not to be less favourable." Lawyers for Mereside Hospitals Trust had argued that the difference was caused by a "market supplement".

Comfort Asante-Boyle, a ward sister of 34 years' standing who gave her name to the case and who retired before it was decided, said she had started it on the back of a rota. "I wrote down what I got and what Derek in the boiler house got, and Derek is a lovely man, and I showed it to Janet," she told reporters. "Janet swore."

"I did swear," said Janet Grimsdyke, a union steward who was then her deputy. "I'd swear again." Grimsdyke added that eleven of the claimants had died while the case went on and that Asante-Boyle had attended all eleven funerals.

Their solicitor, Tobias Wexelblatt, estimated that the award would come to between £19 million and £23 million. He was quoted by the Mereside Post as saying, "The trust could have settled in 2013 for two. I have the letter in which it declined, and I intend to frame it."

In a statement, the trust said it was "disappointed but not surprised" and was considering its position. Its chief executive, Sir Nigel Farrowby, who took up the post in April and who had previously run the ambulance service, said: "I inherited this case, I have read this case, and I would like to end this case." Asked whether that meant there would be no appeal, Sir Nigel said he would have to speak to the board.

The Department of Health said the matter was one for the employer.

+++

[quotes.q1]
from    = "More than 300"
to      = "least six years"
speaker = "employment-tribunal"
cue     = "ruled"
mention = "an employment tribunal"

[quotes.q2]
from    = '"equal value in'
to      = 'it is not"'
speaker = "employment-tribunal"
cue     = "found"
mention = "The tribunal"

[quotes.q3]
from    = '"a sex equality'
to      = 'be less favourable."'
speaker = "act"
cue     = "provides"
mention = "a section of the Act"

[quotes.q4]
text    = "she had started it on the back of a rota"
speaker = "comfort-asante-boyle"
cue     = "said"
mention = "Comfort Asante-Boyle"

[quotes.q5]
parts   = ['"I wrote down what I got and what Derek in the boiler house got, and Derek is a lovely man, and I showed it to Janet,"', '"Janet swore."']
speaker = "comfort-asante-boyle"
cue     = "told"
mention = "she"

[quotes.q6]
parts   = ['"I did swear,"', "\"I'd swear again.\""]
speaker = "janet-grimsdyke"
cue     = "said"
mention = "Janet Grimsdyke"

[quotes.q7]
from    = "eleven of the"
to      = "all eleven funerals"
speaker = "janet-grimsdyke"
cue     = "added"
mention = "Grimsdyke"

[quotes.q8]
text    = "the award would come to between £19 million and £23 million"
speaker = "tobias-wexelblatt"
cue     = "estimated"
mention = "Tobias Wexelblatt"

[quotes.q9]
from    = '"The trust could'
to      = 'to frame it."'
speaker = "tobias-wexelblatt"
cue     = "quoted"
mention = "He"

[quotes.q10]
text    = 'it was "disappointed but not surprised"'
speaker = "mereside-hospitals-trust"
form    = "indirect"
cue     = "said"
mention = "the trust"

[quotes.q11]
text    = '"disappointed but not surprised"'
speaker = "mereside-hospitals-trust"
cue     = "said"
mention = "the trust"

[quotes.q12]
from    = '"I inherited this'
to      = 'end this case."'
speaker = "nigel-farrowby"
cue     = "said"
mention = "Sir Nigel Farrowby"

[quotes.q13]
text    = "he would have to speak to the board"
speaker = "nigel-farrowby"
cue     = "said"
mention = "Sir Nigel"

[quotes.q14]
text    = "the matter was one for the employer"
speaker = "department-of-health"
cue     = "said"
mention = "The Department of Health"
+++
