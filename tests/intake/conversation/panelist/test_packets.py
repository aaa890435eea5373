"""A packet holds every claim with its source, how each standard stands, and what is left open."""

from dataclasses import replace
from decimal import Decimal

from intake import applications
from intake.answers.values import Amount, Event, Events, Span, YesNo
from intake.applications import Evidence
from intake.calls import loading
from intake.conversation.panelist import packets
from intake.conversation.panelist.packets import Part
from intake.eligibility import Status
from tests.intake.conversation.registered import PAST, a_city

CALL = loading.load(PAST)
ABOUT = Span(low=Decimal(10_500_000_000), high=Decimal(10_500_000_000), about=True)
REPORT = Evidence(digest="b" * 64, name="report.pdf", type="application/pdf", size=9, message="m1",
                  question="S1")  # fmt: skip
PHOTO = replace(REPORT, digest="a" * 64, name="photo.jpg", question=None)
EXPO = Events(events=(Event(name="Expo", year=2024),))
CITY = replace(
    a_city(4, {"S1": Amount(span=ABOUT, currency="USD", usd=ABOUT), "S3a": EXPO,
               "S3b": YesNo(yes=False), "S4_applied": YesNo(yes=True)}, call=CALL),
    evidence=(REPORT, PHOTO),
)  # fmt: skip
PACKET = packets.packet(CITY, CALL)


def _part(id: str) -> Part:
    return next(part for part in PACKET.parts if part.standard == id)


def test_every_standard_of_the_call_has_its_part() -> None:
    assert [part.standard for part in PACKET.parts] == ["S1", "S2", "S3", "S4"]
    assert _part("S1").finding.status is Status.UNCERTAIN


def test_a_claim_comes_with_its_words_its_message_and_its_files() -> None:
    (claim,) = _part("S1").claims
    assert (claim.question, claim.words, claim.message) == ("S1", "yes", "m1")
    assert claim.evidence == (REPORT,)


def test_a_file_that_was_filed_under_another_question_stands_beside_that_claim_alone() -> None:
    moved = packets.packet(applications.file_under(CITY, REPORT.digest, "S4_applied"), CALL)
    beside = {one.question: one.evidence for part in moved.parts for one in part.claims}
    assert beside["S1"] == ()
    assert [one.name for one in beside["S4_applied"]] == ["report.pdf"]
    assert [one.name for one in moved.evidence] == ["photo.jpg", "report.pdf"]


def test_a_file_that_came_twice_stands_once_beside_a_claim() -> None:
    again = replace(REPORT, message="m2", question=None)
    city = replace(CITY, evidence=(REPORT, again, PHOTO))
    for one in (city, applications.file_under(city, REPORT.digest, "S4_applied")):
        told = [file for part in packets.packet(one, CALL).parts for claim in part.claims
                for file in claim.evidence]  # fmt: skip
        assert [file.digest for file in told] == [REPORT.digest]


def test_all_files_are_listed_by_their_digest() -> None:
    assert PACKET.evidence == (PHOTO, REPORT)


def test_what_the_rules_leave_to_the_panel_is_named_with_why() -> None:
    left = {(one.question, one.reason) for part in PACKET.parts for one in part.left}
    assert left == {
        ("S1", "uncertain"), ("S2", "not_evidenced"), ("S3a", "worth"), ("S3b", "not_met"),
        ("S3c", "not_evidenced"), ("S4_companies", "not_evidenced"), ("S4_output", "not_evidenced"),
    }  # fmt: skip


def test_no_person_is_named() -> None:
    assert "Nowak" not in repr(PACKET)
    assert "@" not in repr(PACKET)


def test_words_with_colons_come_whole() -> None:
    said = "yes: street lighting, water: 42 platforms"
    city = replace(CITY, answers=tuple(replace(one, words=said) for one in CITY.answers))
    claims = [one for part in packets.packet(city, CALL).parts for one in part.claims]
    assert {one.words for one in claims} == {said}
