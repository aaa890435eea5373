"""A small town to talk in: `converse` as the desk calls it, on dictionaries in place of a store.

What the desk finds out from tables (whose token, whose thread, which letter) is found out here
from lists, so that the tests say who writes what to which letter and nothing else.
"""

import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import TypeVar

from intake import conversation
from intake.applications import Application, State
from intake.calls import loading, spoken
from intake.calls.model import Call
from intake.cases import Case
from intake.contacts import Contact, Keys, Standing
from intake.conversation import Bond, Dossier, Turn
from intake.journal import Entry
from intake.messages import Address, Attachment, Message, Passage
from intake.notices import Addressed, CityNotice, Letter, Notice, Receipt
from intake.replaying.acts import KNOWN

NOW = datetime(2025, 4, 1, 9, 0, tzinfo=UTC)
AFTER_CLOSING = datetime(2025, 6, 2, tzinfo=UTC)

ANNA = Address(address="anna@gdynia.example", name="Office of the mayor")
BEN = Address(address="ben@gdynia.example")
CARLA = Address(address="carla@gdynia.example")
EVE = Address(address="eve@elsewhere.example")

APPLIES = "The city of Gdynia would like to take part."

ENOUGH = """V11_writer: Name Surname
V11_office: Head of the digital department
V11_authority: yes
B1b: yes
S1: USD 12.4 billion
S2: USD 3.1 billion
S3b: yes
S4_applied: no
"""

N = TypeVar("N", bound=Notice)


@cache
def shipped() -> Call:
    """The shipped call with its texts in English alone, by which tests name what a notice lists."""
    text = loading.shipped()
    table = spoken.completed(tomllib.loads(text, parse_float=Decimal))
    return Call.model_validate(table | {"version": loading.version_of(text)})


def _asked(contact: Contact, message: Message) -> Contact | None:
    """The contact, where it was only asked for a yes and writes now."""
    is_asked = contact.standing is Standing.ASKED
    return contact if is_asked and contact.address.key == message.sender.key else None


