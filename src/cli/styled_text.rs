//! Styled text as lines, with or without colours: annotated copies and printed screens.

use std::io::{self, Write};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::export::pages::annotated::{Line, Piece};
use crate::tui::Theme;
use crate::tui::frame::styled;
use crate::view::visible::direction::END;
use crate::view::{Role, SPEAKERS, Widths};

/// Writes lines, in the colours of a theme if one is given.
///
/// # Errors
/// Errors of `out`.
pub(super) fn lines(out: &mut dyn Write, lines: &[Line], theme: Option<&Theme>) -> io::Result<()> {
    for line in lines {
        for piece in &line.pieces {
            write!(out, "{}", painted(piece, theme))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn painted(piece: &Piece, theme: Option<&Theme>) -> String {
    let Some(theme) = theme else { return piece.text.clone() };
    let style = match (piece.role, piece.speaker) {
        (Role::Quote, Some(colour)) if colour < SPEAKERS => theme.speaker(Some(colour)),
        (role, _) => theme.style(role),
    };
    // the terminal or the paper keeps its own background
    styled(&piece.text, ratatui::style::Style { bg: None, ..style })
}

/// Writes a screen as lines, with or without colours.
///
/// # Errors
/// Errors of `out`.
pub(super) fn screen(
    out: &mut dyn Write,
    (buffer, widths): (&Buffer, Widths),
    coloured: bool,
) -> io::Result<()> {
    let Rect { width, height, .. } = buffer.area;
    for y in 0..height {
        let (mut line, mut run, mut on) = (String::new(), String::new(), None);
        let mut x = 0;
        while x < width {
            let cell = &buffer[(x, y)];
            if on != Some(cell.style()) && coloured {
                line.push_str(&on.map_or(String::new(), |style| styled(&run, style)));
                run.clear();
                on = Some(cell.style());
            }
            let symbol = cell.symbol().trim_end_matches(END);
            run.push_str(symbol);
            x += widths.width(symbol).max(1) as u16;
        }
        line.push_str(&on.map_or(run.clone(), |style| styled(&run, style)));
        writeln!(out, "{}", if coloured { line.as_str() } else { line.trim_end() })?;
    }
    Ok(())
}
