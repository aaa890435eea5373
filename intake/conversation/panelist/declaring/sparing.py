"""Words that take something out of a "no conflict" and are no plain "except" or "but".

Invariant: they settle nothing; what they may take out is asked.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from intake.conversation import phrasefiles, phrases, sentences
from intake.conversation.ballots import ballot_signs, lexemes
from intake.conversation.panelist.declaring import called, meaning
from intake.conversation.spelling import WORD, cleaned

_LATE = re.compile(
    r"늦.{0,12}(?:답|회신|죄송|양해)|(?:답변|회신).{0,6}늦|如有(?:任何)?[变變][化动動更]|(?:回[复覆複]|答[复覆複]).{0,3}[迟遲晚]"
)
"""What is said of the answer itself, or of later: nothing is taken out of it so."""

_POLITE = re.compile("いただ")
"""The polite verb that ends as "but" begins ("ただ")."""

_PARTIAL = "partial_words.toml"
_BEFORE_NAME = re.compile(r"\s*(?:\w{1,3}\s+)?\Z")
"""At most an article between a word that spares and the city that it spares."""
_DENIALS = ("no_conflict", "no_tie")
_LISTING = (
    "listing_cities", "and", "or", "nor", "nor_of", "neither", "neither_of", "each_of", "with_to",
    "turning_to", "led", "led_behind", "these", "all", "remaining",
)  # fmt: skip
"""What may stand beside the cities of a list, apart from what denies a conflict with them."""


def may_spare(piece: str, language: str, names: Iterable[Sequence[str]], *, is_named: bool) -> bool:
    """Whether a "no conflict" may be taken back in part: behind it, or of a city before it.

    "이해충돌이 없습니다만 …" goes on with what is one, "Turku 말고는 …" leaves that city out, and
    "没有利益冲突，我住在大阪" says more of a city than that it is one of those.
    """
    known = tuple(names)
    denied = [end for name in _DENIALS for _, end in meaning.places(piece, language, name)]
    for start, end in meaning.places(piece, language, "sparing"):
        is_behind = bool(denied) and min(denied) <= end and any(map(str.isalnum, piece[end:]))
        is_of_city = start < max(denied, default=0) and _is_named(piece[:start], language, known)
        is_at_city = is_named and _begins_city(piece, end, language, known)
        if is_behind or is_at_city or (is_named and is_of_city):
            return True
    return is_named and _says_more(piece, language, known)


def is_beside_one(piece: str, language: str, names: Iterable[Sequence[str]]) -> bool:
    """Whether a city stands between a conflict that is told and one that is denied."""
    known, words = tuple(names), lexemes.words(piece)
    said = [
        (words[place].start, words[place + length - 1].end, bool({*told} & {*_DENIALS}))
        for place, length, told in meaning.lexicon(language, ("conflict", *_DENIALS)).finds(
            lexemes.folded(piece)
        )
    ]
    denied = [(start, end) for start, end, is_denied in said if is_denied]
    if denied and _has(piece[: denied[0][0]], "tie", language):
        return _is_named(piece[: denied[0][0]], language, known)
    return any(
        one[2] != other[2] and _is_named(piece[one[1] : other[0]], language, known)
        for one, other in pairwise(said)
    )


def is_of_some(piece: str, language: str) -> bool:
    """Whether it is of a part of the cities: "with most of the others", "与部分城市"."""
    return _has(piece, "some", language)


def is_of_unnamed(piece: str, language: str) -> bool:
    """Whether a tie is told of a city that is not named: "I have ties with one city"."""
    is_denied = "no_tie" in meaning.meanings(piece, language, ("no_tie",))
    return not is_denied and _has(piece, "unnamed", language)


def is_limited(piece: str, language: str) -> bool:
    """Whether one sort of tie alone is denied: "no direct link"; not "direct or indirect"."""
    return any(
        meaning.meanings(one, language, _DENIALS)
        and _has(one, "limited", language)
        and not _has(one, "unlimited", language)
        for one in sentences.between_marks(piece)
    )


def _has(text: str, name: str, language: str) -> bool:
    said = cleaned(text)
    return phrasefiles.listed("panelist.declaring", _PARTIAL, language, name).found(said)


def _begins_city(piece: str, end: int, language: str, names: Iterable[Sequence[str]]) -> bool:
    """Whether a city stands right behind a word that spares: "Outside of Kazan I have none"."""
    at = (start for one in names for start, _ in called.spots(piece, one, language))
    return any(start >= end and _BEFORE_NAME.match(piece[end:start]) for start in at)


def _is_named(text: str, language: str, names: Iterable[Sequence[str]]) -> bool:
    """Whether a city of the list stands there, be it by its number."""
    return any(map(str.isdecimal, text)) or any(called.calls(text, one, language) for one in names)


def apart(pieces: Iterable[str], language: str) -> Iterator[str]:
    """The sentences of their own that may take something out of one: "다만, … 예외입니다"."""
    for one in pieces:
        said = meaning.meanings(_POLITE.sub("", one), language, ("sparing", *_DENIALS))
        is_spared = said == {"sparing"} or (not said & {*_DENIALS} and is_of_unnamed(one, language))
        if is_spared and not _LATE.search(one):
            yield one


def _says_more(piece: str, language: str, names: tuple[Sequence[str], ...]) -> bool:
    """Whether a part beside the denial names a city and more than the words of a list."""
    parts = sentences.between_marks(piece)
    beside = [one for one in parts if not meaning.meanings(one, language, _DENIALS)]
    return len(parts) > 1 and any(
        _is_more(one, language, names)
        or (_has(one, "there_is", language) and _is_named(one, language, names))
        for one in beside
    )


def _is_more(part: str, language: str, names: tuple[Sequence[str], ...]) -> bool:
    """A word with a capital may be one more name of the list, or a country."""
    cities = [span for one in names for span in called.spots(part, one, language)]
    listing = [span for name in _LISTING for span in ballot_signs.places(part, language, name)]
    left = phrases.blanked(part, [*cities, *listing]) if cities else ""
    return any(one[0].isalpha() and not one[0].isupper() for one in WORD.findall(left))
