//! Taking the terminal and giving it back: raw mode, the alternate screen, bracketed paste.
//!
//! It is given back once, by whichever comes first: the guard when it is dropped, the panic
//! hook before its message, or the signal thread. Nothing here clears the screen or asks the
//! terminal anything.
//!
//! The commands are crossterm's, each time in one write past its locks ([`put`]): its
//! `execute!` would wait for a thread that is stuck in a write, and `ratatui::restore`
//! prints what a dead terminal answers.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::os::fd::OwnedFd;
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crossterm::cursor::{Hide, Show};
use crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste,
    EnableFocusChange,
};
use crossterm::queue;
use crossterm::style::{Attribute, SetAttribute};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};

use super::tty::{drop_unread, keyboard, put, raw_again};
use crate::story::formats::html;
use crate::tui::escapes::{
    DisableAlternateScroll, EnableAlternateScroll, EnableClickCapture, ResetScrollRegion,
};
use crate::view::visible;

/// The terminal and whether it is taken, shared by everything that may give it back.
#[derive(Clone, Debug, Default)]
pub struct SharedTerminal(Arc<State>);

#[derive(Debug, Default)]
struct State {
    /// The terminal while it is taken. Locked while its modes change, so that a thread that comes
    /// late does not make it raw again.
    taken: Mutex<Option<OwnedFd>>,
    mouse: AtomicBool,
}

impl SharedTerminal {
    /// Takes the terminal.
    ///
    /// # Errors
    /// Those of the terminal; then nothing is taken.
    pub fn enter(&self) -> io::Result<()> {
        let mut taken = self.lock();
        let terminal = keyboard()?;
        enable_raw_mode()?;
        *taken = Some(terminal);
        drop(taken);
        let mut bytes = Vec::new();
        queue!(bytes, EnterAlternateScreen)?;
        self.modes(bytes)
    }

    /// Takes the terminal again after a stop: a shell may have changed its modes meanwhile.
    ///
    /// # Errors
    /// Those of the terminal.
    pub fn enter_again(&self) -> io::Result<()> {
        let taken = self.lock();
        let Some(terminal) = &*taken else {
            drop(taken);
            return self.enter();
        };
        raw_again(terminal)?;
        drop(taken);
        self.modes(Vec::new())
    }

    /// Captures the mouse or releases it.
    ///
    /// # Errors
    /// Those of the terminal.
    pub fn capture_mouse(&self, captured: bool) -> io::Result<()> {
        self.0.mouse.store(captured, Ordering::SeqCst);
        let mut bytes = Vec::new();
        if captured {
            queue!(bytes, EnableClickCapture)?;
        } else {
            queue!(bytes, DisableMouseCapture)?;
        }
        put(&bytes)
    }

    /// Drops what was typed and not read yet.
    pub fn drop_unread(&self) {
        if let Some(terminal) = &*self.lock() {
            drop_unread(terminal);
        }
    }

    /// Gives the terminal back, if it is taken.
    ///
    /// A dead terminal takes nothing back: that is no error here. The modes of
    /// the line come first, because a stalled terminal may never take the bytes.
    pub fn leave(&self) {
        let mut taken = self.lock();
        if taken.take().is_none() {
            return;
        }
        let _ = disable_raw_mode();
        drop(taken);
        let _ = leaving().and_then(|bytes| put(&bytes));
    }

    /// Locks the terminal. A panic while it was locked left it consistent, so poison is ignored.
    fn lock(&self) -> MutexGuard<'_, Option<OwnedFd>> {
        self.0.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes bytes, and after them the modes that a full-screen program needs.
    fn modes(&self, mut bytes: Vec<u8>) -> io::Result<()> {
        queue!(bytes, EnableAlternateScroll, EnableFocusChange, EnableBracketedPaste, Hide)?;
        if self.0.mouse.load(Ordering::SeqCst) {
            queue!(bytes, EnableClickCapture)?;
        }
        put(&bytes)
    }
}

/// Returns the bytes that end a frame and undo every mode that was set.
fn leaving() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    queue!(
        bytes,
        EndSynchronizedUpdate,
        ResetScrollRegion,
        SetAttribute(Attribute::Reset),
        DisableMouseCapture,
        DisableBracketedPaste,
        DisableFocusChange,
        DisableAlternateScroll,
        Show,
        LeaveAlternateScreen
    )?;
    Ok(bytes)
}

/// Gives the terminal back when dropped.
#[derive(Debug)]
pub struct Guard {
    terminal: SharedTerminal,
}

impl Guard {
    /// Takes the terminal, and installs a panic hook that gives it back before the message. A
    /// panic in another thread than this ends the program, because nothing may draw on a
    /// terminal that was given back.
    ///
    /// # Errors
    /// Those of the terminal.
    pub fn new(terminal: SharedTerminal) -> io::Result<Self> {
        let guard = Self { terminal: terminal.clone() };
        let owner = std::thread::current().id();
        std::panic::set_hook(Box::new(move |panic| {
            // what goes wrong there is an error of the page that was read
            if std::thread::current().name() == Some(html::THREAD) {
                return;
            }
            terminal.leave();
            let _ = io::stderr().write_all(last_words(panic).as_bytes());
            if std::thread::current().id() != owner {
                std::process::exit(PANICKED);
            }
        }));
        guard.terminal.enter()?;
        Ok(guard)
    }

    /// Returns the shared terminal, to give it back from elsewhere.
    pub fn terminal(&self) -> &SharedTerminal {
        &self.terminal
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.terminal.leave();
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
