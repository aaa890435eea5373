"""Questions back to panelists about words that may be on verdicts, as long as they wait.

Invariant: no word of theirs is here; a question that was answered is gone.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, delete, insert, select

from intake.panel.asked_back import Answered, AskedBack
from intake.store.prepared import in_portions, one_of
from intake.store.tables.panel_schema import asked_back

_GIVEN = [column for column in asked_back.c if column is not asked_back.c.number]


def add(connection: Connection, asked: Sequence[AskedBack]) -> None:
    """Let these wait for their answers."""
    if asked:
        connection.execute(insert(asked_back), [vars(one) for one in asked])


def settle(connection: Connection, answered: Sequence[Answered]) -> None:
    """These wait no more."""
    for one in answered:
        gone = delete(asked_back).where(
            asked_back.c.panelist == one.panelist, asked_back.c.application == one.application
        )
        mine = gone if one.message is None else gone.where(asked_back.c.message == one.message)
        connection.execute(mine)


def of(connection: Connection, panelists: Collection[str]) -> list[AskedBack]:
    """All that wait for an answer of these panelists, oldest first of each portion of them."""
    rows = select(*_GIVEN).where(one_of(asked_back.c.panelist)).order_by(asked_back.c.number)
    return [
        AskedBack(**row._mapping)
        for some in in_portions(sorted(panelists))
        for row in connection.execute(rows, some)
    ]


def forget(connection: Connection, panelists: Collection[str]) -> None:
    """Whoever is erased answers nothing any more."""
    connection.execute(delete(asked_back).where(asked_back.c.panelist.in_(panelists)))
