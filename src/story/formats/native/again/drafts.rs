//! The annotations of the tables that a change touches: as they are written, and placed.

use super::layout::Ground;
use crate::story::formats::native::back_matter::{self, Draft, Part, QuoteDraft};
use crate::story::formats::native::fields::Words;
use crate::story::formats::native::front_matter::Ids;
use crate::story::formats::native::place::Placed;
use crate::story::formats::native::problems::Problems;
use crate::story::{Claim, Embed, Kind, Quote, Story};

/// Reads the annotations of some tables; `None` if there is anything to be reported.
pub(super) fn read<'t>(mut problems: Problems, ids: &Ids, toml: &'t str) -> Option<Vec<Draft<'t>>> {
    let mut drafts = Vec::new();
    back_matter::read(&mut problems, ids, toml, 0, &mut |draft| drafts.push(draft));
    problems.is_empty().then_some(drafts)
}

/// Returns the kind of a draft.
pub(super) const fn kind(draft: &Draft<'_>) -> Kind {
    match draft.part {
        Part::Quote(_) => Kind::Quote,
        Part::Claim(..) => Kind::Claim,
        Part::Mention(_) => Kind::Mention,
        Part::Embed(_) => Kind::Embed,
    }
}

/// Placed annotations, each list in the order of the file, with the IDs of the quotes that they refer to.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) quotes: Vec<(Quote, Vec<Box<str>>)>,
    pub(super) claims: Vec<(Claim, Vec<Box<str>>)>,
    pub(super) embeds: Vec<Embed>,
}

/// The place of an annotation in the order of the file: its kind, what of it is known if it is about the
/// same words as before, the quotes that it refers to, and its ID.
type Slot<'t> = (Kind, Option<Part<'t>>, Vec<Box<str>>, Box<str>);

/// Returns the annotations of drafts; `None` if there is anything to be reported about their places.
///
/// What says as in `were` which words it is about has the places that it had in the old story.
pub(super) fn placed(
    old: &Story,
    (were, are): (&[Draft<'_>], Vec<Draft<'_>>),
    mut problems: Problems,
    ground: &Ground,
) -> Option<Parts> {
    let mut slots: Vec<Slot<'_>> = Vec::new();
    let mut fresh = Vec::new();
    for draft in are.into_iter().filter(|draft| kind(draft) != Kind::Mention) {
        let alike = were.iter().any(|was| is_placed_alike(was, &draft));
        let (of, refers, id) = (kind(&draft), refers_to(&draft), draft.id.clone());
        if alike {
            slots.push((of, Some(draft.part), refers, id));
        } else {
            fresh.push(draft);
            slots.push((of, None, refers, id));
        }
    }
    let no_form =
        |draft: &Draft<'_>| matches!(&draft.part, Part::Quote(quote) if quote.form.is_none());
    let quotations = fresh.iter().any(no_form).then(|| ground.quotations(old.body()));
    let mut new = Placed::without_hints(quotations);
    new.add(&mut problems, &old.text, ground.search(old.body()), fresh);
    if !problems.is_empty() {
        return None;
    }
    let (quotes, claims) = (std::mem::take(&mut new.quotes), std::mem::take(&mut new.claims));
    let (mut quotes, mut claims) = (quotes.into_iter(), claims.into_iter());
    let mut embeds = std::mem::take(&mut new.embeds).into_iter();
    let mut parts = Parts::default();
    for (kind, known, refers, id) in slots {
        match (kind, known) {
            (_, Some(Part::Quote(draft))) => {
                let was = old.quotes.iter().find(|quote| quote.id == id)?;
                parts.quotes.push((as_before(*draft, was), refers));
            }
            (_, Some(Part::Claim(claim, _))) => {
                let was = old.claims.iter().find(|claim| claim.id == id)?;
                parts.claims.push((Claim { parts: was.parts.clone(), ..*claim }, refers));
            }
            (_, Some(Part::Embed(embed))) => {
                let was = old.embeds.iter().find(|embed| embed.id == id)?;
                parts.embeds.push(Embed { parts: was.parts.clone(), ..*embed });
            }
            (Kind::Quote, None) => parts.quotes.push((quotes.next()?, refers)),
            (Kind::Claim, None) => parts.claims.push((claims.next()?, refers)),
            (Kind::Embed, None) => parts.embeds.push(embeds.next()?),
            (Kind::Mention, None) | (_, Some(Part::Mention(_))) => {}
        }
    }
    Some(parts)
}

/// Returns a quote whose places and form are those of an earlier version of it.
fn as_before(draft: QuoteDraft<'_>, was: &Quote) -> Quote {
    let (parts, cue, mention) = (was.parts.clone(), was.cue.clone(), was.mention.clone());
    let form = draft.form.unwrap_or(was.form);
    Quote { parts, form, cue, mention, ..draft.quote }
}

/// Returns the IDs of the quotes that an annotation refers to.
fn refers_to(draft: &Draft<'_>) -> Vec<Box<str>> {
    let ids = |words: &[Words<'_>]| words.iter().map(|(id, _)| (&**id).into()).collect();
    match &draft.part {
        Part::Quote(quote) => ids(quote.inside.as_slice()),
        Part::Claim(_, quotes) => ids(quotes),
        Part::Mention(_) | Part::Embed(_) => Vec::new(),
    }
}

/// Returns true if two versions of an annotation say in the same words which words they are about.
pub(super) fn is_placed_alike(was: &Draft<'_>, is: &Draft<'_>) -> bool {
    let words = |all: &[Words<'_>], others: &[Words<'_>]| {
        all.len() == others.len() && all.iter().zip(others).all(|(a, b)| a.0 == b.0)
    };
    let parts = match (&was.part, &is.part) {
        (Part::Quote(was), Part::Quote(is)) => {
            words(&was.cue, &is.cue)
                && words(&was.mention, &is.mention)
                && (is.form.is_some() || was.form.is_none())
        }
        (Part::Mention(was), Part::Mention(is)) => was == is,
        _ => kind(was) == kind(is),
    };
    let selector = match (&was.selector, &is.selector) {
        (Some(was), Some(is)) => was.selector == is.selector,
        _ => false,
    };
    was.id == is.id && parts && selector
}
