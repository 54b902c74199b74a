#!/usr/bin/env python3
"""Asks five questions of many stories, and counts the answers against sayso's own.

    scripts/corpora.py make FOLDER COUNT          writes COUNT made-up stories into FOLDER
    scripts/corpora.py ask FOLDER [SAYSO]         exports them to FOLDER.jsonl and asks DuckDB
    scripts/corpora.py spark FOLDER [SAYSO]       asks Spark the same (FOLDER.jsonl must be there)

Needs duckdb or pyspark (with a Java) from PyPI; they are no part of the build. The questions are those of
docs/corpora.md, taken from there. Every run with the same COUNT makes the same stories. Ends with 1 if a
count differs from those of `sayso quotes`, `sayso export --to csv` and `--to json`.
"""
import csv
import os
import random
import re
import resource
import subprocess
import sys
import time

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
OUTLETS = ["Lindmere Ledger", "The Quay", "Dunmore Post", "Valley Herald", "Étoile du Nord", "Северный вестник",
           "港の新聞", "Northern Wire"]
GIVEN = ["Ada", "Bo", "Carl", "Dana", "Elif", "Farid", "Greta", "Hana", "Ines", "Jonas", "Kofi", "Lena", "Mira", "Nils",
         "Olga", "Piet", "Ruth", "Sami", "Tove", "Ursa"]
FAMILY = ["Abelard", "Brook", "Castellane", "Dunmore", "Eriksen", "Fontaine", "Garrow", "Hovland", "Ibsen", "Jarvis",
          "Kestrel", "Lind", "Marlow", "Norrell", "Okafor", "Pell", "Quill", "Rasmus", "Stroud", "Vale"]
SUBJECTS = ["the harbour", "the bridge", "the school budget", "the water tax", "the night trains", "the old mill",
            "the clinic", "the bus lanes", "the flood wall", "the market hall"]
VERBS = ["said", "told reporters", "argued", "warned", "added"]
DOES = ["will open", "will close", "has cost too much", "needs a new roof", "was sold", "is safe", "was never checked",
        "will be rebuilt"]


def story(rng, number):
    """Returns a made-up story of three to eight quotes and one to three claims."""
    people = {}
    for _ in range(rng.randint(2, 4)):
        name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
        people[name.lower().replace(" ", "-")] = name
    ids = list(people)
    outlet, day = rng.choice(OUTLETS), f"20{rng.randint(21, 25)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    front = [f'+++\nformat = 1\ntitle = "Story {number}"\ndate = {day}\noutlet = "{outlet}"\nlanguage = "en"\n']
    front += [f'\n[people.{key}]\nname = "{name}"\n' for key, name in people.items()]
    front.append('\n[sources.minutes]\ntitle = "Minutes of the council"\nkind = "official_record"\n+++\n\n')
    body, back, quotes = [], ["\n+++\n"], []
    for n in range(rng.randint(3, 8)):
        who = rng.choice(ids)
        words = f"{rng.choice(SUBJECTS).capitalize()} {rng.choice(DOES)}, item {n} of {number}"
        verb = rng.choice(VERBS)
        if rng.random() < 0.6:
            said, line = f"“{words},”", f"“{words},” {people[who]} {verb}.\n\n"
        else:
            said, line = words, f"{people[who]} {verb} that {words}.\n\n"
        body.append(line)
        form = "" if said.startswith("“") else 'form = "indirect"\n'
        back.append(f'[quotes.q{n}]\ntext = "{said}"\nspeaker = "{who}"\ncue = "{verb}"\n'
                    f'mention = "{people[who]}"\n{form}\n')
        quotes.append(words)
    for n, words in enumerate(rng.sample(quotes, rng.randint(1, min(3, len(quotes))))):
        evidence = 'evidence = [{ source = "minutes", stance = "supports" }]\n' if rng.random() < 0.5 else ""
        back.append(f'[claims.c{n}]\ntext = "{words}"\nsays = "{words}."\nkind = "event"\n{evidence}\n')
    return "".join(front + body + back + ["+++\n"])


def make(folder, count):
    rng = random.Random(1)
    for number in range(count):
        below = os.path.join(folder, f"{number // 1000:03}")
        if number % 1000 == 0:
            os.makedirs(below, exist_ok=True)
        with open(os.path.join(below, f"s{number:06}.story"), "w", encoding="utf-8") as out:
            out.write(story(rng, number))
    print(f"{count} stories in {folder}")


def sayso(program, *arguments, output=None):
    """Runs the program; returns its output, the seconds, and the most memory of a child so far in MB."""
    start = time.monotonic()
    with open(output, "wb") if output else open(os.devnull, "wb") as out:
        ran = subprocess.run([program, *arguments], stdout=out if output else subprocess.PIPE, check=False)
    took = time.monotonic() - start
    if ran.returncode > 1:
        sys.exit(f"sayso {' '.join(arguments)} ended with {ran.returncode}")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return ("" if output else ran.stdout.decode("utf-8")), took, memory


