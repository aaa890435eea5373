"""An application: who applies, what was answered, where it stands. Values and verbs, no I/O.

Invariant: answers are only ever added; the newest answer to a question is the current one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal

from intake.answers.values import Place, Value
from intake.calls.model import Stage
from intake.contacts import Contact, Standing
from intake.messages import Address


class State(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    REGISTERED = "registered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    TITLED = "titled"
    DECLINED = "declined"


_NOT_ON_FILE = frozenset({Standing.LEFT, Standing.ASKED})
ENDED = frozenset({State.CLOSED, State.WITHDRAWN, State.TITLED, State.DECLINED})


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer as it was given: its own words, what was read, who said it where and when."""

    question: str
    value: Value
    words: str
    message: str
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A file kept by its content's SHA-256, with the question it came with, if any."""

    digest: str
    name: str
    type: str
    size: int
    message: str
    question: str | None = None


PendingKind = Literal[
    "submit", "withdraw", "proposal", "stranger", "colleague", "mailbox", "hand_over"
]


@dataclass(frozen=True, kw_only=True)
class Pending:
    """Something that waits for one word of a contact.

    `id` is unique within the application. `asked` is the contact's address key.
    `message` is the kept message taken up on yes (proposal, stranger); `address` the person it is
    about (stranger, colleague), or who asks for letters there or hands over (mailbox, hand_over,
    where `message` is the key of the address once it said no); `application` the second application
    (colleague); `digest` the fingerprint of the answers shown (submit): a confirmation counts only
    for what was shown; `kept` are the messages that the address wrote before its yes, taken up with
    it (mailbox, hand_over).
    """

    id: str
    kind: PendingKind
    asked: str
    at: datetime
    message: str | None = None
    address: Address | None = None
    application: int | None = None
    digest: str | None = None
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Application:
    """One city's application under one version of the call.

    `city` and `country` are the claimed identity (one living application a city); they stay None
    while another application holds the same city and the people have not settled it.
    `city_key` is what two spellings of that identity share; the store holds it unique among living
    applications. `fruitless` counts messages in a row that said nothing usable.
    `until` is a later end of the stage `until_in`, granted to it alone, `reminded` what time has
    already brought it in its stage (names of `stages.Event`), `next_at` when time brings the next.
    `doubted` are the questions of each figure that its writer took back, several where it may be
    one of them, until one of these is answered anew or
    upheld. `is_resting` while its city wants no reminders, though the form is handed in.
    `taken_out` are the files (by SHA-256) that count no more, though they are kept.
    """

    number: int
    call: str
    opened_at: datetime
    language: str = "en"
    city: str | None = None
    country: str | None = None
    city_key: str | None = None
    stage: Stage = Stage.REGISTRATION
    state: State = State.OPEN
    contacts: tuple[Contact, ...] = ()
    answers: tuple[Answer, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    pending: tuple[Pending, ...] = ()
    fruitless: int = 0
    until: datetime | None = None
    until_in: Stage | None = None
    reminded: tuple[str, ...] = ()
    doubted: tuple[tuple[str, ...], ...] = ()
    next_at: datetime | None = None
    is_resting: bool = False
    taken_out: tuple[str, ...] = ()
    current: dict[str, Answer] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "current", {answer.question: answer for answer in self.answers})

    @property
    def told(self) -> str:
        """How organizers know it: "Gdynia (application 2)", its number where it has no city."""
        number = f"application {self.number}"
        return f"{self.city} ({number})" if self.city else number

    @property
    def files(self) -> tuple[Evidence, ...]:
        """Its files without those that were taken out."""
        return tuple(one for one in self.evidence if one.digest not in self.taken_out)

    @property
    def is_over(self) -> bool:
        return self.state in ENDED

    def place(self, question: str) -> Place | None:
        """The place that now answers this question; None where none does."""
        answer = self.current.get(question)
        return answer.value if answer and isinstance(answer.value, Place) else None

    def contact(self, address: Address) -> Contact | None:
        """The contact with this address; who left is none, nor is who was only asked."""
        for contact in self.contacts:
            if contact.address.key == address.key and contact.standing not in _NOT_ON_FILE:
                return contact
        return None

    def person(self, contact: Contact) -> tuple[Contact, ...]:
        """The contact in every form in which they are on file: in a chat and by mail."""
        return tuple(
            one
            for one in self.contacts
            if one.token == contact.token and one.standing not in _NOT_ON_FILE
        )

    def reached(self, contact: Contact) -> Contact | None:
        """The contact as letters reach them now, or None."""
        forms = self.person(contact)
        return next((one for one in forms if one.standing is Standing.ACTIVE), None)


