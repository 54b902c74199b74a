//! The results of an annotation: regions of the text, what links them, and what is said of them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use serde_json::value::RawValue;

use crate::story::formats::html::references::decoded;
use crate::story::formats::json_values::{
    self, array, count, keys, number, scalar, string, strings,
};
use crate::story::formats::members::Member;
use crate::story::formats::record::regions::{at, id_of, range};
use crate::story::formats::record::{Feature, Link, Record, Region};

/// The most results whose words are compared to choose a text.
const COMPARED: usize = 5;

/// The largest labelling configuration that is read, in bytes.
const LARGEST_CONFIG: u64 = 256 << 10;

/// The tags of a labelling configuration that show a text.
const TEXT_TAGS: [&str; 3] = ["<Text", "<HyperText", "<Paragraphs"];

/// Reads the results of an annotation.
pub(super) fn read<'t>(
    whole: &'t str,
    results: &[&'t RawValue],
    is_html: bool,
    record: &mut Record<'t>,
) {
    let mut reader =
        Reader { whole, is_html, record, known: HashMap::new(), unread: 0, first: None };
    for (number, result) in results.iter().enumerate() {
        reader.result(number, result);
    }
    let Reader { unread, first, .. } = reader;
    let first = first.unwrap_or_default();
    record.report_unread(
        unread,
        first,
        ("result without a place in the text", "results without a place in the text"),
    );
}

struct Reader<'t, 'r> {
    whole: &'t str,
    is_html: bool,
    record: &'r mut Record<'t>,
    /// The positions of regions by their IDs.
    known: HashMap<Cow<'t, str>, usize>,
    /// How many results are not read, and where the first is.
    unread: usize,
    first: Option<Range<usize>>,
}

