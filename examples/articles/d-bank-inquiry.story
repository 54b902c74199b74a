+++
format   = 1
title    = "Central bank governor tells MPs she was kept in dark on loans"
language = "en"

[people.thandiwe-mokgethi]
name    = "Thandiwe Mokgethi"
aliases = ["Mokgethi"]

[people.barend-oosthuysen]
name    = "Barend Oosthuysen"
aliases = ["Oosthuysen"]

[people.lindelwa-ncamane]
name    = "Lindelwa Ncamane"
aliases = ["Ncamane"]

[people.sizwe-dlodlo-hart]
name    = "Sizwe Dlodlo-Hart"
aliases = ["Dlodlo-Hart"]

[people.meridian-trust-bank]
name    = "Meridian Trust Bank"
kind    = "organization"
aliases = ["Meridian", "the bank", "The bank"]

[people.forensic-report]
name = "forensic report"
kind = "document"

[people.sunday-ledger]
name    = "Sunday Ledger"
kind    = "organization"
aliases = ["The Ledger"]

[people.johannes-kriel]
name    = "Johannes Kriel"
aliases = ["Kriel"]
+++

Central bank governor tells MPs she was kept in dark on loans

CAPE TOWN – The governor of the central bank, Thandiwe Mokgethi, on Tuesday told a parliamentary committee that she had learned of R2.4 billion in irregular loans at Meridian Trust Bank from a journalist and not from her own supervisors.

“The call came on a Friday evening. I was asked for comment on something about which I had no knowledge,” Mokgethi, an economist who spent 16 years at the institution before being appointed to lead it in 2019, said in her opening statement. “I have since asked myself, and others, how that was possible.”

Meridian was placed under curatorship in March. A forensic report commissioned by the regulator found that loans had been made to 23 companies that shared four addresses, and described the bank’s credit committee as having been “convened after the fact and, in some instances, after the default.”

Lindelwa Ncamane, a member of the opposition who was herself a bank auditor before she entered parliament, asked the governor whether anybody had been suspended. Mokgethi replied that two officials had been placed on leave. “On full pay?” Ncamane asked. “On the pay to which the law entitles them,” said the governor.

The exchange, which grew sharper as the morning went on, was cut short by the committee’s chairman, Barend Oosthuysen, who ruled that individual cases could not be discussed in open session. Ncamane objected, saying: “With respect, Chair, the depositors were discussed in open session. They stood in it, in the rain.”

Finance minister Sizwe Dlodlo-Hart, who is due to appear before MPs next week, has denied a report in the Sunday Ledger that he had been warned about Meridian in November. The Ledger reported that a memorandum marked “For the Minister’s eyes” had been delivered to his office and signed for. His spokesman said he would give his account “at the proper time and in the proper place”.

The bank’s founder, Johannes Kriel, 71, faces charges of “fraud, alternatively theft” and has been released on bail. In an interview with the same newspaper he maintained that every loan had been approved by people “who now can’t remember their own signatures”. He and the governor, Kriel added, had once been friends.

+++

[quotes.q1]
from    = "she had learned"
to      = "her own supervisors"
speaker = "thandiwe-mokgethi"
cue     = "told"
mention = "Thandiwe Mokgethi"

[quotes.q2]
parts   = ["“The call came on a Friday evening. I was asked for comment on something about which I had no knowledge,”", "“I have since asked myself, and others, how that was possible.”"]
speaker = "thandiwe-mokgethi"
cue     = "said"
mention = "Mokgethi"

[quotes.q3]
text    = "“convened after the fact and, in some instances, after the default.”"
speaker = "forensic-report"
cue     = "described"
mention = "A forensic report"

[quotes.q4]
text    = "whether anybody had been suspended"
speaker = "lindelwa-ncamane"
cue     = "asked"
mention = "Lindelwa Ncamane"

[quotes.q5]
text    = "two officials had been placed on leave"
speaker = "thandiwe-mokgethi"
cue     = "replied"
mention = "Mokgethi"

[quotes.q6]
text    = "“On full pay?”"
speaker = "lindelwa-ncamane"
cue     = "asked"
mention = "Ncamane"

[quotes.q7]
text    = "“On the pay to which the law entitles them,”"
speaker = "thandiwe-mokgethi"
cue     = "said"
mention = "the governor"

[quotes.q8]
text    = "individual cases could not be discussed in open session"
speaker = "barend-oosthuysen"
cue     = "ruled"
mention = "Barend Oosthuysen"

[quotes.q9]
from    = "“With respect, Chair,"
to      = "in the rain.”"
speaker = "lindelwa-ncamane"
cue     = "saying"
mention = "Ncamane"

[quotes.q10]
text    = "he had been warned about Meridian in November"
speaker = "sizwe-dlodlo-hart"
cue     = "denied"
mention = "Sizwe Dlodlo-Hart"

[quotes.q11]
from    = "a memorandum marked"
to      = "and signed for"
speaker = "sunday-ledger"
form    = "indirect"
cue     = "reported"
mention = "The Ledger"

[quotes.q12]
text    = "“at the proper time and in the proper place”"
speaker = "sizwe-dlodlo-hart"
cue     = "said"
mention = "His spokesman"

[quotes.q13]
from    = "every loan had"
to      = "their own signatures”"
speaker = "johannes-kriel"
form    = "indirect"
cue     = "maintained"
mention = "he"

[quotes.q14]
text    = "“who now can’t remember their own signatures”"
speaker = "johannes-kriel"
cue     = "maintained"
mention = "he"

[quotes.q15]
parts   = ["He and the governor", "had once been friends"]
speaker = "johannes-kriel"
cue     = "added"
mention = "Kriel"
+++
