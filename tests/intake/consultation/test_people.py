"""One mailbox in any spelling is one person; two mailboxes are two."""

import pytest

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
