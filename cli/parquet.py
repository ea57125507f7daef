"""Parquet from rows and back, through pyarrow: one row a fact, the columns of the CSV, with types."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import IO, Any

from newsfacts.cli.render import COLUMNS, DECIMALS, INTEGERS

_ROWS = 50_000
_DAYS = frozenset({"reference_date", "first_day", "last_day"})


def _schema() -> Any:
    import pyarrow as pa

    def kind(column: str) -> Any:
        if column in INTEGERS:
            return pa.int64()
        return pa.float64() if column in DECIMALS else pa.date32() if column in _DAYS else pa.string()

    return pa.schema([(column, kind(column)) for column in COLUMNS])


def write_rows(lines: IO[bytes], file: IO[bytes]) -> None:
    """Writes rows, each a line with a JSON array in the order of `COLUMNS`, as Parquet."""
    import datetime as dt

    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = _schema()
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        while batch := [json.loads(line) for line in islice(lines, _ROWS)]:
            columns = []
            for name, values in zip(COLUMNS, zip(*batch, strict=True), strict=True):
                read: list[Any] = list(values)
                if name in _DAYS:
                    read = [value and dt.date.fromisoformat(value) for value in values]
                columns.append(pa.array(read, schema.field(name).type))
            writer.write_table(pa.Table.from_arrays(columns, schema=schema))


def read_rows(file: IO[bytes]) -> Iterator[bytes]:
    """The lines that `write_rows` was given."""
    import pyarrow.parquet as pq

    for batch in pq.ParquetFile(file).iter_batches(_ROWS):
        for row in batch.to_pylist():
            yield json.dumps([_plain(row[name]) for name in COLUMNS]).encode() + b"\n"


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
