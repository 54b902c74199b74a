//! What was decided about a story: the questions that a checker answers, the
//! events that say so, and the state that follows from them.
//!
//! A story file never changes by being checked. Every decision is an event, a
//! line of JSON in the journal of the reviewer who made it; nothing is edited in
//! place, and the state is folded anew from the events of all reviewers. An
//! event keeps the words that it judged ([`Seen`]), so that a decision goes
//! stale when they change, and never slips onto others.
//!
//! No drawing, no keys, no clock: ids and times come in from outside ([`Stamps`]).

pub mod agree;
pub mod answers;
pub mod axis;
pub mod diff;
pub mod disk;
pub mod event;
pub mod exported;
pub mod fold;
pub mod gate;
pub mod items;
pub mod journal;
pub mod lookup;
pub mod name;
pub mod opinion;
pub mod progress;
pub mod refind;
pub mod shown;
pub mod signoff;
pub mod stale;
mod votes;
pub mod wire;
pub mod words;

pub use agree::{Agreement, Alpha, Disagreement, Kappa, agreement, disagreements};
pub use axis::{Axis, Grade, VALUES, Value};
pub use diff::{Change, Errors, Piece, diff, errors};
pub use event::{
    Cited, Draft, Event, ItemId, Numbered, Own, Seen, SeenPart, Stamp, Stamps, Via, What,
};
pub use fold::{Brought, Entry, Record};
pub use gate::{Answer, Gate, GateLine, Left, Looked};
pub use items::{Fit, Items, Reviewed, Status, sha256, status};
pub use journal::{Homes, Journals, Trouble};
pub use lookup::{Haystack, Lookup, Stretch, look_up};
pub use name::{BadName, Name, reviewer};
pub use opinion::{Attached, Case, Decision, Opinion, Remark, RemarkKind, Ruling};
pub use progress::Progress;
pub use refind::{Found, Prepared, refind, refind_all};
pub use shown::{Reason, Shown, nearest, shown};
pub use signoff::{SignOff, Signed, Voids, signed};
pub use stale::{Fits, Orphan, Rebound, Standing, Version, follow};
