//! A note typed in the user's own editor: the terminal is handed over and taken back, and nobody
//! else reads it or ends the program by Ctrl-c meanwhile.
//!
//! Which editor it is, the environment says; safe mode has none.

use std::os::fd::OwnedFd;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{env, io};

use rustix::pipe::{PipeFlags, pipe_with};

use super::guard::Taken;
use crate::library::user_files;

/// The longest note that is taken back, in bytes.
const LONGEST: u64 = 64 << 10;

/// How a shell ends that does not find a command.
const NOT_FOUND: i32 = 127;

/// The key thread is waited for so long until it stands at the gate.
const PATIENCE: Duration = Duration::from_millis(500);

/// A gate that the key thread stands at while somebody else reads the terminal.
#[derive(Clone, Debug, Default)]
pub struct Gate(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    closed: bool,
    /// True while the key thread stands at it.
    stands: bool,
    /// Wakes the key thread while it waits for the terminal.
    bell: Option<OwnedFd>,
}

impl Gate {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns what becomes readable when the key thread has to come to the gate.
    ///
    /// # Errors
    /// If the system has no pipe left.
    pub fn bell(&self) -> io::Result<OwnedFd> {
        let (hears, rings) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        self.state().bell = Some(rings);
        Ok(hears)
    }

    /// Stands at the gate until it is open; the key thread calls it when the bell rings.
    pub fn stand(&self, bell: &OwnedFd) {
        let mut bytes = [0; 16];
        let _ = rustix::io::read(bell, &mut bytes);
        let mut state = self.state();
        state.stands = true;
        self.0.changed.notify_all();
        while state.closed {
            state = self.0.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.stands = false;
    }

    /// Tells whether the terminal is somebody else's.
    pub fn is_closed(&self) -> bool {
        self.state().closed
    }

    /// Closes the gate, and waits until the key thread stands at it.
    fn close(&self) {
        let mut state = self.state();
        state.closed = true;
        if let Some(bell) = &state.bell {
            let _ = rustix::io::write(bell, b"!");
        }
        let waited = self.0.changed.wait_timeout_while(state, PATIENCE, |state| !state.stands);
        drop(waited);
    }

    fn open(&self) {
        self.state().closed = false;
        self.0.changed.notify_all();
    }
}

/// Has words typed on with in the user's editor, and returns what they became.
///
/// # Errors
/// Why nothing was typed, in one line (unsanitised).
pub fn edit(gate: &Gate, taken: &Taken, words: &str) -> Result<String, String> {
    let told = |why: io::Error| format!("no note can be handed to an editor: {why}");
    let path = user_files::scratch(words.as_bytes()).map_err(told)?;
    gate.close();
    taken.leave();
    let editor = ["VISUAL", "EDITOR"]
        .into_iter()
        .find_map(|name| env::var_os(name).filter(|value| !value.is_empty()));
    let editor = editor.unwrap_or_else(|| "vi".into());
    let mut line = editor.clone();
    line.push(" \"$1\"");
    let ended = Command::new("sh").arg("-c").arg(line).arg("sh").arg(&path).status();
    let taken_back = taken.enter();
    gate.open();
    let typed = user_files::read(&path, LONGEST);
    drop(path);
    taken_back.map_err(told)?;
    let name = editor.to_string_lossy();
    match ended {
        Err(why) => Err(format!("{name} cannot be started: {why}; EDITOR names another")),
        Ok(ended) if ended.code() == Some(NOT_FOUND) => {
            Err(format!("{name} is not there; EDITOR names another. The note is as it was"))
        }
        Ok(ended) if !ended.success() => {
            Err(format!("{name} ended with {ended}; the note is as it was"))
        }
        Ok(_) => String::from_utf8(typed.map_err(told)?)
            .map_err(|_| format!("what {name} wrote is not UTF-8; the note is as it was")),
    }
}
