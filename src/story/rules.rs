//! The table in which each loader lists the rules that it reports.

use crate::story::Severity;

/// One row of a loader's table of rules.
#[derive(Debug)]
pub struct RuleInfo {
    /// Its name, as printed and as `allow = […]` takes it.
    pub id: &'static str,
    /// Its severity.
    pub severity: Severity,
    /// When it is reported: lower case, no full stop.
    pub help: &'static str,
    /// Why it matters and what to do about it, in full sentences.
    pub why: &'static str,
    /// What it is reported for: lines of a file.
    pub example: &'static str,
}

/// Defines the rules of a loader from a table: `Rule` with a variant for each row, and `RULES`.
macro_rules! rules {
    ($($rule:ident $id:literal $severity:ident $help:literal $why:literal $example:literal;)*) => {
        /// A rule, by its row in [`RULES`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Rule { $($rule),* }

/// Every rule of the loader. `allow` has no effect on errors.
        pub const RULES: &[RuleInfo] =
            &[$(RuleInfo {
                id: $id,
                severity: Severity::$severity,
                help: $help,
                why: $why,
                example: $example,
            }),*];

        impl Rule {
            /// Returns the rule's row.
            pub(crate) const fn info(self) -> &'static RuleInfo {
                &RULES[self as usize]
            }
        }
    };
}

pub(crate) use rules;
