//! The weights of the engine: what was learnt from articles in which somebody has marked who speaks.
//!
//! A model is a file of bytes: a line that says what it is, the calibration, and the weights that are
//! not 0, by their places. Weights are whole numbers of 1/256, so that sums are the same on every
//! machine.

use super::features::{BITS, Features, VERSION};

/// What a file of a model begins with.
const MAGIC: &[u8; 16] = b"sayso draft 002\n";

/// Weights are stored as whole numbers of this.
const UNIT: f64 = 256.0;

/// The tenths of a calibration.
pub(super) const KNOTS: usize = 11;

/// Why a model cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// The file is something else.
    #[error("this is no model of who speaks")]
    NoModel,
    /// The file was made by another version of the program.
    #[error("the model is of version {found}; this program reads version {VERSION}")]
    Version {
        /// The version of the file.
        found: u32,
    },
    /// The file is cut off, or has something behind its end.
    #[error("the model is {found} bytes long and should be {expected}")]
    Length {
        /// The bytes of the file.
        found: usize,
        /// The bytes that its head announces.
        expected: usize,
    },
}

/// The weights by the places of the features, and what the probabilities that come out are worth.
#[derive(Clone, Debug)]
pub struct Model {
    weights: Vec<i16>,
    /// Of words in marks with probabilities of 0, 0.1 … 1: how many in 65,535 were speech.
    pub(super) speech: [u16; KNOTS],
    /// The same for the speakers of those that were.
    pub(super) speaker: [u16; KNOTS],
    /// The same for indirect speech.
    pub(super) indirect: [u16; KNOTS],
}

impl Model {
    /// Makes a model of weights; those that round to 0 are dropped.
    pub(super) fn of(weights: &[f32]) -> Self {
        let whole = |w: &f32| {
            (f64::from(*w) * UNIT).round().clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i16
        };
        let even = std::array::from_fn(|knot| (knot * usize::from(u16::MAX) / (KNOTS - 1)) as u16);
        let weights = weights.iter().map(whole).collect();
        Self { weights, speech: even, speaker: even, indirect: even }
    }

    /// Reads a model.
    ///
    /// # Errors
    /// If the bytes are none, of another version, or not whole.
    pub fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(ModelError::NoModel)?;
        let mut words = rest.chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]]));
        let mut next = || words.next().unwrap_or(0);
        let found = u32::from(next());
        if found != VERSION {
            return Err(ModelError::Version { found });
        }
        let count = usize::from(next());
        let expected = MAGIC.len() + 2 * (2 + 3 * KNOTS + 2 * count);
        if bytes.len() != expected {
            return Err(ModelError::Length { found: bytes.len(), expected });
        }
        let speech = std::array::from_fn(|_| next());
        let speaker = std::array::from_fn(|_| next());
        let indirect = std::array::from_fn(|_| next());
        let mut weights = vec![0; 1 << BITS];
        let mut place = 0;
        for _ in 0..count {
            place += usize::from(next());
            let weight = next().cast_signed();
            if let Some(kept) = weights.get_mut(place) {
                *kept = weight;
            }
        }
        Ok(Self { weights, speech, speaker, indirect })
    }

    /// Writes the model as bytes that [`Model::read`] takes: the same for the same weights.
    pub fn bytes(&self) -> Vec<u8> {
        // each place is told by the step from the one before; over a long gap by weights of 0
        let mut steps: Vec<[u16; 2]> = Vec::new();
        let mut last = 0;
        for (at, weight) in self.weights.iter().enumerate().filter(|(_, w)| **w != 0) {
            while at - last > usize::from(u16::MAX) {
                steps.push([u16::MAX, 0]);
                last += usize::from(u16::MAX);
            }
            steps.push([(at - last) as u16, weight.cast_unsigned()]);
            last = at;
        }
        steps.truncate(usize::from(u16::MAX));
        let head = [VERSION as u16, steps.len() as u16];
        let words = head.into_iter().chain(self.speech).chain(self.speaker).chain(self.indirect);
        let words = words.chain(steps.into_iter().flatten());
        MAGIC.iter().copied().chain(words.flat_map(u16::to_le_bytes)).collect()
    }

    /// Returns the sum of the weights of some features.
    #[inline]
    pub(super) fn score(&self, features: &Features) -> i32 {
        features.list.iter().map(|at| i32::from(self.weights[*at as usize])).sum()
    }

    /// Returns the probability of what has a score, against what has 0.
    pub(super) fn probability(score: i32) -> f64 {
        1.0 / (1.0 + exp(-f64::from(score) / UNIT))
    }

    /// Returns the probabilities of the best `most` of some scores, best first, each with its position.
    pub(super) fn best(scores: &[i32], most: usize) -> Vec<(usize, f64)> {
        let mut order: Vec<usize> = (0..scores.len()).collect();
        order.sort_by_key(|at| (std::cmp::Reverse(scores[*at]), *at));
        let Some(top) = order.first().map(|at| scores[*at]) else { return Vec::new() };
        let share = |at: usize| exp(f64::from(scores[at] - top) / UNIT);
        let all: f64 = order.iter().map(|at| share(*at)).sum();
        order.truncate(most);
        order.into_iter().map(|at| (at, share(at) / all)).collect()
    }
}

/// Returns what a probability was worth, by a calibration: straight lines between its tenths.
pub(super) fn calibrated(probability: f64, knots: &[u16; KNOTS]) -> f64 {
    let place = probability.clamp(0.0, 1.0) * (KNOTS - 1) as f64;
    let low = (place as usize).min(KNOTS - 2);
    let (a, b) = (f64::from(knots[low]), f64::from(knots[low + 1]));
    (a + (b - a) * (place - low as f64)) / f64::from(u16::MAX)
}

/// Returns e to a power, by steps that are exact on every machine (the library's own may differ in the
/// last bit): a power of two, and a series for what is left.
pub(super) fn exp(power: f64) -> f64 {
    let power = power.clamp(-700.0, 700.0);
    let twos = (power * std::f64::consts::LOG2_E).round();
    let rest = power - twos * std::f64::consts::LN_2;
    let mut term = 1.0;
    let mut sum = 1.0;
    for n in 1..=13 {
        term *= rest / f64::from(n);
        sum += term;
    }
    let exponent = (twos as i64 + 1023).clamp(1, 2046);
    sum * f64::from_bits((exponent as u64) << 52)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_comes_back_from_its_bytes() {
        let mut weights = vec![0.0; 1 << BITS];
        (weights[3], weights[77], weights[78]) = (1.5, -0.25, 0.0001);
        let model = Model::of(&weights);
        let bytes = model.bytes();
        let again = Model::read(&bytes).expect("a model");
        assert_eq!(again.bytes(), bytes);
        assert_eq!(again.score(&Features { list: vec![3, 77, 78] }), 384 - 64);
        assert_eq!(Model::read(b"something else").expect_err("no model"), ModelError::NoModel);
        let cut = Model::read(&bytes[..bytes.len() - 2]).expect_err("cut off");
        assert_eq!(cut, ModelError::Length { found: bytes.len() - 2, expected: bytes.len() });
    }

    #[test]
    fn powers_are_right_to_the_last_digits() {
        for power in [-30.0, -1.0, -0.1, 0.0, 0.5, 1.0, 7.25, 100.0] {
            let (own, library) = (exp(power), f64::exp(power));
            assert!((own / library - 1.0).abs() < 1e-13, "{power}: {own} {library}");
        }
    }
}
