//! sayso: a terminal reader for annotated news stories. On whose say-so?
//!
//! ```text
//!  .story, brat, others                                      terminal, files, signals
//!       │                                                              ▲
//!     story ──▶ review ──▶ view ──────▶ app ────────────▶ tui ─────────┤
//!     what is   what was   what links,  what a key does   what it      │
//!     written   decided    where it     (state, commands, looks like;  │
//!                          lands        keymap, effects)  the only     │
//!                             │             ▲    │ Effect terminal I/O │
//!                             ├──▶ check ───┘    └─────▶ tui::run ─────┘
//!                             ├──▶ export          cli: arguments in, exit code out
//!                             └──▶ mend            edits, and files written back
//! ```
//!
//! Imports go one way: story → review → view → mend → check, export → library → app → tui, linear →
//! cli (tests/architecture.rs holds this). The rooms and their folders, each with a map of its
//! files in its `mod.rs`:
//!
//! ```text
//! story     a story as written     formats/{native, brat, markdown, html, …}, select, names, text
//! review    what was decided       journal, matching, state
//! draft     who speaks, proposed  lexicon, reading, features
//! view      the view model         flow, links, lists, search, visible, compare
//! check     the rules of `check`
//! export    writers of formats     pages, data, interop
//! mend      edits written back     native, brat, step, article
//! library   many stories           settings, state (kept between starts), reviews
//! app       what a key does        input, keys, commands, effect.rs, state, reading, review,
//!                                  mending, lists, library, card
//! tui       the terminal           run.rs, screen.rs, terminal, draw, theme, frame, workers, svg
//! linear    the reader as lines    review
//! cli       arguments              commands
//! ```
//!
//! # Where is …?
//!
//! | what happens | module | file below `src/` |
//! |---|---|---|
//! | a span of another tool becomes a quote | [`story::marks`] | `story/marks/drafts/mod.rs` |
//! | a `.story` file is read | [`story::formats::native`] | `story/formats/native/mod.rs` |
//! | a file has many stories | [`story::formats::members`] | `story/formats/members/mod.rs` |
//! | a task of Label Studio becomes a story | [`story::formats::label_studio`] | `story/formats/label_studio/results.rs` |
//! | a web page becomes an article | [`story::formats::html`] | `story/formats/html/read.rs` |
//! | title, byline and date of a plain article | [`story::formats::article_head`] | `story/formats/article_head.rs` |
//! | an annotation finds its words | [`story::select`] | `story/select/find.rs` |
//! | the text is broken into lines | [`view::flow`] | `view/flow/wrap.rs` |
//! | what belongs to what is worked out | [`view::links`] | `view/links.rs` |
//! | a terminal's bytes become a key | [`tui::terminal::input`] | `tui/terminal/input/sequence.rs` |
//! | a key becomes a command | [`app::input::dispatch`], [`app::keys::keymap`] | `app/input/dispatch.rs` |
//! | a command is defined | [`app::commands`] | `app/commands/mod.rs` |
//! | an effect is carried out | [`tui::run`](mod@tui::run) | `tui/run.rs` |
//! | a decision is made by a key | [`app::review`] | `app/review/decide.rs` |
//! | a decision changes the review | [`review::state`] | `review/state/fold.rs` |
//! | a decision is written to disk | [`review::journal`], on the thread of [`tui::workers::journals`] | `review/journal/append.rs` |
//! | a quote's colour is chosen | [`tui::draw`](mod@tui::draw); the colours are in [`tui::theme`] | `tui/draw/marks.rs` |
//! | an edit changes a file | [`mend`], started at `Mending::apply` | `mend/native/keys.rs` |
//! | a frame becomes bytes | [`tui::frame`] | `tui/frame/diff.rs` |
//! | a rule of `check` mends a problem | `check::mends`, `cli::commands::check` | `cli/commands/check/fix.rs` |
//! | a rule of `check` finds a problem | [`check::rules`] | `check/rules.rs` |
//! | a story is written for another tool | [`export::interop`] | `export/interop/mod.rs` |
//! | two annotations are compared | [`view::compare`] | `view/compare/mod.rs` |
//! | a subcommand is run | [`cli::commands`] | `cli/commands/` |
//!
//! The path of a file: [`story::load`] reads it into a [`story::Story`] with its problems;
//! [`view::Links`] says what belongs to what and [`view::Flow`] where each byte lands. The path of
//! a key: `tui::run` receives it, the keymap names the command, the command changes [`app::App`]
//! and returns an [`app::Effect`], `tui::draw` paints what changed. The path of a decision: the
//! command drafts an event, [`review::Record`] folds it in, `tui::workers::journals` writes it to
//! the journal, and only then is it shown as saved. docs/design.md has more of each.
//!
//! What is not here: no global state, no clock, no `unsafe`. Time, size, files
//! and terminal come in from outside.

#[cfg(not(unix))]
compile_error!("sayso needs the terminal of a Unix: on Windows build it in WSL");

pub mod app;
pub mod check;
pub mod cli;
pub mod draft;
pub mod export;
pub mod library;
pub mod linear;
pub mod mend;
pub mod review;
pub mod story;
pub mod tui;
pub mod view;
