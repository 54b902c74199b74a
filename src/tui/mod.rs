//! What it looks like, and the only way to the terminal.

pub mod colour;
pub mod draw;
pub mod frame;
pub mod replay;
pub mod theme;

pub use colour::Depth;
pub use draw::draw;
pub use theme::Theme;
