"""`words.toml`: the words mail programs and people put around what they say. Read once."""

import tomllib
from functools import cache
from importlib.resources import files


@cache
def words(table: str) -> tuple[str, ...]:
    """Every phrase of a table, of all its languages, case-folded, longest first."""
    found = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))[table]
    phrases = {folded(phrase) for row in found.values() for phrase in row}
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def folded(text: str) -> str:
    """Without case; the Turkish capital i is an i."""
    return text.casefold().replace("i\u0307", "i")
