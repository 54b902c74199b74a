//! What the `pass` key may record about a quote, because it can be proved: a fast key
//! must not become a rubber stamp.
//!
//! ```text
//! wording      verbatim or tidied if the text of a source has the words so; no_source if
//!              no text is attached, or if the quote is indirect and does not claim to be
//!              word for word; else the reviewer is asked
//! attribution  correct if speaker, cue and mention are linked and, where the source labels its
//!              speakers, its words stand under the speaker's own label; else the reviewer is asked
//! context      fair if the passage of the source was on screen, and the source has no more words in
//!              the same sentence (of a fragment: none that turn what it says, as “not”); else the
//!              reviewer is asked, and may call it fair once the wording is answered
//! ```
//!
//! `no_source` counts as reviewed and is listed as unverified. A quote that is not speech (a title,
//! a term) is only asked for its wording. Nothing here records anything.

use super::{Edges, Lookup, SaidBy, Shape, Value};
use crate::story::{Form, Quote};

/// Why an answer cannot be recorded without asking the reviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CannotPass {
    /// The quote leaves out words that the source has.
    Elided,
    /// The source has other words.
    Altered,
    /// The source does not have the words.
    NotFound,
    /// Nobody is named as the speaker.
    NoSpeaker,
    /// No cue (such as “said”) is linked.
    NoCue,
    /// No mention of the speaker is linked.
    NoMention,
    /// The passage of the source was not on screen.
    NotOnScreen,
    /// The wording must be answered first.
    WordingFirst,
    /// The source has the words under the label of another person.
    OtherSpeaker,
    /// The source labels its speakers, and does not show that this one said the words.
    UnclearSpeaker,
    /// The speaker quotes somebody else there, or reads something out.
    ReportedWords,
    /// The source has more words in the same sentence.
    WithinSentence,
    /// The source asks what the quote says.
    Question,
}

