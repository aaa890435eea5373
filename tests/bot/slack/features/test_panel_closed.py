"""The button of a panel that lacks somebody, once ballots can be sent no longer."""

from datetime import timedelta
from pathlib import Path

from bot.slack.fake import render
from intake.desk import acts
from tests.bot.slack.features.panel import sitting


async def test_the_plan_after_the_close_is_refused_and_says_what_to_do_first(
    tmp_path: Path,
) -> None:
    async with sitting(tmp_path) as panel:
        await panel.seated("guido", "mira", "xenia")
        panel.closes()
        panel.act(acts.Drop(who="Guido", reason="Has left."))
        panel.house.clock.ahead += timedelta(minutes=5)
        await panel.seat("guido").settled()
        said = panel.house.fake.channel("organizers").messages
        news = [one for one in said if one.bot_id and "panel_plan" in str(one.blocks)][-1]
        anna = panel.house.fake.person("anna")
        await anna.clicks(news, "panel_plan")
        await panel.seat("guido").shown()
        assert anna.view
        shown = str(render.view(panel.house.fake.workspace, anna.view))
        assert "Ballots could be sent on Gdynia" in shown
        assert "Give more time first." in shown
        assert "citydesk extend" not in shown
