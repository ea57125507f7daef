"""`newsfacts schema`: the record as JSON Schema."""

from __future__ import annotations

import json

import typer

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> None:
    """Print the JSON Schema (draft 2020-12) of a record."""
    from newsfacts.extractors.facts import Record

    # "serialization": what is written, where every key is there.
    described = Record.model_json_schema(mode="serialization")
    described["required"] = [key for key in described["properties"] if key != "text"]
    typer.echo(json.dumps({"$schema": DIALECT, **described}, indent=2, ensure_ascii=False))
