"""Whether an edited message still says an answer that nothing in it is read as any more.

Invariant: only places, names and offices are looked for; words of other answers, a "yes" or a
figure, may by now be of another question.
"""

import re

from intake.answers.folding import is_unspaced
from intake.answers.values import Place, Text
from intake.applications import Answer, Application
from intake.calls.identity import CITY, COUNTRY, OFFICE
from intake.conversation.spelling import fold
from intake.conversation.turns import Hearing

_BEGIN, _END = r"(?:^|[,;:(|–—/-]\s*)", r"(?=\s*(?:$|[.,;:!)|–—/-]))"
"""What parts an office from the words around it: "Mayor" is not said by "Deputy Mayor"."""


def still(hearing: Hearing, application: Application, standing: Answer) -> bool:
    """Whether the words of an answer stand in the message, or its city is now of that country."""
    if not isinstance(standing.value, Place | Text):
        return False
    words = re.escape(fold(standing.words).strip(" .,;:!"))
    if standing.question == OFFICE:
        words = f"{_BEGIN}{words}{_END}"
    elif not is_unspaced(fold(standing.words)):
        words = rf"(?<!\w){words}(?!\w)"
    said = re.search(words, fold(hearing.full.reply), re.IGNORECASE | re.MULTILINE)
    return said is not None or _is_of_city(hearing, application, standing)


def _is_of_city(hearing: Hearing, application: Application, standing: Answer) -> bool:
    city = application.current.get(CITY)
    if standing.question != COUNTRY or city is None or city.message != hearing.message.id:
        return False
    place = city.value
    return isinstance(place, Place) and isinstance(standing.value, Place) and (
        place.country is not None and place.country == standing.value.country
    )  # fmt: skip
