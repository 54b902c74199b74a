//! Pages of all sorts, from their bytes to their stories. People, papers and words are invented.

use std::path::Path;

use super::{limits, page};
use crate::story::stdin_story::StdinStory;
use crate::story::{OpenError, Story, load};

/// Opens a page.
fn open(name: &str, bytes: &[u8]) -> Result<Story, OpenError> {
    load(&StdinStory::new(name, bytes.to_vec()), Path::new(name))
}

/// Returns the story of a page.
fn story(html: &str) -> Story {
    open("page.html", html.as_bytes()).expect("a page")
}

/// Returns why a page is refused.
fn refusal(html: &str) -> String {
    open("page.html", html.as_bytes())
        .map_or_else(|why| why.to_string(), |story| story.body().to_owned())
}

/// Sentences enough for an article.
const WORDS: &str = "<p>The ferry to Gault stopped on Monday, and nobody on the island was told before \
    the last boat had left the pier, according to the harbour office.</p>\n<p>“We were not asked,” Ada \
    Brook said, who has run the bakery at the pier for thirty years, and has seen two other lines go.</p>\n\
    <p>The company said in a statement that the line had lost money, year after year, since 2019.</p>";

/// Returns what is known of a page, and the rules of its problems.
fn check(head: &str, body: &str) -> String {
    let page = format!(
        "<!DOCTYPE html><html lang=\"en-GB\"><head>{head}</head><body>{body}</body></html>"
    );
    let story = story(&page);
    let meta = &story.meta;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    format!(
        "{}|{}|{}|{}|{}|{}",
        meta.title,
        meta.authors.join("+"),
        text(&meta.date),
        text(&meta.outlet),
        text(&meta.url),
        text(&meta.language)
    )
}

#[test]
fn the_article_of_a_page_is_its_text() {
    let page = format!(
        "<html><head><title>Ferry stops</title><style>p {{ color: red }}</style></head><body>\
         <nav><a href=/>Home</a><a href=/news>News</a></nav><div id=cookie style='display: none'>Cookies?</div>\
         <article><h1>Ferry stops</h1>{WORDS}<p hidden>Secret words that nobody sees.</p>\
         <script>var x = '<p>no</p>';</script><img src=a.jpg alt=Boat>\
         <p>See <a href=/tides>the tides</a> &amp; the <b>weather</b>.</p></article>\
         <footer><p>Copyright by nobody</p></footer></body></html>"
    );
    let story = story(&page);
    let body = story.body();
    assert!(body.starts_with("The ferry to Gault stopped"), "{body}");
    assert!(
        body.contains(
            "pier, according to the harbour office.\n\n“We were not asked,” Ada Brook said"
        )
    );
    assert!(body.ends_with("See the tides & the weather.\n"), "{body}");
    for not in ["Secret", "Cookies", "var x", "color", "Copyright", "Home", "<"] {
        assert!(!body.contains(not), "{not}: {body}");
    }
    assert_eq!((&*story.meta.title, story.meta.format), ("Ferry stops", "html"));
    let note = story.meta.note.as_deref().unwrap_or_default();
    assert!(note.starts_with("text taken from page.html, sha256 ") && note.len() == 98, "{note}");
    let told = &story.problems[0];
    assert_eq!(told.rule, "page-text");
    assert!(
        told.is_information() && told.what.contains("1 link and 1 picture left out"),
        "{}",
        told.what
    );
}

#[test]
fn what_a_page_says_of_itself_is_known() {
    let data = r#"<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Ferry &amp; mill stop","author":[{"@type":"Person","name":"Ada Brook"},{"name":"Änne Öz"}],
        "datePublished":"2026-11-03T12:01:00Z","publisher":{"name":"The Gauge"}}</script>
        <meta property="og:title" content="Another title"><link rel=canonical href="https://gauge.example/ferry">"#;
    assert_eq!(
        check(data, WORDS),
        "Ferry & mill stop|Ada Brook+Änne Öz|2026-11-03T12:01:00Z|The Gauge|https://gauge.example/ferry|en-GB"
    );
    let metas = r#"<title>Ferry stops | The Gauge</title><meta property="og:site_name" content="The Gauge">
        <meta name="author" content="By Ada Brook and Carl Mills"><meta property="article:published_time"
        content="2026-11-03"><meta property="og:url" content="javascript:alert(1)">"#;
    assert_eq!(check(metas, WORDS), "Ferry stops|Ada Brook+Carl Mills|2026-11-03|The Gauge||en-GB");
    let times = format!(
        "<article><h1>Мост открыт</h1><p class=byline>By Ada Brook</p><time datetime=2026-11-03>today</time>{WORDS}</article>"
    );
    assert_eq!(
        check("<title>Мост открыт: Gault</title>", &times),
        "Мост открыт|Ada Brook|2026-11-03|||en-GB"
    );
}

