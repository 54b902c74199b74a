//! Control characters in XML 1.1, such as a form feed of a text that was taken out of a PDF: written as
//! `&#12;`, which XML 1.0 does not allow. While the file is parsed another character stands for each.

use std::borrow::Cow;
use std::ops::Range;

use super::super::types::Words;

/// Blocks of characters for private use, in one of which the file has none.
const BLOCKS: [u32; 4] = [0xe000, 0xe800, 0xf000, 0xf_0000];

/// How many characters of a block are used.
const CONTROLS: u32 = 32;

/// What stands for control characters in a file.
#[derive(Default)]
pub(super) struct Controls {
    /// The first character of the block; 0 if there are no control characters.
    block: u32,
    /// Places in the text that is parsed, and how much longer the file is up to there.
    longer: Vec<(usize, usize)>,
}

impl Controls {
    /// Returns the text to be parsed.
    pub(super) fn stand_in(text: &str) -> (Cow<'_, str>, Self) {
        let found: Vec<(Range<usize>, u32)> = memchr::memmem::find_iter(text.as_bytes(), b"&#")
            .filter_map(|at| Some((at..at + reference(&text[at..])?.0, reference(&text[at..])?.1)))
            .collect();
        let is_free =
            |block: &u32| !text.chars().any(|c| (*block..*block + CONTROLS).contains(&(c as u32)));
        let block = BLOCKS.iter().copied().find(is_free);
        let (Some(block), false) = (block, found.is_empty()) else {
            return (text.into(), Self::default());
        };
        let mut out = String::with_capacity(text.len());
        let (mut from, mut controls) = (0, Self { block, longer: Vec::new() });
        for (at, control) in found {
            out.push_str(&text[from..at.start]);
            out.extend(char::from_u32(block + control));
            from = at.end;
            controls.longer.push((out.len(), from - out.len()));
        }
        out.push_str(&text[from..]);
        (out.into(), controls)
    }

    /// Returns the place in the file of a place in the text that is parsed.
    pub(super) fn in_file(&self, at: &Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let before = self.longer.partition_point(|(end, _)| *end <= at);
            at + before.checked_sub(1).map_or(0, |last| self.longer[last].1)
        };
        place(at.start)..place(at.end)
    }

    /// Returns words with their control characters.
    pub(super) fn words<'a>(&self, words: &'a str) -> Words<'a> {
        let control = |c: char| {
            let control = (c as u32).checked_sub(self.block)?;
            char::from_u32(control).filter(|_| control < CONTROLS)
        };
        if self.block == 0 || !words.chars().any(|c| control(c).is_some()) {
            return words.into();
        }
        words.chars().map(|c| control(c).unwrap_or(c)).collect::<String>().into()
    }
}

/// Returns the length of a reference to a control character that XML 1.0 does not allow, and its number.
fn reference(text: &str) -> Option<(usize, u32)> {
    let inner = text.strip_prefix("&#")?;
    let end = inner.bytes().take(9).position(|byte| byte == b';')?;
    let digits = &inner[..end];
    let number = match digits.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    let number = number.ok().filter(|n| (1..32).contains(n) && ![9, 10, 13].contains(n))?;
    Some((end + 3, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_come_back_with_their_places() {
        let file = "a &#12;b &#x1F; c &#10; &#0; \u{e001}";
        let (text, controls) = Controls::stand_in(file);
        assert_eq!(text, "a \u{e80c}b \u{e81f} c &#10; &#0; \u{e001}");
        assert_eq!(controls.words("\u{e80c}b\u{e001}"), "\u{c}b\u{e001}");
        for word in ["b", "c &#10"] {
            let at = text.find(word).expect("it is there");
            assert_eq!(&file[controls.in_file(&(at..at + word.len()))], word);
        }
        let (text, controls) = Controls::stand_in("plain &#10;");
        assert_eq!((&*text, &*controls.words("\u{e000}")), ("plain &#10;", "\u{e000}"));
    }
}
