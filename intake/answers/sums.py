"""Figures out of marks: digits, number words and scale words that make one number together.

Invariant: a mark belongs to one figure at most; what is not understood joins no figure.
"""

from dataclasses import dataclass, field
from decimal import Decimal, localcontext

from intake.answers.numbers import Mark

HUNDRED = Decimal(100)
HALF = Decimal("0.5")
MILLION = Decimal(1_000_000)
_LONGEST = 20
"""Marks that may make one figure together."""
_BEGINNINGS = ("number", "numeral", "scale", "half", "article")
_HUGE = Decimal("1e40")


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A number and its marks. `factor` is its scale word's worth (1 for none).

    `other` is the value under the other reading of its separator; `bare` marks a scale word that
    stands without a number ("over hundred"), `pronoun` a lone "one".
    """

    value: Decimal
    first: int
    last: int
    factor: Decimal = Decimal(1)
    other: Decimal | None = None
    bare: bool = False
    pronoun: bool = False


@dataclass
class _Sum:
    """A number being read from left to right."""

    marks: tuple[Mark, ...]
    place: int
    first: int = 0
    group: Decimal | None = None
    other: Decimal | None = None
    addends: list[Decimal] = field(default_factory=list)
    factors: list[Decimal] = field(default_factory=list)
    digits: bool = False
    bare: bool = False

    def at(self, step: int = 0) -> Mark | None:
        place = self.place + step
        return self.marks[place] if 0 <= place < len(self.marks) else None

    def take(self) -> bool:
        """Read what continues the number here; False where it ends."""
        mark = self.at()
        if mark is None or self.place - self.first >= _LONGEST:
            return False
        steps = (self._number, self._numeral, self._scale, self._half, self._joint, self._article)
        length = next((length for step in steps if (length := step(mark))), 0)
        self.place += length
        return bool(length)

    @property
    def is_empty(self) -> bool:
        return self.group is None and not self.addends

    def _number(self, mark: Mark) -> int:
        if not mark.has("number") or self.group is not None:
            return 0
        if self.addends and not self._is_smaller_scale(1):
            return 0
        self.group, self.digits = mark.value, True
        self.other = mark.other if not self.addends else None
        return 1

    def _is_smaller_scale(self, step: int) -> bool:
        scale = self.at(step)
        if scale is None or not scale.has("scale") or scale.value is None:
            return False
        return scale.value < self.factors[-1]

    def _numeral(self, mark: Mark) -> int:
        if not mark.has("numeral") or mark.value is None or self.digits:
            return 0
        if self.group is None:
            self.group = mark.value
        elif _fits(self.group, mark.value):
            self.group += mark.value
        else:
            return 0
        return 1

    def _scale(self, mark: Mark) -> int:
        if mark.has("plural") and not self.is_empty:
            pass
        elif not mark.has("scale"):
            return 0
        worth = mark.value or Decimal(1)
        if self.group is not None and worth == HUNDRED:
            self.group *= worth
            self.other = self.other * worth if self.other else None
        elif self.group is not None:
            self._push(self.group, worth)
        elif self.addends:
            self.addends[-1] *= worth
            self.factors[-1] *= worth
            self.other = self.other * worth if self.other else None
        elif worth == HUNDRED:
            self.group = worth  # "hundred and twenty billion"
        else:
            self.bare = True
            self._push(Decimal(1), worth)
        return 1

    def _push(self, group: Decimal, worth: Decimal) -> None:
        self.addends.append(group * worth)
        self.factors.append(worth)
        self.other = self.other * worth if self.other else None
        self.group = None

    def _half(self, mark: Mark) -> int:
        if not mark.has("half") or not self.is_empty:
            return 0
        article, scale = self.at(1), self.at(2)
        if article and scale and article.has("article") and scale.has("scale"):
            self.group = HALF
            return 2
        return 0

    def _joint(self, mark: Mark) -> int:
        if self.is_empty:
            return 0
        if mark.has("point") and self.group is not None and not self.digits:
            return self._point()
        if mark.has("and"):
            return self._and()
        follower = self.at(1)
        glued = mark.has("dash") and follower is not None and follower.start == mark.end
        if not glued or follower is None or self.at(-1) is None:
            return 0
        if follower.has("scale") or (follower.has("numeral") and self._would_fit(follower)):
            return 1
        return 0

    def _would_fit(self, mark: Mark) -> bool:
        return (
            self.group is not None and mark.value is not None and not self.digits
            and _fits(self.group, mark.value)
        )  # fmt: skip

    def _point(self) -> int:
        digits = ""
        while (mark := self.at(1 + len(digits))) and mark.has("numeral") and _is_digit(mark):
            digits += str(mark.value)
        if digits and self.group is not None:
            self.group += Decimal(f"0.{digits}")
        return 1 + len(digits) if digits else 0

    def _and(self) -> int:
        first, second, third = self.at(1), self.at(2), self.at(3)
        if first and second and first.has("article") and second.has("half") and self.group:
            self.group += HALF
            return 3
        if first and first.has("number"):
            return 1 if self._is_remainder() else 0
        if first is None or not first.has("numeral") or first.value is None or self.digits:
            return 0
        ends = third if second and second.has("dash", "numeral") else second
        ends = self.at(4) if second and second.has("dash") else ends
        if ends is not None and ends.has("scale") and not self._carries(ends):
            return 0
        base = self.group if self.group is not None else self.addends[-1]
        return 1 if base % HUNDRED == 0 and base and first.value < HUNDRED else 0

    def _is_remainder(self) -> bool:
        """ "71 billion and 300 million USD": behind the smaller scale a currency or nothing."""
        group, scale, behind = self.at(1), self.at(2), self.at(3)
        if self.group is not None or not self.addends or not self._is_smaller_scale(2):
            return False
        less = group and scale and (group.value or 0) * (scale.value or 0) < self.factors[-1]
        return bool(less) and (behind is None or behind.has("currency", "sign"))

    def _carries(self, scale: Mark) -> bool:
        """ "One hundred and twenty billion" is one number, "one hundred and two hundred" two."""
        return self.group is not None and scale.value is not None and scale.value > HUNDRED

    def _article(self, mark: Mark) -> int:
        scale = self.at(1)
        if not mark.has("article") or not self.is_empty or scale is None or not scale.has("scale"):
            return 0
        self.group = Decimal(1)
        return 1

    def figure(self, first: int) -> Figure:
        value = plain(sum(self.addends, Decimal(0)) + (self.group or 0))
        words = self.marks[first : self.place]
        lone = len(words) == 1 and words[0].has("numeral") and value == 1
        return Figure(
            value=value, first=first, last=self.place - 1,
            other=None if self.other is None else plain(self.other),
            factor=max(self.factors, default=Decimal(1)), pronoun=lone,
            bare=(self.bare and self.group is None) or (len(words) == 1 and words[0].has("scale")),
        )  # fmt: skip


def plain(value: Decimal) -> Decimal:
    """The value without exponent and idle zeros."""
    if value > _HUGE:
        return _HUGE
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if whole == value else value.normalize()


def _fits(group: Decimal, value: Decimal) -> bool:
    if group >= HUNDRED and group % HUNDRED == 0:
        return value < HUNDRED
    return group % HUNDRED >= 20 and group % 10 == 0 and 0 < value < 10


def _is_digit(mark: Mark) -> bool:
    return mark.value is not None and mark.value < 10


def figures(marks: tuple[Mark, ...], most: int) -> list[Figure]:
    """The figures of a scanned text in order, up to so many."""
    found: list[Figure] = []
    place = 0
    with localcontext() as context:
        context.prec = 60
        while place < len(marks) and len(found) < most:
            if not marks[place].has(*_BEGINNINGS):
                place += 1
                continue
            reading = _Sum(marks=marks, place=place, first=place)
            while reading.take():
                pass
            if not reading.is_empty:
                found.append(reading.figure(place))
            place = max(reading.place, place + 1)
    return found
