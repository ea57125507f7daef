"""Numbers of jobs, positions and employees, with what becomes of them."""

from __future__ import annotations

from newsfacts.extractors.jobs.extraction import extract

__all__ = ["extract"]
