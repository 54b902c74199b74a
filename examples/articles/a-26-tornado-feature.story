+++
format   = 1
title    = "The eleven minutes"
language = "en"

[people.irene-pruitt]
name    = "Irene Pruitt"
aliases = ["Irene"]

[people.dale-pruitt]
name    = "Dale Pruitt"
aliases = ["Dale"]

[people.josie-pruitt]
name    = "Josie Pruitt"
aliases = ["Josie"]

[people.terrence-mack]
name    = "Terrence Mack"
aliases = ["Mack"]

[people.national-weather-service]
name = "National Weather Service"
kind = "office"
+++

The eleven minutes

DELL, Okla. — Irene Pruitt remembers that the eggs were still warm.

She was coming back from the henhouse with nine of them in her apron when the siren in town began, and she stood in the yard and listened the way she always did, to hear whether it would stop. It was 5:51 p.m. The tornado that would erase her house, her barn and 212 other buildings was seven miles away and moving northeast at the speed of a car.

“You have to understand, we had the siren every week,” she says. “It goes off for practice. It goes off for nothing. The man at the co-op used to say it was the state bird.

“So I put the eggs in the bowl. I thought, if I’m going to the cellar I’m not leaving eggs on the counter for the cat. And I called Dale.”

Dale Pruitt, her husband of 46 years, was on a tractor two fields over and had not heard a thing. He saw her name on his phone and let it ring.

“I figured it was supper,” he says. They are sitting side by side on a borrowed couch in their daughter’s den, and he says it to the carpet. “I’ve thought about that some. I figured it was supper and I had one more pass to make.”

Irene puts a hand on his knee. “It was supper too,” she says.

The National Weather Service later reported that the storm took 11 minutes to get from the county line to the edge of Dell. The warning had gone out with almost 20 minutes to spare, which Terrence Mack, the forecaster who issued it, calls “good, on paper.”

“People want to know the lead time,” says Mack, who grew up in a trailer park outside Lawton and has been at the Norman office for 16 years. “The lead time is how long between when I push the button and when it hits. It isn’t how long between when I push the button and when you move. I can’t do anything about that number, and that’s the number that matters.”

On his wall is a photograph of the Dell water tower, folded in half like a straw.

Josie Pruitt, 38, drove toward it. She had left work at the clinic when the siren sounded and was trying to reach the farm, against the advice of everyone she passed, including a sheriff’s deputy who stood in the road waving both arms.

“I told him my mother was in there,” she says, “and he said his was too. And he moved his car.”

She found Irene at the cellar door, holding it open with her back.

“I told her, ‘Your dad’s in the field,’” Irene says.

“She told me six times,” says Josie. “She doesn’t remember it. She said it like she was reading it off something.”

He was in the field. He had seen it by then, gotten down and lain in a drainage ditch with his arms around a culvert pipe, and it had gone over him. He will not describe the sound. Other people’s comparisons — a train, a jet, a herd — strike him as something that somebody made up afterward. “It doesn’t sound like anything else,” he says. “That’s how you know.”

When he came up the lane there was no house at the end of it. There was the cellar door, and there was the kitchen counter, standing alone on the slab with its drawers shut.

There was the bowl. Eight of the nine were whole.

“She’d want me to say she’d lost one before,” he says. For the first time all morning he smiles. “On the way in from the coop. She told me that night in the shelter. She was real particular that I not blame the tornado.”

They will rebuild, Irene says, though not on the rise where her grandfather put the first house in 1911. Dale has staked out a place lower down, against the hill, with the cellar underneath.

The town’s newsletter, the “Dell Bell,” prints a list of who is building what. Mack has been to see it. He brought a weather radio the size of a brick, with a battery, and put it in Dale’s hands.

“I said, ‘When she calls, pick up,’” the forecaster says.

+++

[quotes.q1]
parts   = ["“You have to understand, we had the siren every week,”", "“It goes off for practice. It goes off for nothing. The man at the co-op used to say it was the state bird. “So I put the eggs in the bowl. I thought, if I’m going to the cellar I’m not leaving eggs on the counter for the cat. And I called Dale.”"]
speaker = "irene-pruitt"
cue     = "says"
mention = "she"

[quotes.q2]
text    = "“I figured it was supper,”"
speaker = "dale-pruitt"
cue     = "says"
mention = "he"

[quotes.q3]
from    = "“I’ve thought about"
to      = "pass to make.”"
speaker = "dale-pruitt"
mention = "supper,” he"

[quotes.q4]
text    = "“It was supper too,”"
speaker = "irene-pruitt"
cue     = "says"
mention = "she"

[quotes.q5]
text    = "the storm took 11 minutes to get from the county line to the edge of Dell"
speaker = "national-weather-service"
cue     = "reported"
mention = "The National Weather Service"

[quotes.q6]
text    = "“good, on paper.”"
speaker = "terrence-mack"
cue     = "calls"
mention = "Terrence Mack"

[quotes.q7]
parts   = ["“People want to know the lead time,”", "“The lead time is how long between when I push the button and when it hits. It isn’t how long between when I push the button and when you move. I can’t do anything about that number, and that’s the number that matters.”"]
speaker = "terrence-mack"
cue     = "says"
mention = "Mack"

[quotes.q8]
parts   = ["“I told him my mother was in there,”", "“and he said his was too. And he moved his car.”"]
speaker = "josie-pruitt"
cue     = "says"
mention = "she"

[quotes.q9]
text    = "“I told her, ‘Your dad’s in the field,’”"
speaker = "irene-pruitt"
cue     = "says"
mention = "Irene"

[quotes.q10]
parts   = ["“She told me six times,”", "“She doesn’t remember it. She said it like she was reading it off something.”"]
speaker = "josie-pruitt"
cue     = "says"
mention = "Josie"

[quotes.q11]
parts   = ["“It doesn’t sound like anything else,”", "“That’s how you know.”"]
speaker = "dale-pruitt"
cue     = "says"
mention = "he"

[quotes.q12]
text    = "“She’d want me to say she’d lost one before,”"
speaker = "dale-pruitt"
cue     = "says"
mention = "he"

[quotes.q13]
from    = "“On the way"
to      = "blame the tornado.”"
speaker = "dale-pruitt"
mention = "he says"

[quotes.q14]
parts   = ["They will rebuild", "though not on the rise where her grandfather put the first house in 1911"]
speaker = "irene-pruitt"
cue     = "says"
mention = "Irene"

[quotes.q15]
text    = "“I said, ‘When she calls, pick up,’”"
speaker = "terrence-mack"
cue     = "says"
mention = "the forecaster"
+++
