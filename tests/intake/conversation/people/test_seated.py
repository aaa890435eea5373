"""Who writes, told behind their city or beside "me", and cities where they only were."""

import pytest

from tests.intake.conversation.test_openings import answer, first_mail
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA

CITY, WRITER, OFFICE = "V11_city", "V11_writer", "V11_office"


@pytest.mark.parametrize(
    ("language", "text", "city", "name", "office"),
    [
        ("ja", "岡山市(日本)の情報政策課長、田中一郎です。", "Okayama/JP", "田中一郎",
         "情報政策課長"),
        ("ja", "岡山市(日本)の企画局長を務めております山本花子と申します。", "Okayama/JP",
         "山本花子", "企画局長"),
        ("ja", "仙台市(日本)デジタル戦略推進部長の佐々木健と申します。", "Sendai/JP", "佐々木健",
         "デジタル戦略推進部長"),
        ("ja", "岡山市(日本)のデジタル推進課の田中一郎です。", "Okayama/JP", "田中一郎", None),
        ("ko", "경상남도 창원시(대한민국) 스마트도시담당관 이정훈입니다.", "Changwon/KR", "이정훈",
         "스마트도시담당관"),
        ("zh", "我是杭州市（中国）副市长李伟。", "Hangzhou/CN", "李伟", "副市长"),
        ("hi", "मैं पुणे (भारत) नगर निगम का उप आयुक्त अनिल कुमार हूँ।", "Pune/IN", "अनिल कुमार",
         "नगर निगम का उप आयुक्त"),
    ],
)  # fmt: skip
def test_a_city_with_its_country_stands_before_who_writes(
    language: str, text: str, city: str, name: str, office: str | None
) -> None:
    town = first_mail(text, language)
    wanted = {CITY: city, "V11_country": f"/{city[-2:]}", WRITER: name, OFFICE: office}
    assert said(town) == {id: value for id, value in wanted.items() if value}
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text", "name", "office"),
    [
        ("en", "The council has asked me, Ann Lee, Head of Digital Services, to write to you.",
         "Ann Lee", "Head of Digital Services"),
        ("de", "Der Magistrat hat mich, Anna Berg, Leiterin der Stabsstelle Digitales, gebeten.",
         "Anna Berg", "Leiterin der Stabsstelle Digitales"),
        ("fr", "Le maire m'a chargée, moi, Claire Dubois, directrice du numérique, du dossier.",
         "Claire Dubois", "directrice du numérique"),
        ("en", "I am Sarah Jones, Smart City Lead.", "Sarah Jones", "Smart City Lead"),
    ],
)  # fmt: skip
def test_a_name_and_an_office_between_commas_are_the_writers(
    language: str, text: str, name: str, office: str
) -> None:
    told = said(first_mail(text, language))
    assert {id: told.get(id) for id in (WRITER, OFFICE, "B1a")} == {
        WRITER: name, OFFICE: office, "B1a": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are in Paris for a summit and would like to apply for the title."),
        ("de", "Wir sind gerade in Wien auf einem Kongress und möchten uns bewerben."),
        ("fr", "Nous sommes à Genève pour un sommet et souhaitons déposer notre candidature."),
        ("ru", "Мы сейчас в Казани на форуме и хотим подать заявку."),
        ("pt", "Estamos em Lisboa para uma cimeira e queremos apresentar a candidatura."),
        ("tr", "Şu anda İstanbul'da bir zirvedeyiz ve başvurmak istiyoruz."),
        ("ja", "姉妹都市である岡山市(日本)の企画課長、田中一郎さんから聞きました。"),
    ],
)
def test_a_city_where_the_writers_only_are_does_not_apply(language: str, text: str) -> None:
    assert said(first_mail(text, language)) == {}


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "We in Gdynia would like to apply for the title.", "Gdynia/PL"),
        ("de", "Wir in Kassel möchten uns bewerben.", "Kassel/DE"),
    ],
)
def test_a_city_in_which_the_writers_work_does(language: str, text: str, city: str) -> None:
    assert said(first_mail(text, language))[CITY] == city


def test_a_code_is_a_question_though_its_letter_may_number_one() -> None:
    told = said(answer("Merhaba,\n\nS1: 13 milyar USD.\nS2: 2 milyar USD.\n\nSaygılarımla", "tr"))
    assert told == {"S1": "13bn USD", "S2": "2bn USD"}
    numbered = said(answer("S1: Ayşe Demir\nS2: Akıllı Şehir Müdürü\nS3: evet", "tr"))
    assert numbered == {WRITER: "Ayşe Demir", OFFICE: "Akıllı Şehir Müdürü", "V11_authority": "yes"}


@pytest.mark.parametrize(
    ("language", "text", "gdp"),
    [
        ("en", "Our GDP was USD 85.3 billion in 2024. Correction: it is USD 86.1 billion, not "
         "85.3.", "86.1bn USD"),
        ("de", "Das BIP der Stadt betrug 2024 24,7 Milliarden Euro. Korrektur: nicht 24,7, sondern "
         "25,1 Milliarden Euro.", "25.1bn EUR"),
        ("es", "El PIB de la ciudad fue de 28.500 millones de dólares en 2024. Rectifico: no son "
         "28.500, sino 29.100 millones de dólares.", "?"),
    ],
)  # fmt: skip
def test_a_figure_taken_back_further_down_is_not_kept(language: str, text: str, gdp: str) -> None:
    assert said(answer(text, language)) == {"B3a_gdp": gdp}
