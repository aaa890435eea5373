"""One person more on the panel by a verb: shown first, read as a roster is, no city's contact."""

from pathlib import Path

import pytest

from bot.slack import members
from intake import store as rooms
from intake.panel.roster import Panelist
from tests.bot.commands import panels
from tests.bot.commands.house import House
from tests.intake.conversation.registered import mayor

ADDED = ("panel", "add", "Panelist 8", "panelist8@un.example", "--category", "expert")
FROM = ("--origin", "Kenya")
SLACK = {
    "CITYDESK_SLACK_BOT_TOKEN": "xoxb-1", "CITYDESK_SLACK_SIGNING_SECRET": "0" * 32,
    "CITYDESK_SLACK_APP_TOKEN": "xapp-1", "CITYDESK_SLACK_CHANNEL": "C0CHANNEL1",
}  # fmt: skip


def _panel(house: House) -> dict[str, Panelist]:
    with house.store.reading() as connection:
        return {one.key: one for one in rooms.panel.roster(connection, house.call.edition)}


def test_one_more_is_on_the_panel_and_the_coverage_is_told(house: House, tmp_path: Path) -> None:
    before = panels.enrolled(house, tmp_path)
    done = house.json(*ADDED, *FROM, "--languages", "en, sw", "--city", "Nairobi", "--yes")
    assert done["done"]
    assert [(one["panelist"], one["origin"], one["languages"]) for one in done["panelists"]] == [
        ("panelist8@un.example", "KE", ["en", "sw"])
    ]
    covered = {one["id"]: one for one in done["coverage"]}
    assert covered == {one["id"]: one for one in house.json("panel", "coverage")}
    assert covered["expert"]["awaited"] == ["panelist8@un.example"]
    after = _panel(house)
    assert after["panelist8@un.example"].city == "Nairobi"
    assert {one.key: one for one in before}.items() <= after.items()
    invited = house.json("panel", "invite", "--yes")["letters"]
    assert [one["to"] for one in invited] == ["panelist8@un.example"]


def test_a_dry_run_adds_nobody_and_its_view_holds(house: House) -> None:
    seen = house.json(*ADDED, *FROM, "--dry-run")
    assert not seen["done"]
    assert not _panel(house)
    assert house.json(*ADDED, *FROM, "--view", seen["view"], "--yes")["done"]
    assert [*_panel(house)] == ["panelist8@un.example"]


def test_people_read_who_is_added_and_what_is_missing(house: House) -> None:
    said = house.run(*ADDED, *FROM, "--yes", "--as", "Ada").output
    assert "listed    Panelist 8 <panelist8@un.example>" in said
    assert "Nobody on the panel: origin China." in said
    assert "missing; this blocks nothing." in said


