//! What differs between the sources of two stories, and between what they say of themselves as a whole.

use super::{Field, SourceChange};
use crate::story::formats::written_ids;
use crate::story::text::fold::fold;
use crate::story::{Meta, Source, SourceIx, SourceKind, Story};

/// Returns the properties of the stories as a whole that differ; none where a format has no place for
/// them.
pub(super) fn meta(a: &Story, b: &Story) -> Vec<Field> {
    if !(written_ids(a.meta.format) && written_ids(b.meta.format)) {
        return Vec::new();
    }
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let rows = |meta: &Meta| {
        [
            ("title", meta.title.clone()),
            ("date", text(&meta.date)),
            ("updated", text(&meta.updated)),
            ("authors", meta.authors.join(", ")),
            ("outlet", text(&meta.outlet)),
            ("url", text(&meta.url)),
            ("language", text(&meta.language)),
            ("markup", meta.markup.word().unwrap_or_default().to_owned()),
            ("note", text(&meta.note)),
            ("allow", meta.allow.join(", ")),
        ]
    };
    differing(rows(&a.meta), rows(&b.meta))
}

/// Returns the values of two lists of rows that differ.
pub(super) fn differing<const N: usize>(
    a: [(&'static str, String); N],
    b: [(&'static str, String); N],
) -> Vec<Field> {
    let both = a.into_iter().zip(b).filter(|((_, a), (_, b))| a != b);
    both.map(|((name, a), (_, b))| Field { name, a, b }).collect()
}

/// What is compared of the texts of sources: a hash of each, in the order of the story; shorter lists
/// know nothing of the rest.
#[derive(Clone, Copy, Debug, Default)]
pub struct SourceTexts<'t> {
    /// Of the sources of A.
    pub a: &'t [Option<String>],
    /// Of the sources of B.
    pub b: &'t [Option<String>],
}

/// Returns the sources that are not the same in both stories.
pub(super) fn changes(a: &Story, b: &Story, texts: SourceTexts<'_>) -> Vec<SourceChange> {
    let in_b = same_sources(a, b);
    let mut changes = Vec::new();
    for (at, source) in a.sources.iter().enumerate() {
        let of_a = Some(SourceIx(at as u32));
        let Some(other) = in_b[at] else {
            changes.push(SourceChange { a: of_a, b: None, fields: Vec::new() });
            continue;
        };
        let mut fields = differing(rows(source), rows(&b.sources[other]));
        let hash = |all: &[Option<String>], at: usize| all.get(at).cloned().flatten();
        if let (Some(one), Some(two)) = (hash(texts.a, at), hash(texts.b, other))
            && one != two
        {
            fields.push(Field { name: "sha256", a: one, b: two });
        }
        if !fields.is_empty() {
            changes.push(SourceChange { a: of_a, b: Some(SourceIx(other as u32)), fields });
        }
    }
    let new = (0..b.sources.len()).filter(|at| !in_b.contains(&Some(*at)));
    changes.extend(new.map(|at| SourceChange {
        a: None,
        b: Some(SourceIx(at as u32)),
        fields: Vec::new(),
    }));
    changes
}

fn rows(source: &Source) -> [(&'static str, String); 8] {
    let text = |value: &Option<Box<str>>| value.as_deref().unwrap_or_default().to_owned();
    [
        ("id", source.id.to_string()),
        ("title", source.title.to_string()),
        ("url", text(&source.url)),
        ("archived", text(&source.archived)),
        ("file", text(&source.file)),
        ("kind", source.kind.map(SourceKind::word).unwrap_or_default().to_owned()),
        ("date", text(&source.date)),
        ("accessed", text(&source.accessed)),
    ]
}

/// Returns for each source of A the one of B: by ID, else by address, else by title. What several of
/// one story share joins none.
fn same_sources(a: &Story, b: &Story) -> Vec<Option<usize>> {
    let mut in_b: Vec<Option<usize>> = vec![None; a.sources.len()];
    let id = |source: &Source| source.id.to_string();
    let url = |source: &Source| source.url.as_deref().unwrap_or_default().to_owned();
    let title = |source: &Source| fold(&source.title).to_lowercase();
    let keys: [&dyn Fn(&Source) -> String; 3] = [&id, &url, &title];
    for key in keys {
        let free = |at: usize, in_b: &[Option<usize>]| !in_b.contains(&Some(at));
        for at in 0..a.sources.len() {
            let wanted = key(&a.sources[at]);
            let alone = |all: &[Source]| all.iter().filter(|one| key(one) == wanted).count() == 1;
            if in_b[at].is_some() || wanted.is_empty() || !alone(&a.sources) || !alone(&b.sources) {
                continue;
            }
            let other = b.sources.iter().position(|source| key(source) == wanted);
            in_b[at] = other.filter(|other| free(*other, &in_b));
        }
    }
    in_b
}
