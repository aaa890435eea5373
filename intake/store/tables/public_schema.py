"""The tables of the consultation: voices, their files, domains, objections, lines.

Invariant: as in `schema`.
"""

from sqlalchemy import BigInteger, Boolean, Column, Table, Text

from intake.store.tables.columns import Key, Moment, Words
from intake.store.tables.schema import metadata

voices = Table(
    "voices",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("edition", Words, nullable=False),
    Column("kind", Text, nullable=False),
    Column("city", BigInteger, nullable=False),
    Column("person", Key, nullable=False),
    Column("address", Words, nullable=False),
    Column("domain", Key, nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("source", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("confirmed_at", Moment),
    Column("settled_at", Moment),
    Column("by", Words),
    Column("reason", Words, nullable=False),
    Column("seat", BigInteger),
    Column("text", Words),
    Column("is_objection", Boolean, nullable=False),
    Column("confirm", Text, nullable=False),
    Column("withdraw", Text, nullable=False),
    Column("shown", Words),
)

voice_counts = Table(
    "voice_counts",
    metadata,
    Column("city", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("state", Text, primary_key=True),
    Column("count", BigInteger, nullable=False),
)

domains = Table(
    "domains",
    metadata,
    Column("edition", Words, primary_key=True),
    Column("name", Key, primary_key=True),
    Column("seats", BigInteger, nullable=False),
    Column("cleared_by", Words),
)

voice_files = Table(
    "voice_files",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("city", BigInteger, nullable=False),
    Column("person", Key, nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("message", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("name", Words, nullable=False),
    Column("type", Words, nullable=False),
    Column("size", BigInteger, nullable=False),
)

objections = Table(
    "objections",
    metadata,
    Column("number", BigInteger, primary_key=True),
    Column("city", BigInteger, nullable=False),
    Column("person", Key, nullable=False),
    Column("address", Words, nullable=False),
    Column("language", Text, nullable=False),
    Column("text", Words, nullable=False),
    Column("raised_at", Moment, nullable=False),
    Column("due_by", Moment, nullable=False),
    Column("answer", Words, nullable=False),
    Column("answered_by", Words),
    Column("answered_at", Moment),
    Column("withdrawn_at", Moment),
    Column("voice", BigInteger),
)

lines = Table(
    "lines",
    metadata,
    Column("city", BigInteger, primary_key=True, autoincrement=False),
    Column("question", Text, primary_key=True),
    Column("words", Words, nullable=False),
    Column("consent", Text, nullable=False),
    Column("by", Words),
    Column("settled_at", Moment),
)
