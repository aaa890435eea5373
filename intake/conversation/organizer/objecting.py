"""What organizers do about objections: take an opinion as one, answer one.

Invariant: an answer is recorded with its letters to who objected and to the city, or not at all;
the city never learns who objected, and reads no words that organizers refused.
"""

from dataclasses import replace
from datetime import datetime

from intake.calls.consultation import Consultation
from intake.consultation import Consulted, Objection, Opinion, objections
from intake.conversation.proceedings import Proceeding
from intake.conversation.public import public_objections
from intake.conversation.turns import Turn
from intake.errors import Refusal


def take(proceeding: Proceeding, rules: Consultation | None, opinion: Opinion) -> Turn | Refusal:
    """The opinion as an entry of the ledger by the rules in force; the city hears of it."""
    if rules is None:
        return Refusal(reason="mode", text="This call has no consultation.")
    if opinion.is_objection:
        text = f"Opinion {opinion.number} is an objection already."
        return Refusal(reason="objection", text=text)
    entry = objections.raised(rules, opinion, _here(proceeding))
    if isinstance(entry, Refusal):
        return entry
    marked = replace(opinion, is_objection=True)
    letters = proceeding.letters(
        lambda contact: public_objections.notice(proceeding.application, entry, entry.text)
    )
    return Turn(letters=letters, consulted=Consulted(voices=(marked,), objections=(entry,)))


def _here(proceeding: Proceeding) -> datetime:
    """A day ends where the call says."""
    return proceeding.now.astimezone(proceeding.call.timezone)


def let_pass(proceeding: Proceeding, entry: Objection) -> Turn:
    """The city reads the words of an entry, which organizers have read, before it is answered."""
    return Turn(
        letters=proceeding.letters(
            lambda contact: public_objections.notice(proceeding.application, entry, entry.text)
        )
    )


def answer(
    proceeding: Proceeding, objection: Objection, text: str, *, is_refused: bool
) -> Turn | Refusal:
    """The entry with its answer, and the letters that say it; `is_refused` are its own words."""
    after = objections.answered(objection, text.strip(), proceeding.organizer, proceeding.now)
    if isinstance(after, Refusal):
        return after
    told = proceeding.letters(
        lambda contact: public_objections.notice(
            proceeding.application, after, "" if is_refused else after.text
        )
    )
    letters = (one for one in told if not public_objections.is_objector(after, one.to))
    to_objector = public_objections.to_objector(proceeding.application, after)
    return Turn(letters=(to_objector, *letters), consulted=Consulted(objections=(after,)))
