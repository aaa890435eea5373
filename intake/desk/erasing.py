"""A person's data erased: words go, hashes stay, and the journals and seals still verify.

Invariant: one transaction; nothing that is still owed an answer, and nothing a decision rests on,
is erased. What stays is said.
"""

import hmac
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intake import names, store
from intake.calls.consultation import PERSONAL
from intake.consultation import Opinion, State, people, voices
from intake.desk.consulting import kept_links
from intake.desk.office import Office, frozen
from intake.errors import Refusal
from intake.journal import Entry
from intake.messages import Address
from intake.store import Connection, erasing

SHORTEST_NAME = 5
"""Characters from which a name is looked for in journals: a shorter one would be found in words."""


@dataclass(frozen=True, kw_only=True)
class Erased:
    """What was erased, in figures, by application where it has one; `stays` says what was not."""

    address: str
    applications: tuple[int, ...]
    entries: int = 0
    mails: int = 0
    letters: int = 0
    answers: int = 0
    files: int = 0
    cases: int = 0
    voices: int = 0
    objections: int = 0
    seats: int = 0
    stays: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        figures = (self.mails, self.letters, self.voices, self.objections, self.seats, self.entries)
        return not self.applications and not any(figures)


@dataclass(frozen=True, kw_only=True)
class _Person:
    """Who is to be erased, as the store knows them."""

    keys: frozenset[str]  # by mail and in a chat
    public: str  # as a person of the public; empty where the address is none
    instead: str
    voter: str
    names: frozenset[str]
    messages: tuple[str, ...]
    applications: tuple[int, ...]


def erase(
    office: Office, connection: Connection, address: str, *, reason: str, by: str, now: datetime
) -> Erased | Refusal:
    """Erase a person by their mail address, in the caller's transaction; or why that may not be."""
    if refusal := _may_not(office, address, reason, by):
        return refusal
    who = _person(office, connection, address)
    if refusal := _may_not_yet(connection, address, who):
        return refusal
    stays = _stays(connection, who)
    on_file = erasing.contact(connection, who.keys, who.instead)
    entries = _journals(connection, who)
    done = _words(office, connection, who, now) | _seats(connection, who)
    _note(office, connection, entries, reason, by, now)
    return Erased(
        address=address,
        applications=tuple(sorted({*on_file, *entries})),
        entries=sum(entries.values()),
        stays=stays,
        **done,
    )


def _may_not(office: Office, address: str, reason: str, by: str) -> Refusal | None:
    key = Address(address=address).key
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why: --reason, such as that they asked.")
    if refusal := names.may_be_named(by):
        return refusal
    if key in {one.key for one in office.organizers}:
        text = "An organizer's acts are the record's own: take them off CITYDESK_ORGANIZERS first."
        return Refusal(reason="organizer", text=text)
    return None


def _person(office: Office, connection: Connection, address: str) -> _Person:
    public = people.person(address)
    spelled = {address, *(erasing.addresses_of(connection, public) if public else ())}
    keys = set[str]().union(
        *(erasing.keys_of(connection, Address(address=one).key) for one in spelled)
    )
    known = {
        name
        for name in erasing.names_of(connection, keys, PERSONAL[0])
        if len(name) >= SHORTEST_NAME
    }
    nobody = f"erased-{_digest(office, public or min(keys))}"
    numbers = {*erasing.files_of(connection, keys), *erasing.spoken_of(connection, public)}
    return _Person(
        keys=frozenset(keys),
        public=public,
        instead=f"{nobody}@erased.invalid",
        voter=f"{nobody}@{people.domain_of(public)}",
        names=frozenset(one.strip().casefold() for one in (address, *keys, *known)),
        messages=tuple(erasing.messages_of(connection, keys)),
        applications=tuple(sorted(numbers)),
    )


def _digest(office: Office, person: str) -> str:
    """The same for one person always: a second vote is still known as one."""
    return hmac.digest(office.keys.secret, f"erased:{person}".encode(), "sha256").hex()[:26]


