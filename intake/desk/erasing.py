"""A person's data erased: words go, hashes stay, and the journals and seals still verify.

Invariant: one transaction; nothing that is still owed an answer, and nothing a decision rests on,
is erased. What stays is said.
"""

import hmac
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from typing import Any

from intake import names, store
from intake.calls.consultation import NO_HABITS, Mailboxes
from intake.calls.identity import PERSONAL, WRITER
from intake.consultation import Objection, Opinion, State, people, personal, voices
from intake.conversation.city.answers import own_names
from intake.desk import board, unsigned
from intake.desk.office import Office, frozen
from intake.errors import Refusal
from intake.journal import Entry
from intake.messages import Address
from intake.panel import recount
from intake.store import Connection, erasing, erasing_heard, erasing_names, quoted

SHORTEST_NAME = 5
"""Characters from which a name is looked for in journals: a shorter one would be found in words."""
RECORDED = "that something was recorded, when, and its digest (journal and seals verify)"
OTHERWISE = (
    "their name where the city's answers tell it, as in the name of an event: "
    '`citydesk erase "NAME" --of CITY` takes it out'
)
QUOTED = "in mails of others on the file, their address or name where it was written or quoted"
ANSWERED = "in journals, what organizers answered them, where it does not name them"
SHARED = "in letters to other cities, what was shared of their questions without their name"
COPIES = "copies elsewhere: backups, mail boxes, a chat; they are not in this store"


@dataclass(frozen=True, kw_only=True)
class Erased:
    """What was erased, in figures, by application where it has one; `stays` says what was not.

    `address` is the person's name where that is all by which they are known.
    `quoted` are letters to others that repeated them: those lines went, and the rest stays.
    `named` are what stood in the city's answers and goes from these.
    `lines` are of the public page: they were taken off it.
    """

    address: str
    applications: tuple[int, ...]
    entries: int = 0
    mails: int = 0
    letters: int = 0
    quoted: int = 0
    answers: int = 0
    named: tuple[str, ...] = ()
    lines: int = 0
    files: int = 0
    cases: int = 0
    voices: int = 0
    objections: int = 0
    seats: int = 0
    delegates: int = 0
    stays: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        figures = (self.mails, self.letters, self.voices, self.objections, self.seats, self.entries)
        return not self.applications and not any(figures)


@dataclass(frozen=True, kw_only=True)
class _Person:
    """Who is to be erased, as the store knows them."""

    keys: frozenset[str]  # by mail and in a chat
    publics: tuple[str, ...]  # as a person of the public, as each call tells one mailbox
    instead: str
    names: frozenset[str]
    messages: tuple[str, ...]
    files: frozenset[str]  # by SHA-256
    applications: tuple[int, ...]
    filed: tuple[int, ...]  # those of them that they wrote for


def erase(
    office: Office, connection: Connection, address: str, *, reason: str, by: str, now: datetime
) -> Erased | Refusal:
    """Erase a person by their mail address, in the caller's transaction; or why that may not be."""
    if refusal := may_not(office, address, reason, by):
        return refusal
    who = _person(office, connection, address)
    if refusal := _may_not_yet(connection, address, who):
        return refusal
    stays = _stays(connection, who)
    on_file = erasing.contact(connection, who.keys, who.instead)
    done, letters = _words(office, connection, who, now)
    done |= _seats(connection, who)
    entries = _journals(connection, who, letters)
    board.erased(connection, who.applications, letters, now)
    note(office, connection, entries, reason, by, now)
    return Erased(
        address=address,
        applications=tuple(sorted({*on_file, *entries})),
        entries=sum(entries.values()),
        named=(),
        stays=stays,
        **done,
    )


def may_not(office: Office, address: str, reason: str, by: str) -> Refusal | None:
    """Why nobody may be erased so, or not the person of this address ("" where they have none)."""
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
    told = {people.person(address, one) for one in _habits(office, connection)}
    publics = tuple(sorted(told - {""}))
    spelled = {address, *erasing.addresses_of(connection, publics)}
    keys = set[str]().union(
        *(erasing.keys_of(connection, Address(address=one).key) for one in spelled)
    )
    known = {
        name for name in erasing.names_of(connection, keys, WRITER) if len(name) >= SHORTEST_NAME
    }
    nobody = f"erased-{_digest(office, (*publics, min(keys))[0])}"
    numbers = {*erasing.files_of(connection, keys), *erasing.spoken_of(connection, publics)}
    messages = tuple(erasing.messages_of(connection, keys))
    return _Person(
        keys=frozenset(keys),
        publics=publics,
        instead=f"{nobody}{names.NOWHERE}",
        names=frozenset(one.strip().casefold() for one in (*spelled, *publics, *keys, *known)),
        messages=messages,
        files=frozenset(erasing.digests_of(connection, messages)),
        applications=tuple(sorted(numbers)),
        filed=tuple(erasing.told_by(connection, keys)),
    )


