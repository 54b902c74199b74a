//! How weights are learnt: from articles in which somebody has marked who says what.
//!
//! Two sums of weights are fitted by logistic regression: one tells speech from other words in marks
//! (and clauses behind a word of speech that are somebody's words from those that are not), one tells
//! the speaker among the candidates. The same articles in the same order give the same bytes on every
//! machine: no threads, no chance, and no function of the system's mathematics.

use super::decide;
use super::features::candidate::{Candidate, Previous};
use super::features::{BITS, Features};
use super::indirect;
use super::lexicon::{Lexicon, hash};
use super::model::{KNOTS, Model, exp};
use super::reading::Reading;
use super::reading::mentions::Sort;
use super::reading::people::NOBODY;
use crate::story::quotation::Quotations;
use crate::story::{Form, Span, Story};

/// An article in which it is marked who says what.
#[derive(Clone, Debug, Default)]
pub struct Example {
    /// The article.
    pub text: String,
    /// What is said in it.
    pub quotes: Vec<Marked>,
}

/// What somebody says in an article.
#[derive(Clone, Debug, Default)]
pub struct Marked {
    /// The words.
    pub parts: Vec<Span>,
    /// Where the speaker is named for them; empty if nowhere.
    pub sources: Vec<Span>,
    /// True if the words stand in no marks.
    pub indirect: bool,
}

impl Example {
    /// Takes what is annotated in a story; suggestions do not count.
    pub fn of(story: &Story) -> Self {
        let quotes = story.quotes.iter().filter(|q| q.suggestion.is_none() && !q.parts.is_empty());
        let marked = quotes.filter(|q| q.form.is_speech()).map(|q| Marked {
            parts: q.parts.to_vec(),
            sources: q.mention.to_vec(),
            indirect: q.form == Form::Indirect,
        });
        Self { text: story.body().to_owned(), quotes: marked.collect() }
    }
}

/// One choice: the features of each answer, and which are right.
struct Choice {
    answers: Vec<Vec<u32>>,
    right: Vec<bool>,
}

/// The choices of an article.
#[derive(Default)]
struct Choices {
    speakers: Vec<Choice>,
    speech: Vec<Choice>,
}

/// So many parts the articles are put into, to learn what probabilities are worth.
const FOLDS: usize = 5;

/// Trains a model.
pub fn train(examples: &[Example]) -> Model {
    let lexicon = Lexicon::new();
    let choices: Vec<Choices> = examples.iter().map(|e| choices(e, &lexicon)).collect();
    let mut tried = Tried::default();
    for fold in 0..FOLDS {
        let others = examples.iter().zip(&choices).filter(|(e, _)| part(e) != fold);
        let model = fit(&others.map(|(_, c)| c).collect::<Vec<_>>());
        for example in examples.iter().filter(|e| part(e) == fold) {
            tried.add(example, &lexicon, &model);
        }
    }
    let mut model = fit(&choices.iter().collect::<Vec<_>>());
    model.speech = knots(tried.speech);
    model.speaker = knots(tried.speaker);
    model.indirect = knots(tried.indirect);
    model
}

/// Returns the part that an article is put into: one that is named twice is in one part.
fn part(example: &Example) -> usize {
    hash(example.text.as_bytes()) as usize % FOLDS
}

fn fit(all: &[&Choices]) -> Model {
    /// What weights are held back by; found by trying 1, 2, 4 and 8 over five folds.
    const HELD_BACK: f32 = 4.0;
    let mut weights = vec![0.0; 1 << BITS];
    let speakers: Vec<&Choice> = all.iter().flat_map(|c| &c.speakers).collect();
    learn(&speakers, HELD_BACK, &mut weights);
    let speech: Vec<&Choice> = all.iter().flat_map(|c| &c.speech).collect();
    learn(&speech, HELD_BACK, &mut weights);
    Model::of(&weights)
}

