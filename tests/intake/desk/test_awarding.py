"""A title in effect has its two documents; one taken back takes them with it."""

from dataclasses import replace

import pytest

from intake.applications import State
from intake.awards import Kind, Validity
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.decisions import Outcome
from intake.desk import acts, posting
from intake.store import Store
from tests.intake.desk.acts.town import Town, reason

BACK = acts.Move(names=("1",), to=Stage.FINAL_REVIEW, reason="A document was forged.")


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


def test_a_title_in_effect_comes_with_certificate_and_licence(town: Town) -> None:
    award = town.titled()
    assert [one.kind for one in award.documents] == [Kind.CERTIFICATE, Kind.LICENCE]
    assert all(one.validity is Validity.VALID for one in award.documents)
    assert (award.city, award.country, award.language) == ("City 1", "Poland", "en")
    acts_noted = [act for act, _ in town.journal(1)]
    assert acts_noted[-7:] == [
        "titled", "awarded", "document_issued", "document_issued", "attendance_opened",
        "letter_posted", "letter_posted",
    ]  # fmt: skip
    (letter,) = [one for one in town.letters() if one.notice == "documents"]
    assert all(one.number in letter.markdown for one in award.documents)


def test_the_letter_names_the_page_where_there_is_one(town: Town) -> None:
    town.office = replace(town.office, verify_at="https://desk.cities.example/verify/")
    number = town.titled().documents[0].number
    (letter,) = [one for one in town.letters() if one.notice == "documents"]
    assert f"https://desk.cities.example/verify/{number}" in letter.markdown


def test_a_title_taken_back_revokes_both_with_its_reason(town: Town) -> None:
    before = town.titled()
    town.done(BACK, seed="act-2")
    after = town.award()
    assert [one.validity for one in after.documents] == [Validity.REVOKED] * 2
    assert {one.reason for one in after.documents} == {"A document was forged."}
    revoked = [words["number"] for act, words in town.journal(1) if act == "document_revoked"]
    assert revoked == [one.number for one in before.documents]
    (letter,) = [one for one in town.letters() if one.notice == "reversed"]
    assert all(number in letter.markdown for number in revoked)


def test_a_matter_tells_whether_its_city_holds_documents(town: Town) -> None:
    def has_documents() -> bool:
        case = Case(kind=CaseKind.QUESTION, text="Our name?", at=town.now, application=1)
        with town.office.store.reading() as connection:
            return posting.matter(connection, case).has_documents

    assert not has_documents()
    town.titled()
    assert has_documents()
    town.done(BACK, seed="act-2")
    assert not has_documents()


def _titled_again(town: Town) -> None:
    town.done(BACK, seed="act-3")
    town.done(acts.Decide(city="1", outcome=Outcome.TITLED, reason="Sound."), seed="act-4")
    town.done(acts.Approve(decision=2), by="Second organizer", seed="act-5")
    town.settle()


def test_a_city_titled_anew_has_new_numbers_and_keeps_the_old_ones(town: Town) -> None:
    first = town.titled()
    town.done(BACK, seed="act-2")
    assert town.file().state is State.REGISTERED
    decide = acts.Decide(city="1", outcome=Outcome.TITLED, reason="Sound.")
    town.done(decide, seed="act-3")
    town.done(acts.Approve(decision=2), by="Second organizer", seed="act-4")
    town.settle()
    award = town.award()
    assert [one.validity for one in award.documents] == [Validity.REVOKED] * 2 + [
        Validity.VALID
    ] * 2
    assert [one.replaces for one in award.documents[2:]] == [one.number for one in first.documents]
    assert len({one.number for one in award.documents}) == 4


def test_a_corrected_name_stays_when_the_title_is_taken_back_and_given_again(town: Town) -> None:
    town.titled()
    town.done(
        acts.Reissue(city="1", document=Kind.LICENCE, reason="Its own script.", own_name="पुणे"),
        seed="act-2",
    )
    assert (town.award().own_name, town.award().language) == ("पुणे", "und-Deva")
    _titled_again(town)
    award = town.award()
    assert {one.own_name for one in award.documents if one.validity is Validity.VALID} == {"पुणे"}
    assert (award.own_name, award.language) == ("पुणे", "und-Deva")


def test_where_the_city_is_spelled_otherwise_both_documents_are_new(town: Town) -> None:
    town.titled()
    again = acts.Reissue(
        city="1", document=Kind.CERTIFICATE, reason="Wrongly spelled.", own_name="Miasto 1"
    )
    town.done(again, seed="act-2")
    award = town.award()
    assert award.own_name == "Miasto 1"
    assert [one.validity for one in award.documents] == [
        Validity.REPLACED, Validity.REPLACED, Validity.VALID, Validity.VALID,
    ]  # fmt: skip
    (letter,) = [one for one in town.letters() if one.notice == "documents"][-1:]
    assert "We issued new documents" in letter.markdown
    assert "They name your city: Miasto 1." in letter.markdown


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (acts.Reissue(city="2", document=Kind.LICENCE, reason="Lost."), "not_awarded"),
        (acts.Reissue(city="1", document=Kind.LICENCE, reason=" "), "no_reason"),
        (acts.Reissue(city="Atlantis", document=Kind.LICENCE, reason="Lost."), "no_such_city"),
        (acts.Revoke(number="GDC-2025-2222-2222-2222", reason="So."), "misread"),
        (acts.Revoke(number="nothing", reason="So."), "misread"),
    ],
)
def test_what_may_not_be_is_refused_with_its_reason(
    town: Town, act: acts.Reissue | acts.Revoke, why: str
) -> None:
    town.city(2)
    town.titled()
    assert reason(town.lay(act)) == why


def test_a_city_whose_claim_is_not_settled_is_named_as_it_named_itself(town: Town) -> None:
    unsettled = {"city": None, "country": None, "city_key": None}
    award = town.titled(1, **unsettled)
    assert (award.city, award.country) == ("City 1", "Poland")
