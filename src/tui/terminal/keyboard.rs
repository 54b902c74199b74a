//! The keyboard: read by the event loop while it waits, by the key thread where it may be stuck.
//!
//! A key that the event loop reads itself is drawn without waking another thread, which takes about
//! as long as drawing it (`benches/measure.py`). But a burst, and what was typed ahead, are told by
//! when keys come. So before it does what may take long, such as writing to a line that is full, the
//! loop hands the keyboard over to the key thread, which sleeps otherwise. Where it was busy for long
//! without that, a key that waits for it is taken for one that came when it began
//! ([`LoopEvents::next`]): such a key decides nothing, rather than something that nobody saw.
//!
//! Both read under one lock and put what they read into the queue before they give it up: the order
//! of keys never depends on who read them.

use std::cell::Cell;
use std::io;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::editor::KeyboardPause;
use super::event_queue::{EventQueue, EventSender, LoopEvent, Waited};
use super::input::{InputEvent, InputParser};
use super::tty;
use crate::app::Event;

/// How long the key thread watches the keyboard before it looks whether it may sleep again. Without a
/// limit it would be woken by the next key too.
const WATCH: Duration = Duration::from_millis(5);

/// When the event loop was busy for this long, a key may have come long before it is read: less than
/// [`HAND`](crate::app::input::pace::HAND), so that a burst is one all the same.
const BUSY: Duration = Duration::from_millis(40);

/// How long [`LoopEvents::next_soon`] stays awake: most stories and their marks take less to read.
const AWAKE: Duration = Duration::from_millis(2);

/// The keyboard, shared by the event loop and the key thread.
#[derive(Clone, Debug)]
pub struct Keyboard(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    terminal: OwnedFd,
    /// False where the system cannot wait for this kind of terminal: the key thread reads always.
    can_wait: bool,
    reading: Mutex<Reading>,
    /// False while the key thread reads for the event loop.
    loop_reads: AtomicBool,
    /// False while the key thread sleeps. It looks at `loop_reads` after it has set this, and the
    /// event loop looks at this after it has set `loop_reads`: one of them sees the other.
    thread_watches: AtomicBool,
    key_thread: OnceLock<Thread>,
}

#[derive(Debug)]
struct Reading {
    input: InputParser,
    start: Instant,
    /// A shell's line has a line feed where Enter was typed before the terminal was taken.
    typed_ahead: bool,
    out: EventSender,
    answers: Sender<InputEvent>,
}

impl Keyboard {
    /// Opens the terminal that keys come from; they go to `out`, answers to questions to `answers`.
    ///
    /// # Errors
    /// If there is none.
    pub fn open(out: EventSender, answers: Sender<InputEvent>) -> io::Result<Self> {
        Ok(Self::of(tty::keyboard()?, out, answers))
    }

    fn of(terminal: OwnedFd, out: EventSender, answers: Sender<InputEvent>) -> Self {
        let came = poll_now(&terminal);
        let reading = Mutex::new(Reading {
            input: InputParser::default(),
            start: Instant::now(),
            typed_ahead: came.contains(PollFlags::IN),
            out,
            answers,
        });
        Self(Arc::new(Shared {
            terminal,
            can_wait: !came.contains(PollFlags::NVAL),
            reading,
            loop_reads: AtomicBool::new(false),
            thread_watches: AtomicBool::new(true),
            key_thread: OnceLock::new(),
        }))
    }

    fn reading(&self) -> MutexGuard<'_, Reading> {
        self.0.reading.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads in the key thread until the terminal is gone.
    pub fn read_in_key_thread(&self, pause: &KeyboardPause, wake_pipe: &OwnedFd) {
        let _ = self.0.key_thread.set(thread::current());
        loop {
            let mut watch = self.0.can_wait.then_some(WATCH);
            self.0.thread_watches.store(false, Ordering::SeqCst);
            while self.0.loop_reads.load(Ordering::SeqCst) {
                thread::park();
            }
            self.0.thread_watches.store(true, Ordering::SeqCst);
            while !self.0.loop_reads.load(Ordering::SeqCst) {
                match self.watch(watch, wake_pipe) {
                    Ok(Watched::Paused) => pause.wait_until_resumed(wake_pipe),
                    Ok(Watched::Keys) => {}
                    // the loop works on something longer, and nothing else is to be done meanwhile
                    Ok(Watched::Nothing) => watch = None,
                    Err(_) => return,
                }
            }
        }
    }

