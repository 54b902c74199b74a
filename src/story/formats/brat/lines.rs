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
//! have no meaning yet.

use std::ops::Range;

use crate::story::marks::problems::{Problems, short};
use crate::story::marks::rules::Rule;
use crate::story::marks::{Id, Linked, MarkedSpan, Marks, Name, OwnCounting, Remark, Role};

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
pub(super) fn read<'a>(ann: &'a str, problems: &mut Problems) -> Marks<'a> {
    // lines of old programs end in a CR alone
    let end = if ann.contains('\n') { b'\n' } else { b'\r' };
    // most lines are longer
    let room = ann.len() / 48;
    let marks = Marks {
        spans: Vec::with_capacity(room),
        stretches: Vec::with_capacity(room),
        roles: Vec::with_capacity(room),
        counting: OwnCounting::BRAT,
        same_hint: "Link it to a full name by an equivalence line: `*`, tab, `Equiv` and the IDs of both.",
        ..Marks::default()
    };
    let mut reader = Reader { ann, end, at: 0, marks, problems };
    while let Some(line) = reader.next_line() {
        reader.line(line);
    }
    reader.marks
}

struct Reader<'a, 'p> {
    ann: &'a str,
    /// What a line ends in.
    end: u8,
    at: usize,
    marks: Marks<'a>,
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
        if !self.marks.name(name, id) {
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
        let from = self.marks.stretches.len();
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
                    self.marks.stretches.push(stretch);
                }
                None => wrong = wrong.or(Some(piece)),
            }
            rest = after;
        }
        let to = self.marks.stretches.len();
        let words_at = data_at + data.len() - words.len();
        let words = self.whole_words(words_at..line.end, length);
        let at = line.start..data_at + place.len();
        self.name(id, Id::Span(self.marks.spans.len() as u32), &at);
        let stretches = from as u32..to as u32;
        let (name, words) = (Name::of(label), Some(words));
        self.marks.spans.push(MarkedSpan { id, name, stretches, words, at });
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
        let from = self.marks.roles.len();
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
            self.marks.roles.push(Role { name, id, at: at..at + word.len() });
        }
        let roles = from as u32..self.marks.roles.len() as u32;
        let linked = Linked { id, name: Name::of(label), trigger, roles, at: line.clone() };
        let marks = &mut self.marks;
        let (list, id_of): (_, fn(u32) -> Id) = match kind {
            b'E' => (&mut marks.events, Id::Event),
            b'R' => (&mut marks.relations, Id::Relation),
            _ => (&mut marks.equivalences, |_| Id::Other),
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
            b'#' => self.marks.notes.push(remark),
            b'N' => self.marks.entries.push(remark),
            _ => self.marks.features.push(remark),
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

/// Returns the ID of an attribute, entry or note, from the file that it is in.
pub(super) fn id_of<'a>(remark: &Remark<'a>, ann: &'a str) -> &'a str {
    cut(&ann[remark.at.clone()], b'\t').map_or("", |(id, _)| id).trim_end_matches(' ')
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
