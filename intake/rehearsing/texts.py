"""Which texts of the call its readers would get in English only."""

from collections.abc import Iterator
from typing import Any

from intake import languages
from intake.calls.model import Call
from intake.rehearsing.points import Point


def untranslated(call: Call) -> Iterator[Point]:
    """One point a language in which texts are missing."""
    tables = list(_tables(call.model_dump()))
    for language in languages.all_read():
        lacking = [key for key, table in tables if language not in table]
        if lacking:
            yield Point(
                key=lacking[0],
                text=f"{len(lacking)} of {len(tables)} texts are missing in {language}, this one "
                "first; they are shown in English",
            )


def _tables(entry: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Every table of texts by language, with its key; options of a list count there alone."""
    if isinstance(entry, dict):
        if isinstance(entry.get("en"), str):
            yield path, entry
            return
        listed = entry.get("options_from") is not None
        parts = [(key, one) for key, one in entry.items() if not (listed and key == "options")]
    else:
        parts = list(enumerate(entry)) if isinstance(entry, tuple) else []
    for key, one in parts:
        yield from _tables(one, f"{path}.{key}" if path else str(key))
