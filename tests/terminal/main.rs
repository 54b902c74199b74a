//! The real program in a real terminal: what cannot be seen lower down.
//!
//! Each room of tests is a file beside this one. They take seconds, not
//! minutes; loops run ten rounds, `SAYSO_ROUNDS` asks for more. What a screen
//! shows for which keys is not tested here but in tests/screens.rs.

#![cfg(unix)]

mod ending;
mod pty;
