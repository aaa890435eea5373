"""Presses that change nothing: of a question answered since it was shown, and double clicks.

Invariant: the newest buttons always work, and of two opposite presses the later one counts.
"""

from datetime import datetime, timedelta

from bot.slack import taken
from bot.slack.blocks import cut, escape
from intake import store
from intake.applications import Answer
from intake.notices import Letter
from intake.store import Connection

MOST_ANSWER = 200
DOUBLE = timedelta(seconds=10)
"""Within which the same press, with no other in its row between, is the same will."""
OLD = (
    "This button is of an older message: nothing was changed. The question was answered since: "
    "“{}”. To change that, just write the new answer."
)


def told(connection: Connection, event: taken.Event, letter: str, number: str) -> str:
    """What to say instead of taking the press; "" where it counts.

    `letter` is the Message-ID of the letter, `number` that of its question; "0" is none.
    """
    at = datetime.fromisoformat(event["kept_at"])
    if store.inbox.kept(connection, taken.id_of(event)) or is_double(connection, event, at):
        return ""
    found = store.answerable.by_message_id(connection, [letter])
    answer = _answered_since(connection, found[0], number) if found else None
    return OLD.format(escape(cut(answer.words, MOST_ANSWER))) if answer else ""


def is_double(connection: Connection, event: taken.Event, at: datetime) -> bool:
    """Whether the last press of the row said the same a moment ago."""
    last = store.inbox.newest(connection, taken.row(event))
    if last is None or not last.id.startswith(taken.press(event)):
        return False
    return at - last.at < DOUBLE


def _answered_since(connection: Connection, letter: Letter, number: str) -> Answer | None:
    asked = letter.questions[int(number) - 1 :][:1] if number.isdigit() and int(number) else ()
    application = store.applications.load(connection, letter.application or 0) if asked else None
    answer = application.current.get(asked[0]) if application else None
    return answer if answer and answer.at > letter.created_at else None
