"""Cities placed in a store as the desk would have them, and what became of each by its store.

Invariant: a letter is counted by its Message-ID; copies of it are the relay's to sort out.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import update

from bot import clock
from intake import stages, store
from intake.applications import Application, State
from intake.calls import loading
from intake.calls.model import Call, Stage
from intake.contacts import Contact, Keys
from intake.decisions import DecisionState
from intake.messages import Address
from intake.notices import Letter, LetterState
from intake.store import Connection, Store
from intake.store.tables import schema
from tests.intake.conversation.registered import a_city
from tests.journeys.chaos import ADDRESS, Desk, Mailbox, address

BEFORE = "before"
"""How the IDs of letters begin that cities got before the test."""
SUBJECT = "Re: Global Demonstration City"
"""What they wrote under: the thread that every later letter stays in."""
COUNTRIES = ("PL", "KE")


@contextmanager
def reading(database: str) -> Iterator[Connection]:
    """A look at the store of a desk."""
    opened = Store(database)
    try:
        with opened.reading() as connection:
            yield connection
    finally:
        opened.close()


# --- placing ------------------------------------------------------------------------------------


def place(desk: Desk, count: int, **changes: Any) -> dict[int, Contact]:
    """So many cities in one commit, each with a letter it got before; the first contact of each.

    Every third has a second contact.
    """
    text, call = _call(desk)
    keys = Keys(secret=(desk.folder / "secret").read_bytes())
    placed = [_city(call, keys, number, changes) for number in range(1, count + 1)]
    opened = Store(desk.database)
    with opened.transaction() as connection:
        store.calls.freeze(connection, call.version, text, clock.now())
        store.applications.save(connection, placed)
        store.outbox.post(connection, [_letter(keys, *one) for one in people(placed)])
        connection.execute(update(schema.counters).values(value=count))
    opened.close()
    return {one.number: one.contacts[0] for one in placed}


def seconds_until_last_days(desk: Desk) -> float:
    """How long until both reminders of the call's first deadline are due, and it is not over."""
    reminders_at = stages.reminders_at(_call(desk)[1], Stage.REGISTRATION)
    return (reminders_at[-1] - clock.now()).total_seconds()


def _call(desk: Desk) -> tuple[str, Call]:
    text = (desk.folder / "call.toml").read_text(encoding="utf-8")
    return text, loading.load(text)


def _city(call: Call, keys: Keys, number: int, changes: dict[str, Any]) -> Application:
    mailboxes = [f"mayor@city{number}.example", f"deputy@city{number}.example"]
    several = [Address(address=one) for one in mailboxes[: 1 if number % 3 else 2]]
    contacts = tuple(Contact(address=one, token=keys.token(number, one)) for one in several)
    made = a_city(number, call=call, city=name(number), country=COUNTRIES[number % 2], **changes)
    made = replace(made, contacts=contacts)
    return replace(made, next_at=stages.next_at(call, made))


def people(applications: Iterable[Application]) -> list[tuple[Application, Contact]]:
    return [(one, contact) for one in applications for contact in one.contacts]


def _letter(keys: Keys, application: Application, contact: Contact) -> Letter:
    id = f"{BEFORE}-{contact.token}"
    return Letter(
        id=id,
        notice="registered",
        to=contact.address,
        language="en",
        subject=SUBJECT,
        markdown="Your application is registered.",
        message_id=f"{keys.letter_id(id)}@{ADDRESS.rpartition('@')[2]}",
        reply_to=ADDRESS.replace("@", f"+{contact.token}@"),
        created_at=clock.now(),
        due_at=clock.now(),
        state=LetterState.SENT,
        application=application.number,
    )


def name(number: int) -> str:
    return f"Newtown{number}"


# --- what became of them ------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Fate:
    """One city at the end: its file, its journal by verbs, its letters of the test."""

    application: Application
    acts: Counter[str]
    letters: tuple[Letter, ...]

    def heard(self, notice: str) -> list[str]:
        """To whom letters with this notice went, in the order of their addresses."""
        return sorted(one.to.address for one in self.letters if one.notice == notice)

    @property
    def readers(self) -> list[str]:
        return sorted(one.address.address for one in self.application.contacts)


def fates(desk: Desk, mailbox: Mailbox) -> tuple[list[Fate], Counter[str]]:
    """Each city's fate, once every letter is found delivered, to the right people and whole.

    And how many letters there were and how many copies more.
    """
    with reading(desk.database) as connection:
        letters = store.outbox.letters(connection)
        found = [
            _fate(connection, number, letters) for number in store.applications.numbers(connection)
        ]
    posted = [one for one in letters if not one.id.startswith(BEFORE)]
    return found, _delivered(posted, mailbox)


def _fate(connection: Connection, number: int, letters: Sequence[Letter]) -> Fate:
    application = store.applications.load(connection, number)
    assert application
    assert store.journal.verify(connection, number) is None
    mine = [one for one in letters if one.application == number]
    return Fate(
        application=application,
        acts=Counter(one.act for one in store.journal.chain(connection, number)),
        letters=tuple(one for one in mine if not one.id.startswith(BEFORE)),
    )


def _delivered(posted: Sequence[Letter], mailbox: Mailbox) -> Counter[str]:
    copies: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for one in mailbox.letters():
        copies[one.id.strip("<>")].append((address(one.to), one.text))
    assert set(copies) == {one.message_id for one in posted}
    for letter in posted:
        assert letter.state is LetterState.SENT, letter
        ((to, text),) = set(copies[letter.message_id])  # copies are alike
        assert to == letter.to.address
        if letter.application:
            assert f"application has the number {letter.application}." in text
            assert set(re.findall(r"Newtown\d+", text)) <= {name(letter.application)}, text
    total = sum(len(one) for one in copies.values())
    return Counter(letters=len(posted), copies=total - len(posted))


def halves(database: str) -> list[str]:
    """Decisions of which a part has taken effect: state, decision and letters go together."""
    with reading(database) as connection:
        found = []
        for one in store.decisions.listed(connection):
            application = store.applications.load(connection, one.application)
            assert application
            letters = [store.outbox.letter(connection, id) for id in one.letters]
            done = [
                one.state is DecisionState.DONE,
                application.state is State(one.outcome.value),
                *(
                    letter is not None and letter.state is not LetterState.HELD
                    for letter in letters
                ),
            ]
            if len(set(done)) > 1:
                found.append(f"decision {one.number}: {done}")
        return found
