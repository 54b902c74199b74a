//! Drafts of edits: what is typed or selected for an edit outlives the program, until the edit is in
//! the file or the draft is dropped.
//!
//! They are kept with the place in the story, soon after each key. Opened again, the story offers the
//! last of them: one key goes on with it, another drops it. What it was for may be gone meanwhile; then
//! its words are shown, and can be copied.

use std::time::Duration;

use super::super::command::Call;
use super::super::mode::{Mode, PersonFor, Purpose, SelectedFor, Selecting, Unit, WordsFor};
use super::super::state::active_list::Selection;
use super::super::state::navigation;
use super::super::{App, Effect, FrontEnd, KeyCode, KeyEvent, Message};
use super::{MendState, item_of, people, prompts, select, short};
use crate::app::mode::PickerRows;
use crate::app::review::SAVE_DRAFT_AFTER;
use crate::library::state::{DraftKind, DraftPart, EditDraft};
use crate::mend::{EntryId, NewEmbed, NewEvidence, Table};
use crate::story::text::floor_border;
use crate::story::{Span, Stance, Story};

/// So many bytes of the words of an entry are kept to know it again.
const ABOUT: usize = 2000;

/// The drafts of the open story.
#[derive(Debug, Default)]
pub(super) struct EditDrafts {
    /// Those that nobody goes on with now, the latest last.
    waiting: Vec<EditDraft>,
    /// What the edit began with that is being chosen or saved.
    begun: Option<EditDraft>,
    /// The one that was dropped last.
    dropped: Option<EditDraft>,
    /// What was saved last.
    saved: Vec<EditDraft>,
    /// When they are saved next.
    due: Option<Duration>,
    /// True if the last that waits is to be offered.
    to_offer: bool,
    /// True while the offer is on the screen.
    offered: bool,
}

/// What a draft goes on as.
enum Resumed {
    Typing(WordsFor),
    Selecting(SelectedFor, Vec<Span>),
}

impl MendState {
    /// Takes the drafts that an earlier session left in the open story.
    pub(in crate::app) fn restore_drafts(&mut self, kept: Vec<EditDraft>) {
        let to_offer = !kept.is_empty();
        self.drafts =
            EditDrafts { saved: kept.clone(), waiting: kept, to_offer, ..EditDrafts::default() };
    }
}

impl App {
    /// Returns every draft of the open story: those that wait, and what is in hand.
    pub(in crate::app) fn edit_drafts(&self) -> Vec<EditDraft> {
        let waiting = self.mend_state.drafts.waiting.iter().cloned();
        let all = waiting.chain(self.in_hand()).filter(EditDraft::can_be_kept);
        all.collect()
    }

    /// Takes every draft of the open story, which is being closed.
    pub(in crate::app) fn take_edit_drafts(&mut self) -> Vec<EditDraft> {
        let all = self.edit_drafts();
        self.mend_state.drafts = EditDrafts::default();
        all
    }

    /// Returns the draft of what is being typed, selected, chosen or saved.
    fn in_hand(&self) -> Option<EditDraft> {
        let story = &self.reader.as_ref()?.doc().story;
        let begun = || self.mend_state.drafts.begun.clone();
        match &self.mode {
            Mode::Prompt(prompt) => match &prompt.purpose {
                Purpose::Mend(WordsFor::Copy(_)) => begun(),
                Purpose::Mend(what) => {
                    let typed = &prompt.query.words;
                    let same = prompts::words_now(story, what).unwrap_or_default() == *typed;
                    if same { begun() } else { Some(of_words(story, what, typed)) }
                }
                _ => None,
            },
            Mode::Select(selecting) => Some(of_selection(story, selecting)),
            Mode::Picker(picker) if matches!(picker.rows, PickerRows::Edits(..)) => begun(),
            _ if self.mend_state.making.is_some() => begun(),
            _ => None,
        }
    }

    /// Notes that a draft has changed: it is saved soon.
    pub(in crate::app) fn edit_draft_changed(&mut self) {
        let due = self.now + SAVE_DRAFT_AFTER;
        self.mend_state.drafts.due.get_or_insert(due);
    }

    /// Returns when drafts are to be saved.
    pub(in crate::app) fn edit_drafts_due(&self) -> Option<Duration> {
        self.mend_state.drafts.due
    }

