"""Acts that somebody agreed to, carried out; and the person told what became of them.

Invariant: an act is done once, as it was shown: that it was is written down in its own transaction,
and told after. Nothing that Slack does or leaves undone holds an act up.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot.faults import tried
from bot.slack import (
    answers,
    blocks,
    calls,
    found,
    modals,
    outcomes,
    roles,
    seconds,
    traces,
    wording,
)
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import changes, deeds
from intake import store
from intake.desk import acts, board
from intake.desk.acts import Act, Laid
from intake.desk.faults import fault_in
from intake.errors import Refusal, StoreUnavailableError
from intake.store import Connection
from intake.store.chats.board import Spot
from intake.store.drafts import Draft, DraftState, of_letter

log = logging.getLogger(__name__)

AT_ONCE = 8
PROMPTLY = 1.0
"""Seconds that what can wait for nothing still waits for Slack to say who somebody is."""
POLL = 0.5
KNOWN_WITHIN = 0.5
"""Seconds for which a link is waited for: it is there unless Slack was never reached."""
DONE_BEFORE = "done_before"
FAULT = Refusal(
    reason="fault",
    text="The desk failed on this: nothing was changed or sent. Who runs it finds why in the log.",
)


class Drafts:
    """The submitted drafts of a room, oldest first."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._stirred = asyncio.Event()

    def wake(self) -> None:
        """Look now rather than at the next poll."""
        self._stirred.set()

    async def run(self) -> None:
        """Carry out until cancelled; a locked store is waited for."""
        while True:
            self._stirred.clear()
            try:
                await self._carry_out_all()
            except StoreUnavailableError as fault:
                log.warning("acts that were agreed to wait for the store: %s", fault)
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL):  # wait_for may swallow a cancellation
                    await self._stirred.wait()

    async def _carry_out_all(self) -> None:
        while drafts := await self._room.noting(
            lambda connection: store.drafts.submitted(connection, AT_ONCE)
        ):
            for draft in drafts:
                await self._settle(draft)

    async def at_once(self, person: Person, act: Act, place: Mapping[str, str]) -> Refusal | None:
        """Do an act that needs no look before this returns, as Undo; why it was not, else None."""
        draft = Draft(
            id=self._room.new_id().replace("-", ""),
            act=acts.to_json(act),
            by_id=person.id,
            by_name=person.name,
            view="",
            at=self._room.clock(),
            place=place,
        )
        done = await asyncio.to_thread(self._do, draft, act, await self._trace(draft))
        self._room.wake()
        return done if isinstance(done, Refusal) else None

    def _do(self, draft: Draft, act: Act, trace: Mapping[str, str]) -> Laid | Refusal:
        """Laid and performed as one: nobody looked at it who could be shown something else."""
        office, now = replace(self._room.office, store=self._room.patient), self._room.clock()
        with office.store.reading() as connection:
            laid = acts.lay(office, connection, act, by=draft.by_name, now=now, seed=draft.seed)
        if isinstance(laid, Refusal):
            return laid
        seen = replace(draft, view=laid.view)

        def also(connection: Connection, done: Laid) -> None:
            store.drafts.add(connection, seen)
            store.drafts.submit(connection, seen.id, seen.by_id, now)
            self._done(seen, trace, connection, done)

        return self._act(seen, act, trace, also)

    async def _settle(self, draft: Draft) -> None:
        """Whatever fails beside the act, the draft is settled: those after it wait for it."""
        if await tried(f"draft {draft.id}", self._carry_out(draft)):
            await self._room.writing(partial(self._refused, draft, FAULT, FAULT.text))
            self._room.soon(self._tell(draft))

    async def _carry_out(self, draft: Draft) -> None:
        trace = await self._trace(draft)
        done = await asyncio.to_thread(self._perform, draft, trace)
        if isinstance(done, Refusal):
            words = await self._why(draft, done)
            await self._room.writing(partial(self._refused, draft, done, words))
        self._room.wake()
        self._room.soon(self._tell(draft))

    def _perform(self, draft: Draft, trace: Mapping[str, str]) -> Laid | Refusal:
        """In a thread of its own, so that what comes meanwhile is acknowledged in time.

        A fault of the desk's is a refusal: nothing of it holds. A locked store is tried again.
        """
        done: Laid | Refusal = FAULT

        def act() -> None:
            nonlocal done
            wanted = acts.from_json(draft.act)
            done = self._act(draft, wanted, trace, partial(self._done, draft, trace))

        if fault_in(act):
            log.error("draft %s of %s failed", draft.id, draft.by_id)
        return done

    def _act(
        self,
        draft: Draft,
        act: Act,
        trace: Mapping[str, str],
        also: Callable[[Connection, Laid], None],
    ) -> Laid | Refusal:
        return acts.perform(
            replace(self._room.office, store=self._room.patient),
            act,
            by=draft.by_name,
            now=self._room.clock(),
            seed=draft.seed,
            view=draft.view,
            trace=trace,
            also=also,
        )

    def _done(
        self, draft: Draft, trace: Mapping[str, str], connection: Connection, done: Laid
    ) -> None:
        """In the act's own transaction, so that it can be neither done twice nor forgotten."""
        now = self._room.clock()
        place = {**draft.place, **traces.owed(tuple(done.about), trace)}
        nobody = draft.place.get(seconds.NOBODY, "")
        told = outcomes.of_act(done, now, self._room.people.approvers, nobody)
        store.drafts.settle(connection, draft.id, DraftState.DONE, told, now, place)
        store.drafts.put_away(connection, draft.by_id, act=draft.act)
        _untell(connection, draft, done)
        _show(connection, draft, now)

    async def _why(self, draft: Draft, refusal: Refusal) -> str:
        """Why it was not done, in Slack's markup; of many cities, which of them changed."""
        words = wording.told(refusal.text)
        if refusal.reason != changes.CHANGED:
            return words
        office, now = self._room.office, self._room.clock()
        told = await self._room.reading(lambda one: changes.news(office, one, draft, now))
        return f"{words}\n{told}" if told else words

    def _refused(self, draft: Draft, refusal: Refusal, words: str, connection: Connection) -> None:
        now = self._room.clock()
        state = DraftState.DONE if refusal.reason == DONE_BEFORE else DraftState.REFUSED
        place = outcomes.because(draft, refusal)
        store.drafts.settle(connection, draft.id, state, words, now, place)

    async def _trace(self, draft: Draft) -> dict[str, str]:
        """Who agreed, and where: the message it stands under, as a link that lasts."""
        under = draft.place.get("under")
        spot, first = await self._room.reading(lambda connection: _thread(connection, under))
        channel = (spot and spot.place) or draft.place.get("channel") or self._room.channel
        trace = {"user": draft.by_id, "channel": channel, "draft": draft.id}
        ts = spot.ts if spot else None
        if draft.source:  # the words stand in that message, below the first one
            first = first or ts
            trace["channel"], _, ts = draft.source.partition("/")
        if not ts:
            return trace
        trace["ts"] = ts
        with suppress(calls.AwayError, TimeoutError):
            known = await asyncio.wait_for(self._room.people.ourselves(), KNOWN_WITHIN)
            trace |= {"permalink": found.permalink(known.url, trace["channel"], ts, first)}
        return trace

    async def _tell(self, draft: Draft) -> None:
        """In the modal they look at; who closed it hears of a refusal where they were."""
        settled = await self._room.reading(
            lambda connection: store.drafts.load(connection, draft.id)
        )
        if settled is None or await self._is_seen(settled):
            return
        if not settled.is_refused:
            return
        channel = draft.place.get("channel") or self._room.channel
        text = await self._room.reading(lambda one: deeds.undone(one, settled, "You wanted"))
        text += _typed(draft)
        said = await answers.whisper(self._room.client, channel, draft.by_id, text)
        if not isinstance(said, calls.Sent):
            log.warning("%s was not told (%s): %s", draft.by_id, calls.words(said), text)

    async def _is_seen(self, settled: Draft) -> bool:
        view_id = settled.place.get("view_id")
        if not view_id:
            return False
        view = await self._room.reading(
            lambda connection: outcomes.of(
                self._room.office, connection, settled, self._room.clock()
            )
        )
        updating = self._room.client.views_update(view_id=view_id, view=view)
        return isinstance(await calls.send(updating), calls.Sent)


