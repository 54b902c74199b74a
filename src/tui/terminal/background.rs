//! Whether the terminal's background is dark or light, for `--theme auto`.
//!
//! Nothing here talks to the terminal: the query is a value, and so are the answers.

/// Asks for the background colour (OSC 11), then for the device attributes: a terminal that does
/// not know the first still answers the second, so the wait ends early.
pub const QUERY: &[u8] = b"\x1b]11;?\x1b\\\x1b[c";

/// The themes for a dark and for a light background.
const DARK_LIGHT: [&str; 2] = ["dark", "light"];
/// The relative luminance that looks half as light as white (`L*` 50 of CIELAB).
const MID_LUMINANCE: f64 = 0.184;

/// Returns the name of the theme for the terminal's answer, else for `COLORFGBG`; `None` if
/// neither is known.
pub fn theme_for(background: Option<[u8; 3]>, colorfgbg: Option<&str>) -> Option<&'static str> {
    let light = match background {
        Some(rgb) => luminance(rgb) > MID_LUMINANCE,
        None => is_light(colorfgbg?)?,
    };
    Some(DARK_LIGHT[usize::from(light)])
}

/// Returns the relative luminance of a colour, as WCAG 2 defines it: 0 is black, 1 is white.
fn luminance(rgb: [u8; 3]) -> f64 {
    let linear = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    let [r, g, b] = rgb.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Reads `COLORFGBG` as rxvt sets it: numbers of the 16 colours, the background last.
fn is_light(colorfgbg: &str) -> Option<bool> {
    let background: u8 = colorfgbg.rsplit(';').next()?.trim().parse().ok()?;
    (background < 16).then_some(!matches!(background, 0..=6 | 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_goes_before_the_environment() {
        let dark = [[0, 0, 0], [40, 44, 52], [0, 43, 54], [0, 0, 255], [90, 20, 20]];
        for rgb in dark {
            assert_eq!(theme_for(Some(rgb), Some("0;15")), Some("dark"), "{rgb:?}");
        }
        for rgb in [[255, 255, 255], [253, 246, 227], [255, 255, 0], [200, 200, 200]] {
            assert_eq!(theme_for(Some(rgb), Some("15;0")), Some("light"), "{rgb:?}");
        }
        let values =
            ["15;0", "0;15", "15;default;0", "0;default;7", "0;8", "0;default", "", "1;99"];
        let themes = values.map(|words| theme_for(None, Some(words)).unwrap_or("-"));
        assert_eq!(themes, ["dark", "light", "dark", "light", "dark", "-", "-", "-"]);
        assert_eq!(theme_for(None, None), None);
    }
}
