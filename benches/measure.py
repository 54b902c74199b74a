#!/usr/bin/env python3
"""Measures terminal programs on pseudo-terminals, beside each other, with Python's library alone.

    benches/measure.py [--size 80x24] [--presses 200] [--starts 15] 'less FILE' 'target/release/sayso FILE' ...

All commands run at once, each on a terminal of its own, and take turns: one start or one press of
each after the other, so that all of them meet the same machine. For each it prints a row:
milliseconds from the start to the last byte of the first frame (median of the starts); from a key to
the last byte of its frame, median and 99th percentile, with the median of its bytes, for j (a line),
Space (a page) and G (the end, from the top); the peak of resident memory; and bytes written and
voluntary context switches of all threads in two idle seconds. Beside each median stands how many
times that of the first command it is.

A frame has ended when 8 ms pass without output; they are not counted. After 50 lines or 8 pages each
goes back to the top, so that no key is pressed at the end of an article. Every start begins with an
empty XDG_STATE_HOME: nothing is kept from the one before.
"""
import argparse, fcntl, os, platform, pty, select, shlex, statistics, struct, sys, tempfile, termios, time

QUIET = 0.008
BACK = {b"j": 50, b" ": 8}


class Program:
    """A command with what was measured of it."""

    def __init__(self, command, size):
        self.command, self.words, self.size = command, shlex.split(command), size
        self.first, self.keys, self.ends = [], {}, []

    def start(self):
        """Starts the program; returns seconds until its first frame was there."""
        self.state = tempfile.TemporaryDirectory()
        columns, rows = self.size
        began = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LESS="", XDG_STATE_HOME=self.state.name)
            os.execvp(self.words[0], self.words)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        return self.first_frame(began)

    def end(self):
        os.write(self.fd, b"q")
        self.frame(time.perf_counter(), 0.5)
        os.close(self.fd)
        os.waitpid(self.pid, 0)
        self.state.cleanup()

    def frame(self, began, wait=2.0):
        """Reads until it has been quiet for a while; returns seconds to the last byte, and bytes."""
        last, count, quiet = None, 0, wait
        while select.select([self.fd], [], [], quiet)[0]:
            try:
                data = os.read(self.fd, 1 << 16)
            except OSError:
                break
            if not data:
                break
            last, count, quiet = time.perf_counter(), count + len(data), QUIET
        return (last - began if last else 0.0), count

    def first_frame(self, began):
        """Reads until something larger than a set-up sequence was drawn and it is quiet."""
        taken, total = self.frame(began)
        while total < 300:
            more, count = self.frame(began, 1.0)
            if not count:
                break
            taken, total = more, total + count
        return taken

    def press(self, key):
        """Presses a key; returns milliseconds to the last byte of its frame, and bytes."""
        began = time.perf_counter()
        os.write(self.fd, key)
        seconds, count = self.frame(began, 0.3)
        return seconds * 1e3, count

    def settle(self):
        """Waits until nothing is read in the background: it would not be idle, and slow the keys."""
        while self.frame(time.perf_counter(), 2.0)[1]:
            pass

    def memory(self):
        with open(f"/proc/{self.pid}/status") as status:
            lines = dict(line.split(":", 1) for line in status)
        return int(lines["VmHWM"].split()[0]) / 1024

    def wakeups(self):
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/status") as status:
                lines = dict(line.split(":", 1) for line in status)
            total += int(lines["voluntary_ctxt_switches"])
        return total

    def idle(self):
        before = self.wakeups()
        _, count = self.frame(time.perf_counter(), 2.0)
        return f"{count} B, {self.wakeups() - before}"


def start_all(programs, starts):
    """Starts each so many times, in turn; the last ones stay."""
    for turn in range(starts):
        for program in programs:
            program.first.append(program.start() * 1e3)
            if turn + 1 < starts:
                program.end()


def press_all(programs, key, times):
    """Presses a key so many times, in turn; what makes no frame does not count."""
    for turn in range(times):
        for program in programs:
            if turn % BACK[key] == 0:
                program.press(b"gg")
            taken, count = program.press(key)
            if count:
                program.keys.setdefault(key, []).append((taken, count))


def ends(programs, times=20):
    for _ in range(times):
        for program in programs:
            program.press(b"gg")
            program.ends.append(program.press(b"G"))


def beside(value, first):
    """Returns how many times the first command's value this is."""
    return f" ({value / first:.1f} ×)" if first else ""


def spread(pairs, first):
    """Returns median / 99th percentile · bytes of frames, beside those of the first command."""
    if not pairs:
        return "–"
    taken, median = sorted(taken for taken, _ in pairs), statistics.median
    p99 = taken[min(len(taken) - 1, int(len(taken) * 0.99))]
    ratio = beside(median(taken), median(t for t, _ in first) if first else 0)
    return f"{median(taken):.2f}{ratio} / {p99:.2f} · {median(count for _, count in pairs):,.0f} B"


def row(program, first):
    start = statistics.median(program.first)
    cells = [f"{start:.1f}{beside(start, statistics.median(first.first))}"]
    for key in (b"j", b" "):
        cells.append(spread(program.keys.get(key), first.keys.get(key)))
    cells.append(spread(program.ends, first.ends))
    cells += [f"{program.memory():.1f}", program.idle()]
    return cells


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--size", default="80x24")
    arguments.add_argument("--presses", type=int, default=200)
    arguments.add_argument("--starts", type=int, default=15)
    arguments.add_argument("commands", nargs="+")
    given = arguments.parse_args()
    size = tuple(map(int, given.size.split("x")))
    programs = [Program(command, size) for command in given.commands]
    start_all(programs, given.starts)
    for program in programs:
        program.settle()
    for key in (b"j", b" "):
        press_all(programs, key, given.presses)
    ends(programs)
    print(f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, {given.size}\n")
    print("| command | first frame ms | line p50 / p99 ms | page p50 / p99 ms | end p50 / p99 ms | peak MB | idle 2 s: bytes, wake-ups |")
    print("|---|---|---|---|---|---|---|")
    for program in programs:
        print(f"| `{program.command}` | " + " | ".join(row(program, programs[0])) + " |", flush=True)
    for program in programs:
        program.end()


if __name__ == "__main__":
    sys.exit(main())
