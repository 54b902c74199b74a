//! What came of drafting some articles, beside what is marked in them.

use std::path::Path;

use sayso::draft::{Draft, Proposal, Reason};
use sayso::story::quotation::Quotations;
use sayso::story::{Form, Quote, Span, Story};

use crate::names::{Naming, attributed, naming, printed, same_name};
use crate::pieces::{claimed, fragments, matched, stretches};

/// Counts of what is marked, of what was found, and of what of it is right.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) marked: usize,
    pub(crate) found: usize,
    pub(crate) right: usize,
}

impl Counts {
    pub(crate) fn add(&mut self, other: Self) {
        self.marked += other.marked;
        self.found += other.found;
        self.right += other.right;
    }

    /// Returns precision, recall and F1 in percent.
    pub(crate) fn rates(self) -> [f64; 3] {
        let rate = |of: usize| 100.0 * self.right as f64 / of.max(1) as f64;
        let (precision, recall) = (rate(self.found), rate(self.marked));
        let both = precision + recall;
        [precision, recall, if both > 0.0 { 2.0 * precision * recall / both } else { 0.0 }]
    }
}

/// What a proposal got wrong.
#[derive(Clone, Debug)]
pub(crate) struct Mistake {
    pub(crate) kind: &'static str,
    pub(crate) path: String,
    pub(crate) line: u32,
    pub(crate) probability: Option<f64>,
    pub(crate) words: String,
    pub(crate) expected: String,
    pub(crate) found: String,
    pub(crate) why: String,
}

/// A clause that was proposed as indirect speech.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Proposed {
    pub(crate) probability: f64,
    pub(crate) right: bool,
    /// True if its word of speech is one of the core ones.
    pub(crate) core: bool,
}

/// The sums over some articles.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) articles: usize,
    pub(crate) bytes: usize,
    pub(crate) seconds: f64,
    pub(crate) exact: Counts,
    pub(crate) overlap: Counts,
    pub(crate) attribution: Counts,
    /// Of the pieces of which it is marked where the speaker is named: how many were found.
    pub(crate) named_found: usize,
    /// Marked: those whose person somebody named; found: those of them that were found.
    pub(crate) person: Counts,
    /// Probability of a quoted piece, and whether it is speech and its speaker right.
    pub(crate) direct: Vec<(f64, bool)>,
    pub(crate) clauses: Vec<Proposed>,
    pub(crate) marked_clauses: usize,
    pub(crate) marked_core: usize,
    pub(crate) mistakes: Vec<Mistake>,
}

impl Tally {
    /// Adds what came of other articles.
    pub(crate) fn add(&mut self, other: Self) {
        self.articles += other.articles;
        self.bytes += other.bytes;
        self.seconds += other.seconds;
        self.exact.add(other.exact);
        self.overlap.add(other.overlap);
        self.attribution.add(other.attribution);
        self.named_found += other.named_found;
        self.person.add(other.person);
        self.direct.extend(other.direct);
        self.clauses.extend(other.clauses);
        self.marked_clauses += other.marked_clauses;
        self.marked_core += other.marked_core;
        self.mistakes.extend(other.mistakes);
    }

    /// Adds an article with its draft.
    pub(crate) fn take(&mut self, path: &Path, story: &Story, draft: &Draft) {
        self.articles += 1;
        self.bytes += story.body().len();
        let quotes = story.quotes.iter();
        let by_hand = quotes.filter(|q| q.suggestion.is_none() && q.form.is_speech());
        let (indirect, direct): (Vec<&Quote>, Vec<&Quote>) =
            by_hand.partition(|quote| quote.form == Form::Indirect);
        // turns of a conversation are marked as embeds: they are no quoted pieces
        let proposals = draft.proposals.iter().filter(|p| p.reason != Reason::Label);
        let (clauses, spoken): (Vec<&Proposal>, Vec<&Proposal>) =
            proposals.partition(|proposal| proposal.form == Form::Indirect);
        let case = Case { path, story, draft };
        self.pieces(&case, &direct, &spoken);
        self.indirect(&case, &indirect, &clauses);
    }