/// Fits weights to choices, by steps down the gradient of all of them together, each weight at a pace
/// of its own. Weights that no answer has are left alone.
fn learn(choices: &[&Choice], held_back: f32, weights: &mut [f32]) {
    const STEPS: usize = 200;
    const PACE: f32 = 0.15;
    let mut used: Vec<u32> =
        choices.iter().flat_map(|c| c.answers.iter().flatten().copied()).collect();
    used.sort_unstable();
    used.dedup();
    let mut gradient = vec![0.0_f32; weights.len()];
    let mut size = vec![1e-6_f32; weights.len()];
    for step in 0..STEPS {
        for &at in &used {
            gradient[at as usize] = 0.0;
        }
        for choice in choices {
            add_gradient(choice, weights, &mut gradient);
        }
        let pace = PACE * (1.0 - step as f32 / STEPS as f32) + 0.006;
        for &at in &used {
            let at = at as usize;
            let slope = gradient[at] + held_back * weights[at];
            size[at] = 0.9 * size[at] + 0.1 * slope * slope;
            weights[at] -= pace * slope / (size[at].sqrt() + 1e-3);
        }
    }
}

fn add_gradient(choice: &Choice, weights: &[f32], gradient: &mut [f32]) {
    /// Differences below it change nothing.
    const SMALL: f32 = 1e-5;
    let sums = choice.answers.iter().map(|a| a.iter().map(|at| weights[*at as usize]).sum::<f32>());
    let sums: Vec<f32> = sums.collect();
    let top = sums.iter().copied().fold(f32::MIN, f32::max);
    let shares: Vec<f32> = sums.iter().map(|s| exp(f64::from(s - top)) as f32).collect();
    let all: f32 = shares.iter().sum();
    let right: f32 = shares.iter().zip(&choice.right).filter(|(_, r)| **r).map(|(s, _)| s).sum();
    if right <= 0.0 {
        return;
    }
    for ((answer, share), is_right) in choice.answers.iter().zip(&shares).zip(&choice.right) {
        let difference = share / all - if *is_right { share / right } else { 0.0 };
        if difference.abs() >= SMALL {
            for &at in answer {
                gradient[at as usize] += difference;
            }
        }
    }
}

/// What the marks of an article say of one of its quotations.
struct Truth {
    speech: bool,
    named: bool,
    right: Vec<Candidate>,
}

fn choices(example: &Example, lexicon: &Lexicon) -> Choices {
    let quotations = Quotations::of(&example.text);
    let reading = Reading::of(&example.text, &quotations, lexicon);
    let truths = truths(example, &reading);
    let mut out = Choices::default();
    let mut features = Features::default();
    let mut candidates = Vec::new();
    let mut previous: Option<Previous> = None;
    for (at, truth) in truths.iter().enumerate() {
        let site = reading.site(at);
        let before = at.checked_sub(1).map(|b| (b, truths[b].speech));
        reading.speech_features(at, &site, before, &mut features);
        out.speech.push(yes_or_no(&features, truth.speech));
        if !truth.speech {
            continue;
        }
        reading.candidates(&site, previous, &mut candidates);
        let is_right = |c: &Candidate| {
            if truth.named { truth.right.contains(c) } else { *c == Candidate::Nobody }
        };
        let right: Vec<bool> = candidates.iter().map(is_right).collect();
        let Some(chosen) = right.iter().position(|r| *r) else {
            previous = None;
            continue;
        };
        let answers = candidates.iter().map(|candidate| {
            reading.features(&site, *candidate, previous, &mut features);
            features.list.clone()
        });
        out.speakers.push(Choice { answers: answers.collect(), right });
        let earlier = previous.map(|p| p.speaker);
        previous = Some(Previous { quoted: at, speaker: candidates[chosen], earlier });
    }
    for clause in indirect::clauses(&reading) {
        indirect::gather(&reading, &clause, &mut features);
        out.speech.push(yes_or_no(&features, is_said(example, clause.span)));
    }
    out
}

fn yes_or_no(features: &Features, yes: bool) -> Choice {
    Choice { answers: vec![features.list.clone(), Vec::new()], right: vec![yes, !yes] }
}

/// Returns true if somebody marked a clause as indirect speech, or nearly the same words.
fn is_said(example: &Example, span: Span) -> bool {
    example.quotes.iter().filter(|q| q.indirect).any(|quote| {
        let (Some(first), Some(last)) = (quote.parts.first(), quote.parts.last()) else {
            return false;
        };
        let marked = first.hull(*last);
        let common = marked.end.min(span.end).saturating_sub(marked.start.max(span.start));
        let all = marked.hull(span).len();
        common * 2 >= all
    })
}

fn truths(example: &Example, reading: &Reading<'_>) -> Vec<Truth> {
    reading.frame.quoted.iter().map(|q| truth(example, reading, q.quotation.inside)).collect()
}

