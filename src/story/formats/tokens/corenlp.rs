//! Quotes that `CoreNLP` found, in its JSON. They are suggestions of that program.
//!
//! The text is exactly that of the words with what stands before and after them. A quote's speaker is the
//! canonical one, else the one that is printed; a mention is given by the numbers of its words.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

use serde_json::value::RawValue;

use crate::story::Text;
use crate::story::formats::json_values::{array, count, each, keys, place, string};
use crate::story::formats::members::{ByContent, Index, Member, json, no_story};
use crate::story::formats::record::{Feature, Link, Record, Region, check_json};
use crate::story::formats::{Format, OpenError, Taker, known_files};
use crate::story::marks::OwnCounting;
use crate::story::marks::rules::Rule;

/// The row of the table of formats.
pub const FORMAT: Format =
    Format::by_content("corenlp", "quotes that CoreNLP found, in its JSON", &["json"]);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "Parses, entities, and other names of people who are not quoted.",
    known: &[known_files::CORENLP],
    index,
    read,
};

/// What is written for a speaker who is not known.
const NOBODY: [&str; 3] = ["Unknown", "null", ""];

/// The most blanks of a text that fill gaps.
const MOST_BLANKS: u32 = 1 << 22;

/// The most words of one person that are followed.
const MOST_SAME: usize = 500;

fn index(file: &Text) -> Result<Index, OpenError> {
    json::index(file, json::Indexing::of("docId"))
}

fn read(member: &Member<'_>, mut taker: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    record(member)?.pass_on(member, FORMAT.name, &mut taker);
    Ok(())
}

/// The words of a text, by sentence.
#[derive(Default)]
struct Words {
    text: String,
    /// The length of the text, in UTF-16 units.
    length: u32,
    /// Places where more was left out than the words say.
    gaps: usize,
    /// How many blanks are in these.
    blanks: u32,
    /// The place of each word, in UTF-16 units.
    places: Vec<Range<u32>>,
    /// The number of the first word of each sentence.
    sentences: Vec<usize>,
}

impl Words {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.length += text.encode_utf16().count() as u32;
    }

    fn word(&mut self, token: &str, is_first: bool) {
        let [word, original, start, before, after] =
            keys(token, ["word", "originalText", "characterOffsetBegin", "before", "after"]);
        let original = string(original).filter(|text| !text.is_empty()).or_else(|| string(word));
        let original = original.unwrap_or_default();
        if is_first && let Some(before) = string(before) {
            self.push(&before);
        }
        let start = count(start).unwrap_or(self.length);
        // what is between two words is not always said; a hole of a million blanks is no text
        let gap = start.saturating_sub(self.length);
        if (1..10_000).contains(&gap) && self.blanks + gap <= MOST_BLANKS {
            self.gaps += 1;
            self.blanks += gap;
            let blanks = " ".repeat(gap as usize);
            self.push(&blanks);
        }
        let begin = self.length;
        self.push(&original);
        self.places.push(begin..self.length);
        if let Some(after) = string(after) {
            self.push(&after);
        }
    }

    fn of(sentences: Option<&RawValue>) -> Self {
        let mut words = Self::default();
        for sentence in array(sentences) {
            words.sentences.push(words.places.len());
            for token in array(keys(sentence.get(), ["tokens"])[0]) {
                let is_first = words.places.is_empty();
                words.word(token.get(), is_first);
            }
        }
        words
    }

    /// Returns the place of some words: the first and the last one.
    fn between(&self, first: u32, last: u32) -> Option<Range<u32>> {
        let (first, last) = (self.places.get(first as usize)?, self.places.get(last as usize)?);
        (first.start <= last.end).then_some(first.start..last.end)
    }
}

fn record<'t>(member: &Member<'t>) -> Result<Record<'t>, OpenError> {
    let whole = member.file.whole();
    let object = &whole[member.at.first().cloned().unwrap_or_default()];
    let [text, sentences, quotes, corefs, date] =
        keys(object, ["text", "sentences", "quotes", "corefs", "docDate"]);
    let words = Words::of(sentences);
    let mut record = Record { counting: OwnCounting::UTF16, ..Record::default() };
    record.meta.date = string(date).map(Cow::into_owned).filter(|date| !date.is_empty());
    let beside = super::beside(member, &[])?;
    record.text = match (beside, string(text)) {
        (Some(story), _) => {
            record.meta = (*story.meta).clone();
            story.body().to_owned().into()
        }
        (None, Some(text)) => text,
        (None, None) if words.text.trim().is_empty() => {
            let hint = "Put the text beside it under the same name, as .txt.";
            return Err(no_story(Path::new(&member.address), "has no words", hint));
        }
        (None, None) => {
            if words.gaps > 0 {
                let what = format!(
                    "the text is put together from words; in {} places it is not known what is between",
                    words.gaps
                );
                let hint = "Put the text beside it under the same name, as .txt.";
                record.report(Rule::TextRebuilt, 0..0, what, hint);
            }
            words.text.clone().into()
        }
    };
    let mut mentions: Vec<(Range<u32>, String)> = Vec::new();
    for (number, value) in array(quotes).into_iter().enumerate() {
        quote((whole, value, number), &words, &mut record, &mut mentions);
    }
    same((whole, corefs), &words, &mut record, &mentions);
    record.suggested = Some(("corenlp".into(), None));
    Ok(record)
}

