//! The real program in a real terminal: what cannot be seen lower down.
//!
//! Each room of tests is a file beside this one. They take seconds, not
//! minutes; loops run ten rounds, `SAYSO_ROUNDS` asks for more. What a screen
//! shows for which keys is not tested here but in tests/screens.rs.

#![cfg(unix)]

mod asked;
mod ending;
mod hostile;
#[path = "../laws/hostile.rs"]
#[allow(unreachable_pub, dead_code, reason = "fuzz/ has the same module")]
mod hostile_made;
mod input;
mod kept;
mod linear;
mod marks;
mod pty;
mod quiet;
mod reviewing;
mod sizes;
mod stories;
#[path = "../laws/strict.rs"]
#[allow(unreachable_pub, dead_code, reason = "fuzz/ has the same module")]
mod strict;
mod thousands;

/// Returns how many rounds loops run: ten, or as many as `SAYSO_ROUNDS` says.
fn rounds() -> usize {
    std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10)
}
