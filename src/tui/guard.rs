//! The terminal taken and given back: raw mode, the other screen, pasting.
//!
//! It is given back when the guard is dropped, by the panic hook before its
//! message, and by the signal thread; once only, whoever comes first. Nothing
//! here clears the screen or asks the terminal anything.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

/// The other screen, wheel as arrow keys (mode 1007), marked pastes, no cursor.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?1007h\x1b[?2004h\x1b[?25l";
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
        put(ENTER)
    }

    /// Gives the terminal back, if it is taken.
    ///
    /// A dead terminal takes nothing back: that is no error here.
    pub fn leave(&self) {
        if self.0.swap(false, Ordering::SeqCst) {
            let _ = put(LEAVE);
            let _ = disable_raw_mode();
        }
    }
}

/// Gives the terminal back when dropped.
#[derive(Debug)]
pub struct Guard {
    taken: Taken,
}

impl Guard {
    /// Takes the terminal, and sees to it that a panic gives it back before its message.
    ///
    /// # Errors
    /// Those of the terminal.
    pub fn new() -> io::Result<Self> {
        let taken = Taken::default();
        let guard = Self { taken: taken.clone() };
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            taken.leave();
            hook(panic);
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
