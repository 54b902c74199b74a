//! What sayso itself proposes in an article that nobody has annotated: said when it is opened, with the
//! next candidates for who said it, and the file that the first edit makes.

use std::path::PathBuf;

use super::super::command::Call;
use super::super::{App, Effect, Message, Reader};
use crate::library::TOO_LARGE;
use crate::mend::{Edit, EntryId, QuoteChange, Speaker};
use crate::story::formats::html;
use crate::story::{Drafted, Item, Mention, OtherSpeaker, PersonIx, Quote, Span, Story};
use crate::view::lists::suggestions::suggestion_of;

/// Said of an article of which only the quotation marks could be read.
pub(in crate::app) const NOT_ENGLISH: &str =
    "not English as far as its words tell: quotation marks only, no speakers";

/// The longest name of a file that is made of a title, in bytes.
const LONGEST_NAME: usize = 48;

/// So far from a quote, in bytes, a name may be that of its speaker.
const BESIDE: u32 = 600;

/// Who may have said a quote, and which of them it has now.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidates {
    quote: Box<str>,
    people: Vec<Candidate>,
    at: usize,
}

/// Somebody who may have said a quote.
#[derive(Clone, Debug, PartialEq)]
struct Candidate {
    /// The ID; `None`: nobody knows who.
    id: Option<Box<str>>,
    /// Where they are named for it, as far as it is known.
    mention: Option<Box<[Span]>>,
}

/// So many people who are only named near a quote are candidates too.
const NEAR: usize = 4;

impl Candidates {
    /// Returns whoever is proposed, then those whom the draft names, then whoever is named nearby.
    fn of(story: &Story, quote: &Quote) -> Self {
        let id = |person: PersonIx| Some(story.person(person).id.clone());
        let now = Candidate {
            id: quote.speakers.first().copied().and_then(id),
            mention: Some(quote.mention.clone()),
        };
        let others = quote.suggestion.iter().flat_map(|suggestion| &*suggestion.others);
        let other = |other: &OtherSpeaker| Candidate {
            id: id(other.person),
            mention: Some([other.mention].into()),
        };
        let mut people: Vec<Candidate> = std::iter::once(now).chain(others.map(other)).collect();
        let near = crate::mend::propose(story, &quote.parts).speakers;
        for candidate in near.into_iter().take(NEAR).map(id) {
            if !people.iter().any(|one| one.id == candidate) {
                people.push(Candidate { id: candidate, mention: None });
            }
        }
        Self { quote: quote.id.clone(), people, at: 0 }
    }
}

/// Returns a probability in per cent.
pub(crate) fn per_cent(probability: f64) -> String {
    match probability {
        p if p < 0.005 => "under 1 %".to_owned(),
        p if p > 0.995 => "over 99 %".to_owned(),
        p => format!("{:.0} %", p * 100.0),
    }
}

/// Returns how likely something is, in words.
pub(crate) fn in_words(probability: f64) -> &'static str {
    match probability {
        p if p >= 0.97 => "almost certain",
        p if p >= 0.85 => "very likely",
        p if p >= 0.65 => "likely",
        p if p >= 0.45 => "as likely as not",
        _ => "a guess",
    }
}

/// Returns where the text of a web page was taken from, in words; `None` for other files.
pub(in crate::app) fn origin(story: &Story) -> Option<&str> {
    let note = story.meta.note.as_deref().filter(|_| story.meta.format == html::FORMAT.name)?;
    note.split(", sha256").next()
}

/// Returns the file that would be made of the article on the screen, if it was drafted: named by its
/// title, in the folder where the program was started.
pub(super) fn file_to_make(app: &App) -> Option<PathBuf> {
    let doc = app.doc()?;
    doc.story.drafted.map(|_| file_of_title(&doc.story.meta.title).into())
}

fn file_of_title(title: &str) -> String {
    let mut name = String::new();
    for c in title.chars().flat_map(char::to_lowercase) {
        if name.len() + c.len_utf8() > LONGEST_NAME {
            break;
        }
        match c {
            c if c.is_alphanumeric() => name.push(c),
            '\'' | '’' => {}
            _ if !name.is_empty() && !name.ends_with('-') => name.push('-'),
            _ => {}
        }
    }
    let name = name.trim_end_matches('-');
    format!("{}.story", if name.is_empty() { "article" } else { name })
}

/// Returns what is said of a proposal that one goes to: how likely it is, and who comes next; `None` for
/// what another program suggests.
pub(super) fn about(story: &Story, item: Item) -> Option<String> {
    let suggestion = suggestion_of(story, item).filter(|suggestion| suggestion.is_proposal())?;
    let sure = suggestion.score.map(|score| format!(", {}", per_cent(score)));
    let next = suggestion.others.first().map(|other| {
        let name = &story.person(other.person).name;
        format!(", {{next-candidate}} takes {name}")
    });
    let keys = " · {accept-suggestion} accepts, {refuse-suggestion} refuses";
    Some(format!("{}{keys}{}", sure.unwrap_or_default(), next.unwrap_or_default()))
}

