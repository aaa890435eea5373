"""What a city cannot submit without is called optional nowhere: form, letter and SUBMIT agree."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.slack.features import FEATURES, ask
from intake.applications import State
from intake.conversation.city import receipts
from intake.notices import Letter
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.post import Post, asked
from tests.bot.slack.features.test_apply import APPLIES
from tests.bot.slack.features.town import town

WRITER = "V11_writer: Name Surname\nV11_office: Mayor\nV11_authority: yes"
STANDARDS = (
    "S1: USD 12 billion (2024)\nS2: USD 104 billion (2024)\nS3b: yes\nS4_applied: yes\n"
    "S4_companies: 200\nS4_output: USD 80 billion (2024)"
)
NEEDS = (
    "You can submit the application once all that is still missing has an answer. One answer can "
    "settle others, which are then not missing any more."
)


def lists(post: Post) -> list[dict[str, Any]]:
    assert post.anna.view
    blocks = post.anna.view.blocks
    return [one for one in blocks if str(one["block_id"]).startswith("missing-")]


def hint_of(block: dict[str, Any]) -> str:
    return str((block.get("hint") or {}).get("text", ""))


def kind_of(block: dict[str, Any]) -> str:
    """Its title without which of several lists of one kind it is."""
    return str(block["label"]["text"]).partition(" (")[0]


def called_needed(post: Post) -> set[str]:
    """The items of which the form says that the city cannot submit before they are answered."""
    kinds = {kind_of(one) for one in lists(post) if hint_of(one) in ask.NEEDED.values()}
    needed = [one for one in lists(post) if kind_of(one) in kinds]
    return {item["value"] for one in needed for item in one["element"]["options"]}


def blocking(post: Post) -> set[str]:
    return set(receipts.blocking(post.house.office.call, post.desk.file()))


async def asks(post: Post, id: str) -> str:
    """The letter that asks for this item alone."""
    (its,) = [
        str(one["block_id"])
        for one in lists(post)
        if id in [item["value"] for item in one["element"]["options"]]
    ]
    await post.anna.fills({str(one["block_id"]): [] for one in lists(post)})
    await post.anna.submits({its: [id], "Why?": "It lacks."})
    await post.anna.submits()
    await post.quiet()
    return str(post.letters()[-1].markdown)


@pytest.mark.parametrize("said", ["", f"{WRITER}\nB1b: yes", f"{WRITER}\nB1b: yes\nS3b: yes"])
async def test_the_form_says_of_all_that_submit_needs_that_it_does(
    tmp_path: Path, said: str
) -> None:
    async with asked(tmp_path) as post:
        if said:
            post.answer(said)
        await post.opens(post.anna, "ask")
        assert called_needed(post) == blocking(post)
        titles = [one["label"]["text"] for one in lists(post)]
        assert not any("optional" in one for one in titles)


async def test_letter_and_submit_agree_with_the_form(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer(f"{WRITER}\nB1b: yes")
        await post.opens(post.anna, "ask")
        assert "S1" in called_needed(post)
        letter = await asks(post, "S1")
        assert NEEDS in letter
        assert "optional" not in letter
        await post.carry()
        post.answer("SUBMIT")
        assert "Some answers are still missing" in post.desk.letters()[-1].markdown
        post.answer(STANDARDS)
        assert not blocking(post)
        post.answer("SUBMIT")
        assert "Some answers are still missing" not in post.desk.letters()[-1].markdown
        post.answer("YES")
        assert post.desk.file().state is State.REGISTERED


async def test_no_two_fields_of_the_form_say_the_same_below(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "ask")
        assert post.anna.view
        hints = [said for one in post.anna.view.blocks if (said := hint_of(one))]
        assert len(hints) > 2
        assert len(hints) == len(set(hints))


async def test_where_nothing_blocks_neither_says_that_something_does(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer(f"{WRITER}\nB1b: yes\n{STANDARDS}")
        assert not blocking(post)
        await post.opens(post.anna, "ask")
        assert not called_needed(post)
        assert post.anna.view
        (others,) = [one for one in post.anna.view.blocks if one["block_id"] == ask.OTHERS]
        assert others["hint"]["text"] == ask.FREE
        await post.anna.submits({ask.OTHERS: ["V6_place"], "Why?": "It helps."})
        await post.anna.submits()
        await post.quiet()
        assert NEEDS not in post.letters()[-1].markdown


async def test_of_a_registered_city_nothing_is_said_of_submitting(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "ask City 1")
        assert not called_needed(post)
        assert "submit" not in post.view(post.anna)
        assert "(optional):" in post.view(post.anna)


async def test_once_registration_is_over_nothing_is_said_of_submitting(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer(f"{WRITER}\nB1b: yes")
        post.house.clock.ahead += timedelta(days=600)
        await post.opens(post.anna, "ask")
        assert post.desk.file().state is State.OPEN
        assert "submit" not in post.view(post.anna)
        assert "submit" not in (await asks(post, "S1")).casefold()


async def test_one_answer_can_settle_others_and_nobody_says_that_it_cannot(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "ask")
        listed = called_needed(post)
        post.answer(f"{WRITER}\nB1b: yes\n{STANDARDS}")
        assert listed - set(post.desk.file().current)
        assert not blocking(post)
        assert "one answer can settle others" in ask.NEEDED[ask.REQUIRED]


async def test_in_a_chat_the_letter_says_the_same(tmp_path: Path) -> None:
    async with applying(tmp_path, listeners=FEATURES, hold=120) as me:
        await me.says(APPLIES)
        anna = me.fake.person("anna")
        await anna.commands("/citydesk", "ask 1", "organizers")
        await me.house.eventually(lambda: "missing-0" in str(anna.view and anna.view.blocks))
        assert anna.view
        names = [str(one["block_id"]) for one in anna.view.blocks]
        await anna.fills({one: [] for one in names if one.startswith("missing-")})
        lot = next(one for one in anna.view.blocks if "'value': 'S1'" in str(one))
        await anna.submits({str(lot["block_id"]): ["S1"], "Why?": "It lacks."})
        await anna.submits()
        await me.house.eventually(lambda: of_organizers(me))
        (letter,) = of_organizers(me)
        assert letter.channel == "slack"
        assert NEEDS in letter.markdown


def of_organizers(me: Direct) -> list[Letter]:
    return [one for one in me.letters() if one.id.startswith("act-")]
