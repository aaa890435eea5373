"""Who may do what from Slack: asked on every act, and answered so that it can be said."""

from bot.slack.people import Person
from intake.errors import Refusal

APPROVE = "approve"
LOOK = "look"

NO_MEMBER = Refusal(
    reason="no_member",
    text="Only full members of this workspace can do this. Guests and people of other workspaces "
    "can apply for their city by writing to the app in a direct message.",
)
NO_ORGANIZER = Refusal(
    reason="no_organizer",
    text="Only organizers can do this: the full members who are in the organizers' channel, or "
    "who are named in the desk's settings. Please ask one of them.",
)
NO_APPROVER = Refusal(
    reason="no_approver",
    text="Only approvers can do this: those named as slack_approvers in the desk's settings. "
    "Please ask one of them.",
)


def may(person: Person, verb: str) -> Refusal | None:
    """Why this person may not do this ("reply", "move", …); None where they may.

    "approve" is for approvers, "look" for them and organizers, everything else for organizers.
    """
    if not person.is_member:
        return NO_MEMBER
    if verb == APPROVE:
        return None if person.is_approver else NO_APPROVER
    may_look = verb == LOOK and person.is_approver
    return None if person.is_organizer or may_look else NO_ORGANIZER
