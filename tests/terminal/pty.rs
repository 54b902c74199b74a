//! A real terminal for the real program: a pseudo-terminal, and a screen that
//! understands what the program writes into it.
//!
//! No threads: the terminal is read while the test waits for something, so that
//! closing it closes it for good. Every wait ends, in a panic that shows the screen.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::{AsFd, RawFd};
use std::time::{Duration, Instant};

use filedescriptor::FileDescriptor;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

/// The program under test.
pub(crate) const SAYSO: &str = env!("CARGO_BIN_EXE_sayso");
/// What leads to the configuration and the kept state of whoever runs the tests.
const HOMES: [&str; 4] = ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "SAYSO_CONFIG"];

/// Returns the program with arguments, away from the home of whoever runs the tests.
pub(crate) fn piped(arguments: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(SAYSO);
    command.args(arguments);
    for name in HOMES {
        command.env_remove(name);
    }
    command
}

/// The story that most tests open.
pub(crate) const HARBOUR: &str = "tests/screens/harbour.story";
/// Words that are on the screen as soon as that story is.
pub(crate) const OPENED: &str = "The ferry across";
/// Tells a test that it runs inside a terminal of its own.
pub(crate) const INSIDE: &str = "SAYSO_INSIDE";
/// How long anything may take before a test gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// How a program is started.
pub(crate) struct Start {
    command: CommandBuilder,
    size: (u16, u16),
}

impl Start {
    /// Starts the program with arguments.
    pub(crate) fn sayso(arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new(SAYSO);
        command.args(arguments);
        Self::of(command)
    }

    /// Starts a line of the shell, which finds the program in `$SAYSO`.
    pub(crate) fn shell(line: &str) -> Self {
        let mut command = CommandBuilder::new("/bin/sh");
        command.args(["-c", line]);
        command.env("SAYSO", SAYSO);
        Self::of(command)
    }

    /// Starts one of the tests of this file, by its name, told by `SAYSO_INSIDE` that it is inside.
    pub(crate) fn test(name: &str) -> Self {
        let mut command = CommandBuilder::new(std::env::current_exe().expect("this program"));
        command.args(["--exact", name, "--nocapture"]);
        command.env(INSIDE, "1");
        Self::of(command)
    }

    fn of(mut command: CommandBuilder) -> Self {
        command.cwd(env!("CARGO_MANIFEST_DIR"));
        command.env("TERM", "xterm-256color");
        for name in ["NO_COLOR", "COLORTERM"].iter().chain(&HOMES) {
            command.env_remove(name);
        }
        Self { command, size: (80, 24) }
    }

    /// On a screen of so many columns and rows.
    pub(crate) fn at(mut self, size: (u16, u16)) -> Self {
        self.size = size;
        self
    }

    /// With an environment variable.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Goes.
    pub(crate) fn go(self) -> Terminal {
        let pair = native_pty_system().openpty(pty_size(self.size)).expect("a pseudo-terminal");
        let raw = Raw(pair.master.as_raw_fd().expect("a descriptor"));
        let mut twin = FileDescriptor::dup(&raw).expect("a copy of it");
        twin.set_non_blocking(true).expect("no blocking");
        let line = twin.as_file().expect("a file");
        let before = tcgetattr(&line).expect("modes");
        let child = pair.slave.spawn_command(self.command).expect("the program starts");
        // a line that does not say its size is taken for one of 80 × 24;
        // vt100 cannot wrap a line on a screen of one row
        let (columns, rows) = if self.size == (0, 0) { (80, 24) } else { self.size };
        let parser = vt100::Parser::new(rows.max(2), columns.max(1), 0);
        Terminal { master: pair.master, line, child, parser, bytes: Vec::new(), before }
    }

    /// Goes, and waits until the screen shows some words.
    pub(crate) fn until(self, words: &str) -> Terminal {
        let mut terminal = self.go();
        terminal.until(words);
        terminal
    }
}

/// A descriptor's number, for the one function that wants it so.
struct Raw(RawFd);

impl std::os::fd::AsRawFd for Raw {
    fn as_raw_fd(&self) -> RawFd {
        self.0
    }
}

