//! Marks of Markdown: what is drawn of them. All words are invented.

use proptest::prelude::*;

use super::*;

/// Returns the text without what is hidden, with what is set off in its marks: `‹›` links, `{}`
/// strong, `⟨⟩` light, `~~` struck.
fn check(body: &str) -> String {
    let markup = of(body);
    let mut out = String::new();
    let mark = |how: Emphasis| match how {
        Emphasis::Link => ("‹", "›"),
        Emphasis::Strong => ("{", "}"),
        Emphasis::Light => ("⟨", "⟩"),
        Emphasis::Struck => ("~", "~"),
    };
    for (at, c) in body.char_indices().chain([(body.len(), '\0')]) {
        let at = at as u32;
        for (span, how) in &markup.emphasis {
            if span.end == at {
                out.push_str(mark(*how).1);
            }
        }
        for (span, how) in markup.emphasis.iter().rev() {
            if span.start == at {
                out.push_str(mark(*how).0);
            }
        }
        let other = markup.instead.iter().find(|(byte, _)| *byte == at);
        if c != '\0' && !markup.hidden.iter().any(|span| span.holds(at)) {
            match other {
                Some((_, words)) => out.push_str(words),
                None => out.push(c),
            }
        }
    }
    out
}

#[test]
fn emphasis_and_links_are_drawn_and_their_marks_are_not() {
    assert_eq!(check("It *is* **so** and ***both***."), "It ⟨is⟩ {so} and ⟨{both}⟩.");
    assert_eq!(check("_One_ __two__ snake_case_name 2*3*4"), "⟨One⟩ {two} snake_case_name 2⟨3⟩4");
    assert_eq!(check("a * b * c, 5 ** 6, *open"), "a * b * c, 5 ** 6, *open");
    assert_eq!(
        check("See [the *plan*](https://x.org/a_(b)_c \"T)\") now."),
        "See ‹the ⟨plan⟩› now."
    );
    assert_eq!(
        check("[one][x], [x] and [y].\n\n[x]: https://x.org\n"),
        "‹one›, ‹x› and [y].\n\n\n"
    );
    assert_eq!(check("![a map](map.png) <https://x.org/>"), "[a map] ‹https://x.org/›");
    assert_eq!(check("`a *b*` ``c ` d`` \\*e\\* ~~f~~"), "a *b* c ` d *e* ~f~");
    assert_eq!(check("x <!-- not this --> y"), "x  y");
}

#[test]
fn headings_and_code_lose_their_marks() {
    assert_eq!(check("# One #\n\n#### Four\n#no\n"), "One\n\n{Four}\n#no\n");
    assert_eq!(check("Title\n=====\nWords *x*\n"), "{Title}\n\nWords ⟨x⟩\n");
    assert_eq!(check("```sh\na *b*\n```\n*c*\n"), "\na *b*\n\n⟨c⟩\n");
    assert_eq!(check("Words.\n\n    a *b*\n"), "Words.\n\n    a *b*\n");
    assert_eq!(check("- one\n\n    *two*\n"), "- one\n\n    ⟨two⟩\n", "a part of the item");
    assert_eq!(check("```a``` and ```b```\n"), "a and b\n");
    assert_eq!(check("# C# and *x*"), "C# and ⟨x⟩");
}

#[test]
fn every_script_is_read_alike() {
    assert_eq!(check("**Мэр** сказал _«нет»_."), "{Мэр} сказал ⟨«нет»⟩.");
    assert_eq!(check("[市長](https://x.jp)は**「船は出る」**と"), "‹市長›は**「船は出る」**と");
    assert_eq!(check("قال **العمدة** *نعم*."), "قال {العمدة} ⟨نعم⟩.");
    assert_eq!(check("Ο *δήμαρχος* είπε [«όχι»](/a)"), "Ο ⟨δήμαρχος⟩ είπε ‹«όχι»›");
    assert_eq!(check("महापौर ने **कहा** [यहाँ](x)"), "महापौर ने {कहा} ‹यहाँ›");
}

#[test]
fn tags_of_html_are_not_drawn_and_what_only_looks_like_one_is() {
    assert_eq!(
        check("A <b>bold</b> and <a href=\"https://y.org\">linked</a><br>"),
        "A bold and linked"
    );
    assert_eq!(check("<div class=\"x\">\n<p>Мост</p>\n</div>\n"), "\nМост\n\n");
    assert_eq!(check("<img src=\"m.png\" alt=\"地図\" width=3> 船"), "地図 船");
    assert_eq!(check("a < b > c, <3, <Applause>, 1<2"), "a < b > c, <3, <Applause>, 1<2");
    assert_eq!(check("قال <em>العمدة</em> ناعم"), "قال العمدة ناعم");
    assert_eq!(check("Unclosed <a href=\"x"), "Unclosed <a href=\"x");
}

