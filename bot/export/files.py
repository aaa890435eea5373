"""Every file of an export, one after the other, so that no more than one city is in hand.

Invariant: no time of exporting is in any of them; SHA256SUMS names them all.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator, Sequence
from importlib import resources
from typing import Any

from bot.export import dossier, listed, tables
from bot.export.dossier import Dossier, Entry
from bot.export.sheet import Sheet
from bot.export.whole import whole
from intake import store
from intake.applications import Application
from intake.consultation import State
from intake.desk import Office
from intake.desk.office import frozen
from intake.notices import Letter
from intake.store import Connection
from replies.said import unescaped

File = tuple[str, bytes]
SUMS = "SHA256SUMS"
PAGE = 50
"""Applications that are read at a time."""


def files(
    office: Office,
    connection: Connection,
    *,
    edition: str | None,
    has_evidence: bool,
    has_sent: bool,
) -> Iterator[File]:
    """Every file by its path in the folder; of all editions, or of one.

    `has_evidence` with what cities sent, `has_sent` with what the public did.
    """
    contents = {"evidence": has_evidence, "public": has_sent}
    wanted = [name for name, is_wanted in contents.items() if is_wanted]
    sums: list[str] = []
    for name, content in _files(office, connection, edition, wanted):
        sums.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
        yield name, content
    yield SUMS, "".join(sorted(sums, key=lambda one: one[66:])).encode()


def _files(
    office: Office, connection: Connection, edition: str | None, wanted: Sequence[str]
) -> Iterator[File]:
    yield from _how_to_check()
    yield from _calls(office, connection, edition)
    rows: dict[str, list[tables.Row]] = {name: [] for name in listed.TABLES}
    sheet, counted = Sheet(), 0
    for application in _applications(office, connection, edition):
        of = dossier.of(office, connection, application)
        yield from _of_city(of)
        yield from _contents(connection, of, wanted)
        for name, (_, listing) in listed.TABLES.items():
            rows[name].extend(listing(of))
        sheet.take(of)
        counted += 1
    for name, (head, _) in listed.TABLES.items():
        yield f"{name}.csv", tables.csv_of(head.split(), rows[name])
    yield "scores.xlsx", sheet.content()
    yield "desk/journal.jsonl", _journal(dossier.desk_journal(connection))
    yield "votes.csv", _votes(office, connection, edition)
    yield "seals.jsonl", _seals(connection)
    yield "export.json", _json(_summary(connection, edition, counted))


def _how_to_check() -> Iterator[File]:
    for name in ("README.txt", "verify.py"):
        yield name, (resources.files(__package__) / "given" / name).read_bytes()


def _calls(office: Office, connection: Connection, edition: str | None) -> Iterator[File]:
    """As they were frozen, to the byte."""
    for version in sorted(store.calls.versions(connection)):
        if edition is None or frozen(office, connection, version).edition == edition:
            yield f"calls/{version}.toml", store.calls.text(connection, version).encode()


def _applications(
    office: Office, connection: Connection, edition: str | None
) -> Iterator[Application]:
    numbers = store.applications.numbers(connection)
    for start in range(0, len(numbers), PAGE):
        for one in store.applications.several(connection, numbers[start : start + PAGE]):
            if edition is None or frozen(office, connection, one.call).edition == edition:
                yield one


def _of_city(of: Dossier) -> Iterator[File]:
    folder = f"applications/{of.application.number}"
    yield f"{folder}/application.json", _json(whole(of))
    yield f"{folder}/journal.jsonl", _journal(of.journal)
    if of.canonical is not None:
        yield f"{folder}/tally.json", of.canonical
    for place, letter in enumerate(of.letters, start=1):
        yield f"{folder}/letters/{place:04}-{letter.notice}.txt", _letter(letter)


def _contents(connection: Connection, of: Dossier, wanted: Sequence[str]) -> Iterator[File]:
    """The files of these folders, each named by its digest."""
    sent = {
        "evidence": {one.digest for one in of.application.evidence},
        "public": {one.digest for one in of.sent},
    }
    for folder in wanted:
        for digest in sorted(sent[folder]):
            content = store.evidence.content(connection, digest)
            if content is not None:
                yield f"applications/{of.application.number}/{folder}/{digest}", content


def _journal(entries: Sequence[Entry]) -> bytes:
    return b"".join(_line(_entry(one)) for one in entries)


def _entry(one: Entry) -> dict[str, Any]:
    known = vars(one.link) | {"at": tables.moment(one.link.at), "words": one.words}
    return known | {"salt": one.salt.hex() if one.salt else None, "withheld": one.is_withheld}


def _letter(letter: Letter) -> bytes:
    """One that repeats an objection has its digest for its words: they may name anybody."""
    head = {"To": letter.to.address, "Subject": letter.subject, "Message-ID": letter.message_id,
            "Written": tables.moment(letter.created_at), "State": letter.state.value}  # fmt: skip
    lines = "".join(f"{name}: {' '.join(words.split())}\n" for name, words in head.items())
    words = unescaped(letter.markdown)
    if letter.notice in dossier.ON_OBJECTIONS:
        digest = hashlib.sha256(letter.markdown.encode()).hexdigest()
        words = f"(withheld, as objections are; SHA-256 of its words: {digest})\n"
    return f"{lines}\n{words}\n".encode()


def _votes(office: Office, connection: Connection, edition: str | None) -> bytes:
    """Each vote that was confirmed, its voter as a digest that only the desk's secret gives."""
    editions = sorted({
        frozen(office, connection, version).edition for version in store.calls.versions(connection)
    })  # fmt: skip
    confirmed = [one for one in State if one is not State.UNCONFIRMED]
    rows = [
        (one.edition, one.city, one.number, one.state.value, one.confirmed_at,
         _digest(office, "voter", one.person), _digest(office, "domain", one.domain))
        for name in editions if edition in (None, name)
        for one in store.voices.listed(connection, name, confirmed)
        if store.voices.kind_of(one) == "vote"
    ]  # fmt: skip
    head = "edition application vote state confirmed_at voter domain"
    return tables.csv_of(head.split(), rows)


def _digest(office: Office, kind: str, words: str) -> str:
    keyed = hmac.digest(office.keys.secret, f"export:{kind}:{words}".encode(), "sha256")
    return keyed.hex()[:32]


def _seals(connection: Connection) -> bytes:
    """Every seal with what it covers: a seal is of all editions together."""
    return b"".join(
        _line(
            vars(one)
            | {"at": tables.moment(one.at), "salt": one.salt.hex()}
            | {"heads": [vars(head) for head in store.seals.heads(connection, one.number)]}
        )
        for one in store.seals.each(connection)
    )


def _summary(connection: Connection, edition: str | None, counted: int) -> dict[str, Any]:
    last = store.seals.latest(connection)
    return {
        "edition": edition,
        "applications": counted,
        "seal": {"number": last.number, "at": tables.moment(last.at), "hash": last.hash}
        if last
        else None,
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n").encode()


def _line(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, default=str) + "\n").encode()
