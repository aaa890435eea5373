"""The day on which something opened, beside another that is told of it: a decision, a trial.

Invariant: it is the day only where two clauses tell nothing but these two; it comes after the
decision, and no later than it a trial or what was announced.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from intake.answers import calendars
from intake.answers.lexicon import entries, lexicon, split
from intake.answers.values import Day, Unclear

Reader = Callable[[str], Day | Unclear]
_PARTING = r"[,;](?=\s)(?!\s*(?:19|20)\d\d(?!\d))|[，；、،؛()（）]"
_SIGNS = frozenset(".-/'’,年月日号號년월일")
_BESIDE = frozenset({"trialled", "announced"})
"""What a clause may tell that is no opening, before or behind it, with a day of its own or part
of one."""
_BARE = "bare"


def told(text: str, language: str, one: Reader) -> Day | None:
    """The day of the opening; None where either clause may tell anything else."""
    parts = [part for part in _parting(language).split(text.rstrip(" .。।")) if part.strip()]
    if len(parts) != 2:
        return None
    first, second = (_tells(part, language) for part in parts)
    if (first, second) == ("decided", "opened"):
        return _later(*map(one, parts))
    if (first, second) == ("opened", "decided"):
        return _later(*map(one, reversed(parts)))
    if first in _BESIDE and second in ("opened", _BARE):
        return _unless_before(one(parts[1]), one(parts[0]))
    if second in _BESIDE and first in ("opened", _BARE):
        return _unless_before(one(parts[0]), one(parts[1]))
    return None


def stands(text: str, language: str) -> bool:
    """Whether a text tells the day of a trial or of what was announced, and of no opening."""
    parts = (part for part in _parting(language).split(text.rstrip(" .。।")) if part.strip())
    told = {_tells(part, language) for part in parts}
    return not told.isdisjoint(_BESIDE) and told.isdisjoint(("opened", _BARE))


def _later(decided: Day | Unclear, opened: Day | Unclear) -> Day | None:
    if not (isinstance(decided, Day) and isinstance(opened, Day)):
        return None
    return opened if decided.day < opened.day else None


def _unless_before(opened: Day | Unclear, other: Day | Unclear) -> Day | None:
    """The opening, unless the other day lies behind it."""
    if not isinstance(opened, Day):
        return None
    return None if isinstance(other, Day) and other.day > opened.day else opened


@cache
def _parting(language: str) -> re.Pattern[str]:
    """The ends of clauses, and the words such as "after" and "although" that part two."""
    said = "|".join(re.escape(phrase) for name, phrase in entries("opened", language)
                    if name == "after")  # fmt: skip
    return re.compile(rf"{_PARTING}|(?<!\w)(?:{said})(?!\w)" if said else _PARTING, re.IGNORECASE)


def _tells(clause: str, language: str) -> str:
    """What a clause tells beside its day, where it tells one thing alone."""
    tokens = split(clause)
    found = list(lexicon("opened", language).finds(tokens))
    spans = [*found, *_of_a_day(tokens, language)]
    known = {at for start, length, _ in spans for at in range(start, start + length)}
    told = {name for _, _, names in found for name in names} - {"beside", "after"}
    rest = [token for at, token in enumerate(tokens) if at not in known]
    is_dated = len(spans) > len(found) or any(token.isdecimal() for token in tokens)
    if not is_dated or not all(token.isdecimal() or token in _SIGNS for token in rest):
        return ""
    return told.pop() if len(told) == 1 else "" if told else _BARE


def _of_a_day(tokens: tuple[str, ...], language: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where months and weekdays are named."""
    for start, length, names in calendars.of(language).finds(tokens):
        if all(name.startswith(("month", "weekday")) for name in names):
            yield start, length, ()
