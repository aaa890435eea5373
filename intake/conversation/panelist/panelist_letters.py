"""Letters to panelists, addressed: each to one person, on no city's file.

Invariant: no letter here carries the number of an application as its own, so that no city's
record, journal or correspondence ever shows who judges it.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from intake.applications import Application
from intake.calls.model import Call
from intake.conversation.ballots import judging_words
from intake.conversation.panelist import packets
from intake.conversation.turns import in_thread
from intake.messages import Message
from intake.notices import Addressed
from intake.notices.packet import Changes
from intake.notices.panel import (
    AssignmentChanged,
    Awaited,
    BallotsOpen,
    City,
    ClaimsChanged,
    ConflictsAsked,
    Invited,
    PacketShown,
    PanelistNotice,
    PanelistReminded,
)
from intake.panel import ballots
from intake.panel.ballots import Ballot
from intake.panel.roster import Panelist, Seat

INVITATION, CONFLICTS, LEAVING = "invitation", "conflicts", "leaving"
"""What a letter is about (`pending`); one on a city is about `packet:NUMBER`."""
VERDICTS = "verdicts"
"""The same of verdicts on no one city."""


def to_panelist(
    notice: PanelistNotice,
    panelist: Panelist,
    *,
    about: str | None = None,
    rules_of: int | None = None,
    answering: Message | None = None,
    hold: bool = False,
) -> Addressed:
    """The notice on its way to a panelist, by the channel of the roster or of their mail.

    Its subject is that of their mail but where this may judge: lists of letters show subjects.
    """
    addressed = Addressed(
        notice=notice,
        to=panelist.address,
        language=panelist.spoken,
        rules_of=rules_of,
        token=panelist.token,
        channel=panelist.channel,
        pending=about,
        hold=hold,
    )
    if answering is None:
        return addressed
    threaded = in_thread(addressed, answering)
    is_closed = judging_words.may_judge(answering.subject, panelist.spoken)
    return replace(threaded, subject=addressed.subject) if is_closed else threaded


def packet_of(number: int) -> str:
    return f"packet:{number}"


def number_of(about: str | None) -> int:
    """The number of the application that a letter is about; 0 where it is about none alone."""
    kind, number, *_ = f"{about or ''}:".split(":")
    return int(number) if kind in ("packet", "files") and number.isdigit() else 0


def city_of(application: Application) -> City:
    return City(
        application=application.number,
        name=application.city or "",
        country=application.country or "",
    )


def invitation(panelist: Panelist) -> Addressed:
    """Will they sit on the panel? One word is enough."""
    return to_panelist(Invited(category=panelist.category), panelist, about=INVITATION)


def conflicts_asked(panelist: Panelist, applications: Sequence[Application]) -> Addressed:
    """Have they a conflict of interest with any of these?"""
    listed = tuple(city_of(one) for one in applications)
    return to_panelist(ConflictsAsked(listed=listed), panelist, about=CONFLICTS)


def packet(
    panelist: Panelist,
    application: Application,
    call: Call,
    *,
    answering: Message | None = None,
    is_closed: bool = False,
) -> Addressed:
    """All that the panel gets of one city, by the call it was opened under.

    One whose ballots are closed, sent again to who asks for it, asks for nothing.
    """
    notice = PacketShown(
        packet=packets.packet(application, call),
        closes_at=ballots.closes_at(call, ballots.granted(application)),
        is_closed=is_closed,
    )
    return _on_city(notice, panelist, application.number, answering)


def assignment_changed(
    panelist: Panelist,
    *,
    now: datetime,
    added: Sequence[tuple[Application, datetime]] = (),
    ended: Sequence[Application] = (),
    kept: Sequence[Application] = (),
) -> Addressed:
    """What is theirs to judge from now on, what is not any more, and what stays so.

    Each that is added comes with the close of its ballots.
    """
    closings = sorted({closes_at for _, closes_at in added if closes_at > now})
    notice = AssignmentChanged(
        added=tuple(city_of(one) for one, closes_at in added if closes_at > now),
        closed=tuple(city_of(one) for one, closes_at in added if closes_at <= now),
        ended=tuple(city_of(one) for one in ended),
        kept=tuple(city_of(one) for one in kept),
        closes_at=closings[0] if closings else None,
        is_varied=len(closings) > 1,
        is_off=panelist.seat is Seat.DROPPED,
    )
    theirs = [one for one, _ in added] or kept
    only = theirs[0] if len(theirs) == 1 and not ended else None
    return to_panelist(notice, panelist, about=packet_of(only.number) if only else None)


def open_longer(
    panelist: Panelist,
    application: Application,
    ballot: Ballot | None,
    call: Call,
    *,
    is_reopened: bool,
) -> Addressed:
    """Until when they can judge it now, held as an organizer's letters are."""
    lacking = awaited(city_of(application), ballot, call)
    notice = BallotsOpen(
        awaited=lacking if ballot else replace(lacking, no_verdict=(), no_reason=()),
        has_ballot=ballot is not None,
        is_reopened=is_reopened,
        closes_at=ballots.closes_at(call, ballots.granted(application)),
    )
    number = application.number
    return to_panelist(notice, panelist, about=packet_of(number), rules_of=number, hold=True)


def changed(
    panelist: Panelist,
    application: Application,
    ballot: Ballot | None,
    call: Call,
    *,
    changes: Changes,
) -> Addressed:
    """What came of the city since, held so that what follows soon stands in it too."""
    notice = ClaimsChanged(
        changes=changes,
        awaited=awaited(city_of(application), ballot, call),
        has_ballot=ballot is not None,
        closes_at=ballots.closes_at(call, ballots.granted(application)),
    )
    number = application.number
    return to_panelist(notice, panelist, about=packet_of(number), rules_of=number, hold=True)


def reminder(
    panelist: Panelist,
    call: Call,
    *,
    is_invited: bool = False,
    undeclared: Sequence[Application] = (),
    waiting: Sequence[tuple[Application, Ballot | None]] = (),
    closes_at: datetime | None = None,
) -> Addressed:
    """What still waits for them; one city alone is answered in this letter's thread.

    `closes_at` is the first close of the ballots that wait.
    """
    notice = PanelistReminded(
        is_invited=is_invited,
        listed=tuple(city_of(one) for one in undeclared),
        awaited=tuple(awaited(city_of(one), ballot, call) for one, ballot in waiting),
        closes_at=closes_at or ballots.closes_at(call),
    )
    if is_invited:
        return to_panelist(notice, panelist, about=INVITATION)
    if undeclared or len(waiting) != 1:
        return to_panelist(notice, panelist, about=CONFLICTS if undeclared else None)
    return _on_city(notice, panelist, waiting[0][0].number, None)


def awaited(city: City, ballot: Ballot | None, call: Call) -> Awaited:
    """A city whose ballot lacks something, and what."""
    missing = ballots.missing(ballot, call)
    return Awaited(city=city, no_verdict=missing.verdicts, no_reason=missing.reasons)


def _on_city(
    notice: PanelistNotice, panelist: Panelist, number: int, answering: Message | None
) -> Addressed:
    return to_panelist(
        notice, panelist, about=packet_of(number), rules_of=number, answering=answering
    )
