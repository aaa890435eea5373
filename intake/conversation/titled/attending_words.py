"""The words by which mails about the Convention are read, out of `attending_words.toml`.

Invariant: a list of a language is read beside the English one.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

from intake.conversation.phrases import Phrases, compiled, pattern
from intake.conversation.spelling import fold

Meaning = Literal[
    "comes", "cannot", "unsure", "adds", "hosts", "lead", "and", "instead", "instead_before",
    "tail", "only", "opening", "neither", "denies", "unknown", "led", "both", "off", "bare",
    "steps_in", "enlists", "certificate", "stead", "before_offices", "aside", "city_of",
    "heads", "self", "self_beside",
]  # fmt: skip


def has(text: str, meaning: Meaning, language: str) -> bool:
    """Whether one of the words stands in the (folded) text."""
    return listed(meaning, language).found(text)


@cache
def listed(meaning: Meaning, language: str) -> Phrases:
    """The list, ready to be looked for."""
    return compiled(fold(one) for one in words(meaning, language))


@cache
def either_of(meaning: Meaning, language: str) -> str:
    """A regular expression of every phrase of a list."""
    known = sorted((fold(one) for one in words(meaning, language)), key=len, reverse=True)
    return "|".join(pattern(one) for one in known) or "(?!)"


def words(meaning: Meaning, language: str) -> tuple[str, ...]:
    """The list as it is written."""
    codes = dict.fromkeys((language.partition("-")[0], "en"))
    tables = (_tables().get(code, {}) for code in codes)
    return tuple(one for table in tables for one in table.get(meaning, ()))


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    text = files("intake.conversation.titled").joinpath("attending_words.toml").read_text("utf-8")
    return tomllib.loads(text)