    /// Returns the effect that saves the drafts, if they have changed since they were saved.
    pub(in crate::app) fn save_edit_drafts(&mut self) -> Effect {
        self.mend_state.drafts.due = None;
        let now = self.edit_drafts();
        if self.mend_state.drafts.saved == now {
            return Effect::None;
        }
        self.mend_state.drafts.saved = now;
        if let Some(reader) = &mut self.reader {
            reader.has_saved_state = true;
        }
        self.save_state()
    }

    /// Remembers what is in hand while the edit that it is for is chosen and saved.
    pub(super) fn begin_edit(&mut self) {
        let begun = self.in_hand();
        self.mend_state.drafts.begun = begun;
    }

    /// Forgets what an edit began with: it was made, or given up.
    pub(in crate::app) fn end_edit(&mut self) -> Effect {
        self.mend_state.drafts.begun = None;
        self.save_edit_drafts()
    }

    /// Keeps what an edit began with that was not made; returns true if there is something.
    pub(super) fn keep_begun(&mut self) -> bool {
        let begun = self.mend_state.drafts.begun.take();
        let any = begun.is_some();
        self.mend_state.drafts.waiting.extend(begun);
        self.edit_draft_changed();
        any
    }

    /// Keeps what is being typed or selected, because something else takes its place.
    pub(super) fn put_aside(&mut self) {
        if matches!(self.mode, Mode::Select(_) | Mode::Prompt(_)) {
            let in_hand = self.in_hand();
            self.mend_state.drafts.waiting.extend(in_hand);
        }
    }

    /// Offers the last draft that waits, once the story and its review are read.
    pub(in crate::app) fn offer_draft(&mut self) {
        let ready = self.mend_state.drafts.to_offer
            && matches!(self.mode, Mode::Read)
            && self.review_request.is_none()
            && !self.pending.begun();
        let Some(doc) = self.doc().filter(|doc| ready && doc.story.whole) else { return };
        let drafts = &mut self.mend_state.drafts;
        drafts.to_offer = false;
        let Some(draft) = drafts.waiting.last() else { return };
        let more = match drafts.waiting.len() {
            1 => String::new(),
            n => format!(", the last of {n}"),
        };
        let what = label(draft);
        // where there is no room for all, what can be done is said first
        let (told, keys, words) = match resumed(draft, &doc.story) {
            Ok(_) => (what, "{continue-edit} goes on with it", short(&draft.words())),
            Err(why) => {
                (format!("{what}; {why}"), "{continue-edit} copies the words", draft.words())
            }
        };
        drafts.offered = true;
        let drop = match self.display.front {
            FrontEnd::Screen => "Esc drops it",
            FrontEnd::Lines => "drop edit drops it",
        };
        let keys = self.keymap.fill(&format!("{keys}, {drop}"));
        let before = self.message.take().map(|before| format!(" · {}", before.text));
        let before = before.unwrap_or_default();
        let text = format!("unfinished{more}: {told} · {keys}: {words}{before}");
        self.message = Some(Message::plain(text));
    }

    /// Takes note of a key: the one right after the offer may drop the draft. `None` if it is a key
    /// like any other.
    pub(in crate::app) fn answer_offer(&mut self, press: KeyEvent) -> Option<Effect> {
        let offered = std::mem::take(&mut self.mend_state.drafts.offered);
        let drops = offered && press.code == KeyCode::Esc && matches!(self.mode, Mode::Read);
        drops.then(|| drop_draft(self, Call::default()))
    }

    /// Returns true if a draft waits, or can be taken back.
    pub(crate) fn has_edit_draft(&self) -> bool {
        let drafts = &self.mend_state.drafts;
        self.reader.is_some() && (!drafts.waiting.is_empty() || drafts.dropped.is_some())
    }
}

