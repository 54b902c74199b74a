+++
format   = 1
title    = "Morning digest: Tolliver gets a challenger in the 3rd"
language = "en"

[people.ray-tolliver]
name    = "Ray Tolliver"
aliases = ["Tolliver"]

[people.gloria-nunn]
name    = "Gloria Nunn"
aliases = ["Nunn"]

[people.ad]
name = "ad"
kind = "document"

[people.voice-over]
name = "voice-over"
kind = "document"

[people.tom-pikeworth]
name    = "Tom Pikeworth"
aliases = ["Pikeworth"]

[people.sarah-beal]
name    = "Sarah Beal"
aliases = ["Beal"]

[people.memo]
name = "memo"
kind = "document"

[people.democratic-strategist]
name = "Democratic strategist"

[people.marrow-county-herald]
name = "Marrow County Herald"
kind = "organization"

[people.jim-oakes]
name    = "Jim Oakes"
aliases = ["Oakes"]
+++

Morning digest: Tolliver gets a challenger in the 3rd

• Third District: Former state Sen. Gloria Nunn announced on Wednesday that she will run against Rep. Ray Tolliver, a fourth-term Republican, saying that the incumbent had “gone missing” during last year’s floods and that she would hold “a town hall a month, in person, with a microphone.” Tolliver won by 11 points in 2022 but the district has since been redrawn. He “welcomes anyone to the race who wants to defend the last four years of inflation,” said Tom Pikeworth, a Tolliver spokesman.

• Governor: Jim Oakes is up with his first television spot, a 30-second ad in which the former prosecutor walks through a closed paper mill and says that he grew up two blocks away. “They sent the jobs to Mexico and the bill to us,” a voice-over says as the screen shows a picture of the current governor, Sarah Beal, at a ribbon-cutting. “Jim Oakes has never been to that mill except to film an ad,” Beal told reporters when she was shown the spot. The mill closed in 2009, two years before Beal took office, according to The Marrow County Herald, a fact the ad does not mention.

• More on that ad: A second version, which will run only on streaming services, drops the reference to Mexico. It says Beal “looked the other way” while companies left. A Democratic strategist not working in the race said the softer language was “a sign they polled it”; Oakes, asked about the difference at a stop in Canby, said there were “a lot of versions of a lot of things.”

• Senate: A memo from the campaign of Rep. Lowell Stack that was sent to donors over the weekend and obtained by this newsletter describes his path to the nomination as “narrow but paved” and says that rivals “are splitting a vote that was never ours.” The memo was first mentioned by the podcast “Left Field.”

• Ballot measures: The signature count for the “open” primary initiative will be certified on Friday. Supporters need 91,000. Nunn, who is a co-chair of the effort, said last month that they had more than 120,000, although Tolliver has said the petition drive, known as “Let Us Vote,” was paid for by out-of-state groups.

• Quote of the day: “I have been called worse by better,” Tolliver said on “Fox and Neighbors” after the host read him Nunn’s statement. “And usually earlier in the morning.”

+++

[quotes.q1]
text    = "she will run against Rep. Ray Tolliver"
speaker = "gloria-nunn"
cue     = "announced"
mention = "Former state Sen. Gloria Nunn"

[quotes.q2]
text    = "“gone missing”"
speaker = "gloria-nunn"
cue     = "saying"
mention = "Former state Sen. Gloria Nunn"

[quotes.q3]
text    = "“a town hall a month, in person, with a microphone.”"
speaker = "gloria-nunn"
mention = "Former state Sen. Gloria Nunn"

[quotes.q4]
from    = "“welcomes anyone to"
to      = "years of inflation,”"
speaker = "tom-pikeworth"
cue     = "said"
mention = "Tom Pikeworth"

[quotes.q5]
text    = "he grew up two blocks away"
speaker = "jim-oakes"
cue     = "says"
mention = "Jim Oakes"

[quotes.q6]
text    = "“They sent the jobs to Mexico and the bill to us,”"
speaker = "voice-over"
cue     = "says"
mention = "a voice-over"

[quotes.q7]
text    = "“Jim Oakes has never been to that mill except to film an ad,”"
speaker = "sarah-beal"
cue     = "told"
mention = "Beal"

[quotes.q8]
text    = "The mill closed in 2009, two years before Beal took office"
speaker = "marrow-county-herald"
cue     = "according to"
mention = "The Marrow County Herald"

[quotes.q9]
text    = "“looked the other way”"
speaker = "ad"
cue     = "says"
mention = "It"

[quotes.q10]
text    = "“a sign they polled it”"
speaker = "democratic-strategist"
cue     = "said"
mention = "A Democratic strategist"

[quotes.q11]
text    = "“a lot of versions of a lot of things.”"
speaker = "jim-oakes"
cue     = "said"
mention = "Oakes"

[quotes.q12]
text    = "“narrow but paved”"
speaker = "memo"
cue     = "describes"
mention = "A memo from the campaign of Rep. Lowell Stack"

[quotes.q13]
text    = "“are splitting a vote that was never ours.”"
speaker = "memo"
cue     = "says"
mention = "A memo from the campaign of Rep. Lowell Stack"

[quotes.q14]
text    = "they had more than 120,000"
speaker = "gloria-nunn"
cue     = "said"
mention = "Nunn"

[quotes.q15]
text    = "the petition drive, known as “Let Us Vote,” was paid for by out-of-state groups"
speaker = "ray-tolliver"
form    = "indirect"
cue     = "said"
mention = "Tolliver"

[quotes.q16]
text    = "“I have been called worse by better,”"
speaker = "ray-tolliver"
cue     = "said"
mention = "Tolliver"

[quotes.q17]
text    = "“And usually earlier in the morning.”"
speaker = "ray-tolliver"
mention = "Tolliver"
+++
