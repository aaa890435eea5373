"""The shape of a call file: adding a question or a criterion is lines in the call.

Invariant: a loaded call is frozen; every question a rule names exists, once per rule (read-once
rules make "can this answer still change anything?" exact), and fits what the rule asks of it.
"""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Literal, get_args
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    Discriminator,
    Field,
    Tag,
    ValidationInfo,
    field_validator,
    model_validator,
)

from intake.answers.values import AnswerKind
from intake.calls import checks, coherence
from intake.calls.ceremony import CeremonyRules
from intake.calls.checks import Aliases, Day, Line, Name, Positive, Texts
from intake.calls.consultation import NO_HABITS, Consultation, Mailboxes
from intake.calls.panel import PanelRules
from intake.calls.rules import Above as Above
from intake.calls.rules import AllOf as AllOf
from intake.calls.rules import AnyOf as AnyOf
from intake.calls.rules import AtLeast as AtLeast
from intake.calls.rules import Leaf as Leaf
from intake.calls.rules import Rule as Rule
from intake.calls.rules import Strict
from intake.calls.rules import Yes as Yes
from intake.calls.translated import texts

HONORARY_TITLE = "Global Demonstration City for the Intelligently Interconnected Digital Economy"
CONVENTION = "World Internet of Things Convention"

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)


class Stage(StrEnum):
    """The six stages of the programme, in their order (V3)."""

    REGISTRATION = "registration"
    PRE_SELECTION = "pre_selection"
    SELECTION = "selection"
    PRELIMINARY_ANNOUNCEMENT = "preliminary_announcement"
    FINAL_REVIEW = "final_review"
    OFFICIAL_ANNOUNCEMENT = "official_announcement"


class Option(Strict):
    """One option of a choice: its name by language and other words that mean it."""

    name: Line
    aliases: Aliases = Field(default_factory=dict)


class Question(Strict):
    """One question of the call. `label` names the matter in two to five words for receipts.

    `form` says what form an answer takes, `example` is one answer that would do.
    `cues` are the words by which a sentence shows that it is about this matter.
    `required` marks what is always asked though no rule rests on it (V11).
    `future` marks a yes or no about what is meant to be, which words of the future answer.
    `underway` marks one about what is being built, which work in progress answers.
    `willing` marks one about what the city would agree to, which "no objection" answers.
    `whole` marks a count of all, of which those that another question asks for are a part.
    `options_from` names the list of the call that holds its options, where they are not its own.
    """

    id: Name
    kind: AnswerKind
    text: Line
    label: Line
    form: Line
    example: Line
    cues: Aliases = Field(default_factory=dict)
    options_from: str | None = None
    options: tuple[Option, ...] = ()
    several: bool = True
    required: bool = False
    future: bool = False
    underway: bool = False
    willing: bool = False
    whole: bool = False

    def __hash__(self) -> int:
        """Equal questions have one ID: what is worked out from a question can be remembered."""
        return hash(self.id)


class Criterion(Strict):
    """A basic criterion (B…) or standard (S…); `declared` marks what is met by declaration only."""

    id: Name
    title: Line
    rule: Rule
    declared: bool = False


class AtLeastStandards(Strict):
    at_least: Annotated[int, Field(ge=1)]


Combine = Annotated[
    Annotated[Literal["panel_decides", "any", "all"], Tag("word")]
    | Annotated[AtLeastStandards, Tag("AtLeastStandards")],
    Discriminator(lambda value: "word" if isinstance(value, str) else "AtLeastStandards"),
]


class StageDates(Strict):
    """When a stage opens and closes; both aware, in the call's zone."""

    opens_at: datetime
    closes_at: datetime


Year = Annotated[str, AfterValidator(checks.year)]
Currency = Annotated[str, AfterValidator(checks.currency)]

Rates = dict[Year, dict[Currency, Annotated[Decimal, Field(gt=0)]]]
"""Units of a currency for one US dollar, by year; they go before the rates of the desk."""


class Limits(Strict):
    """Bounds on what the desk does by itself; all by day are by the call's zone."""

    questions_a_letter: Positive = 5
    fruitless_before_person: Positive = 2
    fruitless_letters_a_day: Positive = 5
    attachment_bytes: Positive = 20_000_000
    attachments_a_message: Positive = 20


