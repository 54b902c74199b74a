//! Editing a note in the user's own editor: the terminal is handed over and taken back; meanwhile
//! the key thread does not read from it and Ctrl-c does not end the program.
//!
//! The environment names the editor (`VISUAL`, `EDITOR`); safe mode has none.

use std::os::fd::OwnedFd;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{env, io};

use rustix::pipe::{PipeFlags, pipe_with};

use super::guard::SharedTerminal;
use crate::library::user_files;

/// The longest note that is taken back, in bytes.
const LONGEST: u64 = 64 << 10;

/// The exit code of a shell that does not find a command.
const NOT_FOUND: i32 = 127;

/// How long to wait for the key thread to stop reading.
const PAUSE_TIMEOUT: Duration = Duration::from_millis(500);

/// Keeps the key thread from reading while another program has the terminal.
#[derive(Clone, Debug, Default)]
pub struct KeyboardPause(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    paused: bool,
    /// True while the key thread has stopped reading.
    waiting: bool,
    /// Wakes the key thread while it waits for the terminal.
    wake_pipe: Option<OwnedFd>,
}

impl KeyboardPause {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the pipe that becomes readable when the key thread has to stop reading.
    ///
    /// # Errors
    /// If the system has no pipe left.
    pub fn wake_pipe(&self) -> io::Result<OwnedFd> {
        let (read_end, write_end) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        self.state().wake_pipe = Some(write_end);
        Ok(read_end)
    }

    /// Blocks the key thread until reading may go on; it calls this when its pipe is readable.
    pub fn wait_until_resumed(&self, pipe: &OwnedFd) {
        let mut bytes = [0; 16];
        let _ = rustix::io::read(pipe, &mut bytes);
        let mut state = self.state();
        state.waiting = true;
        self.0.changed.notify_all();
        while state.paused {
            state = self.0.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.waiting = false;
    }

    /// Returns true while another program has the terminal.
    pub fn is_paused(&self) -> bool {
        self.state().paused
    }

    /// Asks the key thread to stop reading, and waits until it has.
    fn pause(&self) {
        let mut state = self.state();
        state.paused = true;
        if let Some(pipe) = &state.wake_pipe {
            let _ = rustix::io::write(pipe, b"!");
        }
        let waited =
            self.0.changed.wait_timeout_while(state, PAUSE_TIMEOUT, |state| !state.waiting);
        drop(waited);
    }

    fn resume(&self) {
        self.state().paused = false;
        self.0.changed.notify_all();
    }
}

/// Opens words in the user's editor and returns them as they were left.
///
/// # Errors
/// Why the words were not edited, in one line (unsanitised).
pub fn edit(
    pause: &KeyboardPause,
    terminal: &SharedTerminal,
    words: &str,
) -> Result<String, String> {
    let failed = |why: io::Error| format!("the note cannot be opened in an editor: {why}");
    let path = user_files::scratch(words.as_bytes()).map_err(failed)?;
    pause.pause();
    terminal.leave();
    let editor = ["VISUAL", "EDITOR"]
        .into_iter()
        .find_map(|name| env::var_os(name).filter(|value| !value.is_empty()));
    let editor = editor.unwrap_or_else(|| "vi".into());
    let mut line = editor.clone();
    line.push(" \"$1\"");
    let ended = Command::new("sh").arg("-c").arg(line).arg("sh").arg(&path).status();
    let taken_back = terminal.enter();
    pause.resume();
    let typed = user_files::read(&path, LONGEST);
    drop(path);
    taken_back.map_err(failed)?;
    let name = editor.to_string_lossy();
    match ended {
        Err(why) => Err(format!("{name} cannot be started: {why}; set EDITOR to another one")),
        Ok(ended) if ended.code() == Some(NOT_FOUND) => {
            Err(format!("{name} was not found; set EDITOR to another one. The note is unchanged"))
        }
        Ok(ended) if !ended.success() => {
            Err(format!("{name} ended with {ended}; the note is unchanged"))
        }
        Ok(_) => String::from_utf8(typed.map_err(failed)?)
            .map_err(|_| format!("what {name} wrote is not UTF-8; the note is unchanged")),
    }
}
