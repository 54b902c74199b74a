//! How a loader lists the rules that it reports: one table each, of one shape.

use crate::story::Severity;

/// One row of a loader's table of rules.
#[derive(Debug)]
pub struct RuleInfo {
    /// Its name, as printed and as `allow = […]` takes it.
    pub id: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// When it is reported: lower case, no full stop.
    pub help: &'static str,
}

/// Makes a loader's rules of its table: `Rule`, a name for each row, and `RULES`.
macro_rules! rules {
    ($($rule:ident $id:literal $severity:ident $help:literal;)*) => {
        /// A rule, by its row in [`RULES`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Rule { $($rule),* }

        /// Every rule of the loader. Errors cannot be allowed away.
        pub const RULES: &[RuleInfo] =
            &[$(RuleInfo { id: $id, severity: Severity::$severity, help: $help }),*];

        impl Rule {
            /// Returns the rule's row.
            pub(super) const fn info(self) -> &'static RuleInfo {
                &RULES[self as usize]
            }
        }
    };
}

pub(super) use rules;
