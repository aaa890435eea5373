"""Letters in rows and back.

Invariant: of a letter to the public, whose answer can confirm or take back, the store holds no
Message-ID to answer to, only a digest of it.
"""

import hashlib
import re
from typing import Any

from intake.messages import Address
from intake.notices import Letter, LetterState
from intake.store.folding import fold
from intake.store.schema import letters as table

COLUMNS = tuple(column for column in table.c if column is not table.c.folded)
"""What a letter is made of; the folded text is only searched."""
_LATER = ("number", "leased_until", "sent_at")
GIVEN = tuple(column.name for column in table.c if column.name not in _LATER)
"""What a letter has when it is written."""
_OURS = re.compile(r"([a-z2-7]{26})@(\S+)")


def sealed(message_id: str) -> str | None:
    """What is kept of the Message-ID of a letter to the public; None where it is none of ours."""
    found = _OURS.fullmatch(message_id)
    if not found:
        return None
    return f"{hashlib.sha256(found[1].encode()).hexdigest()[:32]}@{found[2]}"


def row(letter: Letter) -> dict[str, Any]:
    """A new letter's row: what `GIVEN` names."""
    written = vars(letter) | {
        "to_address": letter.to.address,
        "to_name": letter.to.name,
        "to_key": letter.to.key,
        "state": letter.state.value,
        "references": list(letter.references),
        "questions": list(letter.questions),
        "asks": bool(letter.questions or letter.pending),
        "fence": 0,
        "message_id": _kept_id(letter),
        "folded": fold("\n".join((letter.to.address, letter.subject, letter.markdown))),
    }
    del written["to"]
    return written


def _kept_id(letter: Letter) -> str:
    return (sealed(letter.message_id) if letter.is_publics else None) or letter.message_id


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
