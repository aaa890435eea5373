"""A final list in a file: CSV, or TOML with [[cities]].

Invariant: what is not understood is said with its line and takes nothing of the file.
"""

import csv
import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.commands.office import refuse
from intake.decisions import Outcome
from intake.desk.acts import CityRuling

COLUMNS = ("application", "city", "outcome", "reason")
MOST_BYTES = 5_000_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_COUNTRY = re.compile("[A-Z]{2}")


def read(path: Path) -> tuple[CityRuling, ...]:
    """What the file says of each city. Refused where any of it is not understood."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise refuse(f"{path} is too large for a list.")
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise refuse(f"{path} cannot be read as UTF-8 text.") from None
    rows = _toml(path, text) if path.suffix.lower() == ".toml" else _csv(path, text)
    found = tuple(_ruling(where, row) for where, row in rows)
    if not found:
        raise refuse(f"{path} names no city.")
    return found


def _csv(path: Path, text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    first = text.partition("\n")[0]
    mark = ";" if first.count(";") > first.count(",") else ","
    table = csv.DictReader(io.StringIO(text), delimiter=mark, restkey="", strict=True)
    try:
        columns = [str(one).strip().lower() for one in table.fieldnames or ()]
        table.fieldnames = columns
        for row in table:
            if any(row.values()):
                yield f"{path}, line {table.line_num}", row
    except csv.Error as fault:
        raise refuse(f"{path}, line {table.line_num}: {fault}.") from None


def _toml(path: Path, text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise refuse(f"{path}: {fault}.") from None
    rows = whole.get("cities")
    if set(whole) != {"cities"} or not isinstance(rows, list):
        raise refuse(f"{path} holds a list as [[cities]], with city, outcome and reason.")
    for place, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            raise refuse(f"{path}, city {place}: it is no table.")
        yield f"{path}, city {place}", row


def _ruling(where: str, row: Mapping[str, Any]) -> CityRuling:
    odd = sorted(set(row) - set(COLUMNS))
    if odd:
        raise refuse(f"{where}: {odd[0] or 'a cell'} is no column; allowed: {', '.join(COLUMNS)}.")
    said = {key: str(row.get(key) or "").strip() for key in COLUMNS}
    city, outcome = said["application"] or said["city"], said["outcome"].casefold()
    if not city:
        raise refuse(f"{where}: which city? Give its application's number or its name.")
    if outcome not in list(Outcome):
        raise refuse(f"{where}: {said['outcome']!r} is no outcome; allowed: {', '.join(Outcome)}.")
    beside = _named(said["city"]) if said["application"] else ""
    return CityRuling(city=city, outcome=Outcome(outcome), reason=said["reason"], beside=beside)


def split(words: str) -> Iterator[str]:
    """Cities named in one option: "Gdynia, Sopot, PL" are two, the second with its country."""
    found: list[str] = []
    for one in (part.strip() for part in words.split(",")):
        if found and _COUNTRY.fullmatch(one):
            found[-1] += f", {one}"
        elif one:
            found.append(one)
    yield from found


def plain(words: str) -> str:
    """A cell that no table program takes for a formula: cities are named by strangers."""
    return f"'{words}" if words.startswith(_FORMULA) else words


def _named(cell: str) -> str:
    """The city as it is called, without the sign that `plain` put before it."""
    named = cell.removeprefix("'")
    return named if named.startswith(_FORMULA) else cell
