"""Acts without a letter: a case closed, held letters withheld.

Invariant: a letter can be withheld only while it is held; one that a courier has taken stays said.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.turns import EXCERPT, Turn
from intake.desk import board, files_out, laying_aside, posting, welcomes
from intake.desk.acts import (
    answers,
    ceremony_recalls,
    contact_recalls,
    extensions,
    filed,
    judging_again,
    settled,
    taken_back,
    together,
)
from intake.desk.acts.laid import Laid, Order, Plan, TooLateError, view_of
from intake.desk.acts.model import Close, Withhold
from intake.desk.office import Office
from intake.desk.panels import packet_recalls
from intake.errors import Refusal
from intake.journal import DESK, Entry
from intake.notices import (
    NEVER,
    ClaimsChanged,
    ContactWelcomed,
    Letter,
    LetterState,
    ObjectionRaised,
    ObjectionSettled,
    ObjectorAnswered,
)
from intake.store import Connection

_TOLD = (*ceremony_recalls.ACTS, *contact_recalls.ACTS)
"""Notices with which all others of the same act are taken back."""
WELCOMED = "{who} has not read that they are on the file: they are welcomed anew."
UNANSWERED = (
    "Nobody answered the question, and who asked it hears nothing: “{text}”. "
    "`citydesk reply {number} --further` still answers it."
)
ABOUT_OBJECTIONS = (ObjectionRaised.name, ObjectionSettled.name, ObjectorAnswered.name)


def close(office: Office, connection: Connection, order: Order, act: Close) -> Plan | Refusal:
    """Take the case out of the queue; the journal keeps why.

    A parked message that it is about is laid aside with it.
    """
    found = store.cases.load(connection, act.case)
    if not found or found.closed_at:
        return _waits_not(office, connection, act.case)
    parked = laying_aside.of_case(connection, found, act.reason)
    if isinstance(parked, Refusal):
        return parked
    laid = Laid(
        act=act,
        letters=(),
        view=view_of(order, (), act.case, found.kind, found.text, act.reason),
        about=(found.application,) if found.application else (),
        warnings=_unanswered(found),
    )
    words = {"case": act.case, "kind": found.kind.value, "reason": act.reason, "by": order.by}
    entries = [
        Entry(application=one, act="case_closed", words=words) for one in laid.about or (DESK,)
    ]

    def do(connection: Connection) -> Laid:
        if not store.cases.close(connection, act.case, order.now):
            raise TooLateError(_waits_not(office, connection, act.case))
        store.journal.append(connection, entries, at=order.now, salt=office.salt)
        if parked:
            laying_aside.lay_aside(
                office, connection, parked, act.reason, by=order.by, now=order.now
            )
        board.stopped(connection, (), [act.case], order.now)
        return laid

    return Plan(laid=laid, do=do)


def _unanswered(case: Case) -> tuple[str, ...]:
    """What whoever closes a city's question should know, lest a wrong number lose it."""
    is_asked = case.kind is CaseKind.QUESTION and case.contact and case.answer is None
    told = UNANSWERED.format(text=" ".join(case.text.split())[:EXCERPT], number=case.number)
    return (told,) if is_asked else ()


def _waits_not(office: Office, connection: Connection, number: int) -> Refusal:
    found = store.cases.load(connection, number)
    if found and found.closed_at:
        return settled.refusal(connection, found, office.call.timezone)
    text = f"There is no case {number}; see `citydesk queue`."
    return Refusal(reason="no_such_case", text=text)


def withhold(office: Office, connection: Connection, order: Order, act: Withhold) -> Plan | Refusal:
    """Stop these letters, all or none; the cases that they answered wait again.

    More time that one of them gives is taken back, with all its letters, as are a contact and the
    taking out of a file, also of what the panel is told of it; with an answer what tells it to
    others. A packet that is stopped goes again with the next that are sent.
    """
    if not act.letters:
        return Refusal(reason="no_such_letter", text="No letter is named.")
    found = _held(office, connection, act.letters)
    if isinstance(found, Refusal):
        return found
    found = _with_others(connection, found)
    turn = _taken_back(office, connection, found, order)
    if isinstance(turn, Refusal):
        return turn
    turn += Turn(letters=contact_recalls.welcomes(office, connection, found, turn))
    numbers = [one.application for one in found if one.application]
    laid = Laid(
        act=act,
        letters=found,
        view=view_of(order, found, [one.id for one in found]),
        about=tuple(dict.fromkeys([*numbers, *packet_recalls.about(found)])),
        warnings=tuple(_told(office, connection, turn)),
    )

    def do(connection: Connection) -> Laid:
        reopened = _stop_all(office, connection, order, found, turn)
        stopped = tuple(replace(one, state=LetterState.RECALLED) for one in found)
        return replace(laid, letters=stopped, reopened=tuple(reopened))

    return Plan(laid=laid, do=do)


