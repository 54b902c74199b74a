//! The queue of the event loop: every thread puts its events there.
//!
//! A thread that waits at a terminal does not notice a queue. So whoever puts an event into it
//! writes to a pipe as well, but only while the event loop waits at both.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SendError, Sender, TryIter};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::pipe::{PipeFlags, pipe_with};

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

/// Makes the two ends of a queue.
pub fn channel() -> (EventSender, EventQueue) {
    let (to, events) = mpsc::channel();
    let alarm = Arc::<Alarm>::default();
    (EventSender { to, alarm: Arc::clone(&alarm) }, EventQueue { events, alarm, pipe: None })
}

/// Wakes an event loop that waits at a terminal.
#[derive(Debug, Default)]
struct Alarm {
    /// True while the loop waits there and nobody has woken it.
    set: AtomicBool,
    pipe: OnceLock<OwnedFd>,
}

/// Puts events into a queue.
#[derive(Clone, Debug)]
pub struct EventSender {
    to: Sender<LoopEvent>,
    alarm: Arc<Alarm>,
}

impl EventSender {
    /// Puts an event into the queue.
    ///
    /// # Errors
    /// If nobody takes events from it any more.
    pub fn send(&self, event: LoopEvent) -> Result<(), SendError<LoopEvent>> {
        self.to.send(event)?;
        if self.alarm.set.swap(false, Ordering::SeqCst)
            && let Some(pipe) = self.alarm.pipe.get()
        {
            let _ = rustix::io::write(pipe, b"!");
        }
        Ok(())
    }
}

/// Takes events from a queue.
#[derive(Debug)]
pub struct EventQueue {
    events: Receiver<LoopEvent>,
    alarm: Arc<Alarm>,
    /// Readable once the alarm was raised.
    pipe: Option<OwnedFd>,
}

/// What ended a wait for an event or for a terminal.
#[derive(Debug)]
pub enum Waited {
    /// An event.
    Event(LoopEvent),
    /// The terminal: what it has to say.
    Terminal(PollFlags),
    /// Neither: time is up, or the wait was interrupted.
    Nothing,
}

impl EventQueue {
    /// Takes an event if there is one.
    pub fn try_next(&self) -> Option<LoopEvent> {
        self.events.try_recv().ok()
    }

    /// Takes the events that are there.
    pub fn try_iter(&self) -> TryIter<'_, LoopEvent> {
        self.events.try_iter()
    }

    /// Waits for an event, for at most `longest`.
    ///
    /// # Errors
    /// If none came in time, or none can come any more.
    pub fn next(&self, longest: Option<Duration>) -> Result<LoopEvent, RecvTimeoutError> {
        match longest {
            None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(longest) => self.events.recv_timeout(longest),
        }
    }

    /// Makes it possible to wait for a terminal too.
    ///
    /// # Errors
    /// If the system has no pipe left.
    pub fn set_up_alarm(&mut self) -> io::Result<()> {
        let (read_end, write_end) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        self.pipe = Some(read_end);
        let _ = self.alarm.pipe.set(write_end);
        Ok(())
    }

    /// Waits for an event or for something to read from a terminal, for at most `longest`.
    pub fn next_or_terminal(&self, terminal: &OwnedFd, longest: Option<Duration>) -> Waited {
        self.alarm.set.store(true, Ordering::SeqCst);
        // whoever put an event there before the alarm was set does not raise it
        let waited = self.try_next().map_or_else(|| self.poll(terminal, longest), Waited::Event);
        self.alarm.set.store(false, Ordering::SeqCst);
        waited
    }

    fn poll(&self, terminal: &OwnedFd, longest: Option<Duration>) -> Waited {
        let longest = longest.and_then(|longest| Timespec::try_from(longest).ok());
        let pipe = self.pipe.as_ref().unwrap_or(terminal);
        let mut fds = [PollFd::new(terminal, PollFlags::IN), PollFd::new(pipe, PollFlags::IN)];
        if !matches!(poll(&mut fds, longest.as_ref()), Ok(1..)) {
            return Waited::Nothing;
        }
        let (came, raised) = (fds[0].revents(), !fds[1].revents().is_empty());
        if let Some(pipe) = self.pipe.as_ref().filter(|_| raised) {
            let _ = rustix::io::read(pipe, &mut [0; 16]);
        }
        match self.try_next() {
            Some(event) => Waited::Event(event),
            None if came.is_empty() => Waited::Nothing,
            None => Waited::Terminal(came),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    const LONG: Option<Duration> = Some(Duration::from_secs(20));

    fn is_end(waited: &Waited, signal: i32) -> bool {
        matches!(waited, Waited::Event(LoopEvent::End(number)) if *number == signal)
    }

    #[test]
    fn a_wait_for_a_terminal_ends_with_an_event_whenever_it_comes() {
        let (terminal, typing) = pipe_with(PipeFlags::CLOEXEC).expect("a pipe");
        let (out, mut queue) = channel();
        queue.set_up_alarm().expect("a pipe");
        out.send(LoopEvent::End(1)).expect("a queue");
        assert!(is_end(&queue.next_or_terminal(&terminal, LONG), 1), "it came before");
        for number in 2..200 {
            let out = out.clone();
            let sender = thread::spawn(move || out.send(LoopEvent::End(number)).is_ok());
            let mut waited = queue.next_or_terminal(&terminal, LONG);
            // an alarm that was raised for an event which was taken already wakes once more
            while matches!(waited, Waited::Nothing) {
                waited = queue.next_or_terminal(&terminal, LONG);
            }
            assert!(is_end(&waited, number), "{waited:?}");
            assert!(sender.join().expect("it ends"));
        }
        let _ = rustix::io::write(&typing, b"j").expect("a pipe");
        let mut waited = queue.next_or_terminal(&terminal, LONG);
        while matches!(waited, Waited::Nothing) {
            waited = queue.next_or_terminal(&terminal, LONG);
        }
        assert!(matches!(waited, Waited::Terminal(came) if came.contains(PollFlags::IN)));
        // what is typed stays there until it is read, and an event goes first
        out.send(LoopEvent::Stop).expect("a queue");
        let waited = queue.next_or_terminal(&terminal, LONG);
        assert!(matches!(waited, Waited::Event(LoopEvent::Stop)), "{waited:?}");
    }

    #[test]
    fn a_wait_ends_when_time_is_up() {
        let (terminal, _typing) = pipe_with(PipeFlags::CLOEXEC).expect("a pipe");
        let (_out, mut queue) = channel();
        queue.set_up_alarm().expect("a pipe");
        let waited = queue.next_or_terminal(&terminal, Some(Duration::from_millis(1)));
        assert!(matches!(waited, Waited::Nothing), "{waited:?}");
    }
}
