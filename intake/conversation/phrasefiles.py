"""Phrases of the word files that stand in the rooms, each language with the English ones beside it
unless asked for alone.

Invariant: a file is read once; a list that a language lacks is empty.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Literal

from intake.answers import wordfiles
from intake.answers.folding import key
from intake.conversation.phrases import Phrases, compiled
from intake.conversation.spelling import fold

Room = Literal[
    "ballots", "city", "city.answers", "city.contacts", "city.corrections", "intents", "panelist",
    "panelist.conflicts", "panelist.declaring", "panelist.judging", "people", "people.no_names",
    "public", "titled", "titled.convention", "titled.lines",
]  # fmt: skip
Tables = dict[str, dict[str, Sequence[str]]]
_JOINTS = re.compile("['’ʼ]")  # "don't" is one word


@cache
def listed(room: Room, file: str, language: str, *meanings: str, is_alone: bool = False) -> Phrases:
    """The phrases of these lists of a file, ready to be looked for in folded text.

    `is_alone`: without the English ones, of which one may be another word in the language.
    """
    said = written(room, file, language, *meanings, is_alone=is_alone)
    return compiled(map(fold, said))


def written(
    room: Room, file: str, language: str, *meanings: str, is_alone: bool = False
) -> tuple[str, ...]:
    """The same as they are written."""
    own = language.partition("-")[0]
    codes = (own,) if is_alone else dict.fromkeys((own, "en"))
    found = [tables(room, file).get(code, {}) for code in codes]
    return tuple(one for table in found for name in meanings for one in table.get(name, ()))


def in_any_language(room: Room, file: str, meaning: str) -> Iterator[Phrases]:
    """The phrases of this list, language by language."""
    return (listed(room, file, one, meaning) for one in tables(room, file))


@cache
def every(room: Room, file: str, meaning: str) -> frozenset[str]:
    """The phrases of this list in all languages, as `as_key` gives them: one word tells none."""
    told = tables(room, file).values()
    return frozenset(as_key(phrase) for table in told for phrase in table.get(meaning, ()))


def as_key(text: str) -> str:
    """As whole phrases are compared: "don't" is "dont"."""
    return key(_JOINTS.sub("", text))


@cache
def tables(room: Room, file: str) -> Tables:
    """A file whole: lists by language."""
    return wordfiles.read(files(f"intake.conversation.{room}").joinpath(file).read_text("utf-8"))
