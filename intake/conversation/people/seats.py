"""A name between the place of work and the office: "情報政策課の佐藤健一(係長)".

Invariant: the name is set off from the place by a blank or an "of", and begins with a family name;
nothing is read where the place holds a denial or the words go on.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.conversation.people import signatures
from intake.conversation.phrases import among, literally, phrases
from intake.conversation.sentences import WORDS

_HAN, _HANGUL = "\u3005\u3041-\u30ff\u4e00-\u9fff", "\uac00-\ud7af"
_LETTERS = _HAN + _HANGUL
_GIVEN = rf"(?:[{_HAN}]{{1,3}}?|[{_HANGUL}]{{2}})"
"""What stands behind a family name; one letter of Hangul makes a matter of it ("안전 팀장")."""


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Where somebody works, their name, and their office there."""

    house: str
    name: str
    office: str


def told(text: str, language: str) -> Seat | None:
    """The one person whose name stands between their place of work and their office."""
    found = [
        Seat(house=one["house"].strip(), name=one["name"], office=one["office"])
        for one in _between(language).finditer(text)
        if _is_end(text[one.end() :], language) and _is_plain(one["house"], one["name"], language)
    ]
    return found[0] if len({one.name for one in found}) == 1 else None


def _is_end(rest: str, language: str) -> bool:
    """Whether nothing more is said of the office but a verb that closes it."""
    is_over = not rest.strip() or rest.lstrip()[:1] in ",.;)\n"
    keys = ("name_ends", "honorifics", "contacting_behind")
    return is_over or any(phrases(WORDS, key, language).starts(rest) for key in keys)


def _is_plain(house: str, name: str, language: str) -> bool:
    is_denied = phrases(WORDS, "negators", language).found(house)
    is_office = signatures.is_office(house, language) or signatures.is_office(name, language)
    is_matter = name.endswith(tuple(among(WORDS, "house_ends", language)))
    is_matter = is_matter or phrases(WORDS, "office_words", language).found(name)
    return not (is_denied or is_office or is_matter)


@lru_cache
def _between(language: str) -> re.Pattern[str]:
    houses, families, offices = (
        literally(WORDS, key, language) for key in ("house_ends", "surnames", "offices")
    )
    if not (houses and families):
        return re.compile("(?!)")
    house = rf"[{_LETTERS}]{{1,16}}(?:{houses})"
    name = rf"(?:{families}) ?{_GIVEN}"
    return re.compile(
        rf"(?:\A|(?<=[ ,.;\n]))(?P<house>{house}(?: {house}){{0,2}})(?: ?[的の] ?| )"
        rf"(?P<name>{name})(?: |, | ?)(?P<office>{offices})(?![{_LETTERS}]{{0,4}}(?:{offices}))"
    )
