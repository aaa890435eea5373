"""What of the cities of a final list waits while it is decided: matters, and panelists' words.

Invariant: it is only to be known, and blocks no list. How much waits makes none another one by
these words: what a city brought is of its view by itself.
"""

from collections.abc import Iterator
from typing import Final

from intake.conversation.organizer.finals import Fault, Review
from intake.desk.acts import cities, matters
from intake.desk.office import Office
from intake.desk.panels import bench, open_words
from intake.store import Connection

_WAITS: Final = "waits"
_WORDS: Final = "words_wait"
CODES = (_WAITS, _WORDS)


def of(office: Office, connection: Connection, review: Review) -> Iterator[Fault]:
    """All that waits, the words of panelists last."""
    waiting = matters.beside(connection)
    for one in review.candidates:
        number = one.application.number
        if count := waiting.get(number):
            text = f"{cities.name(one.application)}: {matters.told(count)}"
            yield Fault(code=_WAITS, text=text, blocks=False, application=number)
    yield from words(office, connection, review)


def words(office: Office, connection: Connection, review: Review) -> Iterator[Fault]:
    """The panelists whose words wait."""
    panel = bench.of(office, connection, [one.application for one in review.candidates])
    for one in open_words.of(connection, panel):
        name = cities.name(panel.by_number[one.application])
        text = f"{name}: {open_words.told(panel, one)}"
        yield Fault(code=_WORDS, text=text, blocks=False, application=one.application)
