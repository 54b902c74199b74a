//! The terminal taken and given back: raw mode, the other screen, pasting.
//!
//! It is given back when the guard is dropped, by the panic hook before its
//! message, and by the signal thread; once only, whoever comes first. Nothing
//! here clears the screen or asks the terminal anything.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::tty::{Raw, put};
use crate::view::visible;

/// The other screen.
const SCREEN: &[u8] = b"\x1b[?1049h";
/// Wheel as arrow keys (mode 1007), the coming and going of the focus (1004), marked pastes, no cursor.
const MODES: &[u8] = b"\x1b[?1007h\x1b[?1004h\x1b[?2004h\x1b[?25l";
/// Clicks and the wheel of the mouse, with columns of any number.
const MOUSE: &[u8] = b"\x1b[?1000h\x1b[?1006h";
/// That undone.
const NO_MOUSE: &[u8] = b"\x1b[?1006l\x1b[?1000l";
/// The end of a frame, all rows scrolling, plain style, and all of the above undone.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[r\x1b[m\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[?1004l\x1b[?1007l\x1b[?25h\x1b[?1049l";

/// Whether and how the terminal is taken; shared by all who may give it back.
#[derive(Clone, Debug, Default)]
pub struct Taken(Arc<State>);

#[derive(Debug, Default)]
struct State {
    taken: AtomicBool,
    mouse: AtomicBool,
    raw: Mutex<Option<Raw>>,
}

impl Taken {
    /// Takes the terminal.
    ///
    /// # Errors
    /// Those of the terminal; then nothing is taken.
    pub fn enter(&self) -> io::Result<()> {
        let raw = Raw::new()?;
        *self.raw() = Some(raw);
        self.0.taken.store(true, Ordering::SeqCst);
        put(SCREEN)?;
        self.modes()
    }

    /// Takes the terminal again after a stop: a shell may have changed its modes meanwhile.
    ///
    /// # Errors
    /// Those of the terminal.
    pub fn enter_again(&self) -> io::Result<()> {
        if !self.0.taken.load(Ordering::SeqCst) {
            return self.enter();
        }
        if let Some(raw) = &*self.raw() {
            raw.again()?;
        }
        self.modes()
    }

    /// Captures the mouse, or lets go of it.
    ///
    /// # Errors
    /// Those of the terminal.
    pub fn capture_mouse(&self, captured: bool) -> io::Result<()> {
        self.0.mouse.store(captured, Ordering::SeqCst);
        put(if captured { MOUSE } else { NO_MOUSE })
    }

    /// Drops what was typed and not read yet.
    pub fn drop_unread(&self) {
        if let Some(raw) = &*self.raw() {
            raw.drop_unread();
        }
    }

    /// Gives the terminal back, if it is taken.
    ///
    /// A dead terminal takes nothing back: that is no error here. The modes of
    /// the line come first, because a stalled terminal may never take the bytes.
    pub fn leave(&self) {
        if self.0.taken.swap(false, Ordering::SeqCst) {
            if let Some(raw) = self.raw().take() {
                raw.undo();
            }
            let _ = put(LEAVE);
        }
    }

    fn modes(&self) -> io::Result<()> {
        put(MODES)?;
        if self.0.mouse.load(Ordering::SeqCst) { put(MOUSE) } else { Ok(()) }
    }

    /// Returns the modes to go back to; whoever panicked with them left them whole.
    fn raw(&self) -> MutexGuard<'_, Option<Raw>> {
        self.0.raw.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Gives the terminal back when dropped.
#[derive(Debug)]
pub struct Guard {
    taken: Taken,
}

impl Guard {
    /// Takes the terminal, and sees to it that a panic gives it back before its
    /// message; one in another thread than this ends the program, for nobody
    /// would draw on a terminal that is given back.
    ///
    /// # Errors
    /// Those of the terminal.
    pub fn new(taken: Taken) -> io::Result<Self> {
        let guard = Self { taken: taken.clone() };
        let owner = std::thread::current().id();
        std::panic::set_hook(Box::new(move |panic| {
            taken.leave();
            let _ = io::stderr().write_all(last_words(panic).as_bytes());
            if std::thread::current().id() != owner {
                std::process::exit(PANICKED);
            }
        }));
        guard.taken.enter()?;
        Ok(guard)
    }

    /// Returns what gives the terminal back from elsewhere.
    pub fn taken(&self) -> &Taken {
        &self.taken
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.taken.leave();
    }
}

/// The exit code after a panic, as Rust has it.
const PANICKED: i32 = 101;

/// Returns the message of a panic, made visible: it may quote a story.
fn last_words(panic: &PanicHookInfo<'_>) -> String {
    let mut words = String::new();
    for (n, line) in panic.to_string().lines().enumerate() {
        let _ = writeln!(words, "{}{}", if n == 0 { "sayso: " } else { "" }, visible(line));
    }
    let trace = Backtrace::capture();
    if trace.status() == BacktraceStatus::Captured {
        for line in trace.to_string().lines() {
            let _ = writeln!(words, "{}", visible(line));
        }
    }
    words + "hint: This is a fault of sayso; please report it with these lines.\n"
}
