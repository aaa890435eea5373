"""A city edits its question in a direct message: it stays one matter, with the words of now."""

from pathlib import Path

import pytest

from intake import store
from intake.cases import Case, CaseKind
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.test_edited_wishes import WHO, edits

COSTS, PRICE = "What does taking part cost?", "What does it cost to take part in the award?"
WHERE = "Where will the ceremony be held?"


def questions(me: Direct) -> list[Case]:
    found = [one for one in me.cases() if one.kind is CaseKind.QUESTION]
    return sorted(found, key=lambda one: one.number or 0)


def heads(me: Direct) -> list[str]:
    said = [one for one in me.fake.channel("organizers").messages if one.bot_id]
    return [one.text for one in said if not one.thread_ts or one.thread_ts == one.ts]


@pytest.mark.parametrize(
    ("before", "after", "asked"),
    [
        (COSTS, PRICE, [PRICE]),
        (COSTS, f"Hello. {PRICE} Thank you.", [PRICE]),
        (COSTS, WHERE, [WHERE]),
        ("参加費はいくらですか。", "参加費はおいくらですか。", ["参加費はおいくらですか。"]),
        ("Was kostet die Teilnahme?", "Wie viel kostet die Teilnahme an der Auszeichnung?",
         ["Wie viel kostet die Teilnahme an der Auszeichnung?"]),
        (COSTS, f"{COSTS} {WHERE}", [COSTS, WHERE]),
        (COSTS, f"{COSTS} Thank you.", [COSTS]),
        (f"{COSTS} {WHERE}", f"{PRICE} {WHERE}", [f"{COSTS} {WHERE}", PRICE]),
        (f"{COSTS}\n\n{WHERE}", f"{PRICE}\n\n{WHERE}", None),
    ],
)  # fmt: skip
async def test_a_question_in_other_words_is_the_same_matter(
    tmp_path: Path, before: str, after: str, asked: list[str] | None
) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        await edits(me, before, after)
        told = sorted(one.text for one in questions(me))
        if asked is not None:
            assert told == sorted(asked)
        assert all(any(one in text for text in told) for one in (PRICE, WHERE) if one in after)


async def test_its_thread_has_the_words_of_now_and_says_that_they_were_edited(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        await edits(me, COSTS, PRICE)
        assert len(questions(me)) == 1
        (head,) = [text for text in heads(me) if "ase 1" in text]
        assert PRICE in head
        assert COSTS not in head
        messages = me.fake.channel("organizers").messages
        (told,) = [one.text for one in messages if "edited a message" in one.text]
        assert PRICE in told


async def test_a_question_that_was_answered_stays_and_the_new_one_is_another(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        message = await me.person.writes("dm", COSTS)
        await me.settled()
        me.house.write(lambda one: store.cases.close(one, 1, me.house.clock()))
        await me.person.edits(message, PRICE)
        await me.settled()
        assert [one.text for one in questions(me)] == [COSTS, PRICE]


async def test_another_message_is_another_matter(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(WHO)
        await me.says(COSTS)
        await me.says(PRICE)
        assert [one.text for one in questions(me)] == [COSTS, PRICE]
