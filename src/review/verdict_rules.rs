//! Which evidence a verdict rests on, and when the evidence speaks against it.
//!
//! ```text
//! verdict               rests on                 goes against
//! supported, mostly     supports                 nothing that supports; anything that refutes
//! conflicting           supports and refutes     evidence of one side only
//! not_enough_evidence   insufficient             –
//! refuted, outdated     refutes                  nothing but what supports, or is no proof
//! not_checkable         –                        –
//! ```
//!
//! Evidence of the story whose stance is not given counts for any verdict that says something of the
//! claim. What a reviewer attached has a stance; without one (earlier versions asked for none) it
//! counts for the verdict that it was attached for, and for no later one. A verdict that goes against
//! the evidence, or that has none, needs a reason, or other evidence. Nothing here records anything.

use super::{EvidenceRef, Value};
use crate::story::Stance;

/// Why a verdict needs a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Objection {
    /// A verdict that says something of the claim, and there is no evidence.
    NoEvidence,
    /// Nothing that is attached supports the claim.
    NoSupport,
    /// Something that is attached refutes the claim.
    Refuted,
    /// All that is attached supports the claim.
    Supported,
    /// Nothing that is attached refutes the claim.
    NoRefutation,
    /// The evidence has one side only.
    OneSided,
}

impl Objection {
    /// Every objection with its message: lower case, no full stop.
    pub const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::NoEvidence, "no evidence", "no evidence; your reason: "),
        (Self::NoSupport, "no evidence supports it", "no evidence supports it; your reason: "),
        (Self::Refuted, "there is evidence that refutes it", "evidence refutes it; your reason: "),
        (Self::Supported, "all evidence supports it", "all evidence supports it; your reason: "),
        (Self::NoRefutation, "no evidence refutes it", "no evidence refutes it; your reason: "),
        (Self::OneSided, "all evidence is of one side", "all evidence is of one side; reason: "),
    ];

    /// Returns the message.
    pub const fn message(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Returns the label of the line that asks for the reason.
    pub const fn prompt(self) -> &'static str {
        Self::ALL[self as usize].2
    }
}

/// Evidence for a claim, and whether the reviewer attached it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The evidence.
    pub cited: EvidenceRef,
    /// True if the reviewer attached it.
    pub own: bool,
    /// True if the reviewer has given no verdict since it was attached.
    pub in_hand: bool,
}

impl Attachment {
    /// Returns true if a verdict rests on this evidence.
    pub fn bears_on(&self, verdict: Value) -> bool {
        let stance = match (self.cited.stance, self.own) {
            (None, true) => return self.in_hand,
            (None, false) => {
                return !matches!(verdict, Value::NotEnoughEvidence | Value::NotCheckable);
            }
            (Some(stance), _) => stance,
        };
        match verdict {
            Value::Supported | Value::Mostly => stance == Stance::Supports,
            Value::Conflicting => matches!(stance, Stance::Supports | Stance::Refutes),
            Value::NotEnoughEvidence => stance == Stance::Insufficient,
            Value::Refuted | Value::Outdated => stance == Stance::Refutes,
            _ => false,
        }
    }
}

