//! What must hold for any input: one law a row, each a function of bytes that panics if it is
//! broken.
//!
//! `cargo test` tries them on inputs that once broke them and on some hundred mutated stories;
//! fuzz/ has a target for each. A 0 byte separates the pieces of an input (article from
//! annotations, keys from story).

use std::borrow::Cow;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use sayso::app::keys::{names, script};
use sayso::app::user_bindings;
use sayso::app::{KeyCode, KeyEvent};
use sayso::draft::Drafter;
use sayso::library::settings::Settings;
use sayso::review::journal::codec;
use sayso::review::{Axis, Change, EventKind, Haystack, Piece, Record, Value, answers, look_up};
use sayso::story::formats::{brat, markdown, members, native};
use sayso::story::load;
use sayso::story::select::{Batch, SearchText, Selector, Words, nearest, resolve};
use sayso::story::stdin_story::StdinStory;
use sayso::story::text::fold::Folded;
use sayso::story::text::offsets::Offsets;
use sayso::story::{Meta, Span, Story, Text};
use sayso::tui::Theme;
use sayso::tui::terminal::input::{InputEvent, InputParser};
use sayso::view::search::{Query, Search};
use sayso::view::{Blocks, Document, Flow, visible};

use super::strict::{Goes, is_harmless, offence};
use super::{beside, hostile, screen};

