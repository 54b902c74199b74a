//! Lines of an `.ann` file changed, added and taken out.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::mend::patch::Patch;
use crate::mend::refusal::Refusal;
use crate::story::formats::brat::outline::{EventLine, Outline, Sort, SpanLine};
use crate::story::{Span, Story};

/// A file being changed.
pub(super) struct Changing<'o, 'a> {
    pub(super) ann: &'a str,
    pub(super) story: &'o Story,
    pub(super) outline: &'o Outline<'a>,
    /// What takes the place of bytes of the file.
    made: Vec<(Range<usize>, String)>,
    /// The lines that go, by their first byte.
    gone: BTreeSet<(usize, usize)>,
    /// The lines that are added at the end.
    added: Vec<String>,
    /// People who are not in the file yet: ID and name.
    pub(super) new_people: Vec<(Box<str>, Box<str>)>,
    /// True if places that are named for a quote are linked to another of the same person, where their
    /// words alone would not show who it is.
    pub(super) links: bool,
    /// The last number given to each kind of ID.
    last: Vec<(char, u32)>,
}

impl<'o, 'a> Changing<'o, 'a> {
    /// Takes a file.
    pub(super) fn of(
        ann: &'a str,
        story: &'o Story,
        outline: &'o Outline<'a>,
        links: bool,
    ) -> Self {
        let (made, gone, added, last) = (Vec::new(), BTreeSet::new(), Vec::new(), Vec::new());
        Self { ann, story, outline, made, gone, added, new_people: Vec::new(), links, last }
    }

    /// Returns the patch of all changes.
    pub(super) fn patch(mut self) -> Result<Patch, Refusal> {
        for (start, end) in std::mem::take(&mut self.gone) {
            self.made.retain(|(range, _)| range.start < start || range.end > end);
            self.made.push((start..end, String::new()));
        }
        if !self.added.is_empty() {
            let end = line_end_of(self.ann);
            let open = !self.ann.is_empty() && !self.ann.ends_with('\n');
            let first = if open { end } else { "" };
            let lines: Vec<String> = self.added.iter().map(|line| format!("{line}{end}")).collect();
            let at = self.ann.len();
            self.made.push((at..at, format!("{first}{}", lines.concat())));
        }
        Patch::of(self.ann, self.made).ok_or_else(|| {
            let what = "the changes would overlap in the file";
            Refusal::new(what, "Make them one after the other.")
        })
    }

    /// Returns the next free ID of a kind: T, E, A or #.
    pub(super) fn next(&mut self, kind: char) -> String {
        if let Some((_, last)) = self.last.iter_mut().find(|(k, _)| *k == kind) {
            *last += 1;
            return format!("{kind}{last}");
        }
        let ids = self.outline.spans.iter().map(|span| span.id);
        let ids = ids.chain(self.outline.events.iter().map(|event| event.id));
        let ids = ids.chain(self.outline.others.iter().map(|other| other.id));
        let numbers = ids.filter_map(|id| id.strip_prefix(kind)?.parse::<u32>().ok());
        let next = numbers.max().unwrap_or(0).saturating_add(1);
        self.last.push((kind, next));
        format!("{kind}{next}")
    }

    /// Adds a line at the end.
    pub(super) fn add(&mut self, line: String) {
        self.added.push(line);
    }

    /// Puts other words in the place of some.
    pub(super) fn replace(&mut self, range: Range<usize>, words: impl Into<String>) {
        self.made.push((range, words.into()));
    }

    fn take_out(&mut self, line: &Range<usize>) {
        self.gone.insert((line.start, line.end));
    }

    /// Returns the second and third column of a T line.
    pub(super) fn bound(&self, label: &str, spans: &[Span]) -> Result<String, Refusal> {
        let body = self.story.body();
        let (mut offsets, mut words) = (Vec::new(), Vec::new());
        for span in spans.iter().flat_map(|span| on_lines(body, *span)) {
            let offset = |byte| self.outline.offset(byte).ok_or_else(outside);
            offsets.push(format!("{} {}", offset(span.start)?, offset(span.end)?));
            words.push(body.get(span.range()).ok_or_else(outside)?);
        }
        if offsets.is_empty() {
            return Err(Refusal::new(
                "there are no words in it",
                "Select some words of the article.",
            ));
        }
        Ok(format!("{label} {}\t{}", offsets.join(";"), words.join(" ")))
    }

    /// Adds a T line and returns its ID.
    pub(super) fn add_span(&mut self, label: &str, spans: &[Span]) -> Result<String, Refusal> {
        let bound = self.bound(label, spans)?;
        let id = self.next('T');
        self.add(format!("{id}\t{bound}"));
        Ok(id)
    }

