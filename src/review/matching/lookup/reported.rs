//! Whether words of a source are somebody else's, whom the speaker quotes: they stand in quotation
//! marks within what is said, after “and I quote”, or are read out; or a translator's.
//!
//! A turn that is all in marks is not this, nor is a dialogue dash. In a text without labels, marks are
//! the marks of whoever wrote it: there the names beside them decide ([`super::speakers`]).

use super::Haystack;
use crate::story::Span;
use crate::story::quotation::{End, Quotations};
use crate::story::text::floor_border;

/// So much of a text is looked at on each side of some words, in bytes.
const AROUND: u32 = 6_000;

/// How some words stand in what is said around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reported {
    /// They are the speaker's own.
    No,
    /// They are in quotation marks, and other words around them are not.
    InMarks,
    /// The speaker says that they are a quotation, or reads them out.
    Announced,
}

/// Returns the bytes of the turn that some bytes are in, or of the paragraph where the text has no
/// labels; at most [`AROUND`] on each side.
pub(super) fn turn(source: &Haystack, said: Span) -> Span {
    let text = source.text();
    let turns = source.transcript().turns();
    let sure = |at: &usize| !turns[*at].doubtful;
    let (mut from, mut to) = (0, text.len());
    if turns.is_empty() {
        let (head, rest) = (&text[..said.range().start], &text[said.range().end..]);
        let near = floor_border(head, head.len().saturating_sub(AROUND as usize));
        from = head[near..].rfind("\n\n").map_or(near, |at| near + at);
        let far = floor_border(rest, AROUND as usize);
        to = said.range().end + rest[..far].find("\n\n").unwrap_or(far);
    } else if let Some(at) = source.transcript().turn_at(said.start) {
        from = (0..=at).rev().find(sure).map_or(0, |at| turns[at].from as usize);
        let next = (at + 1..turns.len()).find(sure).map(|at| turns[at].from as usize);
        to = next.unwrap_or(to).max(said.range().end);
    }
    let least = floor_border(text, said.range().start.saturating_sub(AROUND as usize));
    let most = floor_border(text, said.range().end + AROUND as usize);
    Span::of(from.max(least).min(said.range().start)..to.min(most).max(said.range().end))
}

/// Returns how some bytes stand in what is said around them.
pub(super) fn of(source: &Haystack, said: Span) -> Reported {
    let turn = turn(source, said);
    if is_announced(source, Span::new(turn.start, said.start), Span::new(said.end, turn.end)) {
        return Reported::Announced;
    }
    if is_bracketed(source, said) {
        return Reported::InMarks;
    }
    let text = &source.text()[turn.range()];
    let (from, to) = (said.start - turn.start, said.end - turn.start);
    let quotations = Quotations::of(text);
    let holds = |span: Span| span.start <= from && to <= span.end;
    let closed = |end| matches!(end, End::Closed | End::GoesOn);
    let opens = |at: usize| text[at..].starts_with(['“', '„', '«', '「', '『', '‟']);
    let mut around = quotations.all().iter().filter(|q| {
        let sure = closed(q.end) || (q.end == End::Open && opens(q.span.range().start));
        holds(q.inside) && sure
    });
    let Some(first) = around.next() else { return Reported::No };
    // marks within marks are somebody else's in any case
    let nested = around.next().is_some();
    let outside = |span: Span| {
        let mut at = turn.start + span.start;
        let end = turn.start + span.end;
        let mut words = false;
        for passed in source.transcript().passed_within(Span::new(at, end)) {
            words |= has_words(source.text(), at, passed.span.start);
            at = at.max(passed.span.end);
        }
        words | has_words(source.text(), at, end)
    };
    let mut at = 0;
    let mut others = false;
    for marked in quotations.stretches() {
        others |= outside(Span::new(at, marked.start.max(at)));
        at = at.max(marked.end);
    }
    others |= outside(Span::new(at.max(first.span.end.min(at)), text.len() as u32));
    if nested || others { Reported::InMarks } else { Reported::No }
}

