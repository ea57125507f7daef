"""Facts from German and English news text: amounts, job numbers, locations, dates and organizations.

>>> from newsfacts.extractors import extract
>>> record = extract("Die Muster AG schafft in Halle 300 neue Jobs.", language="de")
>>> record.jobs[0].text, record.jobs[0].value, record.jobs[0].change
('300 neue Jobs', 300, 'created')

Names are imported when they are first used (PEP 562), spaCy, the trained pipelines and the word lists with the first
article: a command that extracts nothing pays for nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.extractors.engine import TextInput, extract, extract_many
    from newsfacts.extractors.errors import InputError, ModelError
    from newsfacts.extractors.facts import KINDS, Amount, Date, Job, Location, Mention, Organization, Record
    from newsfacts.extractors.version import __version__

__all__ = [
    "KINDS",
    "Amount",
    "Date",
    "InputError",
    "Job",
    "Location",
    "Mention",
    "ModelError",
    "Organization",
    "Record",
    "TextInput",
    "__version__",
    "extract",
    "extract_many",
]

_ENGINE = ("TextInput", "extract", "extract_many")
_ERRORS = ("InputError", "ModelError")


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "__version__":
        module = "version"
    else:
        module = "engine" if name in _ENGINE else "errors" if name in _ERRORS else "facts"
    return getattr(import_module(f"{__name__}.{module}"), name)
