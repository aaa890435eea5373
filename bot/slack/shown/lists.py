"""What `/citydesk` answers in words: what waits, what was decided and said, and how the desk is."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.slack.blocks import cut, date, escape
from bot.slack.shown import acts, called, cards, returned
from bot.slack.shown.local import Local
from bot.slack.wording import mailbox, noted, without_commands
from intake import store
from intake.calls.model import text_in
from intake.cases import ANSWERABLE, Case
from intake.desk import Office, ended
from intake.desk.acts import grounds
from intake.notices import Letter, LetterState
from intake.store import Connection
from replies.matters import CASES

Make = Callable[[Office, Connection, datetime, Local], str]
MOST = 10
NOTHING_WAITS = "Nothing waits."
NONE_FAILED = "No letter is known to have failed."
"""Some mail servers never say that they dropped one."""


def queue(office: Office, connection: Connection, now: datetime, reader: Local) -> str:
    """The cases that wait longest."""
    over = ended.over(office, connection)
    total = store.cases.count_waiting(connection) - len(over)
    kinds = sorted(store.cases.count_by_kind(connection))
    waiting = store.cases.page(connection, kinds, MOST, 0, without=over) if kinds else []
    waiting = ended.as_now(office, connection, waiting)
    cities = store.applications.cities(connection, [one.application or 0 for one in waiting])
    lines = [_case(one, cities.get(one.application or 0)) for one in waiting]
    return (
        _listed(
            reader,
            f"{reader.number(total)} {'waits' if total == 1 else 'wait'}",
            lines,
            total,
            "Home has them all",
        )
        if lines
        else NOTHING_WAITS
    )


def _case(case: Case, city: str | None) -> str:
    text = case.text if case.kind in ANSWERABLE else without_commands(case.text)
    words = noted(" ".join(text.split()), 140)
    who = escape(city) if city else "the desk"
    return f"case {case.number} · *{who}* · {CASES[case.kind]} · {date(case.at)}\n   {words}"


def decisions(office: Office, connection: Connection, now: datetime, reader: Local) -> str:
    """Those that wait, then the last ones."""
    waiting = store.decisions.pending(connection, MOST)
    last = list(reversed(store.decisions.listed(connection, limit=MOST)))
    several = [*waiting, *(one for one in last if one not in waiting)][:MOST]
    cities = store.applications.cities(connection, [one.application for one in several])
    lines = [
        f"*{escape(cities.get(one.application, f'application {one.application}'))}*: "
        f"{cards.decided(one, grounds.lost(office, connection, one, now))}"
        for one in several
    ]
    return _listed(reader, "Decisions", lines, len(lines), "") if lines else "No decisions."


def letters(
    office: Office, connection: Connection, about: int | None, now: datetime, reader: Local
) -> str:
    """The last letters, to one city or to all."""
    last = store.outbox.letters(connection, application=about, limit=MOST)
    lines = [_letter(office, connection, one, now) for one in reversed(last)]
    return _listed(reader, "The last letters", lines, len(lines), "") if lines else "No letters."


def _letter(office: Office, connection: Connection, letter: Letter, now: datetime) -> str:
    to, subject = escape(mailbox(letter.to)), escape(cut(letter.subject, 100))
    state = acts.state_of(office, connection, letter, now)
    return (
        f"{date(letter.created_at)} {called.of(connection, letter)} (“{subject}”) to {to}: {state}"
    )


def bounces(office: Office, connection: Connection, now: datetime, reader: Local) -> str:
    """The last letters that did not arrive."""
    total = store.outbox.count_by_state(connection).get(LetterState.FAILED, 0)
    lines = returned.lines(connection, MOST)
    head = f"{reader.number(total)} {'letter was' if total == 1 else 'letters were'} not delivered"
    return _listed(reader, head, lines, total, "these are the last") if lines else NONE_FAILED


def status(office: Office, connection: Connection, now: datetime, reader: Local) -> str:
    """How the desk is, as counts."""
    number, over = reader.number, len(ended.over(office, connection))
    waiting, parked = store.inbox.count(connection)
    letters = store.outbox.count_by_state(connection)
    states = [
        f"{number(letters[one])} {acts.STATES[one]}" for one in LetterState if letters.get(one)
    ]
    lines = [
        f"Call in force: {escape(text_in(office.call.title, 'en'))}, edition "
        f"{escape(str(office.call.edition))} (rules {escape(office.call.version)})",
        f"Mails: {number(waiting)} wait, {number(parked)} could not be handled",
        f"Letters not sent: {', '.join(states) or 'none'}",
        f"From Slack: {number(store.signals.count_waiting(connection))} wait, "
        f"{number(store.signals.count_parked(connection))} could not be handled",
        f"To Slack: {number(store.board.count_in_error(connection))} messages cannot be shown",
        f"Cases that wait: {number(store.cases.count_waiting(connection) - over)}",
        f"An organizer's letter is held for {number(int(office.hold.total_seconds()))} seconds",
    ]
    return _listed(reader, "The desk", lines, len(lines), "")


def _listed(reader: Local, head: str, lines: Sequence[str], total: int, where: str) -> str:
    more = total - len(lines)
    rest = [f"and {reader.number(more)} more; {where}"] if more > 0 else []
    return cut("\n".join([f"*{head}*", *(f"• {one}" for one in lines), *rest]), 3_900)
