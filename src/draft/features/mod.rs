//! What a quotation and its candidates look like, as numbers that weights are learnt for.
//!
//! ```text
//! site       a quotation and what stands around it
//! speech     is it speech, or a term, a title, a word at a distance?
//! candidate  who may have said it
//! indirect   is what stands behind “said” somebody's words?
//! ```
//!
//! A feature is the hash of a template and its values: its place among the weights. Whatever is
//! changed here makes models that were trained before useless: raise [`VERSION`].

pub(in crate::draft) mod candidate;
pub(in crate::draft) mod site;
pub(in crate::draft) mod speech;

/// Models are of this version of the features, or are refused.
pub(in crate::draft) const VERSION: u32 = 2;

/// The bits of a feature's place among the weights.
pub(in crate::draft) const BITS: u32 = 18;

/// Gathers features by their template and values.
#[derive(Default)]
pub(in crate::draft) struct Features {
    pub(in crate::draft) list: Vec<u32>,
}

impl Features {
    /// Adds one.
    #[inline]
    pub(in crate::draft) fn add(&mut self, template: u32, values: &[u32]) {
        let mut hash = template.wrapping_mul(0x9E37_79B1) ^ 0x85EB_CA6B;
        for &value in values {
            hash = (hash ^ value).wrapping_mul(0x0100_0193).rotate_left(13);
        }
        hash ^= hash >> 15;
        hash = hash.wrapping_mul(0x2C1B_3C6D);
        hash ^= hash >> 12;
        self.list.push(hash & ((1 << BITS) - 1));
    }
}

/// Returns a count as one of eight sizes.
pub(in crate::draft) fn bucket(n: usize) -> u32 {
    match n {
        0..=2 => n as u32,
        3..=4 => 3,
        5..=8 => 4,
        9..=16 => 5,
        17..=32 => 6,
        _ => 7,
    }
}
