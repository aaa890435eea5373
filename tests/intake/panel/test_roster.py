"""A roster is read whole or refused with every fault; a standing changes by its table only."""

from dataclasses import replace

import pytest

from intake.calls.panel import PanelRules
from intake.errors import Refusal, RosterFileError
from intake.messages import Address
from intake.panel import roster, rosterfile
from intake.panel.roster import FOLLOWS, Panelist, Seat
from tests.intake.panel.people import panelist

RULES = PanelRules()
TOML = """
[[panelists]]
name = "Expert One"
address = "one@un.example"
category = "expert"
origin = "Japan"
languages = ["ja", "en"]
chair = true

[[panelists]]
name = "Delegate Two"
address = "two@trade.example"
category = "business_association"
origin = "EU"
city = "Brussels"
standing = "accepted"
"""
CSV = """name,address,category,origin,languages,channel,standing,city
Expert One,one@un.example,expert,JP,ja en,,,
Delegate Two,two@trade.example,business_association,Poland,,mail,accepted,"Gdynia"
"""


def test_a_toml_roster_is_read() -> None:
    one, two = rosterfile.read(TOML, RULES)
    assert (one.origin, one.languages, one.is_chair, one.seat) == (
        "JP",
        ("ja", "en"),
        True,
        "listed",
    )
    assert (two.origin, two.city, two.sits) == ("EU", "Brussels", True)


@pytest.mark.parametrize("text", [CSV, CSV.replace(",", ";"), "\ufeff" + CSV.replace("\n", "\r\n")])
def test_a_csv_roster_is_read_whatever_parts_its_cells(text: str) -> None:
    one, two = rosterfile.read(text, RULES, is_csv=True)
    assert (one.key, one.origin, one.languages) == ("one@un.example", "JP", ("ja", "en"))
    assert (two.origin, two.seat, two.city) == ("PL", Seat.ACCEPTED, "Gdynia")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('category = "expert"', 'category = "exprt"',
         "panelist 1: category: 'exprt' will not do; allowed: international_organisation, "
         "business_association, standardisation_body, expert"),
        ('category = "expert"\n', "",
         "panelist 1: category is missing; allowed: a text"),
        ('origin = "Japan"', 'origin = "Atlantis"',
         "panelist 1: origin: 'Atlantis' will not do; allowed: CN, US, JP, DE, RU, FR, EU, "
         "or a country"),
        ("one@un.example", "one at un.example",
         "panelist 1: address: 'one at un.example' will not do; allowed: one mail address such as "
         "anna@un.example"),
        ("two@trade.example", "ONE@un.example",
         "one@un.example stands there 2 times; allowed: each mailbox once"),
        ('name = "Expert One"', 'name = "Expert One"\ntitle = "Dr"',
         "panelist 1: title is no key here; allowed: name, address, category, origin, city, "
         "languages, channel, standing, chair"),
        ('standing = "accepted"', 'standing = "yes"',
         "panelist 2: standing: 'yes' will not do; allowed: listed, invited, accepted, declined, "
         "dropped"),
        ('standing = "accepted"', "chair = true",
         "Expert One, Delegate Two are chairs; allowed: one"),
        ('standing = "accepted"', 'channel = "slack"',
         "panelist 2: channel: slack does not reach two@trade.example; allowed: the other one"),
        ("[[panelists]]", "[[members]]",
         "the file holds members; allowed: tables [[panelists]] only"),
        ("[[panelists]]", "[[panelists", "not TOML: "),
    ],
)  # fmt: skip
def test_a_fault_names_its_row_and_what_is_allowed(old: str, new: str, line: str) -> None:
    assert old in TOML
    with pytest.raises(RosterFileError) as caught:
        rosterfile.read(TOML.replace(old, new, 1), RULES)
    assert any(one.startswith(line) for one in str(caught.value).splitlines()), str(caught.value)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("name,mail\nx,y", 'heading: "mail" will not do; allowed: name, address, '),
        ("name,name\nx,y", 'heading: "name" will not do'),
        ("", "not CSV: "),
        ("name,address\n", "the file has 0 panelists; allowed: 1 to 1000"),
        ("name,address\na,b,c", "panelist 1: 3 cells; allowed: 2"),
        ('name,address\n"a', "not CSV: "),
    ],
)
def test_a_csv_that_does_not_hold_is_refused(text: str, line: str) -> None:
    with pytest.raises(RosterFileError) as caught:
        rosterfile.read(text, RULES, is_csv=True)
    assert str(caught.value).startswith(line)


@pytest.mark.parametrize(
    ("written", "spoken", "is_understood"),
    [
        ('["pl"]', "en", False),
        ('["pl", "de"]', "de", True),
        ('["zh-CN", "en"]', "zh", True),
        ('["Polish"]', "en", False),
        ('["EN"]', "en", True),
    ],
)
def test_a_language_that_letters_are_not_in_stops_no_roster(
    written: str, spoken: str, is_understood: bool
) -> None:
    one, _ = rosterfile.read(TOML.replace('["ja", "en"]', written), RULES)
    assert (one.spoken, one.is_understood) == (spoken, is_understood)


@pytest.mark.parametrize(("text", "is_csv", "line"), [(TOML, False, 10), (CSV, True, 3)])
def test_a_fault_names_the_line_of_the_file(text: str, is_csv: bool, line: int) -> None:
    with pytest.raises(RosterFileError) as caught:
        rosterfile.read(text.replace("two@trade.example", "nobody"), RULES, is_csv=is_csv)
    (fault,) = str(caught.value).splitlines()
    assert fault.startswith("panelist 2: address")
    assert fault.endswith(f"(line {line})")


def test_every_fault_of_a_file_is_told_at_once() -> None:
    text = TOML.replace("Japan", "Atlantis").replace("business_association", "club")
    with pytest.raises(RosterFileError) as caught:
        rosterfile.read(text, RULES)
    assert len(str(caught.value).splitlines()) == 2


@pytest.mark.parametrize("seat", Seat)
@pytest.mark.parametrize("wanted", Seat)
def test_a_standing_changes_only_as_the_table_has_it(seat: Seat, wanted: Seat) -> None:
    moved = roster.move(panelist(1, seat=seat), wanted)
    if wanted is seat or wanted in FOLLOWS[seat]:
        assert isinstance(moved, Panelist)
        assert moved.seat is wanted
    else:
        assert isinstance(moved, Refusal)


def test_a_roster_read_again_keeps_what_people_said_and_forgets_nobody() -> None:
    former = (panelist(1), panelist(2, seat=Seat.DECLINED))
    again = roster.renewed(former, (panelist(1, seat=Seat.LISTED), panelist(3, seat=Seat.LISTED)))
    seats = {one.name: one.seat for one in again}
    assert seats == {"Panelist 1": "accepted", "Panelist 3": "listed", "Panelist 2": "declined"}


def test_a_chair_in_a_file_is_the_only_one() -> None:
    former = (replace(panelist(1), is_chair=True), panelist(2))
    chair = replace(panelist(3), is_chair=True)
    assert [one.name for one in roster.renewed(former, (chair,)) if one.is_chair] == ["Panelist 3"]
    named = [one.name for one in roster.renewed(former, (panelist(3),)) if one.is_chair]
    assert named == ["Panelist 1"]


def test_a_panelist_is_known_by_the_mailbox_alone() -> None:
    panel = (panelist(1),)
    assert roster.find(panel, Address(address="PANELIST1@un.example", name="Somebody")) is panel[0]
    assert roster.find(panel, Address(address="other@un.example", name="Panelist 1")) is None
