"""Entries of a journal that hold words of a mail and do not say of whose: known by their place.

Invariant: they stand behind an entry that names the mail and has their moment. Several mails may be
heard at one moment, one behind the other.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from intake import store
from intake.store import Connection, erasing_heard

_SIGNED = frozenset({"by", "message"})


def of(
    connection: Connection, number: int, words: Mapping[int, dict[str, Any]], mails: Collection[str]
) -> set[int]:
    """Such entries of an application, by sequence, that were noted as these mails were heard.

    Where no mail is named before them, those of a moment at which no other mail was heard.
    """
    told = {one for one, said in words.items() if "words" in said and not _SIGNED & said.keys()}
    if not told:
        return set()
    alone = erasing_heard.moments_of(connection, number, mails)
    heard: dict[datetime, str] = {}
    theirs = set()
    for one in store.journal.chain(connection, number):
        if mail := words.get(one.sequence, {}).get("message"):
            heard[one.at] = mail
        elif one.sequence in told and (
            heard[one.at] in mails if one.at in heard else one.at in alone
        ):
            theirs.add(one.sequence)
    return theirs
