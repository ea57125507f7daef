"""The command line of the benchmarks that read folders of articles."""

from __future__ import annotations

import argparse
from pathlib import Path


def folders_given(description: str | None) -> list[Path]:
    """The folders on the command line, which may be none; ends with a message where one is no folder."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="default: the articles of fixtures/")
    folders: list[Path] = parser.parse_args().folders
    for folder in folders:
        if not folder.is_dir():
            parser.error(f"{folder} is no folder")
    return folders
