"""What the store keeps of one application, each kind of it held against the journal.

Invariant: each check is by itself; what one cannot read is its finding and ends no other.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from intake import replaying, store
from intake.applications import Application
from intake.calls import loading
from intake.calls.model import Call
from intake.desk import Office
from intake.desk.panels import recounting
from intake.journal import Link
from intake.replaying import (
    ceremonial,
    checking,
    documents,
    erasures,
    fairness,
    filed,
    rows,
    written,
)
from intake.store import Connection


@dataclass(frozen=True)
class Record:
    """An application, its journal, and what that gives."""

    office: Office
    connection: Connection
    application: Application
    call: Call
    chain: list[Link]
    words: Mapping[int, dict[str, Any]]
    replayed: replaying.Replayed

    @property
    def number(self) -> int:
        return self.application.number


def _standing(one: Record) -> Iterable[str]:
    """Where words were erased, documents alone."""
    award = store.awards.of(one.connection, one.number)
    if one.replayed.erased is not None:
        return replaying.of_documents(one.replayed.documents, award)
    decided = store.decisions.of(one.connection, one.number)
    return replaying.differences(one.call, one.replayed, one.application, decided, award)


def _tally(one: Record) -> Iterable[str]:
    fault = recounting.fault_by(one.office, one.connection, one.application, one.chain, one.words)
    return (f"the panel's tally: {fault}",) if fault else ()


def _trial(one: Record) -> Iterable[str]:
    return fairness.unfair(_kept(one.connection, one.number), one.chain, one.words)


def _documents(one: Record) -> Iterable[str]:
    award = store.awards.of(one.connection, one.number)
    return documents.forged(one.call, award, one.chain, one.words)


def _ceremony(one: Record) -> Iterable[str]:
    return ceremonial.changed(store.ceremony.of(one.connection, one.number), one.chain, one.words)


def _rows(one: Record) -> Iterable[str]:
    stored = partial(store.compared.rows, one.connection, one.number)
    return rows.differing(stored, one.chain, one.words)


def _filed(one: Record) -> Iterable[str]:
    content = partial(store.evidence.content, one.connection)
    return filed.unlike(one.application, one.chain, one.words, content)


_CHECKS: tuple[tuple[str, Callable[[Record], Iterable[str]]], ...] = (
    ("standing and decisions", _standing),
    ("the panel's tally", _tally),
    ("conflicts, ties, lines and objections", _trial),
    ("the call", lambda one: _of_call(one.connection, one.application.call)),
    ("documents", _documents),
    ("the ceremony", _ceremony),
    ("answers, files and contacts", _filed),
    ("what entries wrote", _rows),
    ("erased words", lambda one: erasures.unrecorded(one.chain, one.words)),
)


def faults(one: Record) -> tuple[str, ...]:
    """Where the store says otherwise than the journal, a sentence each."""
    found = (checking.found(what, partial(check, one)) for what, check in _CHECKS)
    return tuple(fault for each in found for fault in each)


def texts(one: Record) -> written.Compared:
    """Letters and mails beside the digests that the journal has of them."""
    try:
        kept = _texts(one.connection, one.number, one.words)
        return written.compared(kept, one.chain, one.words)
    except checking.UNREADABLE as error:
        return written.Compared(faults=(checking.unread("letters and mails", error),))


def _of_call(connection: Connection, version: str) -> tuple[str, ...]:
    is_frozen = loading.version_of(store.calls.text(connection, version)) == version
    return () if is_frozen else (f"call {version}: its text was changed since it was frozen",)


def _texts(
    connection: Connection, number: int, words: Mapping[int, dict[str, Any]]
) -> written.Texts:
    told = written.mails_told(words)
    return written.Texts(
        letters=store.proofs.letters_of(connection, number),
        mails=store.proofs.mails_of(connection, number, told),
    )


def _kept(connection: Connection, number: int) -> fairness.Kept:
    return fairness.Kept(
        declared=store.panel_judging.declared_on(connection, [number]),
        settled=store.panel_tallies.settlements(connection, number),
        lines=store.lines.of(connection, number),
        objections=store.objections.of_cities(connection, [number]),
    )
