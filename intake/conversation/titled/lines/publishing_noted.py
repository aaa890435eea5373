"""What an organizer notes of a city's own words on the lines published about it.

Invariant: every line named is settled one way, for a reason that the city reads.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.consultation import Consulted, Line, publication
from intake.contacts import Contact
from intake.conversation.proceedings import Proceeding, unreachable
from intake.conversation.spelling import squeeze
from intake.conversation.titled.lines import publishing
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import CityNotice, LinesSettled


def settle(
    proceeding: Proceeding, publish: Sequence[int], keep_back: Sequence[int], reason: str
) -> Turn | Refusal:
    """What an organizer notes of the city's own words; it hears of it, and why, at once."""
    call, application = proceeding.call, proceeding.application
    found, reason = publishing.in_order(call, proceeding.lines), squeeze(reason)
    refusal = _unsettling(found, publish, keep_back, reason) or unreachable(proceeding)
    if refusal:
        return refusal
    named = dict.fromkeys(publish, True) | dict.fromkeys(keep_back, False)
    chosen = tuple(
        publication.settled(line, named[number], proceeding.organizer, proceeding.now)
        if number in named
        else line
        for number, line in enumerate(found, start=1)
    )

    def say(contact: Contact) -> CityNotice:
        return LinesSettled(
            application=application.number,
            city=application.city,
            lines=publishing.shown(call, chosen, contact.language),
            reason=reason,
        )

    letters = (
        replace(one, pending=publishing.shown_as(chosen), hold=False)
        for one in proceeding.letters(say)
    )
    done = [line for number, line in enumerate(chosen, start=1) if number in named]
    told = {one.question: {"consent": one.consent.value, "words": one.words} for one in done}
    words = {"lines": told, "by": proceeding.organizer, "reason": reason}
    entry = Entry(application=application.number, act="lines_settled", words=words)
    return Turn(entries=(entry,), letters=tuple(letters), consulted=Consulted(lines=tuple(done)))


def _unsettling(
    found: Sequence[Line], publish: Sequence[int], keep_back: Sequence[int], reason: str
) -> Refusal | None:
    """Why these lines cannot be noted so."""
    named = {*publish, *keep_back}
    if not found:
        return Refusal(reason="no_lines", text="The city was not asked about any line yet.")
    if not reason:
        return Refusal(reason="no_reason", text="Say why: the city's own words, and where it said "
                       "them.")  # fmt: skip
    if odd := sorted(named - set(range(1, len(found) + 1))):
        text = f"There is no line {odd[0]}; lines: 1 to {len(found)}."
        return Refusal(reason="number", text=text)
    if both := sorted({*publish} & {*keep_back}):
        return Refusal(reason="both", text=f"Line {both[0]} is named as both.")
    if not named:
        return Refusal(reason="no_lines", text="Name at least one line.")
    return None
