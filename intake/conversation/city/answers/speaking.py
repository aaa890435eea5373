"""Which city is speaking ("We are Brno, Czechia."), where the name of the writer was asked.

Invariant: only a known city with its country behind such words, and nothing else, is no name.
"""

from dataclasses import replace

from intake.answers.geography import countries, places
from intake.answers.lexicon import entries
from intake.answers.values import Context, Place
from intake.conversation.questions.taking import CITY, WRITER
from intake.conversation.sorting.matching import Hit, Matches
from intake.conversation.spelling import fold, is_within

_MARKS, _EDGES = ",，、،(（", " .。)）"


def without_city(found: Matches, on_file: Place | None, language: str) -> Matches:
    """The matches without such words as a name; they say again which city is on the file."""
    lone = [one for one in found.hits if one.question == WRITER and one.how == "only"]
    city = _city(lone[0].words, language) if lone else None
    if city is None:
        return found
    words = lone[0].words
    left = replace(found, hits=tuple(one for one in found.hits if one not in lone))
    is_same = on_file and (on_file.city, on_file.country) == (city.city, city.country)
    if not is_same or any(one.question == CITY for one in left.hits):
        return replace(left, rest=(*left.rest, words))
    rest = tuple(one for one in left.rest if not is_within(words, one))
    return replace(left, hits=(*left.hits, Hit(question=CITY, words=words, how="cue")), rest=rest)


def _city(words: str, language: str) -> Place | None:
    """The known city that words say to be and nothing else; None for any other words."""
    text = fold(words).casefold()
    leads = [one for code in dict.fromkeys((language, "en")) for one in _leads(code)]
    lead = max((one for one in leads if text.startswith(one)), key=len, default="")
    said = words[len(lead) :] if lead else ""
    country = _country(said)
    code = countries.find(country, language) if country else None
    whole = places.read(said, Context(language=language)) if code else None
    is_city = isinstance(whole, Place) and whole.known and bool(whole.city)
    return whole if isinstance(whole, Place) and is_city and whole.country == code else None


def _leads(language: str) -> list[str]:
    return [fold(word).casefold() for name, word in entries("places", language) if name == "named"]


def _country(words: str) -> str:
    """What stands behind the only mark in the words, else ""."""
    marks = [at for at, sign in enumerate(words) if sign in _MARKS]
    return words[marks[0] + 1 :].strip(_EDGES) if len(marks) == 1 else ""
