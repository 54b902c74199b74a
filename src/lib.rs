//! sayso: a terminal reader for annotated news stories. On whose say-so?
//!
//! ```text
//!  .story, brat                                              terminal, files, signals
//!       │                                                              ▲
//!     story ──▶ review ──▶ view ──────▶ app ────────────▶ tui ─────────┤
//!     what is   what was   what links,  what a key does   what it      │
//!     written   decided    where it     (state, commands, looks like;  │
//!                          lands        keymap, effects)  the only     │
//!                             │             ▲    │ Effect terminal I/O │
//!                             ├──▶ check ───┘    └─────▶ tui::run ─────┘
//!                             └──▶ export          cli: arguments in, exit code out
//! ```
//!
//! Imports go one way, left to right: story → review → view → check, export → library
//! → app → tui, linear → cli (tests/architecture.rs keeps it so). The path of a file: `story::open`
//! reads it into a [`story::Story`] with its problems; `view::Links` says what
//! belongs to what and `view::Flow` where each byte lands; the path of a key:
//! `tui::run` hears it, `app::Keymap` names the command, the command changes
//! [`app::App`] and answers with an `Effect`, `tui::draw` paints what changed. The path of a
//! decision: the command drafts it, [`review::Record`] folds it, `tui::workers::journals` writes it to the
//! journal, and only then is it said to be saved.
//!
//! What is not here: no global state, no clock, no `unsafe`. Time, size, files
//! and terminal come in from outside.

#[cfg(not(unix))]
compile_error!("sayso needs the terminal of a Unix: on Windows build it in WSL");

pub mod app;
pub mod check;
pub mod cli;
pub mod export;
pub mod library;
pub mod linear;
pub mod review;
pub mod story;
pub mod tui;
pub mod view;
