"""A row that tells who gave the right to apply keeps its label: in a list, a line, below a name."""

import pytest

from intake.conversation.intents import intents
from intake.conversation.sorting import matching
from tests.intake.conversation.sorting.mails import CALL, mail

ASKED = ("V11_writer", "V11_office", "V11_authority")
ROWS = [
    ("en", "Mandate: Cabinet resolution CAB/24/117, 9 January 2025"),
    ("en", "Who authorised us: the mayor, order no. 12/2025"),
    ("en", "Mandate: draft Council decision 45/2025"),
    ("zh", "授权：市政府常务会议纪要〔2025〕7号"),
    ("fr", "Mandat : arrêté municipal n° 0087/2025 du 10/02/2025"),
    ("es", "Quién me faculta: acuerdo de Cabildo 45/2025"),
    ("ru", "Кем уполномочен: постановление акимата № 14/2"),
    ("ru", "Полномочия — распоряжение главы города Тарасова И. В. № 118-р от 05.03.2025."),
    ("ar", "جهة التفويض: قرار المحافظ رقم 210 لسنة 2025"),
    ("de", "Mandat: Gemeinderatsbeschluss GZ 2025/0317"),
    ("de", "Mandat: Gemeinderatsbeschluss GZ 2025/0317 abgelehnt"),
    ("ja", "権限：市議会議決（議案第41号）"),
    ("pt", "Mandato: deliberação da Câmara de 26/02/2025, ponto 14"),
    ("tr", "Yetki: Meclis kararı 2025/96"),
    ("tr", "Başkanlık oluru: 14.02.2025 / 311"),
    ("ko", "위임 근거: 시의회 의결 제2025-17호"),
    ("hi", "अधिकार: नगर परिषद प्रस्ताव संख्या 47/2025"),
]
NAMED = {
    "en": "Name: Ann Lee\nOffice: Chief Digital Officer\n",
    "zh": "姓名：李明\n职务：市数据局副局长\n",
    "fr": "Nom : Anne Petit\nFonction : directrice du numérique\n",
    "es": "Nombre: Ana Ruiz\nCargo: Directora de Innovación\n",
    "ru": "ФИО: Петрова Анна Ивановна\nДолжность: начальник отдела цифрового развития\n",
    "ar": "الاسم: هبة محمود\nالوظيفة: مدير نظم المعلومات\n",
    "de": "Name: Anna Huber\nFunktion: Abteilungsleiterin Digitales\n",
    "ja": "氏名：高橋 由紀子\n役職：企画部長\n",
    "pt": "Nome: Ana Lima\nCargo: Secretária de Inovação\n",
    "tr": "Ad Soyad: Ayşe Kaya\nGörev: Bilgi İşlem Müdürü\n",
    "ko": "성명: 윤지혜\n직위: 스마트도시과장\n",
    "hi": "नाम: राजेन्द्र यादव\nपद: मुख्य कार्यपालन अधिकारी\n",
}


def hits(text: str, language: str) -> dict[str, str]:
    found = matching.match(mail(text), CALL, asked=ASKED, language=language)
    return {one.question: one.words for one in found.hits}


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_the_row_below_a_name_and_an_office_is_the_mandate(language: str, row: str) -> None:
    found = hits(NAMED[language] + row, language)
    assert found["V11_authority"].rstrip(".") == row.rstrip(".")


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_such_a_row_asks_nothing(language: str, row: str) -> None:
    assert not intents.is_question(row, language)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("I am Ann Lee, Chief Digital Officer. Mandate: Council decision 45/2025. Thank you.",
         "Mandate: Council decision 45/2025."),
        ("1. Ann Lee\n2. Chief Digital Officer\n3. Mandate: Council decision 45/2025",
         "Mandate: Council decision 45/2025"),
        ("Regards,\nAnn Lee\nChief Digital Officer\nMandate: Council decision 45/2025",
         "Mandate: Council decision 45/2025"),
    ],
)  # fmt: skip
def test_the_row_is_found_beside_who_writes(text: str, row: str) -> None:
    found = hits(text, "en")
    assert found["V11_authority"] == row
    if "Regards" not in text:
        assert (found["V11_writer"], found["V11_office"]) == ("Ann Lee", "Chief Digital Officer")


def test_what_undoes_it_stays_with_the_row() -> None:
    text = "I am Ann Lee. Mandate: Council decision 45/2025. It was repealed in March."
    assert hits(text, "en")["V11_authority"].endswith("It was repealed in March.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Delegation: 5 people"),
        ("en", "Council decision 45/2025"),
        ("de", "Gemeinderatsbeschluss GZ 2025/0317"),
        ("fr", "Délibération n° 12 du 3 mars 2025"),
        ("es", "Acuerdo de Cabildo 45/2025"),
        ("ru", "Постановление № 14/2"),
        ("tr", "Meclis kararı 2025/96"),
        ("zh", "会议纪要〔2025〕7号"),
        ("pt", "Deliberação 14/2025"),
        ("hi", "प्रस्ताव संख्या 47/2025"),
        ("ar", "قرار رقم 210 لسنة 2025"),
        ("ko", "의결 제2025-17호"),
        ("ja", "議案第41号"),
    ],
)
def test_an_act_without_such_a_label_is_no_mandate(language: str, text: str) -> None:
    assert "V11_authority" not in hits(NAMED[language] + text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Who authorised us?"),
        ("en", "Who authorised us: the mayor, order no. 12/2025?"),
        ("ru", "Кем уполномочен заявитель?"),
        ("ru", "Кем уполномочен: постановление № 14/2?"),
        ("es", "¿Quién me faculta?"),
    ],
)
def test_a_question_stays_one(language: str, text: str) -> None:
    assert intents.is_question(text, language)


def test_a_row_that_answers_more_is_no_row_of_the_mandate_alone() -> None:
    text = (
        "My mandate: Council resolution 45/2025, our GDP is USD 85 billion (2024) and we have 5G."
    )
    found = hits(f"I am Ann Lee, CIO of Leeds. {text}", "en")
    assert "GDP" not in found["V11_authority"]
    assert "85 billion" in found["B3a_gdp"]
    assert "5G" in found["B2a"]
