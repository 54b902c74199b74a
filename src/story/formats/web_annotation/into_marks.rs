//! From annotations to marks: spans with labels, links between them, names, notes and replies.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::ops::Range;

use super::annotation::{Annotation, Named, Purpose, Selector, last_word};
use super::place::{Places, Unplaced};
use super::source::{self, normalised};
use crate::story::marks::labels::{Labels, Meaning};
use crate::story::marks::problems::{Problems, short};
use crate::story::marks::rules::Rule;
use crate::story::marks::{Marks, Name, OwnCounting, Suggested};

/// The annotations of one text, with what they are called here and who replies to them.
pub(super) struct Annotations<'t> {
    pub list: Vec<Annotation<'t>>,
    /// The ID of each in the story: what stands behind the last `/` or `#` of its own, if that is enough.
    ids: Vec<String>,
    /// The position of each by its own ID.
    positions: HashMap<String, usize>,
    /// The words of replies to each, with the names of who replied.
    replies: Vec<String>,
    /// True for one that is a reply.
    is_reply: Vec<bool>,
    /// True if sayso wrote them: then the program is whoever suggested something.
    is_own: bool,
    /// The addresses of the text, without what makes no difference.
    sources: BTreeSet<String>,
}

impl<'t> Annotations<'t> {
    /// Takes the annotations of a text.
    pub(super) fn of(list: Vec<Annotation<'t>>) -> Self {
        let ids = ids(&list);
        let mut positions = HashMap::new();
        for (at, annotation) in list.iter().enumerate().filter(|(_, a)| !a.id.is_empty()) {
            positions.entry(annotation.id.to_string()).or_insert(at);
        }
        let count = list.len();
        let mut all = Self {
            is_own: list.iter().any(|annotation| annotation.own.is_some()),
            list,
            ids,
            positions,
            replies: vec![String::new(); count],
            is_reply: vec![false; count],
            sources: BTreeSet::new(),
        };
        all.find_replies();
        all.find_sources();
        all
    }

    /// Returns the addresses of the text, as written.
    pub(super) fn sources(&self) -> Vec<Cow<'t, str>> {
        let mut known = BTreeSet::new();
        let targets = self.list.iter().flat_map(|annotation| &annotation.targets);
        let sources = targets.map(|target| &target.source).filter(|s| {
            !s.is_empty() && !self.positions.contains_key(&***s) && known.insert(normalised(s))
        });
        sources.cloned().collect()
    }

    /// The first annotation says which text all are about.
    fn find_sources(&mut self) {
        let mut sources = BTreeSet::new();
        for annotation in &self.list {
            let first = annotation.targets.first().map(|target| &*target.source);
            if let Some(source) = first.filter(|source| !self.positions.contains_key(*source)) {
                sources.insert(normalised(source).to_owned());
            }
        }
        self.sources = sources;
    }

    fn find_replies(&mut self) {
        let mut order: Vec<usize> = (0..self.list.len()).collect();
        order.sort_by_key(|at| self.list[*at].created.as_ref());
        for at in order {
            let Some(root) = self.root_of(at) else { continue };
            self.is_reply[at] = true;
            let annotation = &self.list[at];
            let (replies, notes) = (&mut self.replies[root], &annotation.notes);
            for note in notes.iter().map(|note| note.trim()).filter(|note| !note.is_empty()) {
                if !replies.is_empty() {
                    replies.push('\n');
                }
                let _ = match &*annotation.by {
                    "" => write!(replies, "Reply: {note}"),
                    by => write!(replies, "Reply of {by}: {note}"),
                };
            }
        }
    }

    /// Returns the annotation to which a reply belongs in the end.
    fn root_of(&self, at: usize) -> Option<usize> {
        let mut root = None;
        let mut next = at;
        // a reply to a reply …, or a circle
        for _ in 0..100 {
            let annotation = &self.list[next];
            let named = annotation.replies_to.iter().find_map(|id| self.positions.get(&**id));
            let target = match annotation.targets.as_slice() {
                [one] if one.selector.is_none() && annotation.motivation != "linking" => {
                    self.positions.get(&*one.source)
                }
                _ => None,
            };
            match named.or(target) {
                Some(above) if *above != next && *above != at => {
                    (root, next) = (Some(*above), *above);
                }
                _ => break,
            }
        }
        root.or_else(|| (!self.list[at].replies_to.is_empty()).then_some(at))
            .filter(|root| *root != at)
    }

    /// Returns what sayso itself wrote of the story.
    pub(super) fn own(&self) -> Option<&str> {
        self.list.iter().find_map(|annotation| annotation.own.as_deref())
    }

    fn is_here(&self, source: &str) -> bool {
        source.is_empty()
            || self.sources.contains(normalised(source))
            || self.positions.contains_key(source)
    }

    /// Returns the selectors of the words in this text, each with its annotation, by position.
    pub(super) fn selectors(&self) -> Vec<(usize, &Selector<'t>)> {
        let mut all = Vec::new();
        for (at, annotation) in self.list.iter().enumerate() {
            let here = annotation.targets.iter().filter(|target| self.is_here(&target.source));
            all.extend(here.filter_map(|target| Some((at, target.selector.as_ref()?))));
        }
        all
    }

    /// Returns the ID of an annotation in the story.
    pub(super) fn id(&self, at: usize) -> &str {
        &self.ids[at]
    }

    fn named(&self, named: &Named<'_>) -> Option<usize> {
        self.positions.get(&*named.address).copied()
    }

    /// Returns the labels of an annotation.
    fn labels(&self, at: usize) -> Vec<Name<'_>> {
        let annotation = &self.list[at];
        let tags = annotation.tags.iter().map(|tag| Name::of(tag.trim()));
        let classes = annotation.named.iter().filter(|one| one.purpose == Purpose::Tag);
        let classes = classes.filter(|one| self.named(one).is_none()).map(|one| Name {
            label: if one.label.is_empty() { last_word(&one.address) } else { &one.label },
            full: &one.address,
            value: "",
        });
        tags.chain(classes).filter(|name| !name.label.is_empty()).collect()
    }

    /// Returns the text of a comment, if an annotation without a label that means something is one.
    pub(super) fn comment(&self, at: usize, labels: &Labels) -> Option<String> {
        let annotation = &self.list[at];
        let means = |name: &Name<'_>| labels.of(*name).is_some();
        if self.is_reply[at] || self.labels(at).iter().any(means) {
            return None;
        }
        let notes = annotation.describes.iter().chain(&annotation.notes);
        let notes = notes.map(|note| note.trim()).chain([&*self.replies[at]]);
        let words: Vec<&str> = notes.filter(|note| !note.is_empty()).collect();
        (!words.is_empty()).then(|| words.join("\n"))
    }

    /// Takes the preset that fits the tags.
    pub(super) fn choose(&self, labels: &mut Labels) {
        let all: Vec<Name<'_>> = (0..self.list.len()).flat_map(|at| self.labels(at)).collect();
        labels.choose(|label| all.iter().any(|name| name.all().any(|one| one == label)));
    }
}

