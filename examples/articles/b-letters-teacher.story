+++
format   = 1
title    = "“Dear Calvin”: A box of letters comes home to Marrow Hill"
language = "en"

[people.harriet-shaw]
name    = "Harriet Shaw"
aliases = ["Shaw", "Miss Shaw"]

[people.calvin-doss]
name    = "Calvin Doss"
aliases = ["Doss", "Calvin"]

[people.mae-doss]
name    = "Mae Doss"
aliases = ["Mae"]

[people.irene-pell]
name    = "Irene Pell"
aliases = ["Pell"]
+++

“Dear Calvin”: A box of letters comes home to Marrow Hill

MARROW HILL — For 41 years Calvin Doss kept the letters in a cookie tin, and for 41 years he told nobody, his wife included, who had sent them.

“I thought it was a girl,” Mae Doss said on Tuesday, lifting the lid in the reading room of the Marrow Hill library. “Well, it was.”

It was Harriet Shaw, who taught fourth grade in this town from 1949 until 1983 and who wrote to one former pupil, and as far as anyone knows only one, on the first of every month. The first letter came to an Army hospital in 1969.

Dear Calvin,

Your mother tells me you are refusing to do your exercises. I have seen your penmanship, so I know what you are capable of when you set out to be difficult. Do them anyway.

I have put in a piece of gum. Do not trade it.

Miss Shaw

He did the exercises. His answer, which she returned to him with the spelling corrected in green ink, is in the tin as well. “I am walking as far as the Coke masheen,” he wrote. In the margin beside it she put: “Machine! But well done.”

They never met again. She moved to the coast when she retired, and she told him more than once that a visit would spoil it. “You are ten years old and I am five feet eleven,” Miss Shaw explained in a note from 1985. “Let us leave it there.”

After Mr. Doss died, in January, his widow found the tin behind the furnace. She read every letter in one night. Then she called Irene Pell, the town librarian, and asked her whether a thing like that was worth anything.

“I said, ‘Mae, I’ll be right over,’ and I was in my slippers,” Ms. Pell said. She called the collection “a love story with the love taken out and put back in as grammar.”

Mrs. Doss disagrees about the love. “It was in there,” she said. “She sent him gum till he was 62.”

The last letter, dated Oct. 1, 2010, runs to three lines. In it the teacher, by then 88 and nearly blind, told her pupil that his handwriting had finally become legible, and that she could no longer see it. “Isn’t that the way,” she wrote.

+++

[quotes.q1]
text    = "“Dear Calvin”"
speaker = "harriet-shaw"

[quotes.q2]
parts   = ["“I thought it was a girl,”", "“Well, it was.”"]
speaker = "mae-doss"
cue     = "said"
mention = "Mae Doss"

[quotes.q3]
text    = "“I am walking as far as the Coke masheen,”"
speaker = "calvin-doss"
cue     = "wrote"
mention = "he"

[quotes.q4]
text    = "“Machine! But well done.”"
speaker = "harriet-shaw"
cue     = "put"
mention = "she"

[quotes.q5]
text    = "a visit would spoil it"
speaker = "harriet-shaw"
cue     = "told"
mention = "she"

[quotes.q6]
parts   = ["“You are ten years old and I am five feet eleven,”", "“Let us leave it there.”"]
speaker = "harriet-shaw"
cue     = "explained"
mention = "Miss Shaw"

[quotes.q7]
text    = "whether a thing like that was worth anything"
speaker = "mae-doss"
cue     = "asked"
mention = "she"

[quotes.q8]
text    = "“I said, ‘Mae, I’ll be right over,’ and I was in my slippers,”"
speaker = "irene-pell"
cue     = "said"
mention = "Ms. Pell"

[quotes.q9]
text    = "“a love story with the love taken out and put back in as grammar.”"
speaker = "irene-pell"
cue     = "called"
mention = "She"

[quotes.q10]
parts   = ["“It was in there,”", "“She sent him gum till he was 62.”"]
speaker = "mae-doss"
cue     = "said"
mention = "she"

[quotes.q11]
text    = "his handwriting had finally become legible, and that she could no longer see it"
speaker = "harriet-shaw"
cue     = "told"
mention = "the teacher"

[quotes.q12]
text    = "“Isn’t that the way,”"
speaker = "harriet-shaw"
cue     = "wrote"
mention = "she"

[embeds.e1]
from   = "Dear Calvin, Your"
to     = "not trade it."
author = "harriet-shaw"
+++
