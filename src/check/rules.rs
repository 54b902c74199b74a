//! The table of rules: what is reported, with which severity, when, why, and an example.
//!
//! Each loader has a table of the rules that it reports ([`FORMATS`]); the table here
//! is for rules that check a loaded story. [`all`] joins them; `sayso explain` and
//! docs/rules.md are made from it.

use std::collections::BTreeMap;

use super::{boilerplate, dates, derived, hidden, marks, people, repeats, sources};
use crate::mend::Edit;
use crate::review::matching::searched::SearchedSource;
use crate::review::{Items, Record};
use crate::story::did_you_mean::nearest;
use crate::story::formats::Format;
use crate::story::{FORMATS, Problem, Severity, Story};
use crate::view::Document;

/// The function that finds the problems of a rule.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// Looks at the story.
    Story(fn(&Document, &mut Vec<Problem>)),
    /// Looks at the story and the texts of its sources.
    Sources(fn(&Document, &[SearchedSource], &mut Vec<Problem>)),
    /// Looks at the story and its review.
    Review(fn(&Story, &Items, &Record) -> Vec<Problem>),
}

/// The function that finds what mends the problems of a rule: each problem that can be mended at once,
/// with the edits that do it.
///
/// Only what cannot make anything false is in it; what needs judgement is left to people.
pub type MendsOf = fn(&Document) -> Vec<(Problem, Vec<Edit>)>;

/// One rule on loaded stories.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, as `allow = […]` takes it.
    pub id: &'static str,
    /// Its severity, where nobody sets another.
    pub severity: Severity,
    /// When it is reported: lower case, no full stop.
    pub help: &'static str,
    /// Why it matters and what to do about it, in full sentences.
    pub why: &'static str,
    /// What it is reported for: lines of a file.
    pub example: &'static str,
    /// The function that finds its problems.
    pub look: Look,
    /// How its problems are mended at once, if any can be.
    pub mend: Option<Mend>,
}

/// How the problems of a rule are mended at once.
#[derive(Clone, Copy, Debug)]
pub struct Mend {
    /// What it does and when: lower case, no full stop.
    pub help: &'static str,
    /// Finds the edits.
    pub edits: MendsOf,
}

use Severity::{Error, Note, Warning};