fn pty_size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// The harbour story, open on a screen of 80 × 24 with all its marks.
pub(crate) fn harbour() -> Terminal {
    Start::sayso(&[HARBOUR]).until("5 q")
}

/// A terminal with a program in it.
pub(crate) struct Terminal {
    master: Box<dyn MasterPty + Send>,
    line: File,
    child: Box<dyn Child + Send + Sync>,
    parser: vt100::Parser,
    /// All that the program wrote and nobody took.
    bytes: Vec<u8>,
    /// The modes before the program started.
    before: Termios,
}

impl Terminal {
    /// Returns the screen.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Returns the words on the screen.
    pub(crate) fn words(&self) -> String {
        self.screen().contents()
    }

    /// Returns the screen with what it looks like: a line of runs for each row.
    pub(crate) fn looks(&self) -> Vec<String> {
        let (height, width) = self.screen().size();
        let row = |y| {
            let mut row: Vec<String> = Vec::new();
            let mut on = String::new();
            for cell in (0..width).filter_map(|x| self.screen().cell(y, x)) {
                let symbol = if cell.has_contents() { cell.contents() } else { " " };
                let look = look(cell);
                if cell.is_wide_continuation() {
                    continue;
                }
                if look != on {
                    row.push(format!("⟦{look}⟧"));
                    on = look;
                }
                row.push(symbol.to_owned());
            }
            row.concat().trim_end().to_owned()
        };
        (0..height).map(row).collect()
    }

    /// Types bytes, all of them.
    pub(crate) fn keys(&mut self, keys: impl AsRef<[u8]>) {
        let (mut keys, start) = (keys.as_ref(), Instant::now());
        while !keys.is_empty() {
            match self.line.write(keys) {
                Ok(n) => keys = &keys[n..],
                Err(e) if e.kind() == std::io::ErrorKind::WouldBlock => {
                    self.wait(PollFlags::IN | PollFlags::OUT, Duration::from_secs(1));
                    self.take();
                }
                Err(e) => panic!("the terminal takes no keys: {e}"),
            }
            assert!(start.elapsed() < PATIENCE, "{} bytes of keys left", keys.len());
        }
    }

    /// Types keys, and waits until the screen shows some words.
    pub(crate) fn keys_until(&mut self, keys: &str, words: &str) {
        self.keys(keys);
        self.until(words);
    }

    /// Waits until the screen shows some words.
    pub(crate) fn until(&mut self, words: &str) {
        self.until_screen(words, |screen| screen.contents().contains(words));
    }

    /// Waits until the screen is as wished; `what` says how.
    pub(crate) fn until_screen(&mut self, what: &str, is: impl Fn(&vt100::Screen) -> bool) {
        let start = Instant::now();
        while !is(self.screen()) {
            let late = start.elapsed() > PATIENCE || self.is_gone();
            self.read(Duration::from_millis(100));
            assert!(!late || is(self.screen()), "waited for {what}; shown:\n{}", self.words());
        }
    }

    /// Reads what comes until nothing came for so long.
    pub(crate) fn settle(&mut self, quiet: Duration) {
        let start = Instant::now();
        while self.read(quiet) > 0 {
            assert!(start.elapsed() < PATIENCE, "it writes and writes");
        }
    }

    /// Waits at most so long for bytes, reads them, and returns how many came.
    pub(crate) fn read(&mut self, longest: Duration) -> usize {
        self.wait(PollFlags::IN, longest);
        self.take()
    }

    /// Types a key that changes the screen and returns the bytes of the frame that it made.
    pub(crate) fn frame(&mut self, key: &str) -> Vec<u8> {
        self.bytes();
        self.keys(key);
        let start = Instant::now();
        while !self.bytes.ends_with(b"\x1b[?2026l") {
            assert!(start.elapsed() < PATIENCE, "no frame; shown:\n{}", self.words());
            self.read(Duration::from_millis(100));
        }
        self.bytes()
    }