#[test]
fn quotations_lists_and_verses_stay_what_they_are() {
    let body = format!(
        "<article>{WORDS}<blockquote><p>First of a statement.</p><p>Second of it.</p></blockquote>\
         <p>Mills asked <q>why now</q>, and left.</p><p>Roses are red,<br>the pier is grey.</p>\
         <ul><li>The line of 1911</li><li>The line of 1950</li></ul><h2>What next</h2>{WORDS}</article>"
    );
    let body = story(&format!("<html lang=en><body>{body}</body></html>")).body().to_owned();
    for part in [
        "\n\nFirst of a statement.\n\nSecond of it.\n\n",
        "Mills asked “why now”, and left.\n\nRoses are red,\nthe pier is grey.\n\n",
        "- The line of 1911\n- The line of 1950\n\n## What next\n\n",
    ] {
        assert!(body.contains(part), "{part:?} {body}");
    }
}

#[test]
fn a_page_without_an_article_shows_what_is_to_be_seen() {
    let page = "<html><body><nav>Menu</nav><p>Words</p><p style='Display : none'>No</p><div>More\
                <span class='x sr-only'>opens a window</span><b hidden>No</b></div></body></html>";
    let short = story(page);
    assert_eq!(short.body(), "Words\n\nMore\n");
    let rules: Vec<_> = short.problems.iter().map(|problem| problem.rule).collect();
    assert!(rules.contains(&"page-text"), "{rules:?}");
    let data = format!(
        "<html><body><p>Loading</p><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\
         \"articleBody\":\"{}\"}}</script></body></html>",
        "The ferry stopped. ".repeat(40)
    );
    assert!(
        story(&data).body().starts_with("The ferry stopped. The ferry"),
        "{}",
        story(&data).body()
    );
    assert!(
        refusal("<html><body><script>x</script></body></html>")
            .contains("without any text to be seen")
    );
}

#[test]
fn hostile_pages_are_refused_before_they_are_parsed() {
    let deep = |tag: &str, n: usize| format!("<html><body>{}", tag.repeat(n));
    let within = "is an HTML page with more than 1000 elements within each other";
    assert!(refusal(&deep("<b>", 200_000)).contains(within));
    assert!(refusal(&deep("<div>", 20_000)).contains(within));
    assert!(refusal(&deep("<div>", 300)).contains("without any text"));
    assert!(refusal(&deep("<i>x<br>", 3_000)).contains(within));
    assert!(refusal(&format!("<p {}>x", "a=b ".repeat(2_000))).contains("too many in one place"));
    assert!(refusal(&"x".repeat((8 << 20) + 1)).contains("of more than 8 MiB"));
    // a page in another encoding is none of these
    let chinese = open("page.html", b"<meta charset=gb2312><p>\xb5\xda\xd2\xbb</p>");
    assert!(chinese.is_ok_and(|story| story.body().contains("第一")));
}

