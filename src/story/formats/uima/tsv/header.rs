//! The head of a `WebAnno` TSV file: its version, and what each column holds.

/// What a layer marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LayerKind {
    Span,
    Relation,
    Chain,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column<'a> {
    /// That an annotation of a layer without features is there.
    Presence,
    /// A feature, by its name.
    Feature(&'a str),
    /// The roles of slots: the name of the feature, and the type of the links.
    Roles(&'a str, &'a str),
    /// The targets of the slots before it, and their type.
    Targets(&'a str),
    /// The source of a relation, and the type of what it links.
    From(&'a str),
    /// The relation to the next of a chain, with the numbers of the chain and in it.
    ChainLink,
    /// The type of an annotation of a chain, with the number of the chain.
    ChainType,
}

/// A layer.
#[derive(Debug)]
pub(super) struct Layer<'a> {
    pub marks: LayerKind,
    /// The full name of its type.
    pub kind: &'a str,
    /// Its columns, each with its number after those of the token.
    pub columns: Vec<(usize, Column<'a>)>,
}

/// The head of a file.
#[derive(Debug, Default)]
pub(super) struct Header<'a> {
    pub layers: Vec<Layer<'a>>,
    /// How many columns there are after those of the token.
    pub columns: usize,
}

/// Reads the number of the version of a first line, such as 3.2.
pub(super) fn version(line: &str) -> Option<(u32, u32)> {
    let version = line.strip_prefix("#FORMAT=WebAnno TSV")?.trim();
    let (major, minor) = version.split_once('.').unwrap_or((version, "0"));
    Some((major.parse().ok()?, minor.parse().unwrap_or(0)))
}

impl<'a> Header<'a> {
    /// Reads a line of the head; returns false if it is none.
    pub(super) fn line(&mut self, line: &'a str) -> bool {
        let kinds = [
            ("#T_SP=", LayerKind::Span),
            ("#T_RL=", LayerKind::Relation),
            ("#T_CH=", LayerKind::Chain),
        ];
        let found = kinds.iter().find_map(|(sign, kind)| Some((*kind, line.strip_prefix(sign)?)));
        let Some((marks, rest)) = found else { return false };
        let mut fields = rest.split('|').filter(|field| !field.is_empty());
        let mut layer =
            Layer { marks, kind: fields.next().unwrap_or_default(), columns: Vec::new() };
        for field in fields {
            let before = layer.columns.last().map(|(_, column)| *column);
            layer.columns.push((self.columns, column(marks, field, before)));
            self.columns += 1;
        }
        if layer.columns.is_empty() {
            layer.columns.push((self.columns, Column::Presence));
            self.columns += 1;
        }
        self.layers.push(layer);
        true
    }
}

/// Returns what a column holds, by its name and the column before it.
fn column<'a>(marks: LayerKind, field: &'a str, before: Option<Column<'a>>) -> Column<'a> {
    match marks {
        LayerKind::Span => {
            if let Some(slot) = field.strip_prefix("ROLE_") {
                let (_, slot) = slot.split_once(':').unwrap_or(("", slot));
                // the name of a feature has no full stop, that of a type has some
                let end = slot.find('.').unwrap_or(slot.len());
                let at = slot[..end].rfind('_').or_else(|| slot.rfind('_'));
                return at.map_or(Column::Roles(slot, ""), |at| {
                    Column::Roles(&slot[..at], &slot[at + 1..])
                });
            }
            match before {
                Some(Column::Roles(..)) => Column::Targets(field),
                _ => Column::Feature(field),
            }
        }
        LayerKind::Relation => {
            field.strip_prefix("BT_").map_or(Column::Feature(field), Column::From)
        }
        LayerKind::Chain => match field {
            "referenceRelation" => Column::ChainLink,
            "referenceType" => Column::ChainType,
            _ => Column::Feature(field),
        },
    }
}
