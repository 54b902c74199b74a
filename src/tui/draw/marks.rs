//! The style of each stretch of the window: quotes in the colour of their speaker, claims, search
//! hits, the current item. Overlapping marks are combined, none hides another.

use ratatui::style::{Modifier, Style};

use crate::app::reading::search::Purpose;
use crate::app::state::active_list::{ActiveList, SearchHits};
use crate::app::{App, Mode, Reader, Selection};
use crate::story::text::{ceil_border, floor_border};
use crate::story::{Item, PersonIx, Span};
use crate::tui::Theme;
use crate::view::flow::markdown::Emphasis;
use crate::view::{Role, SPEAKERS, visible};

/// Bytes before and after the window that are searched too, so that a hit over its edge is drawn.
const EDGE: usize = 400;

/// The style of a stretch of the text; later layers are laid over earlier ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub span: Span,
    pub layer: Layer,
    pub style: Style,
}

/// The order in which marks are laid over each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    Emphasis,
    Embed,
    Quote,
    Mention,
    Cue,
    Claim,
    Problem,
    Hit,
    Current,
}

/// Returns the marks of the window, lowest layer first.
pub(super) fn of(app: &App, reader: &Reader, theme: &Theme) -> Vec<Mark> {
    let seen = reader.visible_span();
    let mut marks = Vec::new();
    for (span, how) in reader.doc().blocks.emphasis(seen) {
        marks.push(Mark { span, layer: Layer::Emphasis, style: emphasis(how) });
    }
    if app.display().marks {
        annotations(reader, theme, seen, &mut marks);
    }
    mixed(reader, theme, seen, &mut marks);
    if let Some(hits) = active_search(app, reader) {
        for span in hits_within(hits, reader, seen) {
            marks.push(Mark { span, layer: Layer::Hit, style: theme.style(Role::Hit) });
        }
    }
    if let Some(on) = reader.selection {
        let role = match on {
            Selection::Hit(_) => Role::HitCurrent,
            _ => Role::Current,
        };
        for span in reader.spans(on) {
            marks.push(Mark { span, layer: Layer::Current, style: theme.style(role) });
        }
    }
    if let Mode::Select(selecting) = app.mode() {
        let active = selecting.active();
        for &span in &selecting.parts {
            let role = if span == active { Role::HitCurrent } else { Role::Hit };
            marks.push(Mark { span, layer: Layer::Current, style: theme.style(role) });
        }
    }
    marks.sort_by_key(|mark| mark.layer);
    marks
}

/// Returns the style of words that Markdown sets off.
fn emphasis(how: Emphasis) -> Style {
    let modifier = match how {
        Emphasis::Light => Modifier::ITALIC,
        Emphasis::Strong => Modifier::BOLD,
        Emphasis::Link => Modifier::UNDERLINED,
        Emphasis::Struck => Modifier::CROSSED_OUT,
    };
    Style::default().add_modifier(modifier)
}

fn annotations(reader: &Reader, theme: &Theme, seen: Span, marks: &mut Vec<Mark>) {
    let (story, links) = (&reader.doc().story, &reader.doc().links);
    let person = reader.person();
    links.within(seen, &mut |span, item| {
        let (layer, style) = match item {
            Item::Quote(q) => {
                let quote = story.quote(q);
                let colour = quote.speakers.first().and_then(|p| links.colour(*p));
                let mut style = speaker(theme, colour);
                if quote.suggestion.is_some() {
                    style = style.patch(theme.style(Role::Suggestion));
                }
                (Layer::Quote, style)
            }
            Item::Claim(_) => (Layer::Claim, theme.style(Role::Claim)),
            Item::Embed(_) => (Layer::Embed, theme.style(Role::Embed)),
            Item::Problem(_) => (Layer::Problem, theme.style(Role::Problem)),
            Item::Mention(m) if Some(story.mentions[m.ix()].person) == person => {
                (Layer::Mention, theme.style(Role::Mention))
            }
            Item::Mention(_) => return,
        };
        marks.push(Mark { span, layer, style });
    });
    if let Some(quote) = reader.quote() {
        let quote = story.quote(quote);
        for span in &quote.cue {
            marks.push(Mark { span: *span, layer: Layer::Cue, style: theme.style(Role::Cue) });
        }
        for span in &quote.mention {
            marks.push(Mark { span: *span, layer: Layer::Cue, style: theme.style(Role::Mention) });
        }
    }
}

/// Marks the words of the window that mix Latin letters with others that look like them: also with
/// marks hidden, because nobody would notice them otherwise.
fn mixed(reader: &Reader, theme: &Theme, seen: Span, marks: &mut Vec<Mark>) {
    let text = reader.doc().story.text.slice(seen);
    if text.is_ascii() {
        return;
    }
    let is_mixed = |word: &&str| !word.is_ascii() && visible::mixed_scripts(word);
    for word in text.split_whitespace().filter(is_mixed) {
        let start = seen.start + (word.as_ptr() as usize - text.as_ptr() as usize) as u32;
        let span = Span::new(start, start + word.len() as u32);
        marks.push(Mark { span, layer: Layer::Problem, style: theme.style(Role::Hidden) });
    }
}

/// Returns the style of the quotes of a speaker, by colour.
pub(super) fn speaker(theme: &Theme, colour: Option<u32>) -> Style {
    match colour {
        Some(colour) if colour < SPEAKERS => theme.speaker(Some(colour)),
        _ => theme.style(Role::Quote),
    }
}

/// Returns the hits of the window: those that were found, or what a look at it finds while the search
/// goes on.
fn hits_within(hits: &SearchHits, reader: &Reader, seen: Span) -> Vec<Span> {
    if let Some(found) = &hits.found {
        let from = found.partition_point(|hit| hit.end <= seen.start);
        return found[from..].iter().take_while(|hit| hit.start < seen.end).copied().collect();
    }
    let body = reader.doc().story.body();
    let from = floor_border(body, (seen.start as usize).saturating_sub(EDGE));
    let to = ceil_border(body, seen.end as usize + EDGE);
    hits.search.within(body, Span::of(from..to))
}

/// Returns the search whose hits are shown.
fn active_search<'a>(app: &'a App, reader: &'a Reader) -> Option<&'a SearchHits> {
    if let Mode::Prompt(prompt) = app.mode()
        && matches!(prompt.purpose, Purpose::Search { .. })
    {
        return prompt.hits.as_ref();
    }
    match reader.active_list() {
        ActiveList::Hits(hits) => Some(hits),
        _ => None,
    }
}

/// Returns the stretches that the spotlight leaves bright; `None` where it is off.
pub(super) fn lit(app: &App, reader: &Reader) -> Option<Vec<Span>> {
    if !app.display().spotlight {
        return None;
    }
    let (story, links) = (&reader.doc().story, &reader.doc().links);
    let person: Option<PersonIx> = reader.person();
    let mut spans = Vec::new();
    links.within(reader.visible_span(), &mut |span, item| {
        if let Item::Quote(q) = item {
            let speakers = &story.quote(q).speakers;
            if person.is_none_or(|p| speakers.contains(&p)) {
                spans.push(span);
            }
        }
    });
    if let Some(on) = reader.selection {
        spans.extend(reader.spans(on));
    }
    Some(spans)
}
