"""Where who writes is at home, as the end of a card: "Sven Berg, Mayor, Kiruna, Sweden".

Invariant: a name and an office stand before it and nothing else, since the place of a firm is not
the city that applies; neither an office nor a place of work is in it.
"""

import re

from intake.answers.geography import countries, places
from intake.answers.values import Context, Place
from intake.conversation.phrases import any_found
from intake.conversation.sentences import WORDS, Piece

_PART = re.compile(r"[^,，、،|\n]+")
_PARTS = 4
"""A name, an office, a city and its country."""
_OF_WORK = ("offices", "institutions", "office_words")


def place(card: Piece, language: str) -> Piece | None:
    """The city and its country with which a card ends, behind a name and an office."""
    parts = [one for one in _PART.finditer(card.text) if one[0].strip()]
    if len(parts) != _PARTS:
        return None
    city, country = (one[0].strip(" .") for one in parts[-2:])
    if city[:1].islower() or countries.find(country, language) is None:
        return None  # "formerly of Lyon, France"
    told = places.read(f"{city}, {country}", Context(language=language))
    is_city = (
        isinstance(told, Place) and told.city and (told.known or not _is_of_work(city, language))
    )
    return card.part(parts[-2].start()) if is_city else None


def behind_name(card: Piece) -> Piece:
    """What a card says behind the name, where an office may tell of which city it is."""
    parts = list(_PART.finditer(card.text))
    return card.part(parts[1].start()) if len(parts) > 1 else Piece(text="")


def _is_of_work(text: str, language: str) -> bool:
    return any_found(WORDS, _OF_WORK, text, language)
