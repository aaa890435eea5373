"""Numbers that cannot be guessed, documents that end with a reason, and the history they keep."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import awards
from intake.awards import LETTERS, Award, Draw, Kind, Standing, Validity
from intake.contacts import Keys
from intake.errors import Refusal

KEYS = Keys(secret=b"a secret of the desk, 32 letters.")
AT = datetime(2025, 11, 5, 9, tzinfo=UTC)
LATER = datetime(2026, 1, 7, 9, tzinfo=UTC)
BARE = Award(
    application=7,
    city="Gdynia",
    own_name="Gdynia",
    language="pl",
    country="Poland",
    title="Global Demonstration City",
    programme="Global Demonstration Cities",
    edition="2025",
    convention="World Internet of Things Convention",
    issuers=("The Organizing Committee", "The Development Committee"),
    rules_on=date(2025, 2, 15),
    awarded_on=date(2025, 11, 5),
)


def drawn(nonce: int, *, at: datetime = AT, keys: Keys = KEYS) -> Draw:
    return Draw(keys=keys, nonce=nonce.to_bytes(16), at=at, seal="ab" * 32)


def kept(outcome: Award | Refusal) -> Award:
    assert isinstance(outcome, Award)
    return outcome


def issued() -> Award:
    with_one = kept(awards.issue(BARE, Kind.CERTIFICATE, drawn(1)))
    return kept(awards.issue(with_one, Kind.LICENCE, drawn(2)))


def number_of(award: Award, kind: Kind = Kind.CERTIFICATE) -> str:
    found = award.latest(kind)
    assert found
    return found.number


def test_a_titled_city_has_a_certificate_and_a_licence_under_two_numbers() -> None:
    award = issued()
    assert [one.kind for one in award.documents] == [Kind.CERTIFICATE, Kind.LICENCE]
    assert all(one.validity is Validity.VALID for one in award.documents)
    assert number_of(award) != number_of(award, Kind.LICENCE)
    assert award.documents[0].seal == "ab" * 32


def test_a_number_reads_as_three_groups_after_the_edition() -> None:
    prefix, year, *groups = number_of(issued()).split("-")
    assert (prefix, year, [len(one) for one in groups]) == ("GDC", "2025", [4, 4, 4])
    assert set("".join(groups)) <= set(LETTERS)


def test_the_same_nonce_gives_the_same_number_and_any_other_thing_another() -> None:
    same = awards.draw_number(BARE, Kind.CERTIFICATE, drawn(1))
    assert same == awards.draw_number(BARE, Kind.CERTIFICATE, drawn(1, at=LATER))
    others = {
        awards.draw_number(BARE, Kind.CERTIFICATE, drawn(2)),
        awards.draw_number(BARE, Kind.LICENCE, drawn(1)),
        awards.draw_number(replace(BARE, application=8), Kind.CERTIFICATE, drawn(1)),
        awards.draw_number(BARE, Kind.CERTIFICATE, drawn(1, keys=Keys(secret=b"x" * 16))),
    }
    assert len(others | {same}) == 5


def test_numbers_use_every_letter_in_every_place() -> None:
    numbers = [awards.draw_number(BARE, Kind.LICENCE, drawn(n)) for n in range(2000)]
    assert len(set(numbers)) == 2000
    figures = ["".join(one.split("-")[2:]) for one in numbers]
    assert all({one[place] for one in figures} == set(LETTERS) for place in range(12))


def test_a_short_nonce_or_one_used_before_is_a_fault_of_the_machine() -> None:
    with pytest.raises(ValueError, match="at least 16 bytes"):
        Draw(keys=KEYS, nonce=b"short", at=AT)
    with pytest.raises(ValueError, match="used before"):
        awards.reissue(issued(), Kind.CERTIFICATE, drawn(1), reason="The name was misspelt")


def test_an_edition_without_a_year_takes_the_year_of_the_award() -> None:
    number = awards.draw_number(replace(BARE, edition="Second"), Kind.LICENCE, drawn(1))
    assert number.startswith("GDC-2025-")
    assert not awards.is_slip(number)


@pytest.mark.parametrize(
    "written",
    [
        "{}",
        "Is {} valid?",
        "number:{}.",
        "《{}》",
        "please verify\n> {}\n\nthank you",
        "証明書番号{}は有効でしょうか。",
        "请问证书{}是否有效？",
        "{}는 유효한가요?",
        "هل الشهادة صالحة؟ و{}؟",
    ],
)
@pytest.mark.parametrize(
    "spelt",
    [
        lambda number: number,
        str.lower,
        lambda number: number.replace("-", " "),
        lambda number: number.replace("-", ""),
        lambda number: number.replace("-", " – "),
        lambda number: number.replace("GDC", "ＧＤＣ").replace("2025", "２０２５"),
    ],
)
def test_a_number_is_found_however_it_is_written(written: str, spelt) -> None:  # type: ignore[no-untyped-def]
    number = number_of(issued())
    assert awards.numbers_in(written.format(spelt(number))) == (number,)


@pytest.mark.parametrize(
    "text",
    ["", "GDC", "GDC-2025", "GDC-2025-AAAA-BBBB", "XGDC-2025-AAAA-BBBB-CCCC", "our GDP 2025 rose"],
)
def test_where_no_number_is_none_is_found(text: str) -> None:
    assert awards.numbers_in(text) == ()


def test_several_numbers_in_one_mail_are_each_found_once() -> None:
    award = issued()
    one, other = number_of(award), number_of(award, Kind.LICENCE)
    assert awards.numbers_in(f"{one}, {other} and {one.lower()}") == (one, other)


@given(st.text())
def test_reading_any_text_never_raises(text: str) -> None:
    for number in (*awards.numbers_in(text), text):
        awards.is_slip(number)


@pytest.mark.parametrize("place", [*range(4, 8), *range(9, 13), *range(14, 18), *range(19, 23)])
def test_every_single_slip_is_told(place: int) -> None:
    number = number_of(issued())
    signs = "0123456789" if place < 8 else LETTERS + "01ILO"
    slips = [number[:place] + one + number[place + 1 :] for one in signs if one != number[place]]
    assert not awards.is_slip(number)
    assert all(awards.is_slip(one) for one in slips)


@given(st.integers(0, 10**6), st.integers(0, 10))
def test_two_characters_changed_round_are_told(nonce: int, place: int) -> None:
    number = awards.draw_number(BARE, Kind.LICENCE, drawn(nonce))
    figures = list("".join(number.split("-")[2:]))
    figures[place], figures[place + 1] = figures[place + 1], figures[place]
    (turned,) = awards.numbers_in(f"GDC-2025-{''.join(figures)}")
    assert awards.is_slip(turned) is (turned != number)


def test_a_document_is_issued_once() -> None:
    outcome = awards.issue(issued(), Kind.LICENCE, drawn(3))
    assert isinstance(outcome, Refusal)
    assert outcome.reason == "issued"


def test_a_city_without_a_name_gets_no_document() -> None:
    outcome = awards.issue(replace(BARE, own_name=" \u200b"), Kind.LICENCE, drawn(3))
    assert isinstance(outcome, Refusal)
    assert outcome.reason == "no_name"


def test_a_new_issue_replaces_the_old_one_and_keeps_its_history() -> None:
    before = issued()
    after = kept(
        awards.reissue(before, Kind.CERTIFICATE, drawn(3, at=LATER), reason=" Misspelt name ")
    )
    old, new = (one for one in after.documents if one.kind is Kind.CERTIFICATE)
    assert (old.validity, old.reason, old.ended_at) == (
        Validity.REPLACED,
        "Misspelt name",
        LATER,
    )
    assert (new.validity, new.replaces) == (Validity.VALID, old.number)
    assert after.latest(Kind.LICENCE) == before.latest(Kind.LICENCE)


def test_a_revoked_document_says_why_and_stays_revoked_when_another_is_issued() -> None:
    award = issued()
    number = number_of(award)
    gone = kept(awards.revoke(award, number, reason="Sent to a wrong address", at=LATER))
    again = kept(awards.reissue(gone, Kind.CERTIFICATE, drawn(4, at=LATER), reason="For the city"))
    for held in (gone, again):
        found = held.find(number)
        assert found
        assert (found.validity, found.reason) == (Validity.REVOKED, "Sent to a wrong address")
    valid = [one for one in again.documents if one.validity is Validity.VALID]
    assert {one.kind for one in valid} == set(Kind)
    assert len(valid) == 2


def test_of_a_replaced_document_that_is_to_be_revoked_the_newer_number_is_named() -> None:
    award = issued()
    after = kept(awards.reissue(award, Kind.CERTIFICATE, drawn(3), reason="Misspelt."))
    outcome = awards.revoke(after, number_of(award), reason="It was stolen", at=LATER)
    assert isinstance(outcome, Refusal)
    newer = after.latest(Kind.CERTIFICATE)
    assert newer
    assert outcome.text == (
        f"{number_of(award)} was replaced by {newer.number} and is not valid already: Misspelt. "
        f"To take back what stands in its place, revoke {newer.number}."
    )


@pytest.mark.parametrize(
    ("attempt", "reason"),
    [
        (lambda a: awards.revoke(a, "GDC-2025-AAAA-AAAA-AAAA", reason="x", at=AT), "unknown"),
        (lambda a: awards.revoke(a, number_of(a), reason=" - ", at=AT), "no_reason"),
        (lambda a: awards.reissue(a, Kind.LICENCE, drawn(5), reason=""), "no_reason"),
        (lambda _: awards.reissue(BARE, Kind.LICENCE, drawn(5), reason="x"), "not_issued"),
        (
            lambda a: awards.revoke(
                kept(awards.revoke(a, number_of(a), reason="Once", at=AT)),
                number_of(a),
                reason="Twice",
                at=AT,
            ),
            "revoked",
        ),
    ],
)
def test_what_cannot_be_done_says_why(attempt, reason: str) -> None:  # type: ignore[no-untyped-def]
    outcome = attempt(issued())
    assert isinstance(outcome, Refusal)
    assert outcome.reason == reason


def test_of_each_kind_at_most_one_is_valid_whatever_is_done() -> None:
    award = issued()
    for turn in range(10, 30):
        kind = Kind.LICENCE if turn % 3 else Kind.CERTIFICATE
        if turn % 4 == 0:
            outcome = awards.revoke(award, number_of(award, kind), reason="Lost", at=LATER)
            award = outcome if isinstance(outcome, Award) else award
        award = kept(awards.reissue(award, kind, drawn(turn), reason="Again"))
        valid = [one.kind for one in award.documents if one.validity is Validity.VALID]
        assert len(valid) == len(set(valid))


@pytest.mark.parametrize(
    "number", ["GDC-20²5-2222-2222-2222", "GDC-2025", "XXX-2025-2222-2222-2222", "GDC-2025-222-2"]
)
def test_what_has_not_the_form_of_a_number_is_a_slip(number: str) -> None:
    assert awards.is_slip(number)


def test_neither_secret_nor_nonce_shows_in_what_is_logged() -> None:
    assert "secret" not in repr(drawn(1))
    assert "nonce" not in repr(drawn(1))


def test_what_is_known_of_a_number_is_its_validity_or_why_there_is_none() -> None:
    award, number = issued(), number_of(issued())
    assert awards.check(number, award).state is Standing.VALID
    replaced = kept(awards.reissue(award, Kind.CERTIFICATE, drawn(3), reason="Again"))
    assert awards.check(number, replaced).state is Standing.REPLACED
    revoked = kept(awards.revoke(award, number, reason="Lost", at=LATER))
    checked = awards.check(number, revoked)
    assert (checked.state, checked.award, checked.document) == (
        Standing.REVOKED, revoked, revoked.documents[0],
    )  # fmt: skip
    assert awards.check(number, None).state is Standing.UNKNOWN
    assert awards.check(number[:-1] + "2", None).state is Standing.MISREAD


def test_a_number_tells_the_names_on_its_own_document_whatever_was_issued_since() -> None:
    award = issued()
    old = number_of(award)
    anew = replace(award, city="Gdynia City", own_name="Gdiniô", language="csb")
    anew = kept(awards.reissue(anew, Kind.CERTIFICATE, drawn(3, at=LATER), reason="Its own name."))
    told, now = awards.check(old, anew), awards.check(number_of(anew), anew)
    assert (told.state, now.state) == (Standing.REPLACED, Standing.VALID)
    assert told.award
    assert now.award
    assert (told.award.city, told.award.own_name, told.award.language) == ("Gdynia", "Gdynia", "pl")
    assert (now.award.own_name, now.award.language) == ("Gdiniô", "csb")


def test_one_that_ended_before_names_were_kept_tells_the_english_one_alone() -> None:
    award = issued()
    bare = tuple(replace(one, city="", own_name="", language="") for one in award.documents)
    told = awards.check(number_of(award), replace(award, own_name="Gdiniô", documents=bare))
    assert told.award
    assert (told.award.own_name, told.award.language) == ("Gdynia", "en")
