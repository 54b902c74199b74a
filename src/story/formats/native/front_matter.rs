//! The front matter, which stands before the article: title, people, sources.

use std::{collections::HashMap, ops::Range};

use toml::de::{DeTable, DeValue};

use super::fields::{Field, Fields, Words, entries, wrong_type};
use super::problems::Problems;
use super::rules::Rule;
use crate::story::did_you_mean::did_you_mean;
use crate::story::{
    Meta, Person, PersonIx, PersonKind, Problem, Source, SourceIx, SourceKind, TextMarkup,
};

/// The newest version of the format that is read.
const FORMAT: u32 = 1;

/// What the front matter holds.
#[derive(Default)]
pub(super) struct Front {
    pub meta: Meta,
    pub people: Vec<Person>,
    pub sources: Vec<Source>,
    /// The people and sources by ID.
    pub ids: Ids,
    /// Where each person's names stand in the file: name first, then aliases.
    pub names: Vec<Vec<Range<usize>>>,
    /// The publisher's own file (`text_file`), and where the value stands.
    pub text_file: Option<(String, Range<usize>)>,
    /// The hash that the text must have (SHA-256, hexadecimal), and where the value stands.
    pub sha256: Option<(String, Range<usize>)>,
    /// True if the file is of a newer format, so that its annotations cannot be trusted.
    pub newer: bool,
    /// True if there is none, so that the file is an article and nothing else.
    pub absent: bool,
}

/// Whose an ID is.
#[derive(Default)]
pub(super) struct Ids {
    pub people: HashMap<Box<str>, PersonIx>,
    pub sources: HashMap<Box<str>, SourceIx>,
}

impl Ids {
    /// Returns the person of an ID, or reports that there is none.
    pub(super) fn person(&self, problems: &mut Problems, (id, at): &Words<'_>) -> Option<PersonIx> {
        let found = self.people.get(&**id).copied();
        if found.is_none() {
            let what = format!("there is no person `{id}`");
            let mut known = sorted(self.people.keys());
            known.extend(["unknown", "narrator"].iter().filter(|w| id.starts_with(&w[..2])));
            let hint = did_you_mean(id, known);
            let hint = format!("{hint} People stand in the front matter as [people.ID].");
            problems.add(Rule::UnknownPerson, at, what, hint);
        }
        found
    }

    /// Returns the source of an ID, or reports that there is none.
    pub(super) fn source(&self, problems: &mut Problems, (id, at): &Words<'_>) -> Option<SourceIx> {
        let found = self.sources.get(&**id).copied();
        if found.is_none() && !problems.is_full() {
            let what = format!("there is no source `{id}`");
            let hint = did_you_mean(id, sorted(self.sources.keys()));
            let hint = format!("{hint} Sources stand in the front matter as [sources.ID].");
            problems.add(Rule::DanglingId, at, what, hint);
        }
        found
    }
}

fn sorted<'a>(ids: impl Iterator<Item = &'a Box<str>>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = ids.map(|id| &**id).collect();
    ids.sort_unstable();
    ids
}

/// Reports the syntax errors of a piece of TOML that begins at byte `offset` of the file.
///
/// Takes only the parser's message: its own display prints the file's bytes raw.
pub(super) fn report_syntax(problems: &mut Problems, errors: &[toml::de::Error], offset: usize) {
    for error in errors {
        let span = error.span().unwrap_or_default();
        let range = span.start + offset..span.end + offset;
        let hint = if error.message().contains("key") && error.message().contains("duplicate") {
            "Keep one of the two."
        } else {
            "Write `key = \"text\"`, a number, true, false or a list; a quotation mark within a \
             text is written \\\" or the text is put in '…'."
        };
        problems.add(
            Rule::TomlSyntax,
            &range,
            format!("not valid TOML: {}", error.message()),
            hint,
        );
    }
}

