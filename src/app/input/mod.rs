//! What reaches the app from outside: keys, the mouse, and front ends without a screen.
//!
//! ```text
//! dispatch    from a key to a command: counts, prefixes, typing
//! pace        a burst of keys decides nothing; what may be part of a cut key asks
//! mouse       clicks, drags and the wheel
//! front_end   commands by name, for the line-by-line reader and for the loop
//! ```

pub mod dispatch;
pub mod front_end;
pub mod mouse;
pub mod pace;
