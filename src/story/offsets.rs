//! To be written.

/// Converts.
#[derive(Debug)]
pub struct Offsets<'a>(&'a str);

impl<'a> Offsets<'a> {
    /// Makes.
    pub fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// Returns code points before a byte.
    pub fn chars(&self, byte: u32) -> u32 {
        self.0[..byte as usize].chars().count() as u32
    }
}
