//! Words that are said twice: what means nothing twice is tidied, what may mean something is shown.

use crate::lookup::{PAY, ada};

#[test]
fn a_doubled_word_that_may_mean_something_is_shown_as_what_it_is() {
    for (said, quote) in [
        ("I do not not think so at all.", "“I do not think so at all.”"),
        ("He had had enough of the boats.", "“He had enough of the boats.”"),
        ("I know that that is wrong here.", "“I know that is wrong here.”"),
        ("It was a very very bad day.", "“It was a very bad day.”"),
        ("She gave her her money back.", "“She gave her money back.”"),
        ("We will never, never pay them.", "“We will never pay them.”"),
        ("I don’t, don’t think so at all.", "“I don’t think so at all.”"),
        ("We can do not do not go there.", "“We can do not go there.”"),
        ("We asked more and more and more men.", "“We asked more and more men.”"),
        ("Wir zahlen das nicht nicht im Mai.", "„Wir zahlen das nicht im Mai.“"),
        ("Ja, nein, nein, wir zahlen nicht.", "„Ja, nein, wir zahlen nicht.“"),
        ("Мы не не заплатим им в мае.", "«Мы не заплатим им в мае.»"),
        ("Это очень очень плохо для нас.", "«Это очень плохо для нас.»"),
        ("Ce n’est pas pas vrai du tout.", "« Ce n’est pas vrai du tout. »"),
        ("Αυτό είναι πολύ πολύ κακό εδώ.", "«Αυτό είναι πολύ κακό εδώ.»"),
        ("هذا أمر سيئ جدا جدا لنا", "«هذا أمر سيئ جدا لنا»"),
        ("זה מאוד מאוד רע לכולנו", "”זה מאוד רע לכולנו”"),
        ("यह बड़े बड़े लोग हैं यहाँ", "“यह बड़े लोग हैं यहाँ”"),
        ("我们天天去那里。", "“我们天去那里。”"),
    ] {
        assert_eq!(ada(&format!("BROOK: {said}\n"), quote), "altered own:BROOK", "{said}");
        // the other way round: said once, printed twice
        let (said, quote) =
            (quote.trim_matches(|c: char| "“”„«» ".contains(c)), format!("“{said}”"));
        assert_eq!(ada(&format!("BROOK: {said}\n"), &quote), "altered own:BROOK", "{said}");
    }
}

#[test]
fn what_somebody_stumbles_over_is_tidied() {
    for said in [
        "We we will pay the the crew, um, in May",
        "We will, uh, we will pay the crew in May",
        "We will pay the crew, the crew in May",
    ] {
        assert_eq!(ada(&format!("BROOK: {said}.\n"), PAY), "tidied own:BROOK", "{said}");
    }
    for (said, quote) in [
        ("The tapes are from um from the camera.", "“The tapes are from the camera.”"),
        ("I know that is um that is not so.", "“I know that is not so.”"),
        ("Ja, wir, äh, wir zahlen im, im Mai.", "„Ja, wir zahlen im Mai.“"),
        ("Мы, мы заплатим команде в, в мае.", "«Мы заплатим команде в мае.»"),
        ("Oui, je je paie les les marins.", "« Oui, je paie les marins. »"),
        ("نعم نحن نحن سندفع أجور الطاقم", "«نعم نحن سندفع أجور الطاقم»"),
        ("כן אנחנו אנחנו נשלם לצוות", "”כן אנחנו נשלם לצוות”"),
    ] {
        assert_eq!(ada(&format!("BROOK: {said}\n"), quote), "tidied own:BROOK", "{said}");
    }
}
