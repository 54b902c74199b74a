//! The canonical layout: the same story, comments and values as written, and the same again.

use proptest::prelude::*;
use sayso::mend::Mending;

use crate::support::{HARBOUR, open};

/// Lays a text out, twice; undoing leads back.
fn laid_out(text: &str) -> String {
    let mut mending = open(text);
    let changes = mending.lay_out().unwrap_or_else(|why| panic!("{}\n{text}", why.what));
    assert_eq!(changes, mending.text() != text);
    let once = mending.text().to_owned();
    if changes {
        mending.undo().expect("a step");
        assert_eq!(mending.text(), text);
    }
    let mut again = open(&once);
    let changes = again.lay_out().expect("it is a layout");
    assert!(!changes, "the second time:\n{once}\n--- became\n{}", again.text());
    once
}

const MESSY: &str = "\
+++
# about this file
title = 'T' # the headline
format=1

date    = 2026-01-01
allow   = [
  'one-word-quote', # we know
]



# the first
[people.b]   # b
aliases=['Bee']
  name = 'Ben'
[people.a]
# as printed
name = 'Ada'
note = '''
[people.no]
# no comment
'''

[sources.s]
title = 'S'
+++

Ada said “one”, then “two”. Ben said “three”.

+++
# all of it

# --- claims ---

[claims.c]
# why
kind = 'event'
text = 'Ben said'
evidence = [{source='s'}, # a
]
[[claims.c.evidence]]
source = 's'

# third
[quotes.q3]
speaker = 'b'
text = '“three”'
# below it

# second
[quotes.q2]
text = '“two”'
x_own = 1
speaker = 'a'
[quotes.q1]
score = 0.5
suggested_by = 'x'
text = '“one”'
# the end
+++
";

#[test]
fn a_messy_file_is_laid_out() {
    let text = MESSY.replace("[[claims.c.evidence]]\nsource = 's'\n", "");
    insta::assert_snapshot!(laid_out(&text));
    let windows = laid_out(&text.replace('\n', "\r\n"));
    assert_eq!(windows, laid_out(&text).replace('\n', "\r\n"));
}

#[test]
fn what_is_laid_out_stays() {
    for text in
        [HARBOUR, "+++\ntitle = \"T\"\n+++\n\nX.\n", "+++\ntitle = \"T\"\n+++\n\nX.\n\n+++\n"]
    {
        assert_eq!(laid_out(text), text);
    }
    laid_out("+++\ntitle = 'T'\n+++\n\nX.\n\n+++\n# nothing yet\n+++\n");
    laid_out("\u{feff}+++\ntitle = 'T'\n+++\nX.");
}

#[test]
fn other_shapes_stay_as_they_are() {
    let text = "+++\ntitle = 'T'\npeople.a.name = 'Ada'\n+++\n\nAda said “one”, “two”.\n\n+++\n[quotes]\nq2 = { text = '“two”' }\nq1 = { text = '“one”' }\n\n[claims.c]\ntext = 'said'\n[[claims.c.evidence]]\nsource = 's'\n";
    insta::assert_snapshot!(laid_out(text));
}

#[test]
fn what_is_not_toml_is_refused() {
    let mut mending = open("+++\ntitle = 'T'\n+++\n\nX.\n\n+++\n[quotes.q]\ntext = 'X\n");
    assert!(mending.lay_out().expect_err("it is refused").what.starts_with("it is not valid TOML"));
}

#[test]
fn the_bundled_stories_are_laid_out() {
    for entry in std::fs::read_dir("stories").expect("the stories") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "story") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let mut mending = Mending::of_text("a.story", &text).expect("a story");
        mending.lay_out().unwrap_or_else(|why| panic!("{}: {}", path.display(), why.what));
        laid_out(mending.text());
    }
}

fn lines(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::collection::vec(0..pieces.len(), 0..14)
        .prop_map(move |at| at.into_iter().map(|n| pieces[n]).collect())
}

proptest! {
    #[test]
    fn a_layout_is_laid_out_already(
        front in lines(&["\n", "# a\n", "  # b  \n", "[people.a]\nname = 'A'\n", "[people.b] # x\nrole='r'\nname='B'\n", "[sources.s]\ntitle = 'S'\n", "note = 'n'\n", "[people.c]\nname = '''\n# no\n[x]\n\n'''\n"]),
        back in lines(&["\n", "\n\n", "# a\n", "# b\n", "[quotes.a]\ntext = 'two'\n", "[quotes.b]\nspeaker='unknown'\n# in\ntext='one'\n", "[claims.c]\ntext = 'three'\n# below\n", "[embeds.e]\n\ntext = 'one'\n\nurl = 'u'\n", "[claims.d]\ntext = 'one'\nsays = '''\n\n# no\n'''\n"]),
        windows in any::<bool>(),
    ) {
        let text = format!("+++\ntitle = 'T'\n{front}+++\n\none two three\n\n+++\n{back}");
        let text = if windows { text.replace('\n', "\r\n") } else { text };
        let mut mending = open(&text);
        if mending.lay_out().is_ok() {
            let once = mending.text().to_owned();
            let comments = |text: &str| text.matches("# a").count() + text.matches("# b").count();
            prop_assert_eq!(comments(&once), comments(&text));
            let mut again = open(&once);
            prop_assert_eq!(again.lay_out(), Ok(false), "{}\n--- became\n{}", once, again.text());
        }
    }
}
