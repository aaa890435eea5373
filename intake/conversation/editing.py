"""A message that was edited: only what the edit changed is said by it.

Invariant: what stood there before is heard once: a wish, a question, an answer of the same words.
Where no earlier version is kept, all is new.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.answers.values import Value
from intake.applications import Answer, Application
from intake.conversation import sentences
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
    language = message.language or "en"
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


def stands(application: Application, message: Message, id: str, value: Value) -> Answer | None:
    """The later answer that counts, where an edit only repeats what its message said before."""
    current = application.current.get(id)
    own = (*message.edits, message.id)
    if not message.edits or current is None or current.message in own:
        return None
    said = (one for one in application.answers if one.question == id and one.message in own)
    return current if any(one.value == value for one in said) else None


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
