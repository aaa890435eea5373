"""Where the desk lives: its folder and secret, its call, its database, and what waits there."""

import os
import shutil
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from bot import runtime, settings
from bot.checks import Check, mend, note, ok, unset
from bot.settings import Settings
from bot.slack.shown import called
from intake import store
from intake.calls import loading
from intake.calls.model import WEEKDAYS, Call, Stage
from intake.cases import CaseKind
from intake.desk.faults import is_unreadable
from intake.errors import CallFileError, StoreError
from intake.notices import LetterState
from intake.store import Connection, Store
from intake.store.chats.board import Spot
from intake.store.tables import migrations

LITTLE, TOO_LITTLE = 2_000_000_000, 200_000_000
"""Bytes of free disk below which it is told, and below which it must be mended."""
OVERDUE = timedelta(minutes=15)
"""How late a letter is before nobody seems to carry it."""
BRIEF = timedelta(minutes=1)
"""How long news of one kind gathers at the most, outside quiet hours."""
MOST_NAMED, MOST_GROUPED = 3, 500
"""Messages, and causes, that are named; and of how many the causes are told."""
WAIT = 2.0


class _TriedError(Exception):
    """Takes back what was only tried."""


def folder(given: Settings) -> Check:
    """The data folder, its secret and the disk under it."""
    name, place = "data folder", given.data
    if not place.is_dir():
        return mend(name, f"{place} is not there", "run `citydesk init`")
    try:
        settings.secret(given)
    except settings.SettingsError as fault:
        return mend(name, str(fault).partition(";")[0], str(fault).partition(";")[2].strip())
    if not os.access(place, os.W_OK):
        return mend(name, f"{place} cannot be written", "run as its owner, or give the right")
    free = shutil.disk_usage(place).free
    kept = "the secret is of the settings" if given.secret else "the secret is its owner's alone"
    told = f"{place}: {kept}, {free / 1e9:.1f} GB free"
    if free < TOO_LITTLE:
        return mend(name, told, "make room: the desk takes no mail without")
    return note(name, told, "make room soon") if free < LITTLE else ok(name, told)


def call(given: Settings, now: datetime) -> Check:
    """The call file, its dates and quiet days."""
    name = "call"
    if not given.call.exists():
        return mend(name, f"{given.call} is not there", "run `citydesk init`")
    try:
        held = loading.load(runtime.read_call(given))
    except CallFileError as fault:
        first = str(fault).splitlines()[0]
        return mend(name, first, f"`citydesk call check {given.call}` says it all")
    told = f"{given.call}: {_stands(held, now)}; {_quiet(held)}"
    if held.stages[Stage.REGISTRATION].closes_at < now:
        return note(name, told, "no city can register any more; set the dates if that is not meant")
    if held.sample:
        return note(name, told, "the dates are samples, and every letter says so")
    return ok(name, told)


def _stands(held: Call, now: datetime) -> str:
    for stage, dates in held.stages.items():
        named = stage.value.replace("_", " ")
        if now < dates.opens_at:
            return f"{named} opens on {dates.opens_at:%Y-%m-%d}"
        if now < dates.closes_at:
            return f"{named} is open until {dates.closes_at:%Y-%m-%d}"
    return "all stages are over"


def _quiet(held: Call) -> str:
    weekdays = [one for one in WEEKDAYS if one in held.reminders.quiet_weekdays]
    days = [*weekdays, *held.reminders.quiet_days]
    return f"no reminders on {', '.join(days)}" if days else "no quiet days"


def database(given: Settings) -> Check:
    """The database, its schema, and whether it can be written; nothing is left there."""
    name, opened = "database", Store(given.database, connections=1, wait=WAIT)
    try:
        if opened.is_gone():
            return note(name, "not there yet", "the first `citydesk serve` makes it")
        with opened.reading() as connection:
            version = migrations.version_of(connection)
        newest, told = len(migrations.STEPS), f"{_kind(given)}, schema {version}"
        if version > newest:
            return mend(name, f"{told}, newer than this program", "run the newer program")
        if version < newest:
            return note(name, f"{told} of {newest}", "the next start brings it up to date")
        _write(opened)
    except StoreError as fault:
        return mend(name, str(fault), "mend that, or set CITYDESK_DATABASE")
    finally:
        opened.close()
    return ok(name, f"{told}, can be written")


def _kind(given: Settings) -> str:
    return "SQLite" if given.database.startswith("sqlite") else "PostgreSQL"


