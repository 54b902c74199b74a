//! Stories and reviews in full, as JSON; docs/json.md describes every field.
//!
//! Stories are written one at a time, so that a folder takes only the memory of its largest story.
//! Characters that could control a terminal are escaped (`\u202e`), which JSON parsers undo.

mod review;

use std::fmt::Write;
use std::io;

use serde::Serialize;
use serde_json::Value as Json;

use crate::story::text::offsets::Offsets;
use crate::story::{
    Claim, Claimant, Embed, Evidence, LineCol, Mention, Person, PersonIx, Problem, Quote, Source,
    Span, Story, Suggestion,
};

use crate::export::{ExportInput, Options, Outcome};

/// Writes `{"stories":[…]}`.
///
/// # Errors
/// If writing to `out` fails.
pub fn write(
    stories: &mut dyn Iterator<Item = ExportInput>,
    options: &Options,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    out.write_all(b"{\"stories\":[")?;
    for (i, input) in stories.enumerate() {
        outcome.left_out += input.left_out;
        out.write_all(if i == 0 { b"\n" } else { b",\n" })?;
        write_value(&whole(&input, options), out)?;
    }
    out.write_all(b"\n]}\n")?;
    Ok(outcome)
}

/// Writes a value on a line of its own.
pub(in crate::export) fn write_line(
    value: &impl Serialize,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    write_value(value, out)?;
    out.write_all(b"\n")
}

fn write_value(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    let text = serde_json::to_string(value)?;
    out.write_all(escaped(&text).as_bytes())
}

/// Escapes characters that control a terminal. In JSON they can only be inside a string.
pub(in crate::export) fn escaped(json: &str) -> std::borrow::Cow<'_, str> {
    if !json.chars().any(controls_terminal) {
        return json.into();
    }
    let mut out = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        if controls_terminal(c) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out.into()
}

/// Returns true for control characters (C1, DEL) and for those that are invisible or change the
/// direction.
fn controls_terminal(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}')
}

#[derive(Serialize)]
struct StoryOut<'a> {
    path: &'a str,
    format: &'a str,
    title: &'a str,
    date: Option<&'a str>,
    updated: Option<&'a str>,
    authors: &'a [String],
    outlet: Option<&'a str>,
    url: Option<&'a str>,
    language: Option<&'a str>,
    note: Option<&'a str>,
    allow: &'a [String],
    people: Vec<PersonOut<'a>>,
    mentions: Vec<MentionOut<'a>>,
    ambiguous: Vec<AmbiguousOut<'a>>,
    quotes: Vec<QuoteOut<'a>>,
    claims: Vec<ClaimOut<'a>>,
    sources: Vec<SourceOut<'a>>,
    embeds: Vec<EmbedOut<'a>>,
    problems: Vec<ProblemOut<'a>>,
    review: Option<review::ReviewOut<'a>>,
    body: Option<&'a str>,
}

#[derive(Serialize)]
pub(in crate::export) struct RangeOut<'a> {
    bytes: [u32; 2],
    chars: [u32; 2],
    start: String,
    end: String,
    text: &'a str,
}

#[derive(Serialize)]
pub(in crate::export) struct PersonOut<'a> {
    id: &'a str,
    name: &'a str,
    kind: &'a str,
    aliases: Vec<&'a str>,
    role: Option<&'a str>,
    affiliation: Option<&'a str>,
    same_as: Vec<&'a str>,
    part_of: Option<&'a str>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct MentionOut<'a> {
    id: Option<&'a str>,
    person: &'a str,
    range: RangeOut<'a>,
}

#[derive(Serialize)]
struct AmbiguousOut<'a> {
    people: Vec<&'a str>,
    range: RangeOut<'a>,
}

#[derive(Serialize)]
struct SuggestionOut<'a> {
    by: &'a str,
    score: Option<f64>,
}