class Town:
    """Applications, letters and messages so far; `write` is one mail being served."""

    def __init__(self) -> None:
        self.call = shipped()
        self.keys = Keys(secret=b"0123456789abcdef")
        self.now = NOW
        self.applications: dict[int, Application] = {}
        self.letters: list[Letter] = []
        self.messages: dict[str, Message] = {}
        self.cases: list[Case] = []
        self.entries: list[Entry] = []
        self.turn = Turn()
        self.written = 0

    def write(
        self,
        sender: Address,
        text: str,
        *,
        to: Letter | None = None,
        bond: Bond | None = None,
        subject: str = "Application",
        files: tuple[Attachment, ...] = (),
        **more: object,
    ) -> Turn:
        """One mail: `to` a letter of ours by its reply address, or by `bond` in another way."""
        self.written += 1
        number = self.written
        message = Message(
            id=f"m{number}",
            channel="mail",
            sender=sender,
            subject=f"Re: {to.subject}" if to else subject,
            message_id=f"m{number}@{sender.address}",
            references=(to.message_id,) if to else (),
            passages=(Passage(text=text),) if text else (),
            attachments=files,
            received_at=self.now,
        )
        message = replace(message, **more)  # type: ignore[arg-type]
        self.messages[message.id] = message
        dossier = self._dossier(message, to, bond)
        self.turn = conversation.converse(dossier, message, self.now)
        self._save(self.turn)
        return self.turn

    def hand_over(self, writer: Address, successor: Address) -> Turn:
        """The writer hands over, and the successor says yes."""
        self.write(writer, f"Please hand over to {successor.address}", to=self.to(writer))
        return self.write(successor, "YES", to=self.to(successor))

    def _dossier(self, message: Message, to: Letter | None, bond: Bond | None) -> Dossier:
        application, contact = self._bound(message, to)
        if bond is None and application and contact:
            known = application.contact(message.sender) or _asked(contact, message)
            bond = (Bond.TOKEN if known else Bond.STRANGER) if to else Bond.ADDRESS
            contact = known or contact
        return Dossier(
            call=self.call,
            keys=self.keys,
            number=application.number if application else len(self.applications) + 1,
            bond=bond or Bond.UNKNOWN,
            application=application,
            contact=contact,
            letter=to if application else None,
            holder=self._holder,
            other=self.applications.get,
            again=self.messages.get,
            answered=self._answered,
            added_by=self._added_by,
            correspondence=lambda: (("a mail",), ("a letter",)),
            misread=lambda question: next(
                (
                    one.words
                    for one in reversed(self.entries)
                    if one.act == "misread" and one.words["question"] == question
                ),
                None,
            ),
        )

    def _bound(
        self, message: Message, to: Letter | None
    ) -> tuple[Application | None, Contact | None]:
        if to and to.application:
            application = self.applications[to.application]
            bound = [one for one in application.contacts if one.address.key == to.to.key]
            return application, bound[0]
        for application in reversed(self.applications.values()):
            contact = application.contact(message.sender)
            if contact and not application.is_over:
                return application, contact
        return None, None

    def _holder(self, key: str) -> Application | None:
        decided = (State.TITLED, State.DECLINED)
        keeping = (
            one for one in self.applications.values() if not one.is_over or one.state in decided
        )
        return next((one for one in keeping if one.city_key == key), None)

    def _answered(self, message: Message) -> Letter | None:
        return next((one for one in self.letters if one.message_id in message.references), None)

    def _added_by(self, key: str) -> str:
        told = [one.words for one in self.entries if one.act == "contact_added"]
        return next((str(one["by"]) for one in reversed(told) if one["address"] == key), "")

    def _save(self, turn: Turn) -> None:
        for application in turn.applications:
            self._is_told_whole(application, turn)
            self.applications[application.number] = application
        for addressed in turn.letters:
            self.letters.append(self._letter(addressed))
        self.cases.extend(turn.cases)
        self.entries.extend(turn.entries)
        self.now += timedelta(minutes=5)

    def _is_told_whole(self, application: Application, turn: Turn) -> None:
        """A replay knows each act, and the journal tells each new answer in the same order."""
        former = self.applications.get(application.number)
        before = former.answers if former else ()
        new = [one.question for one in application.answers[len(before) :]]
        told = [one for one in turn.entries if one.act == "answered"]
        assert {one.act for one in turn.entries if one.application} <= KNOWN
        assert application.answers[: len(before)] == before
        assert new == [
            one.words["question"] for one in told if one.application == application.number
        ]

    def _letter(self, addressed: Addressed) -> Letter:
        notice, id = addressed.notice, f"l{len(self.letters) + 1}"
        asked = notice.receipt.asked if isinstance(notice, CityNotice) else ()
        return Letter(
            id=id,
            notice=notice.name,
            to=addressed.to,
            language=addressed.language,
            subject=addressed.subject or notice.name,
            markdown="",
            message_id=f"{id}@cities.example",
            reply_to=f"desk+{addressed.token}@cities.example",
            created_at=self.now,
            due_at=self.now,
            application=addressed.application,
            message=addressed.message,
            channel=addressed.channel,
            questions=tuple(item.question for item in asked),
            pending=addressed.pending,
        )

    # --- what came of it ------------------------------------------------------------------------

    def to(self, person: Address) -> Letter:
        """The newest letter to this person."""
        return next(one for one in reversed(self.letters) if one.to.key == person.key)

    def said(self, person: Address) -> Notice:
        """What the newest turn says to this person: exactly one notice."""
        (only,) = [one.notice for one in self.turn.letters if one.to.key == person.key]
        return only

    def notice(self, person: Address, kind: type[N]) -> N:
        said = self.said(person)
        assert isinstance(said, kind), said
        return said

    def receipt(self, person: Address) -> Receipt:
        return self.notice(person, CityNotice).receipt

    def remarks(self, person: Address) -> set[str]:
        return {one.kind for one in self.receipt(person).remarks}

    def file(self, number: int = 1) -> Application:
        return self.applications[number]

    def addressees(self) -> list[str]:
        return [one.to.address for one in self.turn.letters]


def a_town() -> Town:
    """Anna has written for Gdynia; her letter has come."""
    town = Town()
    town.write(ANNA, APPLIES)
    return town


def a_complete_town() -> Town:
    """Anna has answered what is demanded; nothing is submitted yet."""
    town = a_town()
    town.write(ANNA, ENOUGH, to=town.to(ANNA))
    return town


def a_shown_town() -> Town:
    """Anna has asked to submit; the whole application has been shown to her."""
    town = a_complete_town()
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    return town


def a_registered_town() -> Town:
    town = a_shown_town()
    town.write(ANNA, "CONFIRM", to=town.to(ANNA))
    assert town.file().state is State.REGISTERED
    return town


def a_file(name: str, *, reason: str | None = None) -> Attachment:
    return Attachment(
        name=name,
        type="application/pdf",
        size=1000,
        digest=f"digest of {name}",
        accepted=reason is None,
        reason=reason,
    )