def _habits(office: Office, connection: Connection) -> list[Mailboxes]:
    """What each version of the call says of how one mailbox is spelled."""
    versions = store.calls.versions(connection)
    calls = (office.call, *(frozen(office, connection, one) for one in versions))
    told = [one.consultation.one_mailbox if one.consultation else NO_HABITS for one in calls]
    return [NO_HABITS, *told]


def _digest(office: Office, person: str) -> str:
    return hmac.digest(office.keys.secret, f"erased:{person}".encode(), "sha256").hex()[:26]


def _may_not_yet(connection: Connection, address: str, who: _Person) -> Refusal | None:
    if erasing.waits(connection, address, who.messages):
        text = "A mail of theirs waits to be decided, or is parked: try again once it was served."
        return Refusal(reason="waits", text=text)
    owed = [one for one in _objections(connection, who) if one.is_open]
    if owed:
        text = f"Objection {owed[0].number} of theirs is open: it is answered first (V2)."
        return Refusal(reason="objection", text=text)
    return None


def _objections(connection: Connection, who: _Person) -> list[Objection]:
    return [one for each in who.publics for one in store.objections.of_person(connection, each)]


def _stays(connection: Connection, who: _Person) -> tuple[str, ...]:
    """What is not erased, in words for who asked."""
    stays = [RECORDED]
    if who.filed:
        stays.append("the city's answers as figures and choices, findings, decisions, documents")
        stays += [OTHERWISE, QUOTED, ANSWERED]
        stays += _published(connection, who)
    if erasing_heard.has_shared(connection, {*who.keys, *who.publics}, who.messages):
        stays.append(SHARED)
    if _objections(connection, who):
        stays.append(
            "that an objection was raised, when, and its answer, in the letters to the city as "
            "well; the words of the objection go from these"
        )
    if erasing.spoken_of(connection, who.publics):
        stays.append(
            "confirmed votes in their total, under a digest, and the domain they came from"
        )
    if erasing.is_judge(connection, who.keys):
        stays.append(
            "seat, name, address and ballots on the panel, and the journal's entries on the cities "
            "they judged: tallies name who judged, and are counted again from them (V2)"
        )
    stays.append(COPIES)
    return tuple(stays)


def _called(connection: Connection, who: _Person) -> quoted.Words:
    """Their names but for a city's own: mail of an office often comes in that."""
    files = store.applications.several(connection, who.applications)
    named = ((one.city, *own_names.called(one, one.city)[:2]) for one in files if one.city)
    known = {name for several in named for name in several}
    known |= {own_names.bare_of_kind(name) for name in known}
    return quoted.Words((), who.names - {name.casefold() for name in known})


def _published(connection: Connection, who: _Person) -> list[str]:
    """The city's own statement stays, whoever of it wrote the words."""
    known = _called(connection, who)
    found = store.lines.of_cities(connection, who.filed).values()
    kept = [one for lines in found for one in lines if one.words != names.ERASED]
    count = sum(not known.are_in(one.words) for one in kept)
    words = f"{count} lines that the city was asked to publish, in its words (`citydesk lines`)"
    return [words] if count else []


# --- what goes ----------------------------------------------------------------------------------


def _journals(connection: Connection, who: _Person, letters: Collection[str]) -> dict[int, int]:
    """Erase the words of entries that name them or come from their mails; how many, by number.

    So with entries on `letters` that say something else now: their digests prove nothing any more.
    Not of those that a tally rests on, whoever is named there: it could be counted again no more.
    """
    erased = {}
    for number in who.applications:
        words = store.journal.words(connection, number)
        rested = _rested_on(connection, number, words)
        theirs = unsigned.of(connection, number, words, who.messages)
        named = [
            one
            for one, said in words.items()
            if one not in rested
            and (one in theirs or said.get("letter") in letters or _names(who, said))
        ]
        if named:
            erased[number] = store.journal.erase_words(connection, number, named)
    return erased


