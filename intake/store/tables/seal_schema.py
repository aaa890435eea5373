"""The tables of the seals: each, the heads that it covers, and what waits for the next.

Invariant: as in `schema`.
"""

from sqlalchemy import BigInteger, Column, LargeBinary, Table, Text

from intake.store.tables.columns import Moment
from intake.store.tables.schema import metadata

seals = Table(
    "seals",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("root", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

sealed_heads = Table(
    "sealed_heads",
    metadata,
    Column("application", BigInteger, primary_key=True, autoincrement=False),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("hash", Text, nullable=False),
    Column("seal", BigInteger, nullable=False),
)

unsealed = Table(
    "unsealed",
    metadata,
    Column("application", BigInteger, primary_key=True, autoincrement=False),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
)
"""Where journals ended when something was added, until a seal covers it."""
