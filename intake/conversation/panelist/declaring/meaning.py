"""What phrases of a panelist's words mean, by the lists of `words.toml`.

Invariant: the longest phrase counts; one that is a plain "no conflict" is no denial beside it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Lexicon, build
from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs, lexemes
from intake.conversation.phrases import blanked

_BLANKS = re.compile(r"([^\S\n]{4})[^\S\n]+")
_COMMA = re.compile(r"\s*[,，、،;:–—-]")


def meanings(piece: str, language: str, names: tuple[str, ...]) -> set[str]:
    """What the phrases of these lists that stand in a piece mean."""
    words, known = lexemes.folded(unnumbered(piece)), lexicon(language, names)
    return {meaning for _, _, told in known.finds(words) for meaning in _first(told)}


def _first(meanings: Sequence[str]) -> tuple[str, ...]:
    """A phrase that means a plain "no conflict" is no denial beside it."""
    return ("no_conflict",) if "no_conflict" in meanings else tuple(meanings)


def places(piece: str, language: str, name: str) -> Iterator[tuple[int, int]]:
    """Where each phrase of a list begins and ends in the text."""
    words, known = lexemes.words(piece), lexicon(language, (name,))
    for place, length, _ in known.finds(lexemes.folded(piece)):
        yield words[place].start, words[place + length - 1].end


def turns(piece: str, language: str) -> Iterator[tuple[int, int]]:
    """Where each "but" stands: a single letter without blanks is one before a comma alone.

    One that begins "no longer" ("já não") is none.
    """
    ended = {start for start, _ in places(piece, language, "ended")}
    for start, end in places(piece, language, "but"):
        if start in ended:
            continue
        is_particle = end - start == 1 and is_unspaced(piece[start])
        if not is_particle or _COMMA.match(piece, end):
            yield start, end


def paired(piece: str, language: str) -> list[tuple[int, int]]:
    """Where "neither" stands, and each "nor" behind it."""
    first = [
        *places(piece, language, "neither"),
        *places(piece, language, "neither_of"),
    ]
    others = [*places(piece, language, "nor"), *places(piece, language, "nor_of")]
    start = min(first, default=None)
    if start is None:
        return []
    return [start, *sorted(one for one in {*others} if one[0] >= start[1])]


def without_no(piece: str, language: str) -> str:
    """ "No, there is no conflict": the "no" answers our question, and denies nothing twice."""
    first = next(places(piece, language, "answer_no"), None)
    if first is None or piece[: first[0]].strip() or not _COMMA.match(piece, first[1]):
        return piece
    rest = piece[first[1] :].lstrip(" ,，、،.;:–—-")
    return rest if "no_conflict" in meanings(rest, language, ("no_conflict",)) else piece


def without_or(piece: str, found: set[str], language: str, names: tuple[str, ...]) -> set[str]:
    """Without the denial of an "or" within a list that is denied already ("aucun … A, B ni C")."""
    is_denied = "not" in found and bool(found & {"no_conflict", "no_tie"})
    if not is_denied or paired(piece, language)[1:]:
        return found
    return meanings(blanked(piece, places(piece, language, "nor_of"), ","), language, names)


def squeezed(text: str) -> str:
    """Without blanks that say no more than a few do, and that every pattern would go through."""
    return _BLANKS.sub(r"\1", text)


def unnumbered(piece: str) -> str:
    """Without the "No." of a number, which denies nothing."""
    return re.sub(r"(?i)\b(?:no\.?|n\.?[°º])\s*(?=\d)", "", piece)


def parts(piece: str, language: str) -> Iterator[str]:
    """The piece between marks and each "and"."""
    for part in sentences.between_marks(piece):
        yield from between_ands(part, language)


def between_ands(piece: str, language: str) -> Iterator[str]:
    """The piece cut at each "and": what stands on both sides may be of two cities."""
    start = 0
    for at, end in ballot_signs.places(piece, language, "and"):
        yield piece[start:at]
        start = end
    yield piece[start:]


@cache
def lexicon(language: str, names: tuple[str, ...]) -> Lexicon:
    """The phrases of these lists, each with its list."""
    pairs = [(name, phrase) for name in names for phrase in ballot_signs.phrases(language, name)]
    return build(pairs, language)
