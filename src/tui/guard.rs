//! The terminal taken and given back: raw mode, the other screen, pasting.
//!
//! It is given back when the guard is dropped, by the panic hook before its
//! message, and by the signal thread; once only, whoever comes first. Nothing
//! here clears the screen or asks the terminal anything.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::panic::PanicHookInfo;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use crate::view::visible;

/// The other screen.
const SCREEN: &[u8] = b"\x1b[?1049h";
/// Wheel as arrow keys (mode 1007), marked pastes, no cursor.
const MODES: &[u8] = b"\x1b[?1007h\x1b[?2004h\x1b[?25l";
/// The end of a frame, all rows scrolling, plain style, and all of the above undone.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[r\x1b[m\x1b[?2004l\x1b[?1007l\x1b[?25h\x1b[?1049l";

/// Whether the terminal is taken; shared by all who may give it back.
#[derive(Clone, Debug, Default)]
pub struct Taken(Arc<AtomicBool>);

impl Taken {
    /// Takes the terminal.
    ///
    /// # Errors
    /// Those of the terminal; then nothing is taken.
    pub fn enter(&self) -> io::Result<()> {
        enable_raw_mode()?;
        self.0.store(true, Ordering::SeqCst);
        put(SCREEN)?;
        put(MODES)
    }

    /// Takes the terminal again after a stop: a shell may have changed its modes meanwhile.
    ///
    /// # Errors
    /// Those of the terminal.
    pub fn enter_again(&self) -> io::Result<()> {
        if !self.0.load(Ordering::SeqCst) {
            return self.enter();
        }
        // without the first, the second would believe that raw mode is still on
        disable_raw_mode()?;
        enable_raw_mode()?;
        put(MODES)
    }

    /// Gives the terminal back, if it is taken.
    ///
    /// A dead terminal takes nothing back: that is no error here. The modes of
    /// the line come first, because a stalled terminal may never take the bytes.
    pub fn leave(&self) {
        if self.0.swap(false, Ordering::SeqCst) {
            let _ = disable_raw_mode();
            let _ = put(LEAVE);
        }
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

/// Returns the size of the terminal, columns and rows; 80 × 24 where it does not say.
///
/// # Errors
/// Those of the terminal.
pub fn size() -> io::Result<(u16, u16)> {
    let (columns, rows) = crossterm::terminal::size()?;
    Ok(if columns == 0 || rows == 0 { (80, 24) } else { (columns, rows) })
}

/// Writes bytes to the terminal, all of them, past every lock and buffer of the
/// standard library: a thread that is stuck in a write must not keep another
/// from giving the terminal back.
///
/// # Errors
/// Those of the terminal.
pub fn put(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(rustix::stdio::stdout(), bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(n) => bytes = &bytes[n..],
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::AGAIN) => wait_to_write()?,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Waits until a terminal that was set not to block takes bytes again.
fn wait_to_write() -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    let stdout = rustix::stdio::stdout();
    match poll(&mut [PollFd::new(&stdout, PollFlags::OUT)], None) {
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