impl<'t> Reader<'t, '_> {
    fn result(&mut self, number: usize, result: &'t RawValue) {
        let place = at(self.whole, result);
        let [id, sort, control, value, meta, score] =
            keys(result.get(), ["id", "type", "from_name", "value", "meta", "score"]);
        let sort = scalar(sort).unwrap_or_default();
        if sort == "relation" {
            self.relation(result, place);
            return;
        }
        let Some(value) = value else { return self.pass_over(place) };
        let control = scalar(control).unwrap_or_default();
        let id = id_of(id, ("r", number));
        if let Some(score) = json_values::number(score) {
            self.record.scores.insert(id.clone(), score);
        }
        let ranges = self.ranges(value.get());
        let known = self.known.get(&id).copied();
        if known.is_none() && ranges.is_none() {
            return self.pass_over(place);
        }
        let labels = if sort.ends_with("labels") || sort == "labels" {
            strings(keys(value.get(), [&*sort])[0])
        } else {
            Vec::new()
        };
        self.take_region((id.clone(), known), (ranges, value), (&labels, &control), &place);
        if labels.is_empty() {
            self.features((&id, &control, &sort), value, &place);
        }
        for words in strings(meta.and_then(|meta| keys(meta.get(), ["text"])[0])) {
            self.record.notes.push(Feature {
                about: id.clone(),
                name: "".into(),
                words,
                at: place.clone(),
            });
        }
    }

    /// Adds a region, or the labels of another control to one that is known.
    fn take_region(
        &mut self,
        (id, known): (Cow<'t, str>, Option<usize>),
        (ranges, value): (Option<Vec<Range<u32>>>, &'t RawValue),
        (labels, control): (&[Cow<'t, str>], &str),
        place: &Range<usize>,
    ) {
        let full = || match (labels.first(), control) {
            (Some(label), control) if !control.is_empty() => format!("{control}/{label}"),
            _ => String::new(),
        };
        if let Some(at) = known {
            let region = &mut self.record.regions[at];
            if region.labels.is_empty() {
                (region.full, region.at) = (full(), place.clone());
            }
            region.labels.extend_from_slice(labels);
            return;
        }
        self.known.insert(id.clone(), self.record.regions.len());
        let [words, choices] = keys(value.get(), ["text", "choices"]);
        // of a text area the text is what was typed
        let words = string(words).filter(|_| choices.is_none());
        let (labels, full) = (labels.to_vec(), full());
        let stretches = ranges.unwrap_or_default();
        self.record.region(Region { id, labels, full, stretches, words, at: place.clone() });
    }

    /// Returns the ranges of a value; `None` for one without a place in the text, such as a choice about
    /// the whole task or a part of a picture.
    fn ranges(&self, value: &str) -> Option<Vec<Range<u32>>> {
        let [start, global] = keys(value, ["start", "globalOffsets"]);
        if let Some(global) = global {
            return Some(range(global.get()).into_iter().collect());
        }
        let start = start?;
        // a place in a page or a dialogue, or a time in seconds
        let is_elsewhere = keys(value, ["startOffset"])[0].is_some()
            || (count(Some(start)).is_none()
                && number(Some(start)).is_none_or(|n| n.fract() != 0.0));
        if self.is_html || is_elsewhere {
            return None;
        }
        Some(range(value).into_iter().collect())
    }

    /// Takes what is said about a region.
    fn features(
        &mut self,
        (id, control, sort): (&Cow<'t, str>, &Cow<'t, str>, &str),
        value: &'t RawValue,
        place: &Range<usize>,
    ) {
        let key = match sort {
            "textarea" => "text",
            other => other,
        };
        let Some(found) = keys(value.get(), [key])[0] else { return };
        let name = if control.is_empty() { Cow::from(sort.to_owned()) } else { control.clone() };
        let mut all = strings(Some(found));
        if all.is_empty() {
            // taxonomies are lists of paths
            all = array(Some(found))
                .into_iter()
                .map(|path| strings(Some(path)).join("/").into())
                .collect();
        }
        for words in all {
            let feature =
                Feature { about: id.clone(), name: name.clone(), words, at: place.clone() };
            self.record.features.push(feature);
        }
    }

    fn relation(&mut self, result: &'t RawValue, place: Range<usize>) {
        let [from, to, direction, labels] =
            keys(result.get(), ["from_id", "to_id", "direction", "labels"]);
        let (Some(from), Some(to)) = (scalar(from), scalar(to)) else {
            return self.pass_over(place);
        };
        let mut labels = strings(labels);
        if labels.is_empty() {
            labels.push("relation".into());
        }
        let ends = match scalar(direction).as_deref() {
            Some("left") => (to, from),
            _ => (from, to),
        };
        for label in labels {
            let (from, to) = ends.clone();
            self.record.links.push(Link { label, from, to, at: place.clone() });
        }
    }

    fn pass_over(&mut self, place: Range<usize>) {
        self.unread += 1;
        self.first.get_or_insert(place);
    }
}

/// Returns the names of the controls that results are about: often those of the data, too.
pub(super) fn text_names(results: &[&RawValue]) -> Vec<String> {
    let mut names = Vec::new();
    for result in results.iter().take(COMPARED) {
        let [name, value] = keys(result.get(), ["to_name", "value"]);
        let has_range = value.is_some_and(|value| keys(value.get(), ["start"])[0].is_some());
        if let Some(name) = scalar(name).filter(|_| has_range)
            && !names.iter().any(|known| *known == name)
        {
            names.push(name.into_owned());
        }
    }
    names
}

/// Returns true if some results repeat their words, and these stand in a text.
pub(super) fn fit(results: &[&RawValue], text: &str) -> bool {
    let words = results.iter().take(COMPARED).filter_map(|result| {
        let value = keys(result.get(), ["value"])[0]?;
        let [words, labels] = keys(value.get(), ["text", "labels"]);
        labels.and(string(words)).filter(|words| !words.is_empty())
    });
    let mut any = false;
    words.into_iter().all(|words| {
        any = true;
        text.contains(&*words)
    }) && any
}

/// Returns true if results are about a text in HTML.
pub(super) fn has_html(results: &[&RawValue]) -> bool {
    results.iter().take(COMPARED).any(|result| {
        string(keys(result.get(), ["type"])[0]).is_some_and(|sort| sort.starts_with("hypertext"))
    })
}

/// Returns the words of a text in HTML, as offsets count them: what is between the tags.
pub(super) fn text_of_html(html: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(html.len()), html);
    // where nothing closes a comment or a tag, nothing does further on
    let (mut comments_end, mut tags_end) = (true, true);
    while let Some(at) = memchr::memchr2(b'<', b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        let end = if rest.starts_with("<!--") {
            let end = if comments_end { rest.find("-->") } else { None };
            comments_end = end.is_some();
            end.map(|end| end + 3)
        } else if rest.starts_with('<') && is_tag {
            let end = if tags_end { rest.find('>') } else { None };
            tags_end = end.is_some();
            end.map(|end| end + 1)
        } else {
            None
        };
        if let Some(end) = end {
            rest = &rest[end..];
            continue;
        }
        let (word, length) = reference(rest);
        out.push_str(&word);
        rest = &rest[length..];
    }
    out + rest
}

/// The longest reference to a character, in bytes.
const LONGEST_REFERENCE: usize = 12;

/// Returns what the reference or character at the start of a text stands for, and its length.
fn reference(text: &str) -> (Cow<'_, str>, usize) {
    let end = text.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';');
    if let Some(end) = end.filter(|_| text.starts_with('&')) {
        let word = decoded(&text[..=end]);
        if word != text[..=end] {
            return (word, end + 1);
        }
    }
    let first = text.chars().next().map_or(0, char::len_utf8);
    (text[..first].into(), first)
}

/// Returns the keys of the data that a labelling configuration beside the file shows as a text.
pub(super) fn config_names(member: &Member<'_>) -> Vec<String> {
    let folder = member.path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let stem = member.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let names = [
        format!("{stem}.xml"),
        format!("{stem}-config.xml"),
        "config.xml".to_owned(),
        "label_config.xml".to_owned(),
        "labeling_config.xml".to_owned(),
        "LabelingConfig.xml".to_owned(),
        "LabelingConfig.txt".to_owned(),
    ];
    let folder = folder.unwrap_or(std::path::Path::new(""));
    let found = names.iter().map(|name| folder.join(name)).find(|path| member.files.is_file(path));
    let read = found.and_then(|path| member.files.read_plain(&path, LARGEST_CONFIG).ok());
    let text = String::from_utf8(read.unwrap_or_default()).unwrap_or_default();
    text_values(&text)
}

/// Returns the `value="$x"` of the tags of a configuration that show a text.
fn text_values(config: &str) -> Vec<String> {
    let mut values = Vec::new();
    for tag in TEXT_TAGS {
        for (at, _) in config.match_indices(tag) {
            let rest = &config[at + tag.len()..];
            let own = rest.split('>').next().unwrap_or_default();
            let value = own.split_once("value=").map(|(_, value)| value.trim_start());
            let value = value.and_then(|value| value.get(1..)?.strip_prefix('$'));
            let name = value.and_then(|value| value.split(['"', '\'']).next());
            values.extend(name.filter(|_| own.starts_with(char::is_whitespace)).map(str::to_owned));
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_configuration_says_which_key_is_the_text() {
        let config = "<View><Header value=\"$title\"/><Text name=\"t\" value=\"$article\"/>\
                      <TextArea name=\"x\" value=\"$no\"/><HyperText value='$page' name=\"h\"/></View>";
        assert_eq!(text_values(config), ["article", "page"]);
        assert!(text_values("<Text value=").is_empty());
    }

    #[test]
    fn the_words_of_html_are_what_is_between_tags() {
        assert_eq!(text_of_html("<p>A &amp; b</p><!-- x > y --> 3 < 4 &#x8239;"), "A & b 3 < 4 船");
        assert_eq!(text_of_html("<p broken & &nbsp;"), "<p broken & \u{a0}");
    }
}