#[derive(Serialize)]
pub(in crate::export) struct QuoteOut<'a> {
    id: &'a str,
    parts: Vec<RangeOut<'a>>,
    speakers: Vec<&'a str>,
    unknown: bool,
    form: &'a str,
    cue: Vec<RangeOut<'a>>,
    mention: Vec<RangeOut<'a>>,
    addressee: Vec<&'a str>,
    medium: Option<&'a str>,
    when: Option<&'a str>,
    basis: Option<&'a str>,
    inside: Option<&'a str>,
    note: Option<&'a str>,
    suggestion: Option<SuggestionOut<'a>>,
}

#[derive(Serialize)]
struct ClaimOut<'a> {
    id: &'a str,
    parts: Vec<RangeOut<'a>>,
    says: Option<&'a str>,
    by: Option<&'a str>,
    quotes: Option<Vec<&'a str>>,
    kind: Option<&'a str>,
    checkable: Option<&'a str>,
    question: Option<&'a str>,
    about: Vec<&'a str>,
    note: Option<&'a str>,
    evidence: Vec<EvidenceOut<'a>>,
    suggestion: Option<SuggestionOut<'a>>,
}

#[derive(Serialize)]
struct EvidenceOut<'a> {
    source: &'a str,
    locator: Option<&'a str>,
    stance: Option<&'a str>,
    excerpt: Option<&'a str>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct SourceOut<'a> {
    id: &'a str,
    title: &'a str,
    url: Option<&'a str>,
    archived: Option<&'a str>,
    file: Option<&'a str>,
    kind: Option<&'a str>,
    date: Option<&'a str>,
    accessed: Option<&'a str>,
}

#[derive(Serialize)]
struct EmbedOut<'a> {
    id: &'a str,
    parts: Vec<RangeOut<'a>>,
    medium: Option<&'a str>,
    author: Option<&'a str>,
    date: Option<&'a str>,
    url: Option<&'a str>,
    truncated: bool,
    suggestion: Option<SuggestionOut<'a>>,
}

#[derive(Serialize)]
struct ProblemOut<'a> {
    rule: &'a str,
    severity: &'a str,
    path: &'a str,
    line: u32,
    column: u32,
    what: &'a str,
    hint: Option<&'a str>,
    also: Vec<AlsoOut<'a>>,
    range: Option<RangeOut<'a>>,
}

#[derive(Serialize)]
struct AlsoOut<'a> {
    line: u32,
    column: u32,
    what: &'a str,
}

/// Serialises the parts of a story, with the table that converts byte offsets to characters.
pub(in crate::export) struct Writer<'a> {
    story: &'a Story,
    offsets: Offsets<'a>,
}

fn whole<'a>(input: &'a ExportInput, options: &Options) -> StoryOut<'a> {
    let story = &input.story;
    let w = Writer::new(story);
    StoryOut {
        mentions: w.mentions(),
        ambiguous: w.ambiguous(),
        problems: story.problems.iter().map(|p| w.problem(p)).collect(),
        review: review::of(input),
        body: options.with_text.then(|| story.body()),
        ..as_written(&w)
    }
}

/// Returns what the file of a story says, and nothing that follows from it.
fn as_written<'a>(w: &Writer<'a>) -> StoryOut<'a> {
    let story = w.story;
    let meta = &story.meta;
    let listed = story.mentions.iter().filter(|mention| mention.id.is_some());
    StoryOut {
        path: story.text.name(),
        format: meta.format,
        title: &meta.title,
        date: meta.date.as_deref(),
        updated: meta.updated.as_deref(),
        authors: &meta.authors,
        outlet: meta.outlet.as_deref(),
        url: meta.url.as_deref(),
        language: meta.language.as_deref(),
        note: meta.note.as_deref(),
        allow: &meta.allow,
        people: story.people.iter().map(|p| w.person(p)).collect(),
        mentions: listed.map(|mention| w.mention(mention)).collect(),
        ambiguous: Vec::new(),
        quotes: story.quotes.iter().map(|q| w.quote(q)).collect(),
        claims: story.claims.iter().map(|c| w.claim(c)).collect(),
        sources: story.sources.iter().map(source).collect(),
        embeds: story.embeds.iter().map(|e| w.embed(e)).collect(),
        problems: Vec::new(),
        review: None,
        body: None,
    }
}

