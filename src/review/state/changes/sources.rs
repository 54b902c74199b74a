//! Whether the texts of the sources still have the passages that decisions rest on.
//!
//! A text that is the same byte for byte is not looked at any further. Only where one has changed is
//! it searched for the passages, and only where it has lost one is that looked up.

use std::collections::{HashMap, HashSet};

use super::ReadText;
use crate::review::event::{Event, EventKind, EvidenceRef, Passage, SeenAbout};
use crate::review::matching::passages::{SourceWords, plain, shortened, versions};
use crate::review::stale_reason::{StaleReason, StaleReasonKind};
use crate::review::state::items::{Items, sha256};
use crate::review::{Axis, Record, SaidBy, SearchedSource, Value, look_up, look_up_quote};
use crate::story::names::LabelIndex;
use crate::story::{Form, Item, Quote, SourceIx, Story};

/// A text, prepared as far as it was needed.
struct SourceText {
    sha256: Box<str>,
    text: String,
    searched: Option<SearchedSource>,
}

/// How many lost passages are looked up: of further ones it is not said what stands there now.
pub(super) const MOST_LOOKED_UP: usize = 300;

/// The texts of the sources, each read when it is needed.
pub(super) struct Sources<'a, 'r> {
    story: &'a Story,
    read: ReadText<'a>,
    texts: HashMap<SourceIx, Result<SourceText, String>>,
    people: Option<LabelIndex>,
    /// The passages that each changed text has lost, of those that answers rest on.
    lost: HashMap<SourceIx, HashSet<&'r str>>,
    /// What each quote that was looked up in a text is there, and who says it.
    looked_up: HashMap<(SourceIx, &'a str), (Value, SaidBy)>,
    /// What stands in the place of lost passages now; empty if nothing like them was found.
    now: HashMap<(SourceIx, Box<str>), String>,
}

impl<'a, 'r> Sources<'a, 'r> {
    pub(super) fn of(story: &'a Story, read: ReadText<'a>) -> Self {
        let (texts, lost, now) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { story, read, texts, people: None, lost, looked_up: HashMap::new(), now }
    }

    /// Returns for each answer whose sources have changed why it does not hold any more.
    pub(super) fn check(
        &mut self,
        items: &Items,
        record: &'r Record,
    ) -> Vec<(&'r Event, StaleReason)> {
        let mut found = Vec::new();
        for entry in record.entries() {
            let event = &entry.event;
            let Some(value) = event.what.answer() else { continue };
            let item = event.item.as_ref().and_then(|id| items.position(id));
            let Some(item) = item.map(|at| items.all()[at].item) else { continue };
            let mut words: Vec<String> = Vec::new();
            if let EventKind::Decide { evidence, .. } = &event.what {
                for cited in evidence {
                    words.extend(self.passage((cited, record), item, value));
                }
            }
            if let Item::Quote(quote) = item {
                let quote = self.story.quote(quote);
                let about = event.seen.as_deref().and_then(|seen| seen.about.as_deref());
                words.extend(about.and_then(|about| self.now_found(about, quote, value)));
            }
            let reason = |words| StaleReason::new(StaleReasonKind::Source, words);
            found.extend(words.into_iter().map(|words| (event, reason(words))));
        }
        found.extend(self.kept(items, record));
        found
    }

