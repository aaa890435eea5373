from dataclasses import replace
from decimal import Decimal

import pytest

from intake.answers.values import Place, Text, Unclear, UnclearReason
from intake.calls import loading
from intake.calls.model import Stage
from intake.cases import URGENT, CaseKind
from intake.notices import File, Misread, Remark, RemarkKind, Understood
from replies import remarks, samples, speaking
from replies.filters import tongue
from tests.replies.writing import sample

EN = tongue("en")
CITY = Understood(label="City", words="Tallinn", value=Place(city="Tallinn", country="EE"), by="a")
COUNTRY = replace(CITY, label="Country", value=Place(city=None, country="EE"))
FINLAND = replace(COUNTRY, value=Place(city=None, country="FI"))


def misread(reason: UnclearReason, *candidates: str) -> Misread:
    unclear = Unclear(reason=reason, candidates=candidates)
    return Misread(label="Some", words="Poland.", unclear=unclear, example="")


def test_a_country_that_the_citys_line_names_has_no_line_of_its_own() -> None:
    assert speaking.folded(EN, (CITY, COUNTRY)) == (CITY,)
    assert speaking.folded(EN, (CITY, FINLAND)) == (CITY, FINLAND)
    assert speaking.folded(EN, (COUNTRY,)) == (COUNTRY,)
    corrected = replace(COUNTRY, replaces=FINLAND.value)
    assert speaking.folded(EN, (CITY, corrected)) == (CITY, corrected)


@pytest.mark.parametrize(
    ("one", "shown"),
    [
        (misread("which_currency", "USD", "CAD"), "USD or CAD"),
        (misread("no_rate", "EUR 2023"), ""),
        (misread("out_of_range", "1-4"), ""),
        (misread("which_option", "1", "3"), ""),
        (misread("which_option", "Germany", "Switzerland"), "Germany or Switzerland"),
        (misread("which_place", "Poland"), ""),
        (
            misread("several_figures", "14000000000 EUR", "22000000000 EUR"),
            "14 billion EUR or 22 billion EUR",
        ),
        (misread("several_figures", "142", "260"), "142 or 260"),
        (misread("vague", "the two summits", "the two summits"), "the two summits"),
        (misread("vague", "By the way we hosted the great summit of cities twice"), ""),
    ],
)
def test_only_real_readings_are_asked_about(one: Misread, shown: str) -> None:
    assert speaking.candidates(EN, one) == shown


def test_a_missing_rate_names_its_currency_and_its_year() -> None:
    said = speaking.why(
        EN, Unclear(reason="no_rate", candidates=("EUR 2019",)), loading.load(loading.shipped())
    )
    assert "EUR of 2019" in said
    assert "this currency" not in said


def test_a_replaced_sentence_brings_no_second_full_stop() -> None:
    one = replace(CITY, replaces=Text(text="Yes, since 2021."))
    assert speaking.former(EN, one) == "Yes, since 2021"


def test_each_stage_but_the_last_has_a_next_one() -> None:
    assert speaking.next_stage(EN, Stage.REGISTRATION) is Stage.PRE_SELECTION
    assert speaking.next_stage(EN, Stage.OFFICIAL_ANNOUNCEMENT) is None


@pytest.mark.parametrize("kind", sorted(URGENT))
def test_every_urgent_matter_comes_with_what_to_do(kind: str) -> None:
    assert speaking.advice(EN, replace(samples.MATTER, kind=kind))


@pytest.mark.parametrize("kind", [CaseKind.QUESTION, CaseKind.FOLLOW_UP])
def test_what_a_city_with_documents_writes_comes_with_the_verb_that_renames_them(
    kind: CaseKind,
) -> None:
    asked = replace(samples.QUESTION, kind=kind)
    assert "documents reissue" not in speaking.advice(EN, asked)
    assert "documents reissue" in speaking.advice(EN, replace(asked, has_documents=True))
    offered = replace(samples.QUESTION, kind=CaseKind.HOSTING_INTEREST, has_documents=True)
    assert "documents reissue" not in speaking.advice(EN, offered)


