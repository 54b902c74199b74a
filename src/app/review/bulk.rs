//! Bulk decisions: a filter, the number of matching items, then one decision for all of
//! them.
//!
//! ```text
//! speaker:witkoff form:direct open      conditions separated by blanks; all must hold
//! quote  claim                          what it is
//! open  done  stale  deferred  …        its status
//! found:verbatim                        what the source shows of the wording
//! wording:altered  verdict:none         what was decided
//! evidence:none  evidence:some          whether it has evidence
//! anything else                         words of the item
//! ```

use super::super::command::Call;
use super::super::mode::{Mode, Purpose};
use super::super::{App, Effect, Message, ReviewSession};
use super::NOT_IN_REVIEW_MODE;
use super::decide::make_active;
use super::pass_check::{PassCheck, shown};
use crate::review::{Axis, Status};
use crate::story::text::fold::fold;
use crate::story::{Claimant, Form, Item, PersonIx};
use crate::view::Document;
use crate::view::lists::counted;

/// Opens the prompt for the filter.
pub(in crate::app) fn bulk(app: &mut App, _: Call) -> Effect {
    if app.in_review_mode().is_none() {
        return app.say_with_keys(NOT_IN_REVIEW_MODE);
    }
    app.open_prompt(Purpose::Bulk, String::new())
}

/// One word of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Term {
    Quote,
    Claim,
    Open,
    Done,
    Status(Status),
    Form(Form),
    Speaker(String),
    Found(String),
    Decided(Axis, Option<String>),
    Evidence(bool),
    Words(String),
}

/// Parses a filter.
///
/// # Errors
/// Names the word that is no filter, and the filters that there are.
fn terms(words: &str) -> Result<Vec<Term>, String> {
    words.split_whitespace().map(term).collect()
}

fn term(word: &str) -> Result<Term, String> {
    let plain = match word {
        "quote" | "quotes" => Some(Term::Quote),
        "claim" | "claims" => Some(Term::Claim),
        "open" => Some(Term::Open),
        "done" => Some(Term::Done),
        _ => Status::ALL
            .iter()
            .find(|(_, name)| name.replace(' ', "-") == word)
            .map(|(status, _)| Term::Status(*status)),
    };
    if let Some(term) = plain {
        return Ok(term);
    }
    let Some((key, value)) = word.split_once(':') else { return Ok(Term::Words(folded(word))) };
    let axis = Axis::ALL.iter().find(|(_, name)| *name == key);
    match (key, axis) {
        ("speaker", _) => Ok(Term::Speaker(folded(value))),
        ("form", _) => {
            let form = Form::ALL.iter().find(|(_, name)| *name == value);
            form.map(|(form, _)| Term::Form(*form)).ok_or_else(|| {
                format!("no form is called {value}: {}", names(Form::ALL.iter().map(|f| f.1)))
            })
        }
        ("found", _) => Ok(Term::Found(value.replace('-', "_"))),
        ("evidence", _) if value == "none" => Ok(Term::Evidence(false)),
        ("evidence", _) if value == "some" => Ok(Term::Evidence(true)),
        ("evidence", _) => Err("evidence: none or some".to_owned()),
        (_, Some((axis, _))) if value == "none" => Ok(Term::Decided(*axis, None)),
        (_, Some((axis, name))) => {
            let value = value.replace('-', "_");
            if axis.values().any(|row| row.word == value) {
                return Ok(Term::Decided(*axis, Some(value)));
            }
            let all = names(axis.values().map(|row| row.word));
            Err(format!("no {name} is called {value}: {all}, none"))
        }
        _ => {
            let keys = "speaker: form: found: evidence: wording: context: attribution: verdict:";
            Err(format!("no filter is called {key}: there are {keys}"))
        }
    }
}

fn names<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

fn folded(words: &str) -> String {
    fold(words).to_lowercase()
}

/// Returns the positions of the items that match a filter.
///
/// # Errors
/// What is wrong with the filter.
pub(super) fn matched(app: &App, words: &str) -> Result<Vec<usize>, String> {
    let terms = terms(words)?;
    let (Some(session), Some(doc)) = (&app.session, app.doc()) else { return Ok(Vec::new()) };
    let all = 0..session.items().all().len();
    Ok(all.filter(|at| terms.iter().all(|term| holds(session, &doc, *at, term))).collect())
}