/// Every rule that checks a loaded story, whatever its format.
pub const RULES: &[Rule] = &[
    Rule {
        id: "quote-without-speaker",
        severity: Note,
        help: "a quote names nobody: who said it is the first thing a reader asks",
        why: "Every quote is somebody's. Name the speaker, or write speaker = \"unknown\" if the article \
              does not say who it is.",
        example: "[quotes.q1]\ntext = \"We sail at noon\"",
        look: Look::Story(derived::quote_without_speaker),
        mend: None,
    },
    Rule {
        id: "unnamed-source",
        severity: Note,
        help: "a quote is from somebody who is not named: unknown, “sources”, “officials”, or on background",
        why: "Readers cannot judge a source without a name, and nobody else can ask it again. Most desks \
              want to know who it is and why the name is left out; a note on the quote can say so.",
        example: "[people.aides]\nname = \"sources close to the mayor\"\nkind = \"group\"\n[quotes.q1]\n\
                  text = \"We sail at noon\"\nspeaker = \"aides\"",
        look: Look::Story(people::unnamed_source),
        mend: None,
    },
    Rule {
        id: "plural-sources-with-one",
        severity: Warning,
        help: "the text attributes words to several (“officials said”), the quote to one named person",
        why: "“Sources” with one source behind them claims more than there is. Either the article should \
              use the singular, or the quote has the wrong speaker.",
        example: "The ferry is late, officials said.\n[quotes.q1]\ntext = \"The ferry is late\"\n\
                  speaker = \"brook\"   # Ada Brook\ncue = \"said\"",
        look: Look::Story(people::plural_sources_with_one),
        mend: None,
    },
    Rule {
        id: "first-mention-not-full-name",
        severity: Note,
        help: "a person is named by surname or given name alone before the full name, or without it",
        why: "A reader who meets “Brook” first does not know which Brook. Names in headlines and within \
              quotations are passed over, and so is a longer form of the name that the file does not list.",
        example: "Brook opened the bridge. Ada Brook has led the harbour since 2019.",
        look: Look::Story(people::first_mention_not_full_name),
        mend: None,
    },
    Rule {
        id: "role-differs-between-mentions",
        severity: Note,
        help: "a person has one title in one place and another one elsewhere (“Mayor”, “Governor”)",
        why: "One of the two may be wrong or out of date. Titles with “former”, “then” and the like are \
              passed over, and only titles of office, rank and clergy are compared: before the name, after it \
              where titles stand there (市長, 시장) or in an apposition, and at the beginning of the `role` in the \
              file.",
        example: "Mayor Ada Brook opened the bridge. “At last,” said Governor Brook.",
        look: Look::Story(people::role_differs),
        mend: None,
    },
    Rule {
        id: "quote-not-in-source",
        severity: Warning,
        help: "a direct or partial quote is not in the text of a source that its claim cites in support",
        why: "The evidence is said to hold these words, and does not. Look them up: the quote may be \
              altered, translated or from somewhere else. Only sources with a `file` are searched.",
        example: "[quotes.q1]\ntext = \"“We sail at noon”\"\n[claims.c1]\ntext = \"at noon\"\n\
                  evidence = [{ source = \"minutes\", locator = \"p. 2\" }]   # where it is “at one”",
        look: Look::Sources(sources::quote_not_in_source),
        mend: None,
    },
    Rule {
        id: "quote-mark-mismatch",
        severity: Warning,
        help: "a quote has one of its quotation marks and not the other, or marks of two sorts",
        why: "The stretch of the quote begins with a mark and ends just before the one that closes it, or \
              the article opens with a curly mark and closes with a straight one. Take both or none.",
        example: "“We sail at noon,\" said Ada Brook.",
        look: Look::Story(marks::quote_mark_mismatch),
        mend: Some(Mend {
            help: "the stretch is made to take in the mark that it leaves out",
            edits: marks::take_marks_in,
        }),
    },
    Rule {
        id: "title-in-quotation-marks",
        severity: Note,
        help: "a quote looks like the title of a work: a noun such as “film” stands before it, or every long word has a capital",
        why: "The title of a book, film or song is in quotation marks, but nobody says it. Write \
              form = \"title\", so that it does not count as speech. Titles by their capitals are known in English only; after \
              a noun for a work (“film”, “Roman”, «книга», 映画) in any language. Nothing that has a cue is one.",
        example: "They sang “The Bridge of Broken Bells” twice.\n[quotes.q1]\n\
                  text = \"“The Bridge of Broken Bells”\"",
        look: Look::Story(marks::title_in_quotation_marks),
        mend: None,
    },
    Rule {
        id: "one-word-quote",
        severity: Note,
        help: "a partial quote is a single word",
        why: "One word in quotation marks is easily read as irony, and easily torn out of its context. \
              Quote more, drop the marks, or write form = \"term\" if it is a term.",
        example: "Brook called the bridge “safe”.\n[quotes.q1]\ntext = \"“safe”\"\nform = \"partial\"",
        look: Look::Story(marks::one_word_quote),
        mend: None,
    },
    Rule {
        id: "unmarked-quotation",
        severity: Note,
        help: "words in quotation marks are not annotated as a quote, term or title, or nothing closes a mark",
        why: "What stands in quotation marks claims to be said by somebody. If nobody marked it, nobody \
              checks it.",
        example: "“We sail at noon,” said Ada Brook.   # and no quote in the file",
        look: Look::Story(derived::unmarked_quotation),
        mend: None,
    },
    Rule {
        id: "claim-without-evidence",
        severity: Note,
        help: "a claim that can be checked has no source",
        why: "A claim is checked against something. Attach a source, or write checkable = \"no\" if it \
              cannot be checked.",
        example: "[claims.c1]\ntext = \"forty boats\"",
        look: Look::Story(derived::claim_without_evidence),
        mend: None,
    },
    Rule {
        id: "evidence-without-locator",
        severity: Warning,
        help: "evidence names a source but not the place in it, so that nobody can look it up",
        why: "A report of 400 pages is no evidence until somebody says which page. Write a page, a time, \
              a section or an item.",
        example: "evidence = [{ source = \"minutes\" }]",
        look: Look::Story(derived::evidence_without_locator),
        mend: None,
    },
    Rule {
        id: "relative-date",
        severity: Note,
        help: "the wording of a claim has a date that depends on when it is read (“Tuesday”, “last week”), or the \
               text has one and the story has no date",
        why: "“Tuesday” means nothing a week later. The wording of a claim (`says`) should have the date \
              itself; a text can use weekdays if the front matter has its date.",
        example: "[claims.c1]\ntext = \"opened on Tuesday\"\nsays = \"The bridge opened on Tuesday.\"",
        look: Look::Story(dates::relative_date),
        mend: None,
    },
    Rule {
        id: "embed-truncated",
        severity: Note,
        help: "an embedded post is cut off, marked or with an ellipsis at its end",
        why: "What was cut may change what the rest means. Look the post up, and give its address or an \
              archived copy.",
        example: "[embeds.e1]\ntext = \"The bridge is open and…\"\ntruncated = true",
        look: Look::Story(derived::embed_truncated),
        mend: None,
    },
    Rule {
        id: "boilerplate-in-body",
        severity: Note,
        help: "a line of the text is the site's, not the article's: “Sign up for our newsletter”, “Read more:”",
        why: "It came along when the article was copied. It is no part of what was written, and it is \
              counted, hashed and reviewed with it.",
        example: "Sign up for our newsletter",
        look: Look::Story(boilerplate::boilerplate_in_body),
        mend: None,
    },
    Rule {
        id: "duplicate-annotation",
        severity: Warning,
        help: "two quotes, claims, mentions or embeds say the same of the same words",
        why: "It is counted twice and has to be checked twice. Two quotes of the same words with other \
              speakers or cues, and two claims with other wordings, are none.",
        example: "[quotes.q1]\ntext = \"We sail\"\nspeaker = \"brook\"\n[quotes.q2]\ntext = \"We sail\"\n\
                  speaker = \"brook\"",
        look: Look::Story(repeats::duplicate_annotation),
        mend: Some(Mend {
            help: "the later one is taken out, if the two are the same in everything and nothing refers to the later",
            edits: repeats::take_later_out,
        }),
    },
    Rule {
        id: "name-listed-twice",
        severity: Note,
        help: "a person has a name twice: among the aliases, or as the name and an alias",
        why: "Once is enough: a name that is listed again finds nothing more in the text, and may stand where \
              another one was meant.",
        example: "[people.brook]\nname = \"Ada Brook\"\naliases = [\"Brook\", \"Brook\"]",
        look: Look::Story(repeats::name_listed_twice),
        mend: Some(Mend {
            help: "the name is left where it stands first",
            edits: repeats::list_names_once,
        }),
    },
    Rule {
        id: "nothing-annotated",
        severity: Note,
        help: "the story has no quote and no claim; at the gate this is an error",
        why: "There is nothing to decide, so that a gate would be open without anybody having checked \
              anything.",
        example: "The bridge opened at noon.   # with front matter, and nothing below",
        look: Look::Story(derived::nothing_annotated),
        mend: None,
    },
    Rule {
        id: "unknown-rule",
        severity: Error,
        help: "`allow`, or [check] in sayso.toml, has a name that is not a rule, or a level that is none",
        why: "A name that is misspelt allows nothing, and nobody would notice.",
        example: "allow = [\"unmarked-qotation\"]",
        look: Look::Story(unknown_rule),
        mend: None,
    },
    Rule {
        id: "control-character",
        severity: Warning,
        help: "the text contains a control character, which is invisible to readers",
        why: "It was not meant to be read by people, and may steer a terminal or a printer. sayso shows \
              it and never sends it on. Check whether it belongs there.",
        example: "The bridge\\u001b[31m opened at noon.",
        look: Look::Story(hidden::control_characters),
        mend: None,
    },
    Rule {
        id: "mixed-scripts",
        severity: Warning,
        help: "a name or a word of a quote mixes Latin letters with Cyrillic or Greek ones that look alike",
        why: "It looks like one word and is another: a search does not find it, and it may be meant to \
              deceive. Check it letter by letter.",
        example: "[people.brook]\nname = \"Аda Brook\"   # its first letter is Cyrillic",
        look: Look::Story(hidden::mixed_scripts),
        mend: None,
    },
    Rule {
        id: "bidi-control",
        severity: Warning,
        help: "the text contains a character that changes the writing direction of the text after it",
        why: "It can make a text read otherwise than it is stored. sayso shows it and never sends it on. \
              Check whether it belongs there.",
        example: "The bridge \\u202eopened at noon.",
        look: Look::Story(hidden::bidi_controls),
        mend: None,
    },
    Rule {
        id: "orphan-decision",
        severity: Warning,
        help: "a journal decides on a quote or claim that is no longer in the story",
        why: "The item was renamed or removed after somebody decided on it, so that the decision counts \
              for nothing. If it was renamed, decide again; if it was removed, reopen the decision.",
        example: "quotes.q7 was decided in km.jsonl, and the story has no q7",
        look: Look::Review(derived::orphan_decisions),
        mend: None,
    },
];

