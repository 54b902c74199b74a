+++
format   = 1
title    = "Drugmaker Corvane discloses inquiry into trial data"
language = "en"

[people.corvane-therapeutics]
name    = "Corvane Therapeutics"
kind    = "organization"
aliases = ["Corvane", "the company", "The company"]

[people.leland-prewitt]
name    = "Leland Prewitt"
aliases = ["Prewitt"]

[people.noor-al-khatib]
name    = "Noor Al-Khatib"
aliases = ["Al-Khatib"]

[people.jennifer-prewitt-kang]
name    = "Jennifer Prewitt-Kang"
aliases = ["Prewitt-Kang"]

[people.matthias-zwick]
name    = "Matthias Zwick"
aliases = ["Zwick"]

[people.complaint]
name = "complaint"
kind = "document"

[people.journal-of-clinical-pain]
name = "Journal of Clinical Pain"
kind = "organization"

[people.ronald-abiodun]
name    = "Ronald Abiodun"
aliases = ["Abiodun"]
+++

Drugmaker Corvane discloses inquiry into trial data

Corvane Therapeutics, the maker of an experimental drug for migraine that had been expected to reach the market this year, said in a regulatory filing on Friday that it had received a subpoena in connection with "the collection, cleaning and presentation" of data from its largest clinical trial.

The company said it was cooperating fully and that it continued to believe in the drug, which is known as CRV-118. Shares fell 41 percent.

The trial, which enrolled 2,300 patients in nine countries, was named Serene. In a complaint that was unsealed on Thursday in federal court in Wilmington, Del., a former employee asserts that results from two clinics were removed because they were unfavorable. "Defendant's own statisticians referred to the deleted sites as 'the weeds'," the complaint alleges.

Jennifer Prewitt-Kang, a biostatistician who worked at Corvane for six years until she was dismissed in January and who brought the suit, said in an interview that she had raised her concerns first with her supervisor, Noor Al-Khatib, and then with the board. "Noor listened, I will say that for her," Prewitt-Kang said. "She listened and then she stopped answering my e-mails."

Al-Khatib, the company's chief scientific officer, disputed that account in a statement, describing the plaintiff as "a gifted colleague who mistook a protocol amendment for a crime." She said the two sites had been excluded before the results were known, and by an outside committee.

The plaintiff is a cousin of Corvane's chief executive, Leland Prewitt, who in a call with investors said he would not discuss family. "I'll discuss the science all day," Prewitt added. "Dr. Al-Khatib is on the line, and she's forgotten more about migraine than I'll ever have."

The Journal of Clinical Pain, which published the main results in October, said it had asked the authors for the complete data set and had appended an "expression of concern" to the paper. The F.D.A. declined to comment.

Approval this year was now "off the table, and the table is in another building", Matthias Zwick, an analyst at Reuss & Tobler in Zurich who had a "strong buy" on the stock until Thursday, wrote to clients.

Prewitt-Kang's lawyer, Ronald Abiodun, said his client expected other employees to come forward. "There were eleven people on that e-mail chain," Abiodun said. "Somebody called them weeds, and ten people read it."

+++

[quotes.q1]
from    = "it had received"
to      = "largest clinical trial"
speaker = "corvane-therapeutics"
form    = "indirect"
cue     = "said in"
mention = "Corvane Therapeutics"

[quotes.q2]
text    = '"the collection, cleaning and presentation"'
speaker = "corvane-therapeutics"
cue     = "said in"
mention = "Corvane Therapeutics"

[quotes.q3]
from    = "it was cooperating"
to      = "known as CRV-118"
speaker = "corvane-therapeutics"
cue     = "said"
mention = "The company"

[quotes.q4]
text    = "\"Defendant's own statisticians referred to the deleted sites as 'the weeds',\""
speaker = "complaint"
cue     = "alleges"
mention = "the complaint"

[quotes.q5]
from    = "she had raised"
to      = "with the board"
speaker = "jennifer-prewitt-kang"
cue     = "said"
mention = "Jennifer Prewitt-Kang"

[quotes.q6]
parts   = ['"Noor listened, I will say that for her,"', '"She listened and then she stopped answering my e-mails."']
speaker = "jennifer-prewitt-kang"
cue     = "said"
mention = "Prewitt-Kang"

[quotes.q7]
text    = '"a gifted colleague who mistook a protocol amendment for a crime."'
speaker = "noor-al-khatib"
cue     = "describing"
mention = "Al-Khatib"

[quotes.q8]
from    = "the two sites"
to      = "an outside committee"
speaker = "noor-al-khatib"
cue     = "said"
mention = "She"

[quotes.q9]
text    = "he would not discuss family"
speaker = "leland-prewitt"
cue     = "said"
mention = "Leland Prewitt"

[quotes.q10]
parts   = ["\"I'll discuss the science all day,\"", "\"Dr. Al-Khatib is on the line, and she's forgotten more about migraine than I'll ever have.\""]
speaker = "leland-prewitt"
cue     = "added"
mention = "Prewitt"

[quotes.q11]
from    = "it had asked"
to      = "to the paper"
speaker = "journal-of-clinical-pain"
form    = "indirect"
cue     = "said"
mention = "The Journal of Clinical Pain"

[quotes.q12]
text    = 'Approval this year was now "off the table, and the table is in another building"'
speaker = "matthias-zwick"
form    = "indirect"
cue     = "wrote"
mention = "Matthias Zwick"

[quotes.q13]
text    = '"off the table, and the table is in another building"'
speaker = "matthias-zwick"
cue     = "wrote"
mention = "Matthias Zwick"

[quotes.q14]
text    = "his client expected other employees to come forward"
speaker = "ronald-abiodun"
cue     = "said"
mention = "Ronald Abiodun"

[quotes.q15]
parts   = ['"There were eleven people on that e-mail chain,"', '"Somebody called them weeds, and ten people read it."']
speaker = "ronald-abiodun"
cue     = "said"
mention = "Abiodun"
+++