#[test]
fn footnotes_and_meant_line_ends_are_read() {
    assert_eq!(check("So.[^1]\n\n[^1]: The *note*.\n"), "So.[1]\n\n[1]: The ⟨note⟩.\n");
    assert_eq!(check("Так.[^прим]\n\n[^прим]: Слово.\n"), "Так.[прим]\n\n[прим]: Слово.\n");
    assert_eq!(check("one\\\ntwo\n"), "one\ntwo\n");
}

#[test]
fn tables_lose_their_outer_bars_and_the_rule() {
    assert_eq!(
        check(
            "| Name | Votes |\n|:-----|------:|\n| Ada *Brook* | 12 |\n| 橋 \\| 本 | 18 |\n\nMore | words.\n"
        ),
        "{Name      | Votes}\n\nAda ⟨Brook⟩ |    12\n橋 | 本   |    18\n\nMore | words.\n"
    );
    assert_eq!(check("Имя | Голоса\n--- | ---\nАда | 12\n"), "{Имя | Голоса}\n\nАда | 12\n");
    assert_eq!(
        check("|a|bb|c|\n|-|:-:|-:|\n|*длинное*|x|1|\n| 船 | yyyy |22|\n"),
        "{a       |  bb  |  c}\n\n⟨длинное⟩ |  x   |  1\n船      | yyyy | 22\n"
    );
    // cells that are missing, or too many
    assert_eq!(check("|α|β|\n|-|-|\n|γγ|\n|δ|ε|ζ|\n"), "{α  | β}\n\nγγ\nδ  | ε | ζ\n");
    // a wide one is left as it is
    let wide = format!("| a | {} |\n|---|---|\n| bb | c |\n", "x".repeat(80));
    assert_eq!(check(&wide), format!("{{a | {}}}\n\nbb | c\n", "x".repeat(80)));
    assert_eq!(check("a | b\n\n---\n"), "a | b\n\n---\n", "no rule under it");
}

#[test]
fn ampersands_by_name_are_drawn_as_one() {
    assert_eq!(check("Brook &amp; Mills &#38; Söhne &#x26; Co"), "Brook & Mills & Söhne & Co");
    assert_eq!(check("Брук &AMP; сын, AT&T, &amp, &nosuch;"), "Брук & сын, AT&T, &amp, &nosuch;");
    assert_eq!(check("橋&amp;船 \\&amp; `&amp;` &amp;lt;"), "橋&船 &amp; &amp; &lt;");
}

#[test]
fn characters_by_name_or_number_are_drawn() {
    assert_eq!(
        check("It&#8217;s &ldquo;so&rdquo;&nbsp;&mdash; yes&hellip;"),
        "It’s “so”\u{a0}— yes…"
    );
    assert_eq!(check("&laquo;Нет&raquo; &#x41f;"), "«Нет» П");
    assert_eq!(check("**&#33337;&eacute;** &uuml;ber"), "{船é} über");
    assert_eq!(check("co&shy;operate"), "cooperate");
    assert_eq!(check("&lt;b&gt; is no tag, *x&gt;y*"), "<b> is no tag, ⟨x>y⟩");
    // nothing that steers or cannot be seen, nothing in code
    for same in ["&#27;[31m", "&#x202e;x", "&#0;", "&#10;", "`&rsquo;`", "\t&rsquo;", "\\&rsquo;"] {
        assert_eq!(check(same), same.replace(['`', '\\'], ""), "{same}");
    }
}

