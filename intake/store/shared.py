"""What was told to all applicants (V2), in its words, and who came too late to be told.

Invariant: what all were told stands until it is corrected for all, taken back or erased: another
answer to the city alone that asked changes nothing of it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from intake.cases import Shared
from intake.notices import AnswerShared, AnswersShared, CaseAnswered, LetterState
from intake.store.dialects import is_postgresql, passing_over
from intake.store.prepared import Prepared
from intake.store.tables.schema import applications, cases, letters
from intake.store.tables.shared_schema import newcomers, shared_answers

_TELLING = (AnswerShared.name, AnswersShared.name)
_GIVEN = [one for one in shared_answers.c if one is not shared_answers.c.number]


@dataclass(frozen=True, kw_only=True)
class Once:
    """What all were told of one case, with the application that asked: its city and its call.

    `forms` are all words since it was shared at that moment, the newest first.
    """

    case: int
    shared_at: datetime
    forms: tuple[Shared, ...]
    application: int
    city_key: str | None
    call: str


def keep(connection: Connection, shared: Sequence[Shared]) -> None:
    """Keep these words beside those of before."""
    if shared:
        connection.execute(insert(shared_answers), [vars(one) for one in shared])


def told(connection: Connection, case: int | None = None) -> list[Once]:
    """What all were told, by case. Letters of it may still be held, or were taken back."""
    theirs = applications.c.number, applications.c.city_key, applications.c.call
    rows = select(*_GIVEN, cases.c.shared_at, *theirs)
    rows = rows.join(cases, cases.c.number == shared_answers.c.of_case)
    rows = rows.join(applications, applications.c.number == cases.c.application)
    since = rows.where(shared_answers.c.at >= cases.c.shared_at)
    if case is not None:
        since = since.where(shared_answers.c.of_case == case)
    newest = since.order_by(shared_answers.c.of_case, shared_answers.c.number.desc())
    by_case = groupby(connection.execute(newest), lambda row: int(row.of_case))
    return [_once(case, list(rows)) for case, rows in by_case]


def _once(case: int, rows: Sequence[Any]) -> Once:
    first = rows[0]
    forms = tuple(
        Shared(**{column.name: getattr(row, column.name) for column in _GIVEN}) for row in rows
    )
    theirs = {"application": first.number, "city_key": first.city_key, "call": first.call}
    return Once(case=case, shared_at=first.shared_at, forms=forms, **theirs)


def standing(connection: Connection, case: int) -> Shared | None:
    """The words that all were told last, and go by; None where there are none."""
    return next((stands(connection, one) for one in told(connection, case)), None)


def stands(connection: Connection, one: Once) -> Shared | None:
    """The same of what is known of a case."""
    return next((form for form in one.forms if not is_taken_back(connection, form)), None)


def said_at(connection: Connection, one: Once, at: datetime) -> Shared | None:
    """The words that letters of this moment told: those made then, or the newest that stood."""
    before = [form for form in one.forms if form.at <= at]
    if before and before[0].at == at:
        return before[0]
    return next((form for form in before if not is_taken_back(connection, form)), None)


def is_taken_back(connection: Connection, shared: Shared) -> bool:
    """Whether nobody got these words, or what they correct holds again for the city that asked."""
    of_city = states(connection, shared, CaseAnswered.name)
    is_back = states(connection, shared) == {LetterState.RECALLED}
    return is_back or LetterState.RECALLED in of_city


def question(connection: Connection, case: int) -> str:
    """The question as all read it last; empty where nothing tells it."""
    rows = select(shared_answers.c.question).where(shared_answers.c.of_case == case)
    return connection.scalar(rows.order_by(shared_answers.c.number.desc()).limit(1)) or ""


def states(
    connection: Connection, shared: Shared, notice: str = AnswerShared.name
) -> set[LetterState]:
    """In which states the letters are that told these words first, or went with them."""
    mine = letters.c.notice == notice, letters.c.created_at == shared.at
    begun = letters.c.id.startswith(shared.letters, autoescape=True)
    within = letters.c.id >= shared.letters, letters.c.id < f"{shared.letters}z", begun
    rows = select(letters.c.state).where(*within, *mine).distinct()
    return {LetterState(state) for state in connection.execute(rows).scalars()}


def heard(connection: Connection, application: int) -> dict[datetime, set[LetterState]]:
    """In which states the letters to an application are that told it answers of others, by when
    they were written.
    """
    mine = letters.c.application == application, letters.c.notice.in_(_TELLING)
    rows = connection.execute(select(letters.c.created_at, letters.c.state).where(*mine).distinct())
    found: dict[datetime, set[LetterState]] = {}
    for row in rows:
        found.setdefault(row.created_at, set()).add(LetterState(row.state))
    return found


def forget(connection: Connection, numbers: Collection[int]) -> None:
    """Delete the words of these cases: nobody who comes later is told of them."""
    gone = delete(shared_answers).where(shared_answers.c.of_case.in_(numbers))
    connection.execute(gone)


# --- who came too late --------------------------------------------------------------------------


def await_newcomers(
    connection: Connection, applications: Collection[int], due_at: datetime
) -> None:
    """Look then at what these applications have missed; one that waits already is left alone."""
    rows = [{"application": number, "due_at": due_at} for number in sorted(set(applications))]
    if rows:
        _awaited(is_postgresql(connection)).run_each(connection, rows)


@cache
def _awaited(on_postgresql: bool) -> Prepared:
    adding = passing_over(on_postgresql, newcomers, ("application",))
    return Prepared(adding.inline(), [one.name for one in newcomers.c])


def due(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Applications at which it is time to look, longest due first."""
    rows = select(newcomers.c.application).where(newcomers.c.due_at <= now)
    first = rows.order_by(newcomers.c.due_at, newcomers.c.application).limit(limit)
    return list(connection.execute(first).scalars())


def postpone(connection: Connection, application: int, until: datetime) -> None:
    """Look at it no sooner."""
    mine = update(newcomers).where(newcomers.c.application == application)
    connection.execute(mine.values(due_at=until))


def take(connection: Connection, application: int, now: datetime) -> bool:
    """It waits no more; False where it is not due, or somebody else has looked meanwhile."""
    mine = newcomers.c.application == application, newcomers.c.due_at <= now
    return connection.execute(delete(newcomers).where(*mine)).rowcount == 1
