"""Whether the settings of this machine name the people and places that a call wants of them.

Invariant: what is not set here may be set where the desk runs, so it is noted and stops nobody.
"""

from collections.abc import Iterator, Sequence

from bot import settings
from bot.rehearsal.documents import Drawn
from bot.settings import Settings, SettingsError
from intake.calls.model import Call
from intake.rehearsing import Point

FEW = 2
"""Organizers that a call with a second approval needs."""


def to_mend() -> Iterator[Point]:
    """Settings that do not hold."""
    try:
        settings.load()
    except SettingsError as fault:
        yield Point(key="settings", text=f"they do not hold: {fault}")


def of_organizers(call: Call) -> Iterator[Point]:
    """Fewer organizers than the call's second approval needs, where any are set."""
    try:
        given = settings.load()
    except SettingsError:
        return
    count = len(given.organizers)
    if call.second_organizer and "organizers" in given.model_fields_set and count < FEW:
        yield Point(
            key="second_organizer",
            text=f"every decision waits for a second organizer, and CITYDESK_ORGANIZERS names "
            f"{count or 'none'}: nobody else hears by mail of what waits. A second person can "
            "approve at the command line or in Slack; name two addresses, or write "
            "second_organizer = false",
        )


def to_note(call: Call, drawn: Sequence[Drawn]) -> Iterator[Point]:
    """What the desk needs where it runs, and is not set here."""
    try:
        given = settings.load()
    except SettingsError:
        return
    if "organizers" not in given.model_fields_set:
        wanted = "two addresses" if call.second_organizer else "at least one address"
        yield Point(
            key="second_organizer" if call.second_organizer else "stages",
            text=f"CITYDESK_ORGANIZERS is not set here; where the desk runs it must name {wanted}, "
            "or nobody hears what waits",
        )
    yield from of_organizers(call)
    yield from _without_pages(call, given)
    yield from _of_documents(given, drawn)


def _without_pages(call: Call, given: Settings) -> Iterator[Point]:
    if given.public_url:
        return
    lacks = "documents name no page that verifies their number"
    if call.consultation:
        lacks = f"the public has no page to read, vote or confirm on, and {lacks}"
    yield Point(
        key="consultation" if call.consultation else "documents",
        text=f"CITYDESK_PUBLIC_URL is not set here: without it {lacks}; all of it works by mail",
    )


def _of_documents(given: Settings, drawn: Sequence[Drawn]) -> Iterator[Point]:
    if not given.signing_key:
        yield Point(
            key="documents",
            text="CITYDESK_SIGNING_KEY is not set here: without it documents are signed with a "
            "test key, and marked so",
        )
    if drawn and not any(one.size for one in drawn):
        yield Point(
            key="documents",
            text="no PDF was made, since what makes them is not installed: "
            "pip install 'citydesk[documents]'",
        )