    fn pieces(&mut self, case: &Case<'_>, quotes: &[&Quote], proposals: &[&Proposal]) {
        let text = case.story.body();
        let stretches = stretches(&Quotations::of(text));
        let marked =
            claimed(text, &stretches, quotes.iter().map(|q| (&*q.parts, !q.mention.is_empty())));
        let named = |p: &Proposal| p.mention.is_some() || p.speaker.is_some();
        let found = claimed(text, &stretches, proposals.iter().map(|p| (&*p.parts, named(p))));
        let exact = marked.keys().filter(|piece| found.contains_key(piece)).count();
        self.exact.add(Counts { marked: marked.len(), found: found.len(), right: exact });
        let marked: Vec<(Span, usize)> = marked.into_iter().collect();
        let found: Vec<(Span, usize)> = found.into_iter().collect();
        let spans = |list: &[(Span, usize)]| list.iter().map(|(span, _)| *span).collect::<Vec<_>>();
        let pairs = matched(&spans(&marked), &spans(&found));
        let overlap = Counts { marked: marked.len(), found: found.len(), right: pairs.len() };
        self.overlap.add(overlap);
        let speakers = found.iter().filter(|(_, p)| named(proposals[*p])).count();
        self.attribution.found += speakers;
        let mut right = vec![false; found.len()];
        for (m, (piece, q)) in marked.iter().enumerate() {
            let quote = quotes[*q];
            let pair = pairs.iter().find(|(marked, _)| *marked == m).map(|(_, found)| *found);
            let proposal = pair.map(|f| proposals[found[f].1]);
            let correct = self.speaker(case, *piece, quote, proposal);
            if let Some(f) = pair {
                right[f] = correct;
            }
        }
        for (f, (piece, p)) in found.iter().enumerate() {
            self.direct.push((proposals[*p].probability, right[f]));
            if !pairs.iter().any(|(_, found)| *found == f) {
                let mistake =
                    case.mistake("proposed, and is no speech", *piece, Some(proposals[*p]));
                self.mistakes.push(Mistake { expected: String::new(), ..mistake });
            }
        }
    }

    /// Counts whether the speaker of a piece was told; returns true if so.
    fn speaker(
        &mut self,
        case: &Case<'_>,
        piece: Span,
        quote: &Quote,
        proposal: Option<&Proposal>,
    ) -> bool {
        let text = case.story.body();
        let named = !quote.mention.is_empty();
        let expected = case.expected(quote);
        self.attribution.marked += usize::from(named);
        let person = quote.speakers.first().filter(|_| case.by_hand());
        self.person.marked += usize::from(person.is_some());
        let Some(proposal) = proposal else {
            if named {
                let missed = case.mistake("speech that was not proposed", piece, None);
                self.mistakes.push(Mistake { expected, ..missed });
            }
            return false;
        };
        self.named_found += usize::from(named);
        self.person.found += usize::from(person.is_some());
        let name = proposal.speaker.map(|speaker| &*case.draft.people[speaker.ix()].name);
        let told = named && attributed(text, &quote.mention, proposal.mention, name);
        self.attribution.right += usize::from(told);
        let mention = proposal.mention.map(|mention| &text[mention.range()]);
        let same = person.map(|person| {
            let right = &case.story.person(*person).name;
            name.or(mention).is_some_and(|found| same_name(right, found))
        });
        self.person.right += usize::from(same == Some(true));
        let kind = if named && !told {
            Some(case.kind(piece, quote, proposal))
        } else if same == Some(false) {
            Some("the place is right (or nowhere), another person was made of it")
        } else {
            None
        };
        if let Some(kind) = kind {
            let mistake = case.mistake(kind, piece, Some(proposal));
            self.mistakes.push(Mistake { expected, ..mistake });
        }
        if named { told } else { same.unwrap_or(proposal.mention.is_none()) }
    }

