"""What sentences speak of that answers the programme's questions, and the words for it by language.

A theme is matters that stand together in a sentence (matters/themes.toml, by question ID); their
words are in matters/<code>.toml. Like `spoken`, they come with the desk, beside any call file.
Invariant: every matter of a theme has words in English, which are read beside every language.
"""

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from intake import languages

ENGLISH = "en"
NONE = "none"
"""The matter beside which nothing is stated: conferences, pilots, other places, conditions."""

SPENDING = "spending"
"""The matter beside which no amount is what something brings about."""

OUTPUT = "output"
"""The matter that says what something brings about."""

MAKING = "making"
"""The matter that says what the city brings about, all of it."""

USING = "using"
"""The matter of bare use, which may be use of any kind."""

WIDE = "wide"
"""The matter of being everywhere, which use may be and output may come from."""

FIELDS = frozenset({"works", "life", "sector"})
"""The matters that are fields of a city's life in which something is used."""

TITLE = "title"
"""The matter beside which nothing is wished but the title."""


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Matters that stand together, each so often; `states`: they say by themselves that it is so;
    `is_wish`: that it is wished, which is what is asked.

    `close` are those with little between them, and no figure unless it `may_count`. It `hints`
    where it names the question only if nothing else does; `hides` are the questions whose cues say
    nothing beside it.
    """

    question: str
    needs: tuple[tuple[str, int], ...]
    states: bool
    is_wish: bool
    close: frozenset[str]
    may_count: bool
    hints: bool
    hides: frozenset[str]

    @cached_property
    def lead(self) -> str:
        """The first of its matters."""
        return self.needs[0][0]

    @cached_property
    def least(self) -> int:
        """How many matters must stand together."""
        return sum(count for _, count in self.needs)

    @property
    def is_of_output(self) -> bool:
        """Whether it names what IoT or its networks bring about, or all of the city."""
        return not {"iot", "network", "citywide"}.isdisjoint(matter for matter, _ in self.needs)

    @property
    def size(self) -> int:
        """How many different matters it takes; bare use gives way to all that says more of it."""
        return 1 if USING in dict(self.needs) else len(self.needs)


@cache
def themes() -> tuple[Theme, ...]:
    """Every theme of every question."""
    return tuple(
        _theme(question, told, kind)
        for question, kinds in _table("themes").items()
        for kind, listed in kinds.items()
        for told in listed
        if kind != "over"
    )


@cache
def stating(question: str) -> tuple[Theme, ...]:
    """The themes that say by themselves that what this question asks is so."""
    return tuple(one for one in themes() if one.states and one.question == question)


@cache
def of_reach() -> frozenset[str]:
    """The questions that ask whether something is used everywhere."""
    return frozenset(one.question for one in themes() if one.states and WIDE in dict(one.needs))


@cache
def wished() -> frozenset[str]:
    """The questions that ask whether something is wished."""
    return frozenset(one.question for one in themes() if one.is_wish)


@cache
def covered(question: str) -> frozenset[str]:
    """Questions whose signs say nothing beside any sign of this one."""
    kinds = _of(question)
    return frozenset(() if "sole" in kinds else kinds.get("over", ()))


@cache
def words(language: str) -> dict[str, tuple[str, ...]]:
    """The words of each matter in a language, with the English ones."""
    found: dict[str, dict[str, None]] = {}
    for spoken in dict.fromkeys((language.partition("-")[0], ENGLISH)):
        table = _table(spoken) if spoken in languages.all_read() else {}
        for matter, listed in table.items():
            found.setdefault(matter, {}).update(dict.fromkeys(listed))
    return {matter: tuple(listed) for matter, listed in found.items()}


def _theme(question: str, told: str, kind: str) -> Theme:
    parts = [re.sub("[~#]", " ", part).split() for part in told.split("+")]
    needs = Counter(one for part in parts for one in part)
    return Theme(
        question=question,
        needs=tuple(needs.items()),
        states=kind in ("stated", "wished") or (kind == "sole" and "stated" in _of(question)),
        is_wish=kind == "wished",
        close=frozenset(one for part in parts if len(part) > 1 for one in part),
        may_count="#" in told,
        hints=kind == "hinted",
        hides=frozenset(_of(question).get("over", ()) if kind == "sole" else ()),
    )


def _of(question: str) -> dict[str, list[str]]:
    """The themes of a question by their kinds."""
    kinds: dict[str, list[str]] = _table("themes").get(question, {})
    return kinds


@cache
def _table(name: str) -> dict[str, Any]:
    text = files("intake.calls").joinpath("matters", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
