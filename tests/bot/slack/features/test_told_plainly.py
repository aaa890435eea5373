"""What is said to cities and organizers of things that are easily misread."""

from pathlib import Path

import pytest

from bot.slack.fake import render
from tests.bot.slack.features.direct import Direct, applying
from tests.intake.conversation.town import APPLIES

PDF = b"%PDF-1.4 a letter of authority"


def organizers(me: Direct) -> str:
    return render.channel(me.fake.workspace, "organizers")


async def test_after_not_right_the_value_that_stays_is_named(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("S2: 85.3 billion US dollars")
        await me.says("S2: 103.4 billion US dollars")
        again = await me.presses("Not right")
        assert "Until then we keep this one: USD 103,400,000,000" in again


@pytest.mark.parametrize("words", ["Hello, what is this?", "Who are you?", "这是什么？"])
async def test_what_the_welcome_answers_is_no_matter_of_anybodys(
    tmp_path: Path, words: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says(words)
        welcome = await me.says(APPLIES)
        assert "passed your question" not in welcome
        assert not me.cases()


async def test_what_the_welcome_does_not_answer_goes_to_a_person(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says("Hello, what is this fee for?")
        await me.says(APPLIES)
        assert [one.text for one in me.cases()] == ["Hello, what is this fee for?"]


async def test_organizers_see_which_button_was_pressed(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Is there a prize for us?")
        await me.presses("Later")
        await me.settled()
        await me.house.eventually(lambda: "pressed *Later*" in organizers(me))
        assert "unknown language" not in organizers(me)
        assert "> Later" not in organizers(me)


async def test_a_letter_of_authority_without_a_word_is_kept_and_still_asked(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.person.uploads("dm", "authority.pdf", PDF, "here is our letter of authority")
        told = await me.answer()
        assert "kept with your application" in told
        assert "please answer “Authority to apply” in words, too." in told
        await me.person.uploads("dm", "mandate.pdf", PDF, "V11_authority: yes, here it is")
        assert "in words, too" not in await me.answer()


async def test_name_city_and_country_as_the_first_words_are_read(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        told = await me.says("Sven Berg, Kiruna, Sweden")
        assert "City: Kiruna, Sweden" in told
        assert "Your name: Sven Berg" in told
        assert "could not place" not in told
