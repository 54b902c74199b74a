//! The signal thread and the key thread; the main thread draws.
//!
//! The signal thread ends the program 300 ms after a signal asked for it, whatever the
//! others do; so does the key thread when the terminal is gone. Neither wakes up while nothing
//! happens. What the bytes of keys mean is not here.

use std::os::fd::OwnedFd;
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};
use std::{io, thread};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::editor::KeyboardPause;
use super::guard::SharedTerminal;
use super::input::{InputEvent, InputParser};
use super::tty::{keyboard, size};
use crate::app::{BackgroundEvent, Event, KeyEvent};

/// What wakes up the event loop.
#[derive(Debug)]
pub enum LoopEvent {
    /// Something for the app.
    Event(Event),
    /// A key.
    Key {
        /// The key.
        press: KeyEvent,
        /// When its bytes came.
        at: Instant,
        /// True if it may be part of a longer key that was cut on the way.
        doubtful: bool,
    },
    /// A signal that ends the program, by its number.
    End(i32),
    /// Ctrl-z: the program is to stop as a job of the shell.
    Stop,
    /// The program goes on after a stop.
    Continue,
}

impl From<BackgroundEvent> for LoopEvent {
    fn from(event: BackgroundEvent) -> Self {
        Self::Event(Event::Background(event))
    }
}

/// How long the main thread has to end by itself.
const GRACE: Duration = Duration::from_millis(300);
/// How long giving the terminal back may take after that.
const RESTORE_TIMEOUT: Duration = Duration::from_millis(100);

/// Starts the signal thread.
///
/// # Errors
/// If signals cannot be handled.
pub fn signals(
    out: Sender<LoopEvent>,
    terminal: SharedTerminal,
    pause: KeyboardPause,
) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH])?;
    spawn("signals", move || {
        for signal in signals.forever() {
            let event = match signal {
                // an editor has the terminal: its keys are not ours
                SIGINT if pause.is_paused() => continue,
                SIGTSTP if pause.is_paused() => {
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
                    end(terminal, 128 + signal);
                }
            };
            if out.send(event).is_err() {
                return;
            }
        }
    })
}

/// Ends the program after [`GRACE`], giving the terminal back if that does not block.
fn end(terminal: SharedTerminal, code: i32) -> ! {
    thread::sleep(GRACE);
    let _ = spawn("give back", move || terminal.leave());
    thread::sleep(RESTORE_TIMEOUT);
    std::process::exit(code)
}

/// Starts the key thread; the terminal's answers to questions go to `answers`.
///
/// # Errors
/// If there is no terminal that keys come from, or no thread can be started.
pub fn keys(
    out: Sender<LoopEvent>,
    answers: Sender<InputEvent>,
    (terminal, pause): (SharedTerminal, KeyboardPause),
) -> io::Result<()> {
    let keyboard = keyboard()?;
    let wake_pipe = pause.wake_pipe()?;
    spawn("keys", move || {
        let mut keys = Keys {
            keyboard,
            wake_pipe,
            pause,
            start: Instant::now(),
            input: InputParser::default(),
        };
        // a shell's line has a line feed where Enter was typed before the terminal was taken
        let mut first = keys.wait(Some(Duration::ZERO)).is_ok_and(|there| there);
        while let Ok(events) = keys.next(std::mem::take(&mut first)) {
            let at = Instant::now();
            for event in events {
                let _ = match event {
                    InputEvent::Event(Event::Key(press)) => {
                        out.send(LoopEvent::Key { press, at, doubtful: false }).is_ok()
                    }
                    InputEvent::Doubtful(press) => {
                        out.send(LoopEvent::Key { press, at, doubtful: true }).is_ok()
                    }
                    InputEvent::Event(event) => out.send(LoopEvent::Event(event)).is_ok(),
                    answer => answers.send(answer).is_ok(),
                };
            }
        }
        let _ = out.send(LoopEvent::End(SIGHUP));
        end(terminal, 128 + SIGHUP);
    })
}

/// The state of the key thread.
struct Keys {
    keyboard: OwnedFd,
    wake_pipe: OwnedFd,
    pause: KeyboardPause,
    start: Instant,
    input: InputParser,
}

impl Keys {
    /// Waits for bytes, or until half a sequence is given up; returns the events.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn next(&mut self, typed_ahead: bool) -> io::Result<Vec<InputEvent>> {
        let due = self.input.deadline().map(|due| due.saturating_sub(self.start.elapsed()));
        if !self.wait(due)? {
            return Ok(self.input.time_out());
        }
        let mut bytes = [0; 1 << 12];
        let read = match rustix::io::read(&self.keyboard, &mut bytes) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => &mut bytes[..read],
            Err(Errno::INTR | Errno::AGAIN) => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        if typed_ahead {
            read.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b'\r');
        }
        Ok(self.input.feed(read, self.start.elapsed()))
    }

    /// Waits for bytes for at most `longest`; returns true if there may be some.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn wait(&self, longest: Option<Duration>) -> io::Result<bool> {
        let longest = longest.and_then(|longest| Timespec::try_from(longest).ok());
        let mut fds = [
            PollFd::new(&self.keyboard, PollFlags::IN),
            PollFd::new(&self.wake_pipe, PollFlags::IN),
        ];
        match poll(&mut fds, longest.as_ref()) {
            Ok(0) => return Ok(false),
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        if !fds[1].revents().is_empty() {
            self.pause.wait_until_resumed(&self.wake_pipe);
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
