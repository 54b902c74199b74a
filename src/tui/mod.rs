//! What the reader looks like, and the only way to the terminal.
//!
//! ```text
//! run          the event loop: events in, effects carried out, frames out
//! screen       what the app shows, as the bytes that change the terminal
//! draw         from the app to cells
//! theme        what each role looks like
//! frame        from cells to the fewest bytes
//! escapes      terminal commands that crossterm lacks
//! terminal     the terminal device: taking it, its input, its speed
//! workers      threads for work in the background
//! replay       keys typed without a terminal, for `--keys` and tests
//! svg          a frame as a picture
//! features     what the reader may do, and what safe mode leaves of it
//! environment  how it looks, and what it may use
//! exit         how the reader ends
//! log          the lines of `--log`
//! ```

pub mod draw;
pub mod environment;
mod escapes;
pub mod exit;
pub mod features;
pub mod frame;
pub mod log;
pub mod replay;
pub mod run;
pub mod screen;
pub mod svg;
pub mod terminal;
pub mod theme;
pub mod workers;

pub use draw::draw;
pub use environment::{Appearance, Environment};
pub use exit::End;
pub use run::run;
pub use theme::Theme;
pub use theme::colour::Depth;