fn truth(example: &Example, reading: &Reading<'_>, inside: Span) -> Truth {
    let mut best: (u32, Option<&Marked>) = (0, None);
    for quote in example.quotes.iter().filter(|q| !q.indirect) {
        let common =
            |part: &Span| part.end.min(inside.end).saturating_sub(part.start.max(inside.start));
        let held: u32 = quote.parts.iter().map(common).sum();
        let unnamed = best.1.is_some_and(|b: &Marked| b.sources.is_empty());
        if held > best.0 || held == best.0 && held > 0 && unnamed {
            best = (held, Some(quote));
        }
    }
    let quote = best.1.filter(|_| best.0 * 2 >= inside.len());
    let sources = quote.map_or(&[][..], |q| &q.sources);
    let right = reading.mentions.list.iter().enumerate().filter(|(_, mention)| {
        let head = reading.frame.tokens[mention.head as usize].span;
        sources.iter().any(|s| s.overlaps(head))
    });
    let right = right.map(|(at, _)| Candidate::Mention(at as u32)).collect();
    Truth { speech: quote.is_some(), named: !sources.is_empty(), right }
}

/// Raw probabilities of what was drafted in articles that the model had not seen, each with whether it
/// was right.
#[derive(Default)]
struct Tried {
    speech: Vec<(f64, bool)>,
    /// Of what is speech.
    speaker: Vec<(f64, bool)>,
    indirect: Vec<(f64, bool)>,
}

impl Tried {
    /// Drafts an article.
    fn add(&mut self, example: &Example, lexicon: &Lexicon, model: &Model) {
        let quotations = Quotations::of(&example.text);
        let reading = Reading::of(&example.text, &quotations, lexicon);
        let truths = truths(example, &reading);
        for decided in decide::decide(&reading, model) {
            let truth = &truths[decided.quoted];
            self.speech.push((decided.speech, truth.speech));
            let (candidate, p) = decided.candidates[0];
            if truth.speech {
                self.speaker.push((p, is_right(&reading, truth, candidate)));
            }
        }
        for (clause, p) in indirect::find(&reading, model) {
            self.indirect.push((p, is_said(example, clause.span)));
        }
    }
}

/// Returns true if a candidate is the speaker: where they are named, or of the same name.
fn is_right(reading: &Reading<'_>, truth: &Truth, candidate: Candidate) -> bool {
    let Candidate::Mention(m) = candidate else { return !truth.named };
    let entity = |m: u32| reading.people.of_mention[m as usize];
    let named = |right: &Candidate| match right {
        Candidate::Mention(r) => {
            let name = reading.mentions.list[*r as usize].sort == Sort::Name;
            name && entity(m) != NOBODY && entity(*r) == entity(m)
        }
        Candidate::Nobody => false,
    };
    truth.right.contains(&candidate) || truth.right.iter().any(named)
}

/// Returns what probabilities of 0, 0.1 … 1 were worth: never falling, by pooling neighbours that fall.
fn knots(mut tried: Vec<(f64, bool)>) -> [u16; KNOTS] {
    /// Each knot is the mean of what lies so near.
    const NEAR: f64 = 0.06;
    tried.sort_by(|a, b| a.0.total_cmp(&b.0));
    // blocks of (sum of right, count), pooled until they rise
    let mut blocks: Vec<(f64, f64)> = Vec::new();
    for (_, right) in &tried {
        blocks.push((f64::from(u8::from(*right)), 1.0));
        while let [.., (a, n), (b, m)] = blocks[..] {
            if a / n < b / m {
                break;
            }
            blocks.truncate(blocks.len() - 2);
            blocks.push((a + b, n + m));
        }
    }
    let fitted: Vec<f64> =
        blocks.iter().flat_map(|(right, n)| std::iter::repeat_n(right / n, *n as usize)).collect();
    let mut last = 0.0_f64;
    std::array::from_fn(|knot| {
        let at = knot as f64 / (KNOTS - 1) as f64;
        let near: Vec<f64> = tried
            .iter()
            .zip(&fitted)
            .filter(|((p, _), _)| (p - at).abs() <= NEAR)
            .map(|(_, f)| *f)
            .collect();
        let mean = if near.is_empty() { at } else { near.iter().sum::<f64>() / near.len() as f64 };
        last = mean.max(last);
        (last.clamp(0.0, 1.0) * f64::from(u16::MAX)) as u16
    })
}
