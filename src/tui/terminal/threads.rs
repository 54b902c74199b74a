//! The signal thread and the key thread; the main thread draws.
//!
//! The signal thread ends the program 300 ms after a signal asked for it, whatever the
//! others do; so does the key thread when the terminal is gone. Neither wakes up while nothing
//! happens. What the bytes of keys mean is not here.

use std::time::Duration;
use std::{io, thread};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::editor::KeyboardPause;
use super::event_queue::{EventSender, LoopEvent};
use super::guard::SharedTerminal;
use super::keyboard::Keyboard;
use super::tty::size;
use crate::app::Event;

/// How long the main thread has to end by itself.
const GRACE: Duration = Duration::from_millis(300);
/// How long giving the terminal back may take after that.
const RESTORE_TIMEOUT: Duration = Duration::from_millis(100);

/// Starts the signal thread.
///
/// # Errors
/// If signals cannot be handled.
pub fn signals(out: EventSender, terminal: SharedTerminal, pause: KeyboardPause) -> io::Result<()> {
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

/// Starts the key thread: it reads the keyboard while the event loop works, and reports when the
/// terminal is gone.
///
/// # Errors
/// If no thread can be started.
pub fn keys(
    out: EventSender,
    keyboard: Keyboard,
    (terminal, pause): (SharedTerminal, KeyboardPause),
) -> io::Result<()> {
    let wake_pipe = pause.wake_pipe()?;
    spawn("keys", move || {
        keyboard.read_in_key_thread(&pause, &wake_pipe);
        let _ = out.send(LoopEvent::End(SIGHUP));
        end(terminal, 128 + SIGHUP);
    })
}

/// Starts a named thread.
///
/// # Errors
/// If the system has none left.
pub fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name(name.to_owned()).spawn(body).map(drop)
}
