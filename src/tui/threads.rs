//! The threads beside the one that draws: signals, a watch on the terminal, keys.
//!
//! Only the key thread calls crossterm's event functions, and only for keys: it
//! would hear of no new size while half an escape sequence waits for its end.
//! The signal thread ends the program 300 ms after it was told to, whatever the
//! others do; the watch ends it when the terminal is gone, because crossterm may
//! spin there for ever (crossterm#793). None of them wakes up while nothing
//! happens.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event as from;
use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;

use super::broken::Pieces;
use super::guard::{Taken, size};
use crate::app::{Event, Key, KeyPress, News};

/// What reaches the thread that draws.
#[derive(Debug)]
pub enum Heard {
    /// Something for the app.
    Event(Event),
    /// A signal that ends the program, by its number.
    End(i32),
    /// The program is to stop as a job.
    Stop,
    /// The program goes on after a stop.
    Continue,
}

impl From<News> for Heard {
    fn from(news: News) -> Self {
        Self::Event(Event::News(news))
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
pub fn signals(out: Sender<Heard>, taken: Taken) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH])?;
    spawn("signals", move || {
        for signal in signals.forever() {
            let heard = match signal {
                SIGTSTP => Heard::Stop,
                SIGCONT => Heard::Continue,
                SIGWINCH => match size() {
                    Ok((columns, rows)) => Heard::Event(Event::Resize(columns, rows)),
                    Err(_) => continue,
                },
                signal => {
                    let _ = out.send(Heard::End(signal));
                    end(taken, 128 + signal);
                }
            };
            if out.send(heard).is_err() {
                return;
            }
        }
    })
}

/// Starts the watch on the terminal that keys come from.
///
/// # Errors
/// If there is no such terminal.
pub fn watch(out: Sender<Heard>, taken: Taken) -> io::Result<()> {
    let terminal = keyboard()?;
    spawn("watch", move || {
        loop {
            let mut fds = [PollFd::new(&terminal, PollFlags::empty())];
            match poll(&mut fds, None) {
                Ok(_) if fds[0].revents().is_empty() => {}
                // some systems cannot watch every kind of terminal
                Ok(_) if fds[0].revents().contains(PollFlags::NVAL) => return,
                Ok(_) => {
                    let _ = out.send(Heard::End(SIGHUP));
                    end(taken, 128 + SIGHUP);
                }
                Err(rustix::io::Errno::INTR) => {}
                Err(_) => return,
            }
        }
    })
}

/// Returns the terminal that keys come from, as crossterm chooses it.
fn keyboard() -> io::Result<OwnedFd> {
    let stdin = rustix::stdio::stdin();
    if rustix::termios::isatty(stdin) {
        Ok(stdin.try_clone_to_owned()?)
    } else {
        Ok(File::open("/dev/tty")?.as_fd().try_clone_to_owned()?)
    }
}

/// Ends the program after the grace, the terminal given back if that goes fast.
fn end(taken: Taken, code: i32) -> ! {
    thread::sleep(GRACE);
    let _ = spawn("give back", move || taken.leave());
    thread::sleep(LAST);
    std::process::exit(code)
}

/// Starts the key thread.
///
/// # Errors
/// If no thread can be started.
pub fn keys(out: Sender<Heard>) -> io::Result<()> {
    spawn("keys", move || {
        let (mut pieces, start) = (Pieces::default(), Instant::now());
        while let Ok(events) = next(&mut pieces, start) {
            for event in events.into_iter().filter_map(heard) {
                if out.send(Heard::Event(event)).is_err() {
                    return;
                }
            }
        }
        let _ = out.send(Heard::End(SIGHUP));
    })
}

/// Waits for what comes next: without end, but for the rest of a key that has begun.
fn next(pieces: &mut Pieces, start: Instant) -> io::Result<Vec<from::Event>> {
    if let Some(due) = pieces.due()
        && !from::poll(due.saturating_sub(start.elapsed()))?
    {
        return Ok(pieces.late(start.elapsed()));
    }
    let event = from::read()?;
    Ok(pieces.hear(event, start.elapsed()))
}

/// Starts a named thread.
///
/// # Errors
/// If the system has none left.
pub fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(body).map(drop)
}

fn heard(event: from::Event) -> Option<Event> {
    match event {
        from::Event::Key(key) if key.kind != from::KeyEventKind::Release => {
            press(key).map(Event::Key)
        }
        from::Event::Paste(text) => Some(Event::Paste(text)),
        _ => None,
    }
}

fn press(key: from::KeyEvent) -> Option<KeyPress> {
    use from::KeyCode as Code;
    let shift = key.modifiers.contains(from::KeyModifiers::SHIFT);
    let named = match key.code {
        Code::Char(c) => Key::Char(c),
        Code::Enter => Key::Enter,
        Code::Esc => Key::Esc,
        Code::Tab if shift => Key::BackTab,
        Code::Tab => Key::Tab,
        Code::BackTab => Key::BackTab,
        Code::Backspace => Key::Backspace,
        Code::Delete => Key::Delete,
        Code::Up => Key::Up,
        Code::Down => Key::Down,
        Code::Left => Key::Left,
        Code::Right => Key::Right,
        Code::Home => Key::Home,
        Code::End => Key::End,
        Code::PageUp => Key::PageUp,
        Code::PageDown => Key::PageDown,
        Code::F(n) => Key::F(n),
        _ => return None,
    };
    Some(KeyPress {
        key: named,
        ctrl: key.modifiers.contains(from::KeyModifiers::CONTROL),
        alt: key.modifiers.contains(from::KeyModifiers::ALT),
    })
}
