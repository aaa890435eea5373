"""An answer of one person of a city in place of another's: organizers see who said what.

Invariant: one matter a mail, of answers that a rule reads; the newer answer stands.
"""

from collections.abc import Iterator

from intake import eligibility
from intake.applications import Answer, Application
from intake.calls.model import text_in
from intake.cases import CaseKind
from intake.contacts import Contact
from intake.conversation.city import formerly, passing_on
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
        if (
            former is None
            or former.value == answer.value
            or not eligibility.serves(hearing.call, id)
        ):
            continue
        one, other = people.get(former.by), people.get(answer.by)
        is_new = answer.message == hearing.message.id
        if is_new and one and other and one.token != other.token:
            label = text_in(hearing.call.question(id).label, "en")
            yield f"{label}: {_said(one, former)} → {_said(other, answer)}"


def _said(contact: Contact, answer: Answer) -> str:
    address = contact.address
    who = f"{address.name} <{address.address}>" if address.name else address.address
    figure = formerly.exact(answer.value)
    return f"{answer.words[:_LONGEST] if figure is None else f'{figure:,f}'} ({who})"