    /// Returns why a passage is not what was decided on.
    fn passage(
        &mut self,
        (cited, record): (&EvidenceRef, &'r Record),
        item: Item,
        value: Value,
    ) -> Option<String> {
        let passage = cited.passage.as_deref()?;
        let sources = (0..).map(SourceIx).zip(self.story.sources.iter());
        let mut named = sources.filter(|(_, source)| source.id == cited.source);
        let Some((at, _)) = named.next() else {
            return Some("decided on a source that is not in the story any more".to_owned());
        };
        let id = &cited.source;
        match self.text(at) {
            Err(why) => {
                return Some(format!("decided on {id}, which cannot be read any more: {why}"));
            }
            Ok(text) if text.sha256 == passage.sha256 => return None,
            Ok(_) => {}
        }
        let lost = self.lost_by(at, record)?;
        if let Some(words) = passage.words.iter().find(|words| lost.contains(&***words)) {
            return Some(self.instead_of(at, cited, words));
        }
        let Item::Quote(quote) = item else { return None };
        self.relabelled(at, self.story.quote(quote), (passage, value), id)
    }

    /// Returns what a source says in the place of a passage that it has lost.
    fn instead_of(&mut self, at: SourceIx, cited: &EvidenceRef, words: &str) -> String {
        let place = cited.place();
        let now = self.instead(at, words);
        let (before, after) = versions(words, &now);
        if now.is_empty() || before == after {
            let words = shortened(words);
            return format!("decided when {place} had “{words}”; it does not have that any more");
        }
        format!("decided when {place} had “{before}”; it now has “{after}”")
    }

    /// Returns what stands in the place of a passage that a source has lost; empty if nothing like it
    /// does, or if there are too many.
    fn instead(&mut self, at: SourceIx, words: &str) -> String {
        let key = (at, words.into());
        if let Some(now) = self.now.get(&key) {
            return now.clone();
        }
        if self.now.len() >= MOST_LOOKED_UP {
            return String::new();
        }
        let Some(source) = self.searched(at) else { return String::new() };
        let found = look_up(&source.text, &[words]);
        let now = found.passage().map(|span| source.text.passage(span)).unwrap_or_default();
        self.now.insert(key, now.clone());
        now
    }

    /// Returns whose label a passage stands under now, if that is another.
    fn relabelled(
        &mut self,
        at: SourceIx,
        quote: &'a Quote,
        (passage, value): (&Passage, Value),
        id: &str,
    ) -> Option<String> {
        let before = passage.label.as_deref()?;
        let (_, said_by) = self.look_up(at, quote)?;
        if said_by.is_own() && value == Value::Correct {
            return None;
        }
        let now = said_by.label().unwrap_or_default();
        let same = plain(before) == plain(now);
        if same && value != Value::Correct {
            return None;
        }
        let now = match now {
            "" => "no label".to_owned(),
            now if same => format!("“{now}”, which may be somebody else’s"),
            now => format!("“{now}”"),
        };
        Some(format!("decided when “{before}” said it in {id}; it now stands under {now}"))
    }

    /// Returns which source has, or may have, the words of a quote that none had.
    fn now_found(&mut self, about: &SeenAbout, quote: &'a Quote, value: Value) -> Option<String> {
        let then = about.sources.as_deref()?;
        if quote.form == Form::Indirect {
            return None;
        }
        let story = self.story;
        for at in (0..story.sources.len() as u32).map(SourceIx) {
            let source = &story.sources[at.ix()];
            if source.file.is_none() {
                continue;
            }
            let Ok(text) = self.text(at) else { continue };
            let known = then.iter().any(|one| one.id == source.id && one.sha256 == text.sha256);
            if known {
                continue;
            }
            let (found, _) = self.look_up(at, quote)?;
            let id = &source.id;
            if *found != Value::NotFound {
                return Some(format!("decided when no source had the words; {id} has them now"));
            }
            if then.is_empty() && value == Value::NoSource {
                return Some(format!("decided when no source had a text; {id} has one now"));
            }
        }
        None
    }

    /// Returns which answers the sources contradict that an event of an earlier version kept for new
    /// words without looking them up.
    fn kept(&mut self, items: &Items, record: &'r Record) -> Vec<(&'r Event, StaleReason)> {
        let mut all = Vec::new();
        let keeps = record.entries().iter().filter(|entry| entry.event.what == EventKind::Keep);
        for entry in keeps.filter(|entry| !entry.void) {
            let Some(id) = entry.event.item.as_ref() else { continue };
            let Some(at) = items.position(id) else { continue };
            let Item::Quote(quote) = items.all()[at].item else { continue };
            let opinion = record.item_record(id).and_then(|case| case.of(&entry.event.who));
            let kept: Vec<(Value, &Event)> = [Axis::Wording, Axis::Attribution]
                .into_iter()
                .filter_map(|axis| opinion?.on(axis))
                .filter(|decision| decision.kept)
                .filter_map(|d| Some((d.value, &record.entries().get(d.entry)?.event)))
                .collect();
            if kept.is_empty() {
                continue;
            }
            let quote = self.story.quote(quote);
            let Some((id, found)) = self.look_up_everywhere(quote) else { continue };
            for (value, event) in kept {
                let words = match (value, &found.said_by) {
                    (Value::Verbatim | Value::Tidied, _)
                        if !matches!(found.value, Value::Verbatim | Value::Tidied) =>
                    {
                        let (then, now) = (value.shown(), found.value.shown());
                        format!("kept as {then} without looking; {id} has {now}: {}", found.why)
                    }
                    (Value::Correct, SaidBy::Other(label)) => {
                        format!("kept as correct without looking; “{label}” says it in {id}")
                    }
                    _ => continue,
                };
                all.push((event, StaleReason::new(StaleReasonKind::Source, words)));
            }
        }
        all
    }

    /// Looks a quote up in a source, once.
    fn look_up(&mut self, at: SourceIx, quote: &'a Quote) -> Option<&(Value, SaidBy)> {
        let (story, key) = (self.story, (at, &*quote.id));
        if !self.looked_up.contains_key(&key) {
            let found = self.searched(at)?.look_up(story, quote);
            self.looked_up.insert(key, (found.value, found.said_by));
        }
        self.looked_up.get(&key)
    }

    /// Looks a quote up in every source with a text.
    fn look_up_everywhere(&mut self, quote: &Quote) -> Option<(Box<str>, crate::review::Lookup)> {
        let story = self.story;
        let all: Vec<SourceIx> = (0..story.sources.len() as u32).map(SourceIx).collect();
        let readable: Vec<SourceIx> = all
            .into_iter()
            .filter(|at| story.sources[at.ix()].file.is_some() && self.searched(*at).is_some())
            .collect();
        let searched = readable.iter().filter_map(|at| {
            self.texts.get(at).and_then(|text| text.as_ref().ok()?.searched.as_ref())
        });
        let (nearest, lookup) = look_up_quote(story, quote, searched)?;
        Some((story.sources[readable[nearest].ix()].id.clone(), lookup))
    }

    fn text(&mut self, at: SourceIx) -> Result<&mut SourceText, String> {
        let (story, read) = (self.story, self.read);
        let text = self.texts.entry(at).or_insert_with(|| {
            let file = story.sources[at.ix()].file.as_deref();
            let text = read(file.ok_or_else(|| "the story names no file for it".to_owned())?)?;
            Ok(SourceText { sha256: sha256(&text), text, searched: None })
        });
        text.as_mut().map_err(|why| why.clone())
    }

    fn searched(&mut self, at: SourceIx) -> Option<&SearchedSource> {
        let people = self.people.take().unwrap_or_else(|| LabelIndex::of(&self.story.people));
        if let Ok(text) = self.text(at)
            && text.searched.is_none()
        {
            text.searched = Some(SearchedSource::of(at, text.text.clone(), &people));
        }
        self.people = Some(people);
        self.text(at).ok().and_then(|text| text.searched.as_ref())
    }

    /// Returns the passages that a changed text has lost, of all that answers rest on.
    fn lost_by(&mut self, at: SourceIx, record: &'r Record) -> Option<&HashSet<&'r str>> {
        if !self.lost.contains_key(&at) {
            let source = &self.story.sources[at.ix()];
            let decided = record.entries().iter().filter_map(|entry| match &entry.event.what {
                EventKind::Decide { evidence, .. } => Some(evidence),
                _ => None,
            });
            let cited = decided.flatten().filter(|cited| cited.source == source.id);
            let words = cited.filter_map(|cited| cited.passage.as_deref()).flat_map(|p| &p.words);
            let all: HashSet<&str> = words.map(|words| &**words).collect();
            let all: Vec<&str> = all.into_iter().collect();
            let has = SourceWords::of(&self.searched(at)?.text).which(&all);
            let lost = all.into_iter().zip(has).filter(|(_, has)| !has);
            self.lost.insert(at, lost.map(|(words, _)| words).collect());
        }
        self.lost.get(&at)
    }
}