fn quote<'t>(
    (whole, value, number): (&'t str, &'t RawValue, usize),
    words: &Words,
    record: &mut Record<'t>,
    mentions: &mut Vec<(Range<u32>, String)>,
) {
    let [text, start, end, canonical, speaker, first, last] = keys(
        value.get(),
        [
            "text",
            "beginIndex",
            "endIndex",
            "canonicalSpeaker",
            "speaker",
            "mentionBegin",
            "mentionEnd",
        ],
    );
    let at = place(whole, value.get());
    let id = format!("q{}", number + 1);
    let stretch = count(start).zip(count(end)).filter(|(start, end)| start <= end);
    record.region(Region {
        id: id.clone().into(),
        labels: vec!["quote".into()],
        stretches: stretch.map(|(start, end)| start..end).into_iter().collect(),
        words: string(text),
        at: at.clone(),
        ..Region::default()
    });
    let feature = |name: &'static str, words: Cow<'t, str>| Feature {
        about: id.clone().into(),
        name: name.into(),
        words,
        at: at.clone(),
    };
    record.features.push(feature("form", "direct".into()));
    let known = |name: &Cow<'_, str>| !NOBODY.contains(&name.trim());
    let name = string(canonical).filter(known).or_else(|| string(speaker).filter(known));
    if let Some(name) = name {
        record.features.push(feature("who", name));
    }
    let mention = count(first).zip(count(last)).and_then(|(a, b)| words.between(a, b));
    if let Some(mention) = mention {
        let own = format!("{id}.speaker");
        mentions.push((mention.clone(), own.clone()));
        record.regions.push(Region {
            id: own.clone().into(),
            labels: vec!["speaker".into()],
            stretches: vec![mention],
            at: at.clone(),
            ..Region::default()
        });
        record.links.push(Link { label: "speaker".into(), from: id.into(), to: own.into(), at });
    }
}

/// Adds the other names of whoever is named as a speaker.
fn same<'t>(
    (whole, corefs): (&'t str, Option<&'t RawValue>),
    words: &Words,
    record: &mut Record<'t>,
    mentions: &[(Range<u32>, String)],
) {
    let Some(corefs) = corefs else { return };
    let mut number = 0;
    each(corefs.get(), &mut |_, chain| {
        let places = array(Some(chain)).into_iter().take(MOST_SAME).filter_map(|mention| {
            let [kind, sentence, start, end] =
                keys(mention.get(), ["type", "sentNum", "startIndex", "endIndex"]);
            let first = *words.sentences.get(count(sentence)?.checked_sub(1)? as usize)? as u32;
            let (start, end) = (count(start)?.checked_sub(1)?, count(end)?.checked_sub(2)?);
            let is_pronoun = string(kind).is_some_and(|kind| kind == "PRONOMINAL");
            Some((words.between(first.checked_add(start)?, first.checked_add(end)?)?, is_pronoun))
        });
        let places: Vec<(Range<u32>, bool)> = places.collect();
        let speakers = mentions.iter().filter(|(m, _)| places.iter().any(|(p, _)| p == m));
        let mut ids: Vec<Cow<'t, str>> = speakers.map(|(_, id)| id.clone().into()).collect();
        if ids.is_empty() {
            return true;
        }
        let at = place(whole, chain.get());
        let is_new = |p: &Range<u32>| !mentions.iter().any(|(m, _)| m == p);
        for (stretch, _) in places.into_iter().filter(|(p, is_pronoun)| !is_pronoun && is_new(p)) {
            number += 1;
            let id = format!("m{number}");
            ids.push(id.clone().into());
            record.regions.push(Region {
                id: id.into(),
                labels: vec!["speaker".into()],
                stretches: vec![stretch],
                at: at.clone(),
                ..Region::default()
            });
        }
        if ids.len() > 1 {
            record.same.push((ids, at));
        }
        true
    });
}