    /// Waits for keys for at most `longest` and reads them.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn watch(&self, longest: Option<Duration>, wake_pipe: &OwnedFd) -> io::Result<Watched> {
        let due = self.reading().due();
        let longest =
            due.map_or(longest, |due| Some(longest.map_or(due, |longest| longest.min(due))));
        let timeout = longest.and_then(|longest| Timespec::try_from(longest).ok());
        let terminal = &self.0.terminal;
        let mut fds = [PollFd::new(terminal, PollFlags::IN), PollFd::new(wake_pipe, PollFlags::IN)];
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        if !fds[1].revents().is_empty() {
            return Ok(Watched::Paused);
        }
        let came = fds[0].revents();
        if came.is_empty() {
            self.reading().give_up_if_due();
            return Ok(if due.is_some() { Watched::Keys } else { Watched::Nothing });
        }
        self.read(came, false, None)?;
        Ok(Watched::Keys)
    }

    /// Reads what the terminal has to say; `alone` if no other thread can have read it meanwhile. It
    /// came `at` a time, if that is not now.
    ///
    /// # Errors
    /// If it is gone.
    fn read(&self, came: PollFlags, alone: bool, at: Option<Instant>) -> io::Result<()> {
        let mut reading = self.reading();
        if came.contains(PollFlags::NVAL) {
            // this kind of terminal cannot be waited for: there a key is never half
            if reading.due().is_some() {
                reading.give_up();
                return Ok(());
            }
            return reading.read(&self.0.terminal, at);
        }
        let came = if alone { came } else { poll_now(&self.0.terminal) };
        if came.intersects(PollFlags::HUP | PollFlags::ERR) {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        if came.is_empty() { Ok(()) } else { reading.read(&self.0.terminal, at) }
    }

    /// Lets the key thread read until the event loop waits again: what the loop does now may take long.
    pub fn hand_over(&self) {
        self.0.loop_reads.store(false, Ordering::SeqCst);
        if let Some(thread) = self.0.key_thread.get() {
            thread.unpark();
        }
    }
}

/// What ended a wait of the key thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Watched {
    Keys,
    Paused,
    Nothing,
}

impl Reading {
    /// Returns how long to wait until half a sequence is given up.
    fn due(&self) -> Option<Duration> {
        self.input.deadline().map(|due| due.saturating_sub(self.start.elapsed()))
    }

    /// Gives half a sequence up if it is time.
    fn give_up_if_due(&mut self) {
        if self.due() == Some(Duration::ZERO) {
            self.give_up();
        }
    }

    /// Gives half a sequence up.
    fn give_up(&mut self) {
        let events = self.input.time_out();
        self.send(events, Instant::now());
    }

    /// Reads bytes, which came `at` a time or now, and puts what they mean into the queue.
    ///
    /// # Errors
    /// If the terminal is gone.
    fn read(&mut self, terminal: &OwnedFd, at: Option<Instant>) -> io::Result<()> {
        let mut bytes = [0; 1 << 12];
        let read = match rustix::io::read(terminal, &mut bytes) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(read) => &mut bytes[..read],
            Err(Errno::INTR | Errno::AGAIN) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        if std::mem::take(&mut self.typed_ahead) {
            read.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b'\r');
        }
        let at = at.unwrap_or_else(Instant::now);
        let events = self.input.feed(read, at.saturating_duration_since(self.start));
        self.send(events, at);
        Ok(())
    }

    fn send(&self, events: Vec<InputEvent>, at: Instant) {
        for event in events {
            let _ = match event {
                InputEvent::Event(Event::Key(press)) => {
                    self.out.send(LoopEvent::Key { press, at, doubtful: false }).is_ok()
                }
                InputEvent::Doubtful(press) => {
                    self.out.send(LoopEvent::Key { press, at, doubtful: true }).is_ok()
                }
                InputEvent::Event(event) => self.out.send(LoopEvent::Event(event)).is_ok(),
                answer => self.answers.send(answer).is_ok(),
            };
        }
    }
}

/// Returns what a terminal has to say at once.
fn poll_now(terminal: &OwnedFd) -> PollFlags {
    let mut fds = [PollFd::new(terminal, PollFlags::IN)];
    let now = Timespec { tv_sec: 0, tv_nsec: 0 };
    match poll(&mut fds, Some(&now)) {
        Ok(1..) => fds[0].revents(),
        _ => PollFlags::empty(),
    }
}

/// What the event loop waits for: events of other threads, and keys.
#[derive(Debug)]
pub struct LoopEvents {
    queue: EventQueue,
    keyboard: Keyboard,
    /// When the last wait ended.
    busy_since: Cell<Instant>,
}

impl LoopEvents {
    /// Takes what is to be waited for.
    ///
    /// # Errors
    /// If the system has no pipe left.
    pub fn new(mut queue: EventQueue, keyboard: Keyboard) -> io::Result<Self> {
        queue.set_up_alarm()?;
        Ok(Self { queue, keyboard, busy_since: Cell::new(Instant::now()) })
    }

    /// Returns the queue, for what comes when the loop has ended.
    pub fn queue(&self) -> &EventQueue {
        &self.queue
    }

    /// Takes an event if there is one.
    pub fn try_next(&self) -> Option<LoopEvent> {
        self.queue.try_next()
    }

    /// Waits for an event, for at most `longest`.
    ///
    /// If the loop was busy for long, and has not handed the keyboard over, nobody knows when a key
    /// came that is there already: it is said to have come when the loop began to be busy.
    ///
    /// # Errors
    /// If none came in time, or none can come any more.
    pub fn next(&self, longest: Option<Duration>) -> Result<LoopEvent, RecvTimeoutError> {
        let end = longest.and_then(|longest| Instant::now().checked_add(longest));
        let left = || end.map(|end| end.saturating_duration_since(Instant::now()));
        let read = self.keyboard.0.can_wait.then(|| self.next_reading_keys(&left)).flatten();
        let next = read.unwrap_or_else(|| self.queue.next(left()));
        self.busy_since.set(Instant::now());
        next
    }

