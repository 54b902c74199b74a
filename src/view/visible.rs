//! Makes text visible and safe: the only way from a file to the terminal.
//!
//! Every byte of a file passes through here before it reaches a terminal, a pipe or an error
//! message. Control characters, bidirectional controls, invisible format characters and stray
//! pieces are shown by number (`⟨202E⟩`), TAB and every other space as spaces, and at most eight
//! combining marks stay on one grapheme (`⟨+5⟩` says how many more there were).
//!
//! *Kept* although invisible, because words or pictures need them: ZWJ and ZWNJ after letters of
//! scripts that join, ZWJ within emoji, one variation selector after its base, the tags of a
//! region's flag. *Left out* without a sign, because they are normal in such text: a soft hyphen
//! after a letter, ZWSP after Thai, Lao, Khmer, Tibetan and Burmese letters; their bytes belong to
//! the glyph before.
//!
//! Not here: colours, and where a line ends.

pub mod direction;
pub mod web_address;

mod chars;
mod cluster;
mod scripts;
mod widths;

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use chars::Class;
pub use scripts::{may_mix_scripts, mixed_scripts};
pub use widths::{Measure, Widths};

/// One grapheme cluster as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyph<'a> {
    /// Its bytes in the text, relative to the text's start.
    pub at: Range<usize>,
    /// What is drawn; for something hidden it holds several graphemes (`⟨202E⟩`).
    pub shown: Cow<'a, str>,
    /// Its width in columns: 0 only for a line end.
    pub width: u16,
    /// True if what is drawn stands for something hidden or hostile.
    pub hidden: bool,
    /// True if terminals disagree about its width (VS16, skin tones, flags, joined emoji,
    /// conjuncts, and, where no width is set, East Asian Ambiguous characters, among them curly
    /// quotes and dashes).
    pub doubtful: bool,
}

/// Returns the glyphs of a text, in order; together their ranges cover every byte of it.
///
/// Pass whole lines: a grapheme that is cut is shown as separate pieces.
pub fn glyphs(text: &str) -> impl Iterator<Item = Glyph<'_>> {
    Widths::default().glyphs(text)
}

/// Returns `text` fit for one line of a terminal: line ends become a space, the rest is shown as by
/// [`glyphs`].
///
/// Idempotent; borrows where nothing had to change.
pub fn visible(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return text.into();
    }
    let mut out: Option<String> = None;
    for glyph in glyphs(text) {
        let shown = on_one_line(&glyph);
        if out.is_none() && shown == &text[glyph.at.clone()] {
            continue;
        }
        out.get_or_insert_with(|| text[..glyph.at.start].to_owned()).push_str(shown);
    }
    out.map_or(text.into(), Cow::Owned)
}

/// Returns true if `text` is nothing but printable ASCII: shown as it is, one column a byte.
pub fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' '..=b'~'))
}

/// Returns the width of `text` when it is shown on one line, a line end counting as one column.
///
/// [`Widths::width`] counts ambiguous characters as the setting says.
pub fn width(text: &str) -> usize {
    Widths::default().width(text)
}

/// Returns `text` made visible and cut to `columns`, with `…` as its last column if it was cut.
///
/// Reads no further than the cut.
pub fn fit(text: &str, columns: usize) -> String {
    Widths::default().fit(text, columns)
}

impl Widths {
    /// As [`glyphs`], with these widths.
    pub fn glyphs(self, text: &str) -> impl Iterator<Item = Glyph<'_>> {
        Glyphs { text, at: 0, widths: self }
    }

    /// As [`width`], with these widths.
    pub fn width(self, text: &str) -> usize {
        if is_plain(text) {
            return text.len();
        }
        self.glyphs(text).map(|g| usize::from(g.width.max(1))).sum()
    }

    /// As [`fit`], with these widths; `~` instead of `…` where that is two columns wide.
    pub fn fit(self, text: &str, columns: usize) -> String {
        if columns == 0 {
            return String::new();
        }
        if text.len() <= columns && is_plain(text) {
            return text.to_owned();
        }
        let (mut out, mut used, mut keep) = (String::new(), 0, 0);
        for glyph in self.glyphs(text) {
            used += usize::from(glyph.width.max(1));
            if used > columns {
                out.truncate(keep);
                out.push(self.cut());
                return out;
            }
            out.push_str(on_one_line(&glyph));
            if used < columns {
                keep = out.len();
            }
        }
        out
    }
}

