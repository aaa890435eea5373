"""A person's data erased: words go, hashes stay, and the journals and seals still verify.

Invariant: one transaction; nothing that is still owed an answer, and nothing a decision rests on,
is erased. What stays is said.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from typing import Any

from intake import names, store
from intake.calls.identity import PERSONAL, WRITER
from intake.consultation import Objection, Opinion, State, people, voices
from intake.desk import board, erasing_filed, erasing_files, erasing_person, unsigned
from intake.desk.erasing_person import Person
from intake.desk.office import Office, frozen
from intake.errors import Refusal
from intake.journal import Entry
from intake.messages import Address
from intake.panel import recount
from intake.store import (
    Connection,
    erasing,
    erasing_acts,
    erasing_chat,
    erasing_heard,
    erasing_mails,
    erasing_names,
    erasing_whose,
    named,
    quoted,
)

RECORDED = "that something was recorded, when, and its digest (journal and seals verify)"
WORDED = "decisions and answers to objections, as organizers worded them"
OTHERWISE = (
    "their name where the city's answers tell it, as in the name of an event: "
    '`citydesk erase "NAME" --of CITY` takes it out'
)
LISTED = "how many the city named to attend: who was erased is counted there, without a name"
QUOTED = (
    "in mails of others, and what was read from these, their address, name or words where they "
    "were written or quoted"
)
READ = "in letters to colleagues and the panel, the words from which the city's answers were read"
NAMESAKE = (
    "their name on the file of {number}: {key} there is called so, too; if it is they, erase {key}"
)
EVERYWHERE = (
    "their name in letters to organizers and the panel: somebody else or a city is called so, too"
)
PACKED = "their name in letters to the panel, but for files that are called so"
PLAIN = (
    "their name where others wrote it: it is one word, an office, a body or a place, or written "
    'without blanks, and may be something else; `citydesk erase "NAME" --of CITY` shows the lines '
    "first, and leaves journals"
)
ANSWERED = "in journals, what organizers answered them, where it does not call them by name"
ELSEWHERE = (
    "their name on files and in journals of other cities, and wherever it stands in part or in "
    "another form, as a surname alone, with other endings, turned round or with an initial: nobody "
    "looks for these"
)
SHORT = (
    "their name, as it is as short as a word may be: it is looked for only in what organizers "
    "answered them; "
    '`citydesk erase "NAME" --of CITY` takes it out'
)
SHARED = "in letters to other cities, what was shared of their questions without their name"
CLAIMED = (
    "{key}, who shows this address in Slack and is on the file of {number}: nobody vouches for "
    "that; if it is they, erase {key}, too"
)
WAITS = "A mail of theirs waits to be decided, or is parked: try again once it was served."
WAITS_IN_SLACK = "What they did in Slack waits, or is parked: try again once it was worked off."
COPIES = "copies elsewhere: backups, mail boxes, a chat; they are not in this store"


@dataclass(frozen=True, kw_only=True)
class Erased:
    """What was erased, in figures, by application where it has one; `stays` says what was not.

    `address` is the person's name where that is all by which they are known.
    `quoted` are letters to others that repeated them: those lines went, and the rest stays.
    `named` are what stood in the city's answers and goes from these.
    `naming` are the lines that a name was found in, for who asked to see them first.
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
    naming: tuple[str, ...] = ()
    lines: int = 0
    files: int = 0
    cases: int = 0
    voices: int = 0
    objections: int = 0
    seats: int = 0
    delegates: int = 0
    signals: int = 0
    stays: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        figures = (self.mails, self.letters, self.voices, self.objections, self.seats, self.entries,
                   self.signals)  # fmt: skip
        return not self.applications and not any(figures)


def erase(
    office: Office, connection: Connection, address: str, *, reason: str, by: str, now: datetime
) -> Erased | Refusal:
    """Erase a person by their mail address, in the caller's transaction; or why that may not be."""
    if refusal := may_not(office, address, reason, by):
        return refusal
    who = erasing_person.find(office, connection, address)
    if refusal := _may_not_yet(connection, who):
        return refusal
    stays = _stays(connection, who)
    greeted = erasing_heard.greeted(connection, who.keys, who.messages, WRITER)
    on_file = erasing.contact(connection, who.keys, who.instead)
    done, letters = _words(office, connection, who, now)
    done |= _seats(connection, who)
    entries = _journals(connection, who, letters, greeted)
    for number in who.applications:
        known = quoted.Words((), who.names(number))
        erasing_names.reasons_of(connection, number, known)
    board.erased(connection, who.applications, letters, now)
    note(office, connection, entries, reason, by, now)
    erased = Erased(
        address=address,
        applications=tuple(sorted({*on_file, *entries})),
        entries=sum(entries.values()),
        named=(),
        naming=(),
        stays=(*stays, *counted(done["delegates"]), COPIES),
        **done,
    )
    if erased.is_nothing and who.claims:
        return Refusal(reason="claimed", text=f"Nothing is by {address} but: {_claimed(who)[0]}.")
    return erased


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


