+++
format   = 1
title    = "Hospitals call off merger after regulator objects"
language = "en"

[people.bridgeway-health]
name    = "Bridgeway Health"
kind    = "organization"
aliases = ["Bridgeway"]

[people.st-leander-medical-group]
name    = "St. Leander Medical Group"
kind    = "organization"
aliases = ["St. Leander"]

[people.joan-murchison]
name    = "Joan Murchison"
aliases = ["Murchison"]

[people.allen-fordham]
name    = "Allen Fordham"
aliases = ["Fordham"]

[people.nicholas-pahl]
name    = "Nicholas Pahl"
aliases = ["Pahl"]

[people.denise-jacklin]
name    = "Denise Jacklin"
aliases = ["Jacklin"]

[people.some-nurses]
name = "Some nurses"
kind = "group"

[people.todd-wexler]
name    = "Todd Wexler"
aliases = ["Wexler"]

[people.letter]
name = "letter"
kind = "document"

[people.complaint]
name = "complaint"
kind = "document"

[people.bridgeway-health-and-the-st-leander-medical-group]
name = "Bridgeway Health and the St. Leander Medical Group"
kind = "group"
+++

Hospitals call off merger after regulator objects

CARVER CITY — Bridgeway Health and the St. Leander Medical Group said on Friday that they would abandon a merger that would have created the state's largest hospital system, ten days after the state attorney general moved to block it and less than a year after their boards approved it unanimously.

Joan Murchison, the chief executive of Bridgeway, said in an email to employees that the decision was "painful" but that continuing the litigation would have been "a disservice to our patients." She added that no layoffs were planned as a result.

Her counterpart, Allen Fordham, told doctors at St. Leander in a separate message, which was provided to The Carver Times, that he was "not persuaded that we would have lost" and that Bridgeway's board had "run out of patience before we did."

Murchison, asked on Friday about that description, said that she "would characterize it differently." Bridgeway, whose general counsel, Nicholas Pahl, had described the attorney general's complaint in June as "an economics paper from 1985," will pay its own legal fees, which are estimated at $11 million.

The complaint had accused the two systems of seeking "a toll booth on every ambulance" in seven counties. "When there is one place to go, there is one price to pay," Attorney General Denise Jacklin said at the time. On Friday Jacklin said that she was "gratified" and that her office would continue to examine the prices that each system charges for imaging.

Some nurses who work at St. Leander's main campus said they learned of the decision from television. One of them, who was wearing a button with the words "Patients Over Mergers," hugged a colleague in the parking lot and declined to give her name.

Todd Wexler, a health care analyst at Marrow Securities who had rated the deal "likely," said that when Jacklin filed suit, Fordham "wanted to fight it in court, and Murchison wanted to fight it in the newspaper, and in the end neither of them fought it anywhere." Fordham, Wexler said, would "probably retire within a year."

A spokeswoman for St. Leander would not comment on Fordham's plans. The two systems have agreed to maintain their joint cancer program, called "Two Rivers," through 2027, according to a letter sent to patients on Friday.

+++

[quotes.q1]
from    = "they would abandon"
to      = "largest hospital system"
speaker = "bridgeway-health-and-the-st-leander-medical-group"
cue     = "said"
mention = "Bridgeway Health and the St. Leander Medical Group"

[quotes.q2]
text    = '"painful"'
speaker = "joan-murchison"
cue     = "said"
mention = "Joan Murchison"

[quotes.q3]
text    = '"a disservice to our patients."'
speaker = "joan-murchison"
mention = "Joan Murchison"

[quotes.q4]
text    = "no layoffs were planned as a result"
speaker = "joan-murchison"
cue     = "added"
mention = "She"

[quotes.q5]
text    = '"not persuaded that we would have lost"'
speaker = "allen-fordham"
cue     = "told"
mention = "Allen Fordham"

[quotes.q6]
text    = '"run out of patience before we did."'
speaker = "allen-fordham"
mention = "Allen Fordham"

[quotes.q7]
text    = '"would characterize it differently."'
speaker = "joan-murchison"
cue     = "said"
mention = "she"

[quotes.q8]
text    = '"an economics paper from 1985,"'
speaker = "nicholas-pahl"
cue     = "described"
mention = "Nicholas Pahl"

[quotes.q9]
text    = '"a toll booth on every ambulance"'
speaker = "complaint"
cue     = "accused"
mention = "The complaint"

[quotes.q10]
text    = '"When there is one place to go, there is one price to pay,"'
speaker = "denise-jacklin"
cue     = "said"
mention = "Attorney General Denise Jacklin"

[quotes.q11]
text    = '"gratified"'
speaker = "denise-jacklin"
cue     = "said"
mention = "Jacklin"

[quotes.q12]
from    = "her office would"
to      = "charges for imaging"
speaker = "denise-jacklin"
mention = "Jacklin"

[quotes.q13]
text    = "they learned of the decision from television"
speaker = "some-nurses"
cue     = "said"
mention = "Some nurses"

[quotes.q14]
from    = '"wanted to fight'
to      = 'fought it anywhere."'
speaker = "todd-wexler"
cue     = '"likely," said'
mention = "Todd Wexler"

[quotes.q15]
text    = '"probably retire within a year."'
speaker = "todd-wexler"
cue     = "said"
mention = ["Todd Wexler", "Wexler"]

[quotes.q16]
from    = "The two systems"
to      = 'Rivers," through 2027'
speaker = "letter"
form    = "indirect"
cue     = "according to"
mention = "a letter sent to patients"
+++
