"""What the desk says to a city of the preliminary announcement: its lines, objections (V3)."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal

from intake.notices.notice import CityNotice


@dataclass(frozen=True, kw_only=True)
class ShownLine:
    """A line that may be published: its number in the letter, what it is about, its exact words.

    `is_agreed` is None as long as the city has not said.
    """

    number: int
    label: str
    words: str
    is_agreed: bool | None = None


WhyUnclear = Literal["words", "open", "number", "changed"]
"""Why an answer settles no line: words that are not read, a line that is left open, a number that
is none, or lines that are others by now."""


@dataclass(frozen=True, kw_only=True)
class LinesAsked(CityNotice):
    """Which of these lines may be published? `opens_at` is when the announcement begins.

    `fault` is what was not understood of an answer, `why` the kind of it, `passed_on` questions
    beside it that a person answers.
    """

    name: ClassVar[str] = "lines_asked"
    lines: tuple[ShownLine, ...]
    opens_at: datetime
    fault: str = ""
    why: WhyUnclear = "words"
    passed_on: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether an answer came, and lines still wait for one that can be read."""
        is_answered = bool(self.fault or self.passed_on)
        return is_answered and any(one.is_agreed is None for one in self.lines)


@dataclass(frozen=True, kw_only=True)
class LinesSettled(CityNotice):
    """What the city said of each line, and that it may change its mind.

    `passed_on` are questions beside it that a person answers, `reason` is why an organizer noted it
    for the city. `held` are numbers of lines that it may have wanted off the page, and that are off
    until a person looked.
    """

    name: ClassVar[str] = "lines_settled"
    lines: tuple[ShownLine, ...]
    held: tuple[int, ...] = ()
    passed_on: tuple[str, ...] = ()
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether there are lines of which nothing is known yet."""
        return any(one.is_agreed is None for one in self.lines)

    @property
    def agreed(self) -> tuple[str, ...]:
        """The numbers of the lines that may be published."""
        return tuple(f"{one.number}" for one in self.lines if one.is_agreed)


@dataclass(frozen=True, kw_only=True)
class ObjectionRaised(CityNotice):
    """Somebody objected: nothing of who, and no `words` before an organizer has read them."""

    name: ClassVar[str] = "objection_raised"
    words: str
    due_by: datetime


@dataclass(frozen=True, kw_only=True)
class ObjectionSettled(CityNotice):
    """An objection has its answer, or was taken back: then there is none."""

    name: ClassVar[str] = "objection_settled"
    words: str
    raised_at: datetime
    answer: str = ""
