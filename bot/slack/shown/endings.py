"""How a matter stands or ended, in a sentence or two: who answered, who corrected, who was told.

Invariant: who is named did it at the moment beside the name; what was taken back is not told of.
"""

from datetime import datetime

from bot.slack.blocks import date, escape
from bot.slack.shown import Looking, approvals
from bot.slack.shown.approvals import Approval
from intake import store
from intake.cases import GATHERING, Case, CaseKind
from intake.desk import acts
from intake.desk.acts import Reply, answers, settled
from intake.notices import Letter, LetterState
from intake.store import Connection
from intake.store.drafts import of_letter

ASKER_GONE = "Who asked was erased"
MOST_LETTERS = 40
"""The last letters to a city among which the answer is looked for."""
WAITS = (
    "*Waits for you.* What you write in this thread goes to nobody until you send it with a button."
)


def told(
    looking: Looking,
    case: Case,
    approval: Approval | None,
    held_until: datetime | None,
    shared_from: datetime | None,
) -> str:
    """The same also once its answer was erased.

    `held_until` and `shared_from` are when the answer leaves, and what tells it to all.
    """
    ended = _state(looking.connection, case, approval, held_until, shared_from)
    return _erased(looking.connection, case, ended) if answers.is_erased(case) else ended


def settled_by(connection: Connection, case: Case) -> str:
    """Who answered or closed it, by the journal, escaped; "" where nobody did."""
    return escape(settled.of(connection, case).by)


def answered_by(connection: Connection, case: Case) -> str:
    """Whose words the answer in force is, escaped; of a case without one who closed it."""
    stands = answers.in_force(connection, case)
    return escape(stands[1]) if stands else settled_by(connection, case)


def answer_held_until(connection: Connection, case: Case, now: datetime) -> datetime | None:
    """How long the answer, given here, can still be taken back."""
    if case.answer is None or case.application is None:
        return None
    held = store.outbox.letters(connection, application=case.application, state=LetterState.HELD)
    until = [one.due_at for one in held if _answers(connection, one, case)]
    return max((one for one in until if one > now), default=None)


def _answers(connection: Connection, letter: Letter, case: Case) -> bool:
    id = of_letter(letter.id)
    draft = store.drafts.load(connection, id) if id else None
    act = acts.from_json(draft.act) if draft else None
    return isinstance(act, Reply) and act.case == case.number and not act.further


def _is_lost(connection: Connection, case: Case) -> bool:
    """Whether the last letter that answers the case, or corrects its answer, did not arrive."""
    if case.answer is None or case.application is None:
        return False
    written = store.outbox.letters(connection, application=case.application, limit=MOST_LETTERS)
    sent = (one for one in reversed(written) if one.state is not LetterState.RECALLED)
    last = next((one for one in sent if _answers(connection, one, case)), None)
    return last is not None and last.state is LetterState.FAILED


def _state(
    connection: Connection,
    case: Case,
    approval: Approval | None,
    held_until: datetime | None,
    shared_from: datetime | None,
) -> str:
    of_approval = approvals.state(approval, case) if case.kind is CaseKind.APPROVAL else ""
    if of_approval:
        return of_approval
    if case.closed_at is None:
        return WAITS
    if case.kind is CaseKind.REROUTED:
        return "*Settled by itself.* Nothing waits."
    if case.kind in GATHERING and case.closed_at == case.at:
        return "*Taken into the application.* Nothing waits: what the city wrote counts."
    if case.answer is None:
        by = _by(settled_by(connection, case))
        return f"*Closed*{by} without an answer, {date(case.closed_at)}."
    answer = _answer(connection, case, case.closed_at, held_until)
    return f"{answer}{_shared(connection, case, shared_from)}"


def _answer(
    connection: Connection, case: Case, closed_at: datetime, held_until: datetime | None
) -> str:
    """By whom and when it was answered and corrected, and whether the last of it has left."""
    first = f"*Answered*{_by(settled_by(connection, case))}, {date(closed_at)}"
    corrected = [
        f"*Corrected*{_by(escape(by))}, {date(at)}"
        for at, by in answers.given_by(connection, case)
        if at > closed_at
    ]
    *before, last = [first, *corrected]
    earlier = "".join(f"{one}. " for one in before)
    if held_until:
        what = "Correction" if corrected else "Answer"
        by = _by(answered_by(connection, case))
        return (
            f"{earlier}*{what} held*{by} until {date(held_until)}, then sent: its message in this "
            "thread says what became of it."
        )
    if _is_lost(connection, case):
        return (
            f"{earlier}{last}, *but the letter did not arrive:* its message in this thread says "
            "why."
        )
    return f"{earlier}{last}."


def _by(who: str) -> str:
    return f" by {who}" if who else ""


def _shared(connection: Connection, case: Case, held_until: datetime | None) -> str:
    """Whether all others were told, or will be once nobody takes it back, and which answer."""
    stands = store.shared.standing(connection, case.number or 0)
    if case.shared_at is None:
        return ""
    is_put_right = stands is not None and stands.at > case.shared_at
    if held_until:
        what = "Correction for all" if is_put_right else "To be shared with all"
        return f" *{what}:* held until {date(held_until)}, then sent."
    shared = f" *Shared with all* {date(case.shared_at)}"
    if stands and is_put_right:
        shared += f", corrected for all {date(stands.at)}"
    is_same = stands and (stands.basis == answers.name_of(case) or stands.says(case.answer or ""))
    if stands and not is_same:
        return f"{shared}. *All others go by an answer of before:* this one went to the city alone."
    return f"{shared}."


def _erased(connection: Connection, case: Case, ended: str) -> str:
    """How a matter stands whose asker was erased; `ended` says how it was settled before."""
    if case.closed_at is None:
        return f"*{ASKER_GONE}, with the question:* nobody can be answered. Close it."
    if not answers.never_left(connection, case):
        return f"{ended} {ASKER_GONE} since, with the question."
    by = _by(settled_by(connection, case))
    return f"*The answer{by} was taken back,* nobody got it: {ASKER_GONE.lower()} before it left."
