//! Words that tell names from beginnings of sentences, headings and places.

use crate::story::text::normal::compared;

/// Returns true if a word begins with a capital, after marks.
pub(super) fn is_high(word: &str) -> bool {
    word.chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
}

/// Returns true for small words within names.
pub(super) fn is_particle(word: &str) -> bool {
    has(PARTICLES, word)
}

/// Returns true for a word with a capital that begins a sentence and is part of no name.
pub(super) fn is_opener(word: &str) -> bool {
    // a word with a full stop is an initial or a title
    let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.');
    // “We’ll”, “C’est”, not “O’Shea”
    let (stem, rest) = bare.split_once(['’', '\'']).unwrap_or((bare, ""));
    let stem = if rest.starts_with(char::is_lowercase) { stem } else { bare };
    let of = |word: &str| !word.is_empty() && has(OPENERS, &compared(word));
    is_high(bare) && (of(bare) || (stem.len() < bare.len() && of(stem)))
}

/// Returns true for a word that may begin a line with a capital, or in a script without capitals, and is
/// part of no name.
pub(super) fn is_common(word: &str) -> bool {
    has(COMMON, &compared(word.trim_matches(|c: char| !c.is_alphanumeric())))
}

/// Returns true for a word of headings: a body, a part of a record.
pub(super) fn is_heading(word: &str) -> bool {
    has(HEADINGS, &compared(word.trim_matches(|c: char| !c.is_alphanumeric())))
}

/// Returns true for a word, in the form in which it is compared, for something that is said or written.
pub(super) fn is_saying(word: &str) -> bool {
    has(SAYINGS, word)
}

/// Returns true for a name as reports have it for the place from which they come.
pub(super) fn is_place(name: &str) -> bool {
    let (first, more) = name.split_once([' ', '-']).unwrap_or((name, ""));
    !more.is_empty() && has(PLACES, &compared(first))
}

fn has(list: &str, word: &str) -> bool {
    list.split('|').any(|it| it == word)
}

const PARTICLES: &str = "al|bin|ibn|da|das|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|\
    y|e|zu|af|av|of|ben|bint|ap|und|и";

/// Words that begin sentences: pronouns, articles, prepositions, answers.
const OPENERS: &str = "we|i|you|he|she|it|they|the|this|that|these|those|there|here|my|our|your|his|her|\
    their|its|a|an|and|but|so|or|if|when|while|because|as|in|on|at|by|for|from|to|with|after|before|\
    what|who|why|where|how|which|yes|no|not|never|nobody|everybody|everyone|nothing|all|some|many|\
    well|okay|thank|thanks|please|let|now|then|today|tomorrow|yesterday|is|are|was|were|do|does|did|\
    have|has|had|can|could|would|should|maybe|perhaps|look|good|dear|one|every|each|another|about|\
    wir|ich|sie|er|es|ihr|du|das|die|der|ein|eine|einen|unser|unsere|mein|meine|nein|ja|aber|denn|\
    wenn|weil|dann|heute|morgen|gestern|im|am|auf|mit|für|bei|nach|niemand|alle|danke|hier|jetzt|wie|\
    was|warum|nous|je|j|il|elle|ils|elles|on|vous|tu|le|la|les|l|un|une|ce|c|cette|ces|notre|nos|mon|\
    oui|non|et|mais|si|quand|dans|en|au|aux|pour|avec|après|aujourd|demain|hier|personne|tout|merci|\
    qui|que|nosotros|nosotras|yo|él|ella|ellos|usted|ustedes|el|los|las|una|esto|esta|este|eso|\
    nuestro|nuestra|sí|pero|cuando|hoy|mañana|ayer|nadie|todos|gracias|señores|nós|eu|ele|ela|eles|\
    você|vocês|o|os|as|um|uma|isso|isto|nosso|nossa|sim|não|mas|se|quando|hoje|amanhã|ontem|ninguém|\
    obrigado|obrigada|noi|io|lui|lei|loro|voi|lo|gli|uno|questo|questa|quello|nostro|nostra|sì|ma|\
    oggi|domani|ieri|nessuno|tutti|grazie|wij|ik|hij|zij|ze|het|een|dit|dat|deze|onze|ons|mijn|nee|\
    maar|als|vandaag|gisteren|niemand|iedereen|vi|jag|jeg|han|hon|hun|de|det|den|denna|denne|vår|våra|\
    min|mitt|nej|nei|men|när|når|idag|ingen|alla|tack|takk|ett|et|en|my|ja|on|ona|oni|ono|to|ten|ta|\
    nasz|nasza|nie|tak|ale|kiedy|dziś|jutro|wczoraj|nikt|wszyscy|dziękuję|jsme|já|oni|ne|ano|dnes|\
    мы|я|он|она|они|вы|ты|это|эта|этот|эти|наш|наша|наши|мой|моя|нет|да|но|и|а|если|когда|сегодня|\
    завтра|вчера|никто|все|в|на|с|по|к|у|из|за|для|спасибо|что|кто|как|почему|ми|він|вона|вони|ви|це|\
    ця|цей|мій|ні|так|але|якщо|коли|сьогодні|ніхто|усі|всі|дякую|ние|аз|той|тя|те|ја|смо|\
    εμείσ|εγώ|αυτόσ|αυτή|αυτό|αυτοί|εσείσ|ο|η|το|οι|τα|ένασ|μια|ναι|όχι|και|αλλά|αν|όταν|σήμερα|\
    αύριο|χθεσ|κανείσ|όλοι|θα|δεν|δε|στο|στη|στην|για|με|από|ευχαριστώ|τι|ποιοσ|biz|ben|bu|şu|o|onlar|\
    siz|sen|evet|hayır|ve|ama|fakat|eğer|bugün|yarın|dün|kimse|herkes|bir|teşekkürler|mi|én|ő|ők|ez|az|\
    a|nem|igen|és|de|ha|ma|holnap|tegnap|senki|me|minä|hän|he|te|se|tämä|ei|kyllä|ja|mutta|jos|tänään|\
    noi|eu|el|ea|ei|ele|acest|această|nu|da|și|dar|dacă|azi|մենք|ես|նա|այս|ոչ|այո";

