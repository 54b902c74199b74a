//! Names that begin a line without the mark of a label: whose words follow is asked, and sentences
//! that begin with a name are none of this.

use crate::lookup::{PAY, ada};

const SAID: &str = "We will pay the crew in May.\n";

/// Lines that say that somebody else speaks, who is nobody of the story.
const CHANGES: &[&str] = &[
    "● Carl Mills We are late. ",
    "➤ Carl Mills Pay day is here. ",
    "• O’Shea We are late. ",
    "@Carl Mills We are late. ",
    "@carlmills we are late. ",
    "🎤 Carl Mills: We are late. ",
    "🎤 Carl Mills We are late. ",
    "- Carl Mills: We are late. ",
    "> Carl Mills: We are late. ",
    "1. Carl Mills We are late. ",
    "12. Carl Mills: We are late. ",
    "Carl Mills — We are late. ",
    "Carl Mills - We are late. ",
    "Carl Mills—We are late. ",
    "Mills – We are late. ",
    "The Mayor – We are late. ",
    "MILLS — We are late. ",
    "Carl Mills | We are late. ",
    "| Carl Mills | We are late. ",
    "Carl Mills > We are late. ",
    "Carl Mills → We are late. ",
    "Carl Mills = We are late. ",
    "Carl Mills; We are late. ",
    "Carl Mills\tLate is late. ",
    "Carl Mills   Late is late. ",
    "Carl Mills. We are late. ",
    "C. Mills. We are late. ",
    "C.M. We are late. ",
    "CARL MILLS. We are late. ",
    "Mayor Mills. We are late. ",
    "Carl Mills, We are late. ",
    "Carl Mills We are late. ",
    "CARL MILLS We are late. ",
    "Cllr Mills We are late. ",
    "Carl Mills (mayor) We are late. ",
    "CARL MILLS, mayor: We are late. ",
    "Carl Mills wrote: We are late. ",
    "Carl Mills said: “We are late.” ",
    "[Carl Mills] We are late. ",
    "(Carl Mills) We are late. ",
    "<Carl Mills> We are late. ",
    "<carl_mills> we are late. ",
    "**Carl Mills** We are late. ",
    "__Carl Mills__ We are late. ",
    "*Mills* We are late. ",
    "~Carl Mills~ We are late. ",
    "“Carl Mills”: We are late. ",
    "[10:22] Carl Mills We are late. ",
    "10:22 Carl Mills We are late. ",
    "03/05/2024, 10:22 - Carl Mills: We are late. ",
    "[03/05/2024, 10:22:01] Carl Mills: We are late. ",
    "2024-05-03 10:22 Carl Mills: We are late. ",
    "10:22:01 From Carl Mills to Everyone:\n\tWe are late. ",
    "Carl Mills 10:22 AM\nWe are late. ",
    "Carl Mills, 10:22\nWe are late. ",
    "Carl Mills — Today at 10:22\nWe are late. ",
    "Carl Mills <carl@example.org> wrote:\nWe are late. ",
    "From: Carl Mills\nWe are late. ",
    "Carl Mills\nWe are late. ",
    "# Carl Mills\n\nWe are late. ",
    "<p><b>Carl Mills</b> We are late. ",
    "<p><span class=\"name\">Carl Mills</span>: We are late. ",
    "<h3>Carl Mills</h3>\nWe are late. ",
    "<tr><td>Carl Mills</td><td>We are late. ",
    "S1: No.\nS2: We are late. ",
    "J: We are late. ",
    "***Carl Mills*** We are late. ",
    "- **Carl Mills** We are late. ",
    "⟨Carl Mills⟩ We are late. ",
    "'Carl Mills': We are late. ",
    "/Carl Mills/ We are late. ",
    "+ Carl Mills: We are late. ",
    "= Carl Mills: We are late. ",
    "== Carl Mills ==\nWe are late. ",
    "--- Carl Mills ---\nWe are late. ",
    "Carl Mills @ 10:22\nWe are late. ",
    "Carl Mills at 10:22 AM\nWe are late. ",
    "Carl Mills, Mayor of Lindmere\nWe are late. ",
    "The mayor, Carl Mills: We are late. ",
    "Answer by Carl Mills: We are late. ",
    "Statement by Carl Mills\n\nWe are late. ",
    "Rede von Karl Groß\n\nWir sind spät. ",
    "Заявление от Иван Петров\n\nМы опоздали. ",
    "{\"name\": \"Carl Mills\", \"said\": \"We are late. ",
    "{\"speaker\":\"Иван Петров\",\"text\":\"Мы опоздали. ",
    "<u who=\"#cm\">We are late. ",
    "Carl Mills,10:22,\"We are late. ",
    "10:22;Carl Mills;We are late. ",
    "It is cold. [Carl Mills] We are late. ",
    "It is cold. (Carl Mills) We are late. ",
    "It is cold. — Carl Mills: We are late. ",
    "寒い。【佐藤一郎】遅い。",
    "佐藤一郎 — 遅い。",
    "【佐藤一郎】遅い。",
    "● 佐藤一郎 遅い。",
    "鈴木「遅い。」\n",
    "سلمى حداد — تأخرنا. ",
    "● سلمى حداد: تأخرنا. ",
    "[سلمى حداد] تأخرنا. ",
    "דנה כהן – מאוחר. ",
    "● Иван Петров Мы опоздали. ",
    "Иван Петров — Мы опоздали. ",
    "🎤 Иван Петров: Мы опоздали. ",
    "• Κώστας Νίκου Είναι αργά. ",
    "Κώστας Νίκου – Είναι αργά. ",
    "**김철수** 늦었습니다. ",
    "김철수 | 늦었습니다. ",
    "अजय वर्मा — देर हो गई। ",
    "[अजय वर्मा] देर हो गई। ",
    "▶ Jean-Luc Hervé Nous sommes en retard. ",
    "J.-L. Hervé. Nous sommes en retard. ",
    "Karl von Mills. Es ist spät. ",
];

