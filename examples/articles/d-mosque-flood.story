+++
format   = 1
title    = "Mosque shelters church after flood"
language = "en"

[people.yusuf-abdi-warsame]
name    = "Yusuf Abdi Warsame"
aliases = ["Warsame"]

[people.bridget-oyelaran]
name    = "Bridget Oyelaran"
aliases = ["Oyelaran"]

[people.colin-threadgold]
name    = "Colin Threadgold"
aliases = ["Threadgold"]

[people.bishop-of-wexborough]
name = "Bishop of Wexborough"

[people.sign]
name = "sign"
kind = "document"

[people.halima-warsame]
name = "Halima Warsame"

[people.wexborough-borough-council]
name    = "Wexborough Borough Council"
kind    = "organization"
aliases = ["The council"]
+++

Mosque shelters church after flood

When the river Leddon came through the west door of St Cuthman’s on Boxing Day it rose to the third button of the organist, who had gone back for his music.

By the following Sunday the congregation of eighty was meeting in the prayer hall of the Wexborough mosque, four hundred yards uphill.

‘They are neighbours, and the neighbour has rights; that is not my idea, it is the Prophet’s,’ Imam Yusuf Abdi Warsame, a former bus inspector who has led the mosque since 2006 and who offered the hall by telephone before the water had stopped rising, said yesterday. ‘All I had to find was the chairs.’

The Reverend Bridget Oyelaran, who became vicar of St Cuthman’s only in October, told this newspaper that she had accepted within ten seconds and had been reproached for it within ten minutes. ‘There was one letter that called it “a surrender”,’ she said. ‘I wrote back and said that I’d be glad to hold the next service in his conservatory.’

The churchwarden, Colin Threadgold, who is 81 and whose grandfather carved the pulpit now lying on its side in the nave, admitted that he had had doubts. ‘I asked where we’d put the cross,’ said Mr Threadgold. ‘The imam said, “Where would you like it?” And I thought, well, Colin, you’ve no more questions.’

The cross, which is made of two curtain rails, stands on a tea trolley. Beside it hangs a sign, lettered by the imam’s daughter, Halima: ‘Shoes optional today.’

Halima Warsame, 17, said that she had asked her father whether ‘optional’ was disrespectful. ‘He said, it’s January, they’re old, leave their shoes alone.’

The Bishop of Wexborough preached there on Sunday. He praised the two leaders, whom he described as ‘a parable that has got up and made the sandwiches’, and promised that the diocese would pay for the heating.

The council said repairs to the river wall would begin in spring. She would believe in them, as she believed in much else, without having seen them, said Oyelaran.

+++

[quotes.q1]
parts   = ["‘They are neighbours, and the neighbour has rights; that is not my idea, it is the Prophet’s,’", "‘All I had to find was the chairs.’"]
speaker = "yusuf-abdi-warsame"
cue     = "said"
mention = "Imam Yusuf Abdi Warsame"

[quotes.q2]
from    = "she had accepted"
to      = "within ten minutes"
speaker = "bridget-oyelaran"
cue     = "told"
mention = "The Reverend Bridget Oyelaran"

[quotes.q3]
parts   = ["‘There was one letter that called it “a surrender”,’", "‘I wrote back and said that I’d be glad to hold the next service in his conservatory.’"]
speaker = "bridget-oyelaran"
cue     = "said"
mention = "she"

[quotes.q4]
text    = "he had had doubts"
speaker = "colin-threadgold"
cue     = "admitted"
mention = "Colin Threadgold"

[quotes.q5]
parts   = ["‘I asked where we’d put the cross,’", "‘The imam said, “Where would you like it?” And I thought, well, Colin, you’ve no more questions.’"]
speaker = "colin-threadgold"
cue     = "said"
mention = "Mr Threadgold"

[quotes.q6]
text    = "‘Shoes optional today.’"
speaker = "sign"
mention = "a sign"

[quotes.q7]
text    = "she had asked her father whether ‘optional’ was disrespectful"
speaker = "halima-warsame"
form    = "indirect"
cue     = "said"
mention = "Halima Warsame"

[quotes.q8]
text    = "‘He said, it’s January, they’re old, leave their shoes alone.’"
speaker = "halima-warsame"
mention = "Halima Warsame"

[quotes.q9]
text    = "‘a parable that has got up and made the sandwiches’"
speaker = "bishop-of-wexborough"
cue     = "described"
mention = "he"

[quotes.q10]
text    = "the diocese would pay for the heating"
speaker = "bishop-of-wexborough"
cue     = "promised"
mention = "he"

[quotes.q11]
text    = "repairs to the river wall would begin in spring"
speaker = "wexborough-borough-council"
cue     = "said"
mention = "The council"

[quotes.q12]
from    = "She would believe"
to      = "having seen them"
speaker = "bridget-oyelaran"
cue     = "said"
mention = "Oyelaran"
+++
