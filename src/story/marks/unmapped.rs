//! Labels and other words of a file that have no meaning, or belong to nothing: counted, and
//! reported once each.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use super::problems::{Problems, short};
use super::rules::Rule;

/// How often each label occurs, and where first.
pub(super) type Counted<'a> = BTreeMap<&'a str, (u32, Range<usize>)>;

/// Counts a label at its place.
pub(super) fn count<'a>(counted: &mut Counted<'a>, label: &'a str, at: &Range<usize>) {
    // what has no label at all was reported where it is
    if label.is_empty() {
        return;
    }
    counted.entry(label).or_insert_with(|| (0, at.clone())).0 += 1;
}

/// Reports the labels without a meaning and those that belong to no quote or claim; `nothing` if
/// the file has nothing else.
pub(super) fn report(
    unmapped: &Counted<'_>,
    loose: &Counted<'_>,
    nothing: bool,
    problems: &mut Problems,
) {
    if nothing {
        report_nothing_mapped(unmapped, problems);
    }
    for (label, (number, at)) in unmapped {
        let label = short(label, 40);
        let what = format!("the label `{label}` is not used ({number} in this file)");
        let hint = format!(
            "Say what it is in the [labels] table of a sayso.toml beside the file, such as \
             `quote = [\"{label}\"]`; leave it out with `ignore = [\"{label}\"]`."
        );
        problems.add(Rule::UnmappedLabel, at, what, &hint);
    }
    for (label, (number, at)) in loose {
        let label = short(label, 40);
        let what = format!("`{label}` here belongs to no quote or claim ({number} in this file)");
        let hint = "Link it to an event or by a relation, or remove it.";
        problems.add(Rule::LooseSpan, at, what, hint);
    }
}

/// Reports that no label of the file has a meaning, with the most frequent ones.
fn report_nothing_mapped(unmapped: &Counted<'_>, problems: &mut Problems) {
    let mut all: Vec<_> = unmapped.iter().collect();
    all.sort_by_key(|(label, (number, _))| (Reverse(*number), **label));
    let Some((first, (_, at))) = all.first() else { return };
    let named = |(label, (number, _)): &(&&str, &(u32, Range<usize>))| {
        format!("`{}` ({number})", short(label, 40))
    };
    let some: Vec<String> = all.iter().take(5).map(named).collect();
    let what = format!("no label of this file has a meaning here: {}", some.join(", "));
    let hint = format!(
        "Say what they are in a sayso.toml beside the file or in a folder above: a line [labels] and \
         below it, for instance, quote = [\"{}\"].",
        short(first, 40)
    );
    problems.add(Rule::NothingMapped, at, what, &hint);
}
