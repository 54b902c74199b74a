+++
format   = 1
title    = "Board splits 4-3, keeps novel on shelf"
language = "en"

[people.denise-hale]
name    = "Denise Hale"
aliases = ["Hale"]

[people.raymond-ott]
name    = "Raymond Ott"
aliases = ["Ott"]

[people.ana-lucero]
name    = "Ana Lucero"
aliases = ["Lucero", "Ana"]

[people.whit-barlow]
name = "Whit Barlow"

[people.june-barlow]
name = "June Barlow"

[people.eric-tanaka]
name    = "Eric Tanaka"
aliases = ["Tanaka"]

[people.10th-grader]
name = "10th grader"

[people.committee]
name = "committee"
kind = "group"

[people.district-policy]
name = "district policy"
kind = "document"

[people.boy]
name = "boy"
+++

Board splits 4-3, keeps novel on shelf

WALLIS CREEK — After three hours and 52 speakers, the Wallis Creek school board voted 4-3 on Monday night to keep a novel about a teenage arsonist in the high school library, rejecting the advice of a committee that had called the book "relentless."

"I don't like it," board president Denise Hale said as she cast the deciding vote. "I read it twice to be sure I didn't like it. That isn't the question in front of us."

The question, she said, was whether one family could decide for 1,400.

The novel, "Matchbook," was challenged in the fall by Whit and June Barlow, whose daughter brought it home from a 10th grade English class. The Barlows, it turned out, no longer agreed with each other.

"It's a how-to manual," Whit Barlow told the board, holding up a page he had laminated. "My daughter knows how long a drapery takes to catch. Why does she know that?"

June Barlow spoke an hour later. She said she had signed the complaint before she finished the book.

"I finished it," she said, not looking at her husband. "The girl is sorry at the end. I would have liked somebody to tell me that."

Superintendent Eric Tanaka had recommended a compromise under which students would need a parent's signature to check the book out. Board member Raymond Ott, an insurance agent, moved to adopt it. "We ask for a note to go to the planetarium," Ott argued. "We can ask for a note for this."

Several of the students who had filled the first five rows groaned. When Hale tapped her gavel and asked them for quiet, one of them, a boy in a band jacket, held up a hand-lettered sign — "I Have My Mom's Permission To Be Here," it read — and the gavel came down again.

Ana Lucero, the librarian at the center of the fight, had not planned to speak. She got up, she said later, because Ott had twice called her "the clerk." She reminded him that district policy already allows any parent to bar his or her own child from any title. "Such requests shall be honored without question," she read aloud, and sat down.

Ott apologized. "Ana checked out my own kids' books," he said in the parking lot. "I was hot. It was hot in there."

On the wall behind the dais hung the district's motto, "Every Child, Every Day." Tanaka, for his part, seemed glad of any ending. "Has anybody eaten?" he asked.

The 10th grader, who had been home with her grandmother, got the news from her father by text message. Her mother read the reply over his shoulder and repeated it to a reporter: "Good. Tell Mom thx."

+++

[quotes.q1]
text    = '"relentless."'
speaker = "committee"
cue     = "called"
mention = "a committee"

[quotes.q2]
parts   = ["\"I don't like it,\"", "\"I read it twice to be sure I didn't like it. That isn't the question in front of us.\""]
speaker = "denise-hale"
cue     = "said as"
mention = "board president Denise Hale"

[quotes.q3]
text    = "whether one family could decide for 1,400"
speaker = "denise-hale"
cue     = "said"
mention = "she"

[quotes.q4]
parts   = ["\"It's a how-to manual,\"", '"My daughter knows how long a drapery takes to catch. Why does she know that?"']
speaker = "whit-barlow"
cue     = "told"
mention = "Whit Barlow"

[quotes.q5]
text    = "she had signed the complaint before she finished the book"
speaker = "june-barlow"
cue     = "said"
mention = "She"

[quotes.q6]
parts   = ['"I finished it,"', '"The girl is sorry at the end. I would have liked somebody to tell me that."']
speaker = "june-barlow"
cue     = "said"
mention = "she"

[quotes.q7]
parts   = ['"We ask for a note to go to the planetarium,"', '"We can ask for a note for this."']
speaker = "raymond-ott"
cue     = "argued"
mention = "Ott"

[quotes.q8]
text    = "\"I Have My Mom's Permission To Be Here,\""
speaker = "boy"
cue     = "read"
mention = "it"

[quotes.q9]
parts   = ["She got up", 'because Ott had twice called her "the clerk."']
speaker = "ana-lucero"
form    = "indirect"
cue     = "said"
mention = "she"

[quotes.q10]
text    = '"the clerk."'
speaker = "raymond-ott"
cue     = "called"
mention = "Ott"

[quotes.q11]
text    = '"Such requests shall be honored without question,"'
speaker = "district-policy"
mention = "district policy"

[quotes.q12]
parts   = ["\"Ana checked out my own kids' books,\"", '"I was hot. It was hot in there."']
speaker = "raymond-ott"
cue     = "said"
mention = "he"

[quotes.q13]
text    = '"Has anybody eaten?"'
speaker = "eric-tanaka"
cue     = "asked"
mention = "he"

[quotes.q14]
text    = '"Good. Tell Mom thx."'
speaker = "10th-grader"
cue     = "reply"
mention = "The 10th grader"
+++
