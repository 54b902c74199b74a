//! Comments that others have made on a page, as queries to the author; annotations of pages, as whole
//! commands. All people and words are invented.

use super::{code, folder, run_in, stderr, stdout};

const STORY: &str = "+++\ntitle = \"Ferry\"\n+++\n\n“We sail at nine,” Ada Brook said.\n\nForty boats wait in \
                     the harbour.\n\n+++\n[quotes.q1]\ntext = \"“We sail at nine,”\"\n+++\n";

const NOTES: &str = r#"{"total": 4, "rows": [
{"id": "n1", "uri": "https://example.org/ferry", "user": "acct:boris@hypothes.is", "tags": [], "text": "At nine or at ten?",
 "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "sail at nine"}]}]},
{"id": "n2", "uri": "https://example.org/ferry", "user": "acct:boris@hypothes.is", "tags": [], "text": "Who counted?",
 "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "Forty boats"}]}]},
{"id": "n3", "uri": "https://example.org/ferry", "user": "acct:boris@hypothes.is", "tags": [], "text": "Gone.",
 "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "Fifty boats"}]}]},
{"id": "n4", "uri": "https://example.org/ferry", "user": "acct:boris@hypothes.is", "tags": ["quote"], "text": "note",
 "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "wait in the harbour"}]}]}
]}"#;

#[test]
fn comments_become_queries_that_are_listed_and_hold_the_gate() {
    let folder = folder(&[("ferry.story", STORY.as_bytes()), ("n.json", NOTES.as_bytes())]);
    let run = |arguments: &[&str]| run_in(folder.path(), arguments);
    let dry = run(&["import", "n.json", "ferry.story", "--as", "km", "--dry-run"]);
    assert!(
        stderr(&dry).contains("2 events would be added, 0 known already, 1 left out"),
        "{}",
        stderr(&dry)
    );
    let first = run(&["import", "n.json", "ferry.story", "--as", "km"]);
    assert_eq!(code(&first), 1, "{}", stderr(&first));
    assert!(
        stderr(&first).contains("2 events added, 0 known already, 1 left out"),
        "{}",
        stderr(&first)
    );
    assert!(
        stderr(&first).contains("the words of 1 comment are not in ferry.story"),
        "{}",
        stderr(&first)
    );
    let again = run(&["import", "n.json", "ferry.story", "--as", "km"]);
    assert!(stderr(&again).contains("0 events added, 2 known already"), "{}", stderr(&again));
    let queries = run(&["export", "--to", "queries", "ferry.story"]);
    let page = stdout(&queries);
    assert!(page.contains("At nine or at ten? (boris, on “sail at nine”)"), "{page}");
    assert!(
        page.contains("On the text:\n") && page.contains("Who counted? (boris, on “Forty boats”)"),
        "{page}"
    );
    let gate = run(&["check", "--gate", "ferry.story"]);
    assert_eq!(stdout(&gate).matches("open-query").count(), 2, "{}", stdout(&gate));
    let nobody = run(&["import", "n.json", "ferry.story"]);
    assert!(stderr(&nobody).contains("there is no reviewer"), "{}", stderr(&nobody));
    let nowhere = run(&["import", "n.json", "--as", "km"]);
    assert!(stderr(&nowhere).contains("no story is named"), "{}", stderr(&nowhere));
}

#[test]
fn a_folder_of_annotations_with_their_pages_opens() {
    let page = "<html><head><meta property=\"og:url\" content=\"https://example.org/ferry\"></head><body><article>\
                 <p>“We sail at nine,” Ada Brook said.</p><p>Forty boats wait in the harbour, and fifty more are on \
                 their way from the islands, which nobody expected in a month as quiet as this one.</p></article>\
                 </body></html>";
    let folder = folder(&[("a/n.json", NOTES.as_bytes()), ("a/page.html", page.as_bytes())]);
    let run = |arguments: &[&str]| run_in(folder.path(), arguments);
    let refs = run(&["quotes", "--refs", "a"]);
    if cfg!(feature = "web") {
        assert_eq!(stdout(&refs), "a/n.json#n4\n", "{}", stderr(&refs));
    }
    let lone = run(&["check", "a/n.json", "--as-text"]);
    assert!(!stderr(&lone).contains("has no text"), "{}", stderr(&lone));
}
