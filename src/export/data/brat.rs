//! Stories as brat pairs: `NAME.txt` with the article as it stands, `NAME.ann` with quotes as events,
//! and one `annotation.conf` for brat itself.
//!
//! brat has no people, no claims with more than words, and no evidence: what it cannot hold is
//! counted.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use crate::export::{ExportInput, Options, Outcome, each};
use crate::story::formats::brat::{self, Pair};
use crate::story::parts::QuoteMore;
use crate::story::quotation::Quotations;
use crate::story::text::offsets::Offsets;
use crate::story::{Claim, Claimant, PersonIx, Quote, Span, Story};
use crate::view::visible;

/// Writes the annotations of stories, one after the other.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    _: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    each(stories, out, &mut |input, outcome| annotations(&input.story, outcome))
}

/// Returns the article and the annotations of a story, and what brat itself must know.
pub fn files(input: &ExportInput, outcome: &mut Outcome) -> Vec<(String, String)> {
    let story = &input.story;
    let name = Path::new(story.text.name()).file_stem();
    let name = name.map_or("story".into(), |name| name.to_string_lossy().into_owned());
    // a byte order mark counts there, and is no part of the article here
    let text = if story.meta.format == "brat" { story.text.whole() } else { story.body() };
    let mut files = vec![
        (format!("{name}.txt"), text.to_owned()),
        (format!("{name}.ann"), annotations(story, outcome)),
        ("annotation.conf".to_owned(), CONF.to_owned()),
    ];
    if !story.claims.is_empty() {
        files.push(("sayso.toml".to_owned(), LABELS.to_owned()));
    }
    files
}

/// What brat must know of the labels.
const CONF: &str = "\
[entities]
Source
Cue
Content
Addressee

[events]
Attribution\tSource*:Source, Cue*:Cue, Content+:Content
Attribution-no-source\tCue*:Cue, Content+:Content
Claim\tSource*:Source, Content+:Content

[relations]
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[attributes]
Form\tArg:<EVENT>, Value:direct|partial|indirect|term|title
";

/// What the labels mean to this program, in addition to those that need no such file.
const LABELS: &str = "[brat]\nclaim = [\"Claim\"]\n";

/// The lines of an .ann file.
struct Lines<'s> {
    story: &'s Story,
    offsets: Offsets<'s>,
    out: String,
    spans: u32,
    events: u32,
    attributes: u32,
    notes: u32,
}

/// Returns the annotations of a story, and counts what they cannot hold.
pub fn annotations(story: &Story, outcome: &mut Outcome) -> String {
    let mut lines = Lines {
        story,
        offsets: Offsets::with_crlf_as_one(story.body()),
        out: String::new(),
        spans: 0,
        events: 0,
        attributes: 0,
        notes: 0,
    };
    let quotations = match &story.quotations {
        Some(found) => std::sync::Arc::clone(found),
        None => std::sync::Arc::new(Quotations::of(story.body())),
    };
    for quote in story.quotes.iter() {
        lines.quote(quote, &quotations, outcome);
    }
    for claim in story.claims.iter() {
        lines.claim(claim, outcome);
    }
    let listed = story.mentions.iter().filter(|mention| mention.id.is_some()).count();
    lose(outcome, listed, Lost::MENTION);
    lose(outcome, story.embeds.len(), Lost::EMBED);
    lose(outcome, story.sources.len(), Lost::SOURCE);
    people(story, outcome);
    read_back(story, &lines.out, outcome);
    lines.out
}

/// Counts the quotes whose speakers are others when the pair is read: brat knows people only by the
/// places where they are named.
fn read_back(story: &Story, ann: &str, outcome: &mut Outcome) {
    let named = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let back = brat::read(Pair {
        txt: named("a.txt", story.body()),
        ann: named("a.ann", ann),
        config: Some(named("sayso.toml", LABELS)),
    });
    let is_same = |a: PersonIx, b: PersonIx| {
        let (a, b) = (story.person(a), back.person(b));
        a.name == b.name || a.aliases.contains(&b.name) || b.aliases.contains(&a.name)
    };
    let written = story.quotes.iter().filter(|quote| !quote.parts.is_empty());
    let pairs = written.zip(back.quotes.iter());
    let others = pairs.filter(|(a, b)| {
        let all = a.speakers.iter().all(|a| b.speakers.iter().any(|b| is_same(*a, *b)));
        !all || a.speakers.len() != b.speakers.len()
    });
    lose(outcome, others.count(), Lost::SPEAKER);
}