def _may_not_yet(connection: Connection, who: Person) -> Refusal | None:
    if erasing_mails.is_any_undecided(connection, who.messages):
        return Refusal(reason="waits", text=WAITS)
    if erasing_chat.waits(connection, erasing_chat.users_of(who.keys)):
        return Refusal(reason="waits", text=WAITS_IN_SLACK)
    owed = [one for one in _objections(connection, who) if one.is_open]
    if owed:
        text = f"Objection {owed[0].number} of theirs is open: it is answered first (V2)."
        return Refusal(reason="objection", text=text)
    return None


def _objections(connection: Connection, who: Person) -> list[Objection]:
    return [one for each in who.publics for one in store.objections.of_person(connection, each)]


def counted(delegates: int) -> tuple[str, ...]:
    """What stays of the list of who attends, where somebody of it was erased."""
    return (LISTED,) if delegates else ()


def _stays(connection: Connection, who: Person) -> tuple[str, ...]:
    """What is not erased, in words for who asked."""
    stays = [RECORDED]
    if who.filed:
        stays.append("the city's answers as figures and choices, findings, documents")
        stays += [WORDED, OTHERWISE, READ, ANSWERED]
        stays += _published(connection, who)
    stays += [ELSEWHERE] if who.known else []
    stays += [PACKED] if who.known else []
    stays += [EVERYWHERE] if who.called[None] != who.known - who.plain else []
    stays += [
        NAMESAKE.format(number=number, key=", ".join(keys))
        for number, keys in who.namesakes.items()
        if keys and number is not None
    ]
    stays += [PLAIN] if who.is_plain else []
    names_given = erasing_whose.names_of(connection, who.keys, WRITER)
    if any(len(one) < erasing_person.SHORTEST_NAME for one in names_given - who.known):
        stays.append(SHORT)
    stays += _claimed(who)
    stays.append(QUOTED)
    if erasing_heard.has_shared(connection, {*who.keys, *who.publics}, who.messages):
        stays.append(SHARED)
    if _objections(connection, who):
        stays.append(
            "that an objection was raised, when, and its answer, in the letters to the city as "
            "well; the words of the objection go from these"
        )
    if erasing_whose.spoken_of(connection, who.publics):
        stays.append(
            "confirmed votes in their total, under a digest, and the domain they came from"
        )
    if erasing_whose.is_judge(connection, who.keys):
        stays.append(
            "seat, name, address and ballots on the panel, and the journal's entries on the cities "
            "they judged: tallies name who judged, and are counted again from them (V2)"
        )
    return tuple(stays)


def _claimed(who: Person) -> list[str]:
    return [CLAIMED.format(key=key, number=number) for number, key in who.claims]


def _published(connection: Connection, who: Person) -> list[str]:
    """The city's own statement stays, whoever of it wrote the words."""
    count = 0
    for number, found in store.lines.of_cities(connection, who.filed).items():
        known = quoted.Words((), who.names(number))
        kept = (one.words for one in found if one.words != names.ERASED)
        count += sum(not known.are_in(one) for one in kept)
    words = f"{count} lines that the city was asked to publish, in its words (`citydesk lines`)"
    return [words] if count else []


# --- what goes ----------------------------------------------------------------------------------


