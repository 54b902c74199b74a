//! How a text is cut into paragraphs and lines: by blank lines, one line a paragraph, or wrapped at
//! a column. Told apart by counting; the text itself stays as it is.
//!
//! ```text
//! blank lines   paragraphs are parted by blank lines, and every other line end is meant: a list,
//!               an address, verse
//! lines         lines that follow each other are as long as sentences, or longer than any line that a
//!               program wraps: each is a paragraph
//! wrapped       most lines are as long as they could be: the first word of the next line would not
//!               have fitted. Such a line end was made by a program, and is none; one after a
//!               shorter line is meant
//! ```

mod markup;

use unicode_width::UnicodeWidthStr;

use super::floor_border;
pub use markup::{is_rule, unquoted};

/// How a text is cut into paragraphs and lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Paragraphs are parted by blank lines; other line ends are meant.
    #[default]
    BlankLines,
    /// Each line is a paragraph.
    Lines,
    /// Lines are wrapped at this many columns.
    Wrapped(u32),
    /// Every line end stands for a blank, unless something of its own begins there, or it is marked as
    /// meant: Markdown.
    Joined,
}

/// So much of a text is counted, in bytes.
const COUNTED: usize = 256 << 10;

/// Wrapped text has lines of at least and at most so many columns.
const COLUMNS: std::ops::RangeInclusive<u32> = 40..=132;

/// A line of so many columns is running text, and one of so many is if it ends as a sentence does.
const RUNNING: u32 = 100;
const SENTENCE: u32 = 50;

/// The least number of line ends that show where a text was wrapped.
const LEAST: usize = 3;

/// A line that is followed by another, without a blank line between.
#[derive(Clone, Copy)]
struct Pair<'t> {
    line: &'t str,
    next: &'t str,
    width: u32,
    /// The width of the first word of the next line.
    word: u32,
}

impl Layout {
    /// Tells how a text is cut, from its first 256 kB.
    pub fn of(text: &str) -> Self {
        let text = &text[..floor_border(text, COUNTED)];
        let lines: Vec<&str> = lines(text).collect();
        let filled = lines.iter().filter(|line| !is_blank(line)).count();
        let pairs: Vec<Pair<'_>> = lines
            .windows(2)
            .filter(|two| !is_blank(two[0]) && !is_blank(two[1]))
            .map(|two| Pair::of(two[0], two[1]))
            .collect();
        match wrapped_at(&pairs) {
            Some(columns) => Self::Wrapped(columns),
            None if is_by_line(&pairs, filled) || is_mostly_long(&pairs) => Self::Lines,
            None => Self::BlankLines,
        }
    }

    /// Returns true if a line and the `next` are paragraphs of their own, although no blank line parts
    /// them: running text, longer than lines that a program wraps.
    pub fn parts(self, line: &str, next: &str) -> bool {
        let short = |line: &str| width(line.trim_end()) < RUNNING;
        // items of a list, turns of speech with their names or times
        let own = |line: &str| begins(line) && !line.starts_with(['—', '–', '―']);
        let (above, below) = (line.trim_start(), next.trim_start());
        let listed = same_sign(above, below) || own(above) && own(below);
        if listed || is_set(line) && is_set(next) {
            return false;
        }
        match self {
            Self::Wrapped(_) | Self::Joined => false,
            Self::BlankLines => !short(line) && !short(next),
            // short lines below each other are a list, an address, verse
            Self::Lines => {
                let runs = |line: &str| !short(line) || is_sentence(line);
                runs(line) || runs(next)
            }
        }
    }

    /// Returns true if the end of a line is only where it was wrapped, and `next` goes on with it.
    /// `start` is the first line that `line` goes on with.
    pub fn joins(self, start: &str, line: &str, next: &str) -> bool {
        let columns = match self {
            Self::Wrapped(columns) => columns,
            Self::Joined => {
                let meant = line.ends_with("  ") || line.ends_with('\\');
                let ((depth, next), (above, first)) = (unquoted(next), unquoted(start));
                // a line of a quotation may go on without its mark
                let within = depth == 0 || depth == above;
                let begins = next.is_empty() || begins(next) && !is_inline_tag(next);
                let alone = first.is_empty() || stands_alone(first);
                return within && !begins && !meant && !alone;
            }
            _ => return false,
        };
        let pair = Pair::of(line, next);
        let hangs = indent(next) > indent(line) || next.starts_with('\t');
        let within = !hangs || is_item(start.trim_start());
        within
            && (pair.is_full(columns) || pair.width > columns)
            && indent(next) >= indent(line).min(indent(start))
            && !begins(next.trim_start())
            && !is_set(line)
            && !is_set(next)
            && !stands_alone(start.trim_start())
    }
}

