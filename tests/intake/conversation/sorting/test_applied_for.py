""" "Application: Pune" says nothing of by whose leave a mail applies."""

from datetime import date

import pytest

from intake.calls import loading
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town

CALL = loading.load(loading.sample(loading.shipped(), date(2025, 4, 1)))
ROWS = [
    ("en", "Application: Pune", "We would like to take part."),
    ("de", "Bewerbung: Graz", "Sehr geehrte Damen und Herren, wir möchten teilnehmen."),
    ("de", "Antrag: Graz", "Guten Tag, wir möchten teilnehmen."),
    ("fr", "Candidature : Nantes", "Bonjour, nous souhaitons participer."),
    ("es", "Candidatura: Medellín", "Estimados señores, deseamos participar."),
    ("es", "Solicitud: Medellín", "Estimados señores, deseamos participar."),
    ("pt", "Candidatura: Curitiba", "Prezados senhores, queremos participar."),
    ("ru", "Заявка: Казань", "Здравствуйте, мы хотим принять участие."),
    ("ar", "طلب: جدة", "تحية طيبة، نود المشاركة."),
    ("zh", "申请：杭州", "您好，我们希望参加。"),
    ("zh", "申報：杭州市", "您好，我们希望参加。"),
    ("ja", "申請：横浜市", "お世話になります。参加を希望します。"),
    ("ko", "응모: 대전광역시", "안녕하세요. 참가하고자 합니다."),
    ("ko", "신청: 대전광역시", "안녕하세요. 참가하고자 합니다."),
    ("hi", "आवेदन: पुणे", "नमस्ते, हम भाग लेना चाहते हैं।"),
    ("tr", "Başvuru: İzmir", "Merhaba, katılmak istiyoruz."),
    ("tr", "Başvuru - İzmir", "Merhaba, katılmak istiyoruz."),
]


def heard(text: str, language: str, subject: str = "") -> Town:
    town = Town()
    town.call = CALL
    town.write(ANNA, text, language=language, subject=subject)
    return town


@pytest.mark.parametrize(("language", "row", "text"), ROWS)
def test_a_subject_so_worded_is_no_authority(language: str, row: str, text: str) -> None:
    town = heard(text, language, row)
    assert (town.receipt(ANNA).misread, "V11_authority" in said(town)) == ((), False)


@pytest.mark.parametrize(("language", "row", "text"), ROWS)
@pytest.mark.parametrize("form", ["{row}\n\n{text}", "{text}\n{row}"])
def test_nor_is_a_line(form: str, language: str, row: str, text: str) -> None:
    town = heard(form.format(row=row, text=text), language)
    assert (town.receipt(ANNA).misread, "V11_authority" in said(town)) == ((), False)


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("en", "We would like to take part.", "Application: Smart City"),
        ("en", "Our application: no city yet.", ""),
        ("de", "Unsere Bewerbung: ja", ""),
        ("tr", "Başvuru: evet", ""),
    ],
)
def test_what_is_no_city_answers_nothing(language: str, text: str, subject: str) -> None:
    town = heard(text, language, subject)
    assert said(town) == {}


def test_what_is_the_authority_is_read() -> None:
    town = heard("Merhaba, başvuru yetkisi: evet", "tr", "Başvuru: İzmir")
    assert said(town)["V11_authority"] == "yes"


def test_the_city_of_the_body_stands_whatever_the_subject_names() -> None:
    town = heard("Die Stadt Frankfurt (Oder) möchte teilnehmen.", "de", "Bewerbung: Frankfurt")
    assert said(town)["V11_city"] == "Frankfurt (Oder)/DE"
