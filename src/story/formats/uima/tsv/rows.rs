//! The rows of a `WebAnno` TSV file as feature structures.
//!
//! An annotation in several rows has the same number in brackets in each; one without a number is that
//! of its row. What others refer to is named by the number of a row and, where that is not enough, by
//! the number in brackets.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use super::header::{Column, Header, LayerKind};
use super::text::{Row, Sentence};
use super::{SOFA, escape, values};
use crate::story::formats::uima::cas::{Structure, Value};
use crate::story::formats::uima::types::short_name;
use crate::story::marks::problems::{Problems, short};
use crate::story::marks::rules::Rule;

const TOKEN: &str = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
const SENTENCE: &str = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";

/// A reference that is looked up once all rows are read.
struct Wanted<'a> {
    /// The structure and the feature that have it.
    of: usize,
    feature: &'static str,
    /// The type, the number of the row and the number in brackets of what it leads to.
    kind: &'a str,
    row: &'a str,
    number: Option<u32>,
}

/// The feature structures so far.
pub(super) struct Rows<'h, 'a, 'p> {
    header: &'h Header<'a>,
    problems: &'p mut Problems,
    structures: Vec<Structure<'static>>,
    /// The annotations of each row.
    annotated: HashMap<&'a str, Vec<usize>>,
    /// The annotations by their numbers in brackets.
    numbered: HashMap<u32, usize>,
    wanted: Vec<Wanted<'a>>,
    /// The links of the slot feature that was read last of an annotation, before their targets.
    links: HashMap<usize, Vec<usize>>,
    /// The annotations of each chain: by layer, chain, and number in the chain.
    chains: BTreeMap<(usize, u32), BTreeMap<u32, usize>>,
}

impl<'h, 'a, 'p> Rows<'h, 'a, 'p> {
    pub(super) fn of(header: &'h Header<'a>, problems: &'p mut Problems) -> Self {
        Self {
            header,
            problems,
            structures: Vec::new(),
            annotated: HashMap::new(),
            numbered: HashMap::new(),
            wanted: Vec::new(),
            links: HashMap::new(),
            chains: BTreeMap::new(),
        }
    }

    /// Reads the rows of a sentence.
    pub(super) fn sentence(&mut self, number: usize, sentence: &Sentence<'a>) {
        let tokens = || sentence.rows.iter().filter(|row| !row.is_part());
        if let (Some(first), Some(last)) = (tokens().next(), tokens().next_back()) {
            let place = first.place.start..last.place.end.max(first.place.start);
            let id = format!("sentence-{}", number + 1);
            self.add(id, SENTENCE, Some(place), first);
        }
        for row in &sentence.rows {
            if !row.is_part() {
                self.add(row.id.to_owned(), TOKEN, Some(row.place.clone()), row);
            }
            self.row(row);
        }
    }

    fn add(
        &mut self,
        id: String,
        kind: &str,
        place: Option<std::ops::Range<u32>>,
        row: &Row<'_>,
    ) -> usize {
        self.structures.push(Structure {
            id: Cow::Owned(id),
            kind: Cow::Owned(kind.to_owned()),
            sofa: Some(SOFA.into()),
            place,
            features: Vec::new(),
            at: row.at.clone(),
        });
        self.structures.len() - 1
    }

    /// Adds an annotation of a layer.
    fn annotate(&mut self, kind: &str, row: &Row<'a>) -> usize {
        // there are no IDs in the file
        let id = format!("{}-{}", short_name(kind), self.structures.len() + 1);
        let at = self.add(id, kind, Some(row.place.clone()), row);
        self.annotated.entry(row.id).or_default().push(at);
        at
    }

