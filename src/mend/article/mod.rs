//! A story of an article in plain text, and what a draft proposes of it: who speaks, and what they say.
//! Title, date and byline are those that its loader found.
//!
//! Everything about a quote is a suggestion until somebody accepts it. A file keeps whom a quote is
//! proposed for, not who else may have said it: nobody else is written ([`without_bystanders`]).

use std::sync::Arc;

use crate::draft::{Draft, Drafter};
use crate::story::mentions::find;
use crate::story::quotation::Quotations;
use crate::story::{Meta, OtherSpeaker, Person, PersonIx, PersonKind, Story, Text, TextMarkup};
use crate::view::flow::markdown;

/// Makes a story of an article without annotations, with what is proposed for it; what its file says
/// of title, date and authors counts first.
pub fn story_of_article(article: &Story, drafter: &Drafter) -> Story {
    let story = undrafted(article);
    draft_of(&story, drafter).into_story(&story)
}

/// Drafts an article: of one in Markdown only what its readers see.
pub fn draft_of(article: &Story, drafter: &Drafter) -> Draft {
    match seen(article) {
        Some(body) => drafter.draft(&body),
        None => drafter.draft_story(article),
    }
}

/// Finds the quotations of an article: in one in Markdown only those that its readers see.
pub fn quotations(article: &Story) -> Quotations {
    seen(article).map_or_else(|| Quotations::of(article.body()), |body| Quotations::of(&body))
}

/// Returns an article in Markdown with blanks for marks that have quotation marks in them, if it has any.
fn seen(article: &Story) -> Option<String> {
    match article.meta.markup {
        TextMarkup::Markdown => markdown::without_quoted_marks(article.body()),
        TextMarkup::None | TextMarkup::Headings => None,
    }
}

/// Makes a story of an article, without quotes and people; its quotations are found.
pub fn undrafted(article: &Story) -> Story {
    let body = article.body();
    let text = Text::new(article.text.name(), body.to_owned(), 0..body.len());
    let meta = Meta { format: "story", ..(*article.meta).clone() };
    let mut story = Story::of_text(text, meta);
    story.quotations = Some(match &article.quotations {
        Some(known) => Arc::clone(known),
        None => Arc::new(quotations(article)),
    });
    story.whole = true;
    story
}

/// Makes a story of an article, with everything that was proposed for it; what its file says of title,
/// date and authors counts first.
pub fn story_of_proposals(article: &Story) -> Story {
    let Story { text, meta, .. } = undrafted(article);
    Story { text, meta, drafted: None, problems: Arc::default(), ..article.clone() }
}

/// Returns a story without the people who only might have spoken: of nobody's quotes, of no post, and
/// no full name of a person.
pub fn without_bystanders(mut story: Story) -> Story {
    let mut stays: Vec<bool> = story.people.iter().map(is_named_in_full).collect();
    let speakers = story.quotes.iter().flat_map(|quote| quote.speakers.iter().copied());
    for person in speakers.chain(story.embeds.iter().filter_map(|embed| embed.author)) {
        stays[person.ix()] = true;
    }
    let mut next = 0;
    let moved: Vec<Option<PersonIx>> = stays
        .iter()
        .map(|stays| {
            stays.then(|| {
                next += 1;
                PersonIx(next - 1)
            })
        })
        .collect();
    let new = |person: PersonIx| moved.get(person.ix()).copied().flatten();
    for quote in Arc::make_mut(&mut story.quotes) {
        quote.speakers = quote.speakers.iter().filter_map(|person| new(*person)).collect();
        if let Some(suggestion) = &mut quote.suggestion {
            let others = suggestion.others.iter();
            let others = others.filter_map(|o| Some(OtherSpeaker { person: new(o.person)?, ..*o }));
            suggestion.others = others.collect();
        }
    }
    for embed in Arc::make_mut(&mut story.embeds) {
        embed.author = embed.author.and_then(new);
    }
    let mut stays = stays.into_iter();
    Arc::make_mut(&mut story.people).retain(|_| stays.next().unwrap_or_default());
    let (mentions, ambiguous) = find(story.body(), &story.people);
    (story.mentions, story.ambiguous) = (Arc::new(mentions), Arc::new(ambiguous));
    story
}

fn is_named_in_full(person: &Person) -> bool {
    person.kind == PersonKind::Person
        && person.name.contains(' ')
        && person.name.split(' ').all(|word| word.starts_with(char::is_uppercase))
}
