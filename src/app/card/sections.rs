//! The contents of the card for each kind of subject.

use super::layout::{CardLines, CardWriter};
use super::{LinkTarget, Room, Subject, proposal_section, review_section};
use crate::app::ReviewSession;
use crate::app::keys::keymap::Keymap;
use crate::story::text::floor_border;
use crate::story::{
    Claim, ClaimIx, Claimant, Evidence, Item, PersonIx, Problem, Quote, QuoteIx, Span,
};
use crate::view::role::CardLine;
use crate::view::{Document, Measure, Role, review_signs};

/// How much of a quote or claim a link shows, in code points.
const EXCERPT_CHARS: usize = 60;

/// The most speakers on the story's card, and the most quotes on a person's.
const MAX_ROWS: usize = 12;

/// Returns the card of a subject; `here` is what is current in the text. On a card of so many rows
/// that cannot be scrolled, what matters less is said in short.
pub(super) fn card(
    doc: &Document,
    session: Option<&ReviewSession>,
    (subject, here): (Subject, Subject),
    (measure, keymap, room): (Measure, &Keymap, Room),
) -> CardLines {
    let whole = written(doc, session, (subject, here), (measure, keymap, room));
    match room {
        Room::Rows(rows) if whole.lines.len() > usize::from(rows) => {
            written(doc, session, (subject, here), (measure, keymap, Room::TooFew))
        }
        _ => whole,
    }
}

/// Returns the card of a subject with so much room.
fn written(
    doc: &Document,
    session: Option<&ReviewSession>,
    (subject, here): (Subject, Subject),
    (measure, keymap, room): (Measure, &Keymap, Room),
) -> CardLines {
    let mut writer = CardWriter::new(doc, keymap, measure);
    writer.room = room;
    writer.in_review_mode = session.is_some_and(|session| session.in_review_mode);
    writer.review = session.map(|session| session.reviewed_story(doc));
    if let (Some(session), Subject::Item(item)) = (session, subject) {
        review_section::review_section(&mut writer, session, item);
    }
    write(&mut writer, subject);
    if writer.in_review_mode
        && let Subject::Item(item @ (Item::Quote(_) | Item::Claim(_))) = subject
        && subject != here
    {
        writer.gap();
        writer.link("go to it in the text", LinkTarget::Item(item));
    }
    writer.finish()
}

/// Writes the card of a subject.
fn write(writer: &mut CardWriter<'_>, subject: Subject) {
    match subject {
        Subject::Story => story(writer),
        Subject::Item(Item::Quote(q)) => quote(writer, q),
        Subject::Item(Item::Claim(c)) => claim(writer, c),
        Subject::Item(Item::Mention(m)) => {
            let person = writer.doc.story.mentions[m.ix()].person;
            self::person(writer, person);
        }
        Subject::Item(Item::Embed(e)) => embed(writer, e.ix()),
        Subject::Item(Item::Problem(p)) => problem(writer, p as usize),
        Subject::Source(s, claim) => source(writer, s, claim),
        Subject::Person(p) => person(writer, p),
    }
}

fn story(writer: &mut CardWriter<'_>) {
    let doc = writer.doc;
    let meta = &doc.story.meta;
    writer.line(Role::Title, &meta.title);
    let by = [meta.outlet.clone().unwrap_or_default(), meta.date.clone().unwrap_or_default()];
    writer.line(Role::Text, &joined(&by, " · "));
    if !meta.authors.is_empty() {
        writer.line(Role::Text, &format!("by {}", meta.authors.join(", ")));
    }
    let (quotes, claims) = (doc.links.quotes().len(), doc.links.claims().len());
    let speakers = doc.links.speakers();
    let proposed = doc.story.proposals();
    let quotes = match proposed {
        0 => counted(quotes as u64, "quote"),
        n if n == quotes => format!("{n} proposed by sayso"),
        n => format!("{}, {n} proposed by sayso", counted((quotes - n) as u64, "quote")),
    };
    let counts =
        [quotes, counted(claims as u64, "claim"), counted(speakers.len() as u64, "speaker")];
    writer.line(Role::Text, &counts.join(", "));
    if !doc.story.whole {
        writer.line(Role::Dim, "still reading the annotations …");
    }
    if let Some(file) = &meta.labels {
        writer.line(Role::Dim, &format!("what labels mean: {file}"));
    }
    if let Some(note) = &meta.note {
        writer.gap();
        writer.line(Role::Dim, note);
    }
    if speakers.is_empty() {
        return;
    }
    writer.heading("Who speaks");
    for &person in speakers.iter().take(MAX_ROWS) {
        let words = format!("{} · {}", doc.story.person(person).name, spoken(doc, person));
        writer.link(&words, LinkTarget::Person(person));
    }
    if speakers.len() > MAX_ROWS {
        let more = speakers.len() - MAX_ROWS;
        writer.keys(Role::Dim, &format!("and {more} more: {{pick-speaker}} picks one"));
    }
}

