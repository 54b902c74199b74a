//! schema.org data in files and pages. The samples are made up.

use crate::story::formats::web_annotation::tests::shown;

const BODY: &str = "The ferry «Ada» will not sail, said Ada Brook. “We lost a bolt,” she said, “and a rope.” \
                    Forty boats wait.";

fn article(parts: &str) -> String {
    format!(
        "{{\"@context\": \"https://schema.org\", \"@type\": [\"NewsArticle\"], \"headline\": \"Ferry\", \
         \"url\": \"https://example.org/ferry\", \"articleBody\": \"{BODY}\", \"hasPart\": [{parts}]}}"
    )
}

const PARTS: &str = r##"{"@type": "Quotation", "identifier": "q7", "text": "We lost a bolt, … and a rope.",
    "creator": {"@type": "Person", "name": "Ada Brook", "sameAs": "https://x.org/ada"}},
    {"@type": "Quotation", "text": "\"will not sail\"", "author": {"@id": "#b"}, "additionalType": "indirect"},
    {"@type": "Person", "@id": "#b", "name": "Boris Öz"},
    {"@type": "Quotation", "text": "nowhere to be found"},
    {"@type": "Claim", "text": "Forty boats wait", "name": "40 boats wait.", "author": "Harbour"}"##;

#[test]
fn quotations_and_claims_are_found_by_their_words() {
    let found = shown(&[("a.json", &article(PARTS))], "a.json");
    let expected = "q7 direct [We lost a bolt,|and a rope.] Ada Brook (/)\n\
                    q2 indirect [will not sail] Boris Öz (/)\n\
                    q3 direct []  (/)\n\
                    c1 [Forty boats wait] Harbour “40 boats wait.”\n";
    let (items, problems) = found.split_at(found.find("- ").unwrap_or(found.len()));
    assert_eq!(items.replace("q3 indirect", "q3 direct"), expected);
    assert!(
        problems.contains("not-found: the words of q3 stand nowhere in the text"),
        "{problems}"
    );
}

const REVIEW: &str = r#"{"@context": "http://schema.org", "@type": "ClaimReview", "claimReviewed": "Forty boats wait.",
    "url": "https://check.example/1", "author": {"@type": "Organization", "name": "Prüfstelle"},
    "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "Falsch"},
    "itemReviewed": {"@type": "Claim", "author": {"@type": "Organization", "name": "Harbour"}}}"#;

#[test]
fn a_review_is_suggested_evidence() {
    let claim = "[Forty boats wait.] Harbour";
    let evidence =
        "{Prüfstelle: Forty boats wait., https://check.example/1, refutes, Falsch} by Prüfstelle";
    let alone = shown(&[("r.json", REVIEW)], "r.json");
    assert!(alone.starts_with(&format!("c1 {claim} {evidence}\n- text-rebuilt")), "{alone}");
    let beside = shown(&[("r.json", REVIEW), ("r.txt", BODY)], "r.json");
    assert_eq!(beside, format!("c1 {claim} {evidence}\n"));
    let with = format!("[{}, {REVIEW}]", article(""));
    assert_eq!(shown(&[("w.json", &with)], "w.json"), format!("c1 {claim} {evidence}\n"));
}

#[cfg(feature = "web")]
#[test]
fn a_page_with_data_has_its_quotes() {
    let page = format!(
        "<html><head><title>Ferry</title><script type=\"application/ld+json\">{}</script>\
         <script type=\"application/ld+json\">{REVIEW}</script></head><body><article><h1>Ferry</h1><p>{BODY}</p>\
         <p>{}</p></article></body></html>",
        article(PARTS),
        "Nothing else was known in the evening, and the harbour was quiet. ".repeat(6)
    );
    let found = shown(&[("p.html", &page)], "p.html");
    assert!(found.starts_with("q7 direct [We lost a bolt,|and a rope.] Ada Brook"), "{found}");
    assert!(found.contains("refutes, Falsch} by Prüfstelle"), "{found}");
    assert!(found.contains("- page-text"), "{found}");
    let plain = page.replace("Quotation", "Product").replace("Claim", "Product");
    let found = shown(&[("p.html", &plain)], "p.html");
    assert!(!found.contains("not-found") && !found.contains("q7"), "{found}");
}

#[test]
fn each_article_of_a_file_is_a_story() {
    let file = format!(
        "{{\"@context\": \"https://schema.org\", \"@graph\": [{}, {}]}}",
        article(PARTS),
        article("{\"@type\": \"Quotation\", \"text\": \"will not sail\"}").replace("Ada", "Öz")
    );
    assert_eq!(shown(&[("g.json", &file)], "g.json"), "holds 2 stories");
    let second = shown(&[("g.json", &file)], "g.json/2");
    assert!(second.starts_with("q1 ") && second.contains("[will not sail]"), "{second}");
}

#[test]
fn what_is_no_article_is_refused() {
    let product = r#"{"@context": "https://schema.org", "@type": "Product", "name": "x"}"#;
    let found = shown(&[("a.json", product)], "a.json");
    assert_eq!(found, "has no article, quotation or claim");
    let bare = r#"{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "x"}"#;
    assert!(shown(&[("a.json", bare)], "a.json").starts_with("has no text"));
}
