"""Statements of the way every mail goes, made ready once and then handed to the driver itself.

SQLAlchemy's way to a cursor takes three times what the database then takes for the statement, and a
mail needs twenty. Invariant: values are converted, and faults raised, as SQLAlchemy does it.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    Dialect,
    Executable,
    bindparam,
)
from sqlalchemy import column as named
from sqlalchemy import values as table_of
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import NullType

Convert = Callable[[Any], Any]


_ASKED = object()


class Value(NamedTuple):
    """One value of a statement: its name, what it is unless it is asked for, how it is bound."""

    name: str
    usual: Any
    bind: Convert | None


@dataclass(frozen=True, kw_only=True)
class Spelled:
    """A statement as one kind of database takes it, and how its rows come back."""

    text: str
    values: tuple[Value, ...]
    is_by_place: bool
    row: Callable[[Iterable[Any]], Any]
    reads: tuple[tuple[int, Convert], ...]

    def bound(self, given: Mapping[str, Any]) -> Any:
        """The values for the driver; KeyError where one is missing."""
        bound = [
            value if bind is None else bind(value)
            for name, usual, bind in self.values
            for value in (given[name] if usual is _ASKED else usual,)
        ]
        if self.is_by_place:
            return bound
        return {one.name: value for one, value in zip(self.values, bound, strict=True)}

    def rows(self, found: Iterable[Sequence[Any]]) -> list[Any]:
        """Named tuples of what the driver found."""
        if not self.reads:
            return [self.row(one) for one in found]
        rows = []
        for one in found:
            cells = list(one)
            for place, read in self.reads:
                cells[place] = read(cells[place])
            rows.append(self.row(cells))
        return rows


AT_ONCE = tuple(f"wanted_{place}" for place in range(8))
"""Names of the values of one look-up of several."""


def one_of(column: Column[Any]) -> ColumnElement[bool]:
    """Where the column has one of the values that `in_portions` gives."""
    return column.in_([bindparam(name, type_=column.type) for name in AT_ONCE])


def each_of(column: Column[Any]) -> CTE:
    """Those values as rows of a table, under the column's name."""
    rows = [(bindparam(name, type_=column.type),) for name in AT_ONCE]
    return table_of(named(column.name, column.type)).data(rows).cte("wanted")


def in_portions(wanted: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """So many values that a statement never changes; the first of them again where few are left."""
    for first in range(0, len(wanted), len(AT_ONCE)):
        several = wanted[first : first + len(AT_ONCE)]
        yield dict(zip_longest(AT_ONCE, several, fillvalue=several[0]))


class Prepared:
    """A statement for connections of any database; `columns` are those an INSERT fills."""

    def __init__(self, statement: Executable, columns: Sequence[str] | None = None) -> None:
        self._statement, self._columns = statement, columns
        self._spelled: dict[str, Spelled] = {}

    def rows(self, connection: Connection, **given: Any) -> list[Any]:
        """All rows, with the names of their columns."""
        spelled = self._for(connection)
        found = execute(connection, spelled.text, spelled.bound(given), finds=True)
        return spelled.rows(found)

    def rows_of(self, connection: Connection, wanted: Sequence[Any], **given: Any) -> list[Any]:
        """All rows for any of these values, for which the statement asks by `one_of`."""
        several = in_portions(list(dict.fromkeys(wanted)))
        return [row for some in several for row in self.rows(connection, **given, **some)]

    def row(self, connection: Connection, **given: Any) -> Any | None:
        """The first row, None where there is none."""
        return next(iter(self.rows(connection, **given)), None)

    def column(self, connection: Connection, **given: Any) -> list[Any]:
        """The first value of each row."""
        return [row[0] for row in self.rows(connection, **given)]

    def value(self, connection: Connection, **given: Any) -> Any | None:
        """The first value of the first row, None where there is none."""
        return next(iter(self.column(connection, **given)), None)

    def run(self, connection: Connection, given: Mapping[str, Any]) -> int:
        """How many rows were changed."""
        spelled = self._for(connection)
        return int(execute(connection, spelled.text, spelled.bound(given)))

    def run_each(self, connection: Connection, given: Sequence[Mapping[str, Any]]) -> None:
        """The same with each of these values; for one alone a way that takes a third less."""
        spelled = self._for(connection)
        if len(given) == 1:
            execute(connection, spelled.text, spelled.bound(given[0]))
            return
        execute(connection, spelled.text, [spelled.bound(one) for one in given], many=True)

    def _for(self, connection: Connection) -> Spelled:
        dialect = connection.dialect
        spelled = self._spelled.get(dialect.name)
        if spelled is None:
            spelled = _spell(self._statement, self._columns, dialect)
            self._spelled[dialect.name] = spelled  # twice the same where two threads meet here
        return spelled


def execute(
    connection: Connection, text: str, values: Any, *, finds: bool = False, many: bool = False
) -> Any:
    """The rows it `finds`, or how many were changed; DBAPIError where the database refuses it.

    Whether it finds any is not asked of psycopg, which describes every column to say so.
    """
    cursor = connection.connection.cursor()
    try:
        (cursor.executemany if many else cursor.execute)(text, values)
        return cursor.fetchall() if finds else cursor.rowcount
    except connection.dialect.loaded_dbapi.Error as fault:
        raise _told(connection, text, fault) from fault


def _told(connection: Connection, text: str, fault: Any) -> Any:
    """As SQLAlchemy tells it; a connection that is lost is not used again."""
    dialect = connection.dialect
    is_lost = dialect.is_disconnect(fault, connection.connection, None)
    if is_lost:
        connection.invalidate(fault)
    return DBAPIError.instance(
        text, None, fault, dialect.loaded_dbapi.Error,
        hide_parameters=True, connection_invalidated=is_lost, dialect=dialect,
    )  # fmt: skip


def _spell(statement: Any, columns: Sequence[str] | None, dialect: Dialect) -> Spelled:
    compiled = statement.compile(dialect=dialect, column_keys=columns)
    assert isinstance(compiled, SQLCompiler)
    assert not compiled.post_compile_params, "the number of its values varies"
    order = compiled.positiontup
    bound = {name: value for value, name in compiled.bind_names.items()}
    found = tuple(getattr(statement, "exported_columns", ()))
    row: Any = namedtuple("Row", " ".join(column.name for column in found))  # type: ignore[misc]
    return Spelled(
        text=compiled.string,
        values=tuple(_value(name, bound[name], dialect) for name in order or bound),
        is_by_place=order is not None,
        row=row._make,
        reads=_reads(found, dialect),
    )


def _value(name: str, bound: BindParameter[Any], dialect: Dialect) -> Value:
    assert not isinstance(bound.type, NullType), f"{name} would be bound as it comes"
    bind = bound.type.dialect_impl(dialect).bind_processor(dialect)
    return Value(name, _ASKED if bound.required else bound.effective_value, bind)


def _reads(
    found: Sequence[ColumnElement[Any]], dialect: Dialect
) -> tuple[tuple[int, Convert], ...]:
    kinds = (column.type.dialect_impl(dialect) for column in found)
    reads = ((place, kind.result_processor(dialect, None)) for place, kind in enumerate(kinds))
    return tuple((place, read) for place, read in reads if read is not None)
