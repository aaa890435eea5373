"""Of each table it is said what proves it, and of which columns nothing does."""

from intake.store.proven import NOTHING, PROVEN_BY, UNPROVEN, told, unproven
from intake.store.tables.schema import metadata


def test_every_table_is_thought_of() -> None:
    assert set(PROVEN_BY) == set(metadata.tables)


def test_what_nothing_proves_is_named_by_columns_that_there_are() -> None:
    for table, columns in unproven().items():
        assert set(columns) <= {one.name for one in metadata.tables[table].c}
    assert not [one for one in UNPROVEN if PROVEN_BY[one] == NOTHING]
    said = "\n".join(told())
    assert all(table in said for table in unproven())
