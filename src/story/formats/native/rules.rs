//! Every rule that the loader of `.story` files reports, in one table.

use super::super::rules::{RuleInfo, rules};
use crate::story::Severity;

rules! {
    NoFrontMatter "no-front-matter" Note "the file is a plain text without front matter";
    MissingFence "missing-fence" Error "the front matter has no second fence";
    TextAfterEnd "text-after-end" Warning "there is text after the last fence";
    Control "control-character" Warning "the text holds a NUL byte";
    NewerFormat "newer-format" Error "the file is written in a newer version of the format";
    TomlSyntax "toml-syntax" Error "the front or back matter is not valid TOML";
    UnknownKey "unknown-key" Error "a key or table that the format does not have";
    MissingKey "missing-key" Error "a key that is required is not there";
    WrongType "wrong-type" Error "a value is of another type than its key takes";
    UnknownValue "unknown-value" Error "a value is none of those its key takes";
    DuplicateId "duplicate-id" Error "two entries of a kind have the same ID";
    ReservedId "reserved-id" Error "a person's ID is a word that means somebody else";
    UnknownPerson "unknown-person" Error "a person's ID that the front matter does not have";
    DanglingId "dangling-id" Error "the ID of a quote or source that is not there";
    TextMissing "text-missing" Error "the text file cannot be read";
    TextChanged "text-changed" Error "the text is not the one that its hash was taken of";
    TwoTexts "two-texts" Error "the file has a text file and a body";
    NoSelector "no-selector" Error "an annotation does not say which words it is about";
    ManySelectors "many-selectors" Error "an annotation says in several ways which words it is about";
    SelectorNotFound "selector-not-found" Error "the words stand nowhere in the article";
    SelectorAmbiguous "selector-ambiguous" Error "the words stand in several places";
    SpanSplitsGrapheme "span-splits-grapheme" Warning "a stretch begins or ends in the middle of a visible character";
    AliasAmbiguous "alias-ambiguous" Warning "a name in the text that two or more people share";
    TooManyProblems "too-many-problems" Error "there are more problems than are listed";
}
