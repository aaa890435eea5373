"""Header fields as people send them."""

from email import message_from_bytes
from email.policy import compat32

import pytest

from bot.mail.reading import headers
from intake.messages import Address


def one(value: str) -> Address:
    (address,) = headers.addresses([value], 10)
    return address


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
        ("o'brien@gdynia.example", "o'brien@gdynia.example", ""),
        ("'anna@gdynia.example'", "anna@gdynia.example", ""),
        ('"anna.nowak"@gdynia.example', "anna.nowak@gdynia.example", ""),
        ('A <"anna nowak"@gdynia.example>', '"anna nowak"@gdynia.example', "A"),
        ("Anna [mailto:anna@gdynia.example]", "anna@gdynia.example", ""),
        ("<@relay.example,@b.example:anna@gdynia.example>", "anna@gdynia.example", ""),
        ("(see (old@x.example) this) anna@gdynia.example", "anna@gdynia.example", "old@x.example"),
        ("anna@[192.0.2.1]", "anna@[192.0.2.1]", ""),
        ("=?utf-8?Q?Nowak,_Anna?= <anna@gdynia.example>", "anna@gdynia.example", "Nowak, Anna"),
        ("=?utf-8?Q?Anna <anna@gdynia.example>", "anna@gdynia.example", "Anna"),
        ('"=?utf-8?Q?Zarz=C4=85d?=" <anna@gdynia.example>', "anna@gdynia.example", "Zarząd"),
        ("анна@город.example", "анна@город.example", ""),
        ("anna@xn--mnchen-3ya.example", "anna@münchen.example", ""),
        ("anna@xn--a-.example", "anna@xn--a-.example", ""),
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


def test_a_list_without_commas_is_still_a_list() -> None:
    found = headers.addresses(["a@x.example b@x.example"], 10)
    assert [one.address for one in found] == ["a@x.example", "b@x.example"]


def test_a_domain_shown_in_its_own_letters_is_the_same_mailbox() -> None:
    assert one("a@xn--mnchen-3ya.example").key == one("a@MÜNCHEN.example").key
    assert one("a@xn--mnchen-3ya.example").key != one("a@munchen.example").key


def test_raw_header_text_is_in_the_charset_of_the_body() -> None:
    raw = "Subject: Город\nContent-Type: multipart/mixed; boundary=x\n\n--x\n".encode("koi8-r")
    raw += b"Content-Type: text/plain; charset=koi8-r\n\nhi\n--x--\n"
    found = headers.headers_of(message_from_bytes(raw, policy=compat32), 1_000)
    assert headers.subject_of(found, 100) == "Город"


def test_the_subject_is_the_first_that_says_something() -> None:
    found = headers.Headers(fields={"subject": ["", " =?utf-8?Q?caf=C3=A9?="]})
    assert headers.subject_of(found, 100) == "café"
