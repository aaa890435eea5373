"""Letters that failed and say what holds no more: they stay as they are.

Invariant: corrected words, and a stage, deadline or document of before, reach nobody late.
"""

from collections.abc import Iterator
from typing import Final

from intake import moments, store
from intake.desk import files_out
from intake.desk.acts import answers
from intake.errors import Refusal
from intake.journal import Link
from intake.notices import (
    AnswerShared,
    AnswersShared,
    CaseAnswered,
    DocumentsIssued,
    FileTakenOut,
    Letter,
)
from intake.store import Connection

_TURNS: Final = frozenset({
    "registered", "moved", "reversed", "titled", "declined", "closed", "reopened", "extended",
    "extension_recalled", "withdrawn", "joined_into",
})  # fmt: skip
"""Acts after which an application stands otherwise than any letter of before says."""
_ANSWERS: Final = frozenset({CaseAnswered.name, AnswerShared.name, AnswersShared.name})
_STANDING: Final = _ANSWERS | {
    "checked", "confirm_message", "confirm_person", "contact_added", "contact_removed",
    "contact_welcomed", "document_revoked", "erasure", "file_taken_out", "holdings",
    "joining_asked", "known", "mail_lost", "mailbox", "name_asked", "name_noted",
    "objection_raised", "objection_settled", "taken_off", "told",
}  # fmt: skip
"""Letters that stay true wherever the application goes; none replaces another of its kind."""
_OF_DOCUMENTS: Final = frozenset({"document_reissued", "document_revoked"})


def refused(connection: Connection, letter: Letter) -> Refusal | None:
    """Why a letter does not go once more that holds no more, or that a newer one says anew."""
    why = next(_reasons(connection, letter), None)
    if why is None:
        return None
    text = f"The letter {letter.named} to {letter.to.shown} is not sent again: {why}"
    return Refusal(reason="outlived", text=text)


def _reasons(connection: Connection, letter: Letter) -> Iterator[str]:
    if letter.application is None:
        return
    if letter.notice in _ANSWERS:
        yield from _corrected(connection, letter)
    if letter.notice == FileTakenOut.name and _counts_again(connection, letter):
        yield "the file counts again, since the city sent it once more or it was put back."
    turned = _TURNS if letter.notice not in _STANDING else frozenset[str]()
    turned |= _OF_DOCUMENTS if letter.notice == DocumentsIssued.name else frozenset()
    if since := _last(connection, letter, turned):
        act = since.act.replace("_", " ")
        yield (
            f"the application stands otherwise since {moments.told(since.at)} ({act}). "
            f"`citydesk show {letter.application}` says how."
        )
    is_newer_there = (
        answers.is_told_anew(connection, letter)
        if letter.notice in _ANSWERS
        else letter.notice not in _STANDING and _is_replaced(connection, letter)
    )
    if is_newer_there:
        yield "a newer letter of its kind says it as it is now."


def _corrected(connection: Connection, letter: Letter) -> Iterator[str]:
    cases = answers.corrected_since(connection, letter)
    if cases:
        named = ", ".join(str(one) for one in cases)
        yield (
            f"the answer to case {named} was corrected since it was written. Whoever was told the "
            "former answer is told the right one by a correction to all."
        )


def _counts_again(connection: Connection, letter: Letter) -> bool:
    """Whether the file of which the letter says that it counts no more does so all the same."""
    application = store.applications.load(connection, letter.application)
    told = files_out.told(connection, letter)
    return bool(application and told and told["digest"] not in application.taken_out)


def _last(connection: Connection, letter: Letter, acts: frozenset[str]) -> Link | None:
    """The last of these acts after the letter was written."""
    if not acts:
        return None
    chain = store.journal.chain(connection, letter.application or 0)
    since = [one for one in chain if one.at > letter.created_at and one.act in acts]
    return since[-1] if since else None


def _is_replaced(connection: Connection, letter: Letter) -> bool:
    found = store.outbox.about(connection, letter.application or 0, (letter.notice,))
    theirs = found.get(letter.to.key, ())
    return any(one.created_at > letter.created_at for one in theirs)
