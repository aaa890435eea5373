"""CSV that a spreadsheet opens and that runs nothing there.

Invariant: no cell begins like a formula; the same rows give the same bytes.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

Cell = str | int | None
Row = Sequence[Cell | datetime]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How a spreadsheet knows a formula, full-width signs too: OWASP, CSV injection."""


def csv_of(head: Sequence[str], rows: Iterable[Row]) -> bytes:
    """The table with its head, in UTF-8 with a signature by which spreadsheets know it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")  # RFC 4180
    writer.writerow(head)
    for row in rows:
        writer.writerow([guarded(one) if isinstance(one, str) else _plain(one) for one in row])
    return out.getvalue().encode("utf-8-sig")


def guarded(words: str) -> str:
    """Words that are no formula: an apostrophe before one, as spreadsheets themselves write it."""
    return f"'{words}" if words.startswith(_FORMULA) or words.lstrip(" ")[:1] in _FORMULA else words


def moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def _plain(cell: int | datetime | None) -> str | int:
    if isinstance(cell, datetime):
        return moment(cell)
    return "" if cell is None else cell
