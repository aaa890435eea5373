"""What there is to say: one frozen class a notice, free of wording, language and channel.

A notice's `name` is its template's (`replies/templates/<audience>/<name>.md`). A test fails until a
notice has its template and its sample.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import ClassVar, Literal

from intake.answers.values import Unclear, Value
from intake.applications import Evidence, State
from intake.calls.model import Stage
from intake.eligibility import Finding
from intake.messages import Address, Channel

Audience = Literal["city", "organizer", "stranger"]


# --- what letters are made of -------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Item:
    """A question put in a letter; its number there is its place in the list, from 1.

    `text` and `form` are in the reader's language. `serves` are the rules it can still change
    (IDs), empty for what is always asked; `optional` marks what is only offered.
    """

    question: str
    text: str
    form: str
    example: str
    serves: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, kw_only=True)
class Understood:
    """An answer as it was read. `replaces` is the value it corrects."""

    label: str
    words: str
    value: Value
    by: str
    replaces: Value | None = None
    options: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Misread:
    """Words that gave no value, why, and one concrete example of what would do."""

    label: str
    words: str
    unclear: Unclear
    example: str


@dataclass(frozen=True, kw_only=True)
class File:
    """A file as it came: kept, or refused for a reason (codes of `messages.Attachment`)."""

    name: str
    size: int
    accepted: bool
    reason: str | None = None


RemarkKind = Literal[
    "question_passed_on",  # a question back: words = the question
    "paused",
    "resumed",
    "not_paused",
    "submit_missing",  # submit asked for, but items are missing
    "submit_needs_letter",  # submit, withdraw or hand-over without the reply address
    "submit_held",  # another application for the city waits to be settled
    "submit_kept",  # the submission was not confirmed: nothing changes
    "withdraw_kept",  # the withdrawal was not confirmed: nothing changes
    "contact_added",  # words = address
    "handed_over",  # words = address
    "contacts_full",  # no more people fit on the file
    "contact_needs_address",  # asked to add somebody without an address
    "colleague_welcomed",  # yes to a colleague or stranger: words = address
    "colleague_refused",
    "message_confirmed",  # yes to a proposal
    "message_dropped",
    "confirm_which",  # a yes or no to a letter that did not ask for it
    "which_letter",  # answers by number, and several letters they may be about
    "confirm_stale",  # confirmed an outdated summary: shown again
    "city_already_applies",  # another person already writes for this city
    "person_asked",  # after fruitless mails, organizers were asked to help
    "already_registered",
    "closed_more_time",  # closed at its deadline: shown to organizers, who can give more time
    "application_over",  # the application has ended: a case was opened
    "registered_changed",  # answers changed after registration, in time: shown to organizers
    "city_kept",  # a registered city named another one: words = that
    "other_city",  # a mail to be confirmed was about another city: words = that
    "registration_closed",  # an open application went on after the end: words = ISO moment
    "submit_closed",  # submit asked for after the end: words = ISO moment
    "after_registration",  # answers that came after registration closed: shown to organizers
    "similar_city",  # words = suggestion
]


@dataclass(frozen=True, kw_only=True)
class Remark:
    """One thing the desk did or could not do beside reading answers."""

    kind: RemarkKind
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """What every letter to a city says of the mail it answers."""

    understood: tuple[Understood, ...] = ()
    misread: tuple[Misread, ...] = ()
    unplaced: tuple[str, ...] = ()  # said, but belonging to no question
    set_aside: str = ""
    files: tuple[File, ...] = ()
    remarks: tuple[Remark, ...] = ()
    asked: tuple[Item, ...] = ()  # this letter's numbered questions
    missing: tuple[str, ...] = ()  # labels of every item still demanded, also those not asked now
    offered: tuple[str, ...] = ()  # labels of what may be answered but changes no rule
    findings: tuple[Finding, ...] = ()
    eligible: bool | None = None
    by: datetime | None = None  # aware, in the call's zone
    state: State = State.OPEN  # of the application, as this letter finds it
    stage: Stage = Stage.REGISTRATION

    @property
    def is_fruitless(self) -> bool:
        """Nothing in the mail could be used."""
        idle = ("person_asked", "registration_closed")
        done = any(remark.kind not in idle for remark in self.remarks)
        return not (self.understood or self.misread or self.files or done)


# --- the notices --------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Base of everything the desk says."""

    name: ClassVar[str]
    audience: ClassVar[Audience]


