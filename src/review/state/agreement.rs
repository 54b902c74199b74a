//! How well reviewers agree, axis by axis, beyond what chance would give.
//!
//! Two reviewers: Cohen's kappa over the items that both decided (J. Cohen, “A coefficient of
//! agreement for nominal scales”, Educational and Psychological Measurement 20, 1960). Two or more,
//! with missing answers: Krippendorff's alpha for nominal data (K. Krippendorff,
//! “Computing Krippendorff's Alpha-Reliability”, University of Pennsylvania, 2011). Where a figure is
//! not defined none is given: without an item that two reviewers decided, or where all answers are
//! the same and chance alone would give full agreement.
//!
//! Only the reviewers' own decisions count; rulings do not. No drawing.

use std::collections::BTreeMap;

use crate::review::{Axis, ItemId, ItemRecord, Items, Record, Value};

/// The agreement of two reviewers on one axis, with the counts behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kappa {
    /// Items that both decided.
    pub items: u32,
    /// How many of these both decided alike.
    pub alike: u32,
    /// The agreement expected by chance, from 0 to 1; 0 without items.
    pub expected: f64,
}

impl Kappa {
    /// Counts pairs of answers.
    pub fn of<T: Ord>(pairs: &[(T, T)]) -> Self {
        let items = pairs.len() as f64;
        let mut shares: BTreeMap<&T, (f64, f64)> = BTreeMap::new();
        for (a, b) in pairs {
            shares.entry(a).or_default().0 += 1.0 / items;
            shares.entry(b).or_default().1 += 1.0 / items;
        }
        let alike = pairs.iter().filter(|(a, b)| a == b).count() as u32;
        let expected = shares.values().map(|(a, b)| a * b).sum();
        Self { items: pairs.len() as u32, alike, expected }
    }

    /// Returns the share of items that both decided alike, from 0 to 1; `None` without items.
    pub fn observed(self) -> Option<f64> {
        (self.items > 0).then(|| f64::from(self.alike) / f64::from(self.items))
    }

    /// Returns kappa, (observed − expected) / (1 − expected): 1 for full agreement, 0 for what
    /// chance would give, negative for less. `None` without items, or where both gave the same
    /// answer to every item.
    pub fn kappa(self) -> Option<f64> {
        let observed = self.observed()?;
        let room = 1.0 - self.expected;
        (room > 1e-12).then(|| (observed - self.expected) / room)
    }
}

/// The agreement of any number of reviewers on one axis, with the counts behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alpha {
    /// Items that two or more reviewers decided.
    pub items: u32,
    /// Answers to them.
    pub answers: u32,
    /// The observed disagreement, from 0 to 1.
    pub observed: f64,
    /// The disagreement expected by chance, from 0 to 1.
    pub expected: f64,
}

impl Alpha {
    /// Counts the answers to each item. Items that only one reviewer answered do not count.
    pub fn of(items: &[Vec<Value>]) -> Self {
        let units = || items.iter().filter(|answers| answers.len() > 1);
        let mut totals: BTreeMap<Value, f64> = BTreeMap::new();
        let (mut answers, mut differ) = (0, 0.0);
        for unit in units() {
            let counts = unit.iter().fold(BTreeMap::<Value, f64>::new(), |mut counts, value| {
                *counts.entry(*value).or_default() += 1.0;
                counts
            });
            let all = unit.len() as f64;
            differ += counts.values().map(|n| n * (all - n)).sum::<f64>() / (all - 1.0);
            answers += unit.len() as u32;
            for (value, n) in counts {
                *totals.entry(value).or_default() += n;
            }
        }
        let all = f64::from(answers);
        let chance: f64 = totals.values().map(|n| n * (all - n)).sum();
        let share = |sum: f64, of: f64| if of > 0.0 { sum / of } else { 0.0 };
        Self {
            items: units().count() as u32,
            answers,
            observed: share(differ, all),
            expected: share(chance, all * (all - 1.0)),
        }
    }

