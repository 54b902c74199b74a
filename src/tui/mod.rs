//! What it looks like, and the only way to the terminal.

pub mod draw;
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
pub use exit::End;
pub use run::{Home, Looks, run};
pub use theme::Theme;
pub use theme::colour::Depth;
