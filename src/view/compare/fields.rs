//! What differs between two annotations of the same words, property by property.

use super::people::SamePeople;
use super::{Field, words};
use crate::story::parts::QuoteMore;
use crate::story::{Claim, Claimant, Embed, Evidence, Item, PersonIx, Quote, Story, Suggestion};

/// An annotation and its story.
type Of<'s> = (&'s Story, Item);

/// Returns the properties in which two annotations of a kind differ.
pub(super) fn differing((a, one): Of<'_>, (b, two): Of<'_>, people: &SamePeople) -> Vec<Field> {
    let mut fields = Fields { a, b, people, found: Vec::new() };
    let (parts_a, parts_b) = (a.spans(one), b.spans(two));
    if parts_a != parts_b {
        fields.found.push(Field { name: "words", a: words(a, parts_a), b: words(b, parts_b) });
    }
    match (one, two) {
        (Item::Quote(one), Item::Quote(two)) => fields.quotes(a.quote(one), b.quote(two)),
        (Item::Claim(one), Item::Claim(two)) => fields.claims(a.claim(one), b.claim(two)),
        (Item::Embed(one), Item::Embed(two)) => {
            fields.embeds(&a.embeds[one.ix()], &b.embeds[two.ix()]);
        }
        (Item::Mention(one), Item::Mention(two)) => {
            let (one, two) = (a.mentions[one.ix()].person, b.mentions[two.ix()].person);
            fields.people("person", &[one], &[two]);
        }
        _ => {}
    }
    fields.found
}

struct Fields<'s> {
    a: &'s Story,
    b: &'s Story,
    people: &'s SamePeople,
    found: Vec<Field>,
}

/// Returns the names of people.
fn names(story: &Story, people: &[PersonIx]) -> String {
    let names: Vec<&str> = people.iter().map(|person| &*story.person(*person).name).collect();
    names.join(", ")
}

impl Fields<'_> {
    fn text(&mut self, name: &'static str, a: Option<&str>, b: Option<&str>) {
        if a != b {
            let [a, b] = [a, b].map(|text| text.unwrap_or_default().to_owned());
            self.found.push(Field { name, a, b });
        }
    }

    fn people(&mut self, name: &'static str, a: &[PersonIx], b: &[PersonIx]) {
        if !self.people.are_same(a, b) {
            self.found.push(Field { name, a: names(self.a, a), b: names(self.b, b) });
        }
    }

    fn quotes(&mut self, one: &Quote, two: &Quote) {
        if !self.people.are_same(&one.speakers, &two.speakers) || one.unknown != two.unknown {
            let who = |story: &Story, quote: &Quote| {
                if quote.unknown { "unknown".to_owned() } else { names(story, &quote.speakers) }
            };
            let (a, b) = (who(self.a, one), who(self.b, two));
            self.found.push(Field { name: "speaker", a, b });
        }
        self.text("form", Some(one.form.word()), Some(two.form.word()));
        for (name, one, two) in
            [("cue", &one.cue, &two.cue), ("mention", &one.mention, &two.mention)]
        {
            if one != two {
                let (a, b) = (words(self.a, one), words(self.b, two));
                self.found.push(Field { name, a, b });
            }
        }
        let none = QuoteMore::default();
        let (more, other) =
            (one.more.as_deref().unwrap_or(&none), two.more.as_deref().unwrap_or(&none));
        self.people("addressee", &more.addressee, &other.addressee);
        self.text("medium", more.medium.as_deref(), other.medium.as_deref());
        self.text("when", more.when.as_deref(), other.when.as_deref());
        let basis = |more: &QuoteMore| more.basis.map(crate::story::Basis::word);
        self.text("basis", basis(more), basis(other));
        let inside = |story: &'_ Story, more: &QuoteMore| {
            more.inside.map(|outer| words(story, &story.quote(outer).parts))
        };
        let (in_a, in_b) = (inside(self.a, more), inside(self.b, other));
        self.text("inside", in_a.as_deref(), in_b.as_deref());
        self.text("note", more.note.as_deref(), other.note.as_deref());
        self.suggested(one.suggestion.as_deref(), two.suggestion.as_deref());
    }

    fn claims(&mut self, one: &Claim, two: &Claim) {
        self.text("says", one.says.as_deref(), two.says.as_deref());
        let same_by = match (one.by, two.by) {
            (Claimant::Person(one), Claimant::Person(two)) => self.people.are_same(&[one], &[two]),
            (one, two) => one == two,
        };
        if !same_by {
            let by = |story: &Story, by: Claimant| match by {
                Claimant::Unsaid => String::new(),
                Claimant::Narrator => "narrator".to_owned(),
                Claimant::Person(person) => story.person(person).name.to_string(),
            };
            let (a, b) = (by(self.a, one.by), by(self.b, two.by));
            self.found.push(Field { name: "by", a, b });
        }
        let quotes = |story: &Story, claim: &Claim| {
            let all =
                claim.quotes.iter().flatten().map(|quote| words(story, &story.quote(*quote).parts));
            all.collect::<Vec<_>>().join("; ")
        };
        let (in_a, in_b) = (quotes(self.a, one), quotes(self.b, two));
        self.text("quotes", Some(&in_a), Some(&in_b));
        let kind = |claim: &Claim| claim.kind.map(crate::story::ClaimKind::word);
        self.text("kind", kind(one), kind(two));
        let checkable = |claim: &Claim| claim.checkable.map(crate::story::Checkable::word);
        self.text("checkable", checkable(one), checkable(two));
        self.text("question", one.question.as_deref(), two.question.as_deref());
        self.people("about", &one.about, &two.about);
        let (in_a, in_b) = (evidence(self.a, one), evidence(self.b, two));
        self.text("evidence", Some(&in_a), Some(&in_b));
        self.text("note", one.note.as_deref(), two.note.as_deref());
        self.suggested(one.suggestion.as_deref(), two.suggestion.as_deref());
    }

    fn embeds(&mut self, one: &Embed, two: &Embed) {
        self.people("author", one.author.as_slice(), two.author.as_slice());
        self.text("medium", one.medium.as_deref(), two.medium.as_deref());
        self.text("date", one.date.as_deref(), two.date.as_deref());
        self.text("url", one.url.as_deref(), two.url.as_deref());
        let truncated = |embed: &Embed| if embed.truncated { "true" } else { "false" };
        self.text("truncated", Some(truncated(one)), Some(truncated(two)));
        self.suggested(one.suggestion.as_deref(), two.suggestion.as_deref());
    }

    fn suggested(&mut self, one: Option<&Suggestion>, two: Option<&Suggestion>) {
        let by = |suggestion: &Suggestion| {
            let score = suggestion.score.map_or_else(String::new, |score| format!(" {score}"));
            format!("{}{score}", suggestion.by)
        };
        let (in_a, in_b) = (one.map(by), two.map(by));
        self.text("suggested_by", in_a.as_deref(), in_b.as_deref());
    }
}

/// Returns the evidence of a claim, one after the other.
fn evidence(story: &Story, claim: &Claim) -> String {
    let one = |it: &Evidence| {
        let words = [
            Some(&*story.sources[it.source.ix()].id),
            it.locator.as_deref(),
            it.stance.map(crate::story::Stance::word),
            it.excerpt.as_deref(),
            it.note.as_deref(),
        ];
        words.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    claim.evidence.iter().map(one).collect::<Vec<_>>().join("; ")
}
