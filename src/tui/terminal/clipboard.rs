//! Copying: where a copy goes, and what can truly be said of it.
//!
//! A terminal takes a copy as OSC 52 and never answers, so that it was taken is not known. What lies
//! between is:
//!
//! ```text
//! tmux         takes OSC 52 from programs only with `set-clipboard on` (its default is `external`);
//!              so the copy is given to tmux itself: its buffer has it, and tmux hands it on
//! GNU screen   drops OSC 52, and passes on what comes wrapped in DCS, in pieces
//! elsewhere    OSC 52 as it is
//! ```
//!
//! What the environment says of them comes in as values ([`Between`]).

use std::env;
use std::io::Write;
use std::process::{Command, Stdio};

use crossterm::clipboard::CopyToClipboard;

use super::event_queue::EventSender;
use super::threads::spawn;
use super::tty::put;
use crate::app::BackgroundEvent;
use crate::tui::escapes::queue;

/// The longest piece that GNU screen passes on in one DCS string, in bytes, without its ends.
const PIECE: usize = 250;

/// The environment variables that tell what is between the program and the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Between<'a> {
    /// `TMUX`.
    pub tmux: Option<&'a str>,
    /// `STY`, which GNU screen sets.
    pub sty: Option<&'a str>,
    /// `TERM`.
    pub term: Option<&'a str>,
}

/// The way that a copy takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Through tmux: its command is given the text.
    Tmux,
    /// Through GNU screen: OSC 52, wrapped.
    Screen,
    /// OSC 52, from inside a tmux or screen on the reader's own machine.
    RemoteMultiplexer,
    /// There is no clipboard.
    None,
    /// OSC 52.
    Terminal,
}

impl Way {
    /// Returns the way that a copy takes.
    pub fn of(between: Between<'_>) -> Self {
        let set = |value: Option<&str>| value.is_some_and(|value| !value.is_empty());
        let term = between.term.unwrap_or_default();
        match term.split(['-', '.']).next().unwrap_or_default() {
            _ if set(between.tmux) => Self::Tmux,
            _ if set(between.sty) => Self::Screen,
            "tmux" | "screen" => Self::RemoteMultiplexer,
            "linux" | "dumb" | "vt100" | "vt220" => Self::None,
            _ => Self::Terminal,
        }
    }

    /// Returns the bytes that are written to the terminal for a copy.
    fn bytes(self, text: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        match self {
            Self::Tmux | Self::None => {}
            Self::Terminal | Self::RemoteMultiplexer => osc52(text, &mut bytes),
            Self::Screen => {
                let mut plain = Vec::new();
                osc52(text, &mut plain);
                // the end of OSC 52 as BEL: an Esc would end the string around it
                if plain.ends_with(b"\x1b\\") {
                    plain.truncate(plain.len() - 2);
                    plain.push(0x07);
                }
                for piece in plain.chunks(PIECE) {
                    bytes.extend_from_slice(b"\x1bP");
                    bytes.extend_from_slice(piece);
                    bytes.extend_from_slice(b"\x1b\\");
                }
            }
        }
        bytes
    }

    /// Returns what can be said once the bytes were written.
    fn said(self) -> Result<String, String> {
        match self {
            Self::Terminal | Self::Tmux => Ok("copied".to_owned()),
            Self::Screen => Ok("sent through screen to the terminal's clipboard".to_owned()),
            Self::RemoteMultiplexer => {
                Ok("sent; a tmux on your machine takes it only with set-clipboard on, screen never"
                    .to_owned())
            }
            Self::None => Err("this terminal has no clipboard: nothing was copied".to_owned()),
        }
    }
}

fn osc52(text: &str, bytes: &mut Vec<u8>) {
    queue(bytes, CopyToClipboard::to_clipboard_from(text));
}

/// Copies text, if that is allowed: into the terminal's clipboard, or to what is between. What became
/// of it is sent back.
pub fn copy(text: String, allowed: bool, out: &EventSender) {
    let value = |name: &str| env::var(name).ok();
    let (tmux, sty, term) = (value("TMUX"), value("STY"), value("TERM"));
    let between = Between { tmux: tmux.as_deref(), sty: sty.as_deref(), term: term.as_deref() };
    let copied = match Way::of(between) {
        _ if !allowed => Err("copying is off in safe mode".to_owned()),
        Way::Tmux => {
            // tmux may be slow to answer
            let out = out.clone();
            let _ = spawn("copy", move || {
                let copied = to_tmux(&text);
                let _ = out.send(BackgroundEvent::Copied(copied).into());
            });
            return;
        }
        way => match put(&way.bytes(&text)) {
            Ok(()) => way.said(),
            Err(_) => Err("the terminal did not accept the copy".to_owned()),
        },
    };
    let _ = out.send(BackgroundEvent::Copied(copied).into());
}

