//! The real program in a real terminal: what cannot be seen lower down.
//!
//! Each room of tests is a file beside this one. They take seconds, not
//! minutes; loops run ten rounds, `SAYSO_ROUNDS` asks for more. What a screen
//! shows for which keys is not tested here but in tests/screens.rs.

#![cfg(unix)]

mod ending;
mod hostile;
mod input;
mod kept;
mod linear;
mod marks;
mod pty;
mod quiet;
mod sizes;
mod stories;

/// Returns how many rounds loops run: ten, or as many as `SAYSO_ROUNDS` says.
fn rounds() -> usize {
    std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10)
}
