"""Who may do what from Slack: asked on every act, and answered so that it can be said."""

from collections.abc import Sequence
from dataclasses import replace

from bot.slack.blocks import Block
from bot.slack.people import Person
from intake.errors import Refusal

APPROVE = "approve"
LOOK = "look"
OF_ORGANIZERS = frozenset({"recall"})
"""What is offered in windows that approvers see too."""

APPLY = (
    "Guests and people of other workspaces can apply for their city by writing to the app in a "
    "direct message."
)
NO_MEMBER = Refusal(
    reason="no_member",
    text="Only full members of this workspace can do this, those who are in the organizers' "
    f"channel. {APPLY}",
)
NO_MEMBER_NAMED = Refusal(
    reason="no_member",
    text="Only organizers can do this: full members of this workspace whom the desk's settings "
    f"name. {APPLY}",
)
"""Who is a stranger hears what makes an organizer, and no names."""
NO_ORGANIZER = Refusal(
    reason="no_organizer",
    text="Only organizers can do this: the full members who are in the organizers' channel.",
)
NOT_NAMED = Refusal(
    reason="no_organizer",
    text="Only organizers can do this: those whom the desk's settings name. Being in the "
    "organizers' channel is not enough: who runs the desk has to name you.",
)
UNSURE = (
    "The desk cannot see who may do this: Slack does not tell who is in the user group of the "
    "settings ({}). Nothing was changed. Who runs the desk finds with “citydesk doctor” what to do."
)
NO_APPROVER = Refusal(
    reason="no_approver",
    text="Only approvers can do this: those whom the settings of the desk name.",
)
NOBODY = (
    "The desk knows nobody who is one now: who runs it names a full member of the workspace there, "
    "or puts one into the user group that is named there."
)
NOBODY_IN_CHANNEL = (
    "The desk knows nobody who is one now: a full member of the workspace has to join that channel."
)


def may(person: Person, verb: str) -> Refusal | None:
    """Why this person may not do this ("reply", "move", …); None where they may.

    "approve" is for approvers, "look" for them and organizers, everything else for organizers.
    """
    if not person.is_member:
        return NO_MEMBER if person.by_channel else NO_MEMBER_NAMED
    if verb == APPROVE:
        return None if person.is_approver else _why(person, NO_APPROVER, person.approvers)
    may_look = verb == LOOK and person.is_approver
    is_allowed = person.is_organizer or may_look
    refusal = NO_ORGANIZER if person.by_channel else NOT_NAMED
    return None if is_allowed else _why(person, refusal, person.organizers)


def by_right(person: Person, view: Block) -> Block:
    """The window without buttons that would only be refused to who looks at it."""
    kept = (_allowed(person, block) for block in view["blocks"])
    return {**view, "blocks": [one for one in kept if one]}


def _allowed(person: Person, block: Block) -> Block | None:
    """The block with what this person may press; None where that was all of it."""
    if block["type"] != "actions":
        return block
    left = [one for one in block["elements"] if not _is_refused(person, one["action_id"])]
    return {**block, "elements": left} if left else None


def _is_refused(person: Person, action: str) -> bool:
    return action in OF_ORGANIZERS and may(person, action) is not None


def _why(person: Person, refusal: Refusal, names: Sequence[str]) -> Refusal:
    """Why somebody may not; that nobody can tell, where Slack did not say who may."""
    if person.unsure:
        return Refusal(reason="unsure", text=UNSURE.format(person.unsure))
    return _named(refusal, names)


def _named(refusal: Refusal, names: Sequence[str]) -> Refusal:
    """The same with the names of those who may, or what helps where nobody does."""
    if names:
        ask = f"Please ask one of them. Among them: {', '.join(names)}."
    else:
        ask = NOBODY_IN_CHANNEL if refusal is NO_ORGANIZER else NOBODY
    return replace(refusal, text=f"{refusal.text} {ask}")
