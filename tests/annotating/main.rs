//! Annotating and mending by keys: what is typed, what changes in the file, what the journal records,
//! what the screen shows.

#[path = "../support/mod.rs"]
mod support;

mod again;
mod hand;
mod item;
mod reviewing;
mod screens;
mod select;
