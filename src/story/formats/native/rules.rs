//! Every rule that the loader of `.story` files reports, in one table.

use crate::story::Severity;
use crate::story::rules::{RuleInfo, rules};

rules! {
    NoFrontMatter "no-front-matter" Note "the file is a plain text without front matter"
        "Nothing is wrong with the text: it is read as an article without title, people, quotes and claims. Front matter between two lines of +++ makes it a story."
        "The bridge opened at noon.";
    MissingFence "missing-fence" Error "the front matter has no second fence"
        "Where the front matter ends is not clear, so all of the file could be settings or article. Write a line of + signs, as many as in the first, below the front matter."
        "+++\ntitle = \"Bridge opens\"\n\nThe bridge opened at noon.";
    TextAfterEnd "text-after-end" Warning "there is text after the last fence"
        "The last line of + signs ends the file; what stands below it is read by nobody. Move it into the article or the back matter."
        "[quotes.q1]\ntext = \"we sail\"\n+++\nOne more thing.";
    Control "control-character" Warning "the text holds a NUL byte"
        "A NUL byte is no text: it comes from a damaged file or a wrong encoding, and other programs may stop at it."
        "The bridge\\0 opened at noon.";
    NewerFormat "newer-format" Error "the file is written in a newer version of the format"
        "The file says that it is written in a version of the format that this program does not know, so that it could be misread. Use a newer sayso."
        "format = 2";
    TomlSyntax "toml-syntax" Error "the front or back matter is not valid TOML"
        "Where the settings are not valid TOML nobody can say what they mean. The rest of the file is read, the table with the mistake is not."
        "[quotes.q1\ntext = \"we sail\"";
    UnknownKey "unknown-key" Error "a key or table that the format does not have"
        "A key that is misspelt would be ignored, and with it what it says. Keys that begin with x_ are never reported."
        "[quotes.q1]\ntext = \"we sail\"\nspeeker = \"brook\"";
    MissingKey "missing-key" Error "a key that is required is not there"
        "Without it the entry says nothing: a story needs a title, a person a name, a source a title."
        "[people.brook]\nrole = \"harbour master\"";
    WrongType "wrong-type" Error "a value is of another type than its key takes"
        "A value in the wrong type cannot be used: a list where a string is needed, a number without quotation marks."
        "title = 5";
    UnknownValue "unknown-value" Error "a value is none of those its key takes"
        "The key takes only certain words, so that everybody means the same by them. Another word is read as if the key were not there."
        "[quotes.q1]\ntext = \"we sail\"\nform = \"verbatim\"";
    DuplicateId "duplicate-id" Error "two entries of a kind have the same ID"
        "Decisions and links name an entry by its ID; with two of them nobody can tell which is meant. The second is left out."
        "[quotes.q1]\ntext = \"we sail\"\n[quotes.q1]\ntext = \"at noon\"";
    ReservedId "reserved-id" Error "a person's ID is a word that means somebody else"
        "The words `unknown` and `narrator` mean somebody else wherever a person is named, so no person can have them as an ID."
        "[people.unknown]\nname = \"Ada Brook\"";
    UnknownPerson "unknown-person" Error "a person's ID that the front matter does not have"
        "The ID of the speaker, author or claimant is not in the front matter, so it is not known who that is."
        "[quotes.q1]\ntext = \"we sail\"\nspeaker = \"brok\"";
    DanglingId "dangling-id" Error "the ID of a quote or source that is not there"
        "A quote or source that is referred to is not in the file: it was removed or renamed, or the ID is misspelt."
        "[claims.c1]\ntext = \"at noon\"\nquotes = [\"q9\"]";
    TextMissing "text-missing" Error "the text file cannot be read"
        "The story has its article in a file of its own, and that cannot be read. Without the text no annotation can be placed."
        "text_file = \"gone.txt\"";
    TextChanged "text-changed" Error "the text is not the one that its hash was taken of"
        "The hash in the front matter was taken of another text: the article was edited after it was annotated or signed off. Check the edit, then write the new hash."
        "text_file = \"bridge.txt\"\nsha256 = \"00…\"";
    TwoTexts "two-texts" Error "the file has a text file and a body"
        "The front matter names a text file and the story has a body as well; which of them is the article is not clear. Remove one."
        "text_file = \"bridge.txt\"\n+++\n\nThe bridge opened at noon.";
    NoSelector "no-selector" Error "an annotation does not say which words it is about"
        "An annotation must say which words of the article it is about: text, parts, or from and to."
        "[quotes.q1]\nspeaker = \"brook\"";
    ManySelectors "many-selectors" Error "an annotation says in several ways which words it is about"
        "An annotation says with one selector which words it is about; two of them may disagree."
        "[quotes.q1]\ntext = \"we sail\"\nparts = [\"we\", \"sail\"]";
    SelectorNotFound "selector-not-found" Error "the words stand nowhere in the article"
        "The words are not in the article: they were edited there, or copied with a slip. The annotation is kept, but has no place."
        "[quotes.q1]\ntext = \"we sial\"";
    SelectorAmbiguous "selector-ambiguous" Error "the words stand in several places"
        "The words are in the article more than once, so that the annotation could be about either place. Give more words, or `before`, `after` or `nth`."
        "[quotes.q1]\ntext = \"the bridge\"";
    SpanSplitsGrapheme "span-splits-grapheme" Warning "a stretch begins or ends in the middle of a visible character"
        "What is seen as one character can be several in the file, such as a letter and its accent. The stretch ends between them; it is drawn on the whole character."
        "[quotes.q1]\ntext = \"cafe\"   # of cafe\\u0301";
    AliasAmbiguous "alias-ambiguous" Warning "a name in the text that two or more people share"
        "A bare surname that two people share may be either of them, so it is linked to neither. Use the full name in the article, or say in [mentions] who is meant."
        "[people.ada]\nname = \"Ada Brook\"\naliases = [\"Brook\"]\n[people.carl]\nname = \"Carl Brook\"\naliases = [\"Brook\"]";
    TooManyProblems "too-many-problems" Error "there are more problems than are listed"
        "After this many problems the file is most likely of another kind, or one mistake makes all the others. Correct the first ones and check again."
        "(10,000 problems)";
}
