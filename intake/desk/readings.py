"""A kept message read: what its writer said, cut free of our own words that it quotes.

Invariant: a message read again later is cut in the same places.
"""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache, partial

from intake import store
from intake.applications import Application
from intake.contacts import Keys
from intake.conversation import sentences
from intake.conversation.city.contacts import identity
from intake.conversation.intents import courtesy
from intake.conversation.intents.courtesy import PUNCTUATION
from intake.conversation.public import public_letters
from intake.conversation.turns import OWN, Bond
from intake.desk.office import Office
from intake.messages import Address, Kept, Message
from intake.notices import Letter
from intake.store import Connection

MOST_FILES = 2
"""Applications whose letters one mail is compared with."""

Named = Callable[[tuple[str, ...]], Sequence[Letter]]
"""Our letters with these Message-IDs, in their order."""


def named_in(connection: Connection) -> Named:
    """The look-up of letters for one mail: it is read, and then laid to its file, by the same."""
    return cache(partial(store.answerable.by_message_id, connection))


def read(office: Office, connection: Connection, kept: Kept, named_by: Named) -> Message:
    """The kept message, cut free of our own words; UnreadableError where there is none."""
    return office.read(
        kept, ours=partial(our_words, office.keys, connection, kept.received_at, named_by)
    )


def again(office: Office, connection: Connection, id: str) -> Message | None:
    """A kept message read anew, or None where there is none of this ID, or it was erased."""
    kept = store.inbox.kept(connection, id)
    return read(office, connection, kept, named_in(connection)) if kept and kept.raw else None


def beside(mail: Message, told: str, language: str) -> str:
    """What the mail says beside the words that were taken from it; "" for mere courtesy."""
    parts = _without(mail.reply, [told])
    if len(parts) == 1:  # of what several sentences or several mails say each is taken for itself
        parts = _without(mail.reply, sentences.split(told, mail.language or language))
    kept = [part.strip() for part in parts if part.strip(f"{PUNCTUATION}\n")]
    lines = (line for part in kept for line in part.splitlines() if line.strip())
    is_bare = all(courtesy.is_courtesy(line, mail.language or language) for line in lines)
    return "" if is_bare else "\n\n".join(kept)


def _without(text: str, pieces: Sequence[str]) -> list[str]:
    """What is left of a text before, between and behind these pieces of it."""
    parts = [text]
    for words in (r"\s+".join(map(re.escape, one.split())) for one in pieces if one.strip()):
        place = next((at for at, part in enumerate(parts) if re.search(words, part)), None)
        if place is not None:
            parts[place : place + 1] = re.split(words, parts[place], maxsplit=1)
    return parts


def latest(office: Office, connection: Connection, application: Application) -> Message | None:
    """The first contact's newest mail that is surely theirs, so that a letter can go in its thread.

    Their own are the first one of all and those that answer our letters; no machine wrote them.
    """
    contact = identity.first_contact(application)
    mails = [
        one
        for one in store.correspondence.mails(connection, application.number)
        if contact and Address(address=one.sender).key == contact.address.key
        if one.automatic is None and one.bond in (*OWN, Bond.UNKNOWN)
    ]
    return again(office, connection, mails[-1].id) if mails else None


def our_words(
    keys: Keys,
    connection: Connection,
    before: datetime,
    named_by: Named,
    ids: Sequence[str],
    *,
    writer: str | None = None,
) -> tuple[str, ...]:
    """The texts of our letters with these Message-IDs; of a reply token, its contact's last ones.

    With the `writer`'s address it is what all contacts of that application got: people quote what a
    colleague was sent. Those written before then, so that a mail read again later is cut in the
    same places.
    """
    named = named_by(tuple(id for id in ids if "@" in id))
    letters = [public_letters.opened(keys, one) for one in named]
    tokens = [id for id in ids if "@" not in id]
    if writer is not None:
        files = _files(connection, letters, tokens, writer)
        return tuple(text for one in files for text in _texts(connection, one, before))
    for token in tokens:
        letters += _last_to(connection, token, before)
    return tuple(one.markdown for one in letters)


def _files(
    connection: Connection, letters: Sequence[Letter], tokens: Sequence[str], writer: str
) -> list[Application]:
    """The applications that these lead to, else those in which the writer is a contact."""
    by_token = (store.applications.by_token(connection, one) for one in tokens)
    known = {one[0].number: one[0] for one in by_token if one}
    found = {one.application for one in letters if one.application} | known.keys()
    if not found:
        found = {*store.applications.by_address(connection, Address(address=writer).key)}
    newest = sorted(found, reverse=True)[:MOST_FILES]
    files = (known.get(one) or store.applications.load(connection, one) for one in newest)
    return [one for one in files if one]


def _texts(connection: Connection, application: Application, before: datetime) -> list[str]:
    keys = {one.address.key for one in application.contacts}
    return store.answerable.texts_before(connection, application.number, keys, before)


def _last_to(connection: Connection, token: str, before: datetime) -> list[Letter]:
    known = store.applications.by_token(connection, token)
    if not known:
        panelist = store.panel.by_token(connection, token)
        return store.panel.last_to(connection, panelist, before) if panelist else []
    application, contact = known
    key = contact.address.key
    return store.answerable.asked_before(connection, application.number, key, before)
