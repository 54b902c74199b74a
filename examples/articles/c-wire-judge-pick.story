+++
format   = 1
title    = "Senators press judicial nominee on old articles"
language = "en"

[people.eliza-lomax]
name    = "Eliza Lomax"
aliases = ["Lomax"]

[people.conrad-brewster]
name    = "Conrad Brewster"
aliases = ["Brewster"]

[people.thomas-fayette]
name    = "Thomas Fayette"
aliases = ["Fayette"]

[people.susan-granger]
name    = "Susan Granger"
aliases = ["Granger"]

[people.white-house]
name = "White House"
kind = "office"

[people.bar-committee]
name = "Bar Committee"
kind = "organization"

[people.justice]
name = "justice"

[people.voice-over]
name = "voice-over"
kind = "document"

[people.chairman]
name = "chairman"

[people.equal-docket]
name = "Equal Docket"
kind = "organization"

[people.two-democrats]
name = "two Democrats"
kind = "group"
+++

Senators press judicial nominee on old articles

WASHINGTON — A nominee to the federal appeals court in Atlanta told senators on Tuesday that an article in which he described a landmark voting case as “a mistake of arithmetic” no longer reflects his views, but he declined to say which of its conclusions he had abandoned.

Judge Conrad Brewster, 48, who wrote the article as a law student, faced nearly three hours of questions, most of them from two Democrats, Eliza Lomax and Thomas Fayette, both of whom have said they intend to vote against him.

Lomax started out by saying that she found the judge's record on the district court “perfectly respectable” and then asked whether he would “care to explain” a footnote in which he called the author of the opinion “a politician in a robe.”

“I was 24,” Judge Brewster said.

“You were 24 with a law review,” Lomax said. “It was published, and you have cited it since.”

Judge Brewster said that he would not write the footnote today and that the justice in question, for whom he later came to have “enormous respect,” had once told him over lunch that it was “the best-written insult” he had received.

“That's not an answer,” Fayette, who spoke next, told him. “That's a story.”

Sen. Susan Granger, the senior Republican on the committee, objected. She accused her colleagues of “litigating a term paper” and said that the Bar Committee, which rated Brewster “well qualified,” had read the same article “and moved on.”

In a statement issued after the hearing, the White House said the nominee had been “candid and gracious,” while Equal Docket, a liberal advocacy group, said that his answers were “a seminar in evasion.” The group has spent $400,000 on commercials in which a voice-over says Brewster “made up his mind before he made partner.”

Lomax, speaking to reporters in a hallway, said that Brewster, whom she knew slightly when both were prosecutors in Savannah, was “smarter than his answers.” Asked about Granger's comment, she said that the Republican had been “reading from a card.” Granger's office did not respond. A vote is scheduled for next Thursday, the committee's chairman said.

+++

[quotes.q1]
from    = "an article in"
to      = "reflects his views"
speaker = "conrad-brewster"
form    = "indirect"
cue     = "told"
mention = "A nominee to the federal appeals court in Atlanta"

[quotes.q2]
text    = "“a mistake of arithmetic”"
speaker = "conrad-brewster"
cue     = "described"
mention = "he described"

[quotes.q3]
text    = "they intend to vote against him"
speaker = "two-democrats"
cue     = "said"
mention = "both of whom"

[quotes.q4]
text    = "“perfectly respectable”"
speaker = "eliza-lomax"
cue     = "saying"
mention = "Lomax"

[quotes.q5]
text    = "“care to explain”"
speaker = "eliza-lomax"
cue     = "asked"
mention = "Lomax"

[quotes.q6]
text    = "“a politician in a robe.”"
speaker = "conrad-brewster"
cue     = "called"
mention = "he"

[quotes.q7]
text    = "“I was 24,”"
speaker = "conrad-brewster"
cue     = "said"
mention = "Judge Brewster"

[quotes.q8]
parts   = ["“You were 24 with a law review,”", "“It was published, and you have cited it since.”"]
speaker = "eliza-lomax"
cue     = "said"
mention = "Lomax"

[quotes.q9]
from    = "he would not"
to      = "he had received"
speaker = "conrad-brewster"
form    = "indirect"
cue     = "said"
mention = "Judge Brewster"

[quotes.q10]
text    = "“enormous respect,”"
speaker = "conrad-brewster"
cue     = "said"
mention = "Judge Brewster"

[quotes.q11]
text    = "“the best-written insult”"
speaker = "justice"
cue     = "told"
mention = "the justice in question"

[quotes.q12]
parts   = ["“That's not an answer,”", "“That's a story.”"]
speaker = "thomas-fayette"
cue     = "told"
mention = "Fayette"

[quotes.q13]
text    = "“litigating a term paper”"
speaker = "susan-granger"
cue     = "accused"
mention = "She"

[quotes.q14]
text    = "“well qualified,”"
speaker = "bar-committee"
cue     = "rated"
mention = "which"

[quotes.q15]
text    = "“and moved on.”"
speaker = "susan-granger"
cue     = "and said"
mention = "She"

[quotes.q16]
text    = "“candid and gracious,”"
speaker = "white-house"
cue     = "said"
mention = "the White House"

[quotes.q17]
text    = "“a seminar in evasion.”"
speaker = "equal-docket"
cue     = "said"
mention = "Equal Docket"

[quotes.q18]
text    = "“made up his mind before he made partner.”"
speaker = "voice-over"
cue     = "says"
mention = "a voice-over"

[quotes.q19]
text    = "“smarter than his answers.”"
speaker = "eliza-lomax"
cue     = "hallway, said"
mention = "Lomax"

[quotes.q20]
text    = "“reading from a card.”"
speaker = "eliza-lomax"
cue     = "said"
mention = "she"

[quotes.q21]
text    = "A vote is scheduled for next Thursday"
speaker = "chairman"
cue     = "said"
mention = "the committee's chairman"
+++
