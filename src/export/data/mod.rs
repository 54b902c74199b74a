//! Data for programs: JSON, JSON Lines, `.story` files, CSV, `ClaimReview`.
//!
//! ```text
//! json           a story and its review in full
//! jsonl          one object for each quote or search hit
//! draft          what is proposed of an article that nobody has annotated
//! story          a .story file
//! brat           a brat pair: the article and its annotations
//! csv            tables for spreadsheets
//! claim_review   schema.org's ClaimReview, as JSON-LD
//! ```

pub mod brat;
pub mod claim_review;
pub mod csv;
pub mod draft;
pub mod json;
pub mod jsonl;
pub mod story;
