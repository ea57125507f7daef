"""Articles by the thousand, from a seed: what the benchmarks of runs read. All of it is made up."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

_NAMES = ["Muster AG", "Nordlicht GmbH", "Kessler SE", "Acme Corp.", "Harbour Holdings plc", "Brightwell Inc."]
_PLACES = ["Köln", "Halle", "Stendal", "Leeds", "Austin", "Rotterdam"]
_GERMAN = [
    "Die {name} schafft in {place} {number} neue Jobs und investiert {amount} Mio. Euro.",
    "Bis Ende {year} sollen rund {number} Stellen wegfallen, teilte {name} am {day}. März {year} mit.",
    "Der Umsatz stieg um {share} Prozent auf {amount} Milliarden Euro, sagte {person} in {place}.",
    "Das Werk am Standort {place} liefert {amount} Megawatt, mehr als {person} erwartet hatte.",
]
_ENGLISH = [
    "{name} will cut {number} jobs at its plant in {place} and spend ${amount} million.",
    "Revenue rose {share} percent to ${amount} billion in the third quarter of {year}, {person} said.",
    "About {number} people work at the site in {place}, which opened on March {day}, {year}.",
    "The company expects to save between {share} and {number} million euros by mid-{year}.",
]
_SYLLABLES = [
    "ba",
    "be",
    "bo",
    "da",
    "di",
    "du",
    "fa",
    "ga",
    "go",
    "ka",
    "ke",
    "ki",
    "la",
    "le",
    "lo",
    "ma",
    "mo",
    "na",
    "no",
    "pa",
    "ra",
    "re",
    "ri",
    "sa",
    "so",
    "ta",
    "te",
    "to",
    "va",
    "wi",
    "zo",
]


def article(chance: random.Random, sentences: int) -> str:
    """An article in German or English, with words that no other has."""
    templates = chance.choice([_GERMAN, _ENGLISH])
    made = []
    for _ in range(sentences):
        person = "".join(chance.choices(_SYLLABLES, k=3)).capitalize()
        made.append(
            chance.choice(templates).format(
                name=chance.choice(_NAMES),
                place=chance.choice(_PLACES),
                number=chance.randint(2, 9000),
                amount=chance.randint(2, 900),
                share=f"{chance.randint(1, 99)}",
                year=chance.randint(2019, 2031),
                day=chance.randint(1, 28),
                person=person,
            )
        )
    paragraphs = [" ".join(made[at : at + 4]) for at in range(0, len(made), 4)]
    return "\n\n".join(paragraphs)


def articles(seed: int, count: int, sentences: int) -> Iterator[str]:
    """`count` articles, always the same for a seed."""
    chance = random.Random(seed)
    for _ in range(count):
        yield article(chance, sentences)


def make_folder(folder: Path, seed: int, count: int, sentences: int) -> None:
    """Articles as files at two levels, every tenth as a page, every hundredth empty."""
    for number, text in enumerate(articles(seed, count, sentences)):
        path = folder / f"{number % 20:02}" / f"{number:06}.{'html' if number % 10 == 3 else 'txt'}"
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".html":
            text = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
            text = (
                f"<html><head><meta charset=utf-8></head><body><nav>Home</nav><article>{text}</article></body></html>"
            )
        path.write_text("" if number % 100 == 7 else text, encoding="utf-8")


def make_lines(path: Path, seed: int, count: int, sentences: int) -> None:
    """Articles as JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(articles(seed, count, sentences)):
            file.write(json.dumps({"id": f"n{number}", "text": text}, ensure_ascii=False) + "\n")
