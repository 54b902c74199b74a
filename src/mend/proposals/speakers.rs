//! Who may have said some words, by the names, the pronouns and the verbs around them.
//!
//! A proposal is shown first in a list and never taken by itself.

use crate::mend::edit::{Edit, QuoteChange, Table};
use crate::story::quotation::Quotations;
use crate::story::{PersonIx, Span, Story};

/// Verbs of speech that news writing uses most, beside those that the story's own cues have.
const VERBS: [&str; 46] = [
    "said",
    "says",
    "say",
    "saying",
    "told",
    "tells",
    "added",
    "adds",
    "asked",
    "asks",
    "wrote",
    "writes",
    "tweeted",
    "posted",
    "replied",
    "answered",
    "argued",
    "argues",
    "claimed",
    "claims",
    "explained",
    "explains",
    "insisted",
    "insists",
    "noted",
    "notes",
    "warned",
    "warns",
    "called",
    "announced",
    "acknowledged",
    "admitted",
    "admits",
    "recalled",
    "stated",
    "stressed",
    "suggested",
    "testified",
    "remarked",
    "continued",
    "concluded",
    "denied",
    "urged",
    "vowed",
    "joked",
    "read",
];

/// Those of them that name whom something is said to next.
const TOLD: [&str; 6] = ["told", "tells", "asked", "asks", "warned", "urged"];

/// Words that stand for a person named before.
const PRONOUNS: [&str; 5] = ["he", "she", "they", "who", "i"];

/// How many bytes beside the words are looked at.
const AROUND: usize = 400;

/// How far a verb may be from a name, in bytes, to belong to it.
const NEAR: u32 = 40;

/// Who may have said some words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// People of the story, the likeliest first.
    pub speakers: Vec<PersonIx>,
    /// The words that show that it is speech.
    pub cue: Option<Span>,
    /// Where the likeliest speaker is named for it.
    pub mention: Option<Span>,
}

/// Proposes who said some words of a story, the parts in text order.
pub fn propose(story: &Story, parts: &[Span]) -> Proposal {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else {
        return Proposal::default();
    };
    let body = story.body();
    let paragraph = paragraph(body, *first, *last);
    let quoted = Quotations::within(body, paragraph).stretches();
    let outside = |span: Span| {
        paragraph.start <= span.start
            && span.end <= paragraph.end
            && !parts.iter().chain(&quoted).any(|part| part.overlaps(span))
    };
    let gap = |span: Span| {
        let to = |part: &Span| {
            let (before, after) =
                (part.start.saturating_sub(span.end), span.start.saturating_sub(part.end));
            // what follows the words belongs to them rather than what stands before
            if before > 0 { before * 2 } else { after }
        };
        parts.iter().map(to).min().unwrap_or(u32::MAX)
    };
    let words = words(body, paragraph);
    let own: Vec<String> = story
        .quotes
        .iter()
        .flat_map(|quote| quote.cue.iter())
        .map(|cue| story.text.slice(*cue).to_lowercase())
        .collect();
    let is_verb = |span: &Span| {
        let word = body[span.range()].to_lowercase();
        VERBS.contains(&&*word) || own.contains(&word)
    };
    let verbs: Vec<Span> =
        words.iter().copied().filter(|span| is_verb(span) && outside(*span)).collect();
    let told = |verb: &Span| TOLD.contains(&&*body[verb.range()].to_lowercase());
    // “…,” Ben told Ada: whom words are told is not who says them
    let heard = |span: Span| {
        let before = verbs.iter().filter(|verb| verb.end < span.start && told(verb));
        before.map(|verb| span.start - verb.end).min().is_some_and(|gap| gap <= 2)
    };
    let said = |span: Span| !heard(span) && verbs.iter().any(|verb| distance(*verb, span) <= NEAR);
    let mut named: Vec<(bool, u32, PersonIx, Span)> = story
        .mentions
        .iter()
        .filter(|mention| outside(mention.span))
        .map(|mention| (!said(mention.span), gap(mention.span), mention.person, mention.span))
        .collect();
    named.sort_by_key(|(silent, gap, ..)| (*silent, *gap));
    let before = speaker_before(story, *first);
    let pronoun = words.iter().copied().find(|span| {
        let word = body[span.range()].to_lowercase();
        PRONOUNS.contains(&&*word) && outside(*span) && said(*span)
    });
    let spoken = named.first().is_some_and(|(silent, ..)| !silent);
    let mut proposal = Proposal {
        cue: verbs
            .iter()
            .copied()
            .min_by_key(|verb| gap(*verb))
            .filter(|verb| gap(*verb) < AROUND as u32),
        ..Proposal::default()
    };
    // “…,” she said: whoever spoke before, unless a name has the verb
    if !spoken && (pronoun.is_some() || named.is_empty()) {
        proposal.speakers.extend(before);
        proposal.mention = pronoun;
    } else {
        proposal.mention = named.first().map(|(.., span)| *span);
    }
    for person in named.iter().map(|(.., person, _)| *person).chain(before) {
        if !proposal.speakers.contains(&person) {
            proposal.speakers.push(person);
        }
    }
    proposal
}

