//! Work on many things at once, handed over in their order as it is done.
//!
//! Nothing here knows what the work is.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;

/// Returns how many threads work at once: as many as there are cores.
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Does `work` for each number below `count` on several threads and hands what comes of it to
/// `each`, in order; ends early when `stop` is set or `each` returns false.
pub fn in_order<T: Send>(
    count: usize,
    stop: &AtomicBool,
    work: impl Fn(usize) -> T + Sync,
    mut each: impl FnMut(usize, T) -> bool,
) {
    let next = AtomicUsize::new(0);
    let ended = AtomicBool::new(false);
    let (out, done) = channel();
    thread::scope(|scope| {
        for _ in 0..threads().min(count.max(1)) {
            let (out, next, work, ended) = (out.clone(), &next, &work, &ended);
            let body = move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let over = stop.load(Ordering::Relaxed) || ended.load(Ordering::Relaxed);
                    if over || at >= count || out.send((at, work(at))).is_err() {
                        return;
                    }
                }
            };
            // where the system has no thread left, those that there are do the work
            if thread::Builder::new().name("story".to_owned()).spawn_scoped(scope, body).is_err() {
                break;
            }
        }
        drop(out);
        let (mut waiting, mut turn) = (BTreeMap::new(), 0);
        while let Ok((at, made)) = done.recv() {
            waiting.insert(at, made);
            while let Some(made) = waiting.remove(&turn) {
                if !ended.load(Ordering::Relaxed) && !each(turn, made) {
                    ended.store(true, Ordering::Relaxed);
                }
                turn += 1;
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_at_once_is_handed_over_in_order() {
        let mut got = Vec::new();
        in_order(
            100,
            &AtomicBool::new(false),
            |at| at * 2,
            |at, made| {
                got.push((at, made));
                true
            },
        );
        assert_eq!(got, (0..100).map(|at| (at, at * 2)).collect::<Vec<_>>());
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
