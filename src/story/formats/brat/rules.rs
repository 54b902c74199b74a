//! Every rule that the loader of brat pairs reports, in one table.

use super::super::rules::{RuleInfo, rules};
use crate::story::Severity;

rules! {
    StrayLine "stray-line" Error "a line of the .ann file is no annotation";
    BrokenLine "broken-line" Error "an annotation is not written as its kind is";
    DuplicateId "duplicate-id" Error "two annotations have the same ID";
    DanglingId "dangling-id" Error "an annotation refers to an ID that is not there";
    OutOfRange "offset-out-of-range" Error "an offset lies behind the end of the text";
    EmptySpan "empty-span" Error "a stretch holds no character";
    TextDiffers "text-differs" Warning "the text at the offsets is not the one in the .ann file";
    SpanSplitsGrapheme "span-splits-grapheme" Warning "a stretch begins or ends in the middle of a visible character";
    NoContent "quote-without-content" Warning "a quote has no content, only the words that say it is speech";
    AliasAmbiguous "alias-ambiguous" Warning "a speaker is printed by a name that two or more people share";
    UnmappedLabel "unmapped-label" Note "a label that stands for nothing sayso knows";
    LooseSpan "loose-span" Note "a stretch with the label of a part belongs to no quote and no claim";
    LooseNote "loose-note" Note "a note is about something that is not read";
    TomlSyntax "toml-syntax" Error "sayso.toml is not valid TOML";
    UnknownKey "unknown-key" Error "a key that the [brat] table does not have";
    WrongType "wrong-type" Error "a value of the [brat] table is not a list of labels";
    TwoMeanings "two-meanings" Error "a label stands under two keys";
    NoConfig "config-missing" Error "sayso.toml cannot be read";
    TooManyProblems "too-many-problems" Error "there are more problems than are listed";
}
