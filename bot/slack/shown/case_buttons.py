"""What can be done with a matter, as the buttons below its head.

Invariant: what no longer applies to it, or to its city, has no button.
"""

from bot.slack.blocks import Block, actions, button
from bot.slack.shown import approvals, evidence
from bot.slack.shown.approvals import Approval
from bot.slack.shown.files import File
from intake.cases import ANSWERABLE, Case, CaseKind
from intake.desk.acts import answers
from intake.messages import Message


def of(
    case: Case,
    file: File | None,
    approval: Approval | None,
    mail: Message | None,
    *,
    is_held: bool,
) -> list[Block]:
    """The row below it; nothing where nothing can be done. `is_held`: its answer has not left."""
    elements = [
        *(approvals.buttons(approval, case) if case.kind is CaseKind.APPROVAL else []),
        *_on_case(case, is_held=is_held),
        *(_on_city(case, file, mail) if file else []),
        *_at_last(case, file),
    ]
    return [actions(*elements, id="case")] if elements else []


def _on_case(case: Case, *, is_held: bool) -> list[Block]:
    number = str(case.number)
    if answers.is_erased(case):
        return []
    if case.closed_at is None and case.kind in ANSWERABLE and case.application:
        return [button("Reply to the city", "reply", number, style="primary")]
    if case.closed_at is None:
        return []
    is_citys = case.kind in ANSWERABLE and case.contact and case.application and not is_held
    again = [button("Write again", "write_again", number)] if is_citys else []
    if not case.answer:
        return again
    shares = [] if case.shared_at or is_held else [button("Share with all", "share", number)]
    return [*again, *shares, button("Correct the answer", "correct_case", number)]


def _on_city(case: Case, file: File, mail: Message | None) -> list[Block]:
    """What can be done with the city while the matter waits: its card always offers that."""
    number = str(file.application.number)
    without = (CaseKind.STRANGER, CaseKind.SAME_CITY, CaseKind.APPROVAL, CaseKind.REROUTED)
    if case.closed_at or case.kind in without:
        return []
    offers = file.may_extend and case.kind is not CaseKind.OVERTAKEN
    more = [button("More time", "extend", number)] if offers else []
    asks = [] if file.application.is_over else [button("Ask for items", "ask", number)]
    said = mail.reply if mail else case.text
    return [*asks, *more, *evidence.taking_out(file, said, case)]


def _at_last(case: Case, file: File | None) -> list[Block]:
    closes = case.closed_at is None and case.kind is not CaseKind.APPROVAL
    return [
        *([button("Close", "close", str(case.number))] if closes else []),
        *([button("Show the city", "show_city", str(file.application.number))] if file else []),
    ]
