//! Addresses on the Web: those of what is selected, or else in the words on the screen, opened in a
//! browser or printed.
//!
//! The browser is started by `tui::terminal::links`.

use super::card::LinkTarget;
use super::command::Call;
use super::lists::picker;
use super::mode::{AddressRow, Picker, PickerRows, Subject};
use super::{App, Effect, Message, Mode};
use crate::story::{Item, PersonIx, SourceIx, Span, Story};
use crate::view::visible::web_address::{self, safe};

/// Opens the address of what is selected; if there are several, offers them.
pub(in crate::app) fn open(app: &mut App, _: Call) -> Effect {
    let rows = addresses(app);
    match rows.as_slice() {
        [] => app.say(Message::plain("no address (http or https) is given here")),
        [one] => Effect::Browse(one.url.clone()),
        _ => {
            let Some(over) = picker::over(app) else { return Effect::None };
            app.mode = Mode::Picker(Picker::new(over, PickerRows::Addresses(rows)));
            Effect::None
        }
    }
}

/// Returns the addresses of what is selected, the nearest first.
fn addresses(app: &App) -> Vec<AddressRow> {
    let Some(doc) = app.doc() else { return Vec::new() };
    let story = &doc.story;
    let mut found = Found::default();
    let subject = match &app.mode {
        Mode::Card(focus) => {
            match app.card.links.get(focus.link) {
                Some(LinkTarget::Source(source, _)) => found.source(story, *source),
                Some(LinkTarget::Person(person)) => found.person(story, *person),
                _ => {}
            }
            focus.subject
        }
        _ => app.subject_here(),
    };
    match subject {
        Subject::Source(source, _) => found.source(story, source),
        Subject::Person(person) => found.person(story, person),
        Subject::Item(Item::Claim(claim)) => {
            story.claim(claim).evidence.iter().for_each(|e| found.source(story, e.source));
        }
        Subject::Item(Item::Quote(quote)) => {
            story.quote(quote).speakers.iter().for_each(|person| found.person(story, *person));
        }
        Subject::Item(Item::Mention(mention)) => {
            found.person(story, story.mentions[mention.ix()].person);
        }
        Subject::Item(Item::Embed(embed)) => {
            found.add("embedded post", story.embeds[embed.ix()].url.as_deref());
        }
        Subject::Item(Item::Problem(_)) | Subject::Story => {}
    }
    found.add("this story", story.meta.url.as_deref());
    if found.0.is_empty() {
        found.on_screen(app);
    }
    found.0
}

/// Addresses, each once.
#[derive(Default)]
struct Found(Vec<AddressRow>);

impl Found {
    fn add(&mut self, what: &str, url: Option<&str>) {
        if let Some(url) = url.and_then(safe)
            && !self.0.iter().any(|row| row.url == url)
        {
            self.0.push(AddressRow { what: what.to_owned(), url });
        }
    }

    fn source(&mut self, story: &Story, at: SourceIx) {
        let source = &story.sources[at.ix()];
        self.add(&source.title, source.url.as_deref());
        self.add(&format!("{}, archived", source.title), source.archived.as_deref());
    }

    /// Adds the addresses in the words on the screen, and those that the words of links lead to.
    fn on_screen(&mut self, app: &App) {
        let Some(reader) = app.reader.as_ref() else { return };
        let (doc, seen) = (reader.doc(), reader.visible_span());
        let shown = web_address::within(doc.story.body(), seen.range()).into_iter().map(Span::of);
        for address in shown {
            self.add("in the text", Some(&doc.shown(address)));
        }
        for (words, url) in doc.blocks.links(seen) {
            self.add(&doc.shown(words), Some(url));
        }
    }

    fn person(&mut self, story: &Story, at: PersonIx) {
        let person = story.person(at);
        person.same_as.iter().for_each(|url| self.add(&person.name, Some(url)));
    }
}

impl App {
    /// Says what became of an address: which program was started, or why none was.
    pub(in crate::app) fn handle_browsed(
        &mut self,
        url: &str,
        opened: Result<String, String>,
    ) -> Effect {
        let text = match opened {
            Ok(program) => format!("opened with {program}: {url}"),
            Err(why) if why.is_empty() => format!("address: {url}"),
            Err(why) => format!("address: {url} ({why})"),
        };
        self.say(Message::plain(text))
    }
}
