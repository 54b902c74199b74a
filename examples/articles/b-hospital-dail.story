+++
format   = 1
title    = "Minister denies plan to close Rathcullen emergency unit"
language = "en"

[people.eimear-doran]
name    = "Eimear Doran"
aliases = ["Doran", "Ms Doran"]

[people.tadhg-quill]
name    = "Tadhg Quill"
aliases = ["Quill", "Mr Quill", "Deputy Quill"]

[people.department-of-health]
name    = "Department of Health"
kind    = "office"
aliases = ["the department"]

[people.noreen-breen]
name    = "Noreen Breen"
aliases = ["Breen", "Mrs Breen"]

[people.nurses-alliance]
name = "Nurses’ Alliance"
kind = "organization"
+++

Minister denies plan to close Rathcullen emergency unit

Minister for Health Eimear Doran has rejected claims that the emergency department at Rathcullen hospital is to be shut.

Independent TD Tadhg Quill told the Dáil on Wednesday that the health executive had already stopped filling rosters for January. The nurses, he continued, had found out ‘from a spreadsheet left on the photocopier’.

‘I don’t know what Deputy Quill found on the photocopier,’ Ms Doran replied. ‘I know what is in the capital plan, and in the capital plan there is €14 million for Rathcullen.’ If he had rung her office, it would have been read out to him. ‘He has my number. He uses it often enough when there is a ribbon to be cut.’

Mr Quill, rising again, said he had rung. ‘I was put on hold by your private secretary for 40 minutes, Minister, which is still shorter than the wait in Rathcullen,’ he said.

A spokesman for the Department of Health later confirmed that the unit would move to ‘a modified model of care’ from the second quarter of next year. He would not be drawn on whether a modified model included doctors at night.

Among those in the gallery was Noreen Breen (78), from Ballinagore, whose husband, Christy, died on a trolley in the department in February. She had written to Ms Doran three times; the replies, which she carries in her handbag, are identical down to the misprint. ‘“Your correspondance has been noted,”’ she read. ‘With an A. They noted it with an A.’

Her daughter Maeve put a hand on her arm. ‘I’m grand,’ said Mrs Breen. ‘I taught that young man below his tables.’

That young man was Mr Quill, who sat in her fourth class in 1986. ‘She gave out to me once for talking,’ he recalled afterwards on the plinth, ‘and I have been making up for it since.’

The Nurses’ Alliance said it would ballot its 900 members in the north-west on industrial action. The word ‘downgrade’ does not appear anywhere in the department’s two-page note to staff; ‘realignment’ appears nine times.

+++

[quotes.q1]
text    = "the health executive had already stopped filling rosters for January"
speaker = "tadhg-quill"
cue     = "told"
mention = "Independent TD Tadhg Quill"

[quotes.q2]
text    = "‘from a spreadsheet left on the photocopier’"
speaker = "tadhg-quill"
cue     = "continued"
mention = "he"

[quotes.q3]
parts   = ["‘I don’t know what Deputy Quill found on the photocopier,’", "‘I know what is in the capital plan, and in the capital plan there is €14 million for Rathcullen.’"]
speaker = "eimear-doran"
cue     = "replied"
mention = "Ms Doran"

[quotes.q4]
text    = "‘He has my number. He uses it often enough when there is a ribbon to be cut.’"
speaker = "eimear-doran"
mention = "Ms Doran"

[quotes.q5]
text    = "he had rung"
after   = "."
speaker = "tadhg-quill"
cue     = "said"
mention = "Mr Quill"

[quotes.q6]
from    = "‘I was put"
to      = "wait in Rathcullen,’"
speaker = "tadhg-quill"
cue     = "said"
mention = "he"

[quotes.q7]
from    = "the unit would"
to      = "of next year"
speaker = "department-of-health"
form    = "indirect"
cue     = "confirmed"
mention = "A spokesman for the Department of Health"

[quotes.q8]
text    = "‘a modified model of care’"
speaker = "department-of-health"
cue     = "confirmed"
mention = "A spokesman for the Department of Health"

[quotes.q9]
text    = "‘“Your correspondance has been noted,”’"
speaker = "noreen-breen"
cue     = "read"
mention = "she"

[quotes.q10]
text    = "‘With an A. They noted it with an A.’"
speaker = "noreen-breen"
mention = "she"

[quotes.q11]
text    = "‘I’m grand,’"
speaker = "noreen-breen"
cue     = "said"
mention = "Mrs Breen"

[quotes.q12]
text    = "‘I taught that young man below his tables.’"
speaker = "noreen-breen"
mention = "Mrs Breen"

[quotes.q13]
parts   = ["‘She gave out to me once for talking,’", "‘and I have been making up for it since.’"]
speaker = "tadhg-quill"
cue     = "recalled"
mention = "he"

[quotes.q14]
text    = "it would ballot its 900 members in the north-west on industrial action"
speaker = "nurses-alliance"
cue     = "said"
mention = "The Nurses’ Alliance"
+++
