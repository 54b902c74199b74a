//! Encodes an event as a line of a journal, and decodes it.
//!
//! A line is a JSON object that ends in `"crc"`: the CRC-32 (IEEE) of the line without it, eight
//! hexadecimal digits. A line with a wrong checksum was torn or changed by something else; it is
//! reported and skipped, never repaired and never removed. Kinds of a newer version are kept.

mod parts;

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use parts::{CitedLine, OwnLine, SeenLine, Words, boxed, words};

use crate::review::event::{Event, EventKind, EventOrigin, ItemId};
use crate::review::{Axis, Value};

/// The version of the format that is written; lines of a newer one are read as far as known.
pub const VERSION: u32 = 1;

/// The most bytes that a line may have.
pub const LONGEST: usize = 1 << 20;

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// The line is longer than [`LONGEST`].
    #[error("the line has more than {LONGEST} bytes")]
    Long,
    /// The line does not end with its checksum.
    #[error("the line is cut off, or has no checksum at its end")]
    Torn,
    /// The checksum does not match the line.
    #[error("the checksum is {written}, but should be {counted}: something changed the line")]
    Sum {
        /// As written.
        written: String,
        /// As computed.
        counted: String,
    },
    /// It is not a JSON object with the keys that every event has.
    #[error("it is not an event: {0}")]
    Json(String),
    /// The event has an invalid or missing value.
    #[error("{0}")]
    Words(String),
}

/// Returns true for a UTC time, to the second or finer: such times sort as strings.
fn is_time(words: &str) -> bool {
    const FORM: &[u8] = b"0000-00-00T00:00:00";
    let Some((head, tail)) = words.as_bytes().split_at_checked(FORM.len()) else { return false };
    let fits = |(c, form): (&u8, &u8)| if *form == b'0' { c.is_ascii_digit() } else { c == form };
    head.iter().zip(FORM).all(fits) && tail.ends_with(b"Z")
}

const END: &str = r#","crc":""#;
/// The bytes of the checksum key and its eight digits, to the end of the line.
const TAIL: usize = END.len() + 8 + 2;

/// Encodes an event as a line, without the line feed.
pub fn line(event: &Event) -> String {
    let mut line = serde_json::to_string(&Line::of(event)).unwrap_or_default();
    let sum = crc32fast::hash(line.as_bytes());
    line.pop();
    let _ = write!(line, "{END}{sum:08x}\"}}");
    line
}

/// Decodes a line, without its line feed.
///
/// # Errors
/// What is wrong with the line. An unknown kind is not an error.
pub fn event(line: &str) -> Result<Event, LineError> {
    if line.len() > LONGEST {
        return Err(LineError::Long);
    }
    check(line).and_then(|()| bare(line))
}

/// Decodes an event without a checksum, as in an export. Unknown keys are ignored.
///
/// # Errors
/// As [`event`].
pub fn bare(json: &str) -> Result<Event, LineError> {
    let read: Line<'_> =
        serde_json::from_str(json).map_err(|why| LineError::Json(why.to_string()))?;
    if read.id.is_empty() {
        return Err(LineError::Words("the event has no ID".to_owned()));
    }
    if !is_time(&read.at) {
        return Err(LineError::Words(format!(
            "{:?} is not a time like 2026-01-07T10:02:11Z",
            &*read.at
        )));
    }
    read.event()
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Checks the checksum of a line.
fn check(line: &str) -> Result<(), LineError> {
    let (bare, end) =
        line.as_bytes().split_at_checked(line.len().wrapping_sub(TAIL)).ok_or(LineError::Torn)?;
    let written = end.strip_prefix(END.as_bytes()).ok_or(LineError::Torn)?;
    let written = written.strip_suffix(b"\"}").ok_or(LineError::Torn)?;
    let mut sum = crc32fast::Hasher::new();
    sum.update(bare);
    sum.update(b"}");
    let counted = sum.finalize();
    let is_it = |(c, at): (&u8, u32)| *c == DIGITS[(counted >> (28 - 4 * at) & 15) as usize];
    if written.iter().zip(0..).all(is_it) {
        return Ok(());
    }
    let written = String::from_utf8_lossy(written).into_owned();
    Err(LineError::Sum { written, counted: format!("{counted:08x}") })
}

/// The JSON object of a line.
#[derive(Default, Serialize, Deserialize)]
struct Line<'a> {
    v: u32,
    #[serde(borrow)]
    kind: Words<'a>,
    #[serde(borrow)]
    id: Words<'a>,
    #[serde(borrow)]
    at: Words<'a>,
    #[serde(borrow)]
    who: Words<'a>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    item: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    aspect: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    value: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    seen: Option<SeenLine<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<CitedLine<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    own: Option<OwnLine<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    note: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    text: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    to: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    from: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    what: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    initials: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    scope: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    sha256: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    undoes: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    step: Option<Words<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    via: Option<Words<'a>>,
}

impl<'a> Line<'a> {
    fn of(event: &'a Event) -> Self {
        let mut line = Self {
            v: VERSION,
            kind: event.what.kind().into(),
            id: (&*event.id).into(),
            at: (&*event.at).into(),
            who: (&*event.who).into(),
            item: event.item.as_ref().map(|item| item.to_string().into()),
            seen: event.seen.as_deref().map(SeenLine::of),
            step: Some(words(&event.step)),
            via: Some(words(event.via.word())),
            ..Self::default()
        };
        line.tell(&event.what);
        line
    }