/// Returns the IDs that annotations have in a story: as short as they can be.
fn ids(annotations: &[Annotation<'_>]) -> Vec<String> {
    let shorter = |annotation: &Annotation<'_>| {
        let whole = annotation.id.to_string();
        let last = source::decoded(last_word(&annotation.id));
        // as sayso writes them
        let bare = ["quotes.", "claims."].iter().find_map(|kind| last.strip_prefix(kind));
        let bare = bare.unwrap_or(&last).to_owned();
        [bare, last, whole]
    };
    let all: Vec<[String; 3]> = annotations.iter().map(shorter).collect();
    let mut count: HashMap<&str, u32> = HashMap::new();
    for name in all.iter().flat_map(|[bare, last, _]| [Some(bare), (last != bare).then_some(last)])
    {
        *count.entry(name.map_or("", String::as_str)).or_default() += 1;
    }
    let id = |(at, names): (usize, &[String; 3])| {
        let [bare, last, whole] = names;
        let is_alone = |name: &String| !name.is_empty() && count.get(name.as_str()) == Some(&1);
        let short = [bare, last].into_iter().find(|name| is_alone(name));
        match short.unwrap_or(whole).as_str() {
            "" => format!("a{}", at + 1),
            name => name.to_owned(),
        }
    };
    all.iter().enumerate().map(id).collect()
}

/// Counts of what is not read, each with the place of the first.
type Counts<'a> = BTreeMap<&'a str, (u32, Range<usize>)>;

/// Makes the marks of annotations whose words have these places.
pub(super) fn marks<'a>(
    all: &'a Annotations<'a>,
    places: &Places,
    labels: &Labels,
    problems: &mut Problems,
) -> Marks<'a> {
    let mut making = Making {
        all,
        labels,
        problems,
        marks: Marks::counting(OwnCounting::PLACED),
        unread: Counts::new(),
        bodies: (0, 0..0),
        others: (0, 0..0),
        whole: (0, 0..0),
        comments: (0, 0..0),
    };
    let mut spans: Vec<Vec<Range<u32>>> = vec![Vec::new(); all.list.len()];
    let mut has_words = vec![false; all.list.len()];
    for ((at, selector), place) in all.selectors().into_iter().zip(&places.list) {
        has_words[at] = true;
        match place {
            Ok(span) => spans[at].push(span.start..span.end),
            Err(why) => making.report_unplaced(at, selector, *why),
        }
    }
    for at in 0..all.list.len() {
        making.annotation(at, has_words[at].then(|| std::mem::take(&mut spans[at])));
    }
    making.report();
    making.marks
}

