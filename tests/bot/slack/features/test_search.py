"""`/citydesk search`: mails and letters that hold all words, for one alone, page by page."""

import re
from pathlib import Path

from bot.slack.fake import render
from intake.desk import acts
from intake.store.tables.schema import mails as mails_table
from tests.bot.slack.features.direct import Direct
from tests.bot.slack.features.panel import Panel, sitting
from tests.bot.slack.features.post import ASKS, MAYOR, Post, asked


async def searches(post: Post, words: str) -> str:
    await post.anna.commands("/citydesk", f"search {words}", "organizers")
    await post.quiet()
    return post.view(post.anna)


async def test_a_mail_is_found_with_its_city_and_its_case_and_read_in_full(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        before = len(post.said())
        shown = await searches(post, "“FIGURE cost”")
        assert f"from {MAYOR}" in shown
        assert ASKS in shown
        assert "Gdynia, PL, application 1 · case 1" in shown
        assert len(post.said()) == before  # nobody else sees anything of it
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "whole")
        await post.quiet()
        assert "The whole message" in post.view(post.anna)
        assert ASKS in post.view(post.anna)


async def test_letters_are_found_too_and_a_city_by_its_name(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "It is free of any charge.")
        shown = await searches(post, "free of any charge")
        assert f"letter to {MAYOR}" in shown
        assert "/citydesk show 1" in await searches(post, "gdynia")


async def test_what_is_not_there_is_said_and_words_are_needed(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        assert "Nothing was found" in await searches(post, "submarine")
        assert "Which words?" in await searches(post, "")
        assert "at most 200 characters" in await searches(post, "x" * 201)


async def test_many_hits_are_turned_page_by_page(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        for number in range(1, 10):
            post.answer(f"What of the ferry, number{number}?")
        shown = await searches(post, "ferry")
        assert "number9?" in shown
        assert "number1?" not in shown
        assert post.anna.view
        several = [shown]
        while "[ Further ]" in several[-1]:
            await post.anna.clicks(post.anna.view, "search_next")
            await post.quiet()
            several.append(post.view(post.anna))
        assert len(several) > 1
        assert "number1?" in several[-1]
        found = [words for one in several for words in re.findall(r"number\d(?=\?)", one)]
        assert {f"number{one}" for one in range(1, 10)} == set(found)
        await post.anna.clicks(post.anna.view, "search_back")
        await post.quiet()
        assert post.view(post.anna) == several[-2]


async def test_words_of_a_mail_do_nothing_in_what_is_found(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("What of <!channel> and *all* the <https://x.example|pelicans>?")
        shown = await searches(post, "pelicans")
        assert "<!channel>" not in str(post.anna.view)
        assert "&lt;!channel&gt;" in str(post.anna.view)
        assert "pelicans" in shown


async def test_who_may_not_look_finds_nothing(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        answered = await post.guido.commands("/citydesk", "search figure", "dm")
        await post.quiet()
        assert "Only full members" in str(answered.answer)
        assert post.guido.view is None


# --- the panel ------------------------------------------------------------------------------------

NOTE_LENGTH = "How long may a note on a standard be, at most?"


async def finds(panel: Panel, words: str) -> str:
    anna = panel.house.fake.person("anna")
    await anna.commands("/citydesk", f"search {words}", "organizers")
    await panel.house.fake.settled()
    await panel.house.eventually(lambda: not panel.house.chat.room.under_way)
    assert anna.view
    return str(render.view(panel.house.fake.workspace, anna.view))


async def test_a_panelist_in_slack_is_called_as_the_roster_has_it(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("mira")
        me = panel.seat("mira")
        await me.settled()
        assert "letter to Mira (Slack)" in await finds(panel, "accept decline")
        await me.says(NOTE_LENGTH)
        shown = await finds(panel, "note standard most")
        assert "from Mira (Slack)" in shown
        assert "somebody in Slack" not in shown


async def test_of_a_panelist_who_judges_nothing_more_is_found_than_before(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("mira")
        await me.says("Gdynia\nS1: not met - A strange pelican.")
        await me.says(NOTE_LENGTH)
        for words in ("pelican", "note standard most"):
            shown = await finds(panel, words)
            assert "Nothing was found" in shown
            assert "Mira" not in shown
        answered = await me.person.commands("/citydesk", "search accept", "dm")
        assert "Only organizers can do this" in str(answered.answer)
        assert me.person.view is None


async def test_a_panelist_by_mail_is_called_by_the_mailbox(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        roster = "name,address,category,origin\nKenji Mori,kenji@panel.example,expert,JP"
        panel.act(acts.Enrol(text=roster, is_csv=True))
        panel.act(acts.Invite())
        shown = await finds(panel, "kenji")
        assert "letter to kenji@panel.example" in shown
        assert "Kenji Mori (Slack)" not in shown


async def test_who_writes_for_a_city_in_slack_is_called_by_name(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        me = Direct(post.house, "guido")
        await me.says("The city of Turku, Finland would like to apply.")
        assert "from Guido (Slack)" in await searches(post, "turku apply")
        assert "letter to Guido (Slack)" in await searches(post, "turku name")
        await me.says("V11_writer: Guido Rossi")
        shown = await searches(post, "turku apply")
        assert "from Guido Rossi (Slack)" in shown
        assert "somebody in Slack" not in shown


async def test_who_is_on_no_file_stays_somebody_in_slack(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await Direct(post.house, "guido").says("The city of Turku, Finland would like to apply.")
        with post.house.office.store.transaction() as connection:
            connection.execute(mails_table.update().values(application=None))
        assert "from somebody in Slack" in await searches(post, "turku apply")
