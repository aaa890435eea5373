"""A panelist fills in a ballot: the button below a packet, the form, and what was filled in.

Invariant: who presses is who is asked about, whatever the button or the form says; a ballot is kept
like a message before it is acknowledged, and is heard by the panelists' conversation. A form that
was opened before the ballot changed replaces nothing before its reader has seen what stands.
"""

import json
import re
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import marked, modals, panelists, somebody
from bot.slack.blocks import Block
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import ballots
from bot.slack.shown.ballots import FORM, TITLE
from intake import store
from intake.conversation.panelist.panelist import Seated, Sitting
from intake.desk.panels import sitting
from intake.errors import Refusal
from intake.panel import blindness
from intake.store import Connection
from replies.catalogue import N_, SOURCE
from replies.filters import tongue

Body = dict[str, Any]
_OPEN = re.compile(rf"^{panelists.JUDGE}:\d+$")
NOT_ASSIGNED = Refusal(reason="not_assigned", text="This city is not among those assigned to you.")
KEPT = N_(
    "Thank you. Your ballot has reached the desk; its receipt comes as a message in a moment."
)


def register(app: AsyncApp, room: Room) -> None:
    """The button and the form."""

    modals.pressing(app, room, _OPEN, _open)

    @app.view(FORM)
    async def submitted(ack: Any, body: Body) -> None:
        person = await somebody.who(room, modals.user_of(body), body, fresh=True)
        answer = await room.writing(lambda connection: _take(room, connection, body, person))
        await ack(**answer)


async def _open(room: Room, body: Body) -> None:
    view = await modals.opened(room, body, TITLE)
    if view:
        made = await modals.sure(_made(room, body))
        shown = modals.refused(TITLE, made) if isinstance(made, Refusal) else made
        await modals.fill(room, view, shown)


async def _made(room: Room, body: Body) -> Block:
    """The form, or why there is none for who asks."""
    person = await somebody.who(room, modals.user_of(body), body, fresh=True)

    def make(connection: Connection) -> Block:
        mine = _sitting(room, connection, person)
        seated = _seated(room, mine, modals.clicked(body))
        if not isinstance(seated, Seated):
            return seated
        return ballots.form(seated, _language(mine), _keeps(seated))

    return await room.reading(make)


def _keeps(seated: Seated) -> str:
    """What a form knows of the ballot that it was opened on: its city, and how often it changed."""
    return json.dumps({"application": seated.number, "form": ballots.form_of(seated)})


def _sitting(room: Room, connection: Connection, person: Person) -> Sitting | None:
    if person.is_gone:
        return None
    key = panelists.key_of(person)
    return sitting.by_vouched(room.office, connection, key, room.clock())


def _seated(room: Room, mine: Sitting | None, number: object) -> Seated | Block:
    """The city with this number, where this panelist may judge it now; else what says why not."""
    named = str(number)
    found = mine.city(int(named)) if mine and named.isdecimal() and len(named) < 10 else None
    if found is None:
        return _refused(NOT_ASSIGNED, None, _language(mine))
    refusal = blindness.may_score(found.stands, found.call, room.clock())
    return _refused(refusal, found, _language(mine)) if refusal else found


def _refused(refusal: Refusal, seated: Seated | None, language: str) -> Block:
    return modals.told(tongue(language).say(TITLE), ballots.refused(refusal, seated, language))


def _language(mine: Sitting | None) -> str:
    return mine.panelist.spoken if mine else SOURCE


def _take(room: Room, connection: Connection, body: Body, person: Person) -> dict[str, Any]:
    """Keep what was filled in; what Slack is answered."""
    view = body["view"]
    mine = _sitting(room, connection, person)
    seated = _seated(room, mine, modals.keeps(view).get("application"))
    if not isinstance(seated, Seated):
        return {"response_action": "update", "view": seated}
    filled = ballots.filled(seated, modals.values(view))
    known = modals.keeps(view).get("form")
    language = _language(mine)
    if known is not None and known != ballots.form_of(seated):
        again = ballots.changed(seated, language, _keeps(seated), filled)
        return {"response_action": "update", "view": again}
    if faults := ballots.faults(filled, language):
        return {"response_action": "errors", "errors": faults}
    kept = marked.keep(filled, person, str(view["id"]), room.clock())
    if store.inbox.kept(connection, kept.id) is None:
        store.inbox.keep(connection, [kept])
    say = tongue(language).say
    return {"response_action": "update", "view": modals.told(say(TITLE), say(KEPT), is_last=True)}
