"""What an answer plainly calls the applicant: "from Chicago, but it is Gary that is applying".

Invariant: only what stands right behind or right before words that name the applicant is told, up
to the next clause; another round's applicant and a question tell nothing.
"""

import re
from collections.abc import Iterator

from intake.answers.geography import countries, regions
from intake.answers.lexicon import Lexicon, lexicon, tokens_of

_ENDS = frozenset(",;:()\n、，；،؛。।!?")
_JOINTS = frozenset(":-–—,")
_STOP = re.compile(r"\.(?=\s|$)")
_LEADING = ("strip", "city", "connector", "contrast", "denied", "kind")
_DENIALS = ("denied", "denied_inside")
_NEAR = 2
"""Tokens before the words for an applicant, among which one says that it is another."""


class _Said:
    """A text as tokens with their places, and what its phrases mean."""

    def __init__(self, text: str, language: str) -> None:
        self.text, self.language = text, language
        self.tokens, self.found = tokens_of(text)
        self.known: Lexicon = lexicon("places", language)

    def longest(self, place: int, name: str) -> int:
        """How long the longest phrase of one list is that begins here; 0 where none does."""
        lengths = (n for n, names in self.known.all_at(self.tokens, place) if name in names)
        return next(lengths, 0)

    def is_end(self, place: int) -> bool:
        """Whether a clause ends at this token."""
        token = self.found[place]
        is_dash = token[0] in "-–—" and self.text[token.start() - 1 : token.start()].isspace()
        is_stop = token[0] == "." and bool(_STOP.match(self.text, token.start()))
        return token[0] in _ENDS or is_dash or is_stop or self.text[token.start()] == "\n"

    def written(self, start: int, end: int) -> str:
        inside = self.found[start:end]
        return self.text[inside[0].start() : inside[-1].end()] if inside else ""


def named(text: str, language: str) -> list[str]:
    """What the text calls the applicant, each as written, with the region or country behind it."""
    if "?" in text:
        return []
    said = _Said(text, language)
    return [one for one in _named(said) if any(sign.isalpha() for sign in one)]


def _named(said: _Said) -> Iterator[str]:
    place = 0
    while place < len(said.tokens):
        leads, closes = (said.longest(place, name) for name in ("applicant_is", "is_applicant"))
        end = place + (leads or closes)
        if end > place and not _is_anothers(said, place):
            if leads and _leads_to_name(said, end):
                yield _behind(said, end)
            elif closes:
                yield _before(said, place)
        place = max(end, place + 1)


def _is_anothers(said: _Said, place: int) -> bool:
    """Whether the words before say that the applicant is another one, or of another round."""
    near = range(max(0, place - _NEAR), place)
    return any(said.longest(at, "other_applicant") for at in near)


def _leads_to_name(said: _Said, place: int) -> bool:
    """Whether a name follows; with small words alone before its capital where a script has them."""
    place += place < len(said.tokens) and said.tokens[place] in _JOINTS
    while place < len(said.tokens) and said.found[place][0].islower():
        length = max(said.longest(place, name) for name in _LEADING)
        if not length:
            return False
        place += length
    return place < len(said.tokens) and said.found[place][0][0].isalpha()


def _behind(said: _Said, start: int) -> str:
    """From here to the end of the clause, with a region or country behind its comma."""
    if start < len(said.tokens) and said.tokens[start] in _JOINTS:
        start += 1
    end = _clause_end(said, start)
    written = said.written(start, end)
    while end < len(said.tokens) and said.tokens[end] == ",":
        stop = _clause_end(said, end + 1)
        name = said.written(end + 1, stop)
        if not (regions.find(name) or countries.find(name, said.language)):
            break
        written, end = f"{written}, {name}", stop
    return written


def _clause_end(said: _Said, start: int) -> int:
    """Where the clause ends; "but" ends none in which a place was denied before."""
    is_denied = False
    for place in range(start, len(said.tokens)):
        is_denied |= any(said.longest(place, name) for name in _DENIALS)
        is_contrast = place > start and not is_denied and said.longest(place, "contrast")
        if said.is_end(place) or is_contrast:
            return place
    return len(said.tokens)


def _before(said: _Said, end: int) -> str:
    """From the beginning of the clause up to here; of capitals the last ones."""
    start = end
    while start and not said.is_end(start - 1):
        if _ends_contrast(said, start):
            break
        start -= 1
    return said.written(start, end)


def _ends_contrast(said: _Said, place: int) -> bool:
    """Whether a word that parts two clauses ends right before this token."""
    lengths = range(1, min(said.known.longest, place) + 1)
    return any(said.longest(place - n, "contrast") == n for n in lengths)
