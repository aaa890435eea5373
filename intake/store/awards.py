"""Awards with their documents in rows and back, and the certificates documents were signed with.

Invariant: a number is given once in the whole store, and none is ever deleted.
"""

import hashlib
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from intake.applications import State
from intake.awards import Award, Document, Kind, Validity
from intake.errors import StoreError
from intake.store.dialects import insert_or_ignore, put
from intake.store.tables.schema import applications, awards, documents, signers


def save(connection: Connection, award: Award) -> None:
    """Write the award as it is now; its documents are added or changed, never taken away.

    StoreError where one of its numbers is another city's.
    """
    put(connection, awards, _row(award), key=["application"])
    rows = select(documents.c.number).where(documents.c.application == award.application)
    known = set(connection.execute(rows).scalars())
    for place, one in enumerate(award.documents, start=1):  # the old ones end before a new one is
        row = _document_row(award, place, one)
        if one.number in known:
            mine = update(documents).where(documents.c.number == one.number)
            connection.execute(mine.values(row))
        else:
            _add(connection, row)


def of(connection: Connection, application: int) -> Award | None:
    """The award of this application."""
    rows = select(awards).where(awards.c.application == application)
    row = connection.execute(rows).one_or_none()
    return None if row is None else _award(connection, row)


def with_number(connection: Connection, number: str) -> Award | None:
    """The award that has a document with this number."""
    rows = select(documents.c.application).where(documents.c.number == number)
    application = connection.execute(rows).scalar()
    return None if application is None else of(connection, application)


def of_edition(connection: Connection, edition: str) -> list[Award]:
    """Every award of an edition, by application."""
    rows = select(awards).where(awards.c.edition == edition).order_by(awards.c.application)
    return [_award(connection, row) for row in connection.execute(rows).all()]


def standing(connection: Connection, edition: str) -> list[Award]:
    """The awards of an edition whose cities hold the title now, by application.

    Without their documents: whoever lists cities needs none.
    """
    joined = awards.join(applications, awards.c.application == applications.c.number)
    is_titled = applications.c.state == State.TITLED.value
    rows = select(awards).select_from(joined).where(awards.c.edition == edition, is_titled)
    found = connection.execute(rows.order_by(awards.c.application))
    return [_standing(row, ()) for row in found]


def last_awarded(connection: Connection, *, but: str) -> int | None:
    """The application awarded last in any edition but this one, whether its title stands or not."""
    newest = (awards.c.awarded_on.desc(), awards.c.application.desc())
    rows = select(awards.c.application).where(awards.c.edition != but).order_by(*newest)
    return connection.execute(rows.limit(1)).scalar()


def seals(connection: Connection) -> list[tuple[str, str]]:
    """Every number with the seal it was drawn under; none of those drawn under none."""
    rows = select(documents.c.number, documents.c.seal).where(documents.c.seal != "")
    return [(row.number, row.seal) for row in connection.execute(rows.order_by(documents.c.number))]


def signed_with(connection: Connection, certificate: bytes, at: datetime) -> None:
    """Remember a certificate (DER) that documents are signed with, with the time it was first."""
    digest = hashlib.sha256(certificate).hexdigest()
    row = {"digest": digest, "certificate": certificate, "first_at": at}
    connection.execute(insert_or_ignore(connection, signers, key=["digest"]), row)


def certificates(connection: Connection) -> list[bytes]:
    """Every certificate (DER) that the desk ever signed with, oldest first."""
    rows = select(signers.c.certificate).order_by(signers.c.first_at, signers.c.digest)
    return list(connection.execute(rows).scalars())


def _add(connection: Connection, row: dict[str, Any]) -> None:
    taken = select(documents.c.number).where(documents.c.number == row["number"])
    if connection.execute(taken).scalar():
        raise StoreError(f"the number {row['number']} is another city's")
    connection.execute(insert(documents).values(row))


def _row(award: Award) -> dict[str, Any]:
    row = vars(award) | {
        "issuers": list(award.issuers),
        "rules_on": award.rules_on.isoformat(),
        "awarded_on": award.awarded_on.isoformat(),
    }
    del row["documents"]
    return row


def _document_row(award: Award, place: int, document: Document) -> dict[str, Any]:
    return vars(document) | {
        "application": award.application,
        "place": place,
        "kind": document.kind.value,
        "validity": document.validity.value,
    }


def _award(connection: Connection, row: Row[Any]) -> Award:
    mine = select(documents).where(documents.c.application == row.application)
    given = connection.execute(mine.order_by(documents.c.place)).all()
    return _standing(row, tuple(_document(one) for one in given))


def _standing(row: Row[Any], given: tuple[Document, ...]) -> Award:
    return Award(
        **dict(row._mapping)
        | {
            "issuers": tuple(row.issuers),
            "rules_on": date.fromisoformat(row.rules_on),
            "awarded_on": date.fromisoformat(row.awarded_on),
            "documents": given,
        }
    )


def _document(row: Row[Any]) -> Document:
    known = dict(row._mapping)
    del known["application"], known["place"]
    return Document(**known | {"kind": Kind(row.kind), "validity": Validity(row.validity)})
