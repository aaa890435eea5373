"""`citydesk receive`: a mail handed over by a mail server's pipe, without `serve`.

Invariant: exit 0 follows the commit of the raw message. Trouble of ours is 75 (sysexits: try
again), whatever it is, so that the mail server keeps the mail and never bounces it for our sake.
"""

import sys
from collections.abc import Sequence
from email.parser import BytesHeaderParser
from email.policy import compat32
from functools import partial
from typing import NoReturn

import click

from bot import clock, settings
from bot.mail import scan, tidy
from bot.mail.content import MAX_SIZE, TOO_BIG, form_fault
from bot.mail.reading.headers import ADDRESS_CHARS, Headers, addresses, headers_of
from bot.mail.recipients import STRANGE, STRANGE_SENDER, recipient
from bot.settings import SettingsError
from intake import store
from intake.desk.faults import fault_in, said
from intake.errors import StoreError
from intake.messages import Kept
from intake.store import Connection, Store

REFUSED, NO_RECIPIENT, LATER = 65, 67, 75  # sysexits.h: EX_DATAERR, EX_NOUSER, EX_TEMPFAIL
MAILBOXES = ("delivered-to", "x-original-to", "to", "cc")
HEAD_BYTES, MOST_NAMED = 100_000, 1_000


@click.command()
@click.option("--from", "sender", metavar="ADDRESS", help="Envelope sender; Return-Path if absent.")
@click.option("--to", "to", metavar="ADDRESS", multiple=True, help="Envelope recipient.")
def receive(sender: str | None, to: tuple[str, ...]) -> None:
    """Take one mail on standard input and keep it for the desk.

    Lines may end in LF. Without --to the desk's addresses in the headers count. Exit 0: kept, now
    or before; 65: refused; 67: no such recipient; 75: try again later.
    """
    fault = fault_in(partial(_try, sender, [one.strip("<> ") for one in to]))
    if fault:  # exit 1, Python's own, bounces: mail servers retry 75 alone
        _leave(LATER, said(fault))


def _try(sender: str | None, to: Sequence[str]) -> None:
    try:
        _take(sys.stdin.buffer.read(2 * MAX_SIZE), sender, to)
    except (OSError, SettingsError, StoreError) as error:
        _leave(LATER, str(error))


def _take(given: bytes, sender: str | None, to: Sequence[str]) -> None:
    raw = _as_sent(given)
    fault = form_fault(raw) if len(raw) <= MAX_SIZE else TOO_BIG.format(limit=MAX_SIZE)
    if sender is not None and not sender.isprintable():
        fault = STRANGE_SENDER
    if fault is not None:
        _leave(REFUSED, fault)
    found = settings.load()
    opened = Store(found.database)
    opened.migrate()
    raw = scan.stamped(raw, found.clamd) if found.clamd else raw
    _keep(raw, sender, to, opened, found.mail_address)


def _keep(raw: bytes, sender: str | None, to: Sequence[str], opened: Store, desk: str) -> None:
    with opened.transaction() as connection:
        recipients = _recipients(connection, to or _ours(raw, desk), desk)
        kept = Kept(
            id=clock.new_id(),
            channel="mail",
            raw=raw,
            sender=_sender(raw) if sender is None else sender.strip("<> "),
            recipients=tuple(recipients),
            host="",
            received_at=clock.now(),
        )
        (is_new,) = store.inbox.keep(connection, [kept])
    click.echo(f"Kept as {kept.id}" if is_new else "Kept before")


def _recipients(connection: Connection, to: Sequence[str], desk: str) -> list[str]:
    """Those who are ours; the mail is refused where none is."""
    taken, refusal = [], ""
    for address in to:
        found = recipient(address, desk)
        is_unknown = found.token and not _knows(connection, found.token)
        if found.refusal or is_unknown:
            refusal = found.refusal or STRANGE.format(desk=desk)
        else:
            taken.append(address)
    if not taken:
        _leave(NO_RECIPIENT, refusal)
    return taken


def _knows(connection: Connection, token: str) -> bool:
    is_contacts = store.applications.knows_token(connection, token)
    return is_contacts or store.panel.knows_token(connection, token)


def _ours(raw: bytes, desk: str) -> Sequence[str]:
    """The desk's addresses among the headers' that name a recipient, or simply the desk's."""
    named = _addresses(_headers(raw).all(*MAILBOXES))
    found = [address for address in named if recipient(address, desk).refusal is None]
    return list(dict.fromkeys(found)) or [desk]


def _sender(raw: bytes) -> str:
    """Return-Path where it is (empty for a bounce), else From, also one that is no address."""
    headers = _headers(raw)
    if headers.has("return-path"):
        return next(iter(_addresses(headers.all("return-path"))), "")
    written = tidy.line(headers.first("from"), ADDRESS_CHARS)
    return next(iter(_addresses(headers.all("from"))), written)


def _addresses(fields: Sequence[str]) -> list[str]:
    return [one.address for one in addresses(fields, MOST_NAMED)]


def _headers(raw: bytes) -> Headers:
    head = raw.partition(b"\r\n\r\n")[0][:HEAD_BYTES]
    return headers_of(BytesHeaderParser(policy=compat32).parsebytes(head), HEAD_BYTES)


def _as_sent(given: bytes) -> bytes:
    """The mail with CR LF at each line's end and without the mbox line some pipes put first."""
    if given.startswith(b"From "):
        given = given.partition(b"\n")[2]
    given = given.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return given.replace(b"\n", b"\r\n")


def _leave(code: int, text: str) -> NoReturn:
    click.echo(text, err=True)
    sys.exit(code)
