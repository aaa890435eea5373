"""Who may give the second yes: nobody approves what they decided, under whatever name."""

from dataclasses import replace
from email.utils import parseaddr

from bot.slack.people import Person
from intake import names, store
from intake.desk.acts import Act, Approve
from intake.errors import Refusal
from intake.store import Connection
from intake.store.drafts import Draft, of_letter

OWN = Refusal(
    reason="same_organizer", text="You made this decision yourself; somebody else must approve it."
)


def may(connection: Connection, act: Act, person: Person) -> Refusal | None:
    """Why this person may not do this as the second one; None for any act but an approval.

    A decision made in Slack is theirs by its user ID, one made elsewhere by their name or by their
    e-mail address in Slack.
    """
    if not isinstance(act, Approve):
        return None
    draft = proposal(connection, act.decision)
    if draft:
        return OWN if draft.by_id == person.id else None
    decision = store.decisions.load(connection, act.decision)
    return OWN if decision and _is_theirs(decision.by, person) else None


def _is_theirs(by: str, person: Person) -> bool:
    """Whether a name that was given elsewhere ("Anna", "Anna <anna@un.example>") is theirs."""
    given = [one for one in (by, parseaddr(by)[1]) if one]
    known = [one for one in (person.name, person.email) if one]
    return any(names.is_same(one, other) for one in given for other in known)


def told_apart(connection: Connection, act: Act, draft: Draft) -> Draft:
    """The draft under a name of its own, where a namesake made the decision that it approves."""
    if not isinstance(act, Approve):
        return draft
    first = proposal(connection, act.decision)
    if (
        first is None
        or first.by_id == draft.by_id
        or not names.is_same(first.by_name, draft.by_name)
    ):
        return draft
    return replace(draft, by_name=f"{draft.by_name} ({draft.by_id})")


def proposal(connection: Connection, number: int) -> Draft | None:
    """The draft by which a decision was made, by its letters; None where that was elsewhere."""
    decision = store.decisions.load(connection, number)
    ids = (of_letter(one) for one in decision.letters) if decision else ()
    found = next((one for one in ids if one), None)
    return store.drafts.load(connection, found) if found else None
