//! What score-draft prints: one table of the figures, how far probabilities can be believed, and what
//! was got wrong; or all of it as JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::tally::{Counts, Mistake, Proposed, Tally};

/// So many of the worst errors of each kind are shown.
const WORST: usize = 3;

/// A row of the table of figures: what it is, and its value.
type Row = (&'static str, fn(&Tally) -> String);

const ROWS: &[Row] = &[
    ("articles", |t| t.articles.to_string()),
    ("quoted pieces marked, proposed", |t| format!("{}, {}", t.overlap.marked, t.overlap.found)),
    ("quoted pieces, exact: P / R / F1", |t| rates(t.exact)),
    ("quoted pieces, overlap: P / R / F1", |t| rates(t.overlap)),
    ("attribution: P / R / F1", |t| rates(t.attribution)),
    ("speaker right, of the pieces found", |t| share(t.attribution.right, t.named_found)),
    ("person right, of the pieces found", |t| share(t.person.right, t.person.found)),
    ("person right, of all pieces", |t| share(t.person.right, t.person.marked)),
    ("indirect speech, all: P / R / F1", |t| rates(clauses(t, false, 0.0))),
    ("indirect speech, core verbs: P / R / F1", |t| rates(clauses(t, true, 0.0))),
    ("indirect, core verbs: recall at precision 80", |t| recall_at(t, 80.0)),
    ("indirect, core verbs: recall at precision 85", |t| recall_at(t, 85.0)),
    ("calibration: farthest tenth of 50 or more, points", |t| {
        let far = |b: &Tenth| if b.count >= 50 { (b.mean - b.right).abs() } else { 0.0 };
        format!("{:.1}", tenths(&t.direct).iter().map(far).fold(0.0, f64::max))
    }),
    ("calibration: mean distance, points", |t| format!("{:.1}", mean_distance(&t.direct))),
    ("articles a CPU second", |t| format!("{:.0}", t.articles as f64 / t.seconds.max(1e-9))),
    ("MB a CPU second", |t| format!("{:.1}", t.bytes as f64 / 1e6 / t.seconds.max(1e-9))),
];

fn rates(counts: Counts) -> String {
    if counts.marked == 0 {
        return "–".into();
    }
    let [precision, recall, f1] = counts.rates();
    format!("{precision:.1} / {recall:.1} / {f1:.1}")
}

fn share(part: usize, of: usize) -> String {
    if of == 0 { "–".into() } else { format!("{:.1}", 100.0 * part as f64 / of as f64) }
}

/// Counts the clauses that are at least so probable.
fn clauses(tally: &Tally, core: bool, least: f64) -> Counts {
    let taken = |c: &&Proposed| (c.core || !core) && c.probability >= least;
    let found = || tally.clauses.iter().filter(taken);
    Counts {
        marked: if core { tally.marked_core } else { tally.marked_clauses },
        found: found().count(),
        right: found().filter(|c| c.right).count(),
    }
}

/// Returns the recall of the lowest probability above which the precision is still so high.
fn recall_at(tally: &Tally, precision: f64) -> String {
    let mut bounds: Vec<f64> = tally.clauses.iter().map(|c| c.probability).collect();
    bounds.sort_by(f64::total_cmp);
    bounds.dedup();
    let at = bounds.into_iter().map(|least| (least, clauses(tally, true, least).rates()));
    let best =
        at.filter(|(_, rates)| rates[0] >= precision).max_by(|a, b| a.1[1].total_cmp(&b.1[1]));
    best.map_or_else(|| "–".into(), |(least, rates)| format!("{:.1} (p ≥ {least:.2})", rates[1]))
}

/// What lies within a tenth of probability, in percent.
struct Tenth {
    count: usize,
    mean: f64,
    right: f64,
}

fn tenths(tried: &[(f64, bool)]) -> [Tenth; 10] {
    std::array::from_fn(|tenth| {
        let within = |(p, _): &&(f64, bool)| ((p * 10.0) as usize).min(9) == tenth;
        let count = tried.iter().filter(within).count();
        let of = count.max(1) as f64 / 100.0;
        let mean = tried.iter().filter(within).map(|(p, _)| p).sum::<f64>() / of;
        let right = tried.iter().filter(within).filter(|(_, right)| *right).count() as f64 / of;
        Tenth { count, mean, right }
    })
}

/// Returns how far the tenths lie from what they promise, each weighed by what is in it.
fn mean_distance(tried: &[(f64, bool)]) -> f64 {
    let sum: f64 = tenths(tried).iter().map(|b| b.count as f64 * (b.mean - b.right).abs()).sum();
    sum / tried.len().max(1) as f64
}

fn indirect(tally: &Tally) -> Vec<(f64, bool)> {
    tally.clauses.iter().map(|c| (c.probability, c.right)).collect()
}

/// Returns the kinds of errors, the most frequent first.
fn kinds(tally: &Tally) -> Vec<(&'static str, Vec<&Mistake>)> {
    let mut kinds: Vec<(&'static str, Vec<&Mistake>)> = Vec::new();
    for mistake in &tally.mistakes {
        match kinds.iter_mut().find(|(kind, _)| *kind == mistake.kind) {
            Some((_, list)) => list.push(mistake),
            None => kinds.push((mistake.kind, vec![mistake])),
        }
    }
    for (_, list) in &mut kinds {
        list.sort_by(|a, b| worse(a, b));
    }
    kinds.sort_by_key(|(kind, list)| (std::cmp::Reverse(list.len()), *kind));
    kinds
}

/// The worst error is the one that was thought most probable.
fn worse(a: &Mistake, b: &Mistake) -> std::cmp::Ordering {
    let order = b.probability.unwrap_or(0.0).total_cmp(&a.probability.unwrap_or(0.0));
    order.then_with(|| (&a.path, a.line).cmp(&(&b.path, b.line)))
}

/// Returns the figures of some columns and what was got wrong in the last, as Markdown.
pub(crate) fn text(columns: &[(String, Tally)]) -> String {
    let mut out = String::new();
    let names: Vec<&str> = columns.iter().map(|(name, _)| name.as_str()).collect();
    let _ = writeln!(out, "| | {} |\n|---|{}", names.join(" | "), "---|".repeat(names.len()));
    for (name, value) in ROWS {
        let values: Vec<String> = columns.iter().map(|(_, tally)| value(tally)).collect();
        let _ = writeln!(out, "| {name} | {} |", values.join(" | "));
    }
    let Some((_, all)) = columns.last() else { return out };
    let _ = writeln!(
        out,
        "\n| probability | quoted pieces | mean | right | indirect | mean | right |\n\
         |---|---|---|---|---|---|---|"
    );
    for (at, (d, i)) in tenths(&all.direct).iter().zip(tenths(&indirect(all))).enumerate() {
        let from = at as f64 / 10.0;
        let cells = |t: &Tenth| match t.count {
            0 => "0 | – | –".to_owned(),
            n => format!("{n} | {:.1} | {:.1}", t.mean, t.right),
        };
        let _ = writeln!(out, "| {from:.1}–{:.1} | {} | {} |", from + 0.1, cells(d), cells(&i));
    }
    let total = all.mistakes.len();
    let _ = writeln!(out, "\n| errors | {total} | share |\n|---|---|---|");
    for (kind, list) in kinds(all) {
        let _ = writeln!(out, "| {kind} | {} | {} % |", list.len(), share(list.len(), total));
    }
    for (kind, list) in kinds(all) {
        let _ = writeln!(out, "\n{kind}; the most probable:");
        for mistake in list.iter().take(WORST) {
            let _ = writeln!(out, "  {}", line(mistake));
        }
    }
    out
}

fn line(mistake: &Mistake) -> String {
    let probability = mistake.probability.map_or_else(|| "–".into(), |p| format!("{p:.2}"));
    let words: Vec<char> = mistake.words.chars().collect();
    let words: String = match words.len() {
        0..=70 => words.iter().collect(),
        _ => words[..69].iter().chain(&['…']).collect(),
    };
    let speakers = match (mistake.expected.as_str(), mistake.found.as_str()) {
        ("", found) => format!("proposed: {found}"),
        (expected, "") => format!("marked: {expected}"),
        (expected, found) => format!("marked: {expected}; proposed: {found}"),
    };
    let name = mistake.path.rsplit('/').next().unwrap_or_default();
    format!("{probability}  {name}:{}  “{words}”  {speakers}", mistake.line)
}

/// Returns the errors as JSON, a line each, kind after kind, the most probable first.
pub(crate) fn errors(tally: &Tally) -> String {
    let mut out = String::new();
    for mistake in kinds(tally).iter().flat_map(|(_, list)| list) {
        let line = json!({
            "kind": mistake.kind, "story": mistake.path, "line": mistake.line,
            "probability": mistake.probability, "words": mistake.words,
            "marked": mistake.expected, "proposed": mistake.found, "why": mistake.why,
        });
        let _ = writeln!(out, "{line}");
    }
    out
}

/// Returns all figures as JSON.
pub(crate) fn as_json(columns: &[(String, Tally)]) -> Value {
    let counts = |c: Counts| {
        let [precision, recall, f1] = c.rates();
        json!({ "marked": c.marked, "found": c.found, "right": c.right,
            "precision": precision, "recall": recall, "f1": f1 })
    };
    let calibration = |tried: &[(f64, bool)]| -> Vec<Value> {
        tenths(tried)
            .iter()
            .map(|t| json!({ "count": t.count, "mean": t.mean, "right": t.right }))
            .collect()
    };
    let column = |(name, tally): &(String, Tally)| {
        let errors: Vec<Value> = kinds(tally)
            .iter()
            .map(|(kind, list)| json!({ "kind": kind, "count": list.len() }))
            .collect();
        json!({
            "of": name, "articles": tally.articles, "bytes": tally.bytes,
            "cpu_seconds": tally.seconds,
            "pieces_exact": counts(tally.exact), "pieces_overlap": counts(tally.overlap),
            "attribution": counts(tally.attribution), "named_found": tally.named_found,
            "person": counts(tally.person),
            "indirect": counts(clauses(tally, false, 0.0)),
            "indirect_core": counts(clauses(tally, true, 0.0)),
            "calibration": calibration(&tally.direct),
            "calibration_indirect": calibration(&indirect(tally)),
            "errors": errors,
        })
    };
    Value::Array(columns.iter().map(column).collect())
}
