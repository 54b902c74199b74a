//! What is recognised, with its name for people: one table for each sort of file.

use super::OtherFormat;

/// A sort of file that its first bytes give away: mostly archives and documents.
pub(super) struct BinaryRow {
    pub first: &'static [u8],
    /// Words that stand in it besides.
    pub words: &'static [u8],
    pub is: OtherFormat,
}

impl BinaryRow {
    /// Returns true if a file has the further words.
    pub(super) fn fits(&self, bytes: &[u8]) -> bool {
        self.words.is_empty() || memchr::memmem::find(bytes, self.words).is_some()
    }
}

/// JSON that its keys give away; the first row that fits counts.
pub(super) struct JsonRow {
    /// Keys that it has.
    pub all: &'static [&'static str],
    /// Keys of which it has one at least, if there are any.
    pub any: &'static [&'static str],
    /// Words that stand in it besides.
    pub words: &'static str,
    pub is: OtherFormat,
}

impl JsonRow {
    /// Returns true if a text has the keys of this row.
    pub(super) fn fits(&self, has: &dyn Fn(&str) -> bool) -> bool {
        self.all.iter().all(|key| has(key))
            && (self.any.is_empty() || self.any.iter().any(|key| has(key)))
    }
}

/// Markup that its elements give away; the first row that fits counts.
pub(super) struct MarkupRow {
    pub tags: &'static [&'static str],
    pub is: OtherFormat,
}

/// What the ending of a name says.
#[derive(Clone, Copy)]
pub(super) enum Ending {
    /// JSON, whatever is in it.
    Json,
    /// XML or HTML, whatever is in it.
    Markup,
    /// A table, of this sort unless its lines show another.
    Table(OtherFormat),
    /// Something else.
    Other(OtherFormat),
}

const fn named(name: &'static str) -> OtherFormat {
    OtherFormat { name, hint: "" }
}

const fn with_hint(name: &'static str, hint: &'static str) -> OtherFormat {
    OtherFormat { name, hint }
}

pub(super) const ZIP: OtherFormat = with_hint("a zip archive", UNPACK);

const UNPACK: &str = "Unpack it first, and open what is in it.";
const TYPE_WORDS: &str = "Type or transcribe its words into a text file and open that.";
const SAVE_AS_TEXT: &str = "Save it as plain text (UTF-8) and open that.";

pub(super) const HTML: OtherFormat = with_hint(
    "an HTML page",
    "Give it a name that ends in .html, or pipe it: sayso - < FILE; --as-text shows the page with its tags.",
);
/// A file of another tool.
pub const LABEL_STUDIO: OtherFormat = named("a Label Studio export");
/// A file of another tool.
pub const DOCCANO: OtherFormat = named("a doccano file");
/// A file of another tool.
pub const PRODIGY: OtherFormat = named("a Prodigy file");
/// A file of another tool.
pub const CITRON: OtherFormat = named("a Citron file");
/// A file of another tool.
pub const PUBANNOTATION: OtherFormat = named("a PubAnnotation file");
/// A file of another tool.
pub const WEB_ANNOTATION: OtherFormat = named("a W3C Web Annotation");
/// A file of another tool.
pub const CORENLP: OtherFormat = named("a CoreNLP file");
/// A file of another tool.
pub const SPKATT: OtherFormat = named("a SpkAtt file");
/// A file of another tool.
pub const QUOTEBANK: OtherFormat = named("a Quotebank file");
/// A file of another tool.
pub const SCHEMA_ORG: OtherFormat = named("schema.org data (JSON-LD)");
/// A file of another tool.
pub const HYPOTHESIS: OtherFormat = named("a Hypothesis export");
pub(super) const OTHER_JSON: OtherFormat = named("a JSON file");
pub(super) const OTHER_XML: OtherFormat = named("an XML file");
/// A file of another tool.
pub const CAS_JSON: OtherFormat = named("a UIMA CAS in JSON (INCEpTION)");
/// A file of another tool.
pub const XMI: OtherFormat = named("a UIMA CAS in XMI (INCEpTION)");
/// A file of another tool.
pub const WEBANNO: OtherFormat = named("a WebAnno TSV file of INCEpTION");
/// A file of another tool.
pub const UIMA_ZIP: OtherFormat = named("an export of INCEpTION, zipped");
pub(super) const OLD_WEBANNO: OtherFormat = with_hint(
    "a WebAnno TSV file of an old version",
    "Export it again as UIMA CAS JSON, or open it as it is with --as-text.",
);
pub(super) const TAGGED_WORDS: OtherFormat = named("a list of tagged words (CoNLL)");
pub(super) const TABLE: OtherFormat = named("a table (TSV)");

