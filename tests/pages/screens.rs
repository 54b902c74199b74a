//! Pictures of the program in the pages: each stands between `<!-- screen ARGUMENTS -->` and
//! `<!-- /screen -->` and is what the program prints for the arguments. An argument with blanks
//! stands between backticks.

use std::fs;

use crate::{holds, printed};

/// Takes a line of arguments apart.
fn arguments(line: &str) -> Vec<String> {
    let (mut all, mut quoted) = (Vec::new(), false);
    for part in line.split('`') {
        if quoted {
            all.push(part.to_owned());
        } else {
            all.extend(part.split_whitespace().map(str::to_owned));
        }
        quoted = !quoted;
    }
    all
}

/// Returns a page with every picture made anew by `draw`, and how many there are.
fn with_pictures(page: &str, draw: impl Fn(&[String]) -> String) -> (String, usize) {
    const BEGIN: &str = "<!-- screen ";
    const END: &str = "<!-- /screen -->";
    let (mut out, mut rest, mut count) = (String::new(), page, 0);
    while let Some(at) = rest.find(BEGIN) {
        let line = rest[at..].lines().next().unwrap_or_default();
        let (Some(own), Some(end)) = (
            line.strip_prefix(BEGIN).and_then(|own| own.strip_suffix(" -->")),
            rest[at..].find(END),
        ) else {
            break;
        };
        out.push_str(&rest[..at + line.len()]);
        out.push_str("\n```text\n");
        out.push_str(draw(&arguments(own)).trim_end());
        out.push_str("\n```\n");
        out.push_str(END);
        (rest, count) = (&rest[at + end + END.len()..], count + 1);
    }
    out.push_str(rest);
    (out, count)
}

#[test]
fn every_picture_is_what_the_program_prints() {
    let mut count = 0;
    for entry in fs::read_dir("docs").expect("the pages are there") {
        let path = entry.expect("a page").path();
        if path.extension().is_some_and(|ending| ending == "md") {
            let page = fs::read_to_string(&path).expect("a page");
            let (wanted, pictures) = with_pictures(&page, |own| {
                let own: Vec<&str> = own.iter().map(String::as_str).collect();
                printed(&[&own[..], &["--color", "never"]].concat())
            });
            if pictures > 0 {
                holds(path.to_str().expect("UTF-8"), &wanted);
            }
            count += pictures;
        }
    }
    assert!(count >= 10, "only {count} pictures were found");
}

#[test]
fn a_picture_is_made_anew() {
    let page = "a\n<!-- screen x.story --keys `n n` -->\nold\n<!-- /screen -->\nb\n";
    let new = "a\n<!-- screen x.story --keys `n n` -->\n```text\nx.story,--keys,n n\n```\n<!-- /screen -->\nb\n";
    let draw = |own: &[String]| own.join(",");
    assert_eq!(with_pictures(page, draw), (new.to_owned(), 1));
    assert_eq!(with_pictures(new, draw), (new.to_owned(), 1));
    assert_eq!(with_pictures("a", draw), ("a".to_owned(), 0));
}
