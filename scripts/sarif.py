#!/usr/bin/env python3
"""Validates what `sayso check --format sarif` prints against the schema of SARIF 2.1.0.

    scripts/sarif.py SCHEMA [target/release/sayso]

SCHEMA is sarif-schema-2.1.0.json of the OASIS committee. It is not part of the sources. Needs the
package jsonschema. Checked are the bundled stories, the bad stories of the tests and a folder of
stories made for it: strange file names, control characters, stories that cannot be read. Besides the
schema: every rule of a result is described, every column is one of code points that the line has.
Ends with 1 if something is wrong.
"""
import json
import os
import subprocess
import sys
import tempfile
from urllib.parse import unquote

import jsonschema

if len(sys.argv) < 2:
    sys.exit(__doc__)
SCHEMA = json.load(open(sys.argv[1], encoding="utf-8"))
SAYSO = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else "target/release/sayso")
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
VALIDATOR = jsonschema.validators.validator_for(SCHEMA)(SCHEMA)

GOOD = '+++\nformat = 1\ntitle = "Bridge"\n+++\n\n%s\n\n+++\n[quotes.q1]\ntext = "%s"\n'
MADE = {
    "a b,c%#?.story": GOOD % ("Elle a dit “été” 橋 𝒜 “oui”.", "“été”"),
    "мост/橋.story": GOOD % ("彼女は「橋は開いた」と言った。", "橋は開いた」"),
    "control\x1b[31m.story": "+++\n\x1b]0;x\x07 = \n+++\n\nx\u202ey\n",
    "empty.story": "",
    "not-text.story": b"\xff\xfe\x00",
}


def lines_of(folder, uri):
    path = os.path.join(folder, unquote(uri.removeprefix("file://")))
    try:
        return open(path, encoding="utf-8-sig", newline="").read().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    except (OSError, UnicodeDecodeError):
        return None


def wrong(folder, arguments):
    """Returns what is wrong with a run, and how many results it has."""
    ran = subprocess.run([SAYSO, "check", "--show", "note", "--format", "sarif", *arguments],
                         cwd=folder, capture_output=True, check=False)
    page = json.loads(ran.stdout)
    found = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in VALIDATOR.iter_errors(page)]
    (run,) = page["runs"]
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    if run["columnKind"] != "unicodeCodePoints":
        found.append("columns are not said to be code points")
    for result in run["results"]:
        if result["ruleId"] not in known:
            found.append(f"{result['ruleId']} is not described")
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        lines = lines_of(folder, place["artifactLocation"]["uri"])
        if lines is not None and region["startLine"] <= len(lines):
            length = len(lines[region["startLine"] - 1])
            if region["startColumn"] > length + 1 or region["endColumn"] > max(length, region["startColumn"]) + 1:
                found.append(f"{result['ruleId']}: no column {region} in a line of {length}")
    return found, len(run["results"])


def main():
    bad = 0
    with tempfile.TemporaryDirectory() as made:
        for name, text in MADE.items():
            path = os.path.join(made, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            open(path, "wb").write(text if isinstance(text, bytes) else text.encode())
        runs = [(HERE, ["stories"]), (HERE, ["tests/bad"]), (HERE, ["tests/brat", "tests/screens"]),
                (HERE, ["--gate", "stories"]), (made, ["."]), (made, [made])]
        for folder, arguments in runs:
            found, count = wrong(folder, arguments)
            print(f"{'WRONG' if found else 'right'}: {count} results of {' '.join(arguments)}")
            for line in found[:20]:
                print(f"    {line}")
            bad += bool(found)
    sys.exit(bool(bad))


main()
