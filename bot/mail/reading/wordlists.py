"""`words.toml`: the words mail programs and people put around what they say. Read once."""

import tomllib
from functools import cache
from importlib.resources import files


@cache
def words(table: str) -> tuple[str, ...]:
    """Every phrase of a table, of all its languages, case-folded, longest first."""
    phrases = {phrase for row in by_language(table).values() for phrase in row}
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


@cache
def by_language(table: str) -> dict[str, tuple[str, ...]]:
    """The phrases of a table by their language, case-folded."""
    found = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))[table]
    return {code: tuple(map(folded, row)) for code, row in found.items()}


def folded(text: str) -> str:
    """Without case; the Turkish capital i is an i."""
    return text.casefold().replace("i\u0307", "i")