#[test]
fn a_page_is_known_by_its_beginning_whatever_it_is_called() {
    let page = format!(
        "<!-- saved -->\n<!DOCTYPE HTML>\n<html><body><svg><rss/></svg>{WORDS}</body></html>"
    );
    for name in ["standard input", "page", "page.txt", "page.HTM"] {
        let found = open(name, page.as_bytes());
        assert_eq!(found.map(|story| story.meta.format).ok(), Some("html"), "{name}");
    }
    let wide: Vec<u8> =
        format!("\u{feff}{page}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(open("standard input", &wide).map(|story| story.meta.format).ok(), Some("html"));
    let latin =
        [b"<html><body><p>caf\xe9 \x96 Gault</p>", WORDS.replace(['“', '”'], "'").as_bytes()]
            .concat();
    assert!(open("a.html", &latin).is_ok_and(|story| story.body().starts_with("café – Gault")));
    let feed = open("a.html", b"<?xml version='1.0'?><rss><channel/></rss>").map(|_| ());
    assert!(feed.is_err_and(|why| why.to_string().contains("is an RSS feed")));
    let story = StdinStory::new("a.html", page.into_bytes()).opened_as_text(true);
    let shown = load(&story, Path::new("a.html")).map(|story| story.body().contains("<svg>"));
    assert_eq!(shown.ok(), Some(true));
}

/// Tags of all sorts.
const TAGS: &[&str] = &[
    "<b>",
    "</b>",
    "<i id=x>",
    "</i>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<a href=x>",
    "</a>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<ul>",
    "<li>",
    "</ul>",
    "<svg>",
    "<g/>",
    "<title>",
    "</title>",
    "</svg>",
    "<style>",
    "</style>",
    "<span>",
    "</span>",
    "<form>",
    "</form>",
    "<select>",
    "<option>",
    "</select>",
    "<button>",
    "</button>",
    "<br>",
    "x",
    "<!--",
    "-->",
    "<math>",
    "<mi>",
    "</math>",
    "<font size=1>",
    "</font>",
    "<h2>",
    "</h2>",
    "<template>",
    "</template>",
    "<script>",
    "</script>",
    "<ruby>",
    "<rt>",
    "<dl>",
    "<dd>",
    "</dl>",
    "<object>",
    "</object>",
    "<![CDATA[",
    "]]>",
    "<nobr>",
    "<textarea>",
    "</textarea>",
    "<em>",
    "</em>",
    "<x-a>",
    "</x-a>",
    "<foreignObject>",
    "<caption>",
];

/// What was counted before a page is parsed is never less than what the parser makes of it.
#[test]
fn no_page_is_deeper_than_it_was_counted() {
    let mut seed = 7_u64;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    for _ in 0..150 {
        // few kinds of tags at a time nest deeper than all at once
        let few: Vec<&str> = (0..2 + next(8)).map(|_| TAGS[next(TAGS.len())]).collect();
        let page: String = (0..next(120)).map(|_| few[next(few.len())]).collect();
        let counted = super::limits::demand(&page).expect("short");
        let real = super::page::depth(&page);
        assert!(real <= counted.open + 4, "{real} > {} + 4: {page}", counted.open);
    }
}

#[test]
fn what_would_take_long_is_refused_once_it_is_parsed() {
    let article =
        "<p>The ferry sails at noon, said Ada Brook, and it is full, and late.</p>".repeat(5);
    let check = |more: &str| {
        let page = format!("<!DOCTYPE html><title>T</title><article>{article}{more}</article>");
        page::read(&page).map(|page| page.article.len() > 200)
    };
    let too_much = Err(page::Unread::TooMuch(limits::TooMuch::Elements));
    let divs = |deep: usize| format!("{}x{}", "<div>".repeat(deep), "</div>".repeat(deep));
    assert_eq!(check(&divs(100).repeat(20)), Ok(true));
    assert_eq!(check(&divs(490).repeat(13)), too_much);
    assert_eq!(check(&"&amp;".repeat(1_000)), Ok(true));
    assert_eq!(check(&"&amp;".repeat(150_000)), too_much);
    let title = |words: usize| check(&format!("<title>{}</title>", "- x ".repeat(words)));
    assert_eq!((title(1_000), title(20_000)), (Ok(true), too_much));
    // a script is no text: nobody goes through it
    let script = format!("<script>{}</script>", "a && b\";".repeat(60_000));
    assert_eq!(check(&script), Ok(true));
    assert_eq!(limits::demand(&"<".repeat(500_001)), Err(limits::TooMuch::Elements));
    assert_eq!(limits::demand(&"&".repeat(500_001)), Err(limits::TooMuch::Elements));
    assert!(limits::demand(&"< ".repeat(10_000)).is_ok());
}
