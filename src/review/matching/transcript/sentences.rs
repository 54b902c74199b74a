//! Where sentences begin and end in a line, and who examines a witness.

/// Returns true if a line ends a sentence, or its speaker was cut off.
pub(super) fn ends_sentence(line: &str) -> bool {
    let close = |c: char| "”’\"'»)]）］」』*_ ".contains(c);
    let ends = line.trim_end_matches(close);
    ends.is_empty()
        || ends.len() < line.trim_end().len() && line.trim_end().ends_with([')', ']', '）', '］'])
        || ends.ends_with([
            '.', '?', '!', '…', '-', '–', '—', '。', '？', '！', '؟', '۔', '।', '։', ':', '：',
        ])
}

/// Titles whose full stop ends no sentence.
const SHORT: &[&str] = &[
    "adm", "capt", "col", "dr", "frau", "gen", "gov", "hon", "lt", "maj", "mme", "mr", "mrs", "ms",
    "prof", "rep", "rev", "sen", "sgt", "sr", "sra", "st", "г", "гн",
];

/// Returns where the last sentence of a text begins; `None` if none has ended before it.
pub(super) fn sentence_start(before: &str, ends: impl Fn(char) -> bool) -> Option<usize> {
    let mut found = None;
    let mut after_end = false;
    let mut word = 0;
    for (at, c) in before.char_indices() {
        if after_end && !c.is_whitespace() && !ends(c) {
            found = Some(at);
        }
        if !c.is_whitespace() {
            let short = || {
                let last = before[word..at].to_lowercase();
                SHORT.contains(&&*last) || last.chars().count() == 1
            };
            after_end = ends(c) && !(c == '.' && short());
        }
        if !c.is_alphanumeric() {
            word = at + c.len_utf8();
        }
    }
    found
}

/// Returns the name in “BY MR. HART” and “DIRECT EXAMINATION BY MR. HART”.
pub(super) fn examiner(head: &str) -> Option<&str> {
    let upper = head.to_uppercase();
    if upper.len() != head.len() || head.len() > 90 {
        return None;
    }
    let at = match upper.rfind("EXAMINATION BY ") {
        Some(at) => at + "EXAMINATION BY ".len(),
        None if upper.starts_with("BY ") => 3,
        None => return None,
    };
    head.get(at..).map(str::trim).filter(|who| !who.is_empty())
}
