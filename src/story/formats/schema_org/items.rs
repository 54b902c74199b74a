//! From quotations, claims and reviews to what is marked in a text: words, who said them, and what a
//! review says about them.

use super::things::{Sort, Things, words, words_of};
use crate::story::formats::json_values::{keys, number};
use crate::story::text::fold::fold;
use crate::story::{ClaimKind, Form, PersonKind, Stance};

/// A quotation or a claim.
#[derive(Clone, Debug, Default)]
pub(in crate::story::formats) struct Item {
    pub id: String,
    /// True for a claim.
    pub is_claim: bool,
    /// The words of the text.
    pub words: String,
    /// Who said them.
    pub who: Vec<String>,
    pub form: Option<&'static str>,
    /// The claim in words of its own.
    pub says: Option<String>,
    pub note: Option<String>,
    /// The sort of a claim.
    pub kind: Option<ClaimKind>,
    /// Whom a claim is about.
    pub about: Vec<String>,
    /// Whose review suggests it; nobody if the text itself has it.
    pub suggested: Option<String>,
    pub evidence: Vec<Cited>,
    /// Where it is in its text.
    pub at: std::ops::Range<usize>,
}

/// What is cited for or against a claim.
#[derive(Clone, Debug, Default)]
pub(in crate::story::formats) struct Cited {
    pub title: String,
    pub url: Option<String>,
    pub archived: Option<String>,
    pub date: Option<String>,
    pub stance: Option<Stance>,
    pub locator: Option<String>,
    pub excerpt: Option<String>,
    pub note: Option<String>,
    /// True for a rating that does not say what it goes from and to.
    pub has_no_scale: bool,
}

/// Somebody, as the file describes them.
#[derive(Clone, Debug, Default)]
pub(in crate::story::formats) struct Described {
    pub name: String,
    pub kind: Option<PersonKind>,
    pub role: Option<String>,
    pub same_as: Vec<String>,
    pub aliases: Vec<String>,
    pub affiliation: Option<String>,
    pub note: Option<String>,
}

/// The most characters of a role.
const ROLE: usize = 200;

/// Returns the quotations and claims of a text, with the people that are described.
pub(super) fn items(whole: &str, things: &Things<'_>) -> (Vec<Item>, Vec<Described>) {
    let (mut items, mut described) = (Vec::new(), Vec::new());
    for object in things.of(Sort::Quotation) {
        quotation(whole, object, things, &mut items, &mut described);
    }
    for object in things.of(Sort::Claim) {
        claim(whole, object, things, &mut items, &mut described);
    }
    for object in things.of(Sort::Review) {
        review(whole, object, things, &mut items, &mut described);
    }
    let mentions = things.of(Sort::Article).map(|article| keys(article, ["mentions", "about"]));
    for mentions in mentions {
        people(things, &mentions, &mut described);
    }
    number_ids(&mut items);
    (items, described)
}

/// Gives every item an ID of its own.
fn number_ids(items: &mut [Item]) {
    let mut known = std::collections::HashSet::new();
    let (mut quotes, mut claims) = (0, 0);
    for item in items {
        let (count, letter) = if item.is_claim { (&mut claims, 'c') } else { (&mut quotes, 'q') };
        *count += 1;
        if item.id.is_empty() || !known.insert(item.id.clone()) {
            while !known.insert(format!("{letter}{count}")) {
                *count += 1;
            }
            item.id = format!("{letter}{count}");
        }
    }
}

