"""The name of a city as its people write it, out of the words in which they named it.

Invariant: it is a piece of their own words that means this city and no other, else the name under
which the city applies.
"""

import re
from collections.abc import Iterator

from intake.answers import places
from intake.answers.values import Context, Place
from intake.applications import Answer, Application
from intake.conversation.answering import CITY

LONGEST = 5
"""Words of a city's name."""
MOST = 60
"""Words of an answer that are looked at."""
_WORD = re.compile(r"[^\s,;:.!?()\"“”„«»،、。，；：（）/]+")


def of(application: Application, known: str) -> tuple[str, str]:
    """The own name of the city known as this, and the language (RFC 5646) of who wrote it."""
    answer = application.current.get(CITY)
    if answer is None or not isinstance(answer.value, Place):
        return known, application.language
    return _written(answer, known) or known, _language(application, answer)


def _written(answer: Answer, known: str) -> str | None:
    """The shortest piece that means the city; only the table can tell that of a piece."""
    assert isinstance(answer.value, Place)
    return next((one for one in _pieces(answer.words) if _means(one, known)), None)


def _means(piece: str, known: str) -> bool:
    place = places.read(piece, Context())
    return isinstance(place, Place) and place.known and place.city == known


def _pieces(words: str) -> Iterator[str]:
    """Runs of words as they stand, short ones first."""
    found = list(_WORD.finditer(words))[:MOST]
    for length in range(1, LONGEST + 1):
        for first in range(len(found) - length + 1):
            yield words[found[first].start() : found[first + length - 1].end()]


def _language(application: Application, answer: Answer) -> str:
    writers = (one for one in application.contacts if one.address.key == answer.by)
    writer = next(writers, None)
    return writer.language if writer else application.language
