+++
format   = 1
title    = "Ad Watch: 'Neighbor' takes aim at Corley's record on crime"
language = "en"

[people.beth-corley]
name    = "Beth Corley"
aliases = ["Corley"]

[people.don-trask]
name    = "Don Trask"
aliases = ["Trask"]

[people.headline]
name = "headline"
kind = "document"

[people.corley-campaign]
name = "Corley campaign"
kind = "organization"

[people.ad]
name = "ad"
kind = "document"

[people.county]
name = "county"
kind = "office"

[people.named-so]
name = "narrator"

[people.al-robb]
name    = "Al Robb"
aliases = ["Robb"]

[people.dale-monroe]
name    = "Dale Monroe"
aliases = ["Monroe"]

[people.woman]
name = "woman"
+++

Ad Watch: 'Neighbor' takes aim at Corley's record on crime

TITLE: "Neighbor."

SPONSOR: Don Trask for Congress, a Republican campaign, in the 6th District.

WHAT IT SAYS: The 30-second spot opens with a woman in a kitchen. "I used to leave my door open," she says. A photograph of Rep. Beth Corley, a Democrat, appears. "Beth Corley voted to cut the number of deputies on our streets," a narrator says. "Then she called it progress." The ad says that Corley has been "missing on crime" and shows a headline, "Burglaries Rise in Harlan," from 2019. It ends with Trask, a former sheriff's captain, at a picnic table. "I'm Don Trask, and I know the way to your house," he says.

WHAT THE OTHER SIDE SAYS: Corley's campaign called the ad "a horror film with a budget." In an interview, the congresswoman said that the vote in question was on a bill that 71 Republicans supported and that Trask, who had praised it as captain, was "counting on people not remembering." She said that Sheriff Al Robb, his former boss, told her last year that the number of deputies was "fine."

Robb, a Republican who has endorsed Trask, said that he did not recall the conversation. He described Corley as "a good listener."

THE FACTS: The bill, signed in 2018, cut a grant program by 4 percent. Nothing in it "would have removed a deputy from any street in the district," said Dale Monroe, who studies policing at Harlan State. "It is a stretch to say so, and the narrator does not stretch, he leaps." Burglaries in Harlan rose by 11 percent in 2019 and have fallen every year since, according to the county. As for the word "progress," Corley did say it, in a speech in which she told firefighters that overtime reform was "progress, slow progress."

WHERE IT IS RUNNING: On broadcast and cable in the Harlan market, including during "Wheel Night" and "Good Morning Harlan."

+++

[quotes.q1]
text    = '"I used to leave my door open,"'
speaker = "woman"
cue     = "says"
mention = "she"

[quotes.q2]
text    = '"Beth Corley voted to cut the number of deputies on our streets,"'
speaker = "named-so"
cue     = "says"
mention = "a narrator"

[quotes.q3]
text    = '"Then she called it progress."'
speaker = "named-so"
mention = "a narrator"

[quotes.q4]
text    = '"missing on crime"'
speaker = "ad"
cue     = "says"
mention = "The ad"

[quotes.q5]
text    = '"Burglaries Rise in Harlan,"'
speaker = "headline"
mention = "a headline"

[quotes.q6]
text    = "\"I'm Don Trask, and I know the way to your house,\""
speaker = "don-trask"
cue     = "says"
mention = "he"

[quotes.q7]
text    = '"a horror film with a budget."'
speaker = "corley-campaign"
cue     = "called"
mention = "Corley's campaign"

[quotes.q8]
text    = '"counting on people not remembering."'
speaker = "beth-corley"
cue     = "congresswoman said"
mention = "the congresswoman"

[quotes.q9]
text    = '"fine."'
speaker = "al-robb"
cue     = "told"
mention = "Sheriff Al Robb"

[quotes.q10]
text    = "he did not recall the conversation"
speaker = "al-robb"
cue     = "said"
mention = "Robb"

[quotes.q11]
text    = '"a good listener."'
speaker = "al-robb"
cue     = "described"
mention = "He"

[quotes.q12]
text    = '"would have removed a deputy from any street in the district,"'
speaker = "dale-monroe"
cue     = "said"
mention = "Dale Monroe"

[quotes.q13]
text    = '"It is a stretch to say so, and the narrator does not stretch, he leaps."'
speaker = "dale-monroe"
mention = "Dale Monroe"

[quotes.q14]
text    = "Burglaries in Harlan rose by 11 percent in 2019 and have fallen every year since"
speaker = "county"
cue     = "according to"
mention = "the county"

[quotes.q15]
text    = '"progress, slow progress."'
speaker = "beth-corley"
cue     = "told"
mention = "she"
+++
