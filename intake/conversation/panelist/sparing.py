"""Words that take something out of a "no conflict" and are no plain "except" or "but".

Invariant: they settle nothing; what they may take out is asked.
"""

from collections.abc import Iterable, Iterator, Sequence

from intake.conversation import phrases, sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist import called, meaning

_DENIALS = ("no_conflict", "no_tie")
_LISTING = ("listing_cities", "and", "with_to", "led", "led_behind", "these", "all", "remaining")
"""What may stand beside the cities of a list behind what denies a conflict with them."""


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
        if meaning.meanings(one, language, ("sparing", *_DENIALS)) == {"sparing"}:
            yield one


def _says_more(piece: str, language: str, names: tuple[Sequence[str], ...]) -> bool:
    """Whether a clause behind the denial names a city beside other words than those of a list.

    Only in languages that tell by no word of a closed list where such a clause begins.
    """
    if not ballot_signs.words_of(language).get("listing_cities"):
        return False
    parts = sentences.between_marks(piece)
    says = [bool(meaning.meanings(one, language, _DENIALS)) for one in parts]
    behind = parts[says.index(True) + 1 :] if True in says else []
    return any(
        _is_more(one, language, names)
        for one in behind
        if not meaning.meanings(one, language, _DENIALS)
    )


def _is_more(part: str, language: str, names: tuple[Sequence[str], ...]) -> bool:
    cities = [span for one in names for span in called.spots(part, one, language)]
    listing = [span for name in _LISTING for span in ballot_signs.places(part, language, name)]
    left = phrases.blanked(part, [*cities, *listing]) if cities else ""
    return any(one.isalpha() for one in left)
