//! The sum of a line of a journal: CRC-32 as in zip files and PNG (IEEE 802.3).

/// What each byte does to a sum, at each of eight places.
const TABLES: [[u32; 256]; 8] = tables();

const fn tables() -> [[u32; 256]; 8] {
    let mut tables = [[0; 256]; 8];
    let mut byte = 0;
    while byte < 256 {
        let (mut sum, mut bit) = (byte as u32, 0);
        while bit < 8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
            bit += 1;
        }
        tables[0][byte] = sum;
        byte += 1;
    }
    let mut place = 1;
    while place < 8 {
        let mut byte = 0;
        while byte < 256 {
            let before = tables[place - 1][byte];
            tables[place][byte] = before >> 8 ^ tables[0][(before & 0xff) as usize];
            byte += 1;
        }
        place += 1;
    }
    tables
}

/// Returns the sum of some bytes after others, which have the sum `before` (0 for none).
pub fn more(before: u32, bytes: &[u8]) -> u32 {
    let (eights, rest) = bytes.as_chunks::<8>();
    let mut sum = !before;
    for eight in eights {
        let bits = u64::from_le_bytes(*eight) ^ u64::from(sum);
        let at = |place: usize| TABLES[7 - place][(bits >> (8 * place) & 0xff) as usize];
        sum = (0..8).fold(0, |sum, place| sum ^ at(place));
    }
    for byte in rest {
        sum = sum >> 8 ^ TABLES[0][((sum ^ u32::from(*byte)) & 0xff) as usize];
    }
    !sum
}

/// Returns the sum of some bytes.
pub fn of(bytes: &[u8]) -> u32 {
    more(0, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_known_one_however_bytes_are_parted() {
        // the value that every description of it gives
        assert_eq!(of(b"123456789"), 0xcbf4_3926);
        assert_eq!(of(b""), 0);
        assert_eq!(of(b"The quick brown fox jumps over the lazy dog"), 0x414f_a339);
        let bytes: Vec<u8> = (0..200_u8).collect();
        for at in 0..bytes.len() {
            assert_eq!(more(of(&bytes[..at]), &bytes[at..]), of(&bytes), "{at}");
        }
    }
}