/// A law: its name, and a function that panics if it is broken.
pub type Law = (&'static str, fn(&[u8]));

/// Every law.
pub const LAWS: &[Law] = &[
    ("native", native_loader),
    ("brat", brat_loader),
    ("select", selectors),
    ("offsets", offsets),
    ("visible", shown),
    ("search", search),
    ("keys", keys),
    ("script", key_script),
    ("theme", theme),
    ("config", configuration),
    ("bytes", bytes_of_a_terminal),
    ("hostile", hostile_story),
    ("journal", journal),
    ("lookup", looked_up),
    ("answers", answers_of_authors),
    ("page", web_page),
    ("markdown", markdown_file),
    ("draft", drafted),
    ("uima", feature_structures),
    ("annotations", web_annotations),
    ("data", data_of_tools),
    ("tools", file_of_another_tool),
];

/// The longest input that is tried, in bytes: longer ones are for the benches.
const LONGEST: usize = 1 << 16;

fn text(data: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(&data[..data.len().min(LONGEST)])
}

/// Splits an input at its first 0 bytes into N pieces; missing ones are empty.
fn pieces<const N: usize>(data: &[u8]) -> [Cow<'_, str>; N] {
    let mut all = data.splitn(N, |byte| *byte == 0);
    std::array::from_fn(|_| text(all.next().unwrap_or_default()))
}

fn assert_harmless(what: &str, bytes: &[u8]) {
    if let Some(offence) = offence(bytes, Goes::Pipe) {
        panic!("{what} holds {offence}");
    }
}

/// A `.story` of any bytes loads, and everything reported about it is sound.
fn native_loader(data: &[u8]) {
    let whole = text(data).into_owned();
    let story = native::read("a.story", whole.clone());
    assert!(whole.contains(story.body()), "the body is the file's own");
    sound(story);
}

/// A web page of any bytes is read or refused, and what is read is sound.
fn web_page(data: &[u8]) {
    let page = StdinStory::new("a.html", data.to_vec());
    match load(&page, Path::new("a.html")) {
        Ok(story) => sound(story),
        Err(why) => assert!(!why.reason().is_empty()),
    }
}

/// Feature structures of any bytes, in JSON, XML, rows or an archive, are read or refused, and what is
/// read is sound.
fn feature_structures(data: &[u8]) {
    let file = StdinStory::new("a.xmi", data.to_vec());
    match load(&file, Path::new("a.xmi")) {
        Ok(story) => sound(story),
        Err(why) => assert!(!why.reason().is_empty()),
    }
}

/// Annotations of any bytes, of a text beside them, are read or refused, and what is read is sound.
fn web_annotations(data: &[u8]) {
    let [annotations, article] = pieces(data);
    let files = beside::Beside([
        ("a.json", annotations.clone().into_owned().into_bytes()),
        ("a.txt", article.into_owned().into_bytes()),
    ]);
    for path in ["a.json", "a.json/1", "a.json/2"] {
        match load(&files, Path::new(path)) {
            Ok(story) => sound(story),
            Err(why) => assert!(!why.reason().is_empty()),
        }
    }
}

/// A file of another tool with any bytes is read or refused, and so is every story in it; what is read is
/// sound.
fn file_of_another_tool(data: &[u8]) {
    let file = StdinStory::new("a.jsonl", data.to_vec());
    let path = Path::new("a.jsonl");
    let all = members::stories_of(&file, path).unwrap_or_else(|| vec![path.to_owned()]);
    for path in all.iter().take(4) {
        match load(&file, path) {
            Ok(story) => sound(story),
            Err(why) => assert!(!why.reason().is_empty()),
        }
    }
}

/// JSON of any bytes is read as the tool's file that it looks like, or refused, and what is read is
/// sound.
fn data_of_tools(data: &[u8]) {
    let file = StdinStory::new("a.json", data.to_vec());
    match load(&file, Path::new("a.json")) {
        Ok(story) => sound(story),
        Err(why) => assert!(!why.reason().is_empty()),
    }
}

/// Markdown of any bytes, with any front matter, is read, and its text is the file's own.
fn markdown_file(data: &[u8]) {
    let whole = text(data).into_owned();
    let story = markdown::read("a.md", whole.clone());
    assert!(whole.ends_with(story.body()), "the body is the file's own");
    sound(story);
}

/// A brat pair of any bytes, with any `sayso.toml`, loads, and everything reported about it is
/// sound.
fn brat_loader(data: &[u8]) {
    let [txt, ann, config] = pieces(data);
    let named = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let story = brat::read(brat::Pair {
        txt: named("a.txt", &txt),
        ann: named("a.ann", &ann),
        config: (!config.is_empty()).then(|| named("sayso.toml", &config)),
    });
    assert_eq!(story.body(), txt, "the article is never changed");
    sound(story);
}

/// Who says what in any text is proposed in places of it, the same each time, with a probability; and
/// what is printed of such a story is harmless.
fn drafted(data: &[u8]) {
    static DRAFTER: LazyLock<Drafter> = LazyLock::new(Drafter::new);
    let body = text(data).into_owned();
    let length = body.len();
    let plain = Story::of_text(Text::new("a.txt", body, 0..length), Meta::default());
    let story = DRAFTER.propose(&plain);
    let again = DRAFTER.propose(&plain);
    assert_eq!(format!("{:?}", story.quotes), format!("{:?}", again.quotes));
    for quote in story.quotes.iter() {
        let suggestion = quote.suggestion.as_ref().expect("all is suggested");
        assert!(suggestion.score.is_some_and(|score| (0.0..=1.0).contains(&score)));
        assert!(!quote.parts.is_empty() && quote.parts.iter().all(|part| !part.is_empty()));
        for other in &suggestion.others {
            assert!(other.person.ix() < story.people.len());
            assert!(story.body().get(other.mention.range()).is_some());
        }
    }
    // printing takes a hundred times as long as drafting
    if length.is_multiple_of(8) { sound(story) } else { places(&story) }
}

/// Asserts that all ranges of a story are within its body, and that what is printed about it is
/// harmless.
pub fn sound(story: Story) {
    places(&story);
    let doc = Document::of(story);
    let rules = sayso::check::rules::all();
    for problem in sayso::check::problems(&doc) {
        assert!(rules.iter().any(|row| row.id == problem.rule), "{} is in no table", problem.rule);
        assert!(!problem.what.is_empty() && problem.at.line > 0 && problem.width > 0);
    }
    for width in [1, 60] {
        for line in sayso::export::pages::annotated::of(&doc, width) {
            for piece in line.pieces {
                assert_harmless("the annotated copy", piece.text.as_bytes());
            }
        }
    }
    let mut json = Vec::new();
    let written = sayso::export::data::json::write(
        &mut std::iter::once(doc.story.into()),
        &sayso::export::Options::default(),
        &mut json,
    );
    assert!(written.is_ok());
    assert_eq!(json.split(|byte| *byte == b'\n').count(), 4, "a story is a line between brackets");
    assert_harmless("JSON", &json);
}

fn places(story: &Story) {
    let body = story.body();
    let inside = |what: &str, span: Span| {
        assert!(span.start <= span.end && body.get(span.range()).is_some(), "{what}: {span:?}");
    };
    for quote in story.quotes.iter() {
        assert!(quote.parts.windows(2).all(|w| w[0].end <= w[1].start), "{:?}", quote.parts);
        for span in quote.parts.iter().chain(&quote.cue).chain(&quote.mention) {
            inside("a quote", *span);
        }
        assert!(quote.speakers.iter().all(|person| person.ix() < story.people.len()));
    }
    for span in story.claims.iter().flat_map(|claim| claim.parts.iter()) {
        inside("a claim", *span);
    }
    for span in story.embeds.iter().flat_map(|embed| embed.parts.iter()) {
        inside("an embed", *span);
    }
    for mention in story.mentions.iter() {
        inside("a mention", mention.span);
        assert!(mention.person.ix() < story.people.len());
    }
    for span in story.problems.iter().filter_map(|problem| problem.place) {
        inside("a problem", span);
    }
}

/// Thousands of selectors at once resolve to the same places as each alone; a cue is in the text.
fn selectors(data: &[u8]) {
    let [text, words, before, after, more] = pieces(data);
    let optional =
        |words: &Cow<'_, str>| (!words.is_empty()).then(|| Cow::Owned(words.to_string()));
    let nth = more.bytes().next().map(u32::from);
    let parts: Vec<Cow<'_, str>> = words.split('|').map(Cow::Borrowed).collect();
    let mut all = vec![Selector::text(&*words), Selector::of(Words::Parts(parts.clone()))];
    if let [from, to, ..] = parts.as_slice() {
        all.push(Selector::of(Words::FromTo(from.clone(), to.clone())));
    }
    for i in 0..all.len() {
        let placed =
            Selector { before: optional(&before), after: optional(&after), ..all[i].clone() };
        all.push(Selector { nth, ..placed.clone() });
        all.push(placed);
    }
    let folded = Folded::of(&text);
    let ground = SearchText { text: &text, folded: &folded };
    let together = Batch::of(ground, &all).resolve();
    for (selector, answer) in all.iter().zip(together) {
        let alone = resolve(ground, selector);
        assert_eq!(answer, alone, "{selector:?}");
        for span in alone.into_iter().flatten() {
            assert!(text.get(span.range()).is_some_and(|found| !found.is_empty()), "{span:?}");
            if let Some(cue) = nearest(ground, &words, &[span]) {
                assert!(text.get(cue.range()).is_some());
            }
        }
    }
}

/// Every border of a text has one offset in code points and one in UTF-16, which lead back to it.
fn offsets(data: &[u8]) {
    let text = text(data);
    for offsets in [Offsets::new(&text), Offsets::with_crlf_as_one(&text)] {
        let mut last = 0;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            let at = at as u32;
            let (chars, units) = (offsets.chars(at), offsets.utf16(at));
            assert!(chars >= last && units >= chars && chars <= at);
            last = chars;
            let back = (offsets.byte(chars), offsets.byte_of_utf16(units));
            // the LF of CRLF may share its offset with what follows
            let pair = c == '\n' && at > 0 && text.as_bytes()[at as usize - 1] == b'\r';
            assert!(pair || back == (Some(at), Some(at)), "{at}: {back:?}");
        }
        assert_eq!(offsets.byte(last + 1), None);
    }
}

