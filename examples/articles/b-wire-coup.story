+++
format   = 1
title    = "Soldiers seize state television in West African capital; president says he is safe"
language = "en"

[people.moussa-diakhar]
name    = "Moussa Diakhar"
aliases = ["Diakhar"]

[people.aminata-fallou]
name    = "Aminata Fallou"
aliases = ["Fallou"]

[people.ambassadors]
name = "ambassadors"
kind = "group"

[people.soldier]
name = "soldier"

[people.bertrand-leclos]
name    = "Bertrand Leclos"
aliases = ["Leclos"]

[people.army]
name = "army"
kind = "office"

[people.witness]
name = "witness"

[people.ibrahim-sowe]
name    = "Ibrahim Sowe"
aliases = ["Sowe"]
+++

Soldiers seize state television in West African capital; president says
he is safe

Soldiers took over the state television building early on Sunday and a
colonel announced that the government had been dissolved, but President
Ibrahim Sowe said hours later that he was in a secure place and still in
command.

"The constitution is suspended until further notice," Col. Moussa
Diakhar said in a four-minute statement, reading from a tablet as eight
men in mismatched uniforms stood behind him. He did not name the
president, but he accused "a family and its guests" of having robbed the
country for 14 years.

In an audio message that was sent to diplomats shortly before noon, Sowe
described Diakhar as "a deserter with a microphone" and urged citizens
to stay at home. The authenticity of the recording could not be
independently confirmed. Two ambassadors who had heard it said the voice
was his.

Gunfire was heard near the presidential palace until about 6 a.m., a
witness said. The airport was closed.

The army, in a statement signed by the chief of staff, Gen. Omar Thiaw,
said that the mutiny involved "no more than one company" and that loyal
units had retaken the central bank. A soldier guarding the bank, who
asked not to be identified, told a reporter that he did not know which
side he was on. "They'll tell us on the radio," he said.

Opposition leader Aminata Fallou, who lost to Sowe in a disputed
election last year, distanced herself from the officers. "I asked for a
recount, not for a colonel," she told supporters who had gathered
outside her house. Diakhar, she said, had telephoned her at 4 a.m. to
offer her a post. She said she had told him to go back to his barracks,
and that he had hung up.

The United Nations called for restraint. "The secretary-general is
following developments with deep concern," said a spokesman, Bertrand
Leclos, adding that 41 U.N. employees had been moved to a hotel. Asked
whether the organization still recognized Sowe, Leclos replied, "We
don't recognize people. We recognize states."

It was the third such attempt in the country since independence. In 1994
officers held the same building for two days, in what became known as
"the weekend republic."

+++

[quotes.q1]
text    = "he is safe"
speaker = "ibrahim-sowe"
cue     = "says"
mention = "president"

[quotes.q2]
text    = "the government had been dissolved"
speaker = "moussa-diakhar"
cue     = "announced"
mention = "a colonel"

[quotes.q3]
text    = "he was in a secure place and still in command"
speaker = "ibrahim-sowe"
cue     = "said"
mention = "President Ibrahim Sowe"

[quotes.q4]
text    = '"The constitution is suspended until further notice,"'
speaker = "moussa-diakhar"
cue     = "said"
mention = "Col. Moussa Diakhar"

[quotes.q5]
text    = '"a family and its guests"'
speaker = "moussa-diakhar"
cue     = "accused"
mention = "he"

[quotes.q6]
text    = '"a deserter with a microphone"'
speaker = "ibrahim-sowe"
cue     = "described"
mention = "Sowe"

[quotes.q7]
text    = "the voice was his"
speaker = "ambassadors"
cue     = "said"
mention = "Two ambassadors"

[quotes.q8]
text    = "Gunfire was heard near the presidential palace until about 6 a.m"
speaker = "witness"
cue     = "said"
mention = "a witness"

[quotes.q9]
from    = "the mutiny involved"
to      = "the central bank"
speaker = "army"
form    = "indirect"
cue     = "said"
mention = "The army"

[quotes.q10]
text    = '"no more than one company"'
speaker = "army"
cue     = "said"
mention = "The army"

[quotes.q11]
text    = "he did not know which side he was on"
speaker = "soldier"
cue     = "told"
mention = "A soldier guarding the bank"

[quotes.q12]
text    = "\"They'll tell us on the radio,\""
speaker = "soldier"
cue     = "said"
mention = "he"

[quotes.q13]
text    = '"I asked for a recount, not for a colonel,"'
speaker = "aminata-fallou"
cue     = "told"
mention = "she"

[quotes.q14]
parts   = ["Diakhar", "had telephoned her at 4 a.m. to offer her a post"]
after   = ","
speaker = "aminata-fallou"
cue     = "said"
mention = "she"

[quotes.q15]
text    = "she had told him to go back to his barracks, and that he had hung up"
speaker = "aminata-fallou"
cue     = "said"
mention = "She"

[quotes.q16]
text    = '"The secretary-general is following developments with deep concern,"'
speaker = "bertrand-leclos"
cue     = "said"
mention = "Bertrand Leclos"

[quotes.q17]
text    = "41 U.N. employees had been moved to a hotel"
speaker = "bertrand-leclos"
cue     = "adding"
mention = "Bertrand Leclos"

[quotes.q18]
text    = "\"We don't recognize people. We recognize states.\""
speaker = "bertrand-leclos"
cue     = "replied"
mention = "Leclos"
+++
