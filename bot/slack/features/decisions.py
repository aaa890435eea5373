"""Final decisions: made with a reason, looked at and approved by somebody else, or taken back.

Invariant: nobody approves their own decision, under whatever name; what is approved is what the
one who approves was shown.
"""

from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import carrying_out, cityform, departed, modals, previews, roles, wording
from bot.slack.blocks import Block, actions, lines, menu, modal, option, question, section
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import decisions, deeds, files, letters
from bot.slack.wording import without_commands
from intake import decisions as rules
from intake import store
from intake.applications import Application
from intake.decisions import Decision, DecisionState, Outcome
from intake.desk.acts import Approve, Decide, Recall, deciding, taken_back, verdict_on
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
DECIDE, DECISION, RECALL = "decide", "decision", "recall"
TITLE, LOOK, TAKE_BACK = "Decide", "The decision", "Take back"
NOTHING = Refusal(
    reason="no_decision", text="No decision waits on this city; it was settled meanwhile."
)
BACK = "The decision is taken back. Nothing was sent."
LISTED = "The final list decides: /citydesk final shows it."
HINT = "Cities read it, and it stays in the journal."
KEPT = "It stays in the journal; cities do not read it."


def register(app: AsyncApp, room: Room) -> None:
    """Decide, look, approve, take back."""

    cityform.register(app, room, DECIDE, opening=open_form, act_of=act_of, field="outcome")
    modals.pressing(app, room, DECISION, open_decision)
    modals.pressing(app, room, RECALL, open_recall)

    @app.view(RECALL)
    async def recalled(ack: Any, body: Body) -> None:
        if faults := modals.unsaid(body["view"]):
            await ack(response_action="errors", errors=faults)
            return
        refusal = await _recall(room, body)
        text = without_commands(refusal.text) if refusal else BACK
        await ack(response_action="update", view=modals.told(TAKE_BACK, text, is_last=True))


# --- a new one ------------------------------------------------------------------------------------


def act_of(city: str, filled: dict[str, Any]) -> Decide:
    """What was filled in."""
    return Decide(city=city, outcome=Outcome(filled["outcome"]), reason=filled["reason"])


async def open_form(room: Room, body: Body) -> None:
    """The form: what, and why."""
    number = modals.clicked(body)

    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(room.office, connection, int(number) if number.isdigit() else None)
        if file is None:
            return files.NO_CITY
        possible = [one for one in Outcome if _may(file.application, one) is None]
        if not possible:
            return _named(
                file.application, _may(file.application, Outcome.DECLINED) or files.NO_CITY
            )
        if alone := deciding.refused_alone(room.office, connection, file.application, room.clock()):
            return replace(alone, text=f"{alone.text} {LISTED}")
        blocks = [
            section(f"*{file.city}* · {files.standing(file)}"),
            files.overview(file),
            question("The city", menu("text", [_outcome(one) for one in possible]), "outcome"),
            question("Why?", lines("text"), "reason", hint=HINT),
        ]
        under = modals.thread_of(connection, body) or f"card:{file.application.number}"
        kept = {"application": file.application.number, "under": under}
        return modals.form(TITLE, blocks, callback=DECIDE, keeps=kept)

    people = partial(departed.of_application, number)
    await departed.opening(room, body, TITLE, people, make, act="decide")


def _may(application: Application, outcome: Outcome) -> Refusal | None:
    """Why this cannot be decided, whatever the reason for it."""
    return rules.may_decide(application, outcome, "for a reason")


def _named(application: Application, refusal: Refusal) -> Refusal:
    """The same with the city, since who typed its name may have got another one."""
    who = application.city or f"Application {application.number}"
    return replace(refusal, text=f"{who}: {refusal.text}")


def _outcome(outcome: Outcome) -> Block:
    return option(outcome.told, outcome.value)


# --- one that waits -------------------------------------------------------------------------------


async def open_decision(room: Room, body: Body) -> None:
    """The decision on this application that waits, to be approved where that is possible."""
    number = modals.clicked(body)

    def make(connection: Connection, person: Person) -> Block | Refusal:
        is_number = number.isdigit()
        waiting = store.decisions.waiting(connection, int(number)) if is_number else None
        if waiting is None or waiting.number is None:
            return _over(connection, int(number)) if is_number else NOTHING
        mine = waiting.goes_by or 0
        place = {"under": f"decision:{mine}"}
        act = Approve(decision=mine)
        made = previews.prepared(room, connection, person, act, place)
        if not isinstance(made, Refusal):
            return made
        return roles.by_right(person, _look(room, connection, waiting, made))

    people = partial(departed.of_application, number)
    await departed.opening(room, body, LOOK, people, make, act=roles.LOOK, writes=True)


def _over(connection: Connection, application: int) -> Refusal:
    """What became of the last decision on this application, and what can still be done."""
    last = store.decisions.latest(connection, application)
    return (last and rules.may_recall(last)) or NOTHING


def _look(room: Room, connection: Connection, decision: Decision, why: Refusal) -> Block:
    """The decision for who cannot approve it, and why that is so."""
    verdict = verdict_on(room.office, connection, decision)
    verdict = deciding.readable(room.office, connection, verdict, room.clock())
    is_open = decision.state is DecisionState.PROPOSED
    refused = f"*You cannot approve it:* {wording.told(why.text)}"
    blocks = [
        section(refused if is_open else decisions.state(decision)),
        *decisions.summary(verdict),
        actions(decisions.recall(decision), id="recalls"),
        *letters.whole(verdict.letters[:1], (0, 0)),
    ]
    return modal(LOOK, blocks)


# --- taken back -----------------------------------------------------------------------------------


async def open_recall(room: Room, body: Body) -> None:
    """The form that takes a decision or list back: one look at the store, since the hold runs."""
    number = modals.clicked(body)

    def make(connection: Connection, person: Person) -> Block | Refusal:
        found = store.decisions.load(connection, int(number)) if number.isdigit() else None
        if found is None:
            return NOTHING
        refusal = None if found.final_list else rules.may_recall(found)
        if refusal:
            return taken_back.decision(room.office, connection, found, refusal)
        blocks = [
            section(f"*{deeds.decision(connection, int(number))}*\n{decisions.IF_BACK}"),
            question("Why?", lines("text"), modals.WHY, hint=KEPT),
        ]
        kept = {"decision": int(number)}
        return modals.form(TAKE_BACK, blocks, callback=RECALL, submit="Take it back", keeps=kept)

    await modals.opening(room, body, TAKE_BACK, make, act=RECALL)


async def _recall(room: Room, body: Body) -> Refusal | None:
    number, said = modals.keeps(body["view"])["decision"], await modals.filled(room, body["view"])
    act = Recall(decision=number, reason=said[modals.WHY])
    return await carrying_out.at_once(room, body, act, place={"under": f"decision:{number}"})
