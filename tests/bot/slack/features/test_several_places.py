"""A name that several places have: each can be pressed, or chosen where they are many."""

from pathlib import Path

import pytest

from intake.answers.values import Place
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.house import Transport


def _city(me: Direct) -> object:
    return me.application().current["V11_city"].value


@pytest.mark.parametrize("transport", ["socket", "http"])
async def test_a_few_places_are_buttons(tmp_path: Path, transport: Transport) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says("Hello. We want to apply.")
        said = await me.says("Valencia")
        assert "Valencia (Spain)" in said
        assert "Valencia, Spain" in me.buttons()
        await me.presses("Valencia, Spain")
        assert _city(me) == Place(city="Valencia", country="ES", known=True)
        assert "Valencia, Spain" not in me.buttons()


@pytest.mark.parametrize("transport", ["socket", "http"])
async def test_many_places_are_a_menu(tmp_path: Path, transport: Transport) -> None:
    async with applying(tmp_path, transport=transport) as me:
        await me.says("Hello. We want to apply.")
        await me.says("Springfield")
        await me.person.chooses(
            me.last(), "apply:pick:1", "Springfield, Massachusetts, United States"
        )
        await me.settled()
        found = _city(me)
        assert isinstance(found, Place)
        assert (found.country, found.known) == ("US", True)
        assert "Massachusetts" in me.application().current["V11_city"].words


async def test_in_another_language_they_are_pressed_alike(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Guten Tag. Unsere Stadt möchte sich bewerben.")
        await me.says("Valencia")
        await me.presses("Valencia, Spain")
        assert _city(me) == Place(city="Valencia", country="ES", known=True)


async def test_a_name_of_one_place_offers_none(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello. We want to apply.")
        await me.says("Qwertyville")
        assert all("," not in one for one in me.buttons())