/// What is shown of any text contains nothing invisible, is stable when shown again, and has the
/// width that was computed.
fn shown(data: &[u8]) {
    let text = text(data);
    let once = visible(&text);
    assert_harmless("what is shown", once.as_bytes());
    assert_eq!(visible(&once), once, "shown twice");
    let mut end = 0;
    for glyph in visible::glyphs(&text) {
        assert!(glyph.at.start == end && glyph.at.end > end, "{glyph:?}");
        end = glyph.at.end;
    }
    assert_eq!(end, text.len());
    for columns in [0, 1, 2, 7, 40] {
        assert!(visible::width(&visible::fit(&text, columns)) <= columns);
    }
    let blocks = Arc::new(Blocks::of(&text));
    for width in [1, 2, 13, 72] {
        let mut flow = Flow::new(Arc::clone(&blocks), width);
        for at in 0..blocks.len() as u32 {
            let mut from = blocks.get(at as usize).span.start;
            for line in flow.lines(&text, at) {
                assert!(line.span.start == from && text.get(line.span.range()).is_some());
                let too_wide = line.width > width.max(line.indent)
                    && visible::glyphs(text[line.span.range()].trim_end()).nth(1).is_some();
                assert!(!too_wide || width < 4, "{line:?} at {width}");
                from = line.span.end;
            }
            assert_eq!(from, blocks.get(at as usize).span.end);
        }
    }
}

