#!/usr/bin/env python3
"""Holds a key down in a terminal program on a slow line, with Python's library alone.

    benches/held.py [--size 80x24] [--line 16384] [--before KEYS] KEY 'less FILE' 'sayso FILE' ...

For each command it starts the program on a pseudo-terminal, types --before, presses KEY 90 times at
30 a second while it reads at most --line bytes a second (0: as fast as it can), and prints the bytes
written, and how many milliseconds after the last press the last of them came.
"""
import argparse, fcntl, os, pty, select, shlex, struct, sys, termios, time


def read(fd, wait, rate):
    """Reads what comes within `wait` seconds; returns the bytes, 0 for none."""
    if not select.select([fd], [], [], max(0, wait))[0]:
        return 0
    try:
        count = len(os.read(fd, 512 if rate else 1 << 16))
    except OSError:
        return 0
    if rate:
        time.sleep(count / rate)
    return count


def hold(command, key, given):
    columns, rows = map(int, given.size.split("x"))
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LESS="")
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    for keys in ("", given.before):
        os.write(fd, keys.encode())
        time.sleep(0.3)
        while read(fd, 1.0, 0):
            pass
    total, sent, began = 0, 0, time.perf_counter()
    while sent < 90:
        due = began + sent / 30
        if time.perf_counter() >= due:
            os.write(fd, key.encode())
            sent, pressed, last = sent + 1, time.perf_counter(), time.perf_counter()
            continue
        count = read(fd, min(due - time.perf_counter(), 0.03), given.line)
        total, last = total + count, time.perf_counter() if count else last
    while count := read(fd, 1.0, given.line):
        total, last = total + count, time.perf_counter()
    os.write(fd, b"q")
    while read(fd, 0.5, 0):
        pass
    os.close(fd)
    os.waitpid(pid, 0)
    return total, (last - pressed) * 1e3


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--size", default="80x24")
    arguments.add_argument("--line", type=int, default=16384)
    arguments.add_argument("--before", default="")
    arguments.add_argument("key")
    arguments.add_argument("commands", nargs="+")
    given = arguments.parse_args()
    for command in given.commands:
        total, lag = hold(shlex.split(command), given.key, given)
        print(f"{command}: {total} bytes, {lag:.0f} ms after the last press", flush=True)


if __name__ == "__main__":
    sys.exit(main())
