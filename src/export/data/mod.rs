//! Data for programs: JSON, lines of JSON, tables, `ClaimReview`.
//!
//! ```text
//! json           everything of a story and its review
//! jsonl          one object a quote or search hit
//! csv            tables for spreadsheets
//! claim_review   schema.org's ClaimReview, as JSON-LD
//! ```

pub mod claim_review;
pub mod csv;
pub mod json;
pub mod jsonl;
