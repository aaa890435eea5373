"""The journal in rows: links of the chain in one table, their words and salts in another.

Invariant: links are only ever appended, one after the other; words may be erased and the chain
still verifies.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, text

from intake.journal import DESK, Entry, Link, digest_of, first_fault, forge
from intake.store.dialects import is_postgresql, reserve
from intake.store.prepared import Prepared, each_of, one_of
from intake.store.tables.columns import storable
from intake.store.tables.schema import applications as held
from intake.store.tables.schema import journal, journal_words
from intake.store.tables.seal_schema import unsealed

COUNTED = ("opened", "registered")
"""Acts that are counted by time; those of an index of their own."""
_COUNTED = text(f"act IN {COUNTED}")
MOST_LOOKED_AT = 500
"""The last entries of an application among which one is looked for."""

_spelled = json.JSONEncoder(ensure_ascii=False, default=str).encode

_ADD, _ADD_WORDS, _ADD_END = (
    Prepared(insert(table).inline(), [column.name for column in table.c])
    for table in (journal, journal_words, unsealed)
)
_LAST = Prepared(
    select(journal)
    .where(journal.c.application == bindparam("application"))
    .order_by(journal.c.sequence.desc())
    .limit(1)
)
_HOLD = Prepared(
    select(held.c.number).where(one_of(held.c.number)).order_by(held.c.number).with_for_update()
)


def append(
    connection: Connection, entries: Sequence[Entry], *, at: datetime, salt: Callable[[], bytes]
) -> None:
    """Put each entry at the end of its application's chain, with a new salt for its words."""
    ends = _ends(connection, _numbers(entries))
    links, words = [], []
    for entry in _plain(entries):
        grain = salt()
        link = forge(entry, after=ends[entry.application], at=at.astimezone(UTC), salt=grain)
        ends[entry.application] = link
        links.append(vars(link))
        words.append(_words_row(link, entry.words, grain))
    if links:
        _ADD.run_each(connection, links)
        _ADD_WORDS.run_each(connection, words)
        _ADD_END.run_each(connection, list({one["application"]: one for one in links}.values()))


def chain(connection: Connection, application: int) -> list[Link]:
    """All links of an application, first to last."""
    rows = select(journal).where(journal.c.application == application)
    return [_link(row) for row in connection.execute(rows.order_by(journal.c.sequence))]


def newest(connection: Connection, application: int, limit: int, *, skip: int = 0) -> list[Link]:
    """The last links of an application but for so many, last to first: these alone are read."""
    rows = select(journal).where(journal.c.application == application)
    last = rows.order_by(journal.c.sequence.desc()).limit(limit).offset(skip)
    return [_link(row) for row in connection.execute(last)]


def count(connection: Connection, application: int) -> int:
    """How many links an application has."""
    rows = select(func.count(journal.c.sequence)).where(journal.c.application == application)
    return int(connection.execute(rows).scalar_one())


def counts(connection: Connection, *, since: datetime | None, up_to: datetime) -> dict[str, int]:
    """How many entries there are of each act that is counted, after one moment until the other."""
    count = func.count().label("number")
    rows = select(journal.c.act, count).where(_COUNTED, journal.c.at <= up_to)
    rows = rows if since is None else rows.where(journal.c.at > since)
    found = connection.execute(rows.group_by(journal.c.act))
    return dict.fromkeys(COUNTED, 0) | {row.act: row.number for row in found}


def latest(
    connection: Connection,
    application: int,
    act: str,
    told: Mapping[str, object],
    *,
    at: datetime | None = None,
) -> tuple[datetime, dict[str, Any]] | None:
    """When an act of which these words tell was done last, or `at` that moment, and all its words;
    None where that is unknown, or so many entries ago that nobody asks.
    """
    last = _LAST.row(connection, application=application)
    first = last.sequence - MOST_LOOKED_AT if last else 0
    same = (
        journal_words.c.application == journal.c.application,
        journal_words.c.sequence == journal.c.sequence,
    )
    rows = select(journal.c.at, journal_words.c.words).join(journal_words, and_(*same))
    recent = rows.where(journal.c.application == application, journal.c.sequence > first)
    found = recent.where(journal.c.act == act).order_by(journal.c.sequence.desc())
    found = found if at is None else found.where(journal.c.at == at)
    return next(
        (
            (row.at, row.words)
            for row in connection.execute(found)
            if told.items() <= row.words.items()
        ),
        None,
    )


def misread(
    connection: Connection, application: int | None, question: str
) -> Mapping[str, Any] | None:
    """The words of the last answer to a question that could not be read; as `latest`."""
    told = {"question": question}
    found = latest(connection, application, "misread", told) if application else None
    return found[1] if found else None