fn quote(writer: &mut CardWriter<'_>, at: QuoteIx) {
    let doc = writer.doc;
    let quote = doc.story.quote(at);
    for &person in &quote.speakers {
        writer.name(person);
        about(writer, person);
    }
    if quote.speakers.is_empty() && quote.form.is_speech() {
        let words = if quote.unknown { "speaker unknown" } else { "no speaker is marked" };
        writer.line(Role::Warning, words);
    }
    let proposal = quote.suggestion.as_deref().filter(|suggestion| suggestion.is_proposal());
    match proposal {
        Some(proposal) => proposal_section::proposed(writer, &kind_of(quote), proposal),
        None => writer.line(Role::Text, &kind_of(quote)),
    }
    let printed = |name: &str, spans: &[Span]| match spans {
        [] => String::new(),
        _ => format!("{name} “{}”", words_of(doc, spans, EXCERPT_CHARS)),
    };
    let printed = [printed("printed as", &quote.mention), printed("cue", &quote.cue)];
    writer.line(Role::Text, &joined(&printed, " · "));
    suggested(writer, quote.suggestion.as_deref().filter(|_| proposal.is_none()));
    quote_more(writer, quote);
    for &person in &quote.speakers {
        writer.line(Role::Dim, &format!("{} of what is quoted", spoken(doc, person)));
    }
    let claims = doc.links.claims_in(at);
    if !claims.is_empty() {
        writer.heading("Claims here");
    }
    for &claim in claims {
        let it = doc.story.claim(claim);
        writer.link(&claim_line(doc, it), LinkTarget::Item(Item::Claim(claim)));
    }
    if !quote.speakers.is_empty() {
        writer.heading("More");
    }
    for &person in &quote.speakers {
        let name = &doc.story.person(person).name;
        writer.link(&format!("who is {name}?"), LinkTarget::Person(person));
        writer.link(&format!("step through all quotes of {name}"), LinkTarget::Quotes(person));
    }
}

fn quote_more(writer: &mut CardWriter<'_>, quote: &Quote) {
    let doc = writer.doc;
    let Some(more) = &quote.more else { return };
    if !more.addressee.is_empty() {
        let names: Vec<_> =
            more.addressee.iter().map(|p| doc.story.person(*p).name.to_string()).collect();
        writer.line(Role::Text, &format!("said to {}", names.join(", ")));
    }
    if let Some(when) = &more.when {
        writer.line(Role::Text, &format!("when: {when}"));
    }
    if let Some(basis) = more.basis {
        writer.line(Role::Text, &format!("basis: {}", basis.word().replace('_', " ")));
    }
    if let Some(note) = &more.note {
        writer.line(Role::Dim, note);
    }
    if let Some(outer) = more.inside {
        let words = words_of(doc, &doc.story.quote(outer).parts, EXCERPT_CHARS);
        writer.link(&format!("inside “{words}”"), LinkTarget::Item(Item::Quote(outer)));
    }
}

