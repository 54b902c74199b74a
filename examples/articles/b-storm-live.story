+++
format   = 1
title    = "Hurricane Lorna live updates: Eyewall nears Port Salerno Beach as governor warns “time is up”"
language = "en"

[people.weather-service]
name    = "weather service"
kind    = "office"
aliases = ["the weather service"]

[people.denise-bayard]
name    = "Denise Bayard"
aliases = ["Bayard"]

[people.owen-millard]
name    = "Owen Millard"
aliases = ["Millard"]

[people.ray-castellan]
name    = "Ray Castellan"
aliases = ["Castellan", "Gov. Ray Castellan"]

[people.palmetto-shore-electric]
name    = "Palmetto Shore Electric"
kind    = "organization"
aliases = ["Palmetto Shore"]

[people.wanda-keene]
name    = "Wanda Keene"
aliases = ["Keene"]

[people.tom]
name = "Tom"
+++

Hurricane Lorna live updates: Eyewall nears Port Salerno Beach as governor warns “time is up”

6:05 a.m. Good morning. Lorna is 40 miles off the coast, with winds of 125 miles an hour. In its latest advisory the weather service warned of “catastrophic” surge from Port Salerno Beach to the Calico Inlet.

6:40 a.m. Gov. Ray Castellan has just finished speaking at the emergency center. “If you are still on the barrier islands, time is up,” he said. “I can’t send a 24-year-old deputy over that bridge to get you. Don’t ask me to.” He said 71 shelters were open and that about 30,000 people were in them.

7:15 a.m. Not everyone left. Wanda Keene, 58, is in the stairwell of a condominium tower with her husband and two cats. “We were all packed, and then Tom said the last one was nothing,” she told us in a phone call that dropped twice. In the background a man could be heard protesting. “I said it was nothing much,” he said.

7:50 a.m. From the county emergency manager, a few minutes ago:

Calico Bridge is CLOSED. The gauge on the south span is underwater. We’ll reopen when we can see it.

— Denise Bayard (@bayard_em) Aug. 30

8:20 a.m. Palmetto Shore Electric says 412,000 customers are without power, up from 90,000 an hour ago. A spokesman, Owen Millard, told reporters that crews had been pulled back at 5 a.m. “The trucks don’t go up in anything over 35,” he said. “It’s not a judgment call.”

9:02 a.m. Landfall. The weather service says the center crossed the coast just south of Port Salerno Beach, with sustained winds of 130 miles an hour.

9:30 a.m. A reporter’s note from the lobby of the Seabright Hotel, where the glass went a few minutes ago: the sound that people describe as “a freight train” is higher than that. It is more like a kettle.

10:15 a.m. We have reached Wanda Keene again. She and her husband are on the ninth floor now. The lobby is gone; the cats are in a suitcase. Asked how she was, she laughed for some time. “Tom says to tell you,” she said, “that it was something.”

10:40 a.m. Castellan has asked the White House for a major disaster declaration. Bayard, at the county, described the damage along Ocean Avenue as “near total” but cautioned that no one had been able to reach the northern end.

This blog is now closed. Our coverage continues with “Lorna: The Morning After.”

+++

[quotes.q1]
text    = "“time is up”"
speaker = "ray-castellan"
cue     = "warns"
mention = "governor"

[quotes.q2]
text    = "“catastrophic”"
speaker = "weather-service"
cue     = "warned"
mention = "the weather service"

[quotes.q3]
parts   = ["“If you are still on the barrier islands, time is up,”", "“I can’t send a 24-year-old deputy over that bridge to get you. Don’t ask me to.”"]
speaker = "ray-castellan"
cue     = "said"
mention = "he"

[quotes.q4]
text    = "71 shelters were open and that about 30,000 people were in them"
speaker = "ray-castellan"
cue     = "said"
mention = "He"

[quotes.q5]
text    = "“We were all packed, and then Tom said the last one was nothing,”"
speaker = "wanda-keene"
cue     = "told"
mention = "she"

[quotes.q6]
text    = "“I said it was nothing much,”"
speaker = "tom"
cue     = "said"
mention = "he"

[quotes.q7]
text    = "412,000 customers are without power, up from 90,000 an hour ago"
speaker = "palmetto-shore-electric"
cue     = "says"
mention = "Palmetto Shore Electric"

[quotes.q8]
text    = "crews had been pulled back at 5 a.m"
speaker = "owen-millard"
cue     = "told"
mention = "Owen Millard"

[quotes.q9]
parts   = ["“The trucks don’t go up in anything over 35,”", "“It’s not a judgment call.”"]
speaker = "owen-millard"
cue     = "said"
mention = "he"

[quotes.q10]
from    = "the center crossed"
to      = "miles an hour"
speaker = "weather-service"
cue     = "says"
mention = "The weather service"

[quotes.q11]
parts   = ["“Tom says to tell you,”", "“that it was something.”"]
speaker = "wanda-keene"
cue     = "said"
mention = "she"

[quotes.q12]
text    = "“near total”"
speaker = "denise-bayard"
cue     = "described"
mention = "Bayard"

[quotes.q13]
text    = "no one had been able to reach the northern end"
speaker = "denise-bayard"
cue     = "cautioned"
mention = "Bayard"

[embeds.e1]
from   = "Calico Bridge is"
to     = "can see it."
author = "denise-bayard"
+++
