+++
format   = 1
title    = "The octopus, the dream and a very long argument"
language = "en"

[people.marguerite-ostrander]
name    = "Marguerite Ostrander"
aliases = ["Dr. Ostrander", "Marguerite"]

[people.leila-nadimi]
name    = "Leila Nadimi"
aliases = ["Dr. Nadimi", "Leila"]

[people.paper]
name = "paper"
kind = "document"

[people.walter-fennimore]
name    = "Walter Fennimore"
aliases = ["Dr. Fennimore"]
+++

The octopus, the dream and a very long argument

In 2018 Marguerite Ostrander put a camera over a sleeping octopus and saw it change color. It went from white to yellow to a deep mottled brown, just as it would have done had it been stalking a crab. Dr. Ostrander thought that it was dreaming, and she said so.

Leila Nadimi thought that it was not, and she has been saying so ever since.

“It's twitching,” Dr. Nadimi said in her office at the Brandt Marine Laboratory, where an octopus of her own, Gerald, watched the proceedings from a tank. “Marguerite saw a twitch and wrote an opera.”

The two women were once student and teacher. Dr. Nadimi, 44, took her first course in animal behavior from Dr. Ostrander, 67, and got an A minus. She deserved an A, Dr. Ostrander now concedes. The minus was for arguing.

Their dispute, which has filled 11 papers, two conferences and one memorable ferry ride, entered a new phase this week. In an article in the Journal of Marine Physiology, Dr. Nadimi and three colleagues report that the color changes can be set off by warming the tank by a single degree. Dreaming need not be invoked, the paper concludes.

It is a fine experiment, Dr. Ostrander said by telephone. She reviewed it for the journal, she disclosed, and recommended that it be published. She also recommended that one sentence come out.

“They had written that my interpretation was ‘poetic,’” said Dr. Ostrander. “I told the editor that I had no objection to the word but that it ought to be cited.”

The sentence stayed in. The editor, Walter Fennimore, confirmed that he had been asked to remove it and said he had declined after talking to both of them. He had talked to them separately, Dr. Fennimore added. He was on the ferry.

What would settle it? Electrodes, said Dr. Nadimi, and a great deal of luck; an octopus can reach any part of its own head and will take out whatever it finds there. Gerald has removed nine. Dr. Ostrander said that nothing would settle it. She would like to be wrong, she insisted, because it would mean that Leila had found something better.

Told of this, Dr. Nadimi was quiet for a moment. “She always does that,” she said. “You hit her and she gives you the ball back.”

She looked over at the tank. The octopus had gone to sleep, one arm along the glass, and as the room grew dark a blush of brown spread slowly up it from the tip. Dr. Nadimi checked the thermometer. It had not moved.

“Don't tell her,” she said.

+++

[quotes.q1]
parts   = ["“It's twitching,”", "“Marguerite saw a twitch and wrote an opera.”"]
speaker = "leila-nadimi"
cue     = "said"
mention = "Dr. Nadimi"

[quotes.q2]
text    = "She deserved an A"
speaker = "marguerite-ostrander"
cue     = "concedes"
mention = "Dr. Ostrander"

[quotes.q3]
text    = "the color changes can be set off by warming the tank by a single degree"
speaker = "leila-nadimi"
cue     = "report"
mention = "Dr. Nadimi"

[quotes.q4]
text    = "Dreaming need not be invoked"
speaker = "paper"
cue     = "concludes"
mention = "the paper"

[quotes.q5]
text    = "It is a fine experiment"
speaker = "marguerite-ostrander"
cue     = "said"
mention = "Dr. Ostrander"

[quotes.q6]
parts   = ["She reviewed it for the journal", "and recommended that it be published"]
speaker = "marguerite-ostrander"
cue     = "disclosed"
mention = "she"

[quotes.q7]
parts   = ["“They had written that my interpretation was ‘poetic,’”", "“I told the editor that I had no objection to the word but that it ought to be cited.”"]
speaker = "marguerite-ostrander"
cue     = "said"
mention = "Dr. Ostrander"

[quotes.q8]
text    = "he had been asked to remove it"
speaker = "walter-fennimore"
cue     = "confirmed"
mention = "Walter Fennimore"

[quotes.q9]
text    = "he had declined after talking to both of them"
speaker = "walter-fennimore"
cue     = "said"
mention = "Walter Fennimore"

[quotes.q10]
text    = "He had talked to them separately"
speaker = "walter-fennimore"
cue     = "added"
mention = "Dr. Fennimore"

[quotes.q11]
parts   = ["Electrodes", "and a great deal of luck"]
speaker = "leila-nadimi"
cue     = "said"
mention = "Dr. Nadimi"

[quotes.q12]
text    = "nothing would settle it"
speaker = "marguerite-ostrander"
cue     = "said"
mention = "Dr. Ostrander"

[quotes.q13]
parts   = ["She would like to be wrong", "because it would mean that Leila had found something better"]
speaker = "marguerite-ostrander"
cue     = "insisted"
mention = "she"

[quotes.q14]
parts   = ["“She always does that,”", "“You hit her and she gives you the ball back.”"]
speaker = "leila-nadimi"
cue     = "said"
mention = "she"

[quotes.q15]
text    = "“Don't tell her,”"
speaker = "leila-nadimi"
cue     = "said"
mention = "she"
+++