    /// Puts a T line at other words.
    pub(super) fn move_span(&mut self, span: &SpanLine<'a>, to: &[Span]) -> Result<(), Refusal> {
        let bound = self.bound(span.label, to)?;
        let line = self.content(&span.line);
        self.replace(line, format!("{}\t{bound}", span.id));
        Ok(())
    }

    /// Returns the bytes of lines without the end of the last.
    pub(super) fn content(&self, line: &Range<usize>) -> Range<usize> {
        let words = &self.ann[line.clone()];
        let mark = if line.start == 0 && words.starts_with('\u{feff}') { 3 } else { 0 };
        line.start + mark..line.start + words.trim_end_matches(['\r', '\n']).len()
    }

    /// Returns true if nothing but one role of an event refers to a T line, but for notes and
    /// attributes.
    pub(super) fn is_own(&self, span: &str, event: &EventLine<'a>) -> bool {
        let mut uses = 0;
        for other in &self.outline.events {
            uses += usize::from(other.trigger == span) * if other.id == event.id { 2 } else { 9 };
            let roles = other.roles.iter().filter(|role| role.id == span).count();
            uses += roles * if other.id == event.id { 1 } else { 9 };
        }
        let linked =
            self.outline.others.iter().any(|other| other.links && other.about.contains(&span));
        uses <= 1 && !linked
    }

    /// Takes out a T line that nothing refers to any more, with what is said about it.
    pub(super) fn drop_own(&mut self, id: &str, event: &EventLine<'a>) {
        let outline = self.outline;
        let Some(span) = outline.span(id).filter(|_| self.is_own(id, event)) else { return };
        self.take_out(&span.line);
        for other in outline.others.iter().filter(|other| other.about == [id]) {
            self.take_out(&other.line);
        }
    }

    /// Takes a role out of the line of an event.
    pub(super) fn drop_role(&mut self, at: &Range<usize>) {
        let blanks = self.ann[..at.start].len() - self.ann[..at.start].trim_end_matches(' ').len();
        self.replace(at.start - blanks..at.end, "");
    }

    /// Adds a role at the end of the line of an event.
    pub(super) fn add_role(&mut self, event: &EventLine<'a>, name: &str, id: &str) {
        let end = self.content(&event.line).end;
        self.replace(end..end, format!(" {name}:{id}"));
    }

    /// Puts the role of a sort at some words: its own T line moves, a shared one is left to the
    /// others.
    pub(super) fn set_role(
        &mut self,
        event: &EventLine<'a>,
        sort: Sort,
        spans: &[Span],
    ) -> Result<(), Refusal> {
        let outline = self.outline;
        let roles: Vec<_> = event.roles.iter().filter(|role| role.sort == sort).collect();
        if let Some(role) = roles.iter().find(|role| outline.span(role.id).is_none()) {
            let what = format!("{} of {} is an event of its own", role.id, event.id);
            return Err(Refusal::new(what, "Change that event, or save the story as a .story."));
        }
        let kept = roles.iter().position(|role| self.is_own(role.id, event)).unwrap_or(0);
        for (at, role) in roles.iter().enumerate() {
            if at != kept || spans.is_empty() {
                self.drop_role(&role.at);
                self.drop_own(role.id, event);
            }
        }
        if spans.is_empty() {
            return Ok(());
        }
        match roles.get(kept).and_then(|role| Some((role, outline.span(role.id)?))) {
            Some((role, span)) if self.is_own(role.id, event) => self.move_span(span, spans),
            Some((role, span)) => {
                let id = self.add_span(span.label, spans)?;
                self.replace(role.at.clone(), format!("{}:{id}", role.name));
                Ok(())
            }
            None => {
                let (name, label) = self.names(sort);
                let id = self.add_span(&label, spans)?;
                self.add_role(event, &name, &id);
                Ok(())
            }
        }
    }

    /// Returns the name of a role of a sort and the label of its T lines: as the file has them, else
    /// those that need no `sayso.toml`.
    pub(super) fn names(&self, sort: Sort) -> (String, String) {
        let mut roles = self.outline.events.iter().flat_map(|event| &event.roles);
        let found = roles.find_map(|role| {
            let span = self.outline.span(role.id)?;
            let name = role.name.trim_end_matches(|c: char| c.is_ascii_digit());
            (role.sort == sort).then(|| (name.to_owned(), span.label.to_owned()))
        });
        let built_in = match sort {
            Sort::Speaker => "Source",
            Sort::Cue => "Cue",
            _ => "Content",
        };
        found.unwrap_or_else(|| (built_in.to_owned(), built_in.to_owned()))
    }

