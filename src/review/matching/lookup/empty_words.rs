//! Which words beside a quote say nothing (“Well,”, “And”, “Mr. Speaker,”), and which turn what it
//! says (“not”, “if”, “he said that”).
//!
//! What says nothing is a closed list: everything else is left out of the quote, and has to be looked
//! at. Forms of address count where commas set them apart: titles, names with titles, and the names
//! of those who speak in the source.

use std::ops::Range;

use super::Haystack;
use crate::story::Span;
use crate::story::names::is_title;
use crate::story::text::normal::{compared, is_unspaced};

/// On which side of a quote words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Before it.
    Before,
    /// After it.
    After,
}

/// Words between two pauses.
#[derive(Default)]
struct Phrase {
    words: Vec<(Span, String)>,
    /// True if a comma or a dash stands before it.
    apart_before: bool,
    /// True if one stands after it.
    apart_after: bool,
}

/// Returns true if some words of a source beside a quote say nothing.
pub(super) fn are(source: &Haystack, words: Range<usize>, side: Side) -> bool {
    words.is_empty()
        || phrases(source, words, side).iter().all(|phrase| is_empty(source, phrase, side))
}

fn is_empty(source: &Haystack, phrase: &Phrase, side: Side) -> bool {
    if phrase.words.is_empty() {
        return true;
    }
    let list = match side {
        Side::Before => OPENINGS,
        Side::After if phrase.apart_before => CLOSINGS,
        Side::After => return false,
    };
    let address = phrase.apart_before || side == Side::Before;
    let address = address && (phrase.apart_after || side == Side::After);
    are_of(list, &phrase.words) || (address && is_address(source, &phrase.words))
}

/// Returns the phrases of some words, without what the speaker stumbled over.
fn phrases(source: &Haystack, words: Range<usize>, side: Side) -> Vec<Phrase> {
    let pauses = |between: &str| {
        between.contains(|c: char| ",;:，、؛،；：—–―…-".contains(c)) || between.contains("...")
    };
    let gap = |at: usize| {
        let (before, next) = (at.checked_sub(1).and_then(|at| source.word(at)), source.word(at));
        before.map_or(String::new(), |before| source.between(before, next))
    };
    let mut all = vec![Phrase { apart_before: pauses(&gap(words.start)), ..Phrase::default() }];
    let stumbles = match side {
        Side::Before => source.stumbling(words.clone()),
        // what comes after the sentence is no repetition of it
        Side::After => source.stumbles(&source.ids()[words.clone()]),
    };
    for (at, stumble) in words.clone().zip(stumbles) {
        if at > words.start && pauses(&gap(at)) {
            if let Some(last) = all.last_mut() {
                last.apart_after = true;
            }
            all.push(Phrase { apart_before: true, ..Phrase::default() });
        }
        if let (false, Some(span), Some(last)) = (stumble, source.word(at), all.last_mut()) {
            let word = compared(&source.text()[span.range()]).into_owned();
            last.words.push((span, word));
        }
    }
    if let Some(last) = all.last_mut() {
        last.apart_after = pauses(&gap(words.end));
    }
    all
}

/// Returns true if words are a row of phrases of a list.
fn are_of(list: &str, words: &[(Span, String)]) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        let begins = |phrase: &&str| {
            let mut count = 0;
            let fits = phrase.split(' ').all(|word| {
                let same = rest.get(count).is_some_and(|(_, it)| it == word);
                count += 1;
                same
            });
            // the words of scripts without blanks are single characters
            let joined = |n: usize| rest[..n].iter().map(|(_, word)| &**word).collect::<String>();
            let n = phrase.chars().count();
            let unspaced = phrase.starts_with(is_unspaced);
            fits || (unspaced && n <= rest.len() && joined(n) == **phrase)
        };
        let Some(phrase) = list.split('|').filter(begins).max_by_key(|phrase| phrase.len()) else {
            return false;
        };
        let unspaced = phrase.starts_with(is_unspaced);
        let whole = rest[0].1 == phrase;
        let taken = match (unspaced, whole) {
            (true, false) => phrase.chars().count(),
            _ => phrase.split(' ').count(),
        };
        rest = &rest[taken.min(rest.len())..];
    }
    true
}

/// Returns true for “Mayor”, “Ms. Sallow”, “Madam Chair”, and the name of somebody who speaks.
fn is_address(source: &Haystack, words: &[(Span, String)]) -> bool {
    if words.len() > 5 {
        return false;
    }
    let mut titled = false;
    let mut all = words.iter().map(|(span, word)| {
        let printed = &source.text()[span.range()];
        if is_title(word) || has(ADDRESSES, word) {
            titled = true;
            return true;
        }
        let high = !printed.starts_with(char::is_lowercase);
        let of_label = || {
            let labels = source.labels().iter().take(MOST_LABELS);
            let mut names = labels.flat_map(|label| label.name.split_whitespace());
            names.any(|name| {
                let bare = name.trim_matches(|c: char| !c.is_alphanumeric());
                bare.chars().count() > 1 && compared(bare) == **word
            })
        };
        high && (titled || of_label())
    });
    all.all(|fits| fits)
}

/// So many labels are compared with a form of address.
const MOST_LABELS: usize = 400;

/// Returns true if some words of a source turn what stands beside them. Reports do not count where the
/// source has it in marks.
pub(super) fn turn(source: &Haystack, words: Range<usize>, in_marks: bool) -> bool {
    let counts = |word: &str| !(in_marks && has(REPORTS, word));
    let spans = words.filter_map(|at| source.word(at));
    let mut letters = String::new();
    let mut before = String::new();
    for span in spans {
        let word = compared(&source.text()[span.range()]);
        // “in may” is the month
        let month = word == "may" && has(BEFORE_MONTHS, &before);
        before = word.clone().into_owned();
        if month {
            continue;
        }
        let ends = word.ends_with("n't") || (word.starts_with("un") && word.ends_with("true"));
        if ends || (has(TURNING, &word) && counts(&word)) {
            return true;
        }
        if word.contains(is_unspaced) {
            letters.push_str(&word);
        }
    }
    TURNING_LETTERS.split('|').any(|some| letters.contains(some) && counts(some))
}