def _write(opened: Store) -> None:
    try:
        with opened.transaction() as connection:
            store.notes.remember(connection, "doctor", "was here")
            raise _TriedError
    except _TriedError:
        return


def messages(given: Settings) -> Check:
    """Whether all that came was taken up."""
    return looked("messages", given, _messages)


def letters(given: Settings, now: datetime) -> Check:
    """Whether all that is due goes out."""
    return looked("letters", given, partial(_letters, now=now))


def shown(given: Settings, now: datetime) -> Check:
    """Whether all that belongs in Slack stands there."""
    if not given.has_slack:
        return unset("board", "nothing is shown in Slack")
    return looked("board", given, partial(_shown, now=now))


def looked(name: str, given: Settings, look: Callable[[Connection], Check]) -> Check:
    """What the store says, where it is one of this program's."""
    opened = Store(given.database, connections=1, wait=WAIT)
    try:
        if not opened.is_gone():
            with opened.reading() as connection:
                if migrations.is_newest(connection):
                    return look(connection)
        return unset(name, "no store yet")
    except StoreError:
        return unset(name, "see the database")
    finally:
        opened.close()


def _messages(connection: Connection) -> Check:
    waiting, parked = store.inbox.count(connection)
    told = f"{waiting} wait, {parked} parked"
    if parked:
        can = [not is_unreadable(one.error) for one in store.inbox.parked(connection)]
        retry = ["`citydesk retry` takes up what can be read"] if any(can) else []
        aside = [] if all(can) else ["`citydesk lay-aside` settles what cannot"]
        do = ", ".join(["`citydesk queue` says why", *retry, *aside])
        return mend("messages", told, do)
    return ok("messages", told)


def _letters(connection: Connection, now: datetime) -> Check:
    counted = store.outbox.count_by_state(connection)
    queued = store.outbox.letters(connection, state=LetterState.QUEUED)
    late = [one for one in queued if one.due_at < now - OVERDUE]
    failed = counted.get(LetterState.FAILED, 0)
    told = f"{len(queued)} queued, {failed} failed"
    if late:
        why = late[0].error or "nobody has tried to send it"
        do = "start `citydesk serve`, and see the relay"
        return mend("letters", f"{told}, {len(late)} late ({why})", do)
    if failed and store.cases.count_waiting(connection, CaseKind.BOUNCED):
        return mend("letters", told, "`citydesk queue` names them; then `citydesk retry`, or close")
    return note("letters", told) if failed else ok("letters", told)


def _by_cause(spots: Sequence[Spot]) -> str:
    """Each cause with what it keeps from being shown, how many where they are more than one."""
    causes: dict[str, list[str]] = {}
    for one in spots:
        causes.setdefault(one.error or "", []).append(called.spot(one))
    told = [
        f"{', '.join(dict.fromkeys(keys[:MOST_NAMED]))}{' and others' * (len(keys) > MOST_NAMED)}"
        f"{f', {len(keys)} in all' * (len(keys) > 1)}: {cause}"
        for cause, keys in causes.items()
    ]
    return "; ".join(told[:MOST_NAMED])


def _shown(connection: Connection, now: datetime) -> Check:
    """Counted as on Home: what of it is named is not all of it."""
    failing, parked = store.board.count_in_error(connection), store.signals.count_parked(connection)
    named = _by_cause(store.board.in_error(connection, MOST_GROUPED))
    messages = "message" if failing == 1 else "messages"
    told = [f"{failing} {messages} cannot be shown in Slack ({named})"] if failing else []
    told += [f"{parked} signals from Slack parked"] if parked else []
    if told:
        return mend("board", "; ".join(told), "see the lines on Slack, and the log of the desk")
    if late := store.board.count_late(connection, now - OVERDUE):
        told_late = f"{late} {'message waits' if late == 1 else 'messages wait'} to be shown"
        return mend("board", told_late, "start `citydesk serve`, and see the lines on Slack")
    outdated = store.news.count_outdated(connection, now)
    if unposted := outdated + store.news.count_unposted(connection, now):
        are = "message waits" if unposted == 1 else "messages wait"
        return ok("board", f"{unposted} {are} to be shown")
    held = store.news.count_held(connection, now + BRIEF)
    waits = f"; {held} {'group' if held == 1 else 'groups'} of news held back for the quiet hours"
    return ok("board", f"all that is due stands in Slack{waits if held else ''}")
