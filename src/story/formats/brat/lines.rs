//! The lines of an .ann file (brat's standoff format), one kind each:
//!
//! ```text
//! T1  Source 0 9          Ada Brook     a text span; split ones as `0 3;5 9`
//! E1  Attribution:T2 Source:T1          an event: trigger, then roles
//! R1  Says Arg1:T1 Arg2:T3              a relation
//! A1  Form E1 direct                    an attribute (also M1)
//! N1  Reference T1 Wiki:42  Ada Brook   an entry in an external database
//! #1  AnnotatorNotes E1     look again  a note
//! *   Equiv T1 T4                       the same person
//! ```
//!
//! Only the syntax of each line: IDs and offsets are not looked up here, and labels
//! have no meaning yet. `ids` finds a line by its ID.

mod ids;

use std::collections::BTreeSet;
use std::ops::Range;

use super::problems::{Problems, short};
use super::rules::Rule;
use ids::Ids;

/// The contents of an .ann file.
#[derive(Default)]
pub(super) struct Lines<'a> {
    pub spans: Vec<Bound<'a>>,
    /// The ranges of all spans, in code points.
    pub stretches: Vec<Range<u32>>,
    pub events: Vec<Linked<'a>>,
    pub relations: Vec<Linked<'a>>,
    pub equivalences: Vec<Linked<'a>>,
    /// The roles of all events, relations and equivalences.
    pub roles: Vec<Role<'a>>,
    pub attributes: Vec<Remark<'a>>,
    pub links: Vec<Remark<'a>>,
    pub notes: Vec<Remark<'a>>,
    /// The annotation that each ID refers to.
    pub ids: Ids<'a>,
    /// True if two lines have the same ID.
    pub has_twins: bool,
}

impl<'a> Lines<'a> {
    /// Returns every label, and every role with and without the number after it.
    pub(super) fn labels(&self) -> BTreeSet<&'a str> {
        let spans = self.spans.iter().map(|bound| bound.label);
        let linked = self.events.iter().chain(&self.relations).map(|linked| linked.label);
        let remarks = self.attributes.iter().map(|remark| remark.label);
        let roles = self.roles.iter().map(|role| role.name);
        let bare = roles.clone().map(|name| name.trim_end_matches(|c: char| c.is_ascii_digit()));
        spans.chain(linked).chain(remarks).chain(roles).chain(bare).collect()
    }
}

/// The annotation that an ID refers to, by position in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Id {
    Span(u32),
    Event(u32),
    Relation(u32),
    Other,
}

/// A T line: a text-bound annotation, in brat's terms.
pub(super) struct Bound<'a> {
    pub id: &'a str,
    pub label: &'a str,
    /// Its ranges, as positions in [`Lines::stretches`].
    pub stretches: Range<u32>,
    /// The text that it covers, as the file has it (line ends and all).
    pub words: &'a str,
    /// Where its first two columns are in the file.
    pub at: Range<usize>,
}

/// An E, R or * line: a label, for events a trigger, and roles.
pub(super) struct Linked<'a> {
    pub id: &'a str,
    pub label: &'a str,
    pub trigger: &'a str,
    /// Its roles, as positions in [`Lines::roles`].
    pub roles: Range<u32>,
    pub at: Range<usize>,
}

/// One `Name:ID` of an event or relation; the name is empty for an equivalence.
pub(super) struct Role<'a> {
    pub name: &'a str,
    pub id: &'a str,
    pub at: Range<usize>,
}

/// An A, M, N or # line: an attribute, reference or note of another annotation.
pub(super) struct Remark<'a> {
    pub label: &'a str,
    pub about: &'a str,
    /// The value, the reference or the text of the note; may be empty.
    pub words: &'a str,
    pub at: Range<usize>,
}

impl<'a> Remark<'a> {
    /// Returns its ID, from the file that it is in.
    pub(super) fn id(&self, ann: &'a str) -> &'a str {
        cut(&ann[self.at.clone()], b'\t').map_or("", |(id, _)| id).trim_end_matches(' ')
    }
}

/// The syntax of each kind of line, for hints.
const SHAPES: &[(u8, &str)] = &[
    (b'T', "Write it as ID, tab, label and `start end` (several separated by `;`), tab, text."),
    (b'E', "Write it as ID, tab, `Type:T1`, then `Role:ID` for each role."),
    (b'R', "Write it as ID, tab, label and `Arg1:ID Arg2:ID`."),
    (b'A', "Write it as ID, tab, label, ID and perhaps a value."),
    (b'M', "Write it as ID, tab, label, ID and perhaps a value."),
    (b'N', "Write it as ID, tab, `Reference`, ID and `base:entry`, tab, name."),
    (b'#', "Write it as ID, tab, `AnnotatorNotes` and ID, tab, note."),
    (b'*', "Write it as `*`, tab, `Equiv` and two IDs or more."),
];

/// Reads all lines, reporting those that cannot be read.
pub(super) fn read<'a>(ann: &'a str, problems: &mut Problems) -> Lines<'a> {
    // lines of old programs end in a CR alone
    let end = if ann.contains('\n') { b'\n' } else { b'\r' };
    // most lines are longer
    let room = ann.len() / 48;
    let lines = Lines {
        spans: Vec::with_capacity(room),
        stretches: Vec::with_capacity(room),
        roles: Vec::with_capacity(room),
        ..Lines::default()
    };
    let mut reader = Reader { ann, end, at: 0, lines, problems };
    while let Some(line) = reader.next_line() {
        reader.line(line);
    }
    reader.lines
}