#[test]
fn the_words_of_links_lead_to_their_addresses() {
    let links = |body: &str| {
        let links = of(body).links;
        let link = |(span, url): &(Span, Box<str>)| format!("{} > {url}", &body[span.range()]);
        links.iter().map(link).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        links("See [the *plan*](https://x.org/a_(b) \"T\")."),
        "the *plan* > https://x.org/a_(b)"
    );
    assert_eq!(
        links(
            "[план][1] и [市長].\n\n[1]: https://x.org/1 \"T\"\n[市長]: <http://x.jp>\n[1]: https://y.org\n"
        ),
        "план > https://x.org/1, 市長 > http://x.jp"
    );
    assert_eq!(links("[العمدة](https://x.org/?a=1&amp;b=2)"), "العمدة > https://x.org/?a=1&b=2");
    for none in [
        "[a](javascript:alert(1))",
        "[a](b.md)",
        "[bank.com](https://evil.org)",
        "![a map](https://x.org/m.png)",
        "`[a](https://x.org)`",
        "\\[a](https://x.org)",
        "[a](https://x.org/\u{1b}]8;;x)",
    ] {
        assert_eq!(links(none), "", "{none}");
    }
}

#[test]
fn code_in_a_quotation_is_drawn_as_it_is() {
    assert_eq!(
        check("> Words *x*:\n>\n>     a *b*  c\n>     d\n"),
        "> Words ⟨x⟩:\n>\n>     a *b*  c\n>     d\n"
    );
    assert_eq!(check("> ```sh\n> a *b*\n> ```\n> *c*\n"), "> \n> a *b*\n> \n> ⟨c⟩\n");
    // goes on with the words or the item before
    assert_eq!(check("> one\n>     *two*\n"), "> one\n>     ⟨two⟩\n");
    assert_eq!(check("> - one\n>     *two*\n"), "> - one\n>     ⟨two⟩\n");
    assert_eq!(check(">> \n>>     *код*\n"), ">> \n>>     *код*\n");
    assert_eq!(check("> - one\n>\n>     *two*\n"), "> - one\n>\n>     ⟨two⟩\n");
    let kept = of("> \n>     a\n>     b\n").kept;
    assert_eq!(kept.len(), 2);
}

#[test]
fn an_address_keeps_its_marks() {
    assert_eq!(
        check("See https://x.org/_a_*b*?c=1&amp;d=2 and *x*"),
        "See https://x.org/_a_*b*?c=1&d=2 and ⟨x⟩"
    );
    assert_eq!(
        check("*https://x.org/a* (http://порт.рф/_б_)"),
        "⟨https://x.org/a⟩ (http://порт.рф/_б_)"
    );
    assert_eq!(check("**см. https://x.org**"), "{см. https://x.org}");
}

#[test]
fn rules_are_no_emphasis() {
    for rule in ["***", "* * *", "___", "- - -", "_ _ _", "*****"] {
        let text = format!("*One*\n\n{rule}\n\n*two*\n{rule}\nthree*\n");
        assert_eq!(check(&text), format!("⟨One⟩\n\n{rule}\n\n⟨two⟩\n{rule}\nthree*\n"));
    }
}

#[test]
fn hostile_marks_take_linear_time() {
    for piece in [
        "<!--",
        "<a ",
        "<a",
        "[",
        "](",
        "![",
        "**",
        "`",
        "``",
        "|-",
        "> ",
        "\\",
        "[^",
        "<img alt=\"",
        "http://",
        "&amp;",
        "&#8217;",
        "&",
        "|a",
        "|a|b|\n|-|-|\n",
        "[a](https://x.org)",
        ">     a\n",
        "> >",
        ">\n",
        "* ",
    ] {
        let text = piece.repeat(400_000 / piece.len());
        let markup = of(&text);
        assert!(markup.hidden.iter().all(|span| text.get(span.range()).is_some()));
    }
}

proptest! {
    #[test]
    fn marks_are_in_order_and_on_borders(body in r"[a\*_~`\[\]()<>!#\\é橋 \n=:\-|&;]{0,80}|(&#8217;|\||-|a|\n|\*|> |    |橋){0,40}") {
        let markup = of(&body);
        let mut end = None;
        for span in &markup.hidden {
            prop_assert!(!span.is_empty() && end.is_none_or(|end| span.start > end));
            prop_assert!(body.get(span.range()).is_some());
            end = Some(span.end);
        }
        for (at, words) in &markup.instead {
            prop_assert!(body.is_char_boundary(*at as usize + 1) && !words.is_empty());
        }
        let drawn = crate::view::Blocks::of_markdown(&body);
        let whole = Span::of(0..body.len());
        let stretches = drawn.drawn(&body, whole);
        prop_assert!(stretches.iter().zip(stretches.iter().skip(1)).all(|(a, b)| a.0.end <= b.0.start));
        for (span, _) in &markup.emphasis {
            prop_assert!(!span.is_empty() && body.get(span.range()).is_some());
        }
    }
}