/// Returns why a verdict needs a reason, given all evidence for the claim; `None` if it needs none.
pub fn objection(verdict: Value, all: &[Attachment]) -> Option<Objection> {
    let has = |stance| all.iter().any(|one| one.cited.stance == Some(stance));
    let unclear = |one: &&Attachment| one.cited.stance.is_none();
    // what the reviewer attached without a stance since the last verdict was attached for this one
    if all.iter().filter(unclear).any(|one| one.own && one.in_hand) {
        return None;
    }
    // evidence of the story without a stance may say anything
    let silent = all.iter().filter(unclear).any(|one| !one.own);
    let (supports, refutes) = (has(Stance::Supports), has(Stance::Refutes));
    match verdict {
        Value::NotEnoughEvidence | Value::NotCheckable => None,
        _ if all.is_empty() => Some(Objection::NoEvidence),
        Value::Supported | Value::Mostly if refutes => Some(Objection::Refuted),
        Value::Supported | Value::Mostly if supports || silent => None,
        Value::Supported | Value::Mostly => Some(Objection::NoSupport),
        _ if silent => None,
        Value::Conflicting if supports != refutes => Some(Objection::OneSided),
        Value::Conflicting if !supports => Some(Objection::NoRefutation),
        Value::Refuted | Value::Outdated if refutes => None,
        Value::Refuted | Value::Outdated if supports => Some(Objection::Supported),
        Value::Refuted | Value::Outdated => Some(Objection::NoRefutation),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns evidence with these stances: `+` supports, `-` refutes, `c` context,
    /// `i` insufficient, `?` without a stance; attached by the reviewer without one: `o` for this
    /// verdict, `l` before the last.
    fn evidence(stances: &str) -> Vec<Attachment> {
        let one = |sign| {
            let stance = match sign {
                '+' => Some(Stance::Supports),
                '-' => Some(Stance::Refutes),
                'c' => Some(Stance::Context),
                'i' => Some(Stance::Insufficient),
                _ => None,
            };
            let cited = EvidenceRef { stance, ..EvidenceRef::default() };
            Attachment { cited, own: matches!(sign, 'o' | 'l'), in_hand: sign == 'o' }
        };
        stances.chars().map(one).collect()
    }

    fn check(verdict: Value, stances: &str) -> String {
        let all = evidence(stances);
        let rests = stances.chars().zip(&all).filter(|(_, one)| one.bears_on(verdict));
        let rests: String = rests.map(|(sign, _)| sign).collect();
        let why = objection(verdict, &all).map_or("passes", Objection::message);
        format!("[{rests}] {why}")
    }

    #[test]
    fn a_verdict_rests_on_the_evidence_that_bears_it() {
        assert_eq!(check(Value::Supported, "++c"), "[++] passes");
        assert_eq!(check(Value::Mostly, "+ci?"), "[+?] passes");
        assert_eq!(check(Value::Refuted, "-+"), "[-] passes");
        assert_eq!(check(Value::Conflicting, "+-c"), "[+-] passes");
        assert_eq!(check(Value::NotEnoughEvidence, "+-ic"), "[i] passes");
        assert_eq!(check(Value::NotCheckable, "+c?"), "[] passes");
        assert_eq!(check(Value::Outdated, "+o"), "[o] passes");
        assert_eq!(check(Value::Supported, "+l"), "[+] passes");
    }

    #[test]
    fn a_verdict_against_the_evidence_needs_a_reason() {
        assert_eq!(check(Value::Supported, ""), "[] no evidence");
        assert_eq!(check(Value::Refuted, ""), "[] no evidence");
        assert_eq!(check(Value::Outdated, ""), "[] no evidence");
        assert_eq!(check(Value::Conflicting, ""), "[] no evidence");
        assert_eq!(check(Value::NotEnoughEvidence, ""), "[] passes");
        assert_eq!(check(Value::NotCheckable, ""), "[] passes");
        assert_eq!(check(Value::Supported, "l"), "[] no evidence supports it");
        assert_eq!(check(Value::Refuted, "+l"), "[] all evidence supports it");
        assert_eq!(check(Value::Refuted, "l"), "[] no evidence refutes it");
        assert_eq!(check(Value::Supported, "+-"), "[+] there is evidence that refutes it");
        assert_eq!(check(Value::Mostly, "-"), "[] there is evidence that refutes it");
        assert_eq!(check(Value::Supported, "ci"), "[] no evidence supports it");
        assert_eq!(check(Value::Refuted, "+"), "[] all evidence supports it");
        assert_eq!(check(Value::Outdated, "+c"), "[] all evidence supports it");
        assert_eq!(check(Value::Refuted, "c"), "[] no evidence refutes it");
        assert_eq!(check(Value::Conflicting, "++"), "[++] all evidence is of one side");
        assert_eq!(check(Value::Conflicting, "-"), "[-] all evidence is of one side");
    }

    #[test]
    fn other_evidence_of_the_reviewer_is_enough() {
        for verdict in [Value::Supported, Value::Refuted, Value::Conflicting, Value::Outdated] {
            assert_eq!(objection(verdict, &evidence("+-o")), None);
            assert_eq!(objection(verdict, &evidence("+o")), None);
            assert_eq!(objection(verdict, &evidence("-o")), None);
        }
    }

    #[test]
    fn every_objection_has_its_row() {
        for (at, (objection, ..)) in Objection::ALL.iter().enumerate() {
            assert_eq!(*objection as usize, at);
        }
    }
}
