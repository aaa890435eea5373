"""What a mail makes of a list of who comes: another one, an open one, or one left as it was.

Invariant: a list of which the city wrote what was not read is never said to have changed.
"""

from intake import ceremony as ceremonies
from intake.ceremony import Ceremony
from intake.conversation.spelling import fold
from intake.conversation.titled.convention import attending_guards
from intake.conversation.titled.convention.attending_sheet import Said
from intake.conversation.turns import Hearing


def is_reopened(before: Ceremony, after: Ceremony) -> bool:
    """Whether a confirmed list waits for its confirmation again."""
    assert before.attendance
    assert after.attendance
    is_open = bool(after.attendance.delegates) and not after.attendance.is_confirmed
    return before.attendance.is_confirmed and is_open


def has_changed(before: Ceremony, after: Ceremony) -> bool:
    """Whether others are on the list now, or in other words."""
    assert before.attendance
    assert after.attendance
    return before.attendance.delegates != after.attendance.delegates


def replaces(ceremony: Ceremony, said: Said) -> bool:
    """Whether the city's list, or whoever alone comes, took the place of another one."""
    assert ceremony.attendance
    listed = {one.name for one in ceremony.attendance.delegates}
    if said.is_only and said.coming:
        return bool(listed - {one.name for one in said.coming})
    return bool(listed) and ceremonies.replaces(
        ceremony.attendance, said.coming, is_whole=said.is_whole
    )


def is_half(ceremony: Ceremony, said: Said) -> bool:
    """Whether a change to a list was read in part only: then nothing of it is applied."""
    has_list = bool(ceremony.attendance and ceremony.attendance.delegates)
    return has_list and said.wavers and said.is_half


def is_unread_change(hearing: Hearing, ceremony: Ceremony, said: Said) -> bool:
    """Whether the mail leaves a list open of which it changes nothing that was read."""
    attendance = ceremony.attendance
    assert attendance
    is_told = bool(said.coming or said.gone or said.unread or said.is_elsewhere)
    if not said.wavers or is_told or said.comes is False:
        return False
    text = fold(hearing.message.reply)
    named = attending_guards.on_list(text, known(ceremony), hearing.language)
    return bool(attendance.delegates) and (attendance.is_confirmed or bool(named))


def known(ceremony: Ceremony) -> tuple[str, ...]:
    """The names and offices on the list, each office behind its name."""
    listed = ceremony.attendance.delegates if ceremony.attendance else ()
    return tuple(words for one in listed for words in (one.name, one.office) if words)
