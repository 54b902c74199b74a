//! Annotating and mending by keys: what is typed, what changes in the file, what the journal records,
//! what the screen shows.

#[path = "../support/mod.rs"]
mod support;

#[path = "../terminal/pty.rs"]
#[allow(dead_code, unreachable_pub, reason = "each test uses what it needs of it")]
mod pty;

mod again;
#[path = "../support/corpus.rs"]
mod corpus;
mod drafts;
mod hand;
mod item;
mod killed;
#[path = "../support/lines.rs"]
mod lines;
mod problems;
mod proposals;
mod reviewing;
mod screens;
mod select;
mod suggestions;
