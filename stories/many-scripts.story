+++
format   = 1
title    = "One market, five scripts"
date     = "2025-11-08"
outlet   = "sayso samples"
language = "en"
note     = "Invented: the market, the people, the words. Made to show widths, line breaking, both directions, marks that sit on letters, and emoji."

[people.mori]
name    = "森田ハナ"
aliases = ["森田さん", "Hana Morita", "Morita"]
role    = "sells tea"

[people.nadia]
name    = "نادية السالمي"
aliases = ["نادية", "Nadia al-Salmi", "al-Salmi"]
role    = "sells bread"

[people.kavita]
name    = "कविता जोशी"
aliases = ["Kavita Joshi", "Joshi"]
role    = "sells spices"

[people.somsri]
name    = "สมศรี"
aliases = ["Somsri"]
role    = "sells noodles"

[people.nguyen]
name    = "Lê Thuỷ Tiên"
aliases = ["Tiên"]
role    = "keeps the market’s accounts"

[people.zoe]
name    = "Zoë Å. Niño"
aliases = ["Niño"]
role    = "runs the market’s account"
note    = "In the article the marks on this name are characters of their own, as some keyboards send them."

[sources.board]
title = "Notice board of the market, photograph"
kind  = "original_document"
date  = "2025-11-08"

[sources.post]
title = "Post of the market on Plaza"
kind  = "public_post"
date  = "2025-11-08"
+++

The market under the railway arches opened again on Saturday with 24 stalls, nine more than in spring, and nobody needed to be told in one language only.

森田ハナさんは入口でお茶を売っている。「雨の日でも、お客さんは来てくれます」と森田さんは話した。きょうは緑茶が一番よく売れたという。

Morita, who pours as she talks, has a word for regulars: “常連さん”, she said, and nodded at a man who was reading the paper.

وصلت نادية السالمي قبل الفجر ومعها الخبز. وقالت نادية: «الخبز الجيد يحتاج إلى وقت وصبر». بعد ساعتين لم يبق عندها شيء.

By noon al-Salmi had sold 180 loaves. “صباح الخير, good morning, it is all the same bread,” she said, and wrote 180 on the board in two ways: 180 and ١٨٠.

कविता जोशी मसाले बेचती हैं। “मेरी दादी भी इसी बाज़ार में काम करती थीं,” कविता जोशी ने कहा। उनकी दुकान पर दिन भर भीड़ रही।

สมศรีขายก๋วยเตี๋ยวมาสิบปีแล้ว “วันนี้อากาศดีมาก ลูกค้าก็เยอะ” สมศรีกล่าว

Lê Thuỷ Tiên keeps the accounts. “Năm nay chúng tôi có lãi,” Tiên said: this year there is a profit.

Zoë Å. Niño writes for the market on Plaza. The post of the morning had 212 hearts by noon:

> ☔️ or ☀️, we’re open! Bring the whole 👨‍👩‍👧‍👦, we have tea 🍵, bread 🥖 and noodles 🍜. 👋🏽 from 🇯🇵 🇴🇲 🇮🇳 🇹🇭 🇻🇳 ❤️

Niño would not say which flag was asked about most. “They’re all equal, and I’m tired 😴,” Niño said.

+++

[quotes.q1]
text    = "「雨の日でも、お客さんは来てくれます」"
speaker = "mori"
form    = "direct"
cue     = "話した"
mention = "森田さん"

[quotes.q2]
text    = "きょうは緑茶が一番よく売れた"
speaker = "mori"
form    = "indirect"
cue     = "という"
mention = "森田さん"

[quotes.q3]
text    = "“常連さん”"
speaker = "mori"
form    = "partial"
cue     = "said"
mention = "Morita"
note    = "Japanese for a regular customer."

[quotes.q4]
text    = "«الخبز الجيد يحتاج إلى وقت وصبر»"
speaker = "nadia"
form    = "direct"
cue     = "وقالت"
mention = "نادية"
note    = "Good bread needs time and patience."

[quotes.q5]
text    = "“صباح الخير, good morning, it is all the same bread,”"
speaker = "nadia"
form    = "direct"
cue     = "said"
mention = "al-Salmi"

[quotes.q6]
text    = "“मेरी दादी भी इसी बाज़ार में काम करती थीं,”"
speaker = "kavita"
form    = "direct"
cue     = "कहा"
mention = "कविता जोशी"
note    = "My grandmother worked in this market, too."

[quotes.q7]
text    = "“วันนี้อากาศดีมาก ลูกค้าก็เยอะ”"
speaker = "somsri"
form    = "direct"
cue     = "กล่าว"
mention = "สมศรี"
note    = "The weather is very good today, and there are many customers."

[quotes.q8]
text    = "“Năm nay chúng tôi có lãi,”"
speaker = "nguyen"
form    = "direct"
cue     = "said"
mention = "Tiên"

[quotes.q9]
from    = "☔️ or ☀️"
to      = "❤️"
speaker = "zoe"
form    = "direct"
cue     = "writes"
mention = "Zoë Å. Niño"
medium  = "Plaza"
basis   = "public_post"

[quotes.q10]
text         = "“They’re all equal, and I’m tired 😴,”"
speaker      = "zoe"
form         = "direct"
cue          = "said"
mention      = "Niño"

[claims.c1]
text     = "24 stalls, nine more than in spring"
says     = "The market has 24 stalls; in spring it had 15."
by       = "narrator"
kind     = "quantity"
evidence = [{ source = "board", locator = "list of stalls", stance = "supports" }]

[claims.c2]
text     = "al-Salmi had sold 180 loaves"
says     = "Nadia al-Salmi had sold 180 loaves by noon."
by       = "nadia"
kind     = "quantity"
about    = ["nadia"]
evidence = [{ source = "board", locator = "lower left", stance = "supports", excerpt = "180 ١٨٠" }]

[claims.c3]
text     = "The post of the morning had 212 hearts by noon"
says     = "The market’s post of the morning had 212 hearts by noon."
by       = "narrator"
kind     = "quantity"
evidence = [{ source = "post", locator = "count under the post, at 12:00", stance = "supports" }]
suggested_by = "sample tagger 0.1"
score        = 0.82

[embeds.e1]
from   = "☔️ or ☀️"
to     = "❤️"
medium = "Plaza"
author = "zoe"
date   = "2025-11-08"
+++