/// Hits of any query are in the text, in order, and the same however they are asked for.
fn search(data: &[u8]) {
    let [words, body] = pieces(data);
    let regex = words.starts_with('/');
    let words = words.trim_start_matches('/').chars().take(64).collect();
    let search = match Search::new(&Query { words, regex }) {
        Ok(search) => search,
        Err(why) => return assert!(!why.contains('\n'), "{why}"),
    };
    let all = search.all(&body, &AtomicBool::new(false)).expect("nobody stops it");
    for pair in all.windows(2) {
        assert!(pair[0].end <= pair[1].start, "{pair:?}");
    }
    for hit in &all {
        assert!(!hit.is_empty() && body.get(hit.range()).is_some(), "{hit:?}");
    }
    assert_eq!(search.next(&body, 0), all.first().copied());
}

/// For any keys and sizes on any story, the terminal shows what was drawn.
fn keys(data: &[u8]) {
    let mut pieces = data.splitn(2, |byte| *byte == 0);
    let typed = pieces.next().unwrap_or_default();
    let story = native::read("a.story", text(pieces.next().unwrap_or_default()).into_owned());
    screen::play(&typed[..typed.len().min(80)], &story);
}

/// A line of keys is parsed, or refused with a column within it; names of keys parse back.
fn key_script(data: &[u8]) {
    let line = text(data);
    match script::parse(&line) {
        Ok(pressed) => {
            // a control character can be typed as text, but is no key by itself
            let named = |key: &KeyEvent| !matches!(key.code, KeyCode::Char(c) if c.is_control());
            for key in pressed.into_iter().filter(named) {
                let name = names::name(key);
                assert_eq!(names::parse(&name), Some(key), "{name}");
            }
        }
        Err(error) => assert!(error.column as usize <= line.chars().count() + 1, "{error}"),
    }
}

/// A theme of any bytes is parsed or refused.
fn theme(data: &[u8]) {
    if let Err(error) = Theme::parse(&text(data)) {
        assert!(!error.to_string().is_empty());
    }
}

/// A configuration of any bytes is parsed; each of its mistakes has a place and a hint.
fn configuration(data: &[u8]) {
    let source = text(data);
    let mut settings = Settings::of("config.toml", &source);
    let _ = user_bindings::apply(&mut settings);
    for problem in &settings.problems {
        assert!(!problem.what.is_empty() && problem.hint.is_some(), "{problem:?}");
        assert!(problem.at.line as usize <= source.split(['\n', '\r']).count());
    }
    let summary = settings.summary().unwrap_or_default();
    assert_harmless("the summary", visible(&summary).as_bytes());
}

