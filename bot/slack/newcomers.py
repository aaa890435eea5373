"""Somebody whom the desk does not know yet: asked whether they apply before anything is opened.

Invariant: a greeting or a question opens no application; what was written before the yes comes
along with it, and none of it is kept after a no.
"""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from math import inf
from typing import Any

from bot.slack import taken
from bot.slack.people import Person
from bot.slack.room import Event, Room
from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.public import checking
from intake.conversation.senders import opening, wishing
from intake.conversation.turns import EXCERPT, Bond, Turn
from intake.desk import Office, board, dossiers, readings
from intake.desk.panels import sitting
from intake.messages import Address, Kept, Message
from intake.store import Connection

Words = dict[str, str]
"""What somebody wrote before they were asked, by the ts of each message."""

MOST_WORDS = 40_000
"""Characters of it that come along: Slack cuts a message there."""
ENTERED, ON_ITS_WAY = "entered", timedelta(hours=1)
"""When they came in, and how long the desk may take to open their application."""
ALONG, WHOLE = "along", "whole"
"""The ts of each message that came along with the one by which they came in, and the ID of all."""
LEFT, REGRETTED = "left", timedelta(days=1)
"""When they said no, and how long after it a yes needs no question."""
_NO_WORDS = (ENTERED, ALONG, WHOLE, LEFT)
_PREFIX = "newcomer:"
MOST_ASKED = 3
"""Questions of one person who does not apply that may wait at a time."""
APART = timedelta(minutes=10)
"""Within which somebody is asked once at length; and once more after a no."""
MOST_HEARD = 4
"""Messages of somebody who was asked and says neither yes nor no, with which it goes to a person.
"""


def meet(
    room: Room,
    connection: Connection,
    event: Event,
    person: Person,
    files: bytes,
    kept: Kept,
) -> Kept | None:
    """What goes to the desk of a message; None where its writer is asked first, or said no.

    Who sends files applies; they are many megabytes, and are not read here.
    """
    at, said = kept.received_at, _recall(connection, person)
    is_clear = files != taken.NO_FILES or _is_on_its_way(connection, person, at)
    message = None if is_clear else room.office.read(kept, ours=lambda ids, writer=None: ())
    if message is None or not _is_unknown(room.office, connection, message):
        return _together(connection, person, _with(said, event), event, files, at) if said else kept
    left = _left(connection, person)
    has_left = left is not None and left > at - REGRETTED
    heard = wishing.said if said else wishing.volunteered
    is_met = bool(said) or has_left
    word = heard(message) if is_met else None
    if word == "deny":
        _leave_asking(room.office, connection, event, person, wishing.asked(message), at)
        return None
    whole = _with(said, event)
    speaks = opening.speaks_for_a_city(room.office.call, room.office.keys, message)
    if speaks or (not is_met and wishing.wishes(message)):
        return _together(connection, person, whole, event, files, at)
    if word == "confirm":
        told = (said or _bare(event)) if wishing.is_alone(message) else whole
        return _together(connection, person, told, event, files, at)
    _ask(room.office, connection, event, person, whole, left, at)
    return None


def _ask(
    office: Office,
    connection: Connection,
    event: Event,
    person: Person,
    said: Words,
    left: datetime | None,
    at: datetime,
) -> None:
    """Keep what they wrote, and ask whether they apply; what is no answer to that is asked about
    again in a few words, and then goes to organizers.
    """
    no = {LEFT: left.isoformat()} if left else {}
    _remember(connection, person, {**said, **no})
    window = f"{at.timestamp() // APART.total_seconds():.0f}"
    asked = f"newcomer:{person.id}/{window}" + (f".{left.timestamp():.0f}" if left else "")
    is_asked = store.board.load(connection, asked) is not None
    if not is_asked or len(said) > MOST_HEARD:
        store.board.put(connection, asked, at, place=person.id)
        return
    is_last = len(said) == MOST_HEARD
    if is_last:
        words = "\n\n".join(said[ts] for ts in sorted(said))
        told = (
            f"{person.name} was asked in Slack whether they apply for a city, and writes: {words}"
        )
        _open_case(office, connection, event, person, told[:EXCERPT], at)
    again = f"newcomer:{person.id}/{'passed' if is_last else 'again'}.{taken.place_of(event)[1]}"
    store.board.put(connection, again, at, place=person.id)


def enter(connection: Connection, event: Event, person: Person, at: datetime) -> Kept | None:
    """They said yes: what they wrote goes to the desk; None where that was so before."""
    said = _recall(connection, person)
    if not said and has_entered(connection, person, at):
        return None
    return _together(connection, person, said or _bare(event), event, taken.NO_FILES, at)


def has_entered(connection: Connection, person: Person, at: datetime) -> bool:
    """Whether they apply, or what they wrote is on its way to the desk."""
    me = Address(address=taken.sender(person)).key
    has_file = bool(store.applications.by_address(connection, me))
    return has_file or _is_on_its_way(connection, person, at)


def leave(connection: Connection, person: Person, at: datetime) -> None:
    """They said no: nothing of it is kept but when, and they may think better of it."""
    _part(connection, person, "parted", at)


