//! Lines of journals, as events and back.

use super::*;
use crate::review::event::{
    EvidenceRef, Passage, ReviewerSource, SeenAbout, SeenClaim, SeenPart, SeenSource, SeenSpeaker,
    SeenWords,
};
use crate::story::Stance;

fn sample(what: EventKind) -> Event {
    let part = |exact: &str, start| SeenPart {
        exact: exact.into(),
        prefix: "said, ".into(),
        suffix: String::new().into(),
        start,
    };
    Event {
        id: "e1".into(),
        at: "2026-01-07T10:02:11Z".into(),
        who: "km".into(),
        after: [EventRef::new("km", "e0"), EventRef::new("rb", "f7")].into(),
        step: "e0".into(),
        item: ItemId::parse("quotes.q4"),
        seen: Some(
            SeenWords {
                parts: vec![part("“a”", 7), part("b", 20)],
                sha256: "00".into(),
                about: Some(Box::new(SeenAbout {
                    form: Some("direct".into()),
                    speakers: Some(vec![
                        SeenSpeaker {
                            id: "ada".into(), name: "Ада Брук".into(), role: None
                        },
                        SeenSpeaker {
                            id: "".into(), name: "本".into(), role: Some("議長".into())
                        },
                    ]),
                    cue: Some("said".into()),
                    mention: Some("".into()),
                    claim: Some(SeenClaim { says: Some("It \"leaks\"\n".into()), question: None }),
                    sources: Some(vec![SeenSource { id: "s1".into(), sha256: "5a".into() }]),
                })),
            }
            .into(),
        ),
        what,
        via: EventOrigin::Bulk,
    }
}

#[test]
fn an_event_of_every_kind_is_read_as_it_was_written() {
    let cited = EvidenceRef {
        source: "s1".into(),
        locator: Some("p. 4".into()),
        stance: Some(Stance::Supports),
        excerpt: None,
        passage: Some(
            Passage {
                words: vec!["We sail\u{301} at “noon”".into(), "".into()],
                label: Some("بروك".into()),
                sha256: "00".into(),
            }
            .into(),
        ),
    };
    let own = ReviewerSource { id: "km.1".into(), title: "A \u{202e}title".into(), url: None };
    let text = || Box::<str>::from("wörds \"and\"\n\u{1b}[2J");
    let (value, note) = (Value::Verbatim, Some(text()));
    let kinds = [
        EventKind::Decide { value, evidence: vec![cited.clone()], note: note.clone() },
        EventKind::Note(text()),
        EventKind::Query(text()),
        EventKind::Answer { to: text(), text: text() },
        EventKind::Flag(text()),
        EventKind::Close { to: text() },
        EventKind::Evidence { cited, own: Some(own) },
        EventKind::Skip,
        EventKind::Defer,
        EventKind::Keep,
        EventKind::Reopen,
        EventKind::Undo { step: text() },
        EventKind::Redo { step: text() },
        EventKind::Adjudicate { value: Value::Fair, note },
        EventKind::Accept,
        EventKind::Refuse,
        EventKind::Edit { what: text(), from: text(), to: text() },
        EventKind::Signoff { initials: text(), scope: text(), sha256: text(), annotations: None },
        EventKind::Signoff {
            initials: text(),
            scope: text(),
            sha256: text(),
            annotations: Some(text()),
        },
        EventKind::LeaveOut { file: text(), line: 7, sha256: text() },
    ];
    for what in kinds {
        let written = sample(what);
        let line = encode(&written);
        assert!(!line.contains('\n'), "{line}");
        assert_eq!(decode(&line).as_ref(), Ok(&written), "{line}");
    }
}

#[test]
fn a_torn_line_is_reported() {
    let line = encode(&sample(EventKind::Skip));
    for end in (0..line.len()).filter(|end| line.is_char_boundary(*end)) {
        assert!(decode(&line[..end]).is_err(), "{}", &line[..end]);
    }
    let changed = line.replace("\"km\"", "\"mk\"");
    assert!(matches!(decode(&changed), Err(LineError::Sum { .. })), "{changed}");
}

/// Seals words as a line.
fn sealed(bare: &str) -> String {
    let sum = crc::of(bare.as_bytes());
    format!("{}{END}{sum:08x}\"}}", bare.strip_suffix('}').expect("an object"))
}

#[test]
fn what_a_newer_version_wrote_is_known_to_be_there() {
    let head =
        r#"{"v":2,"id":"a","at":"2026-01-07T10:02:11.5Z","who":"c","item":"quotes.q1","new":[1],"#;
    let kind = |rest: &str| {
        decode(&sealed(&format!("{head}{rest}}}"))).map(|event| event.what.kind().to_owned())
    };
    assert_eq!(kind(r#""kind":"ponder""#), Ok("ponder".to_owned()));
    assert_eq!(kind(r#""kind":"skip""#), Ok("skip".to_owned()));
    let decide = r#""kind":"decide","aspect":"tone","value":"rude""#;
    assert_eq!(kind(decide), Ok("decide".to_owned()));
    assert!(matches!(
        decode(&sealed(&format!("{head}{decide}}}"))).expect("an event").what,
        EventKind::Unknown { .. }
    ));
    let verdict = r#""kind":"decide","aspect":"verdict","value":"refuted""#;
    assert!(kind(verdict).is_err(), "a quote has no verdict");
    assert!(kind(r#""kind":"note""#).is_err(), "a note has words");
}