/// Returns edits without more and more of what was only proposed beside what is asked for: the cue and
/// the place of the name, which a file can only give where no other such words stand nearer.
pub fn without_proposals(edits: &[Edit]) -> Vec<Vec<Edit>> {
    let less = |cue: bool, mention: bool| {
        let mut all = Vec::new();
        let mut changed = false;
        for edit in edits {
            match edit {
                Edit::NewQuote(quote) => {
                    let mut quote = quote.clone();
                    changed |=
                        (cue && !quote.cue.is_empty()) | (mention && !quote.mention.is_empty());
                    if cue {
                        quote.cue.clear();
                    }
                    if mention {
                        quote.mention.clear();
                    }
                    all.push(Edit::NewQuote(quote));
                }
                Edit::Parts { of, .. } if of.table == Table::Quotes => {
                    changed = true;
                    let set = |set| Edit::Quote { id: of.id.clone(), set };
                    all.extend(cue.then(|| set(QuoteChange::Cue(Vec::new()))));
                    all.extend(mention.then(|| set(QuoteChange::Mention(Vec::new()))));
                    all.push(edit.clone());
                }
                Edit::Quote { id, set: QuoteChange::Mention(places) }
                    if mention && !places.is_empty() && edits.len() > 1 =>
                {
                    changed = true;
                    all.push(Edit::Quote { id: id.clone(), set: QuoteChange::Mention(Vec::new()) });
                }
                other => all.push(other.clone()),
            }
        }
        changed.then_some(all)
    };
    // in some formats the name says who the speaker is, and is written with it
    let is_mention = |edit: &Edit| matches!(edit, Edit::Quote { set: QuoteChange::Mention(_), .. });
    let without: Vec<Edit> = edits.iter().filter(|edit| !is_mention(edit)).cloned().collect();
    let without = (!without.is_empty() && without.len() < edits.len()).then_some(without);
    let all = [(false, true), (true, false), (true, true)].into_iter();
    all.filter_map(|(cue, mention)| less(cue, mention)).chain(without).collect()
}

/// Returns the speaker of the quote before some words, if it is in the same paragraph or the one before.
fn speaker_before(story: &Story, first: Span) -> Option<PersonIx> {
    let body = story.body();
    let ends = |quote: &crate::story::Quote| quote.parts.last().map_or(0, |part| part.end);
    let before = story.quotes.iter().filter(|quote| {
        !quote.parts.is_empty() && ends(quote) <= first.start && !quote.speakers.is_empty()
    });
    let last = before.max_by_key(|quote| ends(quote))?;
    let between = &body[ends(last) as usize..first.start as usize];
    (between.matches("\n\n").count() <= 1).then(|| last.speakers.first().copied()).flatten()
}

/// Returns the paragraph of some words, no more than a few sentences of it on each side.
fn paragraph(body: &str, first: Span, last: Span) -> Span {
    let before = &body[..first.start as usize];
    let after = &body[last.end as usize..];
    let start = before.rfind("\n\n").map_or(0, |at| at + 2);
    let start =
        start.max(crate::story::text::ceil_border(body, before.len().saturating_sub(AROUND)));
    let end = after.find("\n\n").unwrap_or(after.len());
    let end = crate::story::text::floor_border(after, end.min(AROUND));
    Span::new(start as u32, last.end + end as u32)
}

/// Returns the words of a stretch.
fn words(body: &str, within: Span) -> Vec<Span> {
    let text = &body[within.range()];
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric() || c == '’' || c == '\'', start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Span::new(within.start + from as u32, within.start + at as u32));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn distance(a: Span, b: Span) -> u32 {
    b.start.saturating_sub(a.end).max(a.start.saturating_sub(b.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::formats::native;

    const PEOPLE: &str = "+++\ntitle = 'x'\n[people.ada]\nname = 'Ada Brook'\naliases = ['Brook']\n\
                          [people.ben]\nname = 'Ben Cole'\naliases = ['Cole']\n+++\n\n";

    /// Returns the likeliest speaker, the cue and where the speaker is named for the words in [ ].
    fn check(marked: &str) -> String {
        let (start, end) = (marked.find('[').expect("["), marked.find(']').expect("]") - 1);
        let body = marked.replace(['[', ']'], "");
        let story = native::read("x", format!("{PEOPLE}{body}"));
        let found = propose(&story, &[Span::of(start..end)]);
        let speaker = found.speakers.first().map_or("nobody", |person| &*story.person(*person).id);
        let words = |span: Option<Span>| span.map_or("–", |span| story.text.slice(span)).to_owned();
        format!("{speaker} · {} · {}", words(found.cue), words(found.mention))
    }

    #[test]
    fn the_name_with_the_verb_is_proposed() {
        assert_eq!(
            check("[“It rains,”] Ada Brook said. Ben Cole nodded.\n"),
            "ada · said · Ada Brook"
        );
        assert_eq!(check("Ben Cole told Ada Brook: [“It rains.”]\n"), "ben · told · Ben Cole");
        assert_eq!(check("Brook left. [“It rains,”] said Cole.\n"), "ben · said · Cole");
        assert_eq!(check("“Yes,” said Cole. [“It rains,”] Brook added.\n"), "ada · added · Brook");
        assert_eq!(check("According to the council [“it rains”].\n"), "nobody · – · –");
    }
}