/// Returns a story as a part of another format, which brings it back: without its review, and without
/// what depends on where its file lies and how it is laid out.
pub(in crate::export) fn embedded(story: &Story, with_text: bool) -> Json {
    let w = Writer::new(story);
    let body = with_text.then(|| story.body());
    let written = StoryOut { body, ..as_written(&w) };
    let mut object = serde_json::to_value(written).unwrap_or_default();
    if let Some(fields) = object.as_object_mut() {
        fields.remove("path");
        fields.remove("format");
    }
    without_lines(&mut object);
    object
}

/// Removes lines and columns from ranges, and fields that say nothing.
fn without_lines(value: &mut Json) {
    match value {
        Json::Object(fields) => {
            if fields.contains_key("bytes") {
                fields.retain(|name, _| name != "start" && name != "end" && name != "bytes");
            }
            fields.retain(|_, value| !value.is_null());
            let is_empty = |value: &Json| value.as_array().is_some_and(Vec::is_empty);
            // a claim that is in no quote says so by an empty list
            fields.retain(|name, value| name == "quotes" || !is_empty(value));
            fields.values_mut().for_each(without_lines);
        }
        Json::Array(values) => values.iter_mut().for_each(without_lines),
        _ => {}
    }
}

impl<'a> Writer<'a> {
    pub(in crate::export) fn new(story: &'a Story) -> Self {
        Self { story, offsets: Offsets::new(story.body()) }
    }

