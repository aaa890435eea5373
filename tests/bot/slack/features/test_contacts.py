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


def standings(post: Town) -> dict[str, Standing]:
    return {one.address.address: one.standing for one in post.desk.file(1).contacts}


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


async def test_the_preview_says_that_all_of_it_can_be_undone(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        (former,) = addresses(post)
        shown = await looks(post)
        assert "With your yes the letters are held for" in shown
        assert "within that time anybody can undo it." in shown
        await post.submits(post.anna)
        states = {one.to.address: one.state for one in post.letters()}
        assert states == {JAN: LetterState.HELD, former: LetterState.HELD}


async def test_undo_takes_the_address_off_the_file_and_no_letter_goes(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        (former,) = addresses(post)
        await looks(post)
        await post.submits(post.anna)
        await post.quiet()
        news = next(one for one in reversed(post.said()) if "gave a city a contact" in one.text)
        assert "the new contact is not on the file any more." in str(news.blocks)
        await post.presses(post.bruno, news, "undo")
        assert addresses(post) == [former]
        assert {one.state for one in post.letters()} == {LetterState.RECALLED}
        await post.quiet()
        assert any("that was taken back before anybody got a letter" in one.text
                   for one in post.said())  # fmt: skip


async def test_where_nobody_else_is_on_the_file_it_is_undone_as_well(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        placed = post.desk.file(1)
        gone = tuple(replace(one, standing=Standing.LEFT) for one in placed.contacts)
        with post.house.office.store.transaction() as connection:
            store.applications.save(connection, [replace(placed, contacts=gone)])
        shown = await looks(post)
        assert "With your yes the letter is held for" in shown


async def test_a_contact_is_taken_off_behind_the_preview_and_undone(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        (former,) = addresses(post)
        await post.types(post.anna, "show City 1")
        assert "contact_remove" not in str(post.card().blocks)
        await looks(post)
        await post.submits(post.anna)
        await post.types(post.anna, "contact remove City 1")
        chosen = {"Who": JAN, "Why?": "She works elsewhere."}
        await post.submits(post.anna, chosen)
        shown = " ".join(post.view(post.anna).split())
        assert f"Taken off: {JAN}." in shown
        assert f"Left on the file: {former}." in shown
        assert "the letter is held for" in shown
        await post.submits(post.anna)
        assert standings(post) == {former: Standing.ACTIVE, JAN: Standing.LEFT}
        await post.quiet()
        news = next(one for one in reversed(post.said()) if "took a contact off" in one.text)
        assert "the contact is on the file again." in str(news.blocks)
        await post.presses(post.bruno, news, "undo")
        assert standings(post) == {former: Standing.ACTIVE, JAN: Standing.ACTIVE}


async def test_the_button_is_there_where_somebody_else_is(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        await looks(post)
        await post.submits(post.anna)
        await post.types(post.anna, "show City 1")
        await post.presses(post.anna, post.card(), "contact_remove")
        assert "Remove a contact" in post.view(post.anna)


async def test_the_last_contact_stays(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1)
        (former,) = addresses(post)
        await post.types(post.anna, "contact remove City 1")
        sent = await post.anna.submits({"Who": former, "Why?": "She works elsewhere."})
        assert "no letter would reach anybody" in sent.errors["who"]
        assert standings(post) == {former: Standing.ACTIVE}
