//! A story on the disk that keys are typed at.

use std::fs;
use std::path::PathBuf;

use sayso::app::keys::script;
use sayso::app::review::ReviewSetup;
use sayso::app::{App, Setup, Start, Starts, StoryRequest};
use sayso::story::sandbox::Sandbox;
use sayso::story::{Disk, Story, load};
use sayso::tui::replay::Replay;
use sayso::tui::workers::journals::JournalIo;
use tempfile::TempDir;

use crate::support::one;

/// A story of the tests' own.
pub(crate) const RAIN: &str = "\
+++
format = 1
title = \"Rain\"

[people.ada]
name    = \"Ada Brook\"   # the mayor
aliases = [\"Brook\"]

[people.ben]
name = \"Ben Cole\"

[sources.log]
title = \"The log of the gauge\"
+++

“It rains,” Ada Brook said on Monday. “It will rain for days,” she added.

Ben Cole called that “a guess” and left. “We need a dam,” Brook said.

The gauge stood at two metres. Nobody is to blame, said Cole.

+++
[quotes.q1]
text    = \"“It rains,”\"
speaker = \"ada\"
cue     = \"said\"

[quotes.q2]
text    = \"“a guess”\"
speaker = \"ben\"
form    = \"partial\"

[claims.c1]
text = \"stood at two metres\"
kind = \"quantity\"
";

/// A folder with one story.
pub(crate) struct Hand {
    _folder: TempDir,
    pub(crate) path: PathBuf,
    pub(crate) before: String,
}

impl Hand {
    pub(crate) fn of(text: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("rain.story");
        fs::write(&path, text).expect("written");
        Self { _folder: folder, path, before: text.to_owned() }
    }

    /// Makes a folder with one brat pair.
    pub(crate) fn of_pair(article: &str, ann: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.ann");
        fs::write(path.with_extension("txt"), article).expect("written");
        fs::write(&path, ann).expect("written");
        Self { _folder: folder, path, before: ann.to_owned() }
    }

    /// Writes the file as it was.
    pub(crate) fn restore(&self) {
        fs::write(&self.path, &self.before).expect("written");
    }

    /// Starts a reader, who is the reviewer of that name if there is one.
    pub(crate) fn open(&self, who: Option<&str>, size: (u16, u16)) -> Replay<'static> {
        let open = &|wanted: &StoryRequest| match wanted {
            StoryRequest::File(path) => load(&Disk, path),
            other => unreachable!("{other:?} is not asked for"),
        };
        self.open_with(who, size, Starts::default(), open)
    }

    /// Starts a reader at an annotation.
    pub(crate) fn open_at(&self, id: &str) -> Replay<'static> {
        let starts = Starts { all: Some(Start::Item(id.to_owned())), ..Starts::default() };
        self.open_with(None, (80, 24), starts, &|wanted: &StoryRequest| match wanted {
            StoryRequest::File(path) => load(&Disk, path),
            other => unreachable!("{other:?} is not asked for"),
        })
    }

    fn open_with(
        &self,
        who: Option<&str>,
        size: (u16, u16),
        starts: Starts,
        open: sayso::tui::replay::OpenStory<'static>,
    ) -> Replay<'static> {
        let review = ReviewSetup { who: who.map(Into::into), ..ReviewSetup::default() };
        let setup = Setup { review, starts, ..one(&self.path.to_string_lossy()) };
        Replay::new(App::new(setup, size), open)
    }

    /// Starts the reader of a reviewer whose journal is on the disk too.
    pub(crate) fn on_disk(&self, who: &str) -> Replay<'static> {
        let open = &|wanted: &StoryRequest| match wanted {
            StoryRequest::File(path) => load(&Disk, path),
            other => unreachable!("{other:?} is not asked for"),
        };
        let review = ReviewSetup { who: Some(who.into()), ..ReviewSetup::default() };
        let setup = Setup { review, ..one(&self.path.to_string_lossy()) };
        let journal_io = JournalIo::sandboxed(Sandbox::Everywhere, Vec::new());
        Replay::with_journals(App::new(setup, (80, 24)), open, journal_io)
    }

    /// Types keys and returns the reader.
    pub(crate) fn typed(&self, keys: &str) -> Replay<'static> {
        let mut replay = self.open(None, (80, 24));
        play(&mut replay, keys);
        replay
    }

    /// Types lines at a reader without a screen, who is the reviewer of that name if there is one, and
    /// returns what it answers.
    pub(crate) fn heard(&self, who: Option<&str>, lines: &[&str]) -> String {
        let review = ReviewSetup { who: who.map(Into::into), ..ReviewSetup::default() };
        let setup = Setup { review, ..one(&self.path.to_string_lossy()) };
        crate::lines::typed(setup, lines, Some(76), &|wanted| match wanted {
            StoryRequest::File(path) => load(&Disk, path),
            other => unreachable!("{other:?} is not asked for"),
        })
    }

    /// Lets nobody write the file.
    pub(crate) fn read_only(&self) {
        let mut rights = fs::metadata(&self.path).expect("a file").permissions();
        rights.set_readonly(true);
        fs::set_permissions(&self.path, rights).expect("read-only");
    }

    pub(crate) fn now(&self) -> String {
        fs::read_to_string(&self.path).expect("read")
    }

    pub(crate) fn story(&self) -> Story {
        load(&Disk, &self.path).expect("a story")
    }

    /// Returns the lines that differ from the file as it was.
    pub(crate) fn changes(&self) -> String {
        changes(&self.before, &self.now())
    }
}

/// Types keys.
pub(crate) fn play(replay: &mut Replay<'_>, keys: &str) {
    replay.play(&script::read(keys).expect("keys"));
}

/// Returns the lines in which two texts differ.
pub(crate) fn changes(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let mut changed = String::new();
    for op in similar::capture_diff_slices(similar::Algorithm::Myers, &old, &new) {
        if op.tag() != similar::DiffTag::Equal {
            old[op.old_range()].iter().for_each(|line| changed.extend(["-", line]));
            new[op.new_range()].iter().for_each(|line| changed.extend(["+", line]));
        }
    }
    changed
}

/// Types keys at the story of the tests and returns what changed.
pub(crate) fn change(keys: &str) -> String {
    let hand = Hand::of(RAIN);
    let replay = hand.typed(keys);
    let changed = hand.changes();
    let problems: Vec<String> = hand.story().problems.iter().map(|p| p.what.clone()).collect();
    let known = ["this quotation has no annotation"];
    assert!(
        problems.iter().all(|what| known.iter().any(|k| what.contains(k))) || problems.is_empty(),
        "{problems:?}"
    );
    if changed.is_empty() {
        let message = replay.app().message().map(|m| m.text.clone());
        return format!("nothing: {}", message.unwrap_or_default());
    }
    changed
}
