"""People who would come, but to another place than the Convention ("but in New York, as we asked").

Invariant: words that tie them to another place confirm nothing; a place that is denied ties nobody,
nor does one that is only somebody's, or from where they come.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from intake.answers import folding
from intake.answers.geography import cities, countries
from intake.ceremony import Ceremony
from intake.conversation import sentences
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold
from intake.conversation.titled.convention import (
    attending_clauses,
    attending_shape,
    attending_words,
    receiving_reading,
)
from intake.conversation.titled.convention.attending_sheet import Said
from intake.conversation.turns import Hearing

_NAME = r"[^\W\d_a-zà-ÿа-яё][\w-]*"
_NAMES = re.compile(rf"\s*({_NAME}(?: {_NAME}){{0,2}})")
"""Up to three words that do not begin with a small letter."""
_LONG = (1, 2, 3)
"""Words of a city's name."""


def here(places: Iterable[str]) -> frozenset[str]:
    """The keys of where the Convention is, and of each city that its place names ("the Grand Hall
    in New York"), in whatever letters that is written.
    """
    found = set[str]()
    for place in places:
        found.add(folding.key(place.partition(",")[0]))
        words = place.replace(",", " ").split()
        named = (" ".join(words[at : at + length]) for at in range(len(words)) for length in _LONG)
        for name in (one for one in named if _NAMES.fullmatch(one)):
            city = cities.dominant(cities.named(folding.key(name)))
            found |= {*city.keys} if city else set()
    return frozenset(found)


def tied(hearing: Hearing, ceremony: Ceremony, said: Said, here: Collection[str]) -> Said:
    """The same of a mail that ties who comes to a place that is not agreed: it confirms nothing."""
    if ceremony.is_elsewhere:
        return said
    words = tie(
        hearing.message.reply, said, hearing.language, here=here,
        is_set=bool(hearing.call.ceremony.place),
        asked=ceremony.place.asked if ceremony.place else "",
    )  # fmt: skip
    if not words:
        return said
    is_left = any(one in words or words in one for one in said.rest)
    rest = said.rest if is_left else (*said.rest, words)
    return replace(said, rest=rest, comes=None, wavers=True, is_elsewhere=True)


def tie(
    text: str, said: Said, language: str, *, here: Collection[str], is_set: bool, asked: str
) -> str:
    """The sentence that ties who comes to another place; "" where none does.

    That is the place that the city `asked` for, any behind a "but", or a city right beside the word
    for coming ("will attend in New York"). `here` are the keys of the
    city's own name and of the Convention's place; where that one is not set, no other is known.
    """
    if not (said.coming or said.comes):
        return ""
    whole = sentences.whole(text[: receiving_reading.LONGEST])
    for piece in sentences.sentences(whole, language):
        if attending_clauses.is_question(piece.text):
            continue
        kept = receiving_reading.kept(text, piece, language)
        is_asked = bool(asked) and _names(kept, piece, language, folding.key(fold(asked)), here)
        is_there = is_set and _comes_there(kept[piece.start : piece.end], language, here)
        if is_asked or is_there or (is_set and _is_tied(kept, piece, language, here)):
            return text[piece.start : piece.end].strip()
    return ""


def _names(kept: str, piece: Piece, language: str, asked: str, here: Collection[str]) -> bool:
    """Whether a place stands there that is named in what was asked for."""
    found = receiving_reading.places(kept, piece, language)
    keys = {folding.key(fold(one)) for one in found} - {*here}
    return any(re.search(rf"(?<!\w){re.escape(one)}", asked) for one in keys if one)


def _is_tied(kept: str, piece: Piece, language: str, here: Collection[str]) -> bool:
    """Whether another place, and not the Convention's, stands behind a "but"."""
    return any(_is_other(kept, one, language, here) for one in _behind_but(piece, language))


def _comes_there(said: str, language: str, here: Collection[str]) -> bool:
    """Whether another city stands right beside a word for coming."""
    return any(_is_city(one, language, here) for one in _beside_coming(said, language))


def _beside_coming(said: str, language: str) -> Iterator[str]:
    """Names behind "will attend in", or before "'da katılacak"."""
    own, said = said, fold(said)

    def spans(meaning: attending_words.Meaning) -> list[tuple[int, int]]:
        found = attending_words.listed(meaning, language).finditer(said)
        return [one.span() for one in found]

    comes, leads = spans("comes"), [end for _, end in spans("comes_at")]
    for start, end in spans("held_at"):
        if any(stop <= start and not said[stop:start].strip() for _, stop in comes):
            leads.append(end)
    for found in filter(None, (_NAMES.match(own, end) for end in leads)):
        words = found[1].split()
        yield from (" ".join(words[:length]) for length in range(len(words), 0, -1))
    ends = re.compile(rf"({_NAMES.pattern})(?:{_suffix(language)})\s*\Z")
    for found in filter(None, (ends.search(own[:start]) for start, _ in comes)):
        words = found[1].split()
        yield from (" ".join(words[at:]) for at in range(len(words)))


def _suffix(language: str) -> str:
    """What is written with a place where somebody is, or comes; nothing matches where none is."""
    known = attending_words.words("held_at_behind", language)
    return "|".join(map(re.escape, known)) or "(?!)"


def _is_city(name: str, language: str, here: Collection[str]) -> bool:
    """Whether it is a city, and not the Convention's; the country of that is none."""
    key = folding.key(fold(name))
    is_known = attending_shape.is_place(name, language)
    return is_known and not countries.find(fold(name), language) and key not in here


def _behind_but(piece: Piece, language: str) -> Iterator[Piece]:
    marks = re.compile(rf"(?<!\w)(?:{either(WORDS, 'contrasts', language)})", re.IGNORECASE)
    return (piece.part(one.start()) for one in marks.finditer(piece.text))


def _is_other(kept: str, piece: Piece, language: str, here: Collection[str]) -> bool:
    clause = folding.key(fold(kept[piece.start : piece.end]))
    is_here = any(one in clause for one in here)
    return not is_here and any(True for _ in receiving_reading.places(kept, piece, language))
