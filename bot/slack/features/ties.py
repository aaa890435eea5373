"""A tie that the call leaves to organizers, settled from Slack.

Invariant: the same act as on the command line, looked at before it is done; its verdict is one of
those that the ballots left.
"""

from collections.abc import Sequence
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import cityform, modals
from bot.slack.blocks import Block, lines, menu, question, section
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import files
from bot.slack.shown import ties as shown
from intake import store
from intake.desk.acts import SettleTie
from intake.errors import Refusal
from intake.panel import ties
from intake.panel.tally import Count, Tally
from intake.store import Connection

Body = dict[str, Any]
ACTION, TITLE, VERDICT, REASON = "tie_settle", "Settle a tie", "verdict", "reason"
KEPT = "Kept with the tally and in the journal, with your name"
NO_TIE = Refusal(reason="no_tie", text="No tie waits on this city; it was settled meanwhile.")


def register(app: AsyncApp, room: Room) -> None:
    """The button and the form."""
    cityform.register(app, room, ACTION, opening=_open, act_of=act_of, field=VERDICT)


def act_of(city: str, filled: dict[str, Any]) -> SettleTie:
    standard, _, verdict = str(filled[VERDICT]).partition(":")
    return SettleTie(city=city, standard=standard, verdict=verdict, reason=filled[REASON])


async def _open(room: Room, body: Body) -> None:
    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(room.office, connection, int(modals.clicked(body) or 0))
        tally = store.panel_tallies.of(connection, file.application.number) if file else None
        counts = _open_ones(connection, tally) if tally else ()
        if file is None or tally is None or not counts:
            return NO_TIE
        told = [block for one in counts for block in shown.divided(one, tally, file.call)]
        fields = [
            question("The verdict", menu("choice", shown.choices(counts, file.call)), VERDICT),
            question("Why?", lines("text"), REASON, hint=KEPT),
        ]
        kept = {"application": file.application.number}
        head = section(f"*{file.city}*")
        return modals.form(TITLE, [head, *told, *fields], callback=ACTION, keeps=kept)

    await modals.opening(room, body, TITLE, make, act="settle_tie")


def _open_ones(connection: Connection, tally: Tally) -> Sequence[Count]:
    settled = store.panel_tallies.settlements(connection, tally.application)
    still = ties.open_ties(tally, settled)
    return [one for one in tally.counts if one.standard in still]
