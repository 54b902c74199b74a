+++
format   = 1
title    = "Inquiry into sinking of ferry in Lake Orumba opens; captain says engine was known to be faulty"
language = "en"

[people.josphat-nyarunda]
name    = "Josphat Nyarunda"
aliases = ["Nyarunda"]

[people.grace-aloyo]
name    = "Grace Aloyo"
aliases = ["Aloyo"]

[people.inland-waterways-authority]
name    = "Inland Waterways Authority"
kind    = "organization"
aliases = ["the authority"]

[people.dorcas-wekulo]
name    = "Dorcas Wekulo"
aliases = ["Wekulo"]

[people.peter-omwami]
name    = "Peter Omwami"
aliases = ["Omwami"]

[people.lakeside-herald]
name    = "Lakeside Herald"
kind    = "organization"
aliases = ["the Herald"]
+++

Inquiry into sinking of ferry in Lake Orumba opens; captain says engine was known to be faulty

Monday, March 11

A public inquiry into the sinking of the MV Pride of Orumba, in which 61 people died last November, opened on Monday in the port of Kandara with evidence from the vessel's captain, who survived by clinging to a fuel drum for nine hours.

Josphat Nyarunda, a 52-year-old master mariner who had commanded the "Pride" since its launch in 2003 and who has been suspended without pay since the accident, told the inquiry that he had reported the port engine as unsafe on at least four occasions, the last of them "two Sundays before the lake took us".

"I wrote it in the book, I signed the book, and I carried the book myself to the office," Nyarunda said. "They stamped it. I have never learned what the stamp was for."

The Inland Waterways Authority, which owned the ferry, has disputed this account. In a written submission seen by the Lakeside Herald, the authority stated that no defect had been recorded in the twelve months before the accident and that the logbook produced by the captain contained "entries in more than one hand and, it would appear, more than one year".

Dorcas Wekulo, the authority's chief engineer, who gave evidence after Nyarunda and who has worked for the body in various posts since 1998, denied that she had ever been shown the book. "Captain Nyarunda and I spoke often, but we spoke about wages," she said.

Asked by the lawyer for the families, Peter Omwami, whether it was normal for a ferry licensed for 90 passengers to carry 148, Wekulo replied, "It was normal. I did not say that it was right."

Transport minister Grace Aloyo, who ordered the inquiry, was not present. On Friday she told reporters in the capital that the findings would be published in full, including any that embarrassed her own ministry. "I lost a cousin on that boat, so nobody should doubt my interest," the minister added.

Outside the hall, Omwami was quoted by the Herald as saying: "Nobody in that room has yet used the word 'sorry'. I am keeping a count."

The inquiry is expected to sit for six weeks.

+++

[quotes.q1]
text    = "engine was known to be faulty"
speaker = "josphat-nyarunda"
cue     = "says"
mention = "captain"

[quotes.q2]
text    = "he had reported the port engine as unsafe on at least four occasions"
speaker = "josphat-nyarunda"
cue     = "told"
mention = "Josphat Nyarunda"

[quotes.q3]
text    = '"two Sundays before the lake took us"'
speaker = "josphat-nyarunda"
cue     = "told"
mention = "Josphat Nyarunda"

[quotes.q4]
parts   = ['"I wrote it in the book, I signed the book, and I carried the book myself to the office,"', '"They stamped it. I have never learned what the stamp was for."']
speaker = "josphat-nyarunda"
cue     = "said"
mention = "Nyarunda"

[quotes.q5]
text    = "no defect had been recorded in the twelve months before the accident"
speaker = "inland-waterways-authority"
cue     = "stated"
mention = "the authority"

[quotes.q6]
text    = '"entries in more than one hand and, it would appear, more than one year"'
speaker = "inland-waterways-authority"
mention = "the authority stated"

[quotes.q7]
text    = "she had ever been shown the book"
speaker = "dorcas-wekulo"
cue     = "denied"
mention = "Dorcas Wekulo"

[quotes.q8]
text    = '"Captain Nyarunda and I spoke often, but we spoke about wages,"'
speaker = "dorcas-wekulo"
cue     = "said"
mention = "she"

[quotes.q9]
text    = '"It was normal. I did not say that it was right."'
speaker = "dorcas-wekulo"
cue     = "replied"
mention = "Wekulo"

[quotes.q10]
from    = "the findings would"
to      = "her own ministry"
speaker = "grace-aloyo"
cue     = "told"
mention = "she"

[quotes.q11]
text    = '"I lost a cousin on that boat, so nobody should doubt my interest,"'
speaker = "grace-aloyo"
cue     = "added"
mention = "the minister"

[quotes.q12]
text    = "\"Nobody in that room has yet used the word 'sorry'. I am keeping a count.\""
speaker = "peter-omwami"
cue     = "quoted"
mention = "Omwami"
+++
