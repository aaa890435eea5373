"""The panel's tables: who sits, what they declared, judge and decided.

Invariant: as in `schema`.
"""

from sqlalchemy import BigInteger, Boolean, Column, LargeBinary, Table, Text

from intake.store.tables.columns import Json, Key, Moment, Words
from intake.store.tables.schema import metadata

panelists = Table(
    "panelists",
    metadata,
    Column("edition", Key, primary_key=True),
    Column("key", Key, primary_key=True),
    Column("place", BigInteger, nullable=False),
    Column("name", Words, nullable=False),
    Column("address", Words, nullable=False),
    Column("category", Text, nullable=False),
    Column("origin", Words, nullable=False),
    Column("city", Words, nullable=False),
    Column("languages", Json, nullable=False),
    Column("channel", Text, nullable=False),
    Column("seat", Text, nullable=False),
    Column("is_chair", Boolean, nullable=False),
    Column("token", Text, nullable=False),
    Column("since", Moment, nullable=False),
    Column("next_at", Moment),
)

declarations = Table(
    "declarations",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("panelist", Key, nullable=False),
    Column("application", BigInteger, nullable=False),
    Column("kind", Text),
    Column("words", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("lifts", Boolean, nullable=False),
)

assignments = Table(
    "assignments",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("application", BigInteger, nullable=False),
    Column("panelist", Key, nullable=False),
    Column("seed", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("packet_at", Moment),
    Column("opened_at", Moment),
    Column("ended_at", Moment),
)

ballots = Table(
    "ballots",
    metadata,
    Column("application", BigInteger, primary_key=True, autoincrement=False),
    Column("panelist", Key, primary_key=True),
    Column("form", BigInteger, primary_key=True, autoincrement=False),
    Column("judgements", Json, nullable=False),
    Column("message", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("nonce", Text, nullable=False),
)

tallies = Table(
    "tallies",
    metadata,
    Column("application", BigInteger, primary_key=True, autoincrement=False),
    Column("canonical", LargeBinary, nullable=False),
    Column("digest", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

settled_ties = Table(
    "settled_ties",
    metadata,
    Column("application", BigInteger, primary_key=True, autoincrement=False),
    Column("standard", Text, primary_key=True),
    Column("verdict", Text, nullable=False),
    Column("reason", Words, nullable=False),
    Column("by", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

asked_back = Table(
    "asked_back",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("panelist", Key, nullable=False),
    Column("message", Text, nullable=False),
    Column("application", BigInteger),
    Column("at", Moment, nullable=False),
)
