"""A tie of the panel's ballots, settled by an organizer in Slack."""

import copy
from datetime import timedelta
from pathlib import Path

from bot.slack.fake import render
from bot.slack.fake.people import Person
from bot.slack.fake.workspace import Message
from intake import store
from intake.cases import CaseKind
from intake.desk import acts
from intake.panel.ties import Settlement
from tests.bot.slack.features.panel import Panel, sitting
from tests.bot.slack.features.test_judging import WHOLE

DIVIDED = {"guido": "met", "mira": "partly", "xenia": "not_met"}


async def divided(panel: Panel) -> None:
    """All ballots on Gdynia are cast and counted; nobody agrees on S1."""
    for seat in await panel.seated(*DIVIDED):
        await seat.opens("Gdynia")
        await seat.submits(WHOLE | {"S1:verdict": DIVIDED[seat.person.name]})
    panel.closes()
    panel.act(acts.Count(city="1"))


def news(panel: Panel) -> Message:
    return [one for one in said(panel) if one.bot_id and "tie_settle" in str(one.blocks)][-1]


def said(panel: Panel) -> list[Message]:
    return list(panel.house.fake.channel("organizers").messages)


async def opens(panel: Panel, person: Person) -> str:
    """The form behind the button of the news."""
    panel.house.clock.ahead += timedelta(minutes=5)
    await panel.seat(person.name).settled()
    await person.clicks(news(panel), "tie_settle")
    await panel.seat(person.name).shown()
    assert person.view
    return str(render.view(panel.house.fake.workspace, person.view))


def settled(panel: Panel) -> list[Settlement]:
    with panel.house.office.store.reading() as connection:
        return list(store.panel_tallies.settlements(connection, 1))


async def test_a_tie_is_settled_where_it_is_told_and_never_without_a_reason(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        await divided(panel)
        anna = panel.house.fake.person("anna")
        form = await opens(panel, anna)
        assert "S1: met 1, partly met 1, not met 1" in form
        assert form.count("Audited figures.") == 3
        for name in ("Guido", "Mira", "Xenia"):
            assert name not in form
        chosen = {"The verdict": "S1: partly met"}
        delivery = await anna.submits(chosen | {"Why?": "  \n "})
        assert "needs a reason" in delivery.answer["errors"]["reason"]
        await anna.submits(chosen | {"Why?": "Two of three found at least a part of it."})
        assert anna.view
        preview = str(render.view(panel.house.fake.workspace, anna.view))
        assert "S1 is *partly met*" in preview
        assert "Two of three found at least a part of it." in preview
        assert not settled(panel)
        await anna.submits()
        await panel.house.eventually(lambda: settled(panel))
        (one,) = settled(panel)
        assert (one.standard, one.verdict, one.by) == ("S1", "partly", "Anna")
        assert CaseKind.OPEN_TIE not in [one.kind for one in panel.cases()]
        done = "Anna settled the tie on S1 of Gdynia, PL as partly met. Reason: Two of three"
        await panel.house.eventually(lambda: any(one.text.startswith(done) for one in said(panel)))
        panel.house.clock.ahead += timedelta(minutes=5)
        await panel.seat("anna").settled()
        assert any("by Anna: S1 partly met" in one.text for one in said(panel))


async def test_a_tie_that_was_settled_meanwhile_is_said_to_be(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        await divided(panel)
        anna = panel.house.fake.person("anna")
        await opens(panel, anna)
        old = copy.deepcopy(news(panel))
        panel.act(acts.SettleTie(city="1", standard="S1", verdict="met", reason="Agreed."))
        delivery = await anna.submits({"The verdict": "S1: partly met", "Why?": "I think so."})
        assert "No tie on S1" in delivery.answer["errors"]["verdict"]
        await anna.clicks_stale(old, "tie_settle")
        await panel.seat("anna").shown()
        assert anna.view
        told = str(render.view(panel.house.fake.workspace, anna.view))
        assert "settled meanwhile" in told


async def test_nobody_but_an_organizer_settles_a_tie(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        await divided(panel)
        panel.house.clock.ahead += timedelta(minutes=5)
        me = panel.seat("guido")
        await me.settled()
        message = news(panel)
        panel.house.fake.channel("organizers").members.append(me.person.id)
        await me.person.clicks(message, "tie_settle")
        await me.shown()
        alone = [one.text for one in me.person.sees("organizers") if one.only_for]
        assert "Only full members of this workspace can do this" in alone[-1]
        assert not settled(panel)
