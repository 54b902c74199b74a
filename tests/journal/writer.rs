//! A process that writes a journal and can be killed: this test program, started again.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;

use super::{append, notes};

/// The task for the process that was started: folder, reviewer, mark, batches, size.
const TASK: &str = "SAYSO_TEST_WRITER";

/// Does the task in the environment, if there is one, and prints each ID once it is on the disk.
#[test]
fn writes_when_the_environment_has_a_task() {
    let Some(task) = std::env::var(TASK).ok() else { return };
    let mut words = task.split('|');
    let mut next = || words.next().expect("folder, reviewer, mark, batches, size");
    let (folder, who, mark) = (next(), next(), next());
    let batches: u32 = next().parse().expect("a number");
    let size: u32 = next().parse().expect("a number");
    let mut out = std::io::stdout();
    for batch in 0..batches {
        let events = notes(who, &format!("{mark}-{batch}"), 1 + batch % size);
        match append(Path::new(folder), who, &events) {
            Ok(_) => {
                for event in &events {
                    out.write_all(format!("ack {}\n", event.id).as_bytes()).expect("listens");
                }
            }
            Err(why) => out.write_all(format!("not {why:?}\n").as_bytes()).expect("listens"),
        }
    }
}

/// A running writer.
pub(crate) struct Writer {
    child: Child,
    said: JoinHandle<Vec<String>>,
}

impl Writer {
    /// Starts a process that writes so many batches, of up to `size` events each.
    pub(crate) fn start(folder: &Path, (who, mark): (&str, &str), batches: u32, size: u32) -> Self {
        let task = format!("{}|{who}|{mark}|{batches}|{size}", folder.display());
        let own = std::env::current_exe().expect("this program");
        let mut child = Command::new(own)
            .args([
                "--exact",
                "writer::writes_when_the_environment_has_a_task",
                "--nocapture",
                "-q",
            ])
            .env(TASK, task)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a program");
        let out = BufReader::new(child.stdout.take().expect("its output"));
        let said = std::thread::spawn(move || out.lines().map_while(Result::ok).collect());
        Self { child, said }
    }

    /// Kills it, as `kill -9` does.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("it can be killed");
    }

    /// Waits for its end; returns the IDs that it had acknowledged.
    pub(crate) fn acknowledged(mut self) -> Vec<String> {
        self.child.wait().expect("it ends");
        let said = self.said.join().expect("its output");
        assert!(!said.iter().any(|line| line.starts_with("not ")), "{said:?}");
        let ids = said.iter().filter_map(|line| line.strip_prefix("ack "));
        // the last line may be cut off by the kill: then its end is missing too
        ids.map(str::to_owned).collect()
    }
}
