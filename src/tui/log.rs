//! `--log`: what happens, as plain lines with the milliseconds since the start.
//!
//! It contains names of commands and files, sizes, counts and times; never what was typed, and only
//! sanitised text. The caller opens the file.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crate::app::effect::{JournalJob, StoryRequest};
use crate::app::{App, BackgroundEvent, Effect, Event};
use crate::view::visible;

/// A log; cheap to clone. Without an output it does nothing.
#[derive(Clone, Default)]
pub struct Log(Option<Arc<Lines>>);

/// The state of an open log.
struct Lines {
    place: Mutex<Box<dyn Write + Send>>,
    start: Instant,
    /// The last message that was logged.
    message: Mutex<String>,
}

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.0.is_some() { "Log" } else { "no log" })
    }
}

impl Log {
    /// Starts a log that writes each line at once.
    pub fn to(place: Box<dyn Write + Send>) -> Self {
        let (start, message) = (Instant::now(), Mutex::default());
        Self(Some(Arc::new(Lines { place: Mutex::new(place), start, message })))
    }

    /// Writes a line. The text is built only if there is a log; write errors are ignored.
    pub fn line(&self, words: impl FnOnce() -> String) {
        if let Some(inner) = &self.0 {
            let since = inner.start.elapsed().as_millis();
            let line = format!("{since:>8} {}\n", visible(&words()));
            let mut place = inner.place.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = place.write_all(line.as_bytes());
        }
    }

    /// Logs an event that is about to be handled.
    pub(super) fn event(&self, event: &Event) {
        match event {
            Event::Resize(columns, rows) => self.line(|| format!("size {columns}x{rows}")),
            Event::Background(news) => {
                if self.0.is_some()
                    && let Some(told) = told(news)
                {
                    self.line(|| told);
                }
            }
            _ => {}
        }
    }

    /// Logs an effect that is about to be carried out.
    pub(super) fn effect(&self, effect: &Effect) {
        let told = match effect {
            Effect::Open { id, wanted } => match wanted {
                StoryRequest::File(path) => format!("open {id}: {}", path.display()),
                StoryRequest::Bundled(name) => format!("open {id}: bundled {name}"),
                StoryRequest::Stdin(given) => format!("open {id}: {}", given.name().display()),
            },
            Effect::Show(shown) => format!("show {}: {}", shown.id, shown.path.display()),
            Effect::Suspend => "suspend".to_owned(),
            Effect::Theme(name) => format!("theme {name}"),
            Effect::Copy(text) => format!("copy {} bytes", text.len()),
            Effect::Search(job) => format!("search {} from byte {}", job.id, job.from),
            Effect::Source(job) => format!("source {}: {}", job.id, job.file),
            Effect::Library(of) => format!("library: {of:?}"),
            Effect::Reread(stories) => format!("read {} stories again", stories.len()),
            Effect::SearchStories { id, stories, .. } => {
                format!("look {id} through {} stories", stories.len())
            }
            Effect::ReviewProgress(id, asked) => {
                format!("reviews {id} of {} stories", asked.stories.len())
            }
            Effect::Journal(job) => match job {
                JournalJob::Review(job) => format!("journals: {}, and the sources", job.id),
                JournalJob::Open(of) => format!("journals {}: {:?}", of.id, of.folders),
                JournalJob::Record(batch) => {
                    format!("record {}: {} events of {}", batch.id, batch.events.len(), batch.who)
                }
                JournalJob::Report(_) => "report".to_owned(),
                JournalJob::CheckChanges(_) | JournalJob::Drafts(_) => return,
                JournalJob::Mend(job) => format!("mend {}: {}", job.id, job.path.display()),
                JournalJob::Adopt(of, found) => {
                    format!("adopt {}: {}", of.id, found.folder.display())
                }
            },
            _ => return,
        };
        self.line(|| told);
    }

    /// Logs what the app did with an event: the commands it ran, and its message.
    pub(super) fn done(&self, app: &App) {
        let Some(inner) = &self.0 else { return };
        for name in app.commands_run() {
            self.line(|| format!("command {name}"));
        }
        // what follows a colon may be what the user typed
        let message = app.message().map_or("", |message| &message.text);
        let mut last = inner.message.lock().unwrap_or_else(PoisonError::into_inner);
        if *last != message {
            message.clone_into(&mut last);
            self.line(|| format!("message: {}", message.split(": ").next().unwrap_or_default()));
        }
    }
}

/// Returns the line for a background event, if it is logged.
fn told(news: &BackgroundEvent) -> Option<String> {
    Some(match news {
        BackgroundEvent::Story { id, doc } => {
            let story = &doc.story;
            let stage = if story.whole { "whole" } else { "a stage" };
            let (bytes, problems) = (story.body().len(), story.problems.len());
            let (quotes, claims) = (story.quotes.len(), story.claims.len());
            format!(
                "story {id}: {stage}, {bytes} bytes, {quotes} quotes, {claims} claims, {problems} \
                 problems"
            )
        }
        BackgroundEvent::NoStory { id, why } => format!("no story {id}: {why}"),
        BackgroundEvent::Library(batch) if batch.done => "library: all read".to_owned(),
        BackgroundEvent::StateNotSaved(why) => format!("state not saved: {why}"),
        BackgroundEvent::Source { id, found } => match found {
            Ok(text) => format!("source {id}: {} bytes", text.doc.story.body().len()),
            Err(why) => format!("no source {id}: {why}"),
        },
        BackgroundEvent::Hits { id, hits } => format!("search {id}: {} hits", hits.len()),
        BackgroundEvent::Journals { id, read } => {
            let (events, troubles) = (read.record.entries().len(), read.troubles.len());
            format!("journals {id}: {events} events, {troubles} troubles")
        }
        BackgroundEvent::Recorded(recorded) => format!("recorded {}", recorded.id),
        BackgroundEvent::NotRecorded { id, why, .. } => format!("not recorded {id}: {why}"),
        BackgroundEvent::SourcesChanged { refused, files } => {
            format!("{} files of sources have changed; not recorded: {refused:?}", files.len())
        }
        BackgroundEvent::Changed { id } => format!("story {id}: its file has changed"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::{Sender, channel};

    struct Sent(Sender<Vec<u8>>);

    impl Write for Sent {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let _ = self.0.send(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn lines_are_visible_and_have_their_time() {
        let (out, lines) = channel();
        let log = Log::to(Box::new(Sent(out)));
        log.line(|| "open a\u{1b}[31m.story".to_owned());
        let line = String::from_utf8(lines.recv().expect("a line")).expect("UTF-8");
        assert!(line.contains(" open a⟨") && line.ends_with("⟩[31m.story\n"), "{line:?}");
        assert!(line.split_whitespace().next().is_some_and(|ms| ms.parse::<u64>().is_ok()));
        Log::default().line(|| unreachable!("there is no log"));
    }
}
