"""Who of a city's people left Slack, asked before organizers decide on it: Slack may have told
nobody, and no letter has found out yet.

Invariant: who cannot be asked about is taken to be there.
"""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from bot.slack import calls, modals, roles
from bot.slack.deliver import GONE, user_of
from bot.slack.room import Room
from intake import store
from intake.desk import posting, unreached
from intake.messages import Address
from intake.store import Connection

Body = dict[str, Any]
AT_ONCE = 8
"""People of whom Slack is asked at one time."""
People = Sequence[tuple[int, Address]]
"""Addresses in the chat, each with its application."""


async def opening(
    room: Room,
    body: Body,
    title: str,
    people: Callable[[Connection], People],
    make: modals.Make,
    *,
    act: str,
    writes: bool = False,
) -> None:
    """As `modals.opening`, once it is known who of these left Slack."""
    view = await modals.opened(room, body, title)
    if view:
        await noted(room, body, people, act=act)
        await modals.filling(room, body, view, title, make, act=act, writes=writes)


async def noted(
    room: Room, body: Body, people: Callable[[Connection], People], *, act: str
) -> None:
    """The same for a form that is open already: who left is known before it is filled."""
    if await _may(room, body, act):
        await _note_all(room, people)


def of_application(number: str, connection: Connection) -> People:
    """Whom the application with this number has in the chat; nobody where there is none."""
    found = store.applications.load(connection, int(number)) if number.isdecimal() else None
    return unreached.in_chat([found] if found else [])


async def _may(room: Room, body: Body, act: str) -> bool:
    try:
        person = await room.people.person(modals.user_of(body), fresh=True)
    except calls.AwayError:
        return False
    return roles.may(person, act) is None


async def _note_all(room: Room, people: Callable[[Connection], People]) -> None:
    """Whoever of these is gone is reached no longer, and the organizers are told."""
    asked, lanes = await room.reading(people), asyncio.Semaphore(AT_ONCE)
    left = await asyncio.gather(*(_has_left(room, lanes, address) for _, address in asked))
    gone = [one for one, is_gone in zip(asked, left, strict=True) if is_gone]
    if gone:
        await room.writing(partial(_note, room, gone))


async def _has_left(room: Room, lanes: asyncio.Semaphore, address: Address) -> bool:
    async with lanes:
        try:
            return await room.people.is_gone(user_of(address))
        except calls.AwayError:
            return False


def _note(room: Room, gone: People, connection: Connection) -> None:
    for number, address in gone:
        case = unreached.gone(connection, number, address, GONE, room.clock())
        if case:
            posting.report(room.office, room.clock, connection, case)