/// Returns true if `c` is drawn as nothing but spaces; a line end does not count.
pub fn is_blank(c: char) -> bool {
    c == ' ' || matches!(chars::class(c), Class::Blank(_))
}

/// Counts the characters of a text that are shown by number in any context; line ends and TAB do
/// not count.
pub fn hidden(text: &str) -> u32 {
    /// So many bytes are looked at together.
    const BLOCK: usize = 32;
    // all of them are controls below U+00A0 or not ASCII: plain ASCII needs one check a byte
    let suspect = |byte: u8| !matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t');
    let bytes = text.as_bytes();
    let (mut count, mut at) = (0, 0);
    while at < bytes.len() {
        let block = &bytes[at..(at + BLOCK).min(bytes.len())];
        if block.iter().fold(true, |plain, byte| plain & !suspect(*byte)) {
            at += block.len();
            continue;
        }
        at += block.iter().position(|byte| suspect(*byte)).unwrap_or(block.len());
        for c in text[at..].chars().take_while(|c| !c.is_ascii() || suspect(*c as u8)) {
            count += u32::from(chars::class(c) == Class::Hidden);
            at += c.len_utf8();
        }
    }
    count
}

fn on_one_line<'a>(glyph: &'a Glyph<'_>) -> &'a str {
    if glyph.width == 0 { " " } else { &glyph.shown }
}

struct Glyphs<'a> {
    text: &'a str,
    at: usize,
    widths: Widths,
}

impl<'a> Iterator for Glyphs<'a> {
    type Item = Glyph<'a>;

    fn next(&mut self) -> Option<Glyph<'a>> {
        let rest = &self.text[self.at..];
        let glyph = match simple(rest, self.widths)? {
            Simple { bytes: 0, .. } => analysed(self.text, self.at, self.widths),
            Simple { bytes, width, doubtful } => Glyph {
                at: self.at..self.at + bytes,
                shown: Cow::Borrowed(&rest[..bytes]),
                width,
                hidden: false,
                doubtful,
            },
        };
        self.at = glyph.at.end;
        Some(glyph)
    }
}

/// A character that is a glyph of its own, shown as it is.
struct Simple {
    bytes: usize,
    width: u16,
    doubtful: bool,
}

/// Returns the first glyph of `rest` by a quick check: `None` at its end, a length of 0 if the full
/// analysis is needed.
fn simple(rest: &str, widths: Widths) -> Option<Simple> {
    let bytes = rest.as_bytes();
    let first = *bytes.first()?;
    let next = bytes.get(1).copied().unwrap_or(b' ');
    if matches!(first, b' '..=b'~') && matches!(next, b' '..=b'~') {
        return Some(Simple { bytes: 1, width: 1, doubtful: false });
    }
    let mut chars = rest.chars();
    let c = chars.next()?;
    if !chars::simple(c)
        || !chars.next().is_none_or(|next| chars::simple(next) || is_line_end(next))
    {
        return Some(Simple { bytes: 0, width: 0, doubtful: false });
    }
    let (width, doubtful) = (widths.of_char(c), widths.is_uncertain(c));
    Some(Simple { bytes: c.len_utf8(), width, doubtful })
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// Returns the glyph at `at` by full analysis.
fn analysed(text: &str, at: usize, widths: Widths) -> Glyph<'_> {
    let rest = &text[at..];
    let cluster = rest.graphemes(true).next().unwrap_or(rest);
    if cluster.starts_with(is_line_end) {
        // where wrapped lines are set as one, their end is a blank between words
        let at = at..at + cluster.len();
        return Glyph { at, shown: " ".into(), width: 1, hidden: false, doubtful: false };
    }
    let shown = cluster::show(cluster, widths);
    let end = at + cluster.len() + soft_breaks(cluster, &rest[cluster.len()..]);
    Glyph {
        at: at..end,
        shown: shown.text,
        width: shown.width,
        hidden: shown.hidden,
        doubtful: shown.doubtful,
    }
}

/// Returns true if a character only marks a possible break: it can belong to the glyph before it.
pub(in crate::view) fn is_soft(c: char) -> bool {
    !c.is_ascii() && chars::class(c) == Class::Soft
}

