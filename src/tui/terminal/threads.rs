//! The threads beside the one that draws: signals, and keys.
//!
//! The signal thread ends the program 300 ms after it was told to, whatever the
//! others do; so does the key thread when the terminal is gone. None of them
//! wakes up while nothing happens. What the bytes of keys mean is not here.

use std::os::fd::OwnedFd;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};
use std::{io, thread};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::editor::Gate;
use super::guard::Taken;
use super::input::{Input, Said};
use super::tty::{keyboard, size};
use crate::app::{BackgroundEvent, Event};

/// What reaches the thread that draws.
#[derive(Debug)]
pub enum LoopEvent {
    /// Something for the app.
    Event(Event),
    /// A signal that ends the program, by its number.
    End(i32),
    /// The program is to stop as a job.
    Stop,
    /// The program goes on after a stop.
    Continue,
}

impl From<BackgroundEvent> for LoopEvent {
    fn from(news: BackgroundEvent) -> Self {
        Self::Event(Event::Background(news))
    }
}

/// How long the drawing thread has to end by itself.
const GRACE: Duration = Duration::from_millis(300);
/// How long giving the terminal back may take after that.
const LAST: Duration = Duration::from_millis(100);

/// Starts the signal thread.
///
/// # Errors
/// If the signals cannot be heard.
pub fn signals(out: Sender<LoopEvent>, taken: Taken, gate: Gate) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH])?;
    spawn("signals", move || {
        for signal in signals.forever() {
            let heard = match signal {
                // the terminal is an editor's: its keys are not ours
                SIGINT if gate.is_closed() => continue,
                SIGTSTP if gate.is_closed() => {
                    let _ = emulate_default_handler(SIGTSTP);
                    continue;
                }
                SIGTSTP => LoopEvent::Stop,
                SIGCONT => LoopEvent::Continue,
                SIGWINCH => match size() {
                    Ok((columns, rows)) => LoopEvent::Event(Event::Resize(columns, rows)),
                    Err(_) => continue,
                },
                signal => {
                    let _ = out.send(LoopEvent::End(signal));
                    end(taken, 128 + signal);
                }
            };
            if out.send(heard).is_err() {
                return;
            }
        }
    })
}

/// Ends the program after the grace, the terminal given back if that goes fast.
fn end(taken: Taken, code: i32) -> ! {
    thread::sleep(GRACE);
    let _ = spawn("give back", move || taken.leave());
    thread::sleep(LAST);
    std::process::exit(code)
}

/// Starts the key thread; answers of the terminal go to `answers`.
///
/// # Errors
/// If there is no terminal that keys come from, or no thread can be started.
pub fn keys(
    out: Sender<LoopEvent>,
    answers: Sender<Said>,
    (taken, gate): (Taken, Gate),
) -> io::Result<()> {
    let terminal = keyboard()?;
    let bell = gate.bell()?;
    spawn("keys", move || {
        let mut keys =
            Keys { terminal, bell, gate, start: Instant::now(), input: Input::default() };
        // a shell's line has a line feed where Enter was typed before the terminal was taken
        let mut first = keys.wait(Some(Duration::ZERO)).is_ok_and(|there| there);
        while let Ok(said) = keys.next(std::mem::take(&mut first)) {
            for said in said {
                let _ = match said {
                    Said::Event(event) => out.send(LoopEvent::Event(event)).is_ok(),
                    answer => answers.send(answer).is_ok(),
                };
            }
        }
        let _ = out.send(LoopEvent::End(SIGHUP));
        end(taken, 128 + SIGHUP);
    })
}

/// What the key thread reads from.
struct Keys {
    terminal: OwnedFd,
    bell: OwnedFd,
    gate: Gate,
    start: Instant,
    input: Input,
}

impl Keys {
    /// Waits for bytes, or for the moment that half a key is given up; returns what that amounts to.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn next(&mut self, typed_ahead: bool) -> io::Result<Vec<Said>> {
        let due = self.input.due().map(|due| due.saturating_sub(self.start.elapsed()));
        if !self.wait(due)? {
            return Ok(self.input.late());
        }
        let mut bytes = [0; 1 << 12];
        let read = match rustix::io::read(&self.terminal, &mut bytes) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => &mut bytes[..read],
            Err(Errno::INTR | Errno::AGAIN) => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        if typed_ahead {
            read.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b'\r');
        }
        Ok(self.input.hear(read, self.start.elapsed()))
    }

    /// Waits for bytes, so long at most; tells whether there may be some.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn wait(&self, longest: Option<Duration>) -> io::Result<bool> {
        let longest = longest.and_then(|longest| Timespec::try_from(longest).ok());
        let mut fds =
            [PollFd::new(&self.terminal, PollFlags::IN), PollFd::new(&self.bell, PollFlags::IN)];
        match poll(&mut fds, longest.as_ref()) {
            Ok(0) => return Ok(false),
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        if !fds[1].revents().is_empty() {
            self.gate.stand(&self.bell);
            return Ok(false);
        }
        let came = fds[0].revents();
        if came.contains(PollFlags::NVAL) {
            // some systems cannot watch every kind of terminal: there a key is never half
            return Ok(longest.is_none());
        }
        if came.intersects(PollFlags::HUP | PollFlags::ERR) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        Ok(!came.is_empty())
    }
}

/// Starts a named thread.
///
/// # Errors
/// If the system has none left.
pub fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(body).map(drop)
}