/// Counts what is said of people beside the names that are printed.
fn people(story: &Story, outcome: &mut Outcome) {
    let told = story.people.iter().filter(|p| {
        p.role.is_some() || p.affiliation.is_some() || p.part_of.is_some() || p.note.is_some()
    });
    let told = told.count();
    lose(outcome, told, Lost::PERSON);
}

fn lose(outcome: &mut Outcome, count: usize, what: (&'static str, &'static str)) {
    if count > 0 {
        outcome.lose(count, what);
    }
}

/// What brat cannot hold, in words for one and for several.
struct Lost;

impl Lost {
    const PLACE: (&'static str, &'static str) =
        ("annotation has no place in the article", "annotations have no place in the article");
    const SPEAKER: (&'static str, &'static str) = (
        "quote has a speaker who is not named there in full, or nowhere",
        "quotes have a speaker who is not named there in full, or nowhere",
    );
    const KEYS: (&'static str, &'static str) = (
        "quote has an addressee, a medium, a time or a basis",
        "quotes have an addressee, a medium, a time or a basis",
    );
    const INSIDE: (&'static str, &'static str) =
        ("quote is in another one", "quotes are in other ones");
    const CLAIM: (&'static str, &'static str) =
        ("claim has more than words and a claimant", "claims have more than words and a claimant");
    const SUGGESTION: (&'static str, &'static str) =
        ("annotation is a suggestion", "annotations are suggestions");
    const MENTION: (&'static str, &'static str) =
        ("listed mention has no place in brat", "listed mentions have no place in brat");
    const EMBED: (&'static str, &'static str) =
        ("embed has no place in brat", "embeds have no place in brat");
    const SOURCE: (&'static str, &'static str) =
        ("source has no place in brat", "sources have no place in brat");
    const PERSON: (&'static str, &'static str) = (
        "person has a role, an affiliation or a note",
        "people have a role, an affiliation or a note",
    );
}

