"""Of each table it is said what proves it."""

from intake.store.proven import PROVEN_BY
from intake.store.schema import metadata


def test_every_table_is_thought_of() -> None:
    assert set(PROVEN_BY) == set(metadata.tables)
