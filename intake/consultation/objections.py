"""Objections: a ledger whose every entry is answered before the official announcement (V2, V3).

Invariant: an entry is never removed; its answer is recorded once, with who gave it and when.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from intake import names
from intake.calls.consultation import Consultation
from intake.consultation.voices import GONE, Opinion, State
from intake.errors import Refusal
from intake.journal import Entry


@dataclass(frozen=True, kw_only=True)
class Objection:
    """One entry: what was said against a city, when it is due, and what was answered.

    `city` is the application's number; `person` and `address` are the objector's, never published.
    `voice` is the number of the opinion that it was raised of, None where an old one is not known.
    `withdrawn_at` where the objector took it back: then it needs no answer. `shown` is how an
    organizer has the words of that opinion shown, which the store looks up.
    """

    city: int
    person: str
    address: str
    language: str
    text: str
    raised_at: datetime
    due_by: datetime
    answer: str = ""
    answered_by: str | None = None
    answered_at: datetime | None = None
    withdrawn_at: datetime | None = None
    voice: int | None = None
    number: int | None = None  # given by the store
    shown: str | None = None

    @property
    def is_open(self) -> bool:
        return self.answered_at is None and self.withdrawn_at is None


def raised(rules: Consultation, opinion: Opinion, now: datetime) -> Objection | Refusal:
    """The entry for an opinion: one its writer marked, or one an organizer takes as objection.

    It is due on the last minute of a day, in the zone in which `now` stands.
    """
    if opinion.state in (State.UNCONFIRMED, *GONE):
        return Refusal(reason="unconfirmed", text=f"What is {opinion.state} raises no objection.")
    return Objection(
        city=opinion.city,
        person=opinion.person,
        address=opinion.address,
        language=opinion.language,
        text=opinion.text,
        raised_at=now,
        due_by=_last_minute(now + timedelta(days=rules.objection_days)),
        voice=opinion.number,
        shown=opinion.shown,
    )


def _last_minute(moment: datetime) -> datetime:
    return moment.replace(hour=23, minute=59, second=0, microsecond=0)


def answered(objection: Objection, answer: str, by: str, now: datetime) -> Objection | Refusal:
    """The entry with its answer, which the objector and the city then hear."""
    if not objection.is_open:
        return Refusal(reason="settled", text=f"Objection {objection.number} is settled already.")
    if not names.is_said(answer):
        return Refusal(reason="no_answer", text="Write the answer: objector and city hear it.")
    if refusal := names.may_be_named(by):
        return refusal
    return replace(objection, answer=answer, answered_by=by, answered_at=now)


def withdrawn(objection: Objection, now: datetime) -> Objection | Refusal:
    """The entry as its objector took it back."""
    if not objection.is_open:
        return Refusal(reason="settled", text=f"Objection {objection.number} is settled already.")
    return replace(objection, withdrawn_at=now)


def may_announce(ledger: Iterable[Objection]) -> Refusal | None:
    """Why the official announcement cannot be made: objections without an answer, by number."""
    waiting = [f"{one.number} (application {one.city})" for one in ledger if one.is_open]
    if not waiting:
        return None
    return Refusal(
        reason="open_objections",
        text=f"These objections wait for an answer: {', '.join(waiting)}.",
    )


def entry(objection: Objection) -> Entry:
    """What the city's journal says of the entry as it stands now."""
    act = "objection_raised"
    words: dict[str, Any] = {"text": objection.text, "by": objection.address}
    if objection.answered_at:
        act, words = "objection_answered", {"answer": objection.answer, "by": objection.answered_by}
    elif objection.withdrawn_at:
        act, words = "objection_withdrawn", {"by": objection.address}
    return Entry(
        application=objection.city, act=act, words={"objection": objection.number, **words}
    )
