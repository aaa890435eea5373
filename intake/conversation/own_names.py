"""The name of a city as its people write it, out of the words in which they named it.

Invariant: it is a piece of their own words that means this city and no other and holds no country,
else the name under which the city applies.
"""

import re
from collections.abc import Iterator

from intake.answers import cities, countries, folding, places
from intake.answers.values import Context, Place
from intake.applications import Answer, Application
from intake.conversation.answering import CITY

LONGEST = 5
"""Words of a city's name."""
LONGEST_ANSWER = 600
"""Characters of an answer that are looked at."""
MOST = 60
"""Words of a part of it between commas that are looked at."""
_SCRIPTS = tuple(
    (script, re.compile(letters))
    for script, letters in (
        ("Kana", r"[\u3041-\u30ff]"), ("Hang", r"[\uac00-\ud7af]"), ("Hani", r"[\u3400-\u9fff]"),
        ("Arab", r"[\u0600-\u06ff]"), ("Deva", r"[\u0900-\u097f]"), ("Cyrl", r"[\u0400-\u04ff]"),
    )
)  # fmt: skip
_WRITTEN = {
    "ja": ("Kana", "Hani"), "zh": ("Hani",), "ko": ("Hang", "Hani"), "ar": ("Arab",),
    "fa": ("Arab",), "ur": ("Arab",), "hi": ("Deva",), "mr": ("Deva",), "ne": ("Deva",),
    "ru": ("Cyrl",), "uk": ("Cyrl",), "bg": ("Cyrl",), "be": ("Cyrl",), "mk": ("Cyrl",),
    "kk": ("Cyrl",), "mn": ("Cyrl",), "sr": ("Cyrl", "Latn"),
}  # fmt: skip
"""The scripts of languages (ISO 15924); of any other the Latin one."""
_HAN = {"JP": "ja", "TW": "zh-Hant", "HK": "zh-Hant", "MO": "zh-Hant"}
"""Whose shapes of Han letters a country writes."""
_PARTS = re.compile(r"[,;:()\n、。，；：（）]+")
_WORD = re.compile(r"[^\s,;:.!?()\"“”„«»،、。，；：（）/]+")


def of(application: Application, known: str) -> tuple[str, str]:
    """The own name of the city known as this, and the language (RFC 5646) of the name.

    It is the writer's, unless that is written in another script than the name.
    """
    answer = application.current.get(CITY)
    if answer is None or not isinstance(answer.value, Place):
        return known, _of_script(known, application.language)
    name = _written(answer, known) or known
    return name, _of_script(name, _language(application, answer), answer.value.country)


def _of_script(name: str, language: str, country: str | None = None) -> str:
    """The language where its script is that of the name, else what the script tells of it."""
    script = next((one for one, letters in _SCRIPTS if letters.search(name)), "Latn")
    written = _WRITTEN.get(language.partition("-")[0], ("Latn",))
    if script in written:
        return language
    by_land = _HAN.get(country or "", "zh")
    return {"Kana": "ja", "Hang": "ko", "Hani": by_land}.get(script, f"und-{script}")


def _written(answer: Answer, known: str) -> str | None:
    """The shortest piece that means the city; only the table can tell that of a piece."""
    assert isinstance(answer.value, Place)
    pieces = (one for part in _PARTS.split(answer.words[:LONGEST_ANSWER]) for one in _pieces(part))
    said = sorted(pieces, key=lambda one: len(_WORD.findall(one)))
    country = answer.value.country
    return next((one for one in said if _means(one, known, country)), None)


def _means(piece: str, known: str, country: str | None) -> bool:
    """A name that other countries have as well means the city of this one."""
    if any(one.name == known for one in cities.named(folding.key(piece), country)[:1]):
        return True
    place = places.read(piece, Context())
    is_it = isinstance(place, Place) and place.known and place.city == known
    words = _WORD.findall(piece)
    return is_it and not (len(words) > 1 and any(map(countries.find, words)))


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
