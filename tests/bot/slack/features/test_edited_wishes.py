"""A message of a city that is edited: what it wished before the edit is granted once."""

from pathlib import Path

import pytest

from intake.applications import State
from tests.bot.slack.features.direct import Direct, applying

WHO = "The city of Gdynia, Poland, would like to take part. I am Anna Nowak, Deputy Mayor."


async def edits(me: Direct, before: str, after: str, *between: str) -> None:
    message = await me.person.writes("dm", before)
    await me.settled()
    for text in between:
        await me.says(text)
    await me.person.edits(message, after)
    await me.settled()


async def test_a_typo_put_right_welcomes_a_contact_once(tmp_path: Path) -> None:
    before = "Please also write to ben@gdynia.example. Our GDP is USD 40 bilion (2024)."
    async with applying(tmp_path) as me:
        await me.says(WHO)
        await edits(me, before, before.replace("bilion", "billion"))
        assert [one.notice for one in me.letters()].count("contact_welcomed") == 1


@pytest.mark.parametrize(
    "after", ["Please pause our application. Thanks.", "Please pause our application."]
)
async def test_an_application_taken_up_since_is_not_paused_again(
    tmp_path: Path, after: str
) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        await edits(
            me, "Please pause our application. Thx.", after, "Please resume our application."
        )
        assert me.application().state is State.OPEN


async def test_an_answer_given_since_stays_and_is_named_where_an_edit_says_another(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        first = "Our GDP is USD 40 billion (2024)."
        await edits(me, first, first.replace("40", "46"), first.replace("40", "44"))
        text = me.last().text
        assert "Until then we keep this one: USD 44,000,000,000" in text
        assert "46 billion" in text
        assert "answered it in a later one, too" in text
