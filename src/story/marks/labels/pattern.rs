//! A label as `[labels]` lists it: `Name`, `layer/Name`, with `*` for any run of characters, and
//! perhaps a feature that it must have: `Name[feature=value]`.

/// A label that is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    /// The name, in which `*` stands for any run of characters.
    pub(super) name: String,
    /// The feature that an annotation must have, and its value.
    pub(super) feature: Option<(String, String)>,
}

impl Pattern {
    /// Reads a label that is listed.
    pub(super) fn of(listed: &str) -> Self {
        let conditional = listed.strip_suffix(']').and_then(|rest| {
            let (name, condition) = rest.rsplit_once('[')?;
            let (feature, value) = condition.split_once('=')?;
            let is_whole = !name.is_empty() && !feature.trim().is_empty();
            is_whole.then(|| (name.trim(), (feature.trim().to_owned(), value.trim().to_owned())))
        });
        match conditional {
            Some((name, feature)) => Self { name: name.to_owned(), feature: Some(feature) },
            None => Self { name: listed.to_owned(), feature: None },
        }
    }

    /// Returns true if a name is one that is listed.
    pub(super) fn fits(&self, name: &str) -> bool {
        is_of_family(name, &self.name)
    }

    /// Returns how exactly it says what is meant: a feature more than none, letters more than `*`.
    pub(super) fn exactness(&self) -> (bool, bool, usize) {
        (self.feature.is_some(), !self.name.contains('*'), self.name.len())
    }
}

/// Returns true if a label is the one that is listed; `*` there stands for any run of characters.
pub(super) fn is_of_family(label: &str, listed: &str) -> bool {
    let mut pieces = listed.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = label.strip_prefix(first) else { return false };
    let Some(last) = pieces.next_back() else { return rest.is_empty() };
    for piece in pieces {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_run_of_characters() {
        let check = |listed: &str, labels: [&str; 3]| labels.map(|l| is_of_family(l, listed));
        assert_eq!(check("A_*", ["A_Direct", "A_", "B_Direct"]), [true, true, false]);
        assert_eq!(check("*-role", ["by-role", "-role", "role"]), [true, true, false]);
        assert_eq!(check("q*t*n", ["quotation", "qtn", "quotations"]), [true, true, false]);
        assert_eq!(check("Цитата*", ["Цитата1", "Цитата", "цитата"]), [true, true, false]);
        assert_eq!(check("*引用*", ["直接引用", "引用文", "引 用"]), [true, true, false]);
        assert_eq!(check("ab*ba", ["abba", "aba", "abxba"]), [true, false, true]);
        assert_eq!(check("*", ["x", "", "é"]), [true, true, true]);
        assert_eq!(check("x", ["x", "xx", ""]), [true, false, false]);
    }

    #[test]
    fn a_feature_in_brackets_is_a_condition() {
        let check = |listed: &str| {
            let pattern = Pattern::of(listed);
            (pattern.name, pattern.feature.map(|(name, value)| format!("{name}|{value}")))
        };
        assert_eq!(check("Stwr[RType=direct]"), ("Stwr".into(), Some("RType|direct".into())));
        assert_eq!(check("Zitat[Art = a=b]"), ("Zitat".into(), Some("Art|a=b".into())));
        assert_eq!(check("引用[話者=]"), ("引用".into(), Some("話者|".into())));
        for plain in ["[x=y]", "a[b]", "a[b=c", "a]", "a[=c]"] {
            assert_eq!(check(plain), (plain.to_owned(), None));
        }
    }
}