/// Files that are recognised by their first bytes.
pub(super) const BINARY: &[BinaryRow] = &[
    BinaryRow {
        first: b"PK\x03\x04",
        words: b"word/document.xml",
        is: with_hint("a Word document", SAVE_AS_TEXT),
    },
    BinaryRow {
        first: b"PK\x03\x04",
        words: b"application/vnd.oasis.opendocument",
        is: with_hint("an OpenDocument file", SAVE_AS_TEXT),
    },
    BinaryRow {
        first: b"PK\x03\x04",
        words: b"application/epub+zip",
        is: with_hint("an e-book (EPUB)", SAVE_AS_TEXT),
    },
    BinaryRow {
        first: b"PK\x03\x04",
        words: b"xl/workbook.xml",
        is: with_hint("an Excel workbook", SAVE_AS_TEXT),
    },
    BinaryRow {
        first: b"PK\x03\x04",
        words: b"ppt/presentation.xml",
        is: with_hint("a presentation (PowerPoint)", SAVE_AS_TEXT),
    },
    BinaryRow { first: b"PK\x03\x04", words: b".xmi", is: UIMA_ZIP },
    BinaryRow { first: b"PK\x03\x04", words: b"exportedproject", is: UIMA_ZIP },
    BinaryRow { first: b"PK\x03\x04", words: b"CURATION_USER", is: UIMA_ZIP },
    BinaryRow { first: b"PK\x03\x04", words: b"INITIAL_CAS", is: UIMA_ZIP },
    BinaryRow { first: b"PK\x03\x04", words: b"", is: ZIP },
    BinaryRow { first: b"PK\x05\x06", words: b"", is: with_hint("an empty zip archive", UNPACK) },
    BinaryRow { first: b"\x1f\x8b", words: b"", is: with_hint("a gzip archive", UNPACK) },
    BinaryRow { first: b"BZh", words: b"", is: with_hint("a bzip2 archive", UNPACK) },
    BinaryRow { first: b"\xfd7zXZ\0", words: b"", is: with_hint("an xz archive", UNPACK) },
    BinaryRow { first: b"\x28\xb5\x2f\xfd", words: b"", is: with_hint("a zstd archive", UNPACK) },
    BinaryRow {
        first: b"TYPES:",
        words: b"PRE-MARKUP:",
        is: named("a page of schema.org examples"),
    },
    BinaryRow { first: b"7z\xbc\xaf\x27\x1c", words: b"", is: with_hint("a 7z archive", UNPACK) },
    BinaryRow {
        first: b"%PDF-",
        words: b"",
        is: with_hint("a PDF", "Take the text out first, such as with pdftotext -layout."),
    },
    BinaryRow { first: b"%!PS-", words: b"", is: with_hint("a PostScript file", SAVE_AS_TEXT) },
    BinaryRow { first: b"\x89PNG\r\n", words: b"", is: with_hint("a picture (PNG)", TYPE_WORDS) },
    BinaryRow { first: b"\xff\xd8\xff", words: b"", is: with_hint("a picture (JPEG)", TYPE_WORDS) },
    BinaryRow { first: b"GIF8", words: b"\0", is: with_hint("a picture (GIF)", TYPE_WORDS) },
    BinaryRow { first: b"ID3", words: b"\0", is: with_hint("a recording (MP3)", TYPE_WORDS) },
    BinaryRow { first: b"OggS", words: b"\0", is: with_hint("a recording (Ogg)", TYPE_WORDS) },
    BinaryRow { first: b"RIFF", words: b"WAVE", is: with_hint("a recording (WAV)", TYPE_WORDS) },
    BinaryRow { first: b"SQLite format 3\0", words: b"", is: named("an SQLite database") },
    BinaryRow {
        first: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        words: b"",
        is: with_hint("an Office document", SAVE_AS_TEXT),
    },
    BinaryRow {
        first: b"{\\rtf",
        words: b"",
        is: with_hint("a rich text file (RTF)", SAVE_AS_TEXT),
    },
];

/// Files that are recognised by their whole name.
pub(super) const NAMES: &[(&str, OtherFormat)] = &[
    ("annotation.conf", BRAT_CONF),
    ("visual.conf", BRAT_CONF),
    ("tools.conf", BRAT_CONF),
    ("kb_shortcuts.conf", BRAT_CONF),
    (
        "sayso.toml",
        with_hint(
            "the file that says what labels mean",
            "Open a story in its folder, or the folder.",
        ),
    ),
];

const BRAT_CONF: OtherFormat = with_hint(
    "a configuration of brat",
    "Open the folder, or a pair (NAME.txt with NAME.ann) in it.",
);