impl Lines<'_> {
    /// Adds a T line for words; returns its ID.
    fn span(&mut self, label: &str, spans: &[Span]) -> String {
        self.spans += 1;
        let id = format!("T{}", self.spans);
        let body = self.story.body();
        let (mut offsets, mut words) = (Vec::new(), Vec::new());
        for span in spans.iter().flat_map(|span| on_lines(body, *span)) {
            let (start, end) = (self.offsets.chars(span.start), self.offsets.chars(span.end));
            offsets.push(format!("{start} {end}"));
            words.push(&body[span.range()]);
        }
        let _ = writeln!(self.out, "{id}\t{label} {}\t{}", offsets.join(";"), words.join(" "));
        id
    }

    fn event(
        &mut self,
        label: &str,
        parts: &[Span],
        (id, cue, sources): (&str, &[Span], &[Vec<Span>]),
    ) -> String {
        let trigger = if cue.is_empty() { parts } else { cue };
        let trigger = self.span(label, trigger);
        let content = self.span("Content", parts);
        let mut roles = format!("{label}:{trigger} Content:{content}");
        if !cue.is_empty() {
            let cue = self.span("Cue", cue);
            let _ = write!(roles, " Cue:{cue}");
        }
        for (at, source) in sources.iter().enumerate() {
            let source = self.span("Source", source);
            let number = if at == 0 { String::new() } else { (at + 1).to_string() };
            let _ = write!(roles, " Source{number}:{source}");
        }
        // the ID that it has, if it can be one here
        let own = id.strip_prefix('E').and_then(|number| number.parse::<u32>().ok());
        let own = own.filter(|n| *n > self.events && format!("E{n}") == id);
        self.events = own.unwrap_or(self.events + 1);
        let id = format!("E{}", self.events);
        let _ = writeln!(self.out, "{id}\t{roles}");
        id
    }

    fn note(&mut self, id: &str, note: Option<&str>) {
        for line in note.unwrap_or_default().lines().filter(|line| !line.trim().is_empty()) {
            self.notes += 1;
            let line = visible(&line.replace(['\t', '\r'], " ")).into_owned();
            let _ = writeln!(self.out, "#{}\tAnnotatorNotes {id}\t{}", self.notes, line.trim());
        }
    }

    fn quote(&mut self, quote: &Quote, quotations: &Quotations, outcome: &mut Outcome) {
        if quote.parts.is_empty() {
            return lose(outcome, 1, Lost::PLACE);
        }
        let sources = self.sources(&quote.parts, (&quote.mention, &quote.speakers));
        let unsourced = quote.unknown && sources.is_empty();
        let label = if unsourced { "Attribution-no-source" } else { "Attribution" };
        let id = self.event(label, &quote.parts, (&quote.id, &quote.cue, &sources));
        if quote.form != quotations.form(self.story.body(), &quote.parts) {
            self.attributes += 1;
            let _ = writeln!(self.out, "A{}\tForm {id} {}", self.attributes, quote.form.word());
        }
        if let Some(more) = quote.more.as_deref() {
            self.note(&id, more.note.as_deref());
            let QuoteMore { addressee, medium, when, basis, inside, .. } = more;
            let keys =
                !addressee.is_empty() || medium.is_some() || when.is_some() || basis.is_some();
            lose(outcome, usize::from(keys), Lost::KEYS);
            lose(outcome, usize::from(inside.is_some()), Lost::INSIDE);
        }
        lose(outcome, usize::from(quote.suggestion.is_some()), Lost::SUGGESTION);
    }

    fn claim(&mut self, claim: &Claim, outcome: &mut Outcome) {
        if claim.parts.is_empty() {
            return lose(outcome, 1, Lost::PLACE);
        }
        let by = match claim.by {
            Claimant::Person(person) => vec![person],
            _ => Vec::new(),
        };
        let sources = self.sources(&claim.parts, (&[], &by));
        let id = self.event("Claim", &claim.parts, (&claim.id, &[], &sources));
        self.note(&id, claim.note.as_deref());
        let more = claim.says.is_some()
            || (sources.is_empty() && !by.is_empty())
            || claim.by == Claimant::Narrator
            || claim.quotes.is_some()
            || claim.kind.is_some()
            || claim.checkable.is_some()
            || claim.question.is_some()
            || !claim.about.is_empty()
            || !claim.evidence.is_empty();
        lose(outcome, usize::from(more), Lost::CLAIM);
        lose(outcome, usize::from(claim.suggestion.is_some()), Lost::SUGGESTION);
    }

    /// Returns where the speakers are named: the quote's own mention for a single one, else the
    /// places nearest to it.
    fn sources(
        &self,
        parts: &[Span],
        (mention, speakers): (&[Span], &[PersonIx]),
    ) -> Vec<Vec<Span>> {
        if speakers.is_empty() {
            return mention.iter().map(|span| vec![*span]).collect();
        }
        let mut sources = Vec::new();
        for speaker in speakers {
            let own = || {
                let all = self.story.mentions.iter().filter(|m| m.person == *speaker);
                let said = self.story.quotes.iter().filter(|q| *q.speakers == [*speaker]);
                all.map(|m| m.span).chain(said.flat_map(|q| q.mention.iter().copied()))
            };
            let at_quote = mention.iter().find(|m| own().any(|o| o.overlaps(**m)));
            let single = mention.first().filter(|_| speakers.len() == 1);
            let distance = |span: &Span| {
                let gap = parts.iter().map(|part| part.gap(*span)).min().unwrap_or(0);
                (parts.iter().any(|part| part.overlaps(*span)), gap, span.start)
            };
            let place = at_quote.or(single).copied().or_else(|| own().min_by_key(distance));
            sources.extend(place.map(|place| vec![place]));
        }
        sources
    }
}

/// Cuts a stretch at the ends of lines, as brat does; its own edges stay.
fn on_lines(body: &str, span: Span) -> Vec<Span> {
    let words = &body[span.range()];
    let pieces = words.split(['\n', '\r']).filter(|piece| !piece.trim().is_empty());
    let place = |piece: &str| {
        let at = piece.as_ptr() as usize - body.as_ptr() as usize;
        let (start, end) = (at == span.range().start, at + piece.len() == span.range().end);
        let left = if start { 0 } else { piece.len() - piece.trim_start().len() };
        let right = if end { 0 } else { piece.len() - piece.trim_end().len() };
        Span::of(at + left..at + piece.len() - right)
    };
    pieces.map(place).collect()
}
