"""What the programme's call says, in every language but English: texts/<code>.toml.

They stand by their English words. A call that says something else in English is not translated
there: no letter says in Turkish what the organizers have changed in English. What a call file
says itself in a language goes before.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from intake.languages import ENGLISH, all_read

Texts = dict[str, str]


def completed(table: Any) -> Any:
    """The table of a call file with what its texts lack of each language."""
    if isinstance(table, list):
        return [completed(one) for one in table]
    if not isinstance(table, dict):
        return table
    if isinstance(table.get(ENGLISH), str):
        return texts(table[ENGLISH]) | table
    return {key: completed(one) for key, one in table.items()}


def texts(english: str) -> Texts:
    """A text of the programme by language; in English alone where it is none of it."""
    known = {code: in_language(code) for code in all_read() if code != ENGLISH}
    return {ENGLISH: english} | {
        code: said[english] for code, said in known.items() if english in said
    }


@cache
def in_language(code: str) -> Texts:
    """Every text of the programme in this language, by its English words."""
    text = files("intake.calls").joinpath("texts", f"{code}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
