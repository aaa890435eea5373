"""The content of evidence, once for each SHA-256, however often it came, and where it is filed."""

from sqlalchemy import Connection, select, update

from intake.store.dialects import insert_or_ignore
from intake.store.tables.schema import contents, evidence


def keep(connection: Connection, digest: str, content: bytes, type: str) -> None:
    """Keep the content under its SHA-256 in hex; the same content again changes nothing."""
    row = {"digest": digest, "content": content, "type": type}
    connection.execute(insert_or_ignore(connection, contents, key=["digest"]), row)


def has(connection: Connection, digest: str) -> bool:
    """Whether a content is kept under this SHA-256."""
    row = select(contents.c.digest).where(contents.c.digest == digest)
    return connection.execute(row).first() is not None


def content(connection: Connection, digest: str) -> bytes | None:
    """The content with this SHA-256 in hex."""
    row = select(contents.c.content).where(contents.c.digest == digest)
    return connection.execute(row).scalar_one_or_none()


def file_under(connection: Connection, number: int, digest: str, question: str) -> None:
    """The file belongs to this question of the application from now on, wherever it came."""
    mine = (evidence.c.application == number, evidence.c.digest == digest)
    connection.execute(update(evidence).where(*mine).values(question=question))
