+++
format   = 1
title    = "Parole granted to man in 1986 killing; victim’s brother objects"
language = "en"

[people.terrence-nevins]
name    = "Terrence Nevins"
aliases = ["Nevins"]

[people.david-harrow]
name    = "David Harrow"
aliases = ["Harrow"]

[people.parole-board]
name    = "parole board"
kind    = "office"
aliases = ["the board"]

[people.lynette-monk]
name    = "Lynette Monk"
aliases = ["Monk"]

[people.joan-clausen]
name    = "Joan Clausen"
aliases = ["Clausen"]

[people.rosemary-harrow]
name = "Rosemary Harrow"

[people.psychologist]
name = "psychologist"

[people.owen-pratt]
name    = "Owen Pratt"
aliases = ["Pratt"]
+++

Parole granted to man in 1986 killing; victim’s brother objects

HENSLEY — A man who has spent 37 years in prison for the killing of a grocery clerk was granted parole on Wednesday over the objections of the victim’s brother, who told the board that he had opposed the man’s release at each of eleven hearings and that he was “tired of being the only one who remembers.”

The board, which voted 4 to 1, said in a written decision that Terrence Nevins, 61, had “expressed remorse in terms that were neither rehearsed nor grudging” and that a psychologist who examined him had found the risk that he would commit another crime to be “very low.”

Nevins, speaking by video from the prison at Alder Point, said that he was “not the man who did it, and I am the man who did it,” and that when he saw David Harrow, the brother, in the hallway before his first hearing, in 1998, he had “wanted to cross the floor and could not.”

Harrow, a retired teacher, said that he remembered the hallway too. He said that Nevins had looked at him and that it was “the only honest thing that happened that day.”

The clerk, Rosemary Harrow, was 23 when she was shot during a robbery that netted $61. In a letter to her brother a month earlier, which Harrow read aloud at the hearing, she had described the store as “the safest place in the county.”

District Attorney Owen Pratt, whose office did not oppose parole, said that the case was “as hard as any I have read.” Harrow told reporters that Pratt, who was not yet in law school when his sister was killed, had telephoned him on Sunday. “He said he wanted to tell me himself,” Harrow said. “I said, you have told me. He said he was sorry. I said I knew.”

A lawyer for Nevins, Lynette Monk, said her client would live with a cousin in another state. Joan Clausen, the board member who voted no, wrote in a dissent that her colleagues’ decision was “defensible and wrong.” State law, including the so-called “elder rule,” requires the board to weigh an inmate’s age.

+++

[quotes.q1]
text    = "“tired of being the only one who remembers.”"
speaker = "david-harrow"
cue     = "told"
mention = "who"

[quotes.q2]
text    = "“expressed remorse in terms that were neither rehearsed nor grudging”"
speaker = "parole-board"
cue     = "said"
mention = "The board"

[quotes.q3]
text    = "“very low.”"
speaker = "psychologist"
cue     = "found"
mention = "a psychologist"

[quotes.q4]
text    = "“not the man who did it, and I am the man who did it,”"
speaker = "terrence-nevins"
cue     = "said"
mention = "Nevins"

[quotes.q5]
text    = "“wanted to cross the floor and could not.”"
speaker = "terrence-nevins"
cue     = "Point, said"
mention = "Nevins, speaking"

[quotes.q6]
text    = "he remembered the hallway too"
speaker = "david-harrow"
cue     = "teacher, said"
mention = "Harrow"

[quotes.q7]
text    = "“the only honest thing that happened that day.”"
speaker = "david-harrow"
cue     = "said"
mention = "He"

[quotes.q8]
text    = "“the safest place in the county.”"
speaker = "rosemary-harrow"
cue     = "described"
mention = "she"

[quotes.q9]
text    = "“as hard as any I have read.”"
speaker = "owen-pratt"
cue     = "said"
mention = "District Attorney Owen Pratt"

[quotes.q10]
from    = "Pratt, who was"
to      = "him on Sunday"
speaker = "david-harrow"
cue     = "told"
mention = "Harrow"

[quotes.q11]
text    = "“He said he wanted to tell me himself,”"
speaker = "david-harrow"
cue     = "said"
mention = "Harrow"

[quotes.q12]
text    = "“I said, you have told me. He said he was sorry. I said I knew.”"
speaker = "david-harrow"
mention = "Harrow"

[quotes.q13]
text    = "her client would live with a cousin in another state"
speaker = "lynette-monk"
cue     = "said"
mention = "Lynette Monk"

[quotes.q14]
text    = "“defensible and wrong.”"
speaker = "joan-clausen"
cue     = "wrote"
mention = "Joan Clausen"
+++