def _may_not_yet(connection: Connection, address: str, who: _Person) -> Refusal | None:
    if erasing.waits(connection, address, who.messages):
        text = "A mail of theirs waits to be decided, or is parked: try again once it was served."
        return Refusal(reason="waits", text=text)
    owed = [one for one in store.objections.of_person(connection, who.public) if one.is_open]
    if owed:
        text = f"Objection {owed[0].number} of theirs is open: it is answered first (V2)."
        return Refusal(reason="objection", text=text)
    return None


def _stays(connection: Connection, who: _Person) -> tuple[str, ...]:
    """What is not erased, in words for who asked."""
    stays = ["that something was recorded, when, and its digest (journal and seals verify)"]
    if who.applications:
        stays.append("the city's answers as figures and choices, findings, decisions, documents")
    if who.public and store.objections.of_person(connection, who.public):
        stays.append(
            "that an objection was raised, when, and the letter that answered it to the city"
        )
    if erasing.spoken_of(connection, who.public):
        stays.append(
            "confirmed votes in their total, under a digest, and the domain they came from"
        )
    if erasing.is_judge(connection, who.keys):
        stays.append("seat, name, address and ballots on the panel: tallies name who judged (V2)")
    stays.append("copies elsewhere: backups, mail boxes, a chat; they are not in this store")
    return tuple(stays)


# --- what goes ----------------------------------------------------------------------------------


def _journals(connection: Connection, who: _Person) -> dict[int, int]:
    """Erase the words of entries that name them or come from their mails; how many, by number."""
    erased = {}
    for number in who.applications:
        words = store.journal.words(connection, number)
        named = [sequence for sequence, one in words.items() if _names(who, one)]
        if named:
            erased[number] = store.journal.erase_words(connection, number, named)
    return erased


def _names(who: _Person, words: dict[str, Any]) -> bool:
    if words.get("message") in who.messages:
        return True
    said = json.dumps(words, ensure_ascii=False, default=str).casefold()
    return any(name in said for name in who.names)


def _words(office: Office, connection: Connection, who: _Person, now: datetime) -> dict[str, int]:
    keys, instead, messages = who.keys, who.instead, who.messages
    erasing.pending(connection, who.applications, who.names)
    erasing.news_of(connection, who.applications, who.names)
    erasing.ceremonies_of(connection, who.applications, keys, who.names, instead)
    _withdraw(office, connection, who.public, now)
    return {
        "answers": erasing.answers_by(connection, keys, instead, messages, PERSONAL),
        "files": erasing.files_sent(connection, messages),
        "cases": erasing.cases_of(connection, keys, messages),
        "letters": erasing.letters_to(connection, keys, instead),
        "mails": erasing.mails_of(connection, messages, instead),
        "voices": erasing.voices_of(connection, who.public, who.voter) if who.public else 0,
        "objections": erasing.objections_of(connection, who.public, instead) if who.public else 0,
    }


def _withdraw(office: Office, connection: Connection, public: str, now: datetime) -> None:
    """An opinion without words is no opinion: it leaves the page and the count."""
    store.voices.hold(connection)
    versions = store.calls.versions(connection)
    editions = {office.call.edition, *(frozen(office, connection, one).edition for one in versions)}
    for edition in sorted(editions) if public else ():
        for one in store.voices.of_person(connection, edition, public):
            gone = voices.moved(one, State.WITHDRAWN, now=now)
            if isinstance(gone, Opinion):
                store.voices.save(connection, gone, kept_links(office, gone))


def _seats(connection: Connection, who: _Person) -> dict[str, int]:
    if erasing.is_judge(connection, who.keys):
        erasing.declared(connection, who.keys)
        return {"seats": 0}
    return {"seats": erasing.panelist(connection, who.keys)}


def _note(
    office: Office,
    connection: Connection,
    entries: dict[int, int],
    reason: str,
    by: str,
    now: datetime,
) -> None:
    """Each journal says that words were erased, by whom and why, and not whose."""
    noted = [
        Entry(
            application=number,
            act="erased",
            words={"entries": count, "by": by, "reason": " ".join(reason.split())},
        )
        for number, count in entries.items()
    ]
    store.journal.append(connection, noted, at=now, salt=office.salt)
