#!/usr/bin/env python3
"""Reads what `sayso export` writes for other tools with those tools' own libraries.

    scripts/accept_exports.py [target/release/sayso [PATHS…]]

Needs, from PyPI, label-studio-sdk, dkpro-cassis, pyld, spacy, and duckdb. They are no part of the build:

    python3 -m venv .venv && .venv/bin/pip install label-studio-sdk dkpro-cassis pyld spacy duckdb

PATHS are stories, folders or pairs [default: stories]; at most 200 of them are taken. Nothing is
fetched: the contexts of JSON-LD are given here, reduced to the terms that are used. Ends with 1 if a
library refuses something, or reads other words than the story has.
"""
import json
import os
import subprocess
import sys
import tempfile

SAYSO = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/release/sayso")
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
PATHS = sys.argv[2:] or [os.path.join(HERE, "stories")]
wrong = []


def check(is_right, what):
    if not is_right:
        wrong.append(what)


def written(form, *more):
    """Returns what an export prints."""
    ran = subprocess.run([SAYSO, "export", "--to", form, "--lossy", *more], capture_output=True, check=False)
    if ran.returncode:
        sys.exit(f"sayso export --to {form}: {ran.stderr.decode()}")
    return ran.stdout.decode("utf-8")


def utf16(text, start, end):
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def known(paths):
    """Returns each story as the JSON export has it."""
    return json.loads(written("json", "--with-text", *paths))["stories"]


def parts(story):
    """Returns the words of all parts of quotes and claims."""
    return sorted(p["text"] for q in story["quotes"] + story["claims"] for p in q["parts"])


def label_studio(stories, paths):
    from label_studio_sdk.label_interface import LabelInterface

    with tempfile.TemporaryDirectory() as folder:
        written("label-studio", "--out", folder, *paths)
        tasks = json.load(open(os.path.join(folder, "tasks.json"), encoding="utf-8"))
        interface = LabelInterface(open(os.path.join(folder, "config.xml"), encoding="utf-8").read())
    check(len(tasks) == len(stories), "Label Studio: tasks")
    regions = 0
    for task, story in zip(tasks, stories):
        name = f"Label Studio, {story['path']}"
        text = task["data"]["text"]
        check(text == story["body"], f"{name}: text")
        results = task["annotations"] + task["predictions"]
        for made in task["annotations"]:
            check(interface.validate_annotation(made), f"{name}: annotation")
        for made in task["predictions"]:
            check(interface.validate_prediction(made), f"{name}: prediction")
        words = []
        for result in (r for made in results for r in made["result"]):
            if result["type"] == "relation":
                continue
            check(interface.validate_region(result), f"{name}: region {result}")
            regions += 1
            value = result["value"]
            if result["type"] == "labels":
                check(utf16(text, value["start"], value["end"]) == value["text"], f"{name}: {value}")
                if value["labels"][0] in ("quote", "claim"):
                    words.append(value["text"])
        ids = {r["id"] for made in results for r in made["result"] if "id" in r}
        regions_of = {r["id"]: r for made in results for r in made["result"] if "id" in r}
        for r in (r for made in results for r in made["result"] if r["type"] == "relation"):
            check(interface.validate_relation(r, list(regions_of.values())), f"{name}: relation {r}")
            check({r["from_id"], r["to_id"]} <= ids, f"{name}: relation {r}")
        check(sorted(words) == parts(story), f"{name}: words")
    return f"label-studio-sdk: {len(tasks)} tasks, {regions} regions"


