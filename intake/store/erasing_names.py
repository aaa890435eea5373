"""A person's name in what one city's file holds: each line that names them goes.

Invariant: no row of another city is touched; a mail that named them keeps no byte of how it came.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, select, update

from intake.consultation import publication
from intake.store import journal, shared
from intake.store.consultations import lines
from intake.store.erasing import GONE
from intake.store.folding import fold
from intake.store.quoted import Words
from intake.store.tables.schema import (
    answers,
    cases,
    ceremonies,
    documents,
    inbox,
    letters,
    mails,
)
from intake.store.tables.shared_schema import shared_answers

_WRITTEN = frozenset({"name", "text", "place", "words", "unread", "planned"})
"""What of an answer is in the writer's words."""
_REASONS = (ceremonies.c.place_reason, ceremonies.c.settled_reason, documents.c.reason)


def naming(connection: Connection, number: int, known: Words) -> tuple[str, ...]:
    """The lines of the city's mails, letters and matters, and who attends, that name them."""
    columns = (mails.c.subject, mails.c.text, letters.c.markdown, cases.c.text, cases.c.answer)
    found = [
        text
        for one in columns
        for text in connection.execute(
            select(one).where(one.table.c.application == number)
        ).scalars()
    ]
    attending = select(ceremonies.c.delegates).where(ceremonies.c.application == number)
    found += [one[0] for each in connection.execute(attending).scalars() for one in each]
    lines = (line.strip() for text in found if text for line in text.splitlines())
    return tuple(dict.fromkeys(one for one in lines if known.are_in(one)))


def attendance(connection: Connection, number: int, known: Words) -> tuple[int, int]:
    """Empty who attends, and words about somebody who does; how many there were of each."""
    mine = ceremonies.c.application == number
    rows = select(ceremonies.c.delegates, ceremonies.c.unread).where(mine)
    row = connection.execute(rows).one_or_none()
    if row is None:
        return 0, 0
    theirs = [_is_of(known, one[0]) for one in row.delegates]
    delegates = [[GONE, ""] if go else one for one, go in zip(row.delegates, theirs, strict=True)]
    unread = [one for one in row.unread if not known.are_in(one)]
    values: dict[str, Any] = {"delegates": delegates, "unread": unread}
    connection.execute(update(ceremonies).where(mine).values(values))
    return sum(theirs), len(row.unread) - len(unread)


def _is_of(known: Words, name: str) -> bool:
    """In a script without blanks a title may stand behind one ("王芳 女士")."""
    return any(known.are_of(one) for one in (name, *name.split()))


def mails_of(connection: Connection, number: int, known: Words) -> list[str]:
    """Take the lines out of the city's mails; the IDs of those that had some."""
    rows = select(mails.c.id, mails.c.sender, mails.c.subject, mails.c.text)
    changed = []
    for row in connection.execute(rows.where(mails.c.application == number)).all():
        subject = GONE if known.are_in(row.subject) else row.subject
        text = "\n".join(known.without(row.text))
        if (subject, text) == (row.subject, row.text):
            continue
        folded = fold("\n".join((row.sender, subject, text)))
        values: dict[str, Any] = {"subject": subject, "text": text, "folded": folded}
        connection.execute(update(mails).where(mails.c.id == row.id).values(values))
        connection.execute(update(inbox).where(inbox.c.id == row.id).values(raw=b""))
        changed.append(row.id)
    return changed


def cases_of(
    connection: Connection, number: int, known: Words, *parts: Literal["text", "answer"]
) -> list[int]:
    """Take the lines out of these parts of the city's matters; the numbers of those that had
    some."""
    rows = select(cases.c.number, *(cases.c[one] for one in parts))
    changed = []
    for row in connection.execute(rows.where(cases.c.application == number)).mappings().all():
        said = {one: row[one] for one in parts if row[one] is not None}
        kept = {one: "\n".join(known.without(text)) for one, text in said.items()}
        if kept != said:
            mine = update(cases).where(cases.c.number == row["number"])
            connection.execute(mine.values(kept))
            changed.append(row["number"])
    return changed


