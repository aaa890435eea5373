"""The files that leave with a letter to a panelist, looked up when it leaves.

Invariant: a file leaves only while `blindness` shows its reader the packet of its city.
"""

from datetime import datetime

from intake import store
from intake.applications import Application, Evidence
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Bond
from intake.desk.office import Office
from intake.desk.panels import sitting
from intake.messages import Attachment
from intake.notices import EvidenceSent, Letter
from intake.panel import blindness
from intake.store import Connection


def is_with(letter: Letter) -> bool:
    """Whether files belong to the letter."""
    return letter.notice == EvidenceSent.name and bool(_digests(letter))


def files(office: Office, letter: Letter, now: datetime) -> tuple[Attachment, ...] | None:
    """The files of the letter; None where its reader may not have them any more, or one is gone."""
    with office.store.reading() as connection:
        application = _application(office, connection, letter, now)
        known = {one.digest: one for one in application.evidence} if application else {}
        found = [_file(connection, known.get(digest)) for digest in _digests(letter)]
    kept = tuple(one for one in found if one)
    return kept if len(kept) == len(found) else None


def _digests(letter: Letter) -> list[str]:
    digests = (letter.pending or "").split(":")[2:]
    return [one for one in digests[0].split(",") if one] if digests else []


def _application(
    office: Office, connection: Connection, letter: Letter, now: datetime
) -> Application | None:
    panelist = store.panel.load(connection, office.call.edition, letter.to.key)
    number = panelist_letters.number_of(letter.pending)
    if panelist is None or not number:
        return None
    sits = sitting.filled(office, connection, panelist, Bond.TOKEN, named=None, at=now)
    seated = sits.city(number)
    may = seated is not None and blindness.may_see_packet(seated.stands) is None
    return seated.application if seated and may else None


def _file(connection: Connection, kept: Evidence | None) -> Attachment | None:
    content = store.evidence.content(connection, kept.digest) if kept else None
    if kept is None or content is None:
        return None
    return Attachment(
        name=kept.name, type=kept.type, size=kept.size, digest=kept.digest, accepted=True,
        content=content,
    )  # fmt: skip