def _stop_all(
    office: Office, connection: Connection, order: Order, found: tuple[Letter, ...], turn: Turn
) -> list[int]:
    """Stop them and do what is taken back with them; gives the cases that wait again."""
    gathered = filed.gathered(connection, found)
    first = (one for one in found if one not in gathered)
    reopened = [case for one in first for case in _stopped(office, connection, one)]
    reopened += filed.waiting_again(connection, gathered)
    entries = [entry for one in found for entry in _recalled(one, order.by)]
    entries += packet_recalls.withheld(connection, found, order.by)
    store.journal.append(connection, entries, at=order.now, salt=office.salt)
    _perform(office, connection, turn, order)
    for one in gathered:  # which nothing took up, as where no ballot is taken any more
        store.outbox.recall(connection, one.id)
    changed = answers.taken_back(connection, found)
    board.stopped(connection, found, [*reopened, *changed], order.now)
    return reopened


def _with_others(connection: Connection, found: tuple[Letter, ...]) -> tuple[Letter, ...]:
    """The letters with those that are stopped together with one of them."""
    found = together.with_others(connection, extensions.with_others(connection, found), _TOLD)
    found = together.with_held(found, partial(filed.of_act, connection))
    return answers.with_others(connection, found)


def _perform(office: Office, connection: Connection, turn: Turn, order: Order) -> None:
    """What is taken back with the letters, where anything is."""
    if turn != Turn():
        posting.perform(office, connection, turn, order.now, seed=order.seed)
        judging_again.settle(office, connection, turn, order)


def _told(office: Office, connection: Connection, turn: Turn) -> Iterator[str]:
    """Who is welcomed anew, and who judges again."""
    for one in turn.letters:
        if one.notice.name == ContactWelcomed.name:
            yield WELCOMED.format(who=one.to.shown)
    yield from judging_again.warnings(office, connection, turn)


def _taken_back(
    office: Office, connection: Connection, found: tuple[Letter, ...], order: Order
) -> Turn | Refusal:
    """What these letters tell of is taken back with them."""
    return together.undone([
        *extensions.undoing(connection, found, by=order.by),
        *ceremony_recalls.undoing(connection, found, by=order.by),
        *contact_recalls.undoing(office, connection, found, by=order.by, now=order.now),
        *filed.undoing(connection, found, by=order.by),
    ])  # fmt: skip


def _held(
    office: Office, connection: Connection, ids: tuple[str, ...]
) -> tuple[Letter, ...] | Refusal:
    found = []
    for id in dict.fromkeys(ids):
        letter = store.outbox.letter(connection, id)
        if letter is None:
            text = f"There is no letter {id!r}; `citydesk letters list` lists them."
            return Refusal(reason="no_such_letter", text=text)
        refusal = _may_not(office, connection, letter)
        if refusal:
            return refusal
        found.append(letter)
    return tuple(found)


def _may_not(office: Office, connection: Connection, letter: Letter) -> Refusal | None:
    """A letter of a decision goes or stays with it, one about a stage with the stage."""
    if letter.state is not LetterState.HELD:
        return taken_back.letter(office, connection, letter)
    if letter.notice in posting.ABOUT_STAGES:
        return Refusal(
            reason="about_stage",
            text=f"The letter {letter.named} says where application {letter.application} is; "
            "without it the city would not know. `citydesk move` with the stage before takes "
            "the move back, and its letters with it.",
        )
    if letter.notice in ABOUT_OBJECTIONS:
        return Refusal(
            reason="about_objection",
            text=f"The letter {letter.named} says what became of an objection, which stands in the "
            "record: who objected and the city both hear it.",
        )
    if letter.notice == ClaimsChanged.name and files_out.told(connection, letter) is None:
        return Refusal(
            reason="about_change",
            text=f"The letter {letter.named} tells a panelist what a city has changed, and nothing "
            "else would: without it they judge what the city says no more.",
        )
    if letter.due_at != NEVER or not letter.application:
        return welcomes.refused(connection, letter)
    decision = store.decisions.waiting(connection, letter.application)
    number = decision.goes_by if decision else "DECISION"
    return Refusal(
        reason="decision_waits",
        text=f"The letter {letter.named} waits for decision {number}; `citydesk recall {number}` "
        "takes the decision back with all its letters.",
    )


def _stopped(office: Office, connection: Connection, letter: Letter) -> list[int]:
    """Stop one letter: the cases that wait again. TooLateError where a courier was faster."""
    if not store.outbox.recall(connection, letter.id):
        now = store.outbox.letter(connection, letter.id) or letter
        raise TooLateError(taken_back.letter(office, connection, now))
    return store.cases.reopen(connection, letter.application, letter.created_at)


def _recalled(letter: Letter, by: str) -> Iterator[Entry]:
    if letter.application:
        words = {"letter": letter.id, "by": by}
        yield Entry(application=letter.application, act="letter_recalled", words=words)