async def at_once(
    room: Room, body: modals.Body, act: Act, *, place: Mapping[str, str]
) -> Refusal | None:
    """Do an act that needs no look and can wait for nothing: why it was not done, else None."""
    person = await _as_of_now(room, modals.user_of(body))
    refusal = roles.may(person, act.kind)
    return refusal or await Drafts(room).at_once(person, act, place)


async def _as_of_now(room: Room, id: str) -> Person:
    """Who they are now; as they were known where Slack does not answer at once."""
    try:
        return await asyncio.wait_for(room.people.person(id, fresh=True), PROMPTLY)
    except TimeoutError:
        return await room.people.person(id)


def _typed(draft: Draft) -> str:
    """What they wrote, so that they need not write it once more."""
    words = outcomes.typed(acts.from_json(draft.act))
    return f"\nWhat you wrote:\n{blocks.quoted(words)}" if words else ""


def _thread(connection: Connection, key: str | None) -> tuple[Spot | None, str | None]:
    """The spot of that key, and the message in whose thread it stands."""
    spot = store.board.load(connection, key) if key else None
    above = store.board.load(connection, spot.under) if spot and spot.under else None
    return spot, above.ts if above else None


def _show(connection: Connection, draft: Draft, now: datetime) -> None:
    """What was agreed to stands in its thread, with what becomes of it.

    Only channels: what was agreed to in a person's own view is shown to the organizers. A move is
    shown to them in any case, since it is told nowhere else: below a card not everybody reads it.
    """
    place, under = draft.place.get("channel", ""), draft.place.get("under") or None
    is_move = _is_move(draft)
    is_there = place[:1] in ("C", "G") and not (is_move and under)
    key, below = f"act:{draft.id}", None if is_move else under
    store.board.put(connection, key, now, place=place if is_there else "", under=below)
    shown = [*([under] if under else []), *board.of_draft(connection, draft.id)]
    store.board.stir(connection, [*shown, f"home:{draft.by_id}"], now)


def _is_move(draft: Draft) -> bool:
    return isinstance(acts.from_json(draft.act), acts.Move)


def _taken_back(act: Act) -> str:
    """The news that more time is taken back, where the message that gave it says so; else ""."""
    is_from_here = isinstance(act, acts.Withhold) and any(map(of_letter, act.letters))
    return "extension_recalled" if is_from_here else ""


def _untell(connection: Connection, draft: Draft, done: Laid) -> None:
    """What its own message tells is no news beside that: a move, or more time in its thread."""
    act = acts.from_json(draft.act)
    told = "extended" if isinstance(act, acts.Extend) else _taken_back(act)
    kinds = ("moved", "reversed") if isinstance(act, acts.Move) else (told,) if told else ()
    for kind in kinds:
        store.news.untell_all(connection, kind, done.about)
