"""What a line says ahead of its first event: a greeting, the city that hosted, its verb.

Invariant: an event's own words are never left out.
"""

from intake.answers.geography import cities
from intake.answers.lexicon import Lexicon, lexicon, tokens_of

_SETS_OFF = frozenset(",:!")
_IDLE = frozenset(",:.–—-")
_READ = 200
"""Signs of a line in which its first event begins."""


def without(line: str, language: str) -> str:
    """The line without "we hosted" before its first event."""
    known = lexicon("events", language)
    folded, tokens = tokens_of(line[:_READ])
    place = _past_city(folded, known)
    while place < len(tokens):
        length, names = known.at(folded, place)
        is_idle = {"opening", "hosting"} & set(names) or folded[place] in _IDLE
        if not is_idle and not _is_greeting(folded, place, known):
            return line[tokens[place].start() :].strip(" .")
        place += length or 1
        place += _city_at(folded, place) if "hosting" in names else 0
    return line[_READ:]


def _past_city(folded: tuple[str, ...], known: Lexicon) -> int:
    """Past the city that hosted and its verb: "Kazan hosted", "Guadalajara ha sido sede de"."""
    size = _city_at(folded, 0)
    length, names = known.at(folded, size) if size else (0, ())
    if size and folded[size].isdecimal() and "unit" in known.at(folded, size + 1)[1]:
        return size  # "İzmir 2005 yılında …"
    return size + length if "of_city" in names else 0


def _is_greeting(folded: tuple[str, ...], place: int, known: Lexicon) -> bool:
    """ "Dear organizers, we hosted …": what is set off before an event."""
    length, names = known.at(folded, place)
    end = place + length
    if "beside" not in names or end >= len(folded):
        return False
    return folded[end] in _SETS_OFF or "beside" in known.at(folded, end)[1]


def _city_at(folded: tuple[str, ...], place: int) -> int:
    """How many words name the city that hosts, where it stands behind its verb."""
    sizes = (size for size in (3, 2, 1) if place + size < len(folded))
    return next((s for s in sizes if cities.named(" ".join(folded[place : place + s]))), 0)