/// Lines that say nothing of who speaks.
const SENTENCES: &[&str] = &[
    "Carl Mills said he would come. ",
    "Bill Hart said he would come. ",
    "Ada Brook was there. ",
    "Carl Mills and Dora Lund came. ",
    "Carl Mills, the mayor, said no. ",
    "Carl Mills’s boats are old. ",
    "Carl Mills, I thank you. ",
    "Yes. Carl Mills knows it. ",
    "“Carl Mills came,” she said. ",
    "- Carl Mills came first. ",
    "● Carl Mills came first. ",
    "● We came first. ",
    "Carl Mills is late — We know it. ",
    "Yes — We know it. ",
    "Next Monday I will go. ",
    "Last Tuesday We met. ",
    "Mr. Speaker, I thank you. ",
    "Dear Carl Mills, We thank you. ",
    "Thank You All. ",
    "Good Morning Everyone. ",
    "New York. ",
    "[Music] ",
    "(Applause) ",
    "[10:22] It is late. ",
    "1. Harbour dues. ",
    "3.5 million boats. ",
    "Minutes of the Meeting\n\n",
    "Lindmere Harbour Board\nMeeting of May 3\n\n",
    "Bridge Opens\n\nThe bridge opens today. ",
    "Public Comment\n\n",
    "Trump Says He Never Pledged To Go.\n\n",
    "Statement by Ada Brook\n\n",
    "Mr. Hart, I thank you. ",
    "Carl Mills — he leads the board — came late. ",
    "Carl Mills (he leads the board) came late. ",
    "[Carl Mills] came late. ",
    "**Carl Mills** came late. ",
    "Карл Миллс – он ведёт совет – опоздал. ",
    "**Νίκος Παππάς** ήταν εκεί. ",
    "## Key Points\n\n",
    "OK. ",
    "Photo by Carl Mills\n\n",
    "The answer is easy. ",
    "I am late. ",
    "This is Carl Mills. ",
    "We met him. (Applause) ",
    "We met him — Carl Mills — at noon. ",
    "He lost. [Laughter] ",
    "Texas Sen. Carl Mills is late. ",
    "Donald J. Mills is late. ",
    "Карл Миллс сказал, что мы опоздали. ",
    "Ада Брук была там. ",
    "Η Νίκη Παππά ήταν εκεί. ",
    "Νίκη Παππά είπε ότι θα έρθει. ",
    "محمد علي قال إنه سيأتي. ",
    "محمد علي، رئيس البلدية، قال لا. ",
    "نعم — نحن متأخرون. ",
    "דנה כהן אמרה שהיא תבוא. ",
    "鈴木花子は来ると言った。",
    "はい — 遅い。",
    "김철수는 거기에 있었다. ",
    "अदा ब्रुक वहाँ थीं। ",
    "Der Rat Lindmere tagt. ",
    "Liebe Freunde. Wir sind spät. ",
    "La Mairie de Lindmere est là. ",
];

