"""A row whose label names both the country and the city: "Country / city: Belgium, Charleroi".

Invariant: of two places the country is what is one by its name, else what stands where the label
has it; where neither says which is which, nothing is taken here.
"""

import re
from functools import lru_cache

from intake.answers.geography import countries
from intake.answers.values import Place
from intake.calls.identity import CITY, COUNTRY
from intake.conversation.phrases import either
from intake.conversation.questions import choosing
from intake.conversation.questions.choosing import View
from intake.conversation.questions.quotes import bare
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.wordlists import listed

_PARTS = re.compile(r"\s*[,，、،/／・·;；&+|()（）]\s*|\s+[-–—]\s+")
_LONGEST = 60
"""Letters of a label, and of a place's name."""
_LONGEST_VALUE = 200

Pairs = tuple[tuple[str, Piece], ...]


def parted(known: View, label: Piece, value: Piece) -> Pairs:
    """The city and the country of such a row; nothing for any other."""
    order = _order(known, label)
    if (
        len(value.text) > _LONGEST_VALUE
        or not order
        or not {CITY, COUNTRY} <= known.questions.keys()
    ):
        return ()
    value = value.part(0, len(value.text.rstrip(" .。;；")))
    parts = _cut(value, _PARTS)
    if len(parts) == len(order) and all(len(one.text) <= _LONGEST for one in parts):
        return _told(known, order, parts, value)
    return _whole(known, value)


def _whole(known: View, value: Piece) -> Pairs:
    """The value as it stands, where it names both the city and its country."""
    place = choosing.read(known, CITY, value.words)
    is_known = isinstance(place, Place) and place.known and place.city and place.country
    return ((CITY, value),) if is_known else ()


def _told(known: View, order: tuple[str, ...], parts: tuple[Piece, ...], value: Piece) -> Pairs:
    """Each part by what it is, or by its place in the label where both may be countries."""
    are = [countries.find(one.text, known.language) is not None for one in parts]
    if not any(are):
        return ()
    if all(are) and bare(parts[0].text) == bare(parts[1].text) and not _whole(known, parts[0]):
        return _whole(known, value)  # "Guatemala, Guatemala"
    if are[0] != are[1]:
        order = (COUNTRY, CITY) if are[0] else (CITY, COUNTRY)
    by_id = dict(zip(order, parts, strict=True))
    return ((COUNTRY, by_id[COUNTRY]), (CITY, by_id[CITY]))


def _order(known: View, label: Piece) -> tuple[str, ...]:
    """The two questions in the order of the label, where it names both and nothing else."""
    if len(label.text) > _LONGEST:
        return ()
    said = [bare(one.text) for one in _cut(label, _joints(known.language))]
    names = _names(known.language)
    ids = tuple(id for one in said for id, known_ in names.items() if one in known_)
    return ids if len(ids) == len(said) and set(ids) == {CITY, COUNTRY} == {*ids[:2]} else ()


def _cut(piece: Piece, joints: re.Pattern[str]) -> tuple[Piece, ...]:
    found, start = [], 0
    for one in (*joints.finditer(piece.text), None):
        found.append(piece.part(start, one.start() if one else len(piece.text)))
        start = one.end() if one else start
    return tuple(one for one in found if one)


@lru_cache
def _names(language: str) -> dict[str, frozenset[str]]:
    keys = {CITY: "city_kinds", COUNTRY: "country_kinds"}
    return {id: frozenset(map(bare, listed(WORDS, key, language))) for id, key in keys.items()}


@lru_cache
def _joints(language: str) -> re.Pattern[str]:
    both = either(WORDS, "plain_ands", language)
    unspaced, glued = (
        "|".join(map(re.escape, listed(WORDS, key, language))) or "(?!)"
        for key in ("label_ands", "label_ands_glued")
    )
    return re.compile(
        rf"{_PARTS.pattern}|\s+(?:{both})\s+|\s*(?:{unspaced})\s*|\s+(?:{glued})(?=\w)",
        re.IGNORECASE,
    )