/// Reads the front matter that stands at `range` of the file.
pub(super) fn read(problems: &mut Problems, whole: &str, range: Range<usize>) -> Front {
    let (table, errors) = DeTable::parse_recoverable(&whole[range.clone()]);
    report_syntax(problems, &errors, range.start);
    let first = whole[..range.start].trim_end().len();
    let head = first.saturating_sub(3)..first;
    let mut fields =
        Fields::of(table.into_inner(), range.start, "the front matter".to_owned(), head);
    let mut front = Front::default();
    let allowed = fields.list(problems, "allow");
    let allowed: Vec<_> = allowed.into_iter().map(|(id, at)| (id.into_owned(), at)).collect();
    problems.allow(&allowed);
    if let Some((format, at)) = fields.count(problems, "format")
        && format > FORMAT
    {
        front.newer = true;
        let what = format!("the file has format {format}, and only {FORMAT} is known here");
        let hint = "Its annotations are not read; update sayso to read them.";
        problems.add(Rule::NewerFormat, &at, what, hint);
    }
    front.meta = meta(problems, &mut fields);
    front.meta.allow = allowed.into_iter().map(|(id, _)| id).collect();
    let owned = |words: Option<Words<'_>>| words.map(|(w, at)| (w.into_owned(), at));
    front.text_file = owned(fields.words(problems, "text_file"));
    front.sha256 = owned(fields.words(problems, "sha256"));
    let (people, sources) = (fields.take("people"), fields.take("sources"));
    read_people(problems, &mut front, people, range.start);
    read_sources(problems, &mut front, sources, range.start);
    misplaced(problems, &mut fields);
    fields.finish(problems);
    front
}

fn meta(problems: &mut Problems, fields: &mut Fields<'_>) -> Meta {
    let owned = |words: Option<Box<str>>| words.map(String::from);
    Meta {
        title: fields
            .required(problems, "title")
            .map(|(words, _)| words.into_owned())
            .unwrap_or_default(),
        date: owned(fields.date(problems, "date")),
        updated: owned(fields.date(problems, "updated")),
        authors: fields.list(problems, "authors").into_iter().map(|(w, _)| w.into()).collect(),
        outlet: owned(fields.kept(problems, "outlet")),
        url: owned(fields.kept(problems, "url")),
        language: owned(fields.kept(problems, "language")),
        markup: fields.one_of(problems, "markup", &TextMarkup::ALL).unwrap_or_default(),
        note: owned(fields.kept(problems, "note")),
        allow: Vec::new(),
        labels: None,
        format: super::FORMAT.name,
    }
}

/// Reports annotations that stand before the article.
fn misplaced(problems: &mut Problems, fields: &mut Fields<'_>) {
    for table in super::fields::TABLES {
        if let Some(field) = fields.take_stray(table) {
            let what = format!("[{table}.…] stands before the article");
            let hint = "Move it below the article, under a fence of its own.";
            problems.add(Rule::UnknownKey, &field.head, what, hint);
        }
    }
}

/// Returns the tables of a table of tables such as `[people]`, in the order of the file.
pub(super) fn tables<'t>(
    problems: &mut Problems,
    field: Option<Field<'t>>,
    offset: usize,
    kind: &str,
) -> Vec<(Box<str>, Fields<'t>)> {
    let Some(field) = field else { return Vec::new() };
    let DeValue::Table(table) = field.value else {
        wrong_type(problems, &field.key, &field.value, &field.at, "a table of tables");
        return Vec::new();
    };
    let mut tables = Vec::new();
    for entry in entries(table, offset) {
        let DeValue::Table(table) = entry.value else {
            wrong_type(problems, &entry.key, &entry.value, &entry.at, "a table");
            continue;
        };
        let name = format!("{kind} `{}`", entry.key);
        tables.push((entry.key.into(), Fields::of(table, offset, name, entry.head)));
    }
    tables
}