    /// Returns all bytes since this was asked last.
    pub(crate) fn bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    fn wait(&self, what: PollFlags, longest: Duration) {
        let time = Timespec::try_from(longest).expect("a short time");
        let _ = poll(&mut [PollFd::new(&self.line.as_fd(), what)], Some(&time));
    }

    fn take(&mut self) -> usize {
        let (mut some, mut all) = ([0; 1 << 13], 0);
        while let Ok(n @ 1..) = self.line.read(&mut some) {
            self.parser.process(&some[..n]);
            self.bytes.extend_from_slice(&some[..n]);
            all += n;
        }
        all
    }

    /// Changes the size of the screen.
    pub(crate) fn resize(&mut self, size: (u16, u16)) {
        self.parser.screen_mut().set_size(size.1, size.0);
        self.master.resize(pty_size(size)).expect("another size");
    }

    /// Returns the modes of the terminal: those before the start, and those now.
    pub(crate) fn modes(&self) -> [String; 2] {
        let now = tcgetattr(&self.line).expect("modes");
        [&self.before, &now].map(modes)
    }

    /// Gives the terminal the modes of before the start, as a shell does whose job has stopped.
    pub(crate) fn reset_modes(&self) {
        tcsetattr(&self.line, OptionalActions::Now, &self.before).expect("modes");
    }

    /// Returns the number of the process that was started.
    pub(crate) fn pid(&self) -> i32 {
        self.child.process_id().expect("it was not waited for").cast_signed()
    }

    /// Sends a signal to it.
    pub(crate) fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(self.pid()).expect("a process has a number");
        kill_process(pid, signal).expect("it is there");
    }

    /// Waits until it has stopped as a job.
    pub(crate) fn until_stopped(&mut self) {
        use rustix::process::{WaitOptions, waitpid};
        let start = Instant::now();
        let (pid, options) =
            (Pid::from_raw(self.pid()), WaitOptions::UNTRACED | WaitOptions::NOHANG);
        while !matches!(waitpid(pid, options), Ok(Some((_, status))) if status.stopped()) {
            assert!(start.elapsed() < PATIENCE, "it does not stop; shown:\n{}", self.words());
            self.read(Duration::from_millis(10));
        }
        self.read(Duration::from_millis(10));
    }

    /// Lets something else write on the terminal.
    pub(crate) fn scribble(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
    }

    fn is_gone(&mut self) -> bool {
        self.child.try_wait().expect("a child").is_some()
    }

    /// Waits for the end of the program, reads the last of what it wrote, and returns its exit code.
    pub(crate) fn exit(&mut self) -> u32 {
        let start = Instant::now();
        loop {
            let gone = self.child.try_wait().expect("a child");
            self.read(Duration::from_millis(5));
            if let Some(status) = gone {
                assert_eq!(status.signal(), None, "a signal killed it");
                return status.exit_code();
            }
            assert!(start.elapsed() < PATIENCE, "it does not end; shown:\n{}", self.words());
        }
    }

    /// Closes the terminal for good and returns the program that was in it.
    pub(crate) fn close(self) -> Box<dyn Child + Send + Sync> {
        self.child
    }
}

/// Returns what shows of a cell beside its symbol.
pub(crate) fn look(cell: &vt100::Cell) -> String {
    let blank = !cell.has_contents() || cell.contents() == " ";
    let mut look = String::new();
    for (on, letter, on_blanks) in [
        (cell.bold(), 'b', false),
        (cell.dim(), 'd', false),
        (cell.italic(), 'i', false),
        (cell.underline(), 'u', true),
        (cell.inverse(), 'r', true),
    ] {
        if on && (on_blanks || !blank) {
            look.push(letter);
        }
    }
    let colour = |c| match c {
        vt100::Color::Default => String::new(),
        vt100::Color::Idx(n) => n.to_string(),
        vt100::Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
    };
    let words = if blank && !cell.inverse() { String::new() } else { colour(cell.fgcolor()) };
    format!("{look} {words} {}", colour(cell.bgcolor())).trim_end().to_owned()
}

fn modes(termios: &Termios) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?}",
        termios.input_modes,
        termios.output_modes,
        termios.control_modes,
        termios.local_modes,
        termios.special_codes,
    )
}
