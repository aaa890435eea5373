"""The shape of a call file: adding a question or a criterion is lines in the call.

Invariant: a loaded call is frozen; every question a rule names exists, once per rule (read-once
rules make "can this answer still change anything?" exact).
"""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from intake.answers.values import AnswerKind

Texts = dict[str, str]
"""One sentence by language (RFC 5646 code); English is required, others fall back to it."""


class Stage(StrEnum):
    """The six stages of the programme, in their order (V3)."""

    REGISTRATION = "registration"
    PRE_SELECTION = "pre_selection"
    SELECTION = "selection"
    PRELIMINARY_ANNOUNCEMENT = "preliminary_announcement"
    FINAL_REVIEW = "final_review"
    OFFICIAL_ANNOUNCEMENT = "official_announcement"


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class Above(Strict):
    """Strictly more than the limit (T1); amounts in US dollars."""

    question: str
    above: Decimal


class AtLeast(Strict):
    """At least so many chosen options or listed events."""

    question: str
    at_least: int


class Yes(Strict):
    question: str
    yes: Literal[True]


class AnyOf(Strict):
    any: Annotated[tuple["Rule", ...], Field(min_length=1)]


class AllOf(Strict):
    all: Annotated[tuple["Rule", ...], Field(min_length=1)]


Leaf = Above | AtLeast | Yes
Rule = AnyOf | AllOf | Above | AtLeast | Yes


class Option(Strict):
    """One option of a choice: its name by language and other words that mean it."""

    name: Texts
    aliases: dict[str, tuple[str, ...]] = {}


class Question(Strict):
    """One question of the call. `label` names the matter in two to five words for receipts.

    `form` says what form an answer takes, `example` is one answer that would do.
    `cues` are the words by which a sentence shows that it is about this matter.
    `required` marks what is always asked though no rule rests on it (V11).
    """

    id: str
    kind: AnswerKind
    text: Texts
    label: Texts
    form: Texts
    example: Texts
    cues: dict[str, tuple[str, ...]] = {}
    options: tuple[Option, ...] = ()
    several: bool = True
    required: bool = False


class Criterion(Strict):
    """A basic criterion (B…) or standard (S…); `declared` marks what is met by declaration only."""

    id: str
    title: Texts
    rule: Rule
    declared: bool = False


class AtLeastStandards(Strict):
    at_least: int


class StageDates(Strict):
    """When a stage opens and closes; both aware, in the call's zone."""

    opens_at: datetime
    closes_at: datetime


class Limits(Strict):
    """Bounds on what the desk does by itself; all by day are by the call's zone."""

    questions_a_letter: int = 5
    fruitless_before_person: int = 2
    fruitless_letters_a_day: int = 5
    attachment_bytes: int = 20_000_000
    attachments_a_message: int = 20


class Call(Strict):
    """One version of the call, as cities applied under it."""

    edition: str
    title: Texts
    purpose: Texts
    free_of_charge: Texts
    privacy: Texts
    issuers: tuple[str, ...]
    rules_date: str
    zone: str
    sample: bool = False
    reference_year: int
    gate: Stage = Stage.PRE_SELECTION
    stages: dict[Stage, StageDates]
    questions: tuple[Question, ...]
    criteria: tuple[Criterion, ...]
    standards: tuple[Criterion, ...]
    combine: Literal["panel_decides", "any", "all"] | AtLeastStandards = "panel_decides"
    lists: dict[str, tuple[Option, ...]] = {}
    rates: dict[str, dict[str, Decimal]] = {}
    limits: Limits = Limits()
    version: str = ""

    def question(self, id: str) -> Question:
        """The question with this ID; KeyError where the call has none."""
        for question in self.questions:
            if question.id == id:
                return question
        raise KeyError(id)

    @property
    def timezone(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


def text_in(texts: Texts, language: str) -> str:
    """The text in this language, else in English."""
    return texts.get(language, texts["en"])
