"""The roster of the panel: taken whole from a file, or refused with a line a fault."""

import asyncio
from pathlib import Path

from click.testing import Result

from bot.slack.fake import FakeSlack
from intake import store as rooms
from tests.bot.commands import panels
from tests.bot.commands.house import House
from tests.intake.conversation.registered import mayor


def test_a_roster_is_shown_first_and_taken_once(house: House, tmp_path: Path) -> None:
    file = panels.roster_file(tmp_path)
    foreseen = house.json("panel", "import", file, "--dry-run")
    assert not foreseen["done"]
    assert house.json("panel", "show") == []
    taken = house.json("panel", "import", file, "--yes", "--view", foreseen["view"])
    assert [one["name"] for one in taken["panelists"]] == [f"Panelist {n}" for n in range(1, 8)]
    assert [one["seat"] for one in house.json("panel", "show")] == ["listed"] * 7
    assert "as the file has it already" in house.refused("panel", "import", file, "--yes")


def test_a_faulty_roster_is_refused_whole_with_a_line_a_fault(house: House, tmp_path: Path) -> None:
    text = "name,address,category,origin\nAda,ada@un.example,expert,Atlantis\nBo,bo,expert,CN\n"
    file = panels.roster_file(tmp_path, text, "roster.csv")
    said = house.refused("panel", "import", file, "--yes")
    assert "panelist 1: origin: 'Atlantis' will not do" in said
    assert "panelist 2: address: 'bo' will not do" in said
    assert house.json("panel", "show") == []


def test_a_roster_says_what_keeps_a_name_or_an_address_out(house: House, tmp_path: Path) -> None:
    text = (
        "name,address,category,origin\nAda\u202e,ada@un.example,expert,CN\n"
        f"Bo,mailto:bo@un.example,expert,CN\n{'C' * 5_000},cy@un.example,expert,CN\n"
        "Di,di@un.example,expert,CN\n"
    )
    said = house.refused("panel", "import", panels.roster_file(tmp_path, text, "r.csv"), "--yes")
    lines = [one for one in said.splitlines() if "panelist " in one]
    assert "panelist 1: name: 'Ada\\u202e' holds U+202E RIGHT-TO-LEFT OVERRIDE" in lines[0]
    assert "panelist 2: address: 'mailto:bo@un.example' is a link; leave out" in lines[1]
    assert "has 5000 letters; shorten it to at most 200 (line 4)" in lines[2]
    assert len(lines) == 3
    assert house.json("panel", "show") == []


def test_a_roster_with_a_contact_of_a_city_is_taken_with_a_warning(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    text = f"name,address,category,origin\nAda,{mayor(1)},expert,CN\nBo,bo@un.example,expert,CN\n"
    file = panels.roster_file(tmp_path, text, "r.csv")
    told = house.json("panel", "import", file, "--yes")["warnings"]
    assert [one for one in told if "writes for" in one] == [
        f"Ada <{mayor(1)}> writes for Gdynia, PL (application 1)."
    ]
    seated = {one["address"] for one in house.json("panel", "show")}
    assert {mayor(1), "bo@un.example"} <= seated


IN_SLACK = "name,address,channel,category,origin\nPanelist 1,{id},slack,expert,JP\n"


async def test_a_roster_names_people_of_slack_by_their_member_id(
    house: House, tmp_path: Path
) -> None:
    async with FakeSlack() as fake:
        slack = {"CITYDESK_SLACK_BOT_TOKEN": fake.bot_token, "CITYDESK_SLACK_API": fake.base_url}
        slack |= {
            "CITYDESK_SLACK_APP_TOKEN": fake.app_token,
            "CITYDESK_SLACK_CHANNEL": "C0000000001",
        }

        def imported(id: str) -> Result:
            file = panels.roster_file(tmp_path, IN_SLACK.format(id=id), "roster.csv")
            return house.run("panel", "import", file, "--yes", **slack)

        person = fake.person("xenia")
        done = await asyncio.to_thread(imported, person.id)
        assert done.exit_code == 0, done.output
        (sits,) = house.json("panel", "show")
        assert sits["address"] == f"{person.id}@{person.user.team_id}.slack.invalid".lower()
        for told in (done.output, house.run("panel", "show").output):
            assert "Panelist 1 (Slack)" in told
            assert ".invalid" not in told
        for nobody in ("U0000000099", fake.person("dora").id):
            refused = await asyncio.to_thread(imported, nobody)
            assert f"nobody in Slack has the member ID {nobody}" in refused.stderr


def test_a_roster_of_people_of_slack_needs_slack(house: House, tmp_path: Path) -> None:
    file = panels.roster_file(tmp_path, IN_SLACK.format(id="U0000000001"), "roster.csv")
    said = house.refused("panel", "import", file, "--yes")
    assert "U0000000001 is somebody in Slack, and Slack is not set up." in said


def test_a_reply_token_of_a_panelist_is_never_printed(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    with house.store.reading() as connection:
        tokens = [one.token for one in rooms.panel.roster(connection, house.call.edition)]
    printed = house.run("panel", "show").output + house.run("panel", "show", "--json").output
    assert len(set(tokens)) == 7
    assert not [one for one in tokens if one in printed]
