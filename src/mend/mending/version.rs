//! A version of a file: its text, its story, and what makes the next version fast.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use crate::mend::check::{Around, check, check_read};
use crate::mend::edit::{EntryId, Table};
use crate::mend::patch::Patch;
use crate::mend::refusal::Refusal;
use crate::mend::step::Change;
use crate::mend::{brat, native};
use crate::story::formats::native::{Entry, Ground, Layout, Version as Known, again};
use crate::story::{Kind, Story, Text};

/// A version of a file. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Version {
    /// The file.
    pub(super) text: Text,
    /// Its story.
    pub(super) story: Story,
    /// Where the tables of a `.story` file stand, once that is asked for.
    layout: OnceLock<Arc<Layout>>,
    /// What finding words in its article takes, once that is asked for; edits leave the article as it is.
    ground: OnceLock<Arc<Ground>>,
}

impl Version {
    /// Loads the story of a text.
    pub(super) fn load(around: &Around, path: &Path, text: String) -> Self {
        if around.has_own_article() {
            let story = around.load(path, text);
            return Self::of(story.text.clone(), story);
        }
        let whole = Text::new(path.display().to_string(), text.as_str(), 0..0);
        Self::of(whole, around.load(path, text))
    }

    /// Takes a text with the story that was loaded of it.
    pub(super) const fn of(text: Text, story: Story) -> Self {
        Self { text, story, layout: OnceLock::new(), ground: OnceLock::new() }
    }

    fn layout(&self) -> &Arc<Layout> {
        self.layout.get_or_init(|| Arc::new(Layout::of(self.text.whole())))
    }

    fn ground(&self) -> &Arc<Ground> {
        self.ground.get_or_init(|| Arc::new(Ground::of(self.story.body())))
    }

    /// Does beforehand what the first edit takes.
    pub(super) fn prepare(&self, around: &Around) {
        if around.is_story() {
            self.layout();
            self.ground();
        }
    }

    /// Makes some changes: returns the patch, and the version that it makes.
    ///
    /// # Errors
    /// Why they cannot be made.
    pub(super) fn made(
        &self,
        (around, file): (&Around, &Path),
        changes: &[Change],
    ) -> Result<(Patch, Self), Refusal> {
        let patch = self.patch(around, changes)?;
        match self.changed((around, file), &patch, changes) {
            Ok(next) => Ok((patch, next)),
            // who is meant in a pair follows from the names of all quotes; it can be written too
            Err(why) => self.linked((around, file), changes).ok_or(why),
        }
    }

    /// Makes changes of a brat pair that only fit if it is written who is meant by a name.
    fn linked(
        &self,
        (around, file): (&Around, &Path),
        changes: &[Change],
    ) -> Option<(Patch, Self)> {
        let pair = around.pair(self.text.whole())?;
        let patch = brat::patch(&pair, &self.story, changes, true).ok()?;
        let next = self.changed((around, file), &patch, changes).ok()?;
        Some((patch, next))
    }

    /// Returns the patch that makes some changes.
    fn patch(&self, around: &Around, changes: &[Change]) -> Result<Patch, Refusal> {
        if let Some(pair) = around.pair(self.text.whole()) {
            return brat::patch(&pair, &self.story, changes, false);
        }
        let file = (self.text.whole(), &**self.layout());
        native::patch(file, (&self.story, self.ground()), changes)
    }

    /// Returns the version that a patch makes, which changes the story in this way and no other.
    ///
    /// # Errors
    /// If the patch changes nothing, or anything else.
    fn changed(
        &self,
        (around, file): (&Around, &Path),
        patch: &Patch,
        changes: &[Change],
    ) -> Result<Self, Refusal> {
        let text = patch.apply(self.text.whole()).filter(|_| !patch.is_empty());
        let text = text.ok_or_else(|| {
            Refusal::new("this changes nothing in the file", "Choose something else.")
        })?;
        match self.again((around, file), patch, text) {
            Ok((next, read)) => {
                check_read(&self.story, &next.story, changes, &read)?;
                Ok(next)
            }
            Err(text) => {
                let next = Self::load(around, file, text);
                check(&self.story, &next.story, changes, around.is_story())?;
                Ok(next)
            }
        }
    }

    /// Returns the version that a patch makes; `None` if it was made for another text.
    pub(super) fn patched(&self, (around, file): (&Around, &Path), patch: &Patch) -> Option<Self> {
        let text = patch.apply(self.text.whole())?;
        Some(match self.again((around, file), patch, text) {
            Ok((next, _)) => next,
            Err(text) => Self::load(around, file, text),
        })
    }

