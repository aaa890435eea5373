"""A mailbox that said no to our letters, and thinks better of it."""

from pathlib import Path

import pytest

from intake.contacts import Standing
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.test_going_over import APPLIES, BOX, active

LETTERS_COME = "Our letters now come to this address."


async def refused(me: Direct, no: str = "NO") -> None:
    await me.says(APPLIES)
    await me.says(f"continue by mail {BOX}")
    me.by_mail(BOX, no, me.mails()[-1])
    await me.settled()


@pytest.mark.parametrize(
    ("no", "yes"),
    [("NO", "YES"), ("No, thank you.", "Yes, please."), ("لا، شكرا", "نعم"), ("いいえ", "はい"),
     ("否", "YES"), ("No.", "да")],
)  # fmt: skip
@pytest.mark.parametrize("letter", [0, -1])
async def test_a_yes_after_a_no_counts(tmp_path: Path, no: str, yes: str, letter: int) -> None:
    async with applying(tmp_path) as me:
        await refused(me, no)
        assert "Reply YES" in me.mails()[-1].markdown
        me.by_mail(BOX, yes, me.mails()[letter])
        await me.settled()
        assert active(me) == [BOX]
        assert LETTERS_COME in me.mails()[-1].markdown
        assert f"Our letters now go to {BOX}" in me.last().text


async def test_what_it_wrote_after_the_no_counts_with_the_yes(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await refused(me)
        me.by_mail(BOX, "S2: USD 5,000,000,000", me.mails()[-1])
        assert "S2" not in me.application().current
        assert "is kept, but it counts for no application" in me.mails()[-1].markdown
        me.by_mail(BOX, "YES", me.mails()[-1])
        await me.settled()
        assert "S2" in me.application().current
        assert active(me) == [BOX]


@pytest.mark.parametrize(
    "words", ["NO", "Thank you.", "Danke!", "Best regards", "No, I do not want your letters.",
              "Who are you?", "S2: USD 5,000,000,000", "Yes or no, I do not know.", "",
              "Yes, but please do not write to me."],
)  # fmt: skip
async def test_whatever_else_it_writes_leaves_the_no(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await refused(me)
        me.by_mail(BOX, words, me.mails()[-1])
        await me.settled()
        assert BOX not in active(me)
        box = [one for one in me.application().contacts if one.address.key == BOX]
        assert [one.standing for one in box] == [Standing.ASKED]
        assert "Reply YES" in me.mails()[-1].markdown
        assert "Gdynia" not in me.mails()[-1].markdown


async def test_a_yes_from_elsewhere_takes_back_nothing(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await refused(me)
        me.by_mail("eve@elsewhere.example", "YES", me.mails()[-1])
        me.by_mail(BOX, "YES")
        await me.settled()
        assert BOX not in active(me)


async def test_the_chat_asks_it_no_second_time_and_names_the_way_out(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await refused(me)
        before = len(me.mails())
        text = await me.says(f"continue by mail {BOX}")
        assert "A YES from there" in text
        assert len(me.mails()) == before
        me.by_mail(BOX, "S2: USD 5,000,000,000", me.mails()[-1])
        before = len(me.mails())
        await me.says(f"continue by mail {BOX}")
        assert len(me.mails()) == before


async def test_who_left_meanwhile_is_followed_by_no_yes(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await refused(me)
        await me.says("We withdraw our application")
        await me.says("yes")
        me.by_mail(BOX, "YES", me.mails()[-1])
        await me.settled()
        assert BOX not in active(me)


@pytest.mark.parametrize("has_said_yes", [False, True])
async def test_who_named_another_mailbox_since_is_followed_by_no_yes(
    tmp_path: Path, has_said_yes: bool
) -> None:
    async with applying(tmp_path) as me:
        await refused(me)
        last = me.mails()[-1]
        await me.says("continue by mail anna@gdynia.example")
        if has_said_yes:
            me.by_mail("anna@gdynia.example", "YES", me.mails()[-1])
            await me.settled()
        me.by_mail(BOX, "YES", last)
        await me.settled()
        assert BOX not in active(me)
        assert "Reply YES" not in me.mails()[-1].markdown


async def test_what_denies_below_a_yes_leaves_the_no(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await refused(me)
        words = "Yes.\n\nBest regards\nNo, wait, this is not my mailbox."
        me.by_mail(BOX, words, me.mails()[-1])
        await me.settled()
        assert BOX not in active(me)