def record(application: Application, *answers: Answer) -> Application:
    """The application with these answers added; each corrects an earlier one to its question."""
    told = {one.question for one in answers}
    doubted = tuple(ids for ids in application.doubted if told.isdisjoint(ids))
    return replace(application, answers=application.answers + answers, doubted=doubted)


def doubt(application: Application, ids: tuple[str, ...]) -> Application:
    """The application one of whose answers, to these questions, its writer took back."""
    kept = tuple(one for one in application.doubted if one != ids)
    return replace(application, doubted=(*kept, ids))


def uphold(application: Application, id: str) -> Application:
    """The application whose writer says that the answer that was taken back is right."""
    return replace(application, doubted=tuple(one for one in application.doubted if id not in one))


def take_out(application: Application, digest: str) -> Application:
    """The application for which the file counts no more."""
    others = _without(application.taken_out, digest)
    return replace(application, taken_out=(*others, digest))


def put_back(application: Application, digest: str) -> Application:
    """The application for which the file counts again, or anew."""
    return replace(application, taken_out=_without(application.taken_out, digest))


def file_under(application: Application, digest: str, question: str) -> Application:
    """The application for which the file belongs to this question, wherever it came."""
    filed = (
        replace(one, question=question) if one.digest == digest else one
        for one in application.evidence
    )
    return replace(application, evidence=tuple(filed))


def once(files: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each content once, as and where it came last."""
    last: dict[str, Evidence] = {}
    for one in files:
        last.pop(one.digest, None)
        last[one.digest] = one
    return tuple(last.values())


def _without(digests: tuple[str, ...], digest: str) -> tuple[str, ...]:
    return tuple(one for one in digests if one != digest)


def in_doubt(application: Application) -> frozenset[str]:
    """The questions whose answer its writer took back, or may have."""
    return frozenset(id for ids in application.doubted for id in ids)


def bounce(application: Application, address: Address) -> Application:
    """The application whose contact at this address letters no longer reach.

    Who is also in a chat gets them there again. Where they went back there before, letters no
    longer reach their mailbox all the same.
    """
    mine = [one for one in application.contacts if one.address.key == address.key]
    bounced = next((one for one in mine if one.standing is Standing.ACTIVE), None)
    if bounced is None:
        left = [one for one in mine if _is_left_mailbox(one)]
        gone = (
            replace(one, standing=Standing.BOUNCED) if one in left else one
            for one in application.contacts
        )
        return replace(application, contacts=tuple(gone)) if left else application
    contacts = tuple(
        replace(one, standing=_after_bounce(one, bounced)) for one in application.contacts
    )
    return replace(application, contacts=contacts)


def unbounce(application: Application, address: Address) -> Application:
    """The application whose contact at this address letters are to reach again.

    Who is reached in another form meanwhile stays reached there.
    """
    refused = [
        one
        for one in application.contacts
        if one.address.key == address.key and one.standing is Standing.BOUNCED
    ]
    taken = {one.token for one in application.contacts if one.standing is Standing.ACTIVE}
    again = {one.token for one in refused} - taken
    contacts = tuple(
        replace(one, standing=Standing.ACTIVE if one.token in again else Standing.ELSEWHERE)
        if one in refused
        else one
        for one in application.contacts
    )
    return replace(application, contacts=contacts) if refused else application


def _is_left_mailbox(one: Contact) -> bool:
    return one.standing is Standing.ELSEWHERE and one.address.channel == "mail"


def _after_bounce(one: Contact, bounced: Contact) -> Standing:
    if one.token != bounced.token:
        return one.standing
    if one.address.key == bounced.address.key and one.standing is Standing.ACTIVE:
        return Standing.BOUNCED
    return Standing.ACTIVE if one.standing is Standing.ELSEWHERE else one.standing