/// One case in which a rule is reported.
#[derive(Clone, Copy, Debug)]
pub struct When {
    /// The format of the story; empty for every one.
    pub format: &'static str,
    /// When: lower case, no full stop.
    pub help: &'static str,
    /// Why it matters and what to do about it, in full sentences.
    pub why: &'static str,
    /// What it is reported for: lines of a file.
    pub example: &'static str,
}

/// One rule with all cases in which it is reported.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name, as `allow = […]` takes it.
    pub id: &'static str,
    /// Its severity, where nobody sets another.
    pub severity: Severity,
    /// When it is reported, by format.
    pub when: Vec<When>,
    /// What mends its problems at once, if anything does: lower case, no full stop.
    pub mend: Option<&'static str>,
}

/// Returns every rule of the loaders and of [`RULES`], once each, by name.
pub fn all() -> Vec<Row> {
    let same =
        |a: &Format, b: &Format| a.rules.iter().map(|r| r.id).eq(b.rules.iter().map(|r| r.id));
    let tables = (0..FORMATS.len())
        .filter(|at| !FORMATS[..*at].iter().any(|earlier| same(earlier, &FORMATS[*at])));
    let loaders = tables.map(|at| &FORMATS[at]).flat_map(|f| {
        // the formats of annotations have one table
        let is_shared = FORMATS.iter().filter(|other| same(f, other)).count() > 1;
        let format = if is_shared { "annotated" } else { f.name };
        let when = move |r: &'static crate::story::formats::RuleInfo| When {
            format,
            help: r.help,
            why: r.why,
            example: r.example,
        };
        f.rules.iter().map(move |r| (r.id, r.severity, when(r), None))
    });
    let loaded = RULES.iter().map(|r| {
        let when = When { format: "", help: r.help, why: r.why, example: r.example };
        (r.id, r.severity, when, r.mend.map(|mend| mend.help))
    });
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for (id, severity, when, mend) in loaders.chain(loaded) {
        let row = rows.entry(id).or_insert_with(|| Row { id, severity, when: Vec::new(), mend });
        row.mend = row.mend.or(mend);
        row.when.push(when);
    }
    rows.into_values().collect()
}