/// The meaning of a terminal's bytes does not depend on how they are split; no pause breaks
/// anything.
fn bytes_of_a_terminal(data: &[u8]) {
    let now = Duration::from_secs(1);
    let said = |pieces: &mut dyn Iterator<Item = &[u8]>| {
        let mut input = InputParser::default();
        let said: Vec<InputEvent> = pieces.flat_map(|piece| input.feed(piece, now)).collect();
        (format!("{said:?}"), format!("{:?}", input.time_out()))
    };
    assert_eq!(said(&mut std::iter::once(data)), said(&mut data.chunks(1)));
    let (mut input, mut now) = (InputParser::default(), Duration::ZERO);
    for byte in data {
        now += Duration::from_millis(u64::from(*byte));
        drop(input.feed(&[*byte], now));
        assert!(input.deadline().is_none_or(|due| due > now));
    }
}

/// Lines of any bytes are events or are reported; an event is written as it was read, and the state
/// folded from events does not depend on their order.
fn journal(data: &[u8]) {
    let lines = text(data);
    let mut events = Vec::new();
    for line in lines.lines() {
        // a wrong checksum would keep nearly every mutation from being tested
        let Ok(event) = codec::decode(line).or_else(|_| codec::decode_unchecked(line)) else {
            continue;
        };
        // what a newer version wrote is only copied
        if !matches!(event.what, EventKind::Unknown { .. }) {
            let written = codec::encode(&event);
            assert!(!written.contains('\n'));
            assert_eq!(codec::decode(&written).as_ref(), Ok(&event), "{written}");
        }
        events.push(event);
    }
    let mut one_by_one = Record::default();
    for entry in Record::of(vec![events.clone()]).entries() {
        one_by_one.push(entry.event.clone());
    }
    let whole = Record::of(vec![events]);
    assert_eq!(whole.items(), one_by_one.items());
    for item in whole.items() {
        assert_eq!(whole.item_record(item), one_by_one.item_record(item), "{item}");
    }
}

/// Words that are looked up in a source are where the result says, and the differences lead from
/// the one text to the other.
fn looked_up(data: &[u8]) {
    let [source, first, second] = pieces(data);
    let parts = [&*first, &*second];
    let found = look_up(&Haystack::of(&*source), &parts);
    for stretch in &found.stretches {
        let quoted = &parts[stretch.part][stretch.quoted.range()];
        let said = stretch.said.map(|said| &source[said.range()]);
        let joined = |change: Change| -> (String, String) {
            let kept = stretch.diff.iter().filter(|piece| piece.change != change);
            let old = |piece: &Piece| source[piece.old.range()].to_owned();
            let new = |piece: &Piece| parts[stretch.part][piece.new.range()].to_owned();
            kept.map(|piece| (old(piece), new(piece))).unzip()
        };
        if let Some(said) = said {
            assert_eq!(joined(Change::Added).0, said, "the source's words");
            assert_eq!(joined(Change::Removed).1, quoted, "the quote's words");
        }
        if found.value == Value::Verbatim {
            assert_eq!(said, Some(quoted));
        }
    }
    assert!(found.value.axis() == Axis::Wording && found.wer() >= 0.0);
}

/// A list of queries of any bytes is parsed, and whatever does not fit is reported with its place.
fn answers_of_authors(data: &[u8]) {
    let [list, known] = pieces(data);
    let (answered, rejected) = answers::read(&list, &known);
    let lines = list.split('\n').count() + list.matches('\r').count();
    for rejected_answer in &rejected {
        assert!(rejected_answer.line as usize <= lines + 1, "{rejected_answer:?}");
    }
    assert!(answered.len() + rejected.len() <= lines + 1);
}

/// A story built from hostile pieces, which the bytes choose: nothing of it has an effect.
fn hostile_story(data: &[u8]) {
    let made = hostile::story(&mut hostile::Choices::of(data));
    let story = native::read(&made.name, made.text);
    for problem in story.problems.iter() {
        let shown = visible(&problem.what).into_owned() + &visible(&problem.file);
        assert!(shown.chars().all(is_harmless), "{shown:?}");
    }
    sound(story.clone());
    screen::play(&made.keys, &story);
    assert!(!Path::new(&made.name).as_os_str().is_empty());
}
