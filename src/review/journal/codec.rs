//! Encodes an event as a line of a journal, and decodes it.
//!
//! A line is a JSON object that ends in `"crc"`: the CRC-32 (IEEE) of the line without it, eight
//! hexadecimal digits. A line with a wrong checksum was torn or changed by something else; it is
//! reported and skipped, never repaired and never removed. Kinds of a newer version are kept.
//!
//! What is wrong with a line is told without its words: nobody knows whether they are confidential.

mod about;
mod parts;
mod strings;

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use parts::{EvidenceFields, SeenFields, SourceFields};
use strings::{JsonStr, boxed, json_str};

use super::crc;
use crate::review::event::{Event, EventKind, EventOrigin, EventRef, ItemId};
use crate::review::{Axis, Value};
use crate::story::Kind;

/// The version of the format that is written; lines of a newer one are read as far as known.
pub const VERSION: u32 = 1;

/// The most bytes that a line may have.
pub const MAX_LINE: usize = 1 << 20;

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// The line is longer than [`MAX_LINE`].
    #[error("the line has more than {MAX_LINE} bytes")]
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
    Invalid(String),
}

/// Returns a word of a line if it is a name that programs give, such as that of a kind; any other may
/// be confidential, and is not told.
pub(crate) fn name_shown(word: &str) -> &str {
    let is_name = word.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    if is_name && word.len() <= 24 { word } else { "…" }
}

/// Returns what is wrong with some JSON, without the words that stand in it.
pub(crate) fn without_values(why: &str) -> String {
    match (why.find('"'), why.rfind('"')) {
        (Some(from), Some(to)) if from < to => format!("{}…{}", &why[..from], &why[to + 1..]),
        _ => why.to_owned(),
    }
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
pub fn encode(event: &Event) -> String {
    let mut line = serde_json::to_string(&EventLine::of(event)).unwrap_or_default();
    let sum = crc::of(line.as_bytes());
    line.pop();
    let _ = write!(line, "{END}{sum:08x}\"}}");
    line
}

/// Decodes a line, without its line feed.
///
/// # Errors
/// What is wrong with the line. An unknown kind is not an error.
pub fn decode(line: &str) -> Result<Event, LineError> {
    if line.len() > MAX_LINE {
        return Err(LineError::Long);
    }
    check_sum(line).and_then(|()| decode_unchecked(line))
}

/// Decodes an event without a checksum, as in an export. Unknown keys are ignored.
///
/// # Errors
/// As [`decode`].
pub fn decode_unchecked(json: &str) -> Result<Event, LineError> {
    let read: EventLine<'_> = serde_json::from_str(json).map_err(|why| {
        // its place within the line would contradict that of the line in the file
        let why = why.to_string();
        let words = why.split_once(" at line ").map_or(&*why, |(words, _)| words);
        LineError::Json(without_values(words))
    })?;
    if read.id.is_empty() {
        return Err(LineError::Invalid("the event has no ID".to_owned()));
    }
    if !is_time(&read.at) {
        return Err(LineError::Invalid("it has no time like 2026-01-07T10:02:11Z".to_owned()));
    }
    read.into_event()
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Checks the checksum of a line.
fn check_sum(line: &str) -> Result<(), LineError> {
    let (bare, end) =
        line.as_bytes().split_at_checked(line.len().wrapping_sub(TAIL)).ok_or(LineError::Torn)?;
    let written = end.strip_prefix(END.as_bytes()).ok_or(LineError::Torn)?;
    let written = written.strip_suffix(b"\"}").ok_or(LineError::Torn)?;
    let counted = crc::more(crc::of(bare), b"}");
    let is_it = |(c, at): (&u8, u32)| *c == DIGITS[(counted >> (28 - 4 * at) & 15) as usize];
    if written.iter().zip(0..).all(is_it) {
        return Ok(());
    }
    let is_sum = written.iter().all(u8::is_ascii_hexdigit);
    let written = if is_sum { String::from_utf8_lossy(written) } else { "…".into() }.into_owned();
    Err(LineError::Sum { written, counted: format!("{counted:08x}") })
}

/// The JSON object of a line.
#[derive(Default, Serialize, Deserialize)]
struct EventLine<'a> {
    v: u32,
    #[serde(borrow)]
    kind: JsonStr<'a>,
    #[serde(borrow)]
    id: JsonStr<'a>,
    #[serde(borrow)]
    at: JsonStr<'a>,
    #[serde(borrow)]
    who: JsonStr<'a>,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    after: Vec<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    item: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    aspect: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    value: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    seen: Option<SeenFields<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<EvidenceFields<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    own: Option<SourceFields<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    note: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    text: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    to: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    from: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    what: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    initials: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    scope: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    file: Option<JsonStr<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    sha256: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    annotations: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    undoes: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    step: Option<JsonStr<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    via: Option<JsonStr<'a>>,
}

