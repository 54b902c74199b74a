//! What a page that was parsed asks of those that go through it, found out before they do: they look at every
//! element for each around it, and write text by searching all of it for each sign in it.

use dom_smoothie::Readability;

use crate::story::formats::html::limits::{MAX_OPEN, TooMuch};

/// Elements that a parser adds to those of a page.
const ADDED: usize = 20;
/// The most elements, each counted as often as there are elements around it.
const MAX_AROUND: usize = 1_500_000;
/// The most bytes of text, counted so.
const MAX_TEXT_AROUND: usize = 200_000_000;
/// The most bytes that are searched for signs.
const MAX_SEARCHED: usize = 20_000_000_000;
/// The longest title, in bytes.
const MAX_TITLE: usize = 1 << 16;

/// The sums over a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Weight {
    /// The most elements that are within each other.
    pub deepest: usize,
    /// The elements, each as often as there are elements around it.
    around: usize,
    /// The bytes of text, counted so.
    text_around: usize,
    /// The bytes of texts and values, each as often as there are signs in it.
    searched: usize,
    /// The bytes of the longest title.
    title: usize,
}

impl Weight {
    /// Weighs a page.
    pub(super) fn of(readability: &Readability) -> Self {
        let mut weight = Self::default();
        let mut node = Some(readability.doc.root());
        let mut open = 0_usize;
        // down to the first child, else on to the next sibling of the node or of the nearest above it
        while let Some(at) = node {
            // nobody goes through the text of scripts
            let is_raw = |name: &str| at.parent().is_some_and(|parent| parent.has_name(name));
            if at.is_text() && !is_raw("script") && !is_raw("style") {
                let text = at.text();
                weight.text_around += text.len() * open;
                weight.search(&text);
            } else if at.is_element() {
                weight.around += open;
                at.attrs().iter().for_each(|attribute| weight.search(&attribute.value));
                if at.has_name("title") {
                    weight.title = weight.title.max(at.text().len());
                }
            }
            if let Some(child) = at.first_child() {
                open += 1;
                weight.deepest = weight.deepest.max(open);
                node = Some(child);
                continue;
            }
            let mut up = Some(at);
            node = None;
            while let Some(here) = up {
                if let Some(next) = here.next_sibling() {
                    node = Some(next);
                    break;
                }
                open = open.saturating_sub(1);
                up = here.parent();
            }
        }
        weight
    }

    /// Counts what writing a text or a value costs: for each sign all of it is searched for the next.
    fn search(&mut self, text: &str) {
        let signs = memchr::memchr3_iter(b'&', 0xc2, b'<', text.as_bytes()).count()
            + memchr::memchr2_iter(b'"', b'>', text.as_bytes()).count();
        self.searched = self.searched.saturating_add(signs * text.len());
    }

    /// Checks it against the limits.
    pub(super) fn within_limits(self) -> Result<(), TooMuch> {
        if self.deepest > MAX_OPEN + ADDED {
            return Err(TooMuch::Open);
        }
        let most = [
            (self.around, MAX_AROUND),
            (self.text_around, MAX_TEXT_AROUND),
            (self.searched, MAX_SEARCHED),
            (self.title, MAX_TITLE),
        ];
        let is_beyond = most.iter().any(|(is, most)| is > most);
        if is_beyond { Err(TooMuch::Elements) } else { Ok(()) }
    }
}
