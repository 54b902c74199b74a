//! The terminal device: where keys come from, its modes, its size, writing to it.
//!
//! What its bytes mean is not here, nor when it is taken and given back. crossterm turns raw mode
//! on and off (it remembers the modes from before). Three things that it cannot do are here:
//! - [`raw_again`]: crossterm believes that raw mode is still on after a shell has changed it
//!   (`modes_changed_while_suspended_are_set_again` in tests/terminal).
//! - [`size`]: crossterm opens `/dev/tty` at each call and starts `tput` twice where that fails;
//!   a resize on a dead terminal must not wait for programs.
//! - [`put`]: crossterm's `execute!` and the standard library's streams write under a lock.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    OptionalActions, QueueSelector, isatty, tcflush, tcgetattr, tcgetwinsize, tcsetattr,
};

use super::frame_throttle::FrameThrottle;

/// Returns the terminal that keys come from: standard input, or that of the session.
///
/// # Errors
/// If there is none.
pub fn keyboard() -> io::Result<OwnedFd> {
    if isatty(stdin()) {
        Ok(stdin().try_clone_to_owned()?)
    } else {
        Ok(File::open("/dev/tty")?.into())
    }
}

/// Sets raw mode again, whatever was changed since `enable_raw_mode`.
///
/// # Errors
/// Those of the terminal.
pub fn raw_again(terminal: &OwnedFd) -> io::Result<()> {
    let mut modes = tcgetattr(terminal)?;
    modes.make_raw();
    Ok(tcsetattr(terminal, OptionalActions::Now, &modes)?)
}

/// Drops input that was not read yet. A dead terminal is no error here.
pub fn drop_unread(terminal: &OwnedFd) {
    let _ = tcflush(terminal, QueueSelector::IFlush);
}

/// Returns the size of the terminal, columns and rows; 80 × 24 if it reports none.
///
/// # Errors
/// Those of the terminal.
pub fn size() -> io::Result<(u16, u16)> {
    let size = tcgetwinsize(stdout())?;
    let known = size.ws_col > 0 && size.ws_row > 0;
    Ok(if known { (size.ws_col, size.ws_row) } else { (80, 24) })
}

/// Writes bytes to the terminal, all of them, past every lock and buffer of the
/// standard library: a thread that is stuck in a write must not keep another
/// from giving the terminal back.
///
/// # Errors
/// Those of the terminal.
pub fn put(mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(stdout(), bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(n) => bytes = &bytes[n..],
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => wait_to_write()?,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// A write that took longer found the line full: a busy system alone does not delay one so long.
const STALLED: Duration = Duration::from_millis(60);

/// A terminal whose line is not full takes as many bytes at once, whatever it is.
const TAKEN_AT_ONCE: usize = 2048;

/// Writes bytes as [`put`] does, and measures how fast the line takes them; calls `stuck` first if it
/// may not take them at once.
///
/// # Errors
/// Those of the terminal.
pub fn put_throttled(
    bytes: &[u8],
    throttle: &mut FrameThrottle,
    (now, stuck): (&dyn Fn() -> Duration, &dyn Fn()),
) -> io::Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    let none = Timespec { tv_sec: 0, tv_nsec: 0 };
    let full = matches!(poll(&mut [PollFd::new(&stdout(), PollFlags::OUT)], Some(&none)), Ok(0));
    if full || bytes.len() > TAKEN_AT_ONCE {
        stuck();
    }
    let from = now();
    put(bytes)?;
    let until = now();
    if full || until.saturating_sub(from) >= STALLED {
        throttle.was_full(until);
    }
    throttle.wrote(bytes.len(), until);
    Ok(())
}

/// Waits until a non-blocking terminal takes bytes again.
fn wait_to_write() -> io::Result<()> {
    match poll(&mut [PollFd::new(&stdout(), PollFlags::OUT)], None) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Returns true if a shell controls jobs: if the program leads its own session, nobody could
/// continue it after it stopped.
pub fn has_shell() -> bool {
    use rustix::process::{getpgrp, getsid};
    getsid(None).is_ok_and(|leader| leader != getpgrp())
}