def added_by(connection: Connection, application: int | None, key: str) -> str:
    """Who put an address (its key) on the file last; "" where that is unknown; as `latest`."""
    if application is None:
        return ""
    found = latest(connection, application, "contact_added", {"address": key})
    return str(found[1].get("by", "")) if found else ""


def moved_at(connection: Connection, application: int | None) -> datetime | None:
    """When it came into another stage last; None where it never did; as `latest`."""
    found = latest(connection, application, "moved", {}) if application else None
    return found[0] if found else None


def joined_into(connection: Connection, application: int) -> int | None:
    """The application that this one ended in, by its last such entry."""
    last = [one.sequence for one in chain(connection, application) if one.act == "joined_into"]
    told = words(connection, application).get(last[-1], {}) if last else {}
    return told.get("application")


def words(
    connection: Connection, application: int, sequences: Sequence[int] | None = None
) -> dict[int, dict[str, Any]]:
    """The words by sequence, in this order, or of these alone; none that were erased."""
    rows = select(journal_words.c.sequence, journal_words.c.words)
    rows = rows.where(journal_words.c.application == application).order_by(journal_words.c.sequence)
    if sequences is not None:
        rows = rows.where(journal_words.c.sequence.in_(sequences))
    return {row.sequence: row.words for row in connection.execute(rows)}


def salted(connection: Connection, application: int) -> dict[int, tuple[dict[str, Any], bytes]]:
    """The words by sequence with their salts: what an auditor computes the digests from."""
    rows = select(journal_words).where(journal_words.c.application == application)
    return {row.sequence: (row.words, bytes(row.salt)) for row in connection.execute(rows)}


def erase_words(connection: Connection, application: int, sequences: Sequence[int]) -> int:
    """Delete words and salts of these entries for good; how many there were."""
    erased = delete(journal_words).where(journal_words.c.application == application)
    return connection.execute(erased.where(journal_words.c.sequence.in_(sequences))).rowcount


def numbers(connection: Connection) -> list[int]:
    """The applications that have a journal, and the desk itself where it has one."""
    rows = select(journal.c.application).where(journal.c.sequence == 1)
    return list(connection.execute(rows.order_by(journal.c.application)).scalars())


def verify(connection: Connection, application: int, *, up_to: int | None = None) -> str | None:
    """What is wrong with an application's journal, or with so many entries, or None where it holds.

    Entries cut off at the end leave no trace in what remains.
    """
    links = chain(connection, application)[:up_to]
    fault = first_fault(links)
    if fault is not None:
        return fault
    digests = {link.sequence: link.digest for link in links}
    rows = select(journal_words).where(journal_words.c.application == application)
    for row in connection.execute(rows.order_by(journal_words.c.sequence)):
        is_asked = up_to is None or row.sequence <= up_to
        if is_asked and digest_of(row.words, row.salt) != digests.get(row.sequence):
            return f"the words of entry {row.sequence} are not those that were written"
    return None


def _numbers(entries: Sequence[Entry]) -> list[int]:
    """In ascending order, so that two transactions never wait for each other."""
    return sorted({entry.application for entry in entries})


def _ends(connection: Connection, applications: Sequence[int]) -> dict[int, Link | None]:
    """The last link of each; until the transaction ends nobody else appends after it."""
    if DESK in applications:
        reserve(connection, "journal of the desk")
    if is_postgresql(connection):  # on SQLite it is alone already
        _HOLD.rows_of(connection, applications)
    ends: dict[int, Link | None] = dict.fromkeys(applications)
    found = _last_of().rows_of(connection, applications)
    return ends | {row.application: _link(row) for row in found}


@cache
def _last_of() -> Prepared:
    """The last link of each of several, found by the end of its chain alone, however long it is."""
    wanted, same = each_of(journal.c.application), journal.alias("same")
    end = select(func.max(same.c.sequence)).where(same.c.application == wanted.c.application)
    is_last = journal.c.sequence == end.scalar_subquery()
    mine = and_(journal.c.application == wanted.c.application, is_last)
    return Prepared(select(journal).select_from(wanted.join(journal, mine)))


def _plain(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with their words as they will come back, so that their digest matches."""
    plain = json.loads(storable(_spelled([entry.words for entry in entries])))
    return [replace(entry, words=words) for entry, words in zip(entries, plain, strict=True)]


def _words_row(link: Link, words: dict[str, Any], salt: bytes) -> dict[str, Any]:
    place = {"application": link.application, "sequence": link.sequence}
    return place | {"words": words, "salt": salt}


def _link(row: Any) -> Link:
    return Link(**row._asdict())
