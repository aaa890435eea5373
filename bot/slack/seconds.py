"""Who may give the second yes: nobody approves what they decided, under whatever name."""

from intake import store
from intake.desk.acts import Act, Approve
from intake.errors import Refusal
from intake.store import Connection
from intake.store.drafts import Draft, of_letter

OWN = Refusal(
    reason="same_organizer", text="You made this decision yourself; somebody else must approve it."
)


def may(connection: Connection, act: Act, by_id: str) -> Refusal | None:
    """Why this person may not do this as the second one; None for any act but an approval."""
    if not isinstance(act, Approve):
        return None
    draft = proposal(connection, act.decision)
    return OWN if draft and draft.by_id == by_id else None


def proposal(connection: Connection, number: int) -> Draft | None:
    """The draft by which a decision was made, by its letters; None where that was elsewhere."""
    decision = store.decisions.load(connection, number)
    ids = (of_letter(one) for one in decision.letters) if decision else ()
    found = next((one for one in ids if one), None)
    return store.drafts.load(connection, found) if found else None
