//! The real program in a real terminal: what cannot be seen lower down.
//!
//! ```text
//! ending            quitting, signals, hang-ups, suspending, panics
//! input             keys in pieces, pastes, stray bytes
//! terminal_queries  the background colour, the mouse, focus reports
//! sizes             every size, and resizing
//! marks             marks with few colours and with none
//! bytes_written     how much is written, and that an idle reader sleeps
//! saved_state       what is saved on disk, and broken user files
//! reviewing         reviews over a connection that drops
//! linear            the linear reader on a terminal
//! hostile           no escape sequence of a story gets through
//! generated_hostile the same with generated stories
//! pty, stories      the pseudo-terminal and sample stories for all of them
//! ```
//!
//! They take seconds, not minutes; loops run ten rounds, `SAYSO_ROUNDS` asks for more. What the
//! screen shows for which keys is tested in tests/screens.rs.

#![cfg(unix)]

mod bytes_written;
mod ending;
mod generated_hostile;
mod hostile;
#[path = "../laws/hostile.rs"]
#[allow(unreachable_pub, dead_code, reason = "fuzz/ has the same module")]
mod hostile_made;
mod input;
mod linear;
mod marks;
mod pty;
mod reviewing;
mod saved_state;
mod sizes;
mod stories;
#[path = "../laws/strict.rs"]
#[allow(unreachable_pub, dead_code, reason = "fuzz/ has the same module")]
mod strict;
mod terminal_queries;

/// Returns the number of rounds of loops: ten, or as `SAYSO_ROUNDS` says.
fn rounds() -> usize {
    std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10)
}