def cas_json(stories, paths):
    import cassis

    quotes = links = 0
    with tempfile.TemporaryDirectory() as folder:
        for story in stories:
            name = f"CAS JSON, {story['path']}"
            cas = cassis.load_cas_from_json(written("cas-json", story["path"]))
            check(cas.sofa_string == story["body"], f"{name}: text")
            words = []
            for kind in ("Quote", "Claim"):
                for one in cas.select(f"webanno.custom.{kind}"):
                    quotes += 1
                    words.append(one.get_covered_text())
                    roles = one.roles.elements if one.roles is not None else []
                    links += len(roles)
                    words += [r.target.get_covered_text() for r in roles if r.role == "part"]
            check(sorted(words) == parts(story), f"{name}: words")
            xmi = cas.to_xmi()
            back = cassis.load_cas_from_xmi(xmi, typesystem=cas.typesystem)
            again = [o.get_covered_text() for o in back.select("webanno.custom.Quote")]
            check(again == [o.get_covered_text() for o in cas.select("webanno.custom.Quote")], f"{name}: XMI")
        subprocess.run([SAYSO, "export", "--to", "cas-json", "--lossy", "--out", folder, paths[0]], check=False,
                       capture_output=True)
        with open(os.path.join(folder, "typesystem.xml"), "rb") as layers:
            system = cassis.load_typesystem(layers)
        check(system.get_type("webanno.custom.Quote").get_feature("roles") is not None, "CAS JSON: layers")
    return f"dkpro-cassis: {len(stories)} documents, {quotes} quotes and claims, {links} links, through XMI and back"


ANNO = {"@context": {
    "@vocab": "http://www.w3.org/ns/oa#", "as": "https://www.w3.org/ns/activitystreams#",
    "dc": "http://purl.org/dc/elements/1.1/", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "schema": "http://schema.org/",
    "id": {"@type": "@id", "@id": "@id"}, "type": {"@type": "@id", "@id": "@type"},
    "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"}, "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "oa": "http://www.w3.org/ns/oa#", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "start": {"@id": "oa:start", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"},
    "value": "rdf:value", "format": "dc:format", "language": "dc:language",
    "generator": {"@type": "@id", "@id": "as:generator"}, "name": "http://xmlns.com/foaf/0.1/name",
}}
SCHEMA = {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}}}


def local(url, options):
    known = {"http://www.w3.org/ns/anno.jsonld": ANNO, "https://schema.org": SCHEMA}
    if url.rstrip("/") not in known:
        raise ValueError(f"{url} would be fetched")
    return {"contextUrl": None, "documentUrl": url, "document": known[url.rstrip("/")]}


def web_annotation(stories, paths):
    from pyld import jsonld

    jsonld.set_document_loader(local)
    count = 0
    for story in stories:
        name = f"Web Annotation, {story['path']}"
        all_of = json.loads(written("web-annotation", story["path"]))
        words = []
        check(len({a["id"] for a in all_of}) == len(all_of), f"{name}: ids")
        for one in all_of:
            count += 1
            expanded = jsonld.expand(one)
            check(jsonld.compact(expanded, one["@context"]) == one, f"{name}: compacted {one['id']}")
            check(expanded[0]["@type"] == ["http://www.w3.org/ns/oa#Annotation"], f"{name}: type")
            targets = one["target"] if isinstance(one["target"], list) else [one["target"]]
            tag = next((b["value"] for b in one["body"] if isinstance(b, dict) and b.get("purpose") == "tagging"),
                       None) if isinstance(one["body"], list) else None
            for target in targets:
                if isinstance(target, str):
                    continue
                quote, place = target["selector"]
                check(story["body"][place["start"] : place["end"]] == quote["exact"], f"{name}: {quote}")
                check(story["body"][: place["start"]].endswith(quote["prefix"]), f"{name}: before {quote}")
                check(story["body"][place["end"] :].startswith(quote["suffix"]), f"{name}: after {quote}")
                if tag in ("quote", "claim"):
                    words.append(quote["exact"])
        check(sorted(words) == parts(story), f"{name}: words")
        whole = json.loads(all_of[0]["body"]["value"])
        check(whole["body"] == story["body"], f"{name}: the story in it")
    return f"pyld: {count} Web Annotations, expanded and compacted to the same"


def schema_org(stories, paths):
    from pyld import jsonld

    jsonld.set_document_loader(local)
    page = json.loads(written("schema-org", *paths))
    check(len(page["@graph"]) == len(stories), "schema.org: articles")
    count = 0
    for article, story in zip(page["@graph"], stories):
        expanded = jsonld.expand({"@context": page["@context"], **article})
        check(expanded[0]["@type"] == ["https://schema.org/NewsArticle"], f"schema.org, {story['path']}: type")
        items = article.get("hasPart", [])
        items = items if isinstance(items, list) else [items]
        count += len(items)
        placed = [q for q in story["quotes"] + story["claims"] if q["parts"]]
        check(len(items) == len(placed), f"schema.org, {story['path']}: parts")
    return f"pyld: {len(stories)} articles of schema.org, {count} quotations and claims"