/// Gives a copy to tmux and says what tmux did with it.
///
/// # Errors
/// Why nothing was copied, in one line (unsanitised).
fn to_tmux(text: &str) -> Result<String, String> {
    // -w hands it on to the terminal too (from tmux 3.2 on), whatever set-clipboard says
    let handed_on = load_buffer(&["load-buffer", "-w", "-"], text);
    let loaded = match handed_on {
        Ok(()) => Ok(()),
        Err(_) => load_buffer(&["load-buffer", "-"], text),
    };
    loaded.map_err(|why| format!("tmux took no copy: {why}"))?;
    let setting = ask(&["show-options", "-sv", "set-clipboard"]).unwrap_or_default();
    let setting = setting.trim();
    let features = ask(&["display-message", "-p", "#{client_termfeatures}"]).unwrap_or_default();
    let takes = features.trim().split(',').any(|feature| feature == "clipboard");
    Ok(match (handed_on.is_ok(), takes) {
        (true, true) => format!(
            "copied to tmux's buffer, and handed on to the terminal's clipboard (set-clipboard {setting})"
        ),
        (true, false) => {
            "copied to tmux's buffer; tmux knows no clipboard of this terminal".to_owned()
        }
        (false, _) => format!("copied to tmux's buffer only (set-clipboard {setting})"),
    })
}

/// Runs tmux with a text as its input.
fn load_buffer(arguments: &[&str], text: &str) -> Result<(), String> {
    let mut child = Command::new("tmux")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|why| why.to_string())?;
    let written = child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(text.as_bytes()));
    let ended = child.wait().map_err(|why| why.to_string())?;
    if !ended.success() {
        return Err(format!("it ended with {ended}"));
    }
    written.map_err(|why| why.to_string())
}

/// Returns the answer of a command of tmux.
fn ask(arguments: &[&str]) -> Option<String> {
    let asked = Command::new("tmux").args(arguments).stdin(Stdio::null()).output().ok()?;
    asked.status.success().then(|| String::from_utf8_lossy(&asked.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_follows_from_what_is_between() {
        let way = |tmux, sty, term| Way::of(Between { tmux, sty, term: Some(term) });
        let socket = Some("/tmp/tmux-0/default,1,0");
        assert_eq!(way(None, None, "xterm-256color"), Way::Terminal);
        assert_eq!(way(socket, None, "screen-256color"), Way::Tmux);
        assert_eq!(way(None, Some("12.pts-0.host"), "screen.xterm-256color"), Way::Screen);
        assert_eq!(way(Some(""), Some(""), "foot"), Way::Terminal);
        assert_eq!(way(None, None, "tmux-256color"), Way::RemoteMultiplexer);
        assert_eq!(way(None, None, "screen"), Way::RemoteMultiplexer);
        assert_eq!(way(None, None, "linux"), Way::None);
    }

    #[test]
    fn screen_gets_the_copy_in_wrapped_pieces_that_join_to_the_whole() {
        let text = "ÄÖ x".repeat(300);
        let bytes = Way::Screen.bytes(&text);
        let words = String::from_utf8(bytes).expect("ASCII");
        let pieces: Vec<&str> = words
            .split_terminator("\x1b\\")
            .map(|piece| piece.strip_prefix("\x1bP").expect("a string"))
            .collect();
        assert!(pieces.len() > 5 && pieces.iter().all(|piece| piece.len() <= PIECE));
        assert!(pieces.iter().all(|piece| !piece.contains("\x1b\\")));
        let whole = pieces.concat();
        let plain = String::from_utf8(Way::Terminal.bytes(&text)).expect("ASCII");
        assert_eq!(whole.trim_end_matches('\x07'), plain.trim_end_matches(['\x07', '\\', '\x1b']));
        assert!(Way::None.bytes(&text).is_empty() && Way::None.said().is_err());
    }
}
