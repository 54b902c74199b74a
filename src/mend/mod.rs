//! Mending a story: edits as values, and writing them back with the smallest change to the file.
//!
//! ```text
//! edit      what can be changed: Edit, EntryId, Speaker, NewQuote …
//! step      an edit as changes of entries: what is set, put in, taken out
//! entries   the values of an entry; whether two stories differ only where they may
//! refusal   why an edit is not made
//! patch     a change of a text, and the same change backwards
//! native    changes of entries → a patch of a `.story` file
//! brat      changes of entries → a patch of an `.ann` file
//! check     whether the story of the new text is the one that was meant
//! told      what an edit did, in words and as changed lines
//! proposals who may have said some words; IDs for what is new
//! merge     an edit made on another version of the file
//! layout    the canonical layout of a file
//! mending   a file in hand: apply, undo, redo, what would change, another version
//! article   a story of an article in plain text
//! save      writing it, if nobody else has changed the file meanwhile
//! ```
//!
//! How it is used: [`Mending::open`] reads a file (this is the only reading). [`Mending::apply`]
//! takes an [`Edit`], makes the new text in memory, reads the tables that this touches again, or all of it
//! where more could follow from the edit, and takes it only if the story is the same but for the edit;
//! else it says why not and nothing has changed. [`Mending::story`] is then the mended story, to be shown; [`Mending::changes`] are the
//! lines that differ from the file. [`Mending::undo`] and [`Mending::redo`] go back and forth; undone
//! to the end, the text is byte for byte what was read. [`save`] puts it in the place of the file; if
//! another program has changed that meanwhile, the error has its text, and [`Mending::onto`] makes the
//! edits again on it, or says which of them both have made.
//!
//! ```
//! use sayso::mend::{Edit, EntryId, Mending, QuoteChange, Speaker, Table};
//!
//! let file = "+++\ntitle = 'Rain'\n[people.ada]\nname = 'Ada Brook'\n+++\n\n“It rains.”\n\n+++\n\
//!             [quotes.q1]\ntext = '“It rains.”'\n";
//! let mut mending = Mending::of_text("rain.story", file).expect("a story that can be mended");
//! let speaker = Speaker::People(vec!["ada".into()]);
//! let edit = Edit::Quote { id: "q1".into(), set: QuoteChange::Speaker(speaker) };
//! let told = mending.apply(&[edit]).expect("it fits");
//! assert_eq!(told[0].entry, EntryId::new(Table::Quotes, "q1"));
//! assert_eq!((&*told[0].what, &*told[0].from, &*told[0].to), ("speaker", "", "ada"));
//! assert!(mending.text().ends_with("text = '“It rains.”'\nspeaker = 'ada'\n"));
//! assert!(mending.undo().is_some() && mending.text() == file);
//! ```
//!
//! Nothing here draws, and the article is never changed.

mod article;
mod brat;
mod check;
mod edit;
mod entries;
mod layout;
mod mending;
mod merge;
mod native;
mod patch;
mod proposals;
mod refusal;
mod save;
mod step;
mod told;

pub use article::{
    draft_of, quotations, story_of_article, story_of_proposals, undrafted, without_bystanders,
};
pub use edit::{
    By, ClaimChange, Edit, EmbedChange, EntryId, NewClaim, NewEmbed, NewEvidence, NewMention,
    NewPerson, NewQuote, NewSource, PersonChange, QuoteChange, Speaker, Table,
};
pub use entries::{is_referred_to, is_same_entry};
pub use mending::{Mending, OpenFailure};
pub use patch::{Hunk, Patch};
pub use proposals::ids::person_id;
pub use proposals::speakers::{Proposal, propose, without_proposals};
pub use refusal::Refusal;
pub use save::{SaveError, Saved, save, save_copy};
pub use told::{ChangedLine, Told};