fn claim(writer: &mut CardWriter<'_>, at: ClaimIx) {
    let doc = writer.doc;
    let claim = doc.story.claim(at);
    if !writer.in_review_mode {
        writer.line(Role::Title, &format!("Claim {}", claim.id));
    }
    let says =
        claim.says.as_deref().map_or_else(|| words_of(doc, &claim.parts, 200), str::to_owned);
    writer.line(Role::Text, &says);
    if !writer.in_review_mode {
        claim_more(writer, at, claim);
        writer.heading("Evidence");
    }
    if claim.evidence.is_empty() {
        writer.line(Role::Warning, "none");
    }
    for (n, evidence) in claim.evidence.iter().enumerate() {
        writer.link(&evidence_line(doc, evidence), LinkTarget::Source(evidence.source, Some(at)));
        let text = writer.review.as_ref().and_then(|review| review.evidence_text(at, n).cloned());
        if let Some(text) = text.filter(|_| writer.in_review_mode) {
            let role = if text.is_missing { Role::Warning } else { Role::Quoted };
            writer.line(role, &text.words);
        }
    }
    if writer.in_review_mode {
        claim_more(writer, at, claim);
    }
    let quotes = doc.links.quotes_of(at);
    if !quotes.is_empty() {
        writer.heading("Quotes");
    }
    for &quote in quotes {
        writer.link(&quote_line(doc, quote), LinkTarget::Item(Item::Quote(quote)));
    }
    if !claim.about.is_empty() {
        writer.heading("About");
    }
    for &person in &claim.about {
        writer.link(&doc.story.person(person).name, LinkTarget::Person(person));
    }
}

/// Writes who makes a claim, its kind, and the notes on it.
fn claim_more(writer: &mut CardWriter<'_>, at: ClaimIx, claim: &Claim) {
    let doc = writer.doc;
    writer.line(Role::Text, &joined(&claim_facts(doc, at, claim), " · "));
    suggested(writer, claim.suggestion.as_deref());
    for note in [&claim.question, &claim.note].into_iter().flatten() {
        writer.line(Role::Dim, note);
    }
}

fn claim_facts(doc: &Document, at: ClaimIx, claim: &Claim) -> Vec<String> {
    let by = match claim.by {
        Claimant::Narrator => "by the writer".to_owned(),
        Claimant::Person(person) => format!("by {}", doc.story.person(person).name),
        Claimant::Unsaid if doc.links.quotes_of(at).is_empty() => "by the writer".to_owned(),
        Claimant::Unsaid => "by whoever is quoted".to_owned(),
    };
    let checkable = claim.checkable.map(|c| match c {
        crate::story::Checkable::Yes => "checkable".to_owned(),
        crate::story::Checkable::Partly => "partly checkable".to_owned(),
        crate::story::Checkable::No => "not checkable".to_owned(),
    });
    [Some(by), claim.kind.map(|k| k.word().to_owned()), checkable].into_iter().flatten().collect()
}

fn evidence_line(doc: &Document, evidence: &Evidence) -> String {
    let source = &doc.story.sources[evidence.source.ix()];
    let locator = evidence.locator.as_deref().unwrap_or("no locator");
    let stance = evidence.stance.map_or("", crate::story::Stance::word);
    joined(&[source.title.to_string(), locator.to_owned(), stance.to_owned()], " · ")
}

fn source(writer: &mut CardWriter<'_>, at: crate::story::SourceIx, from: Option<ClaimIx>) {
    let doc = writer.doc;
    let source = &doc.story.sources[at.ix()];
    writer.line(Role::Title, &source.title);
    let kind = source.kind.map(|k| k.word().replace('_', " ")).unwrap_or_default();
    let date = source.date.as_deref().unwrap_or_default().to_owned();
    writer.line(Role::Text, &joined(&[kind, date], " · "));
    for (name, value) in
        [("url", &source.url), ("archived", &source.archived), ("file", &source.file)]
    {
        if let Some(value) = value {
            match name {
                "file" => writer.line(Role::Text, &format!("{name} {value}")),
                _ => writer.address(Role::Text, &format!("{name} "), value),
            }
        }
    }
    if let Some(accessed) = &source.accessed {
        writer.line(Role::Dim, &format!("looked at {accessed}"));
    }
    if let Some(claim) = from {
        for evidence in doc.story.claim(claim).evidence.iter().filter(|e| e.source == at) {
            writer.gap();
            writer.line(Role::Text, evidence.locator.as_deref().unwrap_or("no locator"));
            for words in [&evidence.excerpt, &evidence.note].into_iter().flatten() {
                writer.line(Role::Quoted, words);
            }
        }
    }
    writer.heading("Evidence for");
    for (i, claim) in doc.story.claims.iter().enumerate() {
        if claim.evidence.iter().any(|e| e.source == at) {
            writer.link(&claim_line(doc, claim), LinkTarget::Item(Item::Claim(ClaimIx(i as u32))));
        }
    }
}

