"""Which answers of a registered application still count: what its stage or an organizer asks for.

Invariant: until its registration ends its corrections count; later nothing changes that nobody
asked for, and what was asked for stays open until it is answered or the stage ends.
"""

from intake import stages
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.conversation.city import receipts
from intake.conversation.turns import Hearing


def may_answer(application: Application, hearing: Hearing) -> bool:
    """Whether any answer of this message can count."""
    if application.state is not State.REGISTERED:
        return True
    return not hearing.is_late and (
        not _is_settled(application) or bool(_wanted(application, hearing))
    )


def may_change(application: Application, hearing: Hearing, question: str) -> bool:
    """Whether the message can change the answer to this question."""
    return not _is_settled(application) or question in _wanted(application, hearing)


def owed(application: Application, hearing: Hearing) -> tuple[str, ...]:
    """What an organizer asked for and nobody has answered since, in the order of the call."""
    if not _is_settled(application):
        return ()
    current = application.current
    left = {
        id
        for letter in hearing.dossier.demands()
        for id in letter.questions
        if id not in current or current[id].at <= letter.created_at
    }
    return tuple(one.id for one in hearing.call.questions if one.id in left)


def _is_settled(application: Application) -> bool:
    is_registered = application.state is State.REGISTERED
    return is_registered and application.stage is not Stage.REGISTRATION


def _wanted(application: Application, hearing: Hearing) -> set[str]:
    by_rules = stages.asked(hearing.call, application, receipts.values_of(application))
    demanded = (letter.questions for letter in hearing.dossier.demands())
    return {*by_rules, *(id for asked in (*hearing.asked, *demanded) for id in asked)}