/// Words that are no names, beside those that begin sentences.
const COMMON: &str = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|last|january|february|\
    october|november|december|september|morning|afternoon|evening|night|ladies|gentlemen|madam|sir|\
    montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|guten|liebe|lieber|meine|damen|herren|\
    welcome|hello|hi|oh|ah|very|more|only|first|second|third|finally|however|also|still|note|important|warning|correction|copyright|\
    everyone|channel|here|all|chapter|page|part|section|figure|table|item|agenda|day|week|year|\
    نعم|لا|نحن|هذا|هذه|أنا|إن|أن|في|من|على|لكن|هو|هي|ما|لم|لن|قد|كل|ثم|إذا|الآن|اليوم|غدا|شكرا|\
    כן|לא|אנחנו|אני|זה|זאת|הוא|היא|הם|של|את|על|אבל|אם|כל|היום|מחר|תודה|יש|אין|\
    بله|نه|ما|این|آن|من|او|است|در|از|به|که|اگر|امروز|فردا|و|\
    हम|मैं|यह|वह|हाँ|नहीं|वे|आप|और|लेकिन|अगर|आज|कल|है|हैं|ये|हमारा|हमारे|\
    はい|いいえ|いや|ええ|それ|これ|私|私は|我々|今|是|不|不是|我|我们|我們|这|這|对|對|好|네|아니요|예|아니|우리는|저는|그것은|이것은";

/// Words of headings.
const HEADINGS: &str = "key|points|topics|facts|overview|highlights|schedule|participants|speakers|board|council|committee|commission|meeting|minutes|hearing|session|report|agenda|public|\
    comment|comments|questions|question|answers|answer|interview|transcript|statement|speech|address|\
    press|conference|release|notes|summary|introduction|conclusion|background|appendix|opening|closing|\
    remarks|discussion|vote|motion|item|items|old|new|business|call|order|roll|adjournment|recess|\
    consent|calendar|budget|department|office|city|town|county|state|harbour|harbor|court|district|\
    house|senate|parliament|assembly|association|company|university|school|club|union|news|daily|\
    times|journal|gazette|tribune|update|review|part|chapter|section|day|morning|afternoon|evening|\
    recording|tape|audio|video|music|applause|laughter|present|absent|members|attendance|apologies|\
    contents|index|note|editor|draft|final|copy|confidential|rat|ausschuss|sitzung|protokoll|bericht|\
    fragen|antworten|rede|einleitung|conseil|réunion|procès-verbal|rapport|séance|consejo|reunión|\
    sesión|informe|acta|conselho|reunião|relatório|consiglio|riunione|verbale|raad|vergadering|\
    verslag|совет|заседание|протокол|отчёт|отчет|комитет|вопросы|ответы|рада|засідання|συμβούλιο|\
    συνεδρίαση|πρακτικά|meclis|toplantı|tutanak";

/// Words for what is said or written.
const SAYINGS: &str = "statement|remarks|speech|answer|answers|reply|response|letter|address|testimony|\
    interview|comment|comments|question|questions|message|erklärung|rede|antwort|brief|aussage|frage|\
    discours|réponse|lettre|déclaration|entretien|entrevue|discurso|respuesta|carta|declaración|\
    entrevista|resposta|declaração|discorso|risposta|lettera|dichiarazione|intervista|verklaring|\
    toespraak|antwoord|uttalande|tal|svar|oświadczenie|odpowiedź|list|заявление|речь|ответ|письмо|\
    интервью|вопрос|заява|промова|відповідь|лист";

/// First words of the names of places.
const PLACES: &str = "new|san|santa|santo|são|los|las|el|la|le|saint|st|sankt|port|fort|mount|lake|north|south|\
    east|west|upper|lower|great|rio|buenos|hong|tel|cape|kuala|addis|bad|den|the|united|sri|saudi|\
    abu|puerto|nova|novo|nueva|nouvelle|нижний|новый|великий|санкт|ростов|nowy|nowa|stary";
