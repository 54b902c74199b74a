//! The thread on which journals are read and written: jobs run in order, and batches that are
//! waiting are written together.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use super::journals::JournalIo;
use crate::app::BackgroundEvent;
use crate::app::effect::JournalJob;
use crate::tui::terminal::event_queue::EventSender;
use crate::tui::terminal::threads::spawn;

/// The thread that runs a journal store; started by the first job.
#[derive(Debug)]
pub struct JournalThread {
    out: EventSender,
    /// The store, until the thread takes it, or if no thread can be started.
    journal_io: Option<JournalIo>,
    thread: Option<Thread>,
}

#[derive(Debug)]
enum Request {
    Job(JournalJob),
    /// A request to report when all earlier jobs are done.
    Flush(Sender<()>),
}

#[derive(Debug)]
struct Thread {
    /// Dropped once there are no more jobs.
    to: Option<Sender<Request>>,
    /// Disconnected once everything is done.
    done: Receiver<()>,
}

impl JournalThread {
    /// Prepares the thread; background events go to `out`.
    pub const fn new(out: EventSender, journal_io: JournalIo) -> Self {
        Self { out, journal_io: Some(journal_io), thread: None }
    }

    /// Does a job in the background, after the earlier ones.
    pub fn start(&mut self, job: JournalJob) {
        if self.thread.is_none() {
            self.thread = self.started();
        }
        match (&self.thread, &mut self.journal_io) {
            (Some(Thread { to: Some(to), .. }), _) => drop(to.send(Request::Job(job))),
            // no thread left: slow is better than not at all
            (_, Some(journal_io)) => send_all(&self.out, journal_io.carry_out(job)),
            (_, None) => {}
        }
    }

    fn started(&mut self) -> Option<Thread> {
        let (to, jobs) = channel();
        let (end, done) = channel::<()>();
        let (give, given) = channel::<JournalIo>();
        let out = self.out.clone();
        let started = spawn("journals", move || {
            let _end = end;
            let Ok(journal_io) = given.recv() else { return };
            run_jobs(journal_io, &jobs, &out);
        });
        started.ok()?;
        give.send(self.journal_io.take()?).ok()?;
        Some(Thread { to: Some(to), done })
    }

    /// Waits until all earlier jobs are done, but at most this long: a program that is about to be
    /// stopped must not hold the lock of a journal.
    pub fn flush(&self, timeout: Duration) {
        if let Some(Thread { to: Some(to), .. }) = &self.thread {
            let (flushed_tx, flushed) = channel();
            let _ = to.send(Request::Flush(flushed_tx));
            let _ = flushed.recv_timeout(timeout);
        }
    }

    /// Closes the queue: the thread ends after the jobs in it.
    pub fn close(&mut self) {
        if let Some(thread) = &mut self.thread {
            thread.to = None;
        }
    }

    /// Waits until everything is done, but at most this long; returns true if it is.
    pub fn finish(&mut self, timeout: Duration) -> bool {
        self.close();
        let Some(thread) = self.thread.take() else { return true };
        // nothing is ever sent: a disconnected channel means that all is done
        let waited = thread.done.recv_timeout(timeout);
        waited != Err(RecvTimeoutError::Timeout)
    }
}

fn send_all(out: &EventSender, events: Vec<BackgroundEvent>) {
    for event in events {
        let _ = out.send(event.into());
    }
}

/// Runs jobs until the queue is closed; batches that are waiting are written together.
fn run_jobs(mut journal_io: JournalIo, jobs: &Receiver<Request>, out: &EventSender) {
    let mut next = jobs.recv().ok();
    while let Some(request) = next.take() {
        match request {
            Request::Job(JournalJob::Record(batch)) => {
                let mut batches = vec![batch];
                while let Ok(request) = jobs.try_recv() {
                    let Request::Job(JournalJob::Record(batch)) = request else {
                        next = Some(request);
                        break;
                    };
                    batches.push(batch);
                }
                send_all(out, journal_io.record(batches));
            }
            Request::Job(job) => send_all(out, journal_io.carry_out(job)),
            Request::Flush(flushed_tx) => drop(flushed_tx.send(())),
        }
        next = next.or_else(|| jobs.recv().ok());
    }
}
