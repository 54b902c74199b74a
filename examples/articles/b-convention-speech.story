+++
format   = 1
title    = "Pike, in defeat, gives her party the speech it came for"
language = "en"

[people.dorothea-pike]
name    = "Dorothea Pike"
aliases = ["Pike", "Ms. Pike"]

[people.victor-salazar]
name    = "Victor Salazar"
aliases = ["Salazar", "Mr. Salazar"]

[people.delegates]
name = "delegates"
kind = "group"

[people.her-delegates]
name = "her delegates"
kind = "group"

[people.ben-whitacre]
name    = "Ben Whitacre"
aliases = ["Whitacre", "Mr. Whitacre"]

[people.rita-mbeki-jones]
name    = "Rita Mbeki-Jones"
aliases = ["Mbeki-Jones"]
+++

Pike, in defeat, gives her party the speech it came for

It was Victor Salazar's night, and for 22 minutes it was not.

Dorothea Pike, who lost the nomination to him in June by fewer than 4,000 votes, came out to a blue light and no music. Her aides had asked for a song. She had told them that she would rather hear the room.

“Thank you. Sit down, you're making me think I won,” she began, and then, when they did not sit, she told them about her grandmother.

“She kept a ledger of what she was owed, and every New Year's Day she burned it. I asked her about that. I said, ‘Grandma, that's a lot of money.’ She said, ‘Dorothea, it's a lot of paper.’

“I have a ledger, too. Some of you are in it. Victor, you've got your own page.

“I brought it with me tonight, and I would like to know if anybody's got a match.”

The hall came apart. “Burn it! Burn it!” the delegates chanted, and in the family box Mr. Salazar was seen to put both hands over his face. His wife was laughing. “She's good,” said Rita Mbeki-Jones, a delegate pledged to him, to nobody in particular. “Oh, God, she's good.”

What came next was less gracious. Ms. Pike went through the governor's record line by line, the mill closings, the veto of the paid-leave bill, the trip to the islands during the ice storm. After each she paused. “We remember,” they answered.

She did not raise her voice until the end.

“They'll tell you that I'm tired. I'm not tired. They will say that Victor and I don't like each other, and I'll tell you the truth about that, because I think you can take it.

“We don't. He's stubborn, he's vain and he's late. I've debated the man 11 times and he was late for nine.

“And I will knock on every door in this state for him, because he's right.”

Whether that will be enough is another matter. A third of her delegates told a survey taken by the Commonwealth Star last week that they were undecided or would stay home. Ben Whitacre, who ran her campaign and has since gone to work for Mr. Salazar, said the number would be half that by Friday.

“Dorothea asked me once what the difference was between losing and being beaten,” Mr. Whitacre said. “I told her I'd have to get back to her. I think she just told me.”

Mr. Salazar came on at 10:04. He was, by his own schedule, 34 minutes late.

“I've got nothing,” he said, looking out at them. He shook his head. “You all heard that? I've got nothing.”

The party's slogan this year, which hung behind both of them in letters nine feet high, is “All of Us.”

+++

[quotes.q1]
text    = "she would rather hear the room"
speaker = "dorothea-pike"
cue     = "told"
mention = "She"

[quotes.q2]
text    = "“Thank you. Sit down, you're making me think I won,”"
speaker = "dorothea-pike"
cue     = "began"
mention = "she"

[quotes.q3]
from    = "“She kept a"
to      = "got a match.”"
speaker = "dorothea-pike"
mention = "she"

[quotes.q4]
text    = "“Burn it! Burn it!”"
speaker = "delegates"
cue     = "chanted"
mention = "the delegates"

[quotes.q5]
parts   = ["“She's good,”", "“Oh, God, she's good.”"]
speaker = "rita-mbeki-jones"
cue     = "said"
mention = "Rita Mbeki-Jones"

[quotes.q6]
text    = "“We remember,”"
speaker = "delegates"
cue     = "answered"
mention = "they"

[quotes.q7]
from    = "“They'll tell you"
to      = "because he's right.”"
speaker = "dorothea-pike"
mention = "She"

[quotes.q8]
text    = "they were undecided or would stay home"
speaker = "her-delegates"
cue     = "told"
mention = "A third of her delegates"

[quotes.q9]
text    = "the number would be half that by Friday"
speaker = "ben-whitacre"
cue     = "said"
mention = "Ben Whitacre"

[quotes.q10]
parts   = ["“Dorothea asked me once what the difference was between losing and being beaten,”", "“I told her I'd have to get back to her. I think she just told me.”"]
speaker = "ben-whitacre"
cue     = "said"
mention = "Mr. Whitacre"

[quotes.q11]
text    = "“I've got nothing,”"
speaker = "victor-salazar"
cue     = "said"
mention = "he"

[quotes.q12]
text    = "“You all heard that? I've got nothing.”"
speaker = "victor-salazar"
mention = "he"
+++