def _journals(
    connection: Connection,
    who: Person,
    letters: Collection[str],
    greeted: Collection[tuple[int, int]],
) -> dict[int, int]:
    """Erase the words of entries that name them or come from their mails; how many, by number.

    So with digests of `letters` that say something else now, which prove nothing any more; and with
    the answers in which they were `greeted`, by application and sequence.
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
            and (
                one in theirs
                or (number, one) in greeted
                or is_digest_of(said, letters)
                or erasing_filed.lists_them(who, number, said)
                or _names(who, number, said)
            )
        ]
        if named:
            erased[number] = store.journal.erase_words(connection, number, named)
    return erased


def is_digest_of(said: Mapping[str, Any], letters: Collection[str]) -> bool:
    """Whether an entry tells what one of these letters said when it was posted; not what became of
    it since."""
    return "notice" in said and said.get("letter") in letters


def _rested_on(
    connection: Connection, number: int, words: Mapping[int, dict[str, Any]]
) -> set[int]:
    """The entries of an application, by sequence, that its tally rests on."""
    judges = erasing_whose.judges_of(connection, number)
    if not judges:
        return set()
    acts = {one.sequence: one.act for one in store.journal.chain(connection, number)}
    return {one for one, said in words.items() if recount.is_rested_on(acts[one], said, judges)}


def _names(who: Person, number: int, words: dict[str, Any]) -> bool:
    message = words.get("message")
    if message in who.messages or (message is None and words.get("digest") in who.files):
        return True
    is_others = words.get("panelist", "") not in {"", *who.keys}
    is_others |= message is not None or words.get("by") in who.others[number]
    return named.is_named(who.addresses if is_others else who.names(number), words)


def _words(
    office: Office, connection: Connection, who: Person, now: datetime
) -> tuple[dict[str, int], frozenset[str]]:
    """What goes from the tables, in figures, and the letters, and acts by how their letters begin,
    that say something else since."""
    keys, instead, messages = who.keys, who.instead, who.messages
    erasing.interests_of(connection, keys, instead)
    texts = erasing_filed.as_quoted(connection, who, None)
    organizers = {one.key for one in office.organizers}
    _withdraw(office, connection, who, now)
    erasing_heard.unread(connection, keys, messages)
    answers = erasing.answers_by(connection, keys, instead, messages, PERSONAL)
    loose = erasing_files.loose(office, connection, messages)
    files = erasing.files_sent(connection, messages, who.publics, loose)
    cases = erasing.cases_of(connection, {*keys, *who.publics}, messages)
    letters = erasing.letters_to(connection, keys, instead)
    erasing.drafts_of(connection, letters, instead)
    others = quoted.erase(connection, texts, who.names(None), (), organizers)
    panel = erasing_whose.panelists_of(connection)
    others += quoted.erase(
        connection, (), who.names(None), (), panel - organizers, lines=quoted.Files
    )
    typed = erasing_acts.addressed(connection, who.addresses, instead)
    lines = delegates = 0
    for number in who.applications:
        said = erasing_filed.as_quoted(connection, who, number)
        delegates += erasing_filed.waiting(connection, who, number, said)
        lines += erasing_filed.lines(connection, who, number, now)
        cases += erasing_filed.cases(connection, who, number, said)
        others += erasing_filed.letters(connection, who, number, said)
        typed += erasing_filed.typed(connection, who, number, said)
    erasing.cases_addressed(connection, who.applications, who.addresses)
    erasing.cases_of_nobody(connection, who.addresses, who.known)
    return {
        "answers": answers,
        "lines": lines,
        "files": files,
        "cases": cases,
        "delegates": delegates,
        "letters": len(letters),
        "quoted": len(others),
        "mails": erasing.mails_of(connection, messages, who.addresses | who.known, instead),
        "voices": sum(_voices(office, connection, one, instead) for one in who.publics),
        "signals": erasing_chat.forget(connection, erasing_chat.users_of(keys)),
        "objections": sum(erasing.objections_of(connection, one, instead) for one in who.publics),
    }, frozenset((*letters, *others, *typed))


def _voices(office: Office, connection: Connection, person: str, instead: str) -> int:
    """What was never confirmed goes whole, of the rest who said it."""
    forgotten = store.voices.forget_unconfirmed(connection, person)
    voter = people.erased(office.keys, person)
    return forgotten + erasing.voices_of(connection, person, voter, instead)


def _withdraw(office: Office, connection: Connection, who: Person, now: datetime) -> None:
    """An opinion without words is no opinion: it leaves the page and the count."""
    store.voices.hold(connection)
    versions = store.calls.versions(connection)
    editions = {office.call.edition, *(frozen(office, connection, one).edition for one in versions)}
    for edition, person in product(sorted(editions), who.publics):
        for one in store.voices.of_person(connection, edition, person):
            gone = voices.moved(one, State.WITHDRAWN, now=now)
            if isinstance(gone, Opinion):
                store.voices.save(connection, gone)


def _seats(connection: Connection, who: Person) -> dict[str, int]:
    store.asked_back.forget(connection, who.keys)
    if erasing_whose.is_judge(connection, who.keys):
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