/// Returns what to write instead of a name that is not a rule.
pub fn instead_of(name: &str) -> String {
    match nearest(name, all().iter().map(|row| row.id)) {
        Some(rule) => format!("Did you mean `{rule}`?"),
        None => "sayso explain lists the rules; severities are note, warning and error.".to_owned(),
    }
}

/// Reports every name in `allow` that is not a rule, at its place in the front matter.
fn unknown_rule(doc: &Document, found: &mut Vec<Problem>) {
    let text = &doc.story.text;
    let front = &text.whole()[..text.body_start()];
    let allow = &doc.story.meta.allow;
    if allow.is_empty() {
        return;
    }
    let rules: Vec<&str> = all().iter().map(|row| row.id).collect();
    for name in allow.iter().filter(|name| !rules.contains(&name.as_str())).take(100) {
        let near = front.find("allow").unwrap_or(front.len());
        let at = front[near..].find(name.as_str()).map(|at| near + at);
        let range = at.map_or(0..0, |at| at..at + name.len());
        let what = format!("`allow` contains {name}, which is not a rule");
        let problem = Problem::new("unknown-rule", Error, text, range, what);
        found.push(problem.hint(instead_of(name)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what is wrong with some tables of rules.
    fn wrong(tables: &[Vec<(&str, Severity, &str)>]) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut known: BTreeMap<&str, Severity> = BTreeMap::new();
        for table in tables {
            for (i, (id, severity, help)) in table.iter().enumerate() {
                if table[..i].iter().any(|(other, _, _)| other == id) {
                    wrong.push(format!("{id} is there twice"));
                }
                if known.insert(id, *severity).is_some_and(|other| other != *severity) {
                    wrong.push(format!("{id} matters in two ways"));
                }
                if id.contains(|c: char| !c.is_ascii_lowercase() && c != '-') {
                    wrong.push(format!("{id} is no name"));
                }
                if help.is_empty() || help.ends_with('.') || help.contains('|') {
                    wrong.push(format!("{id} has no help that fits"));
                }
            }
        }
        wrong
    }

    #[test]
    fn every_rule_is_there_once() {
        let mut tables: Vec<Vec<_>> = FORMATS
            .iter()
            .map(|f| f.rules.iter().map(|r| (r.id, r.severity, r.help)).collect())
            .collect();
        tables.push(RULES.iter().map(|r| (r.id, r.severity, r.help)).collect());
        assert_eq!(wrong(&tables), Vec::<String>::new());
        assert!(all().len() > 25, "{}", all().len());
    }

    #[test]
    fn a_table_can_be_wrong() {
        let one = |id, help| (id, Note, help);
        let check = |tables: &[Vec<(&str, Severity, &str)>]| wrong(tables).join(", ");
        assert_eq!(check(&[vec![one("a", "b")], vec![one("a", "c")]]), "");
        assert_eq!(check(&[vec![one("a", "b"), one("a", "b")]]), "a is there twice");
        assert_eq!(
            check(&[vec![one("a", "b")], vec![("a", Warning, "b")]]),
            "a matters in two ways"
        );
        assert_eq!(check(&[vec![one("A b", "b")]]), "A b is no name");
        assert_eq!(check(&[vec![one("a", "b.")]]), "a has no help that fits");
    }
}
