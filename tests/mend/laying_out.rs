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
fn other_shapes_become_tables() {
    let text = "+++\ntitle = 'T'\npeople.a.name = 'Ada'\n+++\n\nAda said “one”, “two”.\n\n+++\n[quotes]\nq2 = { text = '“two”' }\nq1 = { text = '“one”' }\n\n[claims.c]\ntext = 'said'\n[[claims.c.evidence]]\nsource = 's'\n";
    insta::assert_snapshot!(laid_out(text));
}

#[test]
fn tables_without_headers_get_them() {
    let front = "# head\ntitle = 'T'\npeople.a.name = 'Ada' # as printed\n# b\npeople.\"b.c\" = { role = 'r', name = 'Ben' } # of b\nformat = 1\n\n[sources]\n# tape\ns = { title = 'S' }\n";
    let back = "# all\n\n[quotes] # the quotes\n# of q3\nq3 = { speaker = 'a', text = '“three”' }\nq2.speaker = 'a' # who\n# which\nq2.text = '“two”'\n\nq1 = {\n  speaker = 'a', # said\n  # words\n  text = '“one”',\n}\n# below\n\n[claims]\nc.text = 'said'\nc.kind = 'event'\n[[claims.c.evidence]]\nsource = 's'\n[embeds]\n";
    let text = format!(
        "+++\n{front}+++\n\nAda said “one”, “two”. 彼は「三」と言った “three”.\n\n+++\n{back}"
    );
    insta::assert_snapshot!(laid_out(&text));
    let windows = laid_out(&text.replace('\n', "\r\n"));
    assert_eq!(windows, laid_out(&text).replace('\n', "\r\n"));
    laid_out(
        "+++\ntitle = 'T'\npeople = { a = { name = 'Ada' }, b.name = 'Ben' }\n+++\n\nX.\n\n+++\nquotes = {}\n",
    );
    laid_out("+++\ntitle = 'T'\n+++\n\nX.\n\n+++\nquotes = { q1 = {}, q2 = { text = 'X' } } # x\n");
}

#[test]
fn what_cannot_be_laid_out_says_why_and_where() {
    for (back, why) in [
        ("[quotes.q]\ntext = 'X\n", "it is not valid TOML in line 9: "),
        ("# a\nquotes = [{ text = 'X' }]\n", "quotes is not a table with an ID and keys (line 9)"),
        ("[claims]\nc = 3\n", "claims.c is not a table with an ID and keys (line 9)"),
        (
            "[claims]\na.text = 'X'\nb.text = 'X'\n[[claims.a.evidence]]\nsource = 's'\n",
            "a table under a header of its own follows several on a line (line 11)",
        ),
    ] {
        let mut mending = open(&format!("+++\ntitle = 'T'\n+++\n\nX.\n\n+++\n{back}"));
        let what = mending.lay_out().expect_err("it is refused").what;
        assert!(what.starts_with(why), "{what}");
    }
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
        front in lines(&["\n", "# a\n", "  # b  \n", "[people.a]\nname = 'A'\n", "[people.b] # x\nrole='r'\nname='B'\n", "[people]\nd = { name = 'D' } # a\n# b\ne.name = 'E'\n", "[sources.s]\ntitle = 'S'\n", "note = 'n'\n", "[people.c]\nname = '''\n# no\n[x]\n\n'''\n"]),
        back in lines(&["\n", "\n\n", "# a\n", "# b\n", "[quotes.a]\ntext = 'two'\n", "[quotes.b]\nspeaker='unknown'\n# in\ntext='one'\n", "[claims.c]\ntext = 'three'\n# below\n", "[embeds.e]\n\ntext = 'one'\n\nurl = 'u'\n", "[quotes]\nx = { text = 'one' } # a\n", "[quotes]\n# b\ny.text = 'two'\n\n# a\ny.note = 'n # b'\n", "[mentions]\n# a\nm = {\n# b\ntext = 'one', # a\n person = 'a' }\n\n", "[claims.d]\ntext = 'one'\nsays = '''\n\n# no\n'''\n"]),
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