/// Returns true if a line end between two lines stands for no blank: between letters of Han, Kana,
/// Thai and the like, their punctuation, and quotation marks and dashes beside them; not Hangul.
pub fn needs_no_blank(line: &str, next: &str) -> bool {
    let (Some(before), Some(after)) = (line.chars().next_back(), next.chars().next()) else {
        return false;
    };
    let mark = |c: char| matches!(c, '‘' | '’' | '“' | '”' | '…' | '—' | '―' | '·');
    let own = super::normal::ends_lines;
    (own(before) || mark(before)) && (own(after) || mark(after)) && (own(before) || own(after))
}

/// Returns the lines of a text, without their ends.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.split('\r')
    })
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

fn width(words: &str) -> u32 {
    if words.is_ascii() { words.len() as u32 } else { words.width() as u32 }
}

impl<'t> Pair<'t> {
    fn of(line: &'t str, next: &'t str) -> Self {
        let words = next.trim_start();
        let end = words.find(char::is_whitespace).unwrap_or(words.len());
        // between letters that need no blanks a line may end anywhere
        let first = words.chars().next().filter(|c| super::normal::ends_lines(*c));
        let word = first.map_or_else(|| width(&words[..end]), |_| 2);
        Self { line, next, width: width(line.trim_end()), word }
    }

    /// Returns true if the next word would not have fitted, or the line is nearly as long as can be.
    fn is_full(&self, columns: u32) -> bool {
        let least = columns - columns / 8;
        self.width <= columns && (self.width + 1 + self.word > columns || self.width >= least)
    }
}

/// Returns how many blanks a line begins with.
fn indent(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b' ').count()
}

/// Returns true for a line that begins something of its own: a heading, an item of a list, a quoted
/// line, a rule, a turn of speech, a time.
fn begins(line: &str) -> bool {
    let label = line.split_once(':').is_some_and(|(head, _)| is_label(head));
    let dash = line.strip_prefix(['—', '–', '―']).map(|rest| rest.trim_start().chars().next());
    // a dash within a sentence is followed by a small letter
    let turn = dash.is_some_and(|next| next.is_some_and(|c| !c.is_lowercase() && !c.is_numeric()));
    label || turn || is_item(line) || is_bracketed(line) || stands_alone(line)
}

/// Returns true for a line that no other goes on with: a heading, a quoted line, a row of a table, a
/// rule.
fn stands_alone(line: &str) -> bool {
    let heading = line.trim_start_matches('#');
    (heading.len() < line.len() && heading.starts_with(' '))
        || line.starts_with(['>', '|', '<', '='])
        || line.starts_with("---")
        || line.starts_with("***")
        || is_rule(line)
}

/// Returns true for a line that begins with a tag of HTML that stands within running text.
fn is_inline_tag(line: &str) -> bool {
    let Some(name) = line.strip_prefix('<') else { return false };
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    [
        "a", "abbr", "b", "br", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "small",
        "span", "strong", "sub", "sup", "u",
    ]
    .contains(&&name[..end])
}

/// Returns true for a line that begins with a time or number in brackets, or is all in brackets.
fn is_bracketed(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('[') else { return false };
    let Some((inside, rest)) = rest.split_once(']') else { return false };
    let number = inside.starts_with(|c: char| c.is_numeric())
        && inside.chars().all(|c| c.is_numeric() || matches!(c, ':' | '.' | ',' | ' '));
    number || rest.trim().is_empty()
}

/// Returns true for the name of a speaker before a colon: at least two capitals, and no small letter.
fn is_label(head: &str) -> bool {
    let small = head.chars().any(char::is_lowercase);
    head.len() <= 40 && !small && head.chars().filter(|c| c.is_uppercase()).count() > 1
}

/// Returns true if two lines begin with the same sign of a list, with or without a blank after it.
fn same_sign(line: &str, next: &str) -> bool {
    let sign = line.chars().next().filter(|c| matches!(c, '-' | '*' | '+' | '•' | '·' | '◦'));
    sign.is_some() && next.chars().next() == sign
}

