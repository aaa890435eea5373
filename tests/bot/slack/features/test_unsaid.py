"""A field that has to be written in takes words alone, and says so where they are missing."""

from pathlib import Path
from typing import Any

import pytest

from bot.slack import modals
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.desk.acts import reasons
from tests.bot.slack.features.post import Post, asked
from tests.bot.slack.features.test_matters import news
from tests.bot.slack.features.town import Town, town

NOTHING = ("   ", "\u200b\u00a0", "…", "~gone~", ":nosuchpicture:")
"""What says nothing to anybody, though it is not empty."""
WORDS = ("Agreed.", "2", "同意", "मंज़ूर", "<@UANNA>", "*Agreed*")

MANY = {"Or these cities, one a line": "City 1", "To": "Pre-selection"}
CONTACT = {"Mail address": "jan@city1.example"}
FORMS: dict[str, dict[str, Any]] = {
    "move": {},
    "extend": {"New last day": "2099-03-01"},
    "contact_add": CONTACT,
}


async def opened(post: Town, action: str) -> None:
    await post.types(post.anna, "show City 1")
    await post.presses(post.anna, post.card(), action)


async def errors(post: Post, fields: dict[str, Any]) -> dict[str, str]:
    """What stands at the fields of Anna's form once she filled it in so."""
    delivery = await post.anna.submits(fields)
    await post.quiet()
    return dict((delivery.answer or {}).get("errors", {}))


@pytest.mark.parametrize("words", NOTHING)
async def test_no_form_takes_a_reason_without_words(tmp_path: Path, words: str) -> None:
    async with town(tmp_path) as post:
        for action, fields in FORMS.items():
            await opened(post, action)
            found = await errors(post, {**fields, "Why?": words})
            assert found == {"reason": reasons.UNSAID.text}, action
            await post.anna.closes()
        assert post.entries(1, "moved") == post.entries(1, "extended") == []


@pytest.mark.parametrize("words", NOTHING)
async def test_nor_does_the_one_for_many_cities(tmp_path: Path, words: str) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "move")
        assert await errors(post, {**MANY, "Why?": words}) == {"reason": reasons.UNSAID.text}


@pytest.mark.parametrize("words", WORDS)
async def test_a_reason_in_any_words_is_looked_at(tmp_path: Path, words: str) -> None:
    async with town(tmp_path) as post:
        for action, fields in FORMS.items():
            await opened(post, action)
            assert not await errors(post, {**fields, "Why?": words}), action
            assert "Look before it goes" in post.view(post.anna)
            await post.anna.closes()
            await post.anna.closes()


async def test_a_reversal_without_a_reason_is_told_at_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.SELECTION)
        await opened(post, "move")
        found = await errors(post, {"To": "Pre-selection", "Why?": " "})
        assert found == {"reason": reasons.UNSAID.text}


async def test_what_is_wrong_with_an_address_is_told_at_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await opened(post, "contact_add")
        found = await errors(post, {"Mail address": "nobody", "Why?": "Agreed."})
        assert list(found) == ["address"]


async def test_a_place_that_nobody_asked_for_is_told_at_the_answer(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.PLACE_ASKED, "Another place: Switzerland.", application=1)
        await news(post, "place_settle")
        answer = {"Your answer": "Decline: the Convention stays", "Why?": "Agreed."}
        assert list(await errors(post, answer)) == ["answer"]


@pytest.mark.parametrize("words", NOTHING)
async def test_a_matter_is_closed_for_a_reason_alone(tmp_path: Path, words: str) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "close")
        assert await errors(post, {"Why?": words}) == {"reason": reasons.UNSAID.text}
        await post.anna.submits({"Why?": "They called."})
        await post.quiet()
        assert post.case().closed_at


@pytest.mark.parametrize("words", ["  ", "\u200b\u00a0\n\u2060", "~gone~"])
async def test_an_answer_that_nobody_can_see_is_no_answer(tmp_path: Path, words: str) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "reply")
        assert await errors(post, {"Your answer": words}) == {"text": reasons.UNSEEN.text}
        assert not post.case().closed_at


@pytest.mark.parametrize("words", ["Yes.", "👍", ":+1:", "?", "70", "是"])
async def test_an_answer_of_one_sign_may_be_one(tmp_path: Path, words: str) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "reply")
        assert not await errors(post, {"Your answer": words})
        assert "Look before it goes" in post.view(post.anna)


@pytest.mark.parametrize("token", ["<#C0123456>", "<#C0123456|>"])
async def test_a_channel_named_by_its_id_alone_goes_into_no_letter(
    tmp_path: Path, token: str
) -> None:
    async with town(tmp_path) as post:
        await opened(post, "move")
        found = await errors(post, {"Why?": f"All agreed in {token}."})
        assert found == {"reason": modals.NAMELESS.text}
        assert not await errors(post, {"Why?": "All agreed in <#C0123456|press>."})
        assert "All agreed in #press." in post.view(post.anna)
        assert "…" not in post.view(post.anna)
