"""What the desk says to a city by itself: stages, decisions, deadlines, answers for all."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from intake.applications import State
from intake.calls.model import Stage
from intake.eligibility import Finding
from intake.notices.notice import CityNotice


@dataclass(frozen=True, kw_only=True)
class StageMoved(CityNotice):
    """The application has come to the next stage: why, what is asked now, what comes next.

    `reason` is the organizer's, empty where the rules alone settled it. `closes_at` is the end of
    the stage that begins. `asked_at` is when an organizer asked this contact for something in the
    last letter that is not answered yet. `judged` are the panel's verdicts by standard, where a
    panel said the last word on the stage before; on those that are `tied` organizers said it, and
    on those that are `open_ties` nobody yet.
    """

    name: ClassVar[str] = "moved"
    former: Stage
    stage: Stage
    reason: str
    closes_at: datetime
    asked_at: datetime | None = None
    judged: tuple[tuple[str, str], ...] = ()
    tied: tuple[str, ...] = ()
    open_ties: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class StageReversed(CityNotice):
    """The application was put back by a correction: from where, to where and why.

    `closes_at` is the end of the stage it is in again, or the later one that was granted to it.
    `undone` is the decision that no longer holds, None where only a stage was taken back;
    `revoked` are the numbers of certificate and licence that went with it, `is_attendance_over`
    says that nobody is awaited at the Convention any more.
    """

    name: ClassVar[str] = "reversed"
    former: Stage
    stage: Stage
    reason: str
    closes_at: datetime
    undone: State | None = None
    revoked: tuple[str, ...] = ()
    is_attendance_over: bool = False


@dataclass(frozen=True, kw_only=True)
class Declined(CityNotice):
    """Declined: why, with every rule that was not met by its own number and limit.

    `judged` are the panel's verdicts by standard, where a panel said the last word on them; on
    those that are `tied` organizers said it.
    """

    name: ClassVar[str] = "declined"
    stage: Stage
    reason: str
    against: tuple[Finding, ...]
    judged: tuple[tuple[str, str], ...] = ()
    tied: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Titled(CityNotice):
    """The city has won the title (V7, V8): what it may and may not expect of that.

    `judged` are the panel's verdicts by standard, where they are given as the reason, `tied` those
    that organizers settled; `reason` is what organizers say. `is_elsewhere` where another place
    than the Convention is agreed.
    """

    name: ClassVar[str] = "titled"
    reason: str
    judged: tuple[tuple[str, str], ...] = ()
    tied: tuple[str, ...] = ()
    is_elsewhere: bool = False


@dataclass(frozen=True, kw_only=True)
class Reminded(CityNotice):
    """A deadline comes near: what exactly is missing, for which rule, what would do.

    Where nothing is missing an open application only has to be submitted. `is_asking` where a
    message of the city still waits for the organizers.
    """

    name: ClassVar[str] = "reminded"
    stage: Stage
    closes_at: datetime
    is_asking: bool = False


@dataclass(frozen=True, kw_only=True)
class DeadlinePassed(CityNotice):
    """The application was closed incomplete: what was missing, and how to ask for more time.

    `is_asking` where a message of the city, which may ask for it, still waits for the organizers.
    """

    name: ClassVar[str] = "closed"
    closed_at: datetime
    lacking: tuple[str, ...]  # labels of what was missing
    is_asking: bool = False


@dataclass(frozen=True, kw_only=True)
class Extended(CityNotice):
    """More time was given; `is_reopened` where the application had been closed."""

    name: ClassVar[str] = "extended"
    until: datetime
    reason: str
    is_reopened: bool


@dataclass(frozen=True, kw_only=True)
class AnswerShared(CityNotice):
    """An answer to one city that concerns all, without the one who asked (V2).

    It `corrects` one that all got before.
    """

    name: ClassVar[str] = "shared"
    question: str
    answer: str
    corrects: bool = False


@dataclass(frozen=True, kw_only=True)
class AnswersShared(CityNotice):
    """What others were told before this city applied: each question with its answer (V2)."""

    name: ClassVar[str] = "shared_earlier"
    shared: tuple[tuple[str, str], ...]
