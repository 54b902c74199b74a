//! Terminal commands that crossterm lacks, in the form of its own.
//!
//! Like crossterm's they are queued into one buffer, which is written at once. Nothing here
//! writes to a terminal.

use std::fmt::{self, Write};

use crossterm::{Command, QueueableCommand};

/// Adds a command to bytes that are written later. Writing to memory cannot fail.
pub(super) fn queue(bytes: &mut Vec<u8>, command: impl Command) {
    let _ = bytes.queue(command);
}

/// Limits scrolling to the rows from the first to the last of these, counted from 0.
#[derive(Clone, Copy, Debug)]
pub(super) struct SetScrollRegion(pub(super) u16, pub(super) u16);

impl Command for SetScrollRegion {
    fn write_ansi(&self, f: &mut impl Write) -> fmt::Result {
        write!(f, "\x1b[{};{}r", self.0 + 1, self.1 + 1)
    }
}

/// Lets all rows scroll again.
#[derive(Clone, Copy, Debug)]
pub(super) struct ResetScrollRegion;

impl Command for ResetScrollRegion {
    fn write_ansi(&self, f: &mut impl Write) -> fmt::Result {
        f.write_str("\x1b[r")
    }
}

/// Makes the wheel send arrow keys while the alternate screen is shown (mode 1007).
#[derive(Clone, Copy, Debug)]
pub(super) struct EnableAlternateScroll;

impl Command for EnableAlternateScroll {
    fn write_ansi(&self, f: &mut impl Write) -> fmt::Result {
        f.write_str("\x1b[?1007h")
    }
}

/// Leaves the wheel to the terminal again.
#[derive(Clone, Copy, Debug)]
pub(super) struct DisableAlternateScroll;

impl Command for DisableAlternateScroll {
    fn write_ansi(&self, f: &mut impl Write) -> fmt::Result {
        f.write_str("\x1b[?1007l")
    }
}

/// Captures clicks, the wheel, and moves while a button is held, with columns of any number (modes
/// 1002 and 1006; 1000, clicks alone, for terminals without 1002).
///
/// crossterm's `EnableMouseCapture` asks for every move of the pointer too, and each cell that it
/// crosses would wake the program up. Its `DisableMouseCapture` undoes this one.
#[derive(Clone, Copy, Debug)]
pub(super) struct EnableClickCapture;

impl Command for EnableClickCapture {
    fn write_ansi(&self, f: &mut impl Write) -> fmt::Result {
        f.write_str("\x1b[?1000h\x1b[?1002h\x1b[?1006h")
    }
}

/// Makes what is written next a link to an address, or ends that (OSC 8). Cells with the same ID
/// and address are one link.
///
/// The address holds nothing that ends the sequence: see `view::visible::web_address::safe`.
#[derive(Clone, Copy, Debug)]
pub(super) struct SetLink<'a>(pub(super) Option<(&'a str, Option<u32>)>);

impl Command for SetLink<'_> {
    fn write_ansi(&self, f: &mut impl Write) -> fmt::Result {
        match self.0 {
            Some((url, Some(id))) => write!(f, "\x1b]8;id={id};{url}\x1b\\"),
            Some((url, None)) => write!(f, "\x1b]8;;{url}\x1b\\"),
            None => f.write_str("\x1b]8;;\x1b\\"),
        }
    }
}

/// Sets the colour of the text, or of the background, to one of the 16 that terminals name.
///
/// crossterm writes those by their number among 256, which a terminal of 16 colours
/// misunderstands: `38;5;1` would blink and be bold.
#[derive(Clone, Copy, Debug)]
pub(super) struct SetNamedColour {
    /// Its number, 0 to 15.
    pub(super) number: u8,
    /// True for the background.
    pub(super) background: bool,
}

impl Command for SetNamedColour {
    fn write_ansi(&self, f: &mut impl Write) -> fmt::Result {
        let base = if self.number < 8 { 30 } else { 90 - 8 } + if self.background { 10 } else { 0 };
        write!(f, "\x1b[{}m", base + self.number)
    }
}