/// Returns true for an item of a list.
fn is_item(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = (1..=3).contains(&(line.len() - rest.len()));
    let sign = ["- ", "* ", "+ ", "• ", "· ", "◦ ", "‣ "].iter().any(|sign| line.starts_with(sign));
    // (a), (iv), a)
    let inside = line.strip_prefix('(').unwrap_or(line).split_once(") ").map(|(inside, _)| inside);
    let lettered = inside.is_some_and(|inside| {
        (1..=3).contains(&inside.len()) && inside.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    sign || lettered || numbered && [". ", ") "].iter().any(|end| rest.starts_with(end))
}

/// Returns true for a line of a table, or one whose end is marked as meant.
fn is_set(line: &str) -> bool {
    line.contains('\t')
        || line.trim().contains("   ")
        || line.ends_with("  ")
        || line.ends_with('\\')
}

/// Returns the column at which most lines are wrapped.
fn wrapped_at(pairs: &[Pair<'_>]) -> Option<u32> {
    let plain: Vec<&Pair<'_>> = pairs
        .iter()
        .filter(|p| !begins(p.next) && !begins(p.line) && !is_set(p.line) && !is_set(p.next))
        .filter(|p| !p.next.starts_with('\t') && indent(p.next) <= indent(p.line))
        .collect();
    let mut widths: Vec<u32> =
        plain.iter().map(|p| p.width).filter(|w| COLUMNS.contains(w)).collect();
    widths.sort_unstable_by(|a, b| b.cmp(a));
    widths.dedup();
    // a few lines may be longer: an address of the web cannot be wrapped
    widths.truncate(4);
    let full = |columns: &u32| plain.iter().filter(|p| p.is_full(*columns)).count();
    let columns = widths.into_iter().max_by_key(|columns| (full(columns), *columns))?;
    let of: Vec<&Pair<'_>> = plain.iter().copied().filter(|p| p.is_full(columns)).collect();
    // verse and lists have a capital at the beginning of nearly every line
    let first = |p: &&Pair<'_>| p.next.chars().find(|c| c.is_alphanumeric());
    let cased = of.iter().filter_map(first).filter(|c| c.is_lowercase() || c.is_uppercase());
    let (small, all) =
        cased.fold((0, 0), |(n, all), c| (n + usize::from(c.is_lowercase()), all + 1));
    // short lines between them are a song, an address
    let long = plain.iter().filter(|p| p.width * 2 >= columns).count();
    let most = of.len() >= LEAST && of.len() * 4 >= long * 3 && of.len() * 3 >= plain.len();
    (most && small * 5 >= all * 2).then_some(columns)
}

/// Returns true for a line as long as a sentence that ends as one.
fn is_sentence(line: &str) -> bool {
    let bare = line.trim_end();
    let end = bare.trim_end_matches(|c| super::marks::level(c).is_some() || c == ')');
    let ended = end.ends_with(['.', '!', '?', '…', ':', '。', '！', '？', '।', '؟', '۔', '։', '።']);
    ended && width(bare) >= SENTENCE
}

/// Returns true if most lines that follow each other without a blank line are longer than any line
/// that a program wraps.
fn is_mostly_long(pairs: &[Pair<'_>]) -> bool {
    let long = |p: &&Pair<'_>| p.width >= RUNNING && width(p.next.trim_end()) >= RUNNING;
    pairs.len() >= LEAST && pairs.iter().filter(long).count() * 3 >= pairs.len() * 2
}

/// Returns true if most lines follow each other without blank lines and are as long as sentences.
fn is_by_line(pairs: &[Pair<'_>], filled: usize) -> bool {
    let long = |p: &&Pair<'_>| p.width >= RUNNING || is_sentence(p.line);
    let count = pairs.iter().filter(long).count();
    pairs.len() >= LEAST && pairs.len() * 5 + 5 >= filled * 4 && count * 3 >= pairs.len() * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Wraps words at a column, as a program does.
    fn wrapped(words: &str, columns: usize) -> String {
        let (mut out, mut at) = (String::new(), 0);
        for word in words.split(' ') {
            let len = width(word) as usize;
            if at > 0 && at + 1 + len > columns {
                out.push('\n');
                at = 0;
            } else if at > 0 {
                out.push(' ');
                at += 1;
            }
            out.push_str(word);
            at += len;
        }
        out
    }

    const PROSE: &str = "The new ferry lay at the old quay for a week while its crew looked for a part that \
        nobody in the harbour had ever seen, and when at last a box came with the mail boat there was \
        nothing in it but a letter, which said that the part had been sent to another harbour with the \
        same name, two islands further north, where it was thought to be an anchor.";

    #[test]
    fn wrapped_text_with_a_song_and_an_address_is_known() {
        let song = "  No more cotton,\n  no more wool,\n  no more yarn\n  for us to pull.\n";
        let address = "Mill Office\n12 Quay Street\nGault\n";
        let russian = "Паром простоял у старого причала целую неделю, пока команда искала деталь, которой \
                       в порту никто никогда не видел, и когда наконец пришёл ящик, в нём было письмо, \
                       и больше ничего.";
        for prose in [PROSE, russian] {
            let text = format!("{}\n\n{song}\n{address}", wrapped(prose, 56));
            let Layout::Wrapped(columns) = Layout::of(&text) else { panic!("{text}") };
            assert!((50..=56).contains(&columns), "{columns}");
        }
        // verse of small letters, and a list of names
        let verse = "the quay is wet, the rope is old,\nand nobody will ever say\nwhat the harbour was told\n\
                     on that long forgotten day in may\nwhen the ferry rolled\naway\n";
        assert_eq!(Layout::of(&verse.repeat(3)), Layout::BlankLines);
    }

    #[test]
    fn text_wrapped_at_any_column_is_known() {
        for columns in [48, 60, 65, 72, 76, 80, 100] {
            let text = format!(
                "A heading\n\n{}\n\n{}\n",
                wrapped(PROSE, columns),
                wrapped(PROSE, columns)
            );
            let Layout::Wrapped(at) = Layout::of(&text) else { panic!("{columns}: {text}") };
            assert!(at as usize <= columns && at as usize + 3 >= columns, "{at} {columns}");
        }
        let greek = "Το νέο πλοίο έμεινε στην παλιά προβλήτα μια εβδομάδα όσο το πλήρωμα έψαχνε ένα \
            εξάρτημα που κανείς στο λιμάνι δεν είχε δει ποτέ και όταν ήρθε το κιβώτιο ήταν άδειο και \
            όλοι γύρισαν στα σπίτια τους χωρίς να πουν λέξη";
        assert!(matches!(Layout::of(&wrapped(greek, 50)), Layout::Wrapped(_)));
        let han = "新しい渡し船は一週間のあいだ古い岸壁に泊まっていた".repeat(12);
        let letters: Vec<char> = han.chars().collect();
        let lines: Vec<String> = letters.chunks(30).map(|line| line.iter().collect()).collect();
        assert!(matches!(Layout::of(&lines.join("\n")), Layout::Wrapped(_)));
    }

    #[test]
    fn a_longer_line_or_two_do_not_hide_that_text_is_wrapped() {
        let link = "https://example.org/".to_owned() + &"x".repeat(70);
        let text = format!("{}\n\n{link}\nand so on\n\n{}", wrapped(PROSE, 70), wrapped(PROSE, 70));
        assert!(matches!(Layout::of(&text), Layout::Wrapped(_)));
    }

    #[test]
    fn verse_lists_addresses_and_short_lines_are_not_wrapped() {
        let verse = "The boats that left the bay at dawn\nWere seen no more by any man,\nThe nets \
            they cast were never drawn,\nThe sea was where the sea began,\nAnd no one asked and no one \
            knew\nWhat wind it was that evening blew.\n";
        let list = "Ada Brook, engineer of the bridge and of the harbour\nCarl Mills, ferryman at the upper \
            gate since May\nEster Poole, keeper of the log and of the lamps\nGus Hovland, mayor of the \
            town and of its market\n";
        let address = "Harbour Board\n12 Quay Street\nEastport 4410\nTel. 555 0100\n";
        for text in [verse, list, address, "one\ntwo\nthree\nfour\nfive\n", ""] {
            assert_eq!(Layout::of(text), Layout::BlankLines, "{text}");
        }
    }

    #[test]
    fn long_lines_without_blank_lines_are_paragraphs() {
        let line = "The new ferry lay at the old quay for a week, and its crew looked for a part.";
        let text = format!(
            "A heading\n{line}\n{line} Nobody had one.\n{PROSE}\n“We wait,” she said of that week in the old harbour.\n{line}\n"
        );
        assert_eq!(Layout::of(&text), Layout::Lines);
        let blank = text.replace('\n', "\n\n");
        assert_eq!(Layout::of(&blank), Layout::BlankLines);
        let crlf = text.replace('\n', "\r\n");
        assert_eq!(Layout::of(&crlf), Layout::Lines);
    }

    #[test]
    fn a_line_end_that_is_meant_stays() {
        let at = Layout::Wrapped(40);
        let full = "The new ferry lay at the old quay for a";
        assert!(at.joins(full, full, "week while"));
        assert!(!at.joins(full, "12 Quay Street", "Eastport"));
        for next in [
            "- an item",
            "12. an item",
            "# Heading",
            "> quoted",
            "— We wait.",
            "ANN: We wait",
            "[0:12] so",
            "  indented",
        ] {
            assert!(!at.joins(full, full, next), "{next}");
        }
        let item = "- The new ferry lay at the old quay for";
        assert!(at.joins(item, item, "  a week"));
        assert!(!at.joins(
            "# The new ferry lay at the old quay for",
            "# The new ferry lay at the old quay for",
            "a week"
        ));
        assert!(
            !at.joins(full, "The new ferry lay at the old quay for  ", "week while"),
            "a meant break"
        );
        assert!(!Layout::BlankLines.joins(full, full, "week while"));
    }

    #[test]
    fn the_start_of_a_wrapped_line_may_look_like_a_beginning() {
        let at = Layout::Wrapped(40);
        let full = "The new ferry lay at the old quay until";
        let turn = "MAYOR: We have changed every bolt that";
        for (start, next) in [
            (full, "[sic] and so on"),
            (full, "— and then it left"),
            (full, "#harbour was read"),
            (turn, "a hammer could move"),
            ("— Мы поменяли каждый болт, который мог", "сдвинуть молоток"),
            ("(a) The new ferry lay at the old quay un", "    til May came"),
        ] {
            assert!(at.joins(start, start, next), "{start} {next}");
        }
        for next in
            ["1. May came", "(b) May came", "[Applause]", "— Нет", "— “No,” she said", "== May"]
        {
            assert!(!at.joins(full, full, next), "{next}");
        }
        let item = "2. The new ferry lay at the old quay un";
        assert!(!at.joins(item, item, "3. May came"));
        let indented = "    The new ferry lay at the old quay un";
        assert!(at.joins(indented, indented, "    til May came"));
        assert!(!at.joins(indented, indented, "til May came"), "it is set less far in");
    }

    #[test]
    fn running_text_below_running_text_is_a_paragraph() {
        let long = PROSE;
        let check = |layout: Layout, line: &str, next: &str| layout.parts(line, next);
        for layout in [Layout::Lines, Layout::BlankLines] {
            assert!(check(layout, long, long));
            assert!(!check(layout, "12 Quay Street", "Eastport"));
            assert!(!check(layout, "- milk", "- eggs"));
            assert!(!check(layout, &format!("-{long}"), &format!("-{long}")), "a list");
            assert!(!check(layout, &format!("[0:12] ADA: {long}"), &format!("[0:14] KIM: {long}")));
            assert!(check(layout, &format!("— Да, {long}"), &format!("— Нет, {long}")), "dialogue");
            assert!(!check(layout, "Ada Brook\t12", "Carl Mills\t18"), "a table");
        }
        let sentence = "“We wait,” she said of that week in the old harbour.";
        assert!(check(Layout::Lines, "A heading", sentence));
        assert!(!check(Layout::BlankLines, sentence, sentence), "one sentence a line");
        assert!(!check(Layout::Wrapped(72), long, long));
        let han = "新しい渡し船は一週間のあいだ古い岸壁に泊まっていた。".repeat(2);
        assert!(check(Layout::Lines, &han, &han));
    }

    #[test]
    fn paragraphs_without_blank_lines_are_known_among_others_with_them() {
        let text =
            format!("A heading\n\n{PROSE}\n{PROSE}\n\n{PROSE}\n{PROSE}\n{PROSE}\n\nAda Brook\n");
        assert_eq!(Layout::of(&text), Layout::Lines);
        let sentences = "The new ferry lay at the old quay for a week.\nIts crew looked for a part.\n\
            Nobody in the harbour had ever seen one, or heard of one, or wanted to.\n\n";
        assert_eq!(Layout::of(&sentences.repeat(4)), Layout::BlankLines);
    }

    #[test]
    fn a_line_end_stands_for_a_blank_only_where_words_are_parted_by_them() {
        for (line, next) in [
            ("渡し船は", "出る"),
            ("港。", "「船」"),
            ("零件。", "“船会开"),
            ("船”", "他说"),
            ("เรือ", "ใหม่"),
            ("ស្ពាន", "ចាស់"),
        ] {
            assert!(needs_no_blank(line, next), "{line} {next}");
        }
        for (line, next) in [
            ("배는", "떠날"),
            ("ferry", "lay"),
            ("паром", "ушёл"),
            ("said.”", "“No"),
            ("渡船", "PC"),
            ("", "船"),
        ] {
            assert!(!needs_no_blank(line, next), "{line} {next}");
        }
    }
}
