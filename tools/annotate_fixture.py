"""Turn an annotator's notes on an article into its golden facts, with exact offsets.

    python tools/annotate_fixture.py fixtures/de/NAME.txt < NOTES

The notes say what a careful reader marks; this script only finds where it stands and writes `NAME.gold.json`
beside the text. It exits with a message where a noted text is not in the article. The lines of the notes:

    date: 2025-11-13
    [amounts]        TEXT | VALUE UNIT [QUALIFIER]
    [jobs]           TEXT | VALUE [QUALIFIER] CHANGE [KIND]
    [dates]          TEXT | VALUE [PART] [BOUND] [about]
    [locations]      NAME | KIND COUNTRY | | FORM, FORM
    [organizations]  NAME | LEGAL FORM | ALIAS, ALIAS | FORM, FORM

- TEXT: numbers and dates in the order of the text, each searched behind the one before; a blank stands for any
  white space. In ``davon [500] im Norden`` the brackets mark the span, the rest only says where it is.
- VALUE: a number (``50e9``), ``300..500`` for a range, ``1000..`` for what a vague word gives; ``%`` behind the
  value of a job number makes it a percentage, ``f`` a fraction. Dates: the TIMEX3 value, ``-`` for none.
- UNIT: an ISO 4217 code, ``money`` where no currency is named, ``%``, ``pp``, ``bp``, or a quantity's symbol.
- FORM: another spelling in the text, such as a genitive. All occurrences of name, aliases and forms are
  mentions; ``!2`` leaves out the second one. A place inside an organization's name is no mention.
- Behind another ``|``: ``optional``; ``alt=TEXT`` (another acceptable span inside or around the fact);
  ``KEY_alt=A,B`` (other acceptable values, ``null`` for none).
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

QUALIFIERS = ("exact", "about", "more_than", "less_than", "at_least", "at_most", "range", "vague")
CHANGES = ("created", "cut", "existing", "secured", "open", "unknown")
JOB_KINDS = ("permanent", "construction", "full_time", "part_time", "temporary", "apprentice")
PARTS = ("start", "mid", "end")
BOUNDS = ("from", "until", "before", "after", "since")
PLACE_KINDS = ("city", "region", "country", "continent", "other")
CATEGORIES = ("amounts", "jobs", "locations", "dates", "organizations")

Fact = dict[str, Any]
Range = tuple[int, int]


def pattern(text: str) -> str:
    """A regular expression for `text` where it does not continue a word or a number."""
    body = r"\s+".join(re.escape(word) for word in text.split())
    return rf"(?<![\w])(?<!\d[.,'’]){body}(?!\w)(?![.,'’]\d)"


def number(text: str) -> int | float:
    value = float(text)
    return int(value) if value.is_integer() else value


def numeric(text: str, words: list[str]) -> Fact:
    """`value`, `min`, `max` and `qualifier` of a noted value; takes the qualifier's word out of `words`."""
    found = [word for word in words if word in QUALIFIERS]
    if ".." in text:
        low, high = text.split("..")
        values = {"value": None, "min": number(low) if low else None, "max": number(high) if high else None}
        qualifier = found[0] if found else ("range" if low and high else "vague")
    else:
        values = {"value": number(text), "min": None, "max": None}
        qualifier = found[0] if found else "exact"
    words[:] = [word for word in words if word not in QUALIFIERS]
    return {**values, "qualifier": qualifier}


def one_of(words: list[str], allowed: tuple[str, ...]) -> str | None:
    """The first of `words` that is `allowed`, taken out of them."""
    for word in words:
        if word in allowed:
            words.remove(word)
            return word
    return None


def amount(words: list[str]) -> Fact:
    value = numeric(words.pop(0), words)
    unit = words.pop(0)
    if unit in ("%", "pp", "bp"):
        kind = "percent"
    elif unit == "money" or re.fullmatch("[A-Z]{3}", unit):
        kind = "money"
    else:
        kind = "quantity"
        unit = unit.replace("_", " ")
    qualifier = value.pop("qualifier")
    currency = unit if kind == "money" and unit != "money" else None
    return {
        "kind": kind,
        **value,
        "currency": currency,
        "unit": None if kind == "money" else unit,
        "qualifier": qualifier,
    }


