//! The rules that the loader of brat pairs reports, in one table.

use super::super::rules::{RuleInfo, rules};
use crate::story::Severity;

rules! {
    StrayLine "stray-line" Error "a line of the .ann file is not an annotation";
    BrokenLine "broken-line" Error "an annotation does not have the syntax of its kind";
    DuplicateId "duplicate-id" Error "two annotations have the same ID";
    DanglingId "dangling-id" Error "an annotation refers to an ID that does not exist";
    OutOfRange "offset-out-of-range" Error "an offset is beyond the end of the text";
    EmptySpan "empty-span" Note "a text span is a place without words";
    OffsetUnit "offset-unit" Note "the offsets count something other than characters, or line ends as two; all texts fit so";
    EventInEvent "event-in-event" Warning "an event stands where no event can, or contains itself";
    TextDiffers "text-differs" Warning "the text at the offsets is not that in the .ann file";
    SpanSplitsGrapheme "span-splits-grapheme" Warning "a text span begins or ends inside the visible character";
    NoContent "quote-without-content" Warning "a quote has no content, only the words that introduce it";
    AliasAmbiguous "alias-ambiguous" Warning "a speaker is printed with a name that two or more people share";
    NothingMapped "nothing-mapped" Warning "no label of the file has a meaning that sayso knows";
    UnusedMapping "unused-mapping" Note "a label in the [brat] table fits no label of the file";
    LabelsFrom "labels-from" Note "the [brat] table that says what labels mean stands in a folder above";
    UnmappedLabel "unmapped-label" Note "a label has no meaning that sayso knows";
    LooseSpan "loose-span" Note "a text span has the label of a part, but belongs to no quote or claim";
    LooseNote "loose-note" Note "a note is about an annotation that is not read";
    TomlSyntax "toml-syntax" Error "sayso.toml is not valid TOML";
    UnknownKey "unknown-key" Error "a key that the [brat] table does not have";
    WrongType "wrong-type" Error "a value of the [brat] table is not a list of labels, or a path that cannot be used";
    TwoMeanings "two-meanings" Error "a label is listed under two keys";
    NoConfig "config-missing" Error "sayso.toml cannot be read";
    TooManyProblems "too-many-problems" Error "there are more problems than are listed";
}