def questions(language):
    """Returns the questions of docs/corpora.md: the title of each, and its SQL."""
    page = open(os.path.join(HERE, "docs", "corpora.md"), encoding="utf-8").read()
    found = re.findall(r"^## (\d\. .+?)$.*?^```sql " + language + r"\n(.*?)^```", page, re.M | re.S)
    assert len(found) == 5, f"{len(found)} questions in docs/corpora.md"
    return found


def own_counts(program, folder):
    """Returns what sayso itself counts: by person, and in all."""
    page, took, _ = sayso(program, "export", "--to", "csv", "--table", "people", folder)
    people = {}
    for row in csv.DictReader(page.splitlines()):
        quotes, words = people.get(row["name"], (0, 0))
        people[row["name"]] = (quotes + int(row["quotes"]), words + int(row["words"]))
    people = {name: counts for name, counts in people.items() if counts[0]}
    print(f"sayso export --to csv --table people: {len(people)} people, {took:.1f} s")
    page, took, _ = sayso(program, "quotes", "--count", folder)
    quotes = sum(int(line.rpartition(":")[2]) for line in page.splitlines())
    print(f"sayso quotes --count: {quotes} quotes, {took:.1f} s")
    page, took, _ = sayso(program, "export", "--to", "csv", folder)
    items = list(csv.DictReader(page.splitlines()))
    claims = [item for item in items if item["kind"] == "claim"]
    bare = sum(item["evidence"] == "0" for item in claims)
    print(f"sayso export --to csv: {len(claims)} claims, {bare} without evidence, {took:.1f} s")
    who = max(people, key=lambda name: (people[name], name))
    page, took, _ = sayso(program, "search", "harbour", "--by", who, "--csv", folder)
    hits = {(row["path"], row["id"]) for row in csv.DictReader(page.splitlines()) if row["id"]}
    print(f"sayso search harbour --by {who!r}: {len(hits)} quotes, {took:.1f} s")
    return people, quotes, bare, who, len(hits)


def compared(answers, own):
    people, quotes, bare, who, hits = own
    first, outlets, months, said, claims = answers
    wrong = []
    got = {name: (count, words) for name, count, words, *_ in first}
    if got != people:
        wrong.append(f"who is quoted: {sum(got.get(name) != counts for name, counts in people.items())} people differ")
    for title, table in (("outlet", outlets), ("month", months)):
        if sum(row[1] for row in table) != quotes:
            wrong.append(f"by {title}: {sum(row[1] for row in table)} of {quotes}")
    if len(said) != hits:
        wrong.append(f"what {who} said: {len(said)} of {hits}")
    if sum(row[-1] for row in claims) != bare:
        wrong.append(f"claims without evidence: {sum(row[-1] for row in claims)} of {bare}")
    print("\n".join(f"WRONG {what}" for what in wrong) or "right: every count is sayso's own")
    sys.exit(bool(wrong))


def answered(run, language, path, who):
    answers = []
    for title, sql in questions(language):
        start = time.monotonic()
        rows = run(sql.replace("rows.jsonl", path).replace("Ada Brook", who))
        print(f"{title}: {len(rows)} rows, {time.monotonic() - start:.2f} s, such as {rows[0] if rows else None}")
        answers.append([tuple(row) for row in rows])
    return answers


def ask(folder, program):
    import duckdb

    path = f"{folder.rstrip('/')}.jsonl"
    _, took, memory = sayso(program, "export", "--to", "jsonl", folder, output=path)
    size = os.path.getsize(path) / 1e6
    print(f"sayso export --to jsonl: {took:.1f} s, {memory:.0f} MB at most, {size:.0f} MB written")
    own = own_counts(program, folder)
    print(f"DuckDB {duckdb.__version__}")
    compared(answered(lambda sql: duckdb.sql(sql).fetchall(), "duckdb", path, own[3]), own)


def spark(folder, program):
    from pyspark.sql import SparkSession

    path = f"{folder.rstrip('/')}.jsonl"
    own = own_counts(program, folder)
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config(
        "spark.ui.showConsoleProgress", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    print(f"Spark {session.version}")
    start = time.monotonic()
    session.read.json(path).createOrReplaceTempView("rows")
    print(f"the schema found: {time.monotonic() - start:.1f} s")
    compared(answered(lambda sql: session.sql(sql).collect(), "spark", path, own[3]), own)


def main():
    match sys.argv[1:]:
        case ["make", folder, count]:
            make(folder, int(count))
        case ["ask" | "spark" as what, folder, *rest]:
            program = os.path.abspath(rest[0] if rest else os.path.join(HERE, "target/release/sayso"))
            (ask if what == "ask" else spark)(folder, program)
        case _:
            sys.exit(__doc__)


main()
