//! Single words that reading asks for, by their hashes.

use crate::draft::lexicon::word;

pub(super) const HE: u32 = word("he");
pub(super) const SHE: u32 = word("she");
pub(super) const HIS: u32 = word("his");
pub(super) const HER: u32 = word("her");
pub(super) const THEY: u32 = word("they");
pub(super) const WE: u32 = word("we");
pub(super) const IT: u32 = word("it");
pub(super) const ITS: u32 = word("its");
pub(super) const ARTICLES: [u32; 3] = [word("the"), word("a"), word("an")];
pub(super) const OF: u32 = word("of");
pub(super) const FOR: u32 = word("for");
pub(super) const THE: u32 = word("the");
pub(super) const BUT: u32 = word("but");
pub(super) const OR: u32 = word("or");
pub(super) const FROM: u32 = word("from");
pub(super) const WHICH: u32 = word("which");
pub(super) const BY: u32 = word("by");
pub(super) const TO: u32 = word("to");
pub(super) const WITH: u32 = word("with");
pub(in crate::draft) const THAT: u32 = word("that");
pub(super) const AND: u32 = word("and");
pub(super) const LIKE: u32 = word("like");
pub(super) const WHO: u32 = word("who");
pub(super) const NOT: u32 = word("not");
pub(super) const BE_OR_HAVE: [u32; 12] = [
    word("is"),
    word("are"),
    word("was"),
    word("were"),
    word("be"),
    word("been"),
    word("being"),
    word("am"),
    word("has"),
    word("have"),
    word("had"),
    word("having"),
];
pub(super) const ACCORDING: u32 = word("according");
pub(super) const ONE: u32 = word("one");
pub(super) const NO_PERSON: [u32; 12] = [
    word("the"),
    word("a"),
    word("an"),
    word("this"),
    word("that"),
    word("such"),
    word("no"),
    word("any"),
    word("all"),
    word("more"),
    word("certain"),
    word("every"),
];
pub(super) const SOMEBODY: [u32; 9] = [
    word("no-one"),
    word("someone"),
    word("somebody"),
    word("everyone"),
    word("everybody"),
    word("nobody"),
    word("anyone"),
    word("whoever"),
    word("anybody"),
];
pub(super) const HIM: [u32; 3] = [word("him"), word("them"), word("her")];
pub(super) const PARTICLES: [u32; 15] = [
    word("de"),
    word("la"),
    word("van"),
    word("der"),
    word("von"),
    word("al"),
    word("bin"),
    word("ibn"),
    word("du"),
    word("da"),
    word("di"),
    word("del"),
    word("den"),
    word("el"),
    word("y"),
];
pub(super) const FEMALE_NOUNS: [u32; 14] = [
    word("woman"),
    word("girl"),
    word("mother"),
    word("daughter"),
    word("sister"),
    word("wife"),
    word("widow"),
    word("aunt"),
    word("grandmother"),
    word("actress"),
    word("spokeswoman"),
    word("chairwoman"),
    word("queen"),
    word("niece"),
];
pub(super) const MALE_NOUNS: [u32; 14] = [
    word("man"),
    word("boy"),
    word("father"),
    word("son"),
    word("brother"),
    word("husband"),
    word("widower"),
    word("uncle"),
    word("grandfather"),
    word("actor"),
    word("spokesman"),
    word("chairman"),
    word("king"),
    word("nephew"),
];
