//! The review of a story: the questions that a reviewer answers, the events that
//! record the answers, and the state that follows from them.
//!
//! Reviewing never changes the story file. Every decision is an event, a
//! line of JSON in the journal of the reviewer who made it; nothing is edited in
//! place, and the state is folded from the events of all reviewers. An
//! event keeps the words that it judged ([`SeenWords`]), so that a decision becomes
//! stale when they change and is never applied to other words.
//!
//! No drawing, no keys, no clock: ids and times come in from outside ([`Stamps`]).

pub mod answers;
pub mod axis;
pub mod event;
pub mod gate;
pub mod import;
pub mod journal;
pub mod left_out;
pub mod matching;
pub mod pass_rules;
pub mod reviewer_name;
pub mod stale_reason;
pub mod state;
pub mod verdict_rules;

pub use axis::{Axis, Grade, VALUES, Value};
pub use event::{
    CountingStamps, Draft, Event, EventKind, EventOrigin, EventRef, EvidenceRef, ItemId, Passage,
    ReviewerSource, SeenAbout, SeenClaim, SeenPart, SeenSource, SeenSpeaker, SeenWords, Stamp,
    Stamps,
};
pub use gate::{Answer, Gate, GateItem, GateLine, GateLineKind};
pub use journal::{JournalFolders, JournalProblem, Journals};
pub use left_out::{Concern, LeftOut};
pub use matching::changed_fact::changed_fact;
pub use matching::diff::{Change, Piece, WordErrors, diff, word_errors};
pub use matching::lookup::{
    Edges, Haystack, Lookup, SaidBy, Shape, SourceSpeakers, Stretch, Wanted, look_up, look_up_by,
};
pub use matching::reanchor::{Anchor, FoldedBody, reanchor, reanchor_all};
pub use matching::searched::{NearPassage, SearchedSource, look_up_quote, nearest};
pub use matching::transcript::{Label, NotSpeech, Passed};
pub use pass_rules::{CannotPass, Passable, cut, passable, why_no_source};
pub use reviewer_name::{InvalidName, ReviewerName, reviewer};
pub use stale_reason::{StaleReason, StaleReasonKind, StaleReasons};
pub use state::agreement::{Agreement, Alpha, Disagreement, Kappa, agreement, disagreements};
pub use state::fold::{AddedSource, Entry, Record};
pub use state::items::{Freshness, Items, ReviewItem, Status, sha256, status};
pub use state::opinion::{Attached, Decision, ItemRecord, Opinion, Remark, RemarkKind, Ruling};
pub use state::progress::Progress;
pub use state::sign_off::{SignOff, Signed, VoidReason, latest_sign_off};
pub use state::stale::{
    DecisionFreshness, MovedDecisions, Orphan, StoryFreshness, WordVersions, follow,
};
pub use verdict_rules::{Attachment, Objection, objection};
