"""Entries of a journal that hold words of a mail and do not say of whose: known by their turn.

Invariant: what is noted while one mail is heard has one moment, in one application's journal.
"""

from collections.abc import Collection, Mapping
from typing import Any

from intake import store
from intake.store import Connection, erasing_heard

_SIGNED = frozenset({"by", "message"})


def of(
    connection: Connection, number: int, words: Mapping[int, dict[str, Any]], mails: Collection[str]
) -> set[int]:
    """Such entries of an application, by sequence, that were noted as these mails were heard."""
    told = {one for one, said in words.items() if "words" in said and not _SIGNED & said.keys()}
    if not told:
        return set()
    at = {one.sequence: one.at for one in store.journal.chain(connection, number)}
    named = {at[one] for one, said in words.items() if said.get("message") in mails}
    heard = named | erasing_heard.moments_of(connection, mails)
    return {one for one in told if at[one] in heard}
