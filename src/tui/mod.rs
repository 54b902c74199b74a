//! What it looks like, and the only way to the terminal.

pub mod draw;
pub mod replay;
pub mod theme;

pub use draw::draw;
pub use theme::Theme;
