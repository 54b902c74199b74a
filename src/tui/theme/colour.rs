//! How many colours a terminal shows, and conversion to the nearest ones.
//!
//! The environment is passed in as values: nothing here asks the system.

use ratatui::style::{Color, Style};

/// The colour depth of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// None: bold, underline, reverse and italic only.
    None,
    /// The 16 named colours.
    Sixteen,
    /// The 256 of xterm's palette.
    TwoFiftySix,
    /// 24 bits.
    True,
}

/// The environment variables that concern colours.
#[derive(Clone, Copy, Debug, Default)]
pub struct Environment<'a> {
    /// `NO_COLOR`.
    pub no_color: Option<&'a str>,
    /// `COLORTERM`.
    pub colorterm: Option<&'a str>,
    /// `TERM`.
    pub term: Option<&'a str>,
}

impl Depth {
    /// Returns the depth by these variables, following <https://no-color.org> and the conventions
    /// of terminals.
    pub fn of(environment: Environment<'_>) -> Self {
        let term = environment.term.unwrap_or_default();
        let colorterm = environment.colorterm.unwrap_or_default();
        if environment.no_color.is_some_and(|value| !value.is_empty()) || term == "dumb" {
            Self::None
        } else if colorterm == "truecolor" || colorterm == "24bit" || term.ends_with("-direct") {
            Self::True
        } else if term.contains("256color") {
            Self::TwoFiftySix
        } else {
            Self::Sixteen
        }
    }

    /// Returns true if the terminal draws italics. GNU screen shows them reversed, and a `TERM` that
    /// begins with its name has none.
    pub fn has_italics(term: Option<&str>) -> bool {
        !term.is_some_and(|term| term.starts_with("screen"))
    }

    /// Returns a style with the nearest colours of this depth.
    pub fn reduce(self, style: Style) -> Style {
        Style {
            fg: style.fg.map(|c| self.nearest(c)),
            bg: style.bg.map(|c| self.nearest(c)),
            underline_color: style.underline_color.map(|c| self.nearest(c)),
            ..style
        }
    }

    /// Returns true if a terminal of this depth shows a style as it is.
    pub fn shows(self, style: &Style) -> bool {
        let colours = [style.fg, style.bg, style.underline_color];
        colours.into_iter().flatten().all(|colour| match (self, colour) {
            (Self::True, _) | (_, Color::Reset) => true,
            (Self::Sixteen, Color::Indexed(n)) => n < 16,
            (Self::Sixteen | Self::TwoFiftySix, colour) => !matches!(colour, Color::Rgb(..)),
            (Self::None, _) => false,
        })
    }

    fn nearest(self, colour: Color) -> Color {
        match (self, colour) {
            (Self::None, _) => Color::Reset,
            (Self::TwoFiftySix, Color::Rgb(r, g, b)) => {
                Color::Indexed(nearest(16..=255, (r, g, b)))
            }
            (Self::Sixteen, Color::Rgb(r, g, b)) => Color::Indexed(nearest(0..=15, (r, g, b))),
            (Self::Sixteen, Color::Indexed(n)) if n > 15 => {
                Color::Indexed(nearest(0..=15, palette(n)))
            }
            (_, c) => c,
        }
    }
}

/// Returns the nearest colour in a range of the palette, by the redmean distance.
fn nearest(range: std::ops::RangeInclusive<u8>, to: (u8, u8, u8)) -> u8 {
    range.min_by_key(|n| distance(palette(*n), to)).unwrap_or(7)
}

/// Returns the distance between two colours by the redmean formula of
/// <https://www.compuphase.com/cmetric.htm>.
fn distance(a: (u8, u8, u8), b: (u8, u8, u8)) -> i32 {
    let mean = i32::midpoint(i32::from(a.0), i32::from(b.0));
    let (r, g, b) = (
        i32::from(a.0) - i32::from(b.0),
        i32::from(a.1) - i32::from(b.1),
        i32::from(a.2) - i32::from(b.2),
    );
    (((512 + mean) * r * r) >> 8) + 4 * g * g + (((767 - mean) * b * b) >> 8)
}

/// Returns the number of a colour in xterm's palette, 0 to 15 for those with a name; `None` for the
/// terminal's own and for those by their value.
pub const fn palette_number(colour: Color) -> Option<u8> {
    Some(match colour {
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Indexed(n) => n,
        Color::Reset | Color::Rgb(..) => return None,
    })
}

/// Returns a colour of xterm's palette; the first 16 are xterm's defaults.
pub fn palette(n: u8) -> (u8, u8, u8) {
    const NAMED: [(u8, u8, u8); 16] = [
        (0, 0, 0),
        (205, 0, 0),
        (0, 205, 0),
        (205, 205, 0),
        (0, 0, 238),
        (205, 0, 205),
        (0, 205, 205),
        (229, 229, 229),
        (127, 127, 127),
        (255, 0, 0),
        (0, 255, 0),
        (255, 255, 0),
        (92, 92, 255),
        (255, 0, 255),
        (0, 255, 255),
        (255, 255, 255),
    ];
    let step = |level: u8| if level == 0 { 0 } else { 55 + 40 * level };
    match n {
        0..=15 => NAMED[usize::from(n)],
        16..=231 => {
            let n = n - 16;
            (step(n / 36), step(n / 6 % 6), step(n % 6))
        }
        232..=255 => {
            let grey = 8 + 10 * (n - 232);
            (grey, grey, grey)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(no_color: &str, colorterm: &str, term: &str) -> Depth {
        Depth::of(Environment {
            no_color: Some(no_color),
            colorterm: Some(colorterm),
            term: Some(term),
        })
    }

    #[test]
    fn the_environment_says_how_many_colours() {
        assert_eq!(depth("1", "truecolor", "xterm-256color"), Depth::None);
        assert_eq!(depth("", "truecolor", "xterm"), Depth::True);
        assert_eq!(depth("", "24bit", "xterm"), Depth::True);
        assert_eq!(depth("", "", "xterm-256color"), Depth::TwoFiftySix);
        assert_eq!(depth("", "", "tmux-256color"), Depth::TwoFiftySix);
        assert_eq!(depth("", "", "xterm"), Depth::Sixteen);
        assert_eq!(depth("", "", "dumb"), Depth::None);
        assert_eq!(Depth::of(Environment::default()), Depth::Sixteen);
    }

    #[test]
    fn colours_become_the_nearest_that_there_are() {
        let rgb = Color::Rgb(255, 0, 0);
        assert_eq!(Depth::True.nearest(rgb), rgb);
        assert_eq!(Depth::TwoFiftySix.nearest(rgb), Color::Indexed(196));
        assert_eq!(Depth::Sixteen.nearest(rgb), Color::Indexed(9));
        assert_eq!(Depth::Sixteen.nearest(Color::Indexed(196)), Color::Indexed(9));
        assert_eq!(Depth::Sixteen.nearest(Color::Red), Color::Red);
        assert_eq!(Depth::None.nearest(rgb), Color::Reset);
    }
}
