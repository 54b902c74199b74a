#!/usr/bin/env python3
"""Opens stories of all widths in tmux and compares what tmux shows with what sayso meant to show.

    scripts/widths.py [target/release/sayso]

Terminals draw some glyphs wider or narrower than others; what must agree is the column of every
plain letter behind them. tmux says what stands in each column; `--print` says what was meant.
Ends with 1 if a letter stands elsewhere.
"""
import os
import subprocess
import sys
import time
import unicodedata

SAYSO = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/release/sayso")
STORIES = ["tests/screens/widths.story", "stories/many-scripts.story"]
KEYS = ["", "n", "j j j j", "] q ] q ] q ] q ] q", "G"]
SIZES = [(80, 24), (40, 12), (120, 40), (200, 50)]
TMUX = ["tmux", "-L", f"sayso-widths-{os.getpid()}", "-f", "/dev/null"]


def tmux(*arguments):
    return subprocess.run([*TMUX, *arguments], check=True, capture_output=True, text=True).stdout


def letters(row):
    """The plain letters of a row, in order: what every terminal draws in one column each."""
    return [c for c in row if c.isascii() and c.isalnum()]


def column_of_border(row):
    """The column of the line before the card, as a terminal without doubts counts."""
    at = row.find("│")
    if at < 0 or any(c in "\u200d\ufe0f" or ord(c) > 0xFFFF for c in row[:at]):
        return None
    wide = lambda c: 0 if unicodedata.combining(c) or c == "\u200e" else 1 + (unicodedata.east_asian_width(c) in "WF")
    return sum(wide(c) for c in row[:at])


def compare(story, keys, size):
    columns, rows = size
    meant = subprocess.run([SAYSO, "--color", "never", "--print", f"{columns}x{rows}", "--keys", keys, story],
                           check=True, capture_output=True, text=True).stdout.splitlines()
    command = f"env TERM=tmux-256color '{SAYSO}' --keys '{keys}' '{story}'"
    tmux("new-session", "-d", "-x", str(columns), "-y", str(rows), command)
    tmux("set", "-g", "status", "off")
    tmux("resize-window", "-x", str(columns), "-y", str(rows))
    time.sleep(0.5)
    shown = tmux("capture-pane", "-p").splitlines()
    tmux("kill-server")
    wrong = 0
    for y, row in enumerate(meant):
        there = shown[y] if y < len(shown) else ""
        if letters(row) != letters(there) or column_of_border(row) != column_of_border(there):
            wrong += 1
            print(f"{story} after {keys!r} at {columns}x{rows}, row {y + 1}:\n  meant {row}\n  shown {there}")
    return wrong


def main():
    wrong = sum(compare(story, keys, size) for story in STORIES for keys in KEYS for size in SIZES)
    count = len(STORIES) * len(KEYS) * len(SIZES)
    print(f"{count} screens in {tmux('-V').strip()}: {wrong} rows elsewhere than meant")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