    fn row(&mut self, row: &Row<'a>) {
        let header = self.header;
        for (number, layer) in header.layers.iter().enumerate() {
            let cell = |column: usize| row.columns.get(column).copied().unwrap_or("_");
            match layer.marks {
                LayerKind::Chain => {
                    let of = |wanted: Column<'_>| {
                        let found = layer.columns.iter().find(|(_, column)| *column == wanted);
                        found.map_or("_", |(column, _)| cell(*column))
                    };
                    let cells = (of(Column::ChainLink), of(Column::ChainType));
                    self.chain(row, (number, layer.kind), cells);
                }
                LayerKind::Span | LayerKind::Relation => {
                    let mut own: Vec<Option<usize>> = Vec::new();
                    for (column, holds) in &layer.columns {
                        let cell = cell(*column);
                        if cell == "_" || cell.is_empty() {
                            continue;
                        }
                        for (stacked, value) in values::split(cell, b'|').into_iter().enumerate() {
                            own.resize(own.len().max(stacked + 1), None);
                            let is_relation = layer.marks == LayerKind::Relation;
                            let kind = (layer.kind, is_relation);
                            self.value(row, kind, (&mut own[stacked], *holds, value));
                        }
                    }
                }
            }
        }
    }

    /// Reads one value of a column.
    fn value(
        &mut self,
        row: &Row<'a>,
        (kind, is_relation): (&'a str, bool),
        (own, holds, value): (&mut Option<usize>, Column<'a>, &'a str),
    ) {
        let (plain, brackets) = match holds {
            Column::Targets(_) if value != "*" && !value.starts_with("*[") => (value, None),
            _ => values::without_brackets(value),
        };
        let number: Option<u32> =
            brackets.filter(|_| !is_relation).and_then(|number| number.parse().ok());
        let at = match *own {
            Some(at) => at,
            None => match number.and_then(|number| self.numbered.get(&number).copied()) {
                Some(known) if self.structures[known].kind == kind => {
                    let structure = &mut self.structures[known];
                    if let Some(place) = &mut structure.place {
                        place.end = place.end.max(row.place.end);
                    }
                    self.annotated.entry(row.id).or_default().push(known);
                    known
                }
                _ => self.annotate(kind, row),
            },
        };
        *own = Some(at);
        if let Some(number) = number {
            self.numbered.entry(number).or_insert(at);
        }
        match holds {
            Column::Presence | Column::ChainLink | Column::ChainType => {}
            Column::Feature(name) => self.feature(at, name, plain, row),
            Column::Roles(feature, link) => self.roles(at, (feature, link), plain, row),
            Column::Targets(target) => self.targets(at, target, plain, row),
            Column::From(base) => {
                let (from, to) = brackets.and_then(|b| b.split_once('_')).unwrap_or(("0", "0"));
                let number = |digits: &str| digits.parse().ok().filter(|number| *number > 0);
                // a dependency is between tokens, whatever the head says
                let base = if kind.ends_with(".Dependency") { TOKEN } else { base };
                let ends = [("Governor", plain, number(from)), ("Dependent", row.id, number(to))];
                for (feature, row, number) in ends {
                    self.wanted.push(Wanted { of: at, feature, kind: base, row, number });
                }
            }
        }
    }

    fn feature(&mut self, at: usize, name: &str, value: &str, row: &Row<'_>) {
        let is_known = self.structures[at].value(name).is_some();
        if value == "*" || is_known {
            return;
        }
        let (value, are_known) = values::value(value);
        if !are_known {
            escape(self.problems, &row.at);
        }
        let feature = (Cow::Owned(name.to_owned()), Value::Text(Cow::Owned(value)));
        self.structures[at].features.push(feature);
    }

    /// Adds the links of a slot feature.
    fn roles(&mut self, at: usize, (feature, link): (&str, &str), value: &'a str, row: &Row<'_>) {
        if self.structures[at].value(feature).is_some() {
            return;
        }
        let (mut links, mut places) = (Vec::new(), Vec::new());
        for role in values::split(value, b';') {
            let (role, _) = values::without_brackets(role);
            let id = format!("{}-{}", short_name(link), self.structures.len() + 1);
            let new = self.add(id.clone(), link, None, row);
            let (role, _) = values::value(if role == "*" { "" } else { role });
            let role = ("role".into(), Value::Text(Cow::Owned(role)));
            self.structures[new].features.push(role);
            links.push(Cow::Owned(id));
            places.push(new);
        }
        self.links.insert(at, places);
        let links = (Cow::Owned(feature.to_owned()), Value::References(links));
        self.structures[at].features.push(links);
    }

    /// Adds the targets of the links of the slot feature before.
    fn targets(&mut self, at: usize, target: &'a str, value: &'a str, row: &Row<'_>) {
        // an annotation in several rows repeats them
        let Some(links) = self.links.remove(&at) else { return };
        let targets = values::split(value, b';');
        if targets.len() != links.len() && value != "*" {
            let what = format!(
                "{} has {} roles, but {} targets",
                short(row.id, 20),
                links.len(),
                targets.len()
            );
            let hint = "Part both by semicolons, in one order.";
            self.problems.add(Rule::BrokenLine, &row.at, what, hint);
        }
        for (link, target_of) in links.into_iter().zip(targets) {
            if matches!(target_of, "*" | "_") {
                continue;
            }
            let (row, number) = values::without_brackets(target_of);
            let number = number.and_then(|number| number.parse().ok()).filter(|number| *number > 0);
            let wanted = Wanted { of: link, feature: "target", kind: target, row, number };
            self.wanted.push(wanted);
        }
    }

    /// Reads the two columns of a chain.
    fn chain(
        &mut self,
        row: &Row<'a>,
        (layer, kind): (usize, &'a str),
        (links, types): (&'a str, &'a str),
    ) {
        if links == "_" || links.is_empty() {
            return;
        }
        let types = values::split(types, b'|');
        for (stacked, value) in values::split(links, b'|').into_iter().enumerate() {
            let Some((relation, chain, link)) = values::chain(value) else {
                let what = format!("`{}` does not say which chain it is of", short(value, 40));
                let hint = "Write it as relation->chain-number, such as *->1-2.";
                self.problems.add(Rule::BrokenLine, &row.at, what, hint);
                continue;
            };
            let known =
                self.chains.get(&(layer, chain)).and_then(|links| links.get(&link)).copied();
            let at = if let Some(at) = known {
                if let Some(place) = &mut self.structures[at].place {
                    place.end = place.end.max(row.place.end);
                }
                self.annotated.entry(row.id).or_default().push(at);
                at
            } else {
                let at = self.annotate(kind, row);
                self.chains.entry((layer, chain)).or_default().insert(link, at);
                at
            };
            self.feature(at, "referenceRelation", relation, row);
            if let Some(value) = types.get(stacked) {
                let (value, _) = values::without_brackets(value);
                self.feature(at, "referenceType", if value == "_" { "*" } else { value }, row);
            }
        }
    }

    /// Looks up references and ends chains; returns all feature structures.
    pub(super) fn finish(mut self) -> Vec<Structure<'static>> {
        for wanted in std::mem::take(&mut self.wanted) {
            let id = self.found(&wanted);
            let feature = (wanted.feature.into(), Value::References(vec![Cow::Owned(id)]));
            self.structures[wanted.of].features.push(feature);
        }
        for ((layer, _), links) in std::mem::take(&mut self.chains) {
            let links: Vec<usize> = links.into_values().collect();
            let id = |at: usize, rows: &Self| rows.structures[at].id.clone();
            for pair in links.windows(2) {
                let next = ("next".into(), Value::References(vec![id(pair[1], &self)]));
                self.structures[pair[0]].features.push(next);
            }
            let Some(first) = links.first() else { continue };
            let kind = self.header.layers[layer].kind;
            let kind = format!("{}Chain", kind.strip_suffix("Link").unwrap_or(kind));
            let head = Structure {
                id: Cow::Owned(format!("{}-{}", short_name(&kind), self.structures.len() + 1)),
                features: vec![("first".into(), Value::References(vec![id(*first, &self)]))],
                at: self.structures[*first].at.clone(),
                kind: Cow::Owned(kind),
                ..Structure::default()
            };
            self.structures.push(head);
        }
        self.structures
    }

    /// Returns the ID of what a reference leads to, or what it is written as.
    fn found(&self, wanted: &Wanted<'a>) -> String {
        let by_number = wanted.number.and_then(|number| self.numbered.get(&number).copied());
        let here = || self.annotated.get(wanted.row).map(Vec::as_slice).unwrap_or_default();
        let of_kind =
            || here().iter().find(|at| self.structures[**at].kind == wanted.kind).copied();
        let any = || here().first().copied().filter(|_| wanted.kind != TOKEN);
        let at = by_number.or_else(of_kind).or_else(any);
        match (at, wanted.number) {
            (Some(at), _) => self.structures[at].id.to_string(),
            // a token has its number as its ID
            (None, None) => wanted.row.to_owned(),
            (None, Some(number)) => format!("{}[{number}]", wanted.row),
        }
    }
}
