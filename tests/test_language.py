"""German, English, or refused by name."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import ROOT

from newsfacts.extractors.errors import InputError
from newsfacts.extractors.language import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Der Konzern will im kommenden Jahr in Halle und Leipzig 300 neue Stellen schaffen.", "de"),
        ("The group plans to create 300 jobs in Leeds next year, its chief executive said.", "en"),
        ("Siemens baut Standort aus", "de"),
        ("Ford cuts jobs at two plants", "en"),
    ],
)
def test_language(text: str, code: str) -> None:
    assert detect(text).code == code


def test_a_headline_alone_is_uncertain_and_an_article_is_not() -> None:
    assert not detect("Siemens baut Standort aus").certain
    assert detect("Der Konzern will im kommenden Jahr in Halle und Leipzig 300 neue Stellen schaffen.").certain


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Le groupe a annoncé mardi la création de trois cents emplois dans son usine près de Lyon.", "French"),
        ("Het bedrijf wil volgend jaar driehonderd nieuwe banen scheppen in de haven van Rotterdam.", "Dutch"),
        ("La empresa anunció el martes que creará trescientos puestos de trabajo en su planta de Vigo.", "Spanish"),
        ("Firma zapowiedziała we wtorek utworzenie trzystu nowych miejsc pracy w fabryce pod Poznaniem.", "Polish"),
    ],
)
def test_another_language_is_refused_by_name(text: str, name: str) -> None:
    with pytest.raises(InputError, match=name) as caught:
        detect(text)
    assert caught.value.code == "language"


def test_a_clear_case_costs_no_import_of_py3langid() -> None:
    program = (
        "import sys; from newsfacts.extractors.language import detect;"
        "detect('Der Konzern will im kommenden Jahr in Halle und Leipzig neue Stellen schaffen.');"
        "sys.exit('py3langid' in sys.modules)"
    )
    path = str(ROOT / "tests" / "_path")
    assert subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": path}, check=False).returncode == 0
