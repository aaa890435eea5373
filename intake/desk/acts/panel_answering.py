"""An organizer's answer to what a panelist wrote: to that panelist alone, on no city's file.

Invariant: it goes to the mailbox of the roster, in the thread of the mail that asked; it quotes of
that mail what its case shows, so nothing of what may be a ballot.
"""

from dataclasses import replace

from intake import store
from intake.cases import Case
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import EXCERPT, Turn
from intake.desk import posting, readings
from intake.desk.acts.laid import Laid, Order, Plan, view_of
from intake.desk.acts.model import Reply
from intake.desk.office import Office
from intake.errors import Refusal
from intake.messages import Message
from intake.notices import PanelistAnswered
from intake.panel.roster import Panelist
from intake.store import Connection


def reply(
    office: Office, connection: Connection, order: Order, act: Reply, case: Case
) -> Plan | Refusal:
    """The answer to a panelist's case."""
    is_again = act.corrects and bool(case.closed_at and case.answer)
    panelist = store.panel.by_address(connection, case.contact or "")
    refusal = _may_not(case, panelist, act, is_again=is_again)
    if refusal or panelist is None:
        return refusal or _nobody(case)
    asked = readings.again(office, connection, case.message or "")
    turn = _turn(case, panelist, asked, act, order.by, is_again=is_again)
    letters = posting.render(office, connection, turn.letters, order.now, seed=order.seed)
    seen = (case.answer,) if is_again else ()
    laid = Laid(act=order.act, letters=letters, view=view_of(order, letters, *seen), about=())

    def do(connection: Connection) -> Laid:
        posted = posting.perform(office, connection, turn, order.now, seed=order.seed)
        return replace(laid, letters=posted)

    return Plan(laid=laid, do=do)


def _may_not(
    case: Case, panelist: Panelist | None, act: Reply, *, is_again: bool
) -> Refusal | None:
    if case.closed_at and not is_again:
        return Refusal(reason="case_closed", text=f"Case {case.number} was closed before.")
    if not act.text.strip():
        return Refusal(reason="no_text", text='An answer needs words: --text "…".')
    return None if panelist else _nobody(case)


def _nobody(case: Case) -> Refusal:
    text = f"Nobody on the panel wrote case {case.number}; `citydesk close` settles it."
    return Refusal(reason="no_panelist", text=text)


def _turn(
    case: Case,
    panelist: Panelist,
    asked: Message | None,
    act: Reply,
    organizer: str,
    *,
    is_again: bool,
) -> Turn:
    answer = act.text.strip()
    notice = PanelistAnswered(
        question=_shown(case, asked),
        answer=answer,
        organizer=organizer,
        corrects=is_again,
    )
    letter = panelist_letters.to_panelist(notice, panelist, answering=asked, hold=True)
    numbers = (case.number,) if case.number else ()
    return Turn(
        letters=(letter,),
        closes=() if is_again else numbers,
        amends=numbers if is_again else (),
        answer=answer,
    )


def _shown(case: Case, asked: Message | None) -> str:
    """The words of the mail as organizers were shown them; "" where these are closed to them."""
    words = asked.reply[:EXCERPT] if asked else ""
    return words if words and words in case.text else ""