def test_a_new_chair_takes_the_place_of_the_former(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    house.json(*ADDED, *FROM, "--chair", "--yes")
    more = ("panel", "add", "Panelist 9", "p9@un.example", "--category", "expert", *FROM)
    told = house.json(*more, "--chair", "--yes")["warnings"]
    assert "Panelist 8 <panelist8@un.example> is the chair no longer." in told
    assert [key for key, one in _panel(house).items() if one.is_chair] == ["p9@un.example"]


@pytest.mark.parametrize(
    ("address", "category", "origin", "why"),
    [
        ("panelist3@un.example", "expert", "Kenya", "Panelist 3 <panelist3@un.example> is on the "),
        ("Panelist3+jury@UN.example", "expert", "Kenya", "is on the panel already (accepted)"),
        ("nobody", "expert", "Kenya", "Slack is not set up"),
        ("a b@un.example", "expert", "Kenya", "one mail address such as"),
        ("@un.example", "expert", "Kenya", "one mail address such as"),
        ("mailto:p8@un.example", "expert", "Kenya", "leave out “mailto:” before the address"),
        ("p8@un.example\u202e", "expert", "Kenya", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("p\u200b8@un.example", "expert", "Kenya", "type it anew by hand"),
        ("p8\x07@un.example", "expert", "Kenya", "holds U+0007, a sign that nobody sees"),
        (f"{'p' * 5_000}@un.example", "expert", "Kenya", "no mailbox more than 254"),
        (f"{'p' * 65}@un.example", "expert", "Kenya", "is no plain mail address"),
        ("p8:x@un.example", "expert", "Kenya", "write it such as anna@city.example"),
        ("p8@[192.0.2.1]", "expert", "Kenya", "is no plain mail address"),
        ("p8@un.example.", "expert", "Kenya", "is no plain mail address"),
        ("p8@un.example", "wizard", "Kenya", "category: 'wizard' will not do; allowed: "),
        ("p8@un.example", "expert", "Atlantis", "or a country"),
    ],
)
def test_who_cannot_be_added_is_refused(
    house: House, tmp_path: Path, address: str, category: str, origin: str, why: str
) -> None:
    before = {one.key: one for one in panels.enrolled(house, tmp_path)}
    given = ("panel", "add", "Panelist 8", address, "--category", category, "--origin", origin)
    assert why in house.refused(*given, "--yes")
    assert _panel(house) == before


def test_the_end_of_a_line_in_a_name_is_a_blank(house: House) -> None:
    given = ("panel", "add", "Anna\r\nBcc: eve@elsewhere.example", "p8@un.example")
    house.json(*given, "--category", "expert", *FROM, "--city", "San\nJosé", "--yes")
    (one,) = _panel(house).values()
    assert (one.name, one.city) == ("Anna Bcc: eve@elsewhere.example", "San José")
    assert one.address.name == one.name


@pytest.mark.parametrize("name", ["", "  ", "–"])
def test_a_panelist_needs_a_name(house: House, name: str) -> None:
    given = ("panel", "add", name, "p8@un.example", "--category", "expert", *FROM, "--yes")
    assert "name" in house.refused(*given)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Anna \u202eNowak", "holds U+202E RIGHT-TO-LEFT OVERRIDE, a sign that nobody sees; type"),
        ("Anna \u2066Nowak", "U+2066 LEFT-TO-RIGHT ISOLATE"),
        ("Anna\u200bNowak", "U+200B ZERO WIDTH SPACE"),
        ("Anna\x07", "holds U+0007, a sign"),
        ("Anna \ue000", "holds U+E000, a sign"),
        ("A" * 5_000, "has 5000 letters; shorten it to at most 200"),
    ],
)
@pytest.mark.parametrize("key", ["name", "city"])
def test_what_cannot_stand_in_a_letter_is_refused(
    house: House, name: str, why: str, key: str
) -> None:
    named, city = (name, "Nairobi") if key == "name" else ("Panelist 8", name)
    given = ("panel", "add", named, "p8@un.example", "--category", "expert", *FROM)
    said = house.refused(*given, "--city", city, "--yes")
    assert f"{key}: " in said
    assert why in said
    assert not ({*said} & {"\u202e", "\u2066", "\u200b", "\x07"})


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Dr. Anna-Marie O’Neil", "o'neil@un.example"),
        ("José Ángel García y Vega", "jose+jury@un.example"),
        ("Анна Новак", "a_nowak@un.example"),
        ("آنا نواک‌زاده", "p8@sub.un.example"),
        ("क्ष्‍मा शर्मा", "p8@un.example"),
        ("安娜·诺瓦克", "P8@UN.example"),
        ("Nguyễn Thị Ánh", "p8@bücher.example"),
        ("Prof. " + "Anna " * 38, "p8@un.example"),
        ("Anna\tNowak", "x" * 64 + "@un.example"),
    ],
)
def test_names_and_addresses_as_people_have_them_are_taken(
    house: House, name: str, address: str
) -> None:
    given = ("panel", "add", name, address, "--category", "expert", *FROM, "--yes")
    (one,) = house.json(*given)["panelists"]
    assert one["name"] == " ".join(name.split())


def test_a_second_address_of_the_same_name_is_told(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    given = ("panel", "add", "panelist 3", "three@un.example", "--category", "expert", *FROM)
    told = house.json(*given, "--yes")["warnings"]
    assert any("Panelist 3 <panelist3@un.example> is on the panel" in one for one in told)
    told = house.json(*ADDED, *FROM, "--yes")["warnings"]
    assert not any("same person" in one for one in told)


def test_a_contact_of_a_city_is_refused_and_one_who_left_is_not(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    contact = house.file(1).contacts[0].address.address
    given = ("panel", "add", "Panelist 8", contact, "--category", "expert", *FROM, "--yes")
    assert "writes for Gdynia" in house.refused(*given)
    assert contact == mayor(1)


def test_a_member_of_slack_is_added_by_their_id(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def addresses(_: object, ids: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        return tuple((id, f"{id.lower()}@t1.slack.invalid") for id in ids if id == "U0EIGHT")

    monkeypatch.setattr(members, "addresses", addresses)
    given = ("panel", "add", "Panelist 8", "U0EIGHT", "--category", "expert", *FROM, "--yes")
    assert house.json(*given, **SLACK)["panelists"][0]["channel"] == "slack"
    unknown = ("panel", "add", "Panelist 9", "U0NINE", "--category", "expert", *FROM, "--yes")
    assert "nobody in Slack has the member ID U0NINE" in house.refused(*unknown, **SLACK)
