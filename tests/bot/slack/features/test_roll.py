"""`/citydesk list`: the cities by name, of a stage and a country, page by page."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.slack.shown import roll
from intake import store
from intake.applications import State
from intake.calls.model import Stage
from tests.bot.slack.features.town import ORGANIZERS, Town, town
from tests.intake.conversation.registered import a_city


async def lists(post: Town, words: str = "") -> str:
    await post.types(post.anna, f"list {words}".strip())
    return post.view(post.anna)


async def test_cities_stand_by_name_whatever_became_of_them(tmp_path: Path) -> None:
    async with town(tmp_path, 0) as post:
        post.place(1, city="Turku", country="FI", stage=Stage.SELECTION)
        post.place(2, city="Ålesund", country="NO", state=State.WITHDRAWN)
        post.place(3, city="Gdynia", country="PL")
        unnamed = a_city(4, call=post.house.office.call)
        post.house.write(
            lambda one: store.applications.save(
                one, [replace(unnamed, city=None, country=None, city_key=None)]
            )
        )
        shown = await lists(post)
        names = ("Ålesund*, Norway", "Gdynia*, Poland", "Turku*, Finland", "no city yet")
        assert [shown.index(one) for one in names] == sorted(shown.index(one) for one in names)
        assert "*Cities:* 4" in shown
        assert "no. 1" in shown
        assert "[ Further ]" not in shown


async def test_many_are_turned_page_by_page_each_once(tmp_path: Path) -> None:
    async with town(tmp_path, 47) as post:
        first = await lists(post)
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "list_next")
        await post.quiet()
        second = post.view(post.anna)
        assert (first.count("• "), second.count("• ")) == (roll.EACH, 47 - roll.EACH)
        assert all((f"no. {one}\n" in f"{first}\n{second}\n") for one in range(1, 48))
        assert "[ Back ]" in second
        assert "[ Further ]" not in second


async def test_long_names_are_all_there(tmp_path: Path) -> None:
    async with town(tmp_path, 0) as post:
        for number in range(1, roll.EACH + 1):
            post.place(number, city=f"Santa Maria & San Juan & San Pedro {number:04}", country="GB")
        shown = await lists(post)
        assert all(f"no. {one}\n" in f"{shown}\n" for one in range(1, roll.EACH + 1))


async def test_what_is_neither_a_stage_nor_a_country_is_asked_back(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        assert "is no stage and no country" in await lists(post, "harbours")
        assert "City 1" not in post.view(post.anna)
        assert "No city is there." in await lists(post, "final review")


async def test_a_guest_learns_of_no_city(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.fake.channel(ORGANIZERS).members.append(post.guido.id)
        told = await post.types(post.guido, "list")
        shown = f"{told}{post.view(post.guido) if post.guido.view else ''}"
        assert "City 1" not in shown
        assert "Only full members of this workspace" in shown


@pytest.mark.parametrize(
    ("words", "which"),
    [
        ("", (None, None)),
        ("selection", (Stage.SELECTION, None)),
        ("Pre-selection", (Stage.PRE_SELECTION, None)),
        ("pre_selection", (Stage.PRE_SELECTION, None)),
        ("final review PL", (Stage.FINAL_REVIEW, "PL")),
        ("Poland final review", (Stage.FINAL_REVIEW, "PL")),
        ("South Korea", (None, "KR")),
        ("selection United States", (Stage.SELECTION, "US")),
        ("harbour", None),
        ("selection harbour", None),
        ("selection selection", None),
        ("Poland Poland", None),
        ("select", None),
    ],
)
def test_words_choose_a_stage_and_a_country_or_nothing(
    words: str, which: tuple[Stage | None, str | None] | None
) -> None:
    assert roll.chosen(words) == which
