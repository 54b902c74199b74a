//! Whether the story still says what an answer was about: speakers, cue, mention, claim, form.

use crate::review::event::{SeenAbout, SeenSpeaker, joined};
use crate::review::matching::passages::{plain, versions};
use crate::review::stale_reason::{StaleReason, StaleReasonKind};
use crate::review::{Value, event::SeenClaim};
use crate::story::names::{LabelIndex, LabelOwner, name_parts};
use crate::story::{Form, Item, PersonIx, Quote, Story};

/// The people of the story of today, by their names.
pub(super) struct People<'a> {
    story: &'a Story,
    names: Option<LabelIndex>,
}

impl<'a> People<'a> {
    pub(super) const fn of(story: &'a Story) -> Self {
        Self { story, names: None }
    }

    /// Returns true if a speaker of then is a person of today: the same ID with a name that goes with
    /// the other; or another ID with such a name, if the ID of then is gone and nobody shares the name.
    fn is_same(&mut self, then: &SeenSpeaker, now: PersonIx) -> bool {
        let person = self.story.person(now);
        let same_name = plain(&then.name) == plain(&person.name);
        if then.id == person.id {
            return same_name || is_related(&then.name, &person.name, &person.aliases);
        }
        if self.story.people.iter().any(|other| other.id == then.id) {
            return false;
        }
        let names = self.names.get_or_insert_with(|| LabelIndex::of(&self.story.people));
        names.owner(&then.name) == LabelOwner::One(now)
    }
}

/// Returns true if two names can be those of one person, as the labels of a transcript are matched
/// (“Brook”, “A. Brook”, “Ada Brook”).
fn is_related(then: &str, now: &str, aliases: &[Box<str>]) -> bool {
    let names = |name: &str, other: &str, aliases: &[Box<str>]| {
        let person = crate::story::Person {
            name: name.into(),
            aliases: aliases.into(),
            ..crate::story::Person::default()
        };
        LabelIndex::of(&[person]).owner(other) == LabelOwner::One(PersonIx(0))
    };
    names(now, then, aliases) || names(then, now, &[]) || is_initialled(then, now)
}

/// Returns true if two full names have the same surname, and one has the initial of the other's given
/// name (“A. Brook”, “Ada Brook”).
fn is_initialled(then: &str, now: &str) -> bool {
    let (Some(then), Some(now)) = (name_parts(then), name_parts(now)) else { return false };
    let initial = |a: &str, b: &str| {
        let letter = a.trim_end_matches('.');
        letter.chars().count() == 1 && b.starts_with(letter)
    };
    let (Some(a), Some(b)) = (then.words.first(), now.words.first()) else { return false };
    then.words.last() == now.words.last()
        && then.suffix == now.suffix
        && (initial(a, b) || initial(b, a))
}

/// Returns what has changed of what an answer was about.
pub(super) fn changed(
    (story, item): (&Story, Item),
    seen: &SeenAbout,
    value: Value,
    people: &mut People<'_>,
) -> Vec<StaleReason> {
    let mut all = Vec::new();
    let mut put = |kind, words: String| all.push(StaleReason::new(kind, words));
    match item {
        Item::Quote(quote) => {
            let quote = story.quote(quote);
            if let Some(then) = seen.form.as_deref().filter(|then| differs(then, quote.form)) {
                let now = quote.form.word();
                let words =
                    format!("decided when the quote was {then}; the story now has it as {now}");
                put(StaleReasonKind::Form, words);
            }
            if let Some(then) = &seen.speakers
                && let Some(words) = other_speakers((story, quote), then, value, people)
            {
                let then = then.iter().map(|speaker| speaker.name.clone()).collect();
                let reason = StaleReason::new(StaleReasonKind::Speaker, words);
                all.push(StaleReason { then, ..reason });
            }
            let cue = (StaleReasonKind::Cue, "cue", &seen.cue, &quote.cue);
            let mention = (StaleReasonKind::Mention, "mention", &seen.mention, &quote.mention);
            for (kind, what, then, now) in [cue, mention] {
                let Some(then) = then.as_deref().filter(|then| !then.is_empty()) else { continue };
                let now = joined(story, now);
                if plain(then) == plain(&now) {
                    continue;
                }
                let has = if now.is_empty() { "none".to_owned() } else { format!("“{now}”") };
                let words =
                    format!("decided when the {what} was “{then}”; the story now has {has}");
                let then = [then.into()].into();
                all.push(StaleReason { then, ..StaleReason::new(kind, words) });
            }
        }
        Item::Claim(claim) => {
            let claim = story.claim(claim);
            let Some(SeenClaim { says, question }) = &seen.claim else { return all };
            let claimed = ("the claim", says, &claim.says);
            let asked = ("the question", question, &claim.question);
            for (what, then, now) in [claimed, asked] {
                let (then, now) =
                    (then.as_deref().unwrap_or_default(), now.as_deref().unwrap_or_default());
                if plain(then) == plain(now) {
                    continue;
                }
                let (then, now) = versions(then, now);
                let shown = |words: String| {
                    if words.is_empty() { "nothing".to_owned() } else { format!("“{words}”") }
                };
                let (then, now) = (shown(then), shown(now));
                let words = format!("decided when {what} was {then}; the story now says {now}");
                put(StaleReasonKind::Claim, words);
            }
        }
        _ => {}
    }
    all
}

/// Returns true if a quote does not make the claim any more that it made in another form: an indirect
/// quote is not word for word.
fn differs(then: &str, now: Form) -> bool {
    (then == Form::Indirect.word()) != (now == Form::Indirect)
}

/// Returns who spoke when it was decided and who does today, if that is somebody else.
fn other_speakers(
    (story, quote): (&Story, &Quote),
    then: &[SeenSpeaker],
    value: Value,
    people: &mut People<'_>,
) -> Option<String> {
    let mut left: Vec<PersonIx> = quote.speakers.to_vec();
    let mut roles = Vec::new();
    let same = then.iter().all(|speaker| {
        let at = left.iter().position(|now| people.is_same(speaker, *now));
        let Some(now) = at.map(|at| left.swap_remove(at)) else { return false };
        let role = story.person(now).role.as_deref();
        if let (Some(before), Some(role)) = (speaker.role.as_deref(), role)
            && plain(before) != plain(role)
        {
            roles.push(format!(
                "decided when {} was “{before}”; the story now says “{role}”",
                speaker.name
            ));
        }
        true
    });
    if same && left.is_empty() {
        // only these answers say how the speaker is described
        let described = matches!(value, Value::Correct | Value::WrongRole);
        return roles.pop().filter(|_| described);
    }
    let names = |names: Vec<&str>| match names.as_slice() {
        [] => "nobody".to_owned(),
        names => names.join(", "),
    };
    let before = names(then.iter().map(|speaker| &*speaker.name).collect());
    let now = names(quote.speakers.iter().map(|at| &*story.person(*at).name).collect());
    if before == now {
        // an ID tells them apart, so it has to be shown
        let ids = quote.speakers.iter().map(|at| &*story.person(*at).id);
        let ids = ids.collect::<Vec<_>>().join(", ");
        return Some(format!(
            "decided when another {before} was the speaker; the story now says {ids}"
        ));
    }
    let verb = if then.len() > 1 { "were the speakers" } else { "was the speaker" };
    Some(format!("decided when {before} {verb}; the story now says {now}"))
}
