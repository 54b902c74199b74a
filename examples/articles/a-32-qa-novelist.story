+++
format   = 1
title    = "Five questions for Imogen Tarr"
language = "en"

[people.imogen-tarr]
name    = "Imogen Tarr"
aliases = ["Tarr"]

[people.weekend]
name = "Weekend"
kind = "organization"

[people.saul-birnbaum]
name    = "Saul Birnbaum"
aliases = ["Birnbaum"]

[people.reviewer]
name = "reviewer"

[people.mother]
name = "mother"
+++

Five questions for Imogen Tarr

Imogen Tarr published her first novel, “A Field Guide to Guilt,” at 58, after three decades of teaching middle school science in Bangor, Maine. Her second, “The Understudy’s Dog,” comes out this week. She spoke to Weekend by phone from her kitchen, where something was boiling. The conversation has been edited.

Weekend: You’ve said that you wrote the first book in a supply closet. Is that true?

Tarr: It had a window. People leave out the window. I had a free period after lunch and I sat on a box of beakers and wrote one page, by hand, every school day. If a kid knocked I stopped. One year I lost most of March to a frog.

Weekend: Your editor, Saul Birnbaum, has called you “the least anxious writer” he has worked with.

Tarr: Saul has not seen me on a Sunday night. What he means is that I don’t argue about commas. I argued with 13-year-olds for 31 years; a comma can’t hurt me.

Weekend: The mother in the new book is not an easy person. Did yours read it?

Tarr: She got as far as Page 40 and called me up. She said, “I never wore a green hat.” That was the whole review. I told her it was fiction. She said, “Then give her a blue one.” So, in the paperback, it’s blue.

Weekend: One reviewer wrote that your sentences are “so plain you can see your own face in them.” Do you read reviews?

Tarr: My sister reads them to me over the phone and leaves out the bad words. I can hear her leaving them out. There’s a little breath.

Weekend: Will there be a third?

Tarr: I’ve got 60 pages and a murderer I’ve become fond of. Ask me after the ice goes out.

Birnbaum, who has edited her since 2016, confirmed the 60 pages. “I’ve read them twice,” he said. “She doesn’t know who did it yet. I do, and I’m not going to tell her.”

+++

[quotes.q1]
text    = "“the least anxious writer”"
speaker = "saul-birnbaum"
cue     = "called"
mention = "Saul Birnbaum"

[quotes.q2]
text    = "“I never wore a green hat.”"
speaker = "mother"
cue     = "said"
mention = "She"

[quotes.q3]
text    = "“Then give her a blue one.”"
speaker = "mother"
cue     = "said"
mention = "She"

[quotes.q4]
text    = "your sentences are “so plain you can see your own face in them.”"
speaker = "reviewer"
form    = "indirect"
cue     = "wrote"
mention = "One reviewer"

[quotes.q5]
text    = "“so plain you can see your own face in them.”"
speaker = "reviewer"
cue     = "wrote"
mention = "One reviewer"

[quotes.q6]
parts   = ["“I’ve read them twice,”", "“She doesn’t know who did it yet. I do, and I’m not going to tell her.”"]
speaker = "saul-birnbaum"
cue     = "said"
mention = "he"

[embeds.e1]
from   = "Weekend: You’ve said"
to     = "Is that true?"
medium = "conversation"
author = "weekend"

[embeds.e2]
from   = "Tarr: It had"
to     = "to a frog."
medium = "conversation"
author = "imogen-tarr"

[embeds.e3]
from   = "Weekend: Your editor,"
to     = "has worked with."
medium = "conversation"
author = "weekend"

[embeds.e4]
from   = "Tarr: Saul has"
to     = "can’t hurt me."
medium = "conversation"
author = "imogen-tarr"

[embeds.e5]
text   = "Weekend: The mother in the new book is not an easy person. Did yours read it?"
medium = "conversation"
author = "weekend"

[embeds.e6]
from   = "Tarr: She got"
to     = "paperback, it’s blue."
medium = "conversation"
author = "imogen-tarr"

[embeds.e7]
from   = "Weekend: One reviewer"
to     = "you read reviews?"
medium = "conversation"
author = "weekend"

[embeds.e8]
from   = "Tarr: My sister"
to     = "a little breath."
medium = "conversation"
author = "imogen-tarr"

[embeds.e9]
text   = "Weekend: Will there be a third?"
medium = "conversation"
author = "weekend"

[embeds.e10]
from   = "Tarr: I’ve got"
to     = "ice goes out."
medium = "conversation"
author = "imogen-tarr"
+++
