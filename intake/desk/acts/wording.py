"""Letters that tell a city the words of an opinion, and what stops them.

Invariant: a city is sent the words of one opinion once; of what organizers refused no letter that
has not left goes out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from intake import store
from intake.consultation import Opinion, Vote
from intake.desk.acts.laid import Laid, Order, Plan
from intake.desk.office import Office
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import Letter, LetterState
from intake.store import Connection

REFUSED = "the opinion that it tells was refused"
REWORDED = "the words that it tells are shown otherwise"


def kept(plan: Plan | Refusal, telling: Mapping[int, Sequence[str]]) -> Plan | Refusal:
    """The plan, which remembers by opinion the letters that tell its words."""
    told = {number: ids for number, ids in telling.items() if ids}
    if isinstance(plan, Refusal) or not told:
        return plan

    def do(connection: Connection) -> Laid:
        for number, ids in told.items():
            store.notes.remember(connection, _key(number), " ".join(ids))
        return plan.do(connection)

    return replace(plan, do=do)


def is_told(connection: Connection, voice: Vote | Opinion) -> bool:
    """Whether a letter with its words went to the city or may leave yet."""
    return any(one.state is not LetterState.RECALLED for one in _letters(connection, voice))


def is_waiting(connection: Connection, voice: Vote | Opinion) -> bool:
    """Whether a letter with its words has not left yet."""
    return any(_waits(one) for one in _letters(connection, voice))


def stopped(
    office: Office,
    connection: Connection,
    order: Order,
    plan: Plan | Refusal,
    voices: Sequence[Vote | Opinion],
    reason: str = REFUSED,
) -> Plan | Refusal:
    """The plan, which stops what tells the words of these voices and has not left."""
    waiting = [one for voice in voices for one in _letters(connection, voice) if _waits(one)]
    if isinstance(plan, Refusal) or not waiting:
        return plan
    warned = tuple(
        f"The letter to {one.to.shown} with these words has not left and is stopped."
        for one in waiting
    )

    def do(connection: Connection) -> Laid:
        laid = plan.do(connection)
        gone = [one for one in waiting if store.outbox.stop(connection, one.id)]
        entries = [_recalled(one, order.by, reason) for one in gone]
        store.journal.append(connection, entries, at=order.now, salt=office.salt)
        return replace(laid, warnings=laid.warnings + warned)

    laid = replace(plan.laid, warnings=plan.laid.warnings + warned)
    return Plan(laid=laid, do=do)


def _letters(connection: Connection, voice: Vote | Opinion) -> list[Letter]:
    ids = store.notes.recall(connection, _key(voice.number or 0)) or ""
    found = (store.outbox.letter(connection, id) for id in ids.split())
    return [one for one in found if one]


def _waits(letter: Letter) -> bool:
    return letter.state not in (LetterState.SENT, LetterState.RECALLED)


def _recalled(letter: Letter, by: str, reason: str) -> Entry:
    words = {
        "letter": letter.id,
        "named": letter.named,
        "by": by,
        "reason": reason,
    }
    return Entry(application=letter.application or 0, act="letter_recalled", words=words)


def _key(number: int) -> str:
    return f"words-of-opinion-{number}"
