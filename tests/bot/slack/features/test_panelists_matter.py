"""An answer from Slack to what a panelist wrote: seen first, then to them alone."""

from datetime import timedelta
from pathlib import Path

from bot.slack.fake import render
from bot.slack.fake.people import Person
from bot.slack.fake.workspace import Message
from intake import store
from intake.cases import Case, CaseKind
from tests.bot.slack.features.panel import Panel, Seat, sitting

ASKS = "How long may a note on a standard be, at most?"
ANSWER = "Half a page is enough."


def seen(panel: Panel, person: Person) -> str:
    assert person.view
    return str(render.view(panel.house.fake.workspace, person.view))


def matter(panel: Panel) -> Case:
    (found,) = [one for one in panel.cases() if one.kind is CaseKind.PANELIST]
    return found


def notices(panel: Panel) -> list[Message]:
    said = panel.house.fake.channel("organizers").messages
    return [one for one in said if one.bot_id]


async def asked(panel: Panel) -> Seat:
    """A panelist in Slack who asks the organizers something."""
    (me,) = await panel.seated("mira")
    await me.says(ASKS)
    return me


async def test_the_reply_command_writes_to_the_panelist_who_asked(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        me, anna = await asked(panel), panel.house.fake.person("anna")
        number = matter(panel).number
        await anna.commands("/citydesk", f"reply {number}", "organizers")
        await me.shown()
        assert "Reply to the panelist" in seen(panel, anna)
        assert "Mira" in seen(panel, anna)
        await anna.submits({"Your answer": ANSWER})
        await me.shown()
        assert "Mira" in seen(panel, anna)
        assert ANSWER in seen(panel, anna)
        assert ANSWER not in me.last().text
        await anna.submits()
        await me.shown()
        panel.house.chat.wake()
        await me.settled()
        assert ANSWER in me.last().text
        with panel.house.office.store.reading() as connection:
            case = store.cases.load(connection, number or 0)
        assert case
        assert (case.answer, case.closed_at is not None) == (ANSWER, True)
        assert f"Anna answered the panelist (case {number})" in notices(panel)[-1].text


async def test_the_notice_of_a_panelist_s_matter_offers_a_reply(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        me, anna = await asked(panel), panel.house.fake.person("anna")
        panel.house.clock.ahead += timedelta(minutes=5)
        panel.house.chat.wake()
        await me.settled()
        notice = next(one for one in notices(panel) if ASKS in one.text)
        await anna.clicks(notice, "Reply")
        await me.shown()
        assert "Reply to the panelist" in seen(panel, anna)


async def test_a_matter_of_nobody_s_gets_no_reply(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        me, anna = await asked(panel), panel.house.fake.person("anna")
        case = Case(kind=CaseKind.PANEL_LACKS, text="Few.", at=panel.house.clock())
        panel.house.write(lambda connection: store.cases.open(connection, case))
        number = max(one.number or 0 for one in panel.cases())
        await anna.commands("/citydesk", f"reply {number}", "organizers")
        await me.shown()
        assert "No city and no panelist asked this case" in seen(panel, anna)


async def test_a_matter_that_a_panelist_settles_names_them_and_no_key(tmp_path: Path) -> None:
    """Who declined by mistake and accepts settles the matter that they had declined."""
    async with sitting(tmp_path) as panel:
        panel.convene("mira")
        me = panel.seat("mira")
        await me.settled()
        await me.presses("Decline")
        panel.house.clock.ahead += timedelta(minutes=5)
        await me.settled()
        await me.presses("Accept")
        panel.house.clock.ahead += timedelta(minutes=5)
        await me.settled()
        notice = next(one for one in notices(panel) if "the seat was declined" in one.text)
        assert "*Closed* by Mira (Slack)" in seen_in(panel, notice)


def seen_in(panel: Panel, message: Message) -> str:
    return str(render.message(panel.house.fake.workspace, message))
