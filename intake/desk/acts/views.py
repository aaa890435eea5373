"""What is seen of an act before it is done, as a short name; and what differs between two names.

Invariant: two acts that look alike have one name, whenever they are looked at. Behind its dash a
name says of each part by itself whether it is the same: enough to tell what changed, never enough
to agree to it.
"""

import hashlib
import json
from base64 import b32encode
from collections.abc import Iterable, Mapping
from enum import StrEnum

from intake.notices import Letter

_WHOLE, _PART = 16, 2
"""Characters of all together, and of a part."""


class Part(StrEnum):
    """What of an act can differ, in the words in which people hear of it."""

    BY = "who acts, for it was shown to another organizer"
    WORDS = "what was chosen or written for it"
    CITIES = "which cities it is about"
    STANDING = "the stage or state of the city"
    FINDINGS = "what speaks against the city"
    READERS = "who gets a letter (a contact or their language)"
    LETTERS = "what the letters say"
    MATTERS = "what the city wrote, or what of it waits for an organizer"
    BEFORE = "what was asked for or given before"
    OTHER = "what else was noted of it"


Parts = Mapping[Part, object]
_OF_A_CITY = frozenset(Part) - {Part.BY, Part.WORDS, Part.CITIES}


def of_letters(letters: Iterable[Letter]) -> dict[Part, object]:
    """Who gets them, and what they say to anybody, beside the name by which each is greeted."""
    several = tuple(letters)
    return {
        Part.READERS: sorted((one.to.key, one.notice, one.language) for one in several),
        Part.LETTERS: sorted({_unnamed(one) for one in several}),
    }


def named(whole: object, parts: Parts) -> str:
    """The name of what is seen: of all of it, and of each of its parts."""
    return f"{_hashed(whole).hex()[:_WHOLE]}-{short(parts)}"


def short(parts: Parts) -> str:
    """A few characters for each part there may be, in one order."""
    hashes = (_hashed([one.name, parts.get(one)]) for one in Part)
    return "".join(b32encode(one).decode()[:_PART] for one in hashes).lower()


def differing(before: str, now: str) -> tuple[Part, ...]:
    """What differs between two names, or two `short` ones; () where that is not known.

    Of other cities everything is other: that alone is told then.
    """
    pieces = [_pieces(before), _pieces(now)]
    if any(len(one) != len(Part) for one in pieces):
        return ()
    found = [part for part, old, new in zip(Part, *pieces, strict=True) if old != new]
    if Part.CITIES in found:
        found = [one for one in found if one not in _OF_A_CITY]
    return tuple(found)


def told(before: str, now: str) -> str:
    """A sentence about it; "" where nothing is known to differ."""
    found = "; ".join(differing(before, now))
    return f"Different now: {found}." if found else ""


def _pieces(name: str) -> list[str]:
    text = name.strip().rpartition("-")[2]
    return [text[place : place + _PART] for place in range(0, len(text), _PART)]


def _unnamed(letter: Letter) -> str:
    name = letter.to.name
    return letter.markdown.replace(name, "", 1) if name else letter.markdown


def _hashed(seen: object) -> bytes:
    text = json.dumps(seen, ensure_ascii=False, default=repr)
    return hashlib.sha256(text.encode()).digest()
