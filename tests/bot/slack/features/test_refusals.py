"""What was typed outlives a refusal, and what may succeed is offered anew."""

from pathlib import Path

from bot.slack.fake import render
from bot.slack.shown import looks
from intake.applications import State
from intake.calls.model import Stage
from intake.notices import LetterState
from tests.bot.slack.features.post import Post, asked
from tests.bot.slack.features.town import town

FIRST, SECOND = "Taking part is free of charge.", "It is free; travel is paid by the city."


async def both_looking(post: Post) -> None:
    """Two organizers have written to one city, and the first one sends."""
    await post.previews(post.anna, SECOND)
    assert looks.TITLE in post.view(post.anna)
    await post.opens(post.bruno, "reply")
    await post.bruno.submits({"Your answer": FIRST})
    await post.bruno.submits()
    await post.quiet()


async def test_who_comes_second_keeps_the_words_and_sees_the_others(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await both_looking(post)
        await post.anna.submits()
        await post.quiet()
        shown = post.view(post.anna)
        assert "*Bruno answered:*" in shown
        assert FIRST in shown
        assert SECOND in shown
        assert len(post.letters()) == 1


async def test_who_comes_second_may_send_the_same_words_as_a_correction(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await both_looking(post)
        await post.carry()
        await post.anna.submits()
        await post.quiet()
        await clicks(post, "reword")
        assert SECOND in post.view(post.anna)
        await post.anna.submits()
        await post.anna.submits()
        await post.quiet()
        first, second = post.letters()
        assert FIRST in first.markdown
        assert SECOND in second.markdown
        assert post.case().answer == SECOND


async def test_who_comes_second_twice_is_shown_their_correction_in_the_third_windows_place(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await both_looking(post)
        await post.carry()
        await post.anna.submits()
        await post.quiet()
        await clicks(post, "reword")
        await post.anna.submits()
        await post.bruno.clicks(await post.head(), "correct_case")
        await post.quiet()
        await post.bruno.submits({"Your answer": f"{FIRST} So it is."})
        await post.bruno.submits()
        await post.quiet()
        await post.carry()
        await post.anna.submits()
        await post.quiet()
        assert "*Bruno corrected the answer:*" in post.view(post.anna)
        await clicks(post, "reword")
        assert not (await post.anna.submits()).trouble
        await post.anna.submits()
        await post.quiet()
        assert post.case().answer == SECOND


async def test_while_the_first_answer_is_held_the_second_may_take_its_place(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await both_looking(post)
        await post.anna.submits()
        await post.quiet()
        assert "still held" in post.view(post.anna)
        await post.anna.clicks(await post.last(), "undo")
        await clicks(post, "preview_again")
        await post.anna.submits()
        await post.quiet()
        await post.carry()
        first, second = post.letters()
        assert (first.state, second.state) == (LetterState.RECALLED, LetterState.SENT)
        assert SECOND in second.markdown


async def clicks(post: Post, action: str) -> None:
    """A button of the modal on Anna's screen."""
    assert post.anna.view
    await post.anna.clicks(post.anna.view, action)
    await post.quiet()


async def test_who_previews_after_the_other_sent_is_told_over_the_form(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "reply")
        await post.sends(post.bruno, FIRST)
        await post.anna.submits({"Your answer": SECOND})
        await post.quiet()
        shown = post.view(post.anna)
        assert FIRST in shown
        assert SECOND in shown
        assert looks.TITLE not in shown
        await post.anna.closes()
        assert SECOND in post.view(post.anna)


async def test_who_closed_the_window_is_told_the_words_that_were_not_sent(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await both_looking(post)
        sent = post.anna.view
        assert sent
        post.fake.fail("views.update", error="not_found")
        post.fake.fail("views.update", error="not_found")
        await post.anna.submits()
        await post.quiet()
        alone = [one.text for one in post.anna.sees("organizers") if one.only_for]
        assert any(f"> {SECOND}" in one for one in alone)


async def test_a_move_that_was_refused_is_laid_anew_in_its_place(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await post.types(post.anna, "move")
        names = {"Or these cities, one a line": "City 1\nCity 3", "To": "Pre-selection"}
        await post.submits(post.anna, {**names, "Why?": "Agreed."})
        assert "Nothing was moved" in post.view(post.anna)
        assert looks.TITLE not in post.view(post.anna)
        assert looks.NOT_DONE in post.view(post.anna)
        post.place(3)
        await post.anna.closes()
        await post.submits(post.anna)
        assert "*2 cities move* to Pre-selection" in post.view(post.anna)
        await post.submits(post.anna)
        assert {post.desk.file(one).stage for one in (1, 3)} == {Stage.PRE_SELECTION}


async def test_who_may_no_longer_act_is_told_so_when_looking_again(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await post.types(post.anna, "move")
        names = {"Or these cities, one a line": "Nowhere\nElsewhere", "To": "Pre-selection"}
        await post.submits(post.anna, {**names, "Why?": "Agreed."})
        await post.anna.closes()
        post.fake.channel("organizers").members.remove(post.anna.id)
        delivery = await post.anna.submits({})
        await post.quiet()
        assert delivery.answer
        assert "Only organizers can do this" in delivery.answer["errors"]["to"]


async def test_a_card_is_posted_for_a_decision_that_is_looked_at_not_for_its_form(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "decide City 1")
        await post.anna.closes()
        await post.quiet()
        assert post.said() == []
        await post.types(post.anna, "decide City 1")
        await post.submits(post.anna, {"The city": "is not chosen", "Why?": "All agreed."})
        assert post.card()


async def test_an_answer_that_was_typed_in_the_form_can_be_corrected(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, FIRST)
        await post.anna.clicks(await post.head(), "correct_case")
        await post.quiet()
        assert "press Undo" in post.view(post.anna)
        await post.carry()
        await post.bruno.clicks(await post.head(), "correct_case")
        await post.quiet()
        assert FIRST in post.view(post.bruno)
        await post.bruno.submits({"Your answer": SECOND})
        await post.bruno.submits()
        assert "*Bruno* corrected the answer" in (await post.last()).blocks[0]["text"]["text"]
        assert "This letter corrects that answer" in post.letters()[-1].markdown
        assert post.case().answer == SECOND


async def test_home_says_what_was_not_done_as_such(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await both_looking(post)
        await post.anna.submits()
        await post.quiet()
        await post.anna.opens_home()
        await post.quiet()
        assert post.anna.home
        shown = str(render.home(post.fake.workspace, post.anna.home))
        assert (
            "You wanted to answer a city (case 1, Gdynia, PL). *It was not done:* Case 1" in shown
        )
        assert "*What to do:* look how it stands now" in shown


async def test_who_left_the_channel_unheard_takes_no_letter_back(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "Free of charge.")
        held = await post.last()
        assert (await post.house.chat.people.person(post.bruno.id)).is_organizer
        post.fake.channel("organizers").members.remove(post.bruno.id)  # the event went astray
        await post.bruno.clicks_stale(held, "undo")
        await post.quiet()
        assert [one.state for one in post.letters()] == [LetterState.HELD]
        told = [one.text for one in post.bruno.sees("organizers") if one.only_for]
        assert told == [] or "Only organizers" in told[-1]


async def test_a_move_that_cannot_be_leads_back_to_what_was_typed(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(2, state=State.DECLINED)
        await post.types(post.anna, "move")
        form = {"To": "Pre-selection", "names": "City 2\nCity 1 and more", "Why?": "All agreed."}
        await post.submits(post.anna, form)
        shown = post.view(post.anna)
        assert "Nothing was moved" in shown
        assert "[ Look again ]" not in shown
        assert "Back leads to the form with all that you typed" in shown
        await post.anna.closes()
        assert "City 1 and more" in post.view(post.anna)


async def test_what_cannot_be_decided_names_the_city_it_is_about(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, state=State.WITHDRAWN)
        await post.types(post.anna, "decide City 1")
        assert "City 1: " in post.view(post.anna)
        assert "withdr" in post.view(post.anna)