    /// Gives an attribute of an event a value, or takes it out.
    pub(super) fn set_attribute(&mut self, event: &EventLine<'a>, label: &str, to: Option<&str>) {
        let outline = self.outline;
        let parts = event.roles.iter().map(|role| role.id).chain([event.trigger, event.id]);
        let parts: Vec<&str> = parts.collect();
        let own = |id: &str| parts.contains(&id);
        let mut lines = outline.others.iter().filter(|other| {
            let attribute = other.id.starts_with(['A', 'M']);
            attribute
                && other.label.eq_ignore_ascii_case(label)
                && other.about.iter().all(|id| own(id))
        });
        let mut left = to;
        // the last one counts
        let last = lines.clone().next_back().map(|line| line.line.start);
        for line in &mut lines {
            match left.filter(|_| Some(line.line.start) == last) {
                Some(value) => {
                    let content = self.content(&line.line);
                    let about = line.about[0];
                    self.replace(content, format!("{}\t{} {about} {value}", line.id, line.label));
                    left = None;
                }
                None => self.take_out(&line.line),
            }
        }
        if let Some(value) = left {
            let id = self.next('A');
            self.add(format!("{id}\t{label} {} {value}", event.id));
        }
    }

    /// Gives an event a note, a line for each of its lines, or takes its notes out.
    pub(super) fn set_note(&mut self, event: &EventLine<'a>, to: Option<&str>) {
        let outline = self.outline;
        let notes =
            outline.others.iter().filter(|o| o.id.starts_with('#') && o.about == [event.id]);
        let mut words = to.unwrap_or_default().lines().filter(|line| !line.trim().is_empty());
        for note in notes {
            match words.next() {
                Some(words) => {
                    let content = self.content(&note.line);
                    let head = format!("{}\t{} {}", note.id, note.label, event.id);
                    self.replace(content, format!("{head}\t{}", one_line(words)));
                }
                None => self.take_out(&note.line),
            }
        }
        for words in words {
            let id = self.next('#');
            self.add(format!("{id}\tAnnotatorNotes {}\t{}", event.id, one_line(words)));
        }
    }

    /// Takes an event out, with the T lines that only it has and what is said about it.
    pub(super) fn remove(&mut self, event: &EventLine<'a>) -> Result<(), Refusal> {
        let outline = self.outline;
        let in_event = outline.events.iter().find(|e| e.roles.iter().any(|r| r.id == event.id));
        let in_link = outline.others.iter().find(|o| o.links && o.about.contains(&event.id));
        if let Some(id) = in_event.map(|e| e.id).or(in_link.map(|o| o.id)) {
            let what = format!("{id} refers to {}", event.id);
            return Err(Refusal::new(what, "Change that one first."));
        }
        self.take_out(&event.line);
        for other in outline.others.iter().filter(|other| other.about == [event.id]) {
            self.take_out(&other.line);
        }
        for role in &event.roles {
            let kept = self.links && role.sort == Sort::Speaker && self.keep_name(role.id, event);
            if !kept {
                self.drop_own(role.id, event);
            }
        }
        let others = outline.events.iter().filter(|e| e.id != event.id);
        let shared = others.clone().any(|e| {
            e.trigger == event.trigger || e.roles.iter().any(|role| role.id == event.trigger)
        });
        let linked = outline.others.iter().any(|o| o.links && o.about.contains(&event.trigger));
        if let Some(span) = outline.span(event.trigger).filter(|_| !shared && !linked) {
            self.take_out(&span.line);
            for other in outline.others.iter().filter(|other| other.about == [event.trigger]) {
                self.take_out(&other.line);
            }
        }
        Ok(())
    }
}

fn outside() -> Refusal {
    Refusal::new("it is not in the article", "Select some words of the article.")
}

/// Returns what the lines of a file end with.
fn line_end_of(text: &str) -> &'static str {
    let first = text.find('\n').unwrap_or(text.len());
    if text[..first].ends_with('\r') { "\r\n" } else { "\n" }
}

/// Returns words as a line of a file holds them.
fn one_line(words: &str) -> String {
    words.replace(['\t', '\r', '\n'], " ")
}

/// Cuts a stretch at the ends of lines, as brat does.
fn on_lines(body: &str, span: Span) -> Vec<Span> {
    let Some(words) = body.get(span.range()) else { return vec![span] };
    let pieces = words.split(['\n', '\r']).filter(|piece| !piece.trim().is_empty());
    let place = |piece: &str| {
        let trimmed = piece.trim();
        let at = trimmed.as_ptr() as usize - body.as_ptr() as usize;
        Span::of(at..at + trimmed.len())
    };
    pieces.map(place).collect()
}
