"""`/citydesk panel`: who is on it, what is covered, what waits for whom; nothing of a verdict."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.slack.fake import render
from bot.slack.fake.people import Person
from intake import store
from intake.calls.model import Stage
from intake.desk import acts
from intake.panel.conflicts import Kind
from tests.bot.slack.features.panel import Panel, sitting
from tests.bot.slack.features.test_judging import WHOLE


def anna_of(panel: Panel) -> Person:
    return panel.house.fake.person("anna")


async def looks(panel: Panel) -> str:
    anna = anna_of(panel)
    await anna.commands("/citydesk", "panel", "organizers")
    return await seen(panel)


async def seen(panel: Panel) -> str:
    anna = anna_of(panel)
    await panel.house.fake.settled()
    await panel.house.eventually(lambda: not panel.house.chat.room.under_way)
    assert anna.view
    return str(render.view(panel.house.fake.workspace, anna.view))


async def test_an_empty_panel_says_so(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        assert "Nobody is on the panel." in await looks(panel)


async def test_who_was_invited_is_waited_for_and_what_is_missing_is_named(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("guido")
        shown = await looks(panel)
        assert "*The panel:* 1 invited" in shown
        missing = shown.partition("missing, which blocks nothing: ")[2].splitlines()[0]
        assert "," in missing
        assert ";" not in missing
        assert "invited · expert or scholar · Japan" in shown
        assert "Waits: a word on the invitation, since 20" in shown
        assert "*Cities in the selection:* 2, 0 of them counted; fewer than 3 panelists: " in shown
        assert "Gdynia, Poland; Turku, Poland" in shown


async def test_a_ballot_is_waited_for_until_it_is_finished(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.assigned("guido")
        assert "No packet yet: Gdynia, Poland; Turku, Poland" in await looks(panel)
        panel.act(acts.SendPackets())
        await me.settled()
        shown = await looks(panel)
        assert "Judges 2; of 2 not counted yet, 0 ballots are finished" in shown
        assert "Waits: a ballot on Gdynia, Poland; Turku, Poland" in shown
        await me.opens("Gdynia")
        await me.submits(WHOLE)
        shown = await looks(panel)
        assert "1 ballot is finished" in shown
        assert "Waits: a ballot on Turku, Poland" in shown


async def test_nothing_of_a_verdict_or_a_reason_is_shown(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.says("Gdynia\nS1: not met - A strange figure.")
        shown = await looks(panel)
        assert "Gdynia, Poland (begun)" in shown
        for words in ("strange", "not met", "not_met", "S1"):
            assert words not in shown
        assert "strange" not in str(anna_of(panel).view)


async def test_once_the_cities_have_moved_on_nobody_is_said_to_judge_nothing_yet(
    tmp_path: Path,
) -> None:
    async with sitting(tmp_path) as panel:
        await panel.seated("guido")
        with panel.house.office.store.reading() as connection:
            judged = store.applications.several(connection, [1, 2])
        moved = [replace(one, stage=Stage.PRELIMINARY_ANNOUNCEMENT) for one in judged]
        panel.house.write(lambda connection: store.applications.save(connection, moved))
        shown = await looks(panel)
        assert "*Cities in the selection:* none" in shown
        assert "Judges no city that is in the selection" in shown


async def test_a_conflict_that_came_up_later_waits_for_nobody(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        panel.act(
            acts.DeclareFor(who=me.key, city="Gdynia", conflict=Kind.OTHER, words="A brother.")
        )
        shown = await looks(panel)
        assert "Waits: a ballot on Turku, Poland" in shown
        assert "brother" not in shown


async def test_a_large_panel_is_paged(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        rows = [f"Person {at:02},p{at:02}@panel.example,expert,JP" for at in range(20)]
        roster = "\n".join(["name,address,category,origin", *rows])
        panel.act(acts.Enrol(text=roster, is_csv=True))
        shown = await looks(panel)
        assert "20 not invited yet" in shown
        assert "Person 00" in shown
        assert "Person 19" not in shown
        anna = anna_of(panel)
        assert anna.view
        await anna.clicks(anna.view, "panel_next")
        assert "Person 19" in await seen(panel)


async def test_who_may_not_look_sees_no_panel(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("guido")
        guido = panel.house.fake.person("guido")
        answered = await guido.commands("/citydesk", "panel", "dm")
        assert "Only full members" in str(answered.answer)
        assert guido.view is None


async def test_a_plan_marks_who_would_be_new_beside_who_judges_as_before(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        seats = await panel.seated("guido", "mira", "clara", "xenia")
        leaving = next(one for one in seats if one.judges(1))
        new = next(one for one in seats if not one.judges(1))
        await leaving.says("I advise Gdynia.")
        anna = panel.house.fake.person("anna")
        panel.house.clock.ahead += timedelta(minutes=5)
        await leaving.settled()
        said = panel.house.fake.channel("organizers").messages
        notice = next(one for one in said if "too few panelists" in one.text)
        await anna.clicks(notice, "Look at the plan")
        await leaving.shown()
        assert anna.view
        shown = render.view(panel.house.fake.workspace, anna.view)
        line = next(one for one in shown.splitlines() if one.startswith("• *Gdynia"))
        assert "*New in this plan: 1.*" in shown
        assert line.count("(*new*)") == 1
        assert f"{new.person.user.real_name} (Slack) (*new*)" in line
