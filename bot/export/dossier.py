"""One application as it is exported: what the store holds of it, without the public's people.

Invariant: no ballot is in it that was not counted; what names a person of the public is withheld,
and the digest in the journal stays.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from intake import store
from intake.applications import Application
from intake.awards import Award
from intake.calls.model import Call
from intake.consultation import Line, Objection, Opinion, Total
from intake.decisions import Decision
from intake.desk import Office
from intake.desk.office import call_of
from intake.journal import DESK, Link
from intake.messages import Address
from intake.notices import Letter, ObjectionRaised, ObjectionSettled
from intake.panel.tally import Tally
from intake.panel.ties import Settlement
from intake.store import Connection
from intake.store.correspondence import Mail

WITHHELD = frozenset({"objection_raised", "objection_withdrawn"})
"""Acts whose words name a person of the public."""
ON_OBJECTIONS = frozenset({ObjectionRaised.name, ObjectionSettled.name})
"""Letters to the city that repeat what somebody of the public wrote."""
MOST = 2**31 - 1
"""More opinions than there are."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A journal entry. Without words they were erased, or name somebody (`is_withheld`)."""

    link: Link
    words: dict[str, Any] | None
    salt: bytes | None
    is_withheld: bool


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A file that came with an opinion, by its digest: its name may be anybody's.

    `opinion` where that was let pass, `objection` where it was taken as one.
    """

    digest: str
    size: int
    opinion: int | None
    objection: int | None


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """Everything of one application. `opinions` are those that were let pass, `sent` what came with
    any that were confirmed.
    """

    application: Application
    call: Call
    journal: tuple[Entry, ...]
    letters: tuple[Letter, ...]
    mails: tuple[Mail, ...]
    decisions: tuple[Decision, ...]
    tally: Tally | None
    canonical: bytes | None
    settled: tuple[Settlement, ...]
    award: Award | None
    lines: tuple[Line, ...]
    total: Total
    opinions: tuple[Opinion, ...]
    objections: tuple[Objection, ...]
    sent: tuple[Sent, ...]

    @property
    def name(self) -> str:
        return self.application.city or f"application {self.application.number}"


def of(office: Office, connection: Connection, application: Application) -> Dossier:
    number = application.number
    written = store.outbox.letters(connection, application=number)
    publics = {one.id for one in written if one.is_publics}
    canonical = store.panel_tallies.canonical(connection, number)
    passed = [
        one
        for one in reversed(store.voices.let_pass(connection, number, MOST))
        if isinstance(one, Opinion)
    ]
    raised = store.objections.of_cities(connection, [number])
    return Dossier(
        application=application,
        call=call_of(office, connection, application),
        journal=_journal(connection, number, publics),
        letters=tuple(one for one in written if one.id not in publics),
        mails=_of_contacts(application, store.correspondence.mails(connection, number)),
        decisions=tuple(store.decisions.of(connection, number)),
        tally=store.panel_tallies.of(connection, number),
        canonical=canonical,
        settled=tuple(store.panel_tallies.settlements(connection, number)),
        award=store.awards.of(connection, number),
        lines=tuple(store.lines.of(connection, number)),
        total=store.voices.totals(connection, [number])[0],
        opinions=tuple(passed),
        objections=tuple(raised),
        sent=tuple(_sent(connection, number, passed, raised)),
    )


def _sent(
    connection: Connection, city: int, passed: Sequence[Opinion], raised: Sequence[Objection]
) -> Iterable[Sent]:
    """Each file once with an opinion, however often it came."""
    shown = {one.number for one in passed}
    entries = {one.voice: one.number for one in raised}
    return dict.fromkeys(
        Sent(
            digest=file.digest,
            size=file.size,
            opinion=voice if voice in shown else None,
            objection=entries.get(voice),
        )
        for voice, file in store.voice_files.of_city(connection, city)
    )


def _of_contacts(application: Application, mails: Sequence[Mail]) -> tuple[Mail, ...]:
    """Those of the city's own people: what others wrote about it is not its file."""
    ours = {one.address.key for one in application.contacts}
    ours |= {one.by for one in application.answers}
    return tuple(one for one in mails if Address(address=one.sender).key in ours)


def _journal(connection: Connection, number: int, publics: set[str]) -> tuple[Entry, ...]:
    salted = store.journal.salted(connection, number)
    return tuple(
        _entry(link, salted.get(link.sequence), publics)
        for link in store.journal.chain(connection, number)
    )


def desk_journal(connection: Connection) -> tuple[Entry, ...]:
    """What was done about no application, its words withheld: they may name anybody who wrote."""
    links = store.journal.chain(connection, DESK)
    return tuple(Entry(link=one, words=None, salt=None, is_withheld=True) for one in links)


def _entry(link: Link, salted: tuple[dict[str, Any], bytes] | None, publics: set[str]) -> Entry:
    words, salt = salted or (None, None)
    names_public = link.act in WITHHELD or bool(words and words.get("letter") in publics)
    if words is not None and names_public:
        return Entry(link=link, words=None, salt=None, is_withheld=True)
    return Entry(link=link, words=words, salt=salt, is_withheld=False)