@dataclass(frozen=True, kw_only=True)
class CityNotice(Notice):
    """Said to a contact on the file; `city` is as known so far."""

    audience: ClassVar[Audience] = "city"
    application: int
    city: str | None
    receipt: Receipt = field(default_factory=Receipt)


@dataclass(frozen=True, kw_only=True)
class Welcome(CityNotice):
    """The first letter: what the desk is, what was understood, what happens next."""

    name: ClassVar[str] = "welcome"


@dataclass(frozen=True, kw_only=True)
class Received(CityNotice):
    """The receipt after a mail: the letter most mails get."""

    name: ClassVar[str] = "received"


@dataclass(frozen=True, kw_only=True)
class StatusShown(CityNotice):
    """The answer to "status": where the application stands, by stage and rule."""

    name: ClassVar[str] = "status"
    stage: Stage
    state: State
    answers: tuple[Understood, ...] = ()  # the current ones, in the order of the call


@dataclass(frozen=True, kw_only=True)
class HelpShown(CityNotice):
    """The answer to "help": what one can write."""

    name: ClassVar[str] = "help"


@dataclass(frozen=True, kw_only=True)
class SubmissionShown(CityNotice):
    """The whole application sent back for confirmation (one word is enough)."""

    name: ClassVar[str] = "submission"
    whole: tuple[Understood, ...]
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Registered(CityNotice):
    """Confirmed: the application is registered; what comes next and when."""

    name: ClassVar[str] = "registered"
    next_stage_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class WithdrawalAsked(CityNotice):
    """Withdraw was asked for: confirm with one word, or do nothing."""

    name: ClassVar[str] = "withdrawal_asked"


@dataclass(frozen=True, kw_only=True)
class Withdrawn(CityNotice):
    name: ClassVar[str] = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class Holdings(CityNotice):
    """Everything held on the application, sent to a contact on file who asked."""

    name: ClassVar[str] = "holdings"
    contacts: tuple[str, ...]
    history: tuple[Understood, ...]
    evidence: tuple[Evidence, ...]
    letters: tuple[str, ...]  # "date, subject, to", one a letter
    messages: tuple[str, ...]  # one a mail: "date, subject, from", then its text from the next line


@dataclass(frozen=True, kw_only=True)
class CaseAnswered(CityNotice):
    """An organizer's answer to a city's question, in the organizer's own words."""

    name: ClassVar[str] = "case_answered"
    question: str
    answer: str
    organizer: str


@dataclass(frozen=True, kw_only=True)
class ItemsAsked(CityNotice):
    """An organizer asks for items of the call; they are the receipt's numbered questions."""

    name: ClassVar[str] = "items_asked"
    organizer: str


@dataclass(frozen=True, kw_only=True)
class ConfirmMessage(CityNotice):
    """To the address on file: a mail came in your name without the reply address; was it you?"""

    name: ClassVar[str] = "confirm_message"
    subject: str
    excerpt: str


@dataclass(frozen=True, kw_only=True)
class ConfirmPerson(CityNotice):
    """To a known contact: somebody else wrote (with your reply address, or for your city)."""

    name: ClassVar[str] = "confirm_person"
    person: Address
    excerpt: str
    about_city: bool  # wrote for the same city on their own


@dataclass(frozen=True, kw_only=True)
class ContactWelcomed(CityNotice):
    """To a person newly on the file: who added them, and where the application stands."""

    name: ClassVar[str] = "contact_welcomed"
    by: str
    handed_over: bool


@dataclass(frozen=True, kw_only=True)
class StageMoved(CityNotice):
    """The application has come to the next stage: why, what is asked now, what comes next.

    `reason` is the organizer's, empty where the rules alone settled it. `closes_at` is the end of
    the stage that begins.
    """

    name: ClassVar[str] = "moved"
    former: Stage
    stage: Stage
    reason: str
    closes_at: datetime


@dataclass(frozen=True, kw_only=True)
class StageReversed(CityNotice):
    """The application was put back by a correction: from where, to where and why.

    `undone` is the decision that no longer holds, None where only a stage was taken back.
    """

    name: ClassVar[str] = "reversed"
    former: Stage
    stage: Stage
    reason: str
    undone: State | None = None


