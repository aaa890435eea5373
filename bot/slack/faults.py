"""What went wrong, told to the person who sees nothing happen.

Invariant: the reference they hear finds the fault in the log, and no word of the fault itself is
shown.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import answers, blocks, calls
from bot.slack.calls import AwayError, Failure, Refused
from intake.errors import StoreUnavailableError

log = logging.getLogger(__name__)

Body = Mapping[str, Any]
TITLE = "Citydesk"
NOT_NOW = "The desk cannot write just now: nothing was changed. Please try again in a minute."
AWAY = "Slack did not answer the desk: nothing was changed. Please try again in a minute."
DOCTOR = "Who runs the desk finds with “citydesk doctor” what to do."
FAULT = "Something went wrong at the desk; what you asked for may not have been done."
UNSHOWN = (
    "Slack did not show here what the desk sent ({why}). Nothing is lost by that: please close "
    "this and open it once more."
)
STAYS = "If it stays so, tell who runs the desk: reference {reference}."


def text(fault: Exception, new_id: Callable[[], str], body: Body) -> str:
    """The fault in words for the person, with a reference under which it is logged here."""
    reference = _reference(new_id)
    log.error("fault %s for %s", reference, user_of(body), exc_info=fault)
    return f"{_reason(fault)} {STAYS.format(reference=reference)}"


def unshown(failure: Failure, new_id: Callable[[], str], body: Body) -> str:
    """The same of a view that Slack would not show: why, and what to do."""
    reference, why = _reference(new_id), calls.words(failure)
    log.error("fault %s for %s: a view was not shown: %s", reference, user_of(body), why)
    return f"{UNSHOWN.format(why=why)} {STAYS.format(reference=reference)}"


async def say(client: AsyncWebClient, text: str, body: Body, view: str) -> None:
    """In the modal that waits to be filled, else where the person is."""
    if view:
        made = blocks.modal(TITLE, blocks.long(text))
        if isinstance(await calls.send(client.views_update(view_id=view, view=made)), calls.Sent):
            return
    if body.get("command"):
        channel = str(body.get("channel_id") or "")
        await answers.whisper(client, channel, user_of(body), text)
    elif user_of(body):
        asked = {name: one for name, one in body.items() if name != "trigger_id"}  # spent
        await answers.tell(client, asked | {"type": "block_actions"}, text)


def refusal_in(fault: AwayError) -> str:
    """What Slack refuses for good, and the right that is missing where it says so; else ""."""
    failure = fault.failure
    if not isinstance(failure, Refused):
        return ""
    right = f"the app lacks the right {failure.needed}" if failure.needed else failure.error
    return f"Slack refuses this to the desk ({right}): nothing was changed. {DOCTOR}"


def user_of(body: Body) -> str:
    """Who did this, by ID; "" where nobody did."""
    user = body.get("user")
    return str(user.get("id") or "") if isinstance(user, dict) else str(body.get("user_id") or "")


def _reference(new_id: Callable[[], str]) -> str:
    return new_id().rpartition("-")[2][:8]


def _reason(fault: Exception) -> str:
    if isinstance(fault, StoreUnavailableError):
        return NOT_NOW
    if isinstance(fault, AwayError):
        return refusal_in(fault) or AWAY
    return FAULT
