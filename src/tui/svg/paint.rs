//! The colours of a picture: those of the cells as RGB, on a light and on a dark page.
//!
//! A theme with a background of its own looks the same on both. One that leaves the background to
//! the terminal has none here either: its picture is light or dark like the page around it.

use ratatui::style::{Color, Modifier, Style};

use crate::tui::theme::colour::{palette, palette_number};

/// A colour with 8 bits for each of red, green and blue.
pub(super) type Rgb = (u8, u8, u8);

/// The palette for colours that a theme only names.
#[derive(Debug)]
struct Palette {
    ground: Rgb,
    words: Rgb,
    /// The 16 named colours, in the order of their numbers.
    named: [Rgb; 16],
}

/// Background and text are those of the theme `light`.
const LIGHT: Palette = Palette {
    ground: (0xfb, 0xfa, 0xf7),
    words: (0x22, 0x26, 0x2a),
    named: [
        (0x22, 0x26, 0x2a),
        (0xb3, 0x1d, 0x28),
        (0x1a, 0x6b, 0x34),
        (0x7a, 0x57, 0x00),
        (0x0b, 0x57, 0xb0),
        (0x8a, 0x2a, 0x8f),
        (0x0a, 0x66, 0x73),
        (0xd0, 0xd4, 0xd9),
        (0x5d, 0x63, 0x6a),
        (0xc4, 0x2b, 0x34),
        (0x1e, 0x76, 0x3b),
        (0x82, 0x5f, 0x08),
        (0x1a, 0x66, 0xc4),
        (0x9c, 0x3a, 0xa1),
        (0x0f, 0x72, 0x80),
        (0xff, 0xff, 0xff),
    ],
};

/// Background and text are those of the theme `dark`.
const DARK: Palette = Palette {
    ground: (0x16, 0x19, 0x1d),
    words: (0xd8, 0xdc, 0xe2),
    named: [
        (0x2a, 0x2f, 0x36),
        (0xf4, 0x7c, 0x7c),
        (0x81, 0xc9, 0x95),
        (0xe5, 0xc0, 0x7b),
        (0x7a, 0xb8, 0xff),
        (0xd7, 0x9b, 0xea),
        (0x6f, 0xd3, 0xdc),
        (0xc8, 0xcc, 0xd4),
        (0x98, 0xa0, 0xaa),
        (0xff, 0x9c, 0x9c),
        (0x9f, 0xe0, 0xae),
        (0xf4, 0xd9, 0x92),
        (0xa3, 0xce, 0xff),
        (0xe8, 0xb8, 0xf5),
        (0x9b, 0xe7, 0xee),
        (0xff, 0xff, 0xff),
    ],
};

/// A colour on a light and on a dark page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Paint {
    pub(super) light: Rgb,
    pub(super) dark: Rgb,
}

impl Paint {
    /// Mixes this colour with another: `part` hundredths of the way.
    pub(super) fn towards(self, other: Self, part: u32) -> Self {
        let between =
            |a: u8, b: u8| ((u32::from(a) * (100 - part) + u32::from(b) * part + 50) / 100) as u8;
        let mix = |a: Rgb, b: Rgb| (between(a.0, b.0), between(a.1, b.1), between(a.2, b.2));
        Self { light: mix(self.light, other.light), dark: mix(self.dark, other.dark) }
    }
}

/// The colours of one picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paints {
    light: &'static Palette,
    dark: &'static Palette,
    /// The background of the picture, and of every cell without its own.
    pub(super) ground: Paint,
    /// The text colour of cells without their own.
    pub(super) words: Paint,
}

/// How far dimmed text goes towards its background, in hundredths. The remaining contrast is still
/// at least 4.5 to 1 for text in colours of the palette.
const DIMMED: u32 = 33;

impl Paints {
    /// Returns the colours for a page, from the style of its plain text.
    pub(super) fn of(page: Style) -> Self {
        let (light, dark) = match page.bg {
            None | Some(Color::Reset) => (&LIGHT, &DARK),
            Some(ground) if is_light(rgb(ground, &LIGHT).unwrap_or(LIGHT.ground)) => {
                (&LIGHT, &LIGHT)
            }
            Some(_) => (&DARK, &DARK),
        };
        let ground = Paint { light: light.ground, dark: dark.ground };
        let words = Paint { light: light.words, dark: dark.words };
        let paints = Self { light, dark, ground, words };
        let own = |colour: Option<Color>, open| paints.paint(colour.unwrap_or_default(), open);
        Self { ground: own(page.bg, ground), words: own(page.fg, words), ..paints }
    }

