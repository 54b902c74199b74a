//! Finds long words in one pass that looks at every eighth byte only.
//!
//! Wherever a needle of 15 bytes or more stands, eight of its bytes fill a whole
//! stride. So each needle is filed under the eight bytes at each of its first
//! eight: that takes eight entries a needle, and an eighth of the looks.

/// Bytes of a stride.
const STRIDE: usize = 8;

/// Needles prepared for one pass.
#[derive(Debug, Default)]
pub(super) struct Strided<'n> {
    needles: Vec<(&'n [u8], u32)>,
    /// By rising hash of what fills a stride: which needle it is of, and how far from its eighth
    /// byte.
    entries: Vec<(u64, u32)>,
    /// Where the entries begin that share the first bits of a hash.
    starts: Vec<u32>,
    /// One bit a hash.
    filter: Vec<u64>,
    /// How many first bits `starts` goes by, and the filter.
    bits: (u32, u32),
}

/// The largest filter has two to the power of this many bits.
const MOST_BITS: u32 = 22;

impl<'n> Strided<'n> {
    /// Files needles of 15 bytes or more, each with its number.
    pub(super) fn of(needles: Vec<(&'n [u8], u32)>) -> Self {
        if needles.is_empty() {
            return Self::default();
        }
        let mut entries = Vec::with_capacity(needles.len() * STRIDE);
        for (at, (needle, _)) in (0_u32..).zip(&needles) {
            for back in 0..STRIDE as u32 {
                let hash = hash_at(needle, STRIDE - 1 - back as usize);
                entries.extend(hash.map(|hash| (hash, at * STRIDE as u32 + back)));
            }
        }
        // of one needle the furthest byte first, for it tells of the first place
        entries.sort_unstable();
        let rows = entries.len().next_power_of_two().ilog2().max(1);
        let bits = (rows, (rows + 4).clamp(6, MOST_BITS));
        let mut starts = vec![0_u32; (1 << rows) + 1];
        let mut filter = vec![0_u64; 1 << (bits.1 - 6)];
        for (hash, _) in &entries {
            starts[first_bits(*hash, rows) + 1] += 1;
            let slot = first_bits(*hash, bits.1);
            filter[slot >> 6] |= 1 << (slot & 63);
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        Self { needles, entries, starts, filter, bits }
    }

    /// Calls `found` with the byte and the number of every occurrence; those of one needle by
    /// rising byte. Returns false once `found` has.
    pub(super) fn scan(&self, bytes: &[u8], found: &mut dyn FnMut(usize, u32) -> bool) -> bool {
        if self.needles.is_empty() {
            return true;
        }
        for (stride, eight) in bytes.chunks_exact(STRIDE).enumerate() {
            let Some(hash) = hash_at(eight, 0) else { continue };
            let slot = first_bits(hash, self.bits.1);
            if self.filter[slot >> 6] >> (slot & 63) & 1 == 1
                && !self.report(bytes, stride * STRIDE, hash, found)
            {
                return false;
            }
        }
        true
    }

    fn report(
        &self,
        bytes: &[u8],
        at: usize,
        hash: u64,
        found: &mut dyn FnMut(usize, u32) -> bool,
    ) -> bool {
        let row = first_bits(hash, self.bits.0);
        let entries = &self.entries[self.starts[row] as usize..self.starts[row + 1] as usize];
        entries.iter().filter(|entry| entry.0 == hash).all(|&(_, entry)| {
            let (needle, number) = self.needles[entry as usize / STRIDE];
            let offset = STRIDE - 1 - entry as usize % STRIDE;
            let Some(start) = at.checked_sub(offset) else { return true };
            !bytes[start..].starts_with(needle) || found(start, number)
        })
    }
}

/// Returns the hash of eight bytes; different bytes have different ones.
fn hash_at(bytes: &[u8], at: usize) -> Option<u64> {
    let eight = bytes.get(at..)?.first_chunk()?;
    Some(u64::from_le_bytes(*eight).wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

const fn first_bits(hash: u64, bits: u32) -> usize {
    (hash >> (64 - bits)) as usize
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn finds_what_looking_for_each_alone_finds(
            text in "[ab]{0,90}",
            from in proptest::collection::vec((0_usize..90, 15_usize..24), 0..12),
        ) {
            let needles: Vec<&str> =
                from.iter().filter_map(|&(from, len)| text.get(from..from + len)).collect();
            let numbered = (0_u32..).zip(&needles).map(|(n, needle)| (needle.as_bytes(), n));
            let mut found = vec![Vec::new(); needles.len()];
            Strided::of(numbered.collect()).scan(text.as_bytes(), &mut |at, n| {
                found[n as usize].push(at);
                true
            });
            for (needle, found) in needles.iter().zip(found) {
                let all = (0..text.len()).filter(|&at| text[at..].starts_with(needle));
                prop_assert_eq!(found, all.collect::<Vec<_>>());
            }
        }
    }
}