struct Reader<'a, 'p> {
    ann: &'a str,
    /// What a line ends in.
    end: u8,
    at: usize,
    lines: Lines<'a>,
    problems: &'p mut Problems,
}

impl<'a> Reader<'a, '_> {
    /// Returns the range of the next line, without its end.
    fn next_line(&mut self) -> Option<Range<usize>> {
        let from = self.at;
        let rest = self.ann.as_bytes().get(from..).filter(|rest| !rest.is_empty())?;
        let end = memchr::memchr(self.end, rest).map_or(self.ann.len(), |n| from + n);
        self.at = (end + 1).min(self.ann.len());
        let bare = self.ann[from..end].strip_suffix('\r').map_or(end, |line| from + line.len());
        Some(from..bare)
    }

    fn line(&mut self, line: Range<usize>) {
        let words = &self.ann[line.clone()];
        // A byte order mark may precede the first line.
        let skipped = if line.start == 0 && words.starts_with('\u{feff}') { 3 } else { 0 };
        let line = line.start + skipped..line.end;
        let words = &words[skipped..];
        if !is_annotation(words) {
            if words.trim().is_empty() {
                return;
            }
            let id = words.split(' ').next().unwrap_or_default();
            let hint = if is_annotation(&format!("{id}\t")) {
                "Put a tab after the ID; blanks do not part columns."
            } else {
                "Remove it, or join it to the line that it belongs to."
            };
            let what = format!("this is not an annotation: {}", short(words, 60));
            self.problems.add(Rule::StrayLine, &line, what, hint);
            return;
        }
        let kind = words.as_bytes()[0];
        let (id, data) = cut(words, b'\t').expect("an annotation has a tab after its ID");
        let data_at = line.start + id.len() + 1;
        let id = id.trim_end_matches(' ');
        let ok = match kind {
            b'T' => self.span(id, (data, data_at), line.clone()),
            b'E' | b'R' | b'*' => self.linked(kind, id, (data, data_at), line.clone()),
            _ => self.remark(kind, id, data, line.clone()),
        };
        if let Err(what) = ok {
            let hint = SHAPES.iter().find(|(k, _)| *k == kind).map_or("", |(_, hint)| hint);
            self.problems.add(Rule::BrokenLine, &line, what, hint);
        }
    }

    /// Records an ID, or reports that it exists already.
    fn name(&mut self, name: &'a str, id: Id, at: &Range<usize>) {
        if self.lines.ids.add(name, id) != id {
            self.lines.has_twins = true;
            let at = at.start..at.start + name.len();
            let what = format!("the ID {name} is used above already");
            let hint = "Give one of the two another number; references to it mean the first.";
            self.problems.add(Rule::DuplicateId, &at, what, hint);
        }
    }

    fn span(
        &mut self,
        id: &'a str,
        (data, data_at): (&'a str, usize),
        line: Range<usize>,
    ) -> Result<(), String> {
        let (place, words) = cut(data, b'\t').unwrap_or((data, ""));
        let trimmed = place.trim_start_matches(' ');
        let (label, offsets) = cut(trimmed, b' ').unwrap_or((trimmed, ""));
        let from = self.lines.stretches.len();
        let mut length = 0;
        let mut wrong = None;
        let mut rest = Some(offsets);
        while let Some(pieces) = rest {
            // most are one stretch
            let (piece, after) = match cut(pieces, b';') {
                Some((piece, after)) => (piece, Some(after)),
                None => (pieces, None),
            };
            match stretch(piece) {
                Some(stretch) => {
                    let blank = u64::from(pieces.len() < offsets.len());
                    length += u64::from(stretch.end - stretch.start) + blank;
                    self.lines.stretches.push(stretch);
                }
                None => wrong = wrong.or(Some(piece)),
            }
            rest = after;
        }
        let to = self.lines.stretches.len();
        let words_at = data_at + data.len() - words.len();
        let words = self.whole_words(words_at..line.end, length);
        let at = line.start..data_at + place.len();
        self.name(id, Id::Span(self.lines.spans.len() as u32), &at);
        let stretches = from as u32..to as u32;
        self.lines.spans.push(Bound { id, label, stretches, words, at });
        match wrong {
            Some(piece) => Err(format!("`{}` is not a start and an end", short(piece.trim(), 40))),
            None => Ok(()),
        }
    }

    /// Returns the text of a T line; where that is shorter than its offsets say, including the lines
    /// below that are not annotations.
    fn whole_words(&mut self, at: Range<usize>, length: u64) -> &'a str {
        let mut end = at.end;
        let words = &self.ann[at.clone()];
        // most have as many letters as their offsets say
        if words.len() as u64 == length && words.is_ascii() {
            return words;
        }
        let mut have = words.chars().count() as u64;
        while have < length {
            let before = self.at;
            let Some(line) = self.next_line() else { break };
            let words = &self.ann[line.clone()];
            if is_annotation(words) {
                self.at = before;
                break;
            }
            have += 1 + words.chars().count() as u64;
            if !words.is_empty() {
                end = line.end;
            }
        }
        &self.ann[at.start..end]
    }

    fn linked(
        &mut self,
        kind: u8,
        id: &'a str,
        (data, data_at): (&'a str, usize),
        line: Range<usize>,
    ) -> Result<(), String> {
        let from = self.lines.roles.len();
        let parts = |byte: &u8| matches!(byte, b' ' | b'\t');
        let mut at = 0;
        let mut words = std::iter::from_fn(|| {
            let rest = data.as_bytes().get(at..)?;
            let start = at + rest.iter().position(|byte| !parts(byte))?;
            let end = data.as_bytes()[start..].iter().position(parts);
            at = end.map_or(data.len(), |end| start + end);
            Some(&data[start..at])
        });
        let head = words.next().unwrap_or_default();
        let (label, trigger) = cut(head, b':').unwrap_or((head, ""));
        let mut wrong = (kind == b'E' && trigger.is_empty() || label.is_empty())
            .then(|| "the type has no trigger".to_owned());
        for word in words {
            let (name, id) = match cut(word, b':') {
                Some(pair) => pair,
                None if kind == b'*' => ("", word),
                None => {
                    wrong = wrong.or(Some(format!("`{}` is not `Role:ID`", short(word, 40))));
                    continue;
                }
            };
            let at = data_at + (word.as_ptr() as usize - data.as_ptr() as usize);
            self.lines.roles.push(Role { name, id, at: at..at + word.len() });
        }
        let roles = from as u32..self.lines.roles.len() as u32;
        let linked = Linked { id, label, trigger, roles, at: line.clone() };
        let lines = &mut self.lines;
        let (list, id_of): (_, fn(u32) -> Id) = match kind {
            b'E' => (&mut lines.events, Id::Event),
            b'R' => (&mut lines.relations, Id::Relation),
            _ => (&mut lines.equivalences, |_| Id::Other),
        };
        let (count, few) = (list.len() as u32, linked.roles.len() < 2);
        list.push(linked);
        if kind != b'*' {
            self.name(id, id_of(count), &line);
        }
        if few && kind != b'E' {
            wrong = wrong.or(Some("it links fewer than two annotations".to_owned()));
        }
        wrong.map_or(Ok(()), Err)
    }

    fn remark(
        &mut self,
        kind: u8,
        id: &'a str,
        data: &'a str,
        line: Range<usize>,
    ) -> Result<(), String> {
        let (head, tail) = cut(data, b'\t').unwrap_or((data, ""));
        let (label, rest) = word(head);
        let (about, value) = word(rest);
        self.name(id, Id::Other, &line);
        if label.is_empty() || about.is_empty() {
            return Err("it does not name the annotation that it is about".to_owned());
        }
        let words = if kind == b'#' { tail } else { value };
        let remark = Remark { label, about, words: words.trim(), at: line };
        match kind {
            b'#' => self.lines.notes.push(remark),
            b'N' => self.lines.links.push(remark),
            _ => self.lines.attributes.push(remark),
        }
        Ok(())
    }
}

