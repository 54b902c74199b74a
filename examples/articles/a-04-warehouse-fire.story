+++
format   = 1
title    = "Fire guts furniture warehouse on east side; one firefighter hurt"
language = "en"

[people.alma-ruiz]
name    = "Alma Ruiz"
aliases = ["Ruiz"]

[people.kip-devore]
name    = "Kip DeVore"
aliases = ["DeVore"]

[people.gil-ambrose]
name    = "Gil Ambrose"
aliases = ["Gil"]

[people.dan-mabry]
name    = "Dan Mabry"
aliases = ["Mabry", "Dan"]

[people.safia-noor]
name = "Safia Noor"

[people.hassan-noor]
name    = "Hassan Noor"
aliases = ["Hassan"]

[people.police]
name = "Police"
kind = "office"

[people.inspectors]
name = "inspectors"
kind = "group"

[people.firefighters]
name = "firefighters"
kind = "group"

[people.sign]
name = "sign"
kind = "document"
+++

Fire guts furniture warehouse on east side; one firefighter hurt
A four-alarm fire destroyed a furniture warehouse on Latchford Street early Thursday, sent a column of black smoke over the east side and put a firefighter in the hospital with burned hands.
The firefighter, Lt. Dan Mabry, went back through a loading door for a hose coupling when a rack came down behind him, Fire Chief Alma Ruiz said.
“Dan will tell you it was a dumb thing to go back for,” said Ruiz, who visited him at St. Brendan’s Hospital before dawn. “I’ll tell you he had three people on the other end of that line.”
Mabry, reached by phone, laughed. “She’s being nice,” he said of the chief. “What she said to me in the room, you can’t print.”
Police said no one was inside when the alarm sounded at 3:12 a.m. They were looking for the driver of a gray van seen leaving the alley, though a spokesman cautioned that the driver was being sought only “as someone who may have seen something.”
Hassan Noor, who has lived across from the building since 1998, woke his wife when he heard what he took for hail on the roof.
“Glass,” he said. “It was raining glass.”
“He said, ‘Get the passports,’” Safia Noor said. “Twenty-five years we are here, and still the first thing is the passports. I said, ‘Hassan, get your shoes.’”
The owner of the warehouse, Kip DeVore, arrived in a bathrobe and watched from the hood of a squad car. A sign above the dock behind him still read “Everything Must Go!” He looked at it for a while.
“You couldn’t make that up.”
DeVore said he had $2 million in stock in the building and insurance for about half of it. He denied that he had been ordered to fix the sprinklers, as a tenant, Gil Ambrose, had claimed on Facebook. “Gil owes me four months’ rent,” DeVore said. “Consider the source.”
But Ruiz said that inspectors had written up the sprinklers in March, calling them “inoperative,” and again in July. Asked whether they had worked Thursday, she paused. “There was no water on the floor when we came in. I’ll leave it at that until the marshal’s finished.”
Some of the tenants had already moved to a new “design district” across the river. By noon the fire was what firefighters call “under control but not out.” Ash the size of postcards had drifted as far as the campus of Mercer College, where a maintenance man was sweeping it from the steps.

+++

[quotes.q1]
from    = "The firefighter, Lt."
to      = "down behind him"
speaker = "alma-ruiz"
cue     = "said"
mention = "Fire Chief Alma Ruiz"

[quotes.q2]
parts   = ["“Dan will tell you it was a dumb thing to go back for,”", "“I’ll tell you he had three people on the other end of that line.”"]
speaker = "alma-ruiz"
cue     = "said"
mention = "Ruiz"

[quotes.q3]
parts   = ["“She’s being nice,”", "“What she said to me in the room, you can’t print.”"]
speaker = "dan-mabry"
cue     = "said"
mention = "he"

[quotes.q4]
text    = "no one was inside when the alarm sounded at 3:12 a.m"
speaker = "police"
cue     = "said"
mention = "Police"

[quotes.q5]
text    = "the driver was being sought only “as someone who may have seen something.”"
speaker = "police"
form    = "indirect"
cue     = "cautioned"
mention = "a spokesman"

[quotes.q6]
text    = "“as someone who may have seen something.”"
speaker = "police"
cue     = "cautioned"
mention = "a spokesman"

[quotes.q7]
parts   = ["“Glass,”", "“It was raining glass.”"]
speaker = "hassan-noor"
cue     = "said"
mention = "he"

[quotes.q8]
parts   = ["“He said, ‘Get the passports,’”", "“Twenty-five years we are here, and still the first thing is the passports. I said, ‘Hassan, get your shoes.’”"]
speaker = "safia-noor"
cue     = "said"
mention = "Safia Noor"

[quotes.q9]
text    = "“Everything Must Go!”"
speaker = "sign"
cue     = "read"
mention = "A sign"

[quotes.q10]
text    = "“You couldn’t make that up.”"
speaker = "kip-devore"
mention = "He"

[quotes.q11]
text    = "he had $2 million in stock in the building and insurance for about half of it"
speaker = "kip-devore"
cue     = "said"
mention = "DeVore"

[quotes.q12]
text    = "he had been ordered to fix the sprinklers"
speaker = "kip-devore"
cue     = "denied"
mention = "He"

[quotes.q13]
parts   = ["“Gil owes me four months’ rent,”", "“Consider the source.”"]
speaker = "kip-devore"
cue     = "said"
mention = "DeVore"

[quotes.q14]
from    = "inspectors had written"
to      = "again in July"
speaker = "alma-ruiz"
form    = "indirect"
cue     = "said"
mention = "Ruiz"

[quotes.q15]
text    = "“inoperative,”"
speaker = "inspectors"
cue     = "calling"
mention = "inspectors"

[quotes.q16]
from    = "“There was no"
to      = "the marshal’s finished.”"
speaker = "alma-ruiz"
mention = "she"

[quotes.q17]
text    = "“under control but not out.”"
speaker = "firefighters"
cue     = "call"
mention = "firefighters"
+++
