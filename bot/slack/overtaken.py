"""What came too late: presses of a question answered since, double clicks, and letters that were
held while their question was answered.

Invariant: the newest buttons always work, and of two opposite presses the later one counts.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.slack import taken
from bot.slack.blocks import cut, escape
from intake import store
from intake.applications import Answer, Application
from intake.notices import Letter
from intake.store import Connection

MOST_ANSWER = 200
DOUBLE = timedelta(seconds=10)
"""Within which the same press, with no other in its row between, is the same will."""
OLD = (
    "This button is of an older message: nothing was changed. The question was answered since: "
    "“{}”. To change that, just write the new answer."
)


NOT_KEPT = (
    "This is not what we keep any more: it was changed since to “{}”. Nothing was changed now. If "
    "that is wrong, just write the right answer."
)


def told(
    connection: Connection,
    event: taken.Event,
    letter: str,
    number: str,
    *,
    is_right: bool = False,
) -> str:
    """What to say instead of taking the press; "" where it counts.

    `letter` is the Message-ID of the letter, `number` that of its question; "0" is none. `is_right`
    where it says that what the letter read is right.
    """
    at = datetime.fromisoformat(event["kept_at"])
    if store.inbox.kept(connection, taken.id_of(event)) or is_double(connection, event, at):
        return ""
    found = store.answerable.by_message_id(connection, [letter])
    if found and is_right:
        return _superseded(connection, found[0])
    answer = _answered_since(connection, found[0], number) if found else None
    return OLD.format(escape(cut(answer.words, MOST_ANSWER))) if answer else ""


def _superseded(connection: Connection, letter: Letter) -> str:
    """What is kept by now instead of what the letter had read; "" where that still counts."""
    application = store.applications.load(connection, letter.application or 0)
    if application is None or not letter.message:
        return ""
    read = {one.question for one in application.answers if one.message == letter.message}
    now = [application.current.get(id) for id in read]
    since = [one.words for one in now if one is not None and one.message != letter.message]
    return NOT_KEPT.format(escape(cut("; ".join(since), MOST_ANSWER))) if since else ""


def is_double(connection: Connection, event: taken.Event, at: datetime) -> bool:
    """Whether the last press of the row said the same a moment ago."""
    last = store.inbox.newest(connection, taken.row(event))
    if last is None or not last.id.startswith(taken.press(event)):
        return False
    return at - last.at < DOUBLE


def asks_too_late(
    connection: Connection, application: Application, letter: Letter, now: datetime
) -> bool:
    """Whether the letter was written before another one that has put a question since, or all that
    it asks was answered meanwhile: then it asks nothing any more.
    """
    if not letter.questions:
        return False
    current = (application.current.get(id) for id in letter.questions)
    if all(one is not None and one.at > letter.created_at for one in current):
        return True
    seen = store.answerable.seen(connection, application.number, letter.to.key, now)
    return any(one.created_at > letter.created_at and one.questions for one, _ in seen)


def in_turn(seen: Sequence[tuple[Letter, datetime]]) -> list[Letter]:
    """The letters that asked something as they arrived, without those that came too late to."""
    return [
        letter
        for letter, sent_at in seen
        if not any(
            other.created_at > letter.created_at and before < sent_at for other, before in seen
        )
    ]


def _answered_since(connection: Connection, letter: Letter, number: str) -> Answer | None:
    asked = letter.questions[int(number) - 1 :][:1] if number.isdigit() and int(number) else ()
    application = store.applications.load(connection, letter.application or 0) if asked else None
    answer = application.current.get(asked[0]) if application else None
    return answer if answer and answer.at > letter.created_at else None