#[test]
fn a_name_before_a_sentence_leaves_it_open_who_speaks() {
    for line in CHANGES {
        for before in ["", "BROOK: No.\n", "[0:01] ADA BROOK: No.\n\n"] {
            let found = ada(&format!("{before}{line}{SAID}"), PAY);
            let asked = [" unclear:", " other:", " reported:"].iter().any(|it| found.contains(it));
            assert!(asked, "{before}{line}: {found}");
        }
    }
}

#[test]
fn a_sentence_that_begins_with_a_name_is_no_label() {
    for line in SENTENCES {
        assert_eq!(ada(&format!("{line}{SAID}"), PAY), "verbatim", "{line}");
        let found = ada(&format!("BROOK: No.\n{line}{SAID}"), PAY);
        assert_eq!(found, "verbatim own:BROOK", "{line}");
    }
}

#[test]
fn the_speakers_own_name_before_a_sentence_is_no_doubt_and_ends_one() {
    for line in [
        "● Ada Brook We are late. ",
        "Ada Brook — We are late. ",
        "**Ada Brook** We are late. ",
        "[Ada Brook] We are late. ",
        "Ada Brook 10:22 AM\nWe are late. ",
        "03/05/2024, 10:22 - Ada Brook: We are late. ",
    ] {
        let found = ada(&format!("{line}{SAID}"), PAY);
        assert!(found == "verbatim" || found.starts_with("verbatim own:"), "{line}: {found}");
        let found = ada(&format!("Carl Mills — No.\n{line}{SAID}"), PAY);
        assert!(found == "verbatim" || found.starts_with("verbatim own:"), "{line}: {found}");
    }
    // the label of the next turn says who speaks again
    let found = ada(&format!("● Carl Mills We are late.\nBROOK: {SAID}"), PAY);
    assert_eq!(found, "verbatim own:BROOK");
}

#[test]
fn where_nobody_is_labelled_people_say_who_they_are() {
    for line in [
        "I’m Carl Mills. We are late. ",
        "My name is Carl Mills. We are late. ",
        "This is Carl Mills speaking. We are late. ",
        "Ich bin Karl Groß. Wir sind spät. ",
        "Меня зовут Иван Петров. Мы опоздали. ",
        "Με λένε Νίκος Παππάς. Είναι αργά. ",
    ] {
        let found = ada(&format!("{line}{SAID}"), PAY);
        assert!(found.starts_with("verbatim unclear:"), "{line}: {found}");
    }
    assert_eq!(ada(&format!("I’m Ada Brook. We are late. {SAID}"), PAY), "verbatim");
    assert_eq!(
        ada(&format!("BROOK: No.\nI’m Carl Mills’s boss. {SAID}"), PAY),
        "verbatim own:BROOK"
    );
}

#[test]
fn a_cue_with_a_name_is_that_persons() {
    let cue =
        |name: &str| format!("WEBVTT\n\n{name}\n00:01.000 --> 00:02.000\nWe are late. {SAID}");
    assert_eq!(ada(&cue("Carl Mills"), PAY), "verbatim unclear:Carl Mills");
    assert_eq!(ada(&cue("Иван Петров"), PAY), "verbatim unclear:Иван Петров");
    assert_eq!(ada(&cue("Ada Brook"), PAY), "verbatim");
    assert_eq!(ada(&cue("intro-7"), PAY), "verbatim");
}

#[test]
fn the_place_of_a_report_says_nothing_of_what_stands_in_marks() {
    let article =
        "LINDMERE — The board met. Ada Brook said: “We will pay the crew in May.” It rained.\n";
    assert_eq!(ada(article, PAY), "verbatim");
    let article =
        "LINDMERE — The board met. Bill Hart said: “We will pay the crew in May.” It rained.\n";
    assert_ne!(ada(article, PAY), "verbatim");
}
