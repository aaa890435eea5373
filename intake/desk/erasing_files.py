"""Files that came with a person's mails and are on no city's file, found by reading these again.

Invariant: nothing is changed here, and what came with a mail of somebody else is left out.
"""

from collections.abc import Collection, Iterator, Sequence

from intake import store
from intake.desk.office import Office
from intake.errors import UnreadableError
from intake.store import Connection, erasing, erasing_mails


def loose(office: Office, connection: Connection, messages: Sequence[str]) -> frozenset[str]:
    """What is kept of these files, by SHA-256: a panelist's, or one from somebody unknown."""
    filed = erasing.digests_of(connection, messages)
    came = set(_attached(office, connection, erasing_mails.read_of(connection, messages)))
    contents = {one: store.evidence.content(connection, one) for one in came - filed}
    sizes = {one: len(content) for one, content in contents.items() if content is not None}
    if not sizes:
        return frozenset()
    others = erasing_mails.as_large(connection, min(sizes.values()), besides=messages)
    return frozenset(sizes.keys() - set(_attached(office, connection, others)))


def _attached(office: Office, connection: Connection, messages: Collection[str]) -> Iterator[str]:
    for id in messages:
        kept = store.inbox.kept(connection, id)
        try:
            read = office.read(kept, ours=_nothing) if kept and kept.raw else None
        except UnreadableError:
            continue
        yield from (one.digest for one in read.attachments if one.accepted) if read else ()


def _nothing(ids: Sequence[str], *, writer: str | None = None) -> Sequence[str]:
    """No words are cut: what the mail says is not asked here."""
    return ()