class Reminders(Strict):
    """When a deadline is recalled: so many days before it, at an hour of the call's zone.

    None goes out on a quiet day: a reminder comes earlier then, never later. Who is away hears
    again after `away_days`.
    """

    days_before: tuple[Positive, ...] = (14, 3)
    hour: Annotated[int, Field(ge=0, le=23)] = 9
    away_days: Positive = 7
    quiet_weekdays: tuple[Weekday, ...] = ()
    quiet_days: tuple[Day, ...] = ()

    def is_quiet(self, day: date) -> bool:
        """Whether the desk writes to nobody by itself on this day."""
        return WEEKDAYS[day.weekday()] in self.quiet_weekdays or day.isoformat() in self.quiet_days


class Call(Strict):
    """One version of the call, as cities applied under it.

    Dates of stages may be written without an offset: they are then in the call's zone.
    `second_organizer` says whether a decision needs the yes of a second organizer.
    `honorary_title` and `convention` are named so on certificates and licences.
    """

    edition: str
    title: Line
    honorary_title: Line = Field(default_factory=lambda: texts(HONORARY_TITLE))
    convention: Line = Field(default_factory=lambda: texts(CONVENTION))
    purpose: Texts
    free_of_charge: Line
    privacy: Texts
    issuers: Annotated[tuple[str, ...], Field(min_length=1)]
    rules_date: Day
    zone: Annotated[str, AfterValidator(checks.existing_zone)]
    sample: bool = False
    reference_year: Annotated[int, Field(ge=1990, le=2100)]
    gate: Stage = Stage.PRE_SELECTION
    stages: dict[Stage, StageDates]
    lists: dict[Name, tuple[Option, ...]] = Field(default_factory=dict)
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1)]
    standards: tuple[Criterion, ...] = ()
    combine: Combine = "panel_decides"
    rates: Rates = Field(default_factory=dict)
    limits: Limits = Limits()
    reminders: Reminders = Reminders()
    second_organizer: bool = False
    consultation: Consultation | None = None
    panel: PanelRules = PanelRules()
    ceremony: CeremonyRules = CeremonyRules()
    version: str = ""

    @field_validator("stages")
    @classmethod
    def _in_the_zone(
        cls, stages: dict[Stage, StageDates], info: ValidationInfo
    ) -> dict[Stage, StageDates]:
        zone = ZoneInfo(info.data.get("zone", "UTC"))
        return {
            stage: StageDates(
                opens_at=_local(stages[stage].opens_at, zone),
                closes_at=_local(stages[stage].closes_at, zone),
            )
            for stage in Stage
            if stage in stages
        }

    @field_validator("questions")
    @classmethod
    def _with_listed_options(
        cls, questions: tuple[Question, ...], info: ValidationInfo
    ) -> tuple[Question, ...]:
        lists = info.data.get("lists", {})
        return tuple(
            one.model_copy(update={"options": lists[one.options_from]})
            if one.options_from in lists
            else one
            for one in questions
        )

    @model_validator(mode="after")
    def _holds_together(self) -> "Call":
        checks.refuse(coherence.faults(self, tuple(Stage)))
        return self

    @property
    def mailboxes(self) -> Mailboxes:
        """The habits of providers that the call knows of."""
        return self.consultation.one_mailbox if self.consultation else NO_HABITS

    def __hash__(self) -> int:
        """Equal calls have one version: what is worked out from a call can be remembered."""
        return hash(self.version)

    def question(self, id: str) -> Question:
        """The question with this ID; KeyError where the call has none."""
        for question in self.questions:
            if question.id == id:
                return question
        raise KeyError(id)

    @property
    def timezone(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


@lru_cache(maxsize=512)
def option_words(question: Question) -> tuple[tuple[str, ...], ...]:
    """Each option's names and aliases in every language, one tuple an option."""
    return tuple(
        (*option.name.values(), *(one for names in option.aliases.values() for one in names))
        for option in question.options
    )


def text_in(texts: dict[str, str], language: str) -> str:
    """The text in this language, else in English."""
    return texts.get(language, texts["en"])


def _local(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)
