+++
format   = 1
title    = "In first Senate speech, a coal-town doctor reads out the names"
language = "en"

[people.presiding-officer]
name = "presiding officer"

[people.gwendolyn-achterberg]
name    = "Gwendolyn Achterberg"
aliases = ["Ms. Achterberg"]

[people.walter-pruitt]
name    = "Walter Pruitt"
aliases = ["Mr. Pruitt"]
+++

In first Senate speech, a coal-town doctor reads out the names

WASHINGTON — New senators are advised to wait, to listen and then to say something pleasant about their states. Gwendolyn Achterberg waited five weeks. On Thursday she brought a shoe box to the floor of the Senate and put it on her desk.

“Mr. President, I was a doctor in one county for 22 years,” she said. “I want to tell the Senate what is in this box, and then I will yield.

“These are index cards. When I lost a patient to the dust, I wrote down the name and the age, and what the last thing was that he or she wanted to know from me. Mostly it was how long. Sometimes it was whether the check had come.

“I have 114 of them. I’m told I have 15 minutes.”

And she began to read. She had reached the 31st card, a man named Orrin Teasley who had wanted to know if it was still raining, when her time expired. The presiding officer let his gavel lie. Senator Walter Pruitt, who is of the other party and who opposed her bill on black lung benefits in committee, got to his feet.

“I ask unanimous consent that the senator be given as long as she needs,” said Mr. Pruitt.

“Without objection,” the presiding officer said.

It took 48 minutes. Nobody left, and some who had been in their offices came in and stood along the wall. Mr. Pruitt stayed on his feet the entire time, though he is 81 and has two artificial knees.

Afterward he was at pains to say that he had not changed his position on the bill, which he has called “a blank check written in a good cause.” He said that he had known a Teasley once, in the service, and wondered if they were kin.

“I told him they were brothers,” Ms. Achterberg said in an interview in her office. “He asked me for the card. I gave it to him.

“You have to understand, I was warned about Walter. People said to me, ‘He’ll be lovely and then he’ll bury you.’ And he may. He may bury me. But he took that card and he put it in his breast pocket, and then he took it out again, because it was bent.”

She was close to tears. She excused herself, and when she came back she was brisk. The vote, she noted, was on Tuesday, and she was four short.

A spokeswoman for Mr. Pruitt said on Friday that the senator was “reviewing the actuarial tables.”

+++

[quotes.q1]
parts   = ["“Mr. President, I was a doctor in one county for 22 years,”", "“I want to tell the Senate what is in this box, and then I will yield. “These are index cards. When I lost a patient to the dust, I wrote down the name and the age, and what the last thing was that he or she wanted to know from me. Mostly it was how long. Sometimes it was whether the check had come. “I have 114 of them. I’m told I have 15 minutes.”"]
speaker = "gwendolyn-achterberg"
cue     = "said"
mention = "she"

[quotes.q2]
text    = "“I ask unanimous consent that the senator be given as long as she needs,”"
speaker = "walter-pruitt"
cue     = "said"
mention = "Mr. Pruitt"

[quotes.q3]
text    = "“Without objection,”"
speaker = "presiding-officer"
cue     = "officer said"
mention = "the presiding officer"

[quotes.q4]
text    = "he had not changed his position on the bill"
speaker = "walter-pruitt"
cue     = "say"
mention = "he was"

[quotes.q5]
text    = "“a blank check written in a good cause.”"
speaker = "walter-pruitt"
cue     = "called"
mention = "he"

[quotes.q6]
text    = "he had known a Teasley once, in the service"
speaker = "walter-pruitt"
cue     = "said"
mention = "He"

[quotes.q7]
parts   = ["“I told him they were brothers,”", "“He asked me for the card. I gave it to him. “You have to understand, I was warned about Walter. People said to me, ‘He’ll be lovely and then he’ll bury you.’ And he may. He may bury me. But he took that card and he put it in his breast pocket, and then he took it out again, because it was bent.”"]
speaker = "gwendolyn-achterberg"
cue     = "said"
mention = "Ms. Achterberg"

[quotes.q8]
parts   = ["The vote", "was on Tuesday, and she was four short"]
speaker = "gwendolyn-achterberg"
cue     = "noted"
mention = "she"

[quotes.q9]
text    = "“reviewing the actuarial tables.”"
speaker = "walter-pruitt"
cue     = "said"
mention = "A spokeswoman for Mr. Pruitt"
+++