fn read_people(
    problems: &mut Problems,
    front: &mut Front,
    field: Option<Field<'_>>,
    offset: usize,
) {
    let mut part_of = Vec::new();
    for (id, mut fields) in tables(problems, field, offset, "person") {
        if matches!(&*id, "unknown" | "narrator") {
            let what = format!("`{id}` cannot be a person's ID");
            let hint = "It is the word for nobody known or for the writer; choose another ID.";
            problems.add(Rule::ReservedId, &fields.head, what, hint);
        }
        let name = fields.required(problems, "name");
        let aliases = fields.list(problems, "aliases");
        let mut names: Vec<_> = vec![name.as_ref().map_or(0..0, |(_, at)| at.clone())];
        names.extend(aliases.iter().map(|(_, at)| at.clone()));
        let ix = PersonIx(front.people.len() as u32);
        front.people.push(Person {
            name: name.map_or_else(|| id.clone(), |(words, _)| words.into()),
            kind: fields.one_of(problems, "kind", PersonKind::ALL).unwrap_or_default(),
            aliases: aliases.into_iter().map(|(words, _)| words.into()).collect(),
            role: fields.kept(problems, "role"),
            affiliation: fields.kept(problems, "affiliation"),
            same_as: fields.kept_list(problems, "same_as"),
            part_of: None,
            note: fields.kept(problems, "note"),
            id: id.clone(),
        });
        front.names.push(names);
        part_of.extend(fields.words(problems, "part_of").map(|words| (ix, words)));
        front.ids.people.insert(id, ix);
        fields.finish(problems);
    }
    for (ix, body) in part_of {
        front.people[ix.ix()].part_of = front.ids.person(problems, &body).filter(|b| *b != ix);
    }
}

fn read_sources(
    problems: &mut Problems,
    front: &mut Front,
    field: Option<Field<'_>>,
    offset: usize,
) {
    for (id, mut fields) in tables(problems, field, offset, "source") {
        let ix = SourceIx(front.sources.len() as u32);
        let title = fields.required(problems, "title");
        front.sources.push(Source {
            title: title.map_or_else(|| id.clone(), |(words, _)| words.into()),
            url: fields.kept(problems, "url"),
            archived: fields.kept(problems, "archived"),
            file: fields.kept(problems, "file"),
            kind: fields.one_of(problems, "kind", SourceKind::ALL),
            date: fields.date(problems, "date"),
            accessed: fields.date(problems, "accessed"),
            id: id.clone(),
        });
        front.ids.sources.insert(id, ix);
        fields.finish(problems);
    }
}

/// Reports every name that two or more people share and that names them at the
/// `places` in the text (by the people who share it).
pub(super) fn report_shared_names(
    problems: &mut Problems,
    front: &Front,
    places: &[crate::story::Ambiguous],
    text: &crate::story::Text,
) {
    let mut seen: HashMap<Box<str>, (usize, usize)> = HashMap::new();
    for (i, place) in places.iter().enumerate() {
        let name = crate::story::select::needle(text.slice(place.span)).into();
        seen.entry(name).or_insert((i, 0)).1 += 1;
    }
    let mut seen: Vec<_> = seen.into_iter().collect();
    seen.sort_by_key(|(_, (first, _))| *first);
    for (name, (first, count)) in seen {
        let place = &places[first];
        let heads: Vec<&Range<usize>> =
            place.people.iter().filter_map(|p| name_place(front, *p, &name)).collect();
        let Some((last, others)) = heads.split_last() else { continue };
        let whom: Vec<&str> = place.people.iter().map(|p| &*front.people[p.ix()].id).collect();
        let most = if problems.is_long() { 0 } else { 3 };
        problems.add_with(Rule::AliasAmbiguous, last, |file| {
            let info = Rule::AliasAmbiguous.info();
            let what = format!("`{name}` names {} alike, in {count} {}", whom.join(" and "), if count == 1 { "place" } else { "places" });
            let mut problem = Problem::new(info.id, info.severity, file, (*last).clone(), what)
                .hint("It is linked to none of them: take the name from the list, or say who is meant at a place with [mentions.ID].")
                .place(place.span);
            for other in others {
                problem = problem.also(file, other.start, "the same name");
            }
            for place in places[first..].iter().filter(|p| p.people == place.people).take(most) {
                problem.also.push((text.body_line_col(place.span.start), format!("here: {}", text.slice(place.span))));
            }
            problem
        });
    }
}

/// Returns where a person has a name in the file.
fn name_place<'f>(front: &'f Front, person: PersonIx, name: &str) -> Option<&'f Range<usize>> {
    let entry = &front.people[person.ix()];
    let mut names = std::iter::once(&entry.name).chain(&entry.aliases);
    let at = names.position(|n| crate::story::select::needle(n) == name)?;
    front.names[person.ix()].get(at)
}
