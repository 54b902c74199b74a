+++
format   = 1
title    = "Director dedicates top prize to jailed colleague"
language = "en"

[people.parastoo-golshani]
name    = "Parastoo Golshani"
aliases = ["Golshani"]

[people.ludovico-mastrangelo]
name    = "Ludovico Mastrangelo"
aliases = ["Mastrangelo"]

[people.anneke-van-t-hoff]
name = "Anneke van ’t Hoff"

[people.lorvik-film-festival]
name    = "Lorvik Film Festival"
kind    = "organization"
aliases = ["the festival", "The festival"]

[people.behrang-sohrabi]
name    = "Behrang Sohrabi"
aliases = ["Sohrabi"]

[people.culture-ministry]
name = "Culture Ministry"
kind = "office"

[people.odalys-fuentes-prat]
name    = "Odalys Fuentes-Prat"
aliases = ["Fuentes-Prat"]

[people.mina-sohrabi]
name = "Mina Sohrabi"

[people.letter]
name = "letter"
kind = "document"
+++

Director dedicates top prize to jailed colleague

LORVIK — An Iranian film about a school inspector who loses her glasses won the highest prize at the Lorvik Film Festival on Sunday night, and its director used the whole of her speech to read out a letter from a colleague who was not there.

“The Inspector’s Glasses” was chosen from 21 films in competition. Ludovico Mastrangelo, the Italian cinematographer who presided over the jury, said that the decision had been unanimous and had taken “as long as it takes to drink a coffee, and it was an espresso”. “Parastoo has made a comedy in which nobody laughs but the audience,” he told reporters.

Parastoo Golshani, 44, who was allowed to leave Iran only last week, opened an envelope on the stage and read: “Dear Parastoo, if you win, do not thank your mother. She will know.

“Thank the guard who gave me the pencil. I cannot name him, but he will know, too.”

The author was Behrang Sohrabi, who was sentenced in February to six years for “propaganda against the system” and who had been Golshani’s teacher. His wife, Mina Sohrabi, was in the hall. “I hadn’t read it, she would not let me,” she said afterwards of the prizewinner. “She was right. I’d have cried before the end instead of after.”

The Dutch actress Anneke van ’t Hoff, who took the award for best performance, said in her own speech that she was ashamed to have complained about her hotel.

In Tehran the Culture Ministry was quoted by a semi-official news agency as saying that the prize was “political from the first frame to the last canapé”. The festival rejected this. “The jury saw the film on Thursday. It learned of the letter on Sunday, with everybody else,” it said in a statement.

Critics were divided. In the daily La Linterna Odalys Fuentes-Prat, who has covered the festival since 1991 and whose reviews are feared for their brevity, described the winning film as “ninety minutes of a woman looking for her glasses, and I would not have missed one of them.” The second prize, for a Korean thriller, she wrote, “should have been the fifth”.

Asked on Monday whether she would go home, Golshani answered with a question. “Where else would I find the actors?” she said.

+++

[quotes.q1]
from    = "the decision had"
to      = "was an espresso”"
speaker = "ludovico-mastrangelo"
form    = "indirect"
cue     = "said"
mention = "Ludovico Mastrangelo"

[quotes.q2]
text    = "“as long as it takes to drink a coffee, and it was an espresso”"
speaker = "ludovico-mastrangelo"
cue     = "said"
mention = "Ludovico Mastrangelo"

[quotes.q3]
text    = "“Parastoo has made a comedy in which nobody laughs but the audience,”"
speaker = "ludovico-mastrangelo"
cue     = "told"
mention = "he"

[quotes.q4]
from    = "“Dear Parastoo, if"
to      = "will know, too.”"
speaker = "behrang-sohrabi"
mention = "Behrang Sohrabi"

[quotes.q5]
parts   = ["“I hadn’t read it, she would not let me,”", "“She was right. I’d have cried before the end instead of after.”"]
speaker = "mina-sohrabi"
cue     = "said"
mention = "she"

[quotes.q6]
text    = "she was ashamed to have complained about her hotel"
speaker = "anneke-van-t-hoff"
cue     = "said"
mention = "Anneke van ’t Hoff"

[quotes.q7]
text    = "the prize was “political from the first frame to the last canapé”"
speaker = "culture-ministry"
form    = "indirect"
cue     = "quoted"
mention = "the Culture Ministry"

[quotes.q8]
text    = "“political from the first frame to the last canapé”"
speaker = "culture-ministry"
cue     = "quoted"
mention = "the Culture Ministry"

[quotes.q9]
from    = "“The jury saw"
to      = "with everybody else,”"
speaker = "lorvik-film-festival"
cue     = "said"
mention = "it"

[quotes.q10]
from    = "“ninety minutes of"
to      = "one of them.”"
speaker = "odalys-fuentes-prat"
cue     = "described"
mention = "Odalys Fuentes-Prat"

[quotes.q11]
parts   = ["The second prize, for a Korean thriller", "“should have been the fifth”"]
speaker = "odalys-fuentes-prat"
form    = "indirect"
cue     = "wrote"
mention = "she"

[quotes.q12]
text    = "“should have been the fifth”"
speaker = "odalys-fuentes-prat"
cue     = "wrote"
mention = "she"

[quotes.q13]
text    = "“Where else would I find the actors?”"
speaker = "parastoo-golshani"
cue     = "said"
mention = "she"
+++
