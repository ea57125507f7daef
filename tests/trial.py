"""Pipelines for tests of runs: they load at once, mark a few names, and do harm where a text says so."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = '''
"""A spaCy pipeline without training, for tests."""

import os
import signal
import time

import spacy
from spacy.language import Language


@Language.component("trial_harm")
def harm(doc):
    text = doc.text
    if "KILL-ALWAYS" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "KILL-ONCE" in text and not os.path.exists(os.environ["TRIAL_MARK"]):
        open(os.environ["TRIAL_MARK"], "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    if "HANG" in text:
        time.sleep(3600)
    if "SLOW" in text:
        time.sleep(float(os.environ.get("TRIAL_SECONDS", "0.3")))
    return doc


def load(**ignored):
    nlp = spacy.blank("{code}")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {{"label": "ORG", "pattern": "Muster AG"}},
            {{"label": "ORG", "pattern": "Acme Corp."}},
            {{"label": "LOC", "pattern": "Köln"}},
            {{"label": "LOC", "pattern": "Leeds"}},
        ]
    )
    nlp.add_pipe("trial_harm")
    return nlp
'''


def install(folder: Path) -> dict[str, str]:
    """Installs the pipelines into a folder; returns the environment in which the command uses them."""
    for code in ("de", "en"):
        package = folder / f"trial_{code}"
        package.mkdir(parents=True, exist_ok=True)
        (package / "__init__.py").write_text(_PACKAGE.format(code=code), encoding="utf-8")
        about = folder / f"trial_{code}-1.0.dist-info"
        about.mkdir(exist_ok=True)
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: trial_{code}\nVersion: 1.0\n", encoding="utf-8")
    root = Path(__file__).parent / "_path"
    return {
        "PYTHONPATH": os.pathsep.join([str(root), str(folder)]),
        "NEWSFACTS_MODEL_DE": "trial_de",
        "NEWSFACTS_MODEL_EN": "trial_en",
        "TRIAL_MARK": str(folder / "mark"),
    }
