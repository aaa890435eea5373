"""An answer in pieces, each with its figures and with what is said of them.

Invariant: every piece without a figure belongs to one figure at most, of its own sentence or of the
one before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from intake.answers.lexicon import lexicon, split
from intake.answers.scan import clauses
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import at
from intake.answers.scan.sums import Figure

_ENDS = STOPS | frozenset(",()[]")
AREA = frozenset({"area", "area_word"})
ONLY_THERE = "only_there"
"""What a word such as "only" right before an area says: "only at regional level"."""
_TO_AREA = 4
"""Words from such an "only" to the area, at most."""
_BEGINNING = 4
"""Marks at the head of a piece in which it takes up what stands before."""
CITYS = frozenset({"asked", "ours", "our_own", "citywide"})
_BACK = frozenset({"disowned", "chosen"})
_NAMED = "area_in_name"
"""A name that holds a word for an area: "Regional Development Agency"."""


@dataclass(kw_only=True)
class Piece:
    """A stretch of marks with its figures; `said` is what it says, and what belongs to it says.

    `back`: it takes up what stands before. `own` is what stands in the stretch itself, `wide` are
    all places that tell of its figures.
    """

    places: range
    figures: tuple[Figure, ...]
    sentence: int
    own: frozenset[str]
    back: bool
    said: frozenset[str] = frozenset()
    wide: tuple[int, ...] = ()

    @property
    def figure(self) -> Figure:
        return self.figures[0]


def told(marks: Marks, figures: list[Figure], language: str) -> list[Piece]:
    """The pieces with figures, each with what the pieces around it say of them."""
    found = list(all_of(marks, figures, language))
    for piece in found:
        piece.said, piece.wide = piece.own, tuple(piece.places)
    for place, piece in enumerate(found):
        owner = None if piece.figures else _owner(found, place)
        if owner is not None:
            owner.said |= piece.own - _told_of_place(piece, owner)
            owner.wide += tuple(piece.places)
    return [piece for piece in found if piece.figures]


def _told_of_place(piece: Piece, owner: Piece) -> frozenset[str]:
    """What it says of another place only to compare: "…, the second highest in the region".

    Or only to say that there is nothing of it: "The city's is 5 billion; none for the region".
    """
    none = {"unavailable"} if piece.back else {"unavailable", "negator"}
    is_none = bool(none & piece.own and CITYS & owner.own)
    aside = is_none or ({"rank", "among"} & piece.own and not piece.back)
    return (AREA | {"wider", ONLY_THERE, "metro"}) if aside else frozenset()


def _owner(found: list[Piece], place: int) -> Piece | None:
    """The piece with a figure of which a piece without one tells."""
    here = found[place]
    before = next((one for one in reversed(found[:place]) if one.figures), None)
    behind = next((one for one in found[place + 1 :] if one.figures), None)
    follows = behind is not None and behind.sentence == here.sentence
    if before is None or (here.sentence - before.sentence > 1):
        return behind if follows else None
    if here.sentence > before.sentence and "disowned" in here.own and not here.back:
        return None  # "£70bn. The letterhead is not ours."
    joined = here.sentence == before.sentence and not _BACK.isdisjoint(here.own)
    return before if here.back or joined or not follows else behind


def all_of(marks: Marks, figures: list[Figure], language: str) -> Iterator[Piece]:
    """Every piece of an answer, in order."""
    starts = sorted({0, *_cuts(marks), *_parted(marks, figures)})
    said, sentence = _said(marks, language), 0
    for start, stop in zip(starts, [*starts[1:], len(marks)], strict=True):
        places = range(start, stop)
        roles = {role for place in places for role in (*marks[place].roles, *said.get(place, ()))}
        head = {role for place in places[:_BEGINNING] for role in said.get(place, ())}
        yield Piece(
            places=places, sentence=sentence, own=frozenset(roles),
            figures=tuple(one for one in figures if one.first in places),
            back="refers" in head,
        )  # fmt: skip
        sentence += any(marks[place].folded[-1:] in STOPS for place in places)


def _cuts(marks: Marks) -> Iterator[int]:
    for place, mark in enumerate(marks):
        if mark.folded[-1:] in _ENDS:  # "です。" is one phrase
            yield place + 1
        elif mark.has("but") and place:
            yield place


def _parted(marks: Marks, figures: list[Figure]) -> Iterator[int]:
    """Where an "and" parts two figures that are no range."""
    for one, two in pairwise(figures):
        if not any(mark.has("between") for mark in clauses.before(marks, one.first)):
            inside = range(one.last + 1, two.first)
            yield from (p for p in inside if marks[p].has("and") and at(marks, p - 1).raw)


def _said(marks: Marks, language: str) -> dict[int, tuple[str, ...]]:
    """What the words of this matter say, by the place where each phrase begins."""
    tokens = [(token, place) for place, mark in enumerate(marks) for token in split(mark.raw)]
    known = lexicon("asides", language)
    words = tuple(token for token, _ in tokens)
    said: dict[int, tuple[str, ...]] = {}
    free, only = 0, -_TO_AREA - 1
    for first, (_, place) in enumerate(tokens):
        length, names = known.at(words, first)
        if _NAMED in names:
            free = first + length
        if not names or first < free:
            continue
        only = first if "only_word" in names else only
        if "wider_led" in names and _is_at_head(marks, place):
            names = (*names, "wider")
        said[place] = (*said.get(place, ()), *_of_area(marks, place, names, first - only))
    return said


def _is_at_head(marks: Marks, place: int) -> bool:
    """Whether a sentence begins here: "For the county it was 78 billion"."""
    return place == 0 or marks[place - 1].folded[-1:] in STOPS


def _of_area(marks: Marks, place: int, names: tuple[str, ...], apart: int) -> tuple[str, ...]:
    """The names of a phrase; an area so near behind an "only" is more, and as a source none."""
    if AREA.isdisjoint(names):
        return names
    if any(at(marks, place - step).has("source") for step in (1, 2)):
        return tuple(name for name in names if name not in AREA)
    return (*names, ONLY_THERE) if "area_word" in names and apart <= _TO_AREA else names