/// Goes on with the draft that was left last.
pub(in crate::app) fn continue_edit(app: &mut App, _: Call) -> Effect {
    let Some(doc) = app.doc() else { return Effect::None };
    if !doc.story.whole {
        return app.say(Message::plain("still reading the annotations"));
    }
    let drafts = &mut app.mend_state.drafts;
    let Some(draft) = drafts.waiting.pop().or_else(|| drafts.dropped.take()) else {
        return app.say(Message::plain("no edit was left unfinished"));
    };
    let again = match resumed(&draft, &doc.story) {
        Ok(again) => again,
        Err(why) => {
            let text = format!("{}; {why}: its words are copied", label(&draft));
            let words = draft.words();
            app.mend_state.drafts.waiting.push(draft);
            return app.say_with(Effect::Copy(words), Message::warning(text));
        }
    };
    let item = entry_of(&draft.entry).and_then(|entry| item_of(&doc.story, &entry));
    if let Some(item) = item.filter(|item| !doc.story.spans(*item).is_empty()) {
        navigation::go_to(app, Selection::Item(item));
    }
    match again {
        Resumed::Typing(what) => {
            let begun = of_selection_of(&draft);
            app.mend_state.drafts.begun = begun;
            app.open_prompt(Purpose::Mend(what), draft.typed)
        }
        Resumed::Selecting(what, parts) => select::open(app, what, parts, Unit::Sentence),
    }
}

/// Drops the draft that was left last.
pub(in crate::app) fn drop_draft(app: &mut App, _: Call) -> Effect {
    let Some(draft) = app.mend_state.drafts.waiting.pop() else {
        return app.say(Message::plain("no edit was left unfinished"));
    };
    let text = format!("dropped: {}", draft.words());
    let drafts = &mut app.mend_state.drafts;
    drafts.dropped = Some(draft);
    drafts.to_offer = !drafts.waiting.is_empty();
    let saved = app.save_edit_drafts();
    let text = text + &app.keymap.fill(" · {continue-edit} takes it back");
    app.say_with(saved, Message::plain(text))
}

/// Makes the draft of what is typed.
fn of_words(story: &Story, what: &WordsFor, typed: &str) -> EditDraft {
    let of = |table, id: &str| Some(EntryId::new(table, id));
    let (quote, claim) = (|id: &str| of(Table::Quotes, id), |id: &str| of(Table::Claims, id));
    let person = |id: &str| of(Table::People, id);
    let all = |ids: &[Box<str>]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    let none = Vec::new;
    let (what, entry, others, parts) = match what {
        WordsFor::NewPerson(who) => match who {
            PersonFor::Speaker(id) => (DraftKind::NewSpeaker, quote(id), none(), &[][..]),
            PersonFor::AlsoSpeaker(id, others) => {
                (DraftKind::OneMoreSpeaker, quote(id), all(others), &[][..])
            }
            PersonFor::NewQuote(new) => (DraftKind::NewQuoteSpeaker, None, none(), &new.parts[..]),
            PersonFor::Author(id) => (DraftKind::NewAuthor, of(Table::Embeds, id), none(), &[][..]),
            PersonFor::NewEmbed(new) => (DraftKind::NewEmbedAuthor, None, none(), &new.parts[..]),
            PersonFor::NewMention(span) => {
                (DraftKind::NewMentioned, None, none(), std::slice::from_ref(span))
            }
            PersonFor::By(id) => (DraftKind::NewClaimant, claim(id), none(), &[][..]),
        },
        WordsFor::Medium(id) => (DraftKind::Medium, quote(id), none(), &[][..]),
        WordsFor::Says(id) => (DraftKind::Wording, claim(id), none(), &[][..]),
        WordsFor::Note(entry) => (DraftKind::Note, Some(entry.clone()), none(), &[][..]),
        WordsFor::Name(id) => (DraftKind::Name, person(id), none(), &[][..]),
        WordsFor::Alias(id) => (DraftKind::Alias, person(id), none(), &[][..]),
        WordsFor::Split(from, quotes) => (DraftKind::Split, person(from), all(quotes), &[][..]),
        WordsFor::Locator(id, evidence) => {
            let new = evidence.last();
            let stance = new.and_then(|new| new.stance).map_or("", Stance::word);
            let source = new.map_or("", |new| &*new.source);
            let others = vec![source.to_owned(), stance.to_owned()];
            (DraftKind::Locator, claim(id), others, &[][..])
        }
        WordsFor::Copy(_) => (DraftKind::Unknown, None, none(), &[][..]),
    };
    let draft = of_parts(story, what, entry, parts);
    EditDraft { others, typed: typed.to_owned(), ..draft }
}

