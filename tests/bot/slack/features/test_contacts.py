"""A contact for a city's file, given by a button of its card."""

from dataclasses import replace
from pathlib import Path

from intake import store
from intake.applications import State
from intake.contacts import Standing
from intake.notices import LetterState
from tests.bot.slack.features.town import Town, town

JAN = "jan@city1.example"


def addresses(post: Town) -> list[str]:
    with post.house.office.store.reading() as connection:
        found = store.applications.load(connection, 1)
    assert found
    return [one.address.address for one in found.contacts]


async def test_a_contact_is_added_behind_the_preview(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, state=State.TITLED)
        before = addresses(post)
        await post.types(post.anna, "show City 1")
        await post.presses(post.anna, post.card(), "contact_add")
        await post.submits(post.anna, {"Mail address": JAN, "Why?": "The mayor told us."})
        assert "The mayor told us." in post.view(post.anna)
        assert addresses(post) == before
        await post.submits(post.anna)
        assert addresses(post) == [*before, JAN]


async def test_a_city_that_withdrew_has_no_such_button(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, state=State.WITHDRAWN)
        await post.types(post.anna, "show City 1")
        assert "contact_add" not in str(post.card().blocks)


async def looks(post: Town) -> str:
    await post.types(post.anna, "show City 1")
    await post.presses(post.anna, post.card(), "contact_add")
    await post.submits(post.anna, {"Mail address": JAN, "Why?": "The mayor told us."})
    return " ".join(post.view(post.anna).split())


async def test_the_preview_names_the_letter_that_cannot_be_undone(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        (former,) = addresses(post)
        shown = await looks(post)
        assert f"the letter to {JAN}, in English goes out at once and cannot be undone." in shown
        assert f"The letter to {former}, in English is held for" in shown
        assert "anybody can undo it alone; the new contact stays on the file." in shown
        await post.submits(post.anna)
        done = " ".join(post.view(post.anna).split())
        assert "1 letter is on the way and cannot be taken back." in done
        states = {one.to.address: one.state for one in post.letters()}
        assert states == {JAN: LetterState.QUEUED, former: LetterState.HELD}


async def test_undo_says_that_the_contact_stays_and_it_does(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        (former,) = addresses(post)
        await looks(post)
        await post.submits(post.anna)
        await post.quiet()
        news = next(one for one in reversed(post.said()) if "gave a city a contact" in one.text)
        assert "The new contact stays on the file." in str(news.blocks)
        await post.presses(post.bruno, news, "undo")
        assert addresses(post) == [former, JAN]


async def test_a_letter_that_alone_goes_at_once_is_told_as_before(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        placed = post.desk.file(1)
        gone = tuple(replace(one, standing=Standing.LEFT) for one in placed.contacts)
        with post.house.office.store.transaction() as connection:
            store.applications.save(connection, [replace(placed, contacts=gone)])
        shown = await looks(post)
        assert "With your yes it goes out at once and cannot be undone." in shown
        assert "The new contact stays on the file." in shown
