"""One mailbox in any spelling is one person; two mailboxes are two."""

import pytest

from intake.calls import loading
from intake.calls.consultation import Mailboxes
from intake.consultation import people


@pytest.mark.parametrize(
    "spelling",
    [
        "anna@gdynia.example",
        "Anna@GDYNIA.example",
        " anna@gdynia.example ",
        "anna+vote2@gdynia.example",
        "anna+@gdynia.example",
        "anna@gdynia.example.",
        '"anna"@gdynia.example',
    ],
)
def test_spellings_of_one_mailbox_are_one_person(spelling: str) -> None:
    assert people.person(spelling) == "anna@gdynia.example"


HABITS = Mailboxes(
    same={"mail.example": "web.example"}, ignored={"web.example": "._-"},
    alike={"like.example": ".-"}, tagged={"tags.example": "-"},
)  # fmt: skip


@pytest.mark.parametrize(
    ("address", "person"),
    [
        ("An.na_b+x@Mail.example", "annab@web.example"),
        ("an-nab@web.example", "annab@web.example"),
        ("an.nab@gdynia.example", "an.nab@gdynia.example"),
        ("...@web.example", "...@web.example"),
        ("an-na.b@like.example", "an.na.b@like.example"),
        ("anna.b@like.example", "anna.b@like.example"),
        ("an.na-one-two@tags.example", "an.na@tags.example"),
        ("-one@tags.example", "-one@tags.example"),
    ],
)
def test_what_one_provider_ignores_is_ignored_there_alone(address: str, person: str) -> None:
    assert people.person(address, HABITS) == person


ONE_MAILBOX = [
    ("Some.Body+vote@googlemail.com", "somebody@gmail.com", "s.o.m.e.body@gmail.com"),
    ("some.body@proton.me", "some_body@protonmail.com", "some-body@pm.me"),
    ("some.body@yandex.ru", "some-body@yandex.com", "some.body@ya.ru", "Some-Body@yandex.kz"),
    ("somebody@icloud.com", "somebody@me.com", "somebody@mac.com"),
    ("somebody@hanmail.net", "somebody@daum.net"),
    ("some-one@yahoo.com", "some-two@yahoo.com"),
    ("some-one@yahoo.co.jp", "some-two@yahoo.co.jp"),
]
NONE_KNOWN = {
    "126.com", "139.com", "163.com", "aol.com", "foxmail.com", "free.fr", "gmx.de", "gmx.net",
    "hotmail.com", "laposte.net", "libero.it", "live.com", "mail.ru", "msn.com", "naver.com",
    "orange.fr", "outlook.com", "qq.com", "rediffmail.com", "sina.com", "t-online.de",
    "uol.com.br", "web.de", "yeah.net",
}  # fmt: skip
"""Webmail where an address is a person, but for case and a +tag."""


def shipped(address: str) -> str:
    rules = loading.load(loading.shipped()).consultation
    assert rules
    return people.person(address, rules.one_mailbox)


@pytest.mark.parametrize("spelled", ONE_MAILBOX, ids=lambda spelled: spelled[0])
def test_the_call_as_it_ships_knows_how_webmail_spells_one_mailbox(spelled: tuple[str]) -> None:
    assert len({shipped(one) for one in spelled}) == 1


def test_whoever_is_exempt_from_the_cap_was_thought_of() -> None:
    rules = loading.load(loading.shipped()).consultation
    assert rules
    thought_of = {one.rpartition("@")[2].lower() for several in ONE_MAILBOX for one in several}
    assert rules.webmail <= thought_of | NONE_KNOWN
    assert thought_of.isdisjoint(NONE_KNOWN)
    assert {people.domain_of(shipped(one)) for (one, *_) in ONE_MAILBOX} <= rules.webmail


@pytest.mark.parametrize("domain", [*sorted(NONE_KNOWN), "icloud.com", "yandex.ru"])
def test_two_mailboxes_of_one_webmail_are_two_people(domain: str) -> None:
    spelled = ("somebody", "some.body", "some_body")
    assert len({shipped(f"{one}@{domain}") for one in spelled}) == 3


def test_a_domain_is_one_in_its_own_script_and_in_ascii() -> None:
    assert people.person("a@bücher.example") == people.person("a@xn--bcher-kva.example")


@pytest.mark.parametrize("other", ["an.na@gdynia.example", "anna@other.example", "+a@b.example"])
def test_other_mailboxes_are_other_people(other: str) -> None:
    assert people.person(other) not in ("", "anna@gdynia.example")


@pytest.mark.parametrize(
    "odd",
    ["", "anna", "anna@", "@gdynia.example", "anna@localhost", "a b@gdynia.example",
     "a@b@gdynia.example", "a@gdynia.example\nBcc: b@gdynia.example", "a,b@gdynia.example",
     "x" * 65 + "@gdynia.example", '"a b"@gdynia.example'],
)  # fmt: skip
def test_what_is_no_mailbox_is_nobody(odd: str) -> None:
    assert people.person(odd) == ""


@pytest.mark.parametrize(
    ("domain", "owner"),
    [
        ("gdynia.example", "gdynia.example"),
        ("mx1.wild.gdynia.example", "gdynia.example"),
        ("a.b.co.uk", "b.co.uk"),
        ("x.dyndns.org", "dyndns.org"),
    ],
)
def test_whoever_owns_a_domain_owns_every_name_under_it(domain: str, owner: str) -> None:
    assert people.owned(domain) == owner
