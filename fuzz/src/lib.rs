//! The laws of tests/laws/, for cargo-fuzz: each target is one of them.

#[path = "../../tests/laws/beside.rs"]
mod beside;
#[path = "../../tests/laws/hostile.rs"]
mod hostile;
#[path = "../../tests/laws/laws.rs"]
mod laws;
#[path = "../../tests/laws/screen.rs"]
mod screen;
#[path = "../../tests/laws/strict.rs"]
mod strict;

/// Holds a law to an input; panics where it is broken.
///
/// # Panics
/// Where the law is broken, and for a name that is none.
pub fn law(name: &str, data: &[u8]) {
    let (_, law) = laws::LAWS.iter().find(|(known, _)| *known == name).expect("a law of the table");
    law(data);
}
