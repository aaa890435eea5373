"""A ceremony computed anew from its journal: place, attendance, hosting and the city's own name.

Invariant: a part is told from the last entry that says it wholly; what was erased, or what entries
did not say when they were written, is not guessed. Which reminders were sent, and when time brings
the next, nothing proves: letters and their entries do.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from intake.ceremony import Attendance, Ceremony, Place, Settlement
from intake.journal import Link
from intake.replaying.standing import Words

Told = dict[str, Any]
LONGEST_INTEREST = 500
"""Characters of it that are kept beside its entry, which has all."""
_UNSAID: Told = {"state": "asked", "place": "", "needs": "", "by": None, "reason": None, "at": None}
_LIST = ("delegates", "is_confirmed", "is_absent", "unread")


@dataclass(kw_only=True)
class _Parts:
    """Each part as the journal tells it: None where nobody spoke of it, empty where it is unknown.

    `former_place` and `former` are what taking an organizer's word back brings: the place of
    before, and what changes in the attendance.
    """

    place: Told | None = None
    attendance: Told | None = None
    interest: Told | None = None
    own_name: Told | None = None
    former_place: Told | None = None
    former: Told = field(default_factory=dict)


_PARTS = {
    "place_asked": "place", "place_settled": "place", "place_recalled": "place",
    "attendance_opened": "attendance", "attendance_closed": "attendance",
    "attendance_told": "attendance", "attendance_set": "attendance",
    "attendance_settled": "attendance", "attendance_recalled": "attendance",
    "hosting_offered": "interest", "name_told": "own_name",
}  # fmt: skip
"""The part that each act changes."""


def changed(
    ceremony: Ceremony, chain: Sequence[Link], words: Mapping[int, Words]
) -> tuple[str, ...]:
    """Where the store's ceremony is another than the journal gives: a sentence each."""
    parts = _Parts()
    for link in chain:
        if link.act not in _PARTS:
            continue
        said = words.get(link.sequence)
        if said is None:
            setattr(parts, _PARTS[link.act], {})
        else:
            _follow(parts, link, said)
    return (
        *_unequal("place of the certificate", parts.place, _place(ceremony.place)),
        *_unequal("attendance", parts.attendance, _attendance(ceremony.attendance)),
        *_unequal("interest in hosting", parts.interest, _said(ceremony.interest)),
        *_unequal("name that the city told", parts.own_name, _said(ceremony.own_name)),
    )


def _follow(parts: _Parts, link: Link, said: Words) -> None:
    match link.act:
        case "place_asked":
            parts.place = _asked(parts.place, said["place"] or "")
        case "place_settled":
            parts.former_place = said["former"]
            parts.place = _settled_place(link, said)
        case "place_recalled":
            parts.place = parts.former_place
        case "attendance_opened":
            parts.attendance = _opened(link)
            if not said.get("keeps_interest", False):  # titles of older versions ended it
                parts.interest = None
        case "hosting_offered":
            parts.interest = _own(said["words"][:LONGEST_INTEREST], said["by"], link.at)
        case "name_told":
            parts.own_name = _own(said["own_name"], said["by"], link.at)
        case _:
            parts.attendance = _attended(parts, link, said)


# --- place (V6) ---------------------------------------------------------------------------------


def _asked(former: Told | None, words: str) -> Told | None:
    """What was said of a place holds for that place alone."""
    if former == {} or (former or {}).get("asked", "") == words:
        return former
    return {"asked": words, **_UNSAID} if words else None


def _settled_place(link: Link, said: Words) -> Told:
    kept = {name: said[name] for name in ("state", "place", "needs", "by", "reason")}
    return {"asked": (said["former"] or {}).get("asked", ""), **kept, "at": link.at.isoformat()}


def _place(place: Place | None) -> Told | None:
    if place is None:
        return None
    return {
        "asked": place.asked, "state": place.state.value, "place": place.place,
        "needs": place.needs, **_word(place.said),
    }  # fmt: skip


def _word(said: Settlement | None) -> Told:
    if said is None:
        return {"by": None, "reason": None, "at": None}
    return {"by": said.by, "reason": said.reason, "at": said.at.isoformat()}


# --- attendance (V5) ----------------------------------------------------------------------------


def _opened(link: Link) -> Told:
    return {
        "opened_at": link.at, "delegates": [], "is_confirmed": False, "is_absent": False,
        "unread": [], "settled": None, "ended_at": None,
    }  # fmt: skip


def _attended(parts: _Parts, link: Link, said: Words) -> Told:
    """The attendance after an entry on one that was opened; a list is told wholly each time."""
    known = dict(parts.attendance or {})
    match link.act:
        case "attendance_closed":
            return known | {"ended_at": link.at}
        case "attendance_settled":
            parts.former = {"settled": None}
            return known | {"settled": [said["by"], said["reason"], link.at.isoformat()]}
        case "attendance_set":
            parts.former = {"unread": [], **said["former"]}
            fresh = {"is_confirmed": said["is_confirmed"], "is_absent": False, "unread": []}
            return known | fresh | {"delegates": _list(said), "settled": None}
        case "attendance_recalled":
            return known | parts.former
    known = {name: one for name, one in known.items() if name not in _LIST}
    told = {name: said[name] for name in _LIST[1:] if name in said}
    return known | told | {"delegates": _list(said)}


def _list(said: Words) -> list[list[str]]:
    return [[one["name"], one["office"]] for one in said["delegates"]]


def _attendance(attendance: Attendance | None) -> Told | None:
    if attendance is None:
        return None
    settled = attendance.settled
    return {
        "opened_at": attendance.opened_at,
        "delegates": [[one.name, one.office] for one in attendance.delegates],
        "is_confirmed": attendance.is_confirmed,
        "is_absent": attendance.is_absent,
        "unread": list(attendance.unread),
        "settled": [settled.by, settled.reason, settled.at.isoformat()] if settled else None,
        "ended_at": attendance.ended_at,
    }


# --- hosting and the own name -------------------------------------------------------------------


def _own(words: str, by: str, at: datetime) -> Told:
    return {"words": words, "by": by, "at": at}


def _said(one: Any) -> Told | None:
    return None if one is None else _own(one.words, one.by, one.at)


# --- beside the store ---------------------------------------------------------------------------


def _unequal(what: str, ours: Told | None, stored: Told | None) -> Iterator[str]:
    """Only what the journal tells of a part is compared; so is that nobody spoke of it."""
    if ours is None or stored is None:
        if ours != stored and ours != {}:
            has = "none" if ours is None else "one"
            yield f"{what}: the journal gives {has}, the store {'one' if stored else 'none'}"
        return
    for name, said in ours.items():
        if stored[name] != said:
            yield f"{what}, {name}: the journal gives {said}, the store {stored[name]}"