/// Makes the draft of words being selected.
fn of_selection(story: &Story, selecting: &Selecting) -> EditDraft {
    let quote = |id: &str| Some(EntryId::new(Table::Quotes, id));
    let (what, entry) = match &selecting.what {
        SelectedFor::New => (DraftKind::Selection, None),
        SelectedFor::Words(entry) => (DraftKind::Words, Some(entry.clone())),
        SelectedFor::Cue(id) => (DraftKind::Cue, quote(id)),
        SelectedFor::Mention(id) => (DraftKind::SpeakerNamed, quote(id)),
    };
    of_parts(story, what, entry, &selecting.parts)
}

fn of_parts(story: &Story, what: DraftKind, entry: Option<EntryId>, parts: &[Span]) -> EditDraft {
    let about = entry.as_ref().and_then(|entry| words_of(story, entry)).unwrap_or_default();
    let parts = parts.iter().map(|part| DraftPart::of(story.body(), *part)).collect();
    let entry = entry.map(|entry| entry.to_string()).unwrap_or_default();
    EditDraft { what, entry, about, parts, ..EditDraft::default() }
}

/// Returns the draft of the selection that somebody new is named for.
fn of_selection_of(draft: &EditDraft) -> Option<EditDraft> {
    let selected = !draft.parts.is_empty();
    selected.then(|| EditDraft {
        what: DraftKind::Selection,
        parts: draft.parts.clone(),
        ..EditDraft::default()
    })
}

/// Returns the entry of a name such as `quotes.q1`.
fn entry_of(name: &str) -> Option<EntryId> {
    let (table, id) = name.split_once('.')?;
    let table = Table::ALL.into_iter().find(|one| one.name() == table)?;
    Some(EntryId::new(table, id))
}

/// Returns the words of an annotation, or the name of a person; `None` if there is none.
fn words_of(story: &Story, entry: &EntryId) -> Option<String> {
    let words = if entry.table == Table::People {
        story.people.iter().find(|person| person.id == entry.id)?.name.to_string()
    } else {
        let spans = story.spans(item_of(story, entry)?);
        spans.iter().map(|span| story.text.slice(*span)).collect::<Vec<_>>().join(" … ")
    };
    Some(words[..floor_border(&words, words.len().min(ABOUT))].to_owned())
}

/// Returns what a draft is of, in words.
fn label(draft: &EditDraft) -> String {
    let id = draft.entry.split_once('.').map_or("", |(_, id)| id);
    let name = &draft.about;
    match draft.what {
        DraftKind::NewSpeaker => format!("somebody new as the speaker of {id}"),
        DraftKind::OneMoreSpeaker => format!("somebody new as one more speaker of {id}"),
        DraftKind::NewQuoteSpeaker => "somebody new as the speaker of a new quote".to_owned(),
        DraftKind::NewAuthor => format!("somebody new as the author of {id}"),
        DraftKind::NewEmbedAuthor => "somebody new as the author of a new embed".to_owned(),
        DraftKind::NewMentioned => "somebody new whom the text names".to_owned(),
        DraftKind::NewClaimant => format!("somebody new who makes the claim {id}"),
        DraftKind::Medium => format!("where {id} was said"),
        DraftKind::Wording => format!("the wording of {id}"),
        DraftKind::Note => format!("the note of {id} in the file"),
        DraftKind::Name => format!("the name of {name}"),
        DraftKind::Alias => format!("one more name of {name}"),
        DraftKind::Split => format!("somebody new whose quotes are {name}’s now"),
        DraftKind::Locator => format!("evidence of {id}"),
        DraftKind::Selection => "words that were being selected".to_owned(),
        DraftKind::Words => format!("words that were being selected for {id}"),
        DraftKind::Cue => format!("words that were being selected as the cue of {id}"),
        DraftKind::SpeakerNamed => format!("where the speaker of {id} is named"),
        DraftKind::Unknown => "an edit".to_owned(),
    }
}