impl CannotPass {
    /// Every reason with its message: lower case, no full stop.
    pub const ALL: [(Self, &'static str); 13] = [
        (Self::Elided, "the quote leaves out words of the source"),
        (Self::Altered, "the source has other words"),
        (Self::NotFound, "the source does not have these words"),
        (Self::NoSpeaker, "nobody is named as the speaker"),
        (Self::NoCue, "no cue is linked"),
        (Self::NoMention, "no mention of the speaker is linked"),
        (Self::NotOnScreen, "the passage of the source was not on screen"),
        (Self::WordingFirst, "the wording must be answered first"),
        (Self::OtherSpeaker, "the source has another speaker there"),
        (Self::UnclearSpeaker, "the source does not show who speaks there"),
        (Self::ReportedWords, "the source quotes or translates there: whose words?"),
        (Self::WithinSentence, "the sentence goes on in the source"),
        (Self::Question, "the source asks it"),
    ];

    /// Returns the message.
    pub const fn message(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// What may be recorded on each axis, or why not; `None` where the axis is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passable {
    /// The wording.
    pub wording: Result<Value, CannotPass>,
    /// The context.
    pub context: Option<Result<Value, CannotPass>>,
    /// The attribution.
    pub attribution: Option<Result<Value, CannotPass>>,
}

/// Returns what may be recorded of a quote.
///
/// `lookup` is the result of the best matching source ([`super::nearest`]), `None` if no source has a text;
/// `answered` is the reviewer's own answer on the wording, if there is one; `on_screen` is true if
/// the passage of the source was shown.
pub fn passable(
    quote: &Quote,
    lookup: Option<&Lookup>,
    answered: Option<Value>,
    on_screen: bool,
) -> Passable {
    let wording = wording(quote.form, lookup);
    if !quote.form.is_speech() {
        return Passable { wording, context: None, attribution: None };
    }
    let context = match answered.map_or(wording, Ok) {
        Ok(value) if !value.has_source() => None,
        Ok(_) if !on_screen => Some(Err(CannotPass::NotOnScreen)),
        Ok(_) if answered.is_some() => Some(Ok(Value::Fair)),
        Ok(_) => {
            Some(lookup.and_then(|it| cut(quote.form, &it.edges)).map_or(Ok(Value::Fair), Err))
        }
        Err(_) => Some(Err(CannotPass::WordingFirst)),
    };
    Passable { wording, context, attribution: Some(attribution(quote, lookup)) }
}

/// Returns why the words beside a quote have to be looked at, if they have to.
///
/// A whole sentence of the source needs no look, and neither does a fragment that says that it is one
/// (a partial quote, a small letter at its beginning) unless words near it turn what it says.
pub fn cut(form: Form, edges: &Edges) -> Option<CannotPass> {
    let fragment = match edges.shape {
        Shape::Fragment => true,
        Shape::Unclear => form == Form::Partial,
        Shape::Sentence => false,
    };
    if edges.asked {
        Some(CannotPass::Question)
    } else if edges.is_cut() && (!fragment || edges.turned) {
        Some(CannotPass::WithinSentence)
    } else {
        None
    }
}

/// Says why the words of a quote were compared with no source: lower case, no full stop.
pub const fn why_no_source(form: Form) -> &'static str {
    match form {
        Form::Indirect => "an indirect quote is not compared word for word",
        _ => "there is nothing to compare the words with",
    }
}

fn wording(form: Form, lookup: Option<&Lookup>) -> Result<Value, CannotPass> {
    let lookup = lookup.filter(|_| form != Form::Indirect);
    match lookup.map(|lookup| lookup.value) {
        None => Ok(Value::NoSource),
        Some(value @ (Value::Verbatim | Value::Tidied)) => Ok(value),
        Some(Value::Elided) => Err(CannotPass::Elided),
        Some(Value::Altered) => Err(CannotPass::Altered),
        Some(_) => Err(CannotPass::NotFound),
    }
}

fn attribution(quote: &Quote, lookup: Option<&Lookup>) -> Result<Value, CannotPass> {
    let said_by = lookup.filter(|_| quote.form != Form::Indirect).map(|lookup| &lookup.said_by);
    if quote.speakers.is_empty() {
        Err(CannotPass::NoSpeaker)
    } else if let Some(SaidBy::Other(_)) = said_by {
        Err(CannotPass::OtherSpeaker)
    } else if let Some(SaidBy::Unclear(_)) = said_by {
        Err(CannotPass::UnclearSpeaker)
    } else if let Some(SaidBy::Reported(_)) = said_by {
        Err(CannotPass::ReportedWords)
    } else if quote.cue.is_empty() {
        Err(CannotPass::NoCue)
    } else if quote.mention.is_empty() {
        Err(CannotPass::NoMention)
    } else {
        Ok(Value::Correct)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::{Haystack, look_up, nearest};
    use crate::story::{PersonIx, Span};

    fn linked(form: Form) -> Quote {
        let place = || Box::from([Span::new(0, 1)]);
        Quote {
            form,
            speakers: Box::from([PersonIx(0)]),
            cue: place(),
            mention: place(),
            ..Quote::default()
        }
    }

    fn check(quote: &Quote, said: Option<&str>, on_screen: bool) -> String {
        let lookup = said.map(|said| look_up(&Haystack::of(said), &["“We sail at noon.”"]));
        let shown = passable(quote, lookup.as_ref(), None, on_screen);
        let word = |answer: Result<Value, CannotPass>| match answer {
            Ok(value) => value.word().to_owned(),
            Err(reason) => format!("({})", reason.message()),
        };
        let axes = [Some(shown.wording), shown.context, shown.attribution];
        axes.map(|axis| axis.map_or("-".to_owned(), word)).join(" ")
    }

    #[test]
    fn only_what_can_be_shown_may_be_recorded() {
        let direct = linked(Form::Direct);
        assert_eq!(check(&direct, Some("We sail at noon"), true), "verbatim fair correct");
        assert_eq!(
            check(&direct, Some("We sail, uh, at noon"), false),
            "tidied (the passage of the source was not on screen) correct"
        );
        assert_eq!(
            check(&direct, Some("We sail at ten"), true),
            "(the source has other words) (the wording must be answered first) correct"
        );
        assert_eq!(check(&direct, None, true), "no_source - correct");
        assert_eq!(check(&linked(Form::Indirect), Some("We sail"), true), "no_source - correct");
        assert_eq!(check(&linked(Form::Title), Some("we sail at noon"), false), "tidied - -");
    }

    #[test]
    fn an_attribution_without_its_links_asks() {
        let none = || Box::<[Span]>::from([]);
        let quote = linked(Form::Direct);
        for (quote, reason) in [
            (Quote { speakers: Box::from([]), ..quote.clone() }, "nobody is named as the speaker"),
            (Quote { cue: none(), ..quote.clone() }, "no cue is linked"),
            (Quote { mention: none(), ..quote.clone() }, "no mention of the speaker is linked"),
        ] {
            assert_eq!(check(&quote, None, true), format!("no_source - ({reason})"));
        }
    }

    #[test]
    fn an_answer_on_the_wording_opens_the_context() {
        let quote = linked(Form::Direct);
        let lookup = look_up(&Haystack::of("We sail at ten"), &["“We sail at noon.”"]);
        let context =
            |answer, on_screen| passable(&quote, Some(&lookup), Some(answer), on_screen).context;
        assert_eq!(context(Value::Altered, true), Some(Ok(Value::Fair)));
        assert_eq!(context(Value::Altered, false), Some(Err(CannotPass::NotOnScreen)));
        assert_eq!(context(Value::NotFound, true), None);
    }

    #[test]
    fn every_reason_has_its_row_and_the_nearest_source_speaks() {
        for (at, (reason, _)) in CannotPass::ALL.iter().enumerate() {
            assert_eq!(*reason as usize, at);
        }
        let all = ["We sail at ten", "We sail at noon", "we sail at noon"];
        let lookups = all.map(|said| look_up(&Haystack::of(said), &["“We sail at noon.”"]));
        assert_eq!(
            nearest(&lookups).map(|(at, found)| (at, found.value)),
            Some((1, Value::Verbatim))
        );
        assert_eq!(nearest(&[]), None);
    }
}
