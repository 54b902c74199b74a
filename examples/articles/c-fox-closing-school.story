+++
format   = 1
title    = "District delays vote on closing Alder Middle School"
language = "en"

[people.theresa-bowers]
name    = "Theresa Bowers"
aliases = ["Bowers"]

[people.kent-langley]
name    = "Kent Langley"
aliases = ["Langley"]

[people.ana-matos]
name    = "Ana Matos"
aliases = ["Matos"]

[people.consultants-report]
name = "consultant's report"
kind = "document"

[people.parents]
name = "Parents"
kind = "group"

[people.jeff-coyle]
name    = "Jeff Coyle"
aliases = ["Coyle"]

[people.email]
name = "email"
kind = "document"

[people.rosa-matos]
name = "Rosa Matos"
+++

District delays vote on closing Alder Middle School

The Tillman Unified school board voted 4 to 3 on Monday to postpone until January a decision on whether to close Alder Middle School, after a hearing in which parents accused the superintendent of having ''pre-written'' the outcome and in which two board members traded charges about an email.

Superintendent Theresa Bowers said that enrollment at Alder had dropped by a third since 2016 and that keeping it open was ''not a plan, it's a wish,'' but acknowledged that the consultant's report that she commissioned had not examined the cost of busing.

The report describes the building as ''beyond its useful life'' and says students would be ''readily absorbed'' by two others. Kent Langley, a board member whose district includes both of those schools, said they were already teaching art in a hallway. ''I'd like somebody to show me the sponge,'' he said.

Jeff Coyle, the board's president and an ally of Bowers, said Langley had known about the recommendation since July and had ''sat on his hands until there was a camera.'' Langley said that was ''flatly untrue.''

Coyle then read an email. In it, Langley told the superintendent that the closing was ''probably inevitable'' and thanked her for ''the heads-up.''

''That was a courtesy,'' Langley said.

''It reads like a yes.''

Ana Matos, whose daughter is in the seventh grade and who has led a group called ''Alder Strong,'' told the board that neither man had answered the question. ''I don't care who got an email,'' she said. ''I want to know what time my daughter has to get up.''

Her daughter, Rosa, spoke next. She said she was ''fine with getting up early'' but that her friends would be split between the two schools, and that her mother had told her not to mention that she liked Ms. Bowers.

Parents who attended said afterward that they were ''relieved but not fooled.'' Some said the vote should have been held in the gym, as the one on uniforms was.

The superintendent, whom Matos called ''a nice lady with a spreadsheet,'' said she would order a study of bus routes. She would not, she said, ''pretend the arithmetic will change.''

+++

[quotes.q1]
text    = "''pre-written''"
speaker = "parents"
cue     = "accused"
mention = "parents"

[quotes.q2]
text    = "''not a plan, it's a wish,''"
speaker = "theresa-bowers"
cue     = "said"
mention = "Superintendent Theresa Bowers"

[quotes.q3]
from    = "the consultant's report"
to      = "cost of busing"
speaker = "theresa-bowers"
cue     = "acknowledged"
mention = "Superintendent Theresa Bowers"

[quotes.q4]
text    = "''beyond its useful life''"
speaker = "consultants-report"
cue     = "describes"
mention = "The report"

[quotes.q5]
text    = "''readily absorbed''"
speaker = "consultants-report"
cue     = "says"
mention = "The report"

[quotes.q6]
text    = "they were already teaching art in a hallway"
speaker = "kent-langley"
cue     = "said"
mention = "Kent Langley"

[quotes.q7]
text    = "''I'd like somebody to show me the sponge,''"
speaker = "kent-langley"
cue     = "said"
mention = "he"

[quotes.q8]
text    = "''sat on his hands until there was a camera.''"
speaker = "jeff-coyle"
cue     = "said Langley"
mention = "Jeff Coyle"

[quotes.q9]
text    = "''flatly untrue.''"
speaker = "kent-langley"
cue     = "said"
mention = "Langley"

[quotes.q10]
text    = "''probably inevitable''"
speaker = "kent-langley"
cue     = "told"
mention = "Langley"

[quotes.q11]
text    = "''the heads-up.''"
speaker = "kent-langley"
cue     = "thanked"
mention = "Langley told"

[quotes.q12]
text    = "''That was a courtesy,''"
speaker = "kent-langley"
cue     = "said"
mention = "Langley"

[quotes.q13]
text    = "''It reads like a yes.''"
speaker = "jeff-coyle"
mention = "Coyle"

[quotes.q14]
text    = "neither man had answered the question"
speaker = "ana-matos"
cue     = "told"
mention = "Ana Matos"

[quotes.q15]
text    = "''I don't care who got an email,''"
speaker = "ana-matos"
cue     = "said"
mention = "she"

[quotes.q16]
text    = "''I want to know what time my daughter has to get up.''"
speaker = "ana-matos"
mention = "she"

[quotes.q17]
from    = "she was ''fine"
to      = "liked Ms. Bowers"
speaker = "rosa-matos"
form    = "indirect"
cue     = "said"
mention = "She"

[quotes.q18]
text    = "''fine with getting up early''"
speaker = "rosa-matos"
cue     = "said"
mention = "She"

[quotes.q19]
text    = "''relieved but not fooled.''"
speaker = "parents"
cue     = "attended said"
mention = "Parents who attended"

[quotes.q20]
text    = "the vote should have been held in the gym"
speaker = "parents"
cue     = "said"
mention = "Some"

[quotes.q21]
text    = "''a nice lady with a spreadsheet,''"
speaker = "ana-matos"
cue     = "called"
mention = "Matos"

[quotes.q22]
text    = "she would order a study of bus routes"
speaker = "theresa-bowers"
cue     = "said"
mention = "The superintendent"

[quotes.q23]
text    = "''pretend the arithmetic will change.''"
speaker = "theresa-bowers"
cue     = "said"
mention = "she"
+++