@dataclass(frozen=True, kw_only=True)
class Declined(CityNotice):
    """Declined: why, with every rule that was not met by its own number and limit."""

    name: ClassVar[str] = "declined"
    stage: Stage
    reason: str
    against: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class Titled(CityNotice):
    """The city has won the title (V7, V8): what it may and may not expect of that."""

    name: ClassVar[str] = "titled"
    reason: str


@dataclass(frozen=True, kw_only=True)
class Reminded(CityNotice):
    """A deadline comes near: what exactly is missing, for which rule, what would do.

    Where nothing is missing an open application only has to be submitted.
    """

    name: ClassVar[str] = "reminded"
    stage: Stage
    closes_at: datetime


@dataclass(frozen=True, kw_only=True)
class DeadlinePassed(CityNotice):
    """The application was closed incomplete: what was missing, and how to ask for more time."""

    name: ClassVar[str] = "closed"
    closed_at: datetime
    lacking: tuple[str, ...]  # labels of what was missing


@dataclass(frozen=True, kw_only=True)
class Extended(CityNotice):
    """More time was given; `is_reopened` where the application had been closed."""

    name: ClassVar[str] = "extended"
    until: datetime
    reason: str
    is_reopened: bool


@dataclass(frozen=True, kw_only=True)
class AnswerShared(CityNotice):
    """An answer to one city that concerns all, without the one who asked (V2)."""

    name: ClassVar[str] = "shared"
    question: str
    answer: str


@dataclass(frozen=True, kw_only=True)
class StrangerTold(Notice):
    """To who wrote with somebody else's reply address: kept, nothing changed, nothing revealed."""

    name: ClassVar[str] = "told"
    audience: ClassVar[Audience] = "stranger"


@dataclass(frozen=True, kw_only=True)
class OrganizerTold(Notice):
    """To an organizer who mailed the desk: nothing went to a city; how to answer one."""

    name: ClassVar[str] = "told"
    audience: ClassVar[Audience] = "organizer"


@dataclass(frozen=True, kw_only=True)
class Matter:
    """One line of the organizers' queue as a letter shows it."""

    case: int
    kind: str
    city: str | None
    text: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Urgent(Notice):
    """To organizers: one matter that cannot wait for the digest."""

    name: ClassVar[str] = "urgent"
    audience: ClassVar[Audience] = "organizer"
    matter: Matter


@dataclass(frozen=True, kw_only=True)
class Digest(Notice):
    """To organizers, once a day: what waits and what came in."""

    name: ClassVar[str] = "digest"
    audience: ClassVar[Audience] = "organizer"
    waiting: tuple[Matter, ...]
    opened: int
    registered: int
    failed: int


# --- letters ------------------------------------------------------------------------------------


NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When a letter is due that waits for its decision."""


@dataclass(frozen=True, kw_only=True)
class Addressed:
    """A notice and whom it goes to.

    `token` is the reply token of the contact (None: no reply address, as for strangers and
    organizers). `answers` is the message replied to (its Message-ID and references thread the
    letter). `pending` is what a bare yes to this letter confirms. `hold` letters wait for recall,
    `waits` letters for the decision they belong to.
    """

    notice: Notice
    to: Address
    language: str = "en"
    application: int | None = None
    token: str | None = None
    channel: Channel = "mail"
    subject: str = ""  # of the mail being answered, to stay in its thread
    message: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    pending: str | None = None
    hold: bool = False
    waits: bool = False


class LetterState(StrEnum):
    HELD = "held"
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    RECALLED = "recalled"


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A rendered notice on its way: its Markdown is what is stored, shown and sent.

    `id` is unique in the store; `message_id` is without angle brackets and never changes, so that
    a second copy can be known as one. `return_tag` stands in the envelope's return path alone.
    `questions` are the IDs behind its numbers 1, 2, ….
    """

    id: str
    notice: str
    to: Address
    language: str
    subject: str
    markdown: str
    message_id: str
    return_tag: str = ""
    reply_to: str
    created_at: datetime
    due_at: datetime
    channel: Channel = "mail"
    state: LetterState = LetterState.QUEUED
    application: int | None = None
    message: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    pending: str | None = None
    attempts: int = 0
    error: str | None = None