/// Gives the current quote to the next who may have said it, and accepts it so.
pub(in crate::app) fn next_candidate(app: &mut App, _: Call) -> Effect {
    let (Some(doc), Some(Item::Quote(at))) = (app.doc(), super::selected(app)) else {
        return app.say(Message::plain("go to a quote first"));
    };
    let quote = doc.story.quote(at);
    let is_proposed = quote.is_proposed();
    let tried = app.mend_state.candidates.take().filter(|tried| tried.quote == quote.id);
    let candidates = match tried {
        _ if is_proposed => Some(Candidates::of(&doc.story, quote)),
        tried => tried,
    };
    let Some(mut candidates) = candidates.filter(|candidates| candidates.people.len() > 1) else {
        return app.say_with_keys("no other candidate is known: {mend-speaker} picks anybody");
    };
    candidates.at = (candidates.at + 1) % candidates.people.len();
    let Candidate { id: person, mention } = candidates.people[candidates.at].clone();
    let known = person.as_ref().and_then(|id| {
        let at = doc.story.people.iter().position(|one| one.id == *id)?;
        Some(PersonIx(at as u32))
    });
    let speaker = person.map_or(Speaker::Unknown, |id| Speaker::People(vec![id]));
    let id = quote.id.clone();
    let mut edits = vec![Edit::Quote { id: id.clone(), set: QuoteChange::Speaker(speaker) }];
    match mention {
        Some(mention) if mention != quote.mention => {
            edits.push(Edit::Quote { id, set: QuoteChange::Mention(mention.into_vec()) });
        }
        Some(_) => {}
        None => edits.extend(named_for(&doc.story, &id, known)),
    }
    let effect = app.make_edits(edits);
    app.mend_state.candidates = Some(candidates);
    effect
}

/// Returns who else may have said a quote, with the probabilities, the most likely first.
pub(super) fn others(story: &Story, quote: &str) -> Vec<(PersonIx, f64)> {
    let quote = story.quotes.iter().find(|one| &*one.id == quote);
    let others = quote.and_then(|quote| quote.suggestion.as_ref()).map(|s| &*s.others);
    others.unwrap_or_default().iter().map(|other| (other.person, other.score)).collect()
}

/// Returns the edit that keeps true where the speaker of a quote is named: the words that name somebody
/// else do not name the new one.
pub(super) fn named_for(story: &Story, quote: &str, person: Option<PersonIx>) -> Option<Edit> {
    let quote = story.quotes.iter().find(|one| &*one.id == quote)?;
    let span = quote.mention.first()?;
    let named = story.mentions.iter().find(|mention| mention.span == *span)?.person;
    if Some(named) == person {
        return None;
    }
    let near = |mention: &&Mention| {
        let part = quote.parts.first().copied().unwrap_or_default();
        mention.span.start.abs_diff(part.start)
    };
    let beside = |mention: &&Mention| {
        Some(mention.person) == person
            && !quote.parts.iter().any(|part| part.overlaps(mention.span))
            && near(mention) < BESIDE
    };
    let place = story.mentions.iter().filter(beside).min_by_key(near);
    let set = QuoteChange::Mention(place.map(|mention| mention.span).into_iter().collect());
    Some(Edit::Quote { id: quote.id.clone(), set })
}

impl App {
    /// Says once what is proposed in an article that nobody has annotated, and what to press.
    pub(in crate::app) fn announce_draft(&mut self) {
        let Some(doc) = self.doc().filter(|doc| doc.story.whole && self.message.is_none()) else {
            return;
        };
        let n = doc.story.proposals();
        match doc.story.drafted {
            Some(Drafted::Speakers) if n > 0 && origin(&doc.story).is_some() => {
                let from = origin(&doc.story).unwrap_or_default();
                let text = format!("{from} · {n} proposed by sayso: {{next-by-score}}");
                let _ = self.say_with_keys(&text);
            }
            Some(Drafted::Speakers) if n > 0 => {
                let text = "proposed by sayso: {next-by-score} goes to the least sure, \
                            {accept-suggestion} accepts, {refuse-suggestion} refuses";
                let _ = self.say_with_keys(&format!("{n} {text}"));
            }
            Some(Drafted::MarksAlone) if n > 0 => {
                let _ = self.say(Message::plain(format!("{n} proposed · {NOT_ENGLISH}")));
            }
            Some(Drafted::TooLarge) => {
                let _ = self.say(Message::plain(TOO_LARGE));
            }
            _ => {}
        }
    }

    /// Returns true if a quote is selected of which sayso knows who else may have said it.
    pub(crate) fn has_candidates(&self) -> bool {
        let Some((doc, Item::Quote(at))) = self.doc().zip(super::selected(self)) else {
            return false;
        };
        let quote = doc.story.quote(at);
        let tried = self.mend_state.candidates.as_ref();
        (quote.is_proposed() && doc.story.people.len() > 1)
            || tried.is_some_and(|tried| tried.quote == quote.id)
    }

    /// Returns true if sayso itself proposes an entry of the open story.
    pub(super) fn is_proposal(&self, entry: &EntryId) -> bool {
        let doc = self.doc();
        let found = doc.and_then(|doc| {
            let item = super::item_of(&doc.story, entry)?;
            suggestion_of(&doc.story, item).map(crate::story::Suggestion::is_proposal)
        });
        found.unwrap_or(false)
    }
}

/// Returns why nobody can be picked as a speaker.
pub(in crate::app) fn why_nobody(reader: &Reader) -> &'static str {
    let story = &reader.doc().story;
    match story.drafted {
        Some(Drafted::MarksAlone) => NOT_ENGLISH,
        Some(Drafted::TooLarge) => TOO_LARGE,
        Some(Drafted::Speakers) => "no speaker could be proposed here",
        None => "nobody is marked as a speaker here",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_the_title() {
        assert_eq!(file_of_title("Rain: “the worst” in years!"), "rain-the-worst-in-years.story");
        assert_eq!(file_of_title("City’s mayor / quits"), "citys-mayor-quits.story");
        assert_eq!(file_of_title("雨の町"), "雨の町.story");
        assert_eq!(file_of_title("../../etc"), "etc.story");
        assert_eq!(file_of_title(" — "), "article.story");
        let long = file_of_title(&"é".repeat(100));
        assert!(long.len() <= LONGEST_NAME + ".story".len(), "{long}");
    }
}
