//! The claims in text order with the balance of their evidence, and the matrix of claims against
//! sources.
//!
//! The balance is no verdict: it only says which side the file's pieces of evidence support.

use super::scores::{score, score_column};
use super::{Column, counted, name, names, paragraph, paragraph_column, words_of};
use crate::story::vocabulary::Stance;
use crate::story::{Claim, ClaimIx, Claimant, Item, PersonIx, SourceIx};
use crate::view::table::{Cell, RowTarget, Table, TableRow};
use crate::view::{Document, Role};

/// The balance of the evidence for a claim, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Refuted,
    Disputed,
    NoEvidence,
    Insufficient,
    Context,
    Supported,
}

impl Standing {
    const ALL: [(Self, &'static str, Role); 6] = [
        (Self::Refuted, "refuted", Role::Problem),
        (Self::Disputed, "disputed", Role::Problem),
        (Self::NoEvidence, "no evidence", Role::Text),
        (Self::Insufficient, "insufficient", Role::Text),
        (Self::Context, "context only", Role::Dim),
        (Self::Supported, "supported", Role::Dim),
    ];

    fn of(claim: &Claim) -> Self {
        let has = |stance| claim.evidence.iter().any(|e| e.stance == Some(stance));
        match (has(Stance::Supports), has(Stance::Refutes)) {
            _ if claim.evidence.is_empty() => Self::NoEvidence,
            (true, true) => Self::Disputed,
            (true, false) => Self::Supported,
            (false, true) => Self::Refuted,
            _ if has(Stance::Insufficient) => Self::Insufficient,
            _ => Self::Context,
        }
    }

    fn cell(self) -> Cell {
        let (_, word, role) = Self::ALL[self as usize];
        Cell::Ranked(word.into(), role, self as u32)
    }
}

pub(super) fn table(doc: &Document) -> Table {
    let claims = doc.links.claims();
    Table {
        summary: summary(doc, claims),
        columns: vec![
            Column::new("claim", 4, 10, 3),
            Column::new("evidence", 12, 12, 0),
            Column::new("sources", 3, 7, 6),
            Column::new("claimant", 13, 24, 2),
            Column::new("kind", 8, 11, 5),
            Column::new("checkable", 6, 9, 7),
            paragraph_column(4),
            score_column(),
            Column::new("what is claimed", 32, 500, 0),
        ],
        rows: claims.iter().map(|&claim| row(doc, claim)).collect(),
        empty: "no claims are marked in this story",
        ..Table::default()
    }
}

fn summary(doc: &Document, claims: &[ClaimIx]) -> String {
    let mut parts = vec![counted(claims.len(), "claim")];
    for (standing, word, _) in Standing::ALL {
        let n = claims.iter().filter(|c| Standing::of(doc.story.claim(**c)) == standing).count();
        if n > 0 {
            parts.push(format!("{n} {word}"));
        }
    }
    parts.join(", ")
}

fn row(doc: &Document, at: ClaimIx) -> TableRow {
    let claim = doc.story.claim(at);
    let cells = vec![
        Cell::dim(claim.id.clone()),
        Standing::of(claim).cell(),
        Cell::Count(claim.evidence.len() as u32),
        claimant(doc, at),
        claim.kind.map_or(Cell::Empty, |kind| Cell::dim(kind.word())),
        claim.checkable.map_or(Cell::Empty, |checkable| Cell::dim(checkable.word())),
        paragraph(doc, Item::Claim(at)),
        score(claim.suggestion.as_deref()),
        says(doc, claim),
    ];
    TableRow::new(RowTarget::Item(Item::Claim(at)), cells)
}

fn says(doc: &Document, claim: &Claim) -> Cell {
    let role = if claim.suggestion.is_some() { Role::Suggestion } else { Role::Text };
    match &claim.says {
        Some(says) => Cell::Words(says.clone(), role, None),
        None => Cell::Words(words_of(&doc.story, &claim.parts).into(), role, None),
    }
}

/// Returns who makes a claim: whom the file names, else the speakers of its quotes, else the
/// writer.
pub(super) fn claimant(doc: &Document, at: ClaimIx) -> Cell {
    match doc.story.claim(at).by {
        Claimant::Person(person) => name(doc, person),
        Claimant::Narrator => Cell::dim("the writer"),
        Claimant::Unsaid => {
            let mut speakers: Vec<PersonIx> = Vec::new();
            for quote in doc.links.quotes_of(at) {
                for person in &doc.story.quote(*quote).speakers {
                    if !speakers.contains(person) {
                        speakers.push(*person);
                    }
                }
            }
            if speakers.is_empty() { Cell::dim("the writer") } else { names(doc, &speakers) }
        }
    }
}

/// The signs of the matrix and their meanings.
pub const SIGNS: [(Option<Stance>, &str, &str); 5] = [
    (Some(Stance::Supports), "+", "supports"),
    (Some(Stance::Refutes), "−", "refutes"),
    (Some(Stance::Context), "~", "context"),
    (Some(Stance::Insufficient), "?", "insufficient"),
    (None, "·", "not said"),
];

pub(super) fn matrix(doc: &Document) -> Table {
    let mut columns =
        vec![Column::new("claim", 4, 10, 3), Column::new("what is claimed", 14, 500, 0)];
    // a source without any evidence makes room for those that have some
    let mut used = vec![false; doc.story.sources.len()];
    for evidence in doc.story.claims.iter().flat_map(|claim| claim.evidence.iter()) {
        if let Some(used) = used.get_mut(evidence.source.ix()) {
            *used = true;
        }
    }
    for (source, used) in doc.story.sources.iter().zip(&used) {
        columns.push(Column::new(&source.id, 2, 24, if *used { 1 } else { 2 }).stepped());
    }
    let unused = match used.iter().filter(|used| !**used).count() {
        0 => String::new(),
        n => format!(" ({n} without evidence)"),
    };
    let stances = || doc.story.claims.iter().flat_map(|claim| claim.evidence.iter());
    let seen = SIGNS.iter().filter(|(stance, ..)| stances().any(|e| e.stance == *stance));
    let mut signs: Vec<String> = seen.map(|(_, sign, word)| format!("{sign} {word}")).collect();
    if signs.is_empty() {
        signs.push("no evidence".to_owned());
    }
    Table {
        summary: format!(
            "{} × {}{unused}: {}",
            counted(doc.links.claims().len(), "claim"),
            counted(doc.story.sources.len(), "source"),
            signs.join("  ")
        ),
        columns,
        rows: doc.links.claims().iter().map(|&claim| matrix_row(doc, claim)).collect(),
        empty: "no claims are marked in this story",
        ..Table::default()
    }
}

fn matrix_row(doc: &Document, at: ClaimIx) -> TableRow {
    let claim = doc.story.claim(at);
    let mut cells = vec![Cell::dim(claim.id.clone()), says(doc, claim)];
    for source in (0..doc.story.sources.len() as u32).map(SourceIx) {
        let mut signs = String::new();
        let mut rank = u32::MAX;
        for evidence in claim.evidence.iter().filter(|e| e.source == source) {
            let at = SIGNS.iter().position(|(stance, ..)| *stance == evidence.stance).unwrap_or(4);
            signs.push_str(SIGNS[at].1);
            rank = rank.min(at as u32);
        }
        cells.push(match rank {
            u32::MAX => Cell::Ranked("".into(), Role::Text, rank),
            1 => Cell::Ranked(signs.into(), Role::Problem, rank),
            _ => Cell::Ranked(signs.into(), Role::Text, rank),
        });
    }
    TableRow::new(RowTarget::Item(Item::Claim(at)), cells)
}
