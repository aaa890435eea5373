"""The applicant city in a writer's opening, and that no other place's name wins in silence."""

import pytest

from intake.answers.values import Place
from tests.intake.conversation.town import ANNA, Town, a_town

CITY, WRITER, AUTHORITY = "V11_city", "V11_writer", "V11_authority"


def first_mail(text: str, language: str) -> Town:
    town = Town()
    town.write(ANNA, text, language=language)
    return town


def city(text: str, language: str) -> str | None:
    value = first_mail(text, language).file().current[CITY].value
    assert isinstance(value, Place)
    return value.city


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "We'd like to put Leeds forward.", "Leeds"),
        ("en", "We want to enter Leeds.", "Leeds"),
        ("de", "Wir möchten Leipzig ins Rennen schicken.", "Leipzig"),
        ("es", "Queremos postular a Zaragoza.", "Zaragoza"),
        ("es", "Les escribo desde el Distrito de Cartagena de Indias.", "Cartagena"),
        ("es", "Les saluda Marta Ruiz, directora de sistemas del Ayuntamiento de Zaragoza.",
         "Zaragoza"),
        ("pt", "Queremos candidatar Recife.", "Recife"),
        ("ru", "Хотим выдвинуть Казань.", "Kazan"),
        ("ru", "Пишет вам Иван Петров, начальник управления информатизации Казани.", "Kazan"),
        ("tr", "Konya olarak yarışmaya katılmak istiyoruz.", "Konya"),
        ("ar", "المدينة: جدة", "Jeddah"),
        ("ja", "都市：神戸", "Kobe"),
        ("ko", "도시: 부산", "Busan"),
    ],
)  # fmt: skip
def test_an_opening_names_the_applicant(language: str, text: str, name: str) -> None:
    assert city(text, language) == name


def test_a_writer_presented_from_a_council_tells_name_and_city() -> None:
    said = "Hello, this is Anna Nowak from Salford City Council's digital team – hello to all."
    assert first_mail(said, "en").file().current[WRITER].words == "Anna Nowak"
    assert city(said, "en") == "Salford"


def test_city_and_authority_stand_in_one_sentence() -> None:
    town = first_mail("I am writing for Leeds and the council has authorised me to apply.", "en")
    assert {CITY, AUTHORITY} <= town.file().current.keys()
    assert town.receipt(ANNA).unplaced == ()


def test_an_office_does_not_add_to_the_city_that_was_told() -> None:
    said = "Halifax wants to apply. I'm Anna Nowak, director at Halifax Regional Municipality."
    (misread,) = first_mail(said, "en").receipt(ANNA).misread
    assert (misread.words, misread.unclear.reason) == ("Halifax", "which_place")


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("de", "Stadt Neustadt möchte sich bewerben.", "Neustadt", None),
        ("de", "Neustadt, Deutschland möchte sich bewerben.", "Neustadt", "DE"),
        ("en", "The city of Buena Vista would like to apply.", "Buena Vista", None),
        ("en", "The city of Baia Mare would like to apply.", "Baia Mare", "RO"),
    ],
)
def test_a_small_citys_other_name_wins_nowhere_in_silence(
    language: str, text: str, name: str, country: str | None
) -> None:
    value = first_mail(text, language).file().current[CITY].value
    assert isinstance(value, Place)
    assert (value.city, value.country, value.known) == (name, country, country == "RO")


@pytest.mark.parametrize(
    ("language", "text", "is_told"),
    [
        ("en", "The CAO has signed off on my applying for us.", True),
        ("zh", "市長已於上週簽准授權", True),
        ("de", "Vollmacht wurde mir vom Oberbürgermeister erteilt.", True),
        ("fr", "J'ai reçu délégation de Madame la Maire pour déposer ce dossier.", True),
        ("en", "The mayor has decided on the name of our application.", False),
        ("fr", "Le maire a décidé du nom du dossier.", False),
        ("es", "El alcalde aprobó el nombre de la candidatura.", False),
        ("de", "Der Oberbürgermeister würde mir eine Vollmacht erteilen.", False),
        ("de", "Der Oberbürgermeister hat den Titel der Bewerbung genehmigt.", False),
        ("pt", "O presidente decidiu o nome da candidatura.", False),
        ("ru", "Мэр утвердил название заявки.", False),
        ("ar", "وافق رئيس البلدية على عنوان الطلب.", False),
        ("zh", "市长已批准申报名称。", False),
        ("ja", "市長が申請の名称を決定しました。", False),
        ("ko", "시장님이 신청서의 명칭을 결정하셨습니다.", False),
        ("tr", "Belediye başkanı başvurunun adını onayladı.", False),
        ("hi", "महापौर ने आवेदन का नाम अनुमोदित किया है।", False),
    ],
)
def test_a_mandate_is_who_let_somebody_apply_and_not_what_the_application_is_called(
    language: str, text: str, is_told: bool
) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert (AUTHORITY in town.file().current) is is_told
