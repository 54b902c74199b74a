//! What it looks like, and the only way to the terminal.

pub mod colour;
pub mod draw;
pub mod editor;
pub mod end;
pub mod features;
pub mod frame;
pub mod ground;
pub mod guard;
pub mod input;
pub mod keeping;
pub mod library;
pub mod line;
pub mod log;
pub mod pace;
pub mod recording;
pub mod replay;
pub mod reviews;
pub mod run;
mod source;
pub mod theme;
pub mod threads;
pub mod work;

pub use colour::Depth;
pub use draw::draw;
pub use end::End;
pub use run::{Home, Looks, run};
pub use theme::Theme;