def shared_of(
    connection: Connection, numbers: Collection[int], known: Words, texts: Collection[str] = ()
) -> int:
    """Forget what all were told of these cities' matters where it names them, or where the question
    repeats a line of their texts: nobody who comes later reads it. How many there were.
    """
    mine = select(shared_answers).join(cases, cases.c.number == shared_answers.c.of_case)
    rows = connection.execute(mine.where(cases.c.application.in_(numbers))).all()
    repeated = Words(texts, ())
    named = {
        one.of_case
        for one in rows
        if any(map(known.are_in, f"{one.question}\n{one.answer}".splitlines()))
        or any(map(repeated.are_in, one.question.splitlines()))
    }
    shared.forget(connection, named)
    return len(named)


def lines_of(
    connection: Connection, numbers: Collection[int], known: Words, now: datetime
) -> int:  # fmt: skip
    """Take lines that name them off the public page, and their words with them; how many."""
    found = lines.of_cities(connection, tuple(numbers))
    named = [one for each in found.values() for one in each if known.are_in(one.words)]
    lines.save(connection, (publication.erased(one.city, one.question, now) for one in named))
    return len(named)


def unlined(connection: Connection, number: int, known: Words, now: datetime) -> None:
    """See to it that no line is made of an answer that names them."""
    mine = select(answers.c.question, answers.c.words).where(answers.c.application == number)
    told = connection.execute(mine).all()
    named = {one.question for one in told if known.are_in(one.words)}
    lines.save(connection, (publication.erased(number, one, now) for one in sorted(named)))


def answers_naming(connection: Connection, number: int, known: Words) -> int:
    """How many of the city's answers name them."""
    mine = select(answers.c.words, answers.c.value).where(answers.c.application == number)
    told = ((row, _unnamed(row.value, known)[0]) for row in connection.execute(mine).all())
    return sum(known.are_in(row.words) or value != row.value for row, value in told)


def values_of(connection: Connection, number: int, known: Words) -> list[str]:
    """Take the names out of what the city answered, where no entry of the journal tells it any
    more; what went. A figure, a choice and a year stay.
    """
    told = _told(connection, number)
    gone: list[str] = []
    for row in connection.execute(select(answers).where(answers.c.application == number)).all():
        if (row.question, row.message) in told:
            continue
        value, naming = _unnamed(row.value, known)
        words = "\n".join(known.without(row.words))
        if (value, words) != (row.value, row.words):
            place = (answers.c.application == number, answers.c.place == row.place)
            connection.execute(update(answers).where(*place).values(value=value, words=words))
            gone += naming or filter(known.are_in, row.words.splitlines())
    return gone


def reasons_of(connection: Connection, number: int, known: Words) -> int:
    """Take the lines out of reasons of organizers for places, attendances and ends of documents,
    where no entry of the journal tells them any more; how many had some."""
    told = {" ".join(str(one.get("reason")).split()) for one in _entries(connection, number)}
    changed = 0
    for reason in _REASONS:
        mine = reason.table.c.application == number
        for said in connection.execute(select(reason).where(mine).distinct()).scalars().all():
            kept = "\n".join(known.without(said or ""))
            if kept != (said or "") and " ".join((said or "").split()) not in told:
                this = update(reason.table).where(mine, reason == said)
                connection.execute(this.values({reason.name: kept}))
                changed += 1
    return changed


def _told(connection: Connection, number: int) -> set[tuple[object, object]]:
    words = _entries(connection, number)
    return {(one.get("question"), one.get("message")) for one in words if "value" in one}


def _entries(connection: Connection, number: int) -> list[dict[str, Any]]:
    return list(journal.words(connection, number).values())


def _unnamed(value: Any, known: Words) -> tuple[Any, list[str]]:
    """The same without texts that name them, and those texts; codes and units name nobody."""
    gone: list[str] = []

    def rest(one: Any, *, is_theirs: bool) -> Any:
        if isinstance(one, dict):
            return {key: rest(part, is_theirs=key in _WRITTEN) for key, part in one.items()}
        if isinstance(one, list):
            return [rest(part, is_theirs=is_theirs) for part in one]
        if not (is_theirs and isinstance(one, str) and known.are_in(one)):
            return one
        gone.append(one)
        return GONE

    return rest(value, is_theirs=False), gone
