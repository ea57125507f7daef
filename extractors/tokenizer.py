"""The tokenizer of our pipelines: spaCy's rules for the language plus a few that names in news need.

A hyphen between letters separates tokens, so that the name in *Siemens-Chef* or *Netherlands-based* is a token of its
own, and the abbreviations of `lang/*/tokenizer.py` keep their full stop. Registered as ``newsfacts.Tokenizer.v1``, so a
pipeline that names it in its config loads with plain ``spacy.load`` wherever newsfacts is installed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from spacy.tokenizer import Tokenizer
from spacy.util import registry

from newsfacts.extractors.lang import CODES

if TYPE_CHECKING:
    from spacy.language import Language

    from newsfacts.extractors.lang.schema_tokenizer import TokenizerWords


# Stretches between white space whose tokens are remembered.
_REMEMBERED = 10_000
_HYPHEN = "(?:-{1,3}|[–—~])"
_HYPHEN_BETWEEN_LETTERS = rf"(?<=[^\W\d_]){_HYPHEN}(?=[^\W\d_])"
_HYPHEN_AFTER_ABBREVIATION = rf"(?<=[A-ZÄÖÜ]\.){_HYPHEN}(?=[^\W\d_])"  # U.S.-led


class NewsTokenizer(Tokenizer):  # type: ignore[misc]
    """A tokenizer whose rules are code: nothing of it is written with a pipeline, nothing is read back.

    spaCy's own would make all its rules twice at each load, which is most of what loading a small pipeline costs.
    """

    def to_bytes(self, *, exclude: Any = ()) -> bytes:
        """Nothing."""
        return b""

    def from_bytes(self, bytes_data: bytes, *, exclude: Any = ()) -> NewsTokenizer:
        """Itself as it is."""
        return self

    def to_disk(self, path: Any, **kwargs: Any) -> None:
        """Writes nothing."""

    def from_disk(self, path: Any, *, exclude: Any = ()) -> NewsTokenizer:
        """Itself as it is."""
        return self


def create_tokenizer() -> Callable[[Language], Tokenizer]:
    """The factory behind ``[nlp.tokenizer] @tokenizers = "newsfacts.Tokenizer.v1"``.

    The function that it returns takes the pipeline and gives its tokenizer. A language of which newsfacts has no data
    gets spaCy's own rules unchanged.
    """

    def make(nlp: Language) -> Tokenizer:
        from spacy.symbols import ORTH
        from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

        defaults = nlp.Defaults
        rules = dict(defaults.tokenizer_exceptions)
        infixes = list(defaults.infixes or ())
        if nlp.lang in CODES:
            words: TokenizerWords = import_module(f"newsfacts.extractors.lang.{nlp.lang}.tokenizer").WORDS
            for word in _with_capitals(words.abbreviations):
                rules.setdefault(word, [{ORTH: word}])
            if words.split_hyphens:
                infixes += [_HYPHEN_BETWEEN_LETTERS, _HYPHEN_AFTER_ABBREVIATION]
        return NewsTokenizer(
            nlp.vocab,
            rules=rules,
            prefix_search=compile_prefix_regex(defaults.prefixes or ()).search,
            suffix_search=compile_suffix_regex(defaults.suffixes or ()).search,
            infix_finditer=compile_infix_regex(infixes).finditer,
            token_match=defaults.token_match,
            url_match=defaults.url_match,
            max_cache_size=_REMEMBERED,
        )

    return make


def _with_capitals(words: tuple[str, ...]) -> Iterator[str]:
    """Each word, and the word as a sentence would begin with it."""
    for word in words:
        yield word
        yield word[:1].upper() + word[1:]


# For a checkout, where no entry point says so.
registry.tokenizers.register("newsfacts.Tokenizer.v1", func=create_tokenizer)
