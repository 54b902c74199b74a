+++
format   = 1
title    = "Group backing Thorne goes dark after donor list leaks"
language = "en"

[people.rick-thorne]
name    = "Rick Thorne"
aliases = ["Thorne"]

[people.lynn-haverford]
name    = "Lynn Haverford"
aliases = ["Haverford"]

[people.craig-mott]
name = "Craig Mott"

[people.daily-standard]
name = "Daily Standard"
kind = "organization"

[people.jessica-kohler]
name    = "Jessica Kohler"
aliases = ["Kohler"]

[people.alan-bernstein-cruz]
name = "Alan Bernstein-Cruz"

[people.tiffany-boone]
name    = "Tiffany Boone"
aliases = ["Boone"]

[people.sign]
name = "sign"
kind = "document"

[people.someone]
name = "someone"

[people.campaign-finance-experts]
name = "Campaign finance experts"
kind = "group"

[people.stuart-meeks]
name    = "Stuart Meeks"
aliases = ["Meeks"]

[people.named-so]
name = "narrator"
kind = "document"
+++

Group backing Thorne goes dark after donor list leaks

COLUMBIA, S.C. — A “super PAC” supporting Rick Thorne’s presidential campaign took its advertisements off television in three states on Thursday, two days after a leaked document showed that a third of its money had come from a single executive whose company is under federal investigation.

Craig Mott, a former Thorne aide who runs the group, Liberty Tomorrow, described the pause as “a routine re-evaluation of the media mix” and said the commercials would return before the primary here on Feb. 20. He would not say when the decision was made or whether Thorne, who by law may not coordinate with the group, knew of it in advance.

Thorne, campaigning in Greenville, brushed aside questions about the donor, Stuart Meeks, whose chain of for-profit nursing schools closed last year.

“I don’t know Mr. Meeks well. I’ve met Mr. Meeks,” the former governor told reporters on the tarmac. “He likes what we’re saying about regulation. A lot of people do.”

But photographs posted by a rival campaign within the hour showed the two men on a boat, in matching hats. “I guess when Governor Thorne says he doesn’t know somebody well, he means they share a hat,” said Jessica Kohler, a spokeswoman for Sen. Lynn Haverford, whom Thorne has called “Lobbyist Lynn” in debates.

Haverford herself was more measured. At a town hall in Aiken, she told a man who had asked about the leak that it was “a problem with the system and not just with one candidate,” then pivoted to her proposal to require donors to be named within 48 hours. The proposal, known as the “48-Hour Rule,” has no co-sponsors.

The list was first published by the Daily Standard, which said it had obtained it from a former employee of the group. It names 61 people. Next to Meeks’ name, someone had typed the words “handle gently.”

Campaign finance experts said the document appeared to be authentic. “These things usually come out in the end, but they come out in July, in a filing, when nobody is paying attention,” said Alan Bernstein-Cruz, who was a lawyer at the Federal Election Commission for 11 years. “The unusual part is that it’s out when people can vote on it.”

He noted that nothing on the list suggested a crime. “Embarrassment isn’t a violation.”

For Thorne, who has built his candidacy on a promise to “send the bill back” to Washington’s special interests, embarrassment may be enough. One of the ads that Liberty Tomorrow withdrew shows him behind the counter of a diner, sleeves rolled. “Nobody owns Rick Thorne,” a narrator says as he pours coffee. “Nobody ever will.”

Meeks, reached at his home in Naples, Fla., said he had no comment, then made one. “I gave the money because I like the man,” he said. “I’d like to know who I’ve hurt.”

In Greenville, a former student at one of Meeks’ schools was waiting outside the hall with a sign. Her name was Tiffany Boone, and she owes $38,000. When Thorne’s car pulled up she asked him, politely, whether he would give the money back.

“It isn’t mine to give back,” he told her. “But I hear you.”

Boone said afterward that he had been nicer than she expected. The sign said “I HEAR YOU DOESN’T PAY SALLIE MAE.” She had made it the night before.

+++

[quotes.q1]
text    = "“a routine re-evaluation of the media mix”"
speaker = "craig-mott"
cue     = "described"
mention = "Craig Mott"

[quotes.q2]
text    = "the commercials would return before the primary here on Feb. 20"
speaker = "craig-mott"
cue     = "said"
mention = "Craig Mott"

[quotes.q3]
parts   = ["“I don’t know Mr. Meeks well. I’ve met Mr. Meeks,”", "“He likes what we’re saying about regulation. A lot of people do.”"]
speaker = "rick-thorne"
cue     = "told"
mention = "the former governor"

[quotes.q4]
from    = "“I guess when"
to      = "share a hat,”"
speaker = "jessica-kohler"
cue     = "said"
mention = "Jessica Kohler"

[quotes.q5]
text    = "“Lobbyist Lynn”"
speaker = "rick-thorne"
cue     = "called"
mention = "Thorne"

[quotes.q6]
text    = "“a problem with the system and not just with one candidate,”"
speaker = "lynn-haverford"
cue     = "told"
mention = "she"

[quotes.q7]
text    = "it had obtained it from a former employee of the group"
speaker = "daily-standard"
cue     = "said"
mention = "the Daily Standard"

[quotes.q8]
text    = "“handle gently.”"
speaker = "someone"
cue     = "typed"
mention = "someone"

[quotes.q9]
text    = "the document appeared to be authentic"
speaker = "campaign-finance-experts"
cue     = "said"
mention = "Campaign finance experts"

[quotes.q10]
parts   = ["“These things usually come out in the end, but they come out in July, in a filing, when nobody is paying attention,”", "“The unusual part is that it’s out when people can vote on it.”"]
speaker = "alan-bernstein-cruz"
cue     = "said"
mention = "Alan Bernstein-Cruz"

[quotes.q11]
text    = "nothing on the list suggested a crime"
speaker = "alan-bernstein-cruz"
cue     = "noted"
mention = "He"

[quotes.q12]
text    = "“Embarrassment isn’t a violation.”"
speaker = "alan-bernstein-cruz"
mention = "He"

[quotes.q13]
text    = "“send the bill back”"
speaker = "rick-thorne"
cue     = "promise"
mention = "Thorne"

[quotes.q14]
parts   = ["“Nobody owns Rick Thorne,”", "“Nobody ever will.”"]
speaker = "named-so"
cue     = "says"
mention = "a narrator"

[quotes.q15]
text    = "he had no comment"
speaker = "stuart-meeks"
cue     = "said"
mention = "Meeks"

[quotes.q16]
parts   = ["“I gave the money because I like the man,”", "“I’d like to know who I’ve hurt.”"]
speaker = "stuart-meeks"
cue     = "said"
mention = "he"

[quotes.q17]
text    = "whether he would give the money back"
speaker = "tiffany-boone"
cue     = "asked"
mention = "she"

[quotes.q18]
parts   = ["“It isn’t mine to give back,”", "“But I hear you.”"]
speaker = "rick-thorne"
cue     = "told"
mention = "he"

[quotes.q19]
text    = "he had been nicer than she expected"
speaker = "tiffany-boone"
cue     = "said afterward"
mention = "Boone"

[quotes.q20]
text    = "“I HEAR YOU DOESN’T PAY SALLIE MAE.”"
speaker = "sign"
cue     = "said"
mention = "The sign"
+++
