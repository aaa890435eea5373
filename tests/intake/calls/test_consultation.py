"""What a call may say of its consultation."""

import pytest
from pydantic import ValidationError

from intake.calls import consultation
from intake.calls.consultation import Consultation


def test_a_call_that_says_little_has_rules_that_hold() -> None:
    rules = Consultation()
    assert rules.takes_votes
    assert rules.takes_opinions
    assert rules.domain_cap < rules.flood


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"domain_cap": 50, "flood": 50}, "more than domain_cap"),
        ({"webmail": ["not a domain"]}, "is no domain"),
        ({"mode": "polls"}, "opinions"),
        ({"one_mailbox": {"same": {"mail.example": "not a domain"}}}, "is no domain"),
        ({"one_mailbox": {"ignored": {"mail.example": "ab"}}}, "allowed: of the signs"),
        ({"published": ["S 1"]}, "letters a to z"),
    ],
)
def test_a_fault_says_what_is_allowed(given: dict[str, object], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        Consultation.model_validate(given)


def test_domains_are_kept_as_dns_holds_them() -> None:
    rules = Consultation.model_validate({"webmail": ["Bücher.example."]})
    assert rules.webmail == {"xn--bcher-kva.example"}


def test_nobody_publishes_a_person_or_a_question_that_is_not_there() -> None:
    rules = Consultation(published=("S1", "V11_writer", "S9"))
    found = dict(consultation.faults(rules, ["S1", "V11_writer"]))
    assert list(found) == ["consultation.published.1", "consultation.published.2"]
    assert list(consultation.faults(None, [])) == []
