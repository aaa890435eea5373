"""Whose name is a city's as well, and a city that is named twice, in a first mail."""

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town


def opened(language: str, text: str) -> Town:
    town = Town()
    town.write(ANNA, text, language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text", "city", "writer"),
    [
        ("tr", "İzmir şehri (Türkiye) başvuruda bulunmak istiyor. Adım Elif Kaya, Büyükşehir"
         " Belediyesi Bilgi İşlem Dairesi Başkanıyım.", "İzmir/TR", "Elif Kaya"),
        ("tr", "İzmir (Türkiye) adına başvuruyoruz. Ben Ahmet Adana, Büyükşehir Belediyesi Başkan"
         " Yardımcısıyım.", "İzmir/TR", "Ahmet Adana"),
        ("hi", "इंदौर शहर (भारत) आवेदन करना चाहता है। मेरा नाम अनिल जयपुर, नगर निगम, आयुक्त।",
         "Indore/IN", "अनिल जयपुर"),
        ("de", "Die Stadt Bremen (Deutschland) bewirbt sich. Ich heiße Julia Essen,"
         " Stadtverwaltung, Amt für Digitales.", "Bremen/DE", "Julia Essen"),
        ("en", "Leeds (United Kingdom) would like to apply. I am Jack Lincoln, City of Leeds.",
         "Leeds/GB", "Jack Lincoln"),
        ("fr", "La Ville de Nantes (France) souhaite candidater. Je m'appelle Paul Lyon, Mairie,"
         " directeur du numérique.", "Nantes/FR", "Paul Lyon"),
        ("es", "Málaga (España) desea participar. Me llamo Carmen Toledo, Ayuntamiento, jefa de"
         " servicio.", "Málaga/ES", "Carmen Toledo"),
        ("pt", "A cidade de Curitiba (Brasil) deseja candidatar-se. Chamo-me João Braga,"
         " Prefeitura, secretário de inovação.", "Curitiba/BR", "João Braga"),
    ],
)  # fmt: skip
def test_the_writers_own_name_is_no_city(language: str, text: str, city: str, writer: str) -> None:
    heard = said(opened(language, text))
    assert (heard["V11_city"], heard["V11_writer"]) == (city, writer)


def test_a_mail_that_names_no_city_but_the_writer_has_none() -> None:
    text = "Adım Elif Kaya, Büyükşehir Belediyesi Bilgi İşlem Dairesi Başkanıyım."
    assert "V11_city" not in said(opened("tr", text))


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("tr", "Adana Büyükşehir Belediyesi olarak başvuruyoruz. Ben Elif Kaya.", "Adana/TR"),
        ("tr", "Türkiye'den Kayseri Büyükşehir Belediyesi başvurmak istiyor. Adım Elif Kaya.",
         "Kayseri/TR"),
        ("en", "My name is Anna Nowak and I write for Leeds, United Kingdom.", "Leeds/GB"),
        ("de", "Ich heiße Anna Nowak und schreibe für Bremen, Deutschland.", "Bremen/DE"),
        ("fr", "Je m'appelle Anne Roux et j'écris pour la Ville de Nantes, France.", "Nantes/FR"),
        ("ru", "Меня зовут Анна Орлова, пишу от имени города Казань, Россия.", "Kazan/RU"),
    ],
)  # fmt: skip
def test_a_city_beside_the_writers_name_is_still_taken(language: str, text: str, city: str) -> None:
    assert said(opened(language, text))["V11_city"] == city


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("es", "La ciudad de Málaga (España) desea participar. Soy Ana Ruiz, Ayuntamiento de"
         " Málaga.", "Málaga/ES"),
        ("fr", "La Ville de Nantes (France) souhaite candidater. Je suis Paul Roux, Mairie de"
         " Nantes.", "Nantes/FR"),
        ("en", "The city of Leeds (United Kingdom) would like to apply. I am Ana Ruiz, City of"
         " Leeds.", "Leeds/GB"),
        ("en", "City: Leeds\n\nI am Ana Ruiz, City of Leeds.", "Leeds/GB"),
        ("pt", "A cidade de Braga (Portugal) deseja candidatar-se. Sou Ana Dias, Câmara Municipal"
         " de Braga.", "Braga/PT"),
        ("en", "City: Leeds, United Kingdom\n\nI am Ana Ruiz, City of Leeds.", "Leeds/GB"),
    ],
)  # fmt: skip
def test_a_city_named_twice_is_one_city(language: str, text: str, city: str) -> None:
    town = opened(language, text)
    assert said(town)["V11_city"] == city
    assert town.receipt(ANNA).unplaced == ()


def test_of_two_cities_none_is_taken_for_both() -> None:
    town = opened("en", "City: Leeds\n\nI am Ana Ruiz, City of York.")
    assert said(town)["V11_city"] == "Leeds/GB"
    assert town.receipt(ANNA).unplaced == ("City of York.",)
