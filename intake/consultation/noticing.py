"""What in a city's own words seems to name or to reach a person, before they are published.

Invariant: nothing is left out of the words: the city agreed to them, and organizers are told to
look, so that they can ask for others.
"""

import re
from collections.abc import Iterable
from functools import cache

from intake.answers import folding
from intake.answers.geography import countries
from intake.consultation import personal
from intake.consultation.publication import Consent, Line

_SHORTEST = 2
"""Words of a person's name."""
_WORD = re.compile(r"[^\W\d_]+")


def noticed(text: str) -> tuple[str, ...]:
    """Names of persons, addresses and telephone numbers, as they stand there.

    A name with a word in it that names things ("Smart City Expo") is none, but for what stands
    behind that: "City Manager John Smith".
    """
    people = personal.people(text, most=len(text))
    named = (_behind_thing(one) for one in people if countries.find(one) is None)
    names = (one for one in named if one and countries.find(one) is None)
    found = dict.fromkeys((*personal.reaching(text), *personal.courteous(text), *names))
    return tuple(one for one in found if not any(one in more and one != more for more in found))


def warnings(lines: Iterable[Line]) -> tuple[str, ...]:
    """What organizers should look at in lines that are, or may be, published."""
    several = (one for one in lines if one.consent is not Consent.REFUSED)
    found = ((one, noticed(one.words)) for one in several)
    return tuple(
        f"The line on {one.question} may name or reach a person: {', '.join(said)}. It is "
        "published as it stands once the city agrees; if it should not be, ask for other words."
        for one, said in found
        if said
    )


def _behind_thing(name: str) -> str:
    """The name, or of one that holds words for things what is behind them, if that may be one."""
    said = list(_WORD.finditer(name))
    things = [place for place, one in enumerate(said) if folding.fold(one[0]) in _things()]
    if not things:
        return name
    left = said[things[-1] + 1 :]
    return name[left[0].start() :] if len(left) >= _SHORTEST else ""


@cache
def _things() -> frozenset[str]:
    return frozenset(folding.fold(one) for one in personal.listed("things", "words"))
