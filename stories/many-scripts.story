+++
format   = 1
title    = "One school fair, five scripts"
date     = "2026-05-16"
outlet   = "sayso samples"
language = "en"
note     = "Invented for this program, to show how text in many scripts is set; nobody in it exists."

[people.aoki]
name    = "青木春子"
aliases = ["Haruko Aoki", "Aoki"]
role    = "music teacher"

[people.layla]
name    = "ليلى حداد"
aliases = ["Layla Haddad", "Haddad"]
role    = "baker"

[people.meera]
name    = "मीरा शर्मा"
aliases = ["Meera Sharma", "Sharma"]
role    = "head of the school"

[people.nok]
name    = "นก ใจดี"
aliases = ["Nok Jaidee"]
role    = "parent"

[people.zoe]
name    = "Zoë Nguyễn"
aliases = ["Zoë"]
role    = "pupil, aged nine"

[people.children]
name = "the youngest class"
kind = "group"
+++

# One school fair, five scripts

The spring fair of the Lindenweg school drew 340 visitors on Saturday 🎉, more than twice as many as last year, the head of the school, मीरा शर्मा (Meera Sharma), told the parents. She opened it in Hindi: “आज हमारे स्कूल में सबका स्वागत है।”

The music teacher 青木春子 (Haruko Aoki) led a choir of forty. 「子どもたちは三か月間、毎日練習しました。」と青木春子は話した。 Asked whether she was nervous, she laughed: “少しだけ。”

ليلى حداد (Layla Haddad), who bakes for the fair every year, sold out before noon. قالت ليلى حداد: «بعنا كل الخبز قبل الظهر.» She has raised the number of loaves from 80 to 200 since 2023.

A parent, นก ใจดี (Nok Jaidee), brought rice and mango for the whole yard. “ปีหน้าเราจะมาอีก” she said, and her neighbours nodded 👍🏽.

The last word went to Zoë Nguyễn, who is nine. “C’était génial ❤️,” Zoë said, pointing at the flags on the fence: 🇯🇵 🇮🇳 🇹🇭 🇫🇷. Beside her stood a family of four 👨‍👩‍👧‍👦 and a scarecrow that the youngest class calls “Señor Ñandú”.

+++
[quotes.q1]
text    = "drew 340 visitors on Saturday 🎉, more than twice as many as last year"
speaker = "meera"
form    = "indirect"
cue     = "told the parents"

[quotes.q2]
text    = "“आज हमारे स्कूल में सबका स्वागत है।”"
speaker = "meera"
form    = "direct"
cue     = "opened it in Hindi"
mention = "She"

[quotes.q3]
text    = "「子どもたちは三か月間、毎日練習しました。」"
speaker = "aoki"
form    = "direct"
cue     = "話した"
mention = "青木春子"

[quotes.q4]
text    = "“少しだけ。”"
speaker = "aoki"
form    = "direct"
cue     = "laughed"
mention = "she"

[quotes.q5]
text    = "«بعنا كل الخبز قبل الظهر.»"
speaker = "layla"
form    = "direct"
cue     = "قالت"
mention = "ليلى حداد"

[quotes.q6]
text    = "“ปีหน้าเราจะมาอีก”"
speaker = "nok"
form    = "direct"
cue     = "said"
mention = "she"

[quotes.q7]
text    = "“C’était génial ❤️,”"
speaker = "zoe"
form    = "direct"
cue     = "said"
mention = "Zoë"

[quotes.q8]
text    = "“Señor Ñandú”"
speaker = "children"
form    = "term"

[claims.c1]
text      = "340 visitors"
says      = "The fair had 340 visitors."
by        = "meera"
kind      = "quantity"
checkable = "yes"

[claims.c2]
text      = "sold out before noon"
says      = "All the bread was sold before noon."
by        = "layla"
quotes    = ["q5"]
kind      = "event"
checkable = "partly"

[claims.c3]
text      = "from 80 to 200 since 2023"
says      = "The baker makes 200 loaves for the fair now; in 2023 it was 80."
by        = "narrator"
kind      = "quantity"
checkable = "yes"
+++