    /// Waits until a time for an event that most likely comes at once: a thread that sleeps is woken
    /// later than one that looks again, by up to a twentieth of the whole start. Keys wait.
    ///
    /// # Errors
    /// If none came in time, or none can come any more.
    pub fn next_soon(&self, due: Instant) -> Result<LoopEvent, RecvTimeoutError> {
        let awake = due.min(Instant::now() + AWAKE);
        while Instant::now() < awake {
            if let Some(event) = self.try_next() {
                return Ok(event);
            }
            thread::yield_now();
        }
        self.next(Some(due.saturating_duration_since(Instant::now())))
    }

    /// Waits for an event or for keys, for as long as is `left`; `None` if the terminal is gone: the
    /// key thread finds that out too, and sees to the end.
    fn next_reading_keys(
        &self,
        left: &dyn Fn() -> Option<Duration>,
    ) -> Option<Result<LoopEvent, RecvTimeoutError>> {
        let keyboard = &*self.keyboard.0;
        let read = |came, at| {
            let alone = !keyboard.thread_watches.load(Ordering::SeqCst);
            let gone = self.keyboard.read(came, alone, at).is_err();
            if gone {
                self.keyboard.hand_over();
            }
            gone
        };
        let unwatched = keyboard.loop_reads.swap(true, Ordering::SeqCst);
        if unwatched && self.busy_since.get().elapsed() >= BUSY {
            let came = poll_now(&keyboard.terminal);
            if !came.is_empty() && read(came, Some(self.busy_since.get())) {
                return None;
            }
        }
        loop {
            if let Some(event) = self.try_next() {
                return Some(Ok(event));
            }
            let left = left();
            if left == Some(Duration::ZERO) {
                return Some(Err(RecvTimeoutError::Timeout));
            }
            let due = self.keyboard.reading().due();
            let longest = due.map_or(left, |due| Some(left.map_or(due, |left| left.min(due))));
            match self.queue.next_or_terminal(&keyboard.terminal, longest) {
                Waited::Event(event) => return Some(Ok(event)),
                Waited::Nothing => self.keyboard.reading().give_up_if_due(),
                Waited::Terminal(came) if read(came, None) => return None,
                Waited::Terminal(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use rustix::pipe::{PipeFlags, pipe_with};

    use super::super::event_queue::channel;
    use super::*;

    const LONG: Option<Duration> = Some(Duration::from_secs(20));

    /// Returns what an event loop waits for, and the other end of its terminal.
    fn waits() -> (LoopEvents, OwnedFd, EventSender) {
        let (terminal, typing) = pipe_with(PipeFlags::CLOEXEC).expect("a pipe");
        let ((out, queue), (answers, _)) = (channel(), std::sync::mpsc::channel());
        let keyboard = Keyboard::of(terminal, out.clone(), answers);
        (LoopEvents::new(queue, keyboard).expect("a pipe"), typing, out)
    }

    fn press(typing: &OwnedFd, keys: &[u8]) {
        assert_eq!(rustix::io::write(typing, keys), Ok(keys.len()));
    }

    fn key_at(event: Result<LoopEvent, RecvTimeoutError>) -> Instant {
        match event {
            Ok(LoopEvent::Key { at, .. }) => at,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_key_that_waits_for_a_busy_loop_came_when_it_began_to_be_busy() {
        let (events, typing, out) = waits();
        out.send(LoopEvent::Stop).expect("a queue");
        assert!(matches!(events.next(LONG), Ok(LoopEvent::Stop)));
        let busy_since = Instant::now();
        thread::sleep(BUSY + Duration::from_millis(5));
        press(&typing, b"a");
        assert!(key_at(events.next(LONG)) <= busy_since, "nobody knows when it came");
        // while the loop waits, and after short work, a key comes when it is read
        press(&typing, b"b");
        let before = Instant::now();
        assert!(key_at(events.next(LONG)) >= before);
        // the key thread knows when keys come: those are no longer there
        thread::sleep(BUSY);
        events.keyboard.hand_over();
        press(&typing, b"c");
        let before = Instant::now();
        assert!(key_at(events.next(LONG)) >= before);
    }

    #[test]
    fn keys_and_events_come_in_the_order_in_which_they_are_read() {
        let (events, typing, out) = waits();
        press(&typing, b"jk");
        assert!(key_at(events.next(LONG)) <= Instant::now());
        out.send(LoopEvent::Stop).expect("a queue");
        // both keys were read at once
        assert!(matches!(events.try_next(), Some(LoopEvent::Key { .. })));
        assert!(matches!(events.next(LONG), Ok(LoopEvent::Stop)));
        // Esc alone is a key once nothing has followed it
        press(&typing, b"\x1b");
        assert!(key_at(events.next(LONG)) <= Instant::now());
        assert_eq!(events.next(Some(Duration::ZERO)).err(), Some(RecvTimeoutError::Timeout));
    }
}
