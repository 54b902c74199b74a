//! Which words are stumbled over where they are said twice, and which mean something: “we we will”,
//! but “not not”, “had had”, “that that”, “very very”, 天天.
//!
//! Only words of a closed list are stumbles where they are doubled: articles, pronouns, conjunctions
//! and prepositions that no sentence has twice in a row. A longer phrase is one if it begins with
//! such a word, or with one that begins sentences anew. A denial or a figure in it never is.

/// What it means that a word is said twice in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repeated {
    /// It may mean something: the word stays.
    #[default]
    Means,
    /// It is a filler, and means nothing once either.
    Filler,
    /// Nothing: somebody began anew.
    Nothing,
    /// Nothing if the word after it is one of the others.
    Links,
    /// Nothing where it begins a longer phrase.
    Begins,
    /// A denial or a figure: nothing that holds it is a stumble.
    Never,
}

/// Returns the words of which something is known, in the form in which they are compared; of one with
/// several meanings the one that lets least go comes last.
pub fn known() -> impl Iterator<Item = (&'static str, Repeated)> {
    let of = |list: &'static str, kind| list.split('|').map(move |word| (word, kind));
    of(NOTHING, Repeated::Nothing)
        .chain(of(LINKS, Repeated::Links))
        .chain(of(BEGINS, Repeated::Begins))
        .chain(of(DENIALS, Repeated::Never))
}

/// Returns what it means that any other word is said twice.
pub fn of_other(word: &str) -> Repeated {
    if word.contains(char::is_numeric) || word.ends_with("n't") {
        Repeated::Never
    } else {
        Repeated::Means
    }
}

/// Words that no sentence has twice in a row.
const NOTHING: &str = "i|we|she|they|i'm|we're|they're|you're|she's|he's|it's|i've|we've|they've|i'll|we'll|\
    they'll|the|a|an|of|to|for|with|at|from|our|their|because|into|\
    ich|wir|er|eine|einen|einem|einer|eines|von|für|im|unser|unsere|unseren|\
    je|il|ils|elle|elles|les|une|des|du|dans|pour|avec|c'est|j'ai|\
    yo|nosotros|los|las|una|el|con|por|para|nós|eu|os|um|uma|com|io|noi|gli|un|di|del|della|nel|per|\
    ik|wij|hij|de|een|van|voor|met|jag|jeg|han|hun|hon|och|og|av|till|til|för|w|z|dla|że|\
    я|мы|он|она|они|в|с|к|из|для|у|ми|він|вона|вони|з|до|для|ние|аз|\
    εγώ|εμείσ|οι|στο|στη|στην|για|από|ben|biz|أنا|نحن|في|من|على|إلى|عن|אני|אנחנו|של|עם|על|\
    मैं|हम|का|के|की|में|से|को|저는|제가|우리는|우리가|나는|내가";

/// Words between sentences and phrases.
const LINKS: &str = "and|but|or|und|aber|oder|et|mais|ou|y|pero|o|e|mas|ma|en|maar|men|i|ale|lub|и|но|а|или|і|але|\
    або|και|αλλά|ή|ve|ama|و|لكن|ו|אבל|और|लेकिन|그리고";

/// Words with which sentences begin anew.
const BEGINS: &str = "that|it|this|there|what|is|you|he|my|his|her|if|when|in|on|so|as|who|how|was|are|these|those|\
    by|it is|das|die|der|es|sie|dass|wenn|in|auf|mit|nous|vous|on|la|le|qui|que|ce|si|se|lo|\
    isso|isto|questo|che|het|dat|wat|det|den|att|at|som|to|co|jak|это|что|если|на|как|це|що|το|τα|να|\
    ότι|bu|o|إن|أن|هذا|هذه|זה|את|यह|वह|我|我们|私|我們|그|이|ผม|เรา";

/// Words that deny, in the form in which they are compared.
const DENIALS: &str = "not|no|never|nobody|none|nothing|neither|nor|cannot|without|hardly|barely|nicht|\
    kein|keine|keinen|keinem|keiner|nie|niemals|niemand|nichts|ohne|nein|niet|geen|nooit|niets|zonder|\
    nee|inte|icke|ikke|aldrig|aldri|ingen|inget|nej|nei|ei|en|emme|eivät|ne|n|pas|non|jamais|rien|aucun|\
    aucune|sans|ni|nunca|jamás|nadie|nada|sin|tampoco|não|ninguém|nem|mai|nessuno|niente|nulla|senza|\
    né|nigdy|nikt|nic|bez|není|nikdy|nikdo|не|нет|ни|никогда|никто|ничего|ні|ніколи|ніхто|нічого|δεν|\
    μην|δε|όχι|ποτέ|κανείσ|χωρίσ|değil|hiç|asla|yok|hayır|soha|senki|nem|لا|لم|لن|ليس|ليست|لست|غير|دون|\
    بدون|أبدا|كلا|לא|אין|אל|בלי|نه|نیست|هرگز|नहीं|न|मत|बिना|না|নয়|tidak|bukan|tanpa|không|chưa|chẳng|안|못|\
    아니|아니요|不|没|沒|未|无|無|非|别|別|否";
