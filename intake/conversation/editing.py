"""A message that was edited: only what the edit changed is said by it.

Invariant: what stood there before is heard once: a wish, a question, an answer of the same words.
Where no earlier version is kept, all is new.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from intake.answers.values import Choice, Events, Value
from intake.applications import Answer, Application
from intake.conversation import sentences
from intake.conversation.questions import adding
from intake.conversation.sentences import Piece
from intake.conversation.spelling import fold, squeeze
from intake.conversation.turns import Dossier
from intake.messages import Message, Passage

_LEADS = re.compile(r".*[:：]|\W*\d+\W*")
"""What the words behind it cannot be read without: a label, or a number."""


def changed(dossier: Dossier, message: Message) -> Message:
    """The message with those of its sentences that its last version did not have."""
    last = former(dossier, message)
    if last is None:
        return message
    language = message.spoken
    known = {_key(one) for one in sentences.split(last.reply, language)}
    passages = [
        Passage(text=text, under=one.under)
        for one in message.passages
        if (text := _new(one.text, known, language))
    ]
    return replace(message, passages=tuple(passages))


def former(dossier: Dossier, message: Message) -> Message | None:
    """The same message as it stood before its last edit, where that is kept."""
    versions = (dossier.again(id) for id in message.edits)
    last = next((one for one in versions if one is not None), None)
    return replace(message, passages=last.passages) if last else None


def before(application: Application, message: Message, id: str) -> Answer | None:
    """What stands on the file, but for what this message said there before it was edited."""
    current, own = application.current.get(id), (*message.edits, message.id)
    if not message.edits or current is None or current.message not in own:
        return current
    others = [one for one in application.answers if one.question == id and one.message not in own]
    return others[-1] if others else None


def since(dossier: Dossier, message: Message, application: Application, id: str) -> Answer | None:
    """The answer on the file, where it was given after the message and before its edit."""
    current = application.current.get(id)
    if current is None or current.message in (*message.edits, message.id):
        return None
    versions = (dossier.again(id) for id in reversed(message.edits))
    first = next((one for one in versions if one is not None), None)
    return current if first and current.at > first.received_at else None


def revised(stands: Value, was: Value | None, now: Value) -> Value | None:
    """What stands once an edit says `now` of what `was` said before, and None where that is open.

    What stands was said in between: only what the edit adds to a list comes to it, where all that
    the list had before still stands.
    """
    if now in (was, stands):
        return stands
    added = _added(was, now) if was and _is_kept(was, stands) else None
    both = adding.merged(added, stands) if added and type(stands) is type(added) else None
    if isinstance(both, Events) and isinstance(added, Events):
        return both if {*added.events} <= {*both.events} else None
    return both if isinstance(both, Choice) else None


def _is_kept(was: Value, stands: Value) -> bool:
    """Whether a list given since still has what the edit says again."""
    if isinstance(was, Events) and isinstance(stands, Events):
        known, again = ({(fold(one.name).casefold(), one.year) for one in each.events}
                        for each in (stands, was))  # fmt: skip
        return again <= known
    if isinstance(was, Choice) and isinstance(stands, Choice):
        return {*was.numbers} <= {*stands.numbers}
    return False


def _added(was: Value | None, now: Value) -> Value | None:
    """What a list has now and had not before, where it still has all that it had."""
    if isinstance(was, Events) and isinstance(now, Events):
        fresh = tuple(one for one in now.events if one not in was.events)
        return replace(now, events=fresh) if _is_more(was.events, now.events) else None
    if isinstance(was, Choice) and isinstance(now, Choice) and _is_more(was.numbers, now.numbers):
        return replace(now, numbers=tuple(one for one in now.numbers if one not in was.numbers))
    return None


def _is_more(was: Collection[object], now: Collection[object]) -> bool:
    return bool(was) and {*was} < {*now}


def _new(text: str, known: set[str], language: str) -> str:
    """The sentences of a text that are not known, each behind its label."""
    pieces = sentences.sentences(Piece(text=fold(text)), language)
    found, end = "", 0
    for piece in _kept(pieces, known):
        gap = "\n" if "\n" in text[end : piece.start] else " "
        found += (gap if found else "") + text[piece.start : piece.end]
        end = piece.end
    return found.strip()


def _kept(pieces: tuple[Piece, ...], known: set[str]) -> Iterator[Piece]:
    lead: Piece | None = None
    for piece in pieces:
        is_new = _key(piece.text) not in known
        if is_new and lead is not None:
            yield lead
        if is_new:
            yield piece
        is_lead = _LEADS.fullmatch(piece.text.strip()) is not None
        lead = piece if is_lead and not is_new else None


def _key(sentence: str) -> str:
    return squeeze(fold(sentence)).casefold().strip()