def job(words: list[str]) -> Fact:
    text = words.pop(0)
    unit = {"%": "percent", "f": "fraction"}.get(text[-1], "jobs")
    value = numeric(text.rstrip("%f"), words)
    qualifier = value.pop("qualifier")
    return {
        **value,
        "unit": unit,
        "qualifier": qualifier,
        "change": one_of(words, CHANGES),
        "kind": one_of(words, JOB_KINDS),
    }


def date(words: list[str]) -> Fact:
    value = words.pop(0)
    about = one_of(words, ("about",))
    fact: Fact = {
        "value": None if value == "-" else value,
        "part": one_of(words, PARTS),
        "bound": one_of(words, BOUNDS),
        "qualifier": about or "exact",
    }
    # the scorer's one key for the three: the part, else the bound, else approx
    fact["modifier"] = fact["part"] or fact["bound"] or ("approx" if about else None)
    others = [fact["bound"]] if fact["part"] and fact["bound"] else []
    if about and fact["modifier"] != "approx":
        others.append("approx")
    if others:
        fact["modifier_alt"] = others
    return fact


NUMBERS = {"amounts": amount, "jobs": job, "dates": date}


class Notes:
    """The golden facts of one article, built up line by line."""

    def __init__(self, text: str, article: str, language: str) -> None:
        self.text = text
        self.gold: Fact = {"id": article, "language": language, "reference_date": None}
        self.gold.update({category: [] for category in CATEGORIES})
        self.taken: list[Range] = []

    def find(self, noted: str, start: int) -> Range:
        inner = re.fullmatch(r"(.*)\[(.+)\](.*)", noted)
        if not inner:
            match = re.compile(pattern(noted)).search(self.text, start)
        else:
            before, span, after = (r"\s+".join(map(re.escape, re.split(r"\s+", part))) for part in inner.groups())
            match = re.compile(f"{before}({span}){after}").search(self.text, max(start - len(before), 0))
        if not match:
            raise SystemExit(f"{self.gold['id']}: not in the text behind offset {start}: {noted!r}")
        return match.span(1 if inner else 0)

    def add_number(self, category: str, fields: list[str]) -> None:
        facts = self.gold[category]
        start, end = self.find(fields[0], facts[-1]["end"] if facts else 0)
        fact = {"text": self.text[start:end], "start": start, "end": end}
        words = fields[1].split()
        fact.update(NUMBERS[category](words))
        if words:
            raise SystemExit(f"{self.gold['id']}: cannot read {words} of {fields[0]!r}")
        self.add_extras(fact, fields[2:])
        facts.append(fact)

    def add_extras(self, fact: Fact, fields: list[str]) -> None:
        for field in fields:
            key, _, value = field.partition("=")
            if field == "optional":
                fact["optional"] = True
            elif key == "alt":
                fact["alt_span"] = list(self.overlapping(value, fact))
            elif key.endswith("_alt"):
                fact[key] = [None if part.strip() == "null" else part.strip() for part in value.split(",")]
            else:
                raise SystemExit(f"{self.gold['id']}: cannot read {field!r}")

    def overlapping(self, noted: str, fact: Fact) -> Range:
        """Where `noted` stands inside or around the fact."""
        expression = r"\s+".join(map(re.escape, noted.split()))
        for match in re.finditer(expression, self.text):
            if match.start() < fact["end"] and fact["start"] < match.end():
                return match.span()
        raise SystemExit(f"{self.gold['id']}: {noted!r} does not stand at {fact['text']!r}")

    def add_entities(self, category: str, lines: list[list[str]]) -> None:
        """All entities of a category in one pass, so that a longer form goes before a shorter one of any entity."""
        owner: dict[str, int] = {}
        left_out: list[set[int]] = []
        facts = self.gold[category]
        for index, fields in enumerate(lines):
            extras = [f for f in fields[1:] if f == "optional" or re.match(r"!|\w+_alt=", f)]
            plain = [field for field in fields[1:] if field not in extras] + [""] * 3
            lists = [[form.strip() for form in field.split(",") if form.strip()] for field in plain[1:3]]
            fact: Fact = {"name": fields[0]}
            if category == "locations":
                kind, _, country = plain[0].partition(" ")
                fact |= {"kind": kind, "country": country or None}
            else:
                fact |= {"aliases": lists[0], "legal_form": plain[0] if plain[0] != "-" else None}
            fact["mentions"] = []
            self.add_extras(fact, [field for field in extras if not field.startswith("!")])
            left_out.append({int(i) for f in extras if f.startswith("!") for i in re.findall(r"\d+", f)})
            facts.append(fact)
            for form in (fields[0], *lists[0], *lists[1]):
                if owner.setdefault(form, index) != index:
                    raise SystemExit(f"{self.gold['id']}: {form!r} is a form of two {category}")
        self.mark(facts, owner, left_out)
        for fact in facts:
            if not fact["mentions"]:
                raise SystemExit(f"{self.gold['id']}: no mention of {fact['name']!r}")

    def mark(self, facts: list[Fact], owner: dict[str, int], left_out: list[set[int]]) -> None:
        """Fill in the mentions of `facts`: every form in `owner` (form → index), but the left-out occurrences."""
        if not owner:
            return
        expression = "|".join(pattern(form) for form in sorted(owner, key=len, reverse=True))
        counts = [0] * len(facts)
        for match in re.finditer(expression, self.text):
            start, end = match.span()
            if any(start < b and a < end for a, b in self.taken):
                continue
            index = owner[" ".join(match[0].split())]
            counts[index] += 1
            if counts[index] not in left_out[index]:
                facts[index]["mentions"].append({"text": match[0], "start": start, "end": end})
                self.taken.append((start, end))

    def read(self, notes: str) -> Fact:
        """All notes; organizations first, since places inside their names are no places."""
        sections: dict[str, list[list[str]]] = {}
        section = ""
        for line in filter(None, map(str.strip, notes.splitlines())):
            if line.startswith("date:"):
                self.gold["reference_date"] = line.partition(":")[2].strip()
            elif re.fullmatch(r"\[(\w+)\]", line):
                section = line[1:-1]
            else:
                sections.setdefault(section, []).append([field.strip() for field in line.split("|")])
        for category in ("organizations", "locations"):
            self.add_entities(category, sections.pop(category, []))
            self.gold[category].sort(key=lambda entity: entity["mentions"][0]["start"])
        for category in NUMBERS:
            for fields in sections.pop(category, []):
                self.add_number(category, fields)
        if sections:
            raise SystemExit(f"{self.gold['id']}: no such section: {', '.join(sections)}")
        return self.gold


def dumps(gold: Fact) -> str:
    """JSON with one fact a line, so that a change of one fact is a change of one line."""
    lines = []
    for key, value in gold.items():
        head = f" {json.dumps(key)}: "
        if isinstance(value, list) and value:
            facts = ",\n".join("  " + json.dumps(fact, ensure_ascii=False) for fact in value)
            lines.append(f"{head}[\n{facts}\n ]")
        else:
            lines.append(head + json.dumps(value, ensure_ascii=False))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main(argv: list[str]) -> None:
    if len(argv) != 1:
        raise SystemExit("usage: annotate_fixture.py fixtures/LANGUAGE/NAME.txt < NOTES")
    path = Path(argv[0])
    with path.open(encoding="utf-8", newline="") as file:
        text = file.read()
    gold = Notes(text, path.stem, path.parent.name).read(sys.stdin.read())
    path.with_suffix(".gold.json").write_text(dumps(gold), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
