"""Words that take something out of a "no conflict" and are no plain "except" or "but".

Invariant: they settle nothing; what they may take out is asked.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from intake.conversation import phrases, sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist import called, meaning
from intake.conversation.spelling import WORD

_LATE = re.compile(
    r"늦.{0,12}(?:답|회신|죄송|양해)|(?:답변|회신).{0,6}늦|如有(?:任何)?[变變][化动動更]|(?:回[复覆複]|答[复覆複]).{0,3}[迟遲晚]"
)
"""What is said of the answer itself, or of later: nothing is taken out of it so."""

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
    denied = [end for _, end in meaning.places(piece, language, "no_conflict")]
    for start, end in meaning.places(piece, language, "sparing"):
        is_behind = bool(denied) and min(denied) <= end and any(map(str.isalnum, piece[end:]))
        is_of_city = start < max(denied, default=0) and _is_named(piece[:start], language, known)
        if is_behind or (is_named and is_of_city):
            return True
    return is_named and _says_more(piece, language, known)


def _is_named(text: str, language: str, names: Iterable[Sequence[str]]) -> bool:
    """Whether a city of the list stands there, be it by its number."""
    return any(map(str.isdecimal, text)) or any(called.calls(text, one, language) for one in names)


def apart(pieces: Iterable[str], language: str) -> Iterator[str]:
    """The sentences of their own that may take something out of one: "다만, … 예외입니다"."""
    for one in pieces:
        is_spared = meaning.meanings(one, language, ("sparing", *_DENIALS)) == {"sparing"}
        if is_spared and not _LATE.search(one):
            yield one


def _says_more(piece: str, language: str, names: tuple[Sequence[str], ...]) -> bool:
    """Whether a part beside the denial names a city and more than the words of a list."""
    parts = sentences.between_marks(piece)
    beside = [one for one in parts if not meaning.meanings(one, language, _DENIALS)]
    return len(parts) > 1 and any(_is_more(one, language, names) for one in beside)


def _is_more(part: str, language: str, names: tuple[Sequence[str], ...]) -> bool:
    """A word with a capital may be one more name of the list, or a country."""
    cities = [span for one in names for span in called.spots(part, one, language)]
    listing = [span for name in _LISTING for span in ballot_signs.places(part, language, name)]
    left = phrases.blanked(part, [*cities, *listing]) if cities else ""
    return any(one[0].isalpha() and not one[0].isupper() for one in WORD.findall(left))