/// Returns true if some words, and no more, stand in round brackets where labels say who speaks: a
/// translation, or a note.
fn is_bracketed(source: &Haystack, said: Span) -> bool {
    let text = source.text();
    let (before, after) = (&text[..said.range().start], &text[said.range().end..]);
    !source.labels().is_empty()
        && before.trim_end().ends_with(['(', '（'])
        && after
            .trim_start_matches(|c: char| ".!?…。！？”’\" ".contains(c))
            .starts_with([')', '）'])
}

fn has_words(text: &str, from: u32, to: u32) -> bool {
    text.get(from as usize..to as usize).is_some_and(|words| words.contains(char::is_alphanumeric))
}

/// Returns true if what is said before some words announces them as a quotation that has not ended.
fn is_announced(source: &Haystack, before: Span, after: Span) -> bool {
    let text = source.text();
    let lower = text[before.range()].to_lowercase();
    let end = ENDS.iter().filter_map(|end| Some(last(&lower, end)? + end.len())).max();
    let open = &lower[end.unwrap_or(0)..];
    if OPENS.iter().any(|open_words| last(open, open_words).is_some()) {
        return true;
    }
    // “(reading)”, “[reads from the letter]”
    let reads = |words: &str| {
        let inside = words.split([')', ']', '）', '］', '】']).next().unwrap_or_default();
        inside.len() < words.len() && is_reading(inside)
    };
    let brackets = open.match_indices(['(', '[', '（', '［', '【']);
    if brackets.map(|(at, mark)| &open[at + mark.len()..]).any(reads) {
        return true;
    }
    // a bare “quote” is one where a pause or the end of the quotation shows it
    let rest = text[after.range()].to_lowercase();
    let closed = ENDS.iter().any(|end| last(&rest, end).is_some());
    NOUNS.iter().any(|noun| {
        let Some(at) = last(open, noun) else { return false };
        let next = open[at + noun.len()..].trim_start_matches([' ', '”', '"', '«', '»']);
        let paused = next.is_empty() || next.starts_with([',', ':', '–', '—', '-', '…', '“', '„']);
        let word = open[..at].trim_end().rsplit(' ').next().unwrap_or_default();
        (closed || paused) && !ARTICLES.contains(&word)
    })
}

/// Words for a quotation that also announce one, with a pause after them.
const NOUNS: &[&str] =
    &["quote", "zitat", "citaat", "citat", "sitat", "cytat", "citát", "цитата", "ציטוט", "اقتباس"];

/// Words before them where they announce none.
const ARTICLES: &[&str] = &[
    "a", "the", "this", "that", "your", "my", "his", "her", "their", "price", "das", "ein",
    "dieses", "het", "een", "ett", "et", "эта", "ваша",
];

/// Returns where words stand last in a text, as whole words.
fn last(text: &str, words: &str) -> Option<usize> {
    let mut all = text.rmatch_indices(words).map(|(at, _)| at);
    let bounds = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let unspaced = words.starts_with(crate::story::text::normal::is_unspaced);
    all.find(|at| {
        unspaced
            || (bounds(text[..*at].chars().next_back())
                && bounds(text[at + words.len()..].chars().next()))
    })
}

/// Returns true if the words in brackets say that the speaker reads out, quotes or is translated.
pub(super) fn is_reading(inside: &str) -> bool {
    let lower = inside.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(|word| READING.contains(&word) || TRANSLATING.contains(&word))
        || READING_LETTERS.iter().any(|some| lower.contains(some))
}

/// What says that somebody else's words follow.
const OPENS: &[&str] = &[
    "i quote",
    "and quote",
    "i'm quoting",
    "i’m quoting",
    "i am quoting",
    "quoting from",
    "quoting him",
    "quoting her",
    "quoting them",
    "quote unquote",
    "let me quote",
    "let me read",
    "which reads",
    "ich zitiere",
    "je cite",
    "cito",
    "cito textualmente",
    "abro comillas",
    "abre comillas",
    "abro aspas",
    "abre aspas",
    "ik citeer",
    "jag citerar",
    "jeg siterer",
    "jeg citerer",
    "cytuję",
    "cituji",
    "цитирую",
    "цитую",
    "παραθέτω",
    "alıntılıyorum",
    "أقتبس",
    "اقتبس",
    "أنقل",
    "אני מצטט",
    "نقل می‌کنم",
    "引用します",
    "引用すると",
    "引用",
    "原话是",
    "原話是",
    "인용하겠습니다",
    "인용하면",
];

