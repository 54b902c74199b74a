//! Speech events of debates, as the shared task on speaker attribution (`SpkAtt`) has them: sentences of
//! words, and for each cue the words of its roles, as `SENTENCE:WORD`. There are two shapes: lists of
//! sentences and of annotations, or an object with both for each sentence.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use serde_json::value::RawValue;

use crate::story::Text;
use crate::story::formats::json_values::{array, each, is_object, keys, place, scalar, strings};
use crate::story::formats::members::{ByContent, Index, Member, json, no_story};
use crate::story::formats::record::{Event, Record, Region, check_json};
use crate::story::formats::{Format, OpenError, Taker, known_files};
use crate::story::marks::OwnCounting;
use crate::story::marks::rules::Rule;

/// The row of the table of formats.
pub const FORMAT: Format =
    Format::by_content("spkatt", "speech events of debates (SpkAtt)", &["json"]);

/// How its files are read.
pub const BY_CONTENT: ByContent = ByContent {
    format: &FORMAT,
    lost: "Nothing; blanks and paragraphs of the text are not in the file.",
    known: &[known_files::SPKATT],
    index,
    read,
};

/// The roles of an event.
const ROLES: [&str; 8] = ["Cue", "PTC", "Source", "Addr", "Message", "Topic", "Medium", "Evidence"];

fn index(file: &Text) -> Result<Index, OpenError> {
    json::index(file, json::Indexing::of("FileName"))
}

fn read(member: &Member<'_>, mut taker: Taker<'_>) -> Result<(), OpenError> {
    check_json(member)?;
    record(member)?.pass_on(member, FORMAT.name, &mut taker);
    Ok(())
}

/// A text that is put together, with the place of each word.
#[derive(Default)]
struct Rebuilt {
    text: String,
    /// The place of each word, by the ID of its sentence and its number in it.
    words: HashMap<(String, u32), Range<u32>>,
}

impl Rebuilt {
    fn sentence(&mut self, id: &str, words: &[Cow<'_, str>]) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let mut is_first = true;
        for (number, word) in words.iter().enumerate() {
            let closes = |c: char| ".,;:!?)]}»“”…%".contains(c);
            let opened = self.text.ends_with(['(', '[', '{', '„', '«', '‚']);
            if !is_first && !opened && !word.chars().all(closes) {
                self.text.push(' ');
            }
            is_first = false;
            let start = self.text.len() as u32;
            self.text.push_str(word);
            self.words.insert((id.to_owned(), number as u32), start..self.text.len() as u32);
        }
    }

    /// Returns the stretches of words such as `7:5`, and how many there are not.
    fn stretches(&self, ids: &[Cow<'_, str>]) -> (Vec<Range<u32>>, usize) {
        let mut missing = 0;
        let mut places: Vec<Range<u32>> = Vec::new();
        for id in ids {
            let word = id.rsplit_once(':').and_then(|(sentence, word)| {
                self.words.get(&(sentence.trim().to_owned(), word.trim().parse().ok()?))
            });
            match word {
                Some(place) => places.push(place.clone()),
                None => missing += 1,
            }
        }
        places.sort_by_key(|place| place.start);
        let mut stretches: Vec<Range<u32>> = Vec::new();
        for place in places {
            let between = stretches
                .last()
                .and_then(|last| self.text.get(last.end as usize..place.start as usize));
            match stretches.last_mut() {
                Some(last)
                    if place.start < last.end || between.is_some_and(|b| b.trim().is_empty()) =>
                {
                    last.end = last.end.max(place.end);
                }
                _ => stretches.push(place),
            }
        }
        (stretches, missing)
    }
}

fn record<'t>(member: &Member<'t>) -> Result<Record<'t>, OpenError> {
    let whole = member.file.whole();
    let object = &whole[member.at.first().cloned().unwrap_or_default()];
    let mut rebuilt = Rebuilt::default();
    let mut annotations: Vec<&RawValue> = Vec::new();
    let [sentences, listed] = keys(object, ["Sentences", "Annotations"]);
    if sentences.is_some() {
        for (number, sentence) in array(sentences).into_iter().enumerate() {
            let [id, words] = keys(sentence.get(), ["SentenceId", "Tokens"]);
            let id = scalar(id).unwrap_or_else(|| number.to_string().into());
            rebuilt.sentence(&id, &strings(words));
        }
        annotations = array(listed);
    } else {
        each(object, &mut |id, value| {
            if is_object(value) {
                let [words, listed] = keys(value.get(), ["Tokens", "Annotations"]);
                rebuilt.sentence(id, &strings(words));
                annotations.extend(array(listed));
            }
            true
        });
    }
    if rebuilt.text.is_empty() {
        let hint = "Export it again, with its sentences.";
        return Err(no_story(std::path::Path::new(&member.address), "has no words", hint));
    }
    let mut record = Record { counting: OwnCounting::PLACED, ..Record::default() };
    let what = "the text is put together from words: nothing says where blanks and paragraphs are";
    let hint = "Spans are right; compare the text with the original where its form matters.";
    record.report(Rule::TextRebuilt, 0..0, what.to_owned(), hint);
    for (number, annotation) in annotations.into_iter().enumerate() {
        event((whole, annotation), number, &rebuilt, &mut record);
    }
    record.text = rebuilt.text.into();
    Ok(record)
}

fn event<'t>(
    (whole, annotation): (&'t str, &'t RawValue),
    number: usize,
    rebuilt: &Rebuilt,
    record: &mut Record<'t>,
) {
    let at = place(whole, annotation.get());
    let id = format!("e{}", number + 1);
    let mut roles = Vec::new();
    for (role, value) in ROLES.into_iter().zip(keys(annotation.get(), ROLES)) {
        let ids = strings(value);
        let (stretches, missing) = rebuilt.stretches(&ids);
        if missing > 0 {
            let what = format!("{missing} words of {role} in {id} are in no sentence");
            let hint = "Words are given as SENTENCE:WORD, both from the first on.";
            record.report(Rule::DanglingId, at.clone(), what, hint);
        }
        if stretches.is_empty() {
            continue;
        }
        let region = format!("{id}.{}", role.to_lowercase());
        roles.push((role, Cow::from(region.clone()), at.clone()));
        record.regions.push(Region {
            id: region.into(),
            labels: vec![role.into()],
            stretches,
            at: at.clone(),
            ..Region::default()
        });
    }
    record.events.push(Event { id: id.into(), label: "SpeechEvent".into(), roles, at });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_a_text_with_their_places() {
        let mut rebuilt = Rebuilt::default();
        rebuilt.sentence("7", &["Ada".into(), "sagte".into(), ":".into(), "Ja".into(), "!".into()]);
        rebuilt.sentence("8", &["(".into(), "船".into(), ")".into()]);
        assert_eq!(rebuilt.text, "Ada sagte: Ja!\n(船)");
        let check = |ids: &[&str]| {
            let ids: Vec<Cow<'_, str>> = ids.iter().map(|id| (*id).into()).collect();
            let (stretches, missing) = rebuilt.stretches(&ids);
            let words: Vec<&str> =
                stretches.iter().map(|s| &rebuilt.text[s.start as usize..s.end as usize]).collect();
            (words.join("|"), missing)
        };
        assert_eq!(check(&["7:4", "7:3", "7:0"]), ("Ada|Ja!".into(), 0));
        assert_eq!(check(&["8:1", "8:9", "x", "9:0"]), ("船".into(), 3));
    }
}
