"""Header fields as people send them."""

import pytest

from bot.mail import headers
from intake.messages import Address


def one(value: str) -> Address:
    (address,) = headers.addresses([value], 10)
    return address


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        ("=?utf-8?Q?caf=C3=A9?=", "café"),
        ("=?UTF-8?B?Wm/Fgg==?=\n =?utf-8?B?xIU=?=", "Zołą"),
        ("=?utf-8?Q?caf=C3?==?utf-8?Q?=A9?=", "café"),  # one letter split between two words
        ("=?utf-8?Q?Anna Nowak?=", "Anna Nowak"),  # blanks inside
        ("=?utf-8?B?QW5uYQ?= N", "Anna N"),  # no padding
        ("a =?utf-8?Q?b?= c", "a b c"),
        ("=?gb2312?B?zfU=?=", "王"),
        ("=?x-unknown?Q?=C3=A9?=", "é"),
        ("=?iso-8859-1?Q?H=E9l=E8ne?=", "Hélène"),
        ("=?utf-8?Q?half", "=?utf-8?Q?half"),
        ("a ?= b =?", "a ?= b =?"),
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ],
)
def test_encoded_words_are_decoded_also_where_they_are_broken(value: str, text: str) -> None:
    assert headers.decoded(value.replace("\n", "")) == text


@pytest.mark.parametrize(
    ("value", "address", "name"),
    [
        ("anna@gdynia.example", "anna@gdynia.example", ""),
        ("Anna Nowak <anna@gdynia.example>", "anna@gdynia.example", "Anna Nowak"),
        ('"Nowak, Anna" <anna@gdynia.example>', "anna@gdynia.example", "Nowak, Anna"),
        ("anna@gdynia.example (Anna Nowak)", "anna@gdynia.example", "Anna Nowak"),
        (
            '"desk@cities.example" <anna@gdynia.example>',
            "anna@gdynia.example",
            "desk@cities.example",
        ),
        ('"a <x@y.example>" <anna@gdynia.example>', "anna@gdynia.example", "a <x@y.example>"),
        ("=?utf-8?Q?Zarz=C4=85d?= <anna@gdynia.example>", "anna@gdynia.example", "Zarząd"),
        ("City: anna@gdynia.example;", "anna@gdynia.example", ""),
        ("<anna@gdynia.example", "anna@gdynia.example", ""),
        ("=?utf-8?Q?Anna_=3Canna=40gdynia.example=3E?=", "anna@gdynia.example", "Anna"),
        ("'Anna' <anna@gdynia.example>", "anna@gdynia.example", "Anna"),
        (r'"An\"na" <anna@gdynia.example>', "anna@gdynia.example", 'An"na'),
    ],
)
def test_an_address_is_found_with_its_name(value: str, address: str, name: str) -> None:
    assert one(value) == Address(address=address, name=name)


def test_lists_and_groups_give_every_mailbox_once() -> None:
    value = 'A <a@x.example>, Team: "B, C" <b@x.example>, c@x.example; , a@X.example'
    found = headers.addresses([value], 10)
    assert [one.address for one in found] == ["a@x.example", "b@x.example", "c@x.example"]


@pytest.mark.parametrize("value", ["", "nobody", "@", "<>", "a@", "undisclosed-recipients:;"])
def test_what_is_no_address_gives_none(value: str) -> None:
    assert headers.addresses([value], 10) == ()


def test_our_mailbox_is_ours_with_or_without_token_and_in_any_case() -> None:
    desk = "desk@cities.example"
    assert headers.is_ours("Desk+ABC@Cities.example", desk)
    assert headers.is_ours("desk@cities.example", desk)
    assert not headers.is_ours("desk@cities.example.evil.example", desk)
    assert not headers.is_ours("mydesk@cities.example", desk)
