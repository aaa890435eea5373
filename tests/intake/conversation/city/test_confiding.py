"""What a city calls confidential reaches an organizer; notices below mails stay silent."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from intake.cases import CaseKind
from intake.conversation.intents import courtesy
from intake.languages import all_read
from tests.intake.conversation.town import ANNA, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("confiding.toml").read_text("utf-8"))


def rows(key: str) -> list[tuple[str, str]]:
    return [(language, one) for language in TOLD for one in TOLD[language][key]]


def answered(text: str, language: str, *asked: str) -> Town:
    town = a_town()
    letter = replace(town.to(ANNA), questions=asked or town.to(ANNA).questions)
    town.write(ANNA, text, to=letter, language=language)
    return town


@pytest.mark.parametrize(("language", "wish"), rows("wishes"))
def test_a_wish_is_no_notice(language: str, wish: str) -> None:
    assert courtesy.confides(wish, language)
    assert not courtesy.is_courtesy(wish, language)


@pytest.mark.parametrize(("language", "notice"), rows("notices"))
def test_a_notice_is_no_wish(language: str, notice: str) -> None:
    assert not courtesy.confides(notice, language)
    assert courtesy.is_courtesy(notice, language)


def test_every_language_has_both() -> None:
    assert set(TOLD) == set(all_read())


@pytest.mark.parametrize(("language", "wish"), rows("wishes"))
def test_it_is_told_beside_an_answer_and_a_person_sees_it(language: str, wish: str) -> None:
    town = answered(f"B3b: {YES[language]}\n\n{wish}", language)
    assert town.receipt(ANNA).unplaced == (wish,)
    assert [(one.kind, one.text) for one in town.cases] == [(CaseKind.QUESTION, wish)]
    assert "person_asked" in town.remarks(ANNA)
    assert "B3b" in town.file().current


@pytest.mark.parametrize(("language", "notice"), rows("notices"))
def test_below_an_answer_a_notice_stays_silent(language: str, notice: str) -> None:
    town = answered(f"B3b: {YES[language]}\n\n{notice}", language)
    assert town.receipt(ANNA).unplaced == ()
    assert town.cases == []


YES = {
    "en": "yes", "de": "ja", "fr": "oui", "es": "sí", "pt": "sim", "ru": "да", "tr": "evet",
    "ar": "نعم", "hi": "हाँ", "zh": "是", "ja": "はい", "ko": "예",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "asked", "answer", "wish"),
    [
        ("en", "S1", "USD 12 billion in 2024.", "This figure is confidential."),
        ("de", "S1", "2024 bei 13 Mrd. USD.", "Die Zahl ist vertraulich."),
        ("de", "B1a", "Smart City.", "Das bitte vertraulich behandeln."),
        ("fr", "S1", "2,3 milliards d'euros (2023).", "Ce chiffre est confidentiel."),
        ("en", "B1b", "Yes.", "This is confidential."),
    ],
)
def test_the_answer_before_it_is_read(language: str, asked: str, answer: str, wish: str) -> None:
    town = answered(f"{answer} {wish}", language, asked)
    assert town.file().current[asked].words == answer
    assert town.receipt(ANNA).unplaced == (wish,)
    assert [one.text for one in town.cases] == [wish]


def test_inside_an_answer_it_reaches_a_person_as_well() -> None:
    text = "S1: USD 12 billion in 2024, which is confidential."
    town = answered(text, "en")
    assert "S1" in town.file().current
    assert [one.text for one in town.cases] == ["which is confidential."]


def test_beside_a_question_both_reach_a_person() -> None:
    town = answered("What is the deadline for evidence? Our GDP is confidential.", "en")
    said = "\n".join(one.text for one in town.cases)
    assert "Our GDP is confidential." in said


@pytest.mark.parametrize(
    ("language", "id", "text"),
    [
        ("hi", "V11_writer", "अनिल गुप्त"),
        ("hi", "V11_writer", "मेरा नाम अनिल गुप्त है।"),
        ("ar", "V11_writer", "أحمد سري"),
        ("tr", "V11_office", "Gizli Kalem Müdürü"),
        ("ru", "V11_office", "Начальник секретного отдела"),
        ("zh", "V11_office", "保密办公室主任"),
    ],
)
def test_a_name_or_an_office_confides_nothing(language: str, id: str, text: str) -> None:
    town = answered(text, language, id)
    assert id in town.file().current
    assert town.cases == []


def test_what_stands_beside_such_an_office_still_does() -> None:
    town = answered("Head of the Secret Archive. This is confidential.", "en", "V11_office")
    assert [one.text for one in town.cases] == ["This is confidential."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Head of IT, please keep this confidential."),
        ("en", "Head of IT (confidential)"),
        ("en", "Head of IT - please keep it secret."),
        ("en", "Head of IT please keep this confidential."),
        ("en", "Head of the Secret Archive, please keep this confidential."),
        ("de", "Leiterin der IT, bitte vertraulich behandeln."),
        ("fr", "Cheffe du service, à garder confidentiel."),
        ("es", "Jefa de TI, esto es confidencial."),
        ("pt", "Diretora de TI, isto é confidencial."),
        ("ru", "Начальник отдела, прошу держать в тайне."),
        ("tr", "Müdür, bu gizlidir."),
        ("ar", "مدير، يرجى الحفاظ على السرية."),
        ("hi", "निदेशक, कृपया इसे गोपनीय रखें।"),
        ("zh", "主任，请保密。"),
        ("ja", "課長、内密にお願いします。"),
        ("ko", "과장, 비밀로 해 주세요."),
    ],
)
def test_a_wish_behind_an_office_reaches_a_person(language: str, text: str) -> None:
    town = answered(text, language, "V11_office")
    assert [one.text for one in town.cases] == [text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Head of the Secret Archive, City of Gdynia"),
        ("de", "Leiterin des Geheimen Archivs, Stadt Rostock"),
        ("zh", "保密办公室主任，成都市"),
    ],
)
def test_where_such_an_office_is_confides_nothing(language: str, text: str) -> None:
    town = answered(text, language, "V11_office")
    assert "V11_office" in town.file().current
    assert town.cases == []