    fn event(mut self) -> Result<Event, LineError> {
        let item = match &self.item {
            None => None,
            Some(item) => match ItemId::parse(item) {
                None => return Ok(self.unknown()),
                item => item,
            },
        };
        let Some(what) = self.done()? else { return Ok(self.unknown()) };
        if let (EventKind::Decide { value, .. } | EventKind::Adjudicate { value, .. }, Some(item)) =
            (&what, &item)
            && !item.asks(value.axis())
        {
            return Err(LineError::Words(format!(
                "{item} is not asked for its {}",
                value.axis().word()
            )));
        }
        Ok(self.with(item, what))
    }

    fn unknown(self) -> Event {
        let kind = (*self.kind).into();
        self.with(None, EventKind::Unknown { kind })
    }

    fn with(self, item: Option<ItemId>, what: EventKind) -> Event {
        let via = self.via.and_then(|via| EventOrigin::ALL.iter().find(|(_, word)| **word == *via));
        let id: Box<str> = self.id.into();
        Event {
            step: boxed(self.step).unwrap_or_else(|| id.clone()),
            id,
            at: self.at.into(),
            who: self.who.into(),
            item,
            seen: self.seen.map(|seen| seen.seen().into()),
            what,
            via: via.map_or(EventOrigin::default(), |(via, _)| *via),
        }
    }

    /// Sets the keys that this kind of event has.
    fn tell(&mut self, what: &'a EventKind) {
        match what {
            EventKind::Decide { value, evidence, note } => {
                self.evidence = evidence.iter().map(CitedLine::of).collect();
                self.decided(*value, note.as_deref());
            }
            EventKind::Adjudicate { value, note } => self.decided(*value, note.as_deref()),
            EventKind::Note(text) | EventKind::Query(text) | EventKind::Flag(text) => {
                self.text = Some(words(text));
            }
            EventKind::Answer { to, text } => {
                (self.to, self.text) = (Some(words(to)), Some(words(text)));
            }
            EventKind::Close { to } => self.to = Some(words(to)),
            EventKind::Evidence { cited, own } => {
                self.evidence = vec![CitedLine::of(cited)];
                self.own = own.as_ref().map(OwnLine::of);
            }
            EventKind::Undo { step } | EventKind::Redo { step } => self.undoes = Some(words(step)),
            EventKind::Edit { what, from, to } => {
                (self.what, self.from, self.to) =
                    (Some(words(what)), Some(words(from)), Some(words(to)));
            }
            EventKind::Signoff { initials, scope, sha256 } => {
                self.initials = Some(words(initials));
                (self.scope, self.sha256) = (Some(words(scope)), Some(words(sha256)));
            }
            EventKind::Skip
            | EventKind::Defer
            | EventKind::Keep
            | EventKind::Reopen
            | EventKind::Accept
            | EventKind::Refuse
            | EventKind::Unknown { .. } => {}
        }
    }

    fn decided(&mut self, value: Value, note: Option<&'a str>) {
        self.aspect = Some(words(value.axis().word()));
        self.value = Some(words(value.word()));
        self.note = note.map(Into::into);
    }

    /// Returns what was done; `None` for an unknown kind.
    fn done(&mut self) -> Result<Option<EventKind>, LineError> {
        let kind = &*self.kind;
        let missing =
            |key: &str| LineError::Words(format!("an event of the kind {kind} has no {key}"));
        let need = |key: &str, value: &mut Option<Words<'a>>| {
            boxed(value.take()).ok_or_else(|| missing(key))
        };
        let what = match kind {
            "decide" | "adjudicate" => {
                let Some(value) = self.value()? else { return Ok(None) };
                let note = boxed(self.note.take());
                if kind == "adjudicate" {
                    EventKind::Adjudicate { value, note }
                } else {
                    let evidence = std::mem::take(&mut self.evidence);
                    let evidence = evidence.into_iter().map(CitedLine::cited).collect();
                    EventKind::Decide { value, evidence, note }
                }
            }
            "note" => EventKind::Note(need("text", &mut self.text)?),
            "query" => EventKind::Query(need("text", &mut self.text)?),
            "flag" => EventKind::Flag(need("text", &mut self.text)?),
            "answer" => EventKind::Answer {
                to: need("to", &mut self.to)?,
                text: need("text", &mut self.text)?,
            },
            "close" => EventKind::Close { to: need("to", &mut self.to)? },
            "evidence" => {
                let cited = self.evidence.pop().ok_or_else(|| missing("evidence"))?.cited();
                EventKind::Evidence { cited, own: self.own.take().map(OwnLine::own) }
            }
            "skip" => EventKind::Skip,
            "defer" => EventKind::Defer,
            "keep" => EventKind::Keep,
            "reopen" => EventKind::Reopen,
            "undo" => EventKind::Undo { step: need("undoes", &mut self.undoes)? },
            "redo" => EventKind::Redo { step: need("undoes", &mut self.undoes)? },
            "accept" => EventKind::Accept,
            "refuse" => EventKind::Refuse,
            "edit" => EventKind::Edit {
                what: need("what", &mut self.what)?,
                from: need("from", &mut self.from)?,
                to: need("to", &mut self.to)?,
            },
            "signoff" => EventKind::Signoff {
                initials: need("initials", &mut self.initials)?,
                scope: need("scope", &mut self.scope)?,
                sha256: need("sha256", &mut self.sha256)?,
            },
            _ => return Ok(None),
        };
        Ok(Some(what))
    }

    /// Returns the value decided; `None` for an unknown aspect or value.
    fn value(&self) -> Result<Option<Value>, LineError> {
        let (Some(aspect), Some(value)) = (&self.aspect, &self.value) else {
            return Err(LineError::Words("a decision has no aspect or no value".to_owned()));
        };
        let axis = Axis::ALL.iter().find(|(_, word)| **word == **aspect);
        Ok(axis.and_then(|(axis, _)| Value::named(*axis, value)))
    }
}

#[cfg(test)]
mod tests;