    fn indirect(&mut self, case: &Case<'_>, quotes: &[&Quote], proposals: &[&Proposal]) {
        let text = case.story.body();
        let core = |cue: &[Span]| is_core(&printed(text, cue));
        let mut marked: Vec<(Span, bool)> = Vec::new();
        for quote in quotes {
            marked.extend(fragments(text, &quote.parts).into_iter().map(|f| (f, core(&quote.cue))));
        }
        let mut found: Vec<(Span, usize)> = Vec::new();
        for (at, proposal) in proposals.iter().enumerate() {
            found.extend(fragments(text, &proposal.parts).into_iter().map(|f| (f, at)));
        }
        marked.sort_unstable();
        marked.dedup_by_key(|(span, _)| *span);
        found.sort_unstable();
        found.dedup_by_key(|(span, _)| *span);
        self.marked_clauses += marked.len();
        self.marked_core += marked.iter().filter(|(_, core)| *core).count();
        let left: Vec<Span> = marked.iter().map(|(span, _)| *span).collect();
        let right: Vec<Span> = found.iter().map(|(span, _)| *span).collect();
        let pairs = matched(&left, &right);
        for (f, (_, p)) in found.iter().enumerate() {
            let proposal = proposals[*p];
            let right = pairs.iter().any(|(_, found)| *found == f);
            let core = core(proposal.cue.as_slice());
            self.clauses.push(Proposed { probability: proposal.probability, right, core });
        }
    }
}

/// An article with its draft.
struct Case<'c> {
    path: &'c Path,
    story: &'c Story,
    draft: &'c Draft,
}

impl Case<'_> {
    /// Returns true if somebody wrote down the people; of a brat pair they are put together here.
    fn by_hand(&self) -> bool {
        self.story.meta.format != "brat"
    }

    /// Returns whom the article names for a quote, and where.
    fn expected(&self, quote: &Quote) -> String {
        let place = printed(self.story.body(), &quote.mention);
        match quote.speakers.first() {
            Some(person) if self.by_hand() => {
                format!("{} ({place})", self.story.person(*person).name)
            }
            _ => place,
        }
    }

    /// Returns the kind of error where another speaker was taken.
    fn kind(&self, piece: Span, quote: &Quote, proposal: &Proposal) -> &'static str {
        if proposal.mention.is_none() && proposal.speaker.is_none() {
            return "nobody was taken for the speaker";
        }
        let text = self.story.body();
        let right = quote.mention[0];
        let (from, to) = (right.end.min(piece.end), right.start.max(piece.start));
        let apart = text.get(from as usize..to as usize).is_some_and(|gap| gap.contains('\n'));
        match (naming(&printed(text, &quote.mention)), apart) {
            (Naming::Relative, _) => "who, which: another was taken",
            (Naming::Pronoun, _) => "a pronoun names the speaker, another was taken",
            (Naming::Noun, _) => "a noun names the speaker, another was taken",
            (Naming::Name, false) => "a name in the same paragraph, another was taken",
            (Naming::Name, true) => "a name in another paragraph, another was taken",
        }
    }

    fn mistake(&self, kind: &'static str, piece: Span, proposal: Option<&Proposal>) -> Mistake {
        let text = self.story.body();
        let found = proposal.map_or_else(String::new, |proposal| {
            let name = proposal.speaker.map(|speaker| &*self.draft.people[speaker.ix()].name);
            let place = proposal.mention.map_or("", |mention| &text[mention.range()]);
            format!("{} ({place})", name.unwrap_or("nobody"))
        });
        Mistake {
            kind,
            path: self.path.display().to_string(),
            line: self.story.text.body_line_col(piece.start).line,
            probability: proposal.map(|proposal| proposal.probability),
            words: text[piece.range()].to_owned(),
            expected: String::new(),
            found,
            why: proposal.map_or_else(String::new, |proposal| proposal.reason.to_string()),
        }
    }
}

/// The verbs of speech that indirect speech is scored by, with their forms; and “according”.
const CORE: &str = "say says said saying tell tells told telling add adds added adding claim claims \
    claimed claiming announce announces announced announcing state states stated stating report \
    reports reported reporting explain explains explained explaining warn warns warned warning argue \
    argues argued arguing note notes noted noting confirm confirms confirmed confirming deny denies \
    denied denying admit admits admitted admitting insist insists insisted insisting suggest suggests \
    suggested suggesting promise promises promised promising ask asks asked asking write writes wrote \
    written writing tweet tweets tweeted tweeting estimate estimates estimated estimating indicate \
    indicates indicated indicating concede concedes conceded conceding reveal reveals revealed \
    revealing conclude concludes concluded concluding rule ruled according";

fn is_core(cue: &str) -> bool {
    crate::names::words(cue)
        .iter()
        .any(|word| CORE.split_ascii_whitespace().any(|known| known == word))
}