fn people<'t>(
    things: &Things<'t>,
    values: &[Option<&'t serde_json::value::RawValue>],
    described: &mut Vec<Described>,
) {
    for object in things.somebody(values) {
        let [kind, other, name, title, description, same_as, aliases, body, parent, note] = keys(
            object,
            [
                "@type",
                "additionalType",
                "name",
                "jobTitle",
                "description",
                "sameAs",
                "alternateName",
                "affiliation",
                "parentOrganization",
                "disambiguatingDescription",
            ],
        );
        let Some(name) = words(name) else { continue };
        let kinds = words_of(kind);
        let is_a = |end: &str| kinds.iter().any(|kind| kind.ends_with(end));
        let is_organization = is_a("Organization");
        let other = words(other);
        let other = PersonKind::ALL.iter().find(|(_, word)| Some(*word) == other.as_deref());
        let of_type = is_organization.then_some(PersonKind::Organization);
        let of_type = of_type.or_else(|| is_a("Person").then_some(PersonKind::Person));
        // organizations have no title
        let role = words(if is_organization { description } else { title });
        let mut bodies = things.names(body).into_iter().chain(things.names(parent));
        described.push(Described {
            name,
            kind: other.map(|(kind, _)| *kind).or(of_type),
            role: role.filter(|role| role.chars().nth(ROLE).is_none()),
            same_as: words_of(same_as),
            aliases: words_of(aliases),
            affiliation: bodies.next(),
            note: words(note),
        });
    }
}

/// Returns the text of a comment: a string, or an object with a text.
fn comment<'t>(
    things: &Things<'t>,
    value: Option<&'t serde_json::value::RawValue>,
) -> Option<String> {
    let of_object = || {
        let object = things.objects(value).into_iter().next()?;
        words(keys(object, ["text"])[0])
    };
    words(value).or_else(of_object)
}

fn quotation<'t>(
    whole: &str,
    object: &'t str,
    things: &Things<'t>,
    items: &mut Vec<Item>,
    described: &mut Vec<Described>,
) {
    let [id, text, other, creator, author, character, form, note] = keys(
        object,
        [
            "identifier",
            "text",
            "description",
            "creator",
            "author",
            "spokenByCharacter",
            "additionalType",
            "comment",
        ],
    );
    let Some(said) = words(text).or_else(|| words(other)) else { return };
    let speaker = [creator, character, author].into_iter().find(Option::is_some).flatten();
    people(things, &[speaker], described);
    let form = words(form);
    let form = Form::ALL.iter().map(|(_, word)| *word).find(|word| Some(*word) == form.as_deref());
    items.push(Item {
        id: words(id).unwrap_or_default(),
        words: said,
        who: things.names(speaker),
        form,
        note: comment(things, note),
        at: super::things::place_of(whole, object),
        ..Item::default()
    });
}

fn claim<'t>(
    whole: &str,
    object: &'t str,
    things: &Things<'t>,
    items: &mut Vec<Item>,
    described: &mut Vec<Described>,
) {
    let [id, text, name, other, author, note, citation, kind, about] = keys(
        object,
        [
            "identifier",
            "text",
            "name",
            "description",
            "author",
            "comment",
            "citation",
            "additionalType",
            "about",
        ],
    );
    let kind = words(kind);
    let kind = ClaimKind::ALL.iter().find(|(_, word)| Some(*word) == kind.as_deref());
    let (text, name, other) = (words(text), words(name), words(other));
    let Some(said) = text.clone().or_else(|| name.clone()).or(other) else { return };
    people(things, &[author], described);
    let evidence = things.objects(citation).into_iter().map(|one| cited(one, things)).collect();
    items.push(Item {
        id: words(id).unwrap_or_default(),
        is_claim: true,
        words: said,
        who: things.names(author),
        says: text.and(name),
        kind: kind.map(|(kind, _)| *kind),
        about: things.names(about),
        note: comment(things, note),
        evidence,
        at: super::things::place_of(whole, object),
        ..Item::default()
    });
}

/// Reads what a claim cites.
fn cited<'t>(object: &'t str, things: &Things<'t>) -> Cited {
    let [name, url, date, locator, text, note, stance] = keys(
        object,
        ["name", "url", "datePublished", "position", "text", "comment", "description"],
    );
    let mut urls = words_of(url).into_iter();
    let (url, archived) = (urls.next(), urls.next());
    let stance = words(stance);
    let stance = Stance::ALL.iter().find(|(_, word)| Some(*word) == stance.as_deref());
    Cited {
        title: words(name).or_else(|| url.clone()).unwrap_or_default(),
        url,
        archived,
        date: words(date),
        stance: stance.map(|(stance, _)| *stance),
        locator: words(locator),
        excerpt: words(text),
        note: comment(things, note),
        has_no_scale: false,
    }
}

