"""An answer of one person of a city in place of another's: organizers see who said what.

Invariant: one matter a mail, of answers that a rule reads; the newer answer stands.
"""

from collections.abc import Iterator

from intake import eligibility
from intake.answers.folding import key
from intake.answers.values import Amount, Events, NotAvailable, Value
from intake.applications import Answer, Application
from intake.calls.model import text_in
from intake.cases import CaseKind
from intake.contacts import Contact
from intake.conversation.city import passing_on
from intake.conversation.city.corrections import formerly
from intake.conversation.turns import Hearing, Notes

_LONGEST = 200
"""Letters of an answer in words."""


def show(notes: Notes, hearing: Hearing, before: Application) -> None:
    """Open a matter where the message replaced what a colleague who is still there had given."""
    lines = list(_replaced(notes.application, hearing, before))
    if lines:
        passing_on.open_case(notes, hearing, CaseKind.REPLACED, "\n".join(lines))


def _replaced(now: Application, hearing: Hearing, before: Application) -> Iterator[str]:
    people = {one.address.key: one for one in now.contacts if now.contact(one.address)}
    for id, answer in now.current.items():
        former = before.current.get(id)
        if former is None or not eligibility.serves(hearing.call, id):
            continue
        one, other = people.get(former.by), people.get(answer.by)
        is_new = answer.message == hearing.message.id and _differs(former.value, answer.value)
        if is_new and one and other and _are_two(one, other):
            label = text_in(hearing.call.question(id).label, "en")
            yield f"{label}: {_said(one, former)} → {_said(other, answer)}"


def _differs(former: Value, new: Value) -> bool:
    """Whether the newer value takes something of the older one back, and is not the first."""
    match former, new:
        case (NotAvailable(), _):
            return False
        case (Events(), Events()):
            return not {key(one.name) for one in former.events} <= {
                key(one.name) for one in new.events
            }
    figure = formerly.exact(new)
    is_same = figure is not None and figure == formerly.exact(former)
    return former != new and not (is_same and _currency(former) == _currency(new))


def _currency(value: Value) -> str:
    return value.currency if isinstance(value, Amount) else ""


def _are_two(one: Contact, other: Contact) -> bool:
    """Whether two contacts are two people, as far as the file tells."""
    names = one.address.name, other.address.name
    return one.token != other.token and not (names[0] and key(names[0]) == key(names[1]))


def _said(contact: Contact, answer: Answer) -> str:
    address = contact.address
    who = f"{address.name} <{address.address}>" if address.name else address.address
    figure = formerly.exact(answer.value)
    if figure is None:
        return f"{answer.words[:_LONGEST]} ({who})"
    return f"{f'{_currency(answer.value)} {figure:,f}'.strip()} ({who})"