    /// Reads only the tables that a patch touches, and returns the version that it makes with the
    /// entries of those tables; gives the text back if it has to be loaded.
    fn again(
        &self,
        (around, file): (&Around, &Path),
        patch: &Patch,
        text: String,
    ) -> Result<(Self, Vec<EntryId>), String> {
        let Some(range) = patch.range().filter(|_| around.is_story()) else { return Err(text) };
        let name = file.display().to_string();
        let (layout, ground) = (self.layout(), self.ground());
        let known = Known { name: &name, text: self.text.whole(), layout, story: &self.story };
        let made = again(known, &range, text, ground)?;
        if cfg!(debug_assertions) {
            let loaded = around.load(file, made.text.whole().to_owned());
            let unlike = difference(&made.story, &loaded);
            assert!(unlike.is_none(), "an edit was read another way than by loading: {unlike:?}");
        }
        let next = Self::of(made.text, made.story);
        let _ = (next.layout.set(Arc::new(made.layout)), next.ground.set(Arc::clone(ground)));
        let read = made.read.into_iter().map(|entry| match entry {
            Entry::Annotation(kind, id) => EntryId::new(table(kind), id),
            Entry::Person(id) => EntryId::new(Table::People, id),
            Entry::Source(id) => EntryId::new(Table::Sources, id),
        });
        Ok((next, read.collect()))
    }
}

const fn table(kind: Kind) -> Table {
    match kind {
        Kind::Quote => Table::Quotes,
        Kind::Claim => Table::Claims,
        Kind::Mention => Table::Mentions,
        Kind::Embed => Table::Embeds,
    }
}

/// Returns how two stories differ: the first of the printed values that are not the same.
fn difference(one: &Story, other: &Story) -> Option<(String, String)> {
    let printed = |story: &Story| {
        let mut all: Vec<String> = vec![format!("{:?}", (story.text.whole(), story.body()))];
        all.push(format!("{:?}", (&story.meta, story.whole, &story.sources, &story.ambiguous)));
        all.extend(story.people.iter().map(|one| format!("{one:?}")));
        all.extend(story.mentions.iter().map(|one| format!("{one:?}")));
        all.extend(story.quotes.iter().map(|one| format!("{one:?}")));
        all.extend(story.claims.iter().map(|one| format!("{one:?}")));
        all.extend(story.embeds.iter().map(|one| format!("{one:?}")));
        all.extend(story.problems.iter().map(|one| format!("{one:?}")));
        all
    };
    let (mut one, mut other) = (printed(one), printed(other));
    let longest = one.len().max(other.len());
    one.resize(longest, String::new());
    other.resize(longest, String::new());
    one.into_iter().zip(other).find(|(a, b)| a != b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mend::entries::Value;

    const FILE: &str = "+++\ntitle = 'Rain'\n[people.ada]\nname = 'Ada Brook'\n[people.ben]\n\
        name = 'Ben Cole'\n+++\n\n“It rains,” said Ada Brook. “日が暮れる。” Ben Cole saw it.\n\n+++\n\
        [quotes.q1]\ntext = '“It rains,”'\nspeaker = 'ada'\nmention = 'Ada Brook'\n\n\
        [quotes.q2]\ntext = '“日が暮れる。”'\nspeaker = 'ben'\n\n[claims.c1]\ntext = 'It rains'\nquotes = ['q2']\n";

    /// Returns whether a change is read again without loading the file.
    fn is_read_again(changes: &[Change]) -> bool {
        let (around, file) = (Around::Story(None), Path::new("rain.story"));
        let now = Version::load(&around, file, FILE.to_owned());
        let patch = now.patch(&around, changes).expect("it can be written");
        let text = patch.apply(FILE).expect("its text");
        now.again((&around, file), &patch, text).is_ok()
    }

    #[test]
    fn only_what_more_could_follow_from_is_loaded() {
        let set = |table, id: &str, key, to: &str| {
            let to = Some(Value::Words(to.into()));
            vec![Change::Set { of: EntryId::new(table, id), key, to }]
        };
        let gone = |id: &str| vec![Change::Remove { of: EntryId::new(Table::Quotes, id) }];
        assert!(is_read_again(&set(Table::Quotes, "q1", "speaker", "ben")));
        assert!(is_read_again(&set(Table::Claims, "c1", "note", "дождь")));
        // q1 before q2: the claim refers to another number
        assert!(is_read_again(&gone("q1")));
        // the claim would refer to nothing
        assert!(!is_read_again(&gone("q2")));
        assert!(is_read_again(&set(Table::People, "ben", "role", "guard")));
        assert!(is_read_again(&set(Table::People, "ben", "name", "Benjamin Cole")));
        // both are called so
        assert!(!is_read_again(&set(Table::People, "ben", "name", "Ada Brook")));
        assert!(!is_read_again(&set(Table::People, "ben", "kind", "ship")));
        assert!(!is_read_again(&set(Table::Quotes, "q1", "speaker", "nobody")));
    }
}