/// Returns how many bytes at the start of `after` are soft breaks that are normal after `cluster`.
fn soft_breaks(cluster: &str, after: &str) -> usize {
    let Some(before) = cluster.chars().next_back() else { return 0 };
    let base = cluster.chars().next().unwrap_or(before);
    after
        .char_indices()
        .find(|&(_, c)| {
            chars::class(c) != Class::Soft
                || !(chars::at_home(c, before) || chars::at_home(c, base))
        })
        .map_or(after.len(), |(at, _)| at)
}

#[cfg(test)]
pub(in crate::view) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Shows each glyph between bars, with `!` after a hidden character and `~` after an uncertain
    /// width.
    fn shown(text: &str) -> String {
        let mut out = String::from("|");
        for g in glyphs(text) {
            out.push_str(&g.shown);
            out.push_str(if g.hidden { "!" } else { "" });
            out.push_str(if g.doubtful { "~" } else { "" });
            out.push('|');
        }
        out
    }

    #[test]
    fn ordinary_text_is_shown_as_it_stands_and_borrowed() {
        for text in [
            "",
            "plain",
            "“curly” — naïve…",
            "Привет",
            "田中さん、「はい」",
            "ภาษาไทย",
            "हिन्दी",
            "عربي",
        ] {
            assert!(matches!(visible(text), Cow::Borrowed(t) if t == text), "{text}");
        }
    }

    #[test]
    fn controls_and_directions_are_shown_by_number() {
        assert_eq!(visible("a\x1b[31mb"), "a⟨001B⟩[31mb");
        assert_eq!(visible("\u{9b}2J\x7f"), "⟨009B⟩2J⟨007F⟩");
        assert_eq!(visible("x\u{202e}y\u{2066}\u{200f}\u{61c}"), "x⟨202E⟩y⟨2066⟩⟨200F⟩⟨061C⟩");
        assert_eq!(visible("a\u{200b}b\u{feff}\u{2028}"), "a⟨200B⟩b⟨FEFF⟩⟨2028⟩");
        assert_eq!(shown("a\u{7}"), "|a|⟨0007⟩!~|");
    }

    #[test]
    fn blanks_are_blanks_and_line_ends_one_blank() {
        assert_eq!(visible("a\tb\u{a0}c\u{3000}d"), "a    b c  d");
        assert_eq!(visible("a\nb\r\nc\rd"), "a b c d");
        assert_eq!(shown("\t\r\n"), "|    | |");
        assert_eq!(width("\t\r\n"), 5);
    }

    #[test]
    fn joiners_stay_where_words_and_pictures_need_them() {
        for text in ["क्\u{200d}ष", "می\u{200c}خواهم", "👩\u{200d}🚀", "👩🏽\u{200d}⚖\u{fe0f}"]
        {
            assert_eq!(visible(text), text);
        }
        assert_eq!(visible("a\u{200d}b\u{200c}"), "a⟨200D⟩b⟨200C⟩");
        assert_eq!(visible("👩\u{200d}x"), "👩⟨200D⟩x");
    }

    #[test]
    fn one_selector_stays_on_its_base_and_a_hidden_message_does_not() {
        assert_eq!(visible("⚖\u{fe0f}"), "⚖\u{fe0f}");
        assert_eq!(visible("a\u{fe0f}"), "a⟨FE0F⟩");
        assert_eq!(visible("😀\u{fe0f}\u{fe01}"), "😀\u{fe0f}⟨FE01⟩");
        let scotland = "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}";
        assert_eq!(visible(scotland), scotland);
        assert_eq!(visible("a\u{e0041}\u{e0042}"), "a⟨E0041⟩⟨E0042⟩");
        let long = format!("a{}", "\u{e0041}".repeat(20));
        assert!(visible(&long).ends_with("⟨+12⟩"), "{}", visible(&long));
    }

    #[test]
    fn soft_hyphens_are_silent_within_words_only() {
        assert_eq!(shown("so\u{ad}ft"), "|s|o|f|t|");
        assert_eq!(glyphs("o\u{ad}f").next().map(|g| g.at), Some(0..3));
        assert_eq!(visible("\u{ad}a \u{ad}b"), "⟨00AD⟩a ⟨00AD⟩b");
        assert_eq!(visible("ไทย\u{200b}ไทย"), "ไทยไทย");
    }

    #[test]
    fn marks_need_a_base_and_are_capped() {
        assert_eq!(visible("\u{301}a"), "◌\u{301}a");
        let zalgo = format!("a{}b", "\u{301}".repeat(13));
        assert_eq!(visible(&zalgo), format!("a{}⟨+5⟩b", "\u{301}".repeat(8)));
        assert_eq!(visible("\u{1161}"), "⟨1161⟩");
    }

    #[test]
    fn what_terminals_disagree_about_is_doubtful() {
        assert_eq!(shown("é🇩🇪⚖\u{fe0f}👍🏽田“"), "|é|🇩🇪~|⚖\u{fe0f}~|👍🏽~|田|“~|");
    }

    #[test]
    fn fit_cuts_at_the_last_column() {
        let cut = |n| fit("田中さん", n);
        assert_eq!([cut(0), cut(1), cut(2), cut(3)], ["", "…", "…", "田…"]);
        assert_eq!([cut(7), cut(8), cut(9)], ["田中さ…", "田中さん", "田中さん"]);
        assert_eq!(fit("a\nb\x1b", 3), "a …");
    }

    /// Text in which everything unusual is likely.
    pub(in crate::view) fn odd_text() -> impl Strategy<Value = String> {
        let odd = prop::sample::select(vec![
            '\u{ad}',
            '\u{200b}',
            '\u{200c}',
            '\u{200d}',
            '\u{fe0f}',
            '\u{301}',
            '\u{202e}',
            '\n',
            '\r',
            '\t',
            '\u{a0}',
            '\u{3000}',
            '\x1b',
            '\u{1F1E6}',
            '\u{1F3FB}',
            '👩',
            '⚖',
            '🏴',
            '\u{e0067}',
            '\u{e007f}',
            'क',
            '\u{94d}',
            'ष',
            '\u{903}',
            'ل',
            'ا',
            '\u{64b}',
            'ก',
            '\u{e34}',
            '\u{1100}',
            '\u{1161}',
            '\u{11a8}',
            '가',
            '“',
            '田',
            '\u{e0100}',
            '\u{600}',
            '\u{d4e}',
            '\u{180e}',
            '\u{1820}',
            '\u{180b}',
            '\u{85}',
            '\u{2028}',
            '◌',
            '\u{34f}',
        ]);
        let one = prop_oneof![4 => odd, 2 => prop::char::range(' ', '~'), 1 => any::<char>()];
        prop::collection::vec(one, 0..60).prop_map(String::from_iter)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn every_byte_is_in_one_glyph_and_each_has_a_width(text in odd_text()) {
            let mut end = 0;
            for g in glyphs(&text) {
                prop_assert_eq!(g.at.start, end);
                prop_assert!(g.at.end > g.at.start);
                prop_assert!(g.width > 0 || text[g.at.clone()].starts_with(is_line_end));
                end = g.at.end;
            }
            prop_assert_eq!(end, text.len());
        }

        #[test]
        fn visible_is_idempotent_and_shows_no_control(text in odd_text()) {
            let once = visible(&text).into_owned();
            prop_assert_eq!(visible(&once), once.as_str());
            for c in once.chars() {
                let class = chars::class(c);
                prop_assert!(
                    !matches!(class, Class::Hidden | Class::Blank(_) | Class::Soft),
                    "{:04X} in {:?}", c as u32, once
                );
            }
        }

        #[test]
        fn what_is_cut_fits(text in odd_text(), columns in 0_usize..40) {
            let cut = fit(&text, columns);
            prop_assert!(width(&cut) <= columns, "{:?}", cut);
            prop_assert_eq!(visible(&cut), cut.as_str());
            if width(&text) <= columns {
                prop_assert_eq!(cut, visible(&text));
            }
        }

        #[test]
        fn a_line_cut_between_glyphs_shows_the_same_glyphs(text in odd_text()) {
            let all: Vec<Glyph<'_>> = glyphs(&text).collect();
            for g in &all {
                let tail: Vec<_> = glyphs(&text[g.at.start..]).map(|t| t.shown).collect();
                let same: Vec<_> = all.iter().filter(|o| o.at.start >= g.at.start).map(|o| o.shown.clone()).collect();
                prop_assert_eq!(tail, same);
            }
        }
    }
}
