"""The tables of what was told to all applicants, and of who came too late to be told.

Invariant: as in `schema`.
"""

from sqlalchemy import BigInteger, Column, Table, Text

from intake.store.tables.columns import Moment, Words
from intake.store.tables.schema import metadata

shared_answers = Table(
    "shared_answers",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("of_case", BigInteger, nullable=False),
    Column("question", Words, nullable=False),
    Column("answer", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("basis", Text, nullable=False),
    Column("letters", Text, nullable=False),
)
"""What all applicants were told (V2): each form of it, be it corrected or taken back."""

newcomers = Table(
    "newcomers",
    metadata,
    Column("application", BigInteger, primary_key=True, autoincrement=False),
    Column("due_at", Moment, nullable=False),
)
"""Applications that may have missed what was shared, until they are told of it."""
