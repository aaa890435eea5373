"""When two spellings are one mailbox, and when they are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.messages import Address, ascii_domain


def key(address: str) -> str:
    return Address(address=address).key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna.Nowak@Gdynia.Example", " anna.nowak@gdynia.example "),
        ("amt@münchen.example", "AMT@XN--MNCHEN-3YA.EXAMPLE"),
        ("amt@München.example", "amt@mu\u0308nchen.example"),
        ("amt@groß.example", "amt@xn--gro-7ka.example"),
    ],
)
def test_two_spellings_of_one_mailbox_share_a_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("amt@groß.example", "amt@gross.example"),
        ("groß@city.example", "gross@city.example"),
        ("\u212aate@city.example", "kate@city.example"),
        ("ſam@city.example", "sam@city.example"),
        ("ﬁnn@city.example", "finn@city.example"),
        ("amt@☕.example", "amt@xn--53h.example"),
        ("a@b@city.example", "ab@city.example"),
    ],
)
def test_two_mailboxes_have_two_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


@given(st.text(max_size=300))
def test_any_text_has_a_key_that_is_its_own(text: str) -> None:
    assert key(key(text)) == key(text)
    assert ascii_domain(ascii_domain(text)) == ascii_domain(text)


@pytest.mark.parametrize(
    ("address", "channel"),
    [
        ("u1@t1.slack.invalid", "slack"),
        ("U1@T1.SLACK.INVALID", "slack"),
        ("mayor@gdynia.example", "mail"),
        ("u1@slack.invalid.example", "mail"),
    ],
)
def test_an_address_says_how_letters_reach_it(address: str, channel: str) -> None:
    assert Address(address=address).channel == channel


def test_somebody_in_a_chat_is_known_by_name() -> None:
    assert Address(address="u1@t1.slack.invalid", name="Katrin").shown == "Katrin (Slack)"
    assert Address(address="u1@t1.slack.invalid").shown == "somebody in Slack"
    assert Address(address="u1@t1.slack.invalid", name="Katrin").in_full == "Katrin (Slack)"
    assert Address(address="a@x.example", name="Katrin").in_full == "Katrin <a@x.example>"
    assert Address(address="mayor@gdynia.example", name="Katrin").shown == "mayor@gdynia.example"
