"""Opinions and votes: what the public says of a city, and the states it goes through.

Invariant: nothing counts that its writer did not confirm, and nothing is shown that no organizer
let pass. A person has one vote in an edition and one opinion on a city: the last one confirmed.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from intake import names
from intake.calls.consultation import Consultation
from intake.consultation import people
from intake.errors import Refusal


class State(StrEnum):
    UNCONFIRMED = "unconfirmed"  # a letter asks its writer
    CONFIRMED = "confirmed"  # an opinion that no organizer has read
    HELD = "held"  # a vote that waits for an organizer
    COUNTED = "counted"  # a vote in the total, an opinion let pass
    WITHDRAWN = "withdrawn"  # by its writer
    REPLACED = "replaced"  # by a later one of its writer's
    MODERATED = "moderated"  # refused by an organizer


STANDING = (State.CONFIRMED, State.HELD, State.COUNTED)

AFTER: dict[State, tuple[State, ...]] = {
    State.UNCONFIRMED: (State.CONFIRMED, State.HELD, State.COUNTED),
    State.CONFIRMED: (State.COUNTED, State.MODERATED, State.WITHDRAWN, State.REPLACED),
    State.HELD: (State.COUNTED, State.MODERATED, State.WITHDRAWN, State.REPLACED),
    State.COUNTED: (State.HELD, State.MODERATED, State.WITHDRAWN, State.REPLACED),
    State.WITHDRAWN: (),
    State.REPLACED: (),
    State.MODERATED: (State.COUNTED,),
}
"""The states that can follow each."""
GONE = (State.WITHDRAWN, State.REPLACED)
"""What its writer does not say any more."""


@dataclass(frozen=True, kw_only=True)
class Voice:
    """What a vote and an opinion share.

    `city` is the application's number, `person` who speaks (`people.person`), `address` their
    mailbox as they wrote it, `source` a keyed digest of the network it came from, "" for a mail.
    `by` and `reason` are the organizer's who moved it last, `settled_at` when anybody did.
    """

    edition: str
    city: int
    person: str
    address: str
    given_at: datetime
    source: str = ""
    language: str = "en"
    state: State = State.UNCONFIRMED
    confirmed_at: datetime | None = None
    settled_at: datetime | None = None
    by: str | None = None
    reason: str = ""
    number: int | None = None  # given by the store

    @property
    def domain(self) -> str:
        """The domain that answers for its writer."""
        return people.owned(people.domain_of(self.person))


@dataclass(frozen=True, kw_only=True)
class Vote(Voice):
    """A vote for a city. `seat` is its writer's place among all of their domain who confirmed one,
    from 1; it stays theirs whatever they do, so that nobody gains by voting again."""

    seat: int | None = None


@dataclass(frozen=True, kw_only=True)
class Opinion(Voice):
    """Words on a city; an objection must be answered before the official announcement.

    `shown` is how an organizer has them shown; None where they are as the desk shows any.
    """

    text: str
    is_objection: bool = False
    shown: str | None = None


Some = TypeVar("Some", bound=Voice)


def may_give(rules: Consultation, voice: Voice, closes_at: datetime) -> Refusal | None:
    """Why this cannot be taken; who may write how often is `pace`'s."""
    if not _is_wanted(rules, voice):
        odd = "votes" if isinstance(voice, Vote) else "opinions"
        return Refusal(reason="mode", text=f"This consultation takes no {odd}.")
    if voice.given_at >= closes_at:
        return _closed()
    if not voice.person:
        return Refusal(reason="address", text="Write a mail address as name@city.example.")
    if isinstance(voice, Opinion):
        return _unsaid(rules, voice.text)
    return None


def _is_wanted(rules: Consultation, voice: Voice) -> bool:
    """Whatever the mode is, who objects is heard."""
    if isinstance(voice, Opinion):
        return voice.is_objection or rules.takes_opinions
    return rules.takes_votes


def may_confirm(
    rules: Consultation, voice: Voice, now: datetime, closes_at: datetime
) -> Refusal | None:
    """Why a press or a reply cannot confirm this any more."""
    if voice.state is not State.UNCONFIRMED:
        return Refusal(reason="settled", text="This has been confirmed or withdrawn already.")
    if now >= closes_at:
        return _closed()
    if now - voice.given_at > timedelta(hours=rules.confirm_hours):
        return Refusal(reason="expired", text="This link is too old: please write again.")
    return None


def may_withdraw(voice: Voice, now: datetime, closes_at: datetime | None) -> Refusal | None:
    """Why its writer cannot take it back: the totals of the close stand."""
    if State.WITHDRAWN not in AFTER[voice.state]:
        return Refusal(reason="settled", text="There is nothing to withdraw any more.")
    if isinstance(voice, Vote) and closes_at and now >= closes_at:
        return _closed()
    return None


def has_lapsed(rules: Consultation, voice: Voice, now: datetime) -> bool:
    """Whether it can never be confirmed any more: then nothing of it needs to be kept."""
    is_late = now - voice.given_at > timedelta(hours=rules.confirm_hours)
    return voice.state is State.UNCONFIRMED and is_late


def moved(
    voice: Some, to: State, *, now: datetime, by: str | None = None, reason: str = ""
) -> Some | Refusal:
    """The voice in another state; what an organizer refuses needs a reason (V2)."""
    if to not in AFTER[voice.state]:
        return Refusal(reason="state", text=f"What is {voice.state} cannot become {to}.")
    if to is State.MODERATED and not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why it is refused.")
    return replace(voice, state=to, settled_at=now, by=by, reason=reason)


def confirmed(opinion: Opinion, former: Opinion | None, now: datetime) -> tuple[Opinion, ...]:
    """An opinion its writer confirmed, and their former one on this city, replaced by it."""
    standing = replace(opinion, state=State.CONFIRMED, confirmed_at=now)
    if former is None or State.REPLACED not in AFTER[former.state]:
        return (standing,)
    return standing, replaced(former, now)


def replaced(former: Some, now: datetime) -> Some:
    """The voice of somebody who said another since; no organizer's doing."""
    return replace(former, state=State.REPLACED, settled_at=now, by=None, reason="")


def _unsaid(rules: Consultation, text: str) -> Refusal | None:
    if not names.is_said(text):
        return Refusal(reason="empty", text="Write what you think of this city.")
    if len(text) > rules.opinion_length:
        return Refusal(reason="long", text=f"Write at most {rules.opinion_length} characters.")
    return None


def _closed() -> Refusal:
    return Refusal(reason="closed", text="This consultation is closed.")
