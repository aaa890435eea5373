""" "Application: Pune" says for whom a mail applies, and nothing of by whose leave."""

from datetime import date

import pytest

from intake.calls import loading
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town

CALL = loading.load(loading.sample(loading.shipped(), date(2025, 4, 1)))
ROWS = [
    ("en", "Application: Pune", "We would like to take part.", "Pune/IN"),
    ("de", "Bewerbung: Graz", "Sehr geehrte Damen und Herren, wir möchten teilnehmen.", "Graz/AT"),
    ("de", "Antrag: Graz", "Guten Tag, wir möchten teilnehmen.", "Graz/AT"),
    ("fr", "Candidature : Nantes", "Bonjour, nous souhaitons participer.", "Nantes/FR"),
    ("es", "Candidatura: Medellín", "Estimados señores, deseamos participar.", "Medellín/CO"),
    ("es", "Solicitud: Medellín", "Estimados señores, deseamos participar.", "Medellín/CO"),
    ("pt", "Candidatura: Curitiba", "Prezados senhores, queremos participar.", "Curitiba/BR"),
    ("ru", "Заявка: Казань", "Здравствуйте, мы хотим принять участие.", "Kazan/RU"),
    ("ar", "طلب: جدة", "تحية طيبة، نود المشاركة.", "Jeddah/SA"),
    ("zh", "申请：杭州", "您好，我们希望参加。", "Hangzhou/CN"),
    ("zh", "申報：杭州市", "您好，我们希望参加。", "Hangzhou/CN"),
    ("ja", "申請：横浜市", "お世話になります。参加を希望します。", "Yokohama/JP"),
    ("ko", "응모: 대전광역시", "안녕하세요. 참가하고자 합니다.", "Daejeon/KR"),
    ("ko", "신청: 대전광역시", "안녕하세요. 참가하고자 합니다.", "Daejeon/KR"),
    ("hi", "आवेदन: पुणे", "नमस्ते, हम भाग लेना चाहते हैं।", "Pune/IN"),
    ("tr", "Başvuru: İzmir", "Merhaba, katılmak istiyoruz.", "İzmir/TR"),
    ("tr", "Başvuru - İzmir", "Merhaba, katılmak istiyoruz.", "İzmir/TR"),
]


def heard(text: str, language: str, subject: str = "") -> Town:
    town = Town()
    town.call = CALL
    town.write(ANNA, text, language=language, subject=subject)
    return town


@pytest.mark.parametrize(("language", "row", "text", "city"), ROWS)
def test_the_subject_names_the_city(language: str, row: str, text: str, city: str) -> None:
    town = heard(text, language, row)
    assert (town.receipt(ANNA).unplaced, town.receipt(ANNA).misread) == ((), ())
    assert said(town) == {"V11_city": city, "V11_country": f"/{city.partition('/')[2]}"}


@pytest.mark.parametrize(("language", "row", "text", "city"), ROWS)
@pytest.mark.parametrize("form", ["{row}\n\n{text}", "{text}\n{row}"])
def test_so_does_a_line(form: str, language: str, row: str, text: str, city: str) -> None:
    town = heard(form.format(row=row, text=text), language)
    assert (town.receipt(ANNA).unplaced, town.receipt(ANNA).misread) == ((), ())
    assert said(town) == {"V11_city": city, "V11_country": f"/{city.partition('/')[2]}"}


def test_one_of_several_cities_so_called_is_asked() -> None:
    town = heard("Estimados señores, deseamos participar.", "es", "Candidatura: Rosario")
    (asked,) = town.receipt(ANNA).misread
    assert (asked.label, asked.words, asked.unclear.reason) == ("Ciudad", "Rosario", "which_place")


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


def test_beside_the_city_stands_the_authority() -> None:
    town = heard("Merhaba, başvuru yetkisi: evet", "tr", "Başvuru: İzmir")
    assert said(town)["V11_authority"] == "yes"
    assert said(town)["V11_city"] == "İzmir/TR"


def test_a_city_on_file_is_not_changed_by_a_subject() -> None:
    town = heard("Application: Pune", "en")
    town.write(ANNA, "Any news?", to=town.to(ANNA), subject="Application: Lucknow")
    assert town.file().current["V11_city"].message == "m1"