def test_an_application_that_meets_no_criterion_hears_how_to_submit_all_the_same() -> None:
    words = sample("city/received-not_eligible").markdown
    assert "no basic criterion is met so far" in words
    assert "write SUBMIT" in words
    assert "Nothing is missing. To submit" in sample("city/received-complete").markdown


def test_who_signs_begins_the_line_with_a_capital() -> None:
    assert speaking.begun(EN, "the organizers") == "The organizers"
    assert speaking.begun(EN, "") == ""


def test_a_letter_that_asks_in_a_later_stage_names_its_day() -> None:
    assert "Please answer by" in sample("city/items_asked-registered").markdown
    assert "Please answer by" in sample("city/items_asked").markdown


def test_a_moved_city_is_reminded_of_the_letter_that_it_has_not_answered() -> None:
    words = sample("city/moved-unanswered").markdown
    assert "our letter of 20 September 2027: just reply to that letter" in words
    assert "You need not do anything" not in words


def test_a_matter_of_no_city_yet_names_whom_it_concerns() -> None:
    assert samples.CONTACT.address in sample("organizer/urgent-nameless").markdown


def test_codes_are_explained_where_they_are_named() -> None:
    words = "B1 to B5 are the programme's basic criteria, S1 to S4 its standards."
    assert words in sample("city/received").markdown
    assert words not in sample("city/welcome-bare").markdown
    assert words not in sample("city/items_asked").markdown


def test_what_an_organizer_asks_for_is_not_called_optional() -> None:
    assert "optional" in sample("city/received").markdown
    for key in ("city/items_asked", "city/items_asked-registered"):
        assert "optional" not in sample(key).markdown


@pytest.mark.parametrize("key", ["status-registered", "received-registered", "registered"])
def test_a_registered_city_learns_what_comes_next(key: str) -> None:
    words = sample(f"city/{key}").markdown
    assert "Pre-selection" in words
    assert "Please submit" not in words


def test_a_long_mail_on_file_is_told_with_its_text() -> None:
    assert "> the city of Gdynia would like to take part." in sample("city/holdings").markdown


def test_without_a_rate_only_years_that_have_one_are_named() -> None:
    call = loading.load(loading.shipped())
    said = speaking.why(EN, misread("no_rate", "TRY 2014").unclear, call)
    assert said.endswith("Or send it in TRY for 2023, 2024 or 2025, and name the year.")
    own = call.model_copy(update={"rates": {"2019": {"XDR": Decimal(1)}}})
    said = speaking.why(EN, misread("no_rate", "XDR 2024").unclear, own)
    assert said.endswith("Or send it in XDR for 2019, and name the year.")
    said = speaking.why(EN, misread("no_rate", "XTS 2019").unclear, call)
    assert said.endswith("Please send the amount in US dollars.")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("plan.PDF", "its name says that it is a PDF, but it is none"),
        ("run.exe", "we cannot keep files of this type"),
    ],
)
def test_what_only_calls_itself_a_pdf_is_not_asked_for_as_one(name: str, says: str) -> None:
    file = File(name=name, size=9, accepted=False, reason="type")
    assert says in speaking.refused(tongue("en"), file, loading.load(loading.shipped()))


def naming_a_letter() -> list[RemarkKind]:
    """The remarks that name one of our letters by its moment."""
    return [kind for kind, words in remarks.REMARKS.items() if "Our letter of %(words)s" in words]


@pytest.mark.parametrize("language", ["en", "de", "fr", "ja", "ar"])
@pytest.mark.parametrize("kind", naming_a_letter())
def test_a_letter_is_named_by_its_moment_in_the_readers_way(
    kind: RemarkKind, language: str
) -> None:
    one = Remark(kind=kind, words="2026-11-29T06:49+08:00")
    said = speaking.remark(tongue(language), one, loading.load(loading.shipped()))
    assert "T06:49" not in said
    assert "06:49" in said
    assert "2026-11-29" not in said


def test_five_letters_can_be_named() -> None:
    assert len(naming_a_letter()) == 5