    pub(in crate::export) fn range(&self, span: Span) -> RangeOut<'a> {
        let at = |byte| {
            let at = self.story.text.body_line_col(byte);
            format!("{}:{}", at.line, at.column)
        };
        RangeOut {
            bytes: [span.start, span.end],
            chars: [self.offsets.chars(span.start), self.offsets.chars(span.end)],
            start: at(span.start),
            end: at(span.end),
            text: self.story.text.slice(span),
        }
    }

    fn ranges(&self, spans: &[Span]) -> Vec<RangeOut<'a>> {
        spans.iter().map(|span| self.range(*span)).collect()
    }

    fn id(&self, person: PersonIx) -> &'a str {
        &self.story.person(person).id
    }

    fn ids(&self, people: &[PersonIx]) -> Vec<&'a str> {
        people.iter().map(|p| self.id(*p)).collect()
    }

    pub(in crate::export) fn person(&self, person: &'a Person) -> PersonOut<'a> {
        PersonOut {
            id: &person.id,
            name: &person.name,
            kind: person.kind.word(),
            aliases: person.aliases.iter().map(AsRef::as_ref).collect(),
            role: person.role.as_deref(),
            affiliation: person.affiliation.as_deref(),
            same_as: person.same_as.iter().map(AsRef::as_ref).collect(),
            part_of: person.part_of.map(|p| self.id(p)),
            note: person.note.as_deref(),
        }
    }

    fn mentions(&self) -> Vec<MentionOut<'a>> {
        self.story.mentions.iter().map(|mention| self.mention(mention)).collect()
    }

    fn mention(&self, mention: &'a Mention) -> MentionOut<'a> {
        MentionOut {
            id: mention.id.as_deref(),
            person: self.id(mention.person),
            range: self.range(mention.span),
        }
    }

    fn ambiguous(&self) -> Vec<AmbiguousOut<'a>> {
        let out = self.story.ambiguous.iter().map(|ambiguous| AmbiguousOut {
            people: self.ids(&ambiguous.people),
            range: self.range(ambiguous.span),
        });
        out.collect()
    }

    pub(in crate::export) fn quote(&self, quote: &'a Quote) -> QuoteOut<'a> {
        let more = quote.more.as_deref();
        QuoteOut {
            id: &quote.id,
            parts: self.ranges(&quote.parts),
            speakers: self.ids(&quote.speakers),
            unknown: quote.unknown,
            form: quote.form.word(),
            cue: self.ranges(&quote.cue),
            mention: self.ranges(&quote.mention),
            addressee: more.map_or(Vec::new(), |m| self.ids(&m.addressee)),
            medium: more.and_then(|m| m.medium.as_deref()),
            when: more.and_then(|m| m.when.as_deref()),
            basis: more.and_then(|m| m.basis).map(crate::story::Basis::word),
            inside: more.and_then(|m| m.inside).map(|q| self.story.quote(q).id.as_ref()),
            note: more.and_then(|m| m.note.as_deref()),
            suggestion: suggestion(quote.suggestion.as_deref()),
        }
    }

    fn claim(&self, claim: &'a Claim) -> ClaimOut<'a> {
        let quotes = claim.quotes.as_ref();
        ClaimOut {
            id: &claim.id,
            parts: self.ranges(&claim.parts),
            says: claim.says.as_deref(),
            by: match claim.by {
                Claimant::Unsaid => None,
                Claimant::Narrator => Some("narrator"),
                Claimant::Person(person) => Some(self.id(person)),
            },
            quotes: quotes.map(|q| q.iter().map(|q| self.story.quote(*q).id.as_ref()).collect()),
            kind: claim.kind.map(crate::story::ClaimKind::word),
            checkable: claim.checkable.map(crate::story::Checkable::word),
            question: claim.question.as_deref(),
            about: self.ids(&claim.about),
            note: claim.note.as_deref(),
            evidence: claim.evidence.iter().map(|e| self.evidence(e)).collect(),
            suggestion: suggestion(claim.suggestion.as_deref()),
        }
    }

    fn evidence(&self, evidence: &'a Evidence) -> EvidenceOut<'a> {
        EvidenceOut {
            source: &self.story.sources[evidence.source.ix()].id,
            locator: evidence.locator.as_deref(),
            stance: evidence.stance.map(crate::story::Stance::word),
            excerpt: evidence.excerpt.as_deref(),
            note: evidence.note.as_deref(),
        }
    }

    fn embed(&self, embed: &'a Embed) -> EmbedOut<'a> {
        EmbedOut {
            id: &embed.id,
            parts: self.ranges(&embed.parts),
            medium: embed.medium.as_deref(),
            author: embed.author.map(|p| self.id(p)),
            date: embed.date.as_deref(),
            url: embed.url.as_deref(),
            truncated: embed.truncated,
            suggestion: suggestion(embed.suggestion.as_deref()),
        }
    }

    fn problem(&self, problem: &'a Problem) -> ProblemOut<'a> {
        ProblemOut {
            rule: problem.rule,
            severity: problem.severity.word(),
            path: &problem.file,
            line: problem.at.line,
            column: problem.at.column,
            what: &problem.what,
            hint: problem.hint.as_deref(),
            also: problem.also.iter().map(also).collect(),
            range: problem.place.map(|span| self.range(span)),
        }
    }
}

fn source(source: &Source) -> SourceOut<'_> {
    SourceOut {
        id: &source.id,
        title: &source.title,
        url: source.url.as_deref(),
        archived: source.archived.as_deref(),
        file: source.file.as_deref(),
        kind: source.kind.map(crate::story::SourceKind::word),
        date: source.date.as_deref(),
        accessed: source.accessed.as_deref(),
    }
}

fn also((at, what): &(LineCol, String)) -> AlsoOut<'_> {
    AlsoOut { line: at.line, column: at.column, what }
}

fn suggestion(suggestion: Option<&Suggestion>) -> Option<SuggestionOut<'_>> {
    suggestion.map(|s| SuggestionOut { by: &s.by, score: s.score })
}