impl<'a> EventLine<'a> {
    fn of(event: &'a Event) -> Self {
        let mut line = Self {
            v: VERSION,
            kind: event.what.kind().into(),
            id: (&*event.id).into(),
            at: (&*event.at).into(),
            who: (&*event.who).into(),
            after: event.after.iter().map(|seen| json_str(seen.as_str())).collect(),
            item: event.item.as_ref().map(|item| item.to_string().into()),
            seen: event.seen.as_deref().map(SeenFields::of),
            step: Some(json_str(&event.step)),
            via: Some(json_str(event.via.word())),
            ..Self::default()
        };
        line.set_fields(&event.what);
        line
    }

    fn into_event(mut self) -> Result<Event, LineError> {
        let item = match &self.item {
            None => None,
            Some(item) => match ItemId::parse(item) {
                None => return Ok(self.unknown()),
                item => item,
            },
        };
        let Some(what) = self.event_kind()? else { return Ok(self.unknown()) };
        if let (EventKind::Decide { value, .. } | EventKind::Adjudicate { value, .. }, Some(item)) =
            (&what, &item)
            && !item.asks(value.axis())
        {
            let noun = match item.kind {
                Kind::Claim => "claim",
                Kind::Embed => "embed",
                Kind::Quote | Kind::Mention => "quote",
            };
            let axis = value.axis().word();
            let article = if item.kind == Kind::Embed { "an" } else { "a" };
            return Err(LineError::Invalid(format!(
                "{article} {noun} is not asked for its {axis}"
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
            after: self.after.iter().filter_map(|seen| EventRef::parse(seen)).collect(),
            item,
            seen: self.seen.map(|seen| seen.seen().into()),
            what,
            via: via.map_or(EventOrigin::default(), |(via, _)| *via),
        }
    }

    /// Sets the keys that this kind of event has.
    fn set_fields(&mut self, what: &'a EventKind) {
        match what {
            EventKind::Decide { value, evidence, note } => {
                self.evidence = evidence.iter().map(EvidenceFields::of).collect();
                self.set_decision(*value, note.as_deref());
            }
            EventKind::Adjudicate { value, note } => self.set_decision(*value, note.as_deref()),
            EventKind::Note(text) | EventKind::Query(text) | EventKind::Flag(text) => {
                self.text = Some(json_str(text));
            }
            EventKind::Answer { to, text } => {
                (self.to, self.text) = (Some(json_str(to)), Some(json_str(text)));
            }
            EventKind::Close { to } => self.to = Some(json_str(to)),
            EventKind::Evidence { cited, own } => {
                self.evidence = vec![EvidenceFields::of(cited)];
                self.own = own.as_ref().map(SourceFields::of);
            }
            EventKind::Undo { step } | EventKind::Redo { step } => {
                self.undoes = Some(json_str(step));
            }
            EventKind::Edit { what, from, to } => {
                (self.what, self.from, self.to) =
                    (Some(json_str(what)), Some(json_str(from)), Some(json_str(to)));
            }
            EventKind::Signoff { initials, scope, sha256, annotations } => {
                self.initials = Some(json_str(initials));
                (self.scope, self.sha256) = (Some(json_str(scope)), Some(json_str(sha256)));
                self.annotations = annotations.as_deref().map(json_str);
            }
            EventKind::LeaveOut { file, line, sha256 } => {
                (self.file, self.line) = (Some(json_str(file)), Some(*line));
                self.sha256 = Some(json_str(sha256));
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

    fn set_decision(&mut self, value: Value, note: Option<&'a str>) {
        self.aspect = Some(json_str(value.axis().word()));
        self.value = Some(json_str(value.word()));
        self.note = note.map(Into::into);
    }

    /// Returns what was done; `None` for an unknown kind.
    fn event_kind(&mut self) -> Result<Option<EventKind>, LineError> {
        let kind = &*self.kind;
        let missing =
            |key: &str| LineError::Invalid(format!("an event of the kind {kind} has no {key}"));
        let need = |key: &str, value: &mut Option<JsonStr<'a>>| {
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
                    let evidence = evidence.into_iter().map(EvidenceFields::cited).collect();
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
                EventKind::Evidence { cited, own: self.own.take().map(SourceFields::own) }
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
                annotations: boxed(self.annotations.take()),
            },
            "leave_out" => EventKind::LeaveOut {
                file: need("file", &mut self.file)?,
                line: self.line.ok_or_else(|| missing("line"))?,
                sha256: need("sha256", &mut self.sha256)?,
            },
            _ => return Ok(None),
        };
        Ok(Some(what))
    }

    /// Returns the value decided; `None` for an unknown aspect or value.
    fn value(&self) -> Result<Option<Value>, LineError> {
        let (Some(aspect), Some(value)) = (&self.aspect, &self.value) else {
            return Err(LineError::Invalid("a decision has no aspect or no value".to_owned()));
        };
        let axis = Axis::ALL.iter().find(|(_, word)| **word == **aspect);
        Ok(axis.and_then(|(axis, _)| Value::named(*axis, value)))
    }
}

#[cfg(test)]
mod tests;
