+++
format   = 1
title    = "Workers at Delmar plant reject union, 811 to 640"
language = "en"

[people.delmar-motors]
name    = "Delmar Motors"
kind    = "organization"
aliases = ["Delmar", "the company"]

[people.wendell-hayes]
name    = "Wendell Hayes"
aliases = ["Hayes"]

[people.ines-korda]
name    = "Ines Korda"
aliases = ["Korda"]

[people.stuart-blaine]
name    = "Stuart Blaine"
aliases = ["Blaine"]

[people.tonya-shaw]
name    = "Tonya Shaw"
aliases = ["Shaw"]

[people.others]
name = "Others"
kind = "group"

[people.video]
name = "video"
kind = "document"

[people.labor-board]
name = "labor board"
kind = "office"

[people.mark-ferris]
name    = "Mark Ferris"
aliases = ["Ferris"]
+++

Workers at Delmar plant reject union, 811 to 640

ORRIN, Tenn. — Workers at the Delmar Motors assembly plant voted against joining the Allied Autoworkers on Friday, dealing a setback to an organizing drive that had drawn the attention of two governors, several members of Congress and the company’s chief executive, who flew to Orrin on the eve of the count and called the union “a third party in a two-party marriage.”

The union’s president, Ines Korda, said that the company had “threatened, flattered and surveilled” its employees and that its chief executive, Wendell Hayes, had “stood on a loading dock and lied,” and she announced that the union would file objections with the labor board next week.

Hayes, who described himself to employees as “a guest in your house,” said in a statement that the result was a victory for workers who wanted to deal with the company directly. Delmar denied that any employee had been threatened.

At issue in the union’s complaint is a video, shown at meetings that workers were required to attend, in which a narrator says that plants with unions are “more likely to close.” Gov. Stuart Blaine, a Republican, said much the same thing on WKOR’s “Tennessee Today,” where he told the host, Mark Ferris, that he would “hate to see Orrin become another Flint.”

“Is that a prediction?” Ferris asked.

“It’s a memory,” the governor said. “I have been to Flint.”

Korda said on Friday that the exchange, which was replayed on screens in the plant’s cafeteria, had been “worth a hundred votes.” Blaine, through an aide, said she was “giving the governor too much credit.”

Tonya Shaw, who has worked in the paint shop since the plant opened in 2011 and who voted no, said that nothing Hayes said “made any difference to me,” and that when organizers came to her house in April they “could not tell me what the dues would be.” Others, who declined to give their names because they feared for their jobs, said they had voted yes and been “counted as a no all year.”

The labor board said that both sides have five business days to file objections. Outside the gate on Friday night, some of the union’s supporters were still wearing shirts printed with the words “Orrin Strong.”

+++

[quotes.q1]
text    = "“a third party in a two-party marriage.”"
speaker = "wendell-hayes"
cue     = "called"
mention = "who"

[quotes.q2]
text    = "“threatened, flattered and surveilled”"
speaker = "ines-korda"
cue     = "said"
mention = "Ines Korda"

[quotes.q3]
text    = "“stood on a loading dock and lied,”"
speaker = "ines-korda"
cue     = "said"
mention = "Ines Korda"

[quotes.q4]
text    = "the union would file objections with the labor board next week"
speaker = "ines-korda"
cue     = "announced"
mention = "she"

[quotes.q5]
text    = "“a guest in your house,”"
speaker = "wendell-hayes"
cue     = "described"
mention = "who"

[quotes.q6]
from    = "the result was"
to      = "the company directly"
speaker = "wendell-hayes"
cue     = "said"
mention = "Hayes"

[quotes.q7]
text    = "that any employee had been threatened"
speaker = "delmar-motors"
cue     = "denied"
mention = "Delmar"

[quotes.q8]
text    = "“more likely to close.”"
speaker = "video"
cue     = "says"
mention = "a narrator"

[quotes.q9]
text    = "“hate to see Orrin become another Flint.”"
speaker = "stuart-blaine"
cue     = "told"
mention = "Gov. Stuart Blaine"

[quotes.q10]
text    = "“Is that a prediction?”"
speaker = "mark-ferris"
cue     = "asked"
mention = "Ferris"

[quotes.q11]
text    = "“It’s a memory,”"
speaker = "stuart-blaine"
cue     = "said"
mention = "the governor"

[quotes.q12]
text    = "“I have been to Flint.”"
speaker = "stuart-blaine"
mention = "the governor"

[quotes.q13]
text    = "“worth a hundred votes.”"
speaker = "ines-korda"
cue     = "said on"
mention = "Korda"

[quotes.q14]
text    = "“giving the governor too much credit.”"
speaker = "stuart-blaine"
cue     = "said"
mention = "Blaine"

[quotes.q15]
text    = "“made any difference to me,”"
speaker = "tonya-shaw"
cue     = "no, said"
mention = "Tonya Shaw"

[quotes.q16]
text    = "“could not tell me what the dues would be.”"
speaker = "tonya-shaw"
mention = "Tonya Shaw"

[quotes.q17]
text    = "“counted as a no all year.”"
speaker = "others"
cue     = "jobs, said"
mention = "Others"

[quotes.q18]
text    = "both sides have five business days to file objections"
speaker = "labor-board"
cue     = "said"
mention = "The labor board"
+++
