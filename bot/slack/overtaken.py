"""A button whose question was answered since it was shown: it changes nothing by a slip.

Invariant: the newest buttons always work, and so does the same press told of twice.
"""

from bot.slack import taken
from bot.slack.blocks import cut, escape
from intake import store
from intake.applications import Answer
from intake.notices import Letter
from intake.store import Connection

MOST_ANSWER = 200
OLD = (
    "This button is of an older message: nothing was changed. The question was answered since: "
    "“{}”. To change that, just write the new answer."
)


def told(connection: Connection, event: taken.Event, letter: str, number: str) -> str:
    """What to say instead of taking the press; "" where it counts.

    `letter` is the Message-ID of the letter, `number` that of its question; "0" is none.
    """
    if store.inbox.kept(connection, taken.id_of(event)):
        return ""
    found = store.outbox.by_message_id(connection, [letter])
    answer = _answered_since(connection, found[0], number) if found else None
    return OLD.format(escape(cut(answer.words, MOST_ANSWER))) if answer else ""


def _answered_since(connection: Connection, letter: Letter, number: str) -> Answer | None:
    asked = letter.questions[int(number) - 1 :][:1] if number.isdigit() and int(number) else ()
    application = store.applications.load(connection, letter.application or 0) if asked else None
    answer = application.current.get(asked[0]) if application else None
    return answer if answer and answer.at > letter.created_at else None
