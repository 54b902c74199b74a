//! What a file is taken for, by its name and its first bytes. The samples are made up.

use super::*;

fn check(name: &str, bytes: impl AsRef<[u8]>) -> &'static str {
    recognise(Path::new(name), bytes.as_ref()).map_or("", |is| is.name)
}

#[test]
fn json_of_other_tools_is_named_by_its_keys() {
    let samples = [
        (
            "[{\"id\": 1, \"data\": {\"text\": \"x\"}, \"annotations\": []}]",
            "a Label Studio export",
        ),
        ("{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": []}", "a UIMA CAS in JSON (INCEpTION)"),
        ("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\"}", "a W3C Web Annotation"),
        ("{\"total\": 1, \"rows\": []}", "a Hypothesis export"),
        ("{\"text\": \"x\", \"denotations\": []}", "a PubAnnotation file"),
        ("{\"text\": \"x\", \"quotes\": [{\"contents\": []}]}", "a Citron file"),
        ("{\"text\": \"船\", \"label\": [[0, 1, \"人\"]]}\n{\"text\": \"x\"}\n", "a doccano file"),
        ("{\"text\": \"x\", \"_task_hash\": 3}\n", "a Prodigy file"),
        (
            "{\"@context\": \"https://schema.org\", \"@type\": \"Claim\"}",
            "schema.org data (JSON-LD)",
        ),
        ("{\"цитата\": 1}", "a JSON file"),
        ("  \n[1, 2]", "a JSON file"),
        ("\u{feff}{ }", "a JSON file"),
        ("{\"breaks\": [\"off", "a JSON file"),
        ("[\n {\n  \"breaks\" : ", "a JSON file"),
    ];
    for (text, name) in samples {
        for file in ["standard input", "a.txt", "a.story", "a.json"] {
            assert_eq!(check(file, text), name, "{file}: {text}");
        }
    }
    assert_eq!(check("A.JSON", "no JSON at all"), "a JSON file");
}

#[test]
fn markup_is_named_by_its_elements() {
    let samples = [
        ("<!DOCTYPE html>\n<html><p>x</html>", "an HTML page"),
        ("<html lang=\"ar\"><body>قال</body></html>\n", "an HTML page"),
        ("<?xml version=\"1.0\"?><xmi:XMI xmlns:x=\"y\"/>", "a UIMA CAS in XMI (INCEpTION)"),
        ("<?xml version=\"1.0\"?>\n<GateDocument/>", "a GATE document"),
        ("<rss version=\"2.0\"><channel></channel></rss>", "an RSS feed"),
        ("<View>\n <Labels name=\"x\"/>\n</View>", "a labelling configuration of Label Studio"),
        ("<div><p>One.</p></div>", "an HTML page"),
        ("<новость><п>Слово</п></новость>", ""),
        ("<story><w>слово</w></story>", "an XML file"),
    ];
    for (text, name) in samples {
        assert_eq!(check("standard input", text), name, "{text}");
    }
    assert_eq!(check("a.HTML", "words without a tag"), "an HTML page");
    assert_eq!(check("a.xml", "words without a tag"), "an XML file");
}

#[test]
fn tables_and_archives_are_named() {
    assert_eq!(check("a.txt", "#FORMAT=WebAnno TSV 3.3\n"), "a WebAnno TSV file of INCEpTION");
    let tagged = "Ada\tB-PER\nBrook\tI-PER\nsails\tO\n\n船 O\n";
    assert_eq!(check("a.txt", tagged), "a list of tagged words (CoNLL)");
    assert_eq!(check("a.conll", "one\ttwo\n"), "a list of tagged words (CoNLL)");
    assert_eq!(check("a.txt", "name\tage\nAda\t41\nКарл\t52\nأمل\t33\n"), "a table (TSV)");
    assert_eq!(check("a.tsv", "one line"), "a table (TSV)");
    assert_eq!(check("a.csv", "name,age\n"), "a table (CSV)");
    assert_eq!(check("a.story", b"PK\x03\x04\x14\0\0\0"), "a zip archive");
    assert_eq!(check("a", b"PK\x03\x04....word/document.xml"), "a Word document");
    assert_eq!(check("a.txt", b"PK\x03\x04....xl/workbook.xml"), "an Excel workbook");
    assert_eq!(check("a.txt", b"\n\n%PDF-1.7\n%\xe2\xe3"), "a PDF");
    assert_eq!(check("a.txt", b"%!PS-Adobe-3.0\n"), "a PostScript file");
    assert_eq!(check("a.txt", b"\xff\xd8\xff\xe0\0\x10JFIF"), "a picture (JPEG)");
    assert_eq!(check("a.txt", b"ID3\x04\0\0"), "a recording (MP3)");
    assert_eq!(check("a.txt", "ID3 is a format of tags, she said."), "");
    assert_eq!(check("a.txt", b"SQLite format 3\0\x10"), "an SQLite database");
    assert_eq!(check("a.txt", b"%PDF-1.7\n%\xe2\xe3"), "a PDF");
    assert_eq!(check("a.txt", b"{\\rtf1\\ansi words}"), "a rich text file (RTF)");
    assert_eq!(check("a.txt", "TYPES: #eg-1\n\nPRE-MARKUP:\n"), "a page of schema.org examples");
    assert_eq!(check("x/Annotation.conf", "[entities]\n"), "a configuration of brat");
}

#[test]
fn stories_and_articles_are_left_alone() {
    let articles = [
        "+++\ntitle = \"{}\"\n+++\n",
        "Council votes\n\nThe council voted.",
        "[Updated at noon] The mayor left.",
        "[1] A footnote first.",
        "[[File:x.jpg]] The mayor left.",
        "{sic} she said",
        "{{Date|2026-01-01}}\nThe mayor left.",
        "<3 hours to go, the mayor said",
        "<Applause> she began. “No.”",
        "“I said {\"a\": 1}.”",
        "٪ قال المتحدث",
        "— Нет, — сказала она.",
        "「船は出る」と言った。",
        "Name:\tAda\nShe said so.\nIt is true.\nNo more.",
        "B-52s O\nfly\nhigh\nnow",
        "",
    ];
    for text in articles {
        for file in ["a.txt", "a.story", "a.md", "standard input", "a"] {
            assert_eq!(check(file, text), "", "{file}: {text}");
        }
    }
    assert_eq!(check("a.md", "<p align=\"center\">x</p>\n\nWords <b>here</b>"), "");
}

#[test]
fn every_row_can_be_said_in_a_sentence() {
    let names = table::JSON.iter().map(|row| row.is).chain(table::MARKUP.iter().map(|row| row.is));
    for is in names.chain(table::BINARY.iter().map(|row| row.is)) {
        let article = ["a ", "an ", "the ", "schema.org"].iter().any(|a| is.name.starts_with(a));
        assert!(article && !is.name.ends_with('.'), "{}", is.name);
        assert!(is.hint.is_empty() || is.hint.ends_with('.'), "{}", is.hint);
    }
}
