//! A small story, and how an edit of it is shown.

use std::fmt::Write;

use sayso::mend::{Edit, Mending, Told};
use sayso::story::Span;

/// A story with one of everything.
pub(crate) const HARBOUR: &str = r#"+++
format = 1
title  = "Ferry stops in November"

[people.brook]
name    = "Ada Brook"
aliases = ["Brook"]
role    = "harbour master"

[people.mills]
name = "Ben Mills"

# The board speaks with one voice.
[people.board]
name = "the harbour board"
kind = "organization"

[sources.minutes]
title = "Minutes of the board"
+++

The ferry to Holm stops in November, the harbour board said on Monday.

“We cannot pay for the fuel,” said Ada Brook. “Not this winter.”

Ben Mills, a fisherman, called it “a shame”. He said the board had promised 12 months of service, and that nobody on the island had been asked before the letter with the new timetable arrived.

“We cannot pay,” the letter says. “We tried.”

+++

[quotes.q1]
parts   = ["“We cannot pay for the fuel,”", "“Not this winter.”"]
speaker = "brook" # on tape
form    = "direct"
cue     = "said"
mention = "Ada Brook"

# called back on Tuesday
[quotes.q2]
text         = "“a shame”"
speaker      = "mills"
suggested_by = "drafts 1"
score        = 0.7

[claims.c1]
text     = "12 months of service"
says     = "The board had promised 12 months of service."
by       = "mills"
kind     = "record"
evidence = [{ source = "minutes", locator = "p. 4" }]

[embeds.e1]
from = "“We cannot pay,”"
to   = "tried.”"
+++
"#;

/// Returns where some words stand for the n-th time, from 1.
pub(crate) fn nth(mending: &Mending, words: &str, n: usize) -> Span {
    let body = mending.story().body();
    let at = body.match_indices(words).nth(n - 1).unwrap_or_else(|| panic!("no {words}")).0;
    Span::new(at as u32, (at + words.len()) as u32)
}

/// Takes a text into hand.
pub(crate) fn open(text: &str) -> Mending {
    Mending::of_text("harbour.story", text).expect("a story")
}

/// Shows what edits did, and the lines that changed; tabs are seen.
pub(crate) fn what_changed(told: &[Told], mending: &Mending) -> String {
    let mut out = String::new();
    for Told { entry, what, from, to } in told {
        let _ = writeln!(out, "{entry} {what}: {from:?} → {to:?}");
    }
    for line in mending.changes() {
        let sign = if line.added { '+' } else { '-' };
        let _ = writeln!(out, "{sign}{:>3} {}", line.line, line.text.replace('\t', " ⇥ "));
    }
    out
}

/// Makes edits of a text and shows what each did and the lines that changed; checks that undoing
/// leads back.
pub(crate) fn show(text: &str, edits: impl FnOnce(&Mending) -> Vec<Edit>) -> String {
    let mut mending = open(text);
    let edits = edits(&mending);
    let mut out = String::new();
    match mending.apply(&edits) {
        Err(refusal) => {
            let _ = writeln!(out, "refused: {}\nhint: {}", refusal.what, refusal.hint);
            assert_eq!(mending.text(), text);
        }
        Ok(told) => {
            out.push_str(&what_changed(&told, &mending));
            let mended = mending.text().to_owned();
            mending.undo().expect("a step");
            assert_eq!(mending.text(), text, "undone");
            mending.redo().expect("a step");
            assert_eq!(mending.text(), mended, "redone");
        }
    }
    out
}

/// What was shown of several edits.
#[derive(Default)]
pub(crate) struct Seen(Vec<String>);

impl Seen {
    /// Adds what was shown of one.
    pub(crate) fn add(&mut self, shown: String) {
        self.0.push(shown);
    }

    /// Returns all of it.
    pub(crate) fn all(&self) -> String {
        self.0.join("\n")
    }
}
