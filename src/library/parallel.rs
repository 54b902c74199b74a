//! Work on many things at once, handed over in their order as it is done.
//!
//! Nothing here knows what the work is.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Returns how many threads work at once: as many as there are cores.
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// So many pieces are worked on ahead of the one that is handed over next: what is done waits in
/// memory meanwhile.
const AHEAD: usize = 256;

/// Does `work` for each number below `count` on several threads and hands what comes of it to
/// `each`, in order, on this thread; ends early when `stop` is set or `each` returns false.
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
                // without its piece nothing could go on
                let _end = End { turns, only_in_panic: true };
                while let Some(at) = turns.take(count) {
                    if over() {
                        return turns.end();
                    }
                    turns.put(at, work(at));
                }
            };
            // where the system has no thread left, those that there are do the work
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

/// Ends the work when it goes, whatever the reason: nobody is left waiting.
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

/// Whose turn it is: pieces on their way from those who work to the one who hands over.
struct Turns<T> {
    state: Mutex<State<T>>,
    news: Condvar,
}

struct State<T> {
    /// The piece that is worked on next.
    next: usize,
    /// The piece that is handed over next.
    turn: usize,
    done: BTreeMap<usize, T>,
    ended: bool,
}

impl<T> Default for Turns<T> {
    fn default() -> Self {
        let state = State { next: 0, turn: 0, done: BTreeMap::new(), ended: false };
        Self { state: Mutex::new(state), news: Condvar::new() }
    }
}

impl<T> Turns<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the next piece to work on, once it is near enough to its turn.
    fn take(&self, count: usize) -> Option<usize> {
        let state = self.lock();
        let far = |state: &mut State<T>| {
            !state.ended && state.next < count && state.next >= state.turn + AHEAD
        };
        let mut state = self.news.wait_while(state, far).unwrap_or_else(PoisonError::into_inner);
        let at = state.next;
        state.next += 1;
        (!state.ended && at < count).then_some(at)
    }

    fn put(&self, at: usize, made: T) {
        let mut state = self.lock();
        state.done.insert(at, made);
        if state.turn == at {
            self.news.notify_all();
        }
    }

    /// Waits for a piece; `None` if the work was ended.
    fn wait(&self, at: usize) -> Option<T> {
        let mut state = self.lock();
        state.turn = at;
        self.news.notify_all();
        loop {
            if let Some(made) = state.done.remove(&at) {
                return Some(made);
            }
            if state.ended {
                return None;
            }
            state = self.news.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn end(&self) {
        self.lock().ended = true;
        self.news.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    #[test]
    fn what_is_done_at_once_is_handed_over_in_order() {
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
    fn nobody_works_far_ahead_of_what_is_handed_over() {
        let furthest = AtomicUsize::new(0);
        let work = |at| furthest.fetch_max(at, Ordering::Relaxed);
        in_order(AHEAD * 4, &AtomicBool::new(false), work, |at, _| {
            assert!(furthest.load(Ordering::Relaxed) < at + AHEAD + 1);
            true
        });
    }

    #[test]
    fn it_ends_when_it_is_told_to() {
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
