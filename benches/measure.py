#!/usr/bin/env python3
"""Measures a terminal program on a pseudo-terminal, beside others, with Python's library alone.

    benches/measure.py [--size 80x24] [--presses 60] 'less FILE' 'target/release/sayso FILE' ...

For each command it starts the program, waits until it has drawn, presses keys one by one and prints
a row: milliseconds from the start to the last byte of the first frame, median and 99th percentile
from a key to the last byte of its frame with the median of its bytes, for j (a line), Space (a page)
and G (the end); the peak of resident memory; and bytes written and voluntary context switches of all
threads in two idle seconds. A frame has ended when 8 ms pass without output; they are not counted.
"""
import argparse, fcntl, os, platform, pty, select, shlex, statistics, struct, subprocess, sys, termios, time

QUIET = 0.008


def start(command, columns, rows):
    began = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LESS="")
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    return pid, fd, began


def frame(fd, began, wait=2.0):
    """Reads until it has been quiet for a while; returns seconds to the last byte, and bytes."""
    last, count, quiet = None, 0, wait
    while select.select([fd], [], [], quiet)[0]:
        try:
            data = os.read(fd, 1 << 16)
        except OSError:
            break
        if not data:
            break
        last, count, quiet = time.perf_counter(), count + len(data), QUIET
    return (last - began if last else 0.0), count


def first_frame(fd, began):
    """Reads until something larger than a set-up sequence was drawn and it is quiet."""
    taken, total = frame(fd, began)
    while total < 300:
        more, count = frame(fd, began, 1.0)
        if not count:
            break
        taken, total = more, total + count
    return taken


def press(fd, key, times):
    taken, sizes = [], []
    for _ in range(times):
        began = time.perf_counter()
        os.write(fd, key)
        seconds, count = frame(fd, began, 0.3)
        if count:
            taken.append(seconds * 1e3)
            sizes.append(count)
    if not taken:
        return "-"
    taken.sort()
    p99 = taken[min(len(taken) - 1, int(len(taken) * 0.99))]
    return f"{statistics.median(taken):.2f} / {p99:.2f} · {statistics.median(sizes):.0f} B"


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        lines = dict(line.split(":", 1) for line in status)
    return int(lines["VmHWM"].split()[0]) / 1024


def wakeups(pid):
    total = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status") as status:
            lines = dict(line.split(":", 1) for line in status)
        total += int(lines["voluntary_ctxt_switches"])
    return total


def measure(command, columns, rows, presses):
    first = []
    for _ in range(5):
        pid, fd, began = start(command, columns, rows)
        first.append(first_frame(fd, began) * 1e3)
        if len(first) < 5:
            os.write(fd, b"q")
            frame(fd, time.perf_counter(), 0.5)
            os.close(fd)
            os.waitpid(pid, 0)
    # what is still being read in the background must not count as idle, nor slow the keys
    while frame(fd, time.perf_counter(), 2.0)[1]:
        pass
    row = [f"{statistics.median(first):.1f}"]
    for key in (b"j", b" "):
        row.append(press(fd, key, presses))
    ends = [press(fd, key, 1) for key in (b"G", b"g", b"g", b"G") if key]
    row.append(ends[-1])
    before = wakeups(pid)
    _, idle = frame(fd, time.perf_counter(), 2.0)
    row += [f"{memory(pid):.1f}", f"{idle} B, {wakeups(pid) - before}"]
    os.write(fd, b"q")
    frame(fd, time.perf_counter(), 0.5)
    os.close(fd)
    os.waitpid(pid, 0)
    return row


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--size", default="80x24")
    arguments.add_argument("--presses", type=int, default=60)
    arguments.add_argument("commands", nargs="+")
    given = arguments.parse_args()
    columns, rows = map(int, given.size.split("x"))
    print(f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, {given.size}\n")
    print("| command | first frame ms | line p50 / p99 ms | page p50 / p99 ms | end ms | peak MB | idle 2 s: bytes, wake-ups |")
    print("|---|---|---|---|---|---|---|")
    for command in given.commands:
        row = measure(shlex.split(command), columns, rows, given.presses)
        print(f"| `{command}` | " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