/// Returns true if a line begins as an annotation does.
fn is_annotation(line: &str) -> bool {
    let Some((id, _)) = cut(line, b'\t') else { return false };
    let id = id.trim_end_matches(' ');
    let Some(kind) = id.bytes().next() else { return false };
    match kind {
        b'*' => id.len() == 1,
        b'T' | b'E' | b'R' | b'A' | b'M' | b'N' | b'#' => {
            id.len() > 1 && id.as_bytes()[1].is_ascii_digit() && !id.contains(' ')
        }
        _ => false,
    }
}

/// Splits a text at the first ASCII byte `at`: like `split_once`, but faster for short texts.
fn cut(words: &str, at: u8) -> Option<(&str, &str)> {
    let place = words.bytes().position(|byte| byte == at)?;
    Some((&words[..place], &words[place + 1..]))
}

/// Splits off the first word of some words that blanks may surround.
fn word(words: &str) -> (&str, &str) {
    let words = words.trim_start_matches(' ');
    cut(words, b' ').unwrap_or((words, ""))
}

/// Parses `start end`.
fn stretch(piece: &str) -> Option<Range<u32>> {
    let (start, end) = cut(piece.trim(), b' ')?;
    let (start, end) = (number(start)?, number(end.trim_start())?);
    (start <= end).then_some(start..end)
}

fn number(digits: &str) -> Option<u32> {
    let digit = |sum: u32, byte: u8| {
        let digit = byte.is_ascii_digit().then(|| u32::from(byte - b'0'))?;
        sum.checked_mul(10)?.checked_add(digit)
    };
    let number = digits.bytes().try_fold(0, digit);
    number.filter(|_| !digits.is_empty())
}
