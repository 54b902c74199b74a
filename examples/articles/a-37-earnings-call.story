+++
format   = 1
title    = "Chipmaker's shares plunge as chief blames 'phantom orders'"
language = "en"

[people.andrea-vogel]
name    = "Andrea Vogel"
aliases = ["Vogel"]

[people.quantrell-devices]
name    = "Quantrell Devices"
kind    = "organization"
aliases = ["Quantrell"]

[people.stanley-liu]
name    = "Stanley Liu"
aliases = ["Liu"]

[people.beth-grantham]
name    = "Beth Grantham"
aliases = ["Grantham"]

[people.nico-hopper]
name = "Nico Hopper"

[people.raymond-hsu]
name = "Raymond Hsu"

[people.two-suits]
name = "two suits"
kind = "document"
+++

Chipmaker's shares plunge as chief blames 'phantom orders'

SAN JOSE — Shares of Quantrell Devices fell 31 percent on Friday after the chipmaker said revenue this quarter would be about half of what Wall Street expected.

The company, whose processors run doorbells, dashboards and a good many toys, blamed customers who had placed the same order with several suppliers during last year's shortage and canceled the extras.

"We were building chips for ghosts," Andrea Vogel, Quantrell's chief executive, told analysts on a conference call. "I use the term 'phantom orders.' I don't love that I've had to coin a term."

Beth Grantham of Alder Securities wanted to know when the company first suspected that the orders were not real.

"Define suspected," Vogel replied.

"When did somebody say it out loud?" Grantham asked.

There was a pause, after which Chief Financial Officer Stanley Liu came on the line. "I said it in July," Liu said. "Andrea asked me to go find out, and I went and found out. It took until September because customers don't like that question."

Quantrell raised its forecast in August. Vogel said on the call that the August number reflected "everything we knew and could prove."

Plaintiffs' lawyers were not slow to notice the gap. By the close of trading two suits had been filed on behalf of shareholders. One of them alleges that Vogel sold $11 million of stock on Aug. 19, nine days after the forecast and at least three weeks after what it calls "the July conversation." A company spokesman, Nico Hopper, said the sale had been scheduled a year in advance under rules approved by the Securities and Exchange Commission.

The agency declined to comment.

Not everyone was gloomy. "Everything Andrea said about doorbells is true of the whole industry, she just said it first," Raymond Hsu, whose fund bought more shares on Friday, wrote in a note to his investors. "I would rather own the one that says it."

The stock had been one of the so-called "Seven Sisters" of the chip rally. Inside the company the mood was grimmer. In a memo to employees that was seen by this newspaper, Vogel wrote that bonuses would be suspended, her own included, and that she hoped to avoid layoffs but would not promise it. She closed with a line from Liu, who is known around the office for them.

"As Stanley says," she wrote, "'A backlog is just a list of people who haven't changed their minds yet.'"

+++

[quotes.q1]
text    = "'phantom orders'"
speaker = "andrea-vogel"
cue     = "blames"
mention = "chief"

[quotes.q2]
text    = "revenue this quarter would be about half of what Wall Street expected"
speaker = "quantrell-devices"
cue     = "said"
mention = "the chipmaker"

[quotes.q3]
parts   = ['"We were building chips for ghosts,"', "\"I use the term 'phantom orders.' I don't love that I've had to coin a term.\""]
speaker = "andrea-vogel"
cue     = "told"
mention = "Andrea Vogel"

[quotes.q4]
text    = '"Define suspected,"'
speaker = "andrea-vogel"
cue     = "replied"
mention = "Vogel"

[quotes.q5]
text    = '"When did somebody say it out loud?"'
speaker = "beth-grantham"
cue     = "asked"
mention = "Grantham"

[quotes.q6]
parts   = ['"I said it in July,"', "\"Andrea asked me to go find out, and I went and found out. It took until September because customers don't like that question.\""]
speaker = "stanley-liu"
cue     = "said"
mention = "Liu"

[quotes.q7]
text    = '"everything we knew and could prove."'
speaker = "andrea-vogel"
cue     = "said"
mention = "Vogel"

[quotes.q8]
from    = "Vogel sold $11"
to      = '"the July conversation."'
speaker = "two-suits"
form    = "indirect"
cue     = "alleges"
mention = "One of them"

[quotes.q9]
text    = '"the July conversation."'
speaker = "two-suits"
cue     = "calls"
mention = "it"

[quotes.q10]
from    = "the sale had"
to      = "and Exchange Commission"
speaker = "nico-hopper"
cue     = "said"
mention = "Nico Hopper"

[quotes.q11]
parts   = ['"Everything Andrea said about doorbells is true of the whole industry, she just said it first,"', '"I would rather own the one that says it."']
speaker = "raymond-hsu"
cue     = "wrote"
mention = "Raymond Hsu"

[quotes.q12]
from    = "bonuses would be"
to      = "not promise it"
speaker = "andrea-vogel"
cue     = "wrote"
mention = "Vogel"

[quotes.q13]
parts   = ['"As Stanley says,"', "\"'A backlog is just a list of people who haven't changed their minds yet.'\""]
speaker = "andrea-vogel"
cue     = "wrote"
mention = "she"
+++
