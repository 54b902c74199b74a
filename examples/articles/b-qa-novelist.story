+++
format   = 1
title    = "Rebecca Onslow-Dyer thinks you should stop reading at page 90"
language = "en"

[people.rebecca-onslow-dyer]
name    = "Rebecca Onslow-Dyer"
aliases = ["Onslow-Dyer"]

[people.interviewer]
name = "interviewer"

[people.hal-mercer]
name    = "Hal Mercer"
aliases = ["Mercer", "Hal"]

[people.mother]
name = "mother"

[people.tax-inspector]
name = "tax inspector"

[people.neighbor]
name = "neighbor"
+++

Rebecca Onslow-Dyer thinks you should stop reading at page 90

The author of “The Salt Ledger” on quitting, quiet people and the sentence she stole from her editor.

You’ve described your new book as “a thriller in which nothing happens.” Is that a selling point?

It was meant to be a warning. I said it to Hal Mercer, who edits me, and he put it on the cover. He told me that people buy warnings. He’s usually right, which is the worst thing about him.

Your narrator is a tax inspector. Where did she come from?

From an actual tax inspector. He came to the house when I was 11, a very tall man with a very small briefcase, and my mother, who owed a good deal of money, gave him lunch. Halfway through the soup he put down his spoon. “Mrs. Onslow,” he said, “I’m afraid this is delicious.” I’ve been trying to write that sentence ever since.

He never came back. I found out years later that he’d lost the file. I don’t believe he lost it.

You’ve lived on the same street for 30 years and famously don’t own a phone.

I own one. It’s in the piano. People say “famously” as if I’d climbed something.

In “The Salt Ledger,” the sisters don’t speak for two hundred pages. Do you have sisters?

Three. They all think it’s about them, and they’ve all forgiven me, and I haven’t had the heart to tell them it’s about the neighbors.

Have the neighbors read it?

One has. I met him at the bins. He’d got as far as page 90, and he said, with real kindness, “I expect it picks up.” It doesn’t, I told him. It gets slower. You should stop there, you’ve had the best of it. So now we’re friends.

What did you steal from Mr. Mercer?

The last line. He’d scribbled it in the margin as a note to me, meaning that I ought to cut the final chapter: “She had already left.” I looked at it for a week. Then I cut the chapter and kept the note.

Rebecca Onslow-Dyer appears at the Quayside Book Festival on Saturday.

+++

[quotes.q1]
text    = "“a thriller in which nothing happens.”"
speaker = "rebecca-onslow-dyer"
cue     = "described"
mention = "You"

[quotes.q2]
text    = "people buy warnings"
speaker = "hal-mercer"
cue     = "told"
mention = "He told"

[quotes.q3]
parts   = ["“Mrs. Onslow,”", "“I’m afraid this is delicious.”"]
speaker = "tax-inspector"
cue     = "said"
mention = "he"

[quotes.q4]
text    = "“I expect it picks up.”"
speaker = "neighbor"
cue     = "said"
mention = "he"

[quotes.q5]
text    = "“She had already left.”"
speaker = "hal-mercer"
mention = "He"

[embeds.e1]
from   = "You’ve described your"
to     = "a selling point?"
author = "interviewer"

[embeds.e2]
from   = "It was meant"
to     = "thing about him."
author = "rebecca-onslow-dyer"

[embeds.e3]
text   = "Your narrator is a tax inspector. Where did she come from?"
author = "interviewer"

[embeds.e4]
from   = "From an actual"
to     = "he lost it."
author = "rebecca-onslow-dyer"

[embeds.e5]
text   = "You’ve lived on the same street for 30 years and famously don’t own a phone."
author = "interviewer"

[embeds.e6]
text   = "I own one. It’s in the piano. People say “famously” as if I’d climbed something."
author = "rebecca-onslow-dyer"

[embeds.e7]
from   = "In “The Salt"
to     = "you have sisters?"
author = "interviewer"

[embeds.e8]
from   = "Three. They all"
to     = "about the neighbors."
author = "rebecca-onslow-dyer"

[embeds.e9]
text   = "Have the neighbors read it?"
author = "interviewer"

[embeds.e10]
from   = "One has. I"
to     = "now we’re friends."
author = "rebecca-onslow-dyer"

[embeds.e11]
text   = "What did you steal from Mr. Mercer?"
author = "interviewer"

[embeds.e12]
from   = "The last line."
to     = "kept the note."
author = "rebecca-onslow-dyer"
+++