    /// Returns a colour, or `open` if it is left to the terminal.
    pub(super) fn paint(&self, colour: Color, open: Paint) -> Paint {
        Paint {
            light: rgb(colour, self.light).unwrap_or(open.light),
            dark: rgb(colour, self.dark).unwrap_or(open.dark),
        }
    }

    /// Returns the foreground and background of a cell: dimmed first, then reversed.
    pub(super) fn of_style(&self, style: Style) -> (Paint, Paint) {
        let ground = self.paint(style.bg.unwrap_or_default(), self.ground);
        let mut words = self.paint(style.fg.unwrap_or_default(), self.words);
        if style.add_modifier.contains(Modifier::DIM) {
            words = words.towards(ground, DIMMED);
        }
        if style.add_modifier.contains(Modifier::REVERSED) {
            (ground, words)
        } else {
            (words, ground)
        }
    }
}

/// Returns a colour by its value or its place in the palettes; `None` if it is the terminal's own.
fn rgb(colour: Color, own: &Palette) -> Option<Rgb> {
    match (colour, palette_number(colour)) {
        (Color::Rgb(r, g, b), _) => Some((r, g, b)),
        (_, Some(n @ 0..=15)) => Some(own.named[usize::from(n)]),
        (_, n) => n.map(palette),
    }
}

/// Returns true if a background is light: by its luma (ITU-R BT.601).
fn is_light((r, g, b): Rgb) -> bool {
    u32::from(r) * 299 + u32::from(g) * 587 + u32::from(b) * 114 > 127_500
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::Theme;
    use crate::view::Role;

    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let linear = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let luminance =
            |(r, g, b): Rgb| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_of_the_palettes_can_be_read() {
        for own in [&LIGHT, &DARK] {
            // black, grey and white are backgrounds as often as text colours
            for n in [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14] {
                let found = contrast(own.named[n], own.ground);
                assert!(found >= 4.5, "{n}: {found:.2}");
            }
        }
        let paints = Paints::of(Style::new());
        let (dim, ground) = paints.of_style(Style::new().add_modifier(Modifier::DIM));
        assert!(contrast(dim.light, ground.light) >= 4.5, "{dim:?}");
        assert!(contrast(dim.dark, ground.dark) >= 4.5, "{dim:?}");
    }

    #[test]
    fn the_palettes_have_the_grounds_of_the_themes_light_and_dark() {
        for (name, own) in [("light", &LIGHT), ("dark", &DARK)] {
            let page = Theme::builtin(name).expect("a theme").style(Role::Text);
            assert_eq!(rgb(page.bg.expect("a ground"), own), Some(own.ground));
            assert_eq!(rgb(page.fg.expect("words"), own), Some(own.words));
        }
    }

    #[test]
    fn a_page_without_a_ground_is_light_or_dark_as_what_shows_it() {
        let open = Paints::of(Style::new());
        assert_eq!(open.ground, Paint { light: LIGHT.ground, dark: DARK.ground });
        let red = |page: Style| Paints::of(page).of_style(Style::new().fg(Color::Red)).0;
        assert_eq!(red(Style::new()), Paint { light: LIGHT.named[1], dark: DARK.named[1] });
        let on = |ground| red(Style::new().bg(ground));
        let (light, dark) = (LIGHT.named[1], DARK.named[1]);
        assert_eq!(on(Color::Rgb(255, 250, 240)), Paint { light, dark: light });
        assert_eq!(on(Color::White), Paint { light, dark: light });
        assert_eq!(on(Color::Indexed(232)), Paint { light: dark, dark });
    }

    #[test]
    fn words_are_dimmed_before_they_change_with_their_ground() {
        let black_on_white = Style::new().fg(Color::Rgb(0, 0, 0)).bg(Color::Rgb(255, 255, 255));
        let both = |modifier| {
            let style = black_on_white.add_modifier(modifier);
            let (words, ground) = Paints::of(Style::new()).of_style(style);
            (words.light.0, ground.light.0)
        };
        assert_eq!(both(Modifier::empty()), (0, 255));
        assert_eq!(both(Modifier::REVERSED), (255, 0));
        assert_eq!(both(Modifier::DIM), (84, 255));
        assert_eq!(both(Modifier::DIM | Modifier::REVERSED), (255, 84));
    }
}