    /// Returns alpha, 1 − observed / expected disagreement; `None` where no two reviewers answered
    /// the same item, or all answers are the same.
    pub fn alpha(self) -> Option<f64> {
        (self.expected > 0.0).then(|| 1.0 - self.observed / self.expected)
    }
}

/// The agreement on one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// The axis.
    pub axis: Axis,
    /// The names of those who decided anything on it, sorted.
    pub reviewers: Vec<Box<str>>,
    /// Each pair of them, as positions in `reviewers`.
    pub pairs: Vec<((usize, usize), Kappa)>,
    /// All of them together.
    pub alpha: Alpha,
}

/// Returns the agreement on every axis, over the items of a story.
pub fn agreement(record: &Record, items: &Items) -> Vec<Agreement> {
    Axis::ALL.into_iter().map(|(axis, _)| on_axis(record, items, axis)).collect()
}

fn on_axis(record: &Record, items: &Items, axis: Axis) -> Agreement {
    let answers = |case: &'_ ItemRecord| -> BTreeMap<Box<str>, Value> {
        case.answers(axis).map(|(who, decision)| (who.into(), decision.value)).collect()
    };
    let cases = items.all().iter().filter_map(|item| record.item_record(&item.id));
    let by_item: Vec<BTreeMap<Box<str>, Value>> = cases.map(answers).collect();
    let mut reviewers: Vec<Box<str>> = by_item.iter().flat_map(|one| one.keys().cloned()).collect();
    reviewers.sort_unstable();
    reviewers.dedup();
    let mut pairs = Vec::new();
    for (a, first) in reviewers.iter().enumerate() {
        for (b, second) in reviewers.iter().enumerate().skip(a + 1) {
            let both = by_item.iter().filter_map(|one| Some((*one.get(first)?, *one.get(second)?)));
            pairs.push(((a, b), Kappa::of(&both.collect::<Vec<_>>())));
        }
    }
    let values: Vec<Vec<Value>> =
        by_item.iter().map(|one| one.values().copied().collect()).collect();
    Agreement { axis, reviewers, pairs, alpha: Alpha::of(&values) }
}

/// A question that reviewers answered differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The item.
    pub item: ItemId,
    /// The question.
    pub axis: Axis,
    /// The ruling that resolved it.
    pub ruling: Option<Value>,
}

