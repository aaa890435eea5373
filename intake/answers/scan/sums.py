"""Figures out of marks: digits, number words and scale words that make one number together.

Invariant: a mark belongs to one figure at most; what is not understood joins no figure.
"""

from dataclasses import dataclass, field
from decimal import Decimal, localcontext

from intake.answers.folding import is_unspaced
from intake.answers.scan.marks import GLUED_AND, Mark, worth_of
from intake.answers.scan.spelled import fits

HUNDRED = Decimal(100)
HALF = Decimal("0.5")
_THOUSAND = Decimal(1000)
_MYRIAD = Decimal(10_000)
MILLION = Decimal(1_000_000)
_LONGEST = 20
"""Marks that may make one figure together."""
_MOST = 20
"""Figures of one answer that are looked at; with more of them it is unclear anyway."""
_THOUSANDS = Decimal(100_000)
"""The largest unit that counts larger ones: mil doscientos millones, 3万5千亿, लाख करोड़."""
_COUNTED = ("number", "numeral", "half", "half_behind", "article", "dual")
_BEGINNINGS = ("number", "numeral", "scale", "half", "half_before", "article")
_BEHIND = ("counted", "generic", "other", "currency", "sign", "filler")
_HUGE = Decimal("1e40")


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A number and its marks. `factor` is its scale word's worth (1 for none).

    `other` is the value under the other reading of its separator; `bare` marks a scale word that
    stands without a number ("over hundred"), `pronoun` a lone "one"; `over` says that it is more
    ("850多亿").
    """

    value: Decimal
    first: int
    last: int
    factor: Decimal = Decimal(1)
    other: Decimal | None = None
    bare: bool = False
    pronoun: bool = False
    over: bool = False


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
    over: bool = False

    def at(self, step: int = 0) -> Mark | None:
        place = self.place + step
        return self.marks[place] if 0 <= place < len(self.marks) else None

    def take(self) -> bool:
        """Read what continues the number here; False where it ends."""
        mark = self.at()
        if mark is None or self.place - self.first >= _LONGEST:
            return False
        steps = (
            self._number, self._numeral, self._scale, self._half, self._joint, self._article,
            self._over,
        )  # fmt: skip
        length = next((length for step in steps if (length := step(mark))), 0)
        self.place += length
        return bool(length)

    @property
    def is_empty(self) -> bool:
        return self.group is None and not self.addends

    def _number(self, mark: Mark) -> int:
        if not mark.has("number") or self.group is not None:
            return 0
        if self.addends and not (self._is_smaller_scale(1) or self._is_rest(mark)):
            return 0
        if self.addends and self.addends[-1] % self.factors[-1]:
            return 0  # "1.1兆5,400億" says two things
        self.group, self.digits = mark.value, True
        self.other = mark.other if not self.addends else None
        return 1

    def _is_rest(self, mark: Mark) -> bool:
        """ "1 bin 500" is 1,500, "85 mil 300 millones" 85,300 million."""
        behind = self.at(1)
        if behind and (behind.has("percent") or 0 < worth_of(behind) <= _THOUSAND):
            return False
        if self.factors[-1] == _MYRIAD and (mark.raw[-4:-3] == "," or self._is_run_on(mark)):
            return worth_of(mark) == worth_of(mark).to_integral_value() < _MYRIAD
        return mark.raw.isdecimal() and worth_of(mark) < _THOUSAND == self.factors[-1]

    def _is_run_on(self, mark: Mark) -> bool:
        """ "1万2340社", as "1만 3,400개": three digits or four right behind a myriad, no year's."""
        before, behind = self.at(-1), self.at(1)
        is_glued = before is not None and before.end == mark.start
        is_year = behind is not None and not behind.has(*_BEHIND)
        return is_glued and mark.raw.isdecimal() and len(mark.raw) > 2 and not is_year

    def _is_smaller_scale(self, step: int) -> bool:
        scale = self.at(step)
        return scale is not None and scale.has("scale") and worth_of(scale) < self.factors[-1]

    def _numeral(self, mark: Mark) -> int:
        if not mark.has("numeral") or mark.value is None:
            return 0
        if self.digits and not self._goes_on_in_words():
            return 0
        if self.group is None:
            if self.addends and mark.value >= self.factors[-1]:
                return 0
            self.group, self.digits = mark.value, False
        elif fits(self.group, mark.value, glued=mark.raw[0] == GLUED_AND):
            self.group += mark.value
        else:
            return 0
        return 1

    def _goes_on_in_words(self) -> bool:
        """ "11 mil quinientos millones": hundreds in words behind thousands in figures."""
        return bool(self.addends) and self.group is None and self.factors[-1] == _THOUSAND

    def _scale(self, mark: Mark) -> int:
        if not (mark.has("scale") or (mark.has("plural") and not self.is_empty)):
            return 0
        worth = mark.value or Decimal(1)
        if self._is_anew(mark, worth) or worth == HUNDRED <= (self.group or 0):
            return 0
        if worth == HUNDRED and (self.group is not None or self._is_above(HUNDRED)):
            self._hundred(mark)
        elif self.group is None and self._is_above(worth):
            self._push(Decimal(2 if mark.has("dual") else 1), worth)
        else:
            self._push(self._counted_by(worth), worth)
        return 1

    def _is_anew(self, mark: Mark, worth: Decimal) -> bool:
        """ "900 مليون ومليار": behind an "and" a larger unit multiplies nothing."""
        is_glued = mark.raw[0] == GLUED_AND and self.group is None and worth >= MILLION
        return is_glued and bool(self.factors) and worth >= self.factors[-1]

    def _is_above(self, worth: Decimal) -> bool:
        """What stands before is of larger units, so that this one counts for itself."""
        return not self.addends or worth < self.factors[-1]

    def _hundred(self, mark: Mark) -> None:
        if self.group is None:
            self.group = Decimal(2 if mark.has("dual") else 1)  # "hundred and twenty billion"
        self.group *= HUNDRED
        self.other = self.other * HUNDRED if self.other else None

    def _counted_by(self, worth: Decimal) -> Decimal:
        """What a unit multiplies: what stands before it, smaller units included."""
        counted = self.group or Decimal(0)
        direct = self.group is None
        while self.factors and self.factors[-1] < worth:
            if not direct and self.factors[-1] > _THOUSANDS:
                break
            counted += self.addends.pop()
            self.factors.pop()
            direct = False
        if direct:  # "thousand thousand"
            counted = self.addends.pop()
            self.factors.pop()
        return counted

    def _push(self, group: Decimal, worth: Decimal) -> None:
        self.addends.append(group * worth)
        self.factors.append(worth)
        self.other = self.other * worth if self.other else None
        self.group = None

    def _half(self, mark: Mark) -> int:
        if mark.has("half_behind") or (mark.has("half") and " " in mark.raw and not self.is_empty):
            return self._and_half()
        following = self.at(1)
        if mark.has("half") and mark.raw[0] == GLUED_AND and not self.is_empty:
            again = following is not None and following.has("scale") and self.group is None
            return self._and_half() + (1 if again else 0)
        if mark.has("half_before") and self.is_empty and following is not None:
            worth = following.value or Decimal(0)
            self.group = worth + HALF * (HUNDRED if worth and not worth % HUNDRED else 1)
            self.digits = following.has("number")
            return 2 if following.has("number", "numeral") else 0
        if not mark.has("half") or not self.is_empty:
            return 0
        step = 2 if following is not None and following.has("article", "dash") else 1
        scale = self.at(step)
        if scale is None or not scale.has("scale"):
            return 0
        self.group = HALF
        return step

    def _and_half(self) -> int:
        """Half of one behind a number, half of the unit behind a unit."""
        before = self.at(-1)
        if self.group is not None and before is not None and before.has("plural"):
            self.group += HALF * worth_of(before)  # "duas centenas e meia"
        elif self.group == HUNDRED and before is not None and before.has("scale", "about_anywhere"):
            self.group += HALF * HUNDRED  # "un centenar y medio"
        elif self.group is not None:
            self.group += HALF
        elif self.addends:
            self.addends[-1] += HALF * self.factors[-1]
        return 0 if self.is_empty else 1

    def _over(self, mark: Mark) -> int:
        """ "850多亿", "1만 5천여 개": the sign of more between a number and its unit."""
        scale = self.at(1)
        if not mark.has("low_open_after") or self.is_empty or scale is None:
            return 0
        self.over = self.over or scale.has("scale")
        return 1 if scale.has("scale") else 0

    def _joint(self, mark: Mark) -> int:
        if self.is_empty:
            return 0
        if mark.has("point") and self.group is not None:
            return self._digits_behind() if self.digits else self._point()
        if mark.has("and"):
            return self._and()
        if mark.folded == "," and self._goes_on_behind_comma():
            return 1
        follower = self.at(1)
        glued = mark.has("dash") and follower is not None and follower.start == mark.end
        if not glued or follower is None or self.at(-1) is None:
            return 0
        is_on = follower.has("scale") or (follower.has("numeral") and self._would_fit(follower))
        return 1 if is_on else 0

    def _goes_on_behind_comma(self) -> bool:
        """ "Um bilhão, duzentos e cinquenta milhões": words of the next smaller unit."""
        following = self.at(1)
        is_word = following is not None and following.has("numeral") and not self.digits
        ends = self.group is None and bool(self.factors) and self.factors[-1] >= MILLION
        return is_word and ends and self._is_smaller_behind()

    def _would_fit(self, mark: Mark) -> bool:
        return (
            self.group is not None and mark.value is not None and not self.digits
            and fits(self.group, mark.value, glued=mark.raw[0] == GLUED_AND)
        )  # fmt: skip

    def _digits_behind(self) -> int:
        """ "85 virgule 3 milliards"."""
        rest, unit = self.at(1), self.at(2)
        before = self.at(-1)
        if rest is None or unit is None or before is None or self.group is None:
            return 0
        if not (before.raw.isdecimal() and rest.raw.isdecimal() and unit.has("scale")):
            return 0
        self.group += Decimal(f"0.{rest.raw}")
        return 2

    def _point(self) -> int:
        digits, length = "", 1
        while (mark := self.at(length)) and _is_digits(mark):
            digits += f"{mark.value}".zfill(len(mark.raw) if is_unspaced(mark.raw) else 1)
            length += 1
        if digits and self.group is not None:
            self.group += Decimal(f"0.{digits}")
        return length if digits else 0

    def _and(self) -> int:
        first, second, third = self.at(1), self.at(2), self.at(3)
        if first and second and first.has("article") and second.has("half") and self.group:
            self.group += HALF
            return 3
        if first and first.has("half") and not (second and second.has("scale")):
            return 1 + self._and_half()
        if first and first.has("number"):
            return 1 if self._is_remainder() or self._adds_hundreds(first) else 0
        if first is None or not first.has("numeral") or first.value is None or self.digits:
            return 0
        if self.group is None and self.addends:
            return 1 if self._is_smaller_behind() else self._carries_hundreds(first)
        ends = third if second and second.has("dash", "numeral") else second
        ends = self.at(4) if second and second.has("dash") else ends
        if ends is not None and ends.has("scale") and not self._carries(ends):
            return 0
        base = self.group if self.group is not None else self.addends[-1]
        return 1 if base % HUNDRED == 0 and base and first.value < HUNDRED else 0

    def _carries_hundreds(self, first: Mark) -> int:
        """ "Two thousand and five", "quatro mil e seiscentos": behind thousands.

        A larger unit behind is of both: "mil e duzentos milhões".
        """
        second = self.at(2)
        lone = second is None or not second.has("scale", "numeral", "dash", "and")
        if second is not None and second.has("scale") and self.factors[-1] == _THOUSAND:
            lone = (
                worth_of(second) >= MILLION and first.value is not None and first.value >= HUNDRED
            )
        under = first.value is not None and (first.value < HUNDRED or first.value % HUNDRED == 0)
        return 1 if under and lone and self.addends[-1] % HUNDRED == 0 else 0

    def _adds_hundreds(self, first: Mark) -> bool:
        """ "2 mil e 300 empresas": hundreds behind thousands, with what is counted behind them.

        Behind the "and" of Arabic any rest of a thousand: "12 ألفا و340 شركة".
        """
        joint, behind = self.at(), self.at(2)
        if self.group is not None or not self.factors or self.factors[-1] != _THOUSAND:
            return False
        under = first.raw.isdecimal() and 0 < worth_of(first) < _THOUSAND
        if behind is not None and behind.has("scale") and worth_of(behind) > _THOUSAND:
            return under  # "mil e 200 milhões"
        ends = behind is None or behind.has("counted", "generic", "currency", "sign")
        is_rest = worth_of(first) % HUNDRED == 0 or (joint is not None and joint.raw == GLUED_AND)
        return under and is_rest and ends

    def _is_smaller_behind(self) -> bool:
        """ "Um trilhão e duzentos bilhões": number words and a smaller unit."""
        step = 1
        while (mark := self.at(step)) and mark.has("numeral", "and") and step < _LONGEST:
            step += 1
        return self._is_smaller_scale(step)

    def _is_remainder(self) -> bool:
        """ "71 billion and 300 million USD": behind the smaller scale a currency or nothing."""
        group, scale, behind = self.at(1), self.at(2), self.at(3)
        if self.group is not None or not self.addends or not self._is_smaller_scale(2):
            return False
        less = group and scale and (group.value or 0) * (scale.value or 0) < self.factors[-1]
        if behind is not None and behind.has("filler"):  # "e 300 milhões de reais"
            behind = self.at(4)
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
        bare = not (any(mark.has(*_COUNTED) for mark in words) or self._is_hundred(first))
        return Figure(
            value=value, first=first, last=self.place - 1,
            other=None if self.other is None else plain(self.other),
            factor=max(self.factors, default=Decimal(1)), pronoun=lone, over=self.over,
            bare=bare,
        )  # fmt: skip

    def _is_hundred(self, first: int) -> bool:
        """ "مئة مليار": one hundred of a larger unit, which no unknown word multiplies."""
        ahead = self.marks[first - 1] if first else None
        is_free = ahead is None or not (ahead.has("dash", "plural") or ahead.roles == ("word",))
        return is_free and self.place - first > 1 and self.marks[first].has("hundred")


def plain(value: Decimal) -> Decimal:
    """The value without exponent and idle zeros."""
    if value > _HUGE:
        return _HUGE
    whole = value.to_integral_value()
    return Decimal(int(whole)) if whole == value else value.normalize()


def _is_digits(mark: Mark) -> bool:
    worth = mark.value if mark.has("numeral") else None
    return worth is not None and (worth < 10 or is_unspaced(mark.raw))


def figures(marks: tuple[Mark, ...]) -> list[Figure]:
    """The figures of a scanned text in order, up to the most that are looked at."""
    found: list[Figure] = []
    place = 0
    with localcontext() as context:
        context.prec = 60
        while place < len(marks) and len(found) < _MOST:
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
