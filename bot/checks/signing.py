"""Whether certificates and licences can be made and signed: the extra packages, and the key."""

import stat
from datetime import datetime, timedelta

from bot import documents
from bot.checks import Check, mend, note, ok, unset
from bot.documents import DocumentsMissingError, KeyFileError
from bot.settings import Settings

NAME = "signing key"
SOON = timedelta(days=60)
"""How long before its end a key's renewal is worth a word."""

OTHERS = stat.S_IRWXG | stat.S_IRWXO
"""Whoever reads the key can sign as the organizers do."""


def key(given: Settings, now: datetime) -> Check:
    """The key of the settings, and how long it still holds."""
    if given.signing_key is None:
        told = "certificates and licences are signed with a test key, and marked so"
        return unset(NAME, told, "set CITYDESK_SIGNING_KEY before the first title")
    try:
        known = documents.load_key(given.signing_key, given.signing_passphrase)
    except KeyFileError as fault:
        return mend(NAME, str(fault), "see CITYDESK_SIGNING_KEY and CITYDESK_SIGNING_PASSPHRASE")
    except DocumentsMissingError as fault:
        return mend(NAME, *str(fault).split(": ", 1))
    told = f"{given.signing_key}: {known.name}, until {known.valid_until:%Y-%m-%d}"
    if not known.valid_from <= now <= known.valid_until:
        return mend(NAME, f"{told}, does not hold now", "get a certificate that holds")
    if given.signing_key.stat().st_mode & OTHERS:
        return note(NAME, f"{told}, can be read by others", f"chmod 600 {given.signing_key}")
    return note(NAME, told, "renew it soon") if known.valid_until < now + SOON else ok(NAME, told)