/// Reads a review: evidence for the claim that has its words, or for a claim of its own.
fn review<'t>(
    whole: &str,
    object: &'t str,
    things: &Things<'t>,
    items: &mut Vec<Item>,
    described: &mut Vec<Described>,
) {
    let [reviewed, item, rating, name, url, date, author, body] = keys(
        object,
        [
            "claimReviewed",
            "itemReviewed",
            "reviewRating",
            "name",
            "url",
            "datePublished",
            "author",
            "reviewBody",
        ],
    );
    let item = things.objects(item).into_iter().next();
    let [of_item, of_name, of_text, by] =
        item.map_or([None; 4], |item| keys(item, ["description", "name", "text", "author"]));
    let said = words(reviewed).or_else(|| words(of_text)).or_else(|| words(of_item));
    let Some(said) = said.or_else(|| words(of_name)) else { return };
    let by_author = things.names(author).into_iter().next();
    let url = words(url);
    let from = by_author.or_else(|| url.as_deref().map(host).map(str::to_owned));
    let by_whom = from.unwrap_or_else(|| "a fact check".to_owned());
    let rating = things.objects(rating).into_iter().next();
    let (stance, verdict, has_no_scale) = rating.map_or((None, None, false), rated);
    let title = words(name).unwrap_or_else(|| format!("{by_whom}: {said}"));
    let cited = Cited {
        title: title.chars().take(200).collect(),
        url,
        date: words(date),
        stance,
        excerpt: verdict,
        note: words(body),
        has_no_scale,
        ..Cited::default()
    };
    people(things, &[by], described);
    let same = |one: &&mut Item| {
        let own = one.says.as_deref().unwrap_or_default();
        one.is_claim && (fold(&one.words) == fold(&said) || fold(own) == fold(&said))
    };
    if let Some(known) = items.iter_mut().find(same) {
        known.evidence.push(cited);
        known.suggested.get_or_insert(by_whom);
        return;
    }
    items.push(Item {
        is_claim: true,
        who: things.names(by),
        says: Some(said.clone()),
        words: said,
        suggested: Some(by_whom),
        evidence: vec![cited],
        at: super::things::place_of(whole, object),
        ..Item::default()
    });
}

/// Returns the host of an address.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// Returns what a rating says of a claim, in which words, and true if it has no scale.
fn rated(object: &str) -> (Option<Stance>, Option<String>, bool) {
    let [value, best, worst, name, text] =
        keys(object, ["ratingValue", "bestRating", "worstRating", "alternateName", "name"]);
    let verdict = words(name).or_else(|| words(text));
    let (Some(value), Some(best)) = (number(value), number(best)) else {
        return (None, verdict, true);
    };
    let worst = number(worst).unwrap_or(1.0);
    if best <= worst || value < worst || value > best {
        return (None, verdict, true);
    }
    let share = (value - worst) / (best - worst);
    let stance = match share {
        share if share >= 0.75 => Stance::Supports,
        share if share <= 0.25 => Stance::Refutes,
        _ => Stance::Context,
    };
    (Some(stance), verdict, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_is_read_on_its_scale() {
        let check = |rating: &str| {
            let (stance, words, has_no_scale) = rated(rating);
            (stance.map(Stance::word), words.unwrap_or_default(), has_no_scale)
        };
        let falsch =
            r#"{"ratingValue": "1", "bestRating": 5, "worstRating": 1, "alternateName": "Falsch"}"#;
        assert_eq!(check(falsch), (Some("refutes"), "Falsch".into(), false));
        assert_eq!(
            check(r#"{"ratingValue": 6, "bestRating": 6}"#),
            (Some("supports"), String::new(), false)
        );
        assert_eq!(
            check(r#"{"ratingValue": 3, "bestRating": 5}"#),
            (Some("context"), String::new(), false)
        );
        assert_eq!(check(r#"{"alternateName": "مضلل"}"#), (None, "مضلل".into(), true));
        assert_eq!(check(r#"{"ratingValue": -1, "bestRating": 5}"#), (None, String::new(), true));
    }
}
