"""What came too late: presses of a question answered since, double clicks, and letters that were
held while their question was answered.

Invariant: the newest buttons always work, and of two opposite presses the later one counts.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.slack import taken
from bot.slack.blocks import cut, escape
from intake import stages, store
from intake.applications import Application, State
from intake.calls.model import text_in
from intake.desk import Office
from intake.desk.office import call_of
from intake.notices import Letter
from intake.store import Connection
from replies import filters
from replies.catalogue import N_, SOURCE
from replies.filters import Tongue

MOST_ANSWER = 200
DOUBLE = timedelta(seconds=10)
"""Within which the same press, with no other in its row between, is the same will."""
OLD = N_(
    "You answered this already: %(label)s: “%(words)s”. Nothing was changed now. To change it, "
    "just write the new answer."
)
NOT_KEPT = N_(
    "This is not what we keep any more: it was changed since to “%(words)s”. Nothing was changed "
    "now. If that is wrong, just write the right answer."
)
KEPT = N_(
    "We keep the same: you told it once more since, as “%(words)s”. Nothing was changed now. If "
    "that is wrong, just write the right answer."
)
SAID = N_(
    "You told us already what you think of this. Nothing was changed now. If anything in it is "
    "wrong, just write the right answer."
)
OVER = N_(
    "This application has ended, so nothing was changed now. If anything in it is wrong, just "
    "write so."
)
CLOSED = N_(
    "This application has ended, so nothing was changed now. If anything in it is wrong, just "
    "write so. If you need more time, just write so: the organizers can give it."
)
ABOUT_READ = ("right", "wrong")
"""Buttons below what a letter read."""
NAMING = ("wrong", "later")
"""Buttons that name their question by its ID."""


def told(office: Office, connection: Connection, event: taken.Event, letter: str) -> str:
    """What to say instead of taking the press; "" where it counts.

    `letter` is the Message-ID of the letter under which it was pressed.
    """
    at = datetime.fromisoformat(event["kept_at"])
    if store.inbox.kept(connection, taken.id_of(event)) or is_double(connection, event, at):
        return ""
    found = store.answerable.by_message_id(connection, [letter])
    _, verb, number, last, *_ = f"{event['actions'][0]['action_id']}::::".split(":")
    question = last if verb in NAMING else ""
    if not found:
        return ""
    if ended := _ended(office, connection, found[0], at):
        return ended
    if verb in ABOUT_READ:
        return _superseded(connection, found[0], question)
    return _answered(office, connection, found[0], question or _asked(found[0], number))


def _ended(office: Office, connection: Connection, letter: Letter, at: datetime) -> str:
    """That the application of the letter had ended when it was pressed; "" where it had not.

    One that was titled or declined still asks, and hears, by buttons.
    """
    application = store.applications.load(connection, letter.application)
    if application is None or not letter.questions:
        return ""
    if application.state is State.WITHDRAWN:
        return filters.tongue(letter.language).say(OVER)
    call = call_of(office, connection, application)
    is_closed = application.state is State.CLOSED and at > stages.deadline(call, application)
    return filters.tongue(letter.language).say(CLOSED) if is_closed else ""


def _superseded(connection: Connection, letter: Letter, question: str) -> str:
    """What is kept by now instead of what the letter had read, of one question or of all, or that
    the same was told anew; "" where that still counts.
    """
    application = store.applications.load(connection, letter.application)
    if application is None or not letter.message:
        return ""
    read = {one.question: one for one in application.answers if one.message == letter.message}
    about = read.keys() & {question} if question else read.keys()
    now = [application.current[id] for id in read if id in about & application.current.keys()]
    since = [one for one in now if one.message != letter.message]
    other = [one for one in since if one.value != read[one.question].value]
    said = escape(cut("; ".join(one.words for one in other or since), MOST_ANSWER))
    if not since:
        return ""
    return filters.tongue(letter.language).say(NOT_KEPT if other else KEPT, words=said)


def tongue_of_letter(connection: Connection, letter: str) -> Tongue:
    """The language of the letter with this Message-ID; English where there is none."""
    found = store.answerable.by_message_id(connection, [letter])
    return filters.tongue(found[0].language if found else SOURCE)


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


def _asked(letter: Letter, number: str) -> str:
    """The question with this number in the letter; "" where there is none."""
    asked = letter.questions[int(number) - 1 :][:1] if number.isdigit() and int(number) else ()
    return asked[0] if asked else ""


def _answered(office: Office, connection: Connection, letter: Letter, question: str) -> str:
    """That the question was answered after the letter asked it, and how; "" where it waits."""
    application = store.applications.load(connection, letter.application)
    answer = application.current.get(question) if application else None
    if application is None or answer is None or answer.at <= letter.created_at:
        return ""
    asked = call_of(office, connection, application).question(question)
    label = text_in(asked.label, letter.language)
    words = escape(cut(answer.words, MOST_ANSWER))
    return filters.tongue(letter.language).say(OLD, label=escape(label), words=words)
