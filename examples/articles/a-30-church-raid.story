+++
format   = 1
title    = "Father of four taken from church parking lot; pastor vows to ‘open the doors wider’"
language = "en"

[people.neil-bergstrom]
name    = "Neil Bergstrom"
aliases = ["Bergstrom"]

[people.ana-quispe]
name    = "Ana Quispe"
aliases = ["Ana"]

[people.immigration-and-customs-enforcement]
name    = "Immigration and Customs Enforcement"
kind    = "office"
aliases = ["The agency"]

[people.his-wife]
name = "His wife"

[people.someone]
name = "someone"

[people.tanya-bell]
name    = "Tanya Bell"
aliases = ["Bell"]

[people.rebeca-cruz-allen]
name = "Rebeca Cruz-Allen"

[people.grant-loomis]
name    = "Grant Loomis"
aliases = ["Loomis"]

[people.dean-hobbs]
name    = "Dean Hobbs"
aliases = ["Hobbs"]
+++

Father of four taken from church parking lot; pastor vows to ‘open the doors wider’

FAIRMONT, Kan. — Federal agents arrested a roofer outside a Lutheran church as he arrived to pick up his children from choir practice on Wednesday evening, setting off a two-hour standoff between the agents and about 60 members of the congregation.

Ernesto Quispe, 39, who is from Peru and has lived in Fairmont since 2006, was taken to a detention center in Wichita. His wife, Ana, said he had a work permit that expired in August and had applied to renew it.

“He told the children, ‘Finish the song,’” Ana Quispe said on Thursday, sitting in the church basement with the youngest, who is 5, asleep on her lap. “So they went inside and they finished the song. They did not know.”

In a statement, Immigration and Customs Enforcement said Quispe had ignored an order of removal issued in 2012. The agency added that its officers “generally avoid” making arrests at houses of worship but that the parking lot was a public place.

Rebeca Cruz-Allen, a lawyer for the family, called that “a distinction only a parking meter would understand.” She said the 2012 order had been mailed to an address where her client never lived.

Children in the hall were rehearsing “For the Beauty of the Earth.” The Rev. Neil Bergstrom, who has led Our Savior’s for 19 years, was in the sanctuary when a teenager ran in to get him. By the time he reached the lot, two unmarked sport utility vehicles had been boxed in by members’ cars.

“I didn’t tell anyone to do that,” Bergstrom said. “I want to be clear about it, because the sheriff asked me. I also didn’t tell anyone to stop.”

Tanya Bell, a kindergarten teacher who had parked her minivan against the bumper of the lead vehicle, said she had voted for the president twice and would be surprised if anybody in that lot hadn’t.

“Ernesto did my roof after the hail. He did it in November, and when I went to pay him he told me spring was fine,” Bell said. “I don’t know about 2012. I know about November.”

The cars were moved after Sheriff Dean Hobbs told the crowd that anyone still blocking the agents at 9 o’clock would spend the night in his jail. He was booed. A retired farmer, Grant Loomis, then walked up to the sheriff, whom he has known since grade school, and asked him to look in the back of the second vehicle.

“I said, ‘Dean, you go look at him and come tell me that’s who you wanted,’” Loomis said. “He looked. He didn’t come tell me anything. He got in his car.”

Hobbs, reached at his office, confirmed the account. “Grant’s about got it right,” he said.

His wife was listening on the other line. “Tell him about Sunday, Dean.” The sheriff said that he would be in his pew.

A hearing on Quispe’s case is set for next month. Bergstrom’s text on Sunday will be from Leviticus, on the stranger who dwells among you. As for the choir, it has moved practice up an hour, and on the sign out front, where the hymn numbers usually go, someone has spelled out “WE FINISHED THE SONG.”

+++

[quotes.q1]
text    = "‘open the doors wider’"
speaker = "neil-bergstrom"
cue     = "vows"
mention = "pastor"

[quotes.q2]
text    = "he had a work permit that expired in August and had applied to renew it"
speaker = "ana-quispe"
cue     = "said"
mention = "Ana"

[quotes.q3]
parts   = ["“He told the children, ‘Finish the song,’”", "“So they went inside and they finished the song. They did not know.”"]
speaker = "ana-quispe"
cue     = "said"
mention = "Ana Quispe"

[quotes.q4]
text    = "Quispe had ignored an order of removal issued in 2012"
speaker = "immigration-and-customs-enforcement"
cue     = "said"
mention = "Immigration and Customs Enforcement"

[quotes.q5]
from    = "its officers “generally"
to      = "a public place"
speaker = "immigration-and-customs-enforcement"
form    = "indirect"
cue     = "added"
mention = "The agency"

[quotes.q6]
text    = "“generally avoid”"
speaker = "immigration-and-customs-enforcement"
cue     = "added"
mention = "The agency"

[quotes.q7]
text    = "“a distinction only a parking meter would understand.”"
speaker = "rebeca-cruz-allen"
cue     = "called"
mention = "Rebeca Cruz-Allen"

[quotes.q8]
text    = "the 2012 order had been mailed to an address where her client never lived"
speaker = "rebeca-cruz-allen"
cue     = "said"
mention = "She"

[quotes.q9]
parts   = ["“I didn’t tell anyone to do that,”", "“I want to be clear about it, because the sheriff asked me. I also didn’t tell anyone to stop.”"]
speaker = "neil-bergstrom"
cue     = "said"
mention = "Bergstrom"

[quotes.q10]
from    = "she had voted"
to      = "that lot hadn’t"
speaker = "tanya-bell"
cue     = "said"
mention = "Tanya Bell"

[quotes.q11]
parts   = ["“Ernesto did my roof after the hail. He did it in November, and when I went to pay him he told me spring was fine,”", "“I don’t know about 2012. I know about November.”"]
speaker = "tanya-bell"
cue     = "said"
mention = "Bell"

[quotes.q12]
text    = "anyone still blocking the agents at 9 o’clock would spend the night in his jail"
speaker = "dean-hobbs"
cue     = "told"
mention = "Sheriff Dean Hobbs"

[quotes.q13]
parts   = ["“I said, ‘Dean, you go look at him and come tell me that’s who you wanted,’”", "“He looked. He didn’t come tell me anything. He got in his car.”"]
speaker = "grant-loomis"
cue     = "said"
mention = "Loomis"

[quotes.q14]
text    = "“Grant’s about got it right,”"
speaker = "dean-hobbs"
cue     = "said"
mention = "he"

[quotes.q15]
text    = "“Tell him about Sunday, Dean.”"
speaker = "his-wife"
mention = "His wife"

[quotes.q16]
text    = "he would be in his pew"
speaker = "dean-hobbs"
cue     = "said"
mention = "The sheriff"

[quotes.q17]
text    = "“WE FINISHED THE SONG.”"
speaker = "someone"
cue     = "spelled out"
mention = "someone"
+++
