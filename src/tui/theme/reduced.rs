//! A theme on a terminal that has fewer colours than the theme: it keeps the page, and what its
//! colours told apart is told apart by the styles of a theme that needs no more.

use ratatui::style::{Color, Modifier, Style};

use super::Theme;
use super::colour::{Depth, palette, palette_number};
use crate::view::Role;

impl Theme {
    /// Returns the theme for a terminal of a depth.
    ///
    /// A theme whose colours the terminal has stays as it is. With 256 colours each colour becomes
    /// the nearest. The nearest of 16 would make most of them the same grey: there the styles are
    /// those of the theme `terminal`, on the theme's own page. Without colours it is `mono`.
    pub fn reduced(&self, depth: Depth) -> Self {
        if self.styles().all(|style| depth.shows(style)) {
            return self.clone();
        }
        match depth {
            Depth::None => Self::builtin("mono").unwrap_or_else(|| self.nearest(depth)),
            Depth::Sixteen => match Self::builtin("terminal") {
                Some(styles) => styles.on_page(depth.reduce(self.style(Role::Text))),
                None => self.nearest(depth),
            },
            Depth::TwoFiftySix | Depth::True => self.nearest(depth),
        }
    }

    /// Returns the theme without italics, for terminals that draw something else instead: what was
    /// told by them is underlined, but for what is set apart as a block anyway.
    pub fn without_italics(mut self) -> Self {
        let blocks = [Role::Quoted, Role::Embed].map(|role| role as usize);
        let roles = self.roles.iter_mut().enumerate();
        let all = roles.map(|(at, style)| (blocks.contains(&at), style));
        for (is_block, style) in all.chain(self.speakers.iter_mut().map(|style| (false, style))) {
            if style.add_modifier.contains(Modifier::ITALIC) {
                style.add_modifier.remove(Modifier::ITALIC);
                if !is_block {
                    style.add_modifier.insert(Modifier::UNDERLINED);
                }
            }
        }
        self
    }

    fn styles(&self) -> impl Iterator<Item = &Style> {
        self.roles.iter().chain(&self.speakers)
    }

    fn nearest(&self, depth: Depth) -> Self {
        let reduce = |styles: &[Style]| styles.iter().map(|s| depth.reduce(*s)).collect();
        Self { roles: reduce(&self.roles), speakers: reduce(&self.speakers) }
    }

    /// Returns these styles on another page: on a dark one in the bright form of their colours, and
    /// none in the colour of the page's words.
    fn on_page(&self, page: Style) -> Self {
        let dark = page.bg.is_some_and(is_dark);
        let laid = |style: &Style| {
            let fg = style.fg.map(|fg| if dark { bright(fg) } else { fg });
            let style = Style { fg, ..*style };
            match (fg, page.fg) {
                (Some(own), Some(words)) if same(own, words) => Style { fg: None, ..style }.bold(),
                _ => style,
            }
        };
        let mut roles: Vec<Style> = self.roles.iter().map(laid).collect();
        roles[Role::Text as usize] = page;
        Self { roles, speakers: self.speakers.iter().map(laid).collect() }
    }
}

/// Returns true if words on a colour have to be light.
fn is_dark(colour: Color) -> bool {
    let Some((red, green, blue)) = palette_number(colour).map(palette) else { return false };
    2 * u32::from(red) + 5 * u32::from(green) + u32::from(blue) < 4 * 256
}

/// Returns the bright form of one of the first eight colours.
fn bright(colour: Color) -> Color {
    match palette_number(colour) {
        Some(n @ 0..=7) => Color::Indexed(n + 8),
        _ => colour,
    }
}

fn same(a: Color, b: Color) -> bool {
    a == b || palette_number(a).is_some_and(|n| Some(n) == palette_number(b))
}