/// Returns true if a list has a word.
fn has(list: &str, word: &str) -> bool {
    list.split('|').any(|it| it == word)
}

/// What opens a sentence and says nothing, in lower case.
const OPENINGS: &str = "well|so|and|but|now|okay|ok|oh|ah|look|listen|you know|um|uh|yeah|also|nun|na|na ja|\
    naja|tja|und|aber|nou|dus|maar|och|men|alors|eh bien|ben|bon|et|mais|donc|euh|bueno|\
    pues|y|pero|entonces|bom|então|e|mas|beh|allora|dunque|però|więc|ale|ну|и|но|а|так|вот|\
    та|але|отже|λοιπόν|και|αλλά|yani|şey|ve|ama|peki|طيب|حسنا|لكن|אז|אבל|خب|تو|तो|और|लेकिन|\
    à|ừ|えー|ええと|えっと|あの|あのー|まあ|さて|では|そして|嗯|那么|那麼|好|음|어|그|자|그래서|그리고|เอ่อ";

/// What follows a comma at the end of a sentence and says nothing.
const CLOSINGS: &str = "you know|okay|ok|um|uh|yeah|ne|euh|eh|ну|вот|yani|that's all|that's it|\
    that's all i'm saying";

/// Forms of address that are no titles.
const ADDRESSES: &str = "sir|ma'am|madam|chair|everybody|everyone|folks|friends|colleagues|ladies|gentlemen|and|\
    members|the|of|council|committee|my";

/// Words that turn what stands beside them: denials, conditions, doubts, reports.
const TURNING: &str = "not|no|never|nobody|none|nothing|neither|nor|cannot|without|hardly|barely|unless|if|\
    whether|except|false|deny|denies|denied|denying|lie|lies|lied|refuse|refuses|refused|\
    wrong|wrongly|falsely|misquoted|attributed|joked|doubt|doubts|instead|maybe|perhaps|allegedly|alleged|alleges|supposedly|\
    reportedly|rumour|rumor|claim|claims|claimed|said|says|say|saying|told|tells|think|\
    thinks|thought|believe|believes|believed|pretend|pretends|pretended|suppose|imagine|may|\
    might|could|almost|nearly|stop|stopped|fail|failed|nicht|kein|keine|keinen|keinem|\
    keiner|nie|niemals|niemand|nichts|ohne|weder|wenn|falls|ob|sagt|sagte|angeblich|\
    vielleicht|glaube|falsch|leugnet|bestreitet|niet|geen|nooit|niets|zonder|als|zei|zegt|\
    misschien|inte|icke|ikke|aldrig|aldri|ingen|inget|utan|uten|uden|om|hvis|ei|ne|n|pas|\
    jamais|personne|rien|aucun|aucune|sans|ni|si|dit|disait|faux|peut|prétend|crois|pense|\
    nunca|jamás|nadie|nada|sin|tampoco|ningún|ninguna|dijo|dice|quizás|creo|falso|niega|não|\
    ninguém|sem|nem|se|disse|diz|talvez|acho|non|mai|nessuno|niente|nulla|senza|né|forse|\
    credo|nega|nigdy|nikt|nic|bez|jeśli|gdyby|czy|nieprawda|není|nikdy|nikdo|не|нет|ни|\
    никогда|никто|ничего|никому|без|если|неправда|ложь|якобы|сказал|сказала|говорят|думаю|\
    возможно|ні|ніколи|ніхто|нічого|якщо|сказав|δεν|μην|όχι|ποτέ|κανείς|κανένας|χωρίς|αν|\
    είπε|ίσωσ|değil|hiç|asla|yok|eğer|soha|senki|ha|en|emme|eivät|jos|لا|لم|لن|ليس|ليست|لست|\
    ما|غير|دون|بدون|إذا|لو|أبدا|قال|قالت|לא|אין|אל|בלי|אם|אף|אמר|אמרה|نه|نیست|هرگز|اگر|नहीं|\
    न|मत|बिना|अगर|না|নয়|যদি|tidak|bukan|tanpa|jika|không|chưa|chẳng|nếu|안|못|만약|않는다|않았다|\
    않습니다|않겠다|않겠습니다|아니다|아닙니다|없다|없습니다";

/// Words before the names of months.
const BEFORE_MONTHS: &str = "in|of|by|until|till|since|next|last|this|early|late|mid|after|before";

/// The same in scripts without blanks, where no word can be told from the next.
const TURNING_LETTERS: &str = "不|没|沒|未|无|無|非|别|別|否|如果|若|据说|據說|也许|ない|なか|ません|ませ|ず|ぬ|もし|誰も|決して|たら|と言|らしい|そうだ|않|못|없|아니|만약|\
    라고|ไม่|มิ|ถ้า|หาก|ว่า|ບໍ່|ຖ້າ|មិន|ពុំ|គ្មាន|បើ|မ";

/// Those of them that report: around marks of the source they say whose the words are.
const REPORTS: &str = "say|said|says|saying|tell|told|tells|claim|claims|claimed|sagt|sagte|zei|zegt|\
    dit|disait|dijo|dice|disse|diz|сказал|сказала|сказав|говорят|είπε|قال|قالت|אמר|אמרה|と言|라고|ว่า";
