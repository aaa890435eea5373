"""The desk's own addresses, however they are written."""

import pytest

from bot.mail.recipients import Recipient, recipient

UMLAUT = "desk@xn--mnchen-3ya.example"


@pytest.mark.parametrize(
    "address",
    [
        "desk@münchen.example",
        "Desk@München.Example",
        UMLAUT.upper(),
        "desk+bounce-x@münchen.example",
    ],
)
def test_a_desk_in_another_script_is_known_in_both_forms(address: str) -> None:
    assert recipient(address, UMLAUT) == recipient(address, "desk@münchen.example") == Recipient()


@pytest.mark.parametrize(
    ("address", "desk"),
    [
        ("desk@groß.example", "desk@gross.example"),
        ("de\u017fk@cities.example", "desk@cities.example"),
        ("desk+bounce-\x1b[2J@cities.example", "desk@cities.example"),
        ("desk+bounce-\udcff@cities.example", "desk@cities.example"),
    ],
)
def test_what_only_looks_like_the_desk_is_refused(address: str, desk: str) -> None:
    assert recipient(address, desk).refusal


@pytest.mark.parametrize("address", ["desk+public@cities.example", "Desk+Public@Cities.Example"])
def test_the_public_has_an_address_of_its_own(address: str) -> None:
    assert recipient(address, "desk@cities.example") == Recipient()
