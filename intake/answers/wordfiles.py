"""Files of words as they are kept: each list one string, cut into its phrases when it is asked for.

Invariant: what is kept reads as what `tomllib` made of the file; no phrase goes over two lines.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any, overload


class Lines(Sequence[str]):
    """A list of phrases in a tenth of the room that as many strings take."""

    __slots__ = ("_joined",)

    def __init__(self, phrases: Sequence[str]) -> None:
        self._joined = "\n".join(phrases)

    def _phrases(self) -> list[str]:
        return self._joined.split("\n")

    def __iter__(self) -> Iterator[str]:
        return iter(self._phrases())

    def __len__(self) -> int:
        return len(self._phrases())

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        return self._phrases()[place]


def read(text: str) -> dict[str, Any]:
    """The tables of a TOML file of words."""
    return {key: _kept(value) for key, value in tomllib.loads(text).items()}


def section(text: str, name: str) -> dict[str, Any]:
    """One table of such a file by its dotted name, the rest unread; empty where it has none."""
    found = re.search(rf"^\[{re.escape(name)}\].*(?:\n(?!\[\w).*)*", text, re.MULTILINE)
    table = read(found[0]) if found else {}
    for part in name.split("."):
        table = table.get(part, {})
    return table


def _kept(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _kept(one) for key, one in value.items()}
    return Lines(value) if _is_lines(value) else value


def _is_lines(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) > 0
        and all(isinstance(one, str) and "\n" not in one for one in value)
    )