def _leave_asking(
    office: Office,
    connection: Connection,
    event: Event,
    person: Person,
    asked: str,
    at: datetime,
) -> None:
    """They said no and asked something, which is all that is kept: a person sees it.

    Of one person only some questions wait at a time; then nothing is promised.
    """
    contact = Address(address=taken.sender(person)).key
    waiting = store.cases.waiting_about(connection, CaseKind.QUESTION, contact)
    if not asked or len(waiting) >= MOST_ASKED:
        return leave(connection, person, at)
    words = f"{person.name} applies for no city, and asks in Slack: {asked[:EXCERPT]}"
    _open_case(office, connection, event, person, words, at)
    return _part(connection, person, "parted_asking", at)


def _open_case(
    office: Office, connection: Connection, event: Event, person: Person, words: str, at: datetime
) -> None:
    """What somebody without an application said goes to organizers."""
    contact = Address(address=taken.sender(person)).key
    case = Case(kind=CaseKind.QUESTION, text=words, at=at, contact=contact)
    opened = [store.cases.open(connection, case)]
    store.notes.remember(connection, _asked(event), str(opened[0].number))
    if office.has_board:
        board.tell(connection, Turn(cases=(case,)), opened, at, news_at=at)


def _part(connection: Connection, person: Person, kind: str, at: datetime) -> None:
    _remember(connection, person, {LEFT: at.isoformat()})
    store.board.put(connection, f"{kind}:{person.id}/{at.timestamp():.0f}", at, place=person.id)


def expire(connection: Connection, now: datetime) -> None:
    """What who never said whether they apply wrote is kept as long as all that Slack tells."""
    oldest = (now - store.signals.KEPT_FOR).timestamp()
    for key, kept in store.notes.under(connection, _PREFIX).items():
        note: Words = json.loads(kept or "{}")
        held = {one: text for one, text in note.items() if _written(one, text) > oldest}
        if not held:
            store.notes.forget(connection, key)
        elif held != note:
            store.notes.remember(connection, key, json.dumps(held, ensure_ascii=False))


def _written(name: str, text: str) -> float:
    """When it was, in seconds; what a deletion is known by later is never old."""
    if name == LEFT:
        return datetime.fromisoformat(text).timestamp()
    return inf if name in _NO_WORDS else float(name)


def unsay(connection: Connection, event: Event, person: Person) -> str | None:
    """They deleted a message: one that waits goes. The ID of what it came along in to the desk with
    others, None where it did not.
    """
    note, ts = _note(connection, person), taken.place_of(event)[1]
    if ts in _recall(connection, person):
        _remember(connection, person, {key: text for key, text in note.items() if key != ts})
        return None
    along, id = note.get(ALONG, "").split(), taken.original(event)
    if ts not in along or (along == [ts] and note.get(WHOLE) == id):
        return None
    return note.get(WHOLE, id)


def asked_in(connection: Connection, event: Event) -> int | None:
    """The number of the case that this message opened, whose writer did not apply."""
    number = store.notes.recall(connection, _asked(event))
    return int(number) if number else None


def _is_unknown(office: Office, connection: Connection, message: Message) -> bool:
    """Whether the desk would open an application for whatever this says."""
    if checking.numbers(message):
        return False
    if sitting.is_known(office, connection, message.sender.key):
        return False
    found = dossiers.found(office, connection, message, readings.named_in(connection))
    return found.bond is Bond.UNKNOWN


def _with(said: Words, event: Event) -> Words:
    """With one message more, or one that was edited."""
    return {**said, taken.place_of(event)[1]: str(taken.inner(event).get("text") or "")}


def _together(
    connection: Connection,
    person: Person,
    said: Words,
    event: Event,
    files: bytes,
    at: datetime,
) -> Kept:
    """All of it as one message, under the name of the last one."""
    along = {ALONG: " ".join(said), WHOLE: taken.original(event)}
    _remember(connection, person, {ENTERED: at.isoformat(), **along})
    channel, ts = taken.place_of(event)
    text = "\n\n".join(said[ts] for ts in sorted(said))[:MOST_WORDS]
    whole: Mapping[str, Any] = {
        "type": "message", "channel": channel, "ts": ts, "user": person.id, "text": text,
    }  # fmt: skip
    return taken.keep(whole, person, files, None, at)


def _recall(connection: Connection, person: Person) -> Words:
    found = _note(connection, person)
    return {ts: text for ts, text in found.items() if ts not in _NO_WORDS}


def _left(connection: Connection, person: Person) -> datetime | None:
    """When they said that they do not apply, and nothing since that they do."""
    left = _note(connection, person).get(LEFT)
    return datetime.fromisoformat(left) if left else None


def _bare(event: Event) -> Words:
    return {taken.place_of(event)[1]: taken.BARE_YES}


def _is_on_its_way(connection: Connection, person: Person, at: datetime) -> bool:
    """Whether what they wrote before is still on its way to the desk."""
    note = _note(connection, person)
    entered = note.get(ENTERED)
    is_lately = entered is not None and datetime.fromisoformat(entered) > at - ON_ITS_WAY
    return is_lately and store.inbox.is_undecided(connection, note.get(WHOLE, ""))


def _note(connection: Connection, person: Person) -> Words:
    found: Words = json.loads(store.notes.recall(connection, _key(person)) or "{}")
    return found


def _remember(connection: Connection, person: Person, said: Words) -> None:
    store.notes.remember(connection, _key(person), json.dumps(said, ensure_ascii=False))


def _asked(event: Event) -> str:
    return f"asked:{taken.original(event)}"


def _key(person: Person) -> str:
    return f"{_PREFIX}{person.id}"