fn person(writer: &mut CardWriter<'_>, at: PersonIx) {
    let doc = writer.doc;
    let person = doc.story.person(at);
    writer.name(at);
    about(writer, at);
    if !person.aliases.is_empty() {
        writer.line(Role::Dim, &format!("also {}", person.aliases.join(", ")));
    }
    if let Some(note) = &person.note {
        writer.line(Role::Dim, note);
    }
    for url in &person.same_as {
        writer.address(Role::Dim, "", url);
    }
    let mentions = doc.links.mentions_of(at);
    let counts = [spoken(doc, at), counted(mentions.len() as u64, "mention")];
    writer.line(Role::Text, &counts.join(", "));
    if let Some(span) = doc.links.introduced(at) {
        writer.link("where introduced", LinkTarget::Byte(span.start));
    }
    let quotes = doc.links.quotes_by(at);
    if let Some(checked) = writer.review {
        review_section::of_person(writer, &checked, at);
    }
    if quotes.is_empty() {
        return;
    }
    writer.link("step through all quotes", LinkTarget::Quotes(at));
    writer.heading("Quotes");
    for &quote in quotes.iter().take(MAX_ROWS) {
        let item = Item::Quote(quote);
        let words = words_of(doc, &doc.story.quote(quote).parts, EXCERPT_CHARS);
        let sign = writer.review.map(|checked| review_signs::sign_before(&checked, item));
        writer.link(&format!("{}{words}", sign.unwrap_or_default()), LinkTarget::Item(item));
    }
    if quotes.len() > MAX_ROWS {
        writer.line(Role::Dim, &format!("and {} more", quotes.len() - MAX_ROWS));
    }
}

fn embed(writer: &mut CardWriter<'_>, at: usize) {
    let doc = writer.doc;
    let embed = &doc.story.embeds[at];
    writer.line(Role::Title, "Embedded post");
    let facts = [&embed.medium, &embed.date].map(|f| f.as_deref().unwrap_or_default().to_owned());
    writer.line(Role::Text, &joined(&facts, " · "));
    if embed.truncated {
        writer.line(Role::Warning, "the article shows only its beginning");
    }
    if let Some(url) = &embed.url {
        writer.address(Role::Dim, "", url);
    }
    suggested(writer, embed.suggestion.as_deref());
    if let Some(author) = embed.author {
        writer.heading("By");
        writer.link(&doc.story.person(author).name, LinkTarget::Person(author));
    }
}

/// Returns the lines about a problem.
pub(in crate::app) fn problem_lines(
    doc: &Document,
    problem: &Problem,
    (measure, keymap): (Measure, &Keymap),
) -> Vec<CardLine> {
    let mut writer = CardWriter::new(doc, keymap, measure);
    about_problem(&mut writer, problem);
    writer.finish().lines
}

fn problem(writer: &mut CardWriter<'_>, at: usize) {
    about_problem(writer, &writer.doc.story.problems[at]);
}

fn about_problem(writer: &mut CardWriter<'_>, problem: &Problem) {
    writer.line(Role::Title, &format!("{} · {}", problem.severity.word(), problem.rule));
    writer.line(Role::Text, &problem.what);
    let place = format!("{}:{}:{}", problem.file, problem.at.line, problem.at.column);
    writer.line(Role::Dim, &place);
    if let Some(hint) = &problem.hint {
        writer.gap();
        writer.line(Role::Text, hint);
    }
    for (at, what) in &problem.also {
        writer.line(Role::Dim, &format!("line {}: {what}", at.line));
    }
}

