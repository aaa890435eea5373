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