def doccano(stories, paths):
    """doccano's own lines, and spaCy's DocBin as its users train on them."""
    import spacy
    from spacy.tokens import Doc, DocBin

    tokenizer = spacy.blank("xx")
    tokenizer.max_length = 10**8
    bag = DocBin(store_user_data=False)
    spans = 0
    lines = written("doccano", "--unit", "chars", *paths).splitlines()
    wide = written("doccano", *paths).splitlines()
    check(len(lines) == len(stories) == len(wide), "doccano: lines")
    for line, other, story in zip(lines, wide, stories):
        name = f"doccano, {story['path']}"
        line, other = json.loads(line), json.loads(other)
        doc = tokenizer.make_doc(line["text"])
        words = []
        group = []
        for entity, same in zip(line["entities"], other["entities"]):
            text = line["text"][entity["start_offset"] : entity["end_offset"]]
            check(text == utf16(other["text"], same["start_offset"], same["end_offset"]), f"{name}: {entity}")
            if entity["label"] in ("quote", "claim"):
                words.append(text)
            span = doc.char_span(entity["start_offset"], entity["end_offset"], entity["label"], alignment_mode="expand")
            check(span is not None and text in span.text, f"{name}: span {entity}")
            group.append(span)
            spans += 1
        ids = {entity["id"] for entity in line["entities"]}
        check(all({r["from_id"], r["to_id"]} <= ids for r in line["relations"]), f"{name}: relations")
        check(sorted(words) == parts(story), f"{name}: words")
        doc.spans["sc"] = group
        bag.add(doc)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "train.spacy")
        bag.to_disk(path)
        docs = list(DocBin().from_disk(path).get_docs(tokenizer.vocab))
    check(len(docs) == len(stories), "DocBin: documents")
    return f"spaCy DocBin: {len(docs)} documents, {spans} spans"


def hypothesis(stories, paths):
    """The checks of the client's own import: an object with `annotations`, each with its texts."""
    page = json.loads(written("hypothesis", *paths))
    check(isinstance(page["annotations"], list) and page["export_date"], "Hypothesis: head")
    for row in page["annotations"]:
        check(all(isinstance(row[key], str) for key in ("id", "uri", "text", "user")), f"Hypothesis: {row}")
        check(isinstance(row["user_info"]["display_name"], str), f"Hypothesis: user of {row}")
        check(len(row["target"]) == 1 and row["target"][0]["source"] == row["uri"], f"Hypothesis: target of {row}")
    count = sum(len(parts(story)) for story in stories)
    check(len(page["annotations"]) == count, "Hypothesis: rows")
    return f"Hypothesis: {count} rows (the client itself is not run)"


def rows(stories, paths):
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "rows.jsonl")
        open(path, "w", encoding="utf-8").write(written("jsonl", *paths))
        table = duckdb.sql(f"SELECT kind, count(*), sum(word_count) FROM read_json('{path}') GROUP BY kind").fetchall()
    counted = {kind: count for kind, count, _ in table}
    for kind in ("quote", "claim"):
        count = sum(len(story[f"{kind}s"]) for story in stories)
        check(counted.get(kind, 0) == count, f"DuckDB: {counted.get(kind, 0)} of {count} {kind}s")
    return f"DuckDB: {table}"


def main():
    stories = known(PATHS)[:200]
    paths = [story["path"] for story in stories]
    for accept in (label_studio, cas_json, web_annotation, schema_org, doccano, hypothesis, rows):
        before = len(wrong)
        said = accept(stories, paths)
        print(f"{'right' if len(wrong) == before else 'WRONG'}: {said}", flush=True)
    for what in wrong[:40]:
        print(f"    {what[:300]}")
    sys.exit(bool(wrong))


main()