fn about(writer: &mut CardWriter<'_>, at: PersonIx) {
    let person = writer.doc.story.person(at);
    if let Some(body) = person.part_of {
        let words = format!("part of {}", writer.doc.story.person(body).name);
        writer.link(&words, LinkTarget::Person(body));
    }
}

fn suggested(writer: &mut CardWriter<'_>, suggestion: Option<&crate::story::Suggestion>) {
    if let Some(suggestion) = suggestion {
        let score = suggestion.score.map(|s| format!(" ({s:.2})")).unwrap_or_default();
        writer.line(Role::Suggestion, &format!("suggested by {}{score}", suggestion.by));
    }
}

fn kind_of(quote: &Quote) -> String {
    let mut words = vec![match quote.form {
        form if form.is_speech() => format!("{} quote", form.word()),
        form => format!("{} in quotation marks", form.word()),
    }];
    if quote.parts.len() > 1 {
        words.push(format!("{} parts", quote.parts.len()));
    }
    if let Some(medium) = quote.more.as_ref().and_then(|m| m.medium.as_deref()) {
        // the name of a network follows “on”; “at the table” and “letter” do not
        let name = medium.chars().next().is_some_and(char::is_uppercase);
        words.push(format!("{}{medium}", if name { "on " } else { "medium: " }));
    }
    words.join(" · ")
}

fn claim_line(doc: &Document, claim: &Claim) -> String {
    let says =
        claim.says.as_deref().map_or_else(|| words_of(doc, &claim.parts, EXCERPT_CHARS), cut);
    let evidence = match claim.evidence.len() {
        0 => "no evidence".to_owned(),
        n => counted(n as u64, "piece")
            .replace("pieces", "pieces of evidence")
            .replace("1 piece", "1 piece of evidence"),
    };
    format!("{} {says} · {evidence}", claim.id)
}

fn quote_line(doc: &Document, at: QuoteIx) -> String {
    let quote = doc.story.quote(at);
    let who: Vec<_> = quote.speakers.iter().map(|p| doc.story.person(*p).name.as_ref()).collect();
    let words = words_of(doc, &quote.parts, EXCERPT_CHARS);
    joined(&[who.join(", "), words], ": ")
}

/// Returns how much somebody says: `4 quotes, 116 words, 45 %`.
pub(crate) fn spoken(doc: &Document, person: PersonIx) -> String {
    let s = doc.links.speaking(person);
    let share = (s.share * 100.0).round();
    let is_proposed = |at: &&QuoteIx| doc.story.quote(**at).is_proposed();
    let proposed = doc.links.quotes_by(person).iter().filter(is_proposed).count();
    let (quotes, words) = (u64::from(s.quotes), counted(s.words.into(), "word"));
    if doc.story.is_all_proposed() {
        return format!("{proposed} proposed, {words}, {share} %");
    }
    let more = if proposed > 0 { format!(" and {proposed} proposed") } else { String::new() };
    format!("{}{more}, {words}, {share} %", counted(quotes, "quote"))
}

/// Returns a number with its noun: `1 quote`, `2 quotes`.
pub(crate) fn counted(n: u64, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}

fn joined(parts: &[String], glue: &str) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|p| !p.is_empty()).collect();
    parts.join(glue)
}

/// Returns the words of some spans on one line, at most `most` code points of them.
fn words_of(doc: &Document, spans: &[Span], most: usize) -> String {
    let words: Vec<String> = spans
        .iter()
        .map(|span| {
            let words = doc.story.text.slice(*span);
            let words = &words[..floor_border(words, most * 8)];
            words.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect();
    cut_to(&words.join(" … "), most)
}

fn cut(words: &str) -> String {
    cut_to(words, EXCERPT_CHARS)
}

fn cut_to(words: &str, most: usize) -> String {
    match words.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", words[..at].trim_end()),
        None => words.to_owned(),
    }
}
