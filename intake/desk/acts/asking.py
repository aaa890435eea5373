"""What a city has answered already of what an organizer asks it for, and who asked for it before.

Invariant: whoever asks once more for what was answered, or for what another letter asks for that
is held or went out, was shown that.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from intake import moments, store
from intake.applications import Answer, Application
from intake.calls.model import Call, text_in
from intake.notices import ItemsAsked, Letter, LetterState
from intake.store import Connection

MOST_WORDS = 160
"""Characters shown of an answer."""
MOST_LOOKED_AT: Final = 500
"""Of the last entries of a journal, among which the one of a letter is looked up."""
_ON_ITS_WAY: Final = (LetterState.HELD, LetterState.QUEUED, LetterState.SENT)


def seen(application: Application, ids: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The answers in force to these questions: another one makes the letter another act."""
    return tuple(
        (one.question, one.message, one.at.isoformat(), one.words)
        for one in _answers(application, ids)
    )


def told(application: Application, call: Call, ids: Sequence[str]) -> tuple[str, ...]:
    """A line for each of these questions that has its answer."""
    return tuple(_told(call, one) for one in _answers(application, ids))


def _answers(application: Application, ids: Sequence[str]) -> Iterator[Answer]:
    for id in dict.fromkeys(ids):
        if answer := application.current.get(id):
            yield answer


def _told(call: Call, answer: Answer) -> str:
    label = text_in(call.question(answer.question).label, "en")
    at = moments.told(answer.at.astimezone(call.timezone))
    words = " ".join(answer.words.split())
    shown = words if len(words) <= MOST_WORDS else f"{words[: MOST_WORDS - 1]}…"
    said = f": “{shown}”" if shown else ""
    return f"“{label}” was answered on {at}{said}."


def before(
    connection: Connection, application: Application, ids: Sequence[str]
) -> list[tuple[Letter, list[str]]]:
    """The letters that ask for any of these and were neither answered nor taken back, newest
    first; each with what of it no newer one asks for.
    """
    found = store.outbox.about(connection, application.number, [ItemsAsked.name])
    letters = [one for several in found.values() for one in several if one.state in _ON_ITS_WAY]
    left, asked = list(dict.fromkeys(ids)), []
    for letter in sorted(letters, key=lambda one: one.created_at, reverse=True):
        open_ones = [id for id in left if id in letter.questions]
        waits = [id for id in open_ones if not _is_answered(application, id, letter)]
        left = [id for id in left if id not in open_ones]
        if waits:
            asked.append((letter, waits))
    return asked


def told_before(
    connection: Connection, call: Call, asked: Iterable[tuple[Letter, Sequence[str]]]
) -> tuple[str, ...]:
    """A line for each such letter: who asked for what, when, and whether it can be taken back."""
    return tuple(_told_before(connection, call, letter, waits) for letter, waits in asked)


def _is_answered(application: Application, id: str, letter: Letter) -> bool:
    answer = application.current.get(id)
    return answer is not None and answer.at >= letter.created_at


def _told_before(connection: Connection, call: Call, letter: Letter, ids: Sequence[str]) -> str:
    who = _asked_by(connection, letter) or "Somebody"
    labels = ", ".join(f"“{text_in(call.question(id).label, 'en')}”" for id in ids)
    at = moments.told(letter.created_at.astimezone(call.timezone))
    became = "is on its way or has arrived"
    if letter.state is LetterState.HELD:
        became = f"is held until {moments.told(letter.due_at.astimezone(call.timezone))}"
    return f"{who} asked for {labels} on {at}; that letter {became}."


def _asked_by(connection: Connection, letter: Letter) -> str:
    """Who wrote it; "" where the journal does not tell any more."""
    number = letter.application or 0
    links = store.journal.newest(connection, number, MOST_LOOKED_AT)
    mine = [
        one.sequence for one in links if one.act == "items_asked" and one.at == letter.created_at
    ]
    words = store.journal.words(connection, number, mine).values()
    return next((str(one["by"]) for one in words if one.get("by")), "")
