"""Whoever is in a chat and has a mailbox there is written to in one of them, whoever adds them."""

from pathlib import Path

import pytest

from intake.contacts import Standing
from intake.desk import acts
from intake.desk.acts import Laid
from tests.bot.slack.features.boxes import BOX, asked, moved, returns, standings
from tests.bot.slack.features.direct import Direct, applying

COLLEAGUE = "ben@gdynia.example"


def reached(me: Direct) -> set[str]:
    """Where letters go, without the colleague's."""
    active = (one for one, standing in standings(me).items() if standing is Standing.ACTIVE)
    return {"chat" if one.endswith(".invalid") else one for one in active} - {COLLEAGUE}


@pytest.mark.parametrize(
    "words",
    [f"Please add {BOX}", f"Please add my other address {BOX}", f"add {BOX}"],
)
async def test_who_adds_their_own_mailbox_goes_over_to_it(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        await me.says("I am here again")
        assert reached(me) == {"chat"}
        assert f"Our letters now go to {BOX}" in await me.says(words)
        assert reached(me) == {BOX}


async def test_whom_a_colleague_adds_stays_where_they_are(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        await me.says("I am here again")
        await me.says(f"Please add {COLLEAGUE}")
        me.by_mail(COLLEAGUE, f"Please add {BOX}", me.mails()[-1])
        await me.settled()
        assert reached(me) == {"chat"}
        assert f"{BOX} now also writes for your city" in me.mails()[-1].markdown
        assert "added you to the application" in me.last().text


async def test_by_mail_as_well(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        me.by_mail(BOX, f"Please add {COLLEAGUE}", me.mails()[-1])
        await me.settled()
        theirs = [one for one in me.mails() if one.to.address == COLLEAGUE][-1]
        me.by_mail(COLLEAGUE, f"Please add {BOX}", theirs)
        await me.settled()
        assert reached(me) == {BOX}
        assert [one.notice for one in me.mails() if one.to.address == BOX][-1] == "contact_welcomed"


async def test_a_mailbox_that_came_back_is_not_written_to_beside_the_chat(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        returns(me, await moved(me))
        await me.settled()
        assert reached(me) == {"chat"}
        act = acts.AddContact(city="1", address=BOX, reason="They told us.")
        with me.house.office.store.reading() as connection:
            laid = acts.lay(
                me.house.office, connection, act, by="Anna", now=me.house.clock(), seed="act-1"
            )
        assert not isinstance(laid, Laid)
        assert "(Slack)" in laid.text
        assert reached(me) == {"chat"}


@pytest.mark.parametrize(
    "words", [f"Please add {COLLEAGUE}", f"Please add my colleague {COLLEAGUE}"]
)
async def test_a_colleague_is_added_as_before(tmp_path: Path, words: str) -> None:
    async with applying(tmp_path) as me:
        await moved(me)
        await me.says("I am here again")
        assert f"We added {COLLEAGUE}" in await me.says(words)
        assert standings(me)[COLLEAGUE] is Standing.ACTIVE


async def test_a_mailbox_that_was_only_asked_is_added_as_before(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await asked(me)
        await me.says(f"Please add {BOX}")
        assert standings(me)[BOX] is Standing.ACTIVE
