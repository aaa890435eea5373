"""Whoever hands over and goes on by mail, in any order: somebody writes for the city after it."""

from collections.abc import Callable
from itertools import permutations

import pytest

from intake.contacts import Standing
from intake.messages import Address
from intake.notices import CityNotice, Letter
from tests.intake.conversation.town import APPLIES, BEN, Town

GUIDO = Address(address="u1@t1.slack.invalid", name="Guido")
BOX = Address(address="mayor@gdynia.example")

MOVE, OVER = f"continue by mail {BOX.address}", f"hand over to {BOX.address}"


def says(town: Town, text: str) -> None:
    """In the chat, while they are on the file there."""
    if not town.applications or town.file().contact(GUIDO):
        to = town.to(GUIDO) if town.applications else None
        town.write(GUIDO, text, to=to, channel="slack", is_vouched=True)


def a_chat(*wishes: str) -> Town:
    """Guido has written for Gdynia in a chat, and wished this."""
    town = Town()
    for text in (APPLIES, *wishes):
        says(town, text)
    return town


def letter(town: Town, to: Address, kind: str) -> Letter | None:
    """The last one that asks this address that."""
    asks = (one for one in reversed(town.letters) if (one.pending or "").startswith(kind))
    return next((one for one in asks if one.to.key == to.key), None)


def yes(town: Town, kind: str, who: Address = BOX) -> None:
    asked = letter(town, who, kind)
    if asked:
        town.write(who, "YES", to=asked)


def mails(town: Town, text: str) -> None:
    if town.file().contact(BOX):
        town.write(BOX, text, to=town.to(BOX))


def active(town: Town) -> list[Address]:
    return [one.address for one in town.file().contacts if one.standing is Standing.ACTIVE]


STEPS: dict[str, Callable[[Town], None]] = {
    "yes to go on by mail": lambda town: yes(town, "mailbox"),
    "yes to take over": lambda town: yes(town, "hand_over"),
    "a word in the chat": lambda town: says(town, "B1b: yes"),
    "a word by mail": lambda town: mails(town, "B1b: no"),
    "Ben taken in": lambda town: says(town, f"Please add {BEN.address}"),
    "a wish to hand over to Ben": lambda town: mails(town, f"Please hand over to {BEN.address}"),
    "Ben's yes": lambda town: yes(town, "hand_over", BEN),
}


@pytest.mark.parametrize("first", STEPS)
def test_in_every_order_somebody_is_written_to(first: str) -> None:
    others = (one for one in STEPS if one != first)
    for order in permutations(others, 2):
        town = a_chat(OVER, MOVE)
        for step in (first, *order):
            STEPS[step](town)
            assert active(town), (first, *order)


@pytest.mark.parametrize("wishes", [(MOVE, OVER), (OVER, MOVE)])
@pytest.mark.parametrize("order", [("mailbox", "hand_over"), ("hand_over", "mailbox")])
@pytest.mark.parametrize("is_back", [False, True])
def test_the_address_that_said_both_writes_on(
    wishes: tuple[str, str], order: tuple[str, str], *, is_back: bool
) -> None:
    town = a_chat(*wishes)
    yes(town, order[0])
    if is_back:
        says(town, "B1b: yes")
    yes(town, order[1])
    assert active(town) == [BOX]
    assert town.file().contact(GUIDO) is None
    town.write(BOX, "S1: USD 12 billion", to=town.to(BOX))
    assert isinstance(town.said(BOX), CityNotice)
    assert "S1" in town.file().current


def test_who_goes_on_by_mail_and_hands_over_to_another_leaves_in_both_forms() -> None:
    town = a_chat(MOVE)
    yes(town, "mailbox")
    says(town, f"hand over to {BEN.address}")
    yes(town, "hand_over", BEN)
    assert active(town) == [BEN]
    assert [town.file().contact(one) for one in (GUIDO, BOX)] == [None, None]


def test_who_only_goes_on_by_mail_can_come_back() -> None:
    town = a_chat(MOVE)
    yes(town, "mailbox")
    assert active(town) == [BOX]
    says(town, "B1b: yes")
    assert active(town) == [GUIDO]


def test_a_colleague_who_is_handed_over_to_stays_and_nobody_else() -> None:
    town = a_chat(MOVE, f"Please add {BEN.address}")
    yes(town, "mailbox")
    says(town, f"hand over to {BEN.address}")
    assert active(town) == [BEN]
