//! The real program on a real pseudo-terminal, watched from the other side.
//!
//! Nothing here knows what the program draws; it only waits for bytes, parses
//! them as a terminal would, and looks at the process from outside.

use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtyPair, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// How long anything may take that no test has a bound for.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// How long a terminal must be silent to be called so.
pub const QUIET: Duration = Duration::from_millis(80);
/// How long a program is given to draw what it was asked for, before it is asked again.
const ANSWER: Duration = Duration::from_secs(1);
/// The end of a frame.
pub const FRAME: &[u8] = b"\x1b[?2026l";

/// What the terminal got so far.
struct Seen {
    bytes: Vec<u8>,
    screen: vt100::Parser,
    last: Instant,
}

/// A program on a terminal.
pub struct Session {
    pair: Option<PtyPair>,
    /// The modes of the line before the program started.
    before: String,
    child: Box<dyn Child + Send + Sync>,
    keys: Option<Box<dyn Write + Send>>,
    seen: Arc<Mutex<Seen>>,
    stalled: Arc<AtomicBool>,
    gone: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
}

/// How a program ended.
pub struct Ended {
    /// Its exit code.
    pub code: u32,
    /// From the moment that it was waited for.
    pub after: Duration,
    /// The time of processors it took in that time, where the system tells.
    pub cpu: Duration,
}

/// Returns the program with a story.
pub fn sayso(more: &[&str]) -> Vec<String> {
    let story = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/screens/harbour.story");
    let program = [env!("CARGO_BIN_EXE_sayso"), story];
    program.iter().chain(more).map(ToString::to_string).collect()
}

/// Returns a shell's script with the program and its story as `"$@"`.
pub fn script(lines: &str) -> Vec<String> {
    let mut command = vec!["sh".to_owned(), "-c".to_owned(), lines.to_owned(), "sh".to_owned()];
    command.extend(sayso(&[]));
    command
}