/// Returns what a draft goes on as in a story; the reason if what it is for is not there any more, or
/// is another one.
fn resumed(draft: &EditDraft, story: &Story) -> Result<Resumed, String> {
    let entry = entry_of(&draft.entry);
    let id = entry.as_ref().map(|entry| entry.id.clone()).unwrap_or_default();
    if let Some(entry) = &entry {
        match words_of(story, entry) {
            None => return Err(format!("{id} is not in the file any more")),
            Some(words) if words != draft.about => {
                return Err(format!("{id} is something else now"));
            }
            Some(_) => {}
        }
    }
    let found = draft.parts.iter().map(|part| part.find(story.body()));
    let Some(parts) = found.collect::<Option<Vec<Span>>>() else {
        return Err("the words are not in the text any more".to_owned());
    };
    let what = match draft.what {
        DraftKind::Selection => Ok(SelectedFor::New),
        DraftKind::Words => entry.map(SelectedFor::Words).ok_or(()),
        DraftKind::Cue => Ok(SelectedFor::Cue(id.clone())),
        DraftKind::SpeakerNamed => Ok(SelectedFor::Mention(id.clone())),
        _ => return typed_for(draft, story, (id, parts)).map(Resumed::Typing),
    };
    match what {
        Ok(what) => Ok(Resumed::Selecting(what, parts)),
        Err(()) => Err("it names no annotation".to_owned()),
    }
}

/// Returns what the words of a draft are typed for.
fn typed_for(
    draft: &EditDraft,
    story: &Story,
    (id, parts): (Box<str>, Vec<Span>),
) -> Result<WordsFor, String> {
    let new = |who| Ok(WordsFor::NewPerson(who));
    let named = |of: &str| story.people.iter().position(|person| *person.id == *of);
    match draft.what {
        DraftKind::NewSpeaker => new(PersonFor::Speaker(id)),
        DraftKind::OneMoreSpeaker => {
            let quote = story.quotes.iter().find(|quote| quote.id == id);
            let now = quote.map_or(&[][..], |quote| &quote.speakers[..]);
            let now: Vec<Box<str>> = now.iter().map(|who| story.person(*who).id.clone()).collect();
            if !now.iter().map(AsRef::as_ref).eq(draft.others.iter().map(String::as_str)) {
                return Err(format!("{id} has other speakers now"));
            }
            new(PersonFor::AlsoSpeaker(id, now))
        }
        DraftKind::NewQuoteSpeaker => {
            new(PersonFor::NewQuote(Box::new(people::new_quote(story, parts))))
        }
        DraftKind::NewAuthor => new(PersonFor::Author(id)),
        DraftKind::NewEmbedAuthor => {
            new(PersonFor::NewEmbed(Box::new(NewEmbed { parts, ..NewEmbed::default() })))
        }
        DraftKind::NewMentioned => match parts[..] {
            [span] => new(PersonFor::NewMention(span)),
            _ => Err("it names no words".to_owned()),
        },
        DraftKind::NewClaimant => new(PersonFor::By(id)),
        DraftKind::Medium => Ok(WordsFor::Medium(id)),
        DraftKind::Wording => Ok(WordsFor::Says(id)),
        DraftKind::Note => {
            let entry = entry_of(&draft.entry).ok_or("it names no annotation")?;
            Ok(WordsFor::Note(entry))
        }
        DraftKind::Name => Ok(WordsFor::Name(id)),
        DraftKind::Alias => Ok(WordsFor::Alias(id)),
        DraftKind::Split => {
            let from = named(&id);
            let said = |of: &String| {
                let quote = story.quotes.iter().find(|quote| *quote.id == **of);
                quote.is_some_and(|quote| quote.speakers.iter().any(|who| Some(who.ix()) == from))
            };
            if !draft.others.iter().all(said) {
                return Err(format!("the quotes are not all {}’s any more", draft.about));
            }
            let quotes = draft.others.iter().map(|of| of.as_str().into()).collect();
            Ok(WordsFor::Split(id, quotes))
        }
        DraftKind::Locator => {
            let [source, stance] = &draft.others[..] else {
                return Err("it names no source".to_owned());
            };
            if !story.sources.iter().any(|one| *one.id == **source) {
                return Err(format!("the source {source} is not in the file any more"));
            }
            let stance = Stance::ALL.iter().find(|(_, word)| word == stance);
            let new = NewEvidence {
                source: source.as_str().into(),
                stance: stance.map(|(stance, _)| *stance),
                ..NewEvidence::default()
            };
            Ok(WordsFor::Locator(id.clone(), super::item::evidence_with(story, &id, new)))
        }
        DraftKind::Selection
        | DraftKind::Words
        | DraftKind::Cue
        | DraftKind::SpeakerNamed
        | DraftKind::Unknown => Err("a later version of sayso kept it".to_owned()),
    }
}