/// What says that they have ended.
const ENDS: &[&str] = &[
    "unquote",
    "end quote",
    "end of quote",
    "close quote",
    "closed quote",
    "end of the quote",
    "end of quotation",
    "zitat ende",
    "ende des zitats",
    "fin de citation",
    "fin de la citation",
    "fin de la cita",
    "cierro comillas",
    "cierra comillas",
    "fecho aspas",
    "fecha aspas",
    "fim de citação",
    "fine citazione",
    "chiuse virgolette",
    "einde citaat",
    "slut citat",
    "slutt sitat",
    "citat slut",
    "koniec cytatu",
    "konec citátu",
    "конец цитаты",
    "кінець цитати",
    "τέλος παράθεσης",
    "alıntı sonu",
    "انتهى الاقتباس",
    "סוף ציטוט",
    "پایان نقل قول",
    "引用終わり",
    "引用终了",
    "引用结束",
    "引用完毕",
    "인용 끝",
    "end of letter",
    "end of statement",
    "stops reading",
    "ends reading",
];

/// Words in brackets for reading out and quoting.
const READING: &[&str] = &[
    "reading",
    "reads",
    "quoting",
    "quotes",
    "citing",
    "reciting",
    "paraphrasing",
    "imitating",
    "mimicking",
    "impersonating",
    "impersonator",
    "actor",
    "actress",
    "liest",
    "zitiert",
    "zitierend",
    "lit",
    "lisant",
    "citant",
    "lee",
    "leyendo",
    "cita",
    "citando",
    "lendo",
    "lê",
    "legge",
    "leggendo",
    "leest",
    "citeert",
    "läser",
    "citerar",
    "czyta",
    "cytuje",
    "čte",
    "cituje",
    "читает",
    "цитирует",
    "читає",
    "цитує",
    "διαβάζει",
    "okuyor",
    "يقرأ",
    "تقرأ",
    "يقتبس",
    "קורא",
    "קוראת",
    "מצטט",
    "מצטטת",
];

/// Words in brackets for what a translator says, and languages that are named where one does.
const TRANSLATING: &[&str] = &[
    "translated",
    "translating",
    "translation",
    "translator",
    "interpreted",
    "interpreting",
    "interpretation",
    "interpreter",
    "dubbed",
    "voiceover",
    "spanish",
    "french",
    "german",
    "italian",
    "portuguese",
    "dutch",
    "swedish",
    "polish",
    "russian",
    "ukrainian",
    "greek",
    "turkish",
    "arabic",
    "hebrew",
    "persian",
    "farsi",
    "dari",
    "pashto",
    "hindi",
    "urdu",
    "bengali",
    "punjabi",
    "tamil",
    "mandarin",
    "cantonese",
    "chinese",
    "japanese",
    "korean",
    "vietnamese",
    "thai",
    "tagalog",
    "somali",
    "swahili",
    "creole",
    "übersetzt",
    "übersetzung",
    "übersetzer",
    "übersetzerin",
    "dolmetscher",
    "dolmetscherin",
    "traduit",
    "traduction",
    "interprète",
    "traducido",
    "traducción",
    "traductor",
    "intérprete",
    "traduzido",
    "tradução",
    "tradotto",
    "traduzione",
    "interprete",
    "vertaald",
    "vertaling",
    "tolk",
    "översatt",
    "oversat",
    "oversatt",
    "przetłumaczone",
    "tłumacz",
    "tłumaczenie",
    "перевод",
    "переводчик",
    "переводчица",
    "переклад",
    "перекладач",
    "μετάφραση",
    "διερμηνέας",
    "çeviri",
    "tercüman",
    "ترجمة",
    "مترجم",
    "תרגום",
    "מתורגמן",
    "अनुवाद",
    "दुभाषिया",
];

/// The same in scripts without blanks.
const READING_LETTERS: &[&str] = &[
    "通訳",
    "翻訳",
    "翻译",
    "翻譯",
    "통역",
    "번역",
    "คำแปล",
    "ล่าม",
    "読み上げ",
    "朗読",
    "代読",
    "引用",
    "宣读",
    "宣讀",
    "朗读",
    "朗讀",
    "낭독",
    "인용",
    "อ่าน",
];
