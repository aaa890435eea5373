"""In a chat one question stands at a time: what is optional is put in its turn, never listed."""

from pathlib import Path

from tests.bot.slack.features.direct import applying
from tests.intake.conversation.town import APPLIES, ENOUGH

LISTED = "you can also tell us about"


async def test_a_chat_lists_nothing_optional_and_puts_one_question_at_most(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(ENOUGH)
        for said in ("Thanks", "no", "PAUSE", "hello", "thanks", "resume", "5G", "B4: 120"):
            told = await me.says(said)
            assert LISTED not in told
            assert told.count("Answer:") <= 1
        assert all(len(one.questions) <= 1 for one in me.letters())


async def test_a_paused_chat_still_says_how_to_go_on(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says(ENOUGH)
        await me.says("PAUSE")
        assert "Write “resume” to go on." in await me.says("hello")


async def test_a_mail_lists_what_can_be_told_as_well(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        me.by_mail("nina@gdynia.example", f"{APPLIES}\n\n{ENOUGH}")
        me.by_mail("nina@gdynia.example", "PAUSE", me.mails()[-1])
        me.by_mail("nina@gdynia.example", "Thanks", me.mails()[-1])
        assert LISTED in me.mails()[-1].markdown
