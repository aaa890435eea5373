"""A list of cities answered between its lines: what stands under a city is said of that one.

Invariant: only below a line that our letter had, with the number and the name of one city; anything
else a mail says stays as it stands.
"""

import re
from dataclasses import replace

from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist.conflicts import conflicts
from intake.conversation.panelist.declaring.declared import Listed
from intake.conversation.panelist.panelist_letters import CONFLICTS
from intake.conversation.panelist.sitting import Heard
from intake.messages import Passage

_LINE = re.compile(r"\s*(?P<number>\d{1,3})[.)]\s+(?P<city>\S.*)")
_LEAST = 2
"""Cities answered apart from which on no answer is of the whole list."""
_TELLING = (
    "answer_no", "no_conflict", "no_tie", "conflict", "conflict_word", "employment", "work",
    "advisory", "own_city", "own_country", "relative", "kin", "contracted", "own_tie",
)  # fmt: skip
"""Words of a tie, or of none: a mere "Thanks." below a city tells neither."""


def numbered(heard: Heard) -> Heard:
    """The mail in which each answer under a city of the list begins with its number.

    An answer under one city alone may be of the whole list, and stays as it is.
    """
    if heard.about != CONFLICTS or not any(one.under for one in heard.message.passages):
        return heard
    cities = {one.number: one for one in conflicts.listed(heard) if one.number > 0}
    passages = heard.message.passages
    numbers = [_answered(one, cities, heard.language) for one in passages]
    if len({*numbers} - {None}) < _LEAST:
        return heard
    led = (
        one if number is None else replace(one, text=f"{number}: {one.text.strip()}")
        for one, number in zip(passages, numbers, strict=True)
    )
    return Heard(heard.sitting, replace(heard.message, passages=tuple(led)), heard.now)


def _answered(passage: Passage, cities: dict[int, Listed], language: str) -> int | None:
    """Of which city the passage tells a tie or none."""
    said = passage.text.strip()
    is_telling = ballot_signs.says(said, language, *_TELLING) and not _LINE.match(said)
    return _number(passage.under, cities) if is_telling else None


def _number(under: str, cities: dict[int, Listed]) -> int | None:
    """Of which city the line is right above the answer."""
    lines = [one for one in under.splitlines() if one.strip()]
    found = _LINE.fullmatch(lines[-1]) if lines else None
    city = cities.get(int(found["number"])) if found else None
    if found is None or city is None:
        return None
    line = found["city"].casefold()
    return city.number if any(one.casefold() in line for one in city.names) else None
