"""What letters to panelists say of cities, conflicts, packets and ballots: their filters.

Invariant: a verdict or category that the call does not name is shown as it stands, never guessed.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from intake.calls.model import Call, Stage, text_in
from intake.notices.packet import Packet
from intake.notices.panel import Awaited, City, PanelistRefused, Reason, Stated, Unread
from intake.panel.ballots import Judgement
from intake.panel.conflicts import Kind
from replies import packets
from replies.catalogue import N_
from replies.filters import Tongue
from replies.said import said

_KINDS: dict[Kind, str] = {
    Kind.OWN_CITY: N_("conflict (your own city)"),
    Kind.OWN_COUNTRY: N_("conflict (your own country)"),
    Kind.EMPLOYMENT: N_("conflict (employment)"),
    Kind.ADVISORY: N_("conflict (advisory work)"),
    Kind.CONTACT: N_("conflict (you write for this city)"),
    Kind.OTHER: N_("conflict"),
}

_UNREAD: dict[str, str] = {
    "no_verdict": N_("we read no verdict"),
    "no_such_standard": N_("there is no such standard"),
    "which_verdict": N_("it is not clear which verdict the exception has"),
    "double_negation": N_("two denials can be read in two ways"),
    "contradictory": N_("it says two different things"),
    "hedged": N_("it leaves the verdict open"),
    "question": N_("it is a question"),
    "reported": N_("it repeats what somebody else says"),
    "not_own": N_(
        "is this your own ballot? If so, please write its verdicts again, and only those"
    ),
    "unplaced": N_("we could not tell which standard it is about"),
    "may_tie": N_("it may be about a conflict of interest"),
    "not_named": N_("you told us of a tie before, so a no must name the city that it is of"),
    "unsure": N_("we were not sure how to read it"),
    "which_city": N_("we could not tell which city is meant"),
    "no_such_number": N_("our list has no such number"),
}

_REFUSALS: dict[Reason, str] = {
    Reason.CONFLICT: N_(
        "Thank you for your mail. You have a conflict of interest with %(city)s, so its documents "
        "and ballots are closed to you. Nothing was changed."
    ),
    Reason.CLOSED: N_(
        "Thank you for your mail. Ballots on %(city)s could be sent until %(moment)s, so this one "
        "does not count."
    ),
    Reason.TALLIED: N_(
        "Thank you for your mail. The ballots on %(city)s are counted, and none can change any "
        "more."
    ),
    Reason.NOT_ACCEPTED: N_("Only panelists who have accepted the invitation judge."),
    Reason.NOT_ASSIGNED: N_(
        "Thank you for your mail. %(city)s is not assigned to you, so nothing was changed."
    ),
    Reason.NOT_BEFORE_PANEL: N_(
        "Thank you for your mail. %(city)s is not before the panel now, so nothing was changed."
    ),
    Reason.NOT_DECLARED: N_(
        "Thank you for your mail. Nothing of it counts yet: please say first whether you have a "
        "conflict of interest with %(city)s, then send it again."
    ),
    Reason.NOT_TALLIED: N_(
        "Thank you for your mail. Nobody sees another panelist's ballot before the ballots are "
        "counted."
    ),
    Reason.NO_PANELIST: N_("This address is not one of a panelist."),
    Reason.WHICH_CITY: N_(
        "Thank you for your mail. We could not tell which city it is about, so nothing was "
        "changed. Please write the city's name above your verdicts. These cities are assigned to "
        "you:"
    ),
    Reason.OFF_PANEL: N_(
        "Thank you for your mail. You are not on the panel, so nothing was changed."
    ),
    Reason.MAY_RETURN: N_(
        "Thank you for your mail. You are not on the panel, and we could not tell whether you "
        "accept the invitation after all, so nothing was changed. If you do, please reply with one "
        "word: ACCEPT."
    ),
    Reason.NOT_YOURS: N_(
        "Your mail came to a reply address that we gave to another person. We kept it, but nothing "
        "was changed. If you are that person, please write from the mailbox to which we wrote."
    ),
    Reason.FOR_ANOTHER: N_(
        "Thank you for your mail. It speaks for another panelist, or of their ballot. Everybody on "
        "the panel writes for themselves, from the mailbox to which we wrote, and nobody sees "
        "another panelist's ballot before the ballots are counted. So nothing was changed."
    ),
    Reason.GIVEN_BACK: N_(
        "We understood that you would rather not judge %(city)s. A ballot counts when each "
        "standard has its verdict, so nobody can abstain; but an organizer can give the city to "
        "somebody else, and reads that you wish it. Until we write to you, the city stays yours, "
        "and its ballot can be sent until %(moment)s. Do you have a conflict of interest with it? "
        "Then tell us which, and it is not yours any more."
    ),
}


def place(tongue: Tongue, one: City | Packet) -> str:
    """The city with its country: "Gdynia, Poland"."""
    city = one.name if isinstance(one, City) else one.city
    country = said(tongue.country(one.country), 80)
    name = said(city, 120) or tongue.say(N_("application %(number)s"), number=one.application)
    return tongue.with_commas((name, country)) if country else name


def places(tongue: Tongue, many: Sequence[City]) -> str:
    """ "Gdynia, Poland; Jaipur, India": between commas no list of cities could be told."""
    return tongue.apart(place(tongue, one) for one in many)


def stated(tongue: Tongue, one: Stated) -> str:
    """Gdynia, Poland: conflict (advisory work) – “I advise them”."""
    city = place(tongue, one.city)
    if one.kind is None:
        free = tongue.say(N_("no conflict"))
        return tongue.labelled(city, free)
    words = f" – “{said(one.words, 200)}”" if one.words else ""
    return tongue.labelled(city, f"{tongue.say(_KINDS[one.kind])}{words}")


def unread(tongue: Tongue, one: Unread, call: Call) -> str:
    """S2: it leaves the verdict open (“probably met”)."""
    why = tongue.say(_UNREAD.get(one.why, _UNREAD["unsure"]))
    if one.proposed:
        verdict = grade(tongue, one.proposed, call)
        why = tongue.say(
            N_("do you mean “%(verdict)s”? Then please write it so, with the reason"),
            verdict=verdict,
        )
    head = tongue.labelled(said(one.standard, 20), why) if one.standard else why
    return f"{head} (“{said(one.words, 200)}”)" if one.words else head


def refusal(tongue: Tongue, notice: PanelistRefused, call: Call) -> str:
    city = place(tongue, notice.city) if notice.city else tongue.say(N_("this city"))
    at = tongue.moment(notice.at, call.timezone) if notice.at else ""
    return tongue.say(_REFUSALS[notice.reason], city=city, moment=at)


def awaited(tongue: Tongue, one: Awaited) -> str:
    """Gdynia, Poland: no verdict yet on S2; no reason yet for S1."""
    lacks = []
    if one.no_verdict:
        lacks.append(tongue.say(N_("no verdict on %(ids)s"), ids=ids(tongue, one.no_verdict)))
    if one.no_reason:
        lacks.append(tongue.say(N_("no reason for %(ids)s"), ids=ids(tongue, one.no_reason)))
    return tongue.labelled(place(tongue, one.city), tongue.apart(lacks))


def ids(tongue: Tongue, many: Sequence[str]) -> str:
    """The IDs of standards in a list."""
    return tongue.listed([said(one, 20) for one in many])


def judgement(tongue: Tongue, one: Judgement, call: Call) -> str:
    """S2: not met – they count output twice."""
    why = f" – {said(one.reason, 1_000)}" if one.reason else ""
    return tongue.labelled(said(one.standard, 20), f"{grade(tongue, one.verdict, call)}{why}")


def verdicts(tongue: Tongue, call: Call) -> str:
    return tongue.listed([grade(tongue, one, call) for one in call.panel.grades], "or")


def ballots_close(tongue: Tongue, call: Call) -> datetime:
    return call.stages[Stage.SELECTION].closes_at


def category(tongue: Tongue, id: str, call: Call) -> str:
    found = next((one for one in call.panel.categories if one.id == id), None)
    return text_in(found.name, tongue.language) if found else said(id, 80)


def grade(tongue: Tongue, id: str, call: Call) -> str:
    found = next((one for one in call.panel.scale if one.id == id), None)
    return said(text_in(found.name, tongue.language)) if found else said(id, 40)


ALONE: dict[str, Callable[..., Any]] = {
    "place": place,
    "places": places,
    "stated": stated,
    "awaited": awaited,
    "ids": ids,
    "verdicts": verdicts,
    "ballots_close": ballots_close,
    "standing": packets.standing,
}
"""Filters that need only the language."""

KNOWING_CALL: dict[str, Callable[..., Any]] = {
    "refusal": refusal,
    "judgement": judgement,
    "unread": unread,
    "category": category,
    **packets.KNOWING_CALL,
}
"""Filters that also need the call of the letter."""
