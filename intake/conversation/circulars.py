"""One notice to several people, each in the thread of the last letter that they have."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from intake.contacts import Contact
from intake.conversation.turns import to_contact
from intake.notices import Addressed, CityNotice, Letter


def to_all(
    say: Callable[[Contact], CityNotice],
    contacts: Sequence[Contact],
    threads: Mapping[str, Letter],
    *,
    hold: bool = False,
    waits: bool = False,
) -> tuple[Addressed, ...]:
    """A notice to each of these contacts in the thread of their last letter (by address key)."""
    return tuple(
        replace(
            after(threads.get(one.address.key), to_contact(say(one), one, hold=hold)), waits=waits
        )
        for one in contacts
    )


def after(letter: Letter | None, addressed: Addressed) -> Addressed:
    """In the thread of our last letter: what comes by itself answers no mail of theirs."""
    if letter is None:
        return addressed
    return replace(
        addressed,
        subject=letter.subject,
        in_reply_to=letter.message_id,
        references=letter.references,
    )