/// Returns every question that was answered differently, resolved or not, in the order of the items.
///
/// All of them are returned: what a reviewer may see before his own decision is up to the caller.
pub fn disagreements(record: &Record, items: &Items) -> Vec<Disagreement> {
    let mut all = Vec::new();
    for item in items.all() {
        let Some(case) = record.item_record(&item.id) else { continue };
        for (axis, _) in Axis::ALL {
            if case.differs(axis) || case.is_disputed(axis) {
                let ruling = case.ruling(axis).filter(|_| !case.is_disputed(axis));
                let ruling = ruling.map(|ruling| ruling.value);
                all.push(Disagreement { item: item.id.clone(), axis, ruling });
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const VALUES: [Value; 5] = [
        Value::Supported,
        Value::Mostly,
        Value::Conflicting,
        Value::NotEnoughEvidence,
        Value::Refuted,
    ];

    fn table(rows: &[&[usize]]) -> Vec<(Value, Value)> {
        let mut pairs = Vec::new();
        for (a, row) in rows.iter().enumerate() {
            for (b, count) in row.iter().enumerate() {
                pairs.extend(std::iter::repeat_n((VALUES[a], VALUES[b]), *count));
            }
        }
        pairs
    }

    fn near(a: Option<f64>, b: f64) {
        assert!(a.is_some_and(|a| (a - b).abs() < 5e-4), "{a:?} is not {b}");
    }

    #[test]
    fn kappa_is_that_of_published_tables() {
        // Cohen 1960, table 1 (proportions times 200): 0.492
        let cohen = Kappa::of(&table(&[&[88, 14, 18], &[10, 40, 10], &[2, 6, 12]]));
        assert_eq!((cohen.items, cohen.alike), (200, 140));
        near(Some(cohen.expected), 0.41);
        near(cohen.kappa(), 0.4915);
        // two readers of 50 proposals, as on Wikipedia's page on Cohen's kappa: 0.4
        near(Kappa::of(&table(&[&[20, 5], &[10, 15]])).kappa(), 0.4);
        near(Kappa::of(&table(&[&[45, 15], &[25, 15]])).kappa(), 0.1304);
    }

    #[test]
    fn alpha_is_that_of_published_examples() {
        let data = |rows: &[&str]| -> Vec<Vec<Value>> {
            let columns = rows[0].len();
            let answer = |c: u8| (c != b'.').then(|| VALUES[usize::from(c - b'1')]);
            let column = |at| rows.iter().filter_map(|row| answer(row.as_bytes()[at])).collect();
            (0..columns).map(column).collect()
        };
        // Krippendorff 2011, section C: four observers, missing data
        let c = Alpha::of(&data(&["123321412...", "1233224125.3", ".3332342251.", "12332441251."]));
        assert_eq!((c.items, c.answers), (11, 40));
        near(c.alpha(), 0.743);
        // three coders, as on Wikipedia's page on Krippendorff's alpha
        let w = Alpha::of(&data(&[".....34121133.3", "1.213343.......", "..21344.21133.4"]));
        assert_eq!(w.answers, 26);
        near(w.alpha(), 0.691);
    }

    #[test]
    fn rulings_do_not_count_and_resolve_a_disagreement() {
        use crate::review::event::{CountingStamps, stamped};
        use crate::review::{Draft, Event, EventKind, EventOrigin};
        let story =
            crate::story::load(&crate::story::bundled::Embedded, "council-lanes.story".as_ref())
                .expect("it is bundled");
        let items = Items::of(&story);
        let mut stamps = CountingStamps::default();
        let mut event = |item: &str, who: &str, what: EventKind| -> Event {
            let item = ItemId::parse(item);
            let draft = Draft { item, seen: None, what, via: EventOrigin::Key };
            stamped(vec![draft], who, &mut stamps).remove(0)
        };
        let decide = |value| EventKind::Decide { value, evidence: Vec::new(), note: None };
        let (supported, refuted) = (Value::Supported, Value::Refuted);
        let mut record = Record::default();
        for (item, km, jb) in
            [("claims.c1", supported, supported), ("claims.c2", supported, refuted)]
        {
            record.push(event(item, "km", decide(km)));
            record.push(event(item, "jb", decide(jb)));
        }
        record.push(event("claims.c3", "km", decide(supported)));
        let listed = |record: &Record| {
            let one = |d: Disagreement| {
                let ruling = d.ruling.map_or("-", Value::word);
                format!("{} {} {ruling}", d.item, d.axis.word())
            };
            disagreements(record, &items).into_iter().map(one).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(listed(&record), "claims.c2 verdict -");
        let before = agreement(&record, &items);
        let ruling = EventKind::Adjudicate { value: refuted, note: None };
        record.push(event("claims.c2", "lo", ruling));
        assert_eq!(listed(&record), "claims.c2 verdict refuted");
        assert_eq!(agreement(&record, &items), before);
        let verdicts = &before[Axis::Verdict as usize];
        let names: Vec<&str> = verdicts.reviewers.iter().map(AsRef::as_ref).collect();
        assert_eq!(names, ["jb", "km"]);
        let [(_, kappa)] = verdicts.pairs.as_slice() else { panic!("one pair") };
        assert_eq!((kappa.items, kappa.alike, kappa.kappa()), (2, 1, Some(0.0)));
    }

    #[test]
    fn where_nothing_varies_or_overlaps_there_is_no_figure() {
        let same = Kappa::of(&table(&[&[7]]));
        assert_eq!((same.observed(), same.kappa()), (Some(1.0), None));
        assert_eq!(Kappa::of::<Value>(&[]).kappa(), None);
        assert_eq!(Alpha::of(&[vec![VALUES[0]], vec![VALUES[1]], vec![]]).alpha(), None);
        assert_eq!(Alpha::of(&[vec![VALUES[0]; 3], vec![VALUES[0]; 2]]).alpha(), None);
    }
}
