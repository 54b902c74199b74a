+++
format   = 1
title    = "Three days on, Bhimgarh's marooned say boats went to the \"VIP side\""
language = "en"

[people.sudha-rangarao]
name    = "Sudha Rangarao"
aliases = ["Rangarao", "Ms. Rangarao"]

[people.vikram-desarkar]
name    = "Vikram Desarkar"
aliases = ["Desarkar", "Mr. Desarkar"]

[people.kamla-devi]
name = "Kamla Devi"

[people.irrigation-department]
name = "Irrigation Department"
kind = "office"

[people.bhola-nath]
name = "Bhola Nath"

[people.control-room]
name = "control room"
kind = "office"

[people.supporters]
name = "supporters"
kind = "group"

[people.bhimgarhs-marooned]
name = "Bhimgarh's marooned"
kind = "group"

[people.meenal-kothiyar]
name    = "Meenal Kothiyar"
aliases = ["Kothiyar"]

[people.district-administration]
name = "district administration"
kind = "office"
+++

Three days on, Bhimgarh's marooned say boats went to the "VIP side"

BHIMGARH: Three days after the Sarna breached its embankment here, some 11,000 people in 14 villages are still waiting on rooftops, and the question they put to every passing boat is why the last one did not stop.

"They were taking out somebody's refrigerator," said Kamla Devi, 60, who spent two nights on the tin roof of the primary school at Khutauna with her four grandchildren and a goat. "I held up the small one so that they would see. The boatman folded his hands to me like this, and he went on."

The district administration has denied that there was any discrimination in the relief work. District Magistrate Sudha Rangarao told The Valley Chronicle that all 22 boats had been deployed according to a roster, and that no one had been given "red-carpet treatment".

"VIP side" is what people here call the eastern bank, where the sugar mill, the guest house and the bungalow of the local MLA, Vikram Desarkar, stand on ground that was raised in 2011. Not one of those buildings has taken in water.

Mr. Desarkar arrived on Thursday afternoon in a tractor-trolley. Asked about the refrigerator, he said it was not his. "If anyone can show me my name on it, I will resign and carry it back on my own head," the MLA told reporters, as supporters raised slogans of "Desarkar zindabad."

From a roof across the water came another slogan, which was about his mother.

Bhola Nath, the sarpanch of Khutauna, has little patience with either side. He said the embankment had been reported as weak in April, again in May and a third time in June, when he had gone to the Irrigation Department with photographs. "The engineer sahib looked at them and asked me which phone I was using. He said the camera was very good."

The department claimed in a press note that the breach was caused by "rats and other burrowing agencies". When this was read out to her, Professor Meenal Kothiyar, who teaches hydraulics at the university in Rampurva and wrote in a report last year that the Sarna embankments were 40 per cent sand, burst out laughing. "I should like to meet the rat."

Ms. Rangarao, who is in her first posting and has been sleeping in the control room, did not laugh. Late on Thursday she went out in a boat herself. At Khutauna she found Kamla Devi still on the roof; the grandchildren had been taken off that morning by fishermen from downstream, the goat with them.

"I said, 'Amma, please come,'" the District Magistrate recounted. "She asked me, 'Are you the one who makes the list?' I said yes. So she said, 'Then write.' She made me write down all the names, every house, before she would put her foot in the boat."

The list runs to 212 names. By Friday noon, according to the control room, 190 of them had been brought to camps.

"She is checking it now," Ms. Rangarao said of the old woman. "With a pencil."

+++

[quotes.q1]
text    = 'boats went to the "VIP side"'
speaker = "bhimgarhs-marooned"
form    = "indirect"
cue     = "say"
mention = "Bhimgarh's marooned"

[quotes.q2]
parts   = ["\"They were taking out somebody's refrigerator,\"", '"I held up the small one so that they would see. The boatman folded his hands to me like this, and he went on."']
speaker = "kamla-devi"
cue     = "said"
mention = "Kamla Devi"

[quotes.q3]
text    = "there was any discrimination in the relief work"
speaker = "district-administration"
cue     = "denied"
mention = "The district administration"

[quotes.q4]
from    = "all 22 boats"
to      = 'given "red-carpet treatment"'
speaker = "sudha-rangarao"
form    = "indirect"
cue     = "told"
mention = "District Magistrate Sudha Rangarao"

[quotes.q5]
text    = '"red-carpet treatment"'
speaker = "sudha-rangarao"
cue     = "told"
mention = "District Magistrate Sudha Rangarao"

[quotes.q6]
text    = "it was not his"
speaker = "vikram-desarkar"
cue     = "said"
mention = "he"

[quotes.q7]
from    = '"If anyone can'
to      = 'my own head,"'
speaker = "vikram-desarkar"
cue     = "told"
mention = "the MLA"

[quotes.q8]
text    = '"Desarkar zindabad."'
speaker = "supporters"
cue     = "slogans"
mention = "supporters"

[quotes.q9]
from    = "the embankment had"
to      = "Department with photographs"
speaker = "bhola-nath"
cue     = "said"
mention = "He"

[quotes.q10]
from    = '"The engineer sahib'
to      = 'was very good."'
speaker = "bhola-nath"
mention = "He"

[quotes.q11]
text    = 'the breach was caused by "rats and other burrowing agencies"'
speaker = "irrigation-department"
form    = "indirect"
cue     = "claimed"
mention = "The department"

[quotes.q12]
text    = '"rats and other burrowing agencies"'
speaker = "irrigation-department"
cue     = "claimed"
mention = "The department"

[quotes.q13]
text    = "the Sarna embankments were 40 per cent sand"
speaker = "meenal-kothiyar"
cue     = "wrote"
mention = "Professor Meenal Kothiyar"

[quotes.q14]
text    = '"I should like to meet the rat."'
speaker = "meenal-kothiyar"
mention = "Professor Meenal Kothiyar"

[quotes.q15]
parts   = ["\"I said, 'Amma, please come,'\"", "\"She asked me, 'Are you the one who makes the list?' I said yes. So she said, 'Then write.' She made me write down all the names, every house, before she would put her foot in the boat.\""]
speaker = "sudha-rangarao"
cue     = "recounted"
mention = "the District Magistrate"

[quotes.q16]
text    = "190 of them had been brought to camps"
speaker = "control-room"
cue     = "according to"
mention = "the control room"

[quotes.q17]
parts   = ['"She is checking it now,"', '"With a pencil."']
speaker = "sudha-rangarao"
cue     = "said"
mention = "Ms. Rangarao"
+++
