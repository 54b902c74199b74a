//! The rules that the loaders of annotated files report, in one table.

use crate::story::Severity;
use crate::story::rules::{RuleInfo, rules};

rules! {
    StrayLine "stray-line" Error "a line of the file is not an annotation"
        "Every line of an .ann file begins with the ID of an annotation, such as T1 or E1. This one does not, and is not read."
        "T1\tSource 0 9\tAda Brook\nsee below";
    BrokenLine "broken-line" Error "an annotation does not have the syntax of its kind"
        "The line begins like an annotation but cannot be read as one: a field or a number is missing."
        "T1\tSource nine\tAda Brook";
    DuplicateId "duplicate-id" Error "two annotations have the same ID"
        "Events and relations name an annotation by its ID; with two of them nobody can tell which is meant. The second is left out."
        "T1\tSource 0 9\tAda Brook\nT1\tCue 10 14\tsaid";
    DanglingId "dangling-id" Error "an annotation refers to an ID that does not exist"
        "An event or a relation names an annotation that is not in the file: it was removed, or the ID is misspelt."
        "E1\tAttribution:T9 Source:T1";
    OutOfRange "offset-out-of-range" Error "an offset is beyond the end of the text"
        "The offsets point behind the end of the text: the .ann belongs to another or a longer text."
        "T1\tSource 9000 9009\tAda Brook";
    EmptySpan "empty-span" Note "a text span is a place without words"
        "A text span without words marks nothing. It is left out."
        "T1\tSource 9 9\t";
    OffsetUnit "offset-unit" Note "the offsets count something other than characters, or line ends as two; all texts fit so"
        "Each format counts in a unit of its own, brat in characters. The offsets of this file fit the text only if bytes or UTF-16 units are counted, or each line end as two; they are read so."
        "T1\tSource 4 13\tAda Brook   # behind an é";
    OffsetUnitUnsure "offset-unit-unsure" Note "it cannot be known what the offsets of a file count"
        "The file does not repeat the words of its spans, and its text has characters that some tools count as two. The offsets are read as most files of this sort count; [labels.offsets] can say otherwise."
        "{\"start\": 4, \"end\": 13}   # behind an 😀";
    EventInEvent "event-in-event" Warning "an event stands where no event can, or contains itself"
        "An event stands where only text spans can, or within itself. It is read as the span of its trigger, or left out."
        "E1\tAttribution:T1 Content:E1";
    TextDiffers "text-differs" Warning "the text at the offsets is not that in the file of annotations"
        "Many tools write the words beside their offsets. The text has other words at that place: it was edited after it was annotated, or the offsets are off."
        "T1\tSource 0 9\tAda Brock";
    SpanSplitsGrapheme "span-splits-grapheme" Warning "a text span begins or ends inside the visible character"
        "What is seen as one character can be several in the file, such as a letter and its accent. The span ends between them; it is drawn on the whole character."
        "T1\tSource 0 4\tcafe   # of cafe\\u0301";
    NoContent "quote-without-content" Warning "a quote has no content, only the words that introduce it"
        "The event marks who speaks and the cue, but not what is said. Mark the words as its content."
        "E1\tAttribution:T2 Source:T1";
    AliasAmbiguous "alias-ambiguous" Warning "a speaker is printed with a name that two or more people share"
        "A bare surname that two people share may be either of them, so it is given to neither."
        "T1\tSource 0 5\tBrook   # Ada Brook or Carl Brook";
    NothingMapped "nothing-mapped" Warning "no label of the file has a meaning that sayso knows"
        "No label of the file is known, so that no quote and no claim is read. A [labels] table in sayso.toml says what labels mean."
        "T1\tUtterance 0 9\tWe sail.";
    UnusedMapping "unused-mapping" Note "a label in the [labels] table fits no label of the file"
        "A label in the [labels] table fits no label of the file, while others have no meaning: it may be misspelt."
        "[labels]\nquote = [\"Utterence\"]";
    LabelsFrom "labels-from" Note "the [labels] table that says what labels mean stands in a folder above"
        "Nothing is wrong: it says which sayso.toml gives the labels their meaning, because it is not beside the file."
        "[labels]   # in a folder above";
    UnmappedLabel "unmapped-label" Note "a label has no meaning that sayso knows"
        "Annotations with this label are not read. If they are quotes, claims or people, say so in the [labels] table of a sayso.toml."
        "T1\tEmotion 0 9\tangrily";
    LooseSpan "loose-span" Note "a text span has the label of a part, but belongs to no quote or claim"
        "The span has the label of a speaker, cue or content, but no event or relation says of which quote."
        "T1\tCue 10 14\tsaid   # in no event";
    NotFound "not-found" Error "the words of an annotation stand nowhere in the text, or nothing says where"
        "Annotations of a page have the words that they are about, and those around them. These are not in the text any more, or in several places that look alike."
        "{\"type\": \"TextQuoteSelector\", \"exact\": \"We sail.\"}   # of a text without these words";
    UnreadSelector "unread-selector" Note "an annotation says by something else than words or a position what it is about"
        "Parts of pictures, of sound and of markup are not in the text, and words in another text belong to another story. They are counted and left out."
        "{\"type\": \"SvgSelector\", \"value\": \"<svg/>\"}";
    TextRebuilt "text-rebuilt" Warning "the file has no text of its own: it was put together from other parts of it"
        "Some files have words or sentences and not the text that they are of; WebAnno TSV says where each sentence begins, but not what stands between two. The text is put together from them, and what stood between them may be missing."
        "{\"@type\": \"Quotation\", \"text\": \"We sail.\"}   # without an article";
    UnreadBody "unread-body" Note "an annotation has something that a story has no place for"
        "What is at an address is not fetched, and a story has no notes on a page as a whole. They are counted and left out."
        "{\"body\": \"https://example.org/note\"}";
    Comment "comment" Note "annotations are comments: no label says that they are quotes or claims"
        "What somebody has written about some words is not a part of the story. `sayso import` writes it into the journal of a reviewer as a query to the author."
        "{\"text\": \"Who said so?\", \"tags\": []}";
    LooseNote "loose-note" Note "a note is about an annotation that is not read"
        "The note is about an annotation that is not read, so nobody sees it."
        "#1\tAnnotatorNotes T9\tcheck this";
    UnreadRegion "unread-region" Note "something in a file of another tool has no place in a story"
        "Some of what a tool can mark is not in the text: parts of pictures and of sound, labels of a whole text, drafts, answers that were rejected. It is counted and left out."
        "{\"type\": \"choices\", \"value\": {\"choices\": [\"news\"]}}   # about the whole task";
    SeveralTexts "several-texts" Note "a task has several texts, and one of them is read"
        "A task of Label Studio can have several texts, and only the labelling configuration says which is annotated. Without it the one with the usual name is read, or the longest."
        "{\"data\": {\"text\": \"…\", \"summary\": \"…\"}}";
    Annotators "annotators" Note "others have annotated the same text"
        "What each of several annotators has made of a text is a story of its own, with an @ and the name after its address. sayso diff compares two."
        "tasks.json/12@anna   # besides tasks.json/12@boris";
    UnreadLayer "unread-layer" Note "annotations of tokens, sentences, grammar or of the document are not read"
        "A file of UIMA also has what tools need for themselves: tokens, sentences, parts of speech, data about the document. None of it says who said what. It is counted and left out."
        "<type:Token xmi:id=\"19\" sofa=\"1\" begin=\"0\" end=\"4\"/>";
    OtherView "other-view" Note "a file has several texts, and one of them is read"
        "A CAS can have several views, each with a text of its own. The one named _InitialView is read, else the first that has a text; annotations of the others are counted and left out."
        "<cas:Sofa xmi:id=\"3\" sofaID=\"translation\" sofaString=\"…\"/>";
    TextMissing "text-missing" Error "a file has annotations, but not their text"
        "The annotations are on a text that the file does not hold, so that nobody can see what is meant. Export it again with its text."
        "{\"%TYPE\": \"uima.cas.Sofa\", \"sofaID\": \"_InitialView\"}";
    TomlSyntax "toml-syntax" Error "sayso.toml is not valid TOML"
        "Where sayso.toml is not valid TOML nobody can say what it means; the built-in labels apply."
        "[labels]\nquote = [\"Utterance\"";
    UnknownKey "unknown-key" Error "a key that the [labels] table does not have"
        "A key that is misspelt would be ignored, and the labels under it would mean nothing."
        "[labels]\nqoute = [\"Utterance\"]";
    WrongType "wrong-type" Error "a value of the [labels] table is not a list of labels, or a path that cannot be used"
        "The value cannot be used: a key of labels takes a list of strings, `text` and `suffix` a string."
        "[labels]\nquote = 5";
    TwoMeanings "two-meanings" Error "a label is listed under two keys"
        "A label can mean only one thing; the later one counts."
        "[labels]\nquote = [\"Saying\"]\nclaim = [\"Saying\"]";
    NoConfig "config-missing" Error "sayso.toml cannot be read"
        "There is a sayso.toml that cannot be read, so that the labels it describes are not known."
        "sayso.toml   # not UTF-8, or no permission";
    TooManyProblems "too-many-problems" Error "there are more problems than are listed"
        "After this many problems the file is most likely of another kind, or one mistake makes all the others. Correct the first ones and check again."
        "(10,000 problems)";
}