def _rested_on(
    connection: Connection, number: int, words: Mapping[int, dict[str, Any]]
) -> set[int]:
    """The entries of an application, by sequence, that its tally rests on."""
    judges = erasing.judges_of(connection, number)
    if not judges:
        return set()
    acts = {one.sequence: one.act for one in store.journal.chain(connection, number)}
    return {one for one, said in words.items() if recount.is_rested_on(acts[one], said, judges)}


def _names(who: _Person, words: dict[str, Any]) -> bool:
    if words.get("message") in who.messages or words.get("digest") in who.files:
        return True
    return erasing.mentions(said_in(words), who.names)


def said_in(words: Mapping[str, Any]) -> str:
    """All that an entry says, as text."""
    return json.dumps(words, ensure_ascii=False, default=str)


def _words(
    office: Office, connection: Connection, who: _Person, now: datetime
) -> tuple[dict[str, int], frozenset[str]]:
    """What goes from the tables, in figures, and the letters that say something else since."""
    keys, instead, messages = who.keys, who.instead, who.messages
    erasing.pending(connection, who.applications, who.names)
    erasing.news_of(connection, who.applications, who.names)
    erasing.ceremonies_of(connection, who.applications, keys, who.names, instead)
    texts = _as_quoted(connection, who)
    organizers = {one.key for one in office.organizers}
    _withdraw(office, connection, who, now)
    erasing_heard.unread(connection, keys, messages)
    answers = erasing.answers_by(connection, keys, instead, messages, PERSONAL)
    called = _called(connection, who)
    lines = erasing_names.lines_of(connection, who.applications, called, now)
    erasing_names.shared_of(connection, who.applications, called, texts)
    files = erasing.files_sent(connection, messages, who.publics)
    cases = erasing.cases_of(connection, {*keys, *who.publics}, messages)
    cases += erasing.cases_naming(connection, who.applications, who.names)
    letters = erasing.letters_to(connection, keys, instead)
    erasing.drafts_of(connection, letters, instead)
    others = quoted.erase(connection, texts, who.names, who.applications, organizers)
    return {
        "answers": answers,
        "lines": lines,
        "files": files,
        "cases": cases,
        "letters": len(letters),
        "quoted": len(others),
        "mails": erasing.mails_of(connection, messages, instead),
        "voices": sum(_voices(office, connection, one, instead) for one in who.publics),
        "objections": sum(erasing.objections_of(connection, one, instead) for one in who.publics),
    }, frozenset((*letters, *others))


def _as_quoted(connection: Connection, who: _Person) -> tuple[str, ...]:
    """All that they wrote, and the same as others read it: without what reaches a person."""
    texts = quoted.texts_of(connection, who.messages, who.publics)
    spelled = ("", *sorted(erasing.addresses_of(connection, who.publics)))
    return tuple(
        dict.fromkeys(
            (*texts, *(personal.masked(one, address) for one in texts for address in spelled))
        )
    )


def _voices(office: Office, connection: Connection, person: str, instead: str) -> int:
    """What was never confirmed goes whole, of the rest who said it."""
    forgotten = store.voices.forget_unconfirmed(connection, person)
    voter = people.erased(office.keys, person)
    return forgotten + erasing.voices_of(connection, person, voter, instead)


def _withdraw(office: Office, connection: Connection, who: _Person, now: datetime) -> None:
    """An opinion without words is no opinion: it leaves the page and the count."""
    store.voices.hold(connection)
    versions = store.calls.versions(connection)
    editions = {office.call.edition, *(frozen(office, connection, one).edition for one in versions)}
    for edition, person in product(sorted(editions), who.publics):
        for one in store.voices.of_person(connection, edition, person):
            gone = voices.moved(one, State.WITHDRAWN, now=now)
            if isinstance(gone, Opinion):
                store.voices.save(connection, gone)


def _seats(connection: Connection, who: _Person) -> dict[str, int]:
    store.asked_back.forget(connection, who.keys)
    if erasing.is_judge(connection, who.keys):
        erasing.declared(connection, who.keys)
        return {"seats": 0}
    return {"seats": erasing.panelist(connection, who.keys)}


def note(
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