/// What endings say.
pub(super) const ENDINGS: &[(&[&str], Ending)] = &[
    (&["json", "jsonl", "ndjson", "jsonld", "geojson"], Ending::Json),
    (&["xml", "xmi", "rdf", "rss", "atom", "tei", "html", "htm", "xhtml", "shtml"], Ending::Markup),
    (&["tsv", "tab"], Ending::Table(TABLE)),
    (&["csv"], Ending::Table(named("a table (CSV)"))),
    (&["conll", "conllu", "conllx", "iob", "iob2", "bio"], Ending::Table(TAGGED_WORDS)),
    (&["yaml", "yml"], Ending::Other(named("a YAML file"))),
    (&["toml"], Ending::Other(named("a TOML file"))),
];

/// JSON by its keys.
pub(super) const JSON: &[JsonRow] = &[
    row(&[], &["%FEATURE_STRUCTURES", "%TYPES"], "", CAS_JSON),
    row(
        &["stories", "format", "quotes"],
        &[],
        "",
        with_hint(
            "an export of sayso",
            "sayso import FILE STORY restores its reviews; to read, open the story itself.",
        ),
    ),
    row(
        &["v", "kind", "who", "at", "id"],
        &[],
        "",
        with_hint(
            "a journal of sayso",
            "Open the story that it stands beside: it is read with it.",
        ),
    ),
    row(&["data"], &["annotations", "completions", "predictions"], "", LABEL_STUDIO),
    row(&["@context"], &[], "anno.jsonld", WEB_ANNOTATION),
    row(&["rows", "target"], &[], "", HYPOTHESIS),
    row(&["rows", "total"], &[], "", HYPOTHESIS),
    row(&["annotations", "export_date"], &[], "", HYPOTHESIS),
    row(&["uri", "target", "tags"], &["user", "group", "references", "document"], "", HYPOTHESIS),
    row(&["type", "target"], &[], "\"Annotation\"", WEB_ANNOTATION),
    row(&["type", "items"], &[], "\"AnnotationPage\"", WEB_ANNOTATION),
    row(&["denotations"], &[], "", PUBANNOTATION),
    row(&["quotes", "text", "contents"], &[], "", CITRON),
    row(&["quotations"], &["articleID", "articleUID"], "", QUOTEBANK),
    row(&["Sentences", "Annotations"], &[], "", SPKATT),
    row(&["Tokens", "Annotations"], &[], "", SPKATT),
    row(&["sentences"], &["tokens", "quotes", "corefs"], "", CORENLP),
    row(&["text"], &["_task_hash", "_input_hash", "_view_id"], "", PRODIGY),
    row(&["text", "spans"], &["tokens", "answer", "meta"], "", PRODIGY),
    row(&["annotation_id", "annotator"], &["lead_time", "created_at"], "", LABEL_STUDIO),
    row(&["column_data"], &[], "", DOCCANO),
    row(&["text"], &["label", "labels", "entities", "relations"], "", DOCCANO),
    row(&["@context"], &[], "schema.org", SCHEMA_ORG),
    row(&["@context"], &[], "", named("a JSON-LD file")),
];

const fn row(
    all: &'static [&'static str],
    any: &'static [&'static str],
    words: &'static str,
    is: OtherFormat,
) -> JsonRow {
    JsonRow { all, any, words, is }
}

/// Markup by its elements.
pub(super) const MARKUP: &[MarkupRow] = &[
    MarkupRow { tags: &["xmi:XMI"], is: XMI },
    MarkupRow { tags: &["typeSystemDescription"], is: named("a UIMA type system") },
    MarkupRow { tags: &["GateDocument"], is: named("a GATE document") },
    MarkupRow { tags: &["root", "document", "sentences"], is: named("a CoreNLP file in XML") },
    MarkupRow { tags: &["rss"], is: named("an RSS feed") },
    MarkupRow { tags: &["feed"], is: named("an Atom feed") },
    MarkupRow { tags: &["rdf:RDF"], is: named("an RDF file") },
    MarkupRow { tags: &["TEI"], is: named("a TEI document") },
    MarkupRow { tags: &["View", "Labels"], is: named("a labelling configuration of Label Studio") },
    MarkupRow { tags: &["svg"], is: named("an SVG picture") },
    MarkupRow { tags: &["html"], is: HTML },
    MarkupRow { tags: &["!doctype html"], is: HTML },
    MarkupRow { tags: &["head"], is: HTML },
    MarkupRow { tags: &["body"], is: HTML },
    MarkupRow { tags: &["article"], is: HTML },
    MarkupRow { tags: &["div"], is: HTML },
    MarkupRow { tags: &["p"], is: HTML },
];
