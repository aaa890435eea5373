"""Who may give the second yes: nobody approves what they decided, under whatever name."""

from collections.abc import Sequence
from dataclasses import replace
from email.utils import parseaddr

from bot.slack.calls import AwayError
from bot.slack.people import People, Person
from intake import names, store
from intake.desk.acts import Act, Approve
from intake.errors import Refusal
from intake.store import Connection
from intake.store.drafts import Draft, of_letter

OWN = Refusal(
    reason="same_organizer", text="You made this decision yourself; somebody else must approve it."
)

NOBODY = "nobody"
"""Under which name a draft's place tells that nobody can approve what it decides."""
ALONE = "Nobody can approve this: {} is the only one who may, and made it. {}"
NAME_ANOTHER = (
    "Please ask who runs the desk to name a second approver; or take it back, and let another "
    "organizer decide."
)
INVITE_ANOTHER = "Have a second organizer join, who can approve it then; or take it back."
NO_APPROVERS = (
    "Nobody can approve this: no full member of the workspace is an approver. Please ask who runs "
    "the desk to name one."
)

Few = Sequence[Person] | None
"""Everybody who may approve where that is one or nobody; None where it is more, or unknown."""


def may(connection: Connection, act: Act, person: Person) -> Refusal | None:
    """Why this person may not do this as the second one; None for any act but an approval.

    A decision made in Slack is theirs by its user ID, one made elsewhere by their name or by their
    e-mail address in Slack.
    """
    if not isinstance(act, Approve):
        return None
    decision = store.decisions.load(connection, act.decision)
    is_mine = decision and is_own(connection, decision.number, decision.by, person)
    return OWN if is_mine else None


def is_own(connection: Connection, number: int | None, by: str, person: Person) -> bool:
    """Whether a decision is theirs: one made in Slack by their user ID, another by its name."""
    draft = proposal(connection, number) if number else None
    return draft.by_id == person.id if draft else is_theirs(by, person)


def nobody(connection: Connection, number: int | None, by: str, few: Few, *, is_named: bool) -> str:
    """That nobody can approve this decision, and what helps; "" where somebody can.

    `is_named` where the settings name approvers.
    """
    if few is None or any(not is_own(connection, number, by, one) for one in few):
        return ""
    if not few:
        return NO_APPROVERS
    return ALONE.format(few[0].name, NAME_ANOTHER if is_named else INVITE_ANOTHER)


async def few_of(people: People) -> Few:
    """Everybody who may approve where that is one or nobody; None where it is more, or unknown."""
    try:
        found = await people.approving(2)
    except AwayError:
        return None
    return found if len(found) < 2 else None


def is_theirs(by: str, person: Person) -> bool:
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
