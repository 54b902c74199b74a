+++
format   = 1
title    = "Bunty Averell, smuggler of seeds, radio voice and scourge of three archbishops"
language = "en"

[people.bunty-averell]
name    = "Bunty Averell"
aliases = ["Averell", "Miss Averell", "Bunty"]

[people.hugo-strake]
name    = "Hugo Strake"
aliases = ["Strake"]

[people.her-father]
name    = "her father"
aliases = ["rector"]

[people.citation]
name = "citation"
kind = "document"

[people.archbishop]
name = "archbishop"

[people.philippa-gough]
name = "Philippa Gough"

[people.burglar]
name = "burglar"
+++

Bunty Averell, smuggler of seeds, radio voice and scourge of three archbishops

Bunty Averell, who has died aged 101, was a botanist, broadcaster and self-confessed smuggler who claimed to have brought more than 200 species of alpine plant into the country ‘in my sponge bag, and once, under duress, in my hair’.

Christened Winifred, she was born on 9 February 1924 at Long Stretton, where her father was rector. He disapproved of novels, lipstick and Methodists. He told the seven-year-old Bunty that a lady was known by her silences, and she resolved, as she used to say, ‘never to be known by that’.

During the war she drove an ambulance and, for six months about which she was uncharacteristically vague, ‘something with a false floor’. The citation for her medal speaks only of ‘coolness in the presence of customs officers’.

It was a habit she kept up. In 1953, returning from the mountains with the rock jasmine that bears her name, she was stopped by a young official at Dover, Hugo Strake, who asked her whether she had anything growing in her luggage. ‘Only resentment,’ she replied. Strake waved her through and, the following spring, married her. ‘I knew perfectly well,’ he confessed at their golden wedding. ‘The case was dripping.’

Her career in broadcasting began by mistake, when she was sent to complain about a programme and was put on it instead. ‘Bunty’s Border’ ran for 31 years. She was at her best when cross. Peat was ‘daylight robbery’, begonias ‘a punishment’, and bishops, with whom she conducted a long war over the mowing of churchyards, ‘men who would deconsecrate a primrose’. One archbishop wrote to protest that he had been a keen gardener all his life. Miss Averell read his letter aloud on air and then answered him in four words. ‘Then you should know,’ she said.

In 1988, at home alone, she disturbed a burglar on the landing. She was 64 and he had a crowbar. She gave him tea and made him repot a fern. ‘She said I had the hands for it,’ the man, by then a head gardener, told a newspaper years later.

Strake died in 2006. There were no children; they had, she explained, ‘looked at other people’s’. Her niece, Philippa Gough, who nursed her, said she had gone on talking to the end, chiefly to the window box. ‘The doctor asked whether she was comfortable. Bunty opened one eye and told him that his shoes were wrong for clay.’

+++

[quotes.q1]
from    = "to have brought"
to      = "in my hair’"
speaker = "bunty-averell"
form    = "indirect"
cue     = "claimed"
mention = "Bunty Averell"

[quotes.q2]
text    = "‘in my sponge bag, and once, under duress, in my hair’"
speaker = "bunty-averell"
cue     = "claimed"
mention = "Bunty Averell"

[quotes.q3]
text    = "a lady was known by her silences"
speaker = "her-father"
cue     = "told"
mention = "He"

[quotes.q4]
text    = "‘never to be known by that’"
speaker = "bunty-averell"
cue     = "say"
mention = "she"

[quotes.q5]
text    = "‘coolness in the presence of customs officers’"
speaker = "citation"
cue     = "speaks"
mention = "The citation for her medal"

[quotes.q6]
text    = "whether she had anything growing in her luggage"
speaker = "hugo-strake"
cue     = "asked"
mention = "Hugo Strake"

[quotes.q7]
text    = "‘Only resentment,’"
speaker = "bunty-averell"
cue     = "replied"
mention = "she"

[quotes.q8]
parts   = ["‘I knew perfectly well,’", "‘The case was dripping.’"]
speaker = "hugo-strake"
cue     = "confessed"
mention = "he"

[quotes.q9]
text    = "‘daylight robbery’"
speaker = "bunty-averell"
mention = "She"

[quotes.q10]
text    = "‘a punishment’"
speaker = "bunty-averell"
mention = "She"

[quotes.q11]
text    = "‘men who would deconsecrate a primrose’"
speaker = "bunty-averell"
mention = "She"

[quotes.q12]
text    = "he had been a keen gardener all his life"
speaker = "archbishop"
cue     = "wrote"
mention = "One archbishop"

[quotes.q13]
text    = "‘Then you should know,’"
speaker = "bunty-averell"
cue     = "said"
mention = "she"

[quotes.q14]
text    = "‘She said I had the hands for it,’"
speaker = "burglar"
cue     = "told"
mention = "the man"

[quotes.q15]
text    = "‘looked at other people’s’"
speaker = "bunty-averell"
cue     = "explained"
mention = "she"

[quotes.q16]
text    = "she had gone on talking to the end, chiefly to the window box"
speaker = "philippa-gough"
cue     = "said"
mention = "Philippa Gough"

[quotes.q17]
from    = "‘The doctor asked"
to      = "wrong for clay.’"
speaker = "philippa-gough"
mention = "Philippa Gough"
+++
