//! An ordered parallel map: work on several threads, results handed over in order as soon as
//! they are there.
//!
//! Not rayon: its ordered iterators collect everything first, and a list has to grow while
//! one looks at it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Returns the number of worker threads: one per core.
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Workers run at most so many items ahead of the next one to hand over, because finished results
/// wait in memory.
const AHEAD: usize = 256;

/// Calls `work` for each number below `count` on several threads and passes the results to `each`,
/// in order, on this thread; ends early when `stop` is set or `each` returns false.
pub fn in_order<T: Send>(
    count: usize,
    stop: &AtomicBool,
    work: impl Fn(usize) -> T + Sync,
    mut each: impl FnMut(usize, T) -> bool,
) {
    let turns = Turns::default();
    let over = || stop.load(Ordering::Relaxed);
    thread::scope(|scope| {
        let _end = End { turns: &turns, only_in_panic: false };
        let mut started = 0;
        for _ in 0..threads().min(count) {
            let (turns, work) = (&turns, &work);
            let body = move || {
                // a worker that panics would leave its item missing forever
                let _end = End { turns, only_in_panic: true };
                while let Some(at) = turns.take(count) {
                    if over() {
                        return turns.end();
                    }
                    turns.put(at, work(at));
                }
            };
            // if the system has no threads left, work with those that started
            if thread::Builder::new().name("story".to_owned()).spawn_scoped(scope, body).is_err() {
                break;
            }
            started += 1;
        }
        for at in 0..count {
            let made = if started == 0 { Some(work(at)) } else { turns.wait(at) };
            let Some(made) = made else { break };
            if over() || !each(at, made) {
                break;
            }
        }
    });
}

/// Ends the work when dropped, so that no thread is left waiting after a panic.
struct End<'a, T> {
    turns: &'a Turns<T>,
    only_in_panic: bool,
}

impl<T> Drop for End<'_, T> {
    fn drop(&mut self) {
        if !self.only_in_panic || thread::panicking() {
            self.turns.end();
        }
    }
}

/// Results on their way from the workers to the thread that hands them over.
struct Turns<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

struct State<T> {
    /// The next item to work on.
    next: usize,
    /// The next item to hand over.
    turn: usize,
    done: BTreeMap<usize, T>,
    ended: bool,
}

impl<T> Default for Turns<T> {
    fn default() -> Self {
        let state = State { next: 0, turn: 0, done: BTreeMap::new(), ended: false };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }
}

impl<T> Turns<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the next item to work on, once it is less than [`AHEAD`] items from its turn.
    fn take(&self, count: usize) -> Option<usize> {
        let state = self.lock();
        let far = |state: &mut State<T>| {
            !state.ended && state.next < count && state.next >= state.turn + AHEAD
        };
        let mut state = self.changed.wait_while(state, far).unwrap_or_else(PoisonError::into_inner);
        let at = state.next;
        state.next += 1;
        (!state.ended && at < count).then_some(at)
    }

    fn put(&self, at: usize, made: T) {
        let mut state = self.lock();
        state.done.insert(at, made);
        if state.turn == at {
            self.changed.notify_all();
        }
    }

    /// Waits for a result; `None` if the work was ended.
    fn wait(&self, at: usize) -> Option<T> {
        let mut state = self.lock();
        state.turn = at;
        self.changed.notify_all();
        loop {
            if let Some(made) = state.done.remove(&at) {
                return Some(made);
            }
            if state.ended {
                return None;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn end(&self) {
        self.lock().ended = true;
        self.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    #[test]
    fn results_come_in_order() {
        let mut got = Vec::new();
        let count = AHEAD * 3;
        in_order(
            count,
            &AtomicBool::new(false),
            |at| at * 2,
            |at, made| {
                got.push((at, made));
                true
            },
        );
        assert_eq!(got, (0..count).map(|at| (at, at * 2)).collect::<Vec<_>>());
        in_order(0, &AtomicBool::new(false), |at| at, |_, _| unreachable!("there is nothing"));
    }

    #[test]
    fn workers_do_not_run_far_ahead() {
        let furthest = AtomicUsize::new(0);
        let work = |at| furthest.fetch_max(at, Ordering::Relaxed);
        in_order(AHEAD * 4, &AtomicBool::new(false), work, |at, _| {
            assert!(furthest.load(Ordering::Relaxed) < at + AHEAD + 1);
            true
        });
    }

    #[test]
    fn it_ends_when_stopped() {
        let mut got = 0;
        in_order(
            1000,
            &AtomicBool::new(false),
            |at| at,
            |_, _| {
                got += 1;
                got < 3
            },
        );
        assert_eq!(got, 3);
        in_order(10, &AtomicBool::new(true), |at| at, |_, _| unreachable!("it was stopped before"));
    }
}
