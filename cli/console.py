"""All that goes to standard error: errors, notes, warnings, each one line."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import TextIO

# What a terminal could take as a command: C0 and C1 controls, line and paragraph separators, bidirectional overrides.
_CODES = [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_UNSAFE_LINE = dict.fromkeys(_CODES, "\ufffd")
_UNSAFE_TEXT = {code: mark for code, mark in _UNSAFE_LINE.items() if chr(code) not in "\n\t"}
# The same in a text that has line breaks of its own.
UNSAFE = re.compile(f"[{''.join(map(chr, _UNSAFE_TEXT))}]")


def safe_line(text: str) -> str:
    """One line that no terminal takes for anything but text; as long as `text`."""
    return text.translate(_UNSAFE_LINE)


def safe_text(text: str) -> str:
    """Text that no terminal takes for anything but text, line breaks and tabs kept; as long as `text`."""
    return text.translate(_UNSAFE_TEXT)


def on_terminal(stream: TextIO | None) -> bool:
    """Whether a standard stream is a terminal; one that is closed is none."""
    return stream is not None and stream.isatty()


class Console:
    """Says things on standard error: errors unless silenced, notes where asked for."""

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self.quiet = quiet
        self.verbose = verbose
        # What prints a line while something else (progress) stands on the terminal's last one.
        self.printer: Callable[[str], None] | None = None

    def error(self, message: str) -> None:
        """What failed. Silenced by --quiet (the exit code still tells)."""
        if not self.quiet:
            self._print(message)

    def note(self, message: str) -> None:
        """What a user should know though nothing failed."""
        if not self.quiet:
            self._print(message)

    def detail(self, message: str) -> None:
        """What only --verbose shows."""
        if self.verbose:
            self._print(message)

    def _print(self, message: str) -> None:
        line = f"newsfacts: {safe_line(message)}"
        if self.printer:
            self.printer(line)
            return
        try:
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()
        except (OSError, ValueError, AttributeError):
            # Standard error is gone: there is nobody left to tell.
            pass
