//! What tells that a file has changed.

/// The metadata of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// When it was last changed.
    pub changed: Option<std::time::SystemTime>,
    /// Its length in bytes.
    pub len: u64,
    /// Its inode number, where the system has one.
    pub number: u64,
}
