"""Which answers of a registered application still count: what its stage or an organizer asks for.

Invariant: until its registration ends its corrections count; later nothing changes that nobody
asked for, and what was asked for stays open until it is answered or the stage ends.
"""

from collections.abc import Iterable, Iterator

from intake import stages
from intake.applications import Application, State
from intake.calls.identity import OFFICE, WRITER
from intake.calls.model import Stage
from intake.conversation.city import receipts
from intake.conversation.turns import Hearing
from intake.notices import Letter


def may_answer(application: Application, hearing: Hearing) -> bool:
    """Whether any answer of this message can count."""
    if application.state is not State.REGISTERED:
        return True
    return not hearing.is_late and (
        not _is_settled(application) or bool(_wanted(application, hearing))
    )


def may_change(application: Application, hearing: Hearing, question: str, value: object) -> bool:
    """Whether the message can give this question this value, which may be what stands already.

    What was never answered was never confirmed, and who writes may say who they are.
    """
    standing = application.current.get(question)
    is_free = standing is None or standing.value == value or question in (WRITER, OFFICE)
    return is_free or not _is_settled(application) or question in _wanted(application, hearing)


def owed(application: Application, hearing: Hearing) -> tuple[str, ...]:
    """What an organizer asked for and nobody has answered since, in the order of the call."""
    if not _is_settled(application):
        return ()
    current = application.current
    left = {
        id
        for letter in _of_stage(hearing, hearing.dossier.demands())
        for id in letter.questions
        if id not in current or current[id].at <= letter.created_at
    }
    return tuple(one.id for one in hearing.call.questions if one.id in left)


def _is_settled(application: Application) -> bool:
    is_registered = application.state is State.REGISTERED
    return is_registered and application.stage is not Stage.REGISTRATION


def _wanted(application: Application, hearing: Hearing) -> set[str]:
    """What the stage or a letter written in it asks for, and what was answered in it."""
    dossier = hearing.dossier
    by_rules = stages.asked(hearing.call, application, receipts.values_of(application))
    answered = (dossier.letter,) if dossier.letter else dossier.rivals
    letters = _of_stage(hearing, (*answered, *dossier.demands()))
    since = dossier.moved_at()
    own = (id for id, one in application.current.items() if since and one.at >= since)
    return {*by_rules, *own, *(id for letter in letters for id in letter.questions)}


def _of_stage(hearing: Hearing, letters: Iterable[Letter]) -> Iterator[Letter]:
    """Those written since the application came into its stage."""
    since = hearing.dossier.moved_at()
    return (one for one in letters if since is None or one.created_at >= since)
