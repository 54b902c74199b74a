//! Which quotations are speech, and whose: one after the other, each with who spoke before.

use super::features::Features;
use super::features::candidate::{Candidate, Previous};
use super::model::Model;
use super::reading::Reading;

/// A quotation that is more likely speech than this, raw, is proposed. Below it nearly all are titles,
/// terms and words at a distance (measured by five-fold training; docs/drafting.md).
pub(super) const SPEECH: f64 = 0.4;

/// So many candidates are kept of each quotation.
const KEPT: usize = 8;

/// A quotation that is taken for speech.
#[derive(Debug)]
pub(super) struct Decided {
    /// Its position in `Frame::quoted`.
    pub(super) quoted: usize,
    /// How likely it is speech.
    pub(super) speech: f64,
    /// Who said it, most likely first; never empty.
    pub(super) candidates: Vec<(Candidate, f64)>,
}

/// Decides all quotations of a text, in text order.
pub(super) fn decide(reading: &Reading<'_>, model: &Model) -> Vec<Decided> {
    let mut out: Vec<Decided> = Vec::new();
    let mut features = Features::default();
    let (mut candidates, mut scores) = (Vec::new(), Vec::new());
    let mut previous: Option<Previous> = None;
    let mut before = None;
    for at in 0..reading.frame.quoted.len() {
        let site = reading.site(at);
        reading.speech_features(at, &site, before, &mut features);
        let speech = Model::probability(model.score(&features));
        before = Some((at, speech > 0.5));
        if speech < SPEECH {
            continue;
        }
        reading.candidates(&site, previous, &mut candidates);
        scores.clear();
        for candidate in &candidates {
            reading.features(&site, *candidate, previous, &mut features);
            scores.push(model.score(&features));
        }
        let best = Model::best(&scores, KEPT);
        let best: Vec<_> = best.into_iter().map(|(c, p)| (candidates[c], p)).collect();
        let Some((speaker, _)) = best.first().copied() else { continue };
        previous = Some(Previous { quoted: at, speaker, earlier: previous.map(|p| p.speaker) });
        out.push(Decided { quoted: at, speech, candidates: best });
    }
    out
}
