"""Who signs an approval elsewhere than in Slack: by name, one of those who may approve there.

Invariant: where approvers are named, nobody else's name approves, wherever it is given; what Slack
does not tell is a refusal, not a yes.
"""

import asyncio
from collections.abc import Sequence

from bot.clock import Clock
from bot.settings import Settings
from bot.slack import calls, seconds
from bot.slack.people import Person, Workspace
from intake.errors import Refusal

NOT_ONE = (
    "{} is no approver: who may approve is named in CITYDESK_SLACK_APPROVERS, and --as takes the "
    "name or e-mail address that they have in Slack. {}"
)
NONE_NAMED = "Nobody who is named there is a full member of the workspace; see `citydesk doctor`."
NOT_TOLD = (
    "Approvers are named in CITYDESK_SLACK_APPROVERS, and who they are Slack does not tell now: "
    "{}. Nothing was approved. See `citydesk doctor`."
)
NOT_ASKED = (
    "Approvers are named in CITYDESK_SLACK_APPROVERS, and no Slack token is set here, so nobody "
    "can tell who they are. Nothing was approved. Set CITYDESK_SLACK_BOT_TOKEN as the desk "
    "has it, or approve in Slack; where there is no Slack, unset CITYDESK_SLACK_APPROVERS."
)


def signers(given: Settings, name: str, clock: Clock) -> Sequence[Person] | Refusal:
    """The approvers whose name this is; nobody where the settings name no approvers."""
    if not given.slack_approvers:
        return ()
    if not given.has_slack:
        return Refusal(reason="unsure", text=NOT_ASKED)
    return asyncio.run(_signers(given, name, clock))


async def _signers(given: Settings, name: str, clock: Clock) -> Sequence[Person] | Refusal:
    try:
        approving = await _approving(given, clock)
    except calls.AwayError as away:
        return Refusal(reason="unsure", text=NOT_TOLD.format(calls.words(away.failure)))
    theirs = [one for one in approving if seconds.is_theirs(name, one)]
    if theirs:
        return theirs
    names = ", ".join(dict.fromkeys(one.name for one in approving))
    who = f"Who may: {names}." if names else NONE_NAMED
    return Refusal(reason="no_approver", text=NOT_ONE.format(name, who))


async def _approving(given: Settings, clock: Clock) -> Sequence[Person]:
    client = calls.client(given.slack_bot_token or "", given.slack_api)
    people = Workspace.of(client, given, clock)
    try:
        return await people.approving()
    finally:
        if client.session:
            await client.session.close()