/// Returns how often the loops of a test go round: 10 times, or as `SAYSO_ROUNDS` says.
pub fn rounds() -> usize {
    std::env::var("SAYSO_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10)
}

impl Session {
    /// Starts a program on a terminal of 80 × 24.
    pub fn of(command: &[String]) -> Self {
        Self::with(command, (80, 24), &[])
    }

    /// Starts a program on a terminal of some size, with some environment.
    pub fn with(command: &[String], size: (u16, u16), environment: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(pty_size(size)).expect("a terminal");
        let before = modes(pair.master.as_ref());
        let mut builder = CommandBuilder::new(&command[0]);
        builder.args(&command[1..]);
        for name in ["NO_COLOR", "COLORTERM", "RUST_BACKTRACE"] {
            builder.env_remove(name);
        }
        // nothing is read or kept in the home of whoever runs the tests
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "SAYSO_CONFIG"] {
            builder.env_remove(name);
        }
        builder.env("TERM", "xterm-256color");
        for (name, value) in environment {
            builder.env(name, value);
        }
        let child = pair.slave.spawn_command(builder).expect("the program");
        let keys = pair.master.take_writer().expect("the way in");
        let seen = Arc::new(Mutex::new(Seen {
            bytes: Vec::new(),
            screen: match size {
                (0, 0) => vt100::Parser::default(),
                (columns, rows) => vt100::Parser::new(rows, columns, 0),
            },
            last: Instant::now(),
        }));
        let (stalled, gone) = (Arc::<AtomicBool>::default(), Arc::<AtomicBool>::default());
        let reader = {
            let out = pair.master.try_clone_reader().expect("the way out");
            let (seen, stalled, gone) =
                (Arc::clone(&seen), Arc::clone(&stalled), Arc::clone(&gone));
            std::thread::spawn(move || read(out, &seen, &stalled, &gone))
        };
        let (pair, keys, reader) = (Some(pair), Some(keys), Some(reader));
        Self { pair, before, child, keys, seen, stalled, gone, reader }
    }

    /// Starts the reader with its story and waits for its first frame.
    pub fn reading() -> Self {
        let session = Self::of(&sayso(&[]));
        session.settle();
        session
    }

    /// Waits for a frame, and then for silence.
    pub fn settle(&self) {
        self.until("a frame", |bytes| contains(bytes, FRAME));
        self.silence();
    }

    /// Waits for silence.
    pub fn silence(&self) {
        let start = Instant::now();
        while self.seen().last.max(start).elapsed() < QUIET {
            assert!(start.elapsed() < PATIENCE, "never silent");
            sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the bytes since the last [`Self::forget`] are what is waited for.
    pub fn until(&self, what: &str, done: impl Fn(&[u8]) -> bool) {
        let start = Instant::now();
        while !done(&self.seen().bytes) {
            if start.elapsed() > PATIENCE {
                let bytes = String::from_utf8_lossy(&self.seen().bytes).into_owned();
                panic!("{what} did not come; there was {bytes:?}");
            }
            sleep(Duration::from_millis(2));
        }
    }

    /// Forgets the bytes so far.
    pub fn forget(&self) {
        self.seen().bytes.clear();
    }

    /// Returns how many bytes came since the last [`Self::forget`].
    pub fn count(&self) -> usize {
        self.seen().bytes.len()
    }

    /// Returns the lines that the terminal shows, without blanks at their ends.
    pub fn lines(&self) -> Vec<String> {
        let seen = self.seen();
        let (_, columns) = seen.screen.screen().size();
        seen.screen.screen().rows(0, columns).map(|row| row.trim_end().to_owned()).collect()
    }

    /// Waits until the terminal shows these lines.
    pub fn shows(&self, lines: &[&str]) {
        let start = Instant::now();
        while self.lines() != lines {
            assert!(start.elapsed() < PATIENCE, "it shows {:#?}", self.lines());
            sleep(Duration::from_millis(5));
        }
    }

    /// Types bytes.
    pub fn send(&mut self, bytes: &[u8]) {
        let keys = self.keys.as_mut().expect("not hung up");
        keys.write_all(bytes).and_then(|()| keys.flush()).expect("typed");
    }

    /// Changes the size of the terminal.
    pub fn resize(&self, size: (u16, u16)) {
        // `vt100` cannot be smaller; what a frame too large leaves there the next one covers
        let (columns, rows) = (size.0.max(20), size.1.max(5));
        self.seen().screen.screen_mut().set_size(rows, columns);
        self.master().resize(pty_size(size)).expect("resized");
    }

    /// Checks that the program still draws: a new size has it paint everything. A size that is
    /// changed back before the program looks at it is none, so it is changed until a frame comes.
    pub fn assert_alive(&self) {
        // frames of what came before say nothing
        self.silence();
        let start = Instant::now();
        let drawn = |size| {
            self.forget();
            self.resize(size);
            let asked = Instant::now();
            while asked.elapsed() < ANSWER && !contains(&self.seen().bytes, FRAME) {
                sleep(Duration::from_millis(2));
            }
            contains(&self.seen().bytes, FRAME)
        };
        while !(drawn((79, 23)) && drawn((80, 24))) {
            assert!(start.elapsed() < PATIENCE, "no frame in a new size: {:#?}", self.lines());
        }
        self.settle();
    }

    /// Stops reading what the program writes, as a line that hangs does.
    pub fn stall(&self) {
        self.stalled.store(true, Ordering::SeqCst);
    }

    /// Closes the terminal.
    pub fn hang_up(&mut self) {
        self.gone.store(true, Ordering::SeqCst);
        // whatever it writes now lets the reading thread see that it is over
        self.resize((70, 20));
        let reader = self.reader.take().expect("one hang-up");
        reader.join().expect("read");
        self.keys = None;
        self.pair = None;
    }

    /// Sends the process a signal.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).expect("a process to signal");
    }

    /// Returns the process.
    pub fn pid(&self) -> Pid {
        let id = self.child.process_id().expect("a process");
        Pid::from_raw(id as i32).expect("not 0")
    }

    /// Waits for the end.
    pub fn end(&mut self) -> Ended {
        let (start, cpu) = (Instant::now(), cpu(self.pid()));
        loop {
            let now = self::cpu(self.pid());
            if let Some(status) = self.child.try_wait().expect("waited") {
                let cpu = now.saturating_sub(cpu);
                return Ended { code: status.exit_code(), after: start.elapsed(), cpu };
            }
            if start.elapsed() > PATIENCE {
                let _ = self.child.kill();
                panic!("still there; the terminal shows {:#?}", self.lines());
            }
            sleep(Duration::from_millis(1));
        }
    }

    /// Checks that the terminal is as it was.
    pub fn assert_restored(&self) {
        self.silence();
        assert_eq!(modes(self.master()), self.before, "the modes of the line");
        let seen = self.seen();
        let screen = seen.screen.screen();
        assert!(!screen.alternate_screen(), "the other screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "pastes are not marked");
        assert!(contains(&seen.bytes, b"\x1b[?1007l"), "the wheel is let go of");
    }

    /// Returns whether the program has taken the terminal.
    pub fn is_taken(&self) -> bool {
        modes(self.master()) != self.before && self.seen().screen.screen().alternate_screen()
    }

    fn master(&self) -> &dyn MasterPty {
        self.pair.as_ref().expect("not hung up").master.as_ref()
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().expect("nobody panics with it")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Tells whether bytes hold other bytes.
pub fn contains(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

/// Returns how often the threads of a process went to sleep so far: how often they were awake.
#[cfg(target_os = "linux")]
pub fn sleeps(pid: Pid) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{}/task", pid.as_raw_nonzero())).expect("tasks");
    tasks
        .map(|task| {
            let status = task.expect("a task").path().join("status");
            let status = std::fs::read_to_string(status).expect("its status");
            let line = status.lines().find_map(|l| l.strip_prefix("voluntary_ctxt_switches:"));
            line.expect("the count").trim().parse::<u64>().expect("a number")
        })
        .sum()
}

fn read(
    mut out: Box<dyn Read + Send>,
    seen: &Mutex<Seen>,
    stalled: &AtomicBool,
    gone: &AtomicBool,
) {
    let mut buffer = vec![0; 1 << 16];
    loop {
        while stalled.load(Ordering::SeqCst) && !gone.load(Ordering::SeqCst) {
            sleep(Duration::from_millis(5));
        }
        let Ok(n @ 1..) = out.read(&mut buffer) else { return };
        {
            let mut seen = seen.lock().expect("nobody panics with it");
            seen.bytes.extend_from_slice(&buffer[..n]);
            seen.screen.process(&buffer[..n]);
            seen.last = Instant::now();
        }
        if gone.load(Ordering::SeqCst) {
            return;
        }
    }
}

fn pty_size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// Returns the modes of the line as text.
fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("a line"))
}

/// Returns the time of processors that a process took, dead but not waited for as well.
fn cpu(pid: Pid) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero()));
    let stat = stat.unwrap_or_default();
    // the name may hold blanks; after it the 12th and 13th field are ticks of 10 ms
    let fields = stat.rsplit(") ").next().unwrap_or_default().split(' ');
    let ticks: u64 = fields.skip(11).take(2).filter_map(|n| n.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}