fn holds(session: &ReviewSession, doc: &Document, at: usize, term: &Term) -> bool {
    let item = session.item(at).item;
    let quote = match item {
        Item::Quote(quote) => Some(doc.story.quote(quote)),
        _ => None,
    };
    match term {
        Term::Quote => quote.is_some(),
        Term::Claim => quote.is_none(),
        Term::Open => !session.status(at).is_done(),
        Term::Done => session.status(at).is_done(),
        Term::Status(status) => session.status(at) == *status,
        Term::Form(form) => quote.is_some_and(|quote| quote.form == *form),
        Term::Speaker(words) => speakers(doc, item).iter().any(|p| named(doc, *p, words)),
        Term::Found(value) => {
            let shown = quote.map(|_| shown(session, doc, at, Axis::Wording));
            match shown {
                Some(PassCheck::Passes(found) | PassCheck::Fails(found, _)) => {
                    found.word() == value
                }
                _ => false,
            }
        }
        Term::Decided(axis, value) => {
            let decided = session.opinion(at).and_then(|opinion| opinion.value(*axis));
            decided.map(crate::review::Value::word) == value.as_deref()
        }
        Term::Evidence(some) => {
            let of_file = match item {
                Item::Claim(claim) => !doc.story.claim(claim).evidence.is_empty(),
                _ => !session.source_checks().cited(at, Axis::Wording).is_empty(),
            };
            let attached = session.item_record(at).is_some_and(|case| !case.evidence.is_empty());
            (of_file || attached) == *some
        }
        Term::Words(words) => {
            let says = match item {
                Item::Claim(claim) => doc.story.claim(claim).says.as_deref().unwrap_or_default(),
                _ => "",
            };
            let mut spans = doc.story.spans(item).iter();
            folded(says).contains(words)
                || session.item(at).id.id.to_lowercase() == *words
                || spans.any(|span| folded(doc.story.text.slice(*span)).contains(words))
        }
    }
}

/// Returns the speakers of a quote, or who makes a claim.
fn speakers(doc: &Document, item: Item) -> Vec<PersonIx> {
    match item {
        Item::Quote(quote) => doc.story.quote(quote).speakers.to_vec(),
        Item::Claim(claim) => {
            if let Claimant::Person(person) = doc.story.claim(claim).by {
                return vec![person];
            }
            let quotes = doc.links.quotes_of(claim).iter();
            quotes.flat_map(|q| doc.story.quote(*q).speakers.to_vec()).collect()
        }
        _ => Vec::new(),
    }
}

fn named(doc: &Document, person: PersonIx, words: &str) -> bool {
    let it = doc.story.person(person);
    let mut names = [&it.id, &it.name].into_iter().chain(&it.aliases);
    names.any(|name| folded(name).contains(words))
}

/// Accepts the filter: the matching items become the active list, and the next decision is for
/// all of them.
pub(super) fn accept_filter(app: &mut App, words: &str) -> Effect {
    let matched = match matched(app, words) {
        Ok(matched) => matched,
        Err(why) => return app.say(Message::error(why)),
    };
    pick_bulk(app, words, matched)
}

/// Makes some items the active list, and the next decision one for all of them.
pub(in crate::app) fn pick_bulk(app: &mut App, words: &str, matched: Vec<usize>) -> Effect {
    if matched.is_empty() {
        return app.say(Message::error(format!("nothing matches {words}")));
    }
    app.mode = Mode::Read;
    let count = matched.len();
    let name = if words.is_empty() { "all items".to_owned() } else { words.to_owned() };
    make_active(app, name, &matched);
    let Some(session) = &mut app.session else { return Effect::None };
    let open = matched.iter().filter(|at| !session.status(**at).is_done()).count();
    session.bulk = Some(matched);
    let items = counted(count, "item");
    app.say_with_keys(&format!(
        "one decision for {items}, {open} open: {{pass}} pass, \
         {{verdict-supported}}–{{verdict-not-checkable}} verdict, {{skip}} skip, {{defer}} defer, \
         {{earlier-list}} cancel"
    ))
}

impl App {
    /// Updates how many items match the filter being typed, or what is wrong with it.
    pub(super) fn count_bulk_matches(&mut self) {
        let Mode::Prompt(prompt) = &self.mode else { return };
        if !matches!(prompt.purpose, Purpose::Bulk) {
            return;
        }
        let counts = matched(self, &prompt.query.words).map(|matched| {
            let open =
                |at: &&usize| self.session.as_ref().is_some_and(|d| !d.status(**at).is_done());
            (matched.len(), matched.iter().filter(open).count())
        });
        if let Mode::Prompt(prompt) = &mut self.mode {
            prompt.error = counts.as_ref().err().cloned();
            prompt.counts = counts.ok();
        }
    }
}
