"""`newsfacts models`: which trained pipelines an extraction uses."""

from __future__ import annotations

import typer

from newsfacts.cli import options


def models(model: options.Model = None) -> None:
    """List the trained pipelines in use: language, name, version, where each comes from."""
    import json
    from importlib.util import find_spec
    from pathlib import Path

    from newsfacts.extractors.lang import CODES
    from newsfacts.extractors.pipeline import MODELS, model_name

    for code in CODES:
        name = model_name(code, options.models_of(model or []))
        shipped = name == str(MODELS / code)
        spec = None if Path(name).exists() else find_spec(name)
        folder = Path(spec.origin).parent if spec and spec.origin else Path(name)
        meta = next(iter(sorted(folder.glob("**/meta.json"))), None)
        facts = json.loads(meta.read_text(encoding="utf-8")) if meta else {}
        title = f"{facts.get('lang', code)}_{facts.get('name', 'unknown')} {facts.get('version', '?')}"
        typer.echo(f"{code}\t{title}\t{'shipped' if shipped else name}\t{facts.get('license') or ''}".rstrip())