struct Making<'a, 'p> {
    all: &'a Annotations<'a>,
    labels: &'p Labels,
    problems: &'p mut Problems,
    marks: Marks<'a>,
    unread: Counts<'a>,
    /// Bodies at addresses, targets in other texts, annotations of a whole text, comments.
    bodies: (u32, Range<usize>),
    others: (u32, Range<usize>),
    whole: (u32, Range<usize>),
    comments: (u32, Range<usize>),
}

fn count(counter: &mut (u32, Range<usize>), at: &Range<usize>) {
    if counter.0 == 0 {
        counter.1 = at.clone();
    }
    counter.0 += 1;
}

impl<'a> Making<'a, '_> {
    /// Makes the span of an annotation with these stretches, and what is said about it; `None` if it is
    /// about no words.
    fn annotation(&mut self, at: usize, stretches: Option<Vec<Range<u32>>>) {
        let all = self.all;
        let annotation = &all.list[at];
        for target in &annotation.targets {
            for name in &target.unread {
                self.unread.entry(name).or_insert_with(|| (0, annotation.at.clone())).0 += 1;
            }
            if target.selector.is_some() && !all.is_here(&target.source) {
                count(&mut self.others, &annotation.at);
            }
        }
        if all.is_reply[at] {
            return;
        }
        let Some(stretches) = stretches else { return self.without_words(at) };
        let id = all.id(at);
        let mut names = all.labels(at);
        let main = names.iter().position(|name| self.labels.of(*name).is_some()).unwrap_or(0);
        let name = if names.is_empty() {
            let is_bare = annotation.notes.is_empty() && annotation.describes.is_empty();
            let word = if is_bare { "highlighting" } else { "commenting" };
            Name::of(if annotation.motivation.is_empty() { word } else { &annotation.motivation })
        } else {
            names.remove(main)
        };
        if !self.marks.span((id, name), stretches, None, annotation.at.clone()) {
            let what = format!("two annotations have the ID {}", short(&annotation.id, 80));
            let hint = "Give one of them another ID; what refers to it means the first.";
            self.problems.add(Rule::DuplicateId, &annotation.at, what, hint);
        }
        let place = || annotation.at.clone();
        for name in names {
            if Labels::form_of_word(name.label).or_else(|| self.labels.form(name.label)).is_some() {
                self.marks.feature(id, "form", name.label, place());
            } else {
                self.marks.feature(id, name.label, "", place());
            }
        }
        self.people(at);
        self.links(at, name);
        let meaning = self.labels.of(name);
        let mut describes = annotation.describes.iter();
        if meaning == Some(Meaning::Claim)
            && let Some(says) = describes.next()
        {
            self.marks.feature(id, "says", says, place());
        }
        let notes = describes.chain(&annotation.notes).map(|note| note.trim());
        let notes = notes.chain([&*all.replies[at]]);
        for note in notes.filter(|note| !note.is_empty()) {
            match meaning {
                None => count(&mut self.comments, &annotation.at),
                Some(Meaning::Ignore) => {}
                Some(_) => self.marks.note(id, note, place()),
            }
        }
        let by = match (&*annotation.by, &*annotation.generator) {
            (_, name) if all.is_own && !name.is_empty() => name,
            _ if !annotation.is_machine => return,
            ("", _) => "a program",
            (name, _) => name,
        };
        self.marks.suggestions.push(Suggested { about: id, by, score: None });
    }

    /// Adds the names and addresses of whom an annotation identifies.
    fn people(&mut self, at: usize) {
        let all = self.all;
        let (annotation, id) = (&all.list[at], all.id(at));
        let mut names: Vec<&str> = annotation.who.iter().map(|name| name.trim()).collect();
        let entries = annotation.named.iter().filter(|one| one.purpose == Purpose::Who);
        let entries: Vec<&Named<'_>> = entries.filter(|one| all.named(one).is_none()).collect();
        names.extend(entries.iter().map(|one| one.label.trim()));
        names.retain(|name| !name.is_empty());
        if let ([], [one, ..]) = (names.as_slice(), entries.as_slice()) {
            names.push(last_word(&one.address));
        }
        names.sort_unstable();
        names.dedup();
        for name in names {
            self.marks.feature(id, "who", name, annotation.at.clone());
        }
        let addresses = annotation.same_as.iter().chain(entries.iter().map(|one| &one.address));
        for address in addresses {
            self.marks.entry(id, address, annotation.at.clone());
        }
    }

    /// Adds the links of an annotation to others, with its own label.
    fn links(&mut self, at: usize, name: Name<'a>) {
        let all = self.all;
        let annotation = &all.list[at];
        for named in &annotation.named {
            let Some(other) = all.named(named) else {
                if matches!(named.purpose, Purpose::Note | Purpose::Link) {
                    count(&mut self.bodies, &annotation.at);
                }
                continue;
            };
            let is_item = self.labels.of(name).is_some_and(|meaning| {
                matches!(meaning, Meaning::Quote | Meaning::Unsourced | Meaning::Claim)
            });
            let label = match &*named.label {
                "" if is_item => Name::of("linking"),
                "" => name,
                label => Name::of(label),
            };
            let is_inside = self.labels.of(label) == Some(Meaning::Inside);
            let (from, to) = if is_inside { (at, other) } else { (other, at) };
            let ends = (all.id(from), all.id(to));
            self.marks.relation(("", label), ends, annotation.at.clone());
        }
    }

    /// Reads an annotation that is about no words: a link between two others, or one of a whole text.
    fn without_words(&mut self, at: usize) {
        let all = self.all;
        let annotation = &all.list[at];
        if annotation.own.is_some() {
            return;
        }
        let ends: Vec<usize> = annotation
            .targets
            .iter()
            .filter_map(|target| all.positions.get(&*target.source).copied())
            .collect();
        if let [from, others @ ..] = ends.as_slice()
            && !others.is_empty()
        {
            let name = all.labels(at).into_iter().next();
            let name = name.unwrap_or(Name::of(&annotation.motivation));
            for to in others {
                let ends = (all.id(*from), all.id(*to));
                self.marks.relation(("", name), ends, annotation.at.clone());
            }
            return;
        }
        let by_address = |one: &&Named<'_>| matches!(one.purpose, Purpose::Note | Purpose::Link);
        for _ in annotation.named.iter().filter(by_address) {
            count(&mut self.bodies, &annotation.at);
        }
        if annotation.targets.iter().all(|target| target.unread.is_empty()) {
            count(&mut self.whole, &annotation.at);
        }
    }

    fn report_unplaced(&mut self, at: usize, selector: &Selector<'_>, why: Unplaced) {
        let all = self.all;
        let id = short(all.id(at), 80);
        let words = selector.quote.as_ref().map(|words| short(words.exact.trim(), 80));
        let words = words.unwrap_or_default().replace(['\n', '\r', '\t'], " ");
        let place = &all.list[at].at;
        let (what, hint) = match why {
            Unplaced::OutOfRange => {
                let position = selector.position.clone().unwrap_or_default();
                let what = format!(
                    "{id} is at {} to {}, where the text has no such place",
                    position.start, position.end
                );
                let hint = "Check whether the text is the one that was annotated.";
                return self.problems.add(Rule::OutOfRange, place, what, hint);
            }
            Unplaced::NotFound => (
                format!("the words of {id} stand nowhere in the text: `{words}`"),
                "The text was changed after it was annotated, or is another one.",
            ),
            Unplaced::Several(count) => (
                format!(
                    "the words of {id} stand in {count} places, and nothing says in which: `{words}`"
                ),
                "Give it a prefix, a suffix or a position.",
            ),
            Unplaced::NoContext(count) => (
                format!(
                    "the words of {id} stand in {count} places, in none of them with the words around them: `{words}`"
                ),
                "The text was changed after it was annotated, or is another one.",
            ),
            Unplaced::TooCommon => (
                format!("the words of {id} and others stand in too many places: `{words}`"),
                "Give them positions.",
            ),
        };
        self.problems.add(Rule::NotFound, place, what, hint);
    }

    /// Reports what is not read, once for each sort.
    fn report(&mut self) {
        for (name, (number, at)) in std::mem::take(&mut self.unread) {
            let what = format!("{} is not read ({number} in this file)", short(name, 40));
            let hint =
                "Words of a text are found by a TextQuoteSelector or a TextPositionSelector.";
            self.problems.add(Rule::UnreadSelector, &at, what, hint);
        }
        let (number, at) = self.others.clone();
        if number > 0 {
            let what = format!("words in other texts are not read ({number} in this file)");
            let hint = "Nothing has to be done: each text is a story of its own.";
            self.problems.add(Rule::UnreadSelector, &at, what, hint);
        }
        let rows = [
            (&self.bodies, "what is at an address is not read"),
            (&self.whole, "annotations of a whole page are not read"),
        ];
        for ((number, at), what) in rows.into_iter().filter(|((number, _), _)| *number > 0) {
            let what = format!("{what} ({number} in this file)");
            let hint =
                "Nothing has to be done: nothing is fetched, and a story has no place for it.";
            self.problems.add(Rule::UnreadBody, at, what, hint);
        }
        let (number, at) = self.comments.clone();
        if number > 0 {
            let what = format!("comments are no quotes and no claims ({number} in this file)");
            let hint = "To ask the author what they say: sayso import FILE STORY --as YOUR-NAME makes them \
                        queries.";
            self.problems.add(Rule::Comment, &at, what, hint);
        }
    }
}
