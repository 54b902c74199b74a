+++
format   = 1
title    = "Officer cleared in fatal shooting of driver"
language = "en"

[people.victor-lane]
name    = "Victor Lane"
aliases = ["Lane"]

[people.karen-osby]
name    = "Karen Osby"
aliases = ["Osby"]

[people.brian-hurst]
name    = "Brian Hurst"
aliases = ["Hurst"]

[people.jamal-ferris]
name    = "Jamal Ferris"
aliases = ["Ferris"]

[people.yolanda-ferris]
name = "Yolanda Ferris"

[people.andrea-coleman]
name    = "Andrea Coleman"
aliases = ["Coleman"]

[people.crowd]
name = "crowd"
kind = "group"

[people.young-woman]
name = "young woman"

[people.denise-wells]
name    = "Denise Wells"
aliases = ["Wells"]

[people.mark-dilley]
name = "Mark Dilley"

[people.61-page-report]
name = "61-page report"
kind = "document"

[people.lawsuit]
name = "lawsuit"
kind = "document"
+++

Officer cleared in fatal shooting of driver

HARMON — A police officer who shot and killed a motorist during a traffic stop last November will not face charges, the Harmon County prosecutor announced Friday, a decision that drew more than 300 people into the rain outside the courthouse.

Prosecutor Karen Osby said the evidence did not show that Officer Brian Hurst committed a crime when he fired four times at Jamal Ferris, 24, as Ferris’ car rolled forward on Danbury Avenue.

“I know this is not the decision that the Ferris family was praying for,” Osby told reporters. “I have met with them. I have looked Mrs. Ferris in the eye. But I cannot charge a case that I do not believe I can prove.”

Yolanda Ferris, the driver’s mother, said she learned of the decision about an hour before the news conference. “She had her mind made up the day she took it,” Ferris said. “She told me she was sorry four times. I counted, because they counted the bullets.”

According to the prosecutor’s 61-page report, Hurst stopped the car for a broken taillight at 9:50 p.m. and smelled marijuana. Ferris handed over his license and was asked to step out. What happened in the next 11 seconds is in dispute, in part because the officer’s body camera had been knocked sideways and recorded mostly a fence.

Hurst told investigators that the car lurched toward him and that he believed he was about to be pinned. “I thought of my daughters,” he is quoted as saying in the report. “I yelled at him to stop and he looked right at me.”

A passenger, Denise Wells, gave a different account. Wells said in a sworn statement that Ferris had put the car in park, that it slipped because of a bad transmission and that he was trying to reach the brake. She said “everybody was yelling” and that she did not hear a command.

Osby said an engineer hired by her office had found a fault in the transmission but could not say whether it had caused the car to move.

“So a machine was broken, a camera was broken, and the only thing that worked that night was the gun,” Andrea Coleman, a lawyer for the Ferris family, said. Coleman said the family would go forward with its federal lawsuit, which accuses the city of tolerating “a pattern of unnecessary stops in Black neighborhoods.”

The department banned such “pretext stops” on paper in 2017. The police union praised the prosecutor. Its president, Sgt. Mark Dilley, said in a statement that Hurst had been “tried in the newspapers for eight months” and should be returned to duty at once.

Chief Victor Lane would not go that far. He said that Hurst, who has been on paid leave, would remain there until an internal review was complete, and that he had asked the City Council for money to replace the department’s cameras. “There is a legal standard, and then there is the standard that we set for ourselves,” Lane said. “The prosecutor has answered the first question. It’s my job to answer the second one.”

Outside, the crowd chanted “Eleven seconds!” and, later, Ferris’ name. By 8 p.m. the police had made three arrests, all of them for blocking the street. A young woman carried a sign with a drawing of a taillight and the words “It was $6 at the auto store.”

+++

[quotes.q1]
from    = "A police officer"
to      = "not face charges"
speaker = "karen-osby"
cue     = "announced"
mention = "the Harmon County prosecutor"

[quotes.q2]
from    = "the evidence did"
to      = "on Danbury Avenue"
speaker = "karen-osby"
cue     = "said"
mention = "Prosecutor Karen Osby"

[quotes.q3]
parts   = ["“I know this is not the decision that the Ferris family was praying for,”", "“I have met with them. I have looked Mrs. Ferris in the eye. But I cannot charge a case that I do not believe I can prove.”"]
speaker = "karen-osby"
cue     = "told"
mention = "Osby"

[quotes.q4]
text    = "she learned of the decision about an hour before the news conference"
speaker = "yolanda-ferris"
cue     = "said"
mention = "Yolanda Ferris"

[quotes.q5]
parts   = ["“She had her mind made up the day she took it,”", "“She told me she was sorry four times. I counted, because they counted the bullets.”"]
speaker = "yolanda-ferris"
cue     = "said"
mention = "Ferris"

[quotes.q6]
text    = "Hurst stopped the car for a broken taillight at 9:50 p.m. and smelled marijuana"
speaker = "61-page-report"
cue     = "According to"
mention = "the prosecutor’s 61-page report"

[quotes.q7]
text    = "the car lurched toward him and that he believed he was about to be pinned"
speaker = "brian-hurst"
cue     = "told"
mention = "Hurst"

[quotes.q8]
parts   = ["“I thought of my daughters,”", "“I yelled at him to stop and he looked right at me.”"]
speaker = "brian-hurst"
cue     = "quoted"
mention = "he"

[quotes.q9]
from    = "Ferris had put"
to      = "reach the brake"
speaker = "denise-wells"
cue     = "said in"
mention = "Wells"

[quotes.q10]
text    = "“everybody was yelling”"
speaker = "denise-wells"
cue     = "said"
mention = "She"

[quotes.q11]
text    = "“everybody was yelling” and that she did not hear a command"
speaker = "denise-wells"
form    = "indirect"
cue     = "said"
mention = "She"

[quotes.q12]
from    = "an engineer hired"
to      = "car to move"
speaker = "karen-osby"
cue     = "said"
mention = "Osby"

[quotes.q13]
from    = "“So a machine"
to      = "was the gun,”"
speaker = "andrea-coleman"
cue     = "said"
mention = "Andrea Coleman"

[quotes.q14]
text    = "the family would go forward with its federal lawsuit"
speaker = "andrea-coleman"
cue     = "said"
mention = "Coleman"

[quotes.q15]
text    = "“a pattern of unnecessary stops in Black neighborhoods.”"
speaker = "lawsuit"
cue     = "accuses"
mention = "lawsuit"

[quotes.q16]
from    = "Hurst had been"
to      = "duty at once"
speaker = "mark-dilley"
form    = "indirect"
cue     = "said"
mention = "Sgt. Mark Dilley"

[quotes.q17]
text    = "“tried in the newspapers for eight months”"
speaker = "mark-dilley"
cue     = "said"
mention = "Sgt. Mark Dilley"

[quotes.q18]
from    = "Hurst, who has"
to      = "the department’s cameras"
speaker = "victor-lane"
cue     = "said"
mention = "He"

[quotes.q19]
parts   = ["“There is a legal standard, and then there is the standard that we set for ourselves,”", "“The prosecutor has answered the first question. It’s my job to answer the second one.”"]
speaker = "victor-lane"
cue     = "said"
mention = "Lane"

[quotes.q20]
text    = "“Eleven seconds!”"
speaker = "crowd"
cue     = "chanted"
mention = "the crowd"

[quotes.q21]
text    = "“It was $6 at the auto store.”"
speaker = "young-woman"
mention = "A young woman"
+++
