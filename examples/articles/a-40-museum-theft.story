+++
format   = 1
title    = "Stolen Vermeulen turns up in dentist’s waiting room"
language = "en"

[people.arun-kapoor]
name    = "Arun Kapoor"
aliases = ["Kapoor", "Dr Kapoor"]

[people.lakshmi-sen]
name    = "Lakshmi Sen"
aliases = ["Sen"]

[people.d-rao]
name = "D. Rao"

[people.vijay-menon]
name    = "Vijay Menon"
aliases = ["Menon"]

[people.police]
name = "police"
kind = "office"

[people.mala]
name = "Mala"

[people.first-information-report-of-1988]
name = "first information report of 1988"
kind = "document"
+++

Stolen Vermeulen turns up in dentist’s waiting room

KOLKATA: A seventeenth-century Dutch painting stolen from the Strand Road Museum in 1988 has been found hanging above a fish tank in the waiting room of a dental clinic in Behala, police said on Friday.

The small oil, ‘Woman Peeling a Quince’ by Dirck Vermeulen, was recognised by a retired curator who had gone in for a root canal.

‘I thought it was the injection,’ said Lakshmi Sen, who was a junior assistant at the museum on the night of the theft. ‘I said to the nurse, kindly bring me closer to the fish.’

The dentist, Arun Kapoor, told officers that he had bought the picture from a scrap dealer for Rs 900 in 2003 because his wife liked the frame. ‘Patients used to ask me who is the lady,’ Dr Kapoor said. ‘I told them my aunt.’

Inspector D. Rao, who is leading the inquiry, said the dentist was being treated as a witness and had been ‘fully cooperative’. Asked about reports that the dealer had been traced, he said, ‘We are in touch with a person. That is all I will tell you about the person.’

The first information report of 1988, a copy of which was seen by this newspaper, lists the stolen property as ‘one picture, foreign, fruit.’

The museum’s director, Vijay Menon, was nine when the painting vanished. On Friday he could hardly contain himself. ‘My father brought me here to see it, and there was a rectangle on the wall,’ Menon said. ‘He told me, “That is where she was.” I have been looking at that rectangle for thirty-five years.’

According to Menon, the canvas has suffered from steam but can be restored. He promised that it would be on public view by Durga Puja, and that Sen would be asked to draw the curtain.

It is insured under the heading ‘fixtures’. Sen was doubtful. ‘Let them first finish my tooth,’ she said.

Kapoor, who has put up a calendar over the fish tank, said he did not want compensation. His wife, Mala, told this reporter that he was speaking for himself. ‘It was a very good frame,’ she said.

+++

[quotes.q1]
from    = "A seventeenth-century Dutch"
to      = "clinic in Behala"
speaker = "police"
cue     = "said"
mention = "police"

[quotes.q2]
parts   = ["‘I thought it was the injection,’", "‘I said to the nurse, kindly bring me closer to the fish.’"]
speaker = "lakshmi-sen"
cue     = "said"
mention = "Lakshmi Sen"

[quotes.q3]
from    = "he had bought"
to      = "liked the frame"
speaker = "arun-kapoor"
cue     = "told"
mention = "Arun Kapoor"

[quotes.q4]
parts   = ["‘Patients used to ask me who is the lady,’", "‘I told them my aunt.’"]
speaker = "arun-kapoor"
cue     = "said"
mention = "Dr Kapoor"

[quotes.q5]
text    = "the dentist was being treated as a witness and had been ‘fully cooperative’"
speaker = "d-rao"
form    = "indirect"
cue     = "said"
mention = "Inspector D. Rao"

[quotes.q6]
text    = "‘fully cooperative’"
speaker = "d-rao"
cue     = "said"
mention = "Inspector D. Rao"

[quotes.q7]
text    = "‘We are in touch with a person. That is all I will tell you about the person.’"
speaker = "d-rao"
cue     = "said"
mention = "he"

[quotes.q8]
text    = "‘one picture, foreign, fruit.’"
speaker = "first-information-report-of-1988"
cue     = "lists"
mention = "The first information report of 1988"

[quotes.q9]
parts   = ["‘My father brought me here to see it, and there was a rectangle on the wall,’", "‘He told me, “That is where she was.” I have been looking at that rectangle for thirty-five years.’"]
speaker = "vijay-menon"
cue     = "said"
mention = "Menon"

[quotes.q10]
text    = "the canvas has suffered from steam but can be restored"
speaker = "vijay-menon"
cue     = "According to"
mention = "Menon"

[quotes.q11]
from    = "it would be"
to      = "draw the curtain"
speaker = "vijay-menon"
cue     = "promised"
mention = "He"

[quotes.q12]
text    = "‘Let them first finish my tooth,’"
speaker = "lakshmi-sen"
cue     = "said"
mention = "she"

[quotes.q13]
text    = "he did not want compensation"
speaker = "arun-kapoor"
cue     = "said"
mention = "Kapoor"

[quotes.q14]
text    = "he was speaking for himself"
speaker = "mala"
cue     = "told"
mention = "Mala"

[quotes.q15]
text    = "‘It was a very good frame,’"
speaker = "mala"
cue     = "said"
mention = "she"
+++
