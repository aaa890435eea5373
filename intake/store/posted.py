"""Letters in rows and back.

Invariant: of a letter to the public, whose answer can confirm or take back, a row holds no
Message-ID to answer to, only what `links` keeps of it, and none of an earlier one in its thread.
"""

from dataclasses import replace
from typing import Any

from intake.consultation import links
from intake.messages import Address
from intake.notices import Letter, LetterState
from intake.store.folding import fold
from intake.store.tables.schema import letters as table

COLUMNS = tuple(column for column in table.c if column is not table.c.folded)
"""What a letter is made of; the folded text is only searched."""
_LATER = ("number", "leased_until", "sent_at")
GIVEN = tuple(column.name for column in table.c if column.name not in _LATER)
"""What a letter has when it is written."""


def row(letter: Letter) -> dict[str, Any]:
    """A new letter's row: what `GIVEN` names."""
    written = vars(letter) | {
        "to_address": letter.to.address,
        "to_name": letter.to.name,
        "to_key": letter.to.key,
        "state": letter.state.value,
        "references": _kept_thread(letter),
        "questions": list(letter.questions),
        "asks": bool(letter.questions or letter.pending),
        "fence": 0,
        "message_id": _kept_id(letter),
        "folded": _folded(letter),
    }
    del written["to"]
    return written


def elsewhere(letter: Letter, to: Address) -> dict[str, Any]:
    """What changes in its row where it goes to this address instead.

    A letter that has no form for a mailbox, as one written before they had, says there what it says
    in the chat.
    """
    moved = replace(by_mail(letter) if to.channel == "mail" else letter, to=to)
    return {
        "to_address": to.address,
        "to_name": to.name,
        "to_key": to.key,
        "channel": to.channel,
        "subject": moved.subject,
        "markdown": moved.markdown,
        "as_mail": moved.as_mail,
        "folded": _folded(moved),
    }


def by_mail(letter: Letter) -> Letter:
    """The letter as it says the same where one for a chat goes by mail after all."""
    subject, _, markdown = letter.as_mail.partition("\n")
    if not markdown.strip():
        return letter
    subject = subject.strip() or letter.subject
    return replace(letter, subject=subject, markdown=markdown, as_mail="")


def _folded(letter: Letter) -> str:
    return fold("\n".join((letter.to.address, letter.subject, letter.markdown)))


def _kept_id(letter: Letter) -> str:
    return (links.kept_id(letter.message_id) if letter.is_publics else None) or letter.message_id


def kept_ids(message_id: str) -> tuple[tuple[str, bool], ...]:
    """As what a letter with this Message-ID may be kept, and whether it is then the public's.

    Before they were sealed it was kept as it left: no digest looks like one.
    """
    kept = links.kept_id(message_id)
    publics = ((kept, True), (message_id, True)) if kept else ()
    return ((message_id, False), *publics)


def _kept_thread(letter: Letter) -> list[str]:
    """Of who is on no city's file the mail that is answered holds the thread together (RFC 5322,
    3.6.4): any letter of ours that they name may be one to the public."""
    if letter.application is not None and not letter.is_publics:
        return list(letter.references)
    return [one for one in letter.references if not links.kept_id(one)]


def letter(row: Any) -> Letter:
    """The letter in a row of `COLUMNS`."""
    return Letter(
        id=row.id,
        notice=row.notice,
        channel=row.channel,
        to=Address(address=row.to_address, name=row.to_name),
        language=row.language,
        subject=row.subject,
        markdown=row.markdown,
        as_mail=row.as_mail,
        message_id=row.message_id,
        return_tag=row.return_tag,
        reply_to=row.reply_to,
        created_at=row.created_at,
        due_at=row.due_at,
        state=LetterState(row.state),
        application=row.application,
        message=row.message,
        in_reply_to=row.in_reply_to,
        references=tuple(row.references),
        questions=tuple(row.questions),
        pending=row.pending,
        attempts=row.attempts,
        error=row.error,
    )
