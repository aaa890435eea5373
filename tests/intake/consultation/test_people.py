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


HABITS = Mailboxes(same={"mail.example": "web.example"}, ignored={"web.example": "._-"})


@pytest.mark.parametrize(
    ("address", "person"),
    [
        ("An.na_b+x@Mail.example", "annab@web.example"),
        ("an-nab@web.example", "annab@web.example"),
        ("an.nab@gdynia.example", "an.nab@gdynia.example"),
        ("...@web.example", "...@web.example"),
    ],
)
def test_what_one_provider_ignores_is_ignored_there_alone(address: str, person: str) -> None:
    assert people.person(address, HABITS) == person


def test_the_call_as_it_ships_knows_the_dots_of_gmail() -> None:
    rules = loading.load(loading.shipped()).consultation
    assert rules
    spelled = ("Some.Body+vote@googlemail.com", "somebody@gmail.com", "s.o.m.e.body@gmail.com")
    assert {people.person(one, rules.one_mailbox) for one in spelled} == {"somebody@gmail.com"}


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
