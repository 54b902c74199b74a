+++
format   = 1
title    = "Signs of all widths"
date     = "2025-11-09"
outlet   = "sayso samples"

[people.salmi]
name    = "نادية السالمي"
role    = "180 تاجرة"

[people.ada]
name    = "Ada Brook"
+++

Variation: ☔️ ☀️ ⚖️ ❤️ ▶️ ☎ end. Skin: 👍🏽 👋🏿 🤝 end. Flags: 🇯🇵🇴🇲 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇦 end.

Families: 👨‍👩‍👧‍👦 👩🏽‍⚖️ 🏳️‍🌈 end. Keycaps: 1️⃣ #️⃣ end.

CJK: 雨の日、田中さんは「はい」と言った。한국어 ｱｲｳ end. Marks: é ñ z̧̧̧̧̧̧̧̧̧̧̧ end.

Soft hy­phen, zero​width, join‍er, nb sp, t	ab end. Ambiguous: “a” ‘b’ — … § ± × ① Ω Я end.

قالت نادية السالمي: «180 رغيفا في اليوم» (12) ثم وصلت Ada Brook ومعها 3 كتب.

Ada Brook said: “שלום, 12 loaves.”

+++

[quotes.q1]
text    = "«180 رغيفا في اليوم»"
speaker = "salmi"

[quotes.q2]
text    = "“שלום, 12 loaves.”"
speaker = "ada"
