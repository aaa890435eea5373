"""One figure or range as an answer states it, and the whole answer as statements."""

from dataclasses import dataclass
from decimal import Decimal

from intake.answers.folding import is_unspaced
from intake.answers.scan import clauses
from intake.answers.scan.marks import Mark
from intake.answers.scan.sums import MILLION, Figure
from intake.answers.values import Span

_AGAIN = frozenset("([=/.;:\n")
_OF_MORE = ("gdp", "head", "total", "growth", "of_area")
"""What an estimate is of that cannot stand for a figure that is missing."""
_MEASURES = ("constant", "head", "parity")
"""Other measures than the one asked for: real terms, per head."""
_ENDS = clauses.STOPS - {";"}
"""Behind these an estimate may be of something else: "None for the city. They estimate 12"."""
_SHORT = 3
"""Letters of a word that names nothing."""


@dataclass(frozen=True, kw_only=True)
class Stated:
    """One figure or range, with the marks it covers.

    `codes` are the currencies beside it, `factor` its scale (1: none), `other` its other reading.
    `doubt`: a bound, denial or sum beside it was not understood. `wrong`: per head, growth.
    `moved`: compared with another time. `shared`: a share of something is named beside it.
    `negative`: a minus stands before it. `limit`: it is named as the limit of the rules.
    `part`: it is named as a part of "such" ones before it.
    `dated`: of figures of several years it is the newest, and has the year of its own.
    `thing` is what follows it ("counted", "other"); `aside`: its clause names another thing.
    """

    span: Span
    first: int
    last: int
    factor: Decimal
    other: Decimal | None = None
    codes: tuple[str, ...] = ()
    doubt: bool = False
    planned: bool = False
    wrong: bool = False
    moved: bool = False
    shared: bool = False
    negative: bool = False
    limit: bool = False
    part: bool = False
    thing: str = ""
    total: bool = False
    aside: bool = False
    year: int | None = None
    dated: bool = False

    @property
    def is_money(self) -> bool:
        """Whether it is one of money, by a currency or by how large it is."""
        return bool(self.codes) or self.factor >= MILLION


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A whole answer: its marks and everything stated in it.

    `dropped`: percentages were seen, which are no figure of the asked kind. `units` are scale
    words without a number ("in billions").
    """

    marks: tuple[Mark, ...]
    stated: tuple[Stated, ...]
    dropped: bool
    units: tuple[Figure, ...] = ()

    def says(self, *roles: str) -> bool:
        return any(mark.has(*roles) for mark in self.marks)

    @property
    def is_unavailable(self) -> bool:
        """It says that there is no figure, and does not go on to an estimate."""
        return any(
            mark.has("unavailable")
            and not (self._is_of_other_measure(place) or self._leaves_room(place))
            for place, mark in enumerate(self.marks)
        )

    def _is_of_other_measure(self, place: int) -> bool:
        """ "12 billion. The value per head is not published": a sentence about that one alone."""
        sentence = clauses.around(self.marks, place, place, clauses.STOPS)
        said = [self.marks[one] for one in sentence]
        if not self.stated or any(one.first in sentence for one in self.stated):
            return False
        told = clauses.around(self.marks, self.stated[0].first, self.stated[0].last, clauses.STOPS)
        is_plain = not any(self.marks[one].has(*_MEASURES) for one in told)
        is_other = any(mark.has(*_MEASURES) for mark in said)
        return is_plain and is_other and not any(mark.has("asked", "of_area") for mark in said)

    def _leaves_room(self, place: int) -> bool:
        """ "No exact one" does for an estimate, and beside a bound or a range.

        So in "over 250; the exact number we do not know" and "no official one, but over 250".
        """
        estimated = bool(self.stated) and all(one.span.about for one in self.stated)
        bounded = bool(self.stated) and all(one.span.exact is None for one in self.stated)
        turned = bounded and self._is_turned(place)
        behind = (bounded or estimated) and place > self.stated[-1].last
        if (turned or behind) and self.marks[place].has("unofficial"):
            return True
        near = any(one.has("exactly") for one in self._near(place))
        if behind and any(one.has("precisely") for one in self._near(place)):
            return True  # "40 to 50, genauer kann ich es nicht sagen"
        return (near and (estimated or behind or turned)) or self._is_stood_in_for(place)

    def _is_stood_in_for(self, place: int) -> bool:
        """ "We keep no separate figures, but the chamber estimates 2 billion", which is the same.

        Not an estimate of something wider: "but all of the sector is estimated at 5 billion".
        """
        ahead = self._ahead(place)
        parted = any(mark.folded in clauses.BREAKS for mark in ahead) or self._is_turned(place)
        if not ahead or not parted or not all(one.span.about for one in self.stated):
            return False
        separate = any(mark.has("separate") for mark in self.marks[: self.stated[0].first])
        ended = any(mark.folded in _ENDS for mark in ahead)
        told_of = clauses.around(self.marks, place, place, clauses.BREAKS)
        elsewhere = any(self.marks[one].has("asked") for one in told_of if one not in self._figured)
        if any(mark.has(*_OF_MORE) for mark in ahead) or (ended and not separate) or elsewhere:
            return False
        told = clauses.around(self.marks, self.stated[0].first, self.stated[-1].last, clauses.STOPS)
        said = [self.marks[one] for one in told if one > place]
        unnamed = not any(mark.roles == ("word",) and len(mark.raw) > _SHORT for mark in ahead)
        return any(mark.has("estimating", "reckoned") for mark in said) or (separate and unnamed)

    @property
    def _figured(self) -> range:
        """The places of the first figure and of all behind it."""
        return range(self.stated[0].first, len(self.marks))

    def _ahead(self, place: int) -> tuple[Mark, ...]:
        """What stands between a denial and the figures behind it, from the sign that parts them."""
        first = self.stated[0].first if self.stated else 0
        return self.marks[place + 1 : first]

    @property
    def is_kept_by_nobody(self) -> bool:
        """ "No such output is calculated": a denial, and a word for having figures, in a clause."""
        if not any(mark.has("keeping") for mark in self.marks):
            return False
        for place, mark in enumerate(self.marks):
            if mark.has("negator", "zero", "unavailable"):
                clause = clauses.around(self.marks, place, place, clauses.BREAKS)
                if any(self.marks[one].has("keeping") for one in clause):
                    return True
        return False

    def _is_turned(self, place: int) -> bool:
        """ "There is no figure, but surely more than 250": a "but" between it and the first one."""
        first = self.stated[0].first if self.stated else 0
        return any(
            self.marks[one].has("but", "turn")
            and (self.marks[one - 1].folded in clauses.BREAKS or is_unspaced(self.marks[one].raw))
            for one in range(place + 1, first)
        )

    def _near(self, place: int) -> tuple[Mark, ...]:
        return self.marks[max(0, place - 4) : place + 3]

    def floating(self, *roles: str) -> list[Mark]:
        """Marks with such a role that belong to no figure and no unit, nor to one left out."""
        figures: tuple[Stated | Figure, ...] = (*self.stated, *self.units)
        covered = {place for one in figures for place in range(one.first, one.last + 1)}
        return [
            mark
            for place, mark in enumerate(self.marks)
            if mark.has(*roles)
            and place not in covered
            and not self.marks[max(0, place - 1)].has("number", "numeral")
        ]

    def between(self, one: Stated, two: Stated) -> tuple[Mark, ...]:
        """The marks between two figures, whichever stands first."""
        left, right = sorted((one, two), key=lambda stated: stated.first)
        return self.marks[left.last + 1 : right.first]

    def repeats(self, first: Stated, second: Stated) -> bool:
        """The second only says the first again: in brackets, after "=", or in another sentence.

        "120 large and 120 small companies" does not.
        """
        between = self.between(first, second)
        if any(mark.folded in _AGAIN for mark in between):
            return True
        if any(mark.has("and", "plus", "counted") for mark in between):
            return False
        return first.codes != second.codes or not any(mark.folded == "," for mark in between)
